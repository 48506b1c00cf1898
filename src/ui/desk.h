// A terminal without its wires: messages of the server and keys go in, with the time; pictures and
// messages to the server come out. Everything a person does at a screen is decided here.
#ifndef UI_DESK_H
#define UI_DESK_H

#include "base/buf.h"
#include "ui/grid.h"
#include "ui/keys.h"
#include "ui/view.h"

struct desk_setup {
    enum view_role role;
    enum lang lang;
    enum theme theme;
    const char *seat; // to be offered first, NULL for none; borrowed
};

struct desk;

// Has a "hello" to send at once.
struct desk *desk_new(const struct desk_setup *setup);
void desk_free(struct desk *desk);

// `monotonic` is milliseconds of this machine's steady clock, in all of these.
// One message of the server; what cannot be understood is left aside.
void desk_receive(struct desk *desk, const char *text, int64_t monotonic);
void desk_key(struct desk *desk, const struct key *key, int64_t monotonic);
void desk_draw(struct desk *desk, struct grid *grid, int64_t monotonic);
// Milliseconds until the picture changes by itself; -1: it does not.
int64_t desk_wait(const struct desk *desk, int64_t monotonic);

// Frames to be sent; who sends them drops them from the buffer.
struct buf *desk_out(struct desk *desk);
enum theme desk_theme(const struct desk *desk);
// True once after the person was called.
bool desk_rings(struct desk *desk);
// True when the person leaves or the server said good-bye; *farewell is then what to print.
bool desk_done(const struct desk *desk, const char **farewell);

#endif
