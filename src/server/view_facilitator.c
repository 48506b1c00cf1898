// Views: what only the facilitator sees – next steps, complications, who is silent, notes.
#include "server/view_parts.h"

#include "core/calendar.h"
#include "core/course.h"
#include "core/order.h"
#include "core/wording.h"
#include "server/suggest.h"
#include "words/words_story.h"

#include <stdio.h>
#include <string.h>

enum { SILENT_MOST = 8, WHISPERING_MOST = 20 };

// What {name} in the text of a step stands for: cards and screens number the seats.
static void step_name(struct viewing *v, const struct step *step, struct buf *out)
{
    const struct state *s = v->state;
    const struct vote *vote;
    switch (step_row(step->kind)->name) {
    case TOPIC_SEAT:
        buf_printf(out, "№%d ", step->a + 1);
        words_seat_full(s, step->a, v->lang, out);
        break;
    case TOPIC_ITEM:
        words_item(s, step->a, v->lang, out);
        break;
    case TOPIC_DRAFT:
        words_draft(s, step->a, v->lang, out);
        break;
    case TOPIC_AMENDMENT:
        words_amendment(s, step->a, v->lang, out);
        break;
    case TOPIC_PAPER:
        words_paper(s, step->a, v->lang, out);
        break;
    case TOPIC_QUESTION:
        words_question_named(s, step->a, v->lang, out);
        break;
    case TOPIC_SITTING:
        words_place(s, step->a, v->lang, out);
        break;
    case TOPIC_STAGE:
        buf_put(out, words_stage(step->a, v->lang));
        break;
    case TOPIC_COMMISSION:
        words_commission(v->plan, v->plan->commissions[step->a].id, v->lang, out);
        break;
    case TOPIC_CLAUSE:
        words_clause(v->plan, order_draft(s), v->plan->drafts[order_draft(s)].clauses[step->a].id,
                     v->lang, out);
        break;
    case TOPIC_GROUP:
        buf_put(out, ltext_in(&v->plan->works[state_work(s)].teams[step->a].title, v->lang));
        break;
    case TOPIC_STEP:
        buf_put(out, ltext_in(&v->plan->steps[step->a].title, v->lang));
        break;
    case TOPIC_COUNT:
        buf_int(out, step->a);
        break;
    case TOPIC_DAY:
        words_day(s->day + step->a, v->lang, out);
        break;
    case TOPIC_VOTE:
        vote = course_void_vote(s);
        words_subject_text(s, vote ? vote->subject_text : "", v->lang, out);
        break;
    default:
        break;
    }
}

// What the step would leave behind: so many texts without their translation, the amendments without
// the akim's opinion. Returns the text that says so.
static enum text_key left_behind(const struct viewing *v, const struct step *step, struct buf *out)
{
    const struct state *s = v->state;
    int lacking = step->kind == STEP_CLOSE_SITTING ? wording_lacking(s) : 0;
    if (lacking > 0)
        buf_int(out, lacking);
    for (size_t i = 0; step->kind == STEP_VOTE_WHOLE && i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        if (a->draft != step->a || a->fate != FATE_PENDING || !a->spends || a->opinion != 0)
            continue;
        buf_put(out, out->len > 0 ? ", " : "");
        words_amendment_name(s, (int)i + 1, v->lang, out);
    }
    if (out->len == 0)
        return step_row(step->kind)->text;
    return lacking > 0 ? T_STEP_CLOSE_UNTRANSLATED : T_STEP_VOTE_WHOLE_WITHOUT;
}

// Why the calendar stops at a day: the sitting that was announced for it, what is due, a term
// that ends before it, or that the phase has no more days.
static void put_reason(const struct viewing *v, int day, struct buf *out)
{
    struct buf over = BUF_INIT;
    for (int i = 0; i < v->plan->sitting_count; i++)
        if (v->state->announced[i] == day && !v->state->held[i])
            words_place(v->state, i, v->lang, out);
    if (out->len == 0)
        view_day_brings(v, day, out);
    view_terms_over(v, &over);
    if (out->len == 0 && over.len > 0)
        TEXT(out, v->lang, T_STEP_TERM_OVER, ARG_S("what", buf_text(&over)));
    buf_free(&over);
    if (out->len == 0)
        buf_put(out, text_get(v->lang, T_STEP_DAYS_OVER));
}

const char *view_step_text(struct viewing *v, const struct step *step)
{
    struct buf text = BUF_INIT, name = BUF_INIT, why = BUF_INIT;
    enum text_key key = left_behind(v, step, &name);
    step_name(v, step, &name);
    if (step->kind == STEP_PASS_DAYS)
        put_reason(v, v->state->day + step->a, &why);
    WORDS(&text, v->plan, v->lang, key, ARG_S("name", buf_text(&name)),
          ARG_S("why", buf_text(&why)));
    buf_free(&name);
    buf_free(&why);
    return view_take(v, &text);
}

// A seat says the line for itself.
static const char *own_line(const struct viewing *v, const char *line)
{
    size_t len = v->role == ROLE_SEAT ? strcspn(line, " ") : 0;
    return line + len + (line[len] == ' ');
}

static void put_step(struct viewing *v, const struct suggestion *of, struct view_step *out)
{
    out->line = arena_text(v->arena, own_line(v, of->line));
    out->text = view_step_text(v, &of->step);
}

void view_steps(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, step);
    struct suggestion steps[STEPS_MAX];
    int actor = v->role == ROLE_SEAT ? v->seat : ACTOR_FACILITATOR;
    int count = suggest_steps(v->session, actor, steps);
    bool first = count > 0 && !steps[0].step.wait;
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
    out->to_name = view_take(v, &to);
    out->state = inject_names[v->state->injects[index]];
    out->awaited = course_inject_awaited(v->state, index);
    out->late = out->awaited && v->plan->injects[index].phase != NOBODY && course_sits(v->state) &&
                v->state->sitting == SITTING_CLOSED;
    out->missed = state_inject_missed(v->state, index);
    out->ends = inject->ends;
    out->by_day = inject->day != NO_DAY || inject->deadline != NULL;
    out->by_story = inject->when && !state_inject_timed(v->state, index);
    if (inject->phase == NOBODY)
        return;
    out->stage = view_phase_number(v, inject->phase);
    out->minute = inject->minutes;
    if (inject->phase == v->state->phase.index && out->awaited)
        out->due = v->state->phase.begin + (int64_t)inject->minutes * 60000;
}

struct shape_rows view_inject_texts(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, inject);
    for (int i = 0; i < v->plan->inject_count && v->role == ROLE_FACILITATOR; i++) {
        struct view_inject *out = VIEW_ADD(&rows, inject);
        out->id = v->plan->injects[i].id;
        out->title = view_in(v, &v->plan->injects[i].title);
        out->text = view_in(v, &v->plan->injects[i].text);
    }
    return rows;
}

static void put_injects(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, inject);
    for (int i = 0; i < v->plan->inject_count; i++)
        if (!v->plan->injects[i].absent)
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
