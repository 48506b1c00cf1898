// What the procedure asks for now: the step a trainer would look up, ready as a command.
#ifndef SERVER_SUGGEST_H
#define SERVER_SUGGEST_H

#include "core/session.h"

enum { STEPS_MAX = 7 };

struct step {
    char line[160]; // a command in the transcript language
    enum text_key text;
    bool wait;     // possible now, but people are still at it: not to be offered first
    char name[96]; // for {name} in the text: an item, a draft, a seat; may be empty
};

// Fills `steps` with what can sensibly be done now, the most expected first. Returns how many.
// Every step is a command the engine would accept.
int suggest_steps(const struct session *session, struct step steps[STEPS_MAX]);

#endif
