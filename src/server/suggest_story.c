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

static void pass(struct steps *to, enum text_key text, int days, bool wait)
{
    struct buf date = BUF_INIT;
    char number[16];
    calendar_put(to->state->day + days, &date);
    (void)snprintf(number, sizeof number, "%d", days);
    struct step *step = suggest_offer(to, text, "calendar.pass ", number, buf_text(&date));
    if (step)
        step->wait = wait;
    buf_free(&date);
}

void suggest_days(struct steps *to)
{
    const struct state *s = to->state;
    int days = course_days_ahead(s), announced = course_sitting_day(s);
    bool waits = course_awaits(s) && !course_phase_used(s);
    if (s->day_wanted > s->day || s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK)
        return;
    if (suggest_sits(s) && announced != NO_DAY)
        pass(to, T_STEP_SITTING_DAY, announced - s->day, false);
    else if (days > 0 && (!suggest_sits(s) || s->sitting == SITTING_CLOSED))
        pass(to, T_STEP_PASS_DAYS, days, waits);
}
