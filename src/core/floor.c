// The floor: requests, the queue, speeches and their time (RULES 23–28).
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"
#include "core/rule.h"

#include <string.h>

static bool speech_argument(struct act *act, const char *name, enum speech_kind *kind)
{
    int found = name_find(speech_names, SPEECH_COUNT, name);
    if (found < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_KIND, name);
    *kind = (enum speech_kind)found;
    return true;
}

// What keeps the seat from such a speech now, or from asking for it.
static bool may_speak(struct act *act, int seat, enum speech_kind kind)
{
    const struct state *s = act->state;
    enum refusal why;
    if (kind == SPEECH_QUESTION && !act_needs_item(act))
        return false;
    if (order_may_speak(s, seat, kind, &why))
        return true;
    if (why == REFUSE_SPEECH_TWICE)
        return act_refuse(act, why,
                          (struct figures){state_debates(s, seat), act->plan->debate_speeches, -1,
                                           act->plan->seats[seat].id});
    return act_refuse_name(
        act, why, why == REFUSE_SILENCED ? act->plan->seats[seat].id : s->item[s->current_item].id);
}

bool act_floor_ask(struct act *act)
{
    enum speech_kind kind = SPEECH_DEBATE;
    if (act_arg(act, 0) && !speech_argument(act, act_arg(act, 0), &kind))
        return false;
    if (!act_needs_open(act) || !act_needs_present(act, act->actor))
        return false;
    if (!may_speak(act, act->actor, kind) || !act_stage_asks(act, act->actor, kind))
        return false;
    for (int i = 0; i < act->state->queue_count; i++)
        if (act->state->queue[i].seat == act->actor && act->state->queue[i].kind == kind)
            return act_refuse_name(act, REFUSE_FLOOR_ASKED, speech_names[kind]);
    if (act->state->queue_count >= QUEUE_MAX)
        return act_refuse(act, REFUSE_QUEUE_FULL,
                          (struct figures){act->state->queue_count, QUEUE_MAX, -1, NULL});
    struct event event = event_blank(EV_floor_asked);
    event.floor_asked.seat = act->actor;
    event.floor_asked.kind = (int)kind;
    act_emit(act, event);
    return true;
}

static const struct request *request_of(const struct state *state, int seat)
{
    for (int i = 0; i < state->queue_count; i++)
        if (state->queue[i].seat == seat)
            return &state->queue[i];
    return NULL;
}

bool act_floor_withdraw(struct act *act)
{
    if (!request_of(act->state, act->actor))
        return act_refuse_plain(act, REFUSE_NOT_WAITING);
    struct event event = event_blank(EV_floor_withdrawn);
    event.floor_withdrawn.seat = act->actor;
    act_emit(act, event);
    return true;
}

// The chair keeps to the queue: a point of order goes before everything (REG 18), and in debate
// nobody is passed over. For reports, questions, answers and references the chair may choose.
static bool in_turn(struct act *act, int seat, enum speech_kind kind)
{
    int at[QUEUE_MAX];
    int count = order_queue(act->state, at);
    for (int i = 0; i < count; i++) {
        const struct request *request = &act->state->queue[at[i]];
        if (request->seat == seat && request->kind == kind)
            return true;
        bool before = request->kind == SPEECH_ORDER ||
                      (kind == SPEECH_DEBATE && request->kind == SPEECH_DEBATE);
        if (before)
            return act_refuse_name(act, REFUSE_OUT_OF_TURN, act->plan->seats[request->seat].id);
    }
    return true;
}

static int speech_limit(const struct act *act, int seat, enum speech_kind kind)
{
    bool again = kind == SPEECH_DEBATE && state_debates(act->state, seat) > 0;
    return again ? act->plan->second_debate_seconds : act->plan->speech_seconds[kind];
}

// Only the presiding officer gives the floor; whoever has it, or waits for it, cannot pass it on.
static bool may_give(struct act *act)
{
    if (act_is_presiding(act))
        return act_presides(act);
    const struct speech *speech = state_speech(act->state);
    bool own = (speech && speech->seat == act->actor) || request_of(act->state, act->actor);
    return act_refuse_plain(act, own ? REFUSE_TURN_TRANSFER : REFUSE_NOT_PRESIDING);
}

// What somebody speaks in who has not asked: what the stage is for; else the akim reports, and
// later answers.
static enum speech_kind usual_kind(const struct act *act, int seat)
{
    if (act->plan->seats[seat].kind != SEAT_AKIM || order_stage(act->state) != ORDER_NONE)
        return act_stage_kind(act, seat);
    return state_reported(act->state) ? SPEECH_ANSWER : SPEECH_REPORT;
}

