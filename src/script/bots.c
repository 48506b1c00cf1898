// Computer-played seats: whose move is next, and how it is said.
#include "script/bots.h"

#include "base/rng.h"
#include "script/bots_parts.h"

#include <stdlib.h>
#include <string.h>

struct player *bots_player(struct bots *bots, int actor)
{
    return &bots->players[actor >= 0 ? actor : bots->plan->seat_count];
}

bool bots_plays(const struct bots *bots, const struct state *state, int seat)
{
    return bots->everyone || !state->seat[seat].person;
}

int64_t bots_at(const struct state *state, int64_t running)
{
    return running + state->paused;
}

int64_t bots_pace(const struct bots *bots, enum pace pace, int seat, int64_t which)
{
    const char name[] = {'p', 'a', 'c', 'e', (char)('A' + (int)pace), '\0'};
    const struct range *range = &bots->pace[pace];
    int span = (range->most - range->least) * 10 + 1; // tenths of a second
    return range->least * 1000LL + 100LL * bots_draw(bots, seat, name, which, span);
}

void bots_sooner(struct bots *bots, struct move *best, struct move move)
{
    if (move.at < 0)
        return;
    const struct player *player = bots_player(bots, move.actor);
    if (move.at < player->not_before)
        move.at = player->not_before;
    if (best->at < 0 || move.at < best->at)
        *best = move;
}

void bots_restart(struct bots *bots, uint64_t seed)
{
    bots->seed = seed;
    bots->since = 0;
    bots->breaks = 0;
    bots->speech = 0;
    bots->session = NULL;
    bots->fresh = false;
    bots->last = (struct move){.at = -1};
    for (int i = 0; i <= bots->plan->seat_count; i++) {
        int me = bots->players[i].me;
        bots->players[i] = (struct player){.me = me, .wish_item = NOBODY};
    }
}

struct bots *bots_new(const struct scenario *scenario, uint64_t seed, bool everyone,
                      struct problems *problems)
{
    struct bots *bots = mem_zero(1, sizeof *bots);
    bots->scenario = scenario;
    bots->plan = scenario_plan(scenario);
    bots->everyone = bots->leads = everyone;
    bots->seed = seed;
    bots->lang = problems->lang;
    bots->players = mem_zero((size_t)bots->plan->seat_count + 1, sizeof *bots->players);
    bool ok = bots_lua_open(bots, problems);
    bots_restart(bots, seed);
    if (ok)
        return bots;
    bots_free(bots);
    return NULL;
}

void bots_lead(struct bots *bots)
{
    bots->leads = true;
}

void bots_free(struct bots *bots)
{
    if (!bots)
        return;
    sandbox_free(bots->sandbox);
    free(bots->module_folder);
    free(bots->players);
    free(bots);
}

// Steps of the sitting; what people do within one does not put off the next.
static bool is_step(enum event_kind kind)
{
    switch (kind) {
    case EV_quorum_reached:
    case EV_quorum_lost:
    case EV_sitting_opened:
    case EV_sitting_break:
    case EV_sitting_resumed:
    case EV_sitting_recess:
    case EV_sitting_closed:
    case EV_sitting_registering:
    case EV_sitting_registered:
    case EV_phase_entered:
    case EV_clock_resumed:
    case EV_item_called:
    case EV_item_stage:
    case EV_opinion_heard:
    case EV_item_clause:
    case EV_floor_ended:
    case EV_floor_closed:
    case EV_amend_ordered:
    case EV_amend_withdrawn:
    case EV_vote_closed:
    case EV_vote_tied:
    case EV_vote_counted:
    case EV_vote_protocol:
    case EV_sitting_called:
    case EV_sitting_step:
    case EV_question_asked:
    case EV_question_closed:
    case EV_calendar_day:
        return true;
    default:
        return false;
    }
}

enum { REFUSED_PAUSE = 15000, REFUSALS_MOST = 6 };

// A bot whose own command was refused waits longer each time before it tries again.
static void hear_refusal(struct bots *bots, const struct session *session,
                         const struct ev_refused *refused)
{
    int actor = bots->last.at >= 0 ? bots->last.actor : ACTOR_UNKNOWN;
    if (refused->seat != (actor >= 0 ? actor : NOBODY) || actor == ACTOR_UNKNOWN)
        return;
    struct player *player = bots_player(bots, actor);
    player->not_before = session_state(session)->now + ((int64_t)REFUSED_PAUSE << player->refusals);
    if (player->refusals < REFUSALS_MOST)
        player->refusals++;
    if (bots->last.kind == MOVE_GIVE)
        bots->players[bots->last.a].passed = true;
}

