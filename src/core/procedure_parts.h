// Inside the procedure: what the files that make it up share.
#ifndef CORE_PROCEDURE_PARTS_H
#define CORE_PROCEDURE_PARTS_H

#include "core/procedure.h"

// Adds a step that may be taken and is not there yet; whether it was added.
bool step_add(struct procedure *to, enum step_kind kind, int a, int b);
// The same for one that may have to wait.
bool step_later(struct procedure *to, enum step_kind kind, int a, bool wait);
// The floor for a speech; whether it can be given.
bool step_give(struct procedure *to, enum step_kind kind, int seat, enum speech_kind speech);
// The first in the queue (order.h) who may have the floor – of points of order, of what fits the
// stage, of all; whether there is one.
enum next { NEXT_ORDER, NEXT_FITTING, NEXT_ANY };
bool step_next(struct procedure *to, enum next which);
// Calls the next item; whether there is one.
bool step_call(struct procedure *to, int item);
// The undecided item that was left, if there is one, is called again.
bool step_back(struct procedure *to, bool wait);
// Closes the sitting; it waits while somebody asks for the floor – who comes first, then – and
// while an item is undecided.
void step_close(struct procedure *to, bool wait);

// The item under way, and what comes when it is done: the next one, a paper that waits, inquiries
// nobody has read out, or the end of the sitting. `wait`: its time is not used, so people may still
// want to speak.
void procedure_item(struct procedure *to);
void procedure_business(struct procedure *to, bool wait);
// An item led in order, before its votes: who speaks in the stage it is at, then the next one.
void procedure_stage(struct procedure *to);
// An opinion of a commission that was given and is still to be heard.
void procedure_opinion(struct procedure *to);
// Around the sittings: questions that can be closed, copies of inquiries, days that can pass, the
// end of the phase.
void procedure_story(struct procedure *to);
// People are answering a question, and the time of the phase is not over.
bool procedure_asks(const struct state *state);
// The phase is the last one of the sitting, or none of its phases: before it is left, the sitting
// is closed.
bool procedure_closes_first(const struct state *state);
// The story has ended: its debrief, with its questions, and what comes after that.
void procedure_debrief(struct procedure *to);

#endif
