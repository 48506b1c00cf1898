// Walking through a session.
#include "report/walk.h"

void walk_begin(struct walk *walk, const struct plan *plan, const struct history *history)
{
    *walk = (struct walk){.history = history, .state = state_new(plan)};
}

bool walk_next(struct walk *walk)
{
    const struct history *history = walk->history;
    for (; walk->record < history->live_count; walk->record++, walk->next = 0) {
        const struct record *record = history_find(history, history->live[walk->record]);
        if (record->t > walk->state->now)
            walk->state->now = record->t;
        if (walk->next >= record->count)
            continue;
        walk->event = &record->events[walk->next++];
        walk->running = state_running(walk->state, walk->state->now);
        state_apply(walk->state, walk->event);
        return true;
    }
    return false;
}

void walk_end(struct walk *walk)
{
    state_free(walk->state);
    *walk = (struct walk){0};
}
