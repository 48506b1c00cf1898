// What came of one session, from its state at the end: choices, conditions, and what each seat did.
#include "simulate/watch_parts.h"

#include "core/condition.h"
#include "script/coverage.h"

#include <string.h>

bool watch_is_quiz(const struct plan_question *question)
{
    for (int i = 0; !question->secret && i < question->choice_count; i++)
        if (question->choices[i].right)
            return true;
    return false;
}

// Nobody is right or wrong in it. Of private ones nothing is counted by choice.
static bool is_decision(const struct plan_question *question)
{
    return question->choice_count > 0 && !question->secret && !watch_is_quiz(question);
}

// The session ended so, and what the key names was the case in it.
static void take_ending(const struct into *into, const struct state *state, enum sums_table table,
                        const char *what)
{
    struct buf key = BUF_INIT;
    buf_printf(&key, "%s/%s", what, state->ending ? state->ending : SUMS_NO_ENDING);
    struct sums_row *row = sums_row(into->sums, table, buf_text(&key), 0);
    sums_put(table, row, COL_ENDING_RUNS, 1);
    sums_put(table, row, COL_ENDING_SEED, into->seed);
    buf_free(&key);
}

static void take_choice(const struct into *into, const struct state *state, int question,
                        int choice, struct sums_row *row)
{
    const struct question_state *of = &state->questions[question];
    int taken = state_chosen_count(state, question, choice);
    sums_put(SUMS_CHOICE, row, COL_CHOICE_ASKED, of->status != QUESTION_WAITING);
    sums_put(SUMS_CHOICE, row, COL_CHOICE_RUNS, taken > 0);
    sums_put(SUMS_CHOICE, row, COL_CHOICE_TAKEN, taken);
    sums_put(SUMS_CHOICE, row, COL_CHOICE_ANSWERS, of->answers);
    if (taken == 0)
        return;
    sums_put(SUMS_CHOICE, row, COL_CHOICE_SEED, into->seed);
    take_ending(into, state, SUMS_CHOICE_ENDING, row->key);
}

static void row_of_choice(const struct into *into, const struct plan_question *question, int choice)
{
    struct buf key = BUF_INIT;
    buf_printf(&key, "%s/%s", question->id, question->choices[choice].id);
    (void)sums_row(into->sums, SUMS_CHOICE, buf_text(&key), 0);
    buf_free(&key);
}

// The rows of the choices, in order; with a state, what became of them.
static void walk_choices(const struct into *into, const struct plan *plan,
                         const struct state *state)
{
    size_t at = 0;
    for (int i = 0; i < plan->question_count; i++) {
        const struct plan_question *question = &plan->questions[i];
        int count = is_decision(question) ? question->choice_count : 0;
        for (int choice = 0; choice < count; choice++)
            if (state)
                take_choice(into, state, i, choice, &into->sums->table[SUMS_CHOICE].rows[at++]);
            else
                row_of_choice(into, question, choice);
    }
}

// A paper that was there to be written was sent, or was not.
static void take_papers(const struct into *into, const struct plan *plan, const struct state *state)
{
    struct buf key = BUF_INIT;
    for (int i = 0; i < plan->paper_count; i++) {
        bool sent = state->papers[i].sent_at >= 0;
        if (!sent && !condition_holds(state, CONDITION_PAPER, i))
            continue;
        buf_reset(&key);
        buf_printf(&key, "%s/%s", plan->papers[i].id, sent ? "sent" : "unsent");
        take_ending(into, state, SUMS_PAPER_ENDING, buf_text(&key));
    }
    buf_free(&key);
}

static const char *name_of(const struct plan *plan, enum condition_of of, int index)
{
    switch (of) {
    case CONDITION_PHASE:
        return plan->phases[index].id;
    case CONDITION_INJECT:
        return plan->injects[index].id;
    case CONDITION_QUESTION:
    case CONDITION_CLOSING:
        return plan->questions[index].id;
    case CONDITION_PAPER:
    case CONDITION_LAPSE:
        return plan->papers[index].id;
    case CONDITION_ENDING:
        return plan->endings[index].id;
    case CONDITION_SWAY:
        return plan->sways[index].on;
    case CONDITION_DRAFT:
        return plan->drafts[index].id;
    case CONDITION_SAMPLE:
        return plan->samples[index].part;
    case CONDITION_OF_COUNT:
        break;
    }
    return "";
}

