// Views: what only the facilitator sees – next steps, complications, who is silent, notes.
#include "server/view_parts.h"

#include "core/calendar.h"
#include "core/order.h"
#include "report/words_case.h"
#include "server/suggest.h"

#include <stdio.h>
#include <string.h>

enum { SILENT_MOST = 8, WHISPERING_MOST = 20 };

// A step of the sitting by its id; NULL when there is none.
static const char *step_title(const struct view_part *v, const char *id)
{
    for (int i = 0; i < v->plan->step_count; i++)
        if (strcmp(v->plan->steps[i].id, id) == 0)
            return ltext_in(&v->plan->steps[i].title, v->lang);
    return NULL;
}

// The words for what a step's {name} stands for, where its kind says what the id names: a question
// and a paper, a phase's sitting and a step may bear the same id.
static bool step_thing(struct view_part *v, const struct step *step, struct buf *out)
{
    if (step->text == T_STEP_CLOSE_QUESTION)
        words_question(v->state, plan_question(v->plan, step->name), v->lang, out);
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
static void step_name(struct view_part *v, const char *id, struct buf *out)
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
static const char *own_line(const struct view_part *v, const struct step *step)
{
    size_t len = v->role == VIEW_SEAT ? strcspn(step->line, " ") : 0;
    return step->line + len + (step->line[len] == ' ');
}

static void put_step(struct view_part *v, const char *key, const struct step *step)
{
    struct buf name = BUF_INIT;
    struct buf text = BUF_INIT;
    if (!step_thing(v, step, &name))
        step_name(v, step->name, &name);
    TEXT(&text, v->lang, step->text, ARG_S("name", buf_text(&name)));
    json_open_object(&v->json, key);
    json_put_string(&v->json, "line", own_line(v, step));
    view_text(v, "text", &text);
    json_close_object(&v->json);
    buf_free(&name);
    buf_free(&text);
}

void view_steps(struct view_part *v)
{
    struct step steps[STEPS_MAX];
    int actor = v->role == VIEW_SEAT ? v->seat : ACTOR_FACILITATOR;
    int count = suggest_steps(v->session, actor, steps);
    bool first = count > 0 && !steps[0].wait;
    if (first)
        put_step(v, "next", &steps[0]);
    json_open_array(&v->json, "steps");
    for (int i = first; i < count; i++)
        put_step(v, NULL, &steps[i]);
    json_close_array(&v->json);
}

static void put_inject(struct view_part *v, int index)
{
    const struct plan_inject *inject = &v->plan->injects[index];
    struct buf to = BUF_INIT;
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", inject->id);
    view_ltext(v, "title", &inject->title);
    view_ltext(v, "text", &inject->text);
    words_seats(v->state, inject->to, v->lang, &to);
    view_text(v, "to_name", &to);
    json_put_string(&v->json, "state", inject_names[v->state->injects[index]]);
    json_put_string(&v->json, "state_name", words_inject_of(v->state, index, v->lang));
    json_put_bool(&v->json, "missed", state_inject_missed(v->state, index));
    if (inject->phase != NOBODY) {
        json_put_int(&v->json, "stage", inject->phase + 1);
        json_put_int(&v->json, "minute", inject->minutes);
    }
    json_put_bool(&v->json, "by_day", inject->day != NO_DAY || inject->deadline != NULL);
    if (inject->phase != NOBODY && inject->phase == v->state->phase.index)
        json_put_int(&v->json, "due", v->state->phase.begin + (int64_t)inject->minutes * 60000);
    json_close_object(&v->json);
    buf_free(&to);
}

static void put_injects(struct view_part *v)
{
    json_open_array(&v->json, "injects");
    for (int i = 0; i < v->plan->inject_count; i++)
        put_inject(v, i);
    json_close_array(&v->json);
}

// Who could ask for the floor now: people, not who leads or speaks, not who has recused.
static bool may_be_silent(const struct view_part *v, int seat)
{
    const struct state *s = v->state;
    const struct speech *speech = state_speech(s);
    bool leads = seat == s->presiding || seat == v->plan->secretary;
    return s->seat[seat].present && !s->seat[seat].bot && !leads &&
           !(speech && speech->seat == seat) && !state_recused(s, seat, s->current_item);
}

// Since when somebody has been silent: the last word, or the opening of the sitting.
static int64_t silent_since(const struct view_part *v, int seat)
{
    int64_t last = v->state->seat[seat].last_word;
    return last > v->state->opened_at ? last : v->state->opened_at;
}

// Present people who have not spoken for long, the longest first; nobody while nobody sits.
static void put_silent(struct view_part *v)
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
    json_open_array(&v->json, "silent");
    for (int i = 0; i < count && i < SILENT_MOST; i++) {
        json_open_object(&v->json, NULL);
        view_seat_short(v, seats[i]);
        json_put_int(&v->json, "ms", now - silent_since(v, seats[i]));
        json_put_int(&v->json, "speeches", v->state->seat[seats[i]].speeches);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_terminals(struct view_part *v)
{
    int bots = 0;
    for (int i = 0; i < v->plan->seat_count; i++)
        bots += v->state->seat[i].bot;
    json_put_int(&v->json, "bots", bots);
    json_open_array(&v->json, "terminals");
    for (int i = 0; i < v->source->terminal_count; i++) {
        const struct view_terminal *terminal = &v->source->terminals[i];
        json_open_object(&v->json, NULL);
        const struct viewer *viewer = &terminal->viewer;
        json_put_int(&v->json, "id", terminal->id);
        json_put_string(&v->json, "role", view_role_names[viewer->role]);
        json_put_string(&v->json, "lang", lang_code(viewer->lang));
        json_put_int(&v->json, "rows", terminal->rows);
        json_put_int(&v->json, "cols", terminal->cols);
        json_put_bool(&v->json, "kiosk", terminal->kiosk);
        json_put_int(&v->json, "wrong_pins", terminal->wrong_pins);
        json_put_int(&v->json, "delay", terminal->probe->asked ? terminal->probe->delay : -2);
        json_put_int(&v->json, "keys", terminal->probe->keys);
        json_put_string(&v->json, "key", terminal->probe->key);
        if (viewer->seat != NOBODY)
            view_seat_short(v, viewer->seat);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

// That people talk backstage, not what they say.
static void put_whispering(struct view_part *v)
{
    size_t count = v->state->whisper_count;
    json_open_array(&v->json, "whispering");
    for (size_t i = count > WHISPERING_MOST ? count - WHISPERING_MOST : 0;
         i < v->state->whisper_count; i++) {
        const struct whisper *whisper = &v->state->whispers[i];
        struct buf to = BUF_INIT;
        words_seats(v->state, whisper->to, v->lang, &to);
        json_open_object(&v->json, NULL);
        view_ltext(v, "from", &v->plan->seats[whisper->from].short_name);
        view_text(v, "to", &to);
        json_put_int(&v->json, "t", state_running(v->state, whisper->at));
        json_close_object(&v->json);
        buf_free(&to);
    }
    json_close_array(&v->json);
}

void view_facilitator(struct view_part *v)
{
    view_steps(v);
    put_injects(v);
    put_silent(v);
    put_terminals(v);
    put_whispering(v);
}
