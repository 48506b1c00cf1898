// Whether a plan can be played: what a journal's first record says is not trusted.
#include "core/goal.h"

#include <string.h>

enum { MINUTES_MAX = 100000, SECONDS_MAX = 1000000 };

static bool within(int number, int count)
{
    return number >= 0 && number < count;
}

static bool index_or_none(int number, int count)
{
    return number == NOBODY || within(number, count);
}

// An id is one word of the transcript language, and none of the engine's own signs is in it.
static bool is_id(const char *id)
{
    return id && *id && !strpbrk(id, " \t\r\n,:=\"'\\#");
}

// Every list holds structs that begin with their id; no id stands in it twice.
static bool ids_fit(const void *list, int count, size_t size)
{
    const char *row = list;
    if (count < 0 || (count > 0 && !list))
        return false;
    for (int i = 0; i < count; i++) {
        const char *id, *other;
        memcpy(&id, row + (size_t)i * size, sizeof id);
        if (!is_id(id))
            return false;
        for (int j = 0; j < i; j++) {
            memcpy(&other, row + (size_t)j * size, sizeof other);
            if (strcmp(id, other) == 0)
                return false;
        }
    }
    return true;
}

#define IDS_FIT(list, count) ids_fit((list), (count), sizeof *(list))

static bool is_actor(const char *id)
{
    static const char *const names[] = {"all", "facilitator", "engine", "scenario", "expect"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i], id) == 0)
            return true;
    return false;
}

static bool goals_fit(const struct plan_seat *seat)
{
    if (seat->goal_count < 0 || (seat->goal_count > 0 && !seat->goals))
        return false;
    for (int i = 0; i < seat->goal_count; i++)
        if (!within(seat->goals[i].test, GOAL_TEST_COUNT))
            return false;
    return true;
}

static bool seats_fit(const struct plan *plan)
{
    int deputies = 0;
    if (plan->seat_count > SEATS_MAX || !IDS_FIT(plan->seats, plan->seat_count))
        return false;
    for (int i = 0; i < plan->seat_count; i++) {
        const struct plan_seat *seat = &plan->seats[i];
        deputies += seat->kind == SEAT_DEPUTY;
        if (is_actor(seat->id) || !within((int)seat->kind, SEAT_KIND_COUNT) ||
            !index_or_none(seat->faction, plan->faction_count) ||
            !index_or_none(seat->interest, plan->item_count) || !goals_fit(seat))
            return false;
    }
    return deputies <= plan->total && plan->total <= plan->established;
}

static bool council_fits(const struct plan *plan)
{
    bool chair = plan->chair == NOBODY || (within(plan->chair, plan->seat_count) &&
                                           plan->seats[plan->chair].kind == SEAT_DEPUTY);
    return chair && index_or_none(plan->secretary, plan->seat_count) && plan->total >= 0 &&
           plan->established <= MINUTES_MAX;
}

static bool rules_fit(const struct plan *plan)
{
    for (int i = 0; i < THRESHOLD_COUNT; i++) {
        struct threshold t = plan->threshold[i];
        if (t.den < 1 || t.den > SECONDS_MAX || !within(t.num, t.den + 1) ||
            !within((int)t.base, BASE_COUNT))
            return false;
    }
    for (int i = 0; i < SPEECH_COUNT; i++)
        if (!within(plan->speech_seconds[i], SECONDS_MAX))
            return false;
    return within(plan->second_debate_seconds, SECONDS_MAX) &&
           within(plan->warn_seconds, SECONDS_MAX) && within(plan->debate_speeches, SECONDS_MAX) &&
           within(plan->recess_days, SECONDS_MAX);
}

static bool items_fit(const struct plan *plan)
{
    if (plan->item_count > ITEMS_MAX || !IDS_FIT(plan->items, plan->item_count))
        return false;
    for (int i = 0; i < plan->item_count; i++)
        if (!within(plan->items[i].minutes, MINUTES_MAX))
            return false;
    return true;
}

// An amendment's id is "a" and its number; no draft may be called so.
static bool is_amendment(const char *id)
{
    return *id == 'a' && id[1] && !id[1 + strspn(id + 1, "0123456789")];
}

static bool drafts_fit(const struct plan *plan)
{
    if (!IDS_FIT(plan->drafts, plan->draft_count))
        return false;
    for (int i = 0; i < plan->draft_count; i++) {
        const struct plan_draft *draft = &plan->drafts[i];
        if (is_amendment(draft->id) || !within(draft->item, plan->item_count) ||
            !index_or_none(draft->by, plan->seat_count) ||
            !IDS_FIT(draft->clauses, draft->clause_count))
            return false;
        for (int c = 0; c < draft->clause_count; c++) {
            const struct plan_clause *clause = &draft->clauses[c];
            if (clause->field_count > FIELDS_MAX || !IDS_FIT(clause->field, clause->field_count))
                return false;
        }
    }
    return true;
}

static bool amendment_fits(const struct plan *plan, const struct plan_amendment *a)
{
    if (!within(a->draft, plan->draft_count) || !within((int)a->kind, AMEND_COUNT) ||
        !within(a->clause, plan->drafts[a->draft].clause_count))
        return false;
    int fields = plan->drafts[a->draft].clauses[a->clause].field_count;
    return a->kind == AMEND_SET ? within(a->field, fields) && a->value >= 0
                                : index_or_none(a->field, fields);
}

static bool amendments_fit(const struct plan *plan)
{
    if (!IDS_FIT(plan->amendments, plan->amendment_count))
        return false;
    for (int i = 0; i < plan->amendment_count; i++)
        if (!amendment_fits(plan, &plan->amendments[i]))
            return false;
    return true;
}

static bool phases_fit(const struct plan *plan)
{
    if (!IDS_FIT(plan->phases, plan->phase_count))
        return false;
    for (int i = 0; i < plan->phase_count; i++)
        if (!within(plan->phases[i].minutes, MINUTES_MAX))
            return false;
    return true;
}

static bool injects_fit(const struct plan *plan)
{
    if (!IDS_FIT(plan->injects, plan->inject_count))
        return false;
    for (int i = 0; i < plan->inject_count; i++)
        if (!index_or_none(plan->injects[i].phase, plan->phase_count) ||
            !within(plan->injects[i].minutes, MINUTES_MAX))
            return false;
    return true;
}

static bool questions_fit(const struct plan *plan)
{
    if (!IDS_FIT(plan->questions, plan->question_count))
        return false;
    for (int i = 0; i < plan->question_count; i++)
        if (!within((int)plan->questions[i].threshold, THRESHOLD_COUNT))
            return false;
    return true;
}

const char *plan_fault(const struct plan *plan)
{
    static const struct {
        bool (*fit)(const struct plan *plan);
        const char *what;
    } parts[] = {
        {seats_fit, "seats"},   {council_fits, "council"}, {rules_fit, "rules"},
        {items_fit, "agenda"},  {drafts_fit, "drafts"},    {amendments_fit, "amendments"},
        {phases_fit, "phases"}, {injects_fit, "injects"},  {questions_fit, "questions"},
    };
    if (!plan->id || !IDS_FIT(plan->factions, plan->faction_count))
        return "factions";
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (!parts[i].fit(plan))
            return parts[i].what;
    return NULL;
}
