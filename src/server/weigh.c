// What a lawful command would cost: the session as it is and a copy in which the command was given
// are compared.
#include "server/weigh.h"

#include "core/course.h"
#include "core/goal.h"
#include "server/notice.h"
#include "view/ballots.h"
#include "words/words.h"
#include "words/words_story.h"

#include <stdlib.h>
#include <string.h>

struct weighing {
    const struct state *before, *after;
    int seat;
    enum lang lang;
    struct buf *out;
};

static const struct {
    const char *verb;
    enum text_key words; // why it is not done lightly
} finals[] = {
    {"seat.recuse", T_WEIGH_RECUSE},      {"seat.leave", T_WEIGH_LEAVE},
    {"amend.withdraw", T_WEIGH_WITHDRAW}, {"paper.withdraw", T_WEIGH_PAPER_BACK},
    {"paper.submit", T_WEIGH_SUBMIT},     {"paper.answer", T_WEIGH_ANSWER},
    {"paper.reject", T_WEIGH_REJECT},     {"sitting.close", T_WEIGH_CLOSE},
    {"scenario.end", T_WEIGH_END},
};
enum { FINALS = sizeof finals / sizeof finals[0] };

static int final_of(const char *line)
{
    size_t len = strcspn(line, " ");
    for (int i = 0; i < FINALS; i++)
        if (strlen(finals[i].verb) == len && memcmp(finals[i].verb, line, len) == 0)
            return i;
    return -1;
}

bool weigh_is_final(const char *line)
{
    return final_of(line) >= 0;
}

static void next_sentence(const struct weighing *to)
{
    if (to->out->len > 0)
        buf_char(to->out, ' ');
}

static void say_number(const struct weighing *to, enum text_key key, int have, int need)
{
    next_sentence(to);
    TEXT(to->out, to->lang, key, ARG_N("n", have), ARG_N("needed", need));
}

static void say_name(const struct weighing *to, enum text_key key, struct buf *name)
{
    next_sentence(to);
    TEXT(to->out, to->lang, key, ARG_S("name", buf_text(name)));
    buf_free(name);
}

// Ballots of other votes than roll calls are seen by nobody before the close.
static void put_ballots(const struct state *s, const struct vote *vote, enum lang lang,
                        struct buf *out)
{
    struct ballots ballots = {
        .in_favour = vote->method == METHOD_ROLLCALL ? vote->in_favour : -1,
        .needed = threshold_needed(vote->plan->threshold[vote->threshold], vote->base),
        .cast = vote->voters - vote->not_voted,
        .voters = vote->voters,
        .others = state_ballots_awaited(s, vote) - 1};
    ballots_put(&ballots, lang, out);
}

static bool may_vote(const struct state *state, const struct vote *vote, int seat)
{
    return vote->status == VOTE_OPEN && vote->ballot[seat] == BALLOT_EMPTY &&
           state->seat[seat].present && !state_vote_void(state, vote);
}

// The seat could vote, has not, and could no longer.
static void lose_ballot(const struct weighing *to)
{
    const struct vote *vote = state_vote(to->before);
    if (!vote || !may_vote(to->before, vote, to->seat) ||
        may_vote(to->after, to->after->votes[to->before->vote_count - 1], to->seat) ||
        to->after->votes[to->before->vote_count - 1]->ballot[to->seat] != BALLOT_EMPTY)
        return;
    next_sentence(to);
    put_ballots(to->before, vote, to->lang, to->out);
}

static void lose_quorum(const struct weighing *to)
{
    if (to->before->sitting == SITTING_OPEN && state_has_quorum(to->before) &&
        !state_has_quorum(to->after))
        say_number(to, T_WEIGH_QUORUM, to->after->present, state_quorum_needed(to->after));
}

// An interest takes the seat out of those who vote, while what is needed stays.
static void lose_votes(const struct weighing *to)
{
    const struct state *s = to->after;
    struct threshold decision = s->plan->threshold[THRESHOLD_DECISION];
    uint64_t declared = s->seat[to->seat].recused & ~to->before->seat[to->seat].recused;
    int voters = 0, needed = threshold_needed(decision, state_base(s, decision.base));
    for (int i = 0; declared && i < s->plan->seat_count; i++)
        voters += state_is_deputy(s, i) && !(s->seat[i].recused & declared) &&
                  (s->sitting != SITTING_OPEN || s->seat[i].present);
    if (declared && decision.base != BASE_PRESENT && voters <= needed)
        say_number(to, voters < needed ? T_WEIGH_TOO_FEW : T_WEIGH_ALL_NEEDED, voters, needed);
}

static bool vote_ended(const struct weighing *to)
{
    return to->before->vote_running &&
           to->after->votes[to->before->vote_count - 1]->status != VOTE_OPEN;
}

// Points that the seat has, or would have, and loses at once. What only the count of a vote or the
// right answer would tell is not told before.
static void lose_goals(const struct weighing *to)
{
    const struct plan_seat *me = &to->before->plan->seats[to->seat];
    struct goal_facts facts = {.refusals = {0}};
    for (int i = 0; i < me->goal_count && !vote_ended(to); i++) {
        const struct plan_goal *goal = &me->goals[i];
        bool was = goal_reached(to->before, to->seat, goal, &facts);
        bool is = goal_reached(to->after, to->seat, goal, &facts);
        bool loses = goal->points > 0 ? was && !is : is && !was;
        struct buf points = BUF_INIT;
        if (!loses || goal->test == GOAL_ANSWERED || goal->test == GOAL_REFUSED)
            continue;
        words_points(goal->points > 0 ? -goal->points : goal->points, &points);
        next_sentence(to);
        TEXT(to->out, to->lang, T_WEIGH_GOAL, ARG_S("points", buf_text(&points)),
             ARG_S("goal", ltext_in(&goal->text, to->lang)));
        buf_free(&points);
    }
}

