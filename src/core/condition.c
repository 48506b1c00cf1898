// Conditions are taken apart once for a session; then an event is compared with the facts of its
// kind only, and a condition is looked at when one of its facts has happened.
#include "core/condition.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// An EVENT that conditions speak of, once.
struct fact {
    const char *text;
    size_t len;
    int kind;                        // enum event_kind; -1: there is no such event
    const struct event_field *first; // of its fields, when its value is an index into a list of the
    int index;                       // plan, and that index; NULL
    bool happened;
};

// A fact that a condition asks for.
struct term {
    int fact;
    bool negative, first;
};

struct terms {
    struct term *list;
    size_t count, cap;
};

struct conditions {
    struct fact *facts;
    size_t fact_count, fact_cap;
    struct terms *of[CONDITION_OF_COUNT]; // what each condition asks for
    int count[CONDITION_OF_COUNT];
    bool watched[EVENT_KIND_COUNT];  // kinds that some fact has
    bool *stays[CONDITION_OF_COUNT]; // papers and questions that came about; NULL for the others
};

static const size_t lists[CONDITION_OF_COUNT][4] = {
#define LIST_BY(of, list, count, type, member)                                                     \
    [CONDITION_##of] = {offsetof(struct plan, list), offsetof(struct plan, count),                 \
                        sizeof(struct type), offsetof(struct type, member)}
#define LIST(of, list, count, type) LIST_BY(of, list, count, type, when)
    LIST(PHASE, phases, phase_count, plan_phase),
    LIST(INJECT, injects, inject_count, plan_inject),
    LIST(QUESTION, questions, question_count, plan_question),
    LIST(PAPER, papers, paper_count, plan_paper),
    LIST(ENDING, endings, ending_count, plan_ending),
    LIST(SWAY, sways, sway_count, plan_sway),
    LIST(DRAFT, drafts, draft_count, plan_draft),
    LIST(SAMPLE, samples, sample_count, plan_sample),
    LIST_BY(CLOSING, questions, question_count, plan_question, closed_by),
    LIST_BY(LAPSE, papers, paper_count, plan_paper, closed_by),
#undef LIST
#undef LIST_BY
};

int condition_count(const struct plan *plan, enum condition_of of)
{
    int count;
    memcpy(&count, (const char *)plan + lists[of][1], sizeof count);
    return count;
}

const char *condition_text(const struct plan *plan, enum condition_of of, int index)
{
    const char *list, *when;
    memcpy(&list, (const char *)plan + lists[of][0], sizeof list);
    memcpy(&when, list + (size_t)index * lists[of][2] + lists[of][3], sizeof when);
    return when;
}

bool condition_next(const char **at, struct condition_fact *fact)
{
    static const char no[] = "not ";
    const char *text = *at + strspn(*at, " ");
    *fact = (struct condition_fact){.first = true};
    if (*text == '|' || *text == '&') {
        fact->first = *text == '|';
        text += 1 + strspn(text + 1, " ");
    }
    if (strncmp(text, no, sizeof no - 1) == 0) {
        fact->negative = true;
        text += sizeof no - 1;
        text += strspn(text, " ");
    }
    fact->text = text;
    fact->len = strcspn(text, "|&");
    *at = text + fact->len;
    while (fact->len > 0 && text[fact->len - 1] == ' ')
        fact->len--;
    return fact->len > 0;
}

static struct fact *find(const struct conditions *all, const char *text, size_t len)
{
    for (size_t i = 0; i < all->fact_count; i++)
        if (all->facts[i].len == len && memcmp(all->facts[i].text, text, len) == 0)
            return &all->facts[i];
    return NULL;
}

// Adds the fact unless it is there; its index.
static int add(struct conditions *all, const struct plan *plan, const struct condition_fact *fact)
{
    const struct fact *known = find(all, fact->text, fact->len);
    if (known)
        return (int)(known - all->facts);
    int kind = when_kind(fact->text);
    all->facts = mem_room(all->facts, all->fact_count, &all->fact_cap, sizeof *all->facts);
    struct fact *added = &all->facts[all->fact_count++];
    *added = (struct fact){.text = fact->text, .len = fact->len, .kind = kind};
    added->first = when_first(plan, fact->text, &added->index);
    if (kind >= 0)
        all->watched[kind] = true;
    return (int)all->fact_count - 1;
}

// Goals are looked at seldom: their conditions are read where they stand.
static void add_goals(struct conditions *all, const struct plan *plan)
{
    struct condition_fact fact;
    for (int seat = 0; seat < plan->seat_count; seat++)
        for (int i = 0; i < plan->seats[seat].goal_count; i++)
            for (const char *at = plan->seats[seat].goals[i].when;
                 at && condition_next(&at, &fact);)
                (void)add(all, plan, &fact);
}

static void take_apart(struct conditions *all, const struct plan *plan, const char *when,
                       struct terms *terms)
{
    struct condition_fact fact;
    while (when && condition_next(&when, &fact)) {
        terms->list = mem_room(terms->list, terms->count, &terms->cap, sizeof *terms->list);
        terms->list[terms->count++] =
            (struct term){add(all, plan, &fact), fact.negative, fact.first};
    }
}

