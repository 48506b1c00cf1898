// Several drafts on one question (RULES 30): each is put to the vote as the basis; of those with
// the required majority the one with the most votes is it. One that fails as a whole opens the way
// to the next. Reads the state only.
#ifndef CORE_RIVAL_H
#define CORE_RIVAL_H

#include "core/state.h"

// How many other drafts are on the same question; -1 for none.
int rival_count(const struct plan *plan, int draft);
// The draft on the item that is the basis and has not failed as a whole; NOBODY for none.
int rival_basis(const struct state *state, int item);
// The first draft that can still be put to the vote as the basis: one that spends without the
// akim's positive opinion is not admitted and stops nobody. NOBODY for none.
int rival_to_put(const struct state *state, int item);
// The first of those with equal votes between which the council chooses; NOBODY for none.
int rival_tied(const struct state *state, int item);
// One has been voted on as the basis: the votes on the question have begun.
bool rival_voted(const struct state *state, int item);
// How many have the most votes among the ones that carried; *first is the first of them.
int rival_foremost(const struct state *state, int item, int *first);

#endif
