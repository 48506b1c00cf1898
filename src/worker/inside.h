// The script worker from inside: a process that runs a scenario's handlers and has nothing else.
#ifndef WORKER_INSIDE_H
#define WORKER_INSIDE_H

#include <stdbool.h>

// True when the program was started by worker/process.c: with its argument, and a socket as
// standard input.
bool inside_is_meant(int argc, char **argv);
// Serves the socket until the server closes it. Returns the exit status.
int inside_run(void);

#endif
