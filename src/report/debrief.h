// What is talked about after the session: who spoke, how the votes went, what was refused and
// why, goals, complications, the decision. Gathered from the live branch of the records alone.
// Times are milliseconds of the running clock (session time without pauses).
#ifndef REPORT_DEBRIEF_H
#define REPORT_DEBRIEF_H

#include "core/order.h"
#include "journal/history.h"

// A seat that a person took over from the computer, or left to it, is there twice.
struct debrief_person {
    int seat;
    bool bot; // what the computer did there
    int64_t speaking;
    int64_t silence; // the longest stretch in the open sitting, present, without a word
    int speeches, asked, refused;
};

struct debrief_faction {
    int faction;
    int members, speeches;
    int64_t speaking;
};

// Refusals by one rule. Slips of the keyboard, which break no rule, are not here, nor what a
// scenario's handler tried.
struct debrief_refusal {
    const struct event **events;
    size_t event_cap;
    int count;
    int *by; // by seat; then the facilitator and the scenario; then by seat, the computer there
};

struct debrief_goal {
    int seat, goal; // the card's goal by index
    bool reached;
};

struct debrief_note {
    int64_t at;
    int seat; // NOBODY: the facilitator
    const char *text;
};

// A time without a quorum while the sitting was open; `to` is -1 when it never came back.
struct debrief_loss {
    int64_t from, to;
    int present;
};

// A deputy with an interest in an item who took part without declaring it (RULES 28).
struct debrief_interest {
    int seat, item;
    int votes, debates;
};

// How a stage of an item led in order went.
enum went {
    WENT_UNREACHED, // the item was left before it
    WENT_EMPTY,     // passed over: there was nobody to hear
    WENT_SKIPPED,   // passed over, though there was something to do in it
    WENT_ON,        // it lasts
    WENT_HELD,
    WENT_CUT, // ended while somebody waited, clauses were left, or the item was left in it
    WENT_COUNT
};
extern const char *const went_names[WENT_COUNT];

struct debrief_stage {
    enum went went;
    int64_t took;    // of the running clock, the sitting being open
    int64_t planned; // 0: it takes as long as it takes
    int speeches;
    int own;     // those of its kind: questions without the answers
    int waited;  // asked to speak in it and were not heard
    int clauses; // of the draft that did not come up
    int by;      // who skipped it or ended it: a seat or enum actor
    int vote;    // number of the vote that ended it; 0 for none
    bool left;   // the item was left in it
};

// An item led in order, each time it came up.
struct debrief_item {
    int item;
    const struct plan *plan; // of that sitting; the debrief's state owns it
    int64_t planned;         // for all of it; 0: no such plan
    int64_t length;          // what its stages are planned into (order_length()); 0
    enum order_stage at;
    struct debrief_stage stage[ORDER_STAGE_COUNT];
};

struct debrief {
    const struct plan *plan;       // borrowed, as are the events
    const struct history *history; // borrowed
    struct state *state;           // at the end
    int64_t lasted, paused;        // up to the end of the session
    struct debrief_person *people; // the longest speakers first
    int person_count;
    struct debrief_faction *factions; // one for each of the plan
    struct debrief_refusal *refusals; // the most frequent first
    size_t refusal_count, refusal_cap;
    struct debrief_goal *goals;
    int goal_count;
    bool *answered, *wrote; // by the computer: questions and papers by seats
    int64_t *inject_at;     // by complication: when it was shown, -1 never
    int64_t *read_at;       // by paper: when an inquiry was read out, -1 never
    struct debrief_item *led;
    size_t led_count, led_cap;
    struct debrief_note *notes;
    size_t note_count, note_cap;
    struct debrief_loss *losses;
    size_t loss_count, loss_cap;
    struct debrief_interest *interests;
    size_t interest_count, interest_cap;
    int overtime_count; // speeches past their time
    int64_t overtime;   // by how much in all
    int waits;          // speeches that were asked for, and how long that took in all
    int64_t waited;
    int rewinds; // in all branches
};

// `plan` and `history` must outlive it.
struct debrief *debrief_new(const struct plan *plan, const struct history *history);
void debrief_free(struct debrief *debrief);
// The mean wait for the floor; -1 when nobody asked.
int64_t debrief_mean_wait(const struct debrief *debrief);
// Goals and silence are looked at for the seats people play; for all when the computer plays all.
bool debrief_counts(const struct state *state, int seat);
// The number of a seat as cards and screens have it, from 1; 0 for nobody.
int debrief_number(const struct plan *plan, int seat);
// Points of a seat's reached goals.
int debrief_points(const struct debrief *debrief, int seat);

// Whether the computer answered the question at this seat, or wrote in the paper.
bool debrief_bot_answered(const struct debrief *debrief, int question, int seat);
bool debrief_bot_wrote(const struct debrief *debrief, int paper, int seat);

// A page of the plan with questions for the debrief.
bool debrief_is_question(const struct plan_page *page);

// For whom the debrief is shown: notes are told to who made them, a question put to some to those
// who were asked. Only the facilitator is told what a person decided where nobody can be wrong; who
// was wrong is told to nobody.
struct debrief_reader {
    enum lang lang;
    int seat; // NOBODY: the hall, or the facilitator
    bool facilitator;
    bool hall; // everybody sees it: nothing of cards, refusals, complications, who was silent
};

#endif
