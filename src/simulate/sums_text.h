// Sums for people: tables and bars of 80 columns.
#ifndef SIMULATE_SUMS_TEXT_H
#define SIMULATE_SUMS_TEXT_H

#include "simulate/sums.h"

void sums_text(const struct sums *sums, enum lang lang, struct buf *out);

#endif
