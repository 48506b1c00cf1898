// The course of a session: what its phases are for, and what the rules ask for next.
#include "core/course.h"

#include "core/rival.h"

#include <stdlib.h>

// Where the phases bring sittings with them: the first and the last of the sitting under way.
static bool sitting_phases(const struct state *s, int *first, int *last)
{
    const struct plan *plan = s->plan;
    *first = *last = NOBODY;
    for (int i = 0; s->sitting_at != NOBODY && i < plan->phase_count; i++) {
        if (plan_sitting(plan, plan->phases[i].sitting) != s->sitting_at)
            continue;
        *first = *first == NOBODY ? i : *first;
        *last = i;
    }
    return *first != NOBODY;
}

int course_phase_brings(const struct state *s, int phase)
{
    int sitting = plan_sitting(s->plan, s->plan->phases[phase].sitting);
    bool here = sitting == s->sitting_at && s->sitting != SITTING_CLOSED;
    return s->ending || sitting == NOBODY || here || s->held[sitting] ? NOBODY : sitting;
}

static bool sitting_lasts(const struct state *s)
{
    return s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK ||
           s->sitting == SITTING_RECESS;
}

bool course_phase_closes(const struct state *s, int phase)
{
    return sitting_lasts(s) && course_phase_brings(s, phase) != NOBODY;
}

int course_sitting_phase(const struct state *s)
{
    const struct plan *plan = s->plan;
    int opening = plan_phase(plan, "opening");
    int preparation = plan_phase(plan, "preparation");
    int first, last;
    if (sitting_phases(s, &first, &last))
        return first;
    if (s->sitting_at > 0) // called by hand: now
        return 0;
    if (opening != NOBODY)
        return opening;
    if (preparation != NOBODY && preparation + 1 < plan->phase_count)
        return preparation + 1;
    return plan->phase_count >= 3 ? 1 : 0;
}

int course_voting_phase(const struct state *s)
{
    const struct plan *plan = s->plan;
    int first, last;
    if (sitting_phases(s, &first, &last))
        return last;
    int voting = plan_phase(plan, "voting");
    if (voting == NOBODY && plan->phase_count >= 3)
        voting = plan->phase_count - 2; // the last before the debrief
    return voting;
}

int course_debate_phase(const struct state *s)
{
    int voting = course_voting_phase(s);
    if (voting == NOBODY || s->sitting_at != NOBODY)
        return NOBODY; // among several sittings an item has its own time
    int first = course_sitting_phase(s) + 1;
    if (first >= voting && first > 1)
        first--; // the opening is all there is before the voting
    return first < voting ? first : NOBODY;
}

int course_last_phase(const struct plan *plan)
{
    int last = plan->phase_count - 1;
    return last > 0 && plan_debrief(plan) == last ? last - 1 : last;
}

// The first and the last phase of the sitting under way, or of the one the plan has.
static void find_phases(const struct state *s, int *first, int *last)
{
    if (sitting_phases(s, first, last))
        return;
    *first = course_sitting_phase(s);
    *last = course_voting_phase(s);
    if (*last < *first)
        *last = course_last_phase(s->plan);
}

bool course_phase_leaves(const struct state *s, int phase)
{
    int first, last;
    find_phases(s, &first, &last);
    return sitting_lasts(s) && (phase < first || phase > last);
}

enum course course_of(const struct state *s)
{
    int first, last;
    int phase = s->phase.index;
    int end = s->plan->phase_count - 1;
    if (end < 0)
        return COURSE_ALL;
    if (phase == NOBODY)
        return COURSE_STORY;
    find_phases(s, &first, &last);
    if (phase < first || phase > last)
        return phase == end ? COURSE_END : COURSE_STORY;
    if (first == last)
        return COURSE_ALL;
    if (phase == last)
        return COURSE_VOTES;
    return phase == first && last - first >= 2 ? COURSE_OPENING : COURSE_DEBATE;
}

bool course_phase_used(const struct state *s)
{
    return s->phase.index == NOBODY || s->phase.over ||
           s->plan->phases[s->phase.index].minutes == 0;
}

bool course_time_up(const struct state *s)
{
    return s->phase.index != NOBODY && s->phase.over;
}

bool course_sits(const struct state *s)
{
    enum course course = course_of(s);
    return course != COURSE_STORY && course != COURSE_END;
}

