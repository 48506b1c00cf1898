// Votes: counting, closing, the casting vote (RULES 2, 37, 39–41).
#include "core/act.h"
#include "core/apply.h"
#include "core/rival.h"

#include <string.h>

static bool count_of(struct act *act, const char *key, int64_t *out)
{
    const char *text = command_value(act->command, key);
    *out = 0;
    return !text || act_number(act, text, 0, out);
}

bool act_vote_count(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    int64_t in_favour, against, abstain;
    if (!act_needs_valid_vote(act))
        return false;
    if (vote->method != METHOD_HANDS)
        return act_refuse_name(act, REFUSE_METHOD, method_names[vote->method]);
    if (vote->status == VOTE_TIED)
        return act_refuse_plain(act, REFUSE_VOTE_TIED);
    if (act->command->key_count == 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, "for");
    if (!count_of(act, "for", &in_favour) || !count_of(act, "against", &against) ||
        !count_of(act, "abstain", &abstain))
        return false;
    int64_t left = vote->voters;
    bool fits = in_favour <= left && against <= (left -= in_favour) && abstain <= left - against;
    if (!fits) {
        const int64_t most = INT64_MAX / 4; // so that the sum of three fits
        int64_t sum = (in_favour < most ? in_favour : most) + (against < most ? against : most) +
                      (abstain < most ? abstain : most);
        return act_refuse(act, REFUSE_COUNT_MISMATCH,
                          (struct figures){sum, vote->voters, -1, NULL});
    }
    struct event event = event_blank(EV_vote_counted);
    event.vote_counted.vote = (int)act->state->vote_count;
    event.vote_counted.in_favour = in_favour;
    event.vote_counted.against = against;
    event.vote_counted.abstain = abstain;
    act_emit(act, event);
    return true;
}

// What the result announces.
struct counts {
    int in_favour, against, abstain, not_voted;
};

// A secret box is opened now: only its counts enter the result. In an election those "for" are
// the votes of whoever has the most, those "against" the votes of the others.
static struct counts final_counts(struct act *act, const struct vote *vote)
{
    struct counts counts = {vote->in_favour, vote->against, vote->abstain, vote->not_voted};
    if (vote->method == METHOD_SECRET) {
        const struct box *box = act_box(act);
        counts.in_favour = box->count[CHOICE_FOR];
        counts.against = box->count[CHOICE_AGAINST];
        counts.abstain = box->count[CHOICE_ABSTAIN];
        for (int i = 0; i < act->plan->seat_count; i++)
            counts.in_favour += box->candidate[i];
    }
    if (state_on_persons(vote)) {
        int most = act_election_lead(act, vote);
        counts.against += counts.in_favour - most;
        counts.in_favour = most;
    }
    return counts;
}

static void announce(struct act *act, const struct vote *vote, struct counts counts)
{
    struct threshold threshold = act->plan->threshold[vote->threshold];
    int in_favour = counts.in_favour + (vote->casting == CHOICE_FOR);
    bool adopted = threshold_met(threshold, in_favour, vote->base);
    if (vote->subject.kind == SUBJECT_TIED)
        adopted = act_tie_resolved(act, vote);
    else if (vote->subject.kind == SUBJECT_PREFER)
        adopted = act_preferred(vote);
    enum result result = adopted ? RESULT_ADOPTED : RESULT_REJECTED;
    if (state_vote_void(act->state, vote))
        result = RESULT_NO_QUORUM;
    struct event event = event_blank(EV_vote_closed);
    event.vote_closed = (struct ev_vote_closed){
        .vote = (int)act->state->vote_count,
        .subject = vote->subject_text,
        .in_favour = counts.in_favour,
        .against = counts.against,
        .abstain = counts.abstain,
        .not_voted = counts.not_voted,
        .base = vote->base,
        .needed = vote->needed,
        .present = act->state->present,
        .result = (int)result,
    };
    act_emit(act, event);
    if (result != RESULT_NO_QUORUM)
        act_consequences(act, vote);
    act_resume_speech(act);
    *act_box(act) = (struct box){0};
}

static bool chair_decides(const struct act *act, const struct vote *vote)
{
    bool tied = vote->in_favour == vote->against && vote->in_favour > 0;
    return tied && state_has_casting(act->state, vote);
}

bool act_vote_close(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    if (!vote)
        return act_refuse_plain(act, REFUSE_NO_VOTE);
    bool stands = !state_vote_void(act->state, vote);
    if (stands && vote->method == METHOD_HANDS && !vote->counted)
        return act_refuse_plain(act, REFUSE_NOT_COUNTED);
    if (stands && state_needs_protocol(vote) && !vote->counted)
        return act_refuse_plain(act, REFUSE_PROTOCOL_FIRST);
    bool decides = chair_decides(act, vote);
    if (decides && vote->status == VOTE_TIED)
        return act_refuse_plain(act, REFUSE_VOTE_TIED);
    if (decides) {
        struct event event = event_blank(EV_vote_tied);
        event.vote_tied.vote = (int)act->state->vote_count;
        event.vote_tied.in_favour = vote->in_favour;
        event.vote_tied.against = vote->against;
        event.vote_tied.needed = vote->needed;
        event.vote_tied.can_pass =
            threshold_met(act->plan->threshold[vote->threshold], vote->in_favour + 1, vote->base);
        act_emit(act, event);
        return true;
    }
    announce(act, vote, final_counts(act, vote));
    return true;
}

bool act_vote_decide(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    int chair = act->state->presiding;
    int choice = name_find(choice_names, CHOICE_ABSTAIN, act_arg(act, 0));
    if (!vote)
        return act_refuse_plain(act, REFUSE_NO_VOTE);
    if (vote->status != VOTE_TIED)
        return act_refuse_plain(act, REFUSE_NOT_TIED);
    if (choice < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_CHOICE, act_arg(act, 0));
    if (chair == NOBODY)
        return act_refuse_name(act, REFUSE_NO_PRESIDING, act->plan->seats[act->state->chair].id);
    int side = state_casting_side(act->state, vote);
    if (side >= 0 && choice != side)
        return act_refuse_name(act, REFUSE_CASTING_SIDE, choice_names[side]);
    // Left since, or the quorum is gone: the vote is closed without a casting vote.
    if (!act_needs_present(act, chair) || !act_needs_quorum(act))
        return false;
    if (state_vote_void(act->state, vote))
        return act_refuse_name(act, REFUSE_VOTE_VOID, vote->subject_text);
    struct event event = event_blank(EV_vote_decided);
    event.vote_decided.vote = (int)act->state->vote_count;
    event.vote_decided.seat = chair;
    event.vote_decided.choice = choice;
    act_emit(act, event);
    announce(act, vote, final_counts(act, vote));
    return true;
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

void apply_vote_tied(struct state *s, const struct event *e)
{
    if (apply_vote_of(s, e->vote_tied.vote))
        apply_vote_of(s, e->vote_tied.vote)->status = VOTE_TIED;
}

void apply_vote_decided(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_decided.vote);
    if (vote && apply_kind_ok(e->vote_decided.choice, CHOICE_COUNT))
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
