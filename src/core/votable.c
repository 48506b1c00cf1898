// Whether a subject may be put to the vote now: the order of voting (RULES 14, 18, 29, 33, 34).
#include "core/act.h"
#include "core/law.h"
#include "core/rival.h"
#include "core/rule.h"

#include <string.h>

static bool item_ready(struct act *act, const struct subject *subject)
{
    const struct item_state *item = &act->state->item[subject->index];
    if (item->dropped || !state_item_here(act->state, subject->index))
        return act_refuse_name(act, REFUSE_UNKNOWN_ITEM, item->id);
    if (act->state->agenda_adopted)
        return act_refuse_plain(act, REFUSE_AGENDA_FIXED);
    if (item->fate != FATE_PENDING)
        return act_refuse_name(act, REFUSE_VOTED_ONCE, item->id);
    return true;
}

// An item off the agenda that is being discussed, once.
static bool drop_ready(struct act *act, const struct subject *subject)
{
    const struct item_state *item = &act->state->item[subject->index];
    if (item->dropped || item->fate == FATE_REJECTED ||
        !state_item_here(act->state, subject->index))
        return act_refuse_name(act, REFUSE_UNKNOWN_ITEM, item->id);
    if (act->state->agenda_adopted)
        return act_refuse_plain(act, REFUSE_AGENDA_FIXED);
    return !state_kept(act->state, subject->index) ||
           act_refuse_name(act, REFUSE_VOTED_ONCE, item->id);
}

// Rejected as a whole, it may be put again once, after a change (choice).
static bool agenda_changed(struct act *act)
{
    enum { MOST = 2 };
    const struct vote *last;
    int rejected = state_agenda_rejected(act->state, &last);
    if (rejected >= MOST)
        return act_refuse(act, REFUSE_AGENDA_TWICE, (struct figures){rejected, MOST, -1, NULL});
    return !last || last->agenda != state_agenda(act->state) ||
           act_refuse_plain(act, REFUSE_AGENDA_UNCHANGED);
}

static bool agenda_ready(struct act *act, const struct subject *subject)
{
    (void)subject;
    if (act->state->agenda_adopted)
        return act_refuse_plain(act, REFUSE_AGENDA_FIXED);
    for (int i = 0; i < act->state->item_count; i++)
        if (act->state->item[i].fate == FATE_PENDING && !act->state->item[i].dropped &&
            state_item_here(act->state, i))
            return act_refuse_name(act, REFUSE_AGENDA_ITEMS, act->state->item[i].id);
    return agenda_changed(act);
}

static bool opinion_given(struct act *act, bool spends, int opinion, const char *name)
{
    return !spends || opinion > 0 || act_refuse_name(act, REFUSE_AKIM_OPINION, name);
}

// REG 28 speaks of drafts; that an amendment needs the opinion as well is a choice.
static bool opinion_on_amendment(struct act *act, const struct amendment *a, const char *name)
{
    if (opinion_given(act, a->spends, a->opinion, name))
        return true;
    act->refused.refused.law = LAW_CHOICE;
    return false;
}

bool act_item_called(struct act *act, int item)
{
    if (!act_item_is_here(act, item))
        return false;
    if (!act->state->agenda_adopted)
        return act_refuse_name(act, REFUSE_AGENDA_FIRST, act->state->item[item].id);
    if (act->state->current_item != item)
        return act_refuse_name(act, REFUSE_ITEM_FIRST, act->state->item[item].id);
    return true;
}

// Another draft on the question is the basis.
static bool basis_is_free(struct act *act, int draft)
{
    int based = rival_basis(act->state, act->plan->drafts[draft].item);
    return based == NOBODY || based == draft ||
           act_refuse_name(act, REFUSE_BASIS_TAKEN, act->plan->drafts[based].id);
}

