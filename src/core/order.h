// The order of an item (REG 23, 24): report, co-reports, dissenting opinions, questions and
// answers, debate, the closing word of whoever reported, votes. Only items that the plan has led in
// order go through these stages; all others are led as whoever presides wants.
#ifndef CORE_ORDER_H
#define CORE_ORDER_H

#include "core/debate.h"
#include "core/refusal.h"

// The stage of the item under way; ORDER_NONE where it is not led by stages.
enum order_stage order_stage(const struct state *state);
// The stage a speech of this kind belongs to; ORDER_NONE: it may come at any time.
enum order_stage order_of_speech(enum speech_kind kind);
// Whoever has recused from the item may not hold such a speech: all but why, and the procedure.
bool order_on_item(enum speech_kind kind);
// Whether the seat may hold such a speech now; `why` not: the floor was taken from it, it has
// recused from the item, the debate is closed, it has spoken as often as one may.
bool order_may_speak(const struct state *state, int seat, enum speech_kind kind, enum refusal *why);
// Whether such a speech is best given now: in an item led in order information and statements wait
// for the debate, though they need not.
bool order_fits(const struct state *state, enum speech_kind kind);
// The requests in the order in which people come to speak: a point of order first (REG 18), then
// the answer to the question just asked; what fits the stage before what has to wait for its own;
// at a hearing those who ask before the bodies that answer, in the step called "bodies" after them;
// reports and answers before debate; else as they asked. Puts indexes of state->queue into `at`;
// returns how many.
int order_queue(const struct state *state, int at[QUEUE_MAX]);
// The same with who is heard whether they asked or not, as they are told to people: after points of
// order the report or the closing word that is due, then the rest. Returns how many.
enum { TURNS_MAX = QUEUE_MAX + 1 };
int order_turns(const struct state *state, struct request turns[TURNS_MAX]);
// A speech on an item that has been decided has no object any more.
bool order_moot(const struct state *state, enum speech_kind kind);
// At a hearing: one of those who answer for the authorities.
bool order_body(const struct state *state, int seat);
// The last who spoke on the item has asked a question: the answer is due.
bool order_question_open(const struct state *state);
// Who is in the hall, is to report on the item and has not; NOBODY when the report has been heard.
int order_awaited_report(const struct state *state);
// Who reported on the item, and has the closing word; NOBODY.
int order_rapporteur(const struct state *state);
// The same while it is in the hall and has not had it; NOBODY.
int order_awaited_closing(const struct state *state);
// The clause a debate clause by clause is at; NULL: the whole draft is debated, or nothing.
const struct plan_clause *order_clause(const struct state *state);
// The draft of that debate, NOBODY where there is none; the index of its next clause, NOBODY when
// all have come up.
int order_draft(const struct state *state);
int order_next_clause(const struct state *state);
// Somebody who waits for the floor in such a speech; NOBODY.
int order_waiting(const struct state *state, enum speech_kind kind);
// A commission whose opinion on a draft of the item has been given, but not heard; NOBODY.
int order_unheard(const struct state *state, int *draft);
// Whether there is something to do in a stage: somebody waits in it, or is to be heard.
bool order_has_business(const struct state *state, enum order_stage stage);
// The next stage in which there is something to do: nobody has to walk through empty ones.
// ORDER_NONE after the votes.
enum order_stage order_next(const struct state *state);
// How much of the item's time is over when the stage should be, in thousandths: questions have a
// third, the rest is for the debate, each clause alike; other stages take as long as they take.
int order_share(const struct state *state);
// Questions have had a sixth of so many milliseconds since they began, however long the reports
// were.
bool order_least(const struct state *state, int64_t length);
// What the stages are planned into, milliseconds: the item's own time where a sitting has one
// phase, else the phase's; 0 for none.
int64_t order_length(const struct state *state);
// So much of the time for the debate is over.
bool order_used(const struct state *state, const struct debate *debate);

#endif
