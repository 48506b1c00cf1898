// The state of a session: creation and questions to it. apply.c changes it.
#include "core/apply.h"
#include "core/condition.h"

#include <stdlib.h>
#include <string.h>

struct state *state_new(const struct plan *plan)
{
    struct state *state = mem_zero(1, sizeof *state);
    state->plan = state->whole = plan;
    state->pause_begin = -1;
    state->presiding = state->chair = plan->chair;
    state->current_item = NOBODY;
    state->phase.index = NOBODY;
    state->stage.sure = NOBODY;
    state->seat_ids = map_new();
    for (int i = 0; i < plan->seat_count; i++) {
        map_add(state->seat_ids, plan->seats[i].id, i);
        state->seat[i].last_word = -1;
    }
    for (int i = 0; i < plan->item_count && i < ITEMS_MAX; i++)
        state->item[state->item_count++] =
            (struct item_state){.id = plan->items[i].id,
                                .title = plan->items[i].title,
                                .by = NOBODY,
                                .sitting = plan_item_sitting(plan, i),
                                .reserved = plan->items[i].inquiries,
                                .inquiry = NOBODY};
    state->drafts = mem_zero((size_t)plan->draft_count, sizeof *state->drafts);
    for (int i = 0; i < plan->draft_count; i++) {
        int by = plan->drafts[i].by;
        bool of_akim = by != NOBODY && plan->seats[by].kind == SEAT_AKIM;
        state->drafts[i].opinion = of_akim ? 1 : 0; // the akim's own draft has his opinion
    }
    state->opinions = mem_zero((size_t)plan->draft_count * (size_t)plan->commission_count,
                               sizeof *state->opinions);
    state->phase_spent = mem_zero((size_t)plan->phase_count, sizeof *state->phase_spent);
    state->phase_entered = mem_zero((size_t)plan->phase_count, sizeof *state->phase_entered);
    state->phase_extra = mem_zero((size_t)plan->phase_count, sizeof *state->phase_extra);
    state->injects = mem_zero((size_t)plan->inject_count, sizeof *state->injects);
    state->inject_dropped = mem_zero((size_t)plan->inject_count, sizeof *state->inject_dropped);
    state_new_story(state);
    return state;
}

void state_free(struct state *state)
{
    if (!state)
        return;
    map_free(state->seat_ids);
    for (size_t i = 0; i < state->vote_count; i++)
        free(state->votes[i]);
    free(state->votes);
    free(state->speeches);
    free(state->amendments);
    free(state->spoken);
    free(state->whispers);
    free(state->notes);
    free(state->told);
    free(state->closed);
    free(state->pauses);
    free(state->drafts);
    free(state->opinions);
    free(state->phase_spent);
    free(state->phase_extra);
    free(state->phase_entered);
    free(state->injects);
    free(state->inject_dropped);
    state_free_story(state);
    free(state);
}

bool state_phase_open(const struct state *state, int phase)
{
    int debrief = plan_debrief(state->plan);
    return !state->ending || (debrief != NOBODY && phase >= debrief);
}

// The first phase from this one on whose condition holds now; NOBODY for none.
static int phase_from(const struct state *state, int phase)
{
    while (phase < state->plan->phase_count && !condition_holds(state, CONDITION_PHASE, phase))
        phase++;
    return phase < state->plan->phase_count ? phase : NOBODY;
}

// The phase after this one by the conditions as they are now.
static int phase_after(const struct state *state, int phase)
{
    int named = phase == NOBODY ? NOBODY : plan_phase(state->plan, state->plan->phases[phase].next);
    return phase_from(state, named == NOBODY ? phase + 1 : named);
}

int state_next_phase(const struct state *state)
{
    int next = phase_after(state, state->phase.index);
    return next == NOBODY || state_phase_open(state, next) ? next : plan_debrief(state->plan);
}

