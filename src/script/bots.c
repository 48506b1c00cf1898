// Computer-played seats: whose move is next, and how it is said.
//
// Nothing is scheduled. After every event the move that comes soonest is worked out anew from the
// state alone (find_next()); its time follows from the seed, who, what and which – never from how
// often it was asked –, so that the same seed gives the same session, and one that is resumed or
// rewound goes on as if it had not been interrupted. What a bot remembers (struct player) is only
// what the state cannot tell, and may be forgotten at any time.
//
// A bot is nobody special: its move is a line like anybody's, checked by the engine. It may look at
// what everybody sees and at its own card, at nothing else; should it read a ballot or another's
// card, the simulations would be about a council that cannot exist.
#include "script/bots.h"

#include "base/rng.h"
#include "script/bots_parts.h"

#include <stdlib.h>
#include <string.h>

struct player *bots_player(struct bots *bots, int actor)
{
    return &bots->players[actor >= 0 ? actor : bots->plan->seat_count];
}

bool bots_plays(const struct state *state, int seat)
{
    return !state->seat[seat].person;
}

bool bots_asks(const struct bots *bots, int question, int seat)
{
    return bots->asks[question * bots->plan->seat_count + seat];
}

static void learn_asks(struct bots *bots)
{
    const struct plan *plan = bots->plan;
    bots->asks =
        mem_zero((size_t)plan->question_count * (size_t)plan->seat_count + 1, sizeof(bool));
    for (int i = 0; i < plan->question_count; i++)
        for (int seat = 0; seat < plan->seat_count; seat++)
            bots->asks[i * plan->seat_count + seat] =
                plan_addressed(plan, plan->questions[i].to, seat);
}

int64_t bots_at(const struct state *state, int64_t running)
{
    return running + state->paused;
}

int64_t bots_pace(const struct bots *bots, enum pace pace, int seat, int64_t which)
{
    const char name[] = {'p', 'a', 'c', 'e', (char)('A' + (int)pace - (int)PACE_ARRIVE), '\0'};
    const struct range *range = &bots->pace[pace];
    int span = (range->most - range->least) * 10 + 1; // tenths of a second
    return range->least * 1000LL + 100LL * bots_draw(bots, seat, name, which, span);
}

struct move bots_move(int64_t at, enum move_kind kind, int actor, int a, int b)
{
    return (struct move){.at = at, .kind = kind, .actor = actor, .a = a, .b = b};
}

struct move bots_step(int64_t at, int actor, enum step_kind kind, int a)
{
    return (struct move){
        .at = at, .kind = MOVE_LEAD, .actor = actor, .step = {.kind = kind, .a = a}};
}

void bots_sooner(struct bots *bots, struct move *best, struct move move)
{
    if (move.at < 0)
        return;
    const struct player *player = bots_player(bots, move.actor);
    if (move.at < player->not_before)
        move.at = player->not_before;
    if (best->at < 0 || move.at < best->at)
        *best = move;
}

bool bots_too_late(const struct move *best, int64_t at)
{
    return best->at >= 0 && at >= best->at;
}

void bots_restart(struct bots *bots, uint64_t seed)
{
    bots->seed = seed;
    bots->since = 0;
    bots->breaks = 0;
    bots->speech = bots->reminded = 0;
    bots->session = NULL;
    bots->fresh = false;
    bots->last = (struct move){.at = -1};
    for (int i = 0; i <= bots->plan->seat_count; i++) {
        int me = bots->players[i].me;
        bots->players[i] = (struct player){.me = me, .wish_item = NOBODY};
    }
}

struct bots *bots_new(const struct scenario *scenario, uint64_t seed, bool everyone,
                      struct problems *problems)
{
    struct bots *bots = mem_zero(1, sizeof *bots);
    bots->scenario = scenario;
    bots->plan = scenario_plan(scenario);
    bots->everyone = bots->leads = everyone;
    bots->seed = seed;
    bots->lang = problems->lang;
    bots->players = mem_zero((size_t)bots->plan->seat_count + 1, sizeof *bots->players);
    learn_asks(bots);
    bots_learn_stock(bots);
    bool ok = bots_lua_open(bots, problems);
    if (ok)
        bots_set_skill(bots, NOBODY, BOTS_USUAL);
    bots_restart(bots, seed);
    if (ok)
        return bots;
    bots_free(bots);
    return NULL;
}

void bots_set_skill(struct bots *bots, int seat, int skill)
{
    for (int i = 0; i < bots->plan->seat_count; i++) {
        if (seat != NOBODY && seat != i)
            continue;
        bots->skill[i] = (uint8_t)skill;
        bots_lua_skill(bots, i);
    }
}

int bots_by_skill(const struct bots *bots, int seat, int newcomer, int usual, int skilled)
{
    int skill = seat >= 0 && seat < bots->plan->seat_count ? bots->skill[seat] : BOTS_USUAL;
    if (skill <= BOTS_USUAL)
        return newcomer + (usual - newcomer) * skill / BOTS_USUAL;
    return usual + (skilled - usual) * (skill - BOTS_USUAL) / (BOTS_BEST - BOTS_USUAL);
}

void bots_lead(struct bots *bots)
{
    bots->leads = true;
}

void bots_free(struct bots *bots)
{
    if (!bots)
        return;
    sandbox_free(bots->sandbox);
    free(bots->module_folder);
    free(bots->players);
    free(bots->asks);
    free(bots);
}

enum { REFUSED_PAUSE = 15000, REFUSALS_MOST = 6 };

