// What starts, meets and misses the deadlines of the story.
#include "core/deadline.h"

#include "core/calendar.h"
#include "core/when.h"

#include <string.h>

static const char *date_text(struct session *session, int day)
{
    struct buf date = BUF_INIT;
    calendar_put(day, &date);
    const char *kept = session_text(session, buf_text(&date));
    buf_free(&date);
    return kept;
}

static void start(struct session *session, struct outcome *out, int deadline)
{
    const struct state *s = session_state(session);
    int due = calendar_due(s->plan, &s->plan->deadlines[deadline], s->day);
    struct event event = event_blank(EV_deadline_started);
    event.deadline_started.deadline = deadline;
    event.deadline_started.due = date_text(session, due);
    event.deadline_started.left =
        calendar_left(s->plan, &s->plan->deadlines[deadline], s->day, due);
    session_note(session, &event, out);
}

static void miss(struct session *session, struct outcome *out, int deadline)
{
    const struct deadline_state *of = &session_state(session)->deadlines[deadline];
    struct event event = event_blank(EV_deadline_missed);
    event.deadline_missed.deadline = deadline;
    event.deadline_missed.due = of->due == NO_DAY ? NULL : date_text(session, of->due);
    session_note(session, &event, out);
}

static void meet(struct session *session, struct outcome *out, int deadline)
{
    struct event event = event_blank(EV_deadline_met);
    event.deadline_met.deadline = deadline;
    event.deadline_met.left = state_deadline_left(session_state(session), deadline);
    session_note(session, &event, out);
}

static void late(struct session *session, struct outcome *out, int deadline)
{
    const struct state *s = session_state(session);
    struct event event = event_blank(EV_deadline_late);
    event.deadline_late.deadline = deadline;
    event.deadline_late.days = s->day - s->deadlines[deadline].due;
    session_note(session, &event, out);
}

// What is awaited has happened. A notice that must come so many days before is missed when they
// are not over, or were never counted; a paper that nobody ordered has no term to miss.
static void done(struct session *session, struct outcome *out, int deadline,
                 const struct event *cause)
{
    const struct state *s = session_state(session);
    const struct deadline_state *of = &s->deadlines[deadline];
    bool unasked = of->status == DEADLINE_IDLE && cause->kind == EV_paper_submitted;
    if (s->plan->deadlines[deadline].at_least && !unasked) {
        if (of->status == DEADLINE_IDLE || (of->status == DEADLINE_RUNNING && s->day < of->due))
            miss(session, out, deadline);
        else if (of->status == DEADLINE_RUNNING)
            meet(session, out, deadline);
    } else if (of->status == DEADLINE_RUNNING) {
        meet(session, out, deadline);
    } else if (of->status == DEADLINE_MISSED && of->done == NO_DAY) {
        late(session, out, deadline);
    }
}

// What the term waits for was sent, or answered, before the term began, and has not been taken
// back: the day of that, NO_DAY.
static int done_on(const struct state *s, int deadline)
{
    const char *done_by = s->plan->deadlines[deadline].done_by;
    for (int i = 0; i < s->plan->paper_count; i++) {
        const struct paper_state *paper = &s->papers[i];
        struct event answered = event_blank(EV_paper_answered);
        struct event sent = event_blank(EV_paper_submitted);
        answered.paper_answered.paper = sent.paper_submitted.paper = i;
        answered.paper_answered.by = paper->answer_paper;
        bool is_answered = paper->status == PAPER_ANSWERED;
        if (is_answered && when_matches(s, done_by, &answered))
            return paper->answered;
        if ((is_answered || paper->status == PAPER_SUBMITTED) && when_matches(s, done_by, &sent))
            return paper->sent;
    }
    return NO_DAY;
}

enum deadline_status deadline_status(const struct state *s, int deadline)
{
    const struct deadline_state *of = &s->deadlines[deadline];
    bool over = of->status == DEADLINE_RUNNING && of->due != NO_DAY && s->day >= of->due;
    return over && s->plan->deadlines[deadline].at_least ? DEADLINE_MET : of->status;
}

int deadline_done(const struct state *s, int deadline)
{
    const struct deadline_state *of = &s->deadlines[deadline];
    return of->status == DEADLINE_IDLE ? done_on(s, deadline) : of->done;
}

// A term for what has been done already is met as it begins; nothing is held back any more.
static void start_or_meet(struct session *session, struct outcome *out, int deadline)
{
    const struct state *s = session_state(session);
    bool already = done_on(s, deadline) != NO_DAY;
    if (already && s->plan->deadlines[deadline].at_least)
        return;
    start(session, out, deadline);
    if (already)
        meet(session, out, deadline);
}

