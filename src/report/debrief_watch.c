// Plays the live records once more and keeps count of what the state does not hold.
#include "report/debrief_gather.h"

#include "base/mem.h"
#include "core/refusal.h"

#include <string.h>

static bool seat_known(const struct gather *g, int seat)
{
    return seat >= 0 && seat < g->d->plan->seat_count;
}

static void stop_silence(struct gather *g, int seat)
{
    struct tally *tally = &g->seats[seat];
    if (tally->quiet_since >= 0 && g->now - tally->quiet_since > tally->silence)
        tally->silence = g->now - tally->quiet_since;
    tally->quiet_since = -1;
}

static void start_silence(struct gather *g, int seat)
{
    const struct speech *speech = state_speech(g->state);
    bool speaks = speech && speech->seat == seat;
    bool sits = g->state->sitting == SITTING_OPEN && g->state->seat[seat].present;
    if (sits && !speaks && g->seats[seat].quiet_since < 0)
        g->seats[seat].quiet_since = g->now;
}

// Of who was in the hall and has not registered again.
static void stop_if_away(struct gather *g, int seat)
{
    if (!g->state->seat[seat].present)
        stop_silence(g, seat);
}

static void arrive(struct gather *g, int seat)
{
    g->seats[seat].came = true;
    start_silence(g, seat);
}

void debrief_take_share(struct gather *g, int seat)
{
    const struct seat_state *s = &g->state->seat[seat];
    struct tally *tally = &g->seats[seat];
    struct share *share = &tally->share[s->bot];
    share->speaking += s->speaking - tally->told;
    share->speeches += s->speeches - tally->told_speeches;
    share->asked += tally->asked;
    share->refused += tally->refused;
    share->silence = tally->silence > share->silence ? tally->silence : share->silence;
    tally->told = s->speaking;
    tally->told_speeches = s->speeches;
    tally->asked = tally->refused = 0;
    tally->silence = 0;
}

// A person takes a seat over from the computer, or leaves it to it.
static void change_hands(struct gather *g, int seat)
{
    bool was_silent = g->seats[seat].quiet_since >= 0;
    stop_silence(g, seat);
    debrief_take_share(g, seat);
    if (g->state->seat[seat].bot) // an interest the computer did not declare is not the person's
        g->seats[seat].votes = g->seats[seat].debates = 0;
    if (was_silent)
        g->seats[seat].quiet_since = g->now;
}

static void swap_hands(struct gather *g, int seat, int other)
{
    if (!seat_known(g, seat) || !seat_known(g, other) ||
        g->state->seat[seat].bot == g->state->seat[other].bot)
        return;
    change_hands(g, seat);
    change_hands(g, other);
}

struct at {
    int index, seat;
};

// Papers and questions by seats: whether it was the computer that wrote or answered last.
static void note_player(const struct gather *g, bool *of, int count, struct at at)
{
    if (at.index >= 0 && at.index < count && seat_known(g, at.seat))
        of[at.index * g->d->plan->seat_count + at.seat] = g->state->seat[at.seat].bot;
}

static void all_silences(struct gather *g, void (*change)(struct gather *, int))
{
    for (int i = 0; i < g->d->plan->seat_count; i++)
        change(g, i);
}

static void lose_quorum(struct gather *g, int64_t present)
{
    struct debrief *d = g->d;
    if (g->state->sitting != SITTING_OPEN)
        return;
    d->losses = mem_room(d->losses, d->loss_count, &d->loss_cap, sizeof *d->losses);
    d->losses[d->loss_count++] = (struct debrief_loss){g->now, -1, (int)present};
}

static void regain_quorum(struct gather *g)
{
    if (g->d->loss_count > 0 && g->d->losses[g->d->loss_count - 1].to < 0)
        g->d->losses[g->d->loss_count - 1].to = g->now;
}

