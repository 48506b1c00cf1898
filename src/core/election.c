// Elections: candidates, counting, the second vote (RULES 48, 49).
#include "core/act.h"
#include "core/apply.h"

#include <stdlib.h>
#include <string.h>

// Whoever goes on to the second vote without the vote among the tied stands as well.
static bool is_candidate(const struct state *state, int seat)
{
    if (state->stage.sure == seat)
        return true;
    for (int i = 0; i < state->candidate_count; i++)
        if (state->candidates[i] == seat)
            return true;
    return false;
}

static bool candidates_open(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    if (!vote || !subject_elects(&vote->subject))
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
    if (act->state->stage.at != STAGE_FIRST)
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

static const char *seat_list(struct act *act, int sure, const int *seats, int count)
{
    struct buf text = BUF_INIT;
    if (sure != NOBODY)
        buf_put(&text, act->plan->seats[sure].id);
    for (int i = 0; i < count; i++)
        buf_printf(&text, "%s%s", text.len ? " " : "", act->plan->seats[seats[i]].id);
    const char *kept = act_text(act, buf_text(&text));
    buf_free(&text);
    return kept;
}

static void second_vote(struct act *act, const char *office, int sure, const int *seats, int count)
{
    struct event event = event_blank(EV_elect_second);
    event.elect_second.office = office;
    event.elect_second.seats = seat_list(act, sure, seats, count);
    act_emit(act, event);
}

// How many of the tied go on.
static int places(const struct elect_stage *stage)
{
    return stage->sure == NOBODY ? 2 : 1;
}

bool act_elect_decline(struct act *act)
{
    const struct state *s = act->state;
    if (!is_candidate(s, act->actor))
        return act_refuse_name(act, REFUSE_NO_CANDIDATE, act->plan->seats[act->actor].id);
    if (!candidates_open(act))
        return false;
    struct event event = event_blank(EV_elect_declined);
    event.elect_declined.seat = act->actor;
    act_emit(act, event);
    if (s->stage.at == STAGE_TIED && s->candidate_count <= places(&s->stage)) // settled by that
        second_vote(act, s->stage.office, s->stage.sure, s->candidates, s->candidate_count);
    return true;
}

static int votes_for(struct act *act, const struct vote *vote, int seat)
{
    bool lone = state_lone_candidate(vote);
    const struct box *box = act_box(act);
    if (vote->method == METHOD_SECRET)
        return lone ? box->count[CHOICE_FOR] : box->candidate[seat];
    if (lone)
        return vote->in_favour;
    for (int i = 0; vote->method == METHOD_PAPER && i < vote->candidate_count; i++)
        if (vote->candidate[i] == seat)
            return vote->counted_for[i];
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

// How the candidates stand after a vote that elected nobody.
struct ranking {
    int seat[CANDIDATES_MAX], votes[CANDIDATES_MAX];
    int count;
    int places; // in the second vote, still to be filled
    int ahead;  // who fill them beyond doubt
    int tied;   // who share the votes of the last place
};

static struct ranking rank_all(struct act *act, const struct vote *vote)
{
    const struct state *s = act->state;
    struct ranking r = {.seat = {NOBODY}, .count = s->candidate_count, .places = places(&s->stage)};
    rank(act, vote, r.seat, r.votes);
    if (r.count < r.places)
        r.places = r.count;
    for (int i = 0; i < r.count; i++) {
        r.ahead += r.votes[i] > r.votes[r.places - 1];
        r.tied += r.votes[i] == r.votes[r.places - 1];
    }
    return r;
}

// Who the two are, or – where a tie leaves that open – who is voted on openly first: three never
// stand in a second vote (choice).
static void choose_two(struct act *act, const char *office, const struct ranking *r)
{
    int sure = act->state->stage.sure;
    if (r->ahead + r->tied == r->places) {
        second_vote(act, office, sure, r->seat, r->places);
        return;
    }
    struct event event = event_blank(EV_elect_tied);
    event.elect_tied.office = office;
    event.elect_tied.seats = seat_list(act, NOBODY, r->seat + r->ahead, r->tied);
    event.elect_tied.sure = r->ahead > 0 ? r->seat[0] : sure;
    act_emit(act, event);
}

static void new_election(struct act *act, const char *office)
{
    struct event event = event_blank(EV_elect_failed);
    event.elect_failed.office = office;
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

bool act_tie_resolved(struct act *act, const struct vote *vote)
{
    struct ranking r = rank_all(act, vote);
    return r.tied < r.count;
}

static void tell_counts(struct act *act, const struct ranking *r)
{
    for (int i = 0; i < r->count; i++) {
        struct event event = event_blank(EV_elect_counted);
        event.elect_counted.vote = (int)act->state->vote_count;
        event.elect_counted.seat = r->seat[i];
        event.elect_counted.votes = r->votes[i];
        act_emit(act, event);
    }
}

// A tie among the tied that moves nobody: a new election, as after a second vote (REG 45).
void act_tie_result(struct act *act, const struct vote *vote, bool adopted)
{
    struct ranking r = rank_all(act, vote);
    tell_counts(act, &r);
    if (adopted)
        choose_two(act, vote->subject.name, &r);
    else
        new_election(act, vote->subject.name);
}

// Nobody has more than half of the total: a second vote on the two with the most votes, or else a
// new election (REG 45).
void act_election_result(struct act *act, const struct vote *vote, bool adopted)
{
    const char *office = vote->subject.name;
    struct ranking r = rank_all(act, vote);
    tell_counts(act, &r);
    if (!adopted && r.count > 2 && act->state->stage.at == STAGE_FIRST) {
        choose_two(act, office, &r);
        return;
    }
    if (!adopted) {
        new_election(act, office);
        return;
    }
    struct event event = event_blank(EV_elect_elected);
    event.elect_elected.office = office;
    event.elect_elected.seat = r.seat[0];
    event.elect_elected.votes = r.votes[0];
    act_emit(act, event);
}

static void end_election(struct state *s)
{
    s->candidate_count = 0;
    s->stage = (struct elect_stage){.sure = NOBODY};
}

void apply_elect_nominated(struct state *s, const struct event *e)
{
    if (s->candidate_count < CANDIDATES_MAX && apply_seat_ok(s, e->elect_nominated.seat))
        s->candidates[s->candidate_count++] = e->elect_nominated.seat;
}

void apply_elect_declined(struct state *s, const struct event *e)
{
    int kept = 0;
    for (int i = 0; i < s->candidate_count; i++)
        if (s->candidates[i] != e->elect_declined.seat)
            s->candidates[kept++] = s->candidates[i];
    s->candidate_count = kept;
    if (s->stage.sure == e->elect_declined.seat)
        s->stage.sure = NOBODY;
    if (kept == 0 && s->stage.sure == NOBODY)
        end_election(s); // nobody is left for the second vote: the election begins anew
}

void apply_elect_elected(struct state *s, const struct event *e)
{
    if (e->elect_elected.office && strcmp(e->elect_elected.office, "chair") == 0 &&
        apply_seat_ok(s, e->elect_elected.seat))
        s->presiding = s->chair = e->elect_elected.seat;
    if (s->vote_count > 0 && apply_seat_ok(s, e->elect_elected.seat))
        s->votes[s->vote_count - 1]->elected = e->elect_elected.seat;
    end_election(s);
}

// The seat whose id is the first word of `ids`.
static int first_seat(const struct state *s, const char *ids)
{
    size_t len = strcspn(ids, " ");
    for (int i = 0; i < s->plan->seat_count; i++)
        if (strlen(s->plan->seats[i].id) == len && strncmp(s->plan->seats[i].id, ids, len) == 0)
            return i;
    return NOBODY;
}

// From now on only these stand for the office.
static void narrow(struct state *s, const char *ids, struct elect_stage stage)
{
    s->candidate_count = 0;
    for (ids = ids ? ids : ""; *ids; ids += strcspn(ids, " ")) {
        ids += strspn(ids, " ");
        int seat = first_seat(s, ids);
        if (seat != NOBODY && s->candidate_count < CANDIDATES_MAX)
            s->candidates[s->candidate_count++] = seat;
    }
    s->stage = stage;
    if (s->candidate_count == 0 || !stage.office)
        end_election(s);
}

void apply_elect_tied(struct state *s, const struct event *e)
{
    int sure = apply_seat_ok(s, e->elect_tied.sure) ? e->elect_tied.sure : NOBODY;
    narrow(s, e->elect_tied.seats, (struct elect_stage){STAGE_TIED, sure, e->elect_tied.office});
}

void apply_elect_second(struct state *s, const struct event *e)
{
    narrow(s, e->elect_second.seats,
           (struct elect_stage){STAGE_SECOND, NOBODY, e->elect_second.office});
}

// Told after the close, by whatever method the votes were counted.
void apply_elect_counted(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->elect_counted.vote);
    for (int i = 0; vote && i < vote->candidate_count; i++)
        if (vote->candidate[i] == e->elect_counted.seat)
            vote->counted_for[i] = (int16_t)apply_small(e->elect_counted.votes);
}

void apply_elect_failed(struct state *s, const struct event *e)
{
    (void)e;
    end_election(s);
}

void apply_undo_election(struct state *s, const struct vote *vote)
{
    bool chair = vote->subject.kind == SUBJECT_ELECT && strcmp(vote->subject.name, "chair") == 0;
    if (chair && vote->result == RESULT_ADOPTED) {
        s->presiding = vote->presiding;
        s->chair = vote->chair;
    }
    s->stage = vote->stage;
    s->candidate_count = vote->candidate_count;
    for (int i = 0; i < vote->candidate_count; i++)
        s->candidates[i] = vote->candidate[i];
}
