// Whether the papers, questions, deadlines and sittings of a plan can be played.
#include "core/plan_check.h"

#include <string.h>

enum { DAYS_MAX = 100000, TERM_MAX = 3660 };

static bool paper_fits(const struct plan *plan, const struct plan_paper *paper)
{
    return CHECK_IDS(paper->parts, paper->part_count) && paper->part_count <= PARTS_MAX &&
           plan_threshold_name(plan, (int)paper->adopt) && check_within(paper->signs, SEATS_MAX) &&
           check_index(paper->phase, plan->phase_count) && paper->by && paper->signers &&
           (!paper->convenes || plan_sitting(plan, paper->convenes) != NOBODY) &&
           (!paper->about || plan_item(plan, paper->about) != NOBODY);
}

bool check_papers(const struct plan *plan)
{
    if (!CHECK_IDS(plan->papers, plan->paper_count))
        return false;
    for (int i = 0; i < plan->paper_count; i++)
        if (!paper_fits(plan, &plan->papers[i]))
            return false;
    return true;
}

static bool scores_fit(const struct plan *plan)
{
    for (int i = 0; i < plan->score_count; i++)
        if (plan->scores[i].band_count > BANDS_MAX)
            return false;
    return CHECK_IDS(plan->scores, plan->score_count) && plan->score_count <= SCORES_MAX;
}

static bool form_fits(const struct plan_test_form *form)
{
    return form->option_count >= OPTIONS_LEAST && form->option_count <= OPTIONS_MAX &&
           form->right >= 0 && form->right < form->option_count;
}

static bool test_fits(const struct plan *plan)
{
    for (int i = 0; i < plan->pair_count; i++) {
        const struct plan_pair *pair = &plan->pairs[i];
        if (pair->test_form_count != FORM_COUNT || !form_fits(&pair->forms[FORM_BEFORE]) ||
            !form_fits(&pair->forms[FORM_AFTER]))
            return false;
    }
    return CHECK_IDS(plan->pairs, plan->pair_count) && plan->pair_count <= PAIRS_MAX;
}

// Private answers and their points have room; another question has none of it.
static bool secret_fits(const struct plan *plan, const struct plan_question *of)
{
    int most = of->peers ? SEATS_MAX : CHOICES_MAX;
    bool scale = of->low != 0 || of->high != 0;
    for (int i = 0; i < of->choice_count; i++)
        if (of->choices[i].points < -POINTS_MOST || of->choices[i].points > POINTS_MOST ||
            (of->peers && plan_seat(plan, of->choices[i].id) == NOBODY))
            return false;
    return of->choice_count <= most && (of->secret || (!of->peers && !of->score && !of->counts)) &&
           (!of->score || plan_score(plan, of->score) != NOBODY) &&
           (!of->secret || of->choice_count > 0) && !(of->peers && of->many) &&
           (!scale || (of->low < of->high && of->choice_count == of->high - of->low + 1));
}

bool check_questions(const struct plan *plan)
{
    int secrets = 0;
    if (!CHECK_IDS(plan->questions, plan->question_count) || !scores_fit(plan) || !test_fits(plan))
        return false;
    for (int i = 0; i < plan->question_count; i++) {
        const struct plan_question *of = &plan->questions[i];
        secrets += of->secret;
        if (secrets > SECRETS_MAX || !secret_fits(plan, of) ||
            !plan_threshold_name(plan, (int)of->threshold) ||
            !CHECK_IDS(of->choices, of->choice_count) ||
            !check_index(of->phase, plan->phase_count) || !check_within(of->minutes, MINUTES_MAX) ||
            !check_within(of->day, MINUTES_MAX) ||
            (of->item && plan_item(plan, of->item) == NOBODY) ||
            (of->missed && plan_deadline(plan, of->missed) == NOBODY))
            return false;
    }
    return true;
}

bool check_calendar(const struct plan *plan)
{
    if (!CHECK_IDS(plan->deadlines, plan->deadline_count) || plan->start_day < NO_DAY ||
        plan->start_day > DAYS_MAX || plan->day_count < 0)
        return false;
    for (int i = 0; i < plan->deadline_count; i++) {
        const struct plan_deadline *of = &plan->deadlines[i];
        if (!of->from || !of->done_by || !check_within(of->working_days, TERM_MAX) ||
            !check_within(of->days, TERM_MAX) || !check_within(of->months, TERM_MAX))
            return false;
    }
    return true;
}

static bool sitting_fits(const struct plan *plan, const struct plan_sitting *of)
{
    for (int i = 0; i < SPEECH_COUNT; i++)
        if (!check_within(of->speech[i].seconds, SECONDS_MAX))
            return false;
    return of->members && check_index(of->chair, plan->seat_count) &&
           check_index(of->secretary, plan->seat_count) && of->total >= 0 &&
           of->established <= MINUTES_MAX && of->total <= of->established &&
           of->threshold_count == THRESHOLD_COUNT && of->law_count == THRESHOLD_COUNT &&
           of->speech_count == SPEECH_COUNT && check_thresholds(of->threshold, THRESHOLD_COUNT) &&
           check_within(of->second_debate_seconds, SECONDS_MAX) &&
           check_within(of->warn_seconds, SECONDS_MAX) &&
           check_within(of->debate_speeches, SECONDS_MAX) &&
           check_within(of->recess_days, SECONDS_MAX) && CHECK_IDS(of->steps, of->step_count);
}

bool check_sittings(const struct plan *plan)
{
    if (!CHECK_IDS(plan->sittings, plan->sitting_count) ||
        !CHECK_IDS(plan->steps, plan->step_count))
        return false;
    for (int i = 0; i < plan->sitting_count; i++)
        if (!sitting_fits(plan, &plan->sittings[i]))
            return false;
    return true;
}

bool check_problems(const struct plan *plan)
{
    return CHECK_IDS(plan->problems, plan->problem_count) &&
           check_within(plan->marks, MARKS_MAX + 1);
}
