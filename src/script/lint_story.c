// What of a story can be played, but hardly as it was meant: papers, questions.
#include "script/lint_plan.h"

static bool needs_a_part(const struct plan_paper *paper)
{
    for (int i = 0; i < paper->part_count; i++)
        if (!paper->parts[i].optional)
            return true;
    return false;
}

// How many may sign beside the author, whoever of `by` that is.
static int co_authors(const struct plan *plan, const struct plan_paper *paper)
{
    const char *signers = paper->signers ? paper->signers : paper->by;
    int count = 0;
    bool outsider = false; // an author who could not sign
    for (int i = 0; i < plan->seat_count; i++) {
        bool signs = plan_addressed(plan, signers, i);
        count += signs;
        outsider = outsider || (!signs && plan_addressed(plan, paper->by, i));
    }
    return outsider || count == 0 ? count : count - 1;
}

static void lint_paper(const struct finder *finder, int at)
{
    const struct plan *plan = finder->reader->plan;
    const struct plan_paper *paper = &plan->papers[at];
    int have = co_authors(plan, paper);
    if (!needs_a_part(paper))
        WARN_ITEM(finder, "papers", at, "id", T_LINT_PAPER, ARG_S("id", paper->id));
    if (paper->inquiry && plan->start_day != NO_DAY && !plan_has_copy(paper))
        WARN_ITEM(finder, "papers", at, "inquiry", T_LINT_PAPER_COPY, ARG_S("id", paper->id));
    if (paper->signs > have)
        WARN_ITEM(finder, "papers", at, "signs", T_LINT_PAPER_SIGNS, ARG_S("id", paper->id),
                  ARG_N("have", have), ARG_N("need", paper->signs));
}

// A question is asked by itself only while its phase lasts.
static void lint_question(const struct finder *finder, int at)
{
    const struct plan *plan = finder->reader->plan;
    const struct plan_question *question = &plan->questions[at];
    if (question->choice_count == 0 || question->phase == NOBODY)
        return;
    const struct plan_phase *phase = &plan->phases[question->phase];
    if (phase->minutes > 0 && question->minutes >= phase->minutes)
        WARN_ITEM(finder, "questions", at, "after", T_LINT_QUESTION, ARG_S("id", question->id),
                  ARG_N("at", question->minutes), ARG_S("phase", phase->id),
                  ARG_N("most", phase->minutes));
}

void lint_story(const struct finder *finder)
{
    for (int i = 0; i < finder->reader->plan->paper_count; i++)
        lint_paper(finder, i);
    for (int i = 0; i < finder->reader->plan->question_count; i++)
        lint_question(finder, i);
}
