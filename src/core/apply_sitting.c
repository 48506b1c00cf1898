// What events about seats, the sitting, the phases, the clock and talk do to the state.
#include "core/apply.h"
#include "core/order.h"

static void pause_clock(struct state *s)
{
    if (s->pause_begin < 0)
        s->pause_begin = s->now;
}

void apply_private(struct state *s, bool on)
{
    if (on == s->private_session)
        return;
    s->private_session = on;
    for (int i = 0; i < s->plan->seat_count; i++)
        s->seat[i].shown_out = on && s->seat[i].present && state_shut_out(s, i);
    if (on) {
        s->shut = mem_room(s->shut, s->shut_count, &s->shut_cap, sizeof *s->shut);
        s->shut[s->shut_count++] = (struct span){s->now, -1};
    } else if (s->shut_count > 0) {
        s->shut[s->shut_count - 1].end = s->now;
    }
}

static void resume_clock(struct state *s)
{
    if (s->pause_begin < 0)
        return;
    s->pauses = mem_room(s->pauses, s->pause_count, &s->pause_cap, sizeof *s->pauses);
    s->pauses[s->pause_count++] = (struct pause){s->pause_begin, s->now};
    s->paused += s->now - s->pause_begin;
    s->pause_begin = -1;
}

void apply_seat_dealt(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->seat_dealt.seat))
        return;
    s->seat[e->seat_dealt.seat].person = e->seat_dealt.person;
    s->seat[e->seat_dealt.seat].bot = e->seat_dealt.bot;
}

void apply_seat_swapped(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->seat_swapped.seat) || !apply_seat_ok(s, e->seat_swapped.other))
        return;
    struct seat_state *a = &s->seat[e->seat_swapped.seat];
    struct seat_state *b = &s->seat[e->seat_swapped.other];
    const char *person = a->person;
    bool bot = a->bot;
    a->person = b->person;
    a->bot = b->bot;
    b->person = person;
    b->bot = bot;
}

void apply_seat_arrived(struct state *s, const struct event *e)
{
    apply_present(s, e->seat_arrived.seat, true);
}

void apply_seat_left(struct state *s, const struct event *e)
{
    apply_present(s, e->seat_left.seat, false);
    apply_drop_requests(s, e->seat_left.seat, SPEECH_COUNT);
}

void apply_seat_admitted(struct state *s, const struct event *e)
{
    if (apply_seat_ok(s, e->seat_admitted.seat))
        s->seat[e->seat_admitted.seat].stays = true;
}

void apply_seat_warned(struct state *s, const struct event *e)
{
    if (apply_seat_ok(s, e->seat_warned.seat))
        s->seat[e->seat_warned.seat].warned = true;
    if (apply_seat_ok(s, e->seat_warned.seat) && s->current_item != NOBODY)
        s->seat[e->seat_warned.seat].warnings++;
}

void apply_seat_silenced(struct state *s, const struct event *e)
{
    int seat = e->seat_silenced.seat, item = e->seat_silenced.item;
    if (!apply_seat_ok(s, seat) || !apply_item_ok(s, item))
        return;
    s->seat[seat].silenced |= UINT64_C(1) << item;
    apply_drop_requests(s, seat, SPEECH_COUNT);
}

void apply_seat_removed(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->seat_removed.seat))
        return;
    s->seat[e->seat_removed.seat].removed = true;
    apply_present(s, e->seat_removed.seat, false);
    apply_drop_requests(s, e->seat_removed.seat, SPEECH_COUNT);
}

static bool item_voted(const struct state *s, int item)
{
    for (size_t i = 0; i < s->vote_count; i++)
        if (state_vote_item(s, s->votes[i]) == item)
            return true;
    return false;
}

void apply_seat_recused(struct state *s, const struct event *e)
{
    int seat = e->seat_recused.seat, item = e->seat_recused.item;
    if (!apply_seat_ok(s, seat) || !apply_item_ok(s, item))
        return;
    s->seat[seat].recused |= (uint64_t)1 << item;
    if (item_voted(s, item))
        s->seat[seat].recused_late |= (uint64_t)1 << item;
    for (int kind = 0; kind < SPEECH_COUNT && item == s->current_item; kind++)
        if (order_on_item((enum speech_kind)kind)) // nobody waits behind what cannot be said
            apply_drop_requests(s, seat, (enum speech_kind)kind);
}

void apply_quorum_reached(struct state *s, const struct event *e)
{
    (void)e;
    s->quorum = true;
}

void apply_quorum_lost(struct state *s, const struct event *e)
{
    struct vote *vote = state_vote(s);
    s->quorum = false;
    if (vote) {
        vote->lost = true;
        vote->present_lost = apply_small(e->quorum_lost.present);
    }
    if (s->sitting == SITTING_OPEN)
        s->votes_lost++;
}

void apply_sitting_opened(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_OPEN;
    s->recess_voted = 0;
    s->registering = false;
    resume_clock(s);
    s->opened_at = state_running(s, s->now);
}

void apply_sitting_break(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_BREAK;
    pause_clock(s);
}

void apply_sitting_resumed(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_OPEN;
    resume_clock(s);
}

void apply_sitting_recess(struct state *s, const struct event *e)
{
    int days = apply_small(e->sitting_recess.days);
    s->recess_taken = apply_small((int64_t)s->recess_taken + (days > 0 ? days : 0));
    s->sitting = SITTING_RECESS;
    s->registering = false;
    pause_clock(s);
    for (int i = 0; i < s->plan->seat_count; i++)
        apply_present(s, i, false); // registration comes before each sitting (REG 4)
    s->quorum = false;
    apply_private(s, false); // each sitting decides anew
    s->queue_count = 0;
}

