// A scenario whose handlers run in a process of their own, which has no files, no network, and
// nothing of the session that scripts may not know: no PINs, no private text of cards, no
// whispers, no ballots.
//
// The server waits for an answer only so long; a process that does not answer, or dies, is
// replaced by a fresh one, which begins with the scenario's memory as it was saved last.
#ifndef WORKER_WORKER_H
#define WORKER_WORKER_H

#include "script/scenario.h"
#include "worker/process.h"

enum {
    WORKER_PATIENCE = 1000, // milliseconds the server waits for a handler
    WORKER_START = 5000,    // … and for a process to be ready
};

// From now on the scenario's handlers run in a worker. It is started when the first of them is
// called. `program` is what to start; NULL: the program that is running. What cannot hold the
// worker on this machine is noted on standard error, in `lang`.
void worker_attach(struct scenario *scenario, uint64_t seed, enum lang lang, const char *program);
// A process that can become a scenario's worker, started while the scenario is still being loaded;
// process_stop() it, or let a scenario that has a worker take it over.
bool worker_spare(struct process *spare, const char *program);
void worker_take(const struct scenario *scenario, struct process *spare);
// Tells the worker of a new session its scenario now, so that it is ready by the time the first
// handler is called; does not wait for it. Nothing where handlers run here.
void worker_open(const struct scenario *scenario);
// Ends the scenario's worker until a handler is called again; for one that has been replaced.
void worker_rest(const struct scenario *scenario);
// The process of the scenario's worker; 0 when none runs.
int worker_pid(const struct scenario *scenario);

#endif
