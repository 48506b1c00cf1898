// What a plan holds beyond one sitting of the council: papers, questions people answer, the story
// calendar with its deadlines, sittings one after the other, and the map of problems.
//
// WORDS are ids with blanks between them that name seats: "all", "council" (the deputies of the
// cast), a seat, a faction, a group of cards; see plan_addressed(). An EVENT is a text like an
// `expect` line, "paper.submitted paper=inquiry", with alternatives after " | "; see core/when.h.
#ifndef CORE_PLAN_CASE_H
#define CORE_PLAN_CASE_H

#include "base/lang.h"
#include "core/names.h"
#include "core/threshold.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    CHOICES_MAX = 16,
    PARTS_MAX = 32,
    SITTING_STEPS_MAX = 16,
    MARKS_MAX = 20,
    NO_DAY = -1,              // no story day
    CALENDAR_DAYS_MAX = 3660, // a story may last
};

// In agenda.inquiry, instead of one: time for all that are about no item.
#define INQUIRIES_ALL "all"

// A part of a paper. `law` is the article that requires it; NULL for none.
struct plan_part {
    const char *id;
    struct ltext title;
    struct ltext hint;   // what belongs here
    struct ltext sample; // what a computer-played author writes
    const char *law;
    bool optional;
    bool reply;          // the addressee answers it separately
    int least;           // characters
    const char *day;     // the sitting whose day this part names; NULL for none
    const char *clauses; // of the paper's draft, ids: it begins with what they became; NULL
};

struct plan_paper {
    const char *id;
    struct ltext title;
    const char *by;      // WORDS: who may write and submit it
    const char *signers; // WORDS: who may sign as a co-author
    const char *to;      // WORDS; NULL: an office outside the cast
    struct ltext office; // that office
    const char *copy;    // WORDS: an inquiry's copy goes to; NULL: to `copy_office`, or none goes
    struct ltext copy_office;
    const char *law;
    int signs;            // co-authors needed
    const char *alone;    // WORDS: authors who need none; NULL: nobody
    const char *convenes; // the sitting that is not opened before it is sent, NULL for none
    const char *answers;  // the paper it answers, NULL for none
    bool voted;           // must be adopted by a vote before it is sent
    bool inquiry;         // a deputy's: withdrawn until the maslikhat's agenda is adopted (REG 42)
    int adopt;            // enum threshold_name of that vote
    const char *sitting;  // where it is voted on, NULL: anywhere
    const char *draft;    // it carries what this draft came to, so that has to be adopted; NULL
    const char *about;    // an inquiry read out before the debate of this item; NULL for none
    int phase;            // when it is written, NOBODY: any time
    struct plan_part *parts;
    int part_count;
};

struct plan_choice {
    const char *id;
    struct ltext text;
    bool right;
    struct ltext why; // it is wrong, for whoever chose it; may be empty
};

// A day on which people do not rest and work as the weekday says. `day` counts from 1970-01-01.
struct plan_day {
    int day;
    bool working;
    struct ltext title;
};

// A term counts from the day after `from`; one of the three lengths is set.
struct plan_deadline {
    const char *id;
    struct ltext title;
    const char *law;
    const char *who;                      // WORDS; NULL: nobody in particular
    const char *from, *done_by, *void_by; // EVENT; `from` may be "start"; `void_by` may be NULL
    const char
        *asked; // the question about its day, that nobody reads before it is answered; or NULL
    int working_days, days, months;
    bool at_least; // `done_by` must not come before the term is over
};

struct plan_step {
    const char *id;
    struct ltext title;
    struct ltext hint;
};

struct plan_seconds {
    int seconds;
};

struct plan_law {
    const char *law; // NULL: as in threshold_laws
};

// One of several sittings; see plan_of_sitting().
struct plan_sitting {
    const char *id;
    struct ltext title;
    struct ltext called; // its members, "The delegates"; empty where they are the deputies
    const char *members; // WORDS: who counts and votes
    const char *bodies;  // WORDS: who answers for the authorities; NULL: nobody in particular
    int chair, secretary;
    int established, total;
    enum body body;
    bool extraordinary;
    bool votes;        // questions are put to the vote
    bool agenda_voted; // items need a vote to stand on the agenda
    bool order;        // items that come up at it are led by stages
    int second_debate_seconds, warn_seconds, debate_speeches, recess_days;
    struct threshold threshold[THRESHOLD_COUNT];
    int threshold_count; // THRESHOLD_COUNT
    struct plan_law law[THRESHOLD_COUNT];
    int law_count; // THRESHOLD_COUNT
    struct plan_seconds speech[SPEECH_COUNT];
    int speech_count; // SPEECH_COUNT
    struct plan_step *steps;
    int step_count;
};

struct plan_problem {
    const char *id;
    struct ltext title;
};

struct plan;

int plan_paper(const struct plan *plan, const char *id);
// The paper by which another is answered.
int plan_answer_to(const struct plan *plan, int paper);
int plan_part(const struct plan_paper *paper, const char *id);
bool plan_has_copy(const struct plan_paper *paper); // that is to be forwarded
int plan_choice(const struct plan *plan, int question, const char *id);
// The right choices, a bit for each; none where a question is a decision: nobody is wrong there.
uint32_t plan_right_choices(const struct plan *plan, int question);
int plan_deadline(const struct plan *plan, const char *id);
int plan_sitting(const struct plan *plan, const char *id);
int plan_problem(const struct plan *plan, const char *id);
// The sitting an item belongs to; NOBODY when the plan has none.
int plan_item_sitting(const struct plan *plan, int item);

// Whether WORDS name the seat; NULL names nobody.
bool plan_addressed(const struct plan *plan, const char *words, int seat);
// One word of WORDS; false when it names nothing.
bool plan_is_addressee(const struct plan *plan, const char *word);

// The plan as it is during one of its sittings: chair, secretary, members, figures and rules are
// the sitting's, and a seat is SEAT_DEPUTY exactly when it is a member. Borrows everything else;
// free it with plan_of_sitting_free().
struct plan *plan_of_sitting(const struct plan *plan, int sitting);
void plan_of_sitting_free(struct plan *plan);

#endif
