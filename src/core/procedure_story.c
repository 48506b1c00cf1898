// The next steps around the sittings: questions that people answer, copies, days of the story, and
// the phases.
#include "core/procedure_parts.h"

#include "core/course.h"

// Questions that everybody has answered are closed, together where they are several; but those put
// to all one by one, in the order they were asked: each has its answers in the hall.
static void answered(struct procedure *to)
{
    const struct state *s = to->state;
    int count = 0, last = NOBODY, shown = NOBODY;
    for (int i = 0; i < s->plan->question_count; i++) {
        if (!state_all_answered(s, i))
            continue;
        last = i;
        count++;
        if (state_asks_all(s, i) &&
            (shown == NOBODY || s->questions[i].asked < s->questions[shown].asked))
            shown = i;
    }
    if (count > 1 && shown == NOBODY)
        (void)step_later(to, STEP_CLOSE_ANSWERED, 0, s->vote_running); // which is ended first
    else if (count > 0)
        (void)step_later(to, STEP_CLOSE_QUESTION, shown != NOBODY ? shown : last, s->vote_running);
}

// One that still waits for answers is closed when the time is over; what somebody has to decide
// waits for that person.
static void unanswered(struct procedure *to, bool over)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->plan->question_count; i++) {
        if (s->questions[i].status != QUESTION_OPEN)
            continue;
        bool nobody = state_asked_count(s, i) == 0; // plays whom it is put to
        bool ends = nobody || (course_phase_used(s) && plan_right_choices(s->plan, i) != 0);
        if (!state_all_answered(s, i) && ends == over)
            (void)step_later(to, STEP_CLOSE_QUESTION, i, s->vote_running || !ends);
    }
}

// Copies of inquiries wait for their authors and the secretary.
static void copies(struct procedure *to)
{
    for (int i = 0; i < to->state->plan->paper_count; i++)
        if (state_copy_due(to->state, i))
            (void)step_later(to, STEP_FORWARD, i, true);
}

static void days(struct procedure *to)
{
    const struct state *s = to->state;
    int ahead = course_days_ahead(s), announced = course_sitting_day(s);
    bool waits = course_awaits(s) && !course_phase_used(s);
    if (s->day_wanted > s->day || s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK)
        return;
    if (course_sits(s) && announced != NO_DAY)
        (void)step_later(to, STEP_SITTING_DAY, announced - s->day, false);
    else if (ahead > 0 && (!course_sits(s) || s->sitting == SITTING_CLOSED))
        (void)step_later(to, STEP_PASS_DAYS, ahead, waits);
}

static bool all_sent(const struct state *s, const struct plan_work *work)
{
    for (int i = 0; i < work->team_count; i++)
        if (!state_group_sent(s, &work->teams[i]))
            return false;
    return true;
}

// Groups present when their time is over, or all have handed in.
static void groups(struct procedure *to)
{
    const struct state *s = to->state;
    int work = state_work(s);
    if (work == NOBODY || !s->plan->works[work].present)
        return;
    int next = state_group_next(s, work);
    bool waits = s->works[work].status == WORK_LASTS && !all_sent(s, &s->plan->works[work]);
    (void)step_later(to,
                     next == NOBODY                ? STEP_GROUPS_DONE
                     : next == s->works[work].team ? STEP_GROUP_PART
                                                   : STEP_GROUP,
                     next == NOBODY ? 0 : next, waits);
}

// What the phase was for has been done: its sitting is over.
static bool phase_done(const struct state *s)
{
    return course_sits(s) && s->sitting == SITTING_CLOSED && s->plan->phase_count > 0;
}

static bool is_last(const struct state *s)
{
    return state_next_phase(s) == NOBODY;
}

bool procedure_closes_first(const struct state *s)
{
    bool lasts = s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK;
    bool more =
        !is_last(s) && course_sits(s) && course_of(s) != COURSE_ALL && course_of(s) != COURSE_VOTES;
    return lasts && !more;
}

bool procedure_asks(const struct state *s)
{
    for (int i = 0; i < s->plan->question_count && !course_phase_used(s); i++)
        if (state_awaits_answers(s, i))
            return true;
    return false;
}

static void end_of_phase(struct procedure *to)
{
    const struct state *s = to->state;
    bool before = s->sitting == SITTING_NONE || s->sitting == SITTING_RECESS;
    bool last = is_last(s);
    bool wait = !course_phase_used(s) && !phase_done(s) && !course_phase_empty(s);
    if (procedure_closes_first(s))
        wait = true;
    if (before && course_sits(s) && to->count > 0)
        wait = true; // it is opened first
    if (s->day_wanted > s->day)
        wait = true; // the days are passing
    if (procedure_asks(s))
        wait = true; // people are answering
    if (!s->vote_running)
        (void)step_later(to, last ? STEP_FINISH : STEP_NEXT_PHASE, 0, wait);
}

void procedure_story(struct procedure *to)
{
    copies(to);
    groups(to);
    answered(to);
    unanswered(to, true);
    days(to);
    end_of_phase(to);
    unanswered(to, false);
}

void procedure_debrief(struct procedure *to)
{
    answered(to);
    unanswered(to, true);
    unanswered(to, false);
    if (state_next_phase(to->state) != NOBODY)
        (void)step_add(to, STEP_NEXT_PHASE, 0, 0);
}
