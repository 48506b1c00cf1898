// Views: questions with their choices, what is told of the answers, and a seat's own scores.
#include "base/mem.h"
#include "core/course.h"
#include "server/choices.h"
#include "server/view_parts.h"
#include "words/words_story.h"

#include <stdlib.h>

_Static_assert((int)VIEW_COUNTED_LEAST == (int)SECRET_LEAST, "as it is told");

static bool is_facilitator(const struct viewing *v)
{
    return v->role == ROLE_FACILITATOR;
}

bool view_sees_question(const struct viewing *v, int question)
{
    const char *to = v->plan->questions[question].to;
    return is_facilitator(v) || state_asks_all(v->state, question) ||
           (v->seat != NOBODY && plan_addressed(v->plan, to, v->seat));
}

bool view_sees_answers(const struct viewing *v, int question)
{
    bool open = is_facilitator(v) && !v->plan->questions[question].secret;
    return v->state->questions[question].status == QUESTION_CLOSED &&
           view_sees_question(v, question) &&
           (open || state_counts_name_nobody(v->state, question));
}

// The facilitator's order is the scenario's.
static void choice_order(const struct viewing *v, int question, int order[SEATS_MAX])
{
    if (!is_facilitator(v)) {
        choices_order(v->source->host, v->seat, question, order);
        return;
    }
    for (int i = 0; i < v->plan->questions[question].choice_count; i++)
        order[i] = i;
}

// Those who were chosen most often come first.
struct chosen {
    int choice, count;
};

static int more_first(const void *a, const void *b)
{
    const struct chosen *one = a, *two = b;
    return one->count != two->count ? two->count - one->count : one->choice - two->choice;
}

// Where seats are chosen, those that can be; once it is told, those that were, the most often
// first, and no others: to be in nobody's answer is told to nobody.
static int peer_order(const struct viewing *v, int question, int order[SEATS_MAX])
{
    const struct plan_question *plan = &v->plan->questions[question];
    struct chosen list[SEATS_MAX] = {{0, 0}};
    bool told = view_sees_answers(v, question);
    bool chooses = v->seat != NOBODY && state_asked(v->state, question, v->seat) &&
                   state_takes_answers(v->state, question) &&
                   !v->state->questions[question].choice[v->seat];
    int count = 0;
    for (int i = 0; (told || chooses) && i < plan->choice_count; i++) {
        int chosen = told ? state_chosen_count(v->state, question, i) : 0;
        int seat = plan_seat(v->plan, plan->choices[i].id);
        if (told ? chosen > 0 : state_is_peer(v->state, v->seat, seat))
            list[count++] = (struct chosen){i, chosen};
    }
    qsort(list, (size_t)count, sizeof *list, more_first);
    for (int i = 0; i < count; i++)
        order[i] = list[i].choice;
    return count;
}

// The seat's answer, unless it is another person's alone: private, or right or wrong. What was
// decided belongs to the card, whoever holds it.
static bool is_own(const struct viewing *v, int question)
{
    const struct question_state *of = &v->state->questions[question];
    bool persons =
        v->plan->questions[question].secret || plan_right_choices(v->plan, question) != 0;
    return v->seat != NOBODY && of->choice[v->seat] != 0 && !(persons && of->former[v->seat]);
}

// What is right, and how others answered, is told after the own answer, and to all after the close.
// The facilitator has the words and gets the figures.
static struct shape_rows choices(const struct viewing *v, int question, bool told)
{
    struct shape_rows rows = VIEW_ROWS(v, choice);
    int order[SEATS_MAX];
    const struct plan_question *plan = &v->plan->questions[question];
    int count = plan->choice_count;
    if (plan->peers)
        count = peer_order(v, question, order);
    else
        choice_order(v, question, order);
    if (is_facilitator(v) && !view_sees_answers(v, question))
        count = 0;
    for (int at = 0; at < count; at++) {
        int i = order[at];
        struct view_choice *out = VIEW_ADD(&rows, choice);
        out->id = plan->choices[i].id;
        out->text = is_facilitator(v) ? "" : view_in(v, &plan->choices[i].text);
        out->right = told && plan->choices[i].right && !is_facilitator(v);
        out->mine = is_own(v, question) && state_chose(v->state, question, v->seat, i);
        if (told && out->mine)
            out->why = view_in(v, &plan->choices[i].why);
        if (view_sees_answers(v, question))
            out->count = state_chosen_count(v->state, question, i);
    }
    return rows;
}