static void follow(struct session *session, struct outcome *out, int deadline,
                   const struct event *cause)
{
    const struct state *s = session_state(session);
    const struct plan_deadline *plan = &s->plan->deadlines[deadline];
    enum deadline_status status = s->deadlines[deadline].status;
    if (when_matches(s, plan->done_by, cause))
        done(session, out, deadline, cause);
    else if (status == DEADLINE_IDLE && when_matches(s, plan->from, cause))
        start_or_meet(session, out, deadline);
    else if ((status == DEADLINE_RUNNING || status == DEADLINE_IDLE) &&
             when_matches(s, plan->void_by, cause)) {
        struct event event = event_blank(EV_deadline_void);
        event.deadline_void.deadline = deadline;
        session_note(session, &event, out);
    }
}

// What had met the deadline has been taken back: it runs again, or has been missed meanwhile.
static void reopen(struct session *session, struct outcome *out, int deadline,
                   const struct event *cause)
{
    const struct state *s = session_state(session);
    const struct deadline_state *of = &s->deadlines[deadline];
    const char *done_by = s->plan->deadlines[deadline].done_by;
    struct event answered = event_blank(EV_paper_answered), sent = event_blank(EV_paper_submitted);
    answered.paper_answered.paper = cause->paper_reopened.paper;
    answered.paper_answered.by = cause->paper_reopened.by;
    sent.paper_submitted.paper = cause->paper_reopened.by;
    if (of->done == NO_DAY ||
        !(when_matches(s, done_by, &answered) || when_matches(s, done_by, &sent)))
        return;
    struct event event = event_blank(EV_deadline_reopened);
    event.deadline_reopened.deadline = deadline;
    session_note(session, &event, out);
    if (of->status == DEADLINE_RUNNING && s->day > of->due)
        miss(session, out, deadline);
}

// Terms whose last day is over.
static void miss_overdue(struct session *session, struct outcome *out)
{
    const struct state *s = session_state(session);
    for (int i = 0; i < s->plan->deadline_count; i++)
        if (s->deadlines[i].status == DEADLINE_RUNNING && !s->plan->deadlines[i].at_least &&
            s->day > s->deadlines[i].due)
            miss(session, out, i);
}

static void begin(struct session *session, struct outcome *out)
{
    const struct state *s = session_state(session);
    for (int i = 0; i < s->plan->deadline_count; i++)
        if (s->deadlines[i].status == DEADLINE_IDLE &&
            strcmp(s->plan->deadlines[i].from, "start") == 0)
            start(session, out, i);
}

void deadlines_follow(struct session *session, struct outcome *out, size_t from)
{
    const struct state *s = session_state(session);
    if (s->day == NO_DAY || out->count == from)
        return;
    begin(session, out);
    for (size_t i = from; i < out->count; i++) {
        struct event cause = out->events[i];
        if (cause.kind == EV_calendar_day)
            miss_overdue(session, out);
        for (int j = 0; j < s->plan->deadline_count && cause.kind != EV_refused; j++)
            cause.kind == EV_paper_reopened ? reopen(session, out, j, &cause)
                                            : follow(session, out, j, &cause);
    }
}

static void sooner(const struct state *s, int day, int *next)
{
    if (day > s->day && day < *next)
        *next = day;
}

int deadlines_next_day(const struct state *s)
{
    int next = s->day_wanted;
    for (int i = 0; i < s->plan->deadline_count; i++)
        if (s->deadlines[i].status == DEADLINE_RUNNING && !s->plan->deadlines[i].at_least)
            sooner(s, s->deadlines[i].due + 1, &next);
    for (int i = 0; i < s->plan->inject_count; i++)
        if (s->injects[i] == INJECT_WAITING && state_inject_day(s, i) != NO_DAY)
            sooner(s, state_inject_day(s, i), &next);
    for (int i = 0; i < s->plan->question_count; i++)
        if (s->questions[i].status == QUESTION_WAITING && state_question_day(s, i) != NO_DAY)
            sooner(s, state_question_day(s, i), &next);
    return next;
}

bool deadline_spares(const struct state *s, int paper)
{
    struct event sent = event_blank(EV_paper_submitted);
    bool spared = false;
    sent.paper_submitted.paper = paper;
    for (int i = 0; i < s->plan->deadline_count; i++) {
        const struct plan_deadline *plan = &s->plan->deadlines[i];
        if (!when_matches(s, plan->from, &sent) && !when_matches(s, plan->done_by, &sent))
            continue;
        if (s->deadlines[i].status != DEADLINE_VOID)
            return false;
        spared = true;
    }
    return spared;
}
