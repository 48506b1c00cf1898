// The plan of a session: what a scenario declares and nobody changes while it is played. The
// engine decides by it; the journal's first record holds it, so a journal can be read alone.
#ifndef CORE_PLAN_H
#define CORE_PLAN_H

#include "base/lang.h"
#include "base/mem.h"
#include "core/names.h"
#include "core/plan_case.h"
#include "core/threshold.h"

#include <stdint.h>

enum {
    SEATS_MAX = 160,
    ITEMS_MAX = 64,
    NOBODY = -1,
    FIELDS_MAX = 8,
};

// A goal of a card, measured from the session. `about` names what the test looks at (an
// amendment the scenario prepared, a draft, a subject, a kind of speech), NULL where it needs
// nothing; core/goal.h lists the tests.
struct plan_goal {
    const char *id;
    int test; // enum goal_test
    const char *about;
    const char *is; // "adopted", "not-adopted", "tabled", a choice …; may be NULL
    int64_t number;
    int points;
    struct ltext text;
};

struct plan_faction {
    const char *id;
    struct ltext name;
};

struct plan_seat {
    const char *id;
    enum seat_kind kind;
    const char *group; // "council", "ngo", "media" …
    struct ltext name;
    struct ltext short_name;
    struct ltext role;
    int faction;  // index, or NOBODY
    int priority; // order of dealing when people are few: 1 first
    int interest; // the item the card has a conflict of interest in, or NOBODY
    struct plan_goal *goals;
    int goal_count;
};

// A figure of a clause. A raise of one that spends, or a cut of one that brings revenue, needs
// the akim's positive opinion (REG 28).
struct plan_field {
    const char *name;
    int64_t value;
    bool spending;
    bool revenue;
    struct ltext label; // what people call it: "distance, m"; empty: the catalogue has words for it
};

struct plan_clause {
    const char *id;
    struct ltext text; // with {field} placeholders
    struct plan_field field[FIELDS_MAX];
    int field_count;
};

// A standing commission of the council; who speaks for it.
struct plan_commission {
    const char *id;
    struct ltext title;
    int by; // seat
};

struct plan_draft {
    const char *id;
    int item; // the agenda item it belongs to
    struct ltext title;
    int by; // seat, or NOBODY
    bool spends;
    const char *opinions; // ids of the commissions whose opinion is heard on it; NULL for none
    struct plan_clause *clauses;
    int clause_count;
};

struct plan_item {
    const char *id;
    struct ltext title;
    int minutes;          // 0: no budget
    const char *sitting;  // NULL: the first
    bool order;           // it is led by stages (REG 23, 24)
    bool by_clause;       // and its debate goes clause by clause
    bool inquiries;       // time for deputies' inquiries that are about no item
    const char *reporter; // seat; NULL: who brought the drafts on it
};

// A source of a scenario's own: what people call the law that its citations name by a tag.
struct plan_source {
    const char *tag; // "RALLIES"
    struct ltext name;
};

// An amendment the scenario has ready, so that cards, goals and bots can name it.
struct plan_amendment {
    const char *id;
    int draft;
    enum amend_kind kind;
    int clause;
    int field; // index within the clause, NOBODY unless AMEND_SET
    int64_t value;
    struct ltext title;
    struct ltext text;
    const char *figures; // of a new wording, as core/figures.h writes them; NULL for none
    bool spends;
};

struct plan_phase {
    const char *id;
    struct ltext title;
    struct ltext hint; // what the facilitator does here
    int minutes;
    int days;            // of the story it plays over
    const char *sitting; // that is called when the phase begins; NULL for none
};

struct plan_inject {
    const char *id;
    struct ltext title;
    struct ltext text;
    const char *to;       // "all", "council", a seat or a list of seats
    int phase;            // NOBODY: not by the clock
    int minutes;          // after the phase began, in running time
    int earliest, within; // of which a session draws its own; its journal has what was drawn
    int day;              // of the story, counted from its first; NO_DAY: not by the calendar
    const char *deadline; // or so many days after its last day; NULL for none
    int deadline_days;
    bool ends; // what follows from it may end the session
};

// Put to the vote, or – when it has choices – answered by those it is asked.
struct plan_question {
    const char *id;
    struct ltext title;
    enum threshold_name threshold;
    struct plan_choice *choices;
    int choice_count;
    bool many;      // several choices may be right
    const char *to; // WORDS
    const char *law;
    struct ltext explain; // shown after the answer
    int phase;            // NOBODY: asked by hand
    int minutes;
    int day;          // of the story, its first is 1, on which it is asked; 0: not by the calendar
    const char *item; // it is put to the vote under; NULL: under any
    const char *missed; // the deadline that must have been missed before; NULL for none
};

