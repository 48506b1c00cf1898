// A process for scripts as the server holds it: started with next to no environment and one socket,
// spoken to with a deadline, ended without mercy.
#ifndef WORKER_PROCESS_H
#define WORKER_PROCESS_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// The arguments by which the program knows what it is to be.
#define PROCESS_WORKER "script-worker" // runs handlers
#define PROCESS_LOADER "script-loader" // loads a scenario and ends

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

struct process_plan {
    const char *program; // NULL: the program that is running
    const char *argument;
    const char *data; // the data folder it gets told of; NULL: none
};

// False when there is no process to be had.
bool process_start(struct process *process, const struct process_plan *plan);
// Kills it, if it runs, and takes note of its status.
void process_stop(struct process *process);
// True when it runs and has said nothing unasked.
bool process_is_well(const struct process *process);
// Milliseconds of the steady clock.
// Sends all of it by `deadline` (clock_ms()).
enum process_result process_send(struct process *process, const struct buf *bytes,
                                 int64_t deadline);
// Waits for one message, of at most `most` bytes, which replaces what is in `in`.
enum process_result process_receive(struct process *process, struct buf *in, size_t most,
                                    int64_t deadline);
// Sends what is in `out`, which is empty afterwards, and waits `patience` milliseconds for the
// message that answers it, which comes into `in`.
enum process_result process_ask(struct process *process, struct buf *out, struct buf *in,
                                size_t most, int64_t patience);

#endif