static bool keeps(enum condition_of of)
{
    return of == CONDITION_PAPER || of == CONDITION_QUESTION;
}

struct conditions *conditions_new(const struct plan *plan)
{
    struct conditions *all = mem_zero(1, sizeof *all);
    for (enum condition_of of = 0; of < CONDITION_OF_COUNT; of++) {
        int count = condition_count(plan, of);
        if (keeps(of))
            all->stays[of] = mem_zero((size_t)count, sizeof(bool));
        all->of[of] = mem_zero((size_t)count, sizeof *all->of[of]);
        all->count[of] = count;
        for (int i = 0; i < count; i++)
            take_apart(all, plan, condition_text(plan, of, i), &all->of[of][i]);
    }
    add_goals(all, plan);
    if (all->fact_count > 0)
        return all;
    conditions_free(all);
    return NULL;
}

void conditions_free(struct conditions *all)
{
    for (enum condition_of of = 0; all && of < CONDITION_OF_COUNT; of++) {
        free(all->stays[of]);
        for (int i = 0; i < all->count[of]; i++)
            free(all->of[of][i].list);
        free(all->of[of]);
    }
    if (all)
        free(all->facts);
    free(all);
}

static bool fact_holds(const struct conditions *all, const struct condition_fact *fact)
{
    const struct fact *of = find(all, fact->text, fact->len);
    return (of && of->happened) != fact->negative;
}

// The first alternative that holds, NULL for none.
static const char *held(const struct conditions *all, const char *when)
{
    struct condition_fact fact;
    const char *alternative = when;
    bool so = false;
    for (const char *at = when, *before = at; condition_next(&at, &fact); before = at) {
        if (fact.first && so)
            return alternative;
        if (fact.first)
            alternative = before;
        so = (fact.first || so) && fact_holds(all, &fact);
    }
    return so ? alternative : NULL;
}

static bool so_now(const struct conditions *all, enum condition_of of, int index)
{
    const struct terms *terms = &all->of[of][index];
    bool so = false;
    for (size_t i = 0; i < terms->count; i++) {
        const struct term *term = &terms->list[i];
        if (term->first && so)
            return true;
        so = (term->first || so) && all->facts[term->fact].happened != term->negative;
    }
    return so;
}

// A question that has a moment comes about then, and not with its condition.
static bool waits_for_moment(const struct state *state, enum condition_of of, int index)
{
    return of == CONDITION_QUESTION && state_question_timed(state, index) &&
           state->questions[index].status == QUESTION_WAITING;
}

static void settle(struct state *state)
{
    struct conditions *all = state->conditions;
    for (enum condition_of of = 0; of < CONDITION_OF_COUNT; of++)
        for (int i = 0; all->stays[of] && i < all->count[of]; i++)
            if (!waits_for_moment(state, of, i))
                all->stays[of][i] = all->stays[of][i] || so_now(all, of, i);
}

void conditions_follow(struct state *state, const struct event *event)
{
    struct conditions *all = state->conditions;
    bool more = false;
    if (!all || !all->watched[event->kind])
        return;
    for (size_t i = 0; i < all->fact_count; i++) {
        struct fact *fact = &all->facts[i];
        if (fact->kind != (int)event->kind || fact->happened ||
            (fact->first && event_number(event, fact->first) != fact->index) ||
            !when_one_matches(state, fact->text, event))
            continue;
        fact->happened = more = true;
    }
    if (more)
        settle(state);
}

bool condition_holds(const struct state *state, enum condition_of of, int index)
{
    const char *when = condition_text(state->whole, of, index);
    const struct conditions *all = state->conditions;
    if (!when || !all)
        return !when;
    return (all->stays[of] && all->stays[of][index]) || so_now(all, of, index);
}

bool condition_so(const struct state *state, const char *when)
{
    return !when || (state->conditions && held(state->conditions, when));
}

bool condition_happened(const struct state *state, const char *text, size_t len)
{
    const struct fact *fact = state->conditions ? find(state->conditions, text, len) : NULL;
    return fact && fact->happened;
}

// That a phase has begun or a sitting is over says when, not why.
void condition_because(const struct state *state, enum condition_of of, int index, struct buf *out)
{
    const char *when = condition_text(state->whole, of, index);
    const char *at = when && state->conditions ? held(state->conditions, when) : NULL;
    struct condition_fact fact;
    for (bool begun = false; at && condition_next(&at, &fact) && !(begun && fact.first);
         begun = true)
        if (when_kind(fact.text) != EV_phase_entered && when_kind(fact.text) != EV_sitting_closed)
            buf_printf(out, "%s%s%.*s", out->len > 0 ? " & " : "", fact.negative ? "not " : "",
                       (int)fact.len, fact.text);
}

int condition_ending(const struct state *state)
{
    const struct plan *plan = state->whole;
    int debrief = plan_debrief(plan);
    if (state->ending)
        return NOBODY;
    for (int i = 0; state->conditions && i < plan->ending_count; i++)
        if (plan->endings[i].when && condition_holds(state, CONDITION_ENDING, i))
            return i;
    bool over = debrief != NOBODY && state->phase.index >= debrief;
    return over ? plan_else_ending(plan) : NOBODY;
}
