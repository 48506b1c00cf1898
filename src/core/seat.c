// Seats: dealing, arriving, leaving, recusal, order in the hall (RULES 5, 12, 13, 28).
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"
#include "core/secret.h"

#include <string.h>

static void emit_seat(struct act *act, enum event_kind kind, int seat)
{
    struct event event = event_blank(kind);
    event.seat_arrived.seat = seat; // the seat is the only field of these events
    act_emit(act, event);
}

// What a person answered in private goes with that person: whoever holds the card next has none of
// it. Points are in no event, so they are forgotten here; apply_…() marks the answers.
static bool changes_hands(const struct state *s, int seat, const char *person)
{
    const char *before = s->seat[seat].person;
    return before && (!person || strcmp(before, person) != 0);
}

static void forget_points(struct act *act, int seat)
{
    if (act_secrets(act))
        secret_forget(act_secrets(act), seat);
}

static void mark_former(struct state *s, int seat)
{
    for (int i = 0; i < s->plan->question_count; i++)
        s->questions[i].former[seat] |= s->questions[i].choice[seat] != 0;
}

bool act_seat_deal(struct act *act)
{
    int seat;
    if (!act_seat(act, act_arg(act, 0), &seat))
        return false;
    if (changes_hands(act->state, seat, act_arg(act, 1)))
        forget_points(act, seat);
    struct event event = event_blank(EV_seat_dealt);
    event.seat_dealt.seat = seat;
    event.seat_dealt.person = act_text(act, act_arg(act, 1));
    event.seat_dealt.bot = act_arg(act, 1) == NULL;
    act_emit(act, event);
    return true;
}

bool act_seat_swap(struct act *act)
{
    int seat, other;
    if (!act_seat(act, act_arg(act, 0), &seat) || !act_seat(act, act_arg(act, 1), &other))
        return false;
    if (seat != other) {
        forget_points(act, seat);
        forget_points(act, other);
    }
    struct event event = event_blank(EV_seat_swapped);
    event.seat_swapped.seat = seat;
    event.seat_swapped.other = other;
    act_emit(act, event);
    return true;
}

// True when the actor may register or sign out this seat.
static bool may_register(const struct act *act, int seat)
{
    return act_is_presiding(act) || act->actor == act->plan->secretary || act->actor == seat;
}

static bool may_arrive(struct act *act, int seat)
{
    if (!may_register(act, seat))
        return act_refuse_plain(act, REFUSE_NOT_SECRETARY);
    if (act->state->seat[seat].removed)
        return act_refuse_name(act, REFUSE_REMOVED, act->plan->seats[seat].id);
    if (act->state->seat[seat].present)
        return act_refuse_name(act, REFUSE_ALREADY_PRESENT, act->plan->seats[seat].id);
    if (state_shut_out(act->state, seat))
        return act_refuse_name(act, REFUSE_CLOSED_DOORS, act->plan->seats[seat].id);
    return true;
}

// Once cards have been dealt, only seats that somebody plays come into the hall.
static bool is_played(const struct state *state, int seat)
{
    bool dealt = false;
    for (int i = 0; i < state->plan->seat_count && !dealt; i++)
        dealt = state->seat[i].person || state->seat[i].bot;
    return !dealt || state->seat[seat].person || state->seat[seat].bot;
}

static bool arrive_all(struct act *act)
{
    if (!may_register(act, NOBODY))
        return act_refuse_plain(act, REFUSE_NOT_SECRETARY);
    int count = 0;
    for (int i = 0; i < act->plan->seat_count; i++) {
        const struct seat_state *of = &act->state->seat[i];
        bool away = !of->present && !of->removed && (!act->state->registering || of->again);
        if (!away || state_shut_out(act->state, i) || !is_played(act->state, i))
            continue;
        emit_seat(act, EV_seat_arrived, i);
        count++;
    }
    if (count == 0)
        return act_refuse_name(act, REFUSE_ALREADY_PRESENT, "all");
    act_tell_quorum(act);
    act_tell_presiding(act);
    return true;
}

bool act_seat_arrive(struct act *act)
{
    const struct command *command = act->command;
    int seat;
    if (command->arg_count == 1 && strcmp(command->arg[0], "all") == 0)
        return arrive_all(act);
    if (command->arg_count == 0 && act->actor < 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, "SEAT");
    const char *self = act->actor >= 0 ? act->plan->seats[act->actor].id : "";
    const char *const *ids = command->arg_count ? command->arg : &self;
    int count = command->arg_count ? command->arg_count : 1;
    for (int i = 0; i < count; i++)
        if (!act_seat(act, ids[i], &seat) || !may_arrive(act, seat))
            return false;
    for (int i = 0; i < count; i++)
        if (!act->state->seat[state_seat(act->state, ids[i])].present)
            emit_seat(act, EV_seat_arrived, state_seat(act->state, ids[i]));
    act_tell_quorum(act);
    act_tell_presiding(act);
    return true;
}

static void leave(struct act *act, int seat)
{
    const struct speech *speech = state_speech(act->state);
    if (speech && speech->seat == seat)
        act_end_speech(act);
    emit_seat(act, EV_seat_left, seat);
}

