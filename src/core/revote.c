// Re-votes: a vote taken with an error of procedure or counting is annulled by a procedural vote
// and what it decided is open again (REG 7).
#include "core/act.h"
#include "core/apply.h"
#include "core/rule.h"

#include <string.h>

// The vote a recount is about: the one named, or the last before it.
static const struct vote *vote_meant(const struct act *act, const struct subject *subject,
                                     int *number)
{
    *number = (int)act->state->vote_count - (state_vote(act->state) != NULL);
    if (subject->number > 0)
        *number = subject->number > *number ? 0 : (int)subject->number;
    return *number > 0 ? act->state->votes[*number - 1] : NULL;
}

// The item whose drafts the subject is about; NOBODY for none.
static int item_of(const struct state *state, const struct subject *subject)
{
    return subject->kind == SUBJECT_QUESTION ? NOBODY : subject_item(state, subject);
}

static bool same_subject(const struct subject *a, const struct subject *b)
{
    if (a->kind != b->kind || a->index != b->index)
        return false;
    bool named = subject_elects(a) || a->kind == SUBJECT_PROCEDURAL;
    return !named || strcmp(a->name, b->name) == 0;
}

// The order of RULES 14 and 29: items, the agenda, the basis and which of equal drafts is it,
// the amendments, the whole.
static int stage(enum subject_kind kind)
{
    static const int stages[SUBJECT_COUNT] = {
        // others: 0, no step on the way to a decision
        [SUBJECT_ITEM] = 1,   [SUBJECT_DROP] = 1,  [SUBJECT_AGENDA] = 2, [SUBJECT_BASIS] = 3,
        [SUBJECT_PREFER] = 4, [SUBJECT_AMEND] = 5, [SUBJECT_WHOLE] = 6,
    };
    return stages[kind];
}

// True when the later vote has taken the place the earlier one would have to be put to again: a
// rival draft became the basis or had the way after this one failed, another choice between equal
// drafts was made, an amendment that excludes this one was adopted.
static bool took_its_place(const struct state *state, const struct subject *later,
                           const struct subject *subject)
{
    bool item = item_of(state, later) != NOBODY && item_of(state, later) == item_of(state, subject);
    if (subject->kind == SUBJECT_WHOLE)
        return item; // on this one nothing is voted on behind the whole
    if (later->kind == SUBJECT_DROP && subject->kind == SUBJECT_ITEM)
        return later->index == subject->index;
    if (later->kind != subject->kind)
        return false;
    if (later->kind == SUBJECT_BASIS)
        return item && state->drafts[later->index].basis == FATE_ADOPTED;
    if (later->kind != SUBJECT_AMEND)
        return item && later->kind == SUBJECT_PREFER;
    const struct amendment *list = state->amendments;
    return list[later->index - 1].fate == FATE_ADOPTED &&
           amendment_collides(&list[later->index - 1], &list[subject->index - 1]);
}

// True when what the later vote decided would hang in the air without the earlier one.
static bool rests_on(const struct state *state, const struct vote *later, const struct vote *vote)
{
    const struct subject *a = &later->subject, *b = &vote->subject;
    if (later->status != VOTE_CLOSED || later->result == RESULT_NO_QUORUM)
        return false;
    bool election = subject_elects(a) && subject_elects(b) && strcmp(a->name, b->name) == 0;
    if (election || same_subject(a, b) || took_its_place(state, a, b))
        return true;
    if (a->kind == SUBJECT_AGENDA && later->result != RESULT_ADOPTED)
        return false;
    if (stage(b->kind) == 0 || stage(a->kind) <= stage(b->kind))
        return false;
    return stage(b->kind) < stage(SUBJECT_BASIS) || item_of(state, a) == item_of(state, b);
}

// How often a vote on this was annulled already.
static int repeated(const struct state *state, const struct subject *subject)
{
    int count = 0;
    for (size_t i = 0; i < state->vote_count; i++)
        count += state->votes[i]->status == VOTE_ANNULLED &&
                 same_subject(&state->votes[i]->subject, subject);
    return count;
}

bool act_repeat_ready(struct act *act, const struct subject *subject)
{
    int number;
    const struct vote *vote = vote_meant(act, subject, &number);
    if (!vote || vote->status != VOTE_CLOSED || vote->result == RESULT_NO_QUORUM)
        return act_refuse_name(act, REFUSE_UNKNOWN_VOTE, subject->name);
    bool recount =
        vote->subject.kind == SUBJECT_PROCEDURAL && vote->subject.index == (int)PROCEDURAL_RECOUNT;
    if (recount)
        return act_refuse_name(act, REFUSE_REPEAT_FINAL, act_printf(act, "v%d", number));
    for (int i = (int)act->state->vote_count; i > number; i--)
        if (rests_on(act->state, act->state->votes[i - 1], vote))
            return act_refuse_name(act, REFUSE_LATER_VOTE, act_printf(act, "v%d", i));
    int before = repeated(act->state, &vote->subject);
    return before < REPEATS_MOST ||
           act_refuse(act, REFUSE_REPEAT_LIMIT,
                      (struct figures){before, REPEATS_MOST, -1, act_printf(act, "v%d", number)});
}

