// What a computer-played secretary does – registration, counting hands – and, when everything is
// played by the computer, the facilitator: the phases.
#include "script/bots_parts.h"

static struct move none(void)
{
    return (struct move){.at = -1};
}

// The one person who practises, once registered; else NOBODY.
static int alone_here(const struct state *s)
{
    int people = 0, here = NOBODY;
    for (int i = 0; i < s->plan->seat_count; i++) {
        people += !bots_plays(s, i);
        here = !bots_plays(s, i) && s->seat[i].present ? i : here;
    }
    return people == 1 ? here : NOBODY;
}

// Registration before a sitting, once nobody is in the hall yet – but one person who practises –,
// and again when that is announced.
static struct move register_all(struct bots *bots, const struct state *s)
{
    bool waiting = s->sitting == SITTING_NONE || s->sitting == SITTING_RECESS;
    bool preparing = s->plan->phase_count > 0 && s->phase.index < course_sitting_phase(s);
    bool again = course_to_register(s);
    if (!again && (!waiting || preparing || s->present > (alone_here(s) != NOBODY)))
        return none();
    int64_t at = bots->since + bots_pace(bots, PACE_ARRIVE, s->plan->secretary, 0);
    return bots_step(at, s->plan->secretary, STEP_REGISTER, 0);
}

// Hands can be counted here only when all of them are the computer's.
static struct move count_hands(struct bots *bots, const struct state *s)
{
    const struct vote *vote = state_vote(s);
    if (!vote || vote->method != METHOD_HANDS || vote->counted || vote->status != VOTE_OPEN ||
        state_vote_void(s, vote))
        return none();
    for (int i = 0; i < s->plan->seat_count; i++)
        if (vote->ballot[i] != BALLOT_OUT && s->seat[i].present && !bots_plays(s, i))
            return none();
    int64_t at =
        vote->opened + bots_pace(bots, PACE_CAST, s->plan->secretary, (int64_t)s->vote_count);
    return bots_move(at, MOVE_COUNT_HANDS, s->plan->secretary, 0, 0);
}

// A computer-played member of the counting commission: ballot papers can be counted here only when
// all of them are the computer's, an electronic box when nobody is awaited.
static struct move count_ballots(struct bots *bots, const struct state *s)
{
    const struct vote *vote = state_vote(s);
    if (!vote || !state_needs_protocol(vote) || vote->counted || vote->status != VOTE_OPEN ||
        state_vote_void(s, vote))
        return none();
    bool paper = vote->method == METHOD_PAPER;
    int counter = NOBODY;
    for (int i = 0; i < s->plan->seat_count; i++) {
        bool votes = vote->ballot[i] != BALLOT_OUT && s->seat[i].present;
        if (votes && (paper ? !bots_plays(s, i) : vote->ballot[i] == BALLOT_EMPTY))
            return none();
        if (counter == NOBODY && s->counter[i] && s->seat[i].present && bots_plays(s, i))
            counter = i;
    }
    if (counter == NOBODY)
        return none();
    int64_t from = paper ? vote->opened : bots->since;
    int64_t at = from + bots_pace(bots, PACE_CLOSE_VOTE, counter, (int64_t)s->vote_count);
    return bots_move(at, MOVE_PROTOCOL, counter, 0, 0);
}

static struct move facilitator(int64_t at)
{
    return bots_step(at, ACTOR_FACILITATOR, STEP_NEXT_PHASE, 0);
}

// A question that belongs to the phase has not been asked yet.
static bool question_awaited(const struct state *s)
{
    for (int i = 0; i < s->plan->question_count; i++)
        if (course_question_awaited(s, i))
            return true;
    return false;
}

// What the phase is for has been done: the agenda adopted, the sitting over.
static bool phase_is_done(const struct state *s)
{
    int voting = course_voting_phase(s);
    bool last = state_next_phase(s) == NOBODY;
    bool opening =
        s->phase.index == course_debate_phase(s) - 1 && s->phase.index >= course_sitting_phase(s);
    bool done = opening ? s->agenda_adopted
                        : !last && voting != NOBODY && s->phase.index == voting &&
                              s->sitting == SITTING_CLOSED;
    return done && !question_awaited(s);
}

