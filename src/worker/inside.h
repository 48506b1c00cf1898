// The script worker from inside: a process that runs a scenario's handlers and has nothing else.
#ifndef WORKER_INSIDE_H
#define WORKER_INSIDE_H

// Serves the socket until the server closes it.
void inside_run(void);

#endif
