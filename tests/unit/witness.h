// A witness of a session: sees nothing but its events, keeps its own count of who is there and
// how they vote, and protests (fails the test) when the rules of docs/RULES.en.md are broken.
#ifndef UNIT_WITNESS_H
#define UNIT_WITNESS_H

#include "unit/hall.h"

enum { WITNESS_AMENDMENTS = 512, WITNESS_VOTES = 1024 };

struct witness_vote {
    struct subject subject;
    int method, base, voters, item;
    bool open, tied, annulled;
    bool lost;             // the quorum, while it was open
    int ballot[SEATS_MAX]; // -2 out, -1 not voted, 0…2 a choice, 3 in the box, 16+ a candidate
    int counted[CHOICE_COUNT];
    bool by_hand;
    int casting;   // a choice, or -1
    int result;    // -1 while open
    int in_favour; // the casting vote included
};

struct witness {
    const struct hall *hall;
    bool present[SEATS_MAX];
    bool recused[SEATS_MAX][ITEMS_MAX];
    int debates[SEATS_MAX][ITEMS_MAX + 1];
    bool sitting, agenda, private_session;
    int item; // called, or NOBODY
    int speaker;
    int64_t time;
    int fate[WITNESS_AMENDMENTS];            // enum fate, by number
    struct witness_vote vote[WITNESS_VOTES]; // from 1; vote[0] is none, and closed
    int votes;
    int closed_result; // of the vote closed by the present command, -1 for none
    long adopted, rejected, void_votes, ties, annulled, decisions, moot, speeches, elected;
};

#define PROTEST_IF(broken, what)                                                                   \
    do {                                                                                           \
        if (broken)                                                                                \
            fail_msg("witness: %s (vote %d, at %lld)", what, w->votes, (long long)w->time);        \
    } while (0)

static inline const struct plan *witness_plan(const struct witness *w)
{
    return w->hall->plan;
}

static inline bool witness_deputy(const struct witness *w, int seat)
{
    return seat >= 0 && witness_plan(w)->seats[seat].kind == SEAT_DEPUTY;
}

static inline int witness_count(const struct witness *w)
{
    int count = 0;
    for (int i = 0; i < witness_plan(w)->seat_count; i++)
        count += w->present[i] && witness_deputy(w, i);
    return count;
}

static inline bool witness_quorum(const struct witness *w)
{
    int present = witness_count(w), total = witness_plan(w)->total;
    return total > 0 && present + present + present >= total + total;
}

static inline struct witness_vote *witness_now(struct witness *w)
{
    return &w->vote[w->votes];
}

// The item on whose further way a procedural vote decides: whoever recused from it has no part in
// it.
static inline int witness_goes_on(const struct witness *w, const struct witness_vote *v)
{
    static const char *const about[] = {"close-debate", "extend",   "method",
                                        "return",       "postpone", "refer"};
    const char *name = procedural_names[v->subject.index];
    if (strcmp(name, "recount") == 0) // of the vote named, or of the one before
        return w->vote[v->subject.number > 0 ? v->subject.number : w->votes - 1].item;
    for (size_t i = 0; i < sizeof about / sizeof about[0]; i++)
        if (strcmp(name, about[i]) == 0)
            return w->item;
    return NOBODY;
}

