// The debrief: figures of people, factions, goals and refusals from what was watched.
#include "report/debrief_gather.h"

#include "base/mem.h"
#include "core/goal.h"

#include <stdlib.h>
#include <string.h>

// Whoever was dealt, spoke or was refused, and the deputies who were there.
static bool takes_part(const struct gather *g, int seat)
{
    const struct seat_state *s = &g->state->seat[seat];
    bool deputy = g->d->plan->seats[seat].kind == SEAT_DEPUTY;
    const struct share *share = g->seats[seat].share;
    return s->person || s->speeches > 0 || share[0].refused + share[1].refused > 0 ||
           (deputy && g->seats[seat].came);
}

static int by_speaking(const void *a, const void *b)
{
    const struct debrief_person *x = a, *y = b;
    if (x->speaking != y->speaking)
        return x->speaking > y->speaking ? -1 : 1;
    return x->seat - y->seat;
}

// A speech that nobody has ended yet counts up to now.
static int64_t running_speech(const struct gather *g, int seat)
{
    const struct speech *speech = state_speech(g->state);
    return speech && speech->seat == seat ? state_spent(speech, g->now) : 0;
}

static void add_person(struct gather *g, int seat, bool bot)
{
    const struct share *share = &g->seats[seat].share[bot];
    int64_t running = bot == g->state->seat[seat].bot ? running_speech(g, seat) : 0;
    g->d->people[g->d->person_count++] = (struct debrief_person){
        .seat = seat,
        .bot = bot,
        .speaking = share->speaking + running,
        .silence = share->silence,
        .speeches = share->speeches + (running > 0),
        .asked = share->asked,
        .refused = share->refused,
    };
}

static void gather_people(struct gather *g)
{
    struct debrief *d = g->d;
    d->people = mem_zero((size_t)d->plan->seat_count * 2, sizeof *d->people);
    for (int i = 0; i < d->plan->seat_count; i++) {
        bool bot = g->state->seat[i].bot;
        const struct share *other = &g->seats[i].share[!bot];
        debrief_take_share(g, i);
        if (takes_part(g, i))
            add_person(g, i, bot);
        if (other->speeches + other->asked + other->refused > 0)
            add_person(g, i, !bot);
    }
    qsort(d->people, (size_t)d->person_count, sizeof *d->people, by_speaking);
}

static void gather_factions(struct debrief *d)
{
    d->factions = mem_zero((size_t)d->plan->faction_count, sizeof *d->factions);
    for (int i = 0; i < d->plan->faction_count; i++)
        d->factions[i].faction = i;
    for (int i = 0; i < d->plan->seat_count; i++)
        if (d->plan->seats[i].faction != NOBODY)
            d->factions[d->plan->seats[i].faction].members++;
    for (int i = 0; i < d->person_count; i++) {
        int faction = d->plan->seats[d->people[i].seat].faction;
        if (faction == NOBODY)
            continue;
        d->factions[faction].speaking += d->people[i].speaking;
        d->factions[faction].speeches += d->people[i].speeches;
    }
}

// Those who took part in what they have an interest in, without ever or before declaring it.
static void gather_interests(struct gather *g)
{
    struct debrief *d = g->d;
    for (int i = 0; i < d->plan->seat_count; i++) {
        const struct tally *tally = &g->seats[i];
        if (tally->votes + tally->debates == 0)
            continue;
        d->interests =
            mem_room(d->interests, d->interest_count, &d->interest_cap, sizeof *d->interests);
        d->interests[d->interest_count++] =
            (struct debrief_interest){i, d->plan->seats[i].interest, tally->votes, tally->debates};
    }
}

bool debrief_counts(const struct state *state, int seat)
{
    for (int i = 0; i < state->plan->seat_count; i++)
        if (!state->seat[i].bot)
            return !state->seat[seat].bot;
    return true;
}

