// Inside sums_text: what never happened in all the sessions.
#ifndef SIMULATE_SUMS_NEVER_H
#define SIMULATE_SUMS_NEVER_H

#include "simulate/sums.h"

void sums_never(const struct sums *sums, enum lang lang, struct buf *out);

#endif
