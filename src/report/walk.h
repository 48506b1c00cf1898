// Walks through the events of a session's live branch, applying each to a state of its own.
#ifndef REPORT_WALK_H
#define REPORT_WALK_H

#include "journal/history.h"

struct walk {
    const struct history *history; // borrowed
    struct state *state;           // owned: as it is after the event that was given last
    const struct event *event;     // that event
    int64_t running;               // its time without pauses
    size_t record, next;           // the record and the event of it that come next
};

void walk_begin(struct walk *walk, const struct plan *plan, const struct history *history);
// False when there are no more.
bool walk_next(struct walk *walk);
void walk_end(struct walk *walk);

#endif
