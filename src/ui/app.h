// The terminal program: a desk wired to a terminal and to the server's socket.
#ifndef UI_APP_H
#define UI_APP_H

#include "base/err.h"
#include "ui/desk.h"

struct ui_options {
    struct desk_setup desk;
    bool ascii; // signs and lines from ASCII
    bool plain; // lines instead of screens, for screen readers and dumb terminals
};

enum ui_end {
    UI_LEFT,    // the person left, or the server said good-bye
    UI_LOST,    // the server is gone
    UI_NO_ROOM, // the terminal cannot be used; see err
};

// Takes the socket. Runs until the person leaves or the server or the terminal is gone.
// *farewell, for the caller to free, is what to print then, or NULL.
enum ui_end ui_run(int socket, const struct ui_options *options, char **farewell, struct err *err);

#endif