bool act_floor_give(struct act *act)
{
    int seat;
    if (!act_seat(act, act_arg(act, 0), &seat) || !may_give(act))
        return false;
    const struct request *request = request_of(act->state, seat);
    enum speech_kind kind = request ? request->kind : usual_kind(act, seat);
    if (act_arg(act, 1) && !speech_argument(act, act_arg(act, 1), &kind))
        return false;
    if (!act_hall_listens(act) || !act_needs_present(act, seat))
        return false;
    if (!may_speak(act, seat, kind) || !act_stage_gives(act, seat, kind))
        return false;
    int inquiry =
        kind == SPEECH_DEBATE ? state_unread_inquiry(act->state, act->state->current_item) : NOBODY;
    if (inquiry != NOBODY) // it is read out before the debate (REG 42)
        return act_refuse_name(act, REFUSE_INQUIRY_FIRST, act->plan->papers[inquiry].id);
    if (!in_turn(act, seat, kind))
        return false;
    struct event event = event_blank(EV_floor_given);
    event.floor_given.seat = seat;
    event.floor_given.kind = (int)kind;
    event.floor_given.seconds = speech_limit(act, seat, kind);
    act_emit(act, event);
    return true;
}

bool act_floor_end(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (!speech)
        return act_refuse_plain(act, REFUSE_FLOOR_EMPTY);
    if (act->actor != speech->seat && !act_presides(act))
        return false;
    act_end_speech(act);
    return true;
}

static int said_in(const struct state *s, size_t speech)
{
    int count = 0;
    for (size_t i = s->spoken_count; i > 0 && s->spoken[i - 1].speech == speech; i--)
        count++;
    return count;
}

// Whoever practises alone is heard by what is typed.
bool act_floor_say(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (!speech || act->actor != speech->seat)
        return act_refuse_plain(act, REFUSE_NOT_SPEAKING);
    int said = said_in(act->state, act->state->speech_count - 1);
    if (said >= SPOKEN_MOST)
        return act_refuse(act, REFUSE_SAID_LIMIT, (struct figures){said, SPOKEN_MOST, -1, NULL});
    struct event event = event_blank(EV_floor_said);
    event.floor_said.seat = speech->seat;
    event.floor_said.text = act_clean(act, act_arg(act, 0));
    act_emit(act, event);
    return true;
}

// What is left of the time goes back to the hall.
bool act_floor_yield(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (!speech || act->actor != speech->seat)
        return act_refuse_plain(act, REFUSE_NOT_SPEAKING);
    struct event event = event_blank(EV_floor_yielded);
    event.floor_yielded.seat = speech->seat;
    event.floor_yielded.kind = (int)speech->kind;
    event.floor_yielded.seconds =
        speech->limit - state_spent(speech, state_running(act->state, act->state->now)) / 1000;
    if (event.floor_yielded.seconds <= 0)
        return act_refuse_plain(act, REFUSE_TIME_OVER);
    act_end_speech(act);
    act_emit(act, event); // the minutes say first who spoke
    return true;
}

static void emit_clock(struct act *act, enum event_kind kind, const struct speech *speech)
{
    struct event event = event_blank(kind);
    int64_t spent = state_spent(speech, state_running(act->state, act->state->now));
    int64_t left = speech->limit - spent / 1000;
    event_put(&event, "seat", speech->seat);
    event_put(&event, "left", left > 0 ? left : 0);
    event_put(&event, "over", left < 0 ? -left : 0);
    act_emit(act, event);
}

void act_hold_speech(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (speech)
        emit_clock(act, EV_floor_held, speech);
}

void act_resume_speech(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (speech && speech->held_since >= 0)
        emit_clock(act, EV_floor_resumed, speech);
}

bool act_may_extend(struct act *act)
{
    const struct speech *speech = state_speech(act->state);
    if (!speech)
        return act_refuse_plain(act, REFUSE_FLOOR_EMPTY);
    return speech->extended < EXTENSIONS_MOST ||
           act_refuse(act, REFUSE_EXTEND_LIMIT,
                      (struct figures){speech->extended, EXTENSIONS_MOST, -1,
                                       act->plan->seats[speech->seat].id});
}

bool act_floor_extend(struct act *act)
{
    int64_t seconds;
    const char *consent = act_arg(act, 1);
    const struct speech *speech = state_speech(act->state);
    if (!act_number(act, act_arg(act, 0), 1, &seconds))
        return false;
    if (seconds > 3600)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 0));
    if (!act_may_extend(act))
        return false;
    if (consent && strcmp(consent, "no-objection") != 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, consent);
    if (!consent) { // consent by a quick procedural vote (REG 17)
        const char *text = act_printf(act, "procedural:extend:%d", (int)seconds);
        struct subject subject;
        const char *rule;
        (void)subject_parse(act->state, text, &subject, &rule);
        if (!act_subject_ready(act, &subject))
            return false;
        act_open_vote(act, &subject, text, METHOD_ELECTRONIC);
        return true;
    }
    struct event event = event_blank(EV_floor_extended);
    event.floor_extended.seat = speech->seat;
    event.floor_extended.seconds = seconds;
    event.floor_extended.consent = "no-objection";
    act_emit(act, event);
    return true;
}

