// What a computer-played presiding officer does: the steps of the procedure (core/procedure.h),
// each at its pace. What comes next is not decided here; how long a careful chair lets people have
// is – and what only a chair decides: a reminder, a break before a vote that would fail, the
// casting vote. The computer never postpones an item, nor takes the floor from anybody for good.
#include "script/bots_parts.h"

static const enum pace paces[STEP_KIND_COUNT] = {
    // others: PACE_NONE, a step the computer leaves to people
    [STEP_END_BREAK] = PACE_BREAK_LENGTH,
    [STEP_ANNOUNCE] = PACE_OPEN,
    [STEP_OPEN] = PACE_OPEN,
    [STEP_DECIDE_FOR] = PACE_DECIDE,
    [STEP_DECIDE_AGAINST] = PACE_DECIDE,
    [STEP_CLOSE_VOTE] = PACE_CLOSE_VOTE,
    [STEP_CLOSE_VOID] = PACE_CLOSE_VOTE,
    [STEP_VOTE_AGAIN] = PACE_VOTE,
    [STEP_GIVE] = PACE_GIVE,
    [STEP_GIVE_REPORT] = PACE_GIVE,
    [STEP_AKIM_REPORT] = PACE_GIVE,
    [STEP_COREPORT] = PACE_GIVE,
    [STEP_END_SPEECH] = PACE_OVERTIME,
    [STEP_ELECT] = PACE_VOTE,
    [STEP_TIED] = PACE_VOTE,
    [STEP_NO_CONFIDENCE] = PACE_VOTE,
    [STEP_BREAK] = PACE_BREAK,
    [STEP_RESERVE] = PACE_VOTE,
    [STEP_VOTE_ITEM] = PACE_VOTE,
    [STEP_DROP_ITEM] = PACE_VOTE,
    [STEP_VOTE_AGENDA] = PACE_VOTE,
    [STEP_CALL_ITEM] = PACE_CALL,
    [STEP_CALL_BACK] = PACE_CALL,
    [STEP_READ_INQUIRY] = PACE_CALL,
    [STEP_OPINION] = PACE_CALL,
    [STEP_STAGE] = PACE_CALL,
    [STEP_CLAUSE] = PACE_CALL,
    [STEP_CLOSE_DEBATE] = PACE_VOTE,
    [STEP_VOTE_BASIS] = PACE_VOTE,
    [STEP_VOTE_RIVAL] = PACE_VOTE,
    [STEP_PREFER] = PACE_VOTE,
    [STEP_VOTE_AMENDMENT] = PACE_VOTE,
    [STEP_VOTE_WHOLE] = PACE_VOTE,
    [STEP_VOTE_PAPER] = PACE_VOTE,
    [STEP_NEXT_STEP] = PACE_CALL,
    [STEP_CLOSE_SITTING] = PACE_CLOSE_SITTING,
};

// Some time after the sitting last took a step.
static int64_t after(struct bots *bots, const struct state *s, enum pace pace)
{
    return bots->since + bots_pace(bots, pace, s->presiding, bots->since);
}

static int64_t most(const struct bots *bots, enum pace pace)
{
    return 1000LL * bots->pace[pace].most;
}

// Who stands is voted on before anybody else speaks.
static bool electing(const struct state *s)
{
    const char *office;
    return s->sitting == SITTING_OPEN && !state_vote(s) && !state_speech(s) && !s->registering &&
           state_has_quorum(s) && course_election(s, &office) != SUBJECT_COUNT;
}

// The procedure asks; what the engine would refuse is left out as far as that is seen at a glance.
static bool chair_may(const struct procedure *procedure, const struct step *step)
{
    enum { BREAKS = 2 }; // for want of a quorum; after those the sitting is closed
    const struct bots *bots = procedure->context;
    const struct state *s = procedure->state;
    const struct vote *vote = state_vote(s);
    int speaker = step_speaker(s, step);
    if (paces[step->kind] == PACE_NONE || step_row(step->kind)->by != OFFICE_CHAIR)
        return false;
    if (electing(s))
        return step->kind == STEP_ELECT || step->kind == STEP_TIED;
    // Once an item is decided, or has had its time, people would still be heard; the computer goes
    // on.
    bool done = s->current_item != NOBODY && bots->draft == NOBODY &&
                (course_has_draft(s, s->current_item) || bots->debate.spent >= bots->debate.length);
    if (speaker != NOBODY)
        return s->seat[speaker].present && !bots->players[speaker].passed &&
               (step->kind == STEP_AKIM_REPORT ||
                (order_fits(s, (enum speech_kind)step->b) && (!done || step->b == SPEECH_ORDER)));
    switch (step->kind) {
    case STEP_OPEN:
        return state_has_quorum(s);
    case STEP_CLOSE_VOTE:
        return vote->status != VOTE_TIED &&
               (vote->counted || (vote->method != METHOD_HANDS && !state_needs_protocol(vote)));
    case STEP_BREAK:
        return bots->breaks < BREAKS;
    case STEP_STAGE: // the debate ends when everybody has been heard, or by vote
        return order_stage(s) != ORDER_DEBATE || s->item[s->current_item].debate_closed ||
               (order_waiting(s, SPEECH_DEBATE) == NOBODY && order_next_clause(s) == NOBODY);
    case STEP_CLOSE_SITTING:
        return state_has_quorum(s) || bots->breaks >= BREAKS;
    default:
        return true;
    }
}

