// The agenda: items, their call, putting them off (RULES 14–19).
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/order.h"

#include <string.h>

// Items may be added or dropped while the agenda is discussed, not while it is voted on.
static bool agenda_open(struct act *act)
{
    const struct vote *vote = state_vote(act->state);
    if (act->state->agenda_adopted)
        return act_refuse_plain(act, REFUSE_AGENDA_FIXED);
    bool voting =
        vote && (vote->subject.kind == SUBJECT_AGENDA || vote->subject.kind == SUBJECT_ITEM);
    return !voting || act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
}

// "item-3" for the third item, or the next number that is free.
static const char *new_id(struct act *act)
{
    for (int number = act->state->item_count + 1;; number++) {
        const char *id = act_printf(act, "item-%d", number);
        if (state_item(act->state, id) == NOBODY)
            return id;
    }
}

// What an item is proposed for: an inquiry that was sent, or (`all`) those that are about no item;
// neither has a place on the agenda yet (REG 42).
static bool inquiry_waits(struct act *act, const char *name)
{
    int paper = plan_paper(act->plan, name);
    const struct state *s = act->state;
    if (strcmp(name, INQUIRIES_ALL) == 0) {
        for (int i = 0; i < s->item_count; i++)
            if (s->item[i].reserved && !s->item[i].dropped && s->item[i].fate != FATE_REJECTED &&
                state_item_here(s, i))
                return act_refuse_name(act, REFUSE_INQUIRY_PLACED, s->item[i].id);
        return true;
    }
    if (paper == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_PAPER, name);
    if (!act->plan->papers[paper].inquiry)
        return act_refuse_name(act, REFUSE_NOT_INQUIRY, name);
    if (s->papers[paper].status != PAPER_SUBMITTED && s->papers[paper].status != PAPER_ANSWERED)
        return act_refuse_name(act, REFUSE_PAPER_STATE, name);
    int item = state_inquiry_item(s, paper);
    return item == NOBODY || s->item[item].reserved ||
           act_refuse_name(act, REFUSE_INQUIRY_PLACED, s->item[item].id);
}

// Who may propose an item, and whether there may be one more.
static bool may_propose(struct act *act)
{
    bool deputy = state_is_deputy(act->state, act->actor);
    if (!deputy && !act_is_presiding(act) && act->actor != act->plan->secretary)
        return act_refuse_plain(act, REFUSE_NOT_DEPUTY);
    if (act->plan->extraordinary)
        return act_refuse_plain(act, REFUSE_EXTRAORDINARY);
    if (act->state->item_count >= ITEMS_MAX)
        return act_refuse(act, REFUSE_AGENDA_FULL,
                          (struct figures){act->state->item_count, ITEMS_MAX, -1, NULL});
    return agenda_open(act);
}

static void emit_added(struct act *act, const char *title, const char *inquiry)
{
    struct event event = event_blank(EV_agenda_added);
    event.agenda_added.id = new_id(act);
    event.agenda_added.title = act_text(act, title);
    event.agenda_added.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.agenda_added.inquiry = act_text(act, inquiry);
    act_emit(act, event);
}

bool act_agenda_add(struct act *act)
{
    const char *title = act_arg(act, 0);
    if (!may_propose(act))
        return false;
    if (!title[strspn(title, " ")])
        return act_refuse_name(act, REFUSE_ARGUMENT, "TITLE");
    emit_added(act, title, NULL);
    return true;
}

bool act_agenda_inquiry(struct act *act)
{
    if (!may_propose(act) || !inquiry_waits(act, act_arg(act, 0)))
        return false;
    emit_added(act, NULL, act_arg(act, 0));
    return true;
}

static bool known_item(struct act *act, int *item)
{
    *item = state_item(act->state, act_arg(act, 0));
    if (*item == NOBODY || act->state->item[*item].dropped || !state_item_here(act->state, *item))
        return act_refuse_name(act, REFUSE_UNKNOWN_ITEM, act_arg(act, 0));
    return true;
}

// Whoever proposed an item withdraws it, the presiding officer those of the agenda that was
// prepared; once the agenda is being discussed it is dropped by vote.
static bool may_withdraw(struct act *act, const struct item_state *item)
{
    bool discussed = act->state->sitting == SITTING_OPEN || act->state->sitting == SITTING_BREAK;
    if (item->by == NOBODY && !act_presides(act))
        return false;
    if (item->by != NOBODY && item->by != act->actor)
        return act_refuse_name(act, REFUSE_ITEM_AUTHOR, act->plan->seats[item->by].id);
    return !discussed || act_refuse_name(act, REFUSE_DROP_VOTE, item->id);
}

