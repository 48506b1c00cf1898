// The state of papers, questions, the story calendar, sittings and remarks: see core/plan.def.
// Part of struct state; changed by events only.
#ifndef CORE_STATE_STORY_H
#define CORE_STATE_STORY_H

#include "base/buf.h"
#include "core/plan.h"

#include <stddef.h>

// A part of a paper as it stands; NULL where nothing has been written.
struct part_state {
    const char *text;
    bool brief;        // it says nothing, or less than the part must hold
    const char *from;  // remarks it takes up, ids with blanks; NULL
    const char *reply; // of the addressee
    int seat;          // who wrote it last, NOBODY
};

struct paper_state {
    enum paper_status status;
    int author;                   // the first to write in it, NOBODY
    bool wrote[SEATS_MAX];        // the author, and others who wrote in it
    bool has_signed[SEATS_MAX];   // co-authors
    int signs;                    // how many
    struct part_state *parts;     // as in the plan
    int sent_by;                  // seat that submitted it, NOBODY
    int sent, answered, returned; // story days, NO_DAY
    int64_t sent_at;              // session time of the submission, -1
    const char *reason;           // why it was returned
    const char *answer;           // a plain answer
    int answered_by;              // seat, NOBODY
    int answer_paper;             // the paper that answers it, NOBODY
    enum fate adopted;            // by vote
    bool read_out;                // in a sitting
    bool copied;                  // a copy of an inquiry was forwarded
    int copied_on;                // the story day of that
    bool taken_up;                // an inquiry that lay there when the maslikhat adopted its agenda
};

struct question_state {
    enum question_status status;
    int64_t asked;        // running time
    bool of_debrief;      // asked when the story had ended
    enum closing closing; // how it closed; in older journals that all had answered is not said
    uint32_t choice[SEATS_MAX]; // one bit per choice, or ANSWER_SECRET; 0: no answer
    bool former[SEATS_MAX];     // answered by somebody who held the card before
    int answers, right;         // right: of a private one known only where it was told
    bool counted;               // how many chose what was told when a private one was closed
    int16_t count[SEATS_MAX];   // by its choices
};

// Somebody answered a private question; nobody knows what.
#define ANSWER_SECRET ((uint32_t)1 << 31)

struct deadline_state {
    enum deadline_status status;
    int begun, due, done; // story days (from 1970-01-01), NO_DAY
};

// A remark handed in, or a problem the scenario has ready (`problem`, no text of its own).
struct remark {
    const char *id;
    int seat; // NOBODY for the scenario's
    enum remark_kind kind;
    const char *text;
    int problem; // index of the plan's, or NOBODY
    bool dropped;
    int64_t at;
};

struct state;

// The title of a remark in a language: its text, or the plan's.
const char *state_remark_text(const struct state *state, const struct remark *remark,
                              enum lang lang);
int state_remark(const struct state *state, const char *id); // -1 for none
// Marks a problem has from everybody; whether this seat gave one.
int state_remark_marks(const struct state *state, int remark);
bool state_marked(const struct state *state, int seat, int remark);
int state_marks_given(const struct state *state, int seat);
// Its place among the problems by marks, 1 first; equal marks share a place; 0 for what is none.
int state_remark_rank(const struct state *state, int remark);
// The remarks of a kind (REMARK_KIND_COUNT: all) that were not dropped, problems with the most
// marks first, into `out` (room for remark_count). Returns how many.
int state_remark_order(const struct state *state, enum remark_kind kind, int *out);
// The first paper and part that take it up; false for none.
bool state_remark_traced(const struct state *state, const char *id, int *paper, int *part);

// Whether the seat is among those who write the paper; is its addressee.
bool state_writes(const struct state *state, int paper, int seat);
bool state_receives(const struct state *state, int paper, int seat);
// What a part wants before its paper can be sent: it is required and empty, too short, names no day
// that is still to come, or a term that is over. Days count until the paper is sent or adopted.
enum part_want {
    PART_READY,
    PART_EMPTY,
    PART_SHORT,
    PART_UNDATED,
    PART_OVER,    // its day has passed
    PART_NO_SUCH, // its day is none of the calendar
    PART_PAST,    // it says "yesterday"
};
enum part_want state_part_wants(const struct state *state, int paper, int part);
// What stands in the part, a choice in `lang`; NULL for nothing.
const char *state_part_words(const struct state *state, int paper, int part, enum lang lang);
// What the scenario has for the part as the story has gone; NULL for nothing.
const struct plan_sample *state_sample(const struct state *state, int paper, int part);
// A part that wants something; how many do, and how many are required.
bool state_part_missing(const struct state *state, int paper, int part);
int state_parts_missing(const struct state *state, int paper, int *required);
// Co-authors it needs: none when its author may send it alone.
int state_signs_needed(const struct state *state, int paper);
// What the dates of a part want, and the day it is read to name: of a sitting, or the one that is
// over; NO_DAY for other parts.
enum part_want state_part_dated(const struct state *state, int paper, int part, int *day);
// The first paper that has to be sent before the sitting under way is opened; NOBODY for none.
int state_uncalled_by(const struct state *state);
// Parts with `reply` that were filled and not replied to yet.
int state_replies_due(const struct state *state, int paper);
// The text says something: a word or a figure, not a stroke of the pen.
bool state_says_something(const char *text);
// What has to be adopted before it is sent – the paper, the draft it carries – has been.
bool state_paper_decided(const struct state *state, int paper);
// That, or it may still be before the sitting is closed.
bool state_paper_hopes(const struct state *state, int paper);
// The item with which an inquiry is read out: the one it is about, or that was proposed for it, or
// the time reserved for all others; NOBODY when it has no place on the agenda.
int state_inquiry_item(const struct state *state, int paper);
// The first inquiry of the item (NOBODY: with no place on the agenda) that was sent and is still to
// be read out; NOBODY for none.
int state_unread_inquiry(const struct state *state, int item);
// An inquiry lies there whose copy has not been forwarded yet.
bool state_copy_due(const struct state *state, int paper);
// Whether those who sit are the deputies.
bool state_council_sits(const struct state *state);
// The text of the paper can still be changed.
bool state_paper_open(const struct state *state, int paper);

