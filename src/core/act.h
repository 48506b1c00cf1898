// Inside the engine: what a verb's function gets, and how it answers. A verb checks first and
// refuses, or emits events; it never refuses after it has emitted. In a trial nothing is emitted,
// so what comes behind an act_emit() must be safe without what it did.
#ifndef CORE_ACT_H
#define CORE_ACT_H

#include "core/refusal.h"
#include "core/session.h"

enum { DAY_MINUTES = 24 * 60 };

struct act {
    struct session *session;
    struct state *state;
    const struct plan *plan;
    const struct command *command;
    int actor;
    struct outcome *out;
    struct event refused; // set by act_refuse()
    bool trial;           // only whether it would be accepted is asked: nothing is emitted
};

// The figures a refusal names; -1 and NULL where there is none.
struct figures {
    int64_t have, need, base;
    const char *name;
};

// Always returns false.
bool act_refuse(struct act *act, enum refusal why, struct figures figures);
bool act_refuse_plain(struct act *act, enum refusal why);
bool act_refuse_name(struct act *act, enum refusal why, const char *name);
// Applies the event and adds it to the outcome.
void act_emit(struct act *act, struct event event);
// An event of that kind with its one number, of that name; what else it has is "not told".
void act_emit_one(struct act *act, enum event_kind kind, const char *field, int64_t number);
// Copies a text so that events may hold it; NULL stays NULL.
const char *act_text(struct act *act, const char *text);
// Copies what a person typed, without what could harm a terminal.
const char *act_clean(struct act *act, const char *text);
// A story day as a date; NULL for NO_DAY.
const char *act_date(struct act *act, int day);
bool act_day_known(struct act *act, int day); // refuses a day beyond the calendar's years
const char *act_printf(struct act *act, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
struct box *act_box(struct act *act);
// Closes a question whose moment is over.
void act_close_over(struct act *act, int question);
struct secrets *act_secrets(struct act *act); // NULL in a trial, and where no question is private

// A positional argument, NULL when there are fewer.
const char *act_arg(const struct act *act, int index);
// The seat an argument names; refuses unknown-seat.
bool act_seat(struct act *act, const char *id, int *seat);
// A whole number of at least `least`; refuses argument.
bool act_number(struct act *act, const char *text, int64_t least, int64_t *out);

// True for the facilitator, the scenario and the clock, who act for whoever is in charge.
bool act_in_charge(const struct act *act);
// The facilitator speaks for a person, at a terminal or dealt the card.
bool act_is_held(const struct act *act);
bool act_is_presiding(const struct act *act);
// The same, and in the hall; refuses.
bool act_presides(struct act *act);
bool act_needs_open(struct act *act);
// Nobody is registering again: until the result is announced nobody is given the floor, nothing is
// read out or voted on.
bool act_needs_registered(struct act *act);
// Open, and one in which there are votes.
bool act_needs_votes(struct act *act);
bool act_needs_quorum(struct act *act);
// A vote is open, and the quorum was not lost during it.
bool act_needs_valid_vote(struct act *act);
// An item is called, where the sitting has any.
bool act_needs_item(struct act *act);
// The acting seat is in the hall.
bool act_needs_present(struct act *act, int seat);

// Tells when somebody else presides by what was just emitted: the chair while in the hall, else
// whom the council has elected, else nobody (RULES 8).
void act_tell_presiding(struct act *act);
// Tells when the quorum was reached or lost by what was just emitted.
void act_tell_quorum(struct act *act);
// Ends the running speech, if any.
// The vote on its time falls with it.
void act_end_speech(struct act *act);
// The open vote, if there is one, is annulled without a result.
void act_drop_vote(struct act *act);
// The clock of the speech stands while the hall votes on extending it, and runs on (floor.c).
void act_hold_speech(struct act *act);
void act_resume_speech(struct act *act);
// What follows from a closed vote's result (result.c).
void act_consequences(struct act *act, const struct vote *vote);
// Marks what collides with an adopted amendment as moot (result.c).
void act_make_moot(struct act *act, int number);
// How many deputies would vote on it: those in the hall who have not recused (vote.c).
int act_electorate(const struct state *state, const struct subject *subject);
// Guests are shown out when the doors close, their requests with them, and come back when they
// open: what was before the doors moved, and what follows (result.c).
struct doors {
    bool closed;
    bool outside[SEATS_MAX]; // shown out, and still so
};
struct doors act_doors(const struct act *act);
void act_move_guests(struct act *act, const struct doors *before);
// The subject may be put to the vote now (votable.c).
bool act_subject_ready(struct act *act, const struct subject *subject);
// The item is the one under way: what is about it can be tabled and voted on (votable.c).
bool act_item_called(struct act *act, int item);
// The item was neither postponed nor returned; whether the one under way may be, and what follows
// (agenda.c).
bool act_item_is_here(struct act *act, int item);
bool act_postpone_ready(struct act *act, const struct subject *subject);
void act_put_off(struct act *act, const struct vote *vote);
// Opens a vote that has been checked (vote.c).
void act_open_vote(struct act *act, const struct subject *subject, const char *text,
                   enum method method);
// So many days more do not make the recesses too long; refuses with the sum (sitting.c).
bool act_recess_fits(struct act *act, int64_t days);
// Somebody speaks whose time may be extended once more (floor.c).
bool act_may_extend(struct act *act);
// The most votes a candidate of this election has; what follows from its result (election.c).
int act_election_lead(struct act *act, const struct vote *vote);
// There is a counting commission where the method asks for one. The members put up for it
// (ballot.c).
bool act_needs_commission(struct act *act, enum method method);
bool act_commission_ready(struct act *act, const struct subject *subject);
// Those in the hall who back a motion, the acting one among them; no confidence may be put
// to the vote (motion.c).
int act_backers(const struct act *act, enum motion motion);
// The sitting is open, nobody speaks or registers again, nothing is voted on; refuses
// (sitting.c).
bool act_hall_listens(struct act *act);
// No vote is open; refuses. The sitting ends, with what was open (sitting.c).
bool act_no_vote_running(struct act *act);
void act_close_sitting(struct act *act);
bool act_no_confidence_ready(struct act *act, const struct subject *subject);
// An open vote among the tied has brought somebody further.
bool act_tie_resolved(struct act *act, const struct vote *vote);
void act_election_result(struct act *act, const struct vote *vote, bool adopted);
void act_tie_result(struct act *act, const struct vote *vote, bool adopted);
// Which of several drafts on one question is the basis, once none is left to be put to the vote:
// after a vote, or an opinion of the akim; and what the votes on drafts lead to (draft.c).
void act_settle_basis(struct act *act, int item);
void act_basis_result(struct act *act, const struct vote *vote, bool adopted);
void act_whole_result(struct act *act, const struct vote *vote, bool adopted);
// A vote between drafts with equal votes: more for than against, the casting vote included.
bool act_prefer_ready(struct act *act, const struct subject *subject);
bool act_preferred(const struct vote *vote);
void act_prefer_result(struct act *act, const struct vote *vote, bool adopted);
// The vote a re-vote is proposed for may be annulled; it is (revote.c).
bool act_repeat_ready(struct act *act, const struct subject *subject);
// Says for what error a re-vote is put, which is checked and tells it; refuses without one.
bool act_repeat_asked(struct act *act, const struct subject *subject, const char *reason);
void act_annul(struct act *act, const struct subject *subject);

// The paper may be put to the vote (paper_sent.c).
bool act_paper_ready(struct act *act, const struct subject *subject);
// Makes a sitting the one under way; refuses (convene.c).
bool act_call_sitting(struct act *act, int sitting);

// An item that is led in order has been called; its debate has been closed by vote. Whether this
// speech may be asked for, given, and the subject voted on in the stage it is at; what somebody
// speaks in who has not asked (stage.c).
void act_begin_stages(struct act *act, int item);
void act_debate_closed(struct act *act, int item);
bool act_stage_asks(struct act *act, int seat, enum speech_kind kind);
bool act_stage_gives(struct act *act, int seat, enum speech_kind kind);
bool act_stage_votes(struct act *act, const struct subject *subject);
enum speech_kind act_stage_kind(const struct act *act, int seat);

// A co-report has ended: the opinions of the speaker's commission are heard. A draft is put to the
// vote: those that were not are told for the minutes (opinion.c).
void act_coreported(struct act *act, int seat);
void act_opinions_missed(struct act *act, int draft);

typedef bool verb_function(struct act *act);

#define VERB(tag, ...) verb_function act_##tag;
#include "core/transcript.def"

#endif
