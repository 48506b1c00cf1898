// What each event does to the state. One small function per event, found through a table.
#include "core/state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool seat_ok(const struct state *s, int seat)
{
    return seat >= 0 && seat < s->plan->seat_count;
}

static bool item_ok(const struct state *s, int item)
{
    return item >= 0 && item < s->item_count;
}

static struct amendment *amendment_of(struct state *s, int number)
{
    return number >= 1 && (size_t)number <= s->amendment_count ? &s->amendments[number - 1] : NULL;
}

static struct vote *vote_of(struct state *s, int number)
{
    return number >= 1 && (size_t)number <= s->vote_count ? s->votes[number - 1] : NULL;
}

static void pause_clock(struct state *s)
{
    if (s->pause_begin < 0)
        s->pause_begin = s->now;
}

static void resume_clock(struct state *s)
{
    if (s->pause_begin >= 0)
        s->paused += s->now - s->pause_begin;
    s->pause_begin = -1;
}

static void set_present(struct state *s, int seat, bool present)
{
    if (!seat_ok(s, seat) || s->seat[seat].present == present)
        return;
    s->seat[seat].present = present;
    if (state_is_deputy(s, seat))
        s->present += present ? 1 : -1;
}

static void drop_request(struct state *s, int seat)
{
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].seat != seat)
            s->queue[kept++] = s->queue[i];
    s->queue_count = kept;
}

static void apply_seat_dealt(struct state *s, const struct event *e)
{
    if (!seat_ok(s, e->seat_dealt.seat))
        return;
    s->seat[e->seat_dealt.seat].person = e->seat_dealt.person;
    s->seat[e->seat_dealt.seat].bot = e->seat_dealt.bot;
}

static void apply_seat_swapped(struct state *s, const struct event *e)
{
    if (!seat_ok(s, e->seat_swapped.seat) || !seat_ok(s, e->seat_swapped.other))
        return;
    struct seat_state *a = &s->seat[e->seat_swapped.seat];
    struct seat_state *b = &s->seat[e->seat_swapped.other];
    const char *person = a->person;
    bool bot = a->bot;
    a->person = b->person;
    a->bot = b->bot;
    b->person = person;
    b->bot = bot;
}

static void apply_seat_arrived(struct state *s, const struct event *e)
{
    set_present(s, e->seat_arrived.seat, true);
}

static void apply_seat_left(struct state *s, const struct event *e)
{
    set_present(s, e->seat_left.seat, false);
    drop_request(s, e->seat_left.seat);
}

static void apply_seat_warned(struct state *s, const struct event *e)
{
    if (seat_ok(s, e->seat_warned.seat))
        s->seat[e->seat_warned.seat].warned = true;
}

static void apply_seat_removed(struct state *s, const struct event *e)
{
    if (!seat_ok(s, e->seat_removed.seat))
        return;
    s->seat[e->seat_removed.seat].removed = true;
    set_present(s, e->seat_removed.seat, false);
    drop_request(s, e->seat_removed.seat);
}

static void apply_seat_recused(struct state *s, const struct event *e)
{
    if (seat_ok(s, e->seat_recused.seat) && item_ok(s, e->seat_recused.item))
        s->seat[e->seat_recused.seat].recused |= (uint64_t)1 << e->seat_recused.item;
}

static void apply_quorum_reached(struct state *s, const struct event *e)
{
    (void)e;
    s->quorum = true;
}

static void apply_quorum_lost(struct state *s, const struct event *e)
{
    (void)e;
    s->quorum = false;
    if (s->sitting == SITTING_OPEN)
        s->votes_lost++;
}

static void apply_sitting_opened(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_OPEN;
    s->recess_voted = 0;
    resume_clock(s);
}

static void apply_sitting_break(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_BREAK;
    pause_clock(s);
}

static void apply_sitting_resumed(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_OPEN;
    resume_clock(s);
}

