// What computer-played seats do for themselves: vote, ask for the floor, speak, table amendments,
// declare an interest, give the akim's opinion.
//
// Each function here looks at one thing a seat could do and offers its time; the checks are those
// that keep it from trying in vain, in the order cheap before dear, as they run after every event
// for every seat. They may leave something out, never allow it: a move the engine refuses costs the
// seat a pause that grows, and shows up in the debrief as a mistake nobody made.
#include "core/order.h"
#include "script/bots_parts.h"

#include <string.h>

static bool has_kind(const struct card *card, enum speech_kind kind)
{
    return name_find(card->stance.kinds, card->stance.kind_count, speech_names[kind]) >= 0;
}

// A vote in which each gives their own ballot.
static bool takes_ballots(const struct state *s)
{
    const struct vote *vote = state_vote(s);
    return vote && vote->status == VOTE_OPEN && vote->method != METHOD_HANDS &&
           vote->method != METHOD_PAPER && !vote->counted && !state_vote_void(s, vote);
}

static void cast(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    const struct vote *vote = state_vote(s);
    if (vote->ballot[seat] != BALLOT_EMPTY)
        return;
    int64_t at = vote->opened + bots_pace(bots, PACE_CAST, seat, (int64_t)s->vote_count);
    bots_sooner(bots, best, bots_move(at, MOVE_CAST, seat, 0, 0));
}

// Speeches end by themselves; who waits for the clock's warning, ends sooner.
static void end_speech(struct bots *bots, const struct state *s, struct move *best)
{
    const struct speech *speech = state_speech(s);
    int seat = speech->seat;
    if (speech->held_since >= 0)
        return;
    if (bots->speech != s->speech_count) {
        bots->speech = s->speech_count;
        bots->speech_end =
            speech->begin + 1000LL * bots_lua_speech(bots, seat, speech, s->speech_count);
    }
    int64_t at = bots_at(s, bots->speech_end + speech->held);
    bots_sooner(bots, best, bots_move(at, MOVE_END_SPEECH, seat, 0, 0));
}

static bool is_waiting(const struct state *s, int seat, enum speech_kind kind)
{
    for (int i = 0; i < s->queue_count; i++)
        if (s->queue[i].seat == seat && s->queue[i].kind == kind)
            return true;
    return false;
}

static bool may_ask(const struct state *s, int seat, enum speech_kind kind)
{
    enum refusal why;
    return s->queue_count < QUEUE_MAX && !is_waiting(s, seat, kind) &&
           order_may_speak(s, seat, kind, &why);
}

// True while people still speak on the item: its votes have not begun.
static bool floor_is_open(const struct bots *bots, const struct state *s)
{
    int draft = bots->draft;
    if (s->sitting != SITTING_OPEN || s->current_item == NOBODY || state_vote(s))
        return false;
    if (draft != NOBODY)
        return s->drafts[draft].basis == FATE_PENDING && !s->item[s->current_item].debate_closed;
    for (int i = 0; i < s->plan->draft_count; i++)
        if (s->plan->drafts[i].item == s->current_item)
            return false; // its draft has been decided
    return true;
}

// In an item led in order each speech is asked for while its stage is still to come: reports at
// once, questions in the first third, what is for the debate when one would.
static int wish_time(const struct state *s, const struct wish *wish)
{
    enum order_stage stage = order_stage(s), of = order_of_speech(wish->kind);
    if (stage == ORDER_NONE || of == ORDER_NONE || of >= ORDER_DEBATE)
        return wish->at;
    return of == ORDER_QUESTIONS ? wish->at / 3 : wish->at / 10;
}

static bool stage_is_over(const struct state *s, enum speech_kind kind)
{
    enum order_stage of = order_of_speech(kind);
    return of != ORDER_NONE && of < order_stage(s);
}

// Something is at stake for the card when it speaks: it has words for this, a goal of speaking, or
// an amendment of its own to speak for.
static bool has_stake(const struct bots *bots, const struct state *s, int seat,
                      enum speech_kind kind)
{
    const struct card *card = scenario_card(bots->scenario, seat);
    for (int i = 0; i < card->goal_count; i++)
        if (strcmp(card->goals[i].test, "spoke") == 0)
            return true;
    for (size_t i = 0; i < s->amendment_count; i++)
        if (s->amendments[i].author == seat && s->amendments[i].fate == FATE_PENDING)
            return true;
    return bots_would_say(bots, s, seat, kind) == SAY_OWN;
}

