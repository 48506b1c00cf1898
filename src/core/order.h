// The order of an item (REG 23, 24): report, co-reports, dissenting opinions, questions and
// answers, debate, the closing word of whoever reported, votes. Only items that the plan has led in
// order go through these stages; all others are led as whoever presides wants.
#ifndef CORE_ORDER_H
#define CORE_ORDER_H

#include "core/state.h"

// The stage of the item under way; ORDER_NONE where it is not led by stages.
enum order_stage order_stage(const struct state *state);
// The stage a speech of this kind belongs to; ORDER_NONE: it may come at any time.
enum order_stage order_of_speech(enum speech_kind kind);
// Who is in the hall, is to report on the item and has not; NOBODY when the report has been heard.
int order_awaited_report(const struct state *state);
// Who reported on the item, and has the closing word; NOBODY.
int order_rapporteur(const struct state *state);
// The clause a debate clause by clause is at; NULL: the whole draft is debated, or nothing.
const struct plan_clause *order_clause(const struct state *state);
// The draft of that debate, NOBODY where there is none; the index of its next clause, NOBODY when
// all have come up.
int order_draft(const struct state *state);
int order_next_clause(const struct state *state);
// Somebody who waits for the floor in such a speech; NOBODY.
int order_waiting(const struct state *state, enum speech_kind kind);
// The next stage in which there is something to do: nobody has to walk through empty ones.
// ORDER_NONE after the votes.
enum order_stage order_next(const struct state *state);
// The time meant for the stage is over: questions have a third of the item's, the debate all.
bool order_used(const struct state *state);

#endif