void act_annul(struct act *act, const struct subject *subject)
{
    int by = (int)act->state->vote_count, number = by - 1; // the one before this
    const struct state *state = act->state;
    struct event event = event_blank(EV_vote_annulled);
    if (subject->number > 0)
        number = (int)subject->number;
    event.vote_annulled.vote = number;
    event.vote_annulled.by = by;
    struct doors before = act_doors(act);
    act_emit(act, event);
    act_move_guests(act, &before);
    if (state->votes[number - 1]->subject.kind ==
        SUBJECT_BASIS) // not admitted any more, it stays out
        act_settle_basis(act, item_of(state, &state->votes[number - 1]->subject));
    // An amendment put back may collide with one adopted since.
    for (int i = 1; i <= (int)state->amendment_count; i++)
        if (state->amendments[i - 1].fate == FATE_ADOPTED)
            act_make_moot(act, i);
}

bool act_repeat_asked(struct act *act, const struct subject *subject, const char *reason)
{
    int number;
    struct event event = event_blank(EV_vote_asked);
    if (!reason || !reason[strspn(reason, " ")])
        return act_refuse_name(act, REFUSE_ARGUMENT, "reason");
    if (!act_subject_ready(act, subject))
        return false;
    (void)vote_meant(act, subject, &number);
    event.vote_asked.vote = number;
    event.vote_asked.reason = act_text(act, reason);
    act_emit(act, event);
    return true;
}

bool act_vote_repeat(struct act *act)
{
    const char *id = act_arg(act, 0);
    struct subject subject;
    const char *rule;
    const char *text = act_printf(act, "procedural:recount:%s", id);
    if (!subject_parse(act->state, text, &subject, &rule))
        return act_refuse_name(act, REFUSE_UNKNOWN_VOTE, id);
    if (!act_repeat_asked(act, &subject, command_value(act->command, "reason")))
        return false;
    act_open_vote(act, &subject, text, METHOD_ELECTRONIC);
    return true;
}

static void undo_amendment(struct state *s, int number)
{
    apply_fate(s, number, FATE_PENDING);
    for (size_t i = 0; i < s->amendment_count; i++)
        if (s->amendments[i].fate == FATE_MOOT && s->amendments[i].moot_by == number)
            s->amendments[i].fate = FATE_PENDING;
}

static void undo_procedural(struct state *s, const struct vote *vote)
{
    int seat;
    switch ((enum procedural)vote->subject.index) {
    case PROCEDURAL_CLOSE_DEBATE:
        if (!apply_item_ok(s, vote->item))
            break;
        s->item[vote->item].debate_closed = false;
        if (s->item[vote->item].stage > ORDER_DEBATE)
            s->item[vote->item].stage = ORDER_DEBATE;
        break;
    case PROCEDURAL_REMOVE:
        seat = state_seat(s, vote->subject.name);
        if (apply_seat_ok(s, seat))
            s->seat[seat].removed = false;
        break;
    case PROCEDURAL_NO_FLOOR:
        seat = state_seat(s, vote->subject.name);
        if (apply_seat_ok(s, seat) && apply_item_ok(s, vote->item))
            s->seat[seat].silenced &= ~(UINT64_C(1) << vote->item);
        break;
    case PROCEDURAL_POSTPONE:
    case PROCEDURAL_REFER:
        if (apply_item_ok(s, vote->item) && state_item_here(s, vote->item)) {
            s->item[vote->item].away = ITEM_HERE;
            s->current_item = s->current_item == NOBODY ? vote->item : s->current_item;
        }
        break;
    case PROCEDURAL_PRESIDE: // unless the chair is back
        if (s->presiding == state_seat(s, vote->subject.name))
            s->presiding = vote->presiding;
        break;
    case PROCEDURAL_OPEN_DOORS:
        apply_private(s, s->sitting == SITTING_OPEN);
        break;
    default: // time given to a speaker, or words for the minutes: nothing to bring back
        break;
    }
}

// What was carried and has effects beyond the question itself.
static void undo_carried(struct state *s, const struct vote *vote)
{
    if (vote->subject.kind == SUBJECT_PROCEDURAL)
        undo_procedural(s, vote);
    else if (vote->subject.kind == SUBJECT_CLOSED)
        apply_private(s, false);
    else if (vote->subject.kind == SUBJECT_RECESS)
        s->recess_voted = 0;
    else if (vote->subject.kind == SUBJECT_DROP)
        s->item[vote->subject.index].dropped = false;
    else if (vote->subject.kind == SUBJECT_AGENDA) {
        s->agenda_adopted = false;
        apply_take_up(s, false);
    }
}

// A vote annulled for an error: what it decided is open again.
void apply_vote_annulled(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_annulled.vote);
    bool closed = vote && vote->status == VOTE_CLOSED;
    if (!vote || vote->status == VOTE_ANNULLED || (closed && vote->result == RESULT_NO_QUORUM))
        return;
    if (vote == state_vote(s)) // a secret vote whose box was lost
        s->vote_running = false;
    vote->status = VOTE_ANNULLED;
    if (!closed) {
        vote->closed = s->now;
        return;
    }
    int index = vote->subject.index;
    if (vote->subject.kind == SUBJECT_ITEM)
        s->item[index].fate = FATE_PENDING;
    else if (vote->subject.kind == SUBJECT_BASIS || vote->subject.kind == SUBJECT_PREFER ||
             vote->subject.kind == SUBJECT_WHOLE)
        apply_undo_draft(s, vote);
    else if (vote->subject.kind == SUBJECT_AMEND)
        undo_amendment(s, index);
    else if (vote->subject.kind == SUBJECT_PAPER)
        s->papers[index].adopted = FATE_PENDING;
    else if (vote->subject.kind == SUBJECT_NO_CONFIDENCE)
        s->no_confidence = MOTION_HEARD;
    else if (subject_elects(&vote->subject))
        apply_undo_election(s, vote);
    else if (vote->result == RESULT_ADOPTED)
        undo_carried(s, vote);
}
