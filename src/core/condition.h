// Conditions: what must have happened for a part of the story to come about, as scenarios write it.
// A CONDITION is EVENTs (core/when.h) joined by " & ", each with "not " before it if it must not
// have happened so far; alternatives stand after " | ":
//
//   "paper.submitted paper=inquiry & not deadline.missed deadline=answer | inject.fired id=leak"
#ifndef CORE_CONDITION_H
#define CORE_CONDITION_H

#include "core/when.h"

// What of a plan may stand under a condition, its `when` unless another is named.
enum condition_of {
    CONDITION_PHASE,
    CONDITION_INJECT,
    CONDITION_QUESTION,
    CONDITION_PAPER,
    CONDITION_ENDING,
    CONDITION_SWAY,
    CONDITION_DRAFT,
    CONDITION_SAMPLE,
    CONDITION_CLOSING, // of a question, its `closed_by`
    CONDITION_LAPSE,   // of a paper, its `closed_by`
    CONDITION_OF_COUNT,
};

// One EVENT of a condition, and where its text ends in that of the condition.
struct condition_fact {
    const char *text;
    size_t len;
    bool negative; // "not" stands before it
    bool first;    // it begins an alternative
};

// The fact at *at, which moves behind it; false at the end.
bool condition_next(const char **at, struct condition_fact *fact);

// The conditions of a plan and what of them has happened. Part of struct state.
struct conditions *conditions_new(const struct plan *plan); // NULL: the plan has none
void conditions_free(struct conditions *all);
// Called with each event, after it has been applied.
void conditions_follow(struct state *state, const struct event *event);

// Whether it holds now; what has none always holds. Papers and questions that have come about stay.
bool condition_holds(const struct state *state, enum condition_of of, int index);
// The plan's text of it, NULL for none.
const char *condition_text(const struct plan *plan, enum condition_of of, int index);
int condition_count(const struct plan *plan, enum condition_of of);
// Whether the fact (`len` bytes of text) has happened so far.
bool condition_happened(const struct state *state, const char *text, size_t len);
// The same of the `when` of a goal; NULL always holds.
bool condition_so(const struct state *state, const char *when);
// The facts of the first alternative that holds, joined by " & ": why it came. Empty for none.
void condition_because(const struct state *state, enum condition_of of, int index, struct buf *out);

// The ending that is due: the first whose condition holds; in the debrief, the first that comes
// when none has. NOBODY: none, or the story has ended.
int condition_ending(const struct state *state);

// What is wrong with a condition, for its author: as when_check(), that it asks for and against the
// same, or that a joiner joins nothing.
enum when_fault condition_check(const struct plan *plan, const char *condition, char word[64]);
// Whether the condition holds wherever the alternative, one of another condition, does.
bool condition_covers(const char *condition, const char *alternative);

#endif