static void apply_sitting_recess(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_RECESS;
    pause_clock(s);
    for (int i = 0; i < s->plan->seat_count; i++)
        set_present(s, i, false); // registration comes before each sitting (REG 4)
    s->quorum = false;
    s->queue_count = 0;
}

static void apply_sitting_private(struct state *s, const struct event *e)
{
    s->private_session = e->sitting_private.on;
}

static void apply_sitting_closed(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_CLOSED;
    s->queue_count = 0;
}

static void leave_phase(struct state *s)
{
    if (s->phase.index != NOBODY)
        s->phase_spent[s->phase.index] += state_running(s, s->now) - s->phase.begin;
}

static void apply_phase_entered(struct state *s, const struct event *e)
{
    if (e->phase_entered.phase < 0 || e->phase_entered.phase >= s->plan->phase_count)
        return;
    leave_phase(s);
    s->phase = (struct phase_state){e->phase_entered.phase, state_running(s, s->now), 0, false};
}

static void apply_phase_extended(struct state *s, const struct event *e)
{
    s->phase.extra += (int)e->phase_extended.seconds;
    s->phase.over = false;
}

static void apply_phase_over(struct state *s, const struct event *e)
{
    (void)e;
    s->phase.over = true;
}

static void apply_clock_paused(struct state *s, const struct event *e)
{
    (void)e;
    pause_clock(s);
}

static void apply_clock_resumed(struct state *s, const struct event *e)
{
    (void)e;
    resume_clock(s);
}

static void apply_agenda_added(struct state *s, const struct event *e)
{
    if (s->item_count >= ITEMS_MAX || !e->agenda_added.id)
        return;
    const char *title = e->agenda_added.title;
    s->item[s->item_count++] =
        (struct item_state){.id = e->agenda_added.id, .title = {{title, title, title}}};
}

static void apply_agenda_dropped(struct state *s, const struct event *e)
{
    if (item_ok(s, e->agenda_dropped.item))
        s->item[e->agenda_dropped.item].dropped = true;
}

static void apply_agenda_adopted(struct state *s, const struct event *e)
{
    (void)e;
    s->agenda_adopted = true;
}

static void apply_item_accepted(struct state *s, const struct event *e)
{
    if (item_ok(s, e->item_accepted.item))
        s->item[e->item_accepted.item].fate = FATE_ADOPTED;
}

static void apply_item_rejected(struct state *s, const struct event *e)
{
    if (item_ok(s, e->item_rejected.item))
        s->item[e->item_rejected.item].fate = FATE_REJECTED;
}

static void apply_item_called(struct state *s, const struct event *e)
{
    if (!item_ok(s, e->item_called.item))
        return;
    s->current_item = e->item_called.item;
    s->item[s->current_item].called = true;
    s->queue_count = 0;
}

static void apply_floor_asked(struct state *s, const struct event *e)
{
    if (s->queue_count >= QUEUE_MAX || !seat_ok(s, e->floor_asked.seat))
        return;
    enum speech_kind kind = (enum speech_kind)e->floor_asked.kind;
    int at = s->queue_count;
    if (kind == SPEECH_ORDER) // points of order go to the head, in their own order (REG 18)
        for (at = 0; at < s->queue_count && s->queue[at].kind == SPEECH_ORDER;)
            at++;
    memmove(&s->queue[at + 1], &s->queue[at], (size_t)(s->queue_count - at) * sizeof s->queue[0]);
    s->queue[at] = (struct request){e->floor_asked.seat, kind, state_running(s, s->now)};
    s->queue_count++;
    if (kind == SPEECH_DEBATE && s->current_item != NOBODY)
        s->item[s->current_item].asked++;
}

static void apply_floor_withdrawn(struct state *s, const struct event *e)
{
    drop_request(s, e->floor_withdrawn.seat);
}