// When all have voted; people are waited for, and the ballots of the others are on their way (-1).
static int64_t closing_time(struct bots *bots, const struct state *s, const struct vote *vote)
{
    bool all = true, people = false, waits = !vote->counted && !state_vote_void(s, vote);
    for (int i = 0; waits && i < s->plan->seat_count; i++) {
        if (vote->ballot[i] != BALLOT_EMPTY || !s->seat[i].present)
            continue;
        all = false;
        people = people || !bots_plays(s, i);
    }
    if (!all && !people)
        return -1;
    int64_t from = all && bots->since > vote->opened ? bots->since : vote->opened;
    return from + bots_pace(bots, all ? PACE_CLOSE_VOTE : PACE_PATIENCE, s->presiding,
                            (int64_t)s->vote_count);
}

// Warned already, on the item under way or, where there is none, at this sitting. One reminder is
// enough: by two the council may take the floor away.
static bool was_warned(const struct state *s, int seat)
{
    return s->current_item == NOBODY ? s->seat[seat].warned : s->seat[seat].warnings > 0;
}

// A speaker who goes on past the time is stopped; people are reminded once before that, and have a
// moment to finish. Those the computer plays come to an end by themselves.
static struct move during_speech(struct bots *bots, const struct state *s,
                                 const struct speech *speech)
{
    int64_t number = (int64_t)s->speech_count;
    int64_t end = speech->begin + speech->held + 1000LL * speech->limit;
    int64_t at = bots_at(s, end) + bots_pace(bots, PACE_OVERTIME, s->presiding, number);
    struct move stop = bots_step(at, s->presiding, STEP_END_SPEECH, speech->seat);
    if (bots_plays(s, speech->seat) || speech->seat == s->presiding)
        return stop;
    if (!was_warned(s, speech->seat)) {
        at = bots_at(s, end) + bots_pace(bots, PACE_REMIND, s->presiding, number);
        return bots_move(at, MOVE_WARN, s->presiding, speech->seat, 0);
    }
    if (bots->reminded == s->speech_count) {
        at = bots_at(s, bots->reminded_at) + bots_pace(bots, PACE_OVERTIME, s->presiding, number);
        stop.at = at > stop.at ? at : stop.at;
    }
    return stop;
}

// Most speakers need so much of their time.
enum { SPEECH_PERCENT = 85 };

int64_t bots_likely_length(const struct state *s, int seat, enum speech_kind kind)
{
    const int *seconds = s->plan->speech_seconds;
    bool again = kind == SPEECH_DEBATE && state_debates(s, seat) > 0;
    int limit = again ? s->plan->second_debate_seconds : seconds[kind];
    if (kind == SPEECH_QUESTION)
        limit += seconds[SPEECH_ANSWER];
    return limit * 10LL * SPEECH_PERCENT;
}

static const struct request *request_of(const struct state *s, int seat, enum speech_kind kind)
{
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].seat == seat && s->queue[i].kind == kind)
            return &s->queue[i];
    return NULL;
}

// The floor is given when the speech still fits into what the phase has left; otherwise once the
// next phase has come, or the vote that closes the debate has failed. Where times are so short that
// none would ever fit, the first quarter of a phase is soon enough. Answers and points of order do
// not wait; others wait for the answer to the question just asked.
static int64_t giving_time(struct bots *bots, const struct state *s, int seat,
                           enum speech_kind kind)
{
    int64_t length, end = debate_floor_end(s, &bots->debate, &length);
    int64_t likely = bots_likely_length(s, seat, kind), at = after(bots, s, PACE_GIVE);
    int64_t later = end + most(bots, PACE_NEXT_PHASE) + most(bots, PACE_VOTE);
    int64_t from = at > s->now ? at : s->now;
    bool waits = s->current_item != NOBODY && kind != SPEECH_ORDER && kind != SPEECH_ANSWER;
    bool fits = from + (likely < length * 3 / 4 ? likely : length * 3 / 4) <= end;
    if (waits && !fits && at < later)
        at = later;
    const struct request *request = request_of(s, seat, kind);
    if (request && order_question_open(s) && course_rank(request) > 1)
        at += most(bots, PACE_ANSWER);
    int64_t asked = request ? bots_at(s, request->at) + 1500 : 0;
    return at > asked ? at : asked;
}

