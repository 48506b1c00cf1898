// The system calls a process for scripts may make, as a filter program for the kernel (seccomp):
// read and write on the socket, memory, the clock, the end; for the loader also opening files for
// reading. Everything else kills the process.
#ifndef WORKER_FILTER_H
#define WORKER_FILTER_H

#include <linux/filter.h>
#include <stdbool.h>
#include <stddef.h>

enum filter_machine { FILTER_X86_64, FILTER_AARCH64, FILTER_MACHINE_COUNT };

enum { FILTER_MOST = 160 }; // instructions

// Writes the program for a machine; returns how many instructions it has. The socket is
// descriptor 0. `reading`: files may be read.
size_t filter_write(enum filter_machine machine, bool reading,
                    struct sock_filter program[FILTER_MOST]);
// The machine this program was built for; FILTER_MACHINE_COUNT when there is no filter for it.
enum filter_machine filter_own_machine(void);

#endif
