// What of a sound plan can be played, but hardly as it was meant: warnings.
#ifndef SCRIPT_LINT_PLAN_H
#define SCRIPT_LINT_PLAN_H

#include "data/cards.h"
#include "script/read.h"

// `scenario` is the scenario's own table, as it was read without an error.
void lint_plan(struct reader *reader, const struct node *scenario, const struct cards *cards);

// Inside: a warning at a key of element `at` of one of the scenario's lists.
struct finder {
    struct reader *reader;
    const struct node *scenario;
};
void lint_warn_item(const struct finder *finder, const char *list, int at, const char *key,
                    struct problem_words words);
#define WARN_ITEM(finder, list, at, key, ...)                                                      \
    lint_warn_item((finder), (list), (at), (key), PROBLEM_WORDS(__VA_ARGS__))
// Papers that can be sent empty, or never; questions that come when their phase is over.
void lint_story(const struct finder *finder);
// Cards that are never dealt, factions without members, goals nobody can reach.
void lint_cards(struct reader *reader, const struct cards *cards);

#endif
