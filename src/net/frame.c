// Frames: the length before each text, taken apart and put together.
#include "net/frame.h"

#include "base/mem.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct frames {
    struct buf bytes;
    size_t most; // bytes of a text
    size_t at;   // where the next frame starts
    bool lent;   // the byte at `at` was made NUL behind the frame lent out; this is
    char saved;  // what it was
    enum frame_fault fault;
};

struct frames *frames_new(size_t most)
{
    struct frames *frames = mem_zero(1, sizeof *frames);
    frames->most = most < FRAME_MAX ? most : FRAME_MAX;
    return frames;
}

void frames_free(struct frames *frames)
{
    if (!frames)
        return;
    buf_free(&frames->bytes);
    free(frames);
}

static void take_back(struct frames *frames)
{
    if (frames->lent)
        frames->bytes.data[frames->at] = frames->saved;
    frames->lent = false;
}

void frames_feed(struct frames *frames, const void *bytes, size_t len)
{
    if (frames->fault != FRAME_FINE)
        return;
    take_back(frames);
    if (frames->at > 0)
        buf_drop(&frames->bytes, frames->at);
    frames->at = 0;
    buf_add(&frames->bytes, bytes, len);
}

static size_t length_at(const char *head)
{
    size_t len = 0;
    for (int i = 0; i < FRAME_HEAD; i++)
        len = len << 8 | (unsigned char)head[i];
    return len;
}

static enum frame_fault text_fault(const char *text, size_t len)
{
    bool good = !memchr(text, '\0', len) && utf8_valid(text, len, NULL);
    return good ? FRAME_FINE : FRAME_NOT_TEXT;
}

bool frames_next(struct frames *frames, const char **text, size_t *len)
{
    if (frames->fault != FRAME_FINE)
        return false;
    take_back(frames);
    size_t there = frames->bytes.len - frames->at;
    if (there < FRAME_HEAD)
        return false;
    size_t size = length_at(frames->bytes.data + frames->at);
    if (size == 0 || size > frames->most) {
        frames->fault = size == 0 ? FRAME_EMPTY : FRAME_TOO_LONG;
        return false;
    }
    if (there - FRAME_HEAD < size)
        return false;
    char *start = frames->bytes.data + frames->at + FRAME_HEAD;
    frames->fault = text_fault(start, size);
    if (frames->fault != FRAME_FINE)
        return false;
    frames->at += FRAME_HEAD + size;
    frames->saved = start[size];
    frames->lent = true;
    start[size] = '\0';
    *text = start;
    if (len)
        *len = size;
    return true;
}

enum frame_fault frames_fault(const struct frames *frames)
{
    return frames->fault;
}

bool frame_fault_err(enum frame_fault fault, struct err *err)
{
    static const enum text_key keys[] = {
        [FRAME_EMPTY] = T_FRAME_EMPTY,
        [FRAME_TOO_LONG] = T_FRAME_TOO_LONG,
        [FRAME_NOT_TEXT] = T_FRAME_NOT_TEXT,
    };
    if (fault != FRAME_FINE)
        return ERR(err, keys[fault], ARG_N("max", FRAME_MAX));
    if (err)
        err->text[0] = '\0';
    return false;
}

bool frame_put(struct buf *out, const char *text, size_t len)
{
    if (len == 0 || len > FRAME_MAX)
        return false;
    for (int shift = 8 * (FRAME_HEAD - 1); shift >= 0; shift -= 8)
        buf_char(out, (char)(len >> shift & 0xFF));
    buf_add(out, text, len);
    return true;
}
