// Names hidden from a document: every name of a seat and of who sits there becomes "Participant 7",
// wherever it stands – in titles, notes and speeches too, and with the endings of Kazakh and
// Russian. Which number is whose is drawn, so that it tells nothing.
#ifndef REPORT_MASK_H
#define REPORT_MASK_H

#include "core/state.h"

struct mask;

// `seed` is text that is fixed for the session; the same gives the same numbers.
struct mask *mask_new(const struct state *state, const char *seed, enum lang lang);
void mask_free(struct mask *mask);
// What a seat is called.
const char *mask_label(const struct mask *mask, int seat);
// Adds the text with the names replaced.
void mask_put(const struct mask *mask, const char *text, struct buf *out);

#endif