void apply_floor_asked(struct state *s, const struct event *e)
{
    if (s->queue_count >= QUEUE_MAX || !apply_seat_ok(s, e->floor_asked.seat) ||
        !apply_kind_ok(e->floor_asked.kind, SPEECH_COUNT))
        return;
    enum speech_kind kind = (enum speech_kind)e->floor_asked.kind;
    int at = s->queue_count;
    if (kind == SPEECH_ORDER) // points of order go to the head, in their own order (REG 18)
        for (at = 0; at < s->queue_count && s->queue[at].kind == SPEECH_ORDER;)
            at++;
    memmove(&s->queue[at + 1], &s->queue[at], (size_t)(s->queue_count - at) * sizeof s->queue[0]);
    s->queue[at] = (struct request){e->floor_asked.seat, kind, state_running(s, s->now)};
    s->queue_count++;
    apply_note_asked(s, &s->queue[at]);
}

void apply_floor_withdrawn(struct state *s, const struct event *e)
{
    apply_drop_requests(s, e->floor_withdrawn.seat, SPEECH_COUNT);
}

void apply_floor_given(struct state *s, const struct event *e)
{
    if (!apply_seat_ok(s, e->floor_given.seat) || !apply_kind_ok(e->floor_given.kind, SPEECH_COUNT))
        return;
    apply_drop_requests(s, e->floor_given.seat, (enum speech_kind)e->floor_given.kind);
    s->speeches = mem_room(s->speeches, s->speech_count, &s->speech_cap, sizeof *s->speeches);
    s->speeches[s->speech_count++] = (struct speech){
        .seat = e->floor_given.seat,
        .kind = (enum speech_kind)e->floor_given.kind,
        .item = s->current_item,
        .begin = state_running(s, s->now),
        .end = -1,
        .held_since = -1,
        .at = s->now,
        .limit = apply_small(e->floor_given.seconds),
    };
    s->floor_taken = true;
}

static struct speech *running_speech(struct state *s)
{
    return s->floor_taken ? &s->speeches[s->speech_count - 1] : NULL;
}

void apply_floor_said(struct state *s, const struct event *e)
{
    if (!running_speech(s) || !e->floor_said.text)
        return;
    s->spoken = mem_room(s->spoken, s->spoken_count, &s->spoken_cap, sizeof *s->spoken);
    s->spoken[s->spoken_count++] = (struct spoken){s->speech_count - 1, e->floor_said.text};
}

void apply_floor_warned(struct state *s, const struct event *e)
{
    (void)e;
    if (running_speech(s))
        running_speech(s)->warned = true;
}

void apply_floor_overtime(struct state *s, const struct event *e)
{
    (void)e;
    if (running_speech(s))
        running_speech(s)->overtime = true;
}

void apply_floor_extended(struct state *s, const struct event *e)
{
    struct speech *speech = running_speech(s);
    if (!speech)
        return;
    speech->limit = apply_small((int64_t)speech->limit + apply_small(e->floor_extended.seconds));
    speech->warned = false;
    speech->overtime = false;
    speech->extended++;
}

void apply_floor_held(struct state *s, const struct event *e)
{
    (void)e;
    if (running_speech(s) && running_speech(s)->held_since < 0)
        running_speech(s)->held_since = state_running(s, s->now);
}

static void let_run(const struct state *s, struct speech *speech)
{
    if (speech->held_since >= 0)
        speech->held += state_running(s, s->now) - speech->held_since;
    speech->held_since = -1;
}

void apply_floor_resumed(struct state *s, const struct event *e)
{
    (void)e;
    if (running_speech(s))
        let_run(s, running_speech(s));
}

void apply_floor_ended(struct state *s, const struct event *e)
{
    struct speech *speech = running_speech(s);
    (void)e;
    if (!speech)
        return;
    let_run(s, speech);
    speech->end = state_running(s, s->now);
    s->floor_taken = false;
    struct seat_state *seat = &s->seat[speech->seat];
    seat->speaking += state_spent(speech, speech->end);
    seat->speeches++;
    seat->last_word = speech->end;
    if (speech->kind == SPEECH_DEBATE && speech->item != NOBODY)
        s->item[speech->item].spoke++;
    bool reports = speech->kind == SPEECH_REPORT || speech->kind == SPEECH_STATEMENT;
    bool akim = s->plan->seats[speech->seat].kind == SEAT_AKIM;
    if (s->no_confidence == MOTION_PUT && reports && akim)
        s->no_confidence = MOTION_HEARD;
}

void apply_floor_closed(struct state *s, const struct event *e)
{
    if (!apply_item_ok(s, e->floor_closed.item))
        return;
    s->item[e->floor_closed.item].debate_closed = true;
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].kind != SPEECH_DEBATE)
            s->queue[kept++] = s->queue[i];
    s->queue_count = kept;
}