static void hear_step(struct bots *bots, const struct session *session)
{
    bots->since = session_state(session)->now;
    for (int i = 0; i <= bots->plan->seat_count; i++)
        bots->players[i].refusals = 0;
}

void bots_event(struct bots *bots, const struct session *session, const struct event *event)
{
    bots->fresh = false;
    if (event->kind == EV_refused)
        hear_refusal(bots, session, &event->refused);
    if (event->kind == EV_sitting_break)
        bots->breaks++;
    if (event->kind == EV_floor_asked && event->floor_asked.seat >= 0)
        bots->players[event->floor_asked.seat].passed = false;
    // The last ballot sets off the close.
    bool voted = event->kind == EV_vote_cast && state_vote(session_state(session)) &&
                 state_vote(session_state(session))->not_voted == 0;
    if (is_step(event->kind) || voted)
        hear_step(bots, session);
}

static struct move find_next(struct bots *bots, const struct state *state)
{
    struct move best = {.at = -1};
    bool stopped = state->pause_begin >= 0 && state->sitting != SITTING_BREAK &&
                   state->sitting != SITTING_RECESS;
    if (state->ending || stopped)
        return best;
    bots->draft = course_open_draft(state, state->current_item);
    if (state->current_item != NOBODY)
        bots->debate = bots_debate(state);
    bots_sooner(bots, &best, bots_chair_move(bots, state));
    if (state->sitting == SITTING_BREAK)
        return best;
    bots_sooner(bots, &best, bots_story_move(bots, state));
    bots_sooner(bots, &best, bots_staff_move(bots, state));
    bots_sooner(bots, &best, bots_seat_move(bots, state));
    return best;
}

static const struct move *next_move(struct bots *bots, const struct session *session)
{
    const struct state *state = session_state(session);
    if (bots->session != session && bots->since == 0)
        bots->since = state->now; // a session that goes on
    if (!bots->fresh || bots->session != session) {
        bots->next = find_next(bots, state);
        if (bots->next.at >= 0 && bots->next.at < state->now)
            bots->next.at = state->now;
    }
    bots->session = session;
    bots->fresh = true;
    return &bots->next;
}

int64_t bots_next(struct bots *bots, const struct session *session)
{
    return next_move(bots, session)->at;
}

// The forms of the lines: %A the actor, %a and %b what the move is about, by the row's types.
struct form {
    const char *line;
    enum {
        OF_NOTHING,
        OF_SEAT,
        OF_ITEM,
        OF_DRAFT,
        OF_SPEECH,
        OF_NUMBER,
        OF_PREPARED,
        OF_PAPER,
        OF_QUESTION,
        OF_SITTING,
        OF_STAGE,
        OF_COMMISSION,
        OF_COUNT
    } a,
        b;
};

