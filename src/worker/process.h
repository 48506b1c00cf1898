// The worker's process as the server holds it: started with an empty environment and one socket,
// spoken to with a deadline, ended without mercy.
#ifndef WORKER_PROCESS_H
#define WORKER_PROCESS_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// The argument by which the program knows that it is to be a worker.
#define WORKER_ARGUMENT "script-worker"

struct process {
    pid_t pid; // 0: none runs
    int fd;
    int status; // as waitpid() gives it, of the one that ran last
};

// How talking to it went. After anything but PROCESS_FINE it is to be stopped.
enum process_result {
    PROCESS_FINE,
    PROCESS_SILENT,  // the time is up
    PROCESS_ENDED,   // it is no more
    PROCESS_GARBLED, // what it said is no message, or too long
};

// Starts `program` (NULL: the program that is running). False when there is no process to be had.
bool process_start(struct process *process, const char *program);
// Kills it, if it runs, and takes note of its status.
void process_stop(struct process *process);
// True when it runs and has said nothing unasked.
bool process_is_well(const struct process *process);
// Milliseconds of the steady clock.
int64_t process_now(void);
// Sends all of it by `deadline` (process_now()).
enum process_result process_send(struct process *process, const struct buf *bytes,
                                 int64_t deadline);
// Waits for one message, of at most WIRE_ANSWER_MOST bytes, which replaces what is in `in`.
enum process_result process_receive(struct process *process, struct buf *in, int64_t deadline);

#endif