// A way the story can end, in words: what came of it, and who pays for it.
struct plan_ending {
    const char *id;
    struct ltext title, text, costs;
};

// What the ending of a story is called that the facilitator ended without saying how.
#define PLAN_ENDED_BY_HAND "finished"

// One paragraph for people; `section` is "guide", "memo" or "debrief".
struct plan_page {
    const char *section;
    struct ltext title;
    struct ltext text;
};

struct plan {
    struct arena *arena; // owns every string and array below
    const char *id;
    struct ltext title;
    struct ltext place;       // the council's name, for minutes and decisions
    struct ltext place_short; // the same where there is little room; empty: `place`
    int people_min, people_max;
    int established, total;
    int chair, secretary; // seats
    enum body body;       // that sits where there are no sittings of their own
    bool extraordinary;
    bool votes, agenda_voted; // see struct plan_sitting
    bool order;               // items that come up at a sitting are led by stages
    bool commission_counts;   // the counting commission, electronic secret ballots too
    bool amendments_on_item;  // tabled while their item is called; plans of version 0.1: any time
    struct threshold threshold[THRESHOLD_COUNT];
    struct plan_law threshold_law[THRESHOLD_COUNT];
    int speech_seconds[SPEECH_COUNT];
    int second_debate_seconds;
    int warn_seconds;
    int debate_speeches; // how often a deputy may speak in debate per item
    int recess_days;
    enum threshold_name no_confidence; // what no confidence in the akim takes
    struct plan_source *sources;
    int source_count;
    struct plan_faction *factions;
    int faction_count;
    struct plan_seat *seats;
    int seat_count;
    struct plan_item *items;
    int item_count;
    struct plan_commission *commissions;
    int commission_count;
    struct plan_draft *drafts;
    int draft_count;
    struct plan_amendment *amendments;
    int amendment_count;
    struct plan_phase *phases;
    int phase_count;
    struct plan_inject *injects;
    int inject_count;
    struct plan_question *questions;
    int question_count;
    struct plan_ending *endings;
    int ending_count;
    bool endings_told; // the scenario names all of them; plans of version 0.1 name none
    struct plan_page *pages;
    int page_count;
    struct plan_step *steps;
    int step_count;
    struct plan_sitting *sittings;
    int sitting_count; // 0: one sitting, the council's
    struct plan_paper *papers;
    int paper_count;
    int start_day; // of the story, from 1970-01-01; NO_DAY: there is no calendar
    struct plan_day *days;
    int day_count;
    int first_known, last_known; // days of the years whose holidays are known; 0: nobody says
    struct plan_deadline *deadlines;
    int deadline_count;
    const char *remark_from; // WORDS: who may hand in remarks; NULL: nobody
    int marks;               // each may give to problems
    struct plan_problem *problems;
    int problem_count;
    const struct plan *whole; // of a plan_of_sitting(): what it was made of; else NULL
    int sitting;              // of that whole
};

// An empty plan with the law's thresholds and the default speech times of RULES.md §4.
struct plan *plan_new(void);
void plan_free(struct plan *plan);
// Room for `count` zeroed elements of `size` in the plan's arena; NULL for none.
void *plan_array(struct plan *plan, int count, size_t size);

// What of the plan cannot be played ("seats", "drafts" …): counts, ids and indexes that do not fit
// each other or the engine. NULL when it is sound; a session takes only sound plans.
const char *plan_fault(const struct plan *plan);

// Indexes by id; NOBODY when there is none.
int plan_seat(const struct plan *plan, const char *id);
int plan_item(const struct plan *plan, const char *id);
int plan_draft(const struct plan *plan, const char *id);
int plan_commission(const struct plan *plan, const char *id);
// Whether the commission's opinion is heard on the draft.
bool plan_opines(const struct plan *plan, int commission, int draft);
int plan_clause(const struct plan *plan, int draft, const char *id);
int plan_field(const struct plan_clause *clause, const char *name);
int plan_phase(const struct plan *plan, const char *id);
int plan_inject(const struct plan *plan, const char *id);
int plan_amendment(const struct plan *plan, const char *id);
int plan_question(const struct plan *plan, const char *id);
int plan_faction(const struct plan *plan, const char *id);
int plan_ending(const struct plan *plan, const char *id);
// The phase after the story, called `debrief`; NOBODY where there is none.
int plan_debrief(const struct plan *plan);
// Whether the story can end so: as the scenario says, or – where it says nothing – in any way.
bool plan_ends_so(const struct plan *plan, const char *ending);
int plan_source(const struct plan *plan, const char *tag);
// What people call a figure: its own label, or that of the catalogue; NULL when there is neither.
const char *plan_field_label(const struct plan_field *field, enum lang lang);

#endif
