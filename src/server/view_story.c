// Views: the story around the sittings – its day and deadlines, papers, questions, the steps of the
// sitting, remarks and the map of problems.
#include "server/view_parts.h"

#include "core/calendar.h"
#include "core/course.h"
#include "core/deadline.h"
#include "core/draft_text.h"
#include "core/law.h"
#include "server/notice.h"
#include "words/words_story.h"

#include <stdlib.h>
#include <string.h>

static bool is_facilitator(const struct viewing *v)
{
    return v->role == ROLE_FACILITATOR;
}

const char *view_law(const struct viewing *v, const char *law)
{
    struct buf text = BUF_INIT;
    words_law(v->plan, law, v->lang, &text);
    return view_take(v, &text);
}

static const char *day_text(const struct viewing *v, int day)
{
    struct buf text = BUF_INIT;
    if (day != NO_DAY)
        words_day(day, v->lang, &text);
    return view_take(v, &text);
}

static const char *due_text(const struct viewing *v, int at)
{
    struct buf beyond = BUF_INIT;
    int due = v->state->deadlines[at].due;
    return words_beyond(v->state, at, due, v->lang, &beyond) ? view_take(v, &beyond)
                                                             : day_text(v, due);
}

static const char *seats_text(const struct viewing *v, const char *seats)
{
    struct buf text = BUF_INIT;
    if (seats)
        words_seats(v->state, seats, v->lang, &text);
    return view_take(v, &text);
}

static void put_deadline(const struct viewing *v, int at, struct view_deadline *out)
{
    const struct plan_deadline *plan = &v->plan->deadlines[at];
    const struct deadline_state *of = &v->state->deadlines[at];
    int left = state_deadline_left(v->state, at);
    struct buf before = BUF_INIT;
    out->id = plan->id;
    out->title = view_in(v, &plan->title);
    out->status = deadline_status_names[deadline_status(v->state, at)];
    out->status_name = words_deadline_status(v->state, at, v->lang);
    out->due = due_text(v, at);
    out->done = day_text(v, deadline_done(v->state, at));
    out->left = left > 0 ? left : 0;
    if (is_facilitator(v) && of->status == DEADLINE_RUNNING)
        out->days = of->due - v->state->day;
    out->working = plan->working_days > 0;
    words_held_back(v->state, at, v->lang, &before);
    out->at_least = plan->at_least;
    out->before = view_take(v, &before);
    out->early = notice_is_early(v->state, at);
    out->who = seats_text(v, plan->who);
    out->law = view_law(v, plan->law);
}

bool view_hides_day(const struct viewing *v, int deadline)
{
    const char *asked = v->plan->deadlines[deadline].asked;
    int at = asked && !is_facilitator(v) ? plan_question(v->plan, asked) : NOBODY;
    if (at == NOBODY)
        return false;
    enum question_status status = v->state->questions[at].status;
    bool to_come = v->plan->questions[at].phase >= v->state->phase.index;
    return status == QUESTION_OPEN || (status == QUESTION_WAITING && to_come);
}

static const struct view_calendar *calendar(const struct viewing *v)
{
    const struct state *s = v->state;
    const struct plan_day *special = calendar_day(v->plan, s->day);
    struct view_calendar *out = VIEW_NEW(v, calendar);
    struct shape_rows rows = VIEW_ROWS(v, deadline);
    out->date = day_text(v, s->day);
    out->works = calendar_works(v->plan, s->day);
    out->holiday = special ? view_in(v, &special->title) : "";
    out->weekday = calendar_weekday(s->day);
    for (int i = 0; i < v->plan->deadline_count; i++)
        if ((s->deadlines[i].status != DEADLINE_IDLE || is_facilitator(v)) && !view_hides_day(v, i))
            put_deadline(v, i, VIEW_ADD(&rows, deadline));
    VIEW_PUT(out, deadlines, rows);
    return out;
}

bool view_hides_paper(const struct viewing *v, int paper)
{
    return !is_facilitator(v) && !state_paper_known(v->state, paper, v->seat);
}