static void put_question(const struct viewing *v, int at, struct view_question *out)
{
    const struct plan_question *plan = &v->plan->questions[at];
    const struct question_state *of = &v->state->questions[at];
    out->id = plan->id;
    out->title = is_facilitator(v) ? "" : view_in(v, &plan->title);
    out->status = question_status_names[of->status];
    out->many = plan->many;
    out->secret = plan->secret;
    out->scale = plan->low < plan->high;
    out->peers = plan->peers != NULL;
    out->given = is_own(v, at);
    out->told = out->given || of->status == QUESTION_CLOSED || is_facilitator(v);
    out->decision = plan->secret || !plan_right_choices(v->plan, at);
    out->right =
        out->given && !plan->secret && state_choices_right(v->state, at, of->choice[v->seat]);
    out->mine = v->seat != NOBODY && state_asked(v->state, at, v->seat) &&
                state_takes_answers(v->state, at) && (out->given || !of->choice[v->seat]);
    out->earlier = v->state->phase.index != NOBODY && of->asked < v->state->phase.begin;
    out->answers = of->answers;
    out->asked = state_asked_count(v->state, at);
    out->counted = view_sees_answers(v, at);
    out->counts = plan->counts;
    out->scored = plan_score(v->plan, plan->score) != NOBODY;
    out->hushed = plan->counts && of->status == QUESTION_CLOSED && !out->counted;
    out->mean = out->counted ? state_mean(v->state, at) : 0;
    out->awaited = is_facilitator(v) && course_question_awaited(v->state, at);
    out->rights = out->counted ? of->right : 0;
    if (out->told && !is_facilitator(v)) {
        out->explain = view_in(v, &plan->explain);
        out->law = view_law(v, plan->law);
    }
    VIEW_PUT(out, choices, choices(v, at, out->told));
}

// What a seat's own answers came to, once no more of them are to come. Nobody else gets it.
static void put_scores(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, score);
    const struct session *session = host_session(v->source->host);
    for (int i = 0; i < v->plan->score_count; i++) {
        const struct plan_score *plan = &v->plan->scores[i];
        struct own_score own = secret_score(session_secrets(session), v->state, i, v->seat);
        if (!own.told)
            continue;
        struct view_score *out = VIEW_ADD(&rows, score);
        out->title = view_in(v, &plan->title);
        out->answers = own.answers;
        out->asked = own.asked;
        out->known = own.known;
        out->locked = own.locked;
        out->points = own.points;
        out->most = own.most;
        if (own.band != NOBODY)
            out->text = view_in(v, &plan->bands[own.band].text);
    }
    VIEW_PUT(v->view, scores, rows);
}

const char *view_question_named(const struct viewing *v, int question)
{
    struct buf text = BUF_INIT;
    words_question_named(v->state, question, v->lang, &text);
    return view_take(v, &text);
}

struct shape_rows view_question_texts(const struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, question);
    for (int i = 0; i < v->plan->question_count && is_facilitator(v); i++) {
        const struct plan_question *plan = &v->plan->questions[i];
        struct view_question *out = VIEW_ADD(&rows, question);
        struct shape_rows all = VIEW_ROWS(v, choice);
        out->id = plan->id;
        out->title = view_in(v, &plan->title);
        out->named = state_asks_persons(v->state, i) ? view_question_named(v, i) : "";
        out->explain = view_in(v, &plan->explain);
        out->law = view_law(v, plan->law);
        for (int k = 0; k < plan->choice_count; k++) {
            struct view_choice *choice = VIEW_ADD(&all, choice);
            choice->id = plan->choices[k].id;
            choice->text = view_in(v, &plan->choices[k].text);
            choice->right = plan->choices[k].right;
        }
        VIEW_PUT(out, choices, all);
    }
    return rows;
}

// Those the viewer may see. At seats what is asked later comes below: nobody's numbers change.
static int questions_shown(const struct viewing *v, int *order)
{
    const struct question_state *all = v->state->questions;
    int count = 0;
    for (int i = 0; i < v->plan->question_count; i++) {
        bool asked = all[i].status != QUESTION_WAITING && view_sees_question(v, i);
        if (v->plan->questions[i].choice_count == 0 || !(asked || is_facilitator(v)) ||
            !state_question_exists(v->state, i))
            continue;
        int at = count++;
        for (; at > 0 && !is_facilitator(v) && all[order[at - 1]].asked > all[i].asked; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    return count;
}

void view_questions(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, question);
    int *order = mem_alloc((size_t)v->plan->question_count * sizeof *order);
    int count = questions_shown(v, order);
    for (int i = 0; i < count; i++)
        put_question(v, order[i], VIEW_ADD(&rows, question));
    free(order);
    VIEW_PUT(v->view, questions, rows);
    if (v->role == ROLE_SEAT && v->seat != NOBODY)
        put_scores(v);
}