// What stands under the condition came about.
static bool came_about(const struct watch *watch, const struct state *state, enum condition_of of,
                       int index)
{
    switch (of) {
    case CONDITION_PHASE:
        return watch->entered[index];
    case CONDITION_INJECT:
        return watch->inject_at[index] >= 0;
    case CONDITION_QUESTION:
        return state->questions[index].status != QUESTION_WAITING;
    case CONDITION_PAPER:
        return state->papers[index].sent_at >= 0;
    case CONDITION_ENDING:
        return state->ending && strcmp(state->ending, watch->plan->endings[index].id) == 0;
    case CONDITION_SWAY:
    case CONDITION_DRAFT:
    case CONDITION_SAMPLE:
    case CONDITION_CLOSING:
    case CONDITION_LAPSE:
        return condition_holds(state, of, index);
    case CONDITION_OF_COUNT:
        break;
    }
    return false;
}

// The same stands further up in the condition.
static bool repeats(const char *when, const struct condition_fact *fact)
{
    struct condition_fact other;
    while (condition_next(&when, &other) && other.text != fact->text)
        if (other.negative == fact->negative && other.len == fact->len &&
            memcmp(other.text, fact->text, fact->len) == 0)
            return true;
    return false;
}

// Where in the tables of conditions and facts the next one is.
struct place {
    size_t condition, fact;
};

static void walk_facts(const struct into *into, const char *name, const char *when,
                       const struct state *state, struct place *place)
{
    struct condition_fact fact;
    struct buf key = BUF_INIT;
    for (const char *at = when; at && condition_next(&at, &fact);) {
        if (repeats(when, &fact))
            continue;
        if (!state) {
            buf_reset(&key);
            buf_printf(&key, "%s" SUMS_FACT_OF "%s%.*s", name, fact.negative ? "not " : "",
                       (int)fact.len, fact.text);
            (void)sums_row(into->sums, SUMS_FACT, buf_text(&key), 0);
            continue;
        }
        struct sums_row *row = &into->sums->table[SUMS_FACT].rows[place->fact++];
        bool so = condition_happened(state, fact.text, fact.len) != fact.negative;
        sums_put(SUMS_FACT, row, COL_FACT_SO, so);
        sums_put(SUMS_FACT, row, COL_FACT_NOT, !so);
    }
    buf_free(&key);
}

static void name_condition(const struct plan *plan, enum condition_of of, int i, struct buf *out)
{
    static const char *const kinds[CONDITION_OF_COUNT] = {
        [CONDITION_PHASE] = "phase",       [CONDITION_INJECT] = "inject",
        [CONDITION_QUESTION] = "question", [CONDITION_PAPER] = "paper",
        [CONDITION_ENDING] = "ending",     [CONDITION_SWAY] = "sway",
        [CONDITION_DRAFT] = "draft",       [CONDITION_SAMPLE] = "sample",
        [CONDITION_CLOSING] = "closing",   [CONDITION_LAPSE] = "lapse"};
    buf_reset(out);
    buf_printf(out, "%s:%s", kinds[of], name_of(plan, of, i));
    if (of == CONDITION_SWAY || of == CONDITION_SAMPLE) // several are on the same
        buf_printf(out, " #%d", i + 1);
}

