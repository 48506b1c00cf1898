// How far the debate on the item under way is, by the plan's phases or the item's own time, with
// room left for the votes on its draft.
#ifndef CORE_DEBATE_H
#define CORE_DEBATE_H

#include "core/state.h"

struct debate {
    int64_t length, spent; // milliseconds of the running clock
    int64_t begun;         // session time of the phase, or of the item's call
    int64_t open_for;      // of `spent`, how much more will pass by itself from now on
    bool planned;          // the plan gives the time; else `length` is what is usual
};

// While an item is under way.
struct debate debate_now(const struct state *state);
// The time meant for it is over. Where the plan gives none, that of the phase is; without any, once
// nobody waits for the floor.
bool debate_over(const struct state *state, const struct debate *debate);
// Session time at which the debate got, or will get, so far (thousandths), not before `begun`; -1
// when that is not foreseeable.
int64_t debate_time(const struct state *state, const struct debate *debate, int at);
// Session time at which the phase, or the time of the item, ends, whichever is sooner, and how long
// it is as a whole.
int64_t debate_floor_end(const struct state *state, const struct debate *debate, int64_t *length);

#endif
