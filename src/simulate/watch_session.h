// Watches one session from its beginning to its end and puts what came of it into sums.
#ifndef SIMULATE_WATCH_SESSION_H
#define SIMULATE_WATCH_SESSION_H

#include "script/scenario.h"
#include "server/host.h"
#include "simulate/sums.h"

struct watch;

// Borrows the scenario, whose coverage has been started. The seats that would be dealt to so many
// people are marked.
struct watch *watch_new(struct scenario *scenario, int people);
void watch_free(struct watch *watch);
// Adds the rows that a scenario has whatever happens, with nothing in them.
void watch_rows(const struct watch *watch, struct sums *sums);
// Forgets the session before.
void watch_reset(struct watch *watch);
// A host's listener.
void watch_record(void *context, const struct session *session, const struct record *record);
// Puts the session, as it stands, into sums that have the rows.
void watch_take(struct watch *watch, const struct session *session, int64_t seed,
                struct sums *sums);

#endif
