// Seeded random numbers (splitmix64).
#include "base/rng.h"

struct rng rng_seed(uint64_t seed)
{
    return (struct rng){seed};
}

struct rng rng_stream(uint64_t seed, const char *name)
{
    uint64_t hash = 14695981039346656037u; // FNV-1a
    for (; *name; name++)
        hash = (hash ^ (uint8_t)*name) * 1099511628211u;
    struct rng rng = {seed ^ hash};
    rng.state = rng_next(&rng);
    return rng;
}

uint64_t rng_next(struct rng *rng)
{
    uint64_t z = (rng->state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

uint64_t rng_below(struct rng *rng, uint64_t below)
{
    if (below == 0)
        return 0;
    uint64_t refuse = (0 - below) % below; // values below this would favour small results
    uint64_t value;
    do
        value = rng_next(rng);
    while (value < refuse);
    return value % below;
}
