// The debrief in sentences: texts that the terminals and the page share.
#ifndef REPORT_DEBRIEF_WORDS_H
#define REPORT_DEBRIEF_WORDS_H

#include "core/draft_text.h"
#include "report/debrief.h"

// Whether a goal was reached, in a word; one that costs points is a prohibition, kept or broken.
const char *debrief_goal_word(const struct plan_goal *goal, bool reached, enum lang lang);
// What decided it: the paper, the vote, the answer; nothing where that is not one deed.
void debrief_put_goal(const struct debrief *debrief, int seat, const struct plan_goal *goal,
                      enum lang lang, struct buf *out);
// The last event before the end that the fact describes, and its moment; NULL for none.
const struct event *debrief_find(const struct debrief *debrief, const char *fact, int64_t *at);
// The card's name, and the person's where it was not the computer that did it.
void debrief_put_player(const struct debrief *debrief, int seat, bool bot, enum lang lang,
                        struct buf *out);
// Who wrote in a paper, whoever wrote most parts first, and who sent it.
void debrief_put_authors(const struct debrief *debrief, int index, enum lang lang, struct buf *out);
// The rule with all whom its refusals named.
void debrief_put_rule(const struct debrief *debrief, const struct debrief_refusal *refusal,
                      enum lang lang, struct buf *out);
// What they cite, each article once.
void debrief_put_law(const struct debrief *debrief, const struct debrief_refusal *refusal,
                     enum lang lang, struct buf *out);
void debrief_put_who(const struct debrief *debrief, const struct debrief_refusal *refusal,
                     enum lang lang, struct buf *out);
void debrief_put_interest(const struct debrief *debrief, const struct debrief_interest *interest,
                          enum lang lang, struct buf *out);
// The decisions line by line: title, clauses with the amendment and vote of each change; `put`
// gets every line. One line saying so when nothing was decided.
void debrief_each_decision(const struct debrief *debrief, enum lang lang,
                           void (*put)(void *to, const char *line), void *to);
// "3-түзету (Ким А.), дауыс беру – 12:47": what a clause was changed by.
void debrief_put_change(const struct state *state, const struct clause_change *change,
                        enum lang lang, struct buf *out);
// Those who never had the floor, in one sentence; nothing where all had.
void debrief_put_never(const struct debrief *debrief, enum lang lang, struct buf *out);
// The same sentence first, then the longest silences of the others, at most five.
void debrief_each_silent(const struct debrief *debrief, enum lang lang,
                         void (*put)(void *to, const char *line), void *to);
// "12:40, by plan – 10:00"; without a plan the time alone. Milliseconds.
void debrief_put_took(int64_t took, int64_t planned, enum lang lang, struct buf *out);
// What all stages of an item took.
int64_t debrief_item_took(const struct debrief_item *item);
// How a stage went: held, skipped or cut short, and by whom.
void debrief_put_went(const struct debrief *debrief, const struct debrief_stage *stage,
                      enum lang lang, struct buf *out);
// The items led in order, each followed by its stages, which begin with "– "; nothing where there
// are none.
void debrief_each_stage(const struct debrief *debrief, enum lang lang,
                        void (*put)(void *to, const char *line), void *to);

// A deputy's inquiry that was sent. What came of it: when it was sent and read out, and whether its
// copy and its answer came in time, late or never; the last function puts all in one line.
bool debrief_is_inquiry(const struct debrief *debrief, int paper);
void debrief_put_sent(const struct debrief *debrief, int paper, enum lang lang, struct buf *out);
void debrief_put_read(const struct debrief *debrief, int paper, enum lang lang, struct buf *out);
void debrief_put_copy(const struct debrief *debrief, int paper, enum lang lang, struct buf *out);
void debrief_put_answer(const struct debrief *debrief, int paper, enum lang lang, struct buf *out);
void debrief_put_inquiry(const struct debrief *debrief, int paper, enum lang lang, struct buf *out);

// What decided how it ended, the facts in the ending's order, each with its minute; nothing where
// the scenario does not say.
void debrief_each_reason(const struct debrief *debrief, enum lang lang,
                         void (*put)(void *to, const char *line), void *to);

// The course: the story's turns with their minutes, under the days of the story where it has some.
// An answer is told by what was chosen, and only to whom the question is told of: the facilitator,
// who gave it, and those who were asked, where that names nobody.
void debrief_put_moment(const struct debrief *debrief, const struct event *event, enum lang lang,
                        struct buf *out);
void debrief_each_moment(const struct debrief *debrief, const struct debrief_reader *reader,
                         void (*put)(void *to, const char *line), void *to);

// Deadlines, papers, questions with what was answered, and the problems with the most marks, as
// sentences; nothing in a scenario that has none. A line that begins with "– " belongs to the one
// before it.
void debrief_each_story(const struct debrief *debrief, const struct debrief_reader *reader,
                        void (*put)(void *to, const char *line), void *to);
bool debrief_was_asked(const struct debrief *debrief, const struct debrief_reader *reader,
                       int question);
// Questions, each followed by what was wrongly taken for right, naming nobody; who decided what,
// where nobody can be wrong: for the facilitator.
void debrief_each_answer(const struct debrief *debrief, enum lang lang,
                         void (*put)(void *to, const char *line), void *to);
void debrief_each_problem(const struct debrief *debrief, enum lang lang,
                          void (*put)(void *to, const char *line), void *to);

#endif
