// Motions that deputies back together: a closed session, registering again, no confidence in the
// akim (RULES 6, 11, 50).
#include "core/act.h"
#include "core/apply.h"

#include <string.h>

int act_backers(const struct act *act, enum motion motion)
{
    int count = 0;
    for (int i = 0; i < act->plan->seat_count; i++)
        count +=
            act->state->seat[i].present && (act->state->supports[motion][i] || i == act->actor);
    return count;
}

static bool has_akim(const struct act *act)
{
    for (int i = 0; i < act->plan->seat_count; i++)
        if (act->plan->seats[i].kind == SEAT_AKIM)
            return true;
    return false;
}

// Only the council speaks on its confidence in the akim, and once in a session.
static bool may_be_put(struct act *act)
{
    const char *name = motion_names[MOTION_NO_CONFIDENCE];
    if (!plan_is_council(act->plan))
        return act_refuse_plain(act, REFUSE_COUNCIL_ONLY);
    if (!has_akim(act))
        return act_refuse_name(act, REFUSE_UNKNOWN_SUBJECT, name);
    return act->state->no_confidence != MOTION_DECIDED ||
           act_refuse_name(act, REFUSE_VOTED_ONCE, name);
}

bool act_no_confidence_ready(struct act *act, const struct subject *subject)
{
    const struct state *s = act->state;
    struct threshold fifth = act->plan->threshold[THRESHOLD_NO_CONFIDENCE];
    int base = state_base(s, fifth.base);
    (void)subject;
    if (!may_be_put(act))
        return false;
    if (s->no_confidence == MOTION_NONE)
        return act_refuse(act, REFUSE_ONE_FIFTH,
                          (struct figures){s->support_count[MOTION_NO_CONFIDENCE],
                                           threshold_needed(fifth, base), base, NULL});
    for (int i = 0; i < act->plan->seat_count && s->no_confidence == MOTION_PUT; i++)
        if (act->plan->seats[i].kind == SEAT_AKIM && s->seat[i].present)
            return act_refuse_name(act, REFUSE_AKIM_REPORT_FIRST, act->plan->seats[i].id);
    return true; // an akim who has not come is not waited for: that is for the minutes
}

static void tell_put(struct act *act, int count, int needed)
{
    struct event event = event_blank(EV_motion_put);
    event.motion_put.what = motion_names[MOTION_NO_CONFIDENCE];
    event.motion_put.count = count;
    event.motion_put.needed = needed;
    act_emit(act, event);
}

// A signature stays when its deputy leaves the hall; whoever backs the others has to be there.
bool act_motion_support(struct act *act)
{
    const struct state *s = act->state;
    const char *what = act_arg(act, 0);
    int motion = name_find(motion_names, MOTION_COUNT, what);
    if (!state_is_deputy(s, act->actor))
        return act_refuse_plain(act, REFUSE_NOT_DEPUTY);
    if (!act_needs_votes(act) || !act_needs_present(act, act->actor))
        return false;
    if (motion < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_SUBJECT, what);
    bool akim = motion == MOTION_NO_CONFIDENCE;
    if (akim ? !may_be_put(act) : motion == MOTION_REGISTRATION && !act_needs_registered(act))
        return false;
    if (s->supports[motion][act->actor])
        return act_refuse_plain(act, REFUSE_ALREADY_SUPPORTED);
    struct threshold least =
        act->plan->threshold[akim ? THRESHOLD_NO_CONFIDENCE : THRESHOLD_CLOSED_PROPOSAL];
    int base = state_base(s, least.base);
    int count = akim ? s->support_count[motion] + 1 : act_backers(act, (enum motion)motion);
    struct event event = event_blank(EV_motion_supported);
    event.motion_supported.seat = act->actor;
    event.motion_supported.what = motion_names[motion];
    event.motion_supported.count = count;
    event.motion_supported.needed = threshold_needed(least, base);
    act_emit(act, event);
    if (akim && s->no_confidence == MOTION_NONE && threshold_met(least, count, base))
        tell_put(act, count, threshold_needed(least, base));
    return true;
}

void apply_forget_supporters(struct state *s, enum motion motion)
{
    memset(s->supports[motion], 0, sizeof s->supports[motion]);
    s->support_count[motion] = 0;
}

void apply_motion_supported(struct state *s, const struct event *e)
{
    const struct ev_motion_supported *m = &e->motion_supported;
    int motion = m->what ? name_find(motion_names, MOTION_COUNT, m->what) : -1;
    if (motion < 0 || !apply_seat_ok(s, m->seat))
        return;
    s->support_count[motion] += !s->supports[motion][m->seat];
    s->supports[motion][m->seat] = true;
}

static bool in_akim(const char *what)
{
    return what && strcmp(what, motion_names[MOTION_NO_CONFIDENCE]) == 0;
}

void apply_motion_put(struct state *s, const struct event *e)
{
    if (in_akim(e->motion_put.what))
        s->no_confidence = MOTION_PUT;
}

static void decided(struct state *s, const char *what, enum fate fate)
{
    if (!in_akim(what))
        return;
    s->no_confidence = MOTION_DECIDED;
    s->confidence_fate = fate;
}

void apply_motion_carried(struct state *s, const struct event *e)
{
    decided(s, e->motion_carried.what, FATE_ADOPTED);
}

void apply_motion_failed(struct state *s, const struct event *e)
{
    decided(s, e->motion_failed.what, FATE_REJECTED);
}
