// Backstage talk: who hears a whisper, and whether it may be told after the session.
#ifndef CORE_TALK_H
#define CORE_TALK_H

#include "core/state.h"

// Its sender, the seats it names, and the members of a faction it names.
bool talk_hears(const struct state *state, const struct whisper *whisper, int seat);
// True when all whom it concerns and whom people play agree that the debrief tells it.
bool talk_may_tell(const struct state *state, const struct whisper *whisper);

#endif