static inline void witness_open(struct witness *w, const struct ev_vote_opened *o)
{
    const struct state *s = session_state(w->hall->session);
    const char *rule;
    PROTEST_IF(w->votes + 1 >= WITNESS_VOTES, "too many votes for a test");
    PROTEST_IF(witness_now(w)->open, "two votes at once");
    PROTEST_IF(!w->sitting, "a vote outside the sitting");
    PROTEST_IF(!witness_quorum(w), "opened without quorum");
    PROTEST_IF(o->vote != w->votes + 1, "votes are numbered in their order");
    struct witness_vote *v = &w->vote[++w->votes];
    *v = (struct witness_vote){.method = o->method, .open = true, .casting = -1, .result = -1};
    PROTEST_IF(!subject_parse(s, o->subject, &v->subject, &rule), "a subject that is none");
    v->item = subject_item(s, &v->subject);
    enum subject_kind kind = v->subject.kind;
    if (kind == SUBJECT_PROCEDURAL)
        v->item = witness_goes_on(w, v);
    bool of_present = kind == SUBJECT_PROCEDURAL || kind == SUBJECT_CLOSED ||
                      kind == SUBJECT_COMMISSION || kind == SUBJECT_PREFER;
    v->base = of_present ? witness_count(w) : witness_plan(w)->total;
    for (int i = 0; i < witness_plan(w)->seat_count; i++) {
        bool out = !witness_deputy(w, i) || !w->present[i] ||
                   (v->item != NOBODY && w->recused[i][v->item]);
        v->ballot[i] = out ? -2 : -1;
        v->voters += !out;
    }
    PROTEST_IF(o->base != v->base, "another base");
    PROTEST_IF(o->voters != v->voters, "another electorate");
    PROTEST_IF(o->present != witness_count(w), "another number present");
    PROTEST_IF(kind == SUBJECT_PROCEDURAL && o->method == METHOD_SECRET, "procedural in secret");
    bool of_draft = kind == SUBJECT_PREFER || kind == SUBJECT_BASIS || kind == SUBJECT_AMEND ||
                    kind == SUBJECT_WHOLE;
    PROTEST_IF(of_draft && (!w->agenda || w->item != v->item), "the item is not called");
    if (kind == SUBJECT_AMEND)
        PROTEST_IF(w->fate[v->subject.index] != FATE_PENDING, "an amendment put again");
}

static inline void witness_cast(struct witness *w, const struct ev_vote_cast *c)
{
    struct witness_vote *v = witness_now(w);
    PROTEST_IF(!v->open || v->tied || c->vote != w->votes, "cast without a vote");
    PROTEST_IF(!w->present[c->seat], "an absent deputy votes");
    PROTEST_IF(v->ballot[c->seat] == -2, "one who may not vote votes");
    PROTEST_IF(v->item != NOBODY && w->recused[c->seat][v->item], "a recused deputy votes");
    if (v->method == METHOD_SECRET) {
        PROTEST_IF(c->choice != -1 || c->candidate != -1, "a secret choice is told");
        PROTEST_IF(v->ballot[c->seat] == 3, "a secret choice is changed");
        v->ballot[c->seat] = 3;
    } else {
        PROTEST_IF(v->method == METHOD_HANDS, "a choice where hands are counted");
        v->ballot[c->seat] = c->candidate >= 0 ? BALLOT_CANDIDATE + c->candidate : c->choice;
    }
}

