// How a vote stands that whoever practises alone has not voted in: as far as that is known.
#ifndef VIEW_BALLOTS_H
#define VIEW_BALLOTS_H

#include "base/buf.h"
#include "base/lang.h"

struct ballots {
    int in_favour; // -1 while nobody knows
    int needed;
    int cast, voters;
    int others; // who may still vote, but for the one who is told
};

// Adds sentences.
void ballots_put(const struct ballots *of, enum lang lang, struct buf *out);

#endif
