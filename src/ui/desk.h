// A terminal without its wires: messages of the server and keys go in, with the time; pictures and
// messages to the server come out. Everything a person does at a screen is decided here.
#ifndef UI_DESK_H
#define UI_DESK_H

#include "base/buf.h"
#include "term/grid.h"
#include "term/keys.h"
#include "view/facts.h"

struct desk_setup {
    enum view_role role;
    enum lang lang;
    bool lang_open; // nobody asked for it: the session's takes its place, as the server says it
    enum theme theme;
    const char *seat;   // to be offered first, NULL for none; borrowed, as is the next
    const char *ticket; // of who started the server, the facilitator's or the seat's; NULL for none
    bool kiosk;         // never leaves, and locks itself when nobody types
    int rows, cols;     // of the terminal; 0 unknown
};

struct desk;

struct desk *desk_new(const struct desk_setup *setup);
void desk_free(struct desk *desk);

// `monotonic` is milliseconds of this machine's steady clock, in all of these.
// One message of the server; what cannot be understood is left aside.
void desk_receive(struct desk *desk, const char *text, int64_t monotonic);
void desk_key(struct desk *desk, const struct key *key, int64_t monotonic);
void desk_draw(struct desk *desk, struct grid *grid, int64_t monotonic);
// Milliseconds until the picture changes by itself; -1: it does not.
int64_t desk_wait(const struct desk *desk, int64_t monotonic);

// What time itself causes; to be called in each turn of the loop.
void desk_pass(struct desk *desk, int64_t monotonic);
void desk_resized(struct desk *desk, int rows, int cols);

// The wire to the server. Before it is there a session may have to be chosen.
struct desk_session {
    const char *name, *path;
    const char *owner; // "" for the user's own
};
// Offers these, copied; none: says that it waits for one.
void desk_offer(struct desk *desk, const struct desk_session *sessions, int count);
// The path of the session that was chosen, NULL while none is; borrowed until desk_offer().
const char *desk_chosen(const struct desk *desk);
// There is a server now: has a "hello" to send at once.
void desk_connected(struct desk *desk, int64_t monotonic);
// The server is gone: says so, and shows nothing of before.
void desk_lost(struct desk *desk, int64_t monotonic);
// True when the server said that the session has been stopped.
bool desk_stopped(const struct desk *desk);

// Frames to be sent; who sends them drops them from the buffer.
struct buf *desk_out(struct desk *desk);
enum theme desk_theme(const struct desk *desk);
// True once after the person was called.
bool desk_rings(struct desk *desk);
// True once when the terminal is to be asked for a sign of life (a K_REPORT).
bool desk_asks(struct desk *desk);
// True when the person leaves or the server said good-bye; *farewell is then what to print.
bool desk_done(const struct desk *desk, const char **farewell);
// It was because the seat asked for is none.
bool desk_misled(const struct desk *desk);

#endif