// Who presides has registered by announcing it; guests are not counted.
void apply_sitting_registering(struct state *s, const struct event *e)
{
    (void)e;
    s->registering = true;
    apply_forget_supporters(s, MOTION_REGISTRATION);
    for (int i = 0; i < s->plan->seat_count; i++) {
        s->seat[i].again = s->seat[i].present && state_is_deputy(s, i);
        if (s->seat[i].again && i != s->presiding)
            apply_present(s, i, false);
    }
}

// Whoever has not registered is not in the hall.
void apply_sitting_registered(struct state *s, const struct event *e)
{
    (void)e;
    s->registering = false;
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->seat[i].again && !s->seat[i].present)
            apply_drop_requests(s, i, SPEECH_COUNT);
}

void apply_sitting_private(struct state *s, const struct event *e)
{
    apply_private(s, e->sitting_private.on);
}

void apply_sitting_presided(struct state *s, const struct event *e)
{
    s->presiding = apply_seat_ok(s, e->sitting_presided.seat) ? e->sitting_presided.seat : NOBODY;
}

void apply_sitting_closed(struct state *s, const struct event *e)
{
    (void)e;
    s->sitting = SITTING_CLOSED;
    s->registering = false;
    apply_private(s, false);
    s->queue_count = 0;
    for (int i = 0; i < s->plan->seat_count; i++)
        s->seat[i].stayed = s->seat[i].present;
    if (s->sitting_at != NOBODY)
        s->held[s->sitting_at] = true;
}

static void leave_phase(struct state *s)
{
    if (s->phase.index != NOBODY)
        s->phase_spent[s->phase.index] += state_running(s, s->now) - s->phase.begin;
}

void apply_phase_entered(struct state *s, const struct event *e)
{
    if (e->phase_entered.phase < 0 || e->phase_entered.phase >= s->plan->phase_count)
        return;
    leave_phase(s);
    s->phase_day = s->day;
    s->phase = (struct phase_state){e->phase_entered.phase, state_running(s, s->now), 0, false};
}

void apply_phase_extended(struct state *s, const struct event *e)
{
    s->phase.extra = apply_small((int64_t)s->phase.extra + apply_small(e->phase_extended.seconds));
    s->phase.over = false;
    if (s->phase.index != NOBODY)
        s->phase_extra[s->phase.index] = s->phase.extra;
}

void apply_phase_over(struct state *s, const struct event *e)
{
    (void)e;
    s->phase.over = true;
}

void apply_clock_paused(struct state *s, const struct event *e)
{
    (void)e;
    pause_clock(s);
}

void apply_clock_resumed(struct state *s, const struct event *e)
{
    (void)e;
    resume_clock(s);
}

static void set_inject(struct state *s, int inject, enum inject_state to)
{
    if (inject >= 0 && inject < s->plan->inject_count)
        s->injects[inject] = to;
}

static struct told *add_told(struct state *s)
{
    s->told = mem_room(s->told, s->told_count, &s->told_cap, sizeof *s->told);
    struct told *told = &s->told[s->told_count++];
    *told = (struct told){.inject = NOBODY, .at = s->now};
    return told;
}

void apply_inject_fired(struct state *s, const struct event *e)
{
    set_inject(s, e->inject_fired.id, INJECT_FIRED);
    if (e->inject_fired.id >= 0 && e->inject_fired.id < s->plan->inject_count)
        add_told(s)->inject = e->inject_fired.id;
}

void apply_talk_told(struct state *s, const struct event *e)
{
    struct told *told = add_told(s);
    told->to = e->talk_told.to;
    told->words = (struct ltext){{e->talk_told.kk, e->talk_told.ru, e->talk_told.en}};
}

void apply_talk_announced(struct state *s, const struct event *e)
{
    struct told *told = add_told(s);
    const char *text = e->talk_announced.text;
    told->announced = true;
    told->words = (struct ltext){{text, text, text}};
}

void apply_hall_shown(struct state *s, const struct event *e)
{
    int part = name_find(shown_names, SHOWN_COUNT, e->hall_shown.part);
    s->shown = part < 0 ? SHOWN_ENDING : (enum shown)part;
}

void apply_note_added(struct state *s, const struct event *e)
{
    s->notes = mem_room(s->notes, s->note_count, &s->note_cap, sizeof *s->notes);
    s->notes[s->note_count++] = (struct note){e->note_added.seat, e->note_added.text, s->now};
}

void apply_inject_held(struct state *s, const struct event *e)
{
    set_inject(s, e->inject_held.id, INJECT_HELD);
}

void apply_inject_skipped(struct state *s, const struct event *e)
{
    int inject = e->inject_skipped.id;
    set_inject(s, inject, INJECT_SKIPPED);
    if (inject >= 0 && inject < s->plan->inject_count)
        s->inject_dropped[inject] = e->inject_skipped.scripted > 0;
}

void apply_talk_whispered(struct state *s, const struct event *e)
{
    s->whispers = mem_room(s->whispers, s->whisper_count, &s->whisper_cap, sizeof *s->whispers);
    if (!e->talk_whispered.to || !e->talk_whispered.text)
        return;
    s->whispers[s->whisper_count++] = (struct whisper){e->talk_whispered.seat, e->talk_whispered.to,
                                                       e->talk_whispered.text, s->now};
}

void apply_talk_agreed(struct state *s, const struct event *e)
{
    if (apply_seat_ok(s, e->talk_agreed.seat))
        s->seat[e->talk_agreed.seat].open_talk = e->talk_agreed.on;
}

void apply_vars_saved(struct state *s, const struct event *e)
{
    s->vars = e->vars_saved.vars;
}

void apply_scenario_ended(struct state *s, const struct event *e)
{
    s->ending = e->scenario_ended.ending;
    leave_phase(s);
    s->phase.begin = state_running(s, s->now);
}
