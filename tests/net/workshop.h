// A workshop: one server, the facilitator's console, the hall's screen, a locked terminal, and a
// terminal for every seat, each in another language than its neighbour.
#ifndef NET_WORKSHOP_H
#define NET_WORKSHOP_H

#include "client.h"
#include "serving.h"

#include "core/plan.h"

struct workshop {
    struct serving serving;
    struct room room;
    const struct plan *plan;
    struct client *facilitator, *display, *locked;
    struct client *seat[SEATS_MAX]; // by the seat's place in the plan
};

// Starts the server; all terminals have joined, all seats are unlocked, the clock is paused.
void workshop_open(struct workshop *workshop, const struct serving_setup *setup);
// Everybody leaves, the server ends. Returns its exit status.
int workshop_close(struct workshop *workshop);
// The terminal at which a seat is unlocked, or the facilitator's.
struct client *workshop_who(const struct workshop *workshop, const char *id);
// Lets a line of a transcript be said by the terminal of the one who says it ("all": by every
// deputy's), and waits until everybody has the views that follow. True when nobody was refused.
bool workshop_say(struct workshop *workshop, const char *line);

#endif
