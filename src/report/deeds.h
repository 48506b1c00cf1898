// What a seat's own deeds changed: computed from the state alone, and told only where it is true.
#ifndef REPORT_DEEDS_H
#define REPORT_DEEDS_H

#include "base/lang.h"
#include "core/state.h"
#include "journal/history.h"

struct deeds_of {
    int seat;
    enum lang lang;
    const struct history *history; // tells what came of a deed at once; NULL: not asked
};

// Each as a sentence, in the order in which they were done, what was left undone last: what of the
// facts that decided the ending was the seat's own; sittings that were its to lead and were not
// opened; what it chose where nobody is wrong, and what it left without an answer; own papers that
// were sent, answered, or not sent, with the terms they kept or missed; own ballots that decided a
// vote, or would have; what became of own amendments, and by how many votes. Ballots and answers
// that nobody saw tell nothing.
void deeds_each(const struct state *state, const struct deeds_of *of,
                void (*put)(void *to, const char *line), void *to);

#endif
