// What a scenario that was edited may change of the plan of a session that is under way. What has
// been played is what its events say: a change never alters it.
#ifndef JOURNAL_PLAN_CHANGE_H
#define JOURNAL_PLAN_CHANGE_H

#include "core/state.h"
#include "journal/history.h"

// The plan as the JSON text of the event scenario.changed, and back. Reading gives NULL for what
// is no plan.
void plan_change_write(struct buf *out, const struct plan *plan);
struct plan *plan_change_read(const char *text);

// True when a draft has been put to the vote: drafts and amendments then stay as they are.
bool plan_is_decided(const struct state *state);
// A new plan: `now` with the texts of `next`, found by id. With `decided`, the texts of drafts and
// amendments stay.
struct plan *plan_with_texts(const struct plan *now, const struct plan *next, bool decided);
// The scenario's key of what `next` has changed and a session under way cannot: seats, council,
// agenda items, drafts with their clauses and figures; what a vote has decided; prepared
// amendments, questions, and phases and complications of `history` (may be NULL) that are gone;
// papers, deadlines, sittings and the first day of the story.
// NULL when `next` can follow `now`.
const char *plan_change_fault(const struct plan *now, const struct plan *next, bool decided,
                              const struct history *history);
// The same plan, in all it says.
bool plan_is_same(const struct plan *a, const struct plan *b);
// Makes the indexes of phases and complications in an event those of another plan. False, with the
// event as it was, when the other has no such id.
bool plan_renumber(struct event *event, const struct plan *from, const struct plan *to);

#endif
