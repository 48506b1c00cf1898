// The next steps around the sittings: questions that people answer, and days of the story.
#include "server/suggest_parts.h"

#include "core/calendar.h"
#include "core/course.h"

#include <stdio.h>

// A question that everybody has answered is closed, and one for all when the time is over; what
// somebody has to decide waits for that person.
void suggest_questions(struct steps *to)
{
    const struct state *s = to->state;
    for (int i = 0; i < s->plan->question_count; i++) {
        bool all = s->questions[i].answers >= state_asked_count(s, i);
        bool over = course_phase_used(s) && plan_right_choices(s->plan, i) != 0;
        if (s->questions[i].status == QUESTION_OPEN) // a vote is ended first
            suggest_later(to, T_STEP_CLOSE_QUESTION, "question.close ", s->plan->questions[i].id,
                          s->vote_running || (!all && !over));
    }
}

// The sitting has been announced for a day that is still to come.
static bool announced_later(const struct state *s)
{
    return s->sitting_at != NOBODY && s->announced[s->sitting_at] != NO_DAY &&
           s->announced[s->sitting_at] > s->day;
}

void suggest_days(struct steps *to)
{
    const struct state *s = to->state;
    int days = course_days_ahead(s);
    struct buf date = BUF_INIT;
    char number[16];
    if (days <= 0 || s->day_wanted > s->day || s->sitting == SITTING_OPEN ||
        s->sitting == SITTING_BREAK ||
        (suggest_sits(s) && s->sitting != SITTING_CLOSED && !announced_later(s)))
        return;
    calendar_put(s->day + days, &date);
    (void)snprintf(number, sizeof number, "%d", days);
    struct step *step =
        suggest_offer(to, T_STEP_PASS_DAYS, "calendar.pass ", number, buf_text(&date));
    if (step)
        step->wait = course_awaits(s) && !course_phase_used(s);
    buf_free(&date);
}
