// Gathering the course of a session.
#include "report/timeline.h"

#include "base/mem.h"
#include "report/walk.h"

#include <stdlib.h>

static void keep_moment(struct timeline *story, const struct walk *walk)
{
    story->moments =
        mem_room(story->moments, story->moment_count, &story->moment_cap, sizeof *story->moments);
    story->moments[story->moment_count++] =
        (struct timeline_moment){walk->event, walk->running, walk->state->day};
}

// A quorum is what the sitting at hand needs; a hearing needs none.
static int quorum_of(const struct plan *plan)
{
    return threshold_needed(plan->threshold[THRESHOLD_QUORUM], plan->total);
}

static void keep_presence(struct timeline *story, const struct state *state, int64_t at)
{
    size_t count = story->presence_count;
    struct chart_step *last = count > 0 ? &story->presence[count - 1] : NULL;
    struct chart_step step = {at, state->present, quorum_of(state->plan), state->registering};
    if (last && last->number == step.number && last->registering == step.registering &&
        (last->needed == step.needed || step.number == 0))
        return;
    if (last && last->at == at) {
        *last = step;
        return;
    }
    story->presence =
        mem_room(story->presence, count, &story->presence_cap, sizeof *story->presence);
    story->presence[story->presence_count++] = step;
}

static void end_phase(struct timeline *story, int64_t at)
{
    if (story->phase_count > 0)
        story->phases[story->phase_count - 1].to = at;
}

static void keep_phase(struct timeline *story, int phase, int64_t at)
{
    end_phase(story, at);
    story->phases =
        mem_room(story->phases, story->phase_count, &story->phase_cap, sizeof *story->phases);
    story->phases[story->phase_count++] = (struct timeline_phase){phase, at, at};
}

void timeline_gather(struct timeline *story, const struct plan *plan, const struct history *history)
{
    struct walk walk;
    bool ended = false;
    *story = (struct timeline){0};
    walk_begin(&walk, plan, history);
    while (walk_next(&walk)) {
        const struct event *event = walk.event;
        ended = ended || event->kind == EV_scenario_ended;
        if (!ended || event->kind == EV_scenario_ended)
            story->end = walk.running;
        keep_presence(story, walk.state, walk.running);
        if (!ended && event->kind == EV_phase_entered && event->phase_entered.phase >= 0 &&
            event->phase_entered.phase < plan->phase_count)
            keep_phase(story, event->phase_entered.phase, walk.running);
        if (event_stands(event->kind, EVENT_DEBRIEF))
            keep_moment(story, &walk);
    }
    end_phase(story, story->end);
    walk_end(&walk);
}

void timeline_free(struct timeline *story)
{
    free(story->presence);
    free(story->phases);
    free(story->moments);
    *story = (struct timeline){0};
}
