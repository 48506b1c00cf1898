// Attaching a terminal to a session's server.
#ifndef CLI_ATTACH_H
#define CLI_ATTACH_H

#include "cli/options.h"

struct attach {
    const char *role; // "facilitator", "display", "seat"
    const char *seat; // for "seat": the one to open first, or NULL
    const char *lang, *theme;
    const char *ticket; // of who started the server, the facilitator's or the seat's; NULL for none
    bool ascii, plain, kiosk;
    int fd;           // of the server, connected already; 0 for none
    enum lang chosen; // set by attach_check(), as is the next
    bool lang_open;   // nobody asked for that language: the session's takes its place
};

// Checks what the user gave before anything starts.
bool attach_check(const struct cli *cli, struct attach *attach, struct err *err);
// Whether there is a terminal to draw on, or lines are enough.
bool attach_possible(const struct attach *attach, struct err *err);
// Connects to the socket (NULL: to `fd`, or one of the sessions that run is chosen at the terminal)
// and runs the terminal until it ends. Returns the exit status.
int attach_terminal(const struct cli *cli, const struct attach *attach, const char *socket);

#endif
