// Whether a plan can be played: what a journal's first record says is not trusted.
#include "core/plan_check.h"
#include "core/goal.h"

#include <stdlib.h>
#include <string.h>

bool check_within(int number, int count)
{
    return number >= 0 && number < count;
}

bool check_index(int number, int count)
{
    return number == NOBODY || check_within(number, count);
}

// An id is one word of the transcript language, and none of the engine's own signs is in it.
static bool is_id(const char *id)
{
    return id && *id && !strpbrk(id, " \t\r\n,:=\"'\\#");
}

// Every list holds structs that begin with their id; no id stands in it twice.
bool check_ids(const void *list, int count, size_t size)
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
        if (!check_within(seat->goals[i].test, GOAL_TEST_COUNT))
            return false;
    return true;
}

static bool seats_fit(const struct plan *plan)
{
    int deputies = 0;
    if (plan->seat_count > SEATS_MAX || !CHECK_IDS(plan->seats, plan->seat_count))
        return false;
    for (int i = 0; i < plan->seat_count; i++) {
        const struct plan_seat *seat = &plan->seats[i];
        deputies += seat->kind == SEAT_DEPUTY;
        if (is_actor(seat->id) || !check_within((int)seat->kind, SEAT_KIND_COUNT) ||
            !check_index(seat->faction, plan->faction_count) ||
            !check_index(seat->interest, plan->item_count) || !goals_fit(seat))
            return false;
    }
    return deputies <= plan->total && plan->total <= plan->established;
}

static bool council_fits(const struct plan *plan)
{
    bool chair = plan->chair == NOBODY || (check_within(plan->chair, plan->seat_count) &&
                                           plan->seats[plan->chair].kind == SEAT_DEPUTY);
    return chair && check_index(plan->secretary, plan->seat_count) && plan->total >= 0 &&
           plan->established <= MINUTES_MAX;
}

bool check_thresholds(const struct threshold *thresholds, int count)
{
    for (int i = 0; i < count; i++) {
        struct threshold t = thresholds[i];
        if (t.den < 1 || t.den > SECONDS_MAX || !check_within(t.num, t.den + 1) ||
            !check_within((int)t.base, BASE_COUNT))
            return false;
    }
    return true;
}

// The thresholds of bodies fit, are no more than the plan has room for, and are called differently.
static bool bodies_fit(const struct plan *plan)
{
    int own = THRESHOLD_COUNT;
    for (int i = 0; i < plan->body_count; i++) {
        const struct plan_body *body = &plan->bodies[i];
        for (int k = 0; k < body->limit_count; k++) {
            const struct plan_limit *of = &body->limits[k];
            struct threshold one = {of->num, of->den, of->base, of->strict};
            if (!check_thresholds(&one, 1))
                return false;
        }
    }
    for (const struct plan_limit *of; (of = plan_limit(plan, own)); own++)
        if (plan_threshold(plan, of->id) != own)
            return false;
    return own <= THRESHOLD_MOST && CHECK_IDS(plan->bodies, plan->body_count);
}

static bool rules_fit(const struct plan *plan)
{
    if (!check_thresholds(plan->threshold, THRESHOLD_COUNT) || !bodies_fit(plan))
        return false;
    for (int i = 0; i < SPEECH_COUNT; i++)
        if (!check_within(plan->speech_seconds[i], SECONDS_MAX))
            return false;
    return check_within(plan->second_debate_seconds, SECONDS_MAX) &&
           check_within(plan->warn_seconds, SECONDS_MAX) && plan->no_confidence < THRESHOLD_COUNT &&
           check_within(plan->debate_speeches, SECONDS_MAX) &&
           check_within(plan->recess_days, SECONDS_MAX);
}

static bool items_fit(const struct plan *plan)
{
    if (plan->item_count > ITEMS_MAX || !CHECK_IDS(plan->items, plan->item_count))
        return false;
    for (int i = 0; i < plan->item_count; i++)
        if (!check_within(plan->items[i].minutes, MINUTES_MAX) ||
            (plan->items[i].reporter && plan_seat(plan, plan->items[i].reporter) == NOBODY))
            return false;
    return true;
}

// An amendment's id is "a" and its number; no draft may be called so.
static bool is_amendment(const char *id)
{
    return *id == 'a' && id[1] && !id[1 + strspn(id + 1, "0123456789")];
}

static bool commissions_fit(const struct plan *plan)
{
    if (!CHECK_IDS(plan->commissions, plan->commission_count))
        return false;
    for (int i = 0; i < plan->commission_count; i++)
        if (!check_within(plan->commissions[i].by, plan->seat_count))
            return false;
    return true;
}

