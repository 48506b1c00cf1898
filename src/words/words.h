// The session in words: names, votes, refusals and events as sentences in the three languages.
// Everything here adds to `out` (or returns a text of the catalogue) and changes nothing. What
// people typed comes out without control characters. Names are never inflected. Indexes and
// numbers that name nothing give the id or "–", never a crash: a session may be damaged.
#ifndef WORDS_WORDS_H
#define WORDS_WORDS_H

#include "core/refusal.h"
#include "core/state.h"

#include "base/text.h"

// One event as one line. `after` is the state in which the event holds, at once or any time
// later. Long texts are cut, whispers keep what was said, and choices of an electronic vote stay
// hidden until it is closed. Who may see which event is for the caller to decide.
void words_event(const struct state *after, const struct event *event, enum lang lang,
                 struct buf *out);
// The same for those who read a session afterwards: nothing cut, nothing held back.
void words_event_full(const struct state *after, const struct event *event, enum lang lang,
                      struct buf *out);

// People. The name the hall hears is the card's: "Қасымова Ә." and "Әлия Қасымова".
void words_seat(const struct state *state, int seat, enum lang lang, struct buf *out);
void words_seat_full(const struct state *state, int seat, enum lang lang, struct buf *out);
// With who sits there, for the facilitator and the debrief only: "Қасымова Ә. (Айгүл)".
void words_seat_person(const struct state *state, int seat, enum lang lang, struct buf *out);
// Ids separated by blanks or commas, "all", "council", factions: "Қасымова Ә., Ким А.".
void words_seats(const struct state *state, const char *ids, enum lang lang, struct buf *out);

// Titles, without quotation marks.
void words_item(const struct state *state, int item, enum lang lang, struct buf *out);
void words_draft(const struct state *state, int draft, enum lang lang, struct buf *out);

// What people call a figure of a clause; never its name in the scenario.
const char *words_label(const struct plan_field *field, enum lang lang);
// "мәслихат төрағасы" for "chair"; an office of a scenario's own as it stands.
void words_office(const char *office, enum lang lang, struct buf *out);

// A text in the words of the body that sits (base/called.h). WORDS() is TEXT() with them.
struct words_values {
    const struct text_arg *args;
    size_t count;
};
void words_put(struct buf *out, const struct plan *plan, enum lang lang, enum text_key key,
               struct words_values values);
#define WORDS(out, plan, lang, key, ...)                                                           \
    words_put((out), (plan), (lang), (key),                                                        \
              (struct words_values){(const struct text_arg[]){__VA_ARGS__},                        \
                                    sizeof((const struct text_arg[]){__VA_ARGS__}) /               \
                                        sizeof(struct text_arg)})
// The same without further values.
void words_put_plain(struct buf *out, const struct plan *plan, enum lang lang, enum text_key key);

// Single words. An index out of range gives "–".
const char *words_stage(int stage, enum lang lang); // of an item: "сұрақтар мен жауаптар"
// A clause of a draft by its id: "2-тармақ".
void words_clause(const struct plan *plan, int draft, const char *id, enum lang lang,
                  struct buf *out);
const char *words_stance(int stance, enum lang lang); // of a commission: "қолдайды"
// What a commission has said of a draft: "Бюджет комиссиясы – қолдайды".
void words_opinion(const struct state *state, int commission, int draft, enum lang lang,
                   struct buf *out);
// A standing commission by its id.
// The value of a term of talks; an offer, term by term.
void words_term(const struct plan_term *term, int64_t value, enum lang lang, struct buf *out);
void words_terms(const struct plan_talks *talks, const int64_t *values, enum lang lang,
                 struct buf *out);
// Who is in a group.
void words_group(const struct state *state, const struct plan_team *team, enum lang lang,
                 struct buf *out);
void words_commission(const struct plan *plan, const char *id, enum lang lang, struct buf *out);
// A kind of speech, as the body that sits calls it: "жарыссөз".
const char *words_kind(const struct plan *plan, int kind, enum lang lang);
const char *words_method(int method, enum lang lang);
const char *words_competence(int competence, enum lang lang);
const char *words_choice(int choice, enum lang lang);
const char *words_fate(int fate, enum lang lang);     // of an amendment
const char *words_inject(int inject, enum lang lang); // "көрсетілді"
// What became of a complication: also that it never came.
const char *words_inject_of(const struct state *state, int inject, enum lang lang);
const char *words_sitting(int sitting, enum lang lang);

// What is voted on: "1-түзету (Ким А.): …", "Негізге алу: «…»", "Жарыссөзді тоқтату".
void words_subject(const struct state *state, const struct subject *subject, enum lang lang,
                   struct buf *out);
// The same above its full wording: an amendment that has no title goes by its name alone,
// "3-түзету (Ким А.)".
void words_ballot(const struct state *state, const struct subject *subject, enum lang lang,
                  struct buf *out);
// The same from a transcript's words; what names nothing is printed as it stands.
void words_subject_text(const struct state *state, const char *text, enum lang lang,
                        struct buf *out);
// What the vote on it came to: "қабылданды"; in Russian by the gender of what words_subject() says.
const char *words_result(const struct subject *subject, int result, enum lang lang);
// An amendment as people call it, by its number on the list and its author: "3-түзету (Ким А.)".
void words_amendment_name(const struct state *state, int number, enum lang lang, struct buf *out);
// Several by their ids, "a2 a1": in a list.
void words_amendment_names(const struct state *state, const char *ids, enum lang lang,
                           struct buf *out);
