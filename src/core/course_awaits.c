// What is awaited: the day of the next sitting, papers, answers and complications of the phase.
#include "core/course.h"

#include "core/condition.h"
#include "core/when.h"

// The day announced for the sitting that is awaited: of this phase, or of the next; NO_DAY.
static int announced_day(const struct state *s)
{
    const int phases[] = {s->phase.index, state_next_phase(s)};
    for (size_t i = 0; i < sizeof phases / sizeof phases[0]; i++) {
        int phase = phases[i];
        int sitting =
            phase == NOBODY ? NOBODY : plan_sitting(s->plan, s->plan->phases[phase].sitting);
        if (sitting != NOBODY && !s->held[sitting])
            return s->announced[sitting];
    }
    return NO_DAY;
}

int course_sitting_day(const struct state *s)
{
    int day = s->sitting_at == NOBODY || s->sitting != SITTING_NONE ? NO_DAY
                                                                    : s->announced[s->sitting_at];
    return day != NO_DAY && day > s->day ? day : NO_DAY;
}

int course_notice_day(const struct state *s)
{
    struct event opened = event_blank(EV_sitting_opened);
    opened.sitting_opened.sitting = s->sitting_at;
    int day = NO_DAY;
    for (int i = 0; i < s->plan->deadline_count && s->sitting == SITTING_NONE; i++) {
        const struct plan_deadline *term = &s->plan->deadlines[i];
        int due = s->deadlines[i].status == DEADLINE_RUNNING ? s->deadlines[i].due : NO_DAY;
        if (term->at_least && due != NO_DAY && due > s->day && (day == NO_DAY || due > day) &&
            when_matches(s, term->done_by, &opened))
            day = due;
    }
    return day;
}

int course_days_left(const struct state *s)
{
    if (s->day == NO_DAY || s->phase.index == NOBODY)
        return 0;
    int left = s->plan->phases[s->phase.index].days - (s->day - s->phase_day);
    if (announced_day(s) != NO_DAY)
        left = announced_day(s) - s->day;
    return left > 0 ? left : 0;
}

bool course_inject_awaited(const struct state *s, int inject)
{
    int phase = s->plan->injects[inject].phase, day = state_inject_day(s, inject);
    if (s->injects[inject] != INJECT_WAITING || s->ending ||
        !condition_holds(s, CONDITION_INJECT, inject))
        return false;
    return phase != NOBODY ? phase == s->phase.index
                           : day != NO_DAY && day - s->day <= course_days_left(s);
}

static bool has_form(const struct state *s, int paper)
{
    for (int i = 0; i < s->plan->paper_count; i++)
        if (plan_paper(s->plan, s->plan->papers[i].answers) == paper)
            return true;
    return false;
}

bool course_awaits_paper(const struct state *s, int paper)
{
    if (!state_paper_exists(s, paper))
        return false;
    const struct paper_state *of = &s->papers[paper];
    bool answers = s->plan->papers[paper].answers != NULL;
    bool unsent =
        s->plan->papers[paper].phase == s->phase.index && !answers && state_paper_hopes(s, paper) &&
        (of->status == PAPER_EMPTY || of->status == PAPER_DRAFT || of->status == PAPER_RETURNED);
    return unsent || (of->status == PAPER_SUBMITTED &&
                      (state_replies_due(s, paper) > 0 || has_form(s, paper)));
}

int course_awaited_paper(const struct state *s)
{
    for (int i = 0; i < s->plan->paper_count; i++)
        if (course_awaits_paper(s, i))
            return i;
    return NOBODY;
}

bool course_question_awaited(const struct state *s, int question)
{
    const struct plan_question *plan = &s->plan->questions[question];
    return plan->phase == s->phase.index && plan->choice_count > 0 &&
           s->questions[question].status == QUESTION_WAITING && state_question_exists(s, question);
}

// Questions that this phase still brings, or that people are at.
static bool questions_awaited(const struct state *s)
{
    for (int i = 0; i < s->plan->question_count; i++)
        if (course_question_awaited(s, i) || s->questions[i].status == QUESTION_OPEN)
            return true;
    return false;
}

static bool ends_today(const struct state *s, int deadline)
{
    return s->deadlines[deadline].status == DEADLINE_RUNNING &&
           !s->plan->deadlines[deadline].at_least && s->deadlines[deadline].due == s->day;
}

int course_days_ahead(const struct state *s)
{
    int days = course_days_left(s);
    for (int i = 0; i < s->plan->deadline_count; i++) {
        bool early = s->plan->deadlines[i].at_least && announced_day(s) != NO_DAY;
        bool runs = s->deadlines[i].status == DEADLINE_RUNNING && !early;
        int ahead = s->deadlines[i].due - s->day;
        if (runs && ahead > 0 && ahead < days)
            days = ahead;
        else if (runs && ends_today(s, i) && days > 1)
            days = 1; // its last day goes by
    }
    for (int i = 0; i < s->plan->inject_count; i++) {
        int day = s->injects[i] == INJECT_WAITING ? state_inject_day(s, i) : NO_DAY;
        if (day != NO_DAY && day > s->day && day - s->day < days)
            days = day - s->day;
    }
    for (int i = 0; i < s->plan->question_count; i++) {
        bool waits = s->questions[i].status == QUESTION_WAITING;
        int day = waits ? state_question_day(s, i) : NO_DAY;
        if (day != NO_DAY && day > s->day && day - s->day < days)
            days = day - s->day;
    }
    return days;
}

bool course_awaits(const struct state *s)
{
    bool awaits = course_awaited_paper(s) != NOBODY || questions_awaited(s);
    for (int i = 0; i < s->plan->deadline_count; i++)
        awaits = awaits || ends_today(s, i);
    return awaits;
}

// Counts what the plan has for the phase, and of it what has come about or may still.
static void add_planned(bool planned, bool comes, int *count, int *coming)
{
    *count += planned;
    *coming += planned && comes;
}

bool course_phase_empty(const struct state *s)
{
    const struct plan *plan = s->plan;
    int phase = s->phase.index, count = 0, coming = 0;
    if (phase == NOBODY || course_of(s) != COURSE_STORY || course_awaits(s) ||
        course_days_left(s) > 0 || state_work(s) != NOBODY)
        return false;
    for (int i = 0; i < plan->paper_count; i++)
        add_planned(plan->papers[i].phase == phase, state_paper_exists(s, i), &count, &coming);
    for (int i = 0; i < plan->question_count; i++)
        add_planned(plan->questions[i].phase == phase,
                    s->questions[i].status != QUESTION_WAITING || state_question_exists(s, i),
                    &count, &coming);
    for (int i = 0; i < plan->inject_count; i++)
        add_planned(plan->injects[i].phase == phase,
                    s->injects[i] != INJECT_WAITING || course_inject_awaited(s, i), &count,
                    &coming);
    return count > 0 && coming == 0;
}
