// What came of one session, from its state at the end: rows, and the numbers in them.
#include "simulate/watch_parts.h"

#include "script/coverage.h"

static const char other[] = "(other)";

static void row_of_handler(void *context, const char *name, int64_t calls)
{
    (void)calls;
    (void)sums_row(context, SUMS_HANDLER, name, 0);
}

static void row_of_line(void *context, const char *file, int line, bool ran)
{
    (void)ran;
    (void)sums_row(context, SUMS_LINE, file, line);
}

static void row_of_condition(void *context, const struct coverage_condition *condition)
{
    struct sums *sums = context;
    struct buf key = BUF_INIT;
    size_t before = sums->table[SUMS_BRANCH].count;
    buf_printf(&key, "%s:%d: %s", condition->file, condition->line, condition->text);
    (void)sums_row(sums, SUMS_BRANCH, buf_text(&key), 0);
    for (int more = 2; sums->table[SUMS_BRANCH].count == before; more++) {
        struct buf numbered = BUF_INIT;
        buf_printf(&numbered, "%s (%d)", buf_text(&key), more);
        (void)sums_row(sums, SUMS_BRANCH, buf_text(&numbered), 0);
        buf_free(&numbered);
    }
    buf_free(&key);
}

static void row_of_phase(struct sums *sums, const struct plan_phase *phase)
{
    struct sums_row *row = sums_row(sums, SUMS_PHASE, phase->id, 0);
    if (phase->minutes > 0)
        sums_put(SUMS_PHASE, row, COL_PHASE_PLAN, (int64_t)phase->minutes * 60);
}

static struct sums_row *goal_row(struct sums *sums, const struct plan *plan, int seat, int goal)
{
    struct buf key = BUF_INIT;
    buf_printf(&key, "%s/%s", plan->seats[seat].id, plan->seats[seat].goals[goal].id);
    struct sums_row *row = sums_row(sums, SUMS_GOAL, buf_text(&key), 0);
    buf_free(&key);
    return row;
}

void watch_rows(const struct watch *watch, struct sums *sums)
{
    const struct plan *plan = watch->plan;
    (void)sums_all(sums);
    for (int i = 0; i < plan->ending_count; i++)
        (void)sums_row(sums, SUMS_ENDING, plan->endings[i].id, 0);
    for (int i = 0; i < plan->draft_count; i++)
        (void)sums_row(sums, SUMS_DECISION, plan->drafts[i].id, 0);
    for (int i = 0; i < plan->amendment_count; i++)
        (void)sums_row(sums, SUMS_AMENDMENT, plan->amendments[i].id, 0);
    (void)sums_row(sums, SUMS_AMENDMENT, other, 0);
    for (int i = 0; i < plan->phase_count; i++)
        row_of_phase(sums, &plan->phases[i]);
    for (int i = 0; i < plan->inject_count; i++)
        (void)sums_row(sums, SUMS_INJECT, plan->injects[i].id, 0);
    for (int i = 0; i < plan->deadline_count; i++)
        (void)sums_row(sums, SUMS_DEADLINE, plan->deadlines[i].id, 0);
    for (int i = 0; i < plan->paper_count; i++)
        (void)sums_row(sums, SUMS_PAPER, plan->papers[i].id, 0);
    for (int i = 0; i < plan->question_count; i++)
        if (watch_is_quiz(&plan->questions[i]))
            (void)sums_row(sums, SUMS_QUESTION, plan->questions[i].id, 0);
    for (int i = 0; i < plan->seat_count; i++)
        (void)sums_row(sums, SUMS_CARD, plan->seats[i].id, 0);
    for (int i = 0; i < plan->seat_count; i++)
        for (int goal = 0; goal < plan->seats[i].goal_count; goal++)
            (void)goal_row(sums, plan, i, goal);
    watch_story_rows(watch, sums);
    coverage_handlers(watch->scenario, row_of_handler, sums);
    coverage_lines(watch->scenario, row_of_line, sums);
    coverage_conditions(watch->scenario, row_of_condition, sums);
}

static void take_all(const struct into *into, const struct state *state)
{
    struct sums_row *row = sums_all(into->sums);
    int64_t lasted = state_running(state, state->now) / 1000;
    sums_put(SUMS_ALL, row, COL_ALL_RUNS, 1);
    sums_put(SUMS_ALL, row, COL_ALL_LASTED, lasted);
    sums_put(SUMS_ALL, row, COL_ALL_LEAST, lasted);
    sums_put(SUMS_ALL, row, COL_ALL_MOST, lasted);
    sums_put(SUMS_ALL, row, COL_ALL_SPEECHES, (int64_t)state->speech_count);
    struct sums_row *ending =
        sums_row(into->sums, SUMS_ENDING, state->ending ? state->ending : SUMS_NO_ENDING, 0);
    sums_put(SUMS_ENDING, ending, COL_ENDING_RUNS, 1);
    sums_put(SUMS_ENDING, ending, COL_ENDING_SEED, into->seed);
}

