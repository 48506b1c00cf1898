// Between jobs_run() and its processes: pieces of work down one pipe, frames up another.
#ifndef SIMULATE_JOBS_WORKER_H
#define SIMULATE_JOBS_WORKER_H

#include "simulate/jobs.h"

// A frame is this head, then `len` bytes.
struct frame_head {
    int32_t kind;
    uint32_t len;
    int64_t seed;
};

enum frame_kind {
    FRAME_SEED, // the seed that is played from now on
    FRAME_SUMS, // what the piece gave, as sums_json() writes it; the process waits for the next
};

// Plays the pieces (struct seed_range) that come down `in` until it is closed; then what is under
// way ends after the running seed. Returns the exit status.
int jobs_worker(const struct work *work, int in, int out);

#endif
