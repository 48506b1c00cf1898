// What the procedure asks for now: the step a trainer would look up, ready as a command.
#ifndef SERVER_SUGGEST_H
#define SERVER_SUGGEST_H

#include "core/session.h"

enum { STEPS_MAX = 8, STEP_LINE = 160 };

struct step {
    char line[STEP_LINE]; // a command in the transcript language, said by whom it is for
    enum text_key text;
    // Possible now, but people are still at it, or the time meant for it is not used: never to be
    // done by a second Enter.
    bool wait;
    char name[96]; // for {name} in the text: an item, a draft, a seat, a date; may be empty
};

// Fills `steps` with what can sensibly be done now by `actor` – ACTOR_FACILITATOR, or the seat of
// the chair or the secretary –, the most expected first. Returns how many. Every step is a command
// the engine accepts from that actor: it was asked.
//
// What ends a speech that is over, a vote in which all have voted, a phase whose time is used or
// whose work is done does not wait; so the first step, when it does not wait, may be followed
// blindly: it leads through the whole session, with time passing where it waits.
int suggest_steps(const struct session *session, int actor, struct step steps[STEPS_MAX]);

#endif