// Among those that were left behind: its turn was there, or would have been.
static bool had_its_turn(const struct state *state, int phase)
{
    int before = phase;
    while (before > 0 && !state->phase_entered[--before])
        ;
    int named = plan_phase(state->plan, state->plan->phases[before].next);
    return condition_holds(state, CONDITION_PHASE, phase) && named <= phase;
}

bool state_phase_comes(const struct state *state, int phase)
{
    int next = state->phase.index;
    if (state->phase_entered[phase])
        return true;
    if (phase < next)
        return had_its_turn(state, phase);
    while (next < phase && (next = phase_after(state, next)) != NOBODY)
        if (next == phase)
            return true;
    return false;
}

bool state_debriefs(const struct state *state)
{
    return state->ending && state->phase.index != NOBODY &&
           state_phase_open(state, state->phase.index);
}

int64_t state_running(const struct state *state, int64_t at)
{
    int64_t paused = state->paused;
    for (size_t i = state->pause_count; i > 0 && state->pauses[i - 1].end > at; i--) {
        const struct pause *pause = &state->pauses[i - 1];
        paused -= pause->end - (at > pause->begin ? at : pause->begin);
    }
    if (state->pause_begin >= 0 && at > state->pause_begin)
        paused += at - state->pause_begin;
    return at - paused;
}

const struct speech *state_speech(const struct state *state)
{
    return state->floor_taken ? &state->speeches[state->speech_count - 1] : NULL;
}

int64_t state_spent(const struct speech *speech, int64_t at)
{
    if (speech->end >= 0)
        at = speech->end;
    if (speech->held_since >= 0 && at > speech->held_since)
        at = speech->held_since;
    return at - speech->begin - speech->held;
}

struct vote *state_vote(const struct state *state)
{
    return state->vote_running ? state->votes[state->vote_count - 1] : NULL;
}

bool state_lone_candidate(const struct vote *vote)
{
    return vote->subject.kind == SUBJECT_ELECT && vote->candidate_count == 1;
}

bool state_in_secret(const struct vote *vote)
{
    return vote->method == METHOD_SECRET || vote->method == METHOD_PAPER;
}

bool state_has_casting(const struct state *s, const struct vote *vote)
{
    int chair = s->presiding;
    if (state_in_secret(vote) || state_on_persons(vote) || state_vote_void(s, vote))
        return false;
    return state_is_deputy(s, chair) && s->seat[chair].present &&
           vote->ballot[chair] != BALLOT_OUT && !state_recused(s, chair, state_vote_item(s, vote));
}

bool state_needs_protocol(const struct vote *vote)
{
    return vote->method == METHOD_PAPER ||
           (vote->method == METHOD_SECRET && vote->plan->commission_counts);
}

bool state_on_persons(const struct vote *vote)
{
    return subject_elects(&vote->subject) && !state_lone_candidate(vote);
}

int state_votes_for(const struct vote *vote)
{
    return vote->in_favour + (vote->casting == CHOICE_FOR);
}

int state_vote_item(const struct state *state, const struct vote *vote)
{
    if (vote->subject.kind == SUBJECT_QUESTION)
        return vote->item;
    return subject_item(state, &vote->subject);
}

int state_base(const struct state *state, enum base_kind base)
{
    if (base == BASE_ESTABLISHED)
        return state->plan->established;
    return base == BASE_TOTAL ? state->plan->total : state->present;
}

int state_quorum_needed(const struct state *state)
{
    struct threshold quorum = state->plan->threshold[THRESHOLD_QUORUM];
    return threshold_needed(quorum, state_base(state, quorum.base));
}

bool state_vote_void(const struct state *state, const struct vote *vote)
{
    return vote->lost || !state_has_quorum(state);
}

int state_ballots_awaited(const struct state *state, const struct vote *vote)
{
    int count = 0;
    for (int i = 0; i < state->plan->seat_count; i++)
        count += vote->ballot[i] == BALLOT_EMPTY && state->seat[i].present;
    return count;
}

bool state_has_quorum(const struct state *state)
{
    struct threshold quorum = state->plan->threshold[THRESHOLD_QUORUM];
    return threshold_met(quorum, state->present, state_base(state, quorum.base));
}

