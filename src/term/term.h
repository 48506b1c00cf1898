// The terminal: opens it, shows grids, reads keys, gives it back. The only door to curses.
//
// The caller's loop waits (poll on term_fd for POLLIN) and, whenever the wait ends, also by
// EINTR or POLLHUP, calls term_read until it says TERM_NOTHING. Nothing here waits longer than
// KEYS_ESC_MS. Ctrl+C and Ctrl+Z arrive as keys: people press them to copy and to undo.
#ifndef TERM_TERM_H
#define TERM_TERM_H

#include "base/err.h"
#include "term/grid.h"
#include "term/keys.h"

struct term_setup {
    enum theme theme; // see style_theme_of; mono where the terminal has no colours
    bool ascii;       // signs and lines from ASCII
    bool mouse;       // ask for clicks, where the terminal can tell of them
};

struct terminal;

// Whether there is a terminal to draw on, or the reason why not. Changes nothing but LC_CTYPE.
bool term_possible(struct err *err);
// NULL with a reason: not a terminal, a dumb one, no UTF-8. Sets LC_CTYPE; the other parts of
// the locale stay as they are. From now on the program's death restores the terminal.
struct terminal *term_open(const struct term_setup *setup, struct err *err);
// Erases the screen and gives the terminal back. NULL is allowed.
void term_close(struct terminal *term);

void term_size(const struct terminal *term, int *rows, int *cols);
int term_fd(const struct terminal *term);

enum term_input {
    TERM_KEY,     // *out is an event; K_RESIZE: the size changed, draw again
    TERM_NOTHING, // wait
    TERM_GONE     // the terminal is no more: leave
};
enum term_input term_read(struct terminal *term, struct key *out);

// Shows the grid: writes only what differs from what is shown. A grid of another size is cut or
// filled up with blanks.
void term_draw(struct terminal *term, const struct grid *grid);
// The next drawing paints everything anew.
void term_repaint(struct terminal *term);
void term_theme(struct terminal *term, enum theme theme);
void term_bell(struct terminal *term);
// Asks the terminal for a sign of life, which comes as a K_REPORT: it has then shown all that was
// drawn before. A few terminals never answer.
void term_ask(struct terminal *term);

#endif
