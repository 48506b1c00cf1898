// Private questions: the box of their answers, and the points that are a person's own.
#include "core/secret.h"

#include <stdlib.h>

int secret_place(const struct plan *plan, int question)
{
    int place = 0;
    if (question < 0 || question >= plan->question_count || !plan->questions[question].secret)
        return NOBODY;
    for (int i = 0; i < question; i++)
        place += plan->questions[i].secret;
    return place;
}

bool secret_has(const struct plan *plan)
{
    for (int i = 0; i < plan->question_count; i++)
        if (plan->questions[i].secret)
            return true;
    return false;
}

bool secret_is_right(const struct plan_question *question, const struct secret_picks *picks)
{
    int right = 0, found = 0;
    for (int i = 0; i < question->choice_count; i++)
        right += question->choices[i].right;
    for (int i = 0; i < picks->count; i++)
        found += question->choices[picks->choice[i]].right;
    return right > 0 && found == right && picks->count == right;
}

void secret_drop(struct secrets *secrets, const struct plan *plan, int question, int seat,
                 const struct secret_picks *picks)
{
    const struct plan_question *of = &plan->questions[question];
    struct secret_answers *box = &secrets->question[secret_place(plan, question)];
    int score = plan_score(plan, of->score);
    for (int i = 0; i < picks->count; i++)
        box->chosen[picks->choice[i]]++;
    box->cast++;
    box->right += secret_is_right(of, picks);
    secrets->changes++;
    if (score == NOBODY)
        return;
    struct secret_points *own = &secrets->score[score];
    for (int i = 0; i < picks->count; i++)
        own->points[seat] += of->choices[picks->choice[i]].points;
    own->answers[seat]++;
}

static int kept(const struct secret_points *points, int seat)
{
    return points->answers[seat] + points->locked[seat];
}

void secret_unlock(struct secrets *secrets, int score, int seat, int answers, int points)
{
    struct secret_points *own = &secrets->score[score];
    own->locked[seat] = (uint8_t)(own->locked[seat] - answers);
    own->answers[seat] = (uint8_t)(own->answers[seat] + answers);
    own->points[seat] += points;
    secrets->changes++;
}

void secret_forget(struct secrets *secrets, int seat)
{
    for (int i = 0; i < SCORES_MAX; i++) {
        struct secret_points *own = &secrets->score[i];
        secrets->changes += kept(own, seat) > 0;
        own->points[seat] = own->answers[seat] = own->locked[seat] = 0;
    }
}

bool secret_whole(const struct secrets *secrets, const struct state *state, int question)
{
    int place = secret_place(state->plan, question);
    return secrets && place != NOBODY &&
           secrets->question[place].cast == state->questions[question].answers;
}

void secret_settle(struct secrets *secrets, const struct state *state)
{
    for (int i = 0; secrets && i < state->plan->question_count; i++) {
        int place = secret_place(state->plan, i);
        if (place == NOBODY || secrets->question[place].cast == 0 ||
            (state->questions[i].status == QUESTION_OPEN && secret_whole(secrets, state, i)))
            continue;
        secrets->question[place] = (struct secret_answers){.cast = 0};
        secrets->changes++;
    }
}

bool secret_any(const struct secrets *secrets, const struct state *state)
{
    for (int i = 0; secrets && i < SECRETS_MAX; i++)
        if (secrets->question[i].cast > 0)
            return true;
    for (int i = 0; secrets && i < state->plan->score_count; i++)
        for (int seat = 0; seat < state->plan->seat_count; seat++)
            if (kept(&secrets->score[i], seat) > 0)
                return true;
    return false;
}

void secret_renumber(struct secrets *secrets, const struct plan *from, const struct plan *to)
{
    struct secrets *moved = mem_zero(1, sizeof *moved);
    moved->changes = secrets->changes + 1;
    for (int i = 0; i < from->question_count; i++) {
        int place = secret_place(to, plan_question(to, from->questions[i].id));
        if (secret_place(from, i) != NOBODY && place != NOBODY)
            moved->question[place] = secrets->question[secret_place(from, i)];
    }
    for (int i = 0; i < from->score_count; i++) {
        int at = plan_score(to, from->scores[i].id);
        if (at != NOBODY)
            moved->score[at] = secrets->score[i];
    }
    *secrets = *moved;
    free(moved);
}

bool secret_counts(const struct secrets *secrets, const struct state *state, int question,
                   struct buf *out)
{
    const struct plan_question *of = &state->plan->questions[question];
    if (!of->counts || state->questions[question].answers < SECRET_LEAST ||
        !secret_whole(secrets, state, question))
        return false;
    const struct secret_answers *box = &secrets->question[secret_place(state->plan, question)];
    size_t before = out->len;
    for (int i = 0; i < of->choice_count; i++)
        if (!of->peers || box->chosen[i] >= SECRET_LEAST)
            buf_printf(out, "%s%s=%d", out->len > before ? " " : "", of->choices[i].id,
                       box->chosen[i]);
    return out->len > before;
}

void secret_reach(const struct plan_question *question, int *least, int *most)
{
    int low = 0, high = 0;
    *least = *most = 0;
    for (int i = 0; i < question->choice_count; i++) {
        int points = question->choices[i].points;
        *least = i == 0 || points < *least ? points : *least;
        *most = i == 0 || points > *most ? points : *most;
        low += points < 0 ? points : 0;
        high += points > 0 ? points : 0;
    }
    if (question->many) { // one choice at least
        *least = low < 0 ? low : *least;
        *most = high > 0 ? high : *most;
    }
}

static int band_of(const struct plan_score *score, int points)
{
    int band = score->band_count > 0 ? 0 : NOBODY;
    for (int i = 1; i < score->band_count; i++)
        if (points >= score->bands[i].from)
            band = i;
    return band;
}

struct own_score secret_score(const struct secrets *secrets, const struct state *state, int score,
                              int seat)
{
    const struct plan *plan = state->plan;
    struct own_score own = {.band = NOBODY};
    int to_come = 0, least, most;
    for (int i = 0; i < plan->question_count; i++) {
        const struct question_state *of = &state->questions[i];
        if (plan_score(plan, plan->questions[i].score) != score || !state_asked(state, i, seat) ||
            of->former[seat])
            continue;
        own.asked++;
        if (of->choice[seat]) {
            secret_reach(&plan->questions[i], &least, &most);
            own.most += most;
            own.answers++;
        } else {
            to_come += of->status != QUESTION_CLOSED;
        }
    }
    own.told = own.answers > 0 && (to_come == 0 || state->ending);
    own.known = secrets && own.answers == secrets->score[score].answers[seat];
    own.locked = secrets && !own.known && own.answers == kept(&secrets->score[score], seat);
    if (own.told && own.known) {
        own.points = secrets->score[score].points[seat];
        own.band = band_of(&plan->scores[score], own.points);
    }
    return own;
}