bool course_registers(const struct state *s)
{
    bool called = false, comes = false;
    for (int i = 0; i < s->plan->phase_count; i++) {
        int sitting = plan_sitting(s->plan, s->plan->phases[i].sitting);
        called = called || sitting != NOBODY;
        comes = comes || (sitting != NOBODY && i >= s->phase.index && !s->held[sitting]);
    }
    return sitting_lasts(s) || (s->sitting == SITTING_NONE && (comes || !called));
}

int course_next_sitting(const struct state *s)
{
    int next = s->sitting_at + 1;
    if (s->sitting_at == NOBODY || s->sitting != SITTING_CLOSED || next >= s->plan->sitting_count ||
        s->held[next])
        return NOBODY;
    for (int i = 0; i < s->plan->phase_count; i++)
        if (plan_sitting(s->plan, s->plan->phases[i].sitting) == next)
            return NOBODY;
    return next;
}

int course_item_to_drop(const struct state *s)
{
    const struct vote *last;
    uint64_t agenda = state_agenda(s);
    int items = 0, drop = NOBODY;
    if (state_agenda_rejected(s, &last) != 1 || last->agenda != agenda)
        return NOBODY;
    for (int i = 0; i < s->item_count; i++) {
        items += (int)(agenda >> i & 1);
        if ((agenda >> i & 1) && !state_kept(s, i))
            drop = i;
    }
    return items > 1 ? drop : NOBODY;
}

bool course_hopeless_agenda(const struct state *s)
{
    const struct vote *last;
    int rejected = state_agenda_rejected(s, &last);
    bool changed = !last || last->agenda != state_agenda(s) || course_item_to_drop(s) != NOBODY;
    return state_agenda(s) == 0 || rejected >= 2 || !changed;
}

int course_new_item(const struct state *s)
{
    for (int i = 0; i < s->item_count; i++)
        if (s->item[i].fate == FATE_PENDING && !s->item[i].dropped && state_item_here(s, i))
            return i;
    return NOBODY;
}

int course_next_item(const struct state *s)
{
    for (int i = 0; i < s->item_count; i++)
        if (s->item[i].fate == FATE_ADOPTED && !s->item[i].called && !s->item[i].dropped &&
            state_item_here(s, i))
            return i;
    return NOBODY;
}

bool course_has_draft(const struct state *s, int item)
{
    for (int i = 0; item != NOBODY && i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == item)
            return true;
    return false;
}

int course_based_draft(const struct state *s, int item)
{
    return item == NOBODY ? NOBODY : rival_basis(s, item);
}

int course_open_draft(const struct state *s, int item)
{
    int based = course_based_draft(s, item);
    if (based != NOBODY) // its rivals are out
        return s->drafts[based].whole == FATE_PENDING ? based : NOBODY;
    int next = item == NOBODY ? NOBODY : rival_to_put(s, item);
    for (int i = 0; item != NOBODY && next == NOBODY && i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == item && s->drafts[i].basis == FATE_PENDING)
            next = i; // equal with another, or it waits for the akim
    return next;
}

bool course_item_left(const struct state *s, int item)
{
    const struct item_state *of = &s->item[item];
    return of->fate == FATE_ADOPTED && !of->dropped && state_item_here(s, item) &&
           of->away == ITEM_HERE && (!of->called || course_open_draft(s, item) != NOBODY);
}

static bool is_undecided(const struct state *s, int item)
{
    return s->item[item].called && course_item_left(s, item);
}

int course_left_item(const struct state *s)
{
    for (int i = 0; i < s->item_count; i++)
        if (i != s->current_item && is_undecided(s, i))
            return i;
    return NOBODY;
}

int course_undecided_item(const struct state *s)
{
    bool current = s->current_item != NOBODY && is_undecided(s, s->current_item);
    return current ? s->current_item : course_left_item(s);
}

const struct vote *course_void_vote(const struct state *s)
{
    const struct vote *last = s->vote_count ? s->votes[s->vote_count - 1] : NULL;
    if (!last || last->status != VOTE_CLOSED || last->result != RESULT_NO_QUORUM)
        return NULL;
    bool extends = last->subject.kind == SUBJECT_PROCEDURAL &&
                   last->subject.index == (int)PROCEDURAL_EXTEND; // its speech may be over
    return !extends && last->item == s->current_item && state_has_quorum(s) ? last : NULL;
}

int course_reporter(const struct state *s, int draft)
{
    int by = draft == NOBODY ? NOBODY : s->plan->drafts[draft].by;
    if (by == NOBODY || !s->seat[by].present || by == s->presiding || state_reported(s))
        return NOBODY;
    return by;
}

