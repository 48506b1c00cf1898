// How far the debate on an item is, by the plan's phases or the item's own time.
#include "core/debate.h"

#include "core/course.h"

// Minutes where the scenario gives no time, and seconds that a vote takes with its announcement.
enum {
    ITEM_MINUTES = 30,
    OTHER_MINUTES = 4,
    CLOSING_MINUTES = 3,
    CLOSING_SHARE = 10,
    VOTE_SECONDS = 36
};

static int64_t at_clock(const struct state *state, int64_t running)
{
    return running + state->paused;
}

static int64_t minutes(int count)
{
    return (int64_t)count * 60000;
}

// What the phase under way has from that moment on, but for the time a sitting takes to be closed,
// a tenth of it or three minutes; 0 when it has no time of its own, or none is left.
static int64_t phase_from(const struct state *state, int64_t at)
{
    const struct phase_state *phase = &state->phase;
    if (phase->index == NOBODY || state->plan->phases[phase->index].minutes == 0)
        return 0;
    int64_t length = minutes(state->plan->phases[phase->index].minutes) + phase->extra * 1000LL;
    int64_t closing = length / CLOSING_SHARE;
    closing = closing < minutes(CLOSING_MINUTES) ? closing : minutes(CLOSING_MINUTES);
    int64_t left = phase->begin + length - closing - at;
    return left > 0 ? left : 0;
}

// What the votes on the item's draft will take: closing the debate, the basis, the amendments
// tabled so far, the whole.
static int64_t time_of_votes(const struct state *state)
{
    int votes = 3;
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *amendment = &state->amendments[i];
        votes += state->plan->drafts[amendment->draft].item == state->current_item &&
                 amendment->fate == FATE_PENDING;
    }
    return (int64_t)votes * VOTE_SECONDS * 1000;
}

// What the phases before that of the votes have from that moment on; 0 when none is left.
static int64_t before_votes(const struct state *state, int64_t at)
{
    const struct plan_phase *phases = state->plan->phases;
    const struct phase_state *phase = &state->phase;
    int voting = course_voting_phase(state);
    if (phase->index == NOBODY || voting == NOBODY)
        return 0;
    int64_t end = phase->begin;
    for (int i = phase->index; i < voting; i++)
        end += minutes(phases[i].minutes) + (i == phase->index ? phase->extra * 1000LL : 0);
    return end > at ? end - at : 0;
}

// The item's own time, from its call, and no more than its phase has. A debate leaves room for the
// votes on the draft: those of a phase of their own, or a part of the item's time – all but a
// third.
static struct debate debate_of_item(const struct state *state, bool draft)
{
    const struct item_state *item = &state->item[state->current_item];
    bool shared = draft && course_of(state) == COURSE_ALL;
    int planned = 0;
    if (state->current_item < state->plan->item_count)
        planned = state->plan->items[state->current_item].minutes;
    struct debate debate = {.planned = planned > 0};
    if (planned == 0)
        planned = draft ? ITEM_MINUTES : OTHER_MINUTES;
    debate.length = minutes(planned);
    int64_t left = draft && !shared ? before_votes(state, item->called_at)
                                    : phase_from(state, item->called_at);
    if (left > 0 && left < debate.length)
        debate.length = left;
    if (shared) {
        int64_t least = debate.length / 3;
        debate.length -= time_of_votes(state);
        debate.length = debate.length > least ? debate.length : least;
    }
    debate.spent = state_running(state, state->now) - item->called_at;
    debate.open_for = debate.length;
    debate.begun = at_clock(state, item->called_at);
    return debate;
}

// The phases from the first with debate to the voting.
static struct debate debate_of_phases(const struct state *state)
{
    const struct plan *plan = state->plan;
    int first = course_debate_phase(state);
    int voting = course_voting_phase(state);
    struct debate debate = {.begun = at_clock(state, state->phase.begin), .planned = true};
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

struct debate debate_now(const struct state *state)
{
    bool draft = course_has_draft(state, state->current_item);
    int first = course_debate_phase(state);
    bool phases = draft && first != NOBODY && state->phase.index != NOBODY;
    struct debate debate = phases ? debate_of_phases(state) : debate_of_item(state, draft);
    if (phases && debate.length == 0) // phases without times
        debate = debate_of_item(state, draft);
    return debate;
}

bool debate_over(const struct state *state, const struct debate *debate)
{
    int phase = state->phase.index;
    if (debate->planned)
        return debate->spent >= debate->length;
    bool timed = phase != NOBODY && state->plan->phases[phase].minutes > 0;
    return timed ? course_phase_used(state) : state->queue_count == 0;
}

int64_t debate_floor_end(const struct state *state, const struct debate *debate, int64_t *length)
{
    const struct phase_state *phase = &state->phase;
    int planned = phase->index != NOBODY ? state->plan->phases[phase->index].minutes : 0;
    int64_t end = state->now + debate->length - debate->spent;
    int64_t of_phase = at_clock(state, phase->begin + minutes(planned) + phase->extra * 1000LL);
    bool phase_first = planned > 0 && of_phase < end;
    *length = phase_first ? minutes(planned) + phase->extra * 1000LL : debate->length;
    return phase_first ? of_phase : end;
}

int64_t debate_time(const struct state *state, const struct debate *debate, int at)
{
    int64_t wanted = debate->length * at / 1000;
    if (wanted - debate->spent > debate->open_for)
        return -1;
    int64_t due = state->now + (wanted - debate->spent);
    return due > debate->begun ? due : debate->begun;
}