static bool has_spoken(const struct state *s, int seat)
{
    for (size_t i = 0; i < s->speech_count; i++)
        if (s->speeches[i].seat == seat && s->speeches[i].item == s->current_item)
            return true;
    return false;
}

// When the hall has room for one more who asks: few wait at once, fewer for those with nothing at
// stake, and nobody for a second word; no more ask than the time so far would hold, and nobody
// whose turn would not come before the time is over. -1: not as things stand. So people who ask
// come to speak soon, and the sitting keeps its time, however fast the floor is given. Reports do
// not wait.
static int64_t room_time(const struct bots *bots, const struct state *s, int seat,
                         enum speech_kind kind)
{
    enum { ROOM = 2, ROOM_AT_STAKE = 3 };
    if (kind == SPEECH_REPORT || kind == SPEECH_COREPORT || kind == SPEECH_DISSENT)
        return s->now;
    int64_t likely = bots_likely_length(s, seat, kind), before = 0, length;
    int waiting = 0;
    for (int i = 0; i < s->queue_count; i++) {
        if (order_fits(s, s->queue[i].kind) != order_fits(s, kind))
            continue; // it waits for another stage
        before += bots_likely_length(s, s->queue[i].seat, s->queue[i].kind);
        waiting++;
    }
    int room = waiting >= ROOM_AT_STAKE         ? 0
               : has_spoken(s, seat)            ? 1
               : has_stake(bots, s, seat, kind) ? ROOM_AT_STAKE
                                                : ROOM;
    if (waiting >= room)
        return -1;
    int64_t end = debate_floor_end(s, &bots->debate, &length);
    int64_t early = bots->early - (room - 1) * likely;
    int64_t at = s->now + (early > 0 ? early : 0);
    likely = likely < length * 3 / 4 ? likely : length * 3 / 4;
    return at + before + likely <= end ? at : -1;
}

// The wishes of a seat, each once; those of a kind come in their order.
static void ask(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    struct player *player = &bots->players[seat];
    if (player->wish_item != s->current_item)
        bots_lua_wishes(bots, s, seat);
    for (int i = 0; i < player->wish_count; i++) {
        const struct wish *wish = &player->wish[i];
        int64_t at = debate_time(s, &bots->debate, wish_time(s, wish));
        if (at < 0)
            continue;
        at += bots_pace(bots, PACE_ASK, seat, i);
        if (bots_too_late(best, at))
            continue;
        int before = 0;
        for (int j = 0; j < i; j++)
            before += player->wish[j].kind == wish->kind;
        if (bots->spoke[seat][wish->kind] > before || !may_ask(s, seat, wish->kind) ||
            stage_is_over(s, wish->kind))
            continue;
        int64_t room = room_time(bots, s, seat, wish->kind);
        if (room < 0 || bots_too_late(best, room) ||
            bots_would_say(bots, s, seat, wish->kind) == SAY_NOTHING)
            continue;
        bots_sooner(bots, best,
                    bots_move(at > room ? at : room, MOVE_ASK, seat, (int)wish->kind, 0));
    }
}

// Who answers the last question: whom it was for, the one who reported, or another who has answers.
static int answering_seat(const struct bots *bots, const struct state *s)
{
    int list[SEATS_MAX];
    int count = 0;
    size_t last = s->speech_count - 1;
    const struct card_saying *asked =
        bots_plays(s, s->speeches[last].seat) ? bots_saying(bots, s, last) : NULL;
    int to = asked && asked->to ? plan_seat(s->whole, asked->to) : NOBODY;
    if (to != NOBODY && s->seat[to].present)
        return to;
    for (int i = 0; i < s->plan->seat_count; i++) {
        const struct card *card = scenario_card(bots->scenario, i);
        if (s->seat[i].present && card && has_kind(card, SPEECH_ANSWER) &&
            bots_would_say(bots, s, i, SPEECH_ANSWER) != SAY_NOTHING)
            list[count++] = i;
    }
    if (count == 0)
        return NOBODY;
    int draft = bots->draft;
    int by = draft == NOBODY ? NOBODY : s->plan->drafts[draft].by;
    bool reporter = bots_draw(bots, NOBODY, "answers", (int64_t)s->speech_count, 100) < 60;
    if (reporter && by != NOBODY && s->seat[by].present)
        return by;
    return list[bots_draw(bots, NOBODY, "who answers", (int64_t)s->speech_count, count)];
}