// A bot whose own command was refused waits longer each time before it tries again.
static void hear_refusal(struct bots *bots, const struct session *session,
                         const struct ev_refused *refused)
{
    int actor = bots->last.at >= 0 ? bots->last.actor : ACTOR_UNKNOWN;
    if (refused->seat != (actor >= 0 ? actor : NOBODY) || actor == ACTOR_UNKNOWN)
        return;
    struct player *player = bots_player(bots, actor);
    player->not_before = session_state(session)->now + ((int64_t)REFUSED_PAUSE << player->refusals);
    if (player->refusals < REFUSALS_MOST)
        player->refusals++;
    int speaker = bots->last.kind == MOVE_LEAD
                      ? step_speaker(session_state(session), &bots->last.step)
                      : NOBODY;
    if (speaker != NOBODY)
        bots->players[speaker].passed = true;
}

static void hear_step(struct bots *bots, const struct session *session)
{
    bots->since = session_state(session)->now;
    for (int i = 0; i <= bots->plan->seat_count; i++)
        bots->players[i].refusals = 0;
}

// Whoever speaks was reminded of the time.
static void hear_warning(struct bots *bots, const struct state *state, int seat)
{
    const struct speech *speech = state_speech(state);
    if (!speech || speech->seat != seat)
        return;
    bots->reminded = state->speech_count;
    bots->reminded_at = state_running(state, state->now);
}

void bots_event(struct bots *bots, const struct session *session, const struct event *event)
{
    bots->fresh = false;
    if (event->kind == EV_refused)
        hear_refusal(bots, session, &event->refused);
    if (event->kind == EV_sitting_break)
        bots->breaks++;
    if (event->kind == EV_seat_warned)
        hear_warning(bots, session_state(session), event->seat_warned.seat);
    if (event->kind == EV_floor_asked && event->floor_asked.seat >= 0)
        bots->players[event->floor_asked.seat].passed = false;
    // The last ballot sets off the close.
    bool voted = event->kind == EV_vote_cast && state_vote(session_state(session)) &&
                 state_vote(session_state(session))->not_voted == 0;
    if (event_stands(event->kind, EVENT_STEP) || voted)
        hear_step(bots, session);
}

// Since the item was called, or in the phase under way, whichever is shorter.
static void look_at_floor(struct bots *bots, const struct state *state)
{
    int64_t since = state->item[state->current_item].called_at;
    if (state->phase.index != NOBODY && state->phase.begin > since)
        since = state->phase.begin;
    bots->early = since - state_running(state, state->now);
    memset(bots->spoke, 0, sizeof bots->spoke);
    for (size_t i = 0; i < state->speech_count; i++) {
        const struct speech *speech = &state->speeches[i];
        if (speech->item == state->current_item)
            bots->spoke[speech->seat][speech->kind]++;
        if (speech->begin >= since && speech->kind != SPEECH_ANSWER)
            bots->early += bots_likely_length(state, speech->seat, speech->kind);
    }
    for (int i = 0; i < state->queue_count; i++)
        bots->early += bots_likely_length(state, state->queue[i].seat, state->queue[i].kind);
}

// What the moves of a sitting go by.
static void look_at_item(struct bots *bots, const struct state *state)
{
    bots->draft = course_open_draft(state, state->current_item);
    if (state->current_item == NOBODY)
        return;
    bots->debate = debate_now(state);
    look_at_floor(bots, state);
}

static struct move find_next(struct bots *bots, const struct state *state)
{
    struct move best = {.at = -1};
    bool stopped = state->pause_begin >= 0 && state->sitting != SITTING_BREAK &&
                   state->sitting != SITTING_RECESS;
    if (state->ending || stopped)
        return best;
    look_at_item(bots, state);
    bots_whisper_move(bots, state, &best);
    bots_chair_move(bots, state, &best);
    if (state->sitting == SITTING_BREAK)
        return best;
    bots_story_move(bots, state, &best);
    bots_staff_move(bots, state, &best);
    bots_seat_move(bots, state, &best);
    return best;
}

static const struct move *next_move(struct bots *bots, const struct session *session)
{
    const struct state *state = session_state(session);
    if (bots->session != session && bots->since == 0)
        bots->since = state->now; // a session that goes on
    if (!bots->fresh || bots->session != session) {
        bots->next = find_next(bots, state);
        if (bots->next.at >= 0 && bots->next.at < state->now)
            bots->next.at = state->now;
    }
    bots->session = session;
    bots->fresh = true;
    return &bots->next;
}

int64_t bots_next(struct bots *bots, const struct session *session)
{
    return next_move(bots, session)->at;
}

const struct step *bots_leads(struct bots *bots, const struct session *session)
{
    const struct move *next = next_move(bots, session);
    bool leads = next->at >= 0 && next->kind == MOVE_LEAD && next->actor == ACTOR_FACILITATOR;
    return leads ? &next->step : NULL;
}

bool bots_steps(struct bots *bots, const struct session *session)
{
    const struct move *next = next_move(bots, session);
    return next->at >= 0 && next->kind == MOVE_LEAD;
}

bool bots_act(struct bots *bots, const struct session *session, int64_t at, struct buf *line)
{
    enum { BREATH = 400 }; // nobody does two things at once
    const struct move *next = next_move(bots, session);
    if (next->at < 0 || next->at > at)
        return false;
    bots->last = *next;
    bots_put_line(bots, session, &bots->last, line);
    struct player *player = bots_player(bots, bots->last.actor);
    if (player->not_before < at + BREATH)
        player->not_before = at + BREATH;
    bots->fresh = false;
    return true;
}

bool bots_stand_in(struct bots *bots, const struct session *session, struct buf *line)
{
    look_at_item(bots, session_state(session));
    struct move move = bots_chair_step(bots, session_state(session));
    if (move.at < 0)
        return false;
    bots_put_line(bots, session, &move,
                  line); // which is the person's own, not a move of the computer's
    bots->fresh = false;
    return true;
}
