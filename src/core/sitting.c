// The sitting: opening, breaks, registering, closing (RULES 1, 5, 6, 10).
#include "core/act.h"
#include "core/apply.h"
#include "core/course.h"
#include "core/order.h"

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

bool act_no_vote_running(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    return !vote || act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
}

bool act_sitting_break(struct act *act)
{
    int64_t minutes;
    if (!act_needs_open(act) || !act_no_vote_running(act) ||
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
    if (!act_needs_open(act) || !act_no_vote_running(act) ||
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
    return act_no_vote_running(act);
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

void act_close_sitting(struct act *act)
{
    act_end_speech(act);
    struct event event = event_blank(EV_sitting_closed);
    event.sitting_closed.present = act->state->present;
    event.sitting_closed.sitting = act->state->sitting_at;
    act_emit(act, event);
}

bool act_sitting_close(struct act *act)
{
    if (!act_needs_open(act) || !act_no_vote_running(act))
        return false;
    act_close_sitting(act);
    return true;
}

// Guests leave the maslikhat's closed session (LAW 11(6)); a body of its own kind is left to its
// members and to whoever keeps its minutes.
static bool has_part(const struct state *s, int seat)
{
    enum seat_kind kind = s->plan->seats[seat].kind;
    bool leads = seat == s->presiding || seat == s->plan->secretary;
    bool own = plan_body_of(s->plan) ? kind == SEAT_DEPUTY || leads : kind != SEAT_GUEST;
    return own || s->seat[seat].stays;
}

static void close_doors(struct state *s)
{
    s->closed = mem_room(s->closed, s->closed_count, &s->closed_cap, sizeof *s->closed);
    struct closed *of = &s->closed[s->closed_count++];
    *of = (struct closed){.begin = s->now, .end = -1};
    for (int i = 0; i < s->plan->seat_count; i++) {
        of->inside[i] = has_part(s, i);
        s->seat[i].shown_out = s->seat[i].present && !of->inside[i];
    }
}

void apply_private(struct state *s, bool on)
{
    if (on == s->private_session)
        return;
    s->private_session = on;
    if (on) {
        close_doors(s);
        return;
    }
    s->closed[s->closed_count - 1].end = s->now;
    for (int i = 0; i < s->plan->seat_count; i++)
        s->seat[i].shown_out = false;
}

void apply_quorum_reached(struct state *s, const struct event *e)
{
    (void)e;
    s->quorum = true;
}

void apply_quorum_lost(struct state *s, const struct event *e)
{
    struct vote *vote = state_vote(s);
    s->quorum = false;
    if (vote) {
        vote->lost = true;
        vote->present_lost = apply_small(e->quorum_lost.present);
    }
    if (s->sitting == SITTING_OPEN)
        s->votes_lost++;
}

void apply_sitting_opened(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_OPEN;
    s->recess_voted = 0;
    s->registering = false;
    apply_resume(s);
    s->opened_at = state_running(s, s->now);
}

void apply_sitting_break(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_BREAK;
    apply_pause(s);
}

void apply_sitting_resumed(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_OPEN;
    apply_resume(s);
}

void apply_sitting_recess(struct state *s, const struct event *e)
{
    int days = apply_small(e->sitting_recess.days);
    s->recess_taken = apply_small((int64_t)s->recess_taken + (days > 0 ? days : 0));
    s->sitting = SITTING_RECESS;
    s->registering = false;
    apply_pause(s);
    for (int i = 0; i < s->plan->seat_count; i++)
        apply_present(s, i, false); // registration comes before each sitting (REG 4)
    s->quorum = false;
    apply_private(s, false); // each sitting decides anew
    s->queue_count = 0;
}

// Who presides has registered by announcing it; guests are not counted.
void apply_sitting_registering(struct state *s, const struct event *e)
{
    (void)e;
    s->registering = true;
    apply_forget_supporters(s, MOTION_REGISTRATION);
    for (int i = 0; i < s->plan->seat_count; i++) {
        s->seat[i].again = s->seat[i].present && state_is_deputy(s, i);
        if (s->seat[i].again && i != s->presiding)
            apply_present(s, i, false);
    }
}

// Whoever has not registered is not in the hall.
void apply_sitting_registered(struct state *s, const struct event *e)
{
    (void)e;
    s->registering = false;
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->seat[i].again && !s->seat[i].present)
            apply_drop_requests(s, i, SPEECH_COUNT);
}

void apply_sitting_private(struct state *s, const struct event *e)
{
    apply_private(s, e->sitting_private.on);
}

void apply_sitting_presided(struct state *s, const struct event *e)
{
    s->presiding = apply_seat_ok(s, e->sitting_presided.seat) ? e->sitting_presided.seat : NOBODY;
}

void apply_sitting_closed(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_CLOSED;
    s->registering = false;
    apply_private(s, false);
    s->queue_count = 0;
    for (int i = 0; i < s->plan->seat_count; i++)
        s->seat[i].stayed = s->seat[i].present;
    if (s->sitting_at != NOBODY)
        s->held[s->sitting_at] = true;
}
