// A server in a process of its own, as `maslikhat run` leaves one behind: for tests and benchmarks.
// What goes wrong here ends the program with words: nothing is left to be tested then.
#ifndef NET_SERVING_H
#define NET_SERVING_H

#include "server/host.h"

#include <stdbool.h>
#include <sys/types.h>

struct serving_setup {
    const char *scenario; // NULL: housing-utilities
    const char *people;   // as for `run --people`; NULL: nobody is dealt
    enum bots_mode bots;
    int speed;    // 0 is 1
    bool journal; // keep the session in a file
    bool full;    // no byte more fits into the journal than its beginning
    bool alone;   // a fresh process image, so that its memory can be measured: the
                  // program's main() must begin with serving_main()
};

struct serving {
    struct serving_setup setup;
    char folder[64];
    char socket[96];
    char journal[96];
    char ticket[80];           // of the facilitator's console
    pid_t child;               // 0 while no server runs
    struct scenario *scenario; // for what its cards say
};

// Loads the scenario, makes a folder for socket and journal, and waits until the server listens.
void serving_begin(struct serving *serving, const struct serving_setup *setup);
// kill -9, and it is gone.
void serving_kill(struct serving *serving);
// The same session continued from its journal, as by `maslikhat run --resume`.
void serving_resume(struct serving *serving);
// Ends the server in good order, removes the folder. Returns the server's exit status.
int serving_end(struct serving *serving);

// Serves and exits when the arguments are those of an `alone` server; else returns.
void serving_main(int argc, char **argv);

// A figure of /proc/PID/status ("VmRSS:", "voluntary_ctxt_switches:"), -1 when there is none.
long serving_status(const struct serving *serving, const char *key);
// Seconds of processor time used so far.
double serving_cpu(const struct serving *serving);

// Ends the program with words.
_Noreturn void net_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
