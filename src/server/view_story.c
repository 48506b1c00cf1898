// Views: the story around the sittings – its day and deadlines, papers, questions, the steps of the
// sitting, remarks and the map of problems.
#include "server/view_parts.h"

#include "core/calendar.h"
#include "core/draft_text.h"
#include "core/law.h"
#include "report/words_case.h"
#include "server/choices.h"
#include "server/notice.h"

#include <stdlib.h>
#include <string.h>

static bool is_facilitator(const struct view_part *v)
{
    return v->role == VIEW_FACILITATOR;
}

static void put_law(struct view_part *v, const char *law)
{
    struct buf text = BUF_INIT;
    words_law(v->plan, law, v->lang, &text);
    view_text(v, "law", &text);
    buf_free(&text);
}

static void put_day(struct view_part *v, const char *key, int day)
{
    struct buf text = BUF_INIT;
    if (day == NO_DAY)
        return;
    words_day(day, v->lang, &text);
    view_text(v, key, &text);
    buf_free(&text);
}

static void put_deadline(struct view_part *v, int at)
{
    const struct plan_deadline *plan = &v->plan->deadlines[at];
    const struct deadline_state *of = &v->state->deadlines[at];
    struct buf who = BUF_INIT, beyond = BUF_INIT;
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", plan->id);
    view_ltext(v, "title", &plan->title);
    json_put_string(&v->json, "status", deadline_status_names[of->status]);
    json_put_string(&v->json, "status_name", words_deadline_status((int)of->status, v->lang));
    if (words_beyond(v->state, at, of->due, v->lang, &beyond))
        view_text(v, "due", &beyond);
    else
        put_day(v, "due", of->due);
    put_day(v, "done", of->done);
    int left = state_deadline_left(v->state, at);
    json_put_int(&v->json, "left", left > 0 ? left : 0);
    json_put_bool(&v->json, "working", plan->working_days > 0);
    json_put_bool(&v->json, "at_least", plan->at_least);
    if (notice_is_early(v->state, at))
        json_put_bool(&v->json, "early", true);
    if (plan->who) {
        words_seats(v->state, plan->who, v->lang, &who);
        view_text(v, "who", &who);
    }
    put_law(v, plan->law);
    json_close_object(&v->json);
    buf_free(&who);
    buf_free(&beyond);
}

static void put_calendar(struct view_part *v)
{
    const struct state *s = v->state;
    const struct plan_day *special = calendar_day(v->plan, s->day);
    json_open_object(&v->json, "calendar");
    put_day(v, "date", s->day);
    json_put_int(&v->json, "day", state_story_day(s));
    json_put_bool(&v->json, "works", calendar_works(v->plan, s->day));
    if (special)
        view_ltext(v, "holiday", &special->title);
    json_put_int(&v->json, "weekday", calendar_weekday(s->day));
    json_open_array(&v->json, "deadlines");
    for (int i = 0; i < v->plan->deadline_count; i++)
        if (s->deadlines[i].status != DEADLINE_IDLE || is_facilitator(v))
            put_deadline(v, i);
    json_close_array(&v->json);
    json_close_object(&v->json);
}

// Whoever writes a paper, or signs it, sees its parts; once it is sent, its addressee and, when it
// was adopted or answered, everybody.
static bool may_read(const struct view_part *v, int paper)
{
    const struct paper_state *of = &v->state->papers[paper];
    bool sent = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED ||
                of->status == PAPER_RETURNED;
    if (is_facilitator(v) || of->read_out || of->adopted == FATE_ADOPTED ||
        of->status == PAPER_ANSWERED)
        return true;
    if (v->seat == NOBODY)
        return false;
    const struct vote *vote = state_vote(v->state);
    bool voted_on = vote && vote->subject.kind == SUBJECT_PAPER && vote->subject.index == paper;
    return voted_on || state_writes(v->state, paper, v->seat) ||
           plan_addressed(v->plan, v->plan->papers[paper].signers, v->seat) ||
           (of->copied && plan_addressed(v->plan, v->plan->papers[paper].copy, v->seat)) ||
           (sent && state_receives(v->state, paper, v->seat));
}

