// Lines of a text file a person wrote: bounded, and without bytes that are no text.
#ifndef BASE_LINE_H
#define BASE_LINE_H

#include "base/buf.h"

#include <stdio.h>

enum line_found {
    LINE_FOUND,
    LINE_NONE,   // the file has ended
    LINE_LONG,   // more than `most` bytes; the rest of it is not read
    LINE_NUL,    // there is a NUL byte in it
    LINE_FAILED, // the file cannot be read; errno says why
};

// Reads the next line into `out`, without its end. `out` may hold part of a line that is refused.
enum line_found line_read(FILE *in, size_t most, struct buf *out);

#endif
