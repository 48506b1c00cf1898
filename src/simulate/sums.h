// What many sessions gave: tables of whole numbers. They add up exactly, in any order and in any
// pieces, so that one process and a hundred machines give the same.
//
// A table's rows are `fixed` – known from the scenario, in its order, there even when nothing
// happened – or `open`: found while playing, sorted by key and `at`. Times are seconds of the
// running clock.
#ifndef SIMULATE_SUMS_H
#define SIMULATE_SUMS_H

#include "base/err.h"
#include "base/hash.h"
#include "base/mem.h"
#include "simulate/seeds.h"

enum sums_table {
    SUMS_ALL,           // one row: the sessions themselves
    SUMS_ENDING,        // by name, all of the scenario's; SUMS_NO_ENDING for sessions without one
    SUMS_DECISION,      // by draft
    SUMS_VOTE,          // by subject
    SUMS_MARGIN,        // by subject, at votes for less those needed
    SUMS_AMENDMENT,     // by prepared amendment; "(other)" for the rest
    SUMS_PHASE,         // by phase
    SUMS_MINUTES,       // by phase, at whole minutes spent in it
    SUMS_INJECT,        // by complication
    SUMS_DEADLINE,      // by deadline
    SUMS_PAPER,         // by paper
    SUMS_QUESTION,      // by question with right answers
    SUMS_CHOICE,        // by question/choice, of questions that are decisions
    SUMS_CHOICE_ENDING, // by question/choice/ending
    SUMS_PAPER_ENDING,  // by paper/sent/ending or paper/unsent/ending
    SUMS_CONDITION,     // by what stands under it: "ending:late"
    SUMS_FACT,          // by condition: fact
    SUMS_CARD,          // by seat
    SUMS_IDLE,          // by seat
    SUMS_DEED,          // by seat
    SUMS_GOAL,          // by seat/goal
    SUMS_REFUSAL,       // by rule
    SUMS_HANDLER,       // by event, or inject:ID
    SUMS_LINE,          // by file of the scenario, at the line
    SUMS_BRANCH,        // by file:line: condition of a script
    SUMS_FAILURE,       // by file:line: what – a handler that failed
    SUMS_LOST,          // by what – a session that was not played to its end
    SUMS_TABLE_COUNT
};