bool view_reads_paper(const struct viewing *v, int paper)
{
    const struct paper_state *of = &v->state->papers[paper];
    bool sent = of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED;
    if (is_facilitator(v) || of->read_out || of->adopted == FATE_ADOPTED ||
        of->status == PAPER_ANSWERED || (sent && v->plan->papers[paper].open))
        return true;
    if (v->seat == NOBODY)
        return false;
    const struct vote *vote = state_vote(v->state);
    bool voted_on = vote && vote->subject.kind == SUBJECT_PAPER && vote->subject.index == paper;
    return voted_on || state_writes(v->state, paper, v->seat) ||
           plan_addressed(v->plan, v->plan->papers[paper].signers, v->seat) ||
           (of->copied && plan_addressed(v->plan, v->plan->papers[paper].copy, v->seat)) ||
           ((sent || of->status == PAPER_RETURNED) && state_receives(v->state, paper, v->seat));
}

// What whoever writes the part finds in it: the clauses it carries, or what the story has put
// there.
static const char *begun(const struct viewing *v, int paper, int at)
{
    struct buf text = BUF_INIT;
    const struct plan_part *part = &v->plan->papers[paper].parts[at];
    const struct plan_sample *sample = state_sample(v->state, paper, at);
    if (sample && sample->begins)
        return view_in(v, &sample->text);
    draft_text_clauses(v->state, v->plan->papers[paper].draft, part->clauses, v->lang, &text);
    return view_take(v, &text);
}

static const char *flaw(const struct viewing *v, int paper, int part)
{
    struct buf text = BUF_INIT;
    words_flaw(v->state, paper, part, v->lang, &text);
    return view_take(v, &text);
}

// What belongs there; of choices their numbers, by which they are typed.
static const char *hint(const struct viewing *v, const struct plan_part *part)
{
    struct buf text = BUF_INIT, choices = BUF_INIT;
    buf_put(&text, view_in(v, &part->hint));
    for (int i = 0; i < part->choice_count; i++)
        buf_printf(&choices, "%s%d – %s", i ? "; " : "", i + 1, view_in(v, &part->choices[i].text));
    if (choices.len > 0) {
        buf_put(&text, text.len > 0 ? " " : "");
        TEXT(&text, v->lang, T_VIEW_PART_CHOOSE, ARG_S("choices", buf_text(&choices)));
    }
    buf_free(&choices);
    return view_take(v, &text);
}

static void put_part(const struct viewing *v, int paper, int at, struct view_part *out)
{
    const struct plan_part *plan = &v->plan->papers[paper].parts[at];
    const struct part_state *of = &v->state->papers[paper].parts[at];
    bool writes = v->seat != NOBODY && state_writes(v->state, paper, v->seat);
    out->id = plan->id;
    out->title = view_in(v, &plan->title);
    out->hint = hint(v, plan);
    out->optional = plan->optional;
    out->flaw = flaw(v, paper, at);
    out->missing = state_part_missing(v->state, paper, at);
    out->reply_due = plan->reply && of->text && !of->reply;
    out->text = state_part_words(v->state, paper, at, v->lang);
    out->reply = of->reply;
    if (!of->text && (is_facilitator(v) || writes))
        out->begun = begun(v, paper, at);
    out->law = view_law(v, plan->law);
}

static bool seat_may(const struct viewing *v, const char *verb, const char *paper, const char *more)
{
    struct buf line = BUF_INIT;
    if (v->seat == NOBODY)
        return false;
    buf_printf(&line, "%s %s %s%s", v->plan->seats[v->seat].id, verb, paper, more);
    bool may = session_would_line(v->session, buf_text(&line));
    buf_free(&line);
    return may;
}

// Why the rules refuse a command, in the viewer's words.
struct trial {
    const struct viewing *v;
    const char *why;
};

static void put_why(void *context, const struct event *refused)
{
    struct trial *trial = context;
    struct buf why = BUF_INIT;
    words_refusal(trial->v->state, refused, trial->v->lang, &why);
    trial->why = view_take(trial->v, &why);
}

static const char *why_unsent(const struct viewing *v, const char *paper)
{
    struct command *command = mem_alloc(sizeof *command);
    struct trial trial = {v, ""};
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s paper.submit %s", v->plan->seats[v->seat].id, paper);
    if (command_parse(command, buf_text(&line), NULL))
        (void)session_would(v->session, command, put_why, &trial);
    buf_free(&line);
    free(command);
    return trial.why;
}

