// A loaded scenario: its plan, its role cards, and its handlers in their sandbox.
#ifndef SCRIPT_SCENARIO_H
#define SCRIPT_SCENARIO_H

#include "base/err.h"
#include "base/problems.h"
#include "core/setting.h"
#include "data/cards.h"

struct scenario;

// Loads a scenario: a NAME in the data folder's scenarios/, or the path of a folder (a "/" in it,
// or no such name) with scenario.lua. `seed` is that of the script's random numbers. All that is
// wrong is added to `problems`, in problems->lang and sorted; NULL when anything is.
struct scenario *scenario_load(const char *name, uint64_t seed, struct problems *problems);
void scenario_free(struct scenario *scenario);
// The folder of a scenario, for the caller to free; NULL when there is none of this name.
char *scenario_find(const char *name);

// Borrowed from the scenario.
const struct plan *scenario_plan(const struct scenario *scenario);
const struct cards *scenario_cards(const struct scenario *scenario);
// The folder that holds scenario.lua.
const char *scenario_folder(const struct scenario *scenario);
// The card of a seat of the plan.
const struct card *scenario_card(const struct scenario *scenario, int seat);

// Plays it as the setting says: once, before a session begins. False, with err, when the scenario
// does not offer that; it names what it offers.
bool scenario_set(struct scenario *scenario, const struct setting *setting, struct err *err);

// Called with each name in the data folder's scenarios/, in the order of the alphabet.
void scenario_list(void (*each)(void *context, const char *name), void *context);

#endif