// From the voting on the phases wait for the end of the sitting.
static bool is_late(const struct state *s)
{
    int voting = course_voting_phase(s);
    return s->phase.index >= (voting != NOBODY ? voting : course_last_phase(s->plan));
}

// A phase goes on beyond its time while there is something to be finished.
static bool phase_is_busy(const struct state *s)
{
    bool sitting = s->sitting == SITTING_OPEN || s->sitting == SITTING_BREAK;
    return s->floor_taken || s->vote_running || (sitting && is_late(s)) ||
           (s->sitting_at != NOBODY && s->sitting == SITTING_NONE && is_late(s) &&
            s->phase.index == course_sitting_phase(s));
}

enum { LATE_FACTOR = 10 }; // the sitting is waited for longer than a speech

// Cards are read before the sitting. One person who practises alone has read theirs, and waits for
// nobody else, once registered – but for the questions of the preparation, which come at once.
int bots_prepared(const struct bots *bots, const struct state *s)
{
    bool prepares = !bots->everyone && bots->leads && s->phase.index == 0 &&
                    s->phase.index < course_sitting_phase(s);
    return prepares ? alone_here(s) : NOBODY;
}

static bool is_prepared(const struct bots *bots, const struct state *s)
{
    int seat = bots_prepared(bots, s);
    for (int i = 0; seat != NOBODY && i < s->plan->question_count; i++)
        if (bots_asks(bots, i, seat) &&
            (course_question_awaited(s, i) || s->questions[i].status == QUESTION_OPEN))
            return false;
    return seat != NOBODY;
}

static struct move next_phase(struct bots *bots, const struct state *s)
{
    int phase = s->phase.index;
    if (s->plan->phase_count == 0) // there is nothing but the sitting
        return s->sitting == SITTING_CLOSED
                   ? facilitator(bots->since + bots_pace(bots, PACE_EARLY_PHASE, NOBODY, 0))
                   : none();
    if (phase == NOBODY)
        return facilitator(s->now + bots_pace(bots, PACE_NEXT_PHASE, NOBODY, 0));
    int minutes = s->plan->phases[phase].minutes;
    int64_t end = bots_at(s, s->phase.begin + ((int64_t)minutes * 60 + s->phase.extra) * 1000);
    int64_t late = bots_pace(bots, PACE_LATE_PHASE, NOBODY, phase) * (is_late(s) ? LATE_FACTOR : 1);
    if (course_days_left(s) > 0)
        return none(); // the story is not so far
    if (phase_is_done(s) || is_prepared(bots, s))
        return facilitator(bots->since + bots_pace(bots, PACE_EARLY_PHASE, NOBODY, phase));
    if (minutes == 0) // without a time of its own it lasts as long as the sitting
        return s->sitting == SITTING_CLOSED ? facilitator(bots->since + late) : none();
    if (phase_is_busy(s))
        return facilitator(end + late);
    int64_t at = end + bots_pace(bots, PACE_NEXT_PHASE, NOBODY, phase);
    return facilitator(at > bots->since ? at : bots->since + 2000);
}

// Sittings that no phase brings with it follow one another.
static struct move call_sitting(struct bots *bots, const struct state *s)
{
    int next = course_next_sitting(s);
    if (next == NOBODY)
        return none();
    int64_t at = bots->since + bots_pace(bots, PACE_EARLY_PHASE, NOBODY, next);
    return bots_step(at, ACTOR_FACILITATOR, STEP_CALL_SITTING, next);
}

void bots_staff_move(struct bots *bots, const struct state *state, struct move *best)
{
    int secretary = state->plan->secretary;
    if (secretary != NOBODY && bots_plays(state, secretary)) {
        bots_sooner(bots, best, register_all(bots, state));
        bots_sooner(bots, best, count_hands(bots, state));
    }
    bots_sooner(bots, best, count_ballots(bots, state));
    if (bots->leads) {
        bots_sooner(bots, best, next_phase(bots, state));
        bots_sooner(bots, best, call_sitting(bots, state));
    }
}
