// What events about elections do to the state.
#include "core/apply.h"

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