static bool basis_ready(struct act *act, const struct subject *subject)
{
    const struct plan_draft *draft = &act->plan->drafts[subject->index];
    const struct draft_state *state = &act->state->drafts[subject->index];
    if (!act_item_called(act, draft->item))
        return false;
    if (state->basis == FATE_ADOPTED || state->basis == FATE_REJECTED)
        return act_refuse_name(act, REFUSE_NO_REVOTE, draft->id);
    if (!basis_is_free(act, subject->index))
        return false;
    if (state->votes > 0) // others are still to be voted on, or it is equal with one
        return act_refuse_name(act, REFUSE_VOTED_ONCE, draft->id);
    return opinion_given(act, draft->spends, state->opinion, draft->id);
}

static bool amend_ready(struct act *act, const struct subject *subject)
{
    const struct amendment *a = &act->state->amendments[subject->index - 1];
    const struct plan_draft *draft = &act->plan->drafts[a->draft];
    const char *id = act_printf(act, "a%d", subject->index);
    if (!act_item_called(act, draft->item))
        return false;
    if (!basis_is_free(act, a->draft))
        return false;
    if (act->state->drafts[a->draft].basis != FATE_ADOPTED)
        return act_refuse_name(act, REFUSE_BASIS_FIRST, id);
    if (a->fate == FATE_MOOT)
        return act_refuse_name(act, REFUSE_MOOT, act_printf(act, "a%d", a->moot_by));
    if (a->fate == FATE_WITHDRAWN)
        return act_refuse_name(act, REFUSE_WITHDRAWN, id);
    if (a->fate != FATE_PENDING)
        return act_refuse_name(act, REFUSE_NO_REVOTE, id);
    if (act->state->drafts[a->draft].whole != FATE_PENDING)
        return act_refuse_name(act, REFUSE_DRAFT_DECIDED, draft->id);
    return opinion_on_amendment(act, a, id);
}

static bool whole_ready(struct act *act, const struct subject *subject)
{
    const struct plan_draft *draft = &act->plan->drafts[subject->index];
    const struct draft_state *state = &act->state->drafts[subject->index];
    if (!act_item_called(act, draft->item))
        return false;
    if (state->whole != FATE_PENDING || state->basis == FATE_REJECTED)
        return act_refuse_name(act, REFUSE_NO_REVOTE, draft->id);
    if (!basis_is_free(act, subject->index))
        return false;
    if (state->basis != FATE_ADOPTED)
        return act_refuse_name(act, REFUSE_BASIS_FIRST, draft->id);
    int pending = state_pending_amendment(act->state, subject->index);
    if (pending)
        return act_refuse_name(act, REFUSE_AMENDMENT_FIRST, act_printf(act, "a%d", pending));
    if (state_draft_empty(act->state, subject->index))
        return act_refuse_name(act, REFUSE_EMPTY_DECISION, draft->id);
    return opinion_given(act, draft->spends, state->opinion, draft->id);
}

static bool prefer_ready(struct act *act, const struct subject *subject)
{
    return act_item_called(act, act->plan->drafts[subject->index].item) &&
           act_prefer_ready(act, subject);
}

static bool guest_ready(struct act *act, const char *id)
{
    int seat;
    if (!act_seat(act, id, &seat) || !act_needs_present(act, seat))
        return false;
    return state_removable(act->state, seat) ||
           act_refuse_name(act, REFUSE_NOT_GUEST, act->plan->seats[seat].id);
}

// A guest in the hall, or whoever waits outside its closed doors, who is not let stay yet.
static bool admit_ready(struct act *act, const char *id)
{
    int seat;
    if (!act_seat(act, id, &seat))
        return false;
    const struct seat_state *guest = &act->state->seat[seat];
    if (act->plan->seats[seat].kind != SEAT_GUEST && !guest->shown_out)
        return act_refuse_name(act, REFUSE_NOT_GUEST, act->plan->seats[seat].id);
    if (guest->stays)
        return act_refuse_name(act, REFUSE_ALREADY_PRESENT, act->plan->seats[seat].id);
    return guest->shown_out || act_needs_present(act, seat);
}

