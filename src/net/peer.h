// One end of a stream socket that speaks frames. Never blocks: what cannot be sent yet waits in a
// bounded buffer; a peer that stops reading is given up.
#ifndef NET_PEER_H
#define NET_PEER_H

#include "net/frame.h"

enum { PEER_BACKLOG_MAX = 2 << 20 };

enum peer_state {
    PEER_OPEN,
    PEER_CLOSED,  // the other side went away
    PEER_FAULTY,  // what came was no stream of frames; see peer_fault()
    PEER_STALLED, // the other side stopped reading
};

struct peer;

// Takes the socket, which becomes non-blocking and is closed by peer_free(). `most` is the longest
// frame it may send, up to FRAME_MAX.
struct peer *peer_new(int fd, size_t most);
void peer_free(struct peer *peer);
int peer_fd(const struct peer *peer);
enum peer_state peer_state(const struct peer *peer);
enum frame_fault peer_fault(const struct peer *peer);
// True while something waits to be sent: poll for writing then.
bool peer_waiting(const struct peer *peer);
// Reads what is there, at most 64 KiB at a time. Then take the frames with peer_next().
void peer_read(struct peer *peer);
// The next frame that came; borrowed until the next call. False when there is none.
bool peer_next(struct peer *peer, const char **text);
// Queues a frame and sends what goes at once.
void peer_send(struct peer *peer, const char *text, size_t len);
// The same for frames that are made already.
void peer_send_raw(struct peer *peer, const void *frames, size_t len);
void peer_flush(struct peer *peer);
// Bytes that wait to be sent.
size_t peer_backlog(const struct peer *peer);
// Bytes received and sent so far.
void peer_traffic(const struct peer *peer, size_t *in, size_t *out);

#endif