// The counts as the ballots say, or as they were counted; for secret ballots what was announced.
static inline void witness_close(struct witness *w, const struct ev_vote_closed *c)
{
    struct witness_vote *v = witness_now(w);
    PROTEST_IF(!v->open || c->vote != w->votes, "closed without a vote");
    int count[CHOICE_COUNT] = {v->counted[0], v->counted[1], v->counted[2]}, cast = 0, most = 0;
    int candidate[SEATS_MAX] = {0}, named = 0;
    for (int i = 0; i < witness_plan(w)->seat_count; i++) {
        cast += v->ballot[i] >= 0;
        if (v->ballot[i] >= 0 && v->ballot[i] < CHOICE_COUNT)
            count[v->ballot[i]]++;
        if (v->ballot[i] >= BALLOT_CANDIDATE) {
            named++;
            candidate[v->ballot[i] - BALLOT_CANDIDATE]++;
        }
    }
    for (int i = 0; i < SEATS_MAX; i++)
        most = candidate[i] > most ? candidate[i] : most;
    count[CHOICE_FOR] += most;
    count[CHOICE_AGAINST] += named - most;
    bool secret = v->method == METHOD_SECRET;
    PROTEST_IF(!secret &&
                   (c->in_favour != count[0] || c->against != count[1] || c->abstain != count[2]),
               "other counts");
    int64_t sum = c->in_favour + c->against + c->abstain + c->not_voted;
    PROTEST_IF(sum != v->voters, "the counts do not add up");
    PROTEST_IF(secret && c->not_voted != v->voters - cast, "another number of ballots");
    PROTEST_IF(c->in_favour < 0 || c->against < 0 || c->abstain < 0 || c->not_voted < 0,
               "less than none");
    PROTEST_IF(c->base != v->base || c->present != witness_count(w), "other figures");
    bool thirds = v->subject.kind == SUBJECT_QUESTION &&
                  witness_plan(w)->questions[v->subject.index].threshold == THRESHOLD_TWO_THIRDS;
    int64_t votes = c->in_favour + (v->casting == CHOICE_FOR); // the counts stay as they were cast
    if (v->subject.kind == SUBJECT_PREFER)                     // more for than against
        v->base = (int)(votes + c->against + (v->casting == CHOICE_AGAINST));
    bool enough = thirds ? 3 * votes >= 2 * (int64_t)v->base : 2 * votes > v->base;
    bool void_now = v->lost || !witness_quorum(w);
    int result = void_now ? RESULT_NO_QUORUM : enough ? RESULT_ADOPTED : RESULT_REJECTED;
    PROTEST_IF(c->result != result, "another result");
    v->open = false;
    v->result = w->closed_result = result;
    v->in_favour = (int)votes;
    w->adopted += result == RESULT_ADOPTED;
    w->rejected += result == RESULT_REJECTED;
    w->void_votes += result == RESULT_NO_QUORUM;
}

// An outcome stands only where the vote on it has just been closed with that result.
static inline void witness_follows(struct witness *w, enum subject_kind kind, int index, int result)
{
    const struct witness_vote *v = witness_now(w);
    PROTEST_IF(v->open || w->closed_result != result || v->subject.kind != kind ||
                   v->subject.index != index,
               "an outcome without its vote");
}

static inline void witness_amended(struct witness *w, int number)
{
    const struct state *s = session_state(w->hall->session);
    PROTEST_IF(w->fate[number] != FATE_PENDING, "adopted though it was decided or moot");
    w->fate[number] = FATE_ADOPTED;
    for (int i = 1; i <= (int)s->amendment_count; i++)
        PROTEST_IF(i != number && w->fate[i] == FATE_ADOPTED &&
                       amendment_collides(&s->amendments[i - 1], &s->amendments[number - 1]),
                   "two that exclude each other are adopted");
}

static inline void witness_annul(struct witness *w, int number)
{
    const struct state *s = session_state(w->hall->session);
    struct witness_vote *v = &w->vote[number];
    if (v->open) { // the end of the story found it so, or its speech has ended
        bool extends = v->subject.kind == SUBJECT_PROCEDURAL &&
                       v->subject.index == (int)PROCEDURAL_EXTEND && !s->floor_taken;
        const struct outcome *out = &w->hall->out;
        bool ended = out->events[out->count - 1].kind == EV_scenario_ended;
        PROTEST_IF(v != witness_now(w) || (!extends && !ended), "an open vote annulled");
        v->open = v->tied = false;
        v->annulled = true;
        return;
    }
    witness_follows(w, SUBJECT_PROCEDURAL, PROCEDURAL_RECOUNT, RESULT_ADOPTED);
    PROTEST_IF(v->annulled || v->result == RESULT_NO_QUORUM, "nothing to annul");
    v->annulled = true;
    w->annulled++;
    if (v->subject.kind == SUBJECT_AGENDA)
        w->agenda = false;
    if (v->subject.kind == SUBJECT_CLOSED && v->result == RESULT_ADOPTED)
        w->private_session = false;
    if (v->subject.kind == SUBJECT_PROCEDURAL && v->subject.index == PROCEDURAL_OPEN_DOORS &&
        v->result == RESULT_ADOPTED)
        w->private_session = w->sitting;
    if (v->subject.kind != SUBJECT_AMEND)
        return;
    w->fate[v->subject.index] = FATE_PENDING;
    for (int i = 1; i <= (int)s->amendment_count; i++)
        if (w->fate[i] == FATE_MOOT && s->amendments[i - 1].moot_by == v->subject.index)
            w->fate[i] = FATE_PENDING;
}

