// Inside sums_text: what never happened in all the sessions.
#ifndef SIMULATE_SUMS_NEVER_H
#define SIMULATE_SUMS_NEVER_H

#include "core/plan.h"
#include "simulate/sums.h"

// With the scenario's words where there is a plan to find them in (NULL: none).
void sums_never(const struct sums *sums, const struct plan *plan, enum lang lang, struct buf *out);

#endif
