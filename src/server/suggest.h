// The steps of the procedure (core/procedure.h) as commands for one actor.
#ifndef SERVER_SUGGEST_H
#define SERVER_SUGGEST_H

#include "core/procedure.h"
#include "core/session.h"

enum { STEP_LINE = 160 };

struct suggestion {
    struct step step;
    char line[STEP_LINE]; // a command in the transcript language, said by whom it is for
};

// Fills `list` with what can sensibly be done now by `actor` – ACTOR_FACILITATOR, or the seat of
// the chair or the secretary –, the most expected first. Returns how many. Every step is a command
// the engine accepts from that actor: it was asked.
int suggest_steps(const struct session *session, int actor, struct suggestion list[STEPS_MAX]);

#endif
