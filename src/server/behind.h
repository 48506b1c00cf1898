// What whoever practises alone would leave behind if time went on: papers of theirs that a day or
// the end of the phase would overtake.
#ifndef SERVER_BEHIND_H
#define SERVER_BEHIND_H

#include "server/host.h"

// Adds a sentence for each cause; nothing when the computer's next step overtakes nothing.
void behind(const struct host *host, int seat, enum lang lang, struct buf *out);

#endif
