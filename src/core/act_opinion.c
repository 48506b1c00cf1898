// The akim's opinion on drafts and amendments that raise spending or cut revenue (REG 28).
#include "core/act.h"

#include <string.h>

// The opinion is the akim's, or of whom he sends: somebody else says it only for an akim nobody
// plays.
static bool akim_is_played(const struct state *state)
{
    bool dealt = false, played = false, seated = false;
    for (int i = 0; i < state->plan->seat_count; i++) {
        bool here = state->seat[i].person || state->seat[i].bot;
        bool akim = state->plan->seats[i].kind == SEAT_AKIM;
        dealt = dealt || here;
        seated = seated || akim;
        played = played || (akim && here);
    }
    return dealt ? played : seated;
}

static bool is_about(const struct act *act, const struct subject *subject, const char *target)
{
    bool draft = subject->kind == SUBJECT_BASIS || subject->kind == SUBJECT_WHOLE;
    if (draft)
        return subject->index == plan_draft(act->plan, target);
    return subject->kind == SUBJECT_AMEND &&
           subject->index == subject_amendment(act->state, target);
}

bool act_draft_opinion(struct act *act)
{
    const char *target = act_arg(act, 0);
    const char *opinion = act_arg(act, 1);
    const struct vote *vote = state_vote(act->state);
    bool akim = act->actor >= 0 && act->plan->seats[act->actor].kind == SEAT_AKIM;
    if (!akim && (act->actor >= 0 || akim_is_played(act->state)))
        return act_refuse_plain(act, REFUSE_NOT_AKIM);
    bool amendment = subject_amendment(act->state, target) > 0;
    if (!amendment && plan_draft(act->plan, target) == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_DRAFT, target);
    bool positive = strcmp(opinion, "positive") == 0;
    if (!positive && strcmp(opinion, "negative") != 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, opinion);
    if (vote && is_about(act, &vote->subject, target)) // what counts is the opinion at its opening
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    struct event event = event_blank(EV_draft_opinion);
    event.draft_opinion.target = act_text(act, target);
    event.draft_opinion.positive = positive;
    event.draft_opinion.seat = akim ? act->actor : NOBODY;
    act_emit(act, event);
    if (!amendment) // one that is not admitted any more was the last to be voted on
        act_settle_basis(act, act->plan->drafts[plan_draft(act->plan, target)].item);
    return true;
}
