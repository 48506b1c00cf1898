// Frames on a stream socket: 4 bytes of length (big-endian), then that many bytes of UTF-8 text,
// one JSON object. Pure: bytes in, texts out; nothing here reads or writes a socket.
#ifndef NET_FRAME_H
#define NET_FRAME_H

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

enum { FRAME_HEAD = 4, FRAME_MAX = 1 << 20 };

// What is wrong with a stream. After a fault the peer is to be disconnected: where the next frame
// would start is not known.
enum frame_fault {
    FRAME_FINE,
    FRAME_EMPTY,    // a length of 0
    FRAME_TOO_LONG, // a length above the limit; told as soon as the length is there
    FRAME_NOT_TEXT, // not UTF-8, or with a NUL byte
};

struct frames;

// `most` is the longest text taken, up to FRAME_MAX.
struct frames *frames_new(size_t most);
void frames_free(struct frames *frames);
// Takes in bytes as they were read (copies them). Holds at most one unfinished frame and what was
// fed since frames_next last returned false: drain it after each feed. Nothing after a fault.
void frames_feed(struct frames *frames, const void *bytes, size_t len);
// The next whole frame, NUL-terminated, borrowed until the next call; `len` may be NULL. False
// when there is none yet, or when the stream is at fault.
bool frames_next(struct frames *frames, const char **text, size_t *len);
enum frame_fault frames_fault(const struct frames *frames);
// Fills in what is wrong; always returns false. For FRAME_FINE the text is empty.
bool frame_fault_err(enum frame_fault fault, struct err *err);

// Adds a frame of `text` to what is to be sent. False, and nothing added, when it is empty or
// longer than FRAME_MAX.
bool frame_put(struct buf *out, const char *text, size_t len);

#endif