bool act_agenda_drop(struct act *act)
{
    int item;
    if (!known_item(act, &item) || !agenda_open(act) || !may_withdraw(act, &act->state->item[item]))
        return false;
    struct event event = event_blank(EV_agenda_dropped);
    event.agenda_dropped.item = item;
    act_emit(act, event);
    return true;
}

bool act_agenda_call(struct act *act)
{
    int item;
    if (!act_needs_open(act) || !act_needs_registered(act) || !known_item(act, &item))
        return false;
    if (!act_item_is_here(act, item))
        return false;
    if (!act->state->agenda_adopted || act->state->item[item].fate != FATE_ADOPTED)
        return act_refuse_name(act, REFUSE_AGENDA_FIRST, act->state->item[item].id);
    const struct vote *vote = state_vote(act->state);
    if (vote)
        return act_refuse_name(act, REFUSE_VOTE_RUNNING, vote->subject_text);
    act_end_speech(act);
    struct event event = event_blank(EV_item_called);
    event.item_called.item = item;
    act_emit(act, event);
    act_begin_stages(act, item);
    return true;
}

bool act_item_is_here(struct act *act, int item)
{
    static const enum refusal why[ITEM_AWAY_COUNT] = {
        // others: not asked for
        [ITEM_POSTPONED] = REFUSE_ITEM_POSTPONED,
        [ITEM_RETURNED] = REFUSE_ITEM_RETURNED,
    };
    const struct item_state *of = &act->state->item[item];
    return of->away == ITEM_HERE || act_refuse_name(act, why[of->away], of->id);
}

// A later sitting of the same body that was not held, or a day that is still to come, or words for
// the minutes.
static bool later(struct act *act, const char *until)
{
    const struct state *s = act->state;
    int sitting = plan_sitting(s->whole, until), day;
    if (sitting != NOBODY)
        return (sitting > s->sitting_at && !s->held[sitting] &&
                state_same_body(s, s->sitting_at, sitting)) ||
               act_refuse_name(act, REFUSE_WRONG_SITTING, until);
    return !calendar_parse(until, &day) || s->day == NO_DAY || day > s->day ||
           act_refuse_name(act, REFUSE_ARGUMENT, until);
}

bool act_postpone_ready(struct act *act, const struct subject *subject)
{
    const struct state *s = act->state;
    int item = s->current_item;
    if (item == NOBODY)
        return act_refuse_plain(act, REFUSE_NO_ITEM);
    for (int i = 0; i < act->plan->draft_count; i++)
        if (act->plan->drafts[i].item == item && s->drafts[i].whole == FATE_ADOPTED)
            return act_refuse_name(act, REFUSE_DRAFT_DECIDED, act->plan->drafts[i].id);
    bool postpones = subject->index == (int)PROCEDURAL_POSTPONE;
    return !postpones || !*subject->name || later(act, subject->name);
}

void act_put_off(struct act *act, const struct vote *vote)
{
    const char *words = *vote->subject.name ? act_text(act, vote->subject.name) : NULL;
    bool postpones = vote->subject.index == (int)PROCEDURAL_POSTPONE;
    struct event event = event_blank(postpones ? EV_item_postponed : EV_item_returned);
    if (postpones)
        event.item_postponed = (struct ev_item_postponed){.item = vote->item, .until = words};
    else
        event.item_returned = (struct ev_item_returned){.item = vote->item, .to = words};
    act_emit(act, event);
}

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

// Who asked when no item was open may not speak on the one that is called: nobody waits behind
// that.
static void drop_barred(struct state *s)
{
    enum refusal why;
    int kept = 0;
    for (int i = 0; i < s->queue_count; i++)
        if (order_may_speak(s, s->queue[i].seat, s->queue[i].kind, &why))
            s->queue[kept++] = s->queue[i];
    s->queue_count = kept;
}

// Whoever waits to speak in debate has asked to speak on the item that is called.
void apply_note_asked(struct state *s, const struct request *request)
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
    drop_barred(s);
    for (int i = 0; i < s->queue_count; i++)
        apply_note_asked(s, &s->queue[i]);
}
