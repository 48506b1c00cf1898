// Which of the moments that time brings is the next.
#include "core/moment.h"

#include "core/condition.h"
#include "core/deadline.h"
#include "core/talks.h"

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

// Talks that come with their phase; their time.
static void talks_moments(const struct state *state, struct moment *moment)
{
    for (int i = 0; !state->ending && i < state->plan->talks_count; i++) {
        const struct talks_state *of = &state->talks[i];
        int phase = state->plan->talks[i].phase;
        if (of->status == TALKS_WAITING && phase != NOBODY && phase == state->phase.index)
            sooner(moment, state->phase.begin, EV_talks_opened, i);
        else if (of->status == TALKS_OPEN)
            sooner(moment, state_talks_end(state, i), EV_talks_failed, i);
    }
}

// A group work begins with its phase and lasts by a clock of its own.
static void work_moments(const struct state *state, struct moment *moment)
{
    for (int i = 0; !state->ending && i < state->plan->work_count; i++) {
        const struct work_state *of = &state->works[i];
        if (of->status == WORK_WAITING && state->plan->works[i].phase == state->phase.index)
            sooner(moment, state->phase.begin, EV_groups_formed, i);
        else if (of->status == WORK_LASTS)
            sooner(moment, state_work_end(state, i), EV_groups_over, i);
    }
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

bool moment_brings(const struct state *state, int question)
{
    const struct plan_question *of = &state->plan->questions[question];
    return of->choice_count > 0 && of->phase == state->phase.index && of->phase != NOBODY &&
           state->questions[question].status == QUESTION_WAITING &&
           state_question_exists(state, question) && (!state->ending || state_debriefs(state));
}

static void question_moments(const struct state *state, struct moment *moment)
{
    for (int i = 0; i < state->plan->question_count; i++)
        if (moment_brings(state, i))
            sooner(moment, state->phase.begin + (int64_t)state->plan->questions[i].minutes * 60000,
                   EV_question_asked, i);
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
        if (state->questions[i].status == QUESTION_OPEN && state_question_over(state, i))
            sooner(moment, now, EV_question_closed, i);
        else if (state->questions[i].status == QUESTION_WAITING && plan->questions[i].when &&
                 plan->questions[i].choice_count > 0 && !state_question_timed(state, i) &&
                 state_question_exists(state, i))
            sooner(moment, now, EV_question_asked, i);
}

struct moment moment_next(const struct state *state)
{
    struct moment moment = {.running = -1};
    condition_moments(state, &moment);
    calendar_moments(state, &moment);
    if (state->pause_begin >= 0)
        return moment;
    speech_moment(state, &moment);
    phase_moments(state, &moment);
    work_moments(state, &moment);
    talks_moments(state, &moment);
    question_moments(state, &moment);
    return moment;
}

struct event moment_event(const struct state *state, const struct moment *moment)
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
    case EV_groups_formed:
        event.groups_formed.work = state->plan->works[moment->of].id;
        break;
    case EV_groups_over:
        event.groups_over.work = state->plan->works[moment->of].id;
        break;
    case EV_talks_opened:
        event.talks_opened.talks = state->plan->talks[moment->of].id;
        break;
    case EV_talks_failed: // their time is over
        event.talks_failed.talks = state->plan->talks[moment->of].id;
        break;
    case EV_question_asked:
        event.question_asked.question = moment->of;
        break;
    case EV_question_closed: // with what was answered, see act_close_over()
        event.question_closed.question = moment->of;
        break;
    default:
        day = deadlines_next_day(state);
        event.calendar_day.day = day - state->plan->start_day;
        event.calendar_day.days = day - state->day;
    }
    return event;
}
