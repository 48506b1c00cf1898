// One connected terminal: what it asked to be, who is unlocked at it, and what is sent to it.
#ifndef SERVER_TERMINAL_H
#define SERVER_TERMINAL_H

#include "net/peer.h"
#include "server/pins.h"
#include "server/probe.h"
#include "server/viewer.h"

enum {
    PROTOCOL_VERSION = 2,
    TERMINAL_FRAME_MAX = 1 << 16, // bytes of one message from a terminal
    TURN_MESSAGES = 32,           // handled for one terminal before the others' turn
    HELLO_MS = 10000,             // within which a terminal says what it is
    VIEW_MS = 10,                 // between two views for the same terminal
    STUCK_MS = 30000,             // a terminal that takes nothing for so long is given up
    TERMINAL_BACKLOG = 1 << 18,   // bytes it has to take before it is listened to again
};

// Results of commands: they leave when the records they speak of are durable.
struct answers {
    struct buf frames;
    int64_t *tags;
    size_t count, cap;
};

struct terminal {
    int id; // its number from 1, once it has greeted
    struct peer *peer;
    struct viewer viewer;
    struct screen_size {
        int rows, cols;
    } size;              // as it says; 0 unknown
    struct buf holder;   // the person whom the seat was dealt to when it was unlocked here
    bool kiosk;          // as it says: returns to the hand-over screen by itself
    bool greeted;        // it said what it is
    bool more;           // messages of it wait for its next turn
    bool stale;          // its view has to be sent again
    bool words_stale;    // and its words
    bool practice_asked; // and what could be done
    int words_of;        // the sitting whose rules are among them
    bool dropped;        // to be disconnected
    int64_t since;       // steady clock: when it connected
    int64_t shown_at;    // steady clock: when it was last sent a view
    int64_t took_at;     // steady clock: when it was last seen to take something
    size_t took;         // bytes it had taken then
    int wrong_pins;      // in all, for the console
    struct throttle throttle;
    struct probe probe;
    struct answers answers;
    struct buf tried;  // what it was advised about before it was done, when it practises alone
    bool lawful;       // that would not be refused
    int64_t tried_at;  // steady milliseconds
    bool stood;        // it was told that the next step is its own
    struct buf behind; // what it was told last that it would leave behind
};

// What the terminals share with their server.
struct hall {
    struct host *host;
    struct pins *pins;
    const char *name;
    const char *journal; // the file; NULL for none
    const char *again;   // the command that continues the session; NULL where unknown
    struct terminal **terminals;
    size_t count, cap;
    int64_t now;              // session time
    int speed;                // seconds of the session in one of ours
    int64_t steady;           // milliseconds of the steady clock
    enum lang lang;           // of the server's log, and of terminals that ask for none
    bool checking;            // the facilitator has the terminals checked
    int64_t heard[SEATS_MAX]; // by seat: session time up to which it has looked at what it was told
    bool stop;                // the facilitator ends the server
    bool stands;              // time passes only when the person who practises lets it
    bool rewound;             // session time has gone back, or on
};

struct terminal *terminal_new(int fd, int64_t steady);
void terminal_free(struct terminal *terminal);
// Handles what has come in, TURN_MESSAGES at most; `more` says whether some are left.
void terminal_read(struct hall *hall, struct terminal *terminal);
// Keeps the result of a command until its record is durable; frees it.
void terminal_answer(struct terminal *terminal, int64_t tag, struct buf *result);
// Lets the results go, or says of each that it failed.
void terminal_deliver(struct terminal *terminal, const struct err *failure);
// Sends the view (and words) if they are stale, the last ones have gone out, and are not too fresh.
void terminal_refresh(struct hall *hall, struct terminal *terminal);
// Milliseconds until terminal_refresh() or the end of its patience is due; -1 never.
int64_t terminal_wait(const struct terminal *terminal, int64_t steady);
// Whether it takes what it is sent; false when it has not for STUCK_MS.
bool terminal_takes(struct terminal *terminal, int64_t steady);
// Tells of a failure that no command of this terminal caused.
void terminal_fail(struct terminal *terminal, const struct err *err);
// `why`: "stopped" (the session is over for now), "version", "full". `again`: the command that
// continues the session, or NULL.
void terminal_bye(struct terminal *terminal, const char *why, enum text_key key, const char *again);
// Sends a message that is whole, and frees it.
void terminal_send(struct terminal *terminal, struct buf *message);
// "locked": why a seat is not open here; `left` tries or milliseconds, by the text.
void terminal_send_locked(struct terminal *terminal, enum text_key key, int64_t left);

// The console lists the terminals: all views are to be sent again.
void hall_changed(struct hall *hall);
// The session has gone to another moment: where the computer played a seat then that is open now,
// the seat is its holder's again.
void hall_take_seats(struct hall *hall);
// A card that went to another person, or to the computer, is open at no terminal any longer.
void hall_lock_handed(struct hall *hall);
// A line about a terminal, or with NULL about none, in the server's log.
void hall_log(const struct hall *hall, const struct terminal *terminal, enum text_key what);

#endif
