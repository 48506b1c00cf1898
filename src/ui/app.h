// The terminal program: a desk wired to a terminal and to the server's socket. When the server is
// gone it waits for it to come back.
#ifndef UI_APP_H
#define UI_APP_H

#include "base/err.h"
#include "ui/desk.h"

struct ui_options {
    struct desk_setup desk;
    const char *socket; // of the session; NULL: one of those that run is chosen at the terminal
    int fd;             // of the server, connected already, with `plain` only; 0 for none
    bool ascii;         // signs and lines from ASCII
    bool plain;         // lines instead of screens, for screen readers and dumb terminals
};

enum ui_end {
    UI_LEFT,    // the person left, or the server said good-bye
    UI_NO_SEAT, // there is no such seat: *farewell says which there are
    UI_NO_ROOM, // the terminal or the socket cannot be used; see err
};

// Whether a terminal can be drawn on here, or the reason why not: to be asked before anything is
// started for it.
bool ui_possible(struct err *err);
// Runs until the person leaves, the server says good-bye, or the terminal is gone; a kiosk only
// ends with its terminal. *farewell, for the caller to free, is what to print then, or NULL.
enum ui_end ui_run(const struct ui_options *options, char **farewell, struct err *err);

#endif
