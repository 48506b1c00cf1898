// Views: which of the commands that menus are made of the engine would accept now.
#include "server/view_parts.h"

#include "core/calendar.h"
#include "core/order.h"
#include "words/words.h"
#include "words/words_story.h"

#include <stdio.h>
#include <string.h>

// Adds a command, without who says it, if it would be accepted, else NULL; `one` and `two` are its
// words behind the command, NULL for none.
static struct view_step *may(struct viewing *v, const char *command, const char *one,
                             const char *two)
{
    char line[256], full[320];
    (void)snprintf(line, sizeof line, "%s%s%s%s%s", command, one ? " " : "", one ? one : "",
                   two ? " " : "", two ? two : "");
    const char *who = v->role == ROLE_SEAT ? v->plan->seats[v->seat].id : "facilitator";
    (void)snprintf(full, sizeof full, "%s %s", who, line);
    if (!session_would_line(v->session, full))
        return NULL;
    struct view_step *step = VIEW_ADD(&v->may, step);
    step->line = arena_text(v->arena, line);
    return step;
}

// To the day announced for a sitting, in words.
static void may_go_to(struct viewing *v, int sitting)
{
    struct buf text = BUF_INIT, date = BUF_INIT, words = BUF_INIT, title = BUF_INIT;
    int day = v->state->announced[sitting];
    if (day == NO_DAY || day <= v->state->day || v->state->held[sitting])
        return;
    calendar_put(day, &date);
    struct view_step *go = may(v, "calendar.go", buf_text(&date), NULL);
    words_day(day, v->lang, &words);
    words_place(v->state, sitting, v->lang, &title);
    TEXT(&text, v->lang, T_VIEW_SITTING_DAY, ARG_S("date", buf_text(&words)),
         ARG_S("sitting", buf_text(&title)));
    if (go) {
        go->text = view_take(v, &text);
        go->days = day - v->state->day;
    }
    buf_free(&text);
    buf_free(&date);
    buf_free(&words);
    buf_free(&title);
}

// Phases and days are the facilitator's.
static void may_move_on(struct viewing *v)
{
    (void)may(v, "phase.next", NULL, NULL);
    for (int i = 0; i < v->plan->phase_count; i++)
        (void)may(v, "phase.go", v->plan->phases[i].id, NULL);
    (void)may(v, "phase.extend 1", NULL, NULL);
    if (v->state->day == NO_DAY)
        return;
    (void)may(v, "calendar.pass 1", NULL, NULL);
    for (int i = 0; i < v->plan->deadline_count; i++)
        if (v->state->deadlines[i].status == DEADLINE_RUNNING)
            (void)may(v, "calendar.go", v->plan->deadlines[i].id, NULL);
    for (int i = 0; i < v->plan->sitting_count; i++)
        may_go_to(v, i);
}

static void may_silence(struct viewing *v, const char *seat)
{
    char line[128];
    (void)snprintf(line, sizeof line, "vote.open procedural:no-floor:%s", seat);
    (void)may(v, line, NULL, NULL);
}

static void may_lead(struct viewing *v)
{
    const struct state *s = v->state;
    (void)may(v, "sitting.open", NULL, NULL);
    if (s->sitting != SITTING_OPEN) // nothing of the rest is possible
        return;
    for (int i = 0; i < s->queue_count; i++)
        (void)may(v, "floor.give", v->plan->seats[s->queue[i].seat].id,
                  speech_names[s->queue[i].kind]);
    for (int i = 0; i < v->plan->seat_count; i++)
        (void)may(v, "floor.give", v->plan->seats[i].id, NULL);
    for (int i = 0; i < v->plan->seat_count; i++)
        if ((state_removable(s, i) || state_is_deputy(s, i)) && s->seat[i].present &&
            i != s->presiding) {
            (void)may(v, "seat.warn", v->plan->seats[i].id, NULL);
            (void)may(v, "seat.remove", v->plan->seats[i].id, NULL);
            if (s->seat[i].warnings > 0)
                may_silence(v, v->plan->seats[i].id);
        }
    for (int i = 0; i < v->plan->paper_count; i++)
        if (v->plan->papers[i].inquiry)
            (void)may(v, "paper.read", v->plan->papers[i].id, NULL);
    (void)may(v, "sitting.break 10", NULL, NULL);
    (void)may(v, "sitting.register", NULL, NULL);
    (void)may(v, "sitting.step", NULL, NULL);
    if (order_stage(s) != ORDER_NONE) {
        (void)may(v, "agenda.stage", order_stage_names[order_next(s)], NULL);
        (void)may(v, "agenda.clause", NULL, NULL);
    }
    (void)may(v, "floor.extend 60 no-objection", NULL, NULL);
    (void)may(v, "vote.open procedural:extend:60", NULL, NULL);
}

