// What the program itself tells a seat: that its notice of a sitting names a day too early, and for
// which term; that its paper came back; that it has been warned; that a question is not asked any
// more.
#ifndef SERVER_NOTICE_H
#define SERVER_NOTICE_H

#include "core/session.h"

// The day announced for what must not come before the running term is over comes before.
bool notice_is_early(const struct state *s, int deadline);
// What is told of a paper that was sent and names such a day; of another nothing.
void notice_put_early(const struct state *s, int paper, enum lang lang, struct buf *out);
// Adds what the sender is told for each paper sent in `out` from `from` on that names such a day.
void notice_tell_early(struct session *session, struct outcome *out, size_t from);
// Tells whoever sent a paper that it came back by events from the one at `from` on, and why.
void notice_tell_returned(struct session *session, struct outcome *out, size_t from);
// Tells whoever was warned by events from the one at `from` on, unless the computer plays the seat.
void notice_tell_warned(struct session *session, struct outcome *out, size_t from);
// Tells whoever was asked and has not answered that the question closed by itself.
void notice_tell_over(struct session *session, struct outcome *out, size_t from);

#endif
