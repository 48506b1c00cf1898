// The plan of a session: what a scenario declares and nobody changes while it is played. The
// engine decides by it; the journal's first record holds it, so a journal can be read alone. What
// it consists of is in core/plan.def.
#ifndef CORE_PLAN_H
#define CORE_PLAN_H

#include "base/lang.h"
#include "base/mem.h"
#include "core/names.h"
#include "core/threshold.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    SEATS_MAX = 160,
    ITEMS_MAX = 64,
    NOBODY = -1,
    FIELDS_MAX = 8,
};

enum {
    CHOICES_MAX = 16, // of a question; where seats are chosen, SEATS_MAX
    SCALE_STEPS = 11, // from the lowest to the highest
    SCALE_FARTHEST = 100,
    SECRETS_MAX = 32, // private questions
    SCORES_MAX = 8,
    BANDS_MAX = 12,
    POINTS_MOST = 100, // for a choice
    PAIRS_LEAST = 8,   // of the knowledge test
    PAIRS_MAX = 12,
    OPTIONS_LEAST = 2, // of a form
    OPTIONS_MAX = 6,
    PARTS_MAX = 32,
    LENGTHS_MAX = 8,
    SITTING_STEPS_MAX = 16,
    WORKS_MAX = 4,  // group works of a scenario
    TEAMS_MAX = 12, // groups of one
    TALKS_MAX = 8,
    PARTIES_MAX = 6,
    TERMS_MAX = 8,
    MARKS_MAX = 20,
    NO_DAY = -1,              // no story day
    CALENDAR_DAYS_MAX = 3660, // a story may last
};

// In agenda.inquiry, instead of one: time for all that are about no item.
#define INQUIRIES_ALL "all"

// What the ending of a story is called that the facilitator ended without saying how.
#define PLAN_ENDED_BY_HAND "finished"

#define PLAN(name) struct plan_##name {
#define WHOLE struct plan {
#define END(name)                                                                                  \
    }                                                                                              \
    ;
#define LOCAL(type, member) type member;
#define ID(member) const char *member;
#define STRING(member) const char *member;
#define STRING_OR_NULL(member) const char *member;
#define LTEXT(member) struct ltext member;
#define INT(member) int member;
#define INT64(member) int64_t member;
#define LATER(member) int member;
#define FLAG(member) bool member;
#define NAME(member, type, words, count) type member;
#define LATER_NAME(member, type, words, count) type member;
#define INDEX(member, of) int member;
#define NEEDED(member, of) int member;
#define THRESHOLD(member) enum threshold_name member;
#define CLAUSE(member) int member;
#define FIGURE(member) int member;
#define LIST(member, noun, most)                                                                   \
    struct plan_##noun *member;                                                                    \
    int noun##_count;
#define ARRAY(member, type, noun, most)                                                            \
    type member[most];                                                                             \
    int noun##_count;
#include "core/plan_each.h"

// An empty plan with the law's thresholds and default speech times, which REG 17 leaves open.
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
// The ending that comes when none has; NOBODY for none.
int plan_else_ending(const struct plan *plan);
// The phase after the story, called `debrief`; NOBODY where there is none.
int plan_debrief(const struct plan *plan);
// Whether the story can end so: as the scenario says, or – where it says nothing – in any way.
bool plan_ends_so(const struct plan *plan, const char *ending);
// The group of that id, and the group work it is of; NULL for none.
const struct plan_team *plan_team(const struct plan *plan, const char *id, int *work);
int plan_work(const struct plan *plan, const char *id);
int plan_source(const struct plan *plan, const char *tag);
// The maslikhat among the kinds of body, which needs no declaring.
#define BODY_COUNCIL "maslikhat"
// Whether the maslikhat sits by this plan, so that its law holds.
bool plan_is_council(const struct plan *plan);
// The kind of body that sits; NULL for the maslikhat, and in journals that do not describe it.
const struct plan_body *plan_body_of(const struct plan *plan);
// What that body calls one of called_names or speech_names; NULL where it has no word of its own.
const char *plan_called(const struct plan *plan, const char *id, enum lang lang);
// The same of called_names, for texts; "" where it has none.
struct called_words;
void plan_words(const struct plan *plan, enum lang lang, struct called_words *out);
// A threshold by its name: of the law, or from THRESHOLD_COUNT on of a body's own, in the order of
// the bodies. NOBODY when there is none; NULL for a number that is none.
int plan_threshold(const struct plan *plan, const char *name);
const char *plan_threshold_name(const struct plan *plan, int threshold);
const struct plan_limit *plan_limit(const struct plan *plan, int threshold);
// Whether the body that sits has it.
bool plan_threshold_here(const struct plan *plan, int threshold);
// Puts the bodies' own thresholds behind those of the law.
void plan_take_limits(struct plan *plan);
// What people call a figure: its own label, or that of the catalogue; NULL when there is neither.
const char *plan_field_label(const struct plan_field *field, enum lang lang);

int plan_paper(const struct plan *plan, const char *id);
// The paper by which another is answered.
int plan_answer_to(const struct plan *plan, int paper);
int plan_part(const struct plan_paper *paper, const char *id);
// Of a part with choices the one of this id, and the one somebody means who typed a number or
// words; NOBODY for none, or for several.
int plan_part_choice(const struct plan_part *part, const char *id);
int plan_part_typed(const struct plan_part *part, const char *typed);
// What may stand in the part, to try whether it may be written.
const char *plan_part_like(const struct plan_part *part);
bool plan_has_copy(const struct plan_paper *paper); // that is to be forwarded
int plan_choice(const struct plan *plan, int question, const char *id);
// The right choices, a bit for each; none where a question is a decision: nobody is wrong there.
uint32_t plan_right_choices(const struct plan *plan, int question);
int plan_score(const struct plan *plan, const char *id);
int plan_deadline(const struct plan *plan, const char *id);
int plan_sitting(const struct plan *plan, const char *id);
int plan_problem(const struct plan *plan, const char *id);
// The sitting an item belongs to; NOBODY when the plan has none.
int plan_item_sitting(const struct plan *plan, int item);

// Whether WORDS name the seat; NULL names nobody.
bool plan_addressed(const struct plan *plan, const char *words, int seat);
// Some of the words are no id of a seat.
bool plan_names_group(const struct plan *plan, const char *words);
// One word of WORDS; false when it names nothing.
bool plan_is_addressee(const struct plan *plan, const char *word);
// Whoever may be told something by a scenario: those, the facilitator alone, the hall's screen
// alone.
#define LISTENER_FACILITATOR "facilitator"
#define LISTENER_DISPLAY "display"
bool plan_is_listener(const struct plan *plan, const char *word);

// The plan as it is during one of its sittings: chair, secretary, members, figures and rules are
// the sitting's, and a seat is SEAT_DEPUTY exactly when it is a member. Borrows everything else;
// free it with plan_of_sitting_free().
struct plan *plan_of_sitting(const struct plan *plan, int sitting);
void plan_of_sitting_free(struct plan *plan);

#endif