// The short wording of an amendment, without its number: "1-тармақ: сома 300 → 200 теңге".
void words_amendment(const struct state *state, int number, enum lang lang, struct buf *out);
// Its exact wording and place, uncut, and that its translation follows where it does.
void words_amendment_full(const struct state *state, int number, enum lang lang, struct buf *out);
// Its new words alone, with their figures; nothing for an amendment without any.
void words_amendment_text(const struct state *state, int number, enum lang lang, struct buf *out);

// A vote as people call it, by the running time of its close: "12:47, Күн тәртібі тұтастай".
void words_vote(const struct state *state, int number, enum lang lang, struct buf *out);
// That time alone; "–" for a number that is none.
void words_vote_time(const struct state *state, int number, struct buf *out);
// Whether a maslikhat sits by this plan: other bodies have rules of their own, and no deputies.
bool words_is_council(const struct plan *plan);
// How a decision of theirs begins: "мәслихат ШЕШТІ:"; and who signs it: "Мәслихат төрағасы".
void words_formula(const struct plan *plan, enum lang lang, struct buf *out);
void words_signs(const struct plan *plan, enum lang lang, struct buf *out);
// A threshold in words: "қатысып отырғандардың көпшілігі".
void words_rule(const struct plan *plan, enum threshold_name name, enum lang lang, struct buf *out);
// What a vote needs: "12-ден 7 (барлық депутаттың көпшілігі)".
void words_threshold(const struct state *state, const struct vote *vote, enum lang lang,
                     struct buf *out);
// Until when an item is postponed, or to whom it is returned.
void words_put_off(const struct state *state, const char *what, enum lang lang, struct buf *out);
// Where the drafts on one question stand; those with equal votes, in quotes.
void words_rivals(const struct state *state, int item, enum lang lang, struct buf *out);
void words_tied_drafts(const struct state *state, int item, enum lang lang, struct buf *out);
// The counting commission's protocol: ballots, votes, what counts for nobody.
void words_protocol(const struct state *state, const struct vote *vote, enum lang lang,
                    struct buf *out);
// "жақтап 8, қарсы 3, қалыс қалды 1, дауыс бермеді 0"; in an election the candidates with their
// votes, once they are told.
void words_tally(const struct state *state, const struct vote *vote, enum lang lang,
                 struct buf *out);
// How many of those in the hall took no part because of an interest; nothing where all did.
void words_aside(const struct vote *vote, enum lang lang, struct buf *out);
// What an election that elected nobody leads to: a second vote, on whom; nothing for other votes,
// and once something else has been voted on.
void words_next_round(const struct state *state, const struct vote *vote, enum lang lang,
                      struct buf *out);
// How many were left when the quorum was lost during the vote, in the words of the text `key`.
void words_quorum_lost(const struct state *state, const struct vote *vote, enum text_key key,
                       enum lang lang, struct buf *out);
// Why a closed or tied vote ended so: "8 for, 7 needed", "6 for, 7 needed: abstaining …".
void words_why(const struct state *state, const struct vote *vote, enum lang lang, struct buf *out);
// How the story ended, in the scenario's words. After an end by hand, and where the scenario has no
// words for it, only that the session ended. Nothing is NULL; `text` and `costs` may be empty.
struct words_ending {
    const char *title, *text, *costs;
};
struct words_ending words_ending(const struct plan *plan, const char *ending, enum lang lang);
// Who pays for it, as a sentence: "Құны: …"; nothing where the scenario does not say.
void words_ending_costs(const struct words_ending *ending, enum lang lang, struct buf *out);
// What an official paper adds to an outcome, without figures; nothing for most votes.
void words_remark(const struct state *state, const struct vote *vote, enum lang lang,
                  struct buf *out);
// The casting vote as a line of its own; nothing where there was none.
void words_casting(const struct state *state, const struct vote *vote, enum lang lang,
                   struct buf *out);
// "қабылданды", "сайланды", "жарамсыз" (annulled): the outcome of a closed vote in a sentence.
const char *words_outcome(const struct vote *vote, enum lang lang);
// The outcome for the wall, in capitals: "ШЕШІМ ҚАБЫЛДАНДЫ", "ТҮЗЕТУ ҚАБЫЛДАНБАДЫ".
const char *words_verdict(const struct vote *vote, enum lang lang);

// The refusal of an event `refused` with names instead of ids; without who and the law.
void words_refusal(const struct state *state, const struct event *event, enum lang lang,
                   struct buf *out);
// Refusals by one rule in one sentence: whom they named, and "…" for figures that were not the
// same.
void words_refusals(const struct state *state, const struct event *const *events, size_t count,
                    enum lang lang, struct buf *out);
// "LAW 11(3), REG 4" → "«Жергілікті мемлекеттік басқару… туралы» Заң, 11-баптың 3-тармағы; Үлгі
// регламент, 4-тармақ"; nothing for NULL and "". With the full names for decisions.
void words_law(const struct plan *plan, const char *law, enum lang lang, struct buf *out);
void words_law_full(const struct plan *plan, const char *law, enum lang lang, struct buf *out);
// All that refusals cite, each once.
void words_refusals_law(const struct plan *plan, const struct event *const *events, size_t count,
                        enum lang lang, struct buf *out);

// "+3", "−4", "0".
void words_points(int points, struct buf *out);
// Seconds as mm:ss, from an hour on h:mm:ss; negative ones with a minus.
void words_time(int64_t seconds, struct buf *out);
// "2026 жылғы 3 қараша"; a month that is none gives "–" in its place.
void words_date(int year, int month, int day, enum lang lang, struct buf *out);
// "12-нің 8-і", "8 из 12", "8 of 12".
void words_of(int64_t part, int64_t whole, enum lang lang, struct buf *out);
// Text that people wrote: without control characters, cut to `columns` (0: uncut); "–" for none.
void words_clip(const char *text, int columns, struct buf *out);

#endif
