// Lawful commands that are worth a second thought: told by what they would make of the session,
// before and after, and by the few deeds that cannot be taken back. No scenario has a say in it.
#ifndef SERVER_WEIGH_H
#define SERVER_WEIGH_H

#include "server/host.h"

// What is at stake for the seat if it gives the command, which would be accepted, now: sentences,
// nothing when there is no need to think. The command is carried out on a copy of the session.
void weigh(const struct host *host, int seat, const char *line, enum lang lang, struct buf *out);
// Whoever does it cannot take it back: offered last, and but for papers, whose offer says it, asked
// about. `line` is without the seat.
bool weigh_is_final(const char *line);

#endif