bool state_unheard(const struct state *state, int seat, int64_t at)
{
    for (size_t i = 0; i < state->closed_count; i++) {
        const struct closed *of = &state->closed[i];
        if (at >= of->begin && (of->end < 0 || at <= of->end) &&
            (seat == NOBODY || !of->inside[seat]))
            return true;
    }
    return false;
}

bool state_recused(const struct state *state, int seat, int item)
{
    return item != NOBODY && (state->seat[seat].recused >> item & 1) != 0;
}

bool state_silenced(const struct state *state, int seat)
{
    return state->current_item != NOBODY && state->seat[seat].silenced >> state->current_item & 1;
}

bool state_removable(const struct state *state, int seat)
{
    bool leads = seat == state->presiding || seat == state->plan->secretary;
    return state->plan->seats[seat].kind == SEAT_GUEST || (!state->plan->votes && !leads);
}

bool state_is_deputy(const struct state *state, int seat)
{
    return seat >= 0 && state->plan->seats[seat].kind == SEAT_DEPUTY;
}

int state_seat(const struct state *state, const char *id)
{
    return map_find(state->seat_ids, id);
}

int state_item(const struct state *state, const char *id)
{
    for (int i = 0; i < state->item_count; i++)
        if (strcmp(state->item[i].id, id) == 0)
            return i;
    return NOBODY;
}

struct opinion *state_opinion(const struct state *s, int commission, int draft)
{
    return &s->opinions[draft * s->plan->commission_count + commission];
}

bool state_lacks_item(const struct state *state)
{
    bool some = false;
    for (int i = 0; i < state->item_count; i++)
        some = some || (state_item_here(state, i) && !state->item[i].dropped &&
                        state->item[i].fate != FATE_REJECTED);
    return some && state->current_item == NOBODY;
}

bool state_same_body(const struct state *state, int sitting, int other)
{
    const struct plan *a = state->plans[sitting], *b = state->plans[other];
    bool same = plan_is_council(a) ? plan_is_council(b) : b->body && strcmp(a->body, b->body) == 0;
    return same && a->votes && b->votes;
}

uint64_t state_agenda(const struct state *state)
{
    uint64_t items = 0;
    for (int i = 0; i < state->item_count; i++)
        if (state->item[i].fate == FATE_ADOPTED && !state->item[i].dropped &&
            state_item_here(state, i))
            items |= UINT64_C(1) << i;
    return items;
}

int state_agenda_rejected(const struct state *state, const struct vote **last)
{
    int count = 0;
    *last = NULL;
    for (size_t i = 0; i < state->vote_count; i++) {
        const struct vote *vote = state->votes[i];
        if (vote->subject.kind != SUBJECT_AGENDA || vote->plan != state->plan ||
            vote->status != VOTE_CLOSED || vote->result != RESULT_REJECTED)
            continue;
        count++;
        *last = vote;
    }
    return count;
}

bool state_kept(const struct state *state, int item)
{
    for (size_t i = 0; i < state->vote_count; i++) {
        const struct vote *vote = state->votes[i];
        if (vote->subject.kind == SUBJECT_DROP && vote->subject.index == item &&
            vote->status == VOTE_CLOSED && vote->result == RESULT_REJECTED)
            return true;
    }
    return false;
}

bool state_reported(const struct state *state)
{
    for (size_t i = 0; i < state->speech_count; i++)
        if (state->speeches[i].item == state->current_item &&
            state->speeches[i].kind == SPEECH_REPORT)
            return true;
    return false;
}

int state_debates(const struct state *state, int seat)
{
    int count = 0;
    for (size_t i = 0; i < state->speech_count; i++) {
        const struct speech *speech = &state->speeches[i];
        count += speech->seat == seat && speech->kind == SPEECH_DEBATE &&
                 speech->item == state->current_item;
    }
    return count;
}

