// Inside the watching of a session: what is heard while it is played, for what is taken at its end.
#ifndef SIMULATE_WATCH_PARTS_H
#define SIMULATE_WATCH_PARTS_H

#include "core/goal.h"
#include "core/refusal.h"
#include "simulate/watch_session.h"

struct watch {
    struct scenario *scenario;
    const struct plan *plan;
    struct goal_facts facts;
    int refused[REFUSAL_COUNT]; // in this session, by rule
    int *refused_by;            // by seat
    bool *came;                 // by seat
    int64_t *inject_at;         // by complication: running time when it was shown, -1 never
    bool *entered;              // by phase
    char **failures;            // of handlers: file:line: what
    size_t failure_count, failure_cap;
};

#endif
