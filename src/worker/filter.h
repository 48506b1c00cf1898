// The system calls a script worker may make, as a filter program for the kernel (seccomp): read
// and write on the socket, memory, the clock, the end. Everything else kills the worker.
#ifndef WORKER_FILTER_H
#define WORKER_FILTER_H

#include <linux/filter.h>
#include <stddef.h>

enum filter_machine { FILTER_X86_64, FILTER_AARCH64, FILTER_MACHINE_COUNT };

enum { FILTER_MOST = 96 }; // instructions

// Writes the program for a machine; returns how many instructions it has. The socket is
// descriptor 0.
size_t filter_write(enum filter_machine machine, struct sock_filter program[FILTER_MOST]);
// The machine this program was built for; FILTER_MACHINE_COUNT when there is no filter for it.
enum filter_machine filter_own_machine(void);

#endif
