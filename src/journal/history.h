// All records of a session, and which of them are the session: after a rewind to record N the
// live branch is its records up to N, then the rewind's record and what follows. The others stay
// for the debrief. A rewind `again` goes the other way: back onto the branch that ended with N.
#ifndef JOURNAL_HISTORY_H
#define JOURNAL_HISTORY_H

#include "journal/record.h"

struct history {
    struct arena *arena;    // owns the records' events and texts
    struct record *records; // record n is records[n - 1]
    size_t count, cap;
    int64_t *before; // before[n - 1] is the record that record n follows in its branch; 0: none
    size_t before_cap;
    int64_t *live; // numbers of the live branch's records, upwards
    size_t live_count, live_cap;
};

void history_init(struct history *history);
void history_free(struct history *history);
// Adds a copy of the next record and of all its texts. Pointers into `records` and `live` are
// invalid afterwards.
void history_add(struct history *history, const struct record *record);
// The same without copying, for a record whose events and texts are in the history's arena.
void history_take(struct history *history, const struct record *record);
// Makes all indexes of phases and complications those of the plan `to` (plan_change.h). False when
// an event has one that `to` has not; those before it have then been changed.
bool history_renumber(struct history *history, const struct plan *from, const struct plan *to);
// Takes the last records back, down to number `to`: they are as if never added. None of them may
// be a rewind. What they hold stays in the arena.
void history_drop(struct history *history, int64_t to);
// The record with this number; NULL when there is none.
const struct record *history_find(const struct history *history, int64_t n);
// The branch that was live right after record `n`: numbers, upwards, in a new array for the
// caller to free. Returns how many.
size_t history_branch(const struct history *history, int64_t n, int64_t **out);
// Where a redo would go: the end of the branch that was left by the last rewind, 0 when there is
// none. `is_new` says of a record whether something new happened in it, which ends the offer.
int64_t history_left(const struct history *history,
                     bool (*is_new)(const void *context, const struct record *record),
                     const void *context);
// Applies the live records up to number `to` to a fresh session. The history must outlive it.
void history_replay(const struct history *history, struct session *session, int64_t to);

#endif
