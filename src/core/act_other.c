// Complications, talk and notes.
#include "core/act.h"

#include <string.h>

static bool change_inject(struct act *act, enum event_kind kind)
{
    int inject = plan_inject(act->plan, act_arg(act, 0));
    if (inject == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_INJECT, act_arg(act, 0));
    enum inject_state state = act->state->injects[inject];
    bool held_again = kind == EV_inject_held && state == INJECT_HELD;
    if (state == INJECT_FIRED || held_again || (state == INJECT_SKIPPED && kind != EV_inject_fired))
        return act_refuse_name(act, REFUSE_INJECT_DONE, act_arg(act, 0));
    struct event event = event_blank(kind);
    event.inject_fired.id = inject; // the first field of the three events
    if (kind == EV_inject_skipped && act->command->scripted)
        event.inject_skipped.scripted = 1;
    act_emit(act, event);
    return true;
}

bool act_inject_fire(struct act *act)
{
    return change_inject(act, EV_inject_fired);
}

bool act_inject_hold(struct act *act)
{
    return change_inject(act, EV_inject_held);
}

bool act_inject_skip(struct act *act)
{
    return change_inject(act, EV_inject_skipped);
}

bool act_talk_whisper(struct act *act)
{
    int last = act->command->arg_count - 1;
    int seat;
    struct buf to = BUF_INIT;
    bool known = true;
    for (int i = 0; i < last && known; i++) {
        bool faction = plan_faction(act->plan, act_arg(act, i)) != NOBODY;
        known = faction || act_seat(act, act_arg(act, i), &seat);
        buf_printf(&to, "%s%s", i ? " " : "", act_arg(act, i));
    }
    if (known) {
        struct event event = event_blank(EV_talk_whispered);
        event.talk_whispered.seat = act->actor;
        event.talk_whispered.to = act_text(act, buf_text(&to));
        event.talk_whispered.text = act_clean(act, act_arg(act, last));
        act_emit(act, event);
    }
    buf_free(&to);
    return known;
}

bool act_talk_announce(struct act *act)
{
    struct event event = event_blank(EV_talk_announced);
    event.talk_announced.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.talk_announced.text = act_clean(act, act_arg(act, 0));
    act_emit(act, event);
    return true;
}

bool act_hall_show(struct act *act)
{
    int part = name_find(shown_names, SHOWN_COUNT, act_arg(act, 0));
    if (part < 0)
        return act_refuse_name(act, REFUSE_ARGUMENT, act_arg(act, 0));
    if (!act->state->ending)
        return act_refuse_plain(act, REFUSE_NOT_ENDED);
    struct event event = event_blank(EV_hall_shown);
    event.hall_shown.part = shown_names[part];
    act_emit(act, event);
    return true;
}

bool act_note_add(struct act *act)
{
    struct event event = event_blank(EV_note_added);
    event.note_added.seat = act->actor >= 0 ? act->actor : NOBODY;
    event.note_added.text = act_clean(act, act_arg(act, 0));
    act_emit(act, event);
    return true;
}
