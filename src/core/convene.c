// Sittings one after the other, and their steps.
#include "core/act.h"
#include "core/apply.h"
#include "core/calendar.h"
#include "core/rule.h"

#include <stdlib.h>
#include <string.h>

// A sitting that was closed is not held again.
static bool may_call(struct act *act, int sitting)
{
    enum sitting now = act->state->sitting;
    if (act->state->held[sitting])
        return act_refuse_name(act, REFUSE_SITTING_HELD, act->plan->sittings[sitting].id);
    if (now == SITTING_OPEN || now == SITTING_BREAK || now == SITTING_RECESS)
        return act_refuse_name(act, REFUSE_SITTING_OPEN,
                               act->plan->sittings[act->state->sitting_at].id);
    return true;
}

bool act_call_sitting(struct act *act, int sitting)
{
    if (!may_call(act, sitting))
        return false;
    struct event event = event_blank(EV_sitting_called);
    event.sitting_called.sitting = sitting;
    act_emit(act, event);
    act->plan = act->state->plan;
    return true;
}

bool act_sitting_call(struct act *act)
{
    int sitting = plan_sitting(act->plan, act_arg(act, 0));
    if (sitting == NOBODY)
        return act_refuse_name(act, REFUSE_UNKNOWN_SITTING, act_arg(act, 0));
    return act_call_sitting(act, sitting);
}

// Steps are taken in their order, one after the other.
bool act_sitting_step(struct act *act)
{
    const struct plan *plan = act->plan;
    int next = act->state->step_at + 1;
    const char *id = act_arg(act, 0);
    if (!act_needs_open(act))
        return false;
    if (next >= plan->step_count || (id && strcmp(plan->steps[next].id, id) != 0))
        return act_refuse_name(act, REFUSE_STEP_ORDER,
                               next < plan->step_count ? plan->steps[next].id : NULL);
    act_end_speech(act);
    struct event event = event_blank(EV_sitting_step);
    event.sitting_step.sitting = act->state->sitting_at;
    event.sitting_step.step = plan->steps[next].id;
    act_emit(act, event);
    return true;
}

// Where items are not voted on, they stand.
static void set_agenda(struct state *s)
{
    s->agenda_adopted = !s->plan->agenda_voted;
    for (int i = 0; s->agenda_adopted && i < s->item_count; i++)
        if (state_item_here(s, i))
            s->item[i].fate = FATE_ADOPTED;
}

// A postponed item belongs to the sitting it was postponed to, else to the next of the same body
// that is not before its day.
static bool comes_up(const struct state *s, const struct item_state *item, int sitting)
{
    int day, named = item->until ? plan_sitting(s->whole, item->until) : NOBODY;
    if (item->away != ITEM_POSTPONED || item->sitting == NOBODY)
        return false;
    if (named != NOBODY)
        return named == sitting;
    bool early =
        item->until && calendar_parse(item->until, &day) && s->day != NO_DAY && s->day < day;
    return !early && state_same_body(s, item->sitting, sitting);
}

static void bring_back(struct state *s, int sitting)
{
    for (int i = 0; i < s->item_count; i++) {
        struct item_state *item = &s->item[i];
        if (!comes_up(s, item, sitting))
            continue;
        item->sitting = sitting;
        item->fate = FATE_PENDING;
        item->away = ITEM_HERE;
        item->until = NULL;
        item->called = item->debate_closed = false;
        item->stage = ORDER_NONE;
        item->clauses = 0;
    }
}

void apply_sitting(struct state *s, int sitting)
{
    for (int i = 0; i < s->plan->seat_count; i++) { // registration comes before each sitting
        apply_present(s, i, false);
        s->seat[i].removed = s->seat[i].warned = s->seat[i].stays = false;
    }
    s->plan = s->plans[sitting];
    s->sitting_at = sitting;
    s->step_at = NOBODY;
    s->sitting = SITTING_NONE;
    s->present = 0;
    s->quorum = false;
    apply_private(s, false);
    s->presiding = s->chair = s->plan->chair;
    s->current_item = NOBODY;
    s->queue_count = 0;
    s->recess_voted = s->recess_taken = 0;
    s->candidate_count = 0;
    s->stage = (struct elect_stage){.sure = NOBODY};
    memset(s->counter, 0, sizeof s->counter);
    s->counter_count = 0;
    s->order = NULL;
    bring_back(s, sitting);
    set_agenda(s);
}

void apply_sitting_called(struct state *s, const struct event *e)
{
    int sitting = e->sitting_called.sitting;
    if (sitting >= 0 && sitting < s->whole->sitting_count && !s->vote_running && !s->floor_taken)
        apply_sitting(s, sitting);
}

void apply_sitting_step(struct state *s, const struct event *e)
{
    for (int i = 0; e->sitting_step.step && i < s->plan->step_count; i++)
        if (strcmp(s->plan->steps[i].id, e->sitting_step.step) == 0)
            s->step_at = i;
}
