// What events about votes do to the state.
#include "core/apply.h"

#include <string.h>

static void fill_electorate(struct state *s, struct vote *vote)
{
    int item = state_vote_item(s, vote);
    for (int i = 0; i < s->plan->seat_count; i++) {
        bool votes = state_is_deputy(s, i) && s->seat[i].present && !state_recused(s, i, item);
        vote->ballot[i] = votes ? BALLOT_EMPTY : BALLOT_OUT;
    }
}

// What an annulled vote may have to bring back.
static void keep_before(const struct state *s, struct vote *vote)
{
    vote->item = s->current_item;
    vote->presiding = s->presiding;
    vote->chair = s->chair;
    vote->stage = s->stage;
    vote->candidate_count = s->candidate_count;
    for (int i = 0; i < s->candidate_count; i++)
        vote->candidate[i] = (int16_t)s->candidates[i];
}

void apply_vote_method(struct state *s, const struct event *e)
{
    if (apply_kind_ok(e->vote_method.method, METHOD_COUNT))
        s->method = (enum method)e->vote_method.method;
}

void apply_vote_opened(struct state *s, const struct event *e)
{
    const struct ev_vote_opened *o = &e->vote_opened;
    struct subject subject;
    const char *rule;
    if (!o->subject || !subject_parse(s, o->subject, &subject, &rule) ||
        !apply_kind_ok(o->method, METHOD_COUNT) || !apply_kind_ok(o->threshold, THRESHOLD_COUNT))
        return;
    struct vote *vote = mem_zero(1, sizeof *vote);
    vote->subject = subject;
    vote->subject_text = o->subject;
    vote->plan = s->plan;
    vote->method = (enum method)o->method;
    vote->threshold = (enum threshold_name)o->threshold;
    vote->base = apply_small(o->base);
    vote->needed = apply_small(o->needed);
    vote->present = apply_small(o->present);
    vote->voters = vote->not_voted = apply_small(o->voters);
    vote->casting = -1;
    vote->elected = NOBODY;
    vote->given = vote->blank = vote->spoilt = -1;
    vote->agenda = state_agenda(s);
    vote->among_rivals = o->rivals > 0;
    vote->opened = s->now;
    keep_before(s, vote);
    fill_electorate(s, vote);
    s->votes = mem_room(s->votes, s->vote_count, &s->vote_cap, sizeof(struct vote *));
    s->votes[s->vote_count++] = vote;
    s->vote_running = true;
}

static void tally(struct vote *vote, int ballot, int change)
{
    if (ballot == CHOICE_FOR || ballot >= BALLOT_CANDIDATE)
        vote->in_favour += change;
    else if (ballot == CHOICE_AGAINST)
        vote->against += change;
    else if (ballot == CHOICE_ABSTAIN)
        vote->abstain += change;
    if (ballot != BALLOT_EMPTY)
        vote->not_voted -= change;
}

void apply_vote_cast(struct state *s, const struct event *e)
{
    const struct ev_vote_cast *c = &e->vote_cast;
    struct vote *vote = apply_vote_of(s, c->vote);
    if (!vote || !apply_seat_ok(s, c->seat) || vote->ballot[c->seat] == BALLOT_OUT)
        return;
    int ballot = BALLOT_SECRET;
    if (apply_seat_ok(s, c->candidate)) // version 0.1 named a lone candidate
        ballot = state_lone_candidate(vote) ? CHOICE_FOR : BALLOT_CANDIDATE + c->candidate;
    else if (apply_kind_ok(c->choice, CHOICE_COUNT))
        ballot = c->choice;
    tally(vote, vote->ballot[c->seat], -1);
    tally(vote, ballot, 1);
    vote->ballot[c->seat] = (int16_t)ballot;
}

void apply_vote_counted(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_counted.vote);
    if (!vote)
        return;
    vote->in_favour = apply_small(e->vote_counted.in_favour);
    vote->against = apply_small(e->vote_counted.against);
    vote->abstain = apply_small(e->vote_counted.abstain);
    int64_t voted = (int64_t)vote->in_favour + vote->against + vote->abstain;
    vote->not_voted = apply_small(vote->voters - voted);
    vote->counted = true;
}

void apply_vote_protocol(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_protocol.vote);
    if (!vote)
        return;
    vote->counted = true;
    state_take_protocol(s, vote, e);
}

void apply_vote_tied(struct state *s, const struct event *e)
{
    if (apply_vote_of(s, e->vote_tied.vote))
        apply_vote_of(s, e->vote_tied.vote)->status = VOTE_TIED;
}

void apply_vote_decided(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_decided.vote);
    if (vote)
        vote->casting = e->vote_decided.choice;
}

// Journals of version 0.1 announced the casting vote among the others: what was decided was a tie.
static void take_casting_out(struct vote *vote)
{
    if (vote->casting == CHOICE_FOR && vote->in_favour == vote->against + 1)
        vote->in_favour--;
    else if (vote->casting == CHOICE_AGAINST && vote->against == vote->in_favour + 1)
        vote->against--;
}

void apply_vote_closed(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_closed.vote);
    if (!vote || !apply_kind_ok(e->vote_closed.result, RESULT_COUNT))
        return;
    vote->status = VOTE_CLOSED;
    vote->result = (enum result)e->vote_closed.result;
    vote->in_favour = apply_small(e->vote_closed.in_favour);
    vote->against = apply_small(e->vote_closed.against);
    vote->abstain = apply_small(e->vote_closed.abstain);
    vote->not_voted = apply_small(e->vote_closed.not_voted);
    take_casting_out(vote);
    vote->present_end = apply_small(e->vote_closed.present);
    vote->closed = s->now;
    s->vote_running = false;
    if (vote->subject.kind == SUBJECT_RECESS && vote->result == RESULT_ADOPTED)
        s->recess_voted = apply_small(vote->subject.number);
    if (vote->subject.kind == SUBJECT_CLOSED && vote->result != RESULT_NO_QUORUM)
        apply_forget_supporters(s, MOTION_CLOSED); // the motion is dealt with
}

void apply_vote_asked(struct state *s, const struct event *e)
{
    if (apply_vote_of(s, e->vote_asked.vote))
        apply_vote_of(s, e->vote_asked.vote)->error = e->vote_asked.reason;
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
