// Reading a file line by line.
#include "journal/lines.h"

#include "base/mem.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 1 << 18 };

void lines_init(struct lines *lines, int fd)
{
    *lines = (struct lines){.fd = fd};
}

void lines_free(struct lines *lines)
{
    buf_free(&lines->buf);
}

// Reads some more behind what is there. False when there is no more.
static bool fill(struct lines *lines)
{
    struct buf *buf = &lines->buf;
    if (lines->over)
        return false;
    buf_drop(buf, lines->at);
    lines->end -= lines->at;
    lines->at = 0;
    if (buf->cap < lines->end + CHUNK) {
        buf->cap = buf->cap * 2 > lines->end + CHUNK ? buf->cap * 2 : lines->end + CHUNK;
        buf->data = mem_grow(buf->data, buf->cap);
    }
    ssize_t got;
    do
        got = read(lines->fd, buf->data + lines->end, buf->cap - lines->end - 1);
    while (got < 0 && errno == EINTR);
    lines->error = got < 0 ? errno : 0;
    lines->over = got <= 0;
    if (got > 0)
        lines->end += (size_t)got;
    buf->len = lines->end;
    return got > 0;
}

bool lines_next(struct lines *lines, size_t most, struct line *line)
{
    const char *newline = NULL;
    size_t seen = 0;
    *line = (struct line){.text = NULL};
    for (;;) {
        size_t rest = lines->end - lines->at;
        if (rest > seen)
            newline = memchr(lines->buf.data + lines->at + seen, '\n', rest - seen);
        seen = rest;
        if (newline || rest > most || !fill(lines))
            break;
    }
    if (lines->error || (!newline && seen == 0))
        return false;
    line->len = newline ? (size_t)(newline - lines->buf.data) - lines->at : seen;
    line->ended = newline != NULL;
    if (line->len > most)
        return false;
    size_t whole = line->len + line->ended;
    if (lines->at + whole == lines->end)
        (void)fill(lines); // is there more?
    line->text = lines->buf.data + lines->at;
    line->last = lines->at + whole == lines->end;
    lines->at += whole;
    return lines->error == 0;
}