// The request a speech answers, before it is taken off the queue: of this kind, else any.
static void end_wait(struct gather *g, int seat, int kind)
{
    int64_t since = -1;
    for (int i = 0; i < g->state->queue_count; i++) {
        const struct request *request = &g->state->queue[i];
        if (request->seat == seat && (since < 0 || (int)request->kind == kind))
            since = request->at;
    }
    if (since < 0)
        return;
    g->d->waits++;
    g->d->waited += g->now - since;
}

static void count_overtime(struct gather *g, int64_t over)
{
    if (over <= 0)
        return;
    g->d->overtime_count++;
    g->d->overtime += over * 1000;
}

static struct debrief_refusal *refusal_of(struct debrief *d, const struct event *event)
{
    const char *rule = event->refused.rule;
    for (size_t i = 0; i < d->refusal_count; i++)
        if (strcmp(d->refusals[i].events[0]->refused.rule, rule) == 0)
            return &d->refusals[i];
    d->refusals = mem_room(d->refusals, d->refusal_count, &d->refusal_cap, sizeof *d->refusals);
    d->refusals[d->refusal_count] =
        (struct debrief_refusal){.by = mem_zero((size_t)d->plan->seat_count * 2 + 1, sizeof(int))};
    return &d->refusals[d->refusal_count++];
}

// At a seat the computer plays it is the computer's what that tried; the rest was typed for it by
// the facilitator.
static void count_refusal(struct gather *g, const struct event *event)
{
    bool played = event->refused.played > 0;
    int seat = event->refused.seat, seats = g->d->plan->seat_count;
    if (seat_known(g, seat) && g->state->seat[seat].bot && !played)
        seat = NOBODY;
    if (!refusal_is_breach(&event->refused))
        return;
    struct debrief_refusal *refusal = refusal_of(g->d, event);
    refusal->events = mem_room(refusal->events, (size_t)refusal->count, &refusal->event_cap,
                               sizeof(struct event *));
    refusal->events[refusal->count++] = event;
    if (!seat_known(g, seat)) {
        refusal->by[seats]++;
        return;
    }
    refusal->by[played ? seats + 1 + seat : seat]++;
    g->seats[seat].refused++;
}

static void keep_note(struct gather *g, const struct event *event)
{
    struct debrief *d = g->d;
    d->notes = mem_room(d->notes, d->note_count, &d->note_cap, sizeof *d->notes);
    d->notes[d->note_count++] =
        (struct debrief_note){g->now, event->note_added.seat, event->note_added.text};
}

static void keep_inject(struct gather *g, int inject)
{
    if (inject >= 0 && inject < g->d->plan->inject_count)
        g->d->inject_at[inject] = g->now;
}

static void keep_reading(struct gather *g, int paper)
{
    if (paper >= 0 && paper < g->d->plan->paper_count)
        g->d->read_at[paper] = g->now;
}

// A card's interest in the item at hand that has not been declared.
static bool hides_interest(const struct gather *g, int seat, int item)
{
    return item != NOBODY && g->d->plan->seats[seat].interest == item &&
           !state_recused(g->state, seat, item);
}

static void watch_debate(struct gather *g, int seat, int kind)
{
    if (seat_known(g, seat) && kind == SPEECH_DEBATE &&
        hides_interest(g, seat, g->state->current_item))
        g->seats[seat].debates++;
}

// With a show of hands nobody knows who took part.
static void watch_vote(struct gather *g, int number)
{
    if (number < 1 || (size_t)number > g->state->vote_count)
        return;
    const struct vote *vote = g->state->votes[number - 1];
    int item = state_vote_item(g->state, vote);
    for (int i = 0; i < g->d->plan->seat_count; i++) {
        bool voted = vote->ballot[i] != BALLOT_OUT && vote->ballot[i] != BALLOT_EMPTY;
        g->seats[i].votes += voted && hides_interest(g, i, item);
    }
}