enum { COL_ALL_RUNS, COL_ALL_LASTED, COL_ALL_LEAST, COL_ALL_MOST, COL_ALL_VOTES, COL_ALL_SPEECHES };
enum { COL_ENDING_RUNS, COL_ENDING_SEED };
enum { COL_DECISION_ADOPTED, COL_DECISION_REJECTED, COL_DECISION_NONE, COL_DECISION_SEED };
enum {
    COL_VOTE_VOTES, // that were closed and stand
    COL_VOTE_ADOPTED,
    COL_VOTE_REJECTED,
    COL_VOTE_NO_QUORUM,
    COL_VOTE_FOR,
    COL_VOTE_AGAINST,
    COL_VOTE_ABSTAIN,
    COL_VOTE_NOT_VOTED,
    COL_VOTE_MARGIN, // sum of votes for less those needed
    COL_VOTE_LEAST,
    COL_VOTE_MOST,
};
enum { COL_MARGIN_VOTES };
enum {
    COL_AMENDMENT_TABLED,
    COL_AMENDMENT_ADOPTED,
    COL_AMENDMENT_REJECTED,
    COL_AMENDMENT_MOOT,
    COL_AMENDMENT_WITHDRAWN,
    COL_AMENDMENT_OPEN, // never decided
    COL_AMENDMENT_SEED, // the first session in which it was adopted
};
enum {
    COL_PHASE_PLAN,
    COL_PHASE_ENTERED,
    COL_PHASE_SPENT,
    COL_PHASE_LEAST,
    COL_PHASE_MOST,
    COL_PHASE_OVER
}; // by a minute
enum { COL_MINUTES_RUNS };
enum {
    COL_INJECT_FIRED,
    COL_INJECT_SKIPPED, // by the facilitator or the level
    COL_INJECT_DROPPED, // by the story: things had changed
    COL_INJECT_HELD,
    COL_INJECT_AT,
    COL_INJECT_EARLIEST,
    COL_INJECT_LATEST,
    COL_INJECT_WINDOW, // its length by the plan; 0: it has none
};
enum { COL_DEADLINE_MET, COL_DEADLINE_MISSED, COL_DEADLINE_VOID, COL_DEADLINE_SEED }; // missed
enum { COL_PAPER_SENT, COL_PAPER_RETURNED, COL_PAPER_ANSWERED, COL_PAPER_ADOPTED };
enum { COL_QUESTION_ANSWERS, COL_QUESTION_RIGHT };
enum {
    COL_CARD_CAME,   // sessions in which the seat was in the hall
    COL_CARD_SILENT, // of those, without a word
    COL_CARD_SPEECHES,
    COL_CARD_SPEAKING,
    COL_CARD_REFUSED,
    COL_CARD_POINTS,
    COL_CARD_LEAST,
    COL_CARD_MOST,
};
enum {
    COL_CHOICE_ASKED,   // sessions in which the question was
    COL_CHOICE_RUNS,    // in which somebody took it
    COL_CHOICE_TAKEN,   // answers that have it
    COL_CHOICE_ANSWERS, // to its question
    COL_CHOICE_SEED,
};
enum { COL_CONDITION_HELD, COL_CONDITION_CAME }; // at the end; what stands under it came about
enum { COL_FACT_SO, COL_FACT_NOT };              // at the end
enum {
    COL_IDLE_SUM, // of the longest times without anything to do, see simulate/idle.h
    COL_IDLE_LONGEST,
    COL_IDLE_OVER, // sessions in which it was too long
    COL_IDLE_SEED,
};
enum {
    COL_DEED_SPEECHES,
    COL_DEED_VOTES, // in which it could vote
    COL_DEED_ANSWERS,
    COL_DEED_WRITTEN, // papers it wrote in
    COL_DEED_REPLIED, // papers it answered
    COL_DEED_REMARKS,
    COL_DEED_PERSON, // 1: it would be dealt to one of the people
};
enum { COL_GOAL_REACHED, COL_GOAL_SEED };
enum { COL_REFUSAL_TIMES, COL_REFUSAL_RUNS, COL_REFUSAL_SEED };
enum { COL_HANDLER_CALLS, COL_HANDLER_RUNS };
enum { COL_LINE_RUNS };
enum { COL_BRANCH_TRUE, COL_BRANCH_FALSE };  // sessions in which it came out so
enum { COL_FAILURE_RUNS, COL_FAILURE_SEED }; // also of SUMS_LOST

#define SUMS_NO_ENDING "(none)"
#define SUMS_FACT_OF ": " // between a condition and its fact

enum { SUMS_COLUMNS_MAX = 12 };

// How two cells become one. Of seeds the first is kept, an example to look at.
enum sums_how { SUMS_ADD, SUMS_FIRST, SUMS_LAST };

struct sums_column {
    const char *name; // NULL after the last
    enum sums_how how;
};

struct sums_shape {
    const char *name;
    bool open;
    bool spread; // rows have an `at`
    struct sums_column column[SUMS_COLUMNS_MAX];
};

extern const struct sums_shape sums_shapes[SUMS_TABLE_COUNT];

struct sums_row {
    const char *key;
    int64_t at;
    int64_t cell[SUMS_COLUMNS_MAX];
};

struct sums_list {
    struct sums_row *rows;
    size_t count, cap;
};

struct sums {
    struct arena *arena; // owns the texts
    const char *scenario;
    const char *stamp; // of everything the numbers follow from; equal stamps may be added up
    struct seeds seeds;
    struct sums_list table[SUMS_TABLE_COUNT];
};

struct sums *sums_new(const char *scenario, const char *stamp);
void sums_free(struct sums *sums);
// The number of columns of a table.
int sums_columns(enum sums_table table);
// A cell of SUMS_FIRST or SUMS_LAST that was never put.
bool sums_untold(enum sums_table table, const struct sums_row *row, int column);
// A row of a table, added when it is not there. Valid until the next one is added to the table.
struct sums_row *sums_row(struct sums *sums, enum sums_table table, const char *key, int64_t at);
// Works a number into a row's cell as the column wants it.
void sums_put(enum sums_table table, struct sums_row *row, int column, int64_t value);
// Adds everything of `from`, played with other seeds of the same scenario. False, with nothing
// added, when seeds were played twice or the two do not belong together.
bool sums_add(struct sums *sums, const struct sums *from, struct err *err);
// The row of the sessions themselves.
struct sums_row *sums_all(struct sums *sums);
int64_t sums_runs(const struct sums *sums);

#endif
