// What a move of a computer-played seat says: its line in the language of transcripts.
#include "script/bots_parts.h"

#include <stdlib.h>
#include <string.h>

// The moves whose line is a few words and what the move is about.
static const struct form {
    const char *line;
    enum topic a;
} forms[MOVE_KIND_COUNT] = {
    // others: put together
    [MOVE_END_SPEECH] = {"floor.end", TOPIC_NOTHING},
    [MOVE_ASK] = {"floor.ask ", TOPIC_SPEECH},
    [MOVE_WITHDRAW] = {"amend.withdraw ", TOPIC_AMENDMENT},
    [MOVE_WARN] = {"seat.warn ", TOPIC_SEAT},
    [MOVE_ASK_QUESTION] = {"question.ask ", TOPIC_QUESTION},
    [MOVE_SIGN] = {"paper.sign ", TOPIC_PAPER},
    [MOVE_SUBMIT] = {"paper.submit ", TOPIC_PAPER},
};

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

static void put_decision(struct bots *bots, const struct session *session, const struct move *move,
                         struct buf *line)
{
    const struct state *state = session_state(session);
    int side = state_casting_side(state, state_vote(state));
    int choice = side >= 0 ? side : choice_of(bots, session, move->actor);
    buf_printf(line, "vote.decide %s", choice_names[choice == CHOICE_FOR ? 0 : 1]);
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
    if (of->peers) {
        int peer = bots_peer(bots, state, move->actor, move->a);
        buf_printf(line, " %s", peer == NOBODY ? "" : of->choices[peer].id);
        return;
    }
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

// What an addressee replies to a part, or answers to a paper: the scenario's words, else one of a
// few that fit everything.
static const char *answer_words(const struct bots *bots, const struct move *move)
{
    static const enum text_key some[] = {T_BOTS_REPLY_YES, T_BOTS_REPLY_LATER, T_BOTS_REPLY_NO};
    const struct plan_paper *paper = &bots->plan->papers[move->a];
    const struct ltext *answer =
        move->kind == MOVE_REPLY ? &paper->parts[move->b].answer : &paper->answer;
    const char *own = ltext_in(answer, bots->lang);
    if (own && *own)
        return own;
    int which = bots_draw(bots, move->actor, "replies", move->a * PARTS_MAX + move->b,
                          (int)(sizeof some / sizeof some[0]));
    return text_get(bots->lang, move->kind == MOVE_REPLY ? some[which] : T_BOTS_ANSWER);
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
    } else {
        command_quote(line, answer_words(bots, move));
    }
}

// What goes on around the sittings, and what is a line with one word.
static void put_story(struct bots *bots, const struct state *state, const struct move *move,
                      struct buf *line)
{
    switch (move->kind) {
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
    case MOVE_TALKS:
        bots_put_talks(bots, state, move->actor, move->a, line);
        break;
    case MOVE_WHISPER:
        bots_put_whisper(bots, state, move, line);
        break;
    case MOVE_MARK:
        buf_put(line, "remark.mark");
        bots_marks(bots, state, move->actor, line);
        break;
    default:
        buf_put(line, forms[move->kind].line);
        step_word(state, forms[move->kind].a, move->a, line);
    }
}

void bots_put_line(struct bots *bots, const struct session *session, const struct move *move,
                   struct buf *line)
{
    const struct state *state = session_state(session);
    buf_printf(line, "%s ", session_actor_name(session, move->actor));
    switch (move->kind) {
    case MOVE_LEAD:
        step_line(state, &move->step, line);
        break;
    case MOVE_CAST:
        buf_put(line, "vote.cast ");
        bots_lua_cast(bots, session, move->actor, line);
        break;
    case MOVE_DECIDE:
        put_decision(bots, session, move, line);
        break;
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
    case MOVE_COUNT_HANDS:
        put_count(bots, session, line);
        break;
    case MOVE_PROTOCOL:
        put_protocol(bots, session, line);
        break;
    default:
        put_story(bots, state, move, line);
    }
}
