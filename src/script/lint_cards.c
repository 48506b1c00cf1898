// What of role cards can be played, but hardly as it was meant.
#include "core/goal.h"
#include "script/lint_plan.h"

#include <stdio.h>
#include <string.h>

static void warn(struct reader *reader, const struct cards *cards, const char *path,
                 struct problem_words words)
{
    problems_put_at(reader->problems, PROBLEM_WARNING, cards_place(cards, path), words);
}
#define WARN_CARD(reader, cards, path, ...)                                                        \
    warn((reader), (cards), (path), PROBLEM_WORDS(__VA_ARGS__))

// How many cards are dealt before this one when people come one by one.
static int dealt_before(const struct plan *plan, int seat)
{
    int count = 0;
    for (int i = 0; i < plan->seat_count; i++)
        count += plan->seats[i].priority < plan->seats[seat].priority;
    return count;
}

static void lint_unused(struct reader *reader, const struct cards *cards)
{
    const struct plan *plan = reader->plan;
    char path[48];
    for (int i = 0; i < plan->seat_count; i++) {
        (void)snprintf(path, sizeof path, "cards[%d].priority", i);
        if (dealt_before(plan, i) >= plan->people_max && i != plan->chair && i != plan->secretary)
            WARN_CARD(reader, cards, path, T_LINT_CARD, ARG_S("id", plan->seats[i].id),
                      ARG_N("most", plan->people_max));
    }
}

static void lint_factions(struct reader *reader, const struct cards *cards)
{
    const struct plan *plan = reader->plan;
    char path[48];
    for (int i = 0; i < plan->faction_count; i++) {
        int members = 0;
        for (int j = 0; j < plan->seat_count; j++)
            members += plan->seats[j].faction == i;
        (void)snprintf(path, sizeof path, "factions[%d]", i);
        if (members == 0)
            WARN_CARD(reader, cards, path, T_LINT_FACTION, ARG_S("id", plan->factions[i].id));
    }
}

// What only deputies do; the others can never reach such a goal.
static bool is_deputys(const struct plan_goal *goal)
{
    return goal->test == GOAL_VOTED || goal->test == GOAL_VOTED_UNDECLARED ||
           (goal->test == GOAL_TABLED && goal->number > 0);
}

// More debate speeches than the rules allow, where nothing can be added to the agenda.
static bool speaks_too_often(const struct plan *plan, const struct plan_goal *goal)
{
    return goal->test == GOAL_SPOKE && strcmp(goal->about, speech_names[SPEECH_DEBATE]) == 0 &&
           strcmp(goal->is, "at_least") == 0 && plan->extraordinary &&
           goal->number > (int64_t)plan->debate_speeches * plan->item_count;
}

// What every agreement comes to, or none, by the range of the term.
static enum text_key term_of_no_use(const struct plan *plan, const struct plan_goal *goal)
{
    int term;
    int talks = goal->test == GOAL_TERM ? goal_term(plan, goal->about, &term) : NOBODY;
    if (talks == NOBODY || plan->talks[talks].terms[term].choice_count > 0)
        return T_NONE;
    const struct plan_term *of = &plan->talks[talks].terms[term];
    bool most = strcmp(goal->is, "at_most") == 0;
    if (most ? goal->number < of->least : goal->number > of->most)
        return T_LINT_GOAL_TERM_NEVER;
    return (most ? goal->number >= of->most : goal->number <= of->least) ? T_LINT_GOAL_TERM_ALWAYS
                                                                         : T_NONE;
}

static bool excludes(const struct plan_goal *a, const struct plan_goal *b)
{
    if (a->test != b->test || !a->is || !b->is || strcmp(a->about, b->about) != 0)
        return false;
    if (a->when || b->when) // they may hold in different stories
        return false;
    static const char most[] = "at_most", least[] = "at_least", adopted[] = "adopted";
    if (strcmp(a->is, most) == 0 && strcmp(b->is, least) == 0)
        return a->number < b->number;
    if (strcmp(a->is, least) == 0 && strcmp(b->is, most) == 0)
        return b->number < a->number;
    bool fates = a->test == GOAL_AMENDMENT || a->test == GOAL_DECISION;
    if (fates && strcmp(a->is, b->is) != 0) {
        bool one = strcmp(a->is, adopted) == 0, other = strcmp(b->is, adopted) == 0;
        return (one || other) && strcmp(one ? b->is : a->is, "tabled") != 0;
    }
    return (a->test == GOAL_VOTED || a->test == GOAL_RECUSED) && strcmp(a->is, b->is) != 0;
}

static void lint_goal(struct reader *reader, const struct cards *cards, int at, int goal)
{
    const struct plan_seat *seat = &reader->plan->seats[at];
    const struct plan_goal *goals = seat->goals;
    char path[64];
    (void)snprintf(path, sizeof path, "cards[%d].goals[%d].test", at, goal);
    if (seat->kind != SEAT_DEPUTY && is_deputys(&goals[goal]))
        WARN_CARD(reader, cards, path, T_LINT_GOAL_DEPUTY, ARG_S("id", goals[goal].id),
                  ARG_S("seat", seat->id));
    if (speaks_too_often(reader->plan, &goals[goal]))
        WARN_CARD(reader, cards, path, T_LINT_GOAL_SPEECHES, ARG_S("id", goals[goal].id),
                  ARG_N("most", reader->plan->debate_speeches * reader->plan->item_count));
    enum text_key useless = term_of_no_use(reader->plan, &goals[goal]);
    if (useless != T_NONE)
        WARN_CARD(reader, cards, path, useless, ARG_S("id", goals[goal].id));
    for (int i = 0; i < goal; i++)
        if (excludes(&goals[i], &goals[goal]) && goals[i].points > 0 && goals[goal].points > 0)
            WARN_CARD(reader, cards, path, T_LINT_GOALS, ARG_S("id", goals[goal].id),
                      ARG_S("other", goals[i].id));
}

void lint_cards(struct reader *reader, const struct cards *cards)
{
    lint_unused(reader, cards);
    lint_factions(reader, cards);
    for (int i = 0; i < reader->plan->seat_count; i++)
        for (int j = 0; j < reader->plan->seats[i].goal_count; j++)
            lint_goal(reader, cards, i, j);
}
