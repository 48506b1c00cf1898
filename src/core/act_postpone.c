// An item is postponed, or returned to whoever brought it in, by procedural vote (RULES.md §9): the
// sitting has done with it, and nothing on it is voted on. One that was postponed is an item again
// of a later sitting.
#include "core/act.h"

#include "core/calendar.h"

#include <string.h>

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
