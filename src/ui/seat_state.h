// What concerns the holder of a seat, in words: its part in what the hall does, the paper awaited,
// what it cannot do now and why.
#ifndef UI_SEAT_STATE_H
#define UI_SEAT_STATE_H

#include "ui/scene.h"

// Whether it speaks, is asked, waits or has no part; "" for nothing of that.
const char *seat_own_state(const struct scene *scene, enum style *style);
// Which paper the phase awaits from it; "" for none.
// What is offered in talks of its own, and how it answers; "" where it is no party.
const char *seat_talks(const struct scene *scene, const struct view_talks *talks);
// The group it works in now, or what a group presents; "" for neither.
const char *seat_group(const struct scene *scene);
const char *seat_awaited(const struct scene *scene);
// Why the seat cannot vote, ask for the floor or table an amendment (enum action); "" where nothing
// speaks against it, and for any other action.
const char *seat_why(const struct scene *scene, int action);

#endif