static const struct form forms[MOVE_KIND_COUNT] = {
    [MOVE_END_SPEECH] = {"floor.end", OF_NOTHING, OF_NOTHING},
    [MOVE_ASK] = {"floor.ask", OF_SPEECH, OF_NOTHING},
    [MOVE_WITHDRAW] = {"amend.withdraw a", OF_NUMBER, OF_NOTHING},
    [MOVE_ARRIVE] = {"seat.arrive all", OF_NOTHING, OF_NOTHING},
    [MOVE_OPEN] = {"sitting.open", OF_NOTHING, OF_NOTHING},
    [MOVE_VOTE_ITEM] = {"vote.open agenda:", OF_ITEM, OF_NOTHING},
    [MOVE_VOTE_AGENDA] = {"vote.open agenda", OF_NOTHING, OF_NOTHING},
    [MOVE_CALL] = {"agenda.call", OF_ITEM, OF_NOTHING},
    [MOVE_GIVE] = {"floor.give", OF_SEAT, OF_SPEECH},
    [MOVE_CLOSE_DEBATE] = {"vote.open procedural:close-debate", OF_NOTHING, OF_NOTHING},
    [MOVE_BASIS] = {"vote.open basis:", OF_DRAFT, OF_NOTHING},
    [MOVE_PREFER] = {"vote.open prefer:", OF_DRAFT, OF_NOTHING},
    [MOVE_DROP_ITEM] = {"vote.open drop:", OF_ITEM, OF_NOTHING},
    [MOVE_AMEND] = {"vote.open amend:a", OF_NUMBER, OF_NOTHING},
    [MOVE_WHOLE] = {"vote.open whole:", OF_DRAFT, OF_NOTHING},
    [MOVE_CLOSE_VOTE] = {"vote.close", OF_NOTHING, OF_NOTHING},
    [MOVE_BREAK] = {"sitting.break 10", OF_NOTHING, OF_NOTHING},
    [MOVE_RESUME] = {"clock.resume", OF_NOTHING, OF_NOTHING},
    [MOVE_ANNOUNCE] = {"sitting.announce", OF_NOTHING, OF_NOTHING},
    [MOVE_CLOSE_SITTING] = {"sitting.close", OF_NOTHING, OF_NOTHING},
    [MOVE_PHASE_NEXT] = {"phase.next", OF_NOTHING, OF_NOTHING},
    [MOVE_ASK_QUESTION] = {"question.ask", OF_QUESTION, OF_NOTHING},
    [MOVE_CLOSE_QUESTION] = {"question.close", OF_QUESTION, OF_NOTHING},
    [MOVE_SIGN] = {"paper.sign", OF_PAPER, OF_NOTHING},
    [MOVE_SUBMIT] = {"paper.submit", OF_PAPER, OF_NOTHING},
    [MOVE_VOTE_PAPER] = {"vote.open paper:", OF_PAPER, OF_NOTHING},
    [MOVE_FORWARD] = {"paper.forward", OF_PAPER, OF_NOTHING},
    [MOVE_RESERVE] = {"agenda.inquiry all", OF_NOTHING, OF_NOTHING},
    [MOVE_READ_INQUIRY] = {"paper.read", OF_PAPER, OF_NOTHING},
    [MOVE_READ_OPINION] = {"opinion.read", OF_COMMISSION, OF_DRAFT},
    [MOVE_STAGE] = {"agenda.stage", OF_STAGE, OF_NOTHING},
    [MOVE_CLAUSE] = {"agenda.clause", OF_NOTHING, OF_NOTHING},
    [MOVE_STEP] = {"sitting.step", OF_NOTHING, OF_NOTHING},
    [MOVE_CALL_SITTING] = {"sitting.call", OF_SITTING, OF_NOTHING},
    [MOVE_PASS_DAYS] = {"calendar.pass", OF_COUNT, OF_NOTHING},
};

static void put_word(const struct state *state, struct buf *line, int type, int index)
{
    char last = line->len ? line->data[line->len - 1] : ' ';
    bool joined = last == ':' || (type == OF_NUMBER && last == 'a');
    if (type != OF_NOTHING && !joined)
        buf_char(line, ' ');
    switch (type) {
    case OF_SEAT:
        buf_put(line, state->plan->seats[index].id);
        break;
    case OF_ITEM:
        buf_put(line, state->item[index].id);
        break;
    case OF_DRAFT:
        buf_put(line, state->plan->drafts[index].id);
        break;
    case OF_SPEECH:
        buf_put(line, speech_names[index]);
        break;
    case OF_PAPER:
        buf_put(line, state->plan->papers[index].id);
        break;
    case OF_QUESTION:
        buf_put(line, state->plan->questions[index].id);
        break;
    case OF_COMMISSION:
        buf_put(line, state->plan->commissions[index].id);
        break;
    case OF_STAGE:
        buf_put(line, order_stage_names[index]);
        break;
    case OF_SITTING:
        buf_put(line, state->plan->sittings[index].id);
        break;
    case OF_NUMBER:
    case OF_COUNT:
        buf_int(line, index);
        break;
    default:
        break;
    }
}

static void put_table(const struct state *state, const struct move *move, struct buf *line)
{
    const struct plan_amendment *ready = &state->plan->amendments[move->a];
    buf_printf(line, "amend.table %s prepared=%s", state->plan->drafts[ready->draft].id, ready->id);
}

static void put_recuse(const struct bots *bots, const struct state *state, const struct move *move,
                       struct buf *line)
{
    const struct card *card = scenario_card(bots->scenario, move->actor);
    buf_printf(line, "seat.recuse %s reason=", state->item[move->a].id);
    command_quote(line, ltext_in(&card->interest_text, bots->lang));
}

static void put_opinion(struct bots *bots, const struct session *session, const struct move *move,
                        struct buf *line)
{
    bool positive = move->a == 0 || bots_lua_opinion(bots, session, move->actor, move->a);
    const char *opinion = positive ? "positive" : "negative";
    if (move->a > 0)
        buf_printf(line, "draft.opinion a%d %s", move->a, opinion);
    else
        buf_printf(line, "draft.opinion %s %s", bots->plan->drafts[move->b].id, opinion);
}

// As the card of whoever speaks for it takes the draft.
static void put_stance(const struct bots *bots, const struct move *move, struct buf *line)
{
    const struct card *card = scenario_card(bots->scenario, move->actor);
    const char *draft = card ? card->stance.draft : NULL;
    bool against = draft && strcmp(draft, stance_names[STANCE_AGAINST]) == 0;
    buf_printf(line, "opinion.give %s %s %s", bots->plan->commissions[move->a].id,
               bots->plan->drafts[move->b].id, stance_names[against ? STANCE_AGAINST : STANCE_FOR]);
}