static void apply_floor_given(struct state *s, const struct event *e)
{
    if (!seat_ok(s, e->floor_given.seat))
        return;
    drop_request(s, e->floor_given.seat);
    s->speeches = mem_room(s->speeches, s->speech_count, &s->speech_cap, sizeof *s->speeches);
    s->speeches[s->speech_count++] = (struct speech){
        .seat = e->floor_given.seat,
        .kind = (enum speech_kind)e->floor_given.kind,
        .item = s->current_item,
        .begin = state_running(s, s->now),
        .end = -1,
        .at = s->now,
        .limit = (int)e->floor_given.seconds,
    };
    s->floor_taken = true;
}

static struct speech *running_speech(struct state *s)
{
    return s->floor_taken ? &s->speeches[s->speech_count - 1] : NULL;
}

static void apply_floor_warned(struct state *s, const struct event *e)
{
    (void)e;
    if (running_speech(s))
        running_speech(s)->warned = true;
}

static void apply_floor_overtime(struct state *s, const struct event *e)
{
    (void)e;
    if (running_speech(s))
        running_speech(s)->overtime = true;
}

static void apply_floor_extended(struct state *s, const struct event *e)
{
    struct speech *speech = running_speech(s);
    if (!speech)
        return;
    speech->limit += (int)e->floor_extended.seconds;
    speech->warned = false;
    speech->overtime = false;
}

static void apply_floor_ended(struct state *s, const struct event *e)
{
    struct speech *speech = running_speech(s);
    (void)e;
    if (!speech)
        return;
    speech->end = state_running(s, s->now);
    s->floor_taken = false;
    struct seat_state *seat = &s->seat[speech->seat];
    seat->speaking += speech->end - speech->begin;
    seat->speeches++;
    seat->last_word = speech->end;
    if (speech->kind == SPEECH_DEBATE && speech->item != NOBODY)
        s->item[speech->item].spoke++;
}

static void apply_floor_closed(struct state *s, const struct event *e)
{
    if (!item_ok(s, e->floor_closed.item))
        return;
    s->item[e->floor_closed.item].debate_closed = true;
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].kind != SPEECH_DEBATE)
            s->queue[kept++] = s->queue[i];
    s->queue_count = kept;
}

static void apply_draft_opinion(struct state *s, const struct event *e)
{
    const char *target = e->draft_opinion.target;
    int opinion = e->draft_opinion.positive ? 1 : -1;
    int draft = plan_draft(s->plan, target);
    if (draft != NOBODY) {
        s->drafts[draft].opinion = opinion;
        return;
    }
    struct amendment *amendment =
        target && *target == 'a' ? amendment_of(s, (int)strtol(target + 1, NULL, 10)) : NULL;
    if (amendment)
        amendment->opinion = opinion;
}

static struct draft_state *draft_of(struct state *s, int draft)
{
    return draft >= 0 && draft < s->plan->draft_count ? &s->drafts[draft] : NULL;
}

static void apply_draft_based(struct state *s, const struct event *e)
{
    if (draft_of(s, e->draft_based.draft))
        s->drafts[e->draft_based.draft].basis = FATE_ADOPTED;
}

static void apply_draft_rejected(struct state *s, const struct event *e)
{
    struct draft_state *draft = draft_of(s, e->draft_rejected.draft);
    if (!draft)
        return;
    if (draft->basis == FATE_ADOPTED)
        draft->whole = FATE_REJECTED;
    else
        draft->basis = FATE_REJECTED;
}

static void apply_decision_adopted(struct state *s, const struct event *e)
{
    if (draft_of(s, e->decision_adopted.draft))
        s->drafts[e->decision_adopted.draft].whole = FATE_ADOPTED;
}

