// A line of the journal as a link of the chain: it ends in ,"prev":"…","sum":"…"} where `sum` is
// the hash of the bytes before ,"sum" and `prev` the sum of the line before ("" for the first).
#ifndef JOURNAL_CHAIN_LINE_H
#define JOURNAL_CHAIN_LINE_H

#include "base/buf.h"
#include "base/hash.h"

#include <stdbool.h>

enum { LINE_MOST = 64 << 20 }; // bytes; longer lines are neither written nor read

enum line_state {
    LINE_WHOLE,
    LINE_BROKEN,    // not as it was sealed
    LINE_UNCHAINED, // as it was sealed, but behind another line
};

// Completes the object that begins at `from` in `out` and whose } is still missing, and adds the
// newline. `sum` is the sum before, and becomes the line's own.
void line_seal(struct buf *out, size_t from, char sum[HASH_TEXT]);
// Checks a line without its newline against the sum before, which becomes the line's own when it
// is whole.
enum line_state line_check(const char *line, size_t len, char sum[HASH_TEXT]);

#endif