int64_t state_figure(const struct state *state, int draft, int clause, int field)
{
    int64_t value = state->plan->drafts[draft].clauses[clause].field[field].value;
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *a = &state->amendments[i];
        if (a->fate != FATE_ADOPTED || a->draft != draft || a->clause != clause)
            continue;
        if (a->kind == AMEND_SET && a->field == field)
            value = a->value;
        if (a->kind == AMEND_REPLACE && a->figures.told)
            value = a->figures.kept >> field & 1 ? a->figures.value[field] : FIGURE_DROPPED;
    }
    return value;
}

bool state_draft_empty(const struct state *state, int draft)
{
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *a = &state->amendments[i];
        if (a->fate == FATE_ADOPTED && a->draft == draft && a->kind == AMEND_INSERT)
            return false;
    }
    for (int i = 0; i < state->plan->drafts[draft].clause_count; i++)
        if (state_clause_amendment(state, draft, i, AMEND_DELETE) < 0)
            return false;
    return true;
}

int state_clause_amendment(const struct state *state, int draft, int clause, enum amend_kind kind)
{
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *a = &state->amendments[i];
        if (a->fate == FATE_ADOPTED && a->draft == draft && a->kind == kind && a->clause == clause)
            return (int)i;
    }
    return -1;
}

bool amendment_collides(const struct amendment *a, const struct amendment *b)
{
    if (a->draft != b->draft || a->clause != b->clause)
        return false;
    if (a->kind == AMEND_INSERT || b->kind == AMEND_INSERT)
        return false;
    return a->kind != AMEND_SET || b->kind != AMEND_SET || a->field == b->field;
}

int state_pending_amendment(const struct state *state, int draft)
{
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *a = &state->amendments[i];
        bool admitted = !a->spends || a->opinion > 0;
        if (a->draft == draft && a->fate == FATE_PENDING && admitted)
            return (int)i + 1;
    }
    return 0;
}

static int order_class(enum amend_kind kind)
{
    static const int classes[AMEND_COUNT] = {
        [AMEND_DELETE] = 0, [AMEND_REPLACE] = 1, [AMEND_SET] = 2, [AMEND_INSERT] = 3};
    return classes[kind];
}

static uint64_t distance_from_draft(const struct state *state, const struct amendment *a)
{
    int64_t value = state->plan->drafts[a->draft].clauses[a->clause].field[a->field].value;
    return a->value > value ? (uint64_t)a->value - (uint64_t)value
                            : (uint64_t)value - (uint64_t)a->value;
}

// True when `a` is voted on before `b`: by kind; figures by their place in the draft, and at one
// place the furthest from it first; what is equal stays in the order it was tabled.
static bool goes_first(const struct state *state, const struct amendment *a,
                       const struct amendment *b)
{
    if (a->kind != b->kind)
        return order_class(a->kind) < order_class(b->kind);
    if (a->kind != AMEND_SET)
        return false;
    if (a->clause != b->clause)
        return a->clause < b->clause;
    if (a->field != b->field)
        return a->field < b->field;
    return distance_from_draft(state, a) > distance_from_draft(state, b);
}

int state_proposed_order(const struct state *state, int draft, int *out)
{
    int count = 0;
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *a = &state->amendments[i];
        if (a->draft != draft || a->fate != FATE_PENDING)
            continue;
        int at = count++;
        for (; at > 0 && goes_first(state, a, &state->amendments[out[at - 1] - 1]); at--)
            out[at] = out[at - 1];
        out[at] = (int)i + 1;
    }
    return count;
}

int state_casting_side(const struct state *state, const struct vote *vote)
{
    int ballot = state->presiding == NOBODY ? BALLOT_EMPTY : vote->ballot[state->presiding];
    return ballot == CHOICE_FOR || ballot == CHOICE_AGAINST ? ballot : -1;
}

bool state_shut_out(const struct state *state, int seat)
{
    return state->private_session && seat != NOBODY &&
           !state->closed[state->closed_count - 1].inside[seat];
}
