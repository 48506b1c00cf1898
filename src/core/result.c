// What follows from the result of a vote.
#include "core/act.h"

enum { EXTENSION = 60 }; // seconds, where the motion names none

static void item_result(struct act *act, const struct vote *vote, bool adopted)
{
    act_emit_one(act, adopted ? EV_item_accepted : EV_item_rejected, "item", vote->subject.index);
}

static void drop_result(struct act *act, const struct vote *vote, bool adopted)
{
    if (adopted)
        act_emit_one(act, EV_agenda_dropped, "item", vote->subject.index);
}

static void agenda_result(struct act *act, const struct vote *vote, bool adopted)
{
    (void)vote;
    int items = 0;
    for (uint64_t agenda = state_agenda(act->state); agenda; agenda &= agenda - 1)
        items++;
    if (adopted)
        act_emit_one(act, EV_agenda_adopted, "items", items);
    else
        act_emit(act, event_blank(EV_agenda_rejected));
}

// Once one is adopted, what collides with it is moot (RULES 33).
void act_make_moot(struct act *act, int number)
{
    for (size_t i = 0; i < act->state->amendment_count; i++) {
        const struct amendment *a = &act->state->amendments[number - 1];
        const struct amendment *b = &act->state->amendments[i];
        if (b->fate != FATE_PENDING || !amendment_collides(a, b))
            continue;
        struct event event = event_blank(EV_amend_moot);
        event.amend_moot.id = (int)i + 1;
        event.amend_moot.by = number;
        act_emit(act, event);
    }
}

static void amend_result(struct act *act, const struct vote *vote, bool adopted)
{
    act_emit_one(act, adopted ? EV_amend_adopted : EV_amend_rejected, "id", vote->subject.index);
    if (adopted)
        act_make_moot(act, vote->subject.index);
}

static void extend_speech(struct act *act, int64_t seconds)
{
    const struct speech *speech = state_speech(act->state);
    if (!speech)
        return;
    struct event event = event_blank(EV_floor_extended);
    event.floor_extended.seat = speech->seat;
    event.floor_extended.seconds = seconds > 0 ? seconds : EXTENSION;
    event.floor_extended.consent = "vote";
    act_emit(act, event);
}

struct doors act_doors(const struct act *act)
{
    struct doors doors = {.closed = act->state->private_session};
    for (int i = 0; i < act->plan->seat_count; i++) {
        const struct seat_state *seat = &act->state->seat[i];
        doors.outside[i] = seat->shown_out && !seat->present && !seat->removed;
    }
    return doors;
}

void act_move_guests(struct act *act, const struct doors *before)
{
    const struct state *s = act->state;
    for (int i = 0; i < act->plan->seat_count && s->private_session != before->closed; i++) {
        const struct speech *speech = state_speech(s);
        bool out = s->private_session && s->seat[i].shown_out;
        if (out && speech && speech->seat == i)
            act_end_speech(act);
        if (out)
            act_emit_one(act, EV_seat_left, "seat", i);
        else if (!s->private_session && before->outside[i])
            act_emit_one(act, EV_seat_arrived, "seat", i);
    }
}

static void emit_private(struct act *act, bool on)
{
    struct doors before = act_doors(act);
    act_emit_one(act, EV_sitting_private, "on", on);
    act_move_guests(act, &before);
}

// Who is let stay, and comes back in when shown out already.
static void admit(struct act *act, int seat)
{
    bool outside = act->state->seat[seat].shown_out && !act->state->seat[seat].present;
    act_emit_one(act, EV_seat_admitted, "seat", seat);
    if (outside)
        act_emit_one(act, EV_seat_arrived, "seat", seat);
}

static void silence(struct act *act, int seat, int item)
{
    struct event event = event_blank(EV_seat_silenced);
    event.seat_silenced.seat = seat;
    event.seat_silenced.item = item;
    act_emit(act, event);
}

static void procedural_result(struct act *act, const struct vote *vote, bool adopted)
{
    if (!adopted)
        return;
    switch ((enum procedural)vote->subject.index) {
    case PROCEDURAL_CLOSE_DEBATE:
        if (act->state->current_item == NOBODY)
            break;
        act_emit_one(act, EV_floor_closed, "item", act->state->current_item);
        act_debate_closed(act, act->state->current_item);
        break;
    case PROCEDURAL_EXTEND:
        extend_speech(act, vote->subject.number);
        break;
    case PROCEDURAL_RECOUNT:
        act_annul(act, &vote->subject);
        break;
    case PROCEDURAL_REMOVE:
        act_emit_one(act, EV_seat_removed, "seat", state_seat(act->state, vote->subject.name));
        break;
    case PROCEDURAL_ADMIT:
        admit(act, state_seat(act->state, vote->subject.name));
        break;
    case PROCEDURAL_PRESIDE:
        act_emit_one(act, EV_sitting_presided, "seat", state_seat(act->state, vote->subject.name));
        break;
    case PROCEDURAL_POSTPONE:
    case PROCEDURAL_REFER:
        act_put_off(act, vote);
        break;
    case PROCEDURAL_NO_FLOOR:
        silence(act, state_seat(act->state, vote->subject.name), vote->item);
        break;
    case PROCEDURAL_OPEN_DOORS:
        emit_private(act, false);
        break;
    default: // order, method, return: the chair acts on what was decided
        break;
    }
}

static void closed_result(struct act *act, const struct vote *vote, bool adopted)
{
    (void)vote;
    if (adopted)
        emit_private(act, true);
}

static void paper_result(struct act *act, const struct vote *vote, bool adopted)
{
    act_emit_one(act, adopted ? EV_paper_adopted : EV_paper_rejected, "paper", vote->subject.index);
}

static void commission_result(struct act *act, const struct vote *vote, bool adopted)
{
    if (!adopted)
        return;
    struct event event = event_blank(EV_commission_elected);
    event.commission_elected.seats = act_text(act, vote->subject.name);
    act_emit(act, event);
}

static void no_confidence_result(struct act *act, const struct vote *vote, bool adopted)
{
    (void)vote;
    struct event event = event_blank(adopted ? EV_motion_carried : EV_motion_failed);
    if (adopted)
        event.motion_carried.what = motion_names[MOTION_NO_CONFIDENCE];
    else
        event.motion_failed.what = motion_names[MOTION_NO_CONFIDENCE];
    act_emit(act, event);
}

static void (*const results[SUBJECT_COUNT])(struct act *, const struct vote *, bool) = {
    [SUBJECT_AGENDA] = agenda_result,      [SUBJECT_ITEM] = item_result,
    [SUBJECT_BASIS] = act_basis_result,    [SUBJECT_AMEND] = amend_result,
    [SUBJECT_WHOLE] = act_whole_result,    [SUBJECT_PROCEDURAL] = procedural_result,
    [SUBJECT_CLOSED] = closed_result,      [SUBJECT_COMMISSION] = commission_result,
    [SUBJECT_ELECT] = act_election_result, [SUBJECT_PAPER] = paper_result,
    [SUBJECT_TIED] = act_tie_result,       [SUBJECT_NO_CONFIDENCE] = no_confidence_result,
    [SUBJECT_PREFER] = act_prefer_result,  [SUBJECT_DROP] = drop_result,
};

void act_consequences(struct act *act, const struct vote *vote)
{
    if (results[vote->subject.kind])
        results[vote->subject.kind](act, vote, vote->result == RESULT_ADOPTED);
    act_tell_presiding(act);
}
