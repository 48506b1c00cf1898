// Questions that people answer.
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/rule.h"

#include <stdlib.h>
#include <string.h>

static bool known_question(struct act *act, int *question)
{
    *question = plan_question(act->plan, act_arg(act, 0));
    if (*question != NOBODY && act->plan->questions[*question].choice_count > 0 &&
        state_question_exists(act->state, *question))
        return true;
    return act_refuse_name(act, REFUSE_UNKNOWN_QUESTION, act_arg(act, 0));
}

bool act_question_ask(struct act *act)
{
    int question;
    if (!known_question(act, &question))
        return false;
    if (act->state->questions[question].status != QUESTION_WAITING)
        return act_refuse_name(act, REFUSE_QUESTION_ASKED, act_arg(act, 0));
    struct event event = event_blank(EV_question_asked);
    event.question_asked.question = question;
    act_emit(act, event);
    return true;
}

// What of a private question is told: how many chose what, where that names nobody.
static void tell_counts(struct act *act, int question, struct ev_question_closed *closed)
{
    struct buf counts = BUF_INIT;
    const struct secrets *secrets = act_secrets(act);
    closed->right = -1;
    if (secret_counts(secrets, act->state, question, &counts)) {
        closed->counts = act_text(act, buf_text(&counts));
        if (plan_right_choices(act->plan, question))
            closed->right = secrets->question[secret_place(act->plan, question)].right;
    }
    buf_free(&counts);
}

static void close_question(struct act *act, int question, enum closing how)
{
    const struct question_state *of = &act->state->questions[question];
    struct event event = event_blank(EV_question_closed);
    event.question_closed.question = question;
    event.question_closed.answers = of->answers;
    event.question_closed.right = of->right;
    event.question_closed.how = (int)how;
    if (act->plan->questions[question].secret)
        tell_counts(act, question, &event.question_closed);
    act_emit(act, event);
}

void act_close_over(struct act *act, int question)
{
    close_question(act, question, CLOSING_OVER);
    secret_settle(act_secrets(act), act->state);
}

// A scenario closes what its story has gone beyond.
static enum closing closing_of(const struct act *act, int question)
{
    return state_all_answered(act->state, question) ? CLOSING_ANSWERED
           : act->command->scripted                 ? CLOSING_OVER
                                                    : CLOSING_LED;
}

// One, or all that have all their answers.
bool act_question_close(struct act *act)
{
    int question, closed = 0;
    bool all = act->command->arg_count == 0;
    if (!all && !known_question(act, &question))
        return false;
    if (!all && act->state->questions[question].status != QUESTION_OPEN)
        return act_refuse_name(act, REFUSE_QUESTION_CLOSED, act_arg(act, 0));
    for (int i = 0; i < act->plan->question_count; i++)
        if (all ? state_all_answered(act->state, i) : i == question) {
            close_question(act, i, closing_of(act, i));
            closed++;
        }
    if (closed == 0)
        return act_refuse_plain(act, REFUSE_NONE_ANSWERED);
    secret_settle(act_secrets(act), act->state);
    return true;
}

// The chosen ids in the question's own order, each once; and as bits.
static bool read_choices(struct act *act, int question, uint32_t *bits, const char **ids)
{
    const struct plan_question *of = &act->plan->questions[question];
    struct buf words = BUF_INIT;
    *bits = 0;
    for (int i = 1; i < act->command->arg_count; i++) {
        int choice = plan_choice(act->plan, question, act_arg(act, i));
        if (choice == NOBODY) {
            buf_free(&words);
            return act_refuse_name(act, REFUSE_NO_SUCH_ANSWER, act_arg(act, i));
        }
        *bits |= (uint32_t)1 << choice;
    }
    for (int i = 0; i < of->choice_count; i++)
        if (*bits >> i & 1)
            buf_printf(&words, "%s%s", words.len ? " " : "", of->choices[i].id);
    *ids = act_text(act, buf_text(&words));
    buf_free(&words);
    bool several = (*bits & (*bits - 1)) != 0;
    return of->many || !several || act_refuse_name(act, REFUSE_ONE_CHOICE, of->id);
}

// A choice of a private question by its id: where seats are chosen, another one that is here.
static int private_choice(const struct act *act, int question, const char *id)
{
    int choice = plan_choice(act->plan, question, id);
    bool peer = !act->plan->questions[question].peers ||
                state_is_peer(act->state, act->actor, plan_seat(act->plan, id));
    return peer ? choice : NOBODY;
}

static bool read_private(struct act *act, int question, struct secret_picks *picks)
{
    const struct plan_question *of = &act->plan->questions[question];
    picks->count = 0;
    for (int i = 1; i < act->command->arg_count; i++) {
        int choice = private_choice(act, question, act_arg(act, i)), known = 0;
        if (choice == NOBODY)
            return act_refuse_name(act, REFUSE_PRIVATE_ANSWER, of->id);
        for (int j = 0; j < picks->count; j++)
            known += picks->choice[j] == choice;
        if (known == 0 && picks->count < CHOICES_MAX)
            picks->choice[picks->count++] = choice;
    }
    return of->many || picks->count == 1 || act_refuse_name(act, REFUSE_ONE_CHOICE, of->id);
}

