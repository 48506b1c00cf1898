// One person practises: a conversation in lines, with the computer on all other seats. Works at a
// terminal and in a pipe.
#ifndef CLI_SOLO_H
#define CLI_SOLO_H

#include "base/err.h"
#include "server/host.h"

#include <stdio.h>

struct solo_setup {
    struct host_options host; // .solo names the seat
    FILE *in;
    const char *name; // of `in`, for messages
    bool terminal;    // ask with a prompt; else repeat what was read
};

// Plays until the session has ended, the input has, or the person leaves. False, with err, when it
// cannot begin or a line cannot be read. *failed tells that a handler of the scenario failed.
bool solo_play(const struct solo_setup *setup, bool *failed, struct err *err);

#endif
