// Which papers the computer puts off or leaves out.
#include "script/bots_parts.h"

#include "core/condition.h"

#include <string.h>

// Percent of papers that wait until their term is over.
static int lazy(const struct bots *bots, int seat)
{
    return bots_by_skill(bots, seat, 45, 18, 3);
}

// A deadline that this paper, sent or answered, would meet.
static int deadline_of(const struct state *s, int paper, const char *event)
{
    struct buf want = BUF_INIT;
    int found = NOBODY;
    buf_printf(&want, "%s paper=%s", event, s->plan->papers[paper].id);
    for (int i = 0; i < s->plan->deadline_count && found == NOBODY; i++)
        if (strstr(s->plan->deadlines[i].done_by, buf_text(&want)))
            found = i;
    buf_free(&want);
    return found;
}

bool bots_puts_off(const struct bots *bots, const struct state *s, int seat, int paper,
                   const char *event)
{
    if (bots_draw(bots, seat, "puts off", paper, 100) >= lazy(bots, seat))
        return false;
    int deadline = deadline_of(s, paper, event);
    return deadline != NOBODY && s->deadlines[deadline].status == DEADLINE_RUNNING &&
           !s->plan->deadlines[deadline].at_least;
}

// Some do not write it at all, as often as the scenario says; newcomers forget more.
static bool leaves_out(const struct bots *bots, int seat, int paper)
{
    const struct plan_paper *of = &bots->plan->papers[paper];
    int skill = bots->skill[seat];
    int rare = (of->rare * (BOTS_BEST - skill) + of->rare_skilled * skill) / BOTS_BEST;
    int forgets = bots_by_skill(bots, seat, 30, 0, 0);
    return bots_draw(bots, seat, "leaves out", paper, 100) < rare + (100 - rare) * forgets / 100;
}

// An answer of somebody at a terminal has called for the paper: the computer is their hand.
static bool carries_out(const struct bots *bots, const struct state *s, int paper)
{
    const char *at = bots->plan->papers[paper].when;
    struct condition_fact fact;
    int question;
    while (at && condition_next(&at, &fact)) {
        const struct event_field *field = when_first(bots->plan, fact.text, &question);
        bool answered = !fact.negative && when_kind(fact.text) == EV_answer_given && field &&
                        field->type == FIELD_question && condition_happened(s, fact.text, fact.len);
        for (int i = 0; answered && i < s->plan->seat_count; i++)
            if (s->questions[question].choice[i] && !bots_plays(s, i))
                return true;
    }
    return false;
}

// Who has begun goes on.
bool bots_neglects(const struct bots *bots, const struct state *s, int seat, int paper)
{
    const struct plan_paper *plan = &bots->plan->papers[paper];
    const char *done = plan->answers ? "paper.answered" : "paper.submitted";
    if (!condition_so(s, plan->when))
        return true;
    return s->papers[paper].author == NOBODY && !carries_out(bots, s, paper) &&
           (leaves_out(bots, seat, paper) || bots_puts_off(bots, s, seat, paper, done));
}