static void take_decisions(const struct into *into, const struct state *state)
{
    for (int i = 0; i < state->plan->draft_count; i++) {
        const struct draft_state *draft = &state->drafts[i];
        struct sums_row *row = &into->sums->table[SUMS_DECISION].rows[i];
        bool rejected = draft->basis == FATE_REJECTED || draft->whole == FATE_REJECTED;
        bool adopted = draft->whole == FATE_ADOPTED;
        sums_put(SUMS_DECISION, row, COL_DECISION_ADOPTED, adopted);
        sums_put(SUMS_DECISION, row, COL_DECISION_REJECTED, rejected);
        sums_put(SUMS_DECISION, row, COL_DECISION_NONE, !adopted && !rejected);
        if (adopted)
            sums_put(SUMS_DECISION, row, COL_DECISION_SEED, into->seed);
    }
}

// The subject, with the amendment's name in the scenario instead of its number.
static void put_subject(const struct state *state, const struct vote *vote, struct buf *out)
{
    if (vote->subject.kind != SUBJECT_AMEND) {
        buf_put(out, vote->subject_text);
        return;
    }
    int prepared = state->amendments[vote->subject.index - 1].prepared;
    buf_printf(out, "amend:%s", prepared == NOBODY ? other : state->plan->amendments[prepared].id);
}

static void take_vote(const struct into *into, const struct vote *vote, const char *subject)
{
    struct sums_row *row = sums_row(into->sums, SUMS_VOTE, subject, 0);
    bool elects = state_on_persons(vote);
    int margin = state_votes_for(vote) - vote->needed;
    sums_put(SUMS_VOTE, row, COL_VOTE_VOTES, 1);
    sums_put(SUMS_VOTE, row, COL_VOTE_ADOPTED, vote->result == RESULT_ADOPTED);
    sums_put(SUMS_VOTE, row, COL_VOTE_REJECTED, vote->result == RESULT_REJECTED);
    sums_put(SUMS_VOTE, row, COL_VOTE_NO_QUORUM, vote->result == RESULT_NO_QUORUM);
    sums_put(SUMS_VOTE, row, COL_VOTE_FOR, vote->in_favour);
    sums_put(SUMS_VOTE, row, COL_VOTE_AGAINST, vote->against);
    sums_put(SUMS_VOTE, row, COL_VOTE_ABSTAIN, vote->abstain);
    sums_put(SUMS_VOTE, row, COL_VOTE_NOT_VOTED, vote->not_voted);
    if (elects || vote->result == RESULT_NO_QUORUM)
        return; // no margin
    sums_put(SUMS_VOTE, row, COL_VOTE_MARGIN, margin);
    sums_put(SUMS_VOTE, row, COL_VOTE_LEAST, margin);
    sums_put(SUMS_VOTE, row, COL_VOTE_MOST, margin);
    sums_put(SUMS_MARGIN, sums_row(into->sums, SUMS_MARGIN, subject, margin), COL_MARGIN_VOTES, 1);
}

static void take_votes(const struct into *into, const struct state *state)
{
    struct buf subject = BUF_INIT;
    for (size_t i = 0; i < state->vote_count; i++) {
        const struct vote *vote = state->votes[i];
        if (vote->status != VOTE_CLOSED)
            continue;
        buf_reset(&subject);
        put_subject(state, vote, &subject);
        take_vote(into, vote, buf_text(&subject));
        sums_put(SUMS_ALL, sums_all(into->sums), COL_ALL_VOTES, 1);
    }
    buf_free(&subject);
}

static void take_amendments(const struct into *into, const struct state *state)
{
    static const int columns[] = {[FATE_PENDING] = COL_AMENDMENT_OPEN,
                                  [FATE_ADOPTED] = COL_AMENDMENT_ADOPTED,
                                  [FATE_REJECTED] = COL_AMENDMENT_REJECTED,
                                  [FATE_MOOT] = COL_AMENDMENT_MOOT,
                                  [FATE_WITHDRAWN] = COL_AMENDMENT_WITHDRAWN};
    for (size_t i = 0; i < state->amendment_count; i++) {
        const struct amendment *amendment = &state->amendments[i];
        int at = amendment->prepared == NOBODY ? state->plan->amendment_count : amendment->prepared;
        struct sums_row *row = &into->sums->table[SUMS_AMENDMENT].rows[at];
        sums_put(SUMS_AMENDMENT, row, COL_AMENDMENT_TABLED, 1);
        sums_put(SUMS_AMENDMENT, row, columns[amendment->fate], 1);
        if (amendment->fate == FATE_ADOPTED)
            sums_put(SUMS_AMENDMENT, row, COL_AMENDMENT_SEED, into->seed);
    }
}