// Votes that can be asked for again – for a reason, which people give –, in their words.
static void may_repeat(struct viewing *v)
{
    const char *who = v->role == ROLE_SEAT ? v->plan->seats[v->seat].id : "facilitator";
    for (int i = (int)v->state->vote_count; i > 0; i--) {
        char line[160];
        struct buf text = BUF_INIT;
        (void)snprintf(line, sizeof line, "%s vote.repeat v%d reason=words", who, i);
        if (!session_would_line(v->session, line))
            continue;
        (void)snprintf(line, sizeof line, "vote.repeat v%d", i);
        words_vote(v->state, i, v->lang, &text);
        struct view_step *step = VIEW_ADD(&v->may, step);
        step->line = arena_text(v->arena, line);
        step->text = view_take(v, &text);
    }
}

// Inquiries that still may become items of the agenda, and whose copy can be forwarded.
static void may_of_inquiries(struct viewing *v)
{
    char line[80];
    for (int i = 0; i < v->plan->paper_count; i++) {
        (void)snprintf(line, sizeof line, "agenda.inquiry %s", v->plan->papers[i].id);
        if (v->plan->papers[i].inquiry)
            (void)may(v, line, NULL, NULL);
        if (state_copy_due(v->state, i))
            (void)may(v, "paper.forward", v->plan->papers[i].id, NULL);
    }
}

static void may_register(struct viewing *v)
{
    for (int i = 0; i < v->plan->seat_count; i++) {
        const char *id = v->plan->seats[i].id;
        (void)may(v, v->state->seat[i].present ? "seat.leave" : "seat.arrive", id, NULL);
    }
    (void)may(v, "seat.arrive all", NULL, NULL);
}

static void may_answer_for(struct viewing *v, const char *id)
{
    (void)may(v, "draft.opinion", id, "positive");
    (void)may(v, "draft.opinion", id, "negative");
}

// Somebody stands already, or nobody is there to preside. Else an election is begun by a typed line
// only: in the middle of a sitting that is led nobody looks for it.
static bool elects(const struct state *s)
{
    bool led = s->presiding != NOBODY && s->chair != NOBODY && s->seat[s->chair].present;
    return !led || s->candidate_count > 0 || s->stage.at != STAGE_FIRST;
}

// What is possible in an open sitting only.
static void may_in_sitting(struct viewing *v)
{
    bool names = elects(v->state) && state_is_deputy(v->state, v->seat);
    for (int i = 0; i < v->plan->seat_count && names; i++)
        if (v->state->seat[i].present && state_is_deputy(v->state, i))
            (void)may(v, "elect.nominate", v->plan->seats[i].id, NULL);
    for (int i = 0; i < SPEECH_COUNT; i++)
        (void)may(v, "floor.ask", speech_names[i], NULL);
    (void)may(v, "motion.support closed", NULL, NULL);
    (void)may(v, "motion.support no-confidence", NULL, NULL);
    (void)may(v, "vote.open closed", NULL, NULL);
    if (v->seat != v->state->presiding) { // who presides needs nobody's support
        (void)may(v, "motion.support registration", NULL, NULL);
        (void)may(v, "sitting.register", NULL, NULL);
    }
    (void)may(v, "floor.withdraw", NULL, NULL);
    (void)may(v, "floor.end", NULL, NULL);
    (void)may(v, "floor.yield", NULL, NULL);
    if (host_solo(v->source->host)) // in a hall one says it aloud
        (void)may(v, "floor.say", "words", NULL);
}