// What whoever writes the part finds in it.
static void put_begun(struct view_part *v, int paper, const struct plan_part *part)
{
    struct buf text = BUF_INIT;
    draft_text_clauses(v->state, v->plan->papers[paper].draft, part->clauses, v->lang, &text);
    view_text(v, "begun", &text);
    buf_free(&text);
}

static void put_part(struct view_part *v, int paper, int at)
{
    const struct plan_part *plan = &v->plan->papers[paper].parts[at];
    const struct part_state *of = &v->state->papers[paper].parts[at];
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", plan->id);
    view_ltext(v, "title", &plan->title);
    view_ltext(v, "hint", &plan->hint);
    json_put_bool(&v->json, "optional", plan->optional);
    json_put_bool(&v->json, "missing", state_part_missing(v->state, paper, at));
    json_put_bool(&v->json, "reply_due", plan->reply && of->text && !of->reply);
    json_put_string(&v->json, "text", of->text ? of->text : "");
    json_put_string(&v->json, "reply", of->reply ? of->reply : "");
    bool writes = v->seat != NOBODY && state_writes(v->state, paper, v->seat);
    if (!of->text && plan->clauses && (is_facilitator(v) || writes))
        put_begun(v, paper, plan);
    if (!plan->law || strcmp(plan->law, LAW_CHOICE) != 0) // no text asks for it: nothing to read up
        put_law(v, plan->law);
    json_close_object(&v->json);
}

static bool seat_may(const struct view_part *v, const char *verb, const char *paper,
                     const char *more)
{
    struct buf line = BUF_INIT;
    if (v->seat == NOBODY)
        return false;
    buf_printf(&line, "%s %s %s%s", v->plan->seats[v->seat].id, verb, paper, more);
    bool may = session_would_line(v->session, buf_text(&line));
    buf_free(&line);
    return may;
}

// What this viewer may do with the paper: the engine says.
static void put_rights(struct view_part *v, int paper)
{
    const struct plan_paper *plan = &v->plan->papers[paper];
    struct buf text = BUF_INIT;
    buf_printf(&text, " %s words", plan->part_count ? plan->parts[0].id : "");
    json_put_bool(&v->json, "writes", seat_may(v, "paper.fill", plan->id, buf_text(&text)));
    json_put_bool(&v->json, "signs", plan->signs > 0 && seat_may(v, "paper.sign", plan->id, ""));
    json_put_bool(&v->json, "sends", seat_may(v, "paper.submit", plan->id, ""));
    json_put_bool(&v->json, "receives", seat_may(v, "paper.reject", plan->id, " reason=words"));
    buf_free(&text);
}

// The decision that the paper carries; empty until it has been adopted.
static void put_carried(struct view_part *v, const char *draft)
{
    struct buf text = BUF_INIT;
    draft_text_adopted(v->state, draft, v->lang, &text);
    json_put_bool(&v->json, "carries", true);
    view_text(v, "carried", &text);
    buf_free(&text);
}

// To whom the copy goes, and whether it has.
static void put_copy(struct view_part *v, int paper)
{
    struct buf text = BUF_INIT;
    if (!plan_has_copy(&v->plan->papers[paper]))
        return;
    words_copy(v->state, paper, v->lang, &text);
    view_text(v, "copy", &text);
    json_put_bool(&v->json, "copy_due", state_copy_due(v->state, paper));
    buf_free(&text);
}

static void put_paper(struct view_part *v, int paper)
{
    const struct plan_paper *plan = &v->plan->papers[paper];
    const struct paper_state *of = &v->state->papers[paper];
    bool open = may_read(v, paper);
    int required;
    struct buf text = BUF_INIT;
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", plan->id);
    view_ltext(v, "title", &plan->title);
    json_put_string(&v->json, "status", paper_status_names[of->status]);
    json_put_string(&v->json, "status_name", words_paper_status((int)of->status, v->lang));
    json_put_int(&v->json, "missing", state_parts_missing(v->state, paper, &required));
    json_put_int(&v->json, "required", required);
    json_put_int(&v->json, "signed", of->signs);
    json_put_int(&v->json, "needed", state_signs_needed(v->state, paper));
    json_put_bool(&v->json, "voted", plan->voted);
    json_put_string(&v->json, "adopted", fate_names[of->adopted]);
    json_put_string(&v->json, "reason", of->reason ? of->reason : "");
    put_law(v, plan->law);
    words_addressee(v->state, paper, v->lang, &text);
    view_text(v, "to", &text);
    buf_free(&text);
    put_copy(v, paper);
    if (of->author != NOBODY)
        view_ltext(v, "author", &v->plan->seats[of->author].short_name);
    put_rights(v, paper);
    if (plan->draft)
        put_carried(v, plan->draft);
    json_open_array(&v->json, "parts");
    for (int i = 0; open && i < plan->part_count; i++)
        put_part(v, paper, i);
    json_close_array(&v->json);
    json_close_object(&v->json);
}

