// A session being played: who may use a verb, carrying it out, and what the clock causes.
#include "core/session.h"

#include "core/act.h"
#include "core/calendar.h"
#include "core/condition.h"
#include "core/deadline.h"
#include "core/moment.h"
#include "core/verb.h"

#include <stdlib.h>
#include <string.h>

struct session {
    const struct plan *plan;
    struct state *state;
    struct arena *texts;
    struct box box;
    struct secrets *secrets; // NULL: no question is private
    struct moment moment;    // the next, as of the last event
    bool fresh;              // so it is
};

void outcome_free(struct outcome *outcome)
{
    free(outcome->events);
    *outcome = (struct outcome){0};
}

void outcome_reset(struct outcome *outcome)
{
    outcome->count = 0;
}

struct session *session_new(const struct plan *plan)
{
    struct session *session = mem_zero(1, sizeof *session);
    session->plan = plan;
    session->texts = arena_new();
    session->state = state_new(plan);
    session->secrets = secret_has(plan) ? mem_zero(1, sizeof *session->secrets) : NULL;
    return session;
}

void session_free(struct session *session)
{
    if (!session)
        return;
    state_free(session->state);
    arena_free(session->texts);
    free(session->secrets);
    free(session);
}

const struct state *session_state(const struct session *session)
{
    return session->state;
}

const struct plan *session_plan(const struct session *session)
{
    return session->plan;
}

const char *session_text(struct session *session, const char *text)
{
    return arena_text(session->texts, text);
}

const struct box *session_box(const struct session *session)
{
    return &session->box;
}

void session_set_box(struct session *session, const struct box *box)
{
    session->box = *box;
}

struct box *act_box(struct act *act)
{
    return &act->session->box;
}

const struct secrets *session_secrets(const struct session *session)
{
    return session->secrets;
}

void session_set_secrets(struct session *session, const struct secrets *secrets)
{
    if (session->secrets && secrets)
        *session->secrets = *secrets;
}

struct secrets *act_secrets(struct act *act)
{
    return act->trial ? NULL : act->session->secrets;
}

static void apply(struct session *session, const struct event *event)
{
    state_apply(session->state, event);
    session->fresh = false;
}

void session_note(struct session *session, const struct event *event, struct outcome *out)
{
    out->events = mem_room(out->events, out->count, &out->cap, sizeof *out->events);
    out->events[out->count++] = *event;
    apply(session, event);
}

// Time never runs backwards, and never so far that adding to it overflows.
static void advance(struct session *session, int64_t at)
{
    const int64_t limit = INT64_MAX / 4;
    if (at > limit)
        at = limit;
    if (at > session->state->now)
        session->state->now = at;
}

void session_replay(struct session *session, int64_t at, const struct event *event)
{
    advance(session, at);
    if (!event)
        return;
    apply(session, event);
    if (event->kind == EV_vote_opened) // a box is empty until ballots come
        session->box = (struct box){
            .vote = event->vote_opened.method == METHOD_SECRET ? event->vote_opened.vote : 0};
}

// What is a person's own – ballots, answers, consent, whispers – no scenario does in their name.
static bool is_for_person(const struct act *act, const struct verb *verb)
{
    return act->command->scripted && verb->scripts == VERB_PERSONAL && act->actor >= 0 &&
           state_person_at(act->state, act->actor);
}

static bool may_use(struct act *act, const struct verb *verb)
{
    bool in_charge = act_in_charge(act);
    if (is_for_person(act, verb))
        return act_refuse_name(act, REFUSE_PERSONAL, act->plan->seats[act->actor].id);
    switch (verb->who) {
    case WHO_SEAT:
        return act->actor >= 0 || act_refuse_name(act, REFUSE_UNKNOWN_SEAT, act->command->who);
    case WHO_PRESIDING:
        return act_presides(act);
    case WHO_SECRETARY:
        return act_is_presiding(act) || act->actor == act->plan->secretary ||
               act_refuse_plain(act, REFUSE_NOT_SECRETARY);
    case WHO_FACILITATOR:
        return in_charge || act_refuse_plain(act, REFUSE_NOT_FACILITATOR);
    case WHO_LEADER:
        return act_is_presiding(act) || act_refuse_plain(act, REFUSE_NOT_FACILITATOR);
    default:
        return true;
    }
}

static bool arguments_fit(struct act *act, const struct verb *verb)
{
    const struct command *command = act->command;
    for (int i = 0; i < command->key_count; i++)
        if (!(verb_takes(verb, VERB_OTHER_KEYS) || verb_takes(verb, command->key[i])) ||
            command_value(command, command->key[i]) != command->value[i]) // given twice
            return act_refuse_name(act, REFUSE_ARGUMENT, command->key[i]);
    if (command->arg_count < verb->least)
        return act_refuse_name(act, REFUSE_ARGUMENT, verb->synopsis);
    if (command->arg_count > verb->most)
        return act_refuse_name(act, REFUSE_ARGUMENT, command->arg[verb->most]);
    return true;
}

static bool run_verb(struct act *act, const struct verb *verb)
{
    return may_use(act, verb) && verb->run(act);
}

// `all VERB`: every seat that may. Refused only when nobody could, as the first seat was.
static bool run_for_all(struct act *act, const struct verb *verb)
{
    struct event first = {.kind = EVENT_KIND_COUNT};
    bool any = false;
    for (int i = 0; i < act->plan->seat_count; i++) {
        act->actor = i;
        if (run_verb(act, verb))
            any = true;
        else if (first.kind == EVENT_KIND_COUNT)
            first = act->refused;
    }
    act->actor = ACTOR_ALL;
    if (any)
        return true;
    if (first.kind == EVENT_KIND_COUNT)
        return act_refuse_name(act, REFUSE_UNKNOWN_SEAT, act->command->who);
    act->refused = first;
    return false;
}

