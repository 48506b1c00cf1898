// Notices of a sitting that name a day too early: which term it breaks, and telling whoever sent
// it.
#ifndef SERVER_NOTICE_H
#define SERVER_NOTICE_H

#include "core/session.h"

// The day announced for what must not come before the running term is over comes before.
bool notice_is_early(const struct state *s, int deadline);
// Adds what the sender is told for each paper sent in `out` from `from` on that names such a day.
void notice_tell_early(struct session *session, struct outcome *out, size_t from);

#endif