static void take_phases(const struct into *into, const struct state *state, const bool *entered)
{
    for (int i = 0; i < state->plan->phase_count; i++) {
        struct sums_row *row = &into->sums->table[SUMS_PHASE].rows[i];
        int64_t spent = state->phase_spent[i];
        if (i == state->phase.index)
            spent += state_running(state, state->now) - state->phase.begin;
        spent /= 1000;
        if (!entered[i])
            continue;
        sums_put(SUMS_PHASE, row, COL_PHASE_ENTERED, 1);
        sums_put(SUMS_PHASE, row, COL_PHASE_SPENT, spent);
        sums_put(SUMS_PHASE, row, COL_PHASE_LEAST, spent);
        sums_put(SUMS_PHASE, row, COL_PHASE_MOST, spent);
        int planned = state->plan->phases[i].minutes * 60;
        sums_put(SUMS_PHASE, row, COL_PHASE_OVER, planned > 0 && spent >= planned + 60);
        sums_put(SUMS_MINUTES,
                 sums_row(into->sums, SUMS_MINUTES, state->plan->phases[i].id, spent / 60),
                 COL_MINUTES_RUNS, 1);
    }
}

static void take_injects(const struct into *into, const struct state *state, const int64_t *at)
{
    for (int i = 0; i < state->plan->inject_count; i++) {
        struct sums_row *row = &into->sums->table[SUMS_INJECT].rows[i];
        sums_put(SUMS_INJECT, row, COL_INJECT_FIRED, at[i] >= 0);
        bool skipped = state->injects[i] == INJECT_SKIPPED, dropped = state->inject_dropped[i];
        sums_put(SUMS_INJECT, row, COL_INJECT_SKIPPED, skipped && !dropped);
        sums_put(SUMS_INJECT, row, COL_INJECT_DROPPED, skipped && dropped);
        sums_put(SUMS_INJECT, row, COL_INJECT_HELD, state->injects[i] == INJECT_HELD);
        sums_put(SUMS_INJECT, row, COL_INJECT_WINDOW, (int64_t)state->plan->injects[i].within * 60);
        if (at[i] < 0)
            continue;
        sums_put(SUMS_INJECT, row, COL_INJECT_AT, at[i] / 1000);
        sums_put(SUMS_INJECT, row, COL_INJECT_EARLIEST, at[i] / 1000);
        sums_put(SUMS_INJECT, row, COL_INJECT_LATEST, at[i] / 1000);
    }
}

static void take_story(const struct into *into, const struct state *state)
{
    const struct plan *plan = state->plan;
    for (int i = 0; i < plan->deadline_count; i++) {
        struct sums_row *row = &into->sums->table[SUMS_DEADLINE].rows[i];
        enum deadline_status status = state->deadlines[i].status;
        sums_put(SUMS_DEADLINE, row, COL_DEADLINE_MET, status == DEADLINE_MET);
        sums_put(SUMS_DEADLINE, row, COL_DEADLINE_MISSED, status == DEADLINE_MISSED);
        sums_put(SUMS_DEADLINE, row, COL_DEADLINE_VOID, status == DEADLINE_VOID);
        if (status == DEADLINE_MISSED)
            sums_put(SUMS_DEADLINE, row, COL_DEADLINE_SEED, into->seed);
    }
    for (int i = 0; i < plan->paper_count; i++) {
        struct sums_row *row = &into->sums->table[SUMS_PAPER].rows[i];
        const struct paper_state *paper = &state->papers[i];
        sums_put(SUMS_PAPER, row, COL_PAPER_SENT, paper->sent_at >= 0);
        sums_put(SUMS_PAPER, row, COL_PAPER_RETURNED, paper->reason != NULL);
        sums_put(SUMS_PAPER, row, COL_PAPER_ANSWERED,
                 paper->answer != NULL || paper->answer_paper != NOBODY);
        sums_put(SUMS_PAPER, row, COL_PAPER_ADOPTED, paper->adopted == FATE_ADOPTED);
    }
    for (int i = 0; i < plan->question_count; i++) {
        if (!watch_is_quiz(&plan->questions[i]))
            continue;
        struct sums_row *row = sums_row(into->sums, SUMS_QUESTION, plan->questions[i].id, 0);
        sums_put(SUMS_QUESTION, row, COL_QUESTION_ANSWERS, state->questions[i].answers);
        sums_put(SUMS_QUESTION, row, COL_QUESTION_RIGHT, state->questions[i].right);
    }
}

