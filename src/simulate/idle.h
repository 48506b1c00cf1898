// How long each seat had nothing to do. The one place that says what that is:
//
// The clock is the running one, in all phases but the preparation and those from the debrief on. A
// seat is busy at the moment it does something – any command of its own that is not refused –, and
// at the moment something asks it to: it is given the floor, it works in a group, it is offered
// something in talks, a vote is opened in which it may vote, a question is put to it, a paper that
// it may write can be written from now on, one is sent to it or returned to it, a complication or
// words of the scenario go to it and not to all. While it speaks it is busy. Between two such
// moments it has nothing to do.
#ifndef SIMULATE_IDLE_H
#define SIMULATE_IDLE_H

#include "core/state.h"
#include "journal/record.h"

enum { IDLE_LONG = 600 }; // seconds that are too many

struct idle {
    const struct plan *plan;
    int64_t counted;         // milliseconds of the phases that are over
    int64_t since;           // running time at which the one under way began; -1: it is left out
    int64_t last[SEATS_MAX]; // by the clock of `counted`: when the seat was busy
    int64_t most[SEATS_MAX]; // the longest time between
    bool *open;              // papers that can be written
};

void idle_init(struct idle *idle, const struct plan *plan);
void idle_done(struct idle *idle);
// Before the next session.
void idle_reset(struct idle *idle);
void idle_hear(struct idle *idle, const struct state *state, const struct record *record);
// Seconds of the longest time, with that which lasts.
int64_t idle_longest(const struct idle *idle, const struct state *state, int seat);

#endif
