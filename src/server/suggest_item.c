// The next steps of the item under way: its debate, its votes, and what comes after it.
#include "server/suggest_parts.h"

#include "core/course.h"
#include "core/order.h"
#include "core/rival.h"

#include <stdio.h>

static bool vote_paper(struct steps *to)
{
    int paper = course_next_paper(to->state);
    return paper != NOBODY &&
           suggest_offer(to, T_STEP_VOTE_PAPER,
                         "vote.open paper:", to->state->plan->papers[paper].id, NULL);
}

// Before the end: inquiries that nobody has read out yet.
static bool inquiries_left(struct steps *to)
{
    const struct state *s = to->state;
    int inquiry = state_council_sits(s) ? state_unread_inquiry(s, NOBODY) : NOBODY;
    if (inquiry == NOBODY)
        return suggest_call(to, course_inquiry_item(s));
    return suggest_offer(to, T_STEP_READ_INQUIRY, "paper.read ", s->plan->papers[inquiry].id, NULL);
}

void suggest_business(struct steps *to, bool wait)
{
    int first = to->count;
    if (suggest_back(to, wait))
        return;
    if (suggest_call(to, course_next_item(to->state)) || vote_paper(to) || inquiries_left(to))
        to->list[first].wait = wait;
    else
        suggest_close(to, wait);
}

// An amendment that costs money is not admitted without the akim's word, so it is waited for.
static bool awaits_opinion(const struct state *s, int draft)
{
    bool akim = false;
    for (int i = 0; i < s->plan->seat_count; i++)
        akim = akim || (s->plan->seats[i].kind == SEAT_AKIM && s->seat[i].present);
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        if (akim && a->draft == draft && a->fate == FATE_PENDING && a->spends && a->opinion == 0)
            return true;
    }
    return false;
}

// The basis is taken: the amendments one by one, then the whole.
static void vote_on_text(struct steps *to, int draft)
{
    const struct state *s = to->state;
    int pending;
    char name[16];
    int first = course_next_amendment(s, draft, &pending);
    (void)snprintf(name, sizeof name, "a%d", first);
    if (first)
        (void)suggest_offer(to, T_STEP_VOTE_AMENDMENT, "vote.open amend:", name, NULL);
    else
        suggest_later(to, T_STEP_VOTE_WHOLE, "vote.open whole:", s->plan->drafts[draft].id,
                      awaits_opinion(s, draft) && !course_phase_used(s));
    suggest_next_later(to);
}

// What ends the debate; it comes first when the time for it has come.
static void vote_on_basis(struct steps *to, int draft, bool wait)
{
    const struct state *s = to->state;
    const struct item_state *item = &s->item[s->current_item];
    bool close = !item->debate_closed && item->spoke > 0 && order_stage(s) == ORDER_NONE;
    if (close)
        suggest_later(to, T_STEP_CLOSE_DEBATE, "vote.open procedural:close-debate", NULL,
                      wait || course_debate_goes_on(s));
    bool tied = s->drafts[draft].tied, rivals = rival_count(s->plan, draft) > 0;
    struct step *step = suggest_offer(
        to,
        tied     ? T_STEP_PREFER
        : rivals ? T_STEP_VOTE_RIVAL
                 : T_STEP_VOTE_BASIS,
        tied ? "vote.open prefer:" : "vote.open basis:", s->plan->drafts[draft].id, NULL);
    if (step)
        step->wait = wait || (close && !course_debate_goes_on(s));
}

// Reports, then whoever asked for the floor; the votes when the phase for them has come.
static void debate(struct steps *to, int draft)
{
    const struct state *s = to->state;
    bool closed = s->item[s->current_item].debate_closed || order_stage(s) == ORDER_VOTES;
    bool voting = closed || rival_voted(s, s->current_item) || course_of(s) == COURSE_VOTES ||
                  course_item_used(s);
    int reporter = closed ? NOBODY : course_reporter(s, draft);
    if (voting && course_of(s) == COURSE_DEBATE && !closed && to->leads)
        (void)suggest_offer(to, T_STEP_NEXT_PHASE, "phase.next", NULL, NULL);
    if (reporter != NOBODY)
        (void)suggest_give(to, reporter, SPEECH_REPORT);
    if (!voting) {
        (void)suggest_next(to, NEXT_ANY);
        vote_on_basis(to, draft, true);
        return;
    }
    (void)suggest_next(to, NEXT_ORDER);
    if (closed || !course_debate_goes_on(s)) {
        vote_on_basis(to, draft, false);
        (void)suggest_next(to, NEXT_ANY);
        return;
    }
    (void)suggest_next(to, NEXT_ANY); // the council wants to hear the rest
    vote_on_basis(to, draft, false);
}

// An item without a draft: whoever wants to, speaks, as long as there is time.
static void talk(struct steps *to)
{
    const struct state *s = to->state;
    bool own = s->current_item < s->plan->item_count && s->plan->items[s->current_item].minutes > 0;
    bool used = course_item_used(s) || (course_of(s) == COURSE_VOTES && !own) ||
                order_stage(s) == ORDER_VOTES;
    (void)suggest_next(to, used && course_phase_used(s) ? NEXT_ORDER : NEXT_ANY);
    suggest_business(to, !used);
    (void)suggest_next(to, NEXT_ANY);
}

void suggest_item(struct steps *to)
{
    const struct state *s = to->state;
    int draft = course_open_draft(s, s->current_item);
    int inquiry = state_unread_inquiry(s, s->current_item);
    if (inquiry != NOBODY)
        (void)suggest_offer(to, T_STEP_READ_INQUIRY, "paper.read ", s->plan->papers[inquiry].id,
                            NULL);
    if ((order_stage(s) == ORDER_NONE && course_reporter(s, draft) == NOBODY) ||
        order_stage(s) == ORDER_VOTES)
        suggest_opinion(to);
    if (order_stage(s) != ORDER_NONE && order_stage(s) != ORDER_VOTES) {
        suggest_stage(to);
    } else if (draft == NOBODY && !course_has_draft(s, s->current_item)) {
        talk(to);
    } else if (draft == NOBODY) { // decided: what was still to be asked has no object
        (void)suggest_next(to, NEXT_ORDER);
        suggest_business(to, false);
    } else if (s->drafts[draft].basis == FATE_ADOPTED) {
        (void)suggest_next(to, NEXT_ORDER);
        vote_on_text(to, draft);
    } else {
        debate(to, draft);
    }
}
