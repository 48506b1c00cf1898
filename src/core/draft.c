// Drafts: which of several on one question becomes the basis, and what the votes on them lead to
// (RULES 29, 30).
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"
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

// The drafts on the question, this one among them, one after the other from -1; NOBODY at the end.
static int next_rival(const struct state *s, int draft, int at)
{
    for (at++; at < s->plan->draft_count; at++)
        if (s->plan->drafts[at].item == s->plan->drafts[draft].item)
            return at;
    return NOBODY;
}

void apply_draft_based(struct state *s, const struct event *e)
{
    int draft = e->draft_based.draft;
    if (!apply_draft_of(s, draft))
        return;
    for (int i = NOBODY; (i = next_rival(s, draft, i)) != NOBODY;) {
        struct draft_state *rival = &s->drafts[i];
        if (rival->votes > 0 && rival->basis == FATE_PENDING)
            rival->basis = FATE_MOOT;
        rival->tied = false;
    }
    s->drafts[draft].basis = FATE_ADOPTED;
    struct vote *vote = s->vote_count > 0 ? s->votes[s->vote_count - 1] : NULL;
    if (vote && vote->subject.index == draft)
        vote->chosen = true;
}

void apply_draft_carried(struct state *s, const struct event *e)
{
    if (apply_draft_of(s, e->draft_carried.draft))
        apply_draft_of(s, e->draft_carried.draft)->votes = apply_small(e->draft_carried.votes);
}

void apply_draft_tied(struct state *s, const struct event *e)
{
    for (int i = 0; i < s->plan->draft_count; i++) {
        struct draft_state *draft = &s->drafts[i];
        bool stands = draft->basis == FATE_PENDING || draft->basis == FATE_MOOT;
        if (s->plan->drafts[i].item != e->draft_tied.item || !stands || draft->votes == 0 ||
            draft->votes != e->draft_tied.votes)
            continue;
        draft->tied = true;
        draft->basis = FATE_PENDING;
    }
}

void apply_draft_yielded(struct state *s, const struct event *e)
{
    struct draft_state *draft = apply_draft_of(s, e->draft_yielded.draft);
    if (!draft)
        return;
    draft->tied = false;
    draft->basis = FATE_MOOT;
}

// Those that carried and have not failed as a whole stand as they did when the last of them had
// been voted on; `equal` of them as before the council chose.
static void reopen_rivals(struct state *s, int draft, enum fate basis, int equal)
{
    for (int i = NOBODY; (i = next_rival(s, draft, i)) != NOBODY;) {
        struct draft_state *rival = &s->drafts[i];
        if (rival->votes == 0 || rival->whole != FATE_PENDING || rival->basis == FATE_REJECTED)
            continue;
        rival->tied = rival->votes == equal;
        rival->basis = rival->tied ? FATE_PENDING : basis;
    }
}

void apply_undo_draft(struct state *s, const struct vote *vote)
{
    int draft = vote->subject.index;
    struct draft_state *of = &s->drafts[draft];
    if (vote->subject.kind == SUBJECT_PREFER) {
        reopen_rivals(s, draft, FATE_PENDING, of->votes);
    } else if (vote->subject.kind == SUBJECT_BASIS) {
        reopen_rivals(s, draft, FATE_PENDING, -1);
        *of = (struct draft_state){.opinion = of->opinion};
    } else { // the whole: it is the basis again
        reopen_rivals(s, draft, FATE_MOOT, -1);
        of->basis = FATE_ADOPTED;
        of->whole = FATE_PENDING;
    }
}

// Once the item is decided what was asked for on it has no object.
static void end_requests(struct state *s)
{
    for (int i = s->queue_count - 1; i >= 0; i--)
        if (order_moot(s, s->queue[i].kind))
            apply_drop_requests(s, s->queue[i].seat, s->queue[i].kind);
}

void apply_draft_rejected(struct state *s, const struct event *e)
{
    struct draft_state *draft = apply_draft_of(s, e->draft_rejected.draft);
    if (!draft)
        return;
    if (draft->basis == FATE_ADOPTED)
        draft->whole = FATE_REJECTED;
    else
        draft->basis = FATE_REJECTED;
    end_requests(s);
}

void apply_decision_adopted(struct state *s, const struct event *e)
{
    if (apply_draft_of(s, e->decision_adopted.draft))
        s->drafts[e->decision_adopted.draft].whole = FATE_ADOPTED;
    end_requests(s);
}
