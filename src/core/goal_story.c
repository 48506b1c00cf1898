// Goals about papers, questions, deadlines, the map of problems and the ending.
#include "core/goal.h"

#include "core/talks.h"

#include <stdio.h>
#include <string.h>

static const struct paper_state *paper_of(const struct goal_look *look)
{
    int paper = plan_paper(look->state->plan, look->goal->about);
    return paper == NOBODY ? NULL : &look->state->papers[paper];
}

static bool was_sent(const struct paper_state *paper)
{
    return paper->status == PAPER_SUBMITTED || paper->status == PAPER_ANSWERED;
}

bool goal_paper(const struct goal_look *look)
{
    const struct paper_state *paper = paper_of(look);
    const struct {
        const char *yes, *no;
        bool holds;
    } rows[] = {
        {"submitted", "not-submitted", paper && was_sent(paper)},
        {"answered", "not-answered", paper && paper->status == PAPER_ANSWERED},
        {"adopted", "not-adopted", paper && paper->adopted == FATE_ADOPTED},
    };
    for (size_t i = 0; paper && i < sizeof rows / sizeof rows[0]; i++)
        if (goal_is(look->goal, rows[i].holds ? rows[i].yes : rows[i].no))
            return true;
    return false;
}

bool goal_wrote(const struct goal_look *look)
{
    const struct paper_state *paper = paper_of(look);
    return paper && was_sent(paper) && (paper->wrote[look->seat] || paper->has_signed[look->seat]);
}

bool goal_answered(const struct goal_look *look)
{
    int question = plan_question(look->state->plan, look->goal->about);
    uint32_t choice = question == NOBODY ? 0 : look->state->questions[question].choice[look->seat];
    if (!choice || look->state->plan->questions[question].secret)
        return choice != 0; // nobody knows what
    if (goal_is(look->goal, "right") || goal_is(look->goal, "wrong"))
        return goal_is(look->goal, "right") == state_choices_right(look->state, question, choice);
    int chosen = plan_choice(look->state->plan, question, look->goal->is);
    return chosen != NOBODY && (choice >> chosen & 1) != 0;
}

bool goal_deadline(const struct goal_look *look)
{
    int deadline = plan_deadline(look->state->plan, look->goal->about);
    enum deadline_status status =
        deadline == NOBODY ? DEADLINE_IDLE : look->state->deadlines[deadline].status;
    if (goal_is(look->goal, "met"))
        return status == DEADLINE_MET;
    return status == DEADLINE_MISSED;
}

// A problem that nobody marked has no place.
bool goal_problem(const struct goal_look *look)
{
    int remark = look->goal->about ? state_remark(look->state, look->goal->about) : -1;
    return remark >= 0 && state_remark_marks(look->state, remark) > 0 &&
           goal_within(look->goal, state_remark_rank(look->state, remark));
}

bool goal_traced(const struct goal_look *look)
{
    int paper, part;
    return look->goal->about &&
           state_remark_traced(look->state, look->goal->about, &paper, &part) &&
           was_sent(&look->state->papers[paper]);
}

bool goal_remarks(const struct goal_look *look)
{
    int count = 0;
    for (size_t i = 0; i < look->state->remark_count; i++)
        count += look->state->remarks[i].seat == look->seat && !look->state->remarks[i].dropped;
    return goal_within(look->goal, count);
}

bool goal_ending(const struct goal_look *look)
{
    const char *ending = look->state->ending;
    bool so = ending && strcmp(ending, look->goal->about) == 0;
    return goal_is(look->goal, "true") ? so : !so;
}

bool goal_talks(const struct goal_look *look)
{
    enum talks_status want = goal_is(look->goal, "agreed") ? TALKS_AGREED : TALKS_FAILED;
    int talks = plan_talks(look->state->plan, look->goal->about);
    return talks != NOBODY && look->state->talks[talks].status == want;
}

int goal_term(const struct plan *plan, const char *about, int *term)
{
    char text[128];
    char *rest = NULL;
    if (!about || snprintf(text, sizeof text, "%s", about) >= (int)sizeof text)
        return NOBODY;
    int talks = plan_talks(plan, strtok_r(text, ".", &rest));
    *term = talks == NOBODY ? NOBODY : plan_term(&plan->talks[talks], strtok_r(NULL, ".", &rest));
    bool number = *term != NOBODY && plan->talks[talks].terms[*term].choice_count == 0;
    return number ? talks : NOBODY;
}

bool goal_agreed(const struct goal_look *look)
{
    int term;
    int talks = goal_term(look->state->plan, look->goal->about, &term);
    if (talks == NOBODY || look->state->talks[talks].status != TALKS_AGREED)
        return false;
    int64_t value = look->state->talks[talks].values[term];
    return goal_is(look->goal, "at_most") ? value <= look->goal->number
                                          : value >= look->goal->number;
}
