// Questions that people answer: whom they are put to, and what of the answers is known.
#include "core/state.h"

bool state_person_at(const struct state *s, int seat)
{
    return s->seat[seat].person && !s->seat[seat].bot;
}

static bool is_played(const struct state *s, int seat)
{
    bool dealt = false;
    for (int i = 0; i < s->plan->seat_count && !dealt; i++)
        dealt = s->seat[i].person || s->seat[i].bot;
    return !dealt || s->seat[seat].person || s->seat[seat].bot;
}

bool state_answers(const struct state *s, int question, int seat)
{
    bool people = false;
    bool secret = s->plan->questions[question].secret;
    for (int i = 0; secret && i < s->plan->seat_count && !people; i++)
        people = state_person_at(s, i);
    return people ? state_person_at(s, seat) : is_played(s, seat);
}

bool state_asked(const struct state *s, int question, int seat)
{
    return plan_addressed(s->plan, s->plan->questions[question].to, seat) &&
           state_answers(s, question, seat);
}

bool state_is_peer(const struct state *s, int seat, int other)
{
    return other != NOBODY && other != seat && is_played(s, other);
}

bool state_chose(const struct state *s, int question, int seat, int choice)
{
    return choice < CHOICES_MAX && (s->questions[question].choice[seat] >> choice & 1) != 0;
}

bool state_takes_answers(const struct state *s, int question)
{
    const struct question_state *of = &s->questions[question];
    return of->status == QUESTION_OPEN && (!s->ending || of->of_debrief);
}

int state_asked_count(const struct state *s, int question)
{
    int count = 0;
    for (int i = 0; i < s->plan->seat_count; i++)
        count += state_asked(s, question, i);
    return count;
}

bool state_all_answered(const struct state *s, int question)
{
    if (s->questions[question].status != QUESTION_OPEN)
        return false;
    int asked = state_asked_count(s, question);
    return asked > 0 && s->questions[question].answers >= asked;
}

bool state_awaits_answers(const struct state *s, int question)
{
    return s->questions[question].status == QUESTION_OPEN &&
           s->questions[question].answers < state_asked_count(s, question);
}

bool state_asks_all(const struct state *s, int question)
{
    for (int i = 0; i < s->plan->seat_count; i++)
        if (!plan_addressed(s->plan, s->plan->questions[question].to, i))
            return false;
    return true;
}

bool state_asks_persons(const struct state *s, int question)
{
    const char *to = s->plan->questions[question].to;
    return to && *to && !plan_names_group(s->plan, to);
}

int state_chosen_count(const struct state *s, int question, int choice)
{
    int count = 0;
    if (s->plan->questions[question].secret)
        return s->questions[question].count[choice];
    for (int seat = 0; seat < s->plan->seat_count; seat++)
        count += state_chose(s, question, seat, choice);
    return count;
}

int state_mean(const struct state *s, int question)
{
    const struct plan_question *of = &s->plan->questions[question];
    int sum = 0, count = 0;
    for (int i = 0; of->low < of->high && i < of->choice_count; i++) {
        int chosen = state_chosen_count(s, question, i);
        sum += (of->low + i) * chosen;
        count += chosen;
    }
    int twice = count > 0 ? 20 * sum / count : 0; // of the tenths
    return twice < 0 ? (twice - 1) / 2 : (twice + 1) / 2;
}

bool state_counts_name_nobody(const struct state *s, int question)
{
    enum { LEAST = 3 };
    if (s->plan->questions[question].secret)
        return s->questions[question].counted;
    return state_asks_all(s, question) || s->questions[question].answers >= LEAST;
}

bool state_choices_right(const struct state *s, int question, uint32_t choices)
{
    return choices == plan_right_choices(s->plan, question);
}
