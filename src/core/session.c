// A session being played: who may use a verb, carrying it out, and what the clock causes.
#include "core/session.h"

#include "core/act.h"
#include "core/calendar.h"
#include "core/condition.h"
#include "core/deadline.h"
#include "core/verb.h"

#include <stdlib.h>
#include <string.h>

struct session {
    const struct plan *plan;
    struct state *state;
    struct arena *texts;
    struct box box;
    struct secrets *secrets; // NULL: no question is private
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

void session_note(struct session *session, const struct event *event, struct outcome *out)
{
    out->events = mem_room(out->events, out->count, &out->cap, sizeof *out->events);
    out->events[out->count++] = *event;
    state_apply(session->state, event);
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
    state_apply(session->state, event);
    if (event->kind == EV_vote_opened) // a box is empty until ballots come
        session->box = (struct box){
            .vote = event->vote_opened.method == METHOD_SECRET ? event->vote_opened.vote : 0};
}

// What is a person's own – ballots, answers, consent, whispers – no scenario does in their name.
static bool is_for_person(const struct act *act, const struct verb *verb)
{
    const struct seat_state *seat = act->actor >= 0 ? &act->state->seat[act->actor] : NULL;
    return act->command->scripted && verb->scripts == VERB_PERSONAL && seat && seat->person &&
           !seat->bot;
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

// What the clock causes next, and when.
struct moment {
    int64_t running; // -1: nothing
    enum event_kind kind;
    int of; // the phase, the complication, the question
};

static void sooner(struct moment *moment, int64_t running, enum event_kind kind, int of)
{
    if (moment->running < 0 || running < moment->running)
        *moment = (struct moment){running, kind, of};
}

static void speech_moment(const struct state *state, struct moment *moment)
{
    const struct speech *speech = state_speech(state);
    if (!speech || speech->overtime || speech->held_since >= 0)
        return;
    int64_t limit = speech->begin + speech->held + (int64_t)speech->limit * 1000;
    int64_t warn = (int64_t)state->plan->warn_seconds * 1000;
    bool warns = !speech->warned && speech->limit > state->plan->warn_seconds;
    sooner(moment, warns ? limit - warn : limit, warns ? EV_floor_warned : EV_floor_overtime,
           speech->seat);
}

// Its minute; when its condition does not hold then, what comes first of that it does and that the
// minutes are over in which it may.
static void inject_moment(const struct state *state, int inject, struct moment *moment)
{
    const struct plan_inject *of = &state->plan->injects[inject];
    int64_t due = state->phase.begin + (int64_t)of->minutes * 60000;
    int64_t until = state->phase.begin + (int64_t)of->until * 60000;
    if (condition_holds(state, CONDITION_INJECT, inject))
        sooner(moment, due, EV_inject_fired, inject);
    else
        sooner(moment, until > due ? until : due, EV_inject_skipped, inject);
}

static void phase_moments(const struct state *state, struct moment *moment)
{
    if (state->phase.index == NOBODY || (state->ending && !state_debriefs(state)))
        return;
    const struct plan *plan = state->plan;
    int minutes = plan->phases[state->phase.index].minutes;
    if (minutes > 0 && !state->phase.over) {
        int64_t length = ((int64_t)minutes * 60 + state->phase.extra) * 1000;
        sooner(moment, state->phase.begin + length, EV_phase_over, state->phase.index);
    }
    for (int i = 0; !state->ending && i < plan->inject_count; i++)
        if (plan->injects[i].phase == state->phase.index && state->injects[i] == INJECT_WAITING)
            inject_moment(state, i, moment);
}

// Questions that a phase brings with it.
static void question_moments(const struct state *state, struct moment *moment)
{
    for (int i = 0; i < state->plan->question_count; i++) {
        const struct plan_question *question = &state->plan->questions[i];
        if (question->choice_count == 0 || question->phase != state->phase.index ||
            question->phase == NOBODY || state->questions[i].status != QUESTION_WAITING ||
            !state_question_exists(state, i) || (state->ending && !state_debriefs(state)))
            continue;
        sooner(moment, state->phase.begin + (int64_t)question->minutes * 60000, EV_question_asked,
               i);
    }
}

// Story days wait for no clock: what is due on this day comes at once, then the next day.
static void calendar_moments(const struct state *state, struct moment *moment)
{
    int64_t now = state_running(state, state->now);
    if (state->day == NO_DAY || state->ending)
        return;
    for (int i = 0; i < state->plan->inject_count; i++) {
        int day = state->injects[i] == INJECT_WAITING ? state_inject_day(state, i) : NO_DAY;
        if (day == NO_DAY || day > state->day)
            continue;
        bool holds = condition_holds(state, CONDITION_INJECT, i);
        sooner(moment, now, holds ? EV_inject_fired : EV_inject_skipped, i);
    }
    for (int i = 0; i < state->plan->question_count; i++) {
        int day = state_question_day(state, i);
        if (state->questions[i].status != QUESTION_WAITING || day == NO_DAY || day > state->day ||
            !state_question_exists(state, i))
            continue;
        sooner(moment, now, EV_question_asked, i);
    }
    if (state->day < state->day_wanted)
        sooner(moment, now, EV_calendar_day, NOBODY);
}

// What has no moment of its own comes as soon as its condition holds.
static void condition_moments(const struct state *state, struct moment *moment)
{
    int64_t now = state_running(state, state->now);
    const struct plan *plan = state->plan;
    if (!state->conditions || (state->ending && !state_debriefs(state)))
        return;
    for (int i = 0; !state->ending && i < plan->inject_count; i++)
        if (plan->injects[i].when && !state_inject_timed(state, i) &&
            state->injects[i] == INJECT_WAITING && condition_holds(state, CONDITION_INJECT, i))
            sooner(moment, now, EV_inject_fired, i);
    for (int i = 0; i < plan->question_count; i++)
        if (plan->questions[i].when && !state_question_timed(state, i) &&
            plan->questions[i].choice_count > 0 && state->questions[i].status == QUESTION_WAITING &&
            state_question_exists(state, i))
            sooner(moment, now, EV_question_asked, i);
}

static struct moment next_moment(const struct state *state)
{
    struct moment moment = {.running = -1};
    condition_moments(state, &moment);
    calendar_moments(state, &moment);
    if (state->pause_begin >= 0)
        return moment;
    speech_moment(state, &moment);
    phase_moments(state, &moment);
    question_moments(state, &moment);
    return moment;
}

// The event of the moment, made when it has come.
static struct event moment_event(const struct state *state, const struct moment *moment)
{
    struct event event = event_blank(moment->kind);
    int day;
    switch (moment->kind) {
    case EV_floor_warned:
        event.floor_warned.seat = moment->of;
        event.floor_warned.kind = (int)state_speech(state)->kind;
        break;
    case EV_floor_overtime:
        event.floor_overtime.seat = moment->of;
        event.floor_overtime.kind = (int)state_speech(state)->kind;
        break;
    case EV_phase_over:
        event.phase_over.phase = moment->of;
        break;
    case EV_inject_fired:
        event.inject_fired.id = moment->of;
        break;
    case EV_inject_skipped:
        event.inject_skipped.id = moment->of;
        event.inject_skipped.scripted = 1;
        break;
    case EV_question_asked:
        event.question_asked.question = moment->of;
        break;
    default:
        day = deadlines_next_day(state);
        event.calendar_day.day = day - state->plan->start_day;
        event.calendar_day.days = day - state->day;
    }
    return event;
}

int64_t session_next(const struct session *session)
{
    struct moment moment = next_moment(session->state);
    if (moment.running < 0)
        return -1;
    int64_t at = moment.running + session->state->paused;
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
    struct moment moment = next_moment(session->state);
    struct event event = moment_event(session->state, &moment);
    size_t from = out->count;
    advance(session, next);
    if (event.kind == EV_calendar_day)
        event.calendar_day.date = date_text(session, (int)event.calendar_day.day);
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