static inline void witness_floor(struct witness *w, const struct ev_floor_given *f)
{
    int item = w->item == NOBODY ? ITEMS_MAX : w->item;
    PROTEST_IF(w->speaker != NOBODY, "two speak at once");
    PROTEST_IF(!w->present[f->seat] || !w->sitting, "the floor for one who is not there");
    PROTEST_IF(witness_now(w)->open, "a speech during a vote");
    w->speaker = f->seat;
    w->speeches++;
    if (f->kind != SPEECH_DEBATE)
        return;
    PROTEST_IF(w->item != NOBODY && w->recused[f->seat][w->item], "a recused deputy debates");
    if (witness_deputy(w, f->seat))
        PROTEST_IF(++w->debates[f->seat][item] > 2, "a third speech in debate");
}

static inline void witness_decided(struct witness *w, int draft)
{
    const struct state *s = session_state(w->hall->session);
    witness_follows(w, SUBJECT_WHOLE, draft, RESULT_ADOPTED);
    w->decisions++;
    PROTEST_IF(s->drafts[draft].basis != FATE_ADOPTED, "a decision without its basis");
    for (int i = 1; i <= (int)s->amendment_count; i++)
        PROTEST_IF(s->amendments[i - 1].draft == draft && w->fate[i] == FATE_PENDING &&
                       !(s->amendments[i - 1].spends && s->amendments[i - 1].opinion <= 0),
                   "a decision before an amendment was voted on");
}

// The votes for a draft that stand; 0 when it has no majority, or has failed as a whole since.
static inline int witness_for_draft(const struct witness *w, int draft)
{
    int votes = 0;
    for (int i = 1; i <= w->votes; i++) {
        const struct witness_vote *v = &w->vote[i];
        if (v->annulled || v->subject.index != draft || v->result < 0)
            continue;
        if (v->subject.kind == SUBJECT_BASIS)
            votes = v->result == RESULT_ADOPTED ? v->in_favour : 0;
        if (v->subject.kind == SUBJECT_WHOLE && v->result == RESULT_REJECTED)
            votes = 0;
    }
    return votes;
}

// Of several drafts the one with most votes is the basis; of equal ones the council has chosen.
static inline void witness_based(struct witness *w, int draft)
{
    const struct plan *plan = witness_plan(w);
    int votes = witness_for_draft(w, draft);
    bool chosen = witness_now(w)->subject.kind == SUBJECT_PREFER;
    PROTEST_IF(votes == 0, "a basis without its vote");
    for (int i = 0; i < plan->draft_count; i++) {
        bool rival = i != draft && plan->drafts[i].item == plan->drafts[draft].item;
        PROTEST_IF(rival && witness_for_draft(w, i) > votes, "a rival has more votes");
        PROTEST_IF(rival && witness_for_draft(w, i) == votes && !chosen, "a rival has as many");
    }
}

static inline void witness_leave_all(struct witness *w)
{
    memset(w->present, 0, sizeof w->present);
}

