// Descriptions of events, as scenarios write them: "paper.submitted paper=inquiry". Alternatives
// stand after " | ". Fields compare as in `expect`; a field that is not named may be anything.
#ifndef CORE_WHEN_H
#define CORE_WHEN_H

#include "core/state.h"

// Whether the event is one of those described; NULL and "start" describe none.
bool when_matches(const struct state *state, const char *when, const struct event *event);

// The same of one description, which ends with its text or at a "|" or "&"; and what it describes,
// an enum event_kind or -1. `prepared=ID` stands for one of the scenario's amendments also where
// the event has only its number.
bool when_one_matches(const struct state *state, const char *one, const struct event *event);
int when_kind(const char *one);
// Its first field, when the value of that is an index into one of the plan's lists, and the index;
// NULL when it has none, or none like this: what most events of a kind differ in.
const struct event_field *when_first(const struct plan *plan, const char *one, int *index);
// Its next word into `word`, cut to fit; false at its end. *at moves on.
bool when_word(const char **at, char word[64]);

// The field of that name; NULL for none. And whether the word is "prepared=ID" of such an event.
const struct event_field *when_field(enum event_kind kind, const char *name, size_t len);
bool when_prepared(enum event_kind kind, const char *word);

// What is wrong with a description, for its author.
enum when_fault {
    WHEN_FINE,
    WHEN_NO_EVENT,
    WHEN_NO_FIELD,
    WHEN_NO_VALUE,
    WHEN_TWICE,       // a field has two values
    WHEN_PRIVATE,     // a choice that nobody knows of
    WHEN_CONTRADICTS, // of conditions (core/condition.h), as the next
    WHEN_JOINER,
    WHEN_FAULT_COUNT,
};

// The first fault and the word it is about (cut to fit). A value that should be an id of the plan
// and is none is WHEN_NO_VALUE.
enum when_fault when_check(const struct plan *plan, const char *when, char word[64]);
enum when_fault when_check_one(const struct plan *plan, const char *one, char word[64]);

#endif
