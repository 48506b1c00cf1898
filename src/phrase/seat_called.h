// Seats as people call them when they start a terminal: by number, id, or part of a name.
#ifndef PHRASE_SEAT_CALLED_H
#define PHRASE_SEAT_CALLED_H

#include "base/buf.h"
#include "base/lang.h"
#include "view/view.h"

// The one that is meant, the view's; NULL for none and for several: then adds to `why` what was
// typed and the seats to choose from, a line each.
const struct view_seat *seat_called(const struct view *view, const char *typed, enum lang lang,
                                    struct buf *why);

#endif
