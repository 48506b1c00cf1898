// How far the debate on an item is, by the plan's phases or the item's own time.
#include "script/bots_parts.h"

enum { ITEM_MINUTES = 30, OTHER_MINUTES = 4 }; // where the scenario gives no time

// Where the phases bring sittings with them: the first and the last of the sitting under way.
static bool sitting_phases(const struct state *state, int *first, int *last)
{
    const struct plan *plan = state->plan;
    *first = *last = NOBODY;
    for (int i = 0; state->sitting_at != NOBODY && i < plan->phase_count; i++) {
        if (plan_sitting(plan, plan->phases[i].sitting) != state->sitting_at)
            continue;
        *first = *first == NOBODY ? i : *first;
        *last = i;
    }
    return *first != NOBODY;
}

int bots_sitting_phase(const struct state *state)
{
    const struct plan *plan = state->plan;
    int opening = plan_phase(plan, "opening");
    int preparation = plan_phase(plan, "preparation");
    int first, last;
    if (sitting_phases(state, &first, &last))
        return first;
    if (state->sitting_at > 0) // called by hand: now
        return 0;
    if (opening != NOBODY)
        return opening;
    if (preparation != NOBODY && preparation + 1 < plan->phase_count)
        return preparation + 1;
    return plan->phase_count >= 3 ? 1 : 0;
}

int bots_voting_phase(const struct state *state)
{
    const struct plan *plan = state->plan;
    int first, last;
    if (sitting_phases(state, &first, &last))
        return last;
    int voting = plan_phase(plan, "voting");
    if (voting == NOBODY && plan->phase_count >= 3)
        voting = plan->phase_count - 2; // the last before the debrief
    return voting;
}

int bots_debate_phase(const struct state *state)
{
    int voting = bots_voting_phase(state);
    if (voting == NOBODY || state->sitting_at != NOBODY)
        return NOBODY; // among several sittings an item has its own time
    int first = bots_sitting_phase(state) + 1;
    if (first >= voting && first > 1)
        first--; // the opening is all there is before the voting
    return first < voting ? first : NOBODY;
}

int bots_based_draft(const struct state *state, int item)
{
    for (int i = 0; item != NOBODY && i < state->plan->draft_count; i++)
        if (state->plan->drafts[i].item == item && state->drafts[i].basis == FATE_ADOPTED)
            return i;
    return NOBODY;
}

int bots_open_draft(const struct state *state, int item)
{
    int based = bots_based_draft(state, item);
    if (based != NOBODY) // its rivals are out
        return state->drafts[based].whole == FATE_PENDING ? based : NOBODY;
    for (int i = 0; item != NOBODY && i < state->plan->draft_count; i++)
        if (state->plan->drafts[i].item == item && state->drafts[i].basis == FATE_PENDING)
            return i;
    return NOBODY;
}

static int64_t minutes(int count)
{
    return (int64_t)count * 60000;
}

// The item's own time, from its call.
static struct debate debate_of_item(const struct state *state, bool draft)
{
    const struct item_state *item = &state->item[state->current_item];
    int planned = 0;
    if (state->current_item < state->plan->item_count)
        planned = state->plan->items[state->current_item].minutes;
    if (planned == 0)
        planned = draft ? ITEM_MINUTES : OTHER_MINUTES;
    struct debate debate = {.length = minutes(planned)};
    debate.spent = state_running(state, state->now) - item->called_at;
    debate.open_for = debate.length;
    debate.begun = bots_at(state, item->called_at);
    return debate;
}

// The phases from the first with debate to the voting.
static struct debate debate_of_phases(const struct state *state)
{
    const struct plan *plan = state->plan;
    int first = bots_debate_phase(state);
    int voting = bots_voting_phase(state);
    struct debate debate = {.begun = bots_at(state, state->phase.begin)};
    for (int i = first; i < voting; i++) {
        int64_t length = minutes(plan->phases[i].minutes);
        debate.length += length;
        if (i < state->phase.index)
            debate.spent += length;
        if (i != state->phase.index)
            continue;
        int64_t here = state_running(state, state->now) - state->phase.begin;
        debate.open_for = here < length ? length - here : 0;
        debate.spent += here < length ? here : length;
    }
    return debate;
}

struct debate bots_debate(const struct state *state)
{
    bool draft = false;
    for (int i = 0; i < state->plan->draft_count; i++)
        draft = draft || state->plan->drafts[i].item == state->current_item;
    int first = bots_debate_phase(state);
    bool phases = draft && first != NOBODY && state->phase.index != NOBODY;
    struct debate debate = phases ? debate_of_phases(state) : debate_of_item(state, draft);
    if (phases && debate.length == 0) // phases without times
        debate = debate_of_item(state, draft);
    return debate;
}

int64_t bots_debate_time(const struct state *state, const struct debate *debate, int at)
{
    int64_t wanted = debate->length * at / 1000;
    if (wanted - debate->spent > debate->open_for)
        return -1;
    int64_t due = state->now + (wanted - debate->spent);
    return due > debate->begun ? due : debate->begun;
}
