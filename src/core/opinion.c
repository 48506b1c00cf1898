// Opinions on drafts: the akim's, where they raise spending or cut revenue (REG 28), and those of
// the standing commissions.
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"

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

struct target {
    int commission, draft;
    struct opinion *opinion;
};

static const char *id_of(const struct act *act, const struct target *target)
{
    return act->plan->commissions[target->commission].id;
}

// The commission and the draft that the command names, the one being asked about the other; its
// opinion is NULL when the command was refused.
static struct target named(struct act *act)
{
    struct target target = {plan_commission(act->plan, act_arg(act, 0)),
                            plan_draft(act->plan, act_arg(act, 1)), NULL};
    struct opinion *opinion = NULL;
    if (target.commission == NOBODY)
        (void)act_refuse_name(act, REFUSE_UNKNOWN_COMMISSION, act_arg(act, 0));
    else if (target.draft == NOBODY)
        (void)act_refuse_name(act, REFUSE_UNKNOWN_DRAFT, act_arg(act, 1));
    else if (!plan_opines(act->plan, target.commission, target.draft))
        (void)act_refuse_name(act, REFUSE_OPINION_UNKNOWN, id_of(act, &target));
    else
        opinion = state_opinion(act->state, target.commission, target.draft);
    if (opinion && opinion->heard)
        (void)act_refuse_name(act, REFUSE_OPINION_HEARD, id_of(act, &target));
    else
        target.opinion = opinion;
    return target;
}

// Its vote has neither been taken nor is under way.
static bool undecided(struct act *act, int draft)
{
    const struct vote *vote = state_vote(act->state);
    if (act->state->drafts[draft].basis != FATE_PENDING)
        return act_refuse_name(act, REFUSE_DRAFT_DECIDED, act->plan->drafts[draft].id);
    if (vote && vote->subject.kind == SUBJECT_BASIS && vote->subject.index == draft)
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    return true;
}

bool act_opinion_give(struct act *act)
{
    struct target target = named(act);
    const char *text = act_arg(act, 3);
    int stance = name_find(stance_names, STANCE_COUNT, act_arg(act, 2));
    if (!target.opinion)
        return false;
    if (!act_in_charge(act) && act->actor != act->plan->commissions[target.commission].by)
        return act_refuse_name(act, REFUSE_OPINION_AUTHOR, id_of(act, &target));
    if (stance <= STANCE_NONE)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 2));
    if (stance == STANCE_AMENDMENTS && (!text || !text[strspn(text, " ")]))
        return act_refuse_name(act, REFUSE_ARGUMENT, "TEXT"); // with which ones
    if (!undecided(act, target.draft))
        return false;
    struct event event = event_blank(EV_opinion_given);
    event.opinion_given.commission = id_of(act, &target);
    event.opinion_given.draft = target.draft;
    event.opinion_given.stance = stance;
    event.opinion_given.seat = act->plan->commissions[target.commission].by;
    event.opinion_given.text = text ? act_clean(act, text) : NULL;
    act_emit(act, event);
    return true;
}

static void emit_heard(struct act *act, const struct target *target, int seat)
{
    struct event event = event_blank(EV_opinion_heard);
    event.opinion_heard.commission = id_of(act, target);
    event.opinion_heard.draft = target->draft;
    event.opinion_heard.seat = seat;
    act_emit(act, event);
}

// Whoever presides reads it out, when nobody speaks for the commission.
bool act_opinion_read(struct act *act)
{
    struct target target = named(act);
    if (!target.opinion)
        return false;
    if (target.opinion->stance == STANCE_NONE)
        return act_refuse_name(act, REFUSE_OPINION_AWAITED, id_of(act, &target));
    if (!act_hall_listens(act))
        return false;
    int item = act->plan->drafts[target.draft].item;
    if (act->state->current_item != item)
        return act_refuse_name(act, REFUSE_ITEM_FIRST, act->state->item[item].id);
    if (!undecided(act, target.draft))
        return false;
    if (order_stage(act->state) == ORDER_REPORT) // a co-report
        return act_refuse_name(act, REFUSE_STAGE_WAITS, order_stage_names[ORDER_COREPORTS]);
    emit_heard(act, &target, act->actor >= 0 ? act->actor : NOBODY);
    return true;
}

void act_coreported(struct act *act, int seat)
{
    const struct plan *plan = act->plan;
    for (int draft = 0; draft < plan->draft_count; draft++)
        for (int i = 0; i < plan->commission_count; i++) {
            struct target target = {i, draft, state_opinion(act->state, i, draft)};
            if (plan->drafts[draft].item == act->state->current_item &&
                plan->commissions[i].by == seat && target.opinion->stance != STANCE_NONE &&
                !target.opinion->heard)
                emit_heard(act, &target, seat);
        }
}

void act_opinions_missed(struct act *act, int draft)
{
    for (int i = 0; i < act->plan->commission_count; i++) {
        const struct opinion *opinion = state_opinion(act->state, i, draft);
        if (!plan_opines(act->plan, i, draft) || opinion->heard || opinion->missed)
            continue;
        struct event event = event_blank(EV_opinion_missed);
        event.opinion_missed.commission = act->plan->commissions[i].id;
        event.opinion_missed.draft = draft;
        act_emit(act, event);
    }
}

static struct opinion *opinion_of(struct state *s, const char *id, int draft)
{
    int commission = plan_commission(s->plan, id);
    bool known = commission != NOBODY && draft >= 0 && draft < s->plan->draft_count;
    return known ? state_opinion(s, commission, draft) : NULL;
}

void apply_opinion_given(struct state *s, const struct event *e)
{
    struct opinion *of = opinion_of(s, e->opinion_given.commission, e->opinion_given.draft);
    if (!of || !apply_kind_ok(e->opinion_given.stance, STANCE_COUNT))
        return;
    of->stance = (enum stance)e->opinion_given.stance;
    of->text = e->opinion_given.text;
    of->at = s->now;
}

void apply_opinion_heard(struct state *s, const struct event *e)
{
    struct opinion *of = opinion_of(s, e->opinion_heard.commission, e->opinion_heard.draft);
    if (of)
        of->heard = true;
}

void apply_opinion_missed(struct state *s, const struct event *e)
{
    struct opinion *of = opinion_of(s, e->opinion_missed.commission, e->opinion_missed.draft);
    if (of)
        of->missed = true;
}

void apply_draft_opinion(struct state *s, const struct event *e)
{
    const char *target = e->draft_opinion.target;
    int opinion = e->draft_opinion.positive ? 1 : -1;
    int draft = plan_draft(s->plan, target);
    if (draft != NOBODY) {
        s->drafts[draft].opinion = opinion;
        return;
    }
    struct amendment *amendment =
        target ? apply_amendment_of(s, subject_amendment(s, target)) : NULL;
    if (amendment)
        amendment->opinion = opinion;
}