// Whom the council elects to preside while its chair is absent: a deputy in the hall.
static bool preside_ready(struct act *act, const char *id)
{
    int seat, chair = act->state->chair;
    if (!act_seat(act, id, &seat) || !act_needs_present(act, seat))
        return false;
    if (!state_is_deputy(act->state, seat))
        return act_refuse_name(act, REFUSE_NOT_DEPUTY, act->plan->seats[seat].id);
    return chair == NOBODY || !act->state->seat[chair].present ||
           act_refuse_name(act, REFUSE_CHAIR_PRESENT, act->plan->seats[chair].id);
}

// While nobody presides, only who shall is put to the vote.
static bool somebody_presides(struct act *act, const struct subject *subject)
{
    bool elects = subject->kind == SUBJECT_PROCEDURAL && subject->index == (int)PROCEDURAL_PRESIDE;
    return elects || act->state->presiding != NOBODY || act->state->chair == NOBODY ||
           act_refuse_name(act, REFUSE_NO_PRESIDING, act->plan->seats[act->state->chair].id);
}

// A deputy whom the chair has warned twice on the item loses the floor on it (choice).
static bool no_floor_ready(struct act *act, const char *id)
{
    int seat, item = act->state->current_item;
    if (!act_seat(act, id, &seat) || !act_needs_present(act, seat))
        return false;
    id = act->plan->seats[seat].id;
    if (!state_is_deputy(act->state, seat))
        return act_refuse_name(act, REFUSE_NOT_DEPUTY, id);
    if (item == NOBODY)
        return act_refuse_plain(act, REFUSE_NO_ITEM);
    if (state_silenced(act->state, seat))
        return act_refuse_name(act, REFUSE_SILENCED, id);
    int warnings = act->state->seat[seat].warnings;
    return warnings >= WARNINGS_LEAST ||
           act_refuse(act, REFUSE_WARNED_ONCE, (struct figures){warnings, WARNINGS_LEAST, -1, id});
}

static bool procedural_ready(struct act *act, const struct subject *subject)
{
    switch ((enum procedural)subject->index) {
    case PROCEDURAL_CLOSE_DEBATE:
        if (act->state->current_item == NOBODY)
            return act_refuse_plain(act, REFUSE_NO_ITEM);
        return !act->state->item[act->state->current_item].debate_closed ||
               act_refuse_name(act, REFUSE_DEBATE_CLOSED,
                               act->state->item[act->state->current_item].id);
    case PROCEDURAL_EXTEND:
        if (subject->number > 3600)
            return act_refuse_name(act, REFUSE_ARGUMENT, subject->name);
        return act_may_extend(act);
    case PROCEDURAL_RECOUNT:
        return act_repeat_ready(act, subject);
    case PROCEDURAL_REMOVE:
        return guest_ready(act, subject->name);
    case PROCEDURAL_ADMIT:
        return admit_ready(act, subject->name);
    case PROCEDURAL_NO_FLOOR:
        return no_floor_ready(act, subject->name);
    case PROCEDURAL_POSTPONE:
    case PROCEDURAL_REFER:
        return act_postpone_ready(act, subject);
    case PROCEDURAL_PRESIDE:
        return preside_ready(act, subject->name);
    case PROCEDURAL_OPEN_DOORS:
        return act->state->private_session || act_refuse_plain(act, REFUSE_NOT_CLOSED_SESSION);
    default:
        return true;
    }
}

static bool closed_ready(struct act *act, const struct subject *subject)
{
    (void)subject;
    return !act->state->private_session || act_refuse_plain(act, REFUSE_ALREADY_OPEN);
}

static bool recess_ready(struct act *act, const struct subject *subject)
{
    return act_recess_fits(act, subject->number);
}

// The two of a second vote are candidates for their office only.
static bool stands_for(const struct elect_stage *stage, const char *office)
{
    return stage->at == STAGE_FIRST || strcmp(stage->office, office) == 0;
}

