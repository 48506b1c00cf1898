// One connected terminal: what it asked to be, who is unlocked at it, and its messages.
#ifndef SERVER_TERMINAL_H
#define SERVER_TERMINAL_H

#include "data/json.h"
#include "data/json_write.h"
#include "net/peer.h"
#include "server/pins.h"
#include "server/view.h"

enum { PROTOCOL_VERSION = 1 };

struct terminal {
    int id;
    struct peer *peer;
    struct viewer viewer;
    bool greeted;
    bool leads;       // joined as the facilitator's: only such a terminal may take that role back
    bool stale;       // its view has to be sent again
    bool words_stale; // and its words
};

// What the terminals share with their server.
struct hall {
    struct host *host;
    struct pins *pins;
    const char *name;
    struct terminal **terminals;
    size_t count, cap;
    int last_id;
    int64_t now;    // session time
    int speed;      // seconds of the session in one of ours
    int64_t steady; // milliseconds of the steady clock, for throttling
    bool stop;      // the facilitator ends the server
    bool rewound;   // session time has gone back
};

struct terminal *terminal_new(int id, int fd);
void terminal_free(struct terminal *terminal);
// Handles what has come in.
void terminal_read(struct hall *hall, struct terminal *terminal);
// Sends the view (and words) if they are stale and the last ones have gone out.
void terminal_refresh(struct hall *hall, struct terminal *terminal);
// Tells of a failure that no command of this terminal caused.
void terminal_fail(struct terminal *terminal, const struct err *err);
void terminal_bye(struct terminal *terminal, enum text_key key);

#endif
