// Seeded random numbers: the same seed gives the same numbers on every machine.
#ifndef BASE_RNG_H
#define BASE_RNG_H

#include <stdint.h>

struct rng {
    uint64_t state;
};

struct rng rng_seed(uint64_t seed);
// A stream of its own for a named purpose, so that one consumer does not shift another's numbers.
struct rng rng_stream(uint64_t seed, const char *name);
uint64_t rng_next(struct rng *rng);
// A number from 0 to below - 1, without bias; 0 when `below` is 0.
uint64_t rng_below(struct rng *rng, uint64_t below);

#endif