// What this viewer may do with the paper: the engine says.
static void put_rights(const struct viewing *v, int paper, struct view_paper *out)
{
    const struct plan_paper *plan = &v->plan->papers[paper];
    struct buf text = BUF_INIT;
    if (plan->part_count > 0)
        buf_printf(&text, " %s %s", plan->parts[0].id, plan_part_like(&plan->parts[0]));
    out->writes = seat_may(v, "paper.fill", plan->id, buf_text(&text));
    out->signs = plan->signs > 0 && seat_may(v, "paper.sign", plan->id, "");
    out->sends = seat_may(v, "paper.submit", plan->id, "");
    out->receives = seat_may(v, "paper.reject", plan->id, " reason=words");
    if (out->writes && !out->sends)
        out->unsent = why_unsent(v, plan->id);
    int form = plan_answer_to(v->plan, paper);
    if (form != NOBODY)
        out->form = v->plan->papers[form].id;
    buf_free(&text);
}

// To whom it goes, to whom a copy, whether that has gone; the decision that it carries, once
// adopted.
static void put_ways(const struct viewing *v, int paper, struct view_paper *out)
{
    const struct plan_paper *plan = &v->plan->papers[paper];
    struct buf to = BUF_INIT, copy = BUF_INIT, carried = BUF_INIT;
    words_addressee(v->state, paper, v->lang, &to);
    out->to = view_take(v, &to);
    if (plan_has_copy(plan)) {
        words_copy(v->state, paper, v->lang, &copy);
        out->copy = view_take(v, &copy);
        out->copy_due = state_copy_due(v->state, paper);
    }
    out->carries = plan->draft != NULL;
    if (plan->draft)
        draft_text_adopted(v->state, plan->draft, v->lang, &carried);
    out->carried = view_take(v, &carried);
}

// Of those who may still sign the first few.
static const char *may_still_sign(const struct viewing *v, int paper)
{
    enum { NAMED_MOST = 5 };
    const struct paper_state *of = &v->state->papers[paper];
    struct buf names = BUF_INIT;
    int count = 0;
    for (int i = 0; i < v->plan->seat_count; i++) {
        bool may = plan_addressed(v->plan, v->plan->papers[paper].signers, i);
        if (!may || of->has_signed[i] || of->author == i || ++count > NAMED_MOST)
            continue;
        buf_printf(&names, "%s%s", count > 1 ? ", " : "", view_short(v, i));
    }
    if (count > NAMED_MOST)
        buf_put(&names, " …");
    return view_take(v, &names);
}

static void put_paper(const struct viewing *v, int paper, struct view_paper *out)
{
    int required;
    const struct plan_paper *plan = &v->plan->papers[paper];
    const struct paper_state *of = &v->state->papers[paper];
    struct shape_rows rows = VIEW_ROWS(v, part);
    out->id = plan->id;
    out->title = view_in(v, &plan->title);
    out->status = paper_status_names[of->status];
    out->status_name = words_paper_status((int)of->status, v->lang);
    out->missing = state_parts_missing(v->state, paper, &required);
    out->have = of->signs;
    out->needed = state_signs_needed(v->state, paper);
    if (out->have < out->needed)
        out->signers = may_still_sign(v, paper);
    out->voted = plan->voted;
    out->adopted = fate_names[of->adopted];
    out->reason = of->reason;
    out->author = view_short(v, of->author);
    put_ways(v, paper, out);
    put_rights(v, paper, out);
    out->awaited = (of->status == PAPER_SUBMITTED ? out->receives : out->writes) &&
                   v->seat != NOBODY && course_awaits_paper(v->state, paper);
    bool reads = view_reads_paper(v, paper);
    out->answer = reads && of->answer ? of->answer : "";
    for (int i = 0; i < plan->part_count && reads; i++)
        put_part(v, paper, i, VIEW_ADD(&rows, part));
    VIEW_PUT(out, parts, rows);
}

