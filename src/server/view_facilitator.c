// Views: what only the facilitator sees – next steps, complications, who is silent, notes.
#include "server/view_parts.h"

#include "core/calendar.h"
#include "core/course.h"
#include "core/order.h"
#include "report/words_case.h"
#include "server/suggest.h"

#include <stdio.h>
#include <string.h>

enum { SILENT_MOST = 8, WHISPERING_MOST = 20 };

// A step of the sitting by its id; NULL when there is none.
static const char *step_title(const struct viewing *v, const char *id)
{
    for (int i = 0; i < v->plan->step_count; i++)
        if (strcmp(v->plan->steps[i].id, id) == 0)
            return ltext_in(&v->plan->steps[i].title, v->lang);
    return NULL;
}

// The words for what a step's {name} stands for, where its kind says what the id names: a question
// and a paper, a phase's sitting and a step may bear the same id.
static bool step_thing(struct viewing *v, const struct step *step, struct buf *out)
{
    if (step->text == T_STEP_CLOSE_QUESTION)
        words_question(v->state, plan_question(v->plan, step->name), v->lang, out);
    else if (step->text == T_STEP_VOTE_AGAIN)
        words_subject_text(v->state, step->name, v->lang, out);
    else if (step->text == T_STEP_VOTE_PAPER || step->text == T_STEP_READ_INQUIRY)
        words_paper(v->state, plan_paper(v->plan, step->name), v->lang, out);
    else if (step->text == T_STEP_VOTE_RIVAL || step->text == T_STEP_PREFER)
        words_draft(v->state, plan_draft(v->plan, step->name), v->lang, out);
    else if (step->text == T_STEP_STAGE)
        buf_put(out,
                words_stage(name_find(order_stage_names, ORDER_STAGE_COUNT, step->name), v->lang));
    else if (step->text == T_STEP_OPINION || step->text == T_STEP_COREPORT)
        words_commission(v->plan, step->name, v->lang, out);
    else if (step->text == T_STEP_CLAUSE)
        words_clause(v->plan, order_draft(v->state), step->name, v->lang, out);
    else if (step->text == T_STEP_CALL_SITTING)
        words_place(v->state, plan_sitting(v->plan, step->name), v->lang, out);
    else if (step->text == T_STEP_NEXT_STEP && step_title(v, step->name))
        buf_put(out, step_title(v, step->name));
    else
        return false;
    return true;
}

// The words for the other names.
static void step_name(struct viewing *v, const char *id, struct buf *out)
{
    struct subject subject;
    const char *rule;
    char text[128];
    int day;
    int seat = state_seat(v->state, id);
    int item = state_item(v->state, id);
    (void)snprintf(text, sizeof text, "amend:%s", id);
    if (seat >= 0) {
        buf_printf(out, "№%d ", seat + 1); // as cards and screens have it
        words_seat_full(v->state, seat, v->lang, out);
    } else if (item != NOBODY)
        words_item(v->state, item, v->lang, out);
    else if (subject_parse(v->state, text, &subject, &rule))
        words_amendment(v->state, subject.index, v->lang, out);
    else if (calendar_parse(id, &day))
        words_day(day, v->lang, out);
    else
        buf_put(out, id);
}

// A seat says the line for itself.
static const char *own_line(const struct viewing *v, const struct step *step)
{
    size_t len = v->role == ROLE_SEAT ? strcspn(step->line, " ") : 0;
    return step->line + len + (step->line[len] == ' ');
}

static void put_step(struct viewing *v, const struct step *step, struct view_step *out)
{
    struct buf name = BUF_INIT;
    struct buf text = BUF_INIT;
    if (!step_thing(v, step, &name))
        step_name(v, step->name, &name);
    TEXT(&text, v->lang, step->text, ARG_S("name", buf_text(&name)));
    out->line = arena_text(v->arena, own_line(v, step));
    out->text = view_take(v, &text);
    buf_free(&name);
}

void view_steps(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, step);
    struct step steps[STEPS_MAX];
    int actor = v->role == ROLE_SEAT ? v->seat : ACTOR_FACILITATOR;
    int count = suggest_steps(v->session, actor, steps);
    bool first = count > 0 && !steps[0].wait;
    if (first) {
        struct view_step *next = VIEW_NEW(v, step);
        put_step(v, &steps[0], next);
        v->view->next = next;
    }
    for (int i = first; i < count; i++)
        put_step(v, &steps[i], VIEW_ADD(&rows, step));
    VIEW_PUT(v->view, steps, rows);
}