// Who has answered is told; what, goes into the box.
static bool answer_privately(struct act *act, int question)
{
    struct secret_picks picks;
    struct event event = event_blank(EV_answer_given);
    if (!read_private(act, question, &picks))
        return false;
    if (act_secrets(act))
        secret_drop(act_secrets(act), act->plan, question, act->actor, &picks);
    event.answer_given.question = question;
    event.answer_given.seat = act->actor;
    act_emit(act, event);
    return true;
}

bool act_answer_give(struct act *act)
{
    int question;
    uint32_t bits;
    const char *ids = NULL;
    if (!known_question(act, &question))
        return false;
    const struct question_state *of = &act->state->questions[question];
    const char *id = act_arg(act, 0);
    if (of->status != QUESTION_OPEN)
        return act_refuse_name(act, REFUSE_QUESTION_CLOSED, id);
    if (!state_takes_answers(act->state, question))
        return act_refuse_plain(act, REFUSE_ENDED);
    bool secret = act->plan->questions[question].secret;
    if (!(secret ? state_asked(act->state, question, act->actor)
                 : plan_addressed(act->plan, act->plan->questions[question].to, act->actor)))
        return act_refuse_name(act, REFUSE_NOT_ASKED, id);
    if (secret && act_is_held(act))
        return act_refuse_name(act, REFUSE_OWN_ANSWER, id);
    if (of->choice[act->actor])
        return act_refuse_name(act, REFUSE_ALREADY_ANSWERED, id);
    if (secret)
        return answer_privately(act, question);
    if (!read_choices(act, question, &bits, &ids))
        return false;
    struct event event = event_blank(EV_answer_given);
    event.answer_given.question = question;
    event.answer_given.seat = act->actor;
    event.answer_given.choices = ids;
    event.answer_given.right = state_choices_right(act->state, question, bits);
    act_emit(act, event);
    return true;
}

static struct question_state *question_of(struct state *s, int question)
{
    return question >= 0 && question < s->plan->question_count ? &s->questions[question] : NULL;
}

void apply_question_asked(struct state *s, const struct event *e)
{
    struct question_state *of = question_of(s, e->question_asked.question);
    if (!of)
        return;
    of->status = QUESTION_OPEN;
    of->asked = state_running(s, s->now);
    of->of_debrief = s->ending != NULL;
}

// The ids of choices as bits; those that are none are left out.
static uint32_t choice_bits(const struct state *s, int question, const char *ids)
{
    uint32_t bits = 0;
    char id[64];
    for (const char *at = ids ? ids : ""; *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        if (len < sizeof id) {
            memcpy(id, at, len);
            id[len] = '\0';
            int choice = plan_choice(s->plan, question, id);
            if (choice != NOBODY)
                bits |= (uint32_t)1 << choice;
        }
        at += len;
    }
    return bits;
}

void apply_answer_given(struct state *s, const struct event *e)
{
    const struct ev_answer_given *a = &e->answer_given;
    struct question_state *of = question_of(s, a->question);
    if (!of || !apply_seat_ok(s, a->seat) || of->choice[a->seat])
        return;
    bool secret = s->plan->questions[a->question].secret;
    of->choice[a->seat] = secret ? ANSWER_SECRET : choice_bits(s, a->question, a->choices);
    if (!of->choice[a->seat])
        return;
    of->answers++;
    of->right += !secret && state_choices_right(s, a->question, of->choice[a->seat]);
}

// "return=5 keep=3", by the ids of the choices.
static void read_counts(const struct state *s, int question, const char *text)
{
    struct question_state *of = &s->questions[question];
    char id[64];
    for (const char *at = text; *at; at += strcspn(at, " "), at += strspn(at, " ")) {
        size_t len = strcspn(at, "= ");
        if (len >= sizeof id || at[len] != '=')
            return;
        memcpy(id, at, len);
        id[len] = '\0';
        int choice = plan_choice(s->plan, question, id);
        if (choice != NOBODY)
            of->count[choice] = (int16_t)apply_small(strtol(at + len + 1, NULL, 10));
    }
    of->counted = true;
}

void apply_question_closed(struct state *s, const struct event *e)
{
    const struct ev_question_closed *closed = &e->question_closed;
    struct question_state *of = question_of(s, closed->question);
    if (!of)
        return;
    of->status = QUESTION_CLOSED;
    of->closing = closed->how >= 0 && closed->how < CLOSING_COUNT ? (enum closing)closed->how
                  : state_question_over(s, closed->question)      ? CLOSING_OVER
                                                                  : CLOSING_ANSWERED;
    if (!s->plan->questions[closed->question].secret || !closed->counts)
        return;
    read_counts(s, closed->question, closed->counts);
    of->right = closed->right < 0 ? 0 : apply_small(closed->right);
}
