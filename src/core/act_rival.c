// Which of several drafts on one question becomes the basis (RULES.md §9).
#include "core/act.h"
#include "core/rival.h"

void act_settle_basis(struct act *act, int item)
{
    const struct state *s = act->state;
    int foremost = NOBODY;
    if (rival_basis(s, item) != NOBODY || rival_to_put(s, item) != NOBODY ||
        rival_tied(s, item) != NOBODY)
        return;
    int count = rival_foremost(s, item, &foremost);
    if (count == 1) {
        act_emit_one(act, EV_draft_based, "draft", foremost);
    } else if (count > 1) {
        struct event event = event_blank(EV_draft_tied);
        event.draft_tied.item = item;
        event.draft_tied.votes = s->drafts[foremost].votes;
        act_emit(act, event);
    }
}

void act_basis_result(struct act *act, const struct vote *vote, bool adopted)
{
    int draft = vote->subject.index;
    if (rival_count(act->plan, draft) < 0) {
        act_emit_one(act, adopted ? EV_draft_based : EV_draft_rejected, "draft", draft);
        return;
    }
    if (adopted) {
        struct event event = event_blank(EV_draft_carried);
        event.draft_carried.draft = draft;
        event.draft_carried.votes = state_votes_for(vote);
        act_emit(act, event);
    } else {
        act_emit_one(act, EV_draft_rejected, "draft", draft);
    }
    act_settle_basis(act, act->plan->drafts[draft].item);
}

void act_whole_result(struct act *act, const struct vote *vote, bool adopted)
{
    int draft = vote->subject.index;
    act_emit_one(act, adopted ? EV_decision_adopted : EV_draft_rejected, "draft", draft);
    if (!adopted) // the next has the way
        act_settle_basis(act, act->plan->drafts[draft].item);
}

bool act_prefer_ready(struct act *act, const struct subject *subject)
{
    return act->state->drafts[subject->index].tied ||
           act_refuse_name(act, REFUSE_NO_EQUAL_DRAFT, act->plan->drafts[subject->index].id);
}

bool act_preferred(const struct vote *vote)
{
    return state_votes_for(vote) > vote->against + (vote->casting == CHOICE_AGAINST);
}

// The one preferred is the basis; one that is not steps back, and the last of the equal is it.
void act_prefer_result(struct act *act, const struct vote *vote, bool adopted)
{
    int draft = vote->subject.index, left = 0, last = NOBODY;
    act_emit_one(act, adopted ? EV_draft_based : EV_draft_yielded, "draft", draft);
    for (int i = 0; i < act->plan->draft_count; i++)
        if (act->state->drafts[i].tied &&
            act->plan->drafts[i].item == act->plan->drafts[draft].item) {
            left++;
            last = i;
        }
    if (left == 1)
        act_emit_one(act, EV_draft_based, "draft", last);
}
