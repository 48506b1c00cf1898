// The check of a terminal before a workshop: signs of life, keys that are tried. A part of the
// desk; not for others.
#ifndef UI_TERMINALS_KEYS_H
#define UI_TERMINALS_KEYS_H

#include "ui/desk.h"

struct check {
    int keys;
    char key[16];  // the last one tried, as text
    int64_t ping;  // to be answered when the terminal has; 0 none
    int64_t until; // monotonic: the terminal does not answer
    bool asks;     // the terminal is to be asked
    bool seen;     // this check has come up here already
};

// The server asks for a sign of life.
void check_ping(struct desk *desk, int64_t number);
// A key while the check is on; true when it was tried and is not to do anything else.
bool check_key(struct desk *desk, const struct key *key);
// The check begins or ends with a view.
void check_view(struct desk *desk);
// When (monotonic) the terminal is taken not to answer; -1 never.
int64_t check_wait(const struct desk *desk);
void check_pass(struct desk *desk);

#endif
