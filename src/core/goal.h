// Private goals of role cards, measured from the state of a session.
#ifndef CORE_GOAL_H
#define CORE_GOAL_H

#include "core/state.h"

enum goal_test {
    GOAL_AMENDMENT,        // what became of a prepared amendment
    GOAL_DECISION,         // what became of a draft
    GOAL_FIGURE,           // a figure of the adopted decision
    GOAL_RECUSED,          // the seat declared its interest before the first vote on the item
    GOAL_VOTED_UNDECLARED, // the seat voted on the item with an interest not declared
    GOAL_VOTED,            // how the seat voted
    GOAL_SPOKE,            // how often the seat got the floor
    GOAL_OVERTIME,         // the seat spoke, and never past its time
    GOAL_REFUSED,          // how often the seat was refused
    GOAL_FACTION_UNITED,   // the faction's members who voted chose the same
    GOAL_QUORUM,           // the quorum was never lost while the sitting was open
    GOAL_PRESENT,          // the seat was in the hall when the sitting closed
    GOAL_TABLED,           // how many amendments the seat tabled
    GOAL_PAPER,            // what became of a paper
    GOAL_WROTE,            // the seat wrote in a paper or signed it, and it was sent
    GOAL_ANSWERED,         // the seat's own answer to a question
    GOAL_DEADLINE,         // whether a deadline was met
    GOAL_PROBLEM,          // the place of a problem on the map
    GOAL_TRACED,           // a paper that was sent takes a problem up
    GOAL_REMARKS,          // how many remarks the seat handed in
    GOAL_ENDING,           // how the story ended
    GOAL_TALKS,            // how talks ended
    GOAL_TERM,             // what was agreed on a term of talks
    GOAL_TEST_COUNT
};

// What `about` of a goal names.
enum goal_about {
    ABOUT_AMENDMENT, // a prepared amendment
    ABOUT_DRAFT,
    ABOUT_FIGURE, // DRAFT.CLAUSE.FIGURE
    ABOUT_ITEM,
    ABOUT_SUBJECT, // whole:DRAFT, basis:DRAFT or amend:AMENDMENT (a prepared one)
    ABOUT_SPEECH,  // a kind of speech, or "any"
    ABOUT_WORD,    // the row's one word
    ABOUT_PAPER,
    ABOUT_QUESTION, // one with choices
    ABOUT_DEADLINE,
    ABOUT_PROBLEM, // of the map
    ABOUT_ENDING,  // of the story
    ABOUT_TALKS,
    ABOUT_TERM, // TALKS.TERM, one with numbers
};

struct goal_row {
    const char *name; // in the cards
    enum goal_about about;
    const char *word; // for ABOUT_WORD
    const char *is;   // the words `is` may be, blank-separated; NULL: it has none
    bool number;      // needs a number
};

extern const struct goal_row goal_rows[GOAL_TEST_COUNT];

// -1 when no test has this name.
int goal_find(const char *name);
// The prepared amendment, draft or item that `about` names, or the draft of a figure or subject;
// NOBODY when it names nothing.
int goal_target(const struct plan *plan, const struct plan_goal *goal);

// Inside: what a test looks at, and the tests that have a file of their own.
struct goal_look {
    const struct state *state;
    int seat;
    const struct plan_goal *goal;
    const struct goal_facts *facts;
};
bool goal_is(const struct plan_goal *goal, const char *word);
bool goal_within(const struct plan_goal *goal, int64_t value);
typedef bool goal_reach(const struct goal_look *look);
goal_reach goal_paper, goal_wrote, goal_answered, goal_deadline, goal_problem, goal_traced,
    goal_remarks, goal_ending, goal_talks, goal_agreed;
// The talks of "TALKS.TERM", and which of their terms with numbers; NOBODY for none.
int goal_term(const struct plan *plan, const char *about, int *term);

// What the state does not hold.
struct goal_facts {
    int refusals[SEATS_MAX]; // commands refused for breaking a rule, by seat
};

bool goal_reached(const struct state *state, int seat, const struct plan_goal *goal,
                  const struct goal_facts *facts);
// The points a seat has; *most, unless NULL, is what it could have.
int goal_points(const struct state *state, int seat, const struct goal_facts *facts, int *most);

#endif
