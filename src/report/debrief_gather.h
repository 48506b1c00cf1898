// Inside the debrief: what is watched while the records are played once more.
#ifndef REPORT_DEBRIEF_GATHER_H
#define REPORT_DEBRIEF_GATHER_H

#include "report/debrief.h"

// What is counted by seat while the records are played.
struct tally {
    int64_t quiet_since; // running time; -1: speaks, is away, or the sitting is not open
    int64_t silence;
    int asked, refused;
    bool came;
    int votes, debates; // on the item of an interest that was not declared then
    struct share {
        int64_t speaking, silence;
        int speeches, asked, refused;
    } share[2];   // the person's, the computer's, before it changed hands last
    int64_t told; // of what the seat has spoken, what stands there already
    int told_speeches;
};

struct gather {
    struct debrief *d;
    struct state *state;
    struct tally *seats;
    int64_t now; // running time
    int actor;   // of the record at hand
    bool ended;
};

// What was done at the seat since it changed hands last goes to whoever plays it now.
void debrief_take_share(struct gather *gather, int seat);
// Plays the live records, keeping count in `g` and in its debrief.
void debrief_watch(struct gather *g, const struct history *history);

// Of the items led in order: so much time of the clock has passed, then an event before and after
// it changes the state, and at last what was planned.
void debrief_order_time(struct gather *g, int64_t passed);
void debrief_order_before(struct gather *g, const struct event *event);
void debrief_order_after(struct gather *g, const struct event *event);
void debrief_order_plan(struct debrief *debrief);

#endif
