// The next steps of an item led in order, until its votes.
#include "server/suggest_parts.h"

#include "core/course.h"
#include "core/order.h"

#include <stdio.h>

// The item's time is over while people still wait, or clauses are left: the debate is closed by
// vote, unless that has failed.
static bool closing_due(const struct state *s)
{
    const struct item_state *item = &s->item[s->current_item];
    bool over = course_of(s) == COURSE_VOTES || course_item_used(s);
    bool left = order_waiting(s, SPEECH_DEBATE) != NOBODY || order_next_clause(s) != NOBODY;
    return order_stage(s) == ORDER_DEBATE && over && left && item->spoke > 0 &&
           !item->debate_closed && !course_debate_goes_on(s);
}

static void next_clause(struct steps *to, bool wait)
{
    const struct state *s = to->state;
    int draft = order_draft(s), clause = order_next_clause(s);
    if (clause == NOBODY)
        return;
    const char *id = s->plan->drafts[draft].clauses[clause].id;
    struct step *step = suggest_offer(to, T_STEP_CLAUSE, "agenda.clause", NULL, id);
    if (step)
        step->wait = wait;
}

// Whoever speaks for the commission co-reports; else its opinion is read out.
void suggest_opinion(struct steps *to)
{
    const struct state *s = to->state;
    int draft, commission = order_unheard(s, &draft);
    if (commission == NOBODY)
        return;
    const struct plan_commission *of = &s->plan->commissions[commission];
    char object[96];
    (void)snprintf(object, sizeof object, "%s %s", s->plan->seats[of->by].id,
                   speech_names[SPEECH_COREPORT]);
    if (of->by != s->presiding && suggest_offer(to, T_STEP_COREPORT, "floor.give ", object, of->id))
        return;
    (void)snprintf(object, sizeof object, "%s %s", of->id, s->plan->drafts[draft].id);
    (void)suggest_offer(to, T_STEP_OPINION, "opinion.read ", object, of->id);
}

void suggest_stage(struct steps *to)
{
    const struct state *s = to->state;
    int reporter = order_awaited_report(s), closing = order_awaited_closing(s);
    bool closes = closing_due(s), wait = !order_used(s);
    (void)suggest_next(to, NEXT_ORDER);
    if (reporter != NOBODY && order_stage(s) == ORDER_REPORT)
        (void)suggest_give(to, reporter, SPEECH_REPORT);
    if (order_stage(s) == ORDER_COREPORTS)
        suggest_opinion(to);
    if (closing != NOBODY && order_stage(s) == ORDER_CLOSING)
        (void)suggest_give(to, closing, SPEECH_CLOSING);
    if (closes && course_of(s) == COURSE_DEBATE && to->leads)
        (void)suggest_offer(to, T_STEP_NEXT_PHASE, "phase.next", NULL, NULL);
    if (closes)
        (void)suggest_offer(to, T_STEP_CLOSE_DEBATE, "vote.open procedural:close-debate", NULL,
                            NULL);
    (void)suggest_next(to, NEXT_FITTING);
    next_clause(to, wait);
    suggest_later(to, T_STEP_STAGE, "agenda.stage ", order_stage_names[order_next(s)], wait);
    if (order_next(s) > order_stage(s) + 1) // an empty one, in which somebody may yet ask
        suggest_later(to, T_STEP_STAGE, "agenda.stage ", order_stage_names[order_stage(s) + 1],
                      true);
    (void)suggest_next(to, NEXT_ANY);
}
