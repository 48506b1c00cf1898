// What events about the agenda and the floor do to the state.
#include "core/apply.h"
#include "core/order.h"

#include <string.h>

void apply_agenda_added(struct state *s, const struct event *e)
{
    if (s->item_count >= ITEMS_MAX || !e->agenda_added.id)
        return;
    const char *title = e->agenda_added.title, *inquiry = e->agenda_added.inquiry;
    struct item_state *item = &s->item[s->item_count++];
    *item = (struct item_state){.id = e->agenda_added.id,
                                .title = {{title, title, title}},
                                .sitting = s->sitting_at,
                                .by = apply_seat_ok(s, e->agenda_added.seat) ? e->agenda_added.seat
                                                                             : NOBODY,
                                .reserved = inquiry && strcmp(inquiry, INQUIRIES_ALL) == 0,
                                .inquiry = inquiry ? plan_paper(s->plan, inquiry) : NOBODY};
    for (int lang = 0; !title && lang < LANG_COUNT; lang++)
        item->title.in[lang] =
            item->inquiry != NOBODY
                ? ltext_in(&s->plan->papers[item->inquiry].title, (enum lang)lang)
                : text_get((enum lang)lang, T_WORDS_INQUIRIES);
}

void apply_agenda_dropped(struct state *s, const struct event *e)
{
    if (apply_item_ok(s, e->agenda_dropped.item))
        s->item[e->agenda_dropped.item].dropped = true;
}

void apply_agenda_adopted(struct state *s, const struct event *e)
{
    (void)e;
    s->agenda_adopted = true;
    apply_take_up(s, true);
}

void apply_item_accepted(struct state *s, const struct event *e)
{
    if (apply_item_ok(s, e->item_accepted.item))
        s->item[e->item_accepted.item].fate = FATE_ADOPTED;
}

void apply_item_rejected(struct state *s, const struct event *e)
{
    if (apply_item_ok(s, e->item_rejected.item))
        s->item[e->item_rejected.item].fate = FATE_REJECTED;
}

static void put_off(struct state *s, int item, enum item_away away, const char *words)
{
    if (!apply_item_ok(s, item))
        return;
    s->item[item].away = away;
    s->item[item].until = words;
    if (s->current_item == item) {
        s->current_item = NOBODY;
        s->queue_count = 0;
    }
}

void apply_item_postponed(struct state *s, const struct event *e)
{
    put_off(s, e->item_postponed.item, ITEM_POSTPONED, e->item_postponed.until);
}

void apply_item_returned(struct state *s, const struct event *e)
{
    put_off(s, e->item_returned.item, ITEM_RETURNED, e->item_returned.to);
}

// With the item before it what was asked for on that falls away; who asked when there was none, or
// to speak of something else, waits on.
static void drop_on_item(struct state *s)
{
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++)
        if (!order_on_item(s->queue[i].kind))
            s->queue[kept++] = s->queue[i];
    s->queue_count = kept;
}

// Whoever waits to speak in debate has asked to speak on the item that is called.
static void note_asked(struct state *s, const struct request *request)
{
    if (request->kind == SPEECH_DEBATE && s->current_item != NOBODY)
        s->seat[request->seat].asked |= UINT64_C(1) << s->current_item;
}

void apply_item_called(struct state *s, const struct event *e)
{
    if (!apply_item_ok(s, e->item_called.item))
        return;
    if (s->current_item != NOBODY)
        drop_on_item(s);
    for (int i = 0; i < s->plan->seat_count && s->current_item != e->item_called.item; i++)
        s->seat[i].warnings = 0; // they are about the item
    s->current_item = e->item_called.item;
    s->item[s->current_item].called = true;
    s->item[s->current_item].called_at = state_running(s, s->now);
    for (int i = 0; i < s->queue_count; i++)
        note_asked(s, &s->queue[i]);
}

// What was asked for in a stage that is over has no object any more.
void apply_item_stage(struct state *s, const struct event *e)
{
    if (!apply_item_ok(s, e->item_stage.item) ||
        !apply_kind_ok(e->item_stage.stage, ORDER_STAGE_COUNT))
        return;
    struct item_state *item = &s->item[e->item_stage.item];
    item->stage = (enum order_stage)e->item_stage.stage;
    item->stage_at = state_running(s, s->now);
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++) {
        enum order_stage of = order_of_speech(s->queue[i].kind);
        if (of == ORDER_NONE || of >= item->stage)
            s->queue[kept++] = s->queue[i];
    }
    s->queue_count = kept;
}

void apply_item_clause(struct state *s, const struct event *e)
{
    if (apply_item_ok(s, e->item_clause.item))
        s->item[e->item_clause.item].clauses++;
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
    note_asked(s, &s->queue[at]);
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
