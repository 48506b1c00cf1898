// Views: what one viewer may see of the session, as the JSON message of the protocol (view/view.h).
// Whatever is not the viewer's never gets in here: cards of others, whispers, ballots, partial
// counts.
#ifndef SERVER_VIEWER_H
#define SERVER_VIEWER_H

#include "base/lang.h"
#include "server/host.h"
#include "server/probe.h"
#include "view/view.h"

struct viewer {
    enum view_role role;
    enum lang lang;
    int seat;     // unlocked at this terminal, NOBODY while locked
    int terminal; // its number
    bool brief;   // without the long lists
};

// A terminal as the facilitator's console lists it.
struct view_peer {
    int id;
    struct viewer viewer;
    int rows, cols; // 0 unknown
    bool kiosk;
    int wrong_pins;
    const struct probe *probe;
};

struct view_source {
    const struct host *host;
    int64_t at;       // session time now
    int speed;        // seconds of the session in one of ours
    bool stands;      // time passes only when the person who practises lets it
    const char *name; // of the session
    const struct view_peer *terminals;
    int terminal_count;
    bool checking;        // the facilitator has the terminals checked
    const int64_t *heard; // by seat: session time up to which it has looked at its messages
};

// Adds {"type":"view",…}.
void view_put(const struct view_source *source, const struct viewer *viewer, struct buf *out);
// Adds {"type":"words",…}: verbs, seats and ids for completion; the rules of the sitting, in the
// viewer's language; for the facilitator also the scenario's guide.
void view_put_words(const struct view_source *source, const struct viewer *viewer, struct buf *out);
// Adds {"type":"practice",…}, for the seat at which one person practises alone.
void view_put_practice(const struct view_source *source, const struct viewer *viewer,
                       struct buf *out);

#endif