static bool run_command(struct act *act)
{
    const struct command *command = act->command;
    act->actor = command->actor != ACTOR_UNKNOWN ? command->actor
                                                 : session_actor(act->session, command->who);
    if (act->actor == ACTOR_UNKNOWN)
        return act_refuse_name(act, REFUSE_UNKNOWN_SEAT, command->who);
    const struct verb *verb = verb_find(command->verb);
    if (!verb)
        return act_refuse_name(act, REFUSE_UNKNOWN_VERB, verb_nearest(command->verb));
    if (act->state->ending && verb->end == VERB_BEFORE_END)
        return act_refuse_plain(act, REFUSE_ENDED);
    if (!arguments_fit(act, verb))
        return false;
    if (act->actor != ACTOR_ALL)
        return run_verb(act, verb);
    if (verb->who == WHO_SEAT || verb->who == WHO_EACH)
        return run_for_all(act, verb);
    return act_refuse_name(act, REFUSE_UNKNOWN_SEAT, command->who);
}

// What was typed as a private answer is one, however wrong: only the question is named.
static void keep_answer(const struct act *act, struct ev_refused *refused)
{
    static const char give[] = "answer.give";
    int question = plan_question(act->plan, act_arg(act, 0));
    if (!act->session->secrets || strncmp(refused->verb, give, sizeof give - 1) != 0 ||
        (question != NOBODY && !act->plan->questions[question].secret))
        return;
    refused->verb = give;
    if (refused->name != act->command->who && refused->name != verb_find(give)->synopsis)
        refused->name = question != NOBODY ? act->plan->questions[question].id : NULL;
}

// A mistyped choice in a secret ballot is a choice all the same: the refusal does not repeat it.
static void keep_secret(struct act *act)
{
    static const char cast[] = "vote.cast";
    struct ev_refused *refused = &act->refused.refused;
    keep_answer(act, refused);
    const struct vote *vote = state_vote(act->state);
    if (!vote || !state_in_secret(vote) || strncmp(refused->verb, cast, sizeof cast - 1) != 0)
        return;
    refused->verb = cast;
    bool method = strcmp(refused->rule, refusals[REFUSE_METHOD].rule) == 0;
    refused->name = method ? method_names[vote->method] : NULL;
}

bool session_do(struct session *session, struct command *command, struct outcome *out)
{
    struct act act = {
        .session = session,
        .state = session->state,
        .plan = session->state->plan,
        .command = command,
        .out = out,
    };
    size_t from = out->count;
    advance(session, command->at);
    bool accepted = run_command(&act);
    command->actor = act.actor;
    if (accepted) {
        deadlines_follow(session, out, from);
    } else {
        keep_secret(&act);
        session_note(session, &act.refused, out);
    }
    return accepted;
}

bool session_would(const struct session *session, struct command *command,
                   void (*refused)(void *context, const struct event *event), void *context)
{
    struct session trial = *session; // shares the state, which act_emit() leaves alone in a trial
    trial.texts = arena_new();
    struct act act = {
        .session = &trial,
        .state = trial.state,
        .plan = trial.state->plan,
        .command = command,
        .trial = true,
    };
    bool accepted = run_command(&act);
    command->actor = act.actor;
    if (!accepted && refused) {
        keep_secret(&act);
        refused(context, &act.refused);
    }
    arena_free(trial.texts);
    return accepted;
}

bool session_would_line(const struct session *session, const char *line)
{
    struct command *command = mem_alloc(sizeof *command);
    bool accepted =
        command_parse(command, line, NULL) && session_would(session, command, NULL, NULL);
    free(command);
    return accepted;
}

// Only events change what comes next; it is asked for more often than they happen.
static const struct moment *next_moment(struct session *session)
{
    if (!session->fresh)
        session->moment = moment_next(session->state);
    session->fresh = true;
    return &session->moment;
}

int64_t session_next(struct session *session)
{
    const struct moment *moment = next_moment(session);
    if (moment->running < 0)
        return -1;
    int64_t at = moment->running + session->state->paused;
    return at > session->state->now ? at : session->state->now;
}

static const char *date_text(struct session *session, int story_day)
{
    struct buf date = BUF_INIT;
    calendar_put(session->plan->start_day + story_day, &date);
    const char *kept = session_text(session, buf_text(&date));
    buf_free(&date);
    return kept;
}

bool session_tick(struct session *session, int64_t at, struct outcome *out)
{
    int64_t next = session_next(session);
    if (next < 0 || next > at) {
        advance(session, at);
        return false;
    }
    const struct moment moment = *next_moment(session);
    struct event event = moment_event(session->state, &moment);
    size_t from = out->count;
    advance(session, next);
    if (event.kind == EV_calendar_day)
        event.calendar_day.date = date_text(session, (int)event.calendar_day.day);
    struct act act = {
        .session = session, .state = session->state, .plan = session->state->plan, .out = out};
    if (event.kind == EV_question_closed)
        act_close_over(&act, moment.of);
    else
        session_note(session, &event, out);
    deadlines_follow(session, out, from);
    return true;
}

const char *session_actor_name(const struct session *session, int actor)
{
    return state_actor_name(session->state, actor);
}

int session_actor(const struct session *session, const char *name)
{
    return state_actor(session->state, name);
}
