// Seeds that have been played: ranges of numbers, sorted, without overlaps.
#ifndef SIMULATE_SEEDS_H
#define SIMULATE_SEEDS_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// So many sessions one call may ask for, and so high a seed may be: JSON readers keep such numbers.
#define SEED_MOST (INT64_C(1) << 53)

// Both ends are in it.
struct seed_range {
    int64_t from, to;
};

struct seeds {
    struct seed_range *list;
    size_t count, cap;
};

void seeds_free(struct seeds *seeds);
// Adds a range; neighbours become one. False, with nothing added, when it is empty, out of bounds
// or when some of it is there already.
bool seeds_add(struct seeds *seeds, struct seed_range range);
// The first piece of `range` that is in `seeds`; false when none is.
bool seeds_find(const struct seeds *seeds, struct seed_range range, struct seed_range *found);
int64_t seeds_count(const struct seeds *seeds);
// "1–1000, 2001–3000"; of more than a few ranges the first and how many follow.
void seeds_put(const struct seeds *seeds, struct buf *out);
// "A:B" or "A"; false when it is no such range.
bool seeds_parse(const char *text, struct seed_range *out);

#endif
