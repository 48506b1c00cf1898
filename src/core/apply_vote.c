// What events about votes, elections and motions do to the state.
#include "core/apply.h"

#include <stdio.h>
#include <string.h>

static void fill_electorate(struct state *s, struct vote *vote)
{
    int item = subject_item(s, &vote->subject);
    for (int i = 0; i < s->plan->seat_count; i++) {
        bool votes = state_is_deputy(s, i) && s->seat[i].present && !state_recused(s, i, item);
        vote->ballot[i] = votes ? BALLOT_EMPTY : BALLOT_OUT;
    }
}

void apply_vote_opened(struct state *s, const struct event *e)
{
    const struct ev_vote_opened *o = &e->vote_opened;
    struct subject subject;
    const char *rule;
    if (!o->subject || !subject_parse(s, o->subject, &subject, &rule) || o->method < 0 ||
        o->threshold < 0)
        return;
    struct vote *vote = mem_zero(1, sizeof *vote);
    vote->subject = subject;
    vote->subject_text = o->subject;
    vote->method = (enum method)o->method;
    vote->threshold = (enum threshold_name)o->threshold;
    vote->base = (int)o->base;
    vote->needed = (int)o->needed;
    vote->present = (int)o->present;
    vote->voters = vote->not_voted = (int)o->voters;
    vote->casting = -1;
    vote->opened = s->now;
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
    if (c->candidate >= 0)
        ballot = BALLOT_CANDIDATE + c->candidate;
    else if (c->choice >= 0)
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
    vote->in_favour = (int)e->vote_counted.in_favour;
    vote->against = (int)e->vote_counted.against;
    vote->abstain = (int)e->vote_counted.abstain;
    vote->not_voted = vote->voters - vote->in_favour - vote->against - vote->abstain;
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
    if (!vote)
        return;
    vote->casting = e->vote_decided.choice;
    if (vote->casting == CHOICE_FOR)
        vote->in_favour++;
    else
        vote->against++;
}

void apply_vote_closed(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_closed.vote);
    if (!vote)
        return;
    vote->status = VOTE_CLOSED;
    vote->result = (enum result)e->vote_closed.result;
    vote->in_favour = (int)e->vote_closed.in_favour;
    vote->against = (int)e->vote_closed.against;
    vote->abstain = (int)e->vote_closed.abstain;
    vote->not_voted = (int)e->vote_closed.not_voted;
    vote->present_end = (int)e->vote_closed.present;
    vote->closed = s->now;
    s->vote_running = false;
    if (vote->result != RESULT_ADOPTED)
        return;
    if (vote->subject.kind == SUBJECT_RECESS)
        s->recess_voted = (int)vote->subject.number;
    if (vote->subject.kind == SUBJECT_CLOSED)
        s->support_count = 0;
}

void apply_vote_asked(struct state *s, const struct event *e)
{
    if (apply_vote_of(s, e->vote_asked.vote))
        apply_vote_of(s, e->vote_asked.vote)->error = e->vote_asked.reason;
}

// A vote annulled for an error: what it decided is open again.
void apply_vote_annulled(struct state *s, const struct event *e)
{
    struct vote *vote = apply_vote_of(s, e->vote_annulled.vote);
    if (!vote)
        return;
    vote->status = VOTE_ANNULLED;
    int index = vote->subject.index;
    switch (vote->subject.kind) {
    case SUBJECT_AGENDA:
        s->agenda_adopted = false;
        break;
    case SUBJECT_ITEM:
        s->item[index].fate = FATE_PENDING;
        break;
    case SUBJECT_BASIS:
        s->drafts[index].basis = FATE_PENDING;
        break;
    case SUBJECT_WHOLE:
        s->drafts[index].whole = FATE_PENDING;
        break;
    case SUBJECT_AMEND:
        apply_fate(s, index, FATE_PENDING);
        for (size_t i = 0; i < s->amendment_count; i++)
            if (s->amendments[i].fate == FATE_MOOT && s->amendments[i].moot_by == index)
                s->amendments[i].fate = FATE_PENDING;
        break;
    default:
        break;
    }
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
}

void apply_elect_elected(struct state *s, const struct event *e)
{
    if (e->elect_elected.office && strcmp(e->elect_elected.office, "chair") == 0 &&
        apply_seat_ok(s, e->elect_elected.seat))
        s->presiding = e->elect_elected.seat;
    s->candidate_count = 0;
    s->second_round = false;
}

void apply_elect_second(struct state *s, const struct event *e)
{
    char seats[1024];
    char *rest = NULL;
    (void)snprintf(seats, sizeof seats, "%s", e->elect_second.seats ? e->elect_second.seats : "");
    s->candidate_count = 0;
    for (char *id = strtok_r(seats, " ", &rest); id; id = strtok_r(NULL, " ", &rest))
        if (state_seat(s, id) >= 0 && s->candidate_count < CANDIDATES_MAX)
            s->candidates[s->candidate_count++] = state_seat(s, id);
    s->second_round = true;
}

void apply_elect_failed(struct state *s, const struct event *e)
{
    (void)e;
    s->candidate_count = 0;
    s->second_round = false;
}

void apply_motion_supported(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->motion_supported.seat))
        return;
    if (!e->motion_supported.what)
        return;
    if (!s->supporters_of || strcmp(s->supporters_of, e->motion_supported.what) != 0)
        memset(s->supports, 0, sizeof s->supports);
    s->supporters_of = e->motion_supported.what;
    s->supports[e->motion_supported.seat] = true;
    s->support_count = (int)e->motion_supported.count;
}
