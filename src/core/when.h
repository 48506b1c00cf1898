// Descriptions of events, as scenarios write them: "paper.submitted paper=inquiry". Alternatives
// stand after " | ". Fields compare as in `expect`; a field that is not named may be anything.
#ifndef CORE_WHEN_H
#define CORE_WHEN_H

#include "core/state.h"

// Whether the event is one of those described; NULL and "start" describe none.
bool when_matches(const struct state *state, const char *when, const struct event *event);

// What is wrong with a description, for its author.
enum when_fault { WHEN_FINE, WHEN_NO_EVENT, WHEN_NO_FIELD, WHEN_NO_VALUE };

// The first fault and the word it is about (cut to fit). A value that should be an id of the plan
// and is none is WHEN_NO_VALUE.
enum when_fault when_check(const struct plan *plan, const char *when, char word[64]);

#endif
