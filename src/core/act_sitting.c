// The sitting, the phases and the clock (RULES.md §2).
#include "core/act.h"

#include "core/course.h"

enum { DAY_MINUTES = 24 * 60 };

// A sitting is not opened before the day its notice names.
static bool day_has_come(struct act *act)
{
    int sitting = act->state->sitting_at;
    int day = sitting == NOBODY ? NO_DAY : act->state->announced[sitting];
    return day == NO_DAY || day <= act->state->day ||
           act_refuse_name(act, REFUSE_SITTING_DAY, act_date(act, day));
}

// What convenes the sitting has been sent; whether in time, its terms say.
static bool convened(struct act *act)
{
    int paper = state_uncalled_by(act->state);
    return paper == NOBODY ||
           act_refuse_name(act, REFUSE_NOT_CONVENED, act->plan->papers[paper].id);
}

bool act_sitting_open(struct act *act)
{
    enum sitting sitting = act->state->sitting;
    if (sitting == SITTING_OPEN || sitting == SITTING_BREAK)
        return act_refuse_plain(act, REFUSE_ALREADY_OPEN);
    if (sitting == SITTING_CLOSED)
        return act_refuse_plain(act, REFUSE_ENDED);
    if (!convened(act) || !day_has_come(act) || !act_needs_quorum(act))
        return false;
    struct event event = event_blank(EV_sitting_opened);
    event.sitting_opened.present = act->state->present;
    event.sitting_opened.total = act->plan->total;
    event.sitting_opened.needed = state_quorum_needed(act->state);
    event.sitting_opened.sitting = act->state->sitting_at;
    act_emit(act, event);
    act_tell_presiding(act);
    return true;
}

static bool no_vote_running(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    return !vote || act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
}

bool act_sitting_break(struct act *act)
{
    int64_t minutes;
    if (!act_needs_open(act) || !no_vote_running(act) ||
        !act_number(act, act_arg(act, 0), 1, &minutes))
        return false;
    if (minutes > DAY_MINUTES)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 0));
    struct event event = event_blank(EV_sitting_break);
    event.sitting_break.minutes = minutes;
    act_emit(act, event);
    return true;
}

bool act_recess_fits(struct act *act, int64_t days)
{
    int most = act->plan->recess_days;
    int64_t all = days > most ? days : days + act->state->recess_taken;
    return all <= most ||
           act_refuse(act, REFUSE_RECESS_LIMIT, (struct figures){all, most, -1, NULL});
}

bool act_sitting_recess(struct act *act)
{
    int64_t days;
    if (!act_needs_open(act) || !no_vote_running(act) ||
        !act_number(act, act_arg(act, 0), 1, &days))
        return false;
    if (!act_recess_fits(act, days))
        return false;
    if (act->state->recess_voted != days)
        return act_refuse(act, REFUSE_RECESS_VOTE,
                          (struct figures){days, act->plan->recess_days, -1, NULL});
    act_end_speech(act);
    struct event event = event_blank(EV_sitting_recess);
    event.sitting_recess.days = days;
    act_emit(act, event);
    return true;
}

bool act_hall_listens(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (!act_needs_open(act) || !act_needs_registered(act))
        return false;
    if (speech)
        return act_refuse_name(act, REFUSE_FLOOR_TAKEN, act->plan->seats[speech->seat].id);
    return no_vote_running(act);
}

// Whoever presides has the deputies register again, or a third of those present demand it (choice,
// as for closed doors).
static bool may_register_again(struct act *act)
{
    if (act_is_presiding(act) || !state_is_deputy(act->state, act->actor))
        return act_presides(act);
    if (!act_needs_present(act, act->actor))
        return false;
    struct threshold third = act->plan->threshold[THRESHOLD_CLOSED_PROPOSAL];
    int base = state_base(act->state, third.base);
    int backers = act_backers(act, MOTION_REGISTRATION);
    return threshold_met(third, backers, base) ||
           act_refuse(act, REFUSE_REGISTER_THIRD,
                      (struct figures){backers, threshold_needed(third, base), base, NULL});
}

bool act_sitting_register(struct act *act)
{
    if (!act_needs_votes(act) || !act_hall_listens(act) || !may_register_again(act))
        return false;
    struct event event = event_blank(EV_sitting_registering);
    event.sitting_registering.seat = act->actor >= 0 ? act->actor : NOBODY;
    act_emit(act, event);
    return true;
}

bool act_sitting_announce(struct act *act)
{
    if (!act_needs_open(act))
        return false;
    if (!act->state->registering)
        return act_refuse_plain(act, REFUSE_NOT_REGISTERING);
    struct event event = event_blank(EV_sitting_registered);
    event.sitting_registered.present = act->state->present;
    event.sitting_registered.total = act->plan->total;
    event.sitting_registered.needed = state_quorum_needed(act->state);
    act_emit(act, event);
    act_tell_quorum(act);
    return true;
}

static void close_sitting(struct act *act)
{
    act_end_speech(act);
    struct event event = event_blank(EV_sitting_closed);
    event.sitting_closed.present = act->state->present;
    event.sitting_closed.sitting = act->state->sitting_at;
    act_emit(act, event);
}

bool act_sitting_close(struct act *act)
{
    if (!act_needs_open(act) || !no_vote_running(act))
        return false;
    close_sitting(act);
    return true;
}

// A sitting that still lasts is closed, because the phase brings the next one.
static void make_room(struct act *act, int phase)
{
    enum sitting was = act->state->sitting;
    bool closes = course_phase_closes(act->state, phase);
    if (was == SITTING_BREAK)
        act_emit(act, event_blank(EV_sitting_resumed));
    if (closes)
        close_sitting(act);
    if (was == SITTING_RECESS)
        act_emit(act, event_blank(EV_clock_resumed));
}

static bool enter_phase(struct act *act, int phase)
{
    int sitting = course_phase_brings(act->state, phase);
    if (!state_phase_open(act->state, phase))
        return act_refuse_plain(act, REFUSE_ENDED);
    if (sitting != NOBODY && !no_vote_running(act))
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

bool act_scenario_end(struct act *act)
{
    if (act->state->ending)
        return act_refuse_plain(act, REFUSE_ENDED);
    const char *ending = act_arg(act, 0);
    if (ending && !plan_ends_so(act->plan, ending))
        return act_refuse_name(act, REFUSE_UNKNOWN_ENDING, ending);
    act_end_speech(act);
    act_drop_vote(act); // it has no result
    struct event event = event_blank(EV_scenario_ended);
    event.scenario_ended.ending = act_text(act, ending ? ending : PLAN_ENDED_BY_HAND);
    act_emit(act, event);
    return true;
}
