// Messages of a terminal to the server, as frames ready to be sent.
#ifndef UI_SAY_H
#define UI_SAY_H

#include "view/facts.h"

// What a terminal says of itself first. `seat` and `ticket`, NULL for none, get it back in after
// its server was lost.
struct hello {
    enum view_role role;
    enum lang lang;
    bool lang_open; // not asked for: nothing is said of it, and the session's counts
    int rows, cols;
    bool kiosk;
    const char *seat, *ticket;
};
void say_hello(struct buf *out, const struct hello *hello);
void say_size(struct buf *out, int rows, int cols);
// The answer to a ping; `screen`: the person's terminal has answered too.
void say_pong(struct buf *out, int64_t number, bool screen);
// Keys tried at this terminal during the check, and the last of them.
void say_tested(struct buf *out, int keys, const char *key);
void say_check(struct buf *out, bool on);
// A message of that type with up to two members, given as key, value, …; NULL ends them.
void say_members(struct buf *out, const char *type, const char *const members[4]);
void say_do(struct buf *out, int tag, const char *line);
// Lets time pass to the session's next moment, at most so many milliseconds of it.
// – `through`: past the own step –, or while others vote.
enum go { GO_ON, GO_THROUGH, GO_BALLOTS };
void say_go(struct buf *out, int64_t most, enum go how);

#endif