static void walk_conditions(const struct into *into, const struct watch *watch,
                            const struct state *state)
{
    struct place place = {0, 0};
    struct buf key = BUF_INIT;
    for (enum condition_of of = 0; of < CONDITION_OF_COUNT; of++)
        for (int i = 0; i < condition_count(watch->plan, of); i++) {
            const char *when = condition_text(watch->plan, of, i);
            bool yes = false; // what a function says instead
            if (!when && (of != CONDITION_ENDING || !coverage_ending(watch->scenario, i, &yes)))
                continue;
            name_condition(watch->plan, of, i, &key);
            if (!state)
                (void)sums_row(into->sums, SUMS_CONDITION, buf_text(&key), 0);
            walk_facts(into, buf_text(&key), when, state, &place);
            if (!state)
                continue;
            struct sums_row *row = &into->sums->table[SUMS_CONDITION].rows[place.condition++];
            sums_put(SUMS_CONDITION, row, COL_CONDITION_HELD,
                     when ? condition_holds(state, of, i) : yes);
            sums_put(SUMS_CONDITION, row, COL_CONDITION_CAME, came_about(watch, state, of, i));
        }
    buf_free(&key);
}

static int count_votes(const struct state *state, int seat)
{
    int count = 0;
    for (size_t i = 0; i < state->vote_count; i++)
        count += state->votes[i]->ballot[seat] != BALLOT_OUT;
    return count;
}

static int count_answers(const struct state *state, int seat)
{
    int count = 0;
    for (int i = 0; i < state->plan->question_count; i++)
        count += state->questions[i].choice[seat] != 0;
    return count;
}

static int count_papers(const struct state *state, int seat)
{
    int count = 0;
    for (int i = 0; i < state->plan->paper_count; i++)
        count += state->papers[i].wrote[seat];
    return count;
}

static int count_remarks(const struct state *state, int seat)
{
    int count = 0;
    for (size_t i = 0; i < state->remark_count; i++)
        count += state->remarks[i].seat == seat;
    return count;
}

static void take_seats(const struct into *into, const struct watch *watch,
                       const struct state *state)
{
    for (int i = 0; i < watch->plan->seat_count; i++) {
        struct sums_row *row = &into->sums->table[SUMS_IDLE].rows[i];
        int64_t longest = idle_longest(&watch->idle, state, i);
        sums_put(SUMS_IDLE, row, COL_IDLE_SUM, longest);
        sums_put(SUMS_IDLE, row, COL_IDLE_LONGEST, longest);
        sums_put(SUMS_IDLE, row, COL_IDLE_OVER, longest > IDLE_LONG);
        if (longest > IDLE_LONG)
            sums_put(SUMS_IDLE, row, COL_IDLE_SEED, into->seed);
        row = &into->sums->table[SUMS_DEED].rows[i];
        sums_put(SUMS_DEED, row, COL_DEED_SPEECHES, state->seat[i].speeches);
        sums_put(SUMS_DEED, row, COL_DEED_VOTES, count_votes(state, i));
        sums_put(SUMS_DEED, row, COL_DEED_ANSWERS, count_answers(state, i));
        sums_put(SUMS_DEED, row, COL_DEED_WRITTEN, count_papers(state, i));
        sums_put(SUMS_DEED, row, COL_DEED_REPLIED, watch->replied[i]);
        sums_put(SUMS_DEED, row, COL_DEED_REMARKS, count_remarks(state, i));
    }
}

void watch_story_rows(const struct watch *watch, struct sums *sums)
{
    struct into into = {sums, 0};
    walk_choices(&into, watch->plan, NULL);
    walk_conditions(&into, watch, NULL);
    for (int i = 0; i < watch->plan->seat_count; i++) {
        (void)sums_row(sums, SUMS_IDLE, watch->plan->seats[i].id, 0);
        (void)sums_row(sums, SUMS_DEED, watch->plan->seats[i].id, 0);
    }
    for (int i = 0; i < watch->people; i++)
        sums_put(SUMS_DEED, &sums->table[SUMS_DEED].rows[watch->order[i]], COL_DEED_PERSON, 1);
}

void watch_story_take(const struct into *into, const struct watch *watch, const struct state *state)
{
    walk_choices(into, watch->plan, state);
    take_papers(into, watch->plan, state);
    walk_conditions(into, watch, state);
    take_seats(into, watch, state);
}
