// What comes next: one order of procedure, for the step the trainer is offered, for the computer's
// chair and for whoever practises alone. Where the law and the regulations leave the order open, it
// is what a careful chair would do. Facts it goes by: course.h, order.h, debate.h.
#ifndef CORE_PROCEDURE_H
#define CORE_PROCEDURE_H

#include "core/step.h"

enum { STEPS_MAX = 8 };

struct procedure {
    const struct state *state;
    // Whether a step can be taken, asked before it is added; what is to come instead of a step
    // depends on the answer.
    bool (*may)(const struct procedure *procedure, const struct step *step);
    const void *context; // for `may`
    bool sitting_only;   // not what is around the sittings: questions, copies, days, phases
    struct step list[STEPS_MAX];
    int count;
};

// Fills the list with what can sensibly be done now, the most expected first. A step that waits is
// possible, but people are still at it, or the time meant for it is not used: never to be done by a
// second Enter. What ends a speech that is over, a vote in which all have voted, a phase whose time
// is used or whose work is done does not wait; so the first step, when it does not wait, may be
// followed blindly: it leads through the whole session, with time passing where it waits.
void procedure_steps(struct procedure *to);

#endif