static void put_papers(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, paper);
    for (int i = 0; i < v->plan->paper_count; i++)
        if (state_paper_exists(v->state, i) && !view_hides_paper(v, i))
            put_paper(v, i, VIEW_ADD(&rows, paper));
    VIEW_PUT(v->view, papers, rows);
}

static void put_remark(const struct viewing *v, int at, struct view_remark *out)
{
    const struct remark *remark = &v->state->remarks[at];
    struct buf text = BUF_INIT, traced = BUF_INIT;
    int paper, part;
    words_clip(state_remark_text(v->state, remark, v->lang), 0, &text);
    if (state_remark_traced(v->state, remark->id, &paper, &part))
        words_paper(v->state, paper, v->lang, &traced);
    out->id = remark->id;
    out->kind = remark_kind_names[remark->kind];
    out->kind_name = words_remark_kind((int)remark->kind, v->lang);
    out->text = view_take(v, &text);
    out->who = view_short(v, remark->seat);
    out->marks = state_remark_marks(v->state, at);
    out->mine = v->seat != NOBODY && state_marked(v->state, v->seat, at);
    out->traced = view_take(v, &traced);
}

// Problems first, those with the most marks at the head.
static struct shape_rows remarks(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, remark);
    int *order = mem_alloc((v->state->remark_count + 1) * sizeof *order);
    for (int kind = REMARK_PROBLEM; kind >= REMARK_PLAIN; kind--) {
        int count = state_remark_order(v->state, (enum remark_kind)kind, order);
        for (int i = 0; i < count; i++)
            put_remark(v, order[i], VIEW_ADD(&rows, remark));
    }
    free(order);
    return rows;
}

static const struct view_map *map_of(const struct viewing *v)
{
    struct view_map *out = VIEW_NEW(v, map);
    out->marks = v->plan->marks;
    out->given = v->seat == NOBODY ? 0 : state_marks_given(v->state, v->seat);
    out->takes = v->seat != NOBODY && plan_addressed(v->plan, v->plan->remark_from, v->seat);
    VIEW_PUT(out, remarks, remarks(v));
    return out;
}

static const char *view_word(const char *own)
{
    return own ? own : "";
}

static struct shape_rows kinds(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, meeting_kind);
    for (int i = 0; i < SPEECH_COUNT; i++) {
        const char *own = plan_called(v->plan, speech_names[i], v->lang);
        if (!own)
            continue;
        struct view_meeting_kind *kind = VIEW_ADD(&rows, meeting_kind);
        kind->id = speech_names[i];
        kind->name = own;
    }
    return rows;
}

void view_meeting(struct viewing *v)
{
    if (v->plan->sitting_count == 0 && v->plan->step_count == 0)
        return;
    const struct state *s = v->state;
    struct view_meeting *out = VIEW_NEW(v, meeting);
    struct shape_rows rows = VIEW_ROWS(v, meeting_step);
    struct buf called = BUF_INIT;
    if (s->sitting_at != NOBODY)
        out->title = view_in(v, &v->plan->sittings[s->sitting_at].title);
    if (!state_council_sits(s))
        words_members(s, v->lang, &called);
    out->called = view_take(v, &called);
    out->chair = view_word(plan_called(v->plan, called_names[CALLED_CHAIR], v->lang));
    out->secretary = view_word(plan_called(v->plan, called_names[CALLED_SECRETARY], v->lang));
    VIEW_PUT(out, kinds, kinds(v));
    out->votes = v->plan->votes;
    out->step = s->step_at;
    for (int i = 0; i < v->plan->step_count; i++) {
        struct view_meeting_step *step = VIEW_ADD(&rows, meeting_step);
        step->id = v->plan->steps[i].id;
        step->title = view_in(v, &v->plan->steps[i].title);
        step->text = view_in(v, &v->plan->steps[i].hint);
    }
    VIEW_PUT(out, steps, rows);
    v->view->meeting = out;
}

void view_story(struct viewing *v)
{
    v->view->recess = v->state->recess_voted;
    if (v->state->day != NO_DAY)
        v->view->calendar = calendar(v);
    if (v->plan->paper_count > 0 && v->role != ROLE_DISPLAY)
        put_papers(v);
    if (v->plan->question_count > 0)
        view_questions(v);
    if (v->plan->remark_from)
        v->view->map = map_of(v);
}
