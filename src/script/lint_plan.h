// What of a sound plan can be played, but hardly as it was meant: warnings.
#ifndef SCRIPT_LINT_PLAN_H
#define SCRIPT_LINT_PLAN_H

#include "data/cards.h"
#include "script/read.h"

// `scenario` is the scenario's own table, as it was read without an error.
void lint_plan(struct reader *reader, const struct node *scenario, const struct cards *cards);

// Inside: cards that are never dealt, factions without members, goals nobody can reach.
void lint_cards(struct reader *reader, const struct cards *cards);

#endif