// What the seat wants of a paper must be in it when it is sent.
static bool wants(const struct weighing *to, const struct plan_goal *goal, int paper)
{
    if (goal->points <= 0)
        return false;
    if (goal->test == GOAL_WROTE)
        return plan_paper(to->before->plan, goal->about) == paper;
    return goal->test == GOAL_TRACED && state_writes(to->before, paper, to->seat);
}

static void put_empty_parts(const struct weighing *to, int paper)
{
    const struct plan_paper *plan = &to->before->plan->papers[paper];
    struct buf names = BUF_INIT;
    for (int i = 0; i < plan->part_count; i++) {
        if (plan->parts[i].reply || to->before->papers[paper].parts[i].text)
            continue;
        buf_put(&names, names.len > 0 ? "; " : "");
        words_part(to->before, paper, plan->parts[i].id, to->lang, &names);
    }
    if (names.len > 0)
        say_name(to, T_WEIGH_EMPTY, &names);
    buf_free(&names);
}

// The day it names comes before a term is over: what would be told once it is sent.
static void name_early_day(const struct weighing *to, int paper)
{
    struct buf text = BUF_INIT;
    notice_put_early(to->after, paper, to->lang, &text);
    if (text.len > 0) {
        next_sentence(to);
        buf_put(to->out, buf_text(&text));
    }
    buf_free(&text);
}

static void send_incomplete(const struct weighing *to, int paper)
{
    const struct plan_seat *me = &to->before->plan->seats[to->seat];
    struct goal_facts facts = {.refusals = {0}};
    bool sent = state_paper_open(to->before, paper) && !state_paper_open(to->after, paper);
    for (int i = 0; i < me->goal_count && sent; i++)
        if (wants(to, &me->goals[i], paper) &&
            !goal_reached(to->after, to->seat, &me->goals[i], &facts)) {
            next_sentence(to);
            TEXT(to->out, to->lang, T_WEIGH_PAPER_GOAL,
                 ARG_S("goal", ltext_in(&me->goals[i].text, to->lang)));
        }
    if (sent && to->after->papers[paper].sent_by == to->seat) {
        name_early_day(to, paper);
        put_empty_parts(to, paper);
    }
}

// Who waits for the floor as a sitting closes, and what of its agenda it leaves without a decision.
static void leave_behind(const struct weighing *to)
{
    const struct state *s = to->before;
    struct buf who = BUF_INIT, items = BUF_INIT;
    bool closes = s->sitting == SITTING_OPEN && to->after->sitting == SITTING_CLOSED;
    for (int i = 0; closes && i < s->queue_count; i++) {
        buf_put(&who, i > 0 ? ", " : "");
        words_seat(s, s->queue[i].seat, to->lang, &who);
    }
    for (int i = 0; closes && i < s->item_count; i++) {
        if (!course_item_left(s, i))
            continue;
        buf_put(&items, items.len > 0 ? "; " : "");
        words_item(s, i, to->lang, &items);
    }
    if (who.len > 0) {
        next_sentence(to);
        TEXT(to->out, to->lang, T_UI_CLOSE_QUEUE, ARG_N("n", s->queue_count),
             ARG_S("who", buf_text(&who)));
        if (to->out->data[to->out->len - 1] != '.') // of initials
            buf_char(to->out, '.');
    }
    if (items.len > 0)
        say_name(to, T_WEIGH_UNDECIDED, &items);
    buf_free(&who);
    buf_free(&items);
}

static void compare(const struct weighing *to)
{
    lose_ballot(to);
    lose_quorum(to);
    lose_votes(to);
    lose_goals(to);
    leave_behind(to);
    for (int i = 0; i < to->before->plan->paper_count; i++)
        send_incomplete(to, i);
}

// The session once more, from its records.
static struct session *copy(const struct host *host)
{
    const struct session *session = host_session(host);
    struct session *trial = session_new(session_plan(session));
    history_replay(host_history(host), trial, INT64_MAX);
    session_set_box(trial, session_box(session));
    session_set_secrets(trial, session_secrets(session));
    return trial;
}

void weigh(const struct host *host, int seat, const char *line, enum lang lang, struct buf *out)
{
    struct command *command = mem_alloc(sizeof *command);
    struct outcome outcome = {.events = NULL};
    struct session *trial = copy(host);
    if (command_parse(command, line, NULL) && *command->who) {
        int final = final_of(command->verb);
        command->at = host_now(host);
        if (session_do(trial, command, &outcome)) {
            struct weighing to = {session_state(host_session(host)), session_state(trial), seat,
                                  lang, out};
            bool own = command->actor == seat && command->arg_count == 0;
            if (final >= 0 && (own || strcmp(command->verb, "seat.leave") != 0))
                buf_put(out, text_get(lang, finals[final].words));
            compare(&to);
        }
    }
    outcome_free(&outcome);
    session_free(trial);
    free(command);
}