// What a commission may say of a draft, in words.
static void may_say(struct viewing *v, int commission, int draft, enum stance stance)
{
    const char *id = v->plan->commissions[commission].id;
    char line[256], full[320];
    struct buf text = BUF_INIT;
    (void)snprintf(line, sizeof line, "opinion.give %s %s %s%s", id, v->plan->drafts[draft].id,
                   stance_names[stance], stance == STANCE_AMENDMENTS ? " words" : "");
    (void)snprintf(full, sizeof full, "%s %s", v->plan->seats[v->seat].id, line);
    if (!session_would_line(v->session, full))
        return;
    words_commission(v->plan, id, v->lang, &text);
    buf_printf(&text, " – %s: ", words_stance((int)stance, v->lang));
    words_draft(v->state, draft, v->lang, &text);
    struct view_step *step = VIEW_ADD(&v->may, step);
    step->line = arena_text(v->arena, line);
    step->text = view_take(v, &text);
}

static void may_opine(struct viewing *v)
{
    for (int i = 0; i < v->plan->commission_count; i++)
        for (int draft = 0; draft < v->plan->draft_count; draft++)
            for (int stance = STANCE_FOR; stance < STANCE_COUNT; stance++)
                if (v->plan->commissions[i].by == v->seat)
                    may_say(v, i, draft, (enum stance)stance);
}

static void may_as_member(struct viewing *v)
{
    const struct state *s = v->state;
    bool akim = v->plan->seats[v->seat].kind == SEAT_AKIM;
    char id[16];
    for (size_t i = 1; i <= s->amendment_count; i++) {
        (void)snprintf(id, sizeof id, "a%zu", i);
        if (s->amendments[i - 1].author == v->seat)
            (void)may(v, "amend.withdraw", id, NULL);
        if (akim && s->amendments[i - 1].spends)
            may_answer_for(v, id);
    }
    for (int i = 0; i < v->plan->draft_count; i++) {
        if (akim)
            may_answer_for(v, v->plan->drafts[i].id);
        const struct plan_draft *draft = &v->plan->drafts[i];
        bool any = false; // the form is worth opening when something can be put in somewhere
        for (int k = 0; k < draft->clause_count && !any; k++) {
            char what[160];
            (void)snprintf(what, sizeof what, "kind=insert clause=%s text=words",
                           draft->clauses[k].id);
            any = may(v, "amend.table", draft->id, what);
        }
    }
    may_opine(v);
    (void)may(v, "agenda.add", "words", NULL);
    if (s->current_item != NOBODY)
        (void)may(v, "seat.recuse", s->item[s->current_item].id, "reason=words");
    if (s->sitting == SITTING_OPEN)
        may_in_sitting(v);
    (void)may(v, "elect.decline", NULL, NULL);
    (void)may(v, "seat.arrive", NULL, NULL);
    (void)may(v, "seat.leave", NULL, NULL);
}

void view_may(struct viewing *v)
{
    bool leads = v->role == ROLE_FACILITATOR;
    v->may = VIEW_ROWS(v, step);
    v->view->checked = true;
    if (leads)
        may_move_on(v);
    if (leads || v->seat == v->state->presiding) {
        may_lead(v);
        may_repeat(v);
    }
    if (leads || v->seat == v->state->presiding || v->seat == v->plan->secretary)
        may_register(v);
    may_of_inquiries(v);
    if (!leads)
        may_as_member(v);
    VIEW_PUT(v->view, may, v->may);
}
