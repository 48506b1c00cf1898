// The order of an item: its stages, and what belongs to each.
#include "core/order.h"

#include "core/course.h"

#include <string.h>

enum order_stage order_stage(const struct state *s)
{
    return s->current_item == NOBODY ? ORDER_NONE : s->item[s->current_item].stage;
}

enum order_stage order_of_speech(enum speech_kind kind)
{
    static const enum order_stage stages[SPEECH_COUNT] = {
        [SPEECH_REPORT] = ORDER_REPORT,   [SPEECH_COREPORT] = ORDER_COREPORTS,
        [SPEECH_DISSENT] = ORDER_DISSENT, [SPEECH_QUESTION] = ORDER_QUESTIONS,
        [SPEECH_DEBATE] = ORDER_DEBATE,   [SPEECH_CLOSING] = ORDER_CLOSING,
        [SPEECH_ANSWER] = ORDER_NONE,     [SPEECH_ORDER] = ORDER_NONE,
        [SPEECH_REFERENCE] = ORDER_NONE,  [SPEECH_STATEMENT] = ORDER_NONE,
    };
    return stages[kind];
}

bool order_on_item(enum speech_kind kind)
{
    return kind != SPEECH_STATEMENT && kind != SPEECH_ORDER;
}

bool order_may_speak(const struct state *s, int seat, enum speech_kind kind, enum refusal *why)
{
    int item = s->current_item;
    bool debate = kind == SPEECH_DEBATE;
    const struct {
        bool applies;
        enum refusal why;
    } bars[] = {
        {kind != SPEECH_ORDER && state_silenced(s, seat), REFUSE_SILENCED},
        {order_on_item(kind) && state_recused(s, seat, item), REFUSE_RECUSED},
        {debate && item != NOBODY && s->item[item].debate_closed, REFUSE_DEBATE_CLOSED},
        {debate && state_is_deputy(s, seat) && state_debates(s, seat) >= s->plan->debate_speeches,
         REFUSE_SPEECH_TWICE},
    };
    for (size_t i = 0; i < sizeof bars / sizeof bars[0]; i++)
        if (bars[i].applies) {
            *why = bars[i].why;
            return false;
        }
    return true;
}

bool order_fits(const struct state *s, enum speech_kind kind)
{
    enum order_stage stage = order_stage(s), of = order_of_speech(kind);
    if (stage == ORDER_NONE || kind == SPEECH_ORDER || kind == SPEECH_ANSWER)
        return true;
    return of == ORDER_NONE ? stage == ORDER_DEBATE || stage == ORDER_VOTES : of == stage;
}

bool order_body(const struct state *s, int seat)
{
    int at = s->sitting_at;
    return at != NOBODY && plan_addressed(s->plan, s->plan->sittings[at].bodies, seat);
}

bool order_question_open(const struct state *s)
{
    const struct speech *last = s->speech_count ? &s->speeches[s->speech_count - 1] : NULL;
    return last && last->kind == SPEECH_QUESTION && last->item == s->current_item;
}

// The smaller, the sooner; those with the same keep the order they asked in.
static int queue_rank(const struct state *s, const struct request *request)
{
    enum { OF_OTHERS = 10, OF_A_LATER_STAGE = 20 };
    bool bodies = s->step_at != NOBODY && strcmp(s->plan->steps[s->step_at].id, "bodies") == 0;
    bool turn = order_body(s, request->seat) == bodies;
    if (request->kind == SPEECH_ORDER)
        return -1;
    if (request->kind == SPEECH_ANSWER && order_question_open(s))
        return 0;
    return course_rank(request) + (turn ? 0 : OF_OTHERS) +
           (order_fits(s, request->kind) ? 0 : OF_A_LATER_STAGE);
}

int order_queue(const struct state *s, int at[QUEUE_MAX])
{
    for (int i = 0; i < s->queue_count; i++) {
        int rank = queue_rank(s, &s->queue[i]), k = i;
        for (; k > 0 && queue_rank(s, &s->queue[at[k - 1]]) > rank; k--)
            at[k] = at[k - 1];
        at[k] = i;
    }
    return s->queue_count;
}

