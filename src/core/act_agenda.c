// The agenda (RULES.md §3).
#include "core/act.h"

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
