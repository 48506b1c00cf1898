// The course of a session: what its phases are for, and the facts that decide what comes next – the
// order itself is core/procedure.h. Reads the state only; whether a step is possible is the
// engine's to say (session_would()).
#ifndef CORE_COURSE_H
#define CORE_COURSE_H

#include "core/state.h"

// What the phase under way is for, as seen from the sitting under way.
enum course {
    COURSE_STORY,   // days and papers: nobody sits
    COURSE_OPENING, // registration and agenda; the items come with the next phase
    COURSE_DEBATE,  // reports, questions, debate; the votes come with a later phase
    COURSE_VOTES,   // the last of the sitting's phases: what is left is voted on
    COURSE_ALL,     // the sitting's only phase
    COURSE_END,     // the last phase of all: people talk about it
};

enum course course_of(const struct state *state);
// The phase the sitting begins with, the first with debate on a draft, and the one its votes are
// taken in; NOBODY when there is none.
int course_sitting_phase(const struct state *state);
int course_debate_phase(const struct state *state);
int course_voting_phase(const struct state *state);
// The last before the debrief, which is no phase of a sitting; -1 without phases.
int course_last_phase(const struct plan *plan);
// The sitting that entering the phase calls; NOBODY when it is under way, was held, or is none. And
// whether that closes the sitting that still lasts; and whether the phase is none of those of the
// sitting that lasts.
int course_phase_brings(const struct state *state, int phase);
bool course_phase_closes(const struct state *state, int phase);
bool course_phase_leaves(const struct state *state, int phase);
// The time of the phase is used up, or it has none.
bool course_phase_used(const struct state *state);
bool course_time_up(const struct state *state); // and it had some
// The phase under way brings this sitting, or the sitting has no phases of its own.
bool course_sits(const struct state *state);
// The sitting after the one that was closed, where no phase brings it; NOBODY.
int course_next_sitting(const struct state *state);

// After the agenda was rejected: the last item that may still be dropped to change it; NOBODY.
int course_item_to_drop(const struct state *state);
// Without an item, after two refusals of the agenda, or one and no change, there is nothing to sit
// for.
bool course_hopeless_agenda(const struct state *state);
// The next item that has to be voted on, that can be called; NOBODY for none.
int course_new_item(const struct state *state);
int course_next_item(const struct state *state);
bool course_has_draft(const struct state *state, int item);
// The draft of the item that is the basis and has not failed; the one that may still be decided:
// the basis, or the next to be voted on as such. NOBODY for none.
int course_based_draft(const struct state *state, int item);
int course_open_draft(const struct state *state, int item);
// Who has to report on the draft before others speak (REG 23); NOBODY when it has been done.
int course_reporter(const struct state *state, int draft);
// A vote on closing the debate on the current item has failed.
bool course_debate_goes_on(const struct state *state);
// The first amendment that may be put to the vote, 0 for none; *pending is how many are undecided.
int course_next_amendment(const struct state *state, int draft, int *pending);
// The item whose draft is still to be decided, though it was called: the one under way, else the
// first; NOBODY. And the first such that is not under way.
bool course_item_left(const struct state *state, int item); // the same, or it was not begun
int course_undecided_item(const struct state *state);
int course_left_item(const struct state *state);
// The vote that was void for want of a quorum and is now taken anew, before anything else; NULL.
const struct vote *course_void_vote(const struct state *state);
// A paper that waits for the vote of this sitting, and is written; NOBODY for none.
int course_next_paper(const struct state *state);
// How urgent a request is, 0 first: a point of order before all, debate after reports and answers.
int course_rank(const struct request *request);
// The next step of the sitting is due, when `spent` of the `length` of its item is over.
bool course_step_due(const struct state *state, int64_t spent, int64_t length);
// Story days that the phase still has to play over; up to the day announced for a sitting.
int course_days_left(const struct state *state);
// The day announced for the sitting that is to be opened, while it is still to come: nobody
// registers before it; NO_DAY.
int course_sitting_day(const struct state *state);
// A sitting lasts, or the phase under way or a later one brings one: there is something to register
// for.
bool course_registers(const struct state *state);
// The first day on which the sitting that is to be opened does not come too soon after its notice,
// while that day is still to come; NO_DAY. It may be opened before, and the notice is missed.
int course_notice_day(const struct state *state);
// The complication has not been seen and would come by itself in this phase: at a minute of it, or
// on one of these days.
bool course_inject_awaited(const struct state *state, int inject);
// A question with answers to choose from that the phase would still bring by itself.
bool course_question_awaited(const struct state *state, int question);
// How many of them pass until the next day on which something ends or happens.
int course_days_ahead(const struct state *state);
// Whether the paper belongs to this phase, can be sent and has not been, or was sent and not
// answered; the first that is awaited so, NOBODY for none.
bool course_awaits_paper(const struct state *state, int paper);
int course_awaited_paper(const struct state *state);
// Nothing comes in the phase under way: what the plan has for it stands under conditions that do
// not hold, and no days, sitting or group work are left to it.
bool course_phase_empty(const struct state *state);
// The phase waits for people: for papers or answers, or a term ends today.
bool course_awaits(const struct state *state);

// An inquiry has no place on the agenda, and no time was reserved or refused in this sitting yet.
bool course_to_reserve(const struct state *state);
// The item that is to be called again for an inquiry that came after it; NOBODY for none.
int course_inquiry_item(const struct state *state);
// Deputies register again, and some who were in the hall have not yet.
bool course_to_register(const struct state *state);
// The akim whose report on a motion of no confidence is awaited; NOBODY for none.
int course_awaited_akim(const struct state *state);
// What the election under way asks for: its vote, or the open vote among the tied; SUBJECT_COUNT
// when nobody stands. *office is the one it is for.
enum subject_kind course_election(const struct state *state, const char **office);

// Whom to propose to preside while nobody does: the first deputy in the hall who was not voted
// down; NOBODY when somebody presides, or there is none.
int course_to_preside(const struct state *s);

#endif
