// What the script worker gives up before it sees anything of a scenario: rights, files, other
// processes, memory, processor time, nearly all system calls. There is no way back.
#ifndef WORKER_JAIL_H
#define WORKER_JAIL_H

#include <stdbool.h>

enum {
    JAIL_MEMORY = 256 << 20, // bytes of address space
    JAIL_CPU = 90,           // seconds of processor time in all
};

// What stands in the way of whoever gets out of the sandbox.
struct jail {
    bool limits;
    bool privileges; // none can be gained
    bool filter;     // system calls
};

// Descriptors other than 0 must be closed already (1 and 2 may lead to /dev/null).
struct jail jail_enter(void);

#endif
