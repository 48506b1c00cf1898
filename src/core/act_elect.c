// Elections: candidates, counting, the second vote (RULES.md §6.8).
#include "core/act.h"

static bool is_candidate(const struct state *state, int seat)
{
    for (int i = 0; i < state->candidate_count; i++)
        if (state->candidates[i] == seat)
            return true;
    return false;
}

static bool candidates_open(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    if (!vote || vote->subject.kind != SUBJECT_ELECT)
        return true;
    return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
}

bool act_elect_nominate(struct act *act)
{
    int seat;
    if (!state_is_deputy(act->state, act->actor))
        return act_refuse_plain(act, REFUSE_NOT_DEPUTY);
    if (!act_needs_votes(act) || !act_needs_present(act, act->actor) ||
        !act_seat(act, act_arg(act, 0), &seat) || !candidates_open(act))
        return false;
    if (!state_is_deputy(act->state, seat))
        return act_refuse_name(act, REFUSE_CANDIDATE_DEPUTY, act->plan->seats[seat].id);
    if (is_candidate(act->state, seat))
        return act_refuse_name(act, REFUSE_NOMINATED, act->plan->seats[seat].id);
    if (act->state->second_round)
        return act_refuse_plain(act, REFUSE_SECOND_ROUND);
    if (act->state->candidate_count >= CANDIDATES_MAX)
        return act_refuse(act, REFUSE_CANDIDATES_FULL,
                          (struct figures){act->state->candidate_count, CANDIDATES_MAX, -1, NULL});
    struct event event = event_blank(EV_elect_nominated);
    event.elect_nominated.seat = seat;
    event.elect_nominated.by = act->actor;
    act_emit(act, event);
    return true;
}

bool act_elect_decline(struct act *act)
{
    if (!is_candidate(act->state, act->actor))
        return act_refuse_name(act, REFUSE_NO_CANDIDATE, act->plan->seats[act->actor].id);
    if (!candidates_open(act))
        return false;
    struct event event = event_blank(EV_elect_declined);
    event.elect_declined.seat = act->actor;
    act_emit(act, event);
    return true;
}

static int votes_for(struct act *act, const struct vote *vote, int seat)
{
    if (vote->method == METHOD_SECRET)
        return act_box(act)->candidate[seat];
    int count = 0;
    for (int i = 0; i < act->plan->seat_count; i++)
        count += vote->ballot[i] == BALLOT_CANDIDATE + seat;
    return count;
}

// Sorts the candidates by votes, most first; equal ones keep the order of nomination.
static void rank(struct act *act, const struct vote *vote, int *seats, int *votes)
{
    for (int i = 0; i < act->state->candidate_count; i++) {
        int seat = act->state->candidates[i];
        int count = votes_for(act, vote, seat);
        int at = i;
        for (; at > 0 && votes[at - 1] < count; at--) {
            votes[at] = votes[at - 1];
            seats[at] = seats[at - 1];
        }
        seats[at] = seat;
        votes[at] = count;
    }
}

static const char *seat_list(struct act *act, const int *seats, int count)
{
    struct buf text = BUF_INIT;
    for (int i = 0; i < count; i++)
        buf_printf(&text, "%s%s", i ? " " : "", act->plan->seats[seats[i]].id);
    const char *kept = act_text(act, buf_text(&text));
    buf_free(&text);
    return kept;
}

// Nobody has more than half of the total: a second vote on the two with the most votes – on all
// who share the second place – or else a new election (REG 45).
static void no_winner(struct act *act, const char *office, const int *seats, const int *votes)
{
    int count = act->state->candidate_count;
    int kept = 2;
    while (kept < count && votes[kept] == votes[1])
        kept++;
    bool second = count > 2 && !act->state->second_round;
    struct event event = event_blank(second ? EV_elect_second : EV_elect_failed);
    if (second) {
        event.elect_second.office = office;
        event.elect_second.seats = seat_list(act, seats, kept);
    } else {
        event.elect_failed.office = office;
    }
    act_emit(act, event);
}

int act_election_lead(struct act *act, const struct vote *vote)
{
    int most = 0;
    for (int i = 0; i < act->state->candidate_count; i++) {
        int count = votes_for(act, vote, act->state->candidates[i]);
        most = count > most ? count : most;
    }
    return most;
}

void act_election_result(struct act *act, const struct vote *vote, bool adopted)
{
    int seats[CANDIDATES_MAX] = {NOBODY}, votes[CANDIDATES_MAX] = {0};
    const char *office = vote->subject.name;
    rank(act, vote, seats, votes);
    for (int i = 0; i < act->state->candidate_count; i++) {
        struct event event = event_blank(EV_elect_counted);
        event.elect_counted.vote = (int)act->state->vote_count;
        event.elect_counted.seat = seats[i];
        event.elect_counted.votes = votes[i];
        act_emit(act, event);
    }
    if (!adopted) {
        no_winner(act, office, seats, votes);
        return;
    }
    struct event event = event_blank(EV_elect_elected);
    event.elect_elected.office = office;
    event.elect_elected.seat = seats[0];
    event.elect_elected.votes = votes[0];
    act_emit(act, event);
}
