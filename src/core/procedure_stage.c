// The next steps of an item led in order, until its votes.
#include "core/procedure_parts.h"

#include "core/course.h"
#include "core/debate.h"
#include "core/order.h"

// The item's time is over while people still wait, or clauses are left: the debate is closed by
// vote, unless that has failed.
static bool closing_due(const struct state *s, const struct debate *debate)
{
    const struct item_state *item = &s->item[s->current_item];
    bool over = course_of(s) == COURSE_VOTES || debate_over(s, debate);
    bool left = order_waiting(s, SPEECH_DEBATE) != NOBODY || order_next_clause(s) != NOBODY;
    return order_stage(s) == ORDER_DEBATE && over && left && item->spoke > 0 &&
           !item->debate_closed && !course_debate_goes_on(s);
}

// Whoever speaks for the commission co-reports; else its opinion is read out.
void procedure_opinion(struct procedure *to)
{
    const struct state *s = to->state;
    int draft, commission = order_unheard(s, &draft);
    if (commission == NOBODY)
        return;
    bool speaks = s->plan->commissions[commission].by != s->presiding;
    if (!speaks || !step_add(to, STEP_COREPORT, commission, SPEECH_COREPORT))
        (void)step_add(to, STEP_OPINION, commission, draft);
}

// What leads on: the next clause of the draft, the next stage – or the one after this, though it is
// empty, in which somebody may yet ask.
static void lead_on(struct procedure *to, bool wait)
{
    const struct state *s = to->state;
    int clause = order_next_clause(s);
    if (clause != NOBODY && order_stage(s) == ORDER_DEBATE)
        (void)step_later(to, STEP_CLAUSE, clause, wait);
    (void)step_later(to, STEP_STAGE, (int)order_next(s), wait);
    if (order_next(s) > order_stage(s) + 1)
        (void)step_later(to, STEP_STAGE, (int)order_stage(s) + 1, true);
}

void procedure_stage(struct procedure *to)
{
    const struct state *s = to->state;
    struct debate debate = debate_now(s);
    int reporter = order_awaited_report(s), closing = order_awaited_closing(s);
    bool closes = closing_due(s, &debate), wait = !order_used(s, &debate);
    // Questions, and what is said on a clause, have their share of the time; nobody else is heard
    // unless the council wanted it.
    bool on = !wait && order_share(s) > 0 && !course_debate_goes_on(s) &&
              (order_stage(s) == ORDER_QUESTIONS || order_next_clause(s) != NOBODY);
    (void)step_next(to, NEXT_ORDER);
    if (reporter != NOBODY && order_stage(s) == ORDER_REPORT)
        (void)step_give(to, STEP_GIVE_REPORT, reporter, SPEECH_REPORT);
    if (order_stage(s) == ORDER_COREPORTS)
        procedure_opinion(to);
    if (closing != NOBODY && order_stage(s) == ORDER_CLOSING)
        (void)step_give(to, STEP_GIVE, closing, SPEECH_CLOSING);
    if (closes && course_of(s) == COURSE_DEBATE)
        (void)step_add(to, STEP_NEXT_PHASE, 0, 0);
    if (closes)
        (void)step_add(to, STEP_CLOSE_DEBATE, 0, 0);
    if (on)
        lead_on(to, false);
    (void)step_next(to, NEXT_FITTING);
    lead_on(to, wait);
    (void)step_next(to, NEXT_ANY);
}
