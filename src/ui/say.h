// Messages of a terminal to the server, as frames ready to be sent.
#ifndef UI_SAY_H
#define UI_SAY_H

#include "ui/view.h"

void say_hello(struct buf *out, enum view_role role, enum lang lang);
// A message of that type with up to two members, given as key, value, …; NULL ends them.
void say_members(struct buf *out, const char *type, const char *const members[4]);
void say_do(struct buf *out, int tag, const char *line);

#endif
