// Papers, questions, deadlines, sittings, remarks and endings in words.
#ifndef WORDS_WORDS_STORY_H
#define WORDS_WORDS_STORY_H

#include "words/words.h"

// Titles without quotation marks; an index that names nothing gives "–".
void words_paper(const struct state *state, int paper, enum lang lang, struct buf *out);
void words_question(const struct state *state, int question, enum lang lang, struct buf *out);
// As it is called before everybody's eyes: of one that is put to persons only whom it is put to.
void words_question_named(const struct state *state, int question, enum lang lang, struct buf *out);
void words_deadline(const struct state *state, int deadline, enum lang lang, struct buf *out);
void words_place(const struct state *state, int sitting, enum lang lang, struct buf *out);
// Who sits as members: "The delegates".
void words_members(const struct state *state, enum lang lang, struct buf *out);
// A part of a paper by its id; the id itself when it is none.
void words_part(const struct state *state, int paper, const char *part, enum lang lang,
                struct buf *out);
// Why what is written in a part (by its place) is not enough for the paper to be sent; nothing when
// it is, or when the text is no longer to be changed.
void words_flaw(const struct state *state, int paper, int part, enum lang lang, struct buf *out);
// What was chosen in a question, by the ids of the choices; the id itself when it is none.
void words_chosen(const struct state *state, int question, const char *choices, enum lang lang,
                  struct buf *out);
// A part with the article that requires it, for all ids of a refusal: "Факты (… ст. 13), …".
void words_parts(const struct state *state, int paper, const char *parts, enum lang lang,
                 struct buf *out);
// To whom an inquiry's copy goes and when it was forwarded, late or not: "the staff office, 3 March
// 2026".
void words_copy(const struct state *state, int paper, enum lang lang, struct buf *out);
// The term that ends when this becomes of a paper ("paper.forwarded", "paper.answered"); NOBODY for
// none.
int words_paper_term(const struct state *state, int paper, const char *event);
// To whom a paper goes: names, or the office outside the cast.
void words_addressee(const struct state *state, int paper, enum lang lang, struct buf *out);
// A day counted from 1970-01-01 as a date in words; "–" for NO_DAY.
void words_day(int day, enum lang lang, struct buf *out);
// The last day of a term, or "not before" its first possible one.
// What must not come before a lower limit is over: a sitting or a paper; nothing without a name.
void words_held_back(const struct state *state, int deadline, enum lang lang, struct buf *out);
void words_due(const struct state *state, int deadline, enum lang lang, struct buf *out);
// A term that ends after the years whose days off are known: "after 2028" for a day that would be
// counted wrong. False, and nothing, where the day stands.
bool words_beyond(const struct state *state, int deadline, int day, enum lang lang,
                  struct buf *out);
// The same for a date of an event, "2026-04-06".
void words_date_text(const char *date, enum lang lang, struct buf *out);
// How it ended, by an event `scenario.ended`: the title, in `full` with the text and who pays for
// it. Nothing where the scenario has no words for it.
void words_how_ended(const struct plan *plan, const struct event *event, enum lang lang, bool full,
                     struct buf *out);
// What one person has decided by an answer; or, where the question closed without one, that nobody
// did.
void words_decided(const struct state *state, const struct event *event, enum lang lang,
                   struct buf *out);
// A fact that decided the ending: the event it was, or a description (core/when.h) of what did not
// happen. Of answers only what was chosen is told. words_denies() is false for descriptions that
// there are no words for.
void words_happened(const struct state *state, const struct event *event, enum lang lang,
                    struct buf *out);
void words_not_happened(const struct state *state, const char *fact, enum lang lang,
                        struct buf *out);
bool words_denies(const char *fact);
const char *words_remark_kind(int kind, enum lang lang);
const char *words_paper_status(int status, enum lang lang);
const char *words_deadline_status(const struct state *state, int deadline, enum lang lang);

#endif
