// What whoever practises alone would leave behind if time went on.
#include "server/behind.h"

#include "core/course.h"
#include "words/words_story.h"

struct leaving {
    const struct state *state;
    int seat;
    int until; // the day it would be; NO_DAY: the phase ends
    enum lang lang;
    struct buf *out;
    enum text_key when, what; // of the sentence that is not ended yet
    int day;
    struct buf names;
};

// Not sent, though it could be, by this seat.
static bool is_unsent(const struct leaving *to, int paper)
{
    const struct state *s = to->state;
    return state_paper_exists(s, paper) && state_paper_open(s, paper) &&
           state_paper_hopes(s, paper) && state_writes(s, paper, to->seat);
}

static bool is_unanswered(const struct leaving *to, int paper)
{
    return to->state->papers[paper].status == PAPER_SUBMITTED &&
           state_receives(to->state, paper, to->seat);
}

// Something has been written in it, or it has come back.
static bool is_begun(const struct leaving *to, int paper)
{
    return to->state->papers[paper].status != PAPER_EMPTY;
}

// The last day on which that may become of the paper, where it would go by; NO_DAY.
static int last_day(const struct leaving *to, int paper, const char *event)
{
    int term = words_paper_term(to->state, paper, event);
    if (to->until == NO_DAY || term == NOBODY || to->state->plan->deadlines[term].at_least ||
        to->state->deadlines[term].status != DEADLINE_RUNNING)
        return NO_DAY;
    int due = to->state->deadlines[term].due;
    return due < to->until ? due : NO_DAY;
}

// The day on which the story goes on without a paper that was begun: something comes about then;
// NO_DAY.
static int eventful_day(const struct leaving *to)
{
    const struct state *s = to->state;
    int first = NO_DAY;
    for (int i = 0; i < s->plan->inject_count && to->until != NO_DAY; i++) {
        int day = course_inject_awaited(s, i) ? state_inject_day(s, i) : NO_DAY;
        if (day != NO_DAY && day > s->day && day <= to->until && (first == NO_DAY || day < first))
            first = day;
    }
    return first;
}

// Why, with the papers of which it is so.
static void end_sentence(struct leaving *to)
{
    struct buf date = BUF_INIT;
    words_day(to->day, to->lang, &date);
    if (to->names.len > 0 && to->out->len > 0)
        buf_char(to->out, ' ');
    if (to->names.len > 0) {
        TEXT(to->out, to->lang, to->when, ARG_S("date", buf_text(&date)));
        buf_char(to->out, ' ');
        TEXT(to->out, to->lang, to->what, ARG_S("names", buf_text(&to->names)));
    }
    buf_free(&date);
    buf_free(&to->names);
}

static void say(struct leaving *to, enum text_key when, int day, enum text_key what, int paper)
{
    struct buf name = BUF_INIT;
    if (when != to->when || day != to->day || what != to->what)
        end_sentence(to);
    to->when = when;
    to->day = day;
    to->what = what;
    words_paper(to->state, paper, to->lang, &name);
    buf_put(&to->names, to->names.len > 0 ? ", " : "");
    TEXT(&to->names, to->lang, T_UI_QUOTED, ARG_S("text", buf_text(&name)));
    buf_free(&name);
}

static void say_unsent(struct leaving *to, int paper)
{
    int last = last_day(to, paper, "paper.submitted");
    int day = is_begun(to, paper) ? eventful_day(to) : NO_DAY;
    if (last != NO_DAY)
        say(to, T_BEHIND_LAST_DAY, last, T_BEHIND_UNSENT, paper);
    else if (day != NO_DAY)
        say(to, T_BEHIND_DAY, day, T_BEHIND_UNSENT, paper);
    else if (to->until == NO_DAY && (is_begun(to, paper) || course_awaits_paper(to->state, paper)))
        say(to, T_BEHIND_PHASE, NO_DAY, T_BEHIND_UNSENT, paper);
}

static void say_unanswered(struct leaving *to, int paper)
{
    int last = last_day(to, paper, "paper.answered");
    if (last != NO_DAY)
        say(to, T_BEHIND_LAST_DAY, last, T_BEHIND_UNANSWERED, paper);
    else if (to->until == NO_DAY && course_awaits_paper(to->state, paper))
        say(to, T_BEHIND_PHASE, NO_DAY, T_BEHIND_UNANSWERED, paper);
}

void behind(const struct host *host, int seat, enum lang lang, struct buf *out)
{
    const struct state *s = session_state(host_session(host));
    const struct step *step = host_leads(host);
    if (!step)
        return;
    bool days = step->kind == STEP_PASS_DAYS || step->kind == STEP_SITTING_DAY;
    struct leaving to = {.state = s,
                         .seat = seat,
                         .until = days ? s->day + step->a : NO_DAY,
                         .lang = lang,
                         .out = out};
    if (!days && step->kind != STEP_NEXT_PHASE)
        return;
    for (int i = 0; i < s->plan->paper_count; i++) {
        if (is_unsent(&to, i))
            say_unsent(&to, i);
        else if (is_unanswered(&to, i))
            say_unanswered(&to, i);
    }
    end_sentence(&to);
    if (out->len > 0)
        buf_printf(out, " %s", text_get(lang, T_BEHIND_AGAIN));
}
