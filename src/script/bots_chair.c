// What a computer-played presiding officer does: opens, puts questions to the vote in the order of
// the rules, gives the floor, closes.
#include "script/bots_parts.h"

// The chair's move, some time after the sitting last took a step.
static struct move after(struct bots *bots, const struct state *s, enum pace pace,
                         enum move_kind kind, int a)
{
    int64_t at = bots->since + bots_pace(bots, pace, s->presiding, bots->since);
    return (struct move){at, kind, s->presiding, a, 0};
}

static struct move none(void)
{
    return (struct move){.at = -1};
}

static bool everybody_voted(const struct bots *bots, const struct state *s, const struct vote *vote,
                            bool *people)
{
    bool all = true;
    for (int i = 0; i < s->plan->seat_count; i++) {
        if (vote->ballot[i] != BALLOT_EMPTY || !s->seat[i].present)
            continue;
        all = false;
        *people = *people || !bots_plays(bots, s, i);
    }
    return all;
}

static int64_t last_ballot_time(const struct bots *bots, const struct vote *vote)
{
    return vote->opened > bots->since ? vote->opened : bots->since;
}

static struct move during_vote(struct bots *bots, const struct state *s, const struct vote *vote)
{
    bool people = false, stands = !state_vote_void(s, vote);
    if (vote->status == VOTE_TIED && stands)
        return after(bots, s, PACE_DECIDE, MOVE_DECIDE, 0);
    bool counted = vote->method == METHOD_HANDS || state_needs_protocol(vote);
    if (counted && !vote->counted && stands)
        return none();
    int64_t number = (int64_t)s->vote_count;
    bool all = counted || !stands || everybody_voted(bots, s, vote, &people);
    if (!all && !people)
        return none(); // the ballots still to come are on their way
    enum pace pace = all ? PACE_CLOSE_VOTE : PACE_PATIENCE;
    int64_t from = all ? last_ballot_time(bots, vote) : vote->opened;
    return (struct move){from + bots_pace(bots, pace, s->presiding, number), MOVE_CLOSE_VOTE,
                         s->presiding, 0, 0};
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
    struct move stop = {at, MOVE_END_SPEECH, s->presiding, 0, 0};
    if (bots_plays(bots, s, speech->seat) || speech->seat == s->presiding)
        return stop;
    if (!was_warned(s, speech->seat)) {
        at = bots_at(s, end) + bots_pace(bots, PACE_REMIND, s->presiding, number);
        return (struct move){at, MOVE_WARN, s->presiding, speech->seat, 0};
    }
    if (bots->reminded == s->speech_count) {
        at = bots_at(s, bots->reminded_at) + bots_pace(bots, PACE_OVERTIME, s->presiding, number);
        stop.at = at > stop.at ? at : stop.at;
    }
    return stop;
}

// A break, so that the quorum comes back; when that did not help twice, the sitting is closed.
static struct move without_quorum(struct bots *bots, const struct state *s)
{
    bool again = bots->breaks < 2;
    return after(bots, s, PACE_BREAK, again ? MOVE_BREAK : MOVE_CLOSE_SITTING, 0);
}

static struct move adopt_agenda(struct bots *bots, const struct state *s)
{
    int item = course_new_item(s);
    if (course_to_reserve(s) && !s->plan->extraordinary && s->item_count < ITEMS_MAX)
        return after(bots, s, PACE_VOTE, MOVE_RESERVE, 0);
    if (item != NOBODY)
        return after(bots, s, PACE_VOTE, MOVE_VOTE_ITEM, item);
    if (course_item_to_drop(s) != NOBODY)
        return after(bots, s, PACE_VOTE, MOVE_DROP_ITEM, course_item_to_drop(s));
    if (course_hopeless_agenda(s))
        return after(bots, s, PACE_CLOSE_SITTING, MOVE_CLOSE_SITTING, 0);
    return after(bots, s, PACE_VOTE, MOVE_VOTE_AGENDA, 0);
}

static struct move call_next(struct bots *bots, const struct state *s)
{
    int item = course_next_item(s);
    int paper = course_next_paper(s);
    if (item == NOBODY && paper != NOBODY)
        return after(bots, s, PACE_VOTE, MOVE_VOTE_PAPER, paper);
    int loose = state_council_sits(s) ? state_unread_inquiry(s, NOBODY) : NOBODY;
    if (item == NOBODY && loose != NOBODY)
        return after(bots, s, PACE_CALL, MOVE_READ_INQUIRY, loose);
    if (item == NOBODY)
        item = course_inquiry_item(s);
    if (item == NOBODY)
        return after(bots, s, PACE_CLOSE_SITTING, MOVE_CLOSE_SITTING, 0);
    bool early = s->current_item == NOBODY && s->phase.index != NOBODY &&
                 s->phase.index < course_debate_phase(s);
    return after(bots, s, early ? PACE_WAIT_PHASE : PACE_CALL, MOVE_CALL, item);
}