static void put_papers(struct view_part *v)
{
    json_open_array(&v->json, "papers");
    for (int i = 0; i < v->plan->paper_count; i++)
        put_paper(v, i);
    json_close_array(&v->json);
}

bool view_sees_question(const struct view_part *v, int question)
{
    const char *to = v->plan->questions[question].to;
    return is_facilitator(v) || state_asks_all(v->state, question) ||
           (v->seat != NOBODY && plan_addressed(v->plan, to, v->seat));
}

bool view_sees_answers(const struct view_part *v, int question)
{
    return v->state->questions[question].status == QUESTION_CLOSED &&
           view_sees_question(v, question) &&
           (is_facilitator(v) || state_counts_name_nobody(v->state, question));
}

// The facilitator's order is the scenario's.
static void choice_order(const struct view_part *v, int question, int order[CHOICES_MAX])
{
    if (!is_facilitator(v)) {
        choices_order(v->source->host, v->seat, question, order);
        return;
    }
    for (int i = 0; i < v->plan->questions[question].choice_count; i++)
        order[i] = i;
}

// What is right, and how others answered, is told after the own answer, and to all after the close.
static void put_choices(struct view_part *v, int question, bool told)
{
    int order[CHOICES_MAX];
    choice_order(v, question, order);
    const struct plan_question *plan = &v->plan->questions[question];
    const struct question_state *of = &v->state->questions[question];
    uint32_t mine = v->seat == NOBODY ? 0 : of->choice[v->seat];
    json_open_array(&v->json, "choices");
    for (int at = 0; at < plan->choice_count; at++) {
        int i = order[at];
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "id", plan->choices[i].id);
        view_ltext(v, "text", &plan->choices[i].text);
        json_put_bool(&v->json, "right", told && plan->choices[i].right);
        if (told && (mine >> i & 1) != 0)
            view_ltext(v, "why", &plan->choices[i].why);
        json_put_bool(&v->json, "mine", (mine >> i & 1) != 0);
        if (view_sees_answers(v, question))
            json_put_int(&v->json, "count", state_chosen_count(v->state, question, i));
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

static void put_question(struct view_part *v, int at)
{
    const struct plan_question *plan = &v->plan->questions[at];
    const struct question_state *of = &v->state->questions[at];
    bool given = v->seat != NOBODY && of->choice[v->seat] != 0;
    bool told = given || of->status == QUESTION_CLOSED || is_facilitator(v);
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", plan->id);
    view_ltext(v, "title", &plan->title);
    json_put_string(&v->json, "status", question_status_names[of->status]);
    json_put_bool(&v->json, "many", plan->many);
    json_put_bool(&v->json, "given", given);
    json_put_bool(&v->json, "told", told);
    json_put_bool(&v->json, "decision", !plan_right_choices(v->plan, at));
    json_put_bool(&v->json, "right",
                  given && state_choices_right(v->state, at, of->choice[v->seat]));
    json_put_bool(&v->json, "mine",
                  v->seat != NOBODY && state_asked(v->state, at, v->seat) &&
                      state_takes_answers(v->state, at));
    json_put_int(&v->json, "answers", of->answers);
    json_put_int(&v->json, "asked", state_asked_count(v->state, at));
    json_put_bool(&v->json, "counted", view_sees_answers(v, at));
    json_put_int(&v->json, "rights", view_sees_answers(v, at) ? of->right : 0);
    if (told) {
        view_ltext(v, "explain", &plan->explain);
        put_law(v, plan->law);
    }
    put_choices(v, at, told);
    json_close_object(&v->json);
}

static void put_questions(struct view_part *v)
{
    json_open_array(&v->json, "questions");
    for (int i = 0; i < v->plan->question_count; i++) {
        bool asked = v->state->questions[i].status != QUESTION_WAITING;
        bool shown = is_facilitator(v) || (asked && view_sees_question(v, i));
        if (v->plan->questions[i].choice_count > 0 && shown)
            put_question(v, i);
    }
    json_close_array(&v->json);
}

static void put_remark(struct view_part *v, int at)
{
    const struct remark *remark = &v->state->remarks[at];
    struct buf text = BUF_INIT;
    int paper, part;
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", remark->id);
    json_put_string(&v->json, "kind", remark_kind_names[remark->kind]);
    json_put_string(&v->json, "kind_name", words_remark_kind((int)remark->kind, v->lang));
    words_clip(state_remark_text(v->state, remark, v->lang), 0, &text);
    view_text(v, "text", &text);
    buf_reset(&text);
    if (remark->seat != NOBODY)
        view_ltext(v, "who", &v->plan->seats[remark->seat].short_name);
    json_put_int(&v->json, "marks", state_remark_marks(v->state, at));
    json_put_bool(&v->json, "mine", v->seat != NOBODY && state_marked(v->state, v->seat, at));
    if (state_remark_traced(v->state, remark->id, &paper, &part)) {
        words_paper(v->state, paper, v->lang, &text);
        view_text(v, "traced", &text);
    }
    json_close_object(&v->json);
    buf_free(&text);
}

static void put_map(struct view_part *v)
{
    int *order = mem_alloc((v->state->remark_count + 1) * sizeof *order);
    json_open_object(&v->json, "map");
    json_put_int(&v->json, "marks", v->plan->marks);
    json_put_int(&v->json, "given", v->seat == NOBODY ? 0 : state_marks_given(v->state, v->seat));
    json_put_bool(&v->json, "takes",
                  v->seat != NOBODY && plan_addressed(v->plan, v->plan->remark_from, v->seat));
    json_open_array(&v->json, "remarks");
    int count = state_remark_order(v->state, REMARK_PROBLEM, order);
    for (int i = 0; i < count; i++)
        put_remark(v, order[i]);
    for (int kind = REMARK_PROPOSAL; kind >= REMARK_PLAIN; kind--) {
        count = state_remark_order(v->state, (enum remark_kind)kind, order);
        for (int i = 0; i < count; i++)
            put_remark(v, order[i]);
    }
    json_close_array(&v->json);
    json_close_object(&v->json);
    free(order);
}

static void put_sitting(struct view_part *v)
{
    const struct state *s = v->state;
    json_open_object(&v->json, "meeting");
    if (s->sitting_at != NOBODY)
        view_ltext(v, "title", &v->plan->sittings[s->sitting_at].title);
    if (!state_council_sits(s)) {
        struct buf called = BUF_INIT;
        words_members(s, v->lang, &called);
        json_put_string(&v->json, "called", buf_text(&called));
        buf_free(&called);
    }
    json_put_bool(&v->json, "votes", v->plan->votes);
    json_put_int(&v->json, "step", s->step_at);
    json_open_array(&v->json, "steps");
    for (int i = 0; i < v->plan->step_count; i++) {
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "id", v->plan->steps[i].id);
        view_ltext(v, "title", &v->plan->steps[i].title);
        view_ltext(v, "text", &v->plan->steps[i].hint);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
    json_close_object(&v->json);
}

void view_story(struct view_part *v)
{
    json_put_int(&v->json, "recess", v->state->recess_voted);
    if (v->state->day != NO_DAY)
        put_calendar(v);
    if (v->plan->paper_count > 0 && v->role != VIEW_DISPLAY)
        put_papers(v);
    if (v->plan->question_count > 0)
        put_questions(v);
    if (v->plan->remark_from)
        put_map(v);
    if (v->plan->sitting_count > 0 || v->plan->step_count > 0)
        put_sitting(v);
}
