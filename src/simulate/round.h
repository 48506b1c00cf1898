// One session after the other of a scenario, played by the computer alone.
#ifndef SIMULATE_ROUND_H
#define SIMULATE_ROUND_H

#include "base/err.h"
#include "script/scenario.h"
#include "server/host.h"
#include "simulate/sums.h"

struct round;

// Borrows the scenario, and starts its coverage. NULL, with err, when the seats cannot be played.
struct round *round_new(struct scenario *scenario, struct host_skill skill,
                        const struct setting *setting, struct err *err);
void round_free(struct round *round);
// Sums for this scenario, with nothing in them.
struct sums *round_sums(const struct round *round);
// Plays the session of one seed and puts it into sums made by round_sums(). `context` is the round:
// see struct work.
void round_play(void *context, int64_t seed, struct sums *sums);

#endif