static const struct plan_item *item_of(const struct state *s)
{
    bool planned = s->current_item != NOBODY && s->current_item < s->plan->item_count;
    return planned ? &s->plan->items[s->current_item] : NULL;
}

static bool has_spoken(const struct state *s, int seat, enum speech_kind kind)
{
    for (size_t i = 0; i < s->speech_count; i++)
        if (s->speeches[i].item == s->current_item && s->speeches[i].kind == kind &&
            s->speeches[i].seat == seat)
            return true;
    return false;
}

// Whoever presides gives the floor to others, and a recused one does not report.
static bool awaited(const struct state *s, int seat)
{
    return seat != NOBODY && s->seat[seat].present && seat != s->presiding &&
           !state_recused(s, seat, s->current_item) && !has_spoken(s, seat, SPEECH_REPORT);
}

int order_awaited_report(const struct state *s)
{
    const struct plan_item *item = item_of(s);
    if (item && item->reporter) {
        int seat = state_seat(s, item->reporter);
        return awaited(s, seat) ? seat : NOBODY;
    }
    for (int i = 0; i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == s->current_item && awaited(s, s->plan->drafts[i].by))
            return s->plan->drafts[i].by;
    return NOBODY;
}

int order_rapporteur(const struct state *s)
{
    for (size_t i = 0; i < s->speech_count; i++)
        if (s->speeches[i].item == s->current_item && s->speeches[i].kind == SPEECH_REPORT)
            return s->speeches[i].seat;
    return NOBODY;
}

int order_draft(const struct state *s)
{
    const struct plan_item *item = item_of(s);
    for (int i = 0; item && item->by_clause && i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == s->current_item)
            return i;
    return NOBODY;
}

const struct plan_clause *order_clause(const struct state *s)
{
    int draft = order_stage(s) == ORDER_DEBATE ? order_draft(s) : NOBODY;
    int count = draft == NOBODY ? 0 : s->item[s->current_item].clauses;
    bool there = count > 0 && count <= s->plan->drafts[draft].clause_count;
    return there ? &s->plan->drafts[draft].clauses[count - 1] : NULL;
}

int order_next_clause(const struct state *s)
{
    int draft = order_draft(s);
    int next = draft == NOBODY ? 0 : s->item[s->current_item].clauses;
    return draft != NOBODY && next < s->plan->drafts[draft].clause_count ? next : NOBODY;
}

int order_waiting(const struct state *s, enum speech_kind kind)
{
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].kind == kind && s->seat[s->queue[i].seat].present)
            return s->queue[i].seat;
    return NOBODY;
}

int order_awaited_closing(const struct state *s)
{
    int seat = order_rapporteur(s);
    bool due = seat != NOBODY && s->seat[seat].present && seat != s->presiding &&
               !state_recused(s, seat, s->current_item) && !has_spoken(s, seat, SPEECH_CLOSING);
    return due ? seat : NOBODY;
}

// Whose report or closing word is due; NOBODY.
static int awaited_speaker(const struct state *s, enum speech_kind *kind)
{
    enum order_stage stage = order_stage(s);
    int draft = course_open_draft(s, s->current_item);
    *kind = stage == ORDER_CLOSING ? SPEECH_CLOSING : SPEECH_REPORT;
    if (s->sitting != SITTING_OPEN || s->current_item == NOBODY)
        return NOBODY;
    if (stage == ORDER_CLOSING)
        return order_awaited_closing(s);
    if (stage == ORDER_REPORT)
        return order_awaited_report(s);
    bool led = stage != ORDER_NONE || draft == NOBODY || s->item[s->current_item].debate_closed ||
               s->drafts[draft].basis == FATE_ADOPTED;
    return led ? NOBODY : course_reporter(s, draft);
}

