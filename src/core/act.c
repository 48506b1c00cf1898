// What the verbs' functions share: refusing, emitting, and the checks most of them need.
#include "core/act.h"

#include "base/utf8.h"

#include <stdio.h>

bool act_refuse(struct act *act, enum refusal why, struct figures figures)
{
    act->refused = event_blank(EV_refused);
    act->refused.refused.seat = act->actor >= 0 ? act->actor : NOBODY;
    act->refused.refused.verb = act_text(act, act->command->verb);
    act->refused.refused.rule = refusals[why].rule;
    act->refused.refused.law = refusal_law(act->plan, why);
    act->refused.refused.have = figures.have;
    act->refused.refused.need = figures.need;
    act->refused.refused.base = figures.base;
    act->refused.refused.name = act_text(act, figures.name);
    return false;
}

bool act_refuse_plain(struct act *act, enum refusal why)
{
    return act_refuse(act, why, (struct figures){-1, -1, -1, NULL});
}

bool act_refuse_name(struct act *act, enum refusal why, const char *name)
{
    return act_refuse(act, why, (struct figures){-1, -1, -1, name});
}

void act_emit(struct act *act, struct event event)
{
    if (!act->trial)
        session_note(act->session, &event, act->out);
}

void act_emit_one(struct act *act, enum event_kind kind, const char *field, int64_t number)
{
    struct event event = event_blank(kind);
    event_put(&event, field, number);
    act_emit(act, event);
}

const char *act_text(struct act *act, const char *text)
{
    return session_text(act->session, text);
}

const char *act_clean(struct act *act, const char *text)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text);
    const char *kept = act_text(act, buf_text(&clean));
    buf_free(&clean);
    return kept;
}

const char *act_printf(struct act *act, const char *format, ...)
{
    struct buf text = BUF_INIT;
    va_list args;
    va_start(args, format);
    buf_vprintf(&text, format, args);
    va_end(args);
    const char *kept = act_text(act, buf_text(&text));
    buf_free(&text);
    return kept;
}

const char *act_arg(const struct act *act, int index)
{
    return index < act->command->arg_count ? act->command->arg[index] : NULL;
}

bool act_seat(struct act *act, const char *id, int *seat)
{
    *seat = state_seat(act->state, id);
    return *seat >= 0 || act_refuse_name(act, REFUSE_UNKNOWN_SEAT, id);
}

bool act_number(struct act *act, const char *text, int64_t least, int64_t *out)
{
    if (!text || !command_number(text, out) || *out < least)
        return act_refuse_name(act, REFUSE_ARGUMENT, text ? text : "");
    return true;
}

bool act_in_charge(const struct act *act)
{
    return act->actor == ACTOR_FACILITATOR || act->actor == ACTOR_SCENARIO ||
           act->actor == ACTOR_ENGINE;
}

bool act_is_held(const struct act *act)
{
    const bool *held = act->command->held;
    return held && (held[act->actor] || state_person_at(act->state, act->actor));
}

bool act_is_presiding(const struct act *act)
{
    return act_in_charge(act) || (act->actor >= 0 && act->actor == act->state->presiding);
}

bool act_presides(struct act *act)
{
    if (act_in_charge(act))
        return true;
    if (!act_is_presiding(act))
        return act_refuse_plain(act, REFUSE_NOT_PRESIDING);
    return act_needs_present(act, act->actor);
}

bool act_needs_open(struct act *act)
{
    return act->state->sitting == SITTING_OPEN || act_refuse_plain(act, REFUSE_NOT_OPEN);
}

bool act_needs_registered(struct act *act)
{
    return !act->state->registering || act_refuse_plain(act, REFUSE_REGISTERING);
}

bool act_needs_votes(struct act *act)
{
    if (!act_needs_open(act))
        return false;
    return act->plan->votes || act_refuse_plain(act, REFUSE_NO_VOTES);
}

bool act_needs_quorum(struct act *act)
{
    if (state_has_quorum(act->state))
        return true;
    int base = state_base(act->state, act->plan->threshold[THRESHOLD_QUORUM].base);
    return act_refuse(
        act, REFUSE_QUORUM,
        (struct figures){act->state->present, state_quorum_needed(act->state), base, NULL});
}

bool act_needs_item(struct act *act)
{
    return !state_lacks_item(act->state) || act_refuse_plain(act, REFUSE_NO_ITEM);
}

bool act_needs_present(struct act *act, int seat)
{
    if (act->state->seat[seat].removed)
        return act_refuse_name(act, REFUSE_REMOVED, act->plan->seats[seat].id);
    if (!act->state->seat[seat].present)
        return act_refuse_name(act, REFUSE_NOT_PRESENT, act->plan->seats[seat].id);
    return true;
}

// Who leads the sitting as it now is.
static int who_presides(const struct state *s)
{
    bool elected = s->presiding != NOBODY && s->presiding != s->chair;
    if (s->seat[s->chair].present)
        return s->chair;
    return elected && s->seat[s->presiding].present ? s->presiding : NOBODY;
}

void act_tell_presiding(struct act *act)
{
    const struct state *s = act->state;
    bool lasts = s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK;
    if (!lasts || s->chair == NOBODY || !act->plan->votes || who_presides(s) == s->presiding)
        return;
    struct event event = event_blank(EV_sitting_presided);
    event.sitting_presided.seat = who_presides(s);
    act_emit(act, event);
}

void act_tell_quorum(struct act *act)
{
    bool has = state_has_quorum(act->state);
    if (act->state->registering || has == act->state->quorum)
        return;
    struct event event = event_blank(has ? EV_quorum_reached : EV_quorum_lost);
    if (has)
        event.quorum_reached = (struct ev_quorum_reached){
            .present = act->state->present,
            .total = act->plan->total,
            .needed = state_quorum_needed(act->state),
        };
    else
        event.quorum_lost = (struct ev_quorum_lost){
            .present = act->state->present,
            .total = act->plan->total,
            .needed = state_quorum_needed(act->state),
        };
    act_emit(act, event);
}

void act_drop_vote(struct act *act)
{
    if (!state_vote(act->state))
        return;
    struct event event = event_blank(EV_vote_annulled);
    event.vote_annulled.vote = (int)act->state->vote_count;
    act_emit(act, event);
}

void act_end_speech(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (!speech)
        return;
    int64_t spoke = state_spent(speech, state_running(act->state, act->state->now));
    int64_t limit = (int64_t)speech->limit * 1000;
    struct event event = event_blank(EV_floor_ended);
    event.floor_ended = (struct ev_floor_ended){
        .seat = speech->seat,
        .kind = (int)speech->kind,
        .spoke = spoke / 1000,
        .over = spoke > limit ? (spoke - limit) / 1000 : 0,
    };
    act_emit(act, event);
    if (event.floor_ended.kind == SPEECH_COREPORT)
        act_coreported(act, event.floor_ended.seat);
    const struct vote *vote = state_vote(act->state);
    if (vote && vote->subject.kind == SUBJECT_PROCEDURAL &&
        vote->subject.index == (int)PROCEDURAL_EXTEND)
        act_drop_vote(act);
}
