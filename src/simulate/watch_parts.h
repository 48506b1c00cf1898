// Inside the watching of a session: what is heard while it is played, for what is taken at its end.
#ifndef SIMULATE_WATCH_PARTS_H
#define SIMULATE_WATCH_PARTS_H

#include "core/goal.h"
#include "core/refusal.h"
#include "simulate/idle.h"
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
    int *replied;               // by seat: papers it has answered
    struct idle idle;
    int *order;      // of dealing the seats
    int people;      // to whom they would be dealt
    char **failures; // of handlers: file:line: what
    size_t failure_count, failure_cap;
};

// Where numbers of one session go.
struct into {
    struct sums *sums;
    int64_t seed;
};

// The question has right answers, and it is known who gave them: it is no decision.
bool watch_is_quiz(const struct plan_question *question);
// The part of watch_rows() and watch_take() about choices, conditions, and what seats did.
void watch_story_rows(const struct watch *watch, struct sums *sums);
void watch_story_take(const struct into *into, const struct watch *watch,
                      const struct state *state);

#endif
