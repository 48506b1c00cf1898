// When each seat was busy, from the records of a session.
#include "simulate/idle.h"

#include "base/mem.h"
#include "core/talks.h"

#include <stdlib.h>
#include <string.h>

void idle_init(struct idle *idle, const struct plan *plan)
{
    idle->plan = plan;
    idle->open = mem_zero((size_t)plan->paper_count + 1, sizeof *idle->open);
    idle_reset(idle);
}

void idle_done(struct idle *idle)
{
    free(idle->open);
}

void idle_reset(struct idle *idle)
{
    idle->counted = 0;
    idle->since = -1;
    memset(idle->last, 0, sizeof idle->last);
    memset(idle->most, 0, sizeof idle->most);
    memset(idle->open, 0, (size_t)idle->plan->paper_count * sizeof *idle->open);
}

static int64_t clock_at(const struct idle *idle, int64_t running)
{
    return idle->counted + (idle->since >= 0 ? running - idle->since : 0);
}

static void touch(struct idle *idle, int seat, int64_t running)
{
    int64_t now = clock_at(idle, running);
    if (seat < 0 || seat >= idle->plan->seat_count)
        return;
    if (now - idle->last[seat] > idle->most[seat])
        idle->most[seat] = now - idle->last[seat];
    idle->last[seat] = now;
}

static void touch_addressed(struct idle *idle, const char *words, int64_t running)
{
    if (!words || strcmp(words, "all") == 0)
        return;
    for (int seat = 0; seat < idle->plan->seat_count; seat++)
        if (plan_addressed(idle->plan, words, seat))
            touch(idle, seat, running);
}

static void enter_phase(struct idle *idle, int phase, int64_t running)
{
    int debrief = plan_debrief(idle->plan);
    bool left_out =
        phase == plan_phase(idle->plan, "preparation") || (debrief != NOBODY && phase >= debrief);
    idle->counted = clock_at(idle, running);
    idle->since = left_out ? -1 : running;
}

static void hear_vote(struct idle *idle, const struct state *state, int64_t number, int64_t running)
{
    if (number < 1 || (size_t)number > state->vote_count)
        return;
    const struct vote *vote = state->votes[number - 1];
    for (int seat = 0; seat < idle->plan->seat_count; seat++)
        if (vote->ballot[seat] != BALLOT_OUT)
            touch(idle, seat, running);
}

static void hear_question(struct idle *idle, const struct state *state, int question,
                          int64_t running)
{
    for (int seat = 0; seat < idle->plan->seat_count; seat++)
        if (state_asked(state, question, seat))
            touch(idle, seat, running);
}

static void hear_return(struct idle *idle, const struct state *state, int paper, int64_t running)
{
    for (int seat = 0; seat < idle->plan->seat_count; seat++)
        if (state->papers[paper].wrote[seat])
            touch(idle, seat, running);
}

// Whoever is a party has an offer to answer, or one to make.
static void hear_talks(struct idle *idle, const struct event *event, int64_t running)
{
    bool opened = event->kind == EV_talks_opened;
    int talks =
        plan_talks(idle->plan, opened ? event->talks_opened.talks : event->talks_offered.talks);
    for (int i = 0; talks != NOBODY && i < idle->plan->talks[talks].party_count; i++)
        touch_addressed(idle, idle->plan->talks[talks].parties[i].who, running);
}

static void hear_event(struct idle *idle, const struct state *state, const struct event *event,
                       int64_t running)
{
    const struct plan *plan = idle->plan;
    switch (event->kind) {
    case EV_phase_entered:
        enter_phase(idle, event->phase_entered.phase, running);
        break;
    case EV_floor_given:
        touch(idle, event->floor_given.seat, running);
        break;
    case EV_floor_ended:
        if (event->floor_ended.seat >= 0)
            idle->last[event->floor_ended.seat] = clock_at(idle, running);
        break;
    case EV_vote_opened:
        hear_vote(idle, state, event->vote_opened.vote, running);
        break;
    case EV_question_asked:
        hear_question(idle, state, event->question_asked.question, running);
        break;
    case EV_talks_opened:
    case EV_talks_offered:
        hear_talks(idle, event, running);
        break;
    case EV_groups_formed:
        touch_addressed(idle, event->groups_formed.work, running);
        break;
    case EV_groups_presented:
        touch_addressed(idle, event->groups_presented.group, running);
        break;
    case EV_paper_submitted:
        touch_addressed(idle, plan->papers[event->paper_submitted.paper].to, running);
        break;
    case EV_paper_returned:
        hear_return(idle, state, event->paper_returned.paper, running);
        break;
    case EV_inject_fired:
        touch_addressed(idle, plan->injects[event->inject_fired.id].to, running);
        break;
    case EV_talk_told:
        touch_addressed(idle, event->talk_told.to, running);
        break;
    case EV_talk_whispered:
        touch_addressed(idle, event->talk_whispered.to, running);
        break;
    default:
        break;
    }
}

static bool can_be_written(const struct state *state, const struct plan *plan, int paper)
{
    int phase = plan->papers[paper].phase;
    return (phase == NOBODY || phase == state->phase.index) && state_paper_exists(state, paper) &&
           state->papers[paper].sent_at < 0;
}

static void look_at_papers(struct idle *idle, const struct state *state, int64_t running)
{
    for (int i = 0; i < idle->plan->paper_count; i++) {
        bool open = can_be_written(state, idle->plan, i);
        if (open && !idle->open[i])
            touch_addressed(idle, idle->plan->papers[i].by, running);
        idle->open[i] = open;
    }
}

static bool does_something(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++)
        if (record->events[i].kind != EV_refused)
            return true;
    return false;
}

void idle_hear(struct idle *idle, const struct state *state, const struct record *record)
{
    int64_t running = state_running(state, record->t);
    if (record->actor >= 0 && does_something(record))
        touch(idle, record->actor, running);
    for (size_t i = 0; i < record->count; i++)
        hear_event(idle, state, &record->events[i], running);
    look_at_papers(idle, state, running);
}

int64_t idle_longest(const struct idle *idle, const struct state *state, int seat)
{
    int64_t lasting = clock_at(idle, state_running(state, state->now)) - idle->last[seat];
    if (state_speech(state) && state_speech(state)->seat == seat)
        lasting = 0;
    return (lasting > idle->most[seat] ? lasting : idle->most[seat]) / 1000;
}
