// What events about elections do to the state.
#include "core/apply.h"

#include <stdlib.h>
#include <string.h>

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

// The members are joined by commas. Whoever was elected before is a member no more.
void apply_commission_elected(struct state *s, const struct event *e)
{
    const char *ids = e->commission_elected.seats ? e->commission_elected.seats : "";
    memset(s->counter, 0, sizeof s->counter);
    s->counter_count = 0;
    for (int i = 0; i < s->plan->seat_count; i++) {
        const char *id = s->plan->seats[i].id;
        size_t len = strlen(id);
        for (const char *at = ids; *at && !s->counter[i]; at += *at == ',')
            if (strcspn(at, ",") == len && strncmp(at, id, len) == 0)
                s->counter[i] = true;
            else
                at += strcspn(at, ",");
        s->counter_count += s->counter[i];
    }
}

// "dep-03=5 dep-05=4", in the order of the candidates or in any other.
static void read_votes(const struct state *s, struct vote *vote, const char *text)
{
    char id[NAME_MAX_LEN * 8];
    for (const char *at = text ? text : ""; *at; at += strcspn(at, " "), at += strspn(at, " ")) {
        size_t len = strcspn(at, "= ");
        if (len >= sizeof id || at[len] != '=')
            return;
        memcpy(id, at, len);
        id[len] = '\0';
        int seat = state_seat(s, id);
        for (int i = 0; i < vote->candidate_count; i++)
            if (vote->candidate[i] == seat)
                vote->counted_for[i] = (int16_t)apply_small(strtol(at + len + 1, NULL, 10));
    }
}

void state_take_protocol(const struct state *s, struct vote *vote, const struct event *e)
{
    const struct ev_vote_protocol *p = &e->vote_protocol;
    vote->given = apply_small(p->given);
    vote->blank = apply_small(p->blank);
    vote->spoilt = apply_small(p->spoilt);
    vote->in_favour = apply_small(p->in_favour);
    vote->against = apply_small(p->against);
    vote->abstain = apply_small(p->abstain);
    vote->not_voted = apply_small((int64_t)vote->voters - vote->given);
    memset(vote->counted_for, 0, sizeof vote->counted_for);
    read_votes(s, vote, p->votes);
    for (int i = 0; state_on_persons(vote) && i < vote->candidate_count; i++)
        vote->in_favour += vote->counted_for[i];
}
