// Loading a scenario from inside the process that does nothing else: it may read files, answers
// once, and ends.
#ifndef WORKER_LOADING_H
#define WORKER_LOADING_H

void loading_run(void);

#endif