static const struct request *next_request(const struct bots *bots, const struct state *s)
{
    int at[QUEUE_MAX];
    int count = order_queue(s, at);
    for (int i = 0; i < count; i++) {
        const struct request *request = &s->queue[at[i]];
        if (!bots->players[request->seat].passed && s->seat[request->seat].present &&
            order_fits(s, request->kind))
            return request;
    }
    return NULL;
}

// Most speakers need so much of their time.
enum { SPEECH_PERCENT = 85 };

// Milliseconds a speech is likely to take, a question with its answer.
static int64_t likely_length(const struct state *s, int seat, enum speech_kind kind)
{
    const int *seconds = s->plan->speech_seconds;
    bool again = kind == SPEECH_DEBATE && state_debates(s, seat) > 0;
    int limit = again ? s->plan->second_debate_seconds : seconds[kind];
    if (kind == SPEECH_QUESTION)
        limit += seconds[SPEECH_ANSWER];
    return limit * 10LL * SPEECH_PERCENT;
}

// The floor is given when the speech still fits into what the phase has left; otherwise once the
// next phase has come, or the vote that closes the debate has failed. Where times are so short that
// none would ever fit, the first quarter of a phase is soon enough. Answers and points of order do
// not wait.
static struct move give(struct bots *bots, const struct state *s, const struct request *request)
{
    struct move move = after(bots, s, PACE_GIVE, MOVE_GIVE, request->seat);
    int64_t length;
    int64_t end = bots_floor_end(s, &bots->debate, &length);
    int64_t likely = likely_length(s, request->seat, request->kind);
    int64_t later = end + 1000LL * (bots->pace[PACE_NEXT_PHASE].most + bots->pace[PACE_VOTE].most);
    bool waits = request->kind != SPEECH_ORDER && request->kind != SPEECH_ANSWER;
    int64_t from = move.at > s->now ? move.at : s->now;
    bool fits = from + (likely < length * 3 / 4 ? likely : length * 3 / 4) <= end;
    move.b = (int)request->kind;
    if (waits && !fits && move.at < later)
        move.at = later;
    return move;
}

static struct move give_floor(struct bots *bots, const struct state *s)
{
    const struct request *request = next_request(bots, s);
    int first = course_reporter(s, bots->draft);
    if (first != NOBODY && !bots->players[first].passed && order_stage(s) == ORDER_NONE)
        return give(bots, s, &(struct request){.seat = first, .kind = SPEECH_REPORT});
    if (!request)
        return none();
    struct move move = give(bots, s, request);
    if (order_question_open(s) && course_rank(request) > 1) // the floor waits for the answer
        move.at += 1000LL * bots->pace[PACE_ANSWER].most;
    int64_t asked = bots_at(s, request->at) + 1500;
    if (move.at < asked)
        move.at = asked;
    return move;
}

static struct move vote_basis(struct bots *bots, const struct state *s)
{
    int draft = course_open_draft(s, s->current_item);
    if (draft == NOBODY)
        return call_next(bots, s);
    return after(bots, s, PACE_VOTE, s->drafts[draft].tied ? MOVE_PREFER : MOVE_BASIS, draft);
}

// With one deputy fewer there is no quorum, or nearly so, and hardly a decision: some chairs then
// call a break and wait for those who left.
static bool thin_hall(const struct bots *bots, const struct state *s)
{
    int spare = s->present - state_quorum_needed(s);
    return spare <= 1 && s->present < s->plan->total && bots->breaks == 0 &&
           bots_draw(bots, s->presiding, "break", 0, 100) < 60;
}

static struct move vote_amendments(struct bots *bots, const struct state *s, int draft)
{
    int pending;
    int first = course_next_amendment(s, draft, &pending);
    if (thin_hall(bots, s))
        return after(bots, s, PACE_BREAK, MOVE_BREAK, 0);
    if (pending == 0)
        return after(bots, s, PACE_VOTE, MOVE_WHOLE, draft);
    if (pending > 1 && !s->order)
        return after(bots, s, PACE_VOTE, MOVE_ORDER, draft);
    if (first)
        return after(bots, s, PACE_VOTE, MOVE_AMEND, first);
    struct move whole = after(bots, s, PACE_VOTE, MOVE_WHOLE, draft);
    whole.at += 1000LL * bots->pace[PACE_OPINION].most; // the akim may still agree, or the author
    return whole;                                       // give it up; else it is not admitted
}