static void apply_amend_tabled(struct state *s, const struct event *e)
{
    const struct ev_amend_tabled *t = &e->amend_tabled;
    if (!draft_of(s, t->draft) || t->kind < 0)
        return;
    int clause = t->clause ? plan_clause(s->plan, t->draft, t->clause) : NOBODY;
    if (clause == NOBODY)
        return;
    const struct plan_clause *of = &s->plan->drafts[t->draft].clauses[clause];
    s->amendments =
        mem_room(s->amendments, s->amendment_count, &s->amendment_cap, sizeof *s->amendments);
    s->amendments[s->amendment_count++] = (struct amendment){
        .draft = t->draft,
        .kind = (enum amend_kind)t->kind,
        .clause = clause,
        .field = t->field ? plan_field(of, t->field) : NOBODY,
        .value = t->value,
        .text = t->text,
        .author = t->seat,
        .prepared = t->prepared ? plan_amendment(s->plan, t->prepared) : NOBODY,
        .spends = t->spends,
        .at = s->now,
    };
}

static void set_fate(struct state *s, int number, enum fate fate)
{
    if (amendment_of(s, number))
        amendment_of(s, number)->fate = fate;
}

static void apply_amend_withdrawn(struct state *s, const struct event *e)
{
    set_fate(s, e->amend_withdrawn.id, FATE_WITHDRAWN);
}

static void apply_amend_adopted(struct state *s, const struct event *e)
{
    set_fate(s, e->amend_adopted.id, FATE_ADOPTED);
}

static void apply_amend_rejected(struct state *s, const struct event *e)
{
    set_fate(s, e->amend_rejected.id, FATE_REJECTED);
}

static void apply_amend_moot(struct state *s, const struct event *e)
{
    set_fate(s, e->amend_moot.id, FATE_MOOT);
    if (amendment_of(s, e->amend_moot.id))
        amendment_of(s, e->amend_moot.id)->moot_by = e->amend_moot.by;
}

static void apply_amend_ordered(struct state *s, const struct event *e)
{
    s->order = e->amend_ordered.order;
}

static void fill_electorate(struct state *s, struct vote *vote)
{
    int item = subject_item(s, &vote->subject);
    for (int i = 0; i < s->plan->seat_count; i++) {
        bool votes = state_is_deputy(s, i) && s->seat[i].present && !state_recused(s, i, item);
        vote->ballot[i] = votes ? BALLOT_EMPTY : BALLOT_OUT;
    }
}

static void apply_vote_opened(struct state *s, const struct event *e)
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

static void apply_vote_cast(struct state *s, const struct event *e)
{
    const struct ev_vote_cast *c = &e->vote_cast;
    struct vote *vote = vote_of(s, c->vote);
    if (!vote || !seat_ok(s, c->seat) || vote->ballot[c->seat] == BALLOT_OUT)
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

static void apply_vote_counted(struct state *s, const struct event *e)
{
    struct vote *vote = vote_of(s, e->vote_counted.vote);
    if (!vote)
        return;
    vote->in_favour = (int)e->vote_counted.in_favour;
    vote->against = (int)e->vote_counted.against;
    vote->abstain = (int)e->vote_counted.abstain;
    vote->not_voted = vote->voters - vote->in_favour - vote->against - vote->abstain;
    vote->counted = true;
}

static void apply_vote_tied(struct state *s, const struct event *e)
{
    if (vote_of(s, e->vote_tied.vote))
        vote_of(s, e->vote_tied.vote)->status = VOTE_TIED;
}

static void apply_vote_decided(struct state *s, const struct event *e)
{
    struct vote *vote = vote_of(s, e->vote_decided.vote);
    if (!vote)
        return;
    vote->casting = e->vote_decided.choice;
    if (vote->casting == CHOICE_FOR)
        vote->in_favour++;
    else
        vote->against++;
}

static void apply_vote_closed(struct state *s, const struct event *e)
{
    struct vote *vote = vote_of(s, e->vote_closed.vote);
    if (!vote)
        return;
    vote->status = VOTE_CLOSED;
    vote->result = (enum result)e->vote_closed.result;
    vote->in_favour = (int)e->vote_closed.in_favour;
    vote->against = (int)e->vote_closed.against;
    vote->abstain = (int)e->vote_closed.abstain;
    vote->not_voted = (int)e->vote_closed.not_voted;
    vote->closed = s->now;
    s->vote_running = false;
    if (vote->result != RESULT_ADOPTED)
        return;
    if (vote->subject.kind == SUBJECT_RECESS)
        s->recess_voted = (int)vote->subject.number;
    if (vote->subject.kind == SUBJECT_CLOSED)
        s->support_count = 0;
}

static void apply_vote_asked(struct state *s, const struct event *e)
{
    if (vote_of(s, e->vote_asked.vote))
        vote_of(s, e->vote_asked.vote)->error = e->vote_asked.reason;
}

// A vote annulled for an error: what it decided is open again.
static void apply_vote_annulled(struct state *s, const struct event *e)
{
    struct vote *vote = vote_of(s, e->vote_annulled.vote);
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
        set_fate(s, index, FATE_PENDING);
        for (size_t i = 0; i < s->amendment_count; i++)
            if (s->amendments[i].fate == FATE_MOOT && s->amendments[i].moot_by == index)
                s->amendments[i].fate = FATE_PENDING;
        break;
    default:
        break;
    }
}