static bool drafts_fit(const struct plan *plan)
{
    if (!CHECK_IDS(plan->drafts, plan->draft_count))
        return false;
    for (int i = 0; i < plan->draft_count; i++) {
        const struct plan_draft *draft = &plan->drafts[i];
        if (is_amendment(draft->id) || !check_within(draft->item, plan->item_count) ||
            !check_index(draft->by, plan->seat_count) ||
            (draft->threshold && plan_threshold(plan, draft->threshold) == NOBODY) ||
            !CHECK_IDS(draft->clauses, draft->clause_count))
            return false;
        for (int c = 0; c < draft->clause_count; c++) {
            const struct plan_clause *clause = &draft->clauses[c];
            if (clause->field_count > FIELDS_MAX || !CHECK_IDS(clause->field, clause->field_count))
                return false;
        }
    }
    return true;
}

static bool amendment_fits(const struct plan *plan, const struct plan_amendment *a)
{
    if (!check_within(a->draft, plan->draft_count) || !check_within((int)a->kind, AMEND_COUNT) ||
        !check_within(a->clause, plan->drafts[a->draft].clause_count))
        return false;
    int fields = plan->drafts[a->draft].clauses[a->clause].field_count;
    return a->kind == AMEND_SET ? check_within(a->field, fields) && a->value >= 0
                                : check_index(a->field, fields);
}

static bool amendments_fit(const struct plan *plan)
{
    if (!CHECK_IDS(plan->amendments, plan->amendment_count))
        return false;
    for (int i = 0; i < plan->amendment_count; i++)
        if (!amendment_fits(plan, &plan->amendments[i]))
            return false;
    return true;
}

static bool phases_fit(const struct plan *plan)
{
    if (!CHECK_IDS(plan->phases, plan->phase_count))
        return false;
    for (int i = 0; i < plan->phase_count; i++)
        if (!check_within(plan->phases[i].minutes, MINUTES_MAX))
            return false;
    return true;
}

static bool injects_fit(const struct plan *plan)
{
    if (!CHECK_IDS(plan->injects, plan->inject_count))
        return false;
    for (int i = 0; i < plan->inject_count; i++)
        if (!check_index(plan->injects[i].phase, plan->phase_count) ||
            !check_within(plan->injects[i].minutes, MINUTES_MAX) || plan->injects[i].day < NO_DAY ||
            plan->injects[i].day > MINUTES_MAX || abs(plan->injects[i].deadline_days) > MINUTES_MAX)
            return false;
    return true;
}

static bool works_fit(const struct plan *plan)
{
    int other;
    if (plan->work_count > WORKS_MAX || !CHECK_IDS(plan->works, plan->work_count))
        return false;
    for (int i = 0; i < plan->work_count; i++) {
        const struct plan_work *work = &plan->works[i];
        if (!check_within(work->phase, plan->phase_count) || work->team_count > TEAMS_MAX ||
            !check_within(work->minutes, MINUTES_MAX) || work->team_count == 0)
            return false;
        for (int k = 0; k < work->team_count; k++)
            if (plan_team(plan, work->teams[k].id, &other) != &work->teams[k])
                return false;
    }
    return true;
}

static bool talks_fit(const struct plan *plan)
{
    if (plan->talks_count > TALKS_MAX || !CHECK_IDS(plan->talks, plan->talks_count))
        return false;
    for (int i = 0; i < plan->talks_count; i++) {
        const struct plan_talks *talks = &plan->talks[i];
        if (!check_index(talks->phase, plan->phase_count) || talks->term_count > TERMS_MAX ||
            !check_within(talks->minutes, MINUTES_MAX) || talks->party_count > PARTIES_MAX ||
            !CHECK_IDS(talks->terms, talks->term_count))
            return false;
        for (int k = 0; k < talks->term_count; k++)
            if (talks->terms[k].choice_count == 0 && talks->terms[k].least >= talks->terms[k].most)
                return false;
    }
    return true;
}

static bool endings_fit(const struct plan *plan)
{
    return CHECK_IDS(plan->endings, plan->ending_count);
}

const char *plan_fault(const struct plan *plan)
{
    static const struct {
        bool (*fit)(const struct plan *plan);
        const char *what;
    } parts[] = {
        {seats_fit, "seats"},
        {council_fits, "council"},
        {rules_fit, "rules"},
        {items_fit, "agenda"},
        {commissions_fit, "commissions"},
        {drafts_fit, "drafts"},
        {amendments_fit, "amendments"},
        {phases_fit, "phases"},
        {works_fit, "groups"},
        {talks_fit, "talks"},
        {injects_fit, "injects"},
        {check_questions, "questions"},
        {check_papers, "papers"},
        {check_calendar, "calendar"},
        {check_sittings, "sittings"},
        {check_problems, "problems"},
        {endings_fit, "endings"},
    };
    if (!plan->id || !CHECK_IDS(plan->factions, plan->faction_count))
        return "factions";
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (!parts[i].fit(plan))
            return parts[i].what;
    return NULL;
}