// The earlier of the two; a move that is none does not count.
static struct move sooner(struct move a, struct move b)
{
    if (a.at < 0 || b.at < 0)
        return a.at < 0 ? b : a;
    return a.at <= b.at ? a : b;
}

// While there is time the floor is given; then the debate is closed, unless nobody took part.
static struct move debate_item(struct bots *bots, const struct state *s)
{
    if (order_stage(s) == ORDER_VOTES)
        return vote_basis(bots, s);
    const struct item_state *item = &s->item[s->current_item];
    const struct debate *debate = &bots->debate;
    int64_t over = bots_debate_time(s, debate, 1000);
    struct move next = item->debate_closed ? none() : give_floor(bots, s);
    struct move close = item->spoke > 0 && !item->debate_closed && !course_debate_goes_on(s)
                            ? after(bots, s, PACE_VOTE, MOVE_CLOSE_DEBATE, 0)
                            : vote_basis(bots, s);
    if (over < 0 && debate->spent < debate->length && !item->debate_closed)
        return next;
    if (close.kind == MOVE_BASIS && !item->debate_closed && next.at >= 0)
        return next; // the council wants to hear the rest
    if (close.at < over)
        close.at = over + bots_pace(bots, PACE_VOTE, s->presiding, over);
    return debate->spent < debate->length ? sooner(next, close) : close;
}

// An item without a draft: whoever wants to, speaks.
static struct move other_item(struct bots *bots, const struct state *s)
{
    if (order_stage(s) == ORDER_VOTES)
        return call_next(bots, s);
    const struct debate *debate = &bots->debate;
    struct move next = give_floor(bots, s);
    struct move close = call_next(bots, s);
    int64_t over = bots_debate_time(s, debate, 1000);
    if (close.at < over)
        close.at = over;
    return debate->spent < debate->length ? sooner(next, close) : close; // the time is over
}

// The opinion of a commission is heard as a co-report, or read out; it is not waited for.
static struct move hear_opinion(struct bots *bots, const struct state *s)
{
    int draft, commission = order_unheard(s, &draft);
    if (commission == NOBODY || order_stage(s) == ORDER_REPORT)
        return none();
    int by = s->plan->commissions[commission].by;
    bool speaks = s->seat[by].present && by != s->presiding && !bots->players[by].passed &&
                  order_stage(s) <= ORDER_COREPORTS && !state_recused(s, by, s->current_item);
    if (speaks)
        return give(bots, s, &(struct request){.seat = by, .kind = SPEECH_COREPORT});
    struct move move = after(bots, s, PACE_CALL, MOVE_READ_OPINION, commission);
    move.b = draft;
    return move;
}

// What leads on from the stage an item is at: the next clause, the vote that closes the debate over
// those who still wait, or the next stage.
static struct move lead_on(struct bots *bots, const struct state *s)
{
    bool over = bots->debate.spent >= bots->debate.length;
    bool waits = order_waiting(s, SPEECH_DEBATE) != NOBODY, clause = order_next_clause(s) != NOBODY;
    if (order_stage(s) != ORDER_DEBATE || (!waits && !clause))
        return after(bots, s, PACE_CALL, MOVE_STAGE, (int)order_next(s));
    if (over && (waits || s->item[s->current_item].spoke > 0))
        return after(bots, s, PACE_VOTE, MOVE_CLOSE_DEBATE, 0);
    return clause ? after(bots, s, PACE_CALL, MOVE_CLAUSE, 0) : none(); // they are heard first
}

// An item led in order, before its votes: the floor in the stage it is at, until its share of the
// time is over. After a vote against closing the debate the rest is heard.
static struct move lead_stages(struct bots *bots, const struct state *s)
{
    const struct debate *debate = &bots->debate;
    int reporter = order_awaited_report(s), closing = order_awaited_closing(s);
    int share = order_share(s);
    if (order_stage(s) == ORDER_REPORT && reporter != NOBODY && !bots->players[reporter].passed)
        return give(bots, s, &(struct request){.seat = reporter, .kind = SPEECH_REPORT});
    if (order_stage(s) == ORDER_CLOSING && closing != NOBODY && !bots->players[closing].passed)
        return give(bots, s, &(struct request){.seat = closing, .kind = SPEECH_CLOSING});
    struct move next = give_floor(bots, s), on = lead_on(bots, s);
    int64_t over = bots_debate_time(s, debate, share);
    if (on.at < 0)
        return next;
    if (debate->spent * 1000 < debate->length * share) {
        if (on.at < over)
            on.at = over;
        return over < 0 ? next : sooner(next, on);
    }
    if (!order_least(s, debate->length) && debate->spent < debate->length && next.at >= 0)
        return next;
    bool heard = share == 0 || course_debate_goes_on(s);
    if (heard && next.at >= 0)
        return next;
    if (order_question_open(s)) // the answer is waited for
        on.at += 1000LL * bots->pace[PACE_ANSWER].most;
    return on;
}

