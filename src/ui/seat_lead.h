// What whoever leads from a seat has in sight on each of its pages: the floor with its clock and
// queue, and the next step.
#ifndef UI_SEAT_LEAD_H
#define UI_SEAT_LEAD_H

#include "ui/timer.h"

// Who speaks, or that nobody does.
const char *seat_speaker(const struct scene *scene);
// The clock of the speech, else of the break or the phase.
struct timer seat_clock(const struct scene *scene);
// One row of it: who speaks and `more`, and at the right the time; for whoever presides how many
// wait for the floor.
void seat_floor(const struct scene *scene, struct rect at, const char *more);
// This seat presides over a session that goes on.
bool seat_leads(const struct scene *scene);
// "▶ Enter  Open the sitting" in the last row of the area, which it takes, at a seat that leads or
// that has a step to take. On pages where Enter is another's it names the key of the list of steps.
void seat_step(const struct scene *scene, struct rect *area, bool by_enter);

#endif