static void put_order(const struct state *state, const struct move *move, struct buf *line)
{
    int *order = mem_alloc((state->amendment_count + 1) * sizeof *order);
    int count = state_proposed_order(state, move->a, order);
    buf_put(line, "amend.order");
    for (int i = 0; i < count; i++)
        buf_printf(line, " a%d", order[i]);
    free(order);
}

// What a seat chooses when hands are raised, or in the casting vote.
static int choice_of(struct bots *bots, const struct session *session, int seat)
{
    struct buf word = BUF_INIT;
    bots_lua_cast(bots, session, seat, &word);
    int choice = name_find(choice_names, CHOICE_COUNT, buf_text(&word));
    buf_free(&word);
    return choice;
}

static void put_count(struct bots *bots, const struct session *session, struct buf *line)
{
    const struct state *state = session_state(session);
    const struct vote *vote = state_vote(state);
    int count[CHOICE_COUNT] = {0};
    for (int i = 0; i < state->plan->seat_count; i++) {
        int choice = vote->ballot[i] != BALLOT_OUT && state->seat[i].present
                         ? choice_of(bots, session, i)
                         : -1;
        if (choice >= 0)
            count[choice]++;
    }
    buf_put(line, "vote.count");
    for (int i = 0; i < CHOICE_COUNT; i++)
        buf_printf(line, " %s=%d", choice_names[i], count[i]);
}

// Ballot papers of computer-played seats are as many choices; an electronic box counts itself.
static void put_protocol(struct bots *bots, const struct session *session, struct buf *line)
{
    const struct state *state = session_state(session);
    const struct vote *vote = state_vote(state);
    int count[CHOICE_COUNT] = {0}, votes[CANDIDATES_MAX] = {0}, given = 0;
    buf_put(line, "vote.protocol");
    for (int i = 0; vote->method == METHOD_PAPER && i < state->plan->seat_count; i++) {
        struct buf word = BUF_INIT;
        if (vote->ballot[i] == BALLOT_OUT || !state->seat[i].present)
            continue;
        bots_lua_cast(bots, session, i, &word);
        int choice = name_find(choice_names, CHOICE_COUNT, buf_text(&word));
        int seat = state_seat(state, buf_text(&word));
        for (int c = 0; choice < 0 && c < vote->candidate_count; c++)
            votes[c] += vote->candidate[c] == seat;
        if (choice >= 0)
            count[choice]++;
        given++;
        buf_free(&word);
    }
    if (vote->method != METHOD_PAPER)
        return;
    buf_printf(line, " given=%d abstain=%d", given, count[CHOICE_ABSTAIN]);
    for (int c = 0; state_on_persons(vote) && c < vote->candidate_count; c++)
        buf_printf(line, " %s=%d", state->plan->seats[vote->candidate[c]].id, votes[c]);
    if (!state_on_persons(vote))
        buf_printf(line, " for=%d against=%d", count[CHOICE_FOR], count[CHOICE_AGAINST]);
}

static void put_answer(const struct bots *bots, const struct state *state, const struct move *move,
                       struct buf *line)
{
    const struct plan_question *of = &state->plan->questions[move->a];
    uint32_t choices = bots_choices(bots, state, move->actor, move->a);
    buf_printf(line, "answer.give %s", of->id);
    for (int i = 0; i < of->choice_count; i++)
        if (choices >> i & 1)
            buf_printf(line, " %s", of->choices[i].id);
}

static const char *own_words(const struct bots *bots, int seat)
{
    const struct card *card = scenario_card(bots->scenario, seat);
    int count = card ? card->stance.line_count : 0;
    return count > 0 ? ltext_in(&card->stance.lines[count - 1], bots->lang) : "–";
}

static void put_remark(const struct bots *bots, const struct move *move, struct buf *line)
{
    const struct card *card = scenario_card(bots->scenario, move->actor);
    const char *kind = card && card->stance.remark ? card->stance.remark : remark_kind_names[0];
    buf_printf(line, "remark.add kind=%s ", kind);
    command_quote(line, own_words(bots, move->actor));
}