static void answer(struct bots *bots, const struct state *s, struct move *best)
{
    if (s->floor_taken || s->speech_count == 0)
        return;
    const struct speech *last = &s->speeches[s->speech_count - 1];
    if (last->kind != SPEECH_QUESTION || last->item != s->current_item)
        return;
    int seat = answering_seat(bots, s);
    if (seat == NOBODY || seat == last->seat || !bots_plays(s, seat) ||
        !may_ask(s, seat, SPEECH_ANSWER))
        return;
    int64_t at =
        bots_at(s, last->end) + bots_pace(bots, PACE_ANSWER, seat, (int64_t)s->speech_count);
    bots_sooner(bots, best, bots_move(at, MOVE_ASK, seat, SPEECH_ANSWER, 0));
}

static bool is_tabled(const struct state *s, int prepared)
{
    for (size_t i = 0; i < s->amendment_count; i++)
        if (s->amendments[i].prepared == prepared)
            return true;
    return false;
}

// Percent of the sessions in which a seat declares its interest: of those who mean to, newcomers
// forget it; of those who mean to hide it, some think better of it.
static int declares(const struct bots *bots, int seat, bool means_to)
{
    return means_to ? bots_by_skill(bots, seat, 60, 100, 100)
                    : bots_by_skill(bots, seat, 5, 20, 45);
}

// In every second session somebody keeps a prepared amendment back.
static bool keeps_back(const struct bots *bots, int draft, int prepared)
{
    int count = bots->plan->amendment_count;
    return count > 2 && bots_draw(bots, NOBODY, "keeps back", draft, 2 * count) == prepared;
}

// Of an item led in order, whoever does not speak in its debate hears it to the end first: what a
// judge would change belongs to the deliberation.
static bool hears_first(const struct state *s, const struct card *card)
{
    return order_stage(s) != ORDER_NONE && !has_kind(card, SPEECH_DEBATE);
}

static bool takes_amendments(const struct bots *bots, const struct state *s)
{
    return bots->draft != NOBODY && s->drafts[bots->draft].basis == FATE_PENDING &&
           s->sitting == SITTING_OPEN;
}

// Prepared amendments come one after another through the debate, the last in the plan last.
static void table(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    const struct card *card = scenario_card(bots->scenario, seat);
    int draft = bots->draft;
    if (state_recused(s, seat, s->current_item))
        return;
    bool after = card->stance.table_count > 0 && hears_first(s, card);
    if (after && (order_stage(s) != ORDER_VOTES || s->vote_running))
        return;
    for (int i = 0; i < card->stance.table_count; i++) {
        int prepared = plan_amendment(s->plan, card->stance.tables[i]);
        if (prepared == NOBODY || s->plan->amendments[prepared].draft != draft ||
            is_tabled(s, prepared))
            continue;
        int step = 1000 / s->plan->amendment_count;
        int place = step * prepared + bots_draw(bots, seat, "tables", prepared, step + 1);
        int64_t at = after ? bots->since : debate_time(s, &bots->debate, place);
        if (at < 0)
            continue;
        at += bots_pace(bots, after ? PACE_ANSWER : PACE_ASK, seat, prepared);
        if (bots_too_late(best, at) || keeps_back(bots, draft, prepared) ||
            bots_draw(bots, seat, "forgets", prepared, 100) < bots_by_skill(bots, seat, 35, 0, 0))
            continue;
        bots_sooner(bots, best, bots_move(at, MOVE_TABLE, seat, prepared, 0));
    }
}