// What has to be seen before the event changes the state.
static void look_before(struct gather *g, const struct event *event)
{
    switch (event->kind) {
    case EV_floor_given:
        end_wait(g, event->floor_given.seat, event->floor_given.kind);
        if (seat_known(g, event->floor_given.seat))
            stop_silence(g, event->floor_given.seat);
        break;
    case EV_seat_dealt:
        if (seat_known(g, event->seat_dealt.seat) &&
            g->state->seat[event->seat_dealt.seat].bot != event->seat_dealt.bot)
            change_hands(g, event->seat_dealt.seat);
        break;
    case EV_seat_swapped:
        swap_hands(g, event->seat_swapped.seat, event->seat_swapped.other);
        break;
    case EV_answer_given:
        note_player(g, g->d->answered, g->d->plan->question_count,
                    (struct at){event->answer_given.question, event->answer_given.seat});
        break;
    case EV_paper_filled:
        note_player(g, g->d->wrote, g->d->plan->paper_count,
                    (struct at){event->paper_filled.paper, event->paper_filled.seat});
        break;
    case EV_seat_left:
        if (seat_known(g, event->seat_left.seat))
            stop_silence(g, event->seat_left.seat);
        break;
    case EV_seat_removed:
        if (seat_known(g, event->seat_removed.seat))
            stop_silence(g, event->seat_removed.seat);
        break;
    case EV_sitting_recess:
    case EV_sitting_closed:
        all_silences(g, stop_silence);
        break;
    case EV_quorum_lost:
        lose_quorum(g, event->quorum_lost.present);
        break;
    default:
        break;
    }
}

static void look_after(struct gather *g, const struct event *event)
{
    switch (event->kind) {
    case EV_sitting_opened:
        all_silences(g, start_silence);
        break;
    case EV_sitting_registered:
        all_silences(g, stop_if_away);
        break;
    case EV_seat_arrived:
        if (seat_known(g, event->seat_arrived.seat))
            arrive(g, event->seat_arrived.seat);
        break;
    case EV_floor_ended:
        if (seat_known(g, event->floor_ended.seat))
            start_silence(g, event->floor_ended.seat);
        count_overtime(g, event->floor_ended.over);
        break;
    case EV_floor_asked:
        if (seat_known(g, event->floor_asked.seat))
            g->seats[event->floor_asked.seat].asked++;
        break;
    case EV_quorum_reached:
        regain_quorum(g);
        break;
    case EV_floor_given:
        watch_debate(g, event->floor_given.seat, event->floor_given.kind);
        break;
    case EV_vote_closed:
        watch_vote(g, event->vote_closed.vote);
        break;
    case EV_inject_fired:
        keep_inject(g, event->inject_fired.id);
        break;
    case EV_paper_read:
        keep_reading(g, event->paper_read.paper);
        break;
    case EV_note_added:
        keep_note(g, event);
        break;
    case EV_refused:
        if (!g->ended)
            count_refusal(g, event);
        break;
    case EV_scenario_ended:
        g->ended = true;
        break;
    default:
        break;
    }
}

static void play_record(struct gather *g, const struct record *record)
{
    int64_t before = g->now;
    if (record->t > g->state->now)
        g->state->now = record->t;
    g->now = state_running(g->state, g->state->now);
    g->actor = record->actor;
    debrief_order_time(g, g->now - before);
    if (!g->ended) {
        g->d->lasted = g->now;
        g->d->paused = g->state->now - g->now;
    }
    for (size_t i = 0; i < record->count; i++) {
        look_before(g, &record->events[i]);
        debrief_order_before(g, &record->events[i]);
        state_apply(g->state, &record->events[i]);
        look_after(g, &record->events[i]);
        debrief_order_after(g, &record->events[i]);
    }
}

void debrief_watch(struct gather *g, const struct history *history)
{
    for (int i = 0; i < g->d->plan->seat_count; i++)
        g->seats[i].quiet_since = -1;
    for (size_t i = 0; i < history->live_count; i++)
        play_record(g, history_find(history, history->live[i]));
    all_silences(g, stop_silence);
}
