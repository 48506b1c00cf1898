// One person practises alone. The messages are in server/message.h: "go" lets time pass to the
// session's next moment, at most so long, whatever the clock does; "practice" asks for what could
// be done now and for the goals.
#ifndef SERVER_PRACTICE_H
#define SERVER_PRACTICE_H

#include "server/message.h"

// Whoever practises alone is first told what a rule would refuse, or what is at stake with a lawful
// line; the same line again sends it.
bool practice_advises(const struct hall *hall, struct terminal *terminal, const char *line,
                      struct err *err);

#endif
