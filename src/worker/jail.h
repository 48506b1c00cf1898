// What a process for scripts gives up before it runs anything of a scenario: rights, other
// processes, memory, processor time, nearly all system calls, files – the loader may read them.
// There is no way back.
#ifndef WORKER_JAIL_H
#define WORKER_JAIL_H

#include <stdbool.h>

enum {
    JAIL_MEMORY = 256 << 20, // bytes of address space
    JAIL_CPU = 90,           // seconds of processor time in all
    JAIL_FILES = 32,         // open at a time, of one that reads
};

// What stands in the way of whoever gets out of the sandbox.
struct jail {
    bool limits;
    bool privileges; // none can be gained
    bool filter;     // system calls
};

enum jail_kind {
    JAIL_SHUT,    // no files
    JAIL_READING, // files can be read
};

// The same as bits.
enum { JAIL_LIMITS = 1, JAIL_PRIVILEGES = 2, JAIL_FILTER = 4 };
int jail_holds(const struct jail *jail);

// Descriptors other than 0 must be closed already (1 and 2 may lead to /dev/null).
struct jail jail_enter(enum jail_kind kind);

#endif
