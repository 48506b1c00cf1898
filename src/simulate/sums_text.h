// Sums for people: tables and bars of 80 columns.
#ifndef SIMULATE_SUMS_TEXT_H
#define SIMULATE_SUMS_TEXT_H

#include "core/plan.h"
#include "simulate/sums.h"

// With the scenario's words where there is a plan to find them in (NULL: none).
void sums_text(const struct sums *sums, const struct plan *plan, enum lang lang, struct buf *out);

#endif
