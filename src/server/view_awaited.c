// Views: what is awaited between sittings, for the facilitator – who has not answered yet, and the
// next day on which something happens.
#include "server/view_parts.h"

#include "core/course.h"
#include "core/deadline.h"
#include "core/moment.h"
#include "words/words_story.h"

enum { NAMES_MOST = 12 };

static void put_name(struct buf *names, const char *name)
{
    buf_put(names, names->len > 0 ? ", " : "");
    buf_put(names, name);
}

// The names of those who were asked and have not answered; returns how many more there are.
static int unanswered(struct viewing *v, int question, struct buf *names)
{
    int count = 0;
    for (int i = 0; i < v->plan->seat_count; i++) {
        if (!state_asked(v->state, question, i) || v->state->questions[question].choice[i] != 0)
            continue;
        if (count++ < NAMES_MOST)
            put_name(names, ltext_in(&v->plan->seats[i].short_name, v->lang));
    }
    return count > NAMES_MOST ? count - NAMES_MOST : 0;
}

static void put_answers(struct viewing *v, int question, struct view_answers *out)
{
    struct buf names = BUF_INIT;
    out->title = state_asks_persons(v->state, question)
                     ? text_get(v->lang, T_WORDS_PERSONAL) // who waits is named beside it
                     : view_in(v, &v->plan->questions[question].title);
    out->answers = v->state->questions[question].answers;
    out->asked = state_asked_count(v->state, question);
    out->more = unanswered(v, question, &names);
    out->waiting = view_take(v, &names);
}

// Whether somebody sits on one of the seats: the papers of the others would be waited for in vain.
static bool is_played(const struct state *s, const char *words)
{
    bool dealt = false, played = false;
    for (int i = 0; i < s->plan->seat_count; i++) {
        bool taken = s->seat[i].person || s->seat[i].bot;
        dealt = dealt || taken;
        played = played || (taken && plan_addressed(s->plan, words, i));
    }
    return !dealt || !words || played;
}

// A paper that the phase waits for, and in whose hands it is.
static void put_paper(struct viewing *v, int paper, struct view_awaited_paper *out)
{
    const struct plan_paper *plan = &v->plan->papers[paper];
    struct buf who = BUF_INIT;
    out->sent = v->state->papers[paper].status == PAPER_SUBMITTED;
    if (out->sent)
        words_addressee(v->state, paper, v->lang, &who);
    else
        words_seats(v->state, plan->by, v->lang, &who);
    out->title = view_in(v, &plan->title);
    out->who = view_take(v, &who);
    out->played = is_played(v->state, out->sent ? plan->to : plan->by);
}

// The day on which a deadline or a complication comes; NO_DAY when it does not, or has.
static int deadline_day(const struct viewing *v, int at)
{
    const struct state *s = v->state;
    if (view_hides_day(v, at))
        return NO_DAY;
    bool runs = deadline_status(s, at) == DEADLINE_RUNNING && s->deadlines[at].due >= s->day;
    return runs ? s->deadlines[at].due : NO_DAY;
}

static int inject_day(const struct state *s, int at)
{
    int day = s->injects[at] == INJECT_WAITING ? state_inject_day(s, at) : NO_DAY;
    return day != NO_DAY && day >= s->day ? day : NO_DAY;
}

static void sooner(int day, int *next)
{
    if (day != NO_DAY && (*next == NO_DAY || day < *next))
        *next = day;
}

static void put_question(const struct viewing *v, int question, struct buf *what)
{
    buf_put(what, what->len > 0 ? ", " : "");
    words_question_named(v->state, question, v->lang, what);
}

void view_day_brings(const struct viewing *v, int day, struct buf *what)
{
    for (int i = 0; i < v->plan->deadline_count; i++)
        if (deadline_day(v, i) == day)
            put_name(what, ltext_in(&v->plan->deadlines[i].title, v->lang));
    for (int i = 0; i < v->plan->inject_count; i++)
        if (inject_day(v->state, i) == day)
            put_name(what, ltext_in(&v->plan->injects[i].title, v->lang));
    for (int i = 0; i < v->plan->question_count; i++)
        if (v->state->questions[i].status == QUESTION_WAITING &&
            state_question_day(v->state, i) == day)
            put_question(v, i, what);
}

void view_terms_over(const struct viewing *v, struct buf *what)
{
    for (int i = 0; i < v->plan->deadline_count; i++)
        if (deadline_day(v, i) == v->state->day && !v->plan->deadlines[i].at_least)
            put_name(what, ltext_in(&v->plan->deadlines[i].title, v->lang));
}

// The nearest day from today on that something is due, and what; NO_DAY when nothing is.
static int next_day(const struct viewing *v, struct buf *what)
{
    int next = NO_DAY;
    for (int i = 0; i < v->plan->deadline_count; i++)
        sooner(deadline_day(v, i), &next);
    for (int i = 0; i < v->plan->inject_count; i++)
        sooner(inject_day(v->state, i), &next);
    if (next != NO_DAY)
        view_day_brings(v, next, what);
    return next;
}

static void put_next_day(struct viewing *v, struct view_awaited *out)
{
    struct buf what = BUF_INIT, date = BUF_INIT, last = BUF_INIT;
    int day = v->state->day != NO_DAY ? next_day(v, &what) : NO_DAY;
    if (day != NO_DAY) {
        words_day(day, v->lang, &date);
        out->days = day - v->state->day;
    }
    out->date = view_take(v, &date);
    out->what = view_take(v, &what);
    out->left = course_days_left(v->state);
    if (out->left > 0)
        words_day(v->state->day + out->left, v->lang, &last);
    out->last = view_take(v, &last);
}

static void put_coming(const struct viewing *v, struct view_awaited *out)
{
    for (int i = 0; i < v->plan->question_count; i++) {
        int minute = v->plan->questions[i].minutes;
        if (!moment_brings(v->state, i))
            continue;
        out->minute = out->coming == 0 || minute < out->minute ? minute : out->minute;
        out->coming++;
    }
}

void view_awaited(struct viewing *v)
{
    struct view_awaited *out = VIEW_NEW(v, awaited);
    struct shape_rows rows = VIEW_ROWS(v, answers), papers = VIEW_ROWS(v, awaited_paper);
    put_next_day(v, out);
    put_coming(v, out);
    for (int i = 0; i < v->plan->paper_count; i++)
        if (course_awaits_paper(v->state, i))
            put_paper(v, i, VIEW_ADD(&papers, awaited_paper));
    VIEW_PUT(out, papers, papers);
    for (int i = 0; i < v->plan->question_count; i++)
        if (v->plan->questions[i].choice_count > 0 &&
            v->state->questions[i].status == QUESTION_OPEN)
            put_answers(v, i, VIEW_ADD(&rows, answers));
    VIEW_PUT(out, answers, rows);
    v->view->awaited = out;
}
