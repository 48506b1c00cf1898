// What follows from a view: the clock that runs on from it, what would be accepted, who is meant.
#ifndef VIEW_FACTS_H
#define VIEW_FACTS_H

#include "base/buf.h"
#include "base/lang.h"
#include "view/view.h"

// Whether there can be a moment at which this seat gives the command.
bool view_may_ever(const struct view *view, const struct view_verb *verb);
// Whether a command, without who says it, would be accepted; true where nobody has checked.
bool view_accepts(const struct view *view, const char *line);
// The first that would be accepted and begins so; NULL for none.
const char *view_accepts_some(const struct view *view, const char *start);

// Whether a translation can be corrected (it stands) or added (it does not).
bool view_offers_text(const struct view_into *into, bool stands);
// Whether the text of an amendment lacks a translation, or has one that may be corrected.
bool view_may_translate(const struct view *view);
bool view_may_correct(const struct view *view);
// The presence may be registered again, though no step asks for it.
bool view_registers_again(const struct view *view);
// The step that comes next, whether it is due or waits; NULL where none is to be taken.
const struct view_step *view_step_next(const struct view *view);
// How many things the facilitator's list of steps holds besides the next.
int view_more_steps(const struct view *view);

// The running clock now.
int64_t view_now(const struct view *view, int64_t monotonic);
// The clock of the session, which no pause stops.
int64_t view_session_now(const struct view *view, int64_t monotonic);
// Seconds of the session in one of ours.
int view_speed(const struct view *view);
// What is left of the speech, negative in overtime; 0 when nobody speaks.
int64_t view_speech_left(const struct view *view, int64_t now);
// NULL when there is no such seat.
const struct view_seat *view_find_seat(const struct view *view, const char *id);
bool view_vote_tied(const struct view *view);
// The casting vote is to be given here, and goes to the side its holder has voted on.
bool view_decides_as_voted(const struct view *view);
// A sitting is under way, a break in it included.
bool view_sitting_lasts(const struct view *view);
// The sitting under way is one that votes; true where none is.
bool view_sitting_votes(const struct view *view);
// The paper that waits for this seat: one to answer before one that the phase awaits from it, that
// before one it has begun or got back; NULL when none does.
const struct view_paper *view_paper_due(const struct view *view);
// The amendment that waits for this seat's word, the akim's, to be put to the vote; NULL for none.
const struct view_amendment *view_opinion_due(const struct view *view);
// This seat presides over a vote that nobody is waited for in: it is its to close.
bool view_closes_vote(const struct view *view);
// Hands are up, and nobody has entered how many.
bool view_counts_hands(const struct view *view);
// The vote is taken with ballot papers.
bool view_on_paper(const struct view *view);
// The amendment is this seat's, and may still be withdrawn; and whether there is such a one.
bool view_takes_back(const struct view *view, const struct view_amendment *amendment);
bool view_has_tabled(const struct view *view);
// How many parts the paper still lacks that no adopted text is ready for.
int view_missing(const struct view_paper *paper);
// The phase waits for it, as the facilitator is told.
bool view_awaits_paper(const struct view *view, const struct view_paper *paper);
// How a question is called in a list that others may look at.
const char *view_named(const struct view_question *question);
// Whether the question waits for this seat's answer.
bool view_waits(const struct view *view, const struct view_question *question);
// The first that does, NULL for none; and how many do.
const struct view_question *view_asked(const struct view *view);
int view_asked_count(const struct view *view);
// Of what waits for this seat the paper comes first: it is awaited, and no answer is that everybody
// waits for. An answer is one key; one left from an earlier phase holds nobody up.
bool view_paper_first(const struct view *view);
// Why a result is not known, and what to do where it can be.
enum text_key view_score_unknown(const struct view_score *score);

#endif
