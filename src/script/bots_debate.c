// How far the debate on an item is, by the plan's phases or the item's own time.
#include "script/bots_parts.h"

enum {
    ITEM_MINUTES = 30,
    OTHER_MINUTES = 4,
    CLOSING_MINUTES = 3
}; // where the scenario gives no time

static int64_t minutes(int count)
{
    return (int64_t)count * 60000;
}

// What the phase under way has from that moment on, but for the time a sitting takes to be closed;
// 0 when it has no time of its own, or none is left.
static int64_t phase_from(const struct state *state, int64_t at)
{
    const struct phase_state *phase = &state->phase;
    if (phase->index == NOBODY || state->plan->phases[phase->index].minutes == 0)
        return 0;
    int64_t length = minutes(state->plan->phases[phase->index].minutes) + phase->extra * 1000LL;
    int64_t left = phase->begin + length - minutes(CLOSING_MINUTES) - at;
    return left > 0 ? left : 0;
}

// The item's own time, from its call; without a draft to vote on, no more than its phase has.
static struct debate debate_of_item(const struct state *state, bool draft)
{
    const struct item_state *item = &state->item[state->current_item];
    int planned = 0;
    if (state->current_item < state->plan->item_count)
        planned = state->plan->items[state->current_item].minutes;
    if (planned == 0)
        planned = draft ? ITEM_MINUTES : OTHER_MINUTES;
    struct debate debate = {.length = minutes(planned)};
    int64_t left = phase_from(state, item->called_at);
    if (!draft && left > 0 && left < debate.length)
        debate.length = left;
    debate.spent = state_running(state, state->now) - item->called_at;
    debate.open_for = debate.length;
    debate.begun = bots_at(state, item->called_at);
    return debate;
}

// The phases from the first with debate to the voting.
static struct debate debate_of_phases(const struct state *state)
{
    const struct plan *plan = state->plan;
    int first = course_debate_phase(state);
    int voting = course_voting_phase(state);
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
    bool draft = course_has_draft(state, state->current_item);
    int first = course_debate_phase(state);
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