static void put_inject(struct viewing *v, int index, struct view_inject *out)
{
    const struct plan_inject *inject = &v->plan->injects[index];
    struct buf to = BUF_INIT;
    words_seats(v->state, inject->to, v->lang, &to);
    out->id = inject->id;
    out->title = view_in(v, &inject->title);
    out->text = view_in(v, &inject->text);
    out->to_name = view_take(v, &to);
    out->state = inject_names[v->state->injects[index]];
    out->awaited = course_inject_awaited(v->state, index);
    out->missed = state_inject_missed(v->state, index);
    out->ends = inject->ends;
    out->by_day = inject->day != NO_DAY || inject->deadline != NULL;
    if (inject->phase == NOBODY)
        return;
    out->stage = inject->phase + 1;
    out->minute = inject->minutes;
    if (inject->phase == v->state->phase.index)
        out->due = v->state->phase.begin + (int64_t)inject->minutes * 60000;
}

static void put_injects(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, inject);
    for (int i = 0; i < v->plan->inject_count; i++)
        put_inject(v, i, VIEW_ADD(&rows, inject));
    VIEW_PUT(v->view, injects, rows);
}

// Who could ask for the floor now: people, not who leads or speaks, not who has recused.
static bool may_be_silent(const struct viewing *v, int seat)
{
    const struct state *s = v->state;
    const struct speech *speech = state_speech(s);
    bool leads = seat == s->presiding || seat == v->plan->secretary;
    return s->seat[seat].present && !s->seat[seat].bot && !leads &&
           !(speech && speech->seat == seat) && !state_recused(s, seat, s->current_item);
}

// Since when somebody has been silent: the last word, or the opening of the sitting.
static int64_t silent_since(const struct viewing *v, int seat)
{
    int64_t last = v->state->seat[seat].last_word;
    return last > v->state->opened_at ? last : v->state->opened_at;
}

// Present people who have not spoken for long, the longest first; nobody while nobody sits.
static void put_silent(struct viewing *v)
{
    int seats[SEATS_MAX];
    int count = 0;
    int64_t now = state_running(v->state, v->state->now);
    for (int i = 0; i < v->plan->seat_count && v->state->sitting == SITTING_OPEN; i++) {
        if (!may_be_silent(v, i))
            continue;
        int at = count++;
        for (; at > 0 && silent_since(v, seats[at - 1]) > silent_since(v, i); at--)
            seats[at] = seats[at - 1];
        seats[at] = i;
    }
    struct shape_rows rows = VIEW_ROWS(v, silent);
    for (int i = 0; i < count && i < SILENT_MOST; i++) {
        struct view_silent *silent = VIEW_ADD(&rows, silent);
        silent->number = seats[i] + 1;
        silent->brief = view_short(v, seats[i]);
        silent->time = now - silent_since(v, seats[i]);
    }
    VIEW_PUT(v->view, silent, rows);
}

static void put_terminals(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, terminal);
    for (int i = 0; i < v->source->terminal_count; i++) {
        const struct view_peer *peer = &v->source->terminals[i];
        const struct viewer *viewer = &peer->viewer;
        struct view_terminal *out = VIEW_ADD(&rows, terminal);
        out->id = peer->id;
        out->role = role_names[viewer->role];
        out->lang = lang_code(viewer->lang);
        out->rows = peer->rows;
        out->cols = peer->cols;
        out->kiosk = peer->kiosk;
        out->wrong_pins = peer->wrong_pins;
        out->delay = peer->probe->asked ? peer->probe->delay : -2;
        out->keys = peer->probe->keys;
        out->key = peer->probe->key;
        out->seat = view_seat_id(v, viewer->seat);
        out->brief = view_short(v, viewer->seat);
        out->number = viewer->seat == NOBODY ? 0 : viewer->seat + 1;
    }
    VIEW_PUT(v->view, terminals, rows);
}

// That people talk backstage, not what they say.
static void put_whispering(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, whispering);
    size_t count = v->state->whisper_count;
    for (size_t i = count > WHISPERING_MOST ? count - WHISPERING_MOST : 0; i < count; i++) {
        const struct whisper *whisper = &v->state->whispers[i];
        struct view_whispering *out = VIEW_ADD(&rows, whispering);
        struct buf to = BUF_INIT;
        words_seats(v->state, whisper->to, v->lang, &to);
        out->from = view_short(v, whisper->from);
        out->to = view_take(v, &to);
    }
    VIEW_PUT(v->view, whispering, rows);
}

void view_facilitator(struct viewing *v)
{
    view_steps(v);
    put_injects(v);
    v->view->endings = v->plan->ending_count > 0;
    put_silent(v);
    put_terminals(v);
    put_whispering(v);
}