static inline void witness_see_hall(struct witness *w, const struct event *e)
{
    switch (e->kind) {
    case EV_seat_arrived:
        PROTEST_IF(w->present[e->seat_arrived.seat], "arrives twice");
        w->present[e->seat_arrived.seat] = true;
        break;
    case EV_seat_left:
        w->present[e->seat_left.seat] = false;
        break;
    case EV_seat_removed:
        PROTEST_IF(witness_plan(w)->seats[e->seat_removed.seat].kind != SEAT_GUEST, "no guest");
        w->present[e->seat_removed.seat] = false;
        break;
    case EV_seat_recused:
        w->recused[e->seat_recused.seat][e->seat_recused.item] = true;
        break;
    case EV_quorum_reached:
    case EV_quorum_lost:
        PROTEST_IF(witness_quorum(w) != (e->kind == EV_quorum_reached), "another quorum");
        witness_now(w)->lost = witness_now(w)->lost || e->kind == EV_quorum_lost;
        break;
    case EV_sitting_opened:
        PROTEST_IF(!witness_quorum(w), "opened without quorum");
        w->sitting = true;
        break;
    case EV_sitting_break:
    case EV_sitting_closed:
        w->sitting = false;
        w->private_session = w->private_session && e->kind == EV_sitting_break;
        break;
    case EV_sitting_registering: // all but who presides, and guests, who are not counted
        for (int i = 0; i < witness_plan(w)->seat_count; i++)
            w->present[i] = w->present[i] && (!witness_deputy(w, i) ||
                                              i == session_state(w->hall->session)->presiding);
        break;
    case EV_sitting_resumed:
        w->sitting = true;
        break;
    case EV_sitting_recess:
        PROTEST_IF(e->sitting_recess.days < 1 || e->sitting_recess.days > 15, "a long recess");
        w->sitting = w->private_session = false;
        witness_leave_all(w);
        break;
    case EV_sitting_private:
        if (e->sitting_private.on)
            witness_follows(w, SUBJECT_CLOSED, NOBODY, RESULT_ADOPTED);
        w->private_session = e->sitting_private.on;
        break;
    default:
        break;
    }
}

static inline void witness_see_floor(struct witness *w, const struct event *e)
{
    switch (e->kind) {
    case EV_agenda_added:
    case EV_agenda_dropped:
        PROTEST_IF(w->agenda, "the agenda is changed after it was adopted");
        break;
    case EV_agenda_adopted:
        witness_follows(w, SUBJECT_AGENDA, NOBODY, RESULT_ADOPTED);
        w->agenda = true;
        break;
    case EV_item_accepted:
        witness_follows(w, SUBJECT_ITEM, e->item_accepted.item, RESULT_ADOPTED);
        break;
    case EV_item_called:
        PROTEST_IF(!w->agenda || !w->sitting, "called before the agenda");
        w->item = e->item_called.item;
        break;
    case EV_floor_given:
        witness_floor(w, &e->floor_given);
        break;
    case EV_floor_ended:
        PROTEST_IF(w->speaker != e->floor_ended.seat, "ended by another");
        w->speaker = NOBODY;
        break;
    default:
        break;
    }
}

static inline void witness_see_vote(struct witness *w, const struct event *e)
{
    switch (e->kind) {
    case EV_vote_opened:
        witness_open(w, &e->vote_opened);
        break;
    case EV_vote_cast:
        witness_cast(w, &e->vote_cast);
        break;
    case EV_vote_counted:
        PROTEST_IF(!witness_now(w)->open || witness_now(w)->method != METHOD_HANDS, "no hands");
        witness_now(w)->counted[0] = (int)e->vote_counted.in_favour;
        witness_now(w)->counted[1] = (int)e->vote_counted.against;
        witness_now(w)->counted[2] = (int)e->vote_counted.abstain;
        break;
    case EV_vote_tied:
        PROTEST_IF(witness_now(w)->method == METHOD_SECRET, "a casting vote in secret");
        PROTEST_IF(e->vote_tied.in_favour != e->vote_tied.against || e->vote_tied.in_favour < 1,
                   "no tie");
        witness_now(w)->tied = true;
        w->ties++;
        break;
    case EV_vote_decided:
        PROTEST_IF(!witness_now(w)->tied || !w->present[e->vote_decided.seat], "no casting vote");
        PROTEST_IF(witness_now(w)->item != NOBODY &&
                       w->recused[e->vote_decided.seat][witness_now(w)->item],
                   "a recused chair decides");
        witness_now(w)->casting = e->vote_decided.choice;
        break;
    case EV_refused:
        PROTEST_IF(witness_now(w)->open && witness_now(w)->method == METHOD_SECRET &&
                       strcmp(e->refused.verb, "vote.cast") == 0 && e->refused.name,
                   "a refusal tells a secret choice");
        break;
    case EV_vote_closed:
        witness_close(w, &e->vote_closed);
        break;
    case EV_vote_annulled:
        witness_annul(w, e->vote_annulled.vote);
        break;
    case EV_elect_counted:
        PROTEST_IF(witness_now(w)->open, "counted before the close");
        break;
    case EV_elect_elected:
        witness_follows(w, SUBJECT_ELECT, NOBODY, RESULT_ADOPTED);
        w->elected++;
        break;
    default:
        break;
    }
}

