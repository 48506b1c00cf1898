// Saving a file of the scenario while its session runs: it is read anew. An error is told to the
// facilitator, and the old scenario stays.
#ifndef SERVER_RELOAD_H
#define SERVER_RELOAD_H

#include "server/terminal.h"

struct reload {
    int watch;            // descriptor to poll; -1: nothing is watched
    int64_t due;          // steady milliseconds when the scenario is read; 0: not
    bool refused;         // what was read last cannot follow what has been played
    struct scenario *own; // the scenario that was read last; NULL: the session's first
};

// Begins to watch the scenario of the session.
void reload_open(struct reload *reload, const struct host *host);
// After the host has been freed.
void reload_close(struct reload *reload);
// Takes note of what has been saved; editors save in several steps, so it is read a moment later.
void reload_notice(struct reload *reload, int64_t steady);
// The session has gone back: what was refused may fit now.
void reload_retry(struct reload *reload, int64_t steady);
// Reads the scenario when it is due, and puts a structure in place that a phase has waited for. To
// be called between commands, with hall->steady right. The text of a failure is in err->text, ""
// when there is none.
void reload_step(struct reload *reload, struct hall *hall, struct err *err);

#endif
