// The computer in talks: it goes for the private goals of its card. What a goal wants of a term is
// where it stops; it begins as far from there as it can, and gives way while the time runs out. A
// newcomer gives away more than the card allows.
#include "script/bots_parts.h"

#include "core/goal.h"
#include "core/talks.h"

enum { THINKS_MS = 20000, LAST_MS = 5000 }; // about an offer; before the time is over

// A seat in talks.
struct side {
    const struct bots *bots;
    const struct state *s;
    int seat, talks;
};

// Where the seat stops on a term with numbers, and where it would like to be; false: it has no
// wish.
static bool wish(const struct side *side, int term, int64_t range[2])
{
    const struct plan *plan = side->s->plan;
    const struct plan_term *of = &plan->talks[side->talks].terms[term];
    int seat = side->seat;
    for (int i = 0; i < plan->seats[seat].goal_count; i++) {
        const struct plan_goal *goal = &plan->seats[seat].goals[i];
        int about = NOBODY;
        if (goal->test != GOAL_TERM || goal_term(plan, goal->about, &about) != side->talks ||
            about != term)
            continue;
        bool less = goal_is(goal, "at_most");
        range[0] = goal->number;
        range[1] = less ? of->least : of->most;
        return true;
    }
    return false;
}

// How far it has given way, in thousandths of the way from what it would like to where it stops.
static int64_t given_way(const struct side *side)
{
    const struct state *s = side->s;
    int64_t length = state_talks_end(s, side->talks) - s->talks[side->talks].begin;
    int64_t spent = state_running(s, s->now) - s->talks[side->talks].begin;
    int64_t most = bots_by_skill(side->bots, side->seat, 1500, 1050, 950);
    int64_t way = length > 0 ? spent * 1250 / length : most;
    return way < most ? way : most;
}

static int64_t wanted(const struct side *side, int term, int64_t now)
{
    const struct plan_term *of = &side->s->plan->talks[side->talks].terms[term];
    int64_t range[2];
    if (of->choice_count > 0 || !wish(side, term, range))
        return now;
    int64_t value = range[1] + (range[0] - range[1]) * given_way(side) / 1000;
    return value < of->least ? of->least : value > of->most ? of->most : value;
}

// Whether the offer on the table is as good as what it would offer itself now.
static bool is_good(const struct side *side)
{
    const struct plan_talks *plan = &side->s->plan->talks[side->talks];
    for (int i = 0; i < plan->term_count; i++) {
        int64_t range[2], offered = side->s->talks[side->talks].values[i];
        if (plan->terms[i].choice_count > 0 || !wish(side, i, range))
            continue;
        int64_t own = wanted(side, i, offered);
        if (range[1] < range[0] ? offered > own : offered < own)
            return false;
    }
    return true;
}

void bots_put_talks(const struct bots *bots, const struct state *s, int seat, int talks,
                    struct buf *out)
{
    const struct plan_talks *plan = &s->plan->talks[talks];
    const struct talks_state *of = &s->talks[talks];
    int64_t values[TERMS_MAX] = {0};
    const struct side side = {bots, s, seat, talks};
    if (of->offers > 0 && is_good(&side)) {
        buf_printf(out, "talks.accept %s", plan->id);
        return;
    }
    for (int i = 0; i < plan->term_count; i++) {
        const struct plan_term *term = &plan->terms[i];
        int64_t now = of->offers > 0           ? of->values[i]
                      : term->choice_count > 0 ? 0
                                               : term->least + (term->most - term->least) / 2;
        values[i] = wanted(&side, i, now);
    }
    buf_printf(out, "talks.offer %s \"", plan->id);
    talks_put(plan, values, out);
    buf_put(out, "\"");
}

// The first of a party speaks for it, unless a person is in it.
static int speaker(const struct bots *bots, const struct state *s, const struct plan_talks *talks,
                   int party)
{
    int first = NOBODY;
    for (int i = 0; i < s->plan->seat_count; i++) {
        if (plan_party(s->plan, talks, i) != party)
            continue;
        if (!bots_plays(s, i))
            return NOBODY;
        if (first == NOBODY && (bots->everyone || s->seat[i].bot))
            first = i;
    }
    return first;
}

// When an offer is answered: after some thought, but not too late while there is still time.
static int64_t answers_at(struct bots *bots, const struct state *s, int seat, int talks)
{
    const struct talks_state *of = &s->talks[talks];
    int64_t thinks =
        THINKS_MS + 1000LL * bots_draw(bots, seat, "talks", talks * 1000 + of->offers, 40);
    int64_t at = bots_at(s, of->since) + thinks;
    int64_t last = bots_at(s, state_talks_end(s, talks)) - LAST_MS;
    return bots_at(s, of->since) < last && last < at ? last : at;
}

void bots_talks(struct bots *bots, const struct state *s, struct move *best)
{
    for (int i = 0; i < s->plan->talks_count; i++) {
        const struct talks_state *of = &s->talks[i];
        for (int party = 0; of->status == TALKS_OPEN && party < s->plan->talks[i].party_count;
             party++) {
            int seat = speaker(bots, s, &s->plan->talks[i], party);
            if (seat == NOBODY || of->party == party || of->accepted[party])
                continue;
            bots_sooner(bots, best,
                        bots_move(answers_at(bots, s, seat, i), MOVE_TALKS, seat, i, 0));
        }
    }
}