// Goals of the people's cards, in the order of the cards.
static void gather_goals(struct gather *g)
{
    struct debrief *d = g->d;
    struct goal_facts *facts = mem_zero(1, sizeof *facts);
    size_t cap = 0;
    for (int i = 0; i < d->plan->seat_count; i++)
        facts->refusals[i] = g->seats[i].share[0].refused;
    for (int i = 0; i < d->plan->seat_count; i++) {
        bool plays = takes_part(g, i) && debrief_counts(g->state, i);
        for (int k = 0; plays && k < d->plan->seats[i].goal_count; k++) {
            d->goals = mem_room(d->goals, (size_t)d->goal_count, &cap, sizeof *d->goals);
            d->goals[d->goal_count++] = (struct debrief_goal){
                i, k, goal_reached(d->state, i, &d->plan->seats[i].goals[k], facts)};
        }
    }
    free(facts);
}

static int by_count(const void *a, const void *b)
{
    const struct debrief_refusal *x = a, *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return strcmp(x->events[0]->refused.rule, y->events[0]->refused.rule);
}

struct debrief *debrief_new(const struct plan *plan, const struct history *history)
{
    struct debrief *d = mem_zero(1, sizeof *d);
    struct gather g = {.d = d, .state = state_new(plan)};
    d->plan = plan;
    d->history = history;
    d->state = g.state;
    g.seats = mem_zero((size_t)plan->seat_count, sizeof *g.seats);
    d->answered = mem_zero((size_t)plan->question_count * (size_t)plan->seat_count, sizeof(bool));
    d->wrote = mem_zero((size_t)plan->paper_count * (size_t)plan->seat_count, sizeof(bool));
    d->inject_at = mem_zero((size_t)plan->inject_count, sizeof *d->inject_at);
    for (int i = 0; i < plan->inject_count; i++)
        d->inject_at[i] = -1;
    d->read_at = mem_zero((size_t)plan->paper_count, sizeof *d->read_at);
    for (int i = 0; i < plan->paper_count; i++)
        d->read_at[i] = -1;
    debrief_watch(&g, history);
    for (size_t i = 0; i < history->count; i++)
        d->rewinds += record_rewinds_to(&history->records[i]) >= 0;
    debrief_order_plan(d);
    gather_people(&g);
    gather_factions(d);
    gather_interests(&g);
    gather_goals(&g);
    if (d->refusal_count > 0)
        qsort(d->refusals, d->refusal_count, sizeof *d->refusals, by_count);
    free(g.seats);
    return d;
}

void debrief_free(struct debrief *d)
{
    if (!d)
        return;
    for (size_t i = 0; i < d->refusal_count; i++) {
        free(d->refusals[i].events);
        free(d->refusals[i].by);
    }
    state_free(d->state);
    free(d->people);
    free(d->factions);
    free(d->refusals);
    free(d->goals);
    free(d->answered);
    free(d->wrote);
    free(d->inject_at);
    free(d->read_at);
    free(d->led);
    free(d->notes);
    free(d->losses);
    free(d->interests);
    free(d);
}

bool debrief_bot_answered(const struct debrief *d, int question, int seat)
{
    return d->answered[question * d->plan->seat_count + seat];
}

bool debrief_bot_wrote(const struct debrief *d, int paper, int seat)
{
    return d->wrote[paper * d->plan->seat_count + seat];
}

int64_t debrief_mean_wait(const struct debrief *debrief)
{
    return debrief->waits > 0 ? debrief->waited / debrief->waits : -1;
}

int debrief_number(const struct plan *plan, int seat)
{
    return seat >= 0 && seat < plan->seat_count ? seat + 1 : 0;
}

int debrief_points(const struct debrief *debrief, int seat)
{
    int points = 0;
    for (int i = 0; i < debrief->goal_count; i++)
        if (debrief->goals[i].seat == seat && debrief->goals[i].reached)
            points += debrief->plan->seats[seat].goals[debrief->goals[i].goal].points;
    return points;
}

bool debrief_is_question(const struct plan_page *page)
{
    return page->section && strcmp(page->section, "debrief") == 0;
}
