// Views: for whoever practises alone – what could be done now, and how the own goals stand.
#include "server/view_parts.h"

#include "base/typed.h"
#include "core/goal.h"
#include "core/refusal.h"
#include "report/debrief_words.h"
#include "report/deeds.h"
#include "server/advise.h"

#include <string.h>

// Another ballot in the place of the one that was cast.
static bool changes_ballot(const struct viewing *v, const char *line)
{
    const struct vote *vote = state_vote(v->state);
    return vote && vote->ballot[v->seat] != BALLOT_EMPTY && strncmp(line, "vote.cast ", 10) == 0;
}

static void put_offers(struct viewing *v, struct view_practice *out)
{
    struct shape_rows rows = VIEW_ROWS(v, step);
    struct offer offers[OFFERS_MAX];
    int count = advise_offers(v->source->host, v->seat, v->lang, offers);
    for (int i = 0; i < count; i++) {
        struct view_step *step = VIEW_ADD(&rows, step);
        struct buf text = BUF_INIT;
        step->line = arena_text(v->arena, offers[i].line);
        step->words = *offers[i].like;
        step->final = offers[i].final || changes_ballot(v, offers[i].line);
        if (offers[i].step.kind != STEP_NONE)
            buf_put(&text, view_step_text(v, &offers[i].step));
        else
            offer_words(v->state, v->seat, offers[i].line, v->lang, &text);
        step->text = view_take(v, &text);
    }
    VIEW_PUT(out, offers, rows);
}

static void put_later(struct viewing *v, struct view_practice *out)
{
    struct shape_rows rows = VIEW_ROWS(v, step);
    struct later list[LATER_MAX];
    int count = advise_later(v->source->host, v->seat, v->lang, list);
    for (int i = 0; i < count; i++) {
        struct buf what = BUF_INIT, when = BUF_INIT, text = BUF_INIT;
        struct view_step *step = VIEW_ADD(&rows, step);
        offer_words(v->state, v->seat, list[i].line, v->lang, &what);
        typed_put(list[i].when, v->lang, true, &when);
        TEXT(&text, v->lang, T_SOLO_LATER, ARG_S("what", buf_text(&what)),
             ARG_S("when", buf_text(&when)));
        step->line = arena_text(v->arena, list[i].line);
        step->text = view_take(v, &text);
        buf_free(&what);
        buf_free(&when);
    }
    VIEW_PUT(out, later, rows);
}

static void count_refusals(const struct history *history, struct goal_facts *facts)
{
    for (size_t i = 0; i < history->live_count; i++) {
        const struct record *record = history_find(history, history->live[i]);
        for (size_t k = 0; k < record->count; k++) {
            const struct event *event = &record->events[k];
            if (event->kind == EV_refused && event->refused.seat >= 0 &&
                refusal_is_breach(&event->refused))
                facts->refusals[event->refused.seat]++;
        }
    }
}

// Where the deeds are gathered.
struct telling {
    const struct viewing *v;
    struct shape_rows rows;
};

static void add_deed(void *to, const char *line)
{
    struct telling *telling = to;
    struct view_line *row = VIEW_ADD(&telling->rows, line);
    row->text = arena_text(telling->v->arena, line);
}

struct shape_rows view_deeds(struct viewing *v)
{
    struct telling telling = {v, VIEW_ROWS(v, line)};
    struct deeds_of of = {v->seat, v->lang, host_history(v->source->host)};
    if (v->state->ending)
        deeds_each(v->state, &of, add_deed, &telling);
    return telling.rows;
}

bool view_practises(const struct viewing *v)
{
    const char *solo = host_solo(v->source->host);
    return solo && state_seat(v->state, solo) == v->seat;
}

static struct debrief *debrief_of(const struct viewing *v)
{
    return v->state->ending ? debrief_new(session_plan(v->session), host_history(v->source->host))
                            : NULL;
}

struct shape_rows view_own_goals(struct viewing *v)
{
    const struct plan_seat *me = &v->plan->seats[v->seat];
    struct shape_rows rows = VIEW_ROWS(v, goal);
    struct goal_facts facts = {.refusals = {0}};
    struct debrief *debrief = debrief_of(v);
    count_refusals(host_history(v->source->host), &facts);
    for (int i = 0; i < me->goal_count; i++) {
        struct view_goal *goal = VIEW_ADD(&rows, goal);
        struct buf why = BUF_INIT;
        goal->text = view_in(v, &me->goals[i].text);
        goal->points = me->goals[i].points;
        goal->reached = goal_reached(v->state, v->seat, &me->goals[i], &facts);
        goal->told = debrief_goal_word(&me->goals[i], goal->reached, v->lang);
        if (debrief)
            debrief_put_goal(debrief, v->seat, &me->goals[i], v->lang, &why);
        goal->why = view_take(v, &why);
    }
    debrief_free(debrief);
    return rows;
}

static struct shape_rows reasons(struct viewing *v)
{
    struct telling telling = {v, VIEW_ROWS(v, line)};
    struct debrief *debrief = debrief_of(v);
    if (debrief)
        debrief_each_reason(debrief, v->lang, add_deed, &telling);
    debrief_free(debrief);
    return telling.rows;
}

void view_practice(struct viewing *v, struct view_practice *out)
{
    struct goal_facts facts = {.refusals = {0}};
    put_offers(v, out);
    put_later(v, out);
    count_refusals(host_history(v->source->host), &facts);
    out->points = goal_points(v->state, v->seat, &facts, &out->most);
    out->refused = facts.refusals[v->seat];
    VIEW_PUT(out, goals, view_own_goals(v));
    VIEW_PUT(out, deeds, view_deeds(v));
    VIEW_PUT(out, reasons, reasons(v));
}
