// The program as the server started it (worker/process.h), to do one thing in a jail.
#ifndef WORKER_STARTED_H
#define WORKER_STARTED_H

#include <stdbool.h>

// True when the program is meant to be one of those: by its argument, and a socket as standard
// input.
bool started_is(int argc, char **argv);
_Noreturn void started_run(const char *argument);

#endif
