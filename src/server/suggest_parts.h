// Inside the suggestions: steps being gathered, and what goes into them.
#ifndef SERVER_SUGGEST_PARTS_H
#define SERVER_SUGGEST_PARTS_H

#include "server/suggest.h"

struct steps {
    const struct session *session;
    const struct state *state;
    const char *who;
    bool leads; // phases, days and questions are the facilitator's
    struct step *list;
    int count;
};

// Adds a step if the engine takes it: its line is `command` and, right behind it, `object` (may be
// NULL). `name` is what its text is about, NULL for the object. NULL when it was not added.
struct step *suggest_offer(struct steps *to, enum text_key text, const char *command,
                           const char *object, const char *name);
// The same for one that may have to wait.
void suggest_later(struct steps *to, enum text_key text, const char *command, const char *object,
                   bool wait);
// The floor for a speech; whether it can be given.
bool suggest_give(struct steps *to, int seat, enum speech_kind kind);
// The first in the queue (core/order.h) whom the engine would let speak – of points of order, of
// what fits the stage, of all; whether there is one.
enum next { NEXT_ORDER, NEXT_FITTING, NEXT_ANY };
bool suggest_next(struct steps *to, enum next which);
// The same, after the votes that are due.
void suggest_next_later(struct steps *to);
// Calls the item; false when that is not possible, or it is NOBODY.
bool suggest_call(struct steps *to, int item);
// The undecided item that was left, if there is one, is called again; whether it can be.
bool suggest_back(struct steps *to, bool wait);
// Closes the sitting; it waits while somebody asks for the floor – who comes first, then – and
// while an item is undecided. The step says how many texts stay without their translation.
void suggest_close(struct steps *to, bool wait);
// The item under way, and what comes when it is done: the next one, a paper that waits, inquiries
// nobody has read out, or the end of the sitting. `wait`: its time is not used, so people may still
// want to speak.
void suggest_item(struct steps *to);
void suggest_business(struct steps *to, bool wait);
// An item led in order, before its votes: who speaks in the stage it is at, then the next one.
void suggest_stage(struct steps *to);
// An opinion of a commission that was given and is still to be heard.
void suggest_opinion(struct steps *to);
// The phase under way brings this sitting, or the sitting has no phases of its own.
bool suggest_sits(const struct state *state);
// Questions that can be closed; days that can pass.
void suggest_questions(struct steps *to);
void suggest_days(struct steps *to);

#endif