static void apply_elect_nominated(struct state *s, const struct event *e)
{
    if (s->candidate_count < CANDIDATES_MAX && seat_ok(s, e->elect_nominated.seat))
        s->candidates[s->candidate_count++] = e->elect_nominated.seat;
}

static void apply_elect_declined(struct state *s, const struct event *e)
{
    int kept = 0;
    for (int i = 0; i < s->candidate_count; i++)
        if (s->candidates[i] != e->elect_declined.seat)
            s->candidates[kept++] = s->candidates[i];
    s->candidate_count = kept;
}

static void apply_elect_elected(struct state *s, const struct event *e)
{
    if (e->elect_elected.office && strcmp(e->elect_elected.office, "chair") == 0 &&
        seat_ok(s, e->elect_elected.seat))
        s->presiding = e->elect_elected.seat;
    s->candidate_count = 0;
    s->second_round = false;
}

static void apply_elect_second(struct state *s, const struct event *e)
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

static void apply_elect_failed(struct state *s, const struct event *e)
{
    (void)e;
    s->candidate_count = 0;
    s->second_round = false;
}

static void apply_motion_supported(struct state *s, const struct event *e)
{
    if (!seat_ok(s, e->motion_supported.seat))
        return;
    if (!e->motion_supported.what)
        return;
    if (!s->supporters_of || strcmp(s->supporters_of, e->motion_supported.what) != 0)
        memset(s->supports, 0, sizeof s->supports);
    s->supporters_of = e->motion_supported.what;
    s->supports[e->motion_supported.seat] = true;
    s->support_count = (int)e->motion_supported.count;
}

static void set_inject(struct state *s, int inject, enum inject_state to)
{
    if (inject >= 0 && inject < s->plan->inject_count)
        s->injects[inject] = to;
}

static void apply_inject_fired(struct state *s, const struct event *e)
{
    set_inject(s, e->inject_fired.id, INJECT_FIRED);
}

static void apply_inject_held(struct state *s, const struct event *e)
{
    set_inject(s, e->inject_held.id, INJECT_HELD);
}

static void apply_inject_skipped(struct state *s, const struct event *e)
{
    set_inject(s, e->inject_skipped.id, INJECT_SKIPPED);
}

static void apply_talk_whispered(struct state *s, const struct event *e)
{
    s->whispers = mem_room(s->whispers, s->whisper_count, &s->whisper_cap, sizeof *s->whispers);
    s->whispers[s->whisper_count++] = (struct whisper){e->talk_whispered.seat, e->talk_whispered.to,
                                                       e->talk_whispered.text, s->now};
}

static void apply_vars_saved(struct state *s, const struct event *e)
{
    s->vars = e->vars_saved.vars;
}

static void apply_scenario_ended(struct state *s, const struct event *e)
{
    s->ending = e->scenario_ended.ending;
    leave_phase(s);
    s->phase.begin = state_running(s, s->now);
}

