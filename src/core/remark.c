// Remarks and the map of problems.
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/rule.h"

#include <stdlib.h>
#include <string.h>

static bool may_remark(struct act *act)
{
    return plan_addressed(act->plan, act->plan->remark_from, act->actor) ||
           act_refuse_plain(act, REFUSE_NO_REMARKS);
}

// "r3", or the next number that no problem of the scenario has.
static const char *new_remark_id(struct act *act)
{
    for (size_t number = 1;; number++) {
        const char *id = act_printf(act, "r%zu", number);
        if (state_remark(act->state, id) < 0)
            return id;
    }
}

bool act_remark_add(struct act *act)
{
    const char *name = command_value(act->command, "kind");
    int kind = name ? name_find(remark_kind_names, REMARK_KIND_COUNT, name) : REMARK_PLAIN;
    const char *text = act_arg(act, 0);
    if (!may_remark(act))
        return false;
    if (kind < 0)
        return act_refuse_name(act, REFUSE_UNKNOWN_KIND, name);
    if (act->state->remark_count >= REMARKS_MAX)
        return act_refuse(act, REFUSE_REMARKS_FULL, (struct figures){-1, REMARKS_MAX, -1, NULL});
    if (!text[strspn(text, " ")])
        return act_refuse_name(act, REFUSE_ARGUMENT, "\"…\"");
    struct event event = event_blank(EV_remark_added);
    event.remark_added.id = new_remark_id(act);
    event.remark_added.seat = act->actor;
    event.remark_added.kind = kind;
    event.remark_added.text = act_clean(act, text);
    act_emit(act, event);
    return true;
}

// A problem of the map by its id; each only once among the arguments.
static bool markable(struct act *act, int argument)
{
    const char *id = act_arg(act, argument);
    int remark = state_remark(act->state, id);
    if (remark < 0 || act->state->remarks[remark].dropped)
        return act_refuse_name(act, REFUSE_UNKNOWN_REMARK, id);
    if (act->state->remarks[remark].kind != REMARK_PROBLEM)
        return act_refuse_name(act, REFUSE_NOT_PROBLEM, id);
    for (int i = 0; i < argument; i++)
        if (strcmp(act_arg(act, i), id) == 0)
            return act_refuse_name(act, REFUSE_ARGUMENT, id);
    return true;
}

bool act_remark_mark(struct act *act)
{
    int count = act->command->arg_count;
    struct buf marks = BUF_INIT;
    bool ok = may_remark(act);
    if (ok && count > act->plan->marks)
        ok = act_refuse(act, REFUSE_MARKS_LIMIT,
                        (struct figures){count, act->plan->marks, -1, NULL});
    for (int i = 0; ok && i < count; i++) {
        ok = markable(act, i);
        buf_printf(&marks, "%s%s", i ? " " : "", act_arg(act, i));
    }
    if (ok) {
        struct event event = event_blank(EV_remark_marked);
        event.remark_marked.seat = act->actor;
        event.remark_marked.marks = act_text(act, buf_text(&marks));
        act_emit(act, event);
    }
    buf_free(&marks);
    return ok;
}

bool act_remark_drop(struct act *act)
{
    const char *id = act_arg(act, 0);
    int remark = state_remark(act->state, id);
    if (remark < 0 || act->state->remarks[remark].dropped)
        return act_refuse_name(act, REFUSE_UNKNOWN_REMARK, id);
    bool own = act->actor >= 0 && act->actor == act->state->remarks[remark].seat;
    if (!own && !act_is_presiding(act))
        return act_refuse_name(act, REFUSE_REMARK_AUTHOR, id);
    struct event event = event_blank(EV_remark_dropped);
    event.remark_dropped.id = act->state->remarks[remark].id;
    event.remark_dropped.seat = act->actor >= 0 ? act->actor : NOBODY;
    act_emit(act, event);
    return true;
}

void apply_add_remark(struct state *s, struct remark remark)
{
    s->remarks = mem_room(s->remarks, s->remark_count, &s->remark_cap, sizeof *s->remarks);
    s->remarks[s->remark_count++] = remark;
}

void apply_remark_added(struct state *s, const struct event *e)
{
    const struct ev_remark_added *a = &e->remark_added;
    if (!a->id || !a->text || !apply_kind_ok(a->kind, REMARK_KIND_COUNT))
        return;
    apply_add_remark(s, (struct remark){.id = a->id,
                                        .seat = a->seat,
                                        .kind = (enum remark_kind)a->kind,
                                        .text = a->text,
                                        .problem = NOBODY,
                                        .at = s->now});
}

void apply_remark_marked(struct state *s, const struct event *e)
{
    if (apply_seat_ok(s, e->remark_marked.seat))
        s->marks[e->remark_marked.seat] = e->remark_marked.marks;
}

void apply_remark_dropped(struct state *s, const struct event *e)
{
    int remark = e->remark_dropped.id ? state_remark(s, e->remark_dropped.id) : -1;
    if (remark >= 0)
        s->remarks[remark].dropped = true;
}
