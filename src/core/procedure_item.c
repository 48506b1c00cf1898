// The next steps of the item under way: its debate, its votes, and what comes after it.
#include "core/procedure_parts.h"

#include "core/course.h"
#include "core/debate.h"
#include "core/order.h"
#include "core/rival.h"

static bool vote_paper(struct procedure *to)
{
    int paper = course_next_paper(to->state);
    return paper != NOBODY && step_add(to, STEP_VOTE_PAPER, paper, 0);
}

// Before the end: inquiries that nobody has read out yet.
static bool inquiries_left(struct procedure *to)
{
    const struct state *s = to->state;
    int inquiry = state_council_sits(s) ? state_unread_inquiry(s, NOBODY) : NOBODY;
    if (inquiry == NOBODY)
        return step_call(to, course_inquiry_item(s));
    return step_add(to, STEP_READ_INQUIRY, inquiry, 0);
}

// `end`: the end of the sitting waits.
static void go_on(struct procedure *to, bool wait, bool end)
{
    if (step_back(to, wait))
        return;
    if (step_call(to, course_next_item(to->state)) || vote_paper(to) || inquiries_left(to))
        to->list[to->count - 1].wait = wait;
    else
        step_close(to, end);
}

void procedure_business(struct procedure *to, bool wait)
{
    go_on(to, wait, wait);
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
static void vote_on_text(struct procedure *to, int draft)
{
    const struct state *s = to->state;
    int pending;
    int first = course_next_amendment(s, draft, &pending);
    if (first)
        (void)step_add(to, STEP_VOTE_AMENDMENT, first, 0);
    else
        (void)step_later(to, STEP_VOTE_WHOLE, draft,
                         awaits_opinion(s, draft) && !course_phase_used(s));
    int before = to->count;
    if (step_next(to, NEXT_ANY) && to->count > before) // after the votes that are due
        to->list[before].wait = true;
}

// What ends the debate; it comes first when the time for it has come.
static void vote_on_basis(struct procedure *to, int draft, bool wait)
{
    const struct state *s = to->state;
    const struct item_state *item = &s->item[s->current_item];
    bool goes_on = course_debate_goes_on(s);
    bool close = !item->debate_closed && item->spoke > 0 && order_stage(s) == ORDER_NONE;
    if (close)
        (void)step_later(to, STEP_CLOSE_DEBATE, 0, wait || goes_on);
    (void)step_later(to,
                     s->drafts[draft].tied             ? STEP_PREFER
                     : rival_count(s->plan, draft) > 0 ? STEP_VOTE_RIVAL
                                                       : STEP_VOTE_BASIS,
                     draft, wait || (close && !goes_on));
}

// Reports, then whoever asked for the floor; the votes when the phase for them has come.
static void debate(struct procedure *to, int draft, const struct debate *now)
{
    const struct state *s = to->state;
    bool closed = s->item[s->current_item].debate_closed || order_stage(s) == ORDER_VOTES;
    bool voting = closed || rival_voted(s, s->current_item) || course_of(s) == COURSE_VOTES ||
                  debate_over(s, now);
    int reporter = closed ? NOBODY : course_reporter(s, draft);
    if (course_of(s) == COURSE_DEBATE && !closed && (voting || course_phase_used(s)))
        (void)step_add(to, STEP_NEXT_PHASE, 0, 0);
    if (reporter != NOBODY)
        (void)step_give(to, STEP_GIVE_REPORT, reporter, SPEECH_REPORT);
    (void)step_next(to, voting ? NEXT_ORDER : NEXT_ANY);
    if (voting && !closed && course_debate_goes_on(s)) // the council wants to hear the rest
        (void)step_next(to, NEXT_ANY);
    vote_on_basis(to, draft, !voting);
    (void)step_next(to, NEXT_ANY);
}

// Running time since the last speech on the item under way, or since its call.
static int64_t quiet_for(const struct state *s)
{
    int64_t since = s->item[s->current_item].called_at;
    const struct speech *last = s->speech_count > 0 ? &s->speeches[s->speech_count - 1] : NULL;
    if (last && last->end > since)
        since = last->end;
    return state_running(s, s->now) - since;
}

// An item without a draft: whoever wants to, speaks, as long as there is time; there is a moment to
// ask for the floor in any case, and after each speech where the item has no time of its own. A
// sitting that has one phase is not closed before it is over.
static void talk(struct procedure *to, const struct debate *now)
{
    enum { MOMENT_MS = 60000 };
    const struct state *s = to->state;
    bool fresh = quiet_for(s) < MOMENT_MS && (s->item[s->current_item].spoke == 0 || !now->planned);
    bool over = debate_over(s, now) || (course_of(s) == COURSE_VOTES && !now->planned);
    bool used = (over && !fresh) || course_time_up(s) || order_stage(s) == ORDER_VOTES;
    (void)step_next(to, used && course_phase_used(s) ? NEXT_ORDER : NEXT_ANY);
    go_on(to, !used, !used || (course_of(s) == COURSE_ALL && !course_phase_used(s)));
    (void)step_next(to, NEXT_ANY);
}

void procedure_item(struct procedure *to)
{
    const struct state *s = to->state;
    struct debate now = debate_now(s);
    int draft = course_open_draft(s, s->current_item);
    int inquiry = state_unread_inquiry(s, s->current_item);
    bool reported = order_stage(s) != ORDER_REPORT && course_reporter(s, draft) == NOBODY;
    if (inquiry != NOBODY && reported) // before the debate (REG 42)
        (void)step_add(to, STEP_READ_INQUIRY, inquiry, 0);
    if ((order_stage(s) == ORDER_NONE && course_reporter(s, draft) == NOBODY) ||
        order_stage(s) == ORDER_VOTES)
        procedure_opinion(to);
    if (order_stage(s) != ORDER_NONE && order_stage(s) != ORDER_VOTES) {
        procedure_stage(to);
    } else if (draft == NOBODY && !course_has_draft(s, s->current_item)) {
        talk(to, &now);
    } else if (draft == NOBODY) { // decided: what was still to be said waits, for whoever insists
        (void)step_next(to, NEXT_ORDER);
        procedure_business(to, false);
        int before = to->count;
        if (step_next(to, NEXT_ANY) && to->count > before)
            to->list[before].wait = true;
    } else if (s->drafts[draft].basis == FATE_ADOPTED) {
        (void)step_next(to, NEXT_ORDER);
        vote_on_text(to, draft);
    } else {
        debate(to, draft, &now);
    }
}
