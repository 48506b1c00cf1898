// Gathering the course of a session.
#include "report/timeline.h"

#include "base/mem.h"
#include "core/condition.h"
#include "report/walk.h"

#include <stdlib.h>
#include <string.h>

static void keep_moment(struct timeline *story, const struct walk *walk)
{
    story->moments =
        mem_room(story->moments, story->moment_count, &story->moment_cap, sizeof *story->moments);
    story->moments[story->moment_count++] =
        (struct timeline_moment){walk->event, walk->running, walk->state->day};
}

static bool asks_for(const struct state *state, const char *when, const struct event *event)
{
    struct condition_fact fact;
    for (const char *at = when; at && condition_next(&at, &fact);)
        if (when_one_matches(state, fact.text, event))
            return true;
    return false;
}

// Whether the story turned on it: a condition of its parts speaks of it, a term, or the ending.
// What only sways votes is no turn.
static bool turned_on(const struct state *end, const struct event *event)
{
    static const enum condition_of parts[] = {CONDITION_PHASE, CONDITION_INJECT, CONDITION_QUESTION,
                                              CONDITION_PAPER, CONDITION_ENDING};
    const struct plan *plan = end->whole;
    bool turn = asks_for(end, end->because, event);
    for (size_t k = 0; k < sizeof parts / sizeof parts[0]; k++)
        for (int i = 0; !turn && i < condition_count(plan, parts[k]); i++)
            turn = asks_for(end, condition_text(plan, parts[k], i), event);
    for (int i = 0; !turn && i < plan->deadline_count; i++)
        turn = when_matches(end, plan->deadlines[i].from, event) ||
               when_matches(end, plan->deadlines[i].done_by, event) ||
               when_matches(end, plan->deadlines[i].void_by, event);
    return turn;
}

// A journal of another hand may name what is not there.
static bool is_among(int at, int count)
{
    return at >= 0 && at < count;
}

// More than an acknowledgment of the computer's.
static bool is_reply(const struct state *end, const struct ev_paper_answered *answered)
{
    if (!is_among(answered->paper, end->whole->paper_count))
        return false;
    const struct plan_paper *paper = &end->whole->papers[answered->paper];
    bool reply = *ltext_in(&paper->answer, LANG_EN) || answered->by != NOBODY;
    for (int i = 0; i < paper->part_count; i++)
        reply = reply || paper->parts[i].reply;
    return reply ||
           (is_among(answered->seat, end->whole->seat_count) && !end->seat[answered->seat].bot);
}

static bool is_undecided(const struct state *end, const struct ev_question_closed *closed)
{
    bool cut = closed->how == CLOSING_LED || closed->how == CLOSING_OVER;
    return cut && closed->answers == 0 && !plan_right_choices(end->whole, closed->question) &&
           !end->whole->questions[closed->question].secret;
}

static bool is_moment(const struct state *end, const struct event *event)
{
    if (event->kind == EV_answer_given) // those to private questions have no choices
        return is_among(event->answer_given.question, end->whole->question_count) &&
               event->answer_given.choices && turned_on(end, event);
    if (event->kind == EV_question_closed) // a decision that nobody took
        return is_among(event->question_closed.question, end->whole->question_count) &&
               is_undecided(end, &event->question_closed);
    if (event->kind == EV_talk_told) // news of the story
        return event->talk_told.to && strcmp(event->talk_told.to, "all") == 0;
    return event->kind != EV_paper_answered || is_reply(end, &event->paper_answered) ||
           turned_on(end, event);
}

static void drop_answers(struct timeline *story, const struct state *end)
{
    size_t kept = 0;
    for (size_t i = 0; i < story->moment_count; i++)
        if (is_moment(end, story->moments[i].event))
            story->moments[kept++] = story->moments[i];
    story->moment_count = kept;
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
        bool maybe = event->kind == EV_answer_given || event->kind == EV_question_closed ||
                     event->kind == EV_talk_told;
        if (event_stands(event->kind, EVENT_DEBRIEF) || maybe)
            keep_moment(story, &walk);
    }
    end_phase(story, story->end);
    drop_answers(story, walk.state);
    walk_end(&walk);
}

void timeline_free(struct timeline *story)
{
    free(story->presence);
    free(story->phases);
    free(story->moments);
    *story = (struct timeline){0};
}
