// Talks between parties: what a scenario declares of them, and how they stand.
#ifndef CORE_TALKS_H
#define CORE_TALKS_H

#include "core/state.h"

// Indexes; NOBODY for none.
int plan_talks(const struct plan *plan, const char *id);
int plan_term(const struct plan_talks *talks, const char *id);
// The party that the seat speaks for: the first that names it.
int plan_party(const struct plan *plan, const struct plan_talks *talks, int seat);
// When their time is over, on the running clock.
int64_t state_talks_end(const struct state *state, int talks);

// A term's value as it is typed: a number of its range, or the id of a choice, whose index it is.
// False for anything else.
bool talks_value(const struct plan_term *term, const char *text, int64_t *value);
enum { TERM_LEN = 160 };
struct talks_terms {
    int64_t value[TERMS_MAX];
    bool given[TERMS_MAX];
    char wrong[TERM_LEN]; // what names no term, or gives it a value it cannot have
};
// Takes over what "price=120 days=30" names.
bool talks_change(const struct plan_talks *talks, const char *text, struct talks_terms *terms);
// An offer as events hold it, "price=120 days=30"; and back, false unless it names each term.
void talks_put(const struct plan_talks *talks, const int64_t *values, struct buf *out);
bool talks_read(const struct plan_talks *talks, const char *text, int64_t values[TERMS_MAX]);

#endif
