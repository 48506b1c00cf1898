// The agenda (RULES.md §3).
#include "core/act.h"

// Items may be added or dropped while the agenda is discussed.
static bool agenda_open(struct act *act)
{
    return !act->state->agenda_adopted || act_refuse_plain(act, REFUSE_AGENDA_FIXED);
}

bool act_agenda_add(struct act *act)
{
    bool deputy = state_is_deputy(act->state, act->actor);
    if (!deputy && !act_is_presiding(act) && act->actor != act->plan->secretary)
        return act_refuse_plain(act, REFUSE_NOT_DEPUTY);
    if (act->plan->extraordinary || act->state->item_count >= ITEMS_MAX)
        return act_refuse_plain(act, REFUSE_AGENDA_FIXED);
    if (!agenda_open(act))
        return false;
    struct event event = event_blank(EV_agenda_added);
    event.agenda_added.id = act_printf(act, "item-%d", act->state->item_count + 1);
    event.agenda_added.title = act_text(act, act_arg(act, 0));
    event.agenda_added.seat = act->actor >= 0 ? act->actor : NOBODY;
    act_emit(act, event);
    return true;
}

static bool known_item(struct act *act, int *item)
{
    *item = state_item(act->state, act_arg(act, 0));
    if (*item == NOBODY || act->state->item[*item].dropped)
        return act_refuse_name(act, REFUSE_UNKNOWN_ITEM, act_arg(act, 0));
    return true;
}

bool act_agenda_drop(struct act *act)
{
    int item;
    if (!known_item(act, &item) || !agenda_open(act))
        return false;
    struct event event = event_blank(EV_agenda_dropped);
    event.agenda_dropped.item = item;
    act_emit(act, event);
    return true;
}

bool act_agenda_call(struct act *act)
{
    int item;
    if (!act_needs_open(act) || !known_item(act, &item))
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
    return true;
}
