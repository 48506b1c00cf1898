// A file's lines, one after the other, however long the file is.
#ifndef JOURNAL_LINES_H
#define JOURNAL_LINES_H

#include "base/buf.h"

#include <stdbool.h>

struct lines {
    int fd; // borrowed
    struct buf buf;
    size_t at, end; // what is read and not yet given
    bool over;      // the file has no more
    int error;      // errno of a failed read
};

struct line {
    const char *text; // until the next call
    size_t len;       // without the newline
    bool ended;       // by a newline
    bool last;        // nothing follows
};

void lines_init(struct lines *lines, int fd);
void lines_free(struct lines *lines);
// False at the end of the file, on a read error, and for a line of more than `most` bytes (then
// line->len is more than `most`; else it is 0).
bool lines_next(struct lines *lines, size_t most, struct line *line);

#endif