static void (*const appliers[EVENT_KIND_COUNT])(struct state *, const struct event *) = {
    [EV_seat_dealt] = apply_seat_dealt,           [EV_seat_swapped] = apply_seat_swapped,
    [EV_seat_arrived] = apply_seat_arrived,       [EV_seat_left] = apply_seat_left,
    [EV_seat_warned] = apply_seat_warned,         [EV_seat_removed] = apply_seat_removed,
    [EV_seat_recused] = apply_seat_recused,       [EV_quorum_reached] = apply_quorum_reached,
    [EV_quorum_lost] = apply_quorum_lost,         [EV_sitting_opened] = apply_sitting_opened,
    [EV_sitting_break] = apply_sitting_break,     [EV_sitting_resumed] = apply_sitting_resumed,
    [EV_sitting_recess] = apply_sitting_recess,   [EV_sitting_private] = apply_sitting_private,
    [EV_sitting_closed] = apply_sitting_closed,   [EV_phase_entered] = apply_phase_entered,
    [EV_phase_extended] = apply_phase_extended,   [EV_phase_over] = apply_phase_over,
    [EV_clock_paused] = apply_clock_paused,       [EV_clock_resumed] = apply_clock_resumed,
    [EV_agenda_added] = apply_agenda_added,       [EV_agenda_dropped] = apply_agenda_dropped,
    [EV_agenda_adopted] = apply_agenda_adopted,   [EV_item_accepted] = apply_item_accepted,
    [EV_item_rejected] = apply_item_rejected,     [EV_item_called] = apply_item_called,
    [EV_floor_asked] = apply_floor_asked,         [EV_floor_withdrawn] = apply_floor_withdrawn,
    [EV_floor_given] = apply_floor_given,         [EV_floor_warned] = apply_floor_warned,
    [EV_floor_overtime] = apply_floor_overtime,   [EV_floor_extended] = apply_floor_extended,
    [EV_floor_ended] = apply_floor_ended,         [EV_floor_closed] = apply_floor_closed,
    [EV_draft_opinion] = apply_draft_opinion,     [EV_draft_based] = apply_draft_based,
    [EV_draft_rejected] = apply_draft_rejected,   [EV_decision_adopted] = apply_decision_adopted,
    [EV_amend_tabled] = apply_amend_tabled,       [EV_amend_withdrawn] = apply_amend_withdrawn,
    [EV_amend_adopted] = apply_amend_adopted,     [EV_amend_rejected] = apply_amend_rejected,
    [EV_amend_moot] = apply_amend_moot,           [EV_amend_ordered] = apply_amend_ordered,
    [EV_vote_opened] = apply_vote_opened,         [EV_vote_cast] = apply_vote_cast,
    [EV_vote_counted] = apply_vote_counted,       [EV_vote_tied] = apply_vote_tied,
    [EV_vote_decided] = apply_vote_decided,       [EV_vote_closed] = apply_vote_closed,
    [EV_vote_asked] = apply_vote_asked,           [EV_vote_annulled] = apply_vote_annulled,
    [EV_elect_nominated] = apply_elect_nominated, [EV_elect_declined] = apply_elect_declined,
    [EV_elect_elected] = apply_elect_elected,     [EV_elect_second] = apply_elect_second,
    [EV_elect_failed] = apply_elect_failed,       [EV_motion_supported] = apply_motion_supported,
    [EV_inject_fired] = apply_inject_fired,       [EV_inject_held] = apply_inject_held,
    [EV_inject_skipped] = apply_inject_skipped,   [EV_talk_whispered] = apply_talk_whispered,
    [EV_vars_saved] = apply_vars_saved,           [EV_scenario_ended] = apply_scenario_ended,
};

void state_apply(struct state *state, const struct event *event)
{
    if (appliers[event->kind])
        appliers[event->kind](state, event);
}