// Before the agenda is adopted the sitting elects whom it needs to begin; then an election belongs
// to an item (choice).
static bool elect_ready(struct act *act, const struct subject *subject)
{
    const struct elect_stage *stage = &act->state->stage;
    if (act->state->agenda_adopted && !act_needs_item(act))
        return false;
    if (act->state->candidate_count == 0 || !stands_for(stage, subject->name))
        return act_refuse_name(act, REFUSE_NO_CANDIDATE, subject->name);
    return stage->at != STAGE_TIED || act_refuse_name(act, REFUSE_TIED_FIRST, subject->name);
}

static bool tied_ready(struct act *act, const struct subject *subject)
{
    const struct elect_stage *stage = &act->state->stage;
    return (stage->at == STAGE_TIED && stands_for(stage, subject->name)) ||
           act_refuse_name(act, REFUSE_NO_TIE, subject->name);
}

static bool question_ready(struct act *act, const struct subject *subject)
{
    const struct plan_question *of = &act->plan->questions[subject->index];
    const char *id = of->id;
    if (!act_needs_item(act))
        return false;
    if (of->item && act->state->current_item != state_item(act->state, of->item))
        return act_refuse_name(act, REFUSE_ITEM_FIRST, of->item);
    int term = of->missed ? plan_deadline(act->plan, of->missed) : NOBODY;
    if (term != NOBODY && act->state->deadlines[term].status != DEADLINE_MISSED)
        return act_refuse_name(act, REFUSE_TERM_FIRST, of->missed);
    for (size_t i = 0; i < act->state->vote_count; i++) {
        const struct vote *vote = act->state->votes[i];
        if (vote->subject.kind == SUBJECT_QUESTION && vote->subject.index == subject->index &&
            vote->status == VOTE_CLOSED && vote->result != RESULT_NO_QUORUM)
            return act_refuse_name(act, REFUSE_VOTED_ONCE, id);
    }
    return true;
}

static bool (*const ready[SUBJECT_COUNT])(struct act *, const struct subject *) = {
    [SUBJECT_AGENDA] = agenda_ready,
    [SUBJECT_ITEM] = item_ready,
    [SUBJECT_BASIS] = basis_ready,
    [SUBJECT_AMEND] = amend_ready,
    [SUBJECT_WHOLE] = whole_ready,
    [SUBJECT_PROCEDURAL] = procedural_ready,
    [SUBJECT_CLOSED] = closed_ready,
    [SUBJECT_RECESS] = recess_ready,
    [SUBJECT_ELECT] = elect_ready,
    [SUBJECT_QUESTION] = question_ready,
    [SUBJECT_COMMISSION] = act_commission_ready,
    [SUBJECT_PAPER] = act_paper_ready,
    [SUBJECT_TIED] = tied_ready,
    [SUBJECT_NO_CONFIDENCE] = act_no_confidence_ready,
    [SUBJECT_PREFER] = prefer_ready,
    [SUBJECT_DROP] = drop_ready,
};

// Nobody is voted down within the time that is theirs, unless it is about that very speech.
static bool floor_is_free(struct act *act, const struct subject *subject)
{
    const struct speech *speech = state_speech(act->state);
    bool extends = subject->kind == SUBJECT_PROCEDURAL && subject->index == (int)PROCEDURAL_EXTEND;
    if (!speech || extends)
        return true;
    int64_t spoke = state_spent(speech, state_running(act->state, act->state->now));
    return spoke >= (int64_t)speech->limit * 1000 ||
           act_refuse_name(act, REFUSE_FLOOR_TAKEN, act->plan->seats[speech->seat].id);
}

bool act_subject_ready(struct act *act, const struct subject *subject)
{
    const struct vote *vote = state_vote(act->state);
    if (!act_needs_votes(act) || !act_needs_registered(act))
        return false;
    if (vote)
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    if (!somebody_presides(act, subject) || !ready[subject->kind](act, subject) ||
        !act_stage_votes(act, subject) || !act_needs_quorum(act) || !floor_is_free(act, subject))
        return false;
    return act_electorate(act->state, subject) > 0 || act_refuse_plain(act, REFUSE_NO_VOTERS);
}