// With one deputy fewer there is no quorum, or nearly so, and hardly a decision: some chairs then
// call a break and wait for those who left.
static bool thin_hall(const struct bots *bots, const struct state *s)
{
    int spare = s->present - state_quorum_needed(s);
    return spare <= 1 && s->present < s->plan->total && bots->breaks == 0 &&
           bots_draw(bots, s->presiding, "break", 0, 100) < 60;
}

// The order of the amendments is announced before the first.
static struct move vote_on_text(struct bots *bots, const struct state *s, const struct step *step)
{
    int draft = course_based_draft(s, s->current_item), pending;
    struct move move = bots_step(after(bots, s, PACE_VOTE), s->presiding, step->kind, step->a);
    (void)course_next_amendment(s, draft, &pending);
    if (thin_hall(bots, s))
        return bots_step(after(bots, s, PACE_BREAK), s->presiding, STEP_BREAK, 10);
    if (pending > 1 && !s->order)
        return bots_move(move.at, MOVE_ORDER, s->presiding, draft, 0);
    if (step->wait) // the akim may still agree, or the author give it up
        move.at += most(bots, PACE_OPINION);
    return move;
}

static int64_t not_before(int64_t at, int64_t moment)
{
    return moment < 0 ? -1 : at > moment ? at : moment;
}

// When the chair takes a step that waits; -1: not by itself.
static int64_t late_time(struct bots *bots, const struct state *s, const struct step *step)
{
    int64_t at = after(bots, s, paces[step->kind]);
    bool item = s->current_item != NOBODY;
    switch (step->kind) {
    case STEP_DECIDE_FOR:
    case STEP_DROP_ITEM:
    case STEP_BREAK:
        return at;
    case STEP_ELECT: // once nobody else is nominated
        return after(bots, s, PACE_PATIENCE);
    case STEP_STAGE:
    case STEP_CLAUSE:
        return not_before(at, debate_time(s, &bots->debate, order_share(s)));
    case STEP_CLOSE_DEBATE:
        return course_debate_goes_on(s) ? -1 : not_before(at, debate_time(s, &bots->debate, 1000));
    case STEP_CALL_ITEM:
        if (!item) // in the opening: until the phase of the first item
            return after(bots, s, PACE_WAIT_PHASE);
        return not_before(at, debate_time(s, &bots->debate, 1000));
    case STEP_VOTE_BASIS:
    case STEP_VOTE_RIVAL:
    case STEP_PREFER:
    case STEP_CALL_BACK:
    case STEP_VOTE_PAPER:
    case STEP_READ_INQUIRY:
        return item ? not_before(at, debate_time(s, &bots->debate, 1000)) : at;
    case STEP_CLOSE_SITTING:
        return item && s->agenda_adopted && state_has_quorum(s)
                   ? not_before(at, debate_time(s, &bots->debate, 1000))
                   : at;
    default:
        return -1;
    }
}

static struct move lead(struct bots *bots, const struct state *s, const struct step *step)
{
    struct move move = bots_step(-1, s->presiding, step->kind, step->a);
    move.step = *step;
    switch (step->kind) {
    case STEP_GIVE:
    case STEP_GIVE_REPORT:
    case STEP_AKIM_REPORT:
    case STEP_COREPORT:
        if (!step->wait)
            move.at = giving_time(bots, s, step_speaker(s, step), (enum speech_kind)step->b);
        return move;
    case STEP_END_SPEECH:
        return during_speech(bots, s, state_speech(s));
    case STEP_CLOSE_VOTE:
    case STEP_CLOSE_VOID:
        move.at = closing_time(bots, s, state_vote(s));
        return move;
    case STEP_VOTE_AMENDMENT:
    case STEP_VOTE_WHOLE:
        return vote_on_text(bots, s, step);
    case STEP_DECIDE_FOR:
        move.kind = MOVE_DECIDE;
        break;
    default:
        break;
    }
    move.at = step->wait ? late_time(bots, s, step) : after(bots, s, paces[step->kind]);
    if (step->kind == STEP_STAGE && order_question_open(s) && move.at >= 0)
        move.at += most(bots, PACE_ANSWER); // the answer is waited for
    return move;
}

// The first step that does not wait, or one that waits if its time comes sooner.
struct move bots_chair_step(struct bots *bots, const struct state *s)
{
    struct move best = {.at = -1};
    struct procedure procedure = {
        .state = s, .may = chair_may, .context = bots, .sitting_only = true};
    bool found = false;
    if (s->presiding == NOBODY || !s->seat[s->presiding].present)
        return best;
    procedure_steps(&procedure);
    for (int i = 0; i < procedure.count; i++) {
        const struct step *step = &procedure.list[i];
        if (!step->wait && found)
            continue;
        found = found || !step->wait;
        struct move move = lead(bots, s, step);
        if (move.at >= 0 && (best.at < 0 || move.at < best.at))
            best = move;
    }
    return best;
}

void bots_chair_move(struct bots *bots, const struct state *s, struct move *best)
{
    if (s->presiding != NOBODY && bots_plays(s, s->presiding))
        bots_sooner(bots, best, bots_chair_step(bots, s));
}