bool order_moot(const struct state *s, enum speech_kind kind)
{
    int item = s->current_item;
    return order_of_speech(kind) != ORDER_NONE && course_has_draft(s, item) &&
           course_open_draft(s, item) == NOBODY;
}

int order_turns(const struct state *s, struct request turns[TURNS_MAX])
{
    enum speech_kind kind;
    int at[QUEUE_MAX], count = 0, queue = order_queue(s, at), i = 0;
    int first = awaited_speaker(s, &kind);
    while (i < queue && s->queue[at[i]].kind == SPEECH_ORDER)
        turns[count++] = s->queue[at[i++]];
    if (first != NOBODY)
        turns[count++] = (struct request){.seat = first, .kind = kind, .at = s->now};
    for (; i < queue; i++)
        if (s->queue[at[i]].seat != first || s->queue[at[i]].kind != kind)
            turns[count++] = s->queue[at[i]];
    return count;
}

int order_unheard(const struct state *s, int *draft)
{
    const struct plan *plan = s->plan;
    for (*draft = 0; s->current_item != NOBODY && *draft < plan->draft_count; (*draft)++)
        for (int i = 0; i < plan->commission_count; i++) {
            const struct opinion *opinion = state_opinion(s, i, *draft);
            if (plan->drafts[*draft].item == s->current_item && opinion->stance != STANCE_NONE &&
                !opinion->heard && s->drafts[*draft].basis == FATE_PENDING)
                return i;
        }
    return NOBODY;
}

bool order_has_business(const struct state *s, enum order_stage stage)
{
    int draft;
    switch (stage) {
    case ORDER_COREPORTS:
        return order_waiting(s, SPEECH_COREPORT) != NOBODY || order_unheard(s, &draft) != NOBODY;
    case ORDER_DISSENT:
        return order_waiting(s, SPEECH_DISSENT) != NOBODY;
    case ORDER_CLOSING:
        return order_awaited_closing(s) != NOBODY;
    default:
        return true;
    }
}

enum order_stage order_next(const struct state *s)
{
    int stage = (int)order_stage(s) + 1;
    if (stage == ORDER_NONE + 1 || stage == ORDER_STAGE_COUNT)
        return ORDER_NONE;
    while (!order_has_business(s, (enum order_stage)stage))
        stage++;
    return (enum order_stage)stage;
}

int order_share(const struct state *s)
{
    enum { ALL = 1000, QUESTIONS = ALL / 3 };
    int draft = order_draft(s);
    switch (order_stage(s)) {
    case ORDER_QUESTIONS:
        return QUESTIONS;
    case ORDER_DEBATE:
        if (order_next_clause(s) == NOBODY)
            return ALL;
        return QUESTIONS + (ALL - QUESTIONS) * s->item[s->current_item].clauses /
                               s->plan->drafts[draft].clause_count;
    default:
        return 0;
    }
}

bool order_least(const struct state *s, int64_t length)
{
    enum { LEAST = 6 };
    if (order_stage(s) != ORDER_QUESTIONS)
        return true;
    int64_t spent = state_running(s, s->now) - s->item[s->current_item].stage_at;
    return spent * LEAST >= length;
}

// Of the item, when it has any that counts from its call; 0.
static int64_t own_length(const struct state *s)
{
    const struct plan_item *item = item_of(s);
    return course_of(s) == COURSE_ALL && item ? item->minutes * 60000LL : 0;
}

int64_t order_length(const struct state *s)
{
    int64_t own = own_length(s);
    int64_t phase =
        s->phase.index == NOBODY ? 0 : s->plan->phases[s->phase.index].minutes * 60000LL;
    return own > 0 ? own : phase;
}

bool order_used(const struct state *s, const struct debate *debate)
{
    if (debate_over(s, debate) || course_of(s) == COURSE_VOTES)
        return true;
    return debate->spent * 1000 >= debate->length * order_share(s) &&
           order_least(s, debate->length);
}
