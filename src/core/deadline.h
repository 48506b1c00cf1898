// Deadlines of the story: what events do to them.
#ifndef CORE_DEADLINE_H
#define CORE_DEADLINE_H

#include "core/session.h"

// Adds what the events of `out` from `from` on cause: deadlines that start, are met, missed or
// void. Terms that count from the first day of the story start with the first event.
void deadlines_follow(struct session *session, struct outcome *out, size_t from);
// How the deadline stands: a notice is kept as soon as its days are over, held or not.
enum deadline_status deadline_status(const struct state *state, int deadline);
// The day on which what the term waits for was done, be it that the term never began, because
// nobody had ordered the paper that came; NO_DAY for none.
int deadline_done(const struct state *state, int deadline);
// Nobody waits for the paper any longer: it begins or ends terms, and all of them have become void.
bool deadline_spares(const struct state *state, int paper);
// The next day the calendar stops on, up to the one wanted.
int deadlines_next_day(const struct state *state);

#endif