bool course_debate_goes_on(const struct state *s)
{
    for (size_t i = 0; i < s->vote_count; i++) {
        const struct vote *vote = s->votes[i];
        if (vote->subject.kind == SUBJECT_PROCEDURAL &&
            vote->subject.index == PROCEDURAL_CLOSE_DEBATE && vote->result == RESULT_REJECTED &&
            vote->status == VOTE_CLOSED && vote->item == s->current_item)
            return true;
    }
    return false;
}

int course_next_amendment(const struct state *s, int draft, int *pending)
{
    int *order = mem_alloc((s->amendment_count + 1) * sizeof *order);
    int first = 0;
    *pending = state_proposed_order(s, draft, order);
    for (int i = 0; i < *pending && !first; i++) {
        const struct amendment *a = &s->amendments[order[i] - 1];
        if (!a->spends || a->opinion > 0)
            first = order[i];
    }
    free(order);
    return first;
}

int course_next_paper(const struct state *s)
{
    for (int i = 0; s->plan->votes && i < s->plan->paper_count; i++) {
        int required;
        int sitting = plan_sitting(s->plan, s->plan->papers[i].sitting);
        if (s->plan->papers[i].voted && (sitting == NOBODY || sitting == s->sitting_at) &&
            s->papers[i].adopted == FATE_PENDING && s->papers[i].status != PAPER_EMPTY &&
            state_parts_missing(s, i, &required) == 0)
            return i;
    }
    return NOBODY;
}

int course_rank(const struct request *request)
{
    static const int ranks[SPEECH_COUNT] = {
        [SPEECH_ORDER] = 0,     [SPEECH_ANSWER] = 1,    [SPEECH_REPORT] = 2,
        [SPEECH_COREPORT] = 2,  [SPEECH_REFERENCE] = 3, [SPEECH_QUESTION] = 4,
        [SPEECH_STATEMENT] = 4, [SPEECH_DEBATE] = 4,    [SPEECH_DISSENT] = 3,
        [SPEECH_CLOSING] = 2,
    };
    return ranks[request->kind];
}

bool course_step_due(const struct state *s, int64_t spent, int64_t length)
{
    int next = s->step_at + 1;
    if (next >= s->plan->step_count)
        return false;
    if (next == 0)
        return true;
    return s->current_item != NOBODY && spent * s->plan->step_count >= length * next;
}

static bool was_voted_down(const struct state *s, int seat)
{
    for (size_t i = 0; i < s->vote_count; i++) {
        const struct subject *subject = &s->votes[i]->subject;
        if (subject->kind == SUBJECT_PROCEDURAL && subject->index == (int)PROCEDURAL_PRESIDE &&
            s->votes[i]->result == RESULT_REJECTED && state_seat(s, subject->name) == seat)
            return true;
    }
    return false;
}

int course_to_preside(const struct state *s)
{
    if (s->presiding != NOBODY || s->chair == NOBODY)
        return NOBODY;
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->seat[i].present && state_is_deputy(s, i) && !was_voted_down(s, i))
            return i;
    return NOBODY;
}

enum subject_kind course_election(const struct state *s, const char **office)
{
    *office = s->stage.office ? s->stage.office : "chair";
    if (s->candidate_count == 0 || (s->agenda_adopted && state_lacks_item(s)))
        return SUBJECT_COUNT;
    return s->stage.at == STAGE_TIED ? SUBJECT_TIED : SUBJECT_ELECT;
}

bool course_to_reserve(const struct state *s)
{
    if (s->agenda_adopted || s->plan->extraordinary || s->item_count >= ITEMS_MAX ||
        !state_council_sits(s) || state_unread_inquiry(s, NOBODY) == NOBODY)
        return false;
    for (int i = 0; i < s->item_count; i++)
        if (s->item[i].reserved && state_item_here(s, i))
            return false;
    return true;
}

int course_inquiry_item(const struct state *s)
{
    for (int i = 0; state_council_sits(s) && i < s->item_count; i++)
        if (s->item[i].fate == FATE_ADOPTED && state_item_here(s, i) && i != s->current_item &&
            state_unread_inquiry(s, i) != NOBODY)
            return i;
    return NOBODY;
}

bool course_to_register(const struct state *s)
{
    for (int i = 0; s->registering && i < s->plan->seat_count; i++)
        if (s->seat[i].again && !s->seat[i].present)
            return true;
    return false;
}

int course_awaited_akim(const struct state *s)
{
    for (int i = 0; s->no_confidence == MOTION_PUT && i < s->plan->seat_count; i++)
        if (s->plan->seats[i].kind == SEAT_AKIM && s->seat[i].present)
            return i;
    return NOBODY;
}