bool act_seat_leave(struct act *act)
{
    const struct command *command = act->command;
    int seat;
    if (command->arg_count == 0 && act->actor < 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, "SEAT");
    const char *self = act->actor >= 0 ? act->plan->seats[act->actor].id : "";
    const char *const *ids = command->arg_count ? command->arg : &self;
    int count = command->arg_count ? command->arg_count : 1;
    for (int i = 0; i < count; i++) {
        if (!act_seat(act, ids[i], &seat) || !act_needs_present(act, seat))
            return false;
        if (!may_register(act, seat))
            return act_refuse_plain(act, REFUSE_NOT_SECRETARY);
    }
    for (int i = 0; i < count; i++)
        if (act->state->seat[state_seat(act->state, ids[i])].present)
            leave(act, state_seat(act->state, ids[i]));
    act_tell_quorum(act);
    act_tell_presiding(act);
    return true;
}

bool act_seat_recuse(struct act *act)
{
    int item = state_item(act->state, act_arg(act, 0));
    const char *reason = command_value(act->command, "reason");
    const struct vote *vote = state_vote(act->state);
    if (!state_is_deputy(act->state, act->actor))
        return act_refuse_plain(act, REFUSE_NOT_DEPUTY);
    if (item == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_ITEM, act_arg(act, 0));
    if (state_recused(act->state, act->actor, item))
        return act_refuse_name(act, REFUSE_RECUSED, act->state->item[item].id);
    if (act->state->sitting == SITTING_CLOSED)
        return act_refuse_plain(act, REFUSE_NOT_OPEN);
    if (vote && vote->barred == item)
        return act_refuse_name(act, REFUSE_RECUSE_LATE, vote->subject_text);
    const struct speech *speech = state_speech(act->state);
    bool speaks = speech && speech->seat == act->actor && order_on_item(speech->kind);
    if (speaks && speech->item == item)
        act_end_speech(act);
    struct event event = event_blank(EV_seat_recused);
    event.seat_recused.seat = act->actor;
    event.seat_recused.item = item;
    event.seat_recused.reason = act_text(act, reason);
    act_emit(act, event);
    return true;
}

bool act_seat_warn(struct act *act)
{
    int seat;
    if (!act_seat(act, act_arg(act, 0), &seat) || !act_needs_present(act, seat))
        return false;
    emit_seat(act, EV_seat_warned, seat);
    return true;
}

bool act_seat_remove(struct act *act)
{
    int seat;
    if (!act_seat(act, act_arg(act, 0), &seat) || !act_needs_present(act, seat))
        return false;
    if (!state_removable(act->state, seat))
        return act_refuse_name(act, REFUSE_NOT_GUEST, act->plan->seats[seat].id);
    if (!act->state->seat[seat].warned)
        return act_refuse_name(act, REFUSE_NOT_WARNED, act->plan->seats[seat].id);
    const struct speech *speech = state_speech(act->state);
    if (speech && speech->seat == seat)
        act_end_speech(act);
    emit_seat(act, EV_seat_removed, seat);
    return true;
}

void apply_seat_dealt(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->seat_dealt.seat))
        return;
    if (changes_hands(s, e->seat_dealt.seat, e->seat_dealt.person))
        mark_former(s, e->seat_dealt.seat);
    s->seat[e->seat_dealt.seat].person = e->seat_dealt.person;
    s->seat[e->seat_dealt.seat].bot = e->seat_dealt.bot;
}

void apply_seat_swapped(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->seat_swapped.seat) || !apply_seat_ok(s, e->seat_swapped.other))
        return;
    if (e->seat_swapped.seat != e->seat_swapped.other) {
        mark_former(s, e->seat_swapped.seat);
        mark_former(s, e->seat_swapped.other);
    }
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
    if (apply_seat_ok(s, e->seat_arrived.seat))
        s->seat[e->seat_arrived.seat].gone = false;
}

void apply_seat_left(struct state *s, const struct event *e)
{
    apply_present(s, e->seat_left.seat, false);
    if (apply_seat_ok(s, e->seat_left.seat))
        s->seat[e->seat_left.seat].gone = !s->seat[e->seat_left.seat].shown_out;
    apply_drop_requests(s, e->seat_left.seat, SPEECH_COUNT);
}

void apply_seat_admitted(struct state *s, const struct event *e)
{
    int seat = e->seat_admitted.seat;
    if (!apply_seat_ok(s, seat))
        return;
    s->seat[seat].stays = true;
    if (s->private_session)
        s->closed[s->closed_count - 1].inside[seat] = true;
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
    apply_told(s, TOLD_RECUSED, seat)->item = item;
    if (item_voted(s, item))
        s->seat[seat].recused_late |= (uint64_t)1 << item;
    for (int kind = 0; kind < SPEECH_COUNT && item == s->current_item; kind++)
        if (order_on_item((enum speech_kind)kind)) // nobody waits behind what cannot be said
            apply_drop_requests(s, seat, (enum speech_kind)kind);
}
