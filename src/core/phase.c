// The phases, the clock and the end.
#include "core/act.h"
#include "core/apply.h"
#include "core/condition.h"
#include "core/course.h"
#include "core/order.h"

// A sitting that still lasts is closed, because the phase brings the next one.
static void make_room(struct act *act, int phase)
{
    enum sitting was = act->state->sitting;
    bool closes = course_phase_closes(act->state, phase);
    if (was == SITTING_BREAK)
        act_emit(act, event_blank(EV_sitting_resumed));
    if (closes)
        act_close_sitting(act);
    if (was == SITTING_RECESS)
        act_emit(act, event_blank(EV_clock_resumed));
}

static bool enter_phase(struct act *act, int phase)
{
    int sitting = course_phase_brings(act->state, phase);
    if (!state_phase_open(act->state, phase))
        return act_refuse_plain(act, REFUSE_ENDED);
    bool leaves = sitting != NOBODY || course_phase_leaves(act->state, phase);
    if (leaves && !act_no_vote_running(act)) // what it decides belongs to the sitting
        return false;
    if (sitting != NOBODY)
        make_room(act, phase);
    struct event event = event_blank(EV_phase_entered);
    event.phase_entered.phase = phase;
    act_emit(act, event);
    if (sitting != NOBODY)
        (void)act_call_sitting(act, sitting);
    return true;
}

bool act_phase_next(struct act *act)
{
    int next = state_next_phase(act->state);
    return next == NOBODY ? act_scenario_end(act) : enter_phase(act, next);
}

bool act_phase_go(struct act *act)
{
    int phase = plan_phase(act->plan, act_arg(act, 0));
    if (phase == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_PHASE, act_arg(act, 0));
    return enter_phase(act, phase);
}

bool act_phase_extend(struct act *act)
{
    int64_t minutes;
    if (!act_number(act, act_arg(act, 0), 1, &minutes))
        return false;
    if (act->state->phase.index == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_PHASE, "");
    if (minutes > DAY_MINUTES)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 0));
    if (!state_phase_open(act->state, act->state->phase.index))
        return act_refuse_plain(act, REFUSE_ENDED);
    struct event event = event_blank(EV_phase_extended);
    event.phase_extended.phase = act->state->phase.index;
    event.phase_extended.seconds = minutes * 60;
    act_emit(act, event);
    return true;
}

bool act_clock_pause(struct act *act)
{
    if (act->state->pause_begin >= 0)
        return act_refuse_plain(act, REFUSE_CLOCK);
    act_emit(act, event_blank(EV_clock_paused));
    return true;
}

bool act_clock_resume(struct act *act)
{
    if (act->state->pause_begin < 0)
        return act_refuse_plain(act, REFUSE_CLOCK);
    if (act->state->sitting == SITTING_RECESS)
        return act_refuse_plain(act, REFUSE_NOT_OPEN);
    bool pause = act->state->sitting == SITTING_BREAK;
    act_emit(act, event_blank(pause ? EV_sitting_resumed : EV_clock_resumed));
    return true;
}

// What decided the ending: as the scenario says, else what its condition was met by.
static const char *why_ended(struct act *act, const char *ending)
{
    const char *said = command_value(act->command, "because");
    int index = plan_ending(act->state->whole, ending);
    struct buf because = BUF_INIT;
    if (said)
        return act_text(act, said);
    if (index != NOBODY)
        condition_because(act->state, CONDITION_ENDING, index, &because);
    const char *kept = because.len > 0 ? act_text(act, buf_text(&because)) : NULL;
    buf_free(&because);
    return kept;
}

bool act_scenario_end(struct act *act)
{
    if (act->state->ending)
        return act_refuse_plain(act, REFUSE_ENDED);
    const char *ending = act_arg(act, 0);
    int instead = ending ? NOBODY : plan_else_ending(act->state->whole);
    if (ending && !plan_ends_so(act->plan, ending))
        return act_refuse_name(act, REFUSE_UNKNOWN_ENDING, ending);
    if (instead != NOBODY)
        ending = act->state->whole->endings[instead].id;
    const char *because = why_ended(act, ending);
    act_end_speech(act);
    act_drop_vote(act); // it has no result
    struct event event = event_blank(EV_scenario_ended);
    event.scenario_ended.ending = act_text(act, ending ? ending : PLAN_ENDED_BY_HAND);
    event.scenario_ended.because = because;
    act_emit(act, event);
    return true;
}

static void leave_phase(struct state *s)
{
    if (s->phase.index != NOBODY)
        s->phase_spent[s->phase.index] += state_running(s, s->now) - s->phase.begin;
}

void apply_phase_entered(struct state *s, const struct event *e)
{
    if (e->phase_entered.phase < 0 || e->phase_entered.phase >= s->plan->phase_count)
        return;
    leave_phase(s);
    s->phase_day = s->day;
    s->phase_entered[e->phase_entered.phase] = true;
    s->phase = (struct phase_state){e->phase_entered.phase, state_running(s, s->now), 0, false};
}

void apply_phase_extended(struct state *s, const struct event *e)
{
    s->phase.extra = apply_small((int64_t)s->phase.extra + apply_small(e->phase_extended.seconds));
    s->phase.over = false;
    if (s->phase.index != NOBODY)
        s->phase_extra[s->phase.index] = s->phase.extra;
    apply_work_extended(s, apply_small(e->phase_extended.seconds));
    apply_talks_extended(s, apply_small(e->phase_extended.seconds));
}

void apply_phase_over(struct state *s, const struct event *e)
{
    (void)e;
    s->phase.over = true;
}

void apply_clock_paused(struct state *s, const struct event *e)
{
    (void)e;
    apply_pause(s);
}

void apply_clock_resumed(struct state *s, const struct event *e)
{
    (void)e;
    apply_resume(s);
}

void apply_vars_saved(struct state *s, const struct event *e)
{
    s->vars = e->vars_saved.vars;
}

void apply_scenario_ended(struct state *s, const struct event *e)
{
    s->ending = e->scenario_ended.ending;
    s->because = e->scenario_ended.because;
    leave_phase(s);
    s->phase.begin = state_running(s, s->now);
}

void apply_pause(struct state *s)
{
    if (s->pause_begin < 0)
        s->pause_begin = s->now;
}

void apply_resume(struct state *s)
{
    if (s->pause_begin < 0)
        return;
    s->pauses = mem_room(s->pauses, s->pause_count, &s->pause_cap, sizeof *s->pauses);
    s->pauses[s->pause_count++] = (struct pause){s->pause_begin, s->now};
    s->paused += s->now - s->pause_begin;
    s->pause_begin = -1;
}