static void recuse(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    int item = s->plan->seats[seat].interest;
    if (item == NOBODY || item != s->current_item || state_recused(s, seat, item) || state_vote(s))
        return;
    const struct card *card = scenario_card(bots->scenario, seat);
    if (bots_draw(bots, seat, "declares", item, 100) >= declares(bots, seat, card->stance.recuses))
        return;
    int64_t at = bots_at(s, s->item[item].called_at) + bots_pace(bots, PACE_RECUSE, seat, item);
    bots_sooner(bots, best, bots_move(at, MOVE_RECUSE, seat, item, 0));
}

static void give_opinion(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        if (!a->spends || a->opinion != 0 || a->fate != FATE_PENDING)
            continue;
        int64_t at = a->at + bots_pace(bots, PACE_OPINION, seat, (int64_t)i);
        bots_sooner(bots, best, bots_move(at, MOVE_OPINION, seat, (int)i + 1, 0));
    }
    int draft = bots->draft;
    if (draft == NOBODY || !s->plan->drafts[draft].spends || s->drafts[draft].opinion != 0)
        return;
    int64_t at =
        bots_at(s, s->item[s->current_item].called_at) + bots_pace(bots, PACE_OPINION, seat, -1);
    bots_sooner(bots, best, bots_move(at, MOVE_OPINION, seat, 0, draft));
}

// Whoever speaks for a standing commission gives its opinion once the sitting has begun.
static void opine(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    for (int i = 0; i < s->plan->commission_count; i++)
        for (int d = 0; d < s->plan->draft_count && s->plan->commissions[i].by == seat; d++) {
            if (!plan_opines(s->plan, i, d) || s->drafts[d].basis != FATE_PENDING ||
                state_opinion(s, i, d)->stance != STANCE_NONE)
                continue;
            int64_t at = bots_at(s, s->opened_at) + bots_pace(bots, PACE_OPINION, seat, -2 - d);
            bots_sooner(bots, best, bots_move(at, MOVE_OPINE, seat, i, d));
        }
}

// An amendment without the akim's agreement cannot be put to the vote; its author gives it up once
// the voting is there.
static void withdraw(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        bool stuck = a->author == seat && a->fate == FATE_PENDING && a->spends && a->opinion <= 0;
        bool decided = s->drafts[a->draft].whole != FATE_PENDING;
        if (!stuck || decided || s->drafts[a->draft].basis != FATE_ADOPTED)
            continue;
        int64_t at = bots->since + bots_pace(bots, PACE_WITHDRAW, seat, (int64_t)i);
        if (a->opinion == 0) // the akim may still speak
            at += 1000LL * bots->pace[PACE_OPINION].most;
        bots_sooner(bots, best, bots_move(at, MOVE_WITHDRAW, seat, (int)i + 1, 0));
    }
}

// What is open to whoever is there.
struct open {
    bool floor, ballots, amendments, vote;
};

static void when_present(struct bots *bots, const struct state *s, int seat,
                         const struct open *open, struct move *best)
{
    const struct speech *speech = state_speech(s);
    if (open->ballots)
        cast(bots, s, seat, best);
    if (speech && speech->seat == seat)
        end_speech(bots, s, best);
    if (open->floor)
        ask(bots, s, seat, best);
    if (open->amendments)
        table(bots, s, seat, best);
    recuse(bots, s, seat, best);
    if (s->sitting == SITTING_OPEN && !open->vote)
        opine(bots, s, seat, best);
}

void bots_seat_move(struct bots *bots, const struct state *state, struct move *best)
{
    const struct open open = {.floor = floor_is_open(bots, state),
                              .ballots = takes_ballots(state),
                              .amendments = takes_amendments(bots, state),
                              .vote = state_vote(state) != NULL};
    if (open.floor)
        answer(bots, state, best);
    for (int i = 0; i < state->plan->seat_count; i++) {
        if (!bots_plays(state, i))
            continue;
        if (!open.vote)
            withdraw(bots, state, i, best);
        if (state->plan->seats[i].kind == SEAT_AKIM)
            give_opinion(bots, state, i, best);
        if (state->seat[i].present)
            when_present(bots, state, i, &open, best);
    }
}
