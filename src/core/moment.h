// What time itself causes: a warning to a speaker, the end of a phase, a complication that is due.
#ifndef CORE_MOMENT_H
#define CORE_MOMENT_H

#include "core/event.h"
#include "core/state.h"

struct moment {
    int64_t running; // of the running clock; -1: nothing
    enum event_kind kind;
    int of; // the phase, the complication, the question, the group work
};

// The next one, which may be due already.
struct moment moment_next(const struct state *state);
// Whether the phase brings the question by itself, at its minute, and has not yet.
bool moment_brings(const struct state *state, int question);
// The event of the moment, made when it has come; of a story day without its date.
struct event moment_event(const struct state *state, const struct moment *moment);

#endif