// A recommendation takes up the problem with as many places before it as there are recommendations.
static void put_source(const struct state *state, const struct plan_paper *paper, int part,
                       struct buf *line)
{
    int *order = mem_alloc((state->remark_count + 1) * sizeof *order);
    int count = state_remark_order(state, REMARK_PROBLEM, order);
    int place = 0;
    for (int i = 0; i < part; i++)
        place += paper->parts[i].reply;
    if (paper->parts[part].reply && place < count && state_remark_marks(state, order[place]) > 0)
        buf_printf(line, " from=%s", state->remarks[order[place]].id);
    free(order);
}

// Writing and answering papers: the paper, its part, the words.
static void put_paper(const struct bots *bots, const struct state *state, const struct move *move,
                      struct buf *line)
{
    const struct plan_paper *of = &state->plan->papers[move->a];
    if (move->kind == MOVE_ANSWER_PAPER)
        buf_printf(line, "paper.answer %s ", of->id);
    else
        buf_printf(line, "paper.%s %s %s ", move->kind == MOVE_FILL ? "fill" : "reply", of->id,
                   of->parts[move->b].id);
    if (move->kind == MOVE_FILL) {
        bots_write(bots, state, move->a, move->b, line);
        put_source(state, of, move->b, line);
    } else
        command_quote(line, own_words(bots, move->actor));
}

static void put_election(const struct state *state, const struct move *move, struct buf *line)
{
    const char *office;
    (void)course_election(state, &office);
    bool named = move->a != SUBJECT_NO_CONFIDENCE;
    buf_printf(line, "vote.open %s%s", subject_names[move->a], named ? office : "");
}

static void put_line(struct bots *bots, const struct session *session, const struct move *move,
                     struct buf *line)
{
    const struct state *state = session_state(session);
    buf_printf(line, "%s ", session_actor_name(session, move->actor));
    switch (move->kind) {
    case MOVE_CAST:
        buf_put(line, "vote.cast ");
        bots_lua_cast(bots, session, move->actor, line);
        break;
    case MOVE_DECIDE: {
        int side = state_casting_side(state, state_vote(state));
        int choice = side >= 0 ? side : choice_of(bots, session, move->actor);
        buf_printf(line, "vote.decide %s", choice_names[choice == CHOICE_FOR ? 0 : 1]);
        break;
    }
    case MOVE_TABLE:
        put_table(state, move, line);
        break;
    case MOVE_RECUSE:
        put_recuse(bots, state, move, line);
        break;
    case MOVE_OPINION:
        put_opinion(bots, session, move, line);
        break;
    case MOVE_OPINE:
        put_stance(bots, move, line);
        break;
    case MOVE_ORDER:
        put_order(state, move, line);
        break;
    case MOVE_ELECT:
        put_election(state, move, line);
        break;
    case MOVE_COUNT_HANDS:
        put_count(bots, session, line);
        break;
    case MOVE_PROTOCOL:
        put_protocol(bots, session, line);
        break;
    case MOVE_ANSWER_QUESTION:
        put_answer(bots, state, move, line);
        break;
    case MOVE_FILL:
    case MOVE_REPLY:
    case MOVE_ANSWER_PAPER:
        put_paper(bots, state, move, line);
        break;
    case MOVE_REMARK:
        put_remark(bots, move, line);
        break;
    case MOVE_MARK:
        buf_put(line, "remark.mark");
        bots_marks(bots, state, move->actor, line);
        break;
    default:
        buf_put(line, forms[move->kind].line);
        put_word(state, line, (int)forms[move->kind].a, move->a);
        put_word(state, line, (int)forms[move->kind].b, move->b);
    }
}

bool bots_act(struct bots *bots, const struct session *session, int64_t at, struct buf *line)
{
    enum { BREATH = 400 }; // nobody does two things at once
    const struct move *next = next_move(bots, session);
    if (next->at < 0 || next->at > at)
        return false;
    bots->last = *next;
    put_line(bots, session, &bots->last, line);
    struct player *player = bots_player(bots, bots->last.actor);
    if (player->not_before < at + BREATH)
        player->not_before = at + BREATH;
    bots->fresh = false;
    return true;
}

const struct ltext *bots_words(const struct bots *bots, const struct session *session)
{
    const struct state *state = session_state(session);
    return state_speech(state) ? bots_said(bots, session, state->speech_count - 1) : NULL;
}

const struct ltext *bots_said(const struct bots *bots, const struct session *session, size_t speech)
{
    const struct state *state = session_state(session);
    int seat = state->speeches[speech].seat;
    if (!bots_plays(bots, state, seat))
        return NULL;
    const struct card *card = scenario_card(bots->scenario, seat);
    int count = card ? card->stance.line_count : 0;
    int nth = 0;
    for (size_t i = 0; i < speech; i++)
        nth += state->speeches[i].seat == seat;
    return count > 0 ? &card->stance.lines[nth % count] : NULL;
}
