// Deadlines of the story: what events do to them.
#ifndef CORE_DEADLINE_H
#define CORE_DEADLINE_H

#include "core/session.h"

// Adds what the events of `out` from `from` on cause: deadlines that start, are met, missed or
// void. Terms that count from the first day of the story start with the first event.
void deadlines_follow(struct session *session, struct outcome *out, size_t from);
// The next day the calendar stops on, up to the one wanted.
int deadlines_next_day(const struct state *state);

#endif
