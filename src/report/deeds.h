// What a seat's own deeds changed: computed from the state alone, and told only where it is true.
#ifndef REPORT_DEEDS_H
#define REPORT_DEEDS_H

#include "base/lang.h"
#include "core/state.h"

// Each as a sentence: what of the facts that decided the ending was the seat's own; sittings that
// were its to lead and were not opened; what it chose where nobody is wrong, and what it left
// without an answer; own papers that were sent, answered, or not sent, with the terms they kept or
// missed; own ballots that decided a vote, or would have; what became of own amendments, and by how
// many votes. Ballots and answers that nobody saw tell nothing.
void deeds_each(const struct state *state, int seat, enum lang lang,
                void (*put)(void *to, const char *line), void *to);

#endif