// Once nobody else is nominated; what is to follow a first vote, at once.
static struct move elect(struct bots *bots, const struct state *s, enum subject_kind kind)
{
    bool first = s->stage.at == STAGE_FIRST;
    return after(bots, s, first ? PACE_PATIENCE : PACE_VOTE, MOVE_ELECT, (int)kind);
}

// The item under way: inquiries and opinions about it, its stages, its debate, its votes.
static struct move lead_item(struct bots *bots, const struct state *s)
{
    int inquiry = state_unread_inquiry(s, s->current_item);
    if (inquiry != NOBODY)
        return after(bots, s, PACE_CALL, MOVE_READ_INQUIRY, inquiry);
    struct move opinion = hear_opinion(bots, s);
    bool reported = bots->draft == NOBODY || course_reporter(s, bots->draft) == NOBODY;
    if (opinion.at >= 0 && (reported || order_stage(s) != ORDER_NONE) &&
        (order_stage(s) == ORDER_NONE || order_stage(s) == ORDER_COREPORTS))
        return opinion;
    if (order_stage(s) != ORDER_NONE && order_stage(s) != ORDER_VOTES)
        return lead_stages(bots, s);
    if (!course_has_draft(s, s->current_item))
        return other_item(bots, s);
    int draft = course_based_draft(s, s->current_item);
    return draft == NOBODY ? debate_item(bots, s) : vote_amendments(bots, s, draft);
}

static struct move during_sitting(struct bots *bots, const struct state *s)
{
    const struct vote *vote = state_vote(s);
    const struct speech *speech = state_speech(s);
    if (vote)
        return during_vote(bots, s, vote);
    if (speech)
        return during_speech(bots, s, speech);
    if (s->registering)
        return after(bots, s, course_to_register(s) ? PACE_PATIENCE : PACE_OPEN, MOVE_ANNOUNCE, 0);
    if (!state_has_quorum(s) &&
        (!s->agenda_adopted || s->current_item == NOBODY || !course_has_draft(s, s->current_item) ||
         course_based_draft(s, s->current_item) != NOBODY ||
         bots->debate.spent >= bots->debate.length))
        return without_quorum(bots, s);
    const char *office;
    enum subject_kind election = course_election(s, &office);
    if (election != SUBJECT_COUNT && state_has_quorum(s))
        return elect(bots, s, election);
    int akim = course_awaited_akim(s);
    if (akim != NOBODY && !bots->players[akim].passed)
        return give(bots, s, &(struct request){.seat = akim, .kind = SPEECH_STATEMENT});
    bool put = s->no_confidence == MOTION_HEARD || s->no_confidence == MOTION_PUT;
    if (put && akim == NOBODY && state_has_quorum(s))
        return after(bots, s, PACE_VOTE, MOVE_ELECT, SUBJECT_NO_CONFIDENCE);
    if (course_step_due(s, bots->debate.spent, bots->debate.length))
        return after(bots, s, PACE_CALL, MOVE_STEP, 0);
    if (!s->agenda_adopted)
        return adopt_agenda(bots, s);
    if (s->current_item == NOBODY ||
        (course_has_draft(s, s->current_item) && bots->draft == NOBODY))
        return call_next(bots, s);
    return lead_item(bots, s);
}

// Before the sitting's first phase cards are read.
static bool time_to_open(const struct state *s)
{
    return s->phase.index >= course_sitting_phase(s) || s->plan->phase_count == 0;
}

struct move bots_chair_move(struct bots *bots, const struct state *state)
{
    int chair = state->presiding;
    if (chair == NOBODY || !bots_plays(bots, state, chair) || !state->seat[chair].present)
        return none();
    switch (state->sitting) {
    case SITTING_NONE:
    case SITTING_RECESS:
        if (!state_has_quorum(state) || !time_to_open(state))
            return none();
        return after(bots, state, PACE_OPEN, MOVE_OPEN, 0);
    case SITTING_BREAK:
        return after(bots, state, PACE_BREAK_LENGTH, MOVE_RESUME, 0);
    case SITTING_OPEN:
        return during_sitting(bots, state);
    default:
        return none();
    }
}