static inline void witness_see_draft(struct witness *w, const struct event *e)
{
    switch (e->kind) {
    case EV_draft_based:
        witness_based(w, e->draft_based.draft);
        break;
    case EV_decision_adopted:
        witness_decided(w, e->decision_adopted.draft);
        break;
    case EV_amend_tabled:
        PROTEST_IF(e->amend_tabled.id >= WITNESS_AMENDMENTS, "too many amendments for a test");
        PROTEST_IF(!witness_deputy(w, e->amend_tabled.seat), "tabled by no deputy");
        PROTEST_IF(witness_plan(w)->amendments_on_item &&
                       w->item != witness_plan(w)->drafts[e->amend_tabled.draft].item,
                   "tabled while another item is called");
        break;
    case EV_amend_withdrawn:
        w->fate[e->amend_withdrawn.id] = FATE_WITHDRAWN;
        break;
    case EV_amend_adopted:
        witness_follows(w, SUBJECT_AMEND, e->amend_adopted.id, RESULT_ADOPTED);
        witness_amended(w, e->amend_adopted.id);
        break;
    case EV_amend_rejected:
        witness_follows(w, SUBJECT_AMEND, e->amend_rejected.id, RESULT_REJECTED);
        w->fate[e->amend_rejected.id] = FATE_REJECTED;
        break;
    case EV_amend_moot:
        PROTEST_IF(w->fate[e->amend_moot.id] != FATE_PENDING, "moot though decided");
        PROTEST_IF(w->fate[e->amend_moot.by] != FATE_ADOPTED, "moot by one not adopted");
        w->fate[e->amend_moot.id] = FATE_MOOT;
        w->moot++;
        break;
    default:
        break;
    }
}

// One more event; `first` when it is the first its command caused.
static inline void witness_see(struct witness *w, const struct event *e, bool first)
{
    const struct state *s = session_state(w->hall->session);
    if (first)
        w->closed_result = -1;
    PROTEST_IF(s->now < w->time, "time runs backwards");
    w->time = s->now;
    witness_see_hall(w, e);
    witness_see_floor(w, e);
    witness_see_draft(w, e);
    witness_see_vote(w, e);
}

// After a command: what the session shows is what its events say.
static inline void witness_compare(struct witness *w)
{
    const struct state *s = session_state(w->hall->session);
    const struct vote *vote = state_vote(s);
    PROTEST_IF(s->present != witness_count(w), "another number present");
    PROTEST_IF(state_has_quorum(s) != witness_quorum(w), "another quorum");
    PROTEST_IF(s->private_session != w->private_session, "another closed session");
    PROTEST_IF(s->agenda_adopted != w->agenda, "another agenda");
    PROTEST_IF((vote != NULL) != witness_now(w)->open, "another vote");
    for (int i = 1; i <= (int)s->amendment_count; i++)
        PROTEST_IF((int)s->amendments[i - 1].fate != w->fate[i], "another fate");
    if (vote && vote->method == METHOD_SECRET) {
        PROTEST_IF(vote->in_favour || vote->against || vote->abstain, "a secret box is open");
        for (int i = 0; i < witness_plan(w)->seat_count; i++)
            PROTEST_IF(vote->ballot[i] > BALLOT_SECRET, "a secret ballot is kept");
    }
}

#endif