static void take_cards(const struct into *into, const struct state *state,
                       const struct watch *watch)
{
    for (int i = 0; i < state->plan->seat_count; i++) {
        struct sums_row *row = &into->sums->table[SUMS_CARD].rows[i];
        const struct seat_state *seat = &state->seat[i];
        int points = goal_points(state, i, &watch->facts, NULL);
        sums_put(SUMS_CARD, row, COL_CARD_CAME, watch->came[i]);
        sums_put(SUMS_CARD, row, COL_CARD_SILENT, watch->came[i] && seat->speeches == 0);
        sums_put(SUMS_CARD, row, COL_CARD_SPEECHES, seat->speeches);
        sums_put(SUMS_CARD, row, COL_CARD_SPEAKING, seat->speaking / 1000);
        sums_put(SUMS_CARD, row, COL_CARD_REFUSED, watch->refused_by[i]);
        sums_put(SUMS_CARD, row, COL_CARD_POINTS, points);
        sums_put(SUMS_CARD, row, COL_CARD_LEAST, points);
        sums_put(SUMS_CARD, row, COL_CARD_MOST, points);
    }
}

static void take_goals(const struct into *into, const struct state *state,
                       const struct goal_facts *facts)
{
    size_t at = 0;
    for (int seat = 0; seat < state->plan->seat_count; seat++) {
        const struct plan_seat *of = &state->plan->seats[seat];
        for (int goal = 0; goal < of->goal_count; goal++) {
            struct sums_row *row = &into->sums->table[SUMS_GOAL].rows[at++];
            if (!goal_reached(state, seat, &of->goals[goal], facts))
                continue;
            sums_put(SUMS_GOAL, row, COL_GOAL_REACHED, 1);
            sums_put(SUMS_GOAL, row, COL_GOAL_SEED, into->seed);
        }
    }
}

static void take_refusals(const struct into *into, const int *refused)
{
    for (int i = 0; i < REFUSAL_COUNT; i++) {
        if (refused[i] == 0)
            continue;
        struct sums_row *row = sums_row(into->sums, SUMS_REFUSAL, refusals[i].rule, 0);
        sums_put(SUMS_REFUSAL, row, COL_REFUSAL_TIMES, refused[i]);
        sums_put(SUMS_REFUSAL, row, COL_REFUSAL_RUNS, 1);
        sums_put(SUMS_REFUSAL, row, COL_REFUSAL_SEED, into->seed);
    }
}

static void take_failures(const struct into *into, const struct watch *watch)
{
    for (size_t i = 0; i < watch->failure_count; i++) {
        struct sums_row *row = sums_row(into->sums, SUMS_FAILURE, watch->failures[i], 0);
        sums_put(SUMS_FAILURE, row, COL_FAILURE_RUNS, 1);
        sums_put(SUMS_FAILURE, row, COL_FAILURE_SEED, into->seed);
    }
}

static void take_handler(void *context, const char *name, int64_t calls)
{
    struct sums_row *row = sums_row(context, SUMS_HANDLER, name, 0);
    sums_put(SUMS_HANDLER, row, COL_HANDLER_CALLS, calls);
    sums_put(SUMS_HANDLER, row, COL_HANDLER_RUNS, calls > 0);
}

static void take_line(void *context, const char *file, int line, bool ran)
{
    if (ran)
        sums_put(SUMS_LINE, sums_row(context, SUMS_LINE, file, line), COL_LINE_RUNS, 1);
}

// The next row of the table of conditions.
struct next_row {
    struct sums *sums;
    size_t at;
};

static void take_condition(void *context, const struct coverage_condition *condition)
{
    struct next_row *next = context;
    struct sums_row *row = &next->sums->table[SUMS_BRANCH].rows[next->at++];
    sums_put(SUMS_BRANCH, row, COL_BRANCH_TRUE, condition->was_true);
    sums_put(SUMS_BRANCH, row, COL_BRANCH_FALSE, condition->was_false);
}

void watch_take(struct watch *watch, const struct session *session, int64_t seed, struct sums *sums)
{
    const struct state *state = session_state(session);
    struct into into = {sums, seed};
    take_all(&into, state);
    take_decisions(&into, state);
    take_votes(&into, state);
    take_amendments(&into, state);
    take_phases(&into, state, watch->entered);
    take_injects(&into, state, watch->inject_at);
    take_story(&into, state);
    take_cards(&into, state, watch);
    take_goals(&into, state, &watch->facts);
    take_refusals(&into, watch->refused);
    take_failures(&into, watch);
    watch_story_take(&into, watch, state);
    coverage_handlers(watch->scenario, take_handler, sums);
    coverage_lines(watch->scenario, take_line, sums);
    coverage_conditions(watch->scenario, take_condition, &(struct next_row){sums, 0});
    (void)seeds_add(&sums->seeds, (struct seed_range){seed, seed});
}
