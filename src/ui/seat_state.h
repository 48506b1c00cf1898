// What concerns the holder of a seat, in words: its part in what the hall does, the paper awaited.
#ifndef UI_SEAT_STATE_H
#define UI_SEAT_STATE_H

#include "ui/scene.h"

// Whether it speaks, is asked, waits or has no part; "" for nothing of that.
const char *seat_own_state(const struct scene *scene, enum style *style);
// Which paper the phase awaits from it; "" for none.
const char *seat_awaited(const struct scene *scene);

#endif
