// Work on many seeds, shared out among processes: what one of them does to itself – it crashes, it
// hangs – costs one seed, which is reported, and nothing else.
#ifndef SIMULATE_JOBS_H
#define SIMULATE_JOBS_H

#include "simulate/sums.h"

enum { JOBS_MOST = 64 };

// What is to be done with a seed. Runs in a process of its own, made by fork(): it starts with a
// copy of `context` as it is when jobs_run() is called, and nothing it changes comes back but the
// sums.
struct work {
    struct sums *(*sums)(void *context); // fresh ones
    void (*play)(void *context, int64_t seed, struct sums *sums);
    void *context;
};

struct jobs {
    int count;    // of processes
    int patience; // milliseconds without a sign of life after which a process is given up
    int stop;     // readable when the user wants to stop; -1 for never
    struct seeds seeds;
    // Told now and then, and at the end; may be NULL.
    void (*progress)(void *context, int64_t done, int64_t all);
    // Told of each lost seed, with the words of SUMS_LOST; may be NULL.
    void (*lost)(void *context, int64_t seed, const char *what);
    void *context;
};

enum jobs_end { JOBS_DONE, JOBS_STOPPED, JOBS_FAILED };

// Plays all seeds into `sums`. Lost seeds are in SUMS_LOST. When it is stopped, sums and their
// seeds are what has been played by then. JOBS_FAILED, with err, when no process could be made.
enum jobs_end jobs_run(const struct jobs *jobs, const struct work *work, struct sums *sums,
                       struct err *err);

#endif
