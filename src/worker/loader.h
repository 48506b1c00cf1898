// Loading a scenario of a session with people: in a process that may read files and nothing else,
// so that no script ever runs in the server.
#ifndef WORKER_LOADER_H
#define WORKER_LOADER_H

#include "script/scenario.h"

// As scenario_load(); the scenario's handlers run in a worker (worker_attach()). `program` is what
// to start; NULL: the program that is running.
struct scenario *loader_load(const char *name, uint64_t seed, const char *program,
                             struct problems *problems);

#endif