// Whether the seat, NOBODY for the hall, may know that the paper is there: an internal one is the
// business of those who write, sign or receive it.
bool state_paper_known(const struct state *state, int paper, int seat);
// It has come about: the condition that the plan sets for it has held.
bool state_paper_exists(const struct state *state, int paper);
// The group work that is presented since the phase began, else the phase's own that lasts or waits
// to be presented; NOBODY for none. And when the time of one is over, on the running clock.
int state_work(const struct state *state);
int64_t state_work_end(const struct state *state, int work);
// What the group has written, part by part over all of its papers, from 0; false after the last.
bool state_group_part(const struct state *state, const struct plan_team *team, int at, int *paper,
                      int *part);
// All that the group writes has been sent; false where it writes nothing.
bool state_group_sent(const struct state *state, const struct plan_team *team);
// The group that presents when the presenting goes on; NOBODY: all have.
int state_group_next(const struct state *state, int work);
// A person has the card, and the computer does not play it.
bool state_person_at(const struct state *state, int seat);
bool state_question_exists(const struct state *state, int question);
// Its moment has passed: it is not asked any more, and when it is open it closes.
bool state_question_over(const struct state *state, int question);

// Whether the seat chose it; of a private question nobody knows.
bool state_chose(const struct state *state, int question, int seat, int choice);
// Whether the question is put to the seat: addressed, and somebody plays it. A private question is
// for people: the computer answers only where it plays everybody.
bool state_asked(const struct state *state, int question, int seat);
// The second half of it: somebody plays the seat who would answer.
bool state_answers(const struct state *state, int question, int seat);
// Answers are taken: it is open, and after the end it is one of the debrief.
bool state_takes_answers(const struct state *state, int question);
// A seat that can be chosen as an answer by another: in the cast of this session.
bool state_is_peer(const struct state *state, int seat, int other);
int state_asked_count(const struct state *state, int question);
// It is open; somebody it is put to has not answered; everybody has, of one person at least.
bool state_awaits_answers(const struct state *state, int question);
bool state_all_answered(const struct state *state, int question);
// The question is put to everybody. Others are the business of those they are put to.
bool state_asks_all(const struct state *state, int question);
// It is put to people by the names of their seats, to no group: its words are theirs alone.
bool state_asks_persons(const struct state *state, int question);
// How many took the choice; whether such counts can be told and name nobody: few answers to a
// question that is not everybody's would name those who gave them. Of private questions that is
// told which the close has told.
int state_chosen_count(const struct state *state, int question, int choice);
// The mean of a scale's answers in tenths, rounded; 0 for other questions, and without answers.
int state_mean(const struct state *state, int question);
bool state_counts_name_nobody(const struct state *state, int question);
// All right choices and no other; never where the question is a decision.
bool state_choices_right(const struct state *state, int question, uint32_t choices);

// The story day counted from its first: 0, 1 … ; NO_DAY without a calendar.
int state_story_day(const struct state *state);
// What is left of a running deadline (calendar_left()); 0 for others.
int state_deadline_left(const struct state *state, int deadline);
// The story day (from 1970-01-01) a complication is due on; NO_DAY when it is not the calendar's
// or not known yet.
int state_inject_day(const struct state *state, int inject);
// It has a moment of its own, of a phase or of the calendar; so for a question.
bool state_inject_timed(const struct state *state, int inject);
bool state_question_timed(const struct state *state, int question);
// It did not come and nobody left it out: its phase was left before its minute, the story has
// ended, or nothing in the scenario calls for it any more.
bool state_inject_missed(const struct state *state, int inject);

// The story day (from 1970-01-01) a question is asked on; NO_DAY when it is not the calendar's.
int state_question_day(const struct state *state, int question);

// The item is one of the sitting under way.
bool state_item_here(const struct state *state, int item);
// The step of the sitting under way; NULL for none.
const struct plan_step *state_step(const struct state *state);

#endif
