// Complications, whispers, announcements, what the hall is shown, notes.
#include "core/act.h"
#include "core/apply.h"
#include "core/order.h"

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
    event_put(&event, "id", inject);
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

// Before it is formed nobody knows who is in it.
static bool formed_group(const struct act *act, const char *id)
{
    int work;
    return plan_team(act->plan, id, &work) && act->state->works[work].status != WORK_WAITING;
}

bool act_talk_whisper(struct act *act)
{
    int last = act->command->arg_count - 1;
    int seat;
    struct buf to = BUF_INIT;
    bool known = true;
    for (int i = 0; i < last && known; i++) {
        bool several = plan_faction(act->plan, act_arg(act, i)) != NOBODY ||
                       formed_group(act, act_arg(act, i));
        known = several || act_seat(act, act_arg(act, i), &seat);
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

static void set_inject(struct state *s, int inject, enum inject_state to)
{
    if (inject >= 0 && inject < s->plan->inject_count)
        s->injects[inject] = to;
}

struct told *apply_told(struct state *s, enum told_kind kind, int of)
{
    s->told = mem_room(s->told, s->told_count, &s->told_cap, sizeof *s->told);
    struct told *told = &s->told[s->told_count++];
    *told = (struct told){
        .kind = kind, .of = of, .item = NOBODY, .at = s->now, .shut = s->private_session};
    return told;
}

void apply_inject_fired(struct state *s, const struct event *e)
{
    set_inject(s, e->inject_fired.id, INJECT_FIRED);
    if (e->inject_fired.id >= 0 && e->inject_fired.id < s->plan->inject_count)
        (void)apply_told(s, TOLD_INJECT, e->inject_fired.id);
}

void apply_talk_told(struct state *s, const struct event *e)
{
    struct told *told = apply_told(s, TOLD_WORDS, NOBODY);
    told->to = e->talk_told.to;
    told->words = (struct ltext){{e->talk_told.kk, e->talk_told.ru, e->talk_told.en}};
}

void apply_talk_announced(struct state *s, const struct event *e)
{
    struct told *told = apply_told(s, TOLD_ANNOUNCED, NOBODY);
    const char *text = e->talk_announced.text;
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
