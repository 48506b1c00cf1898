// Inside the dump of a state: the part that has a file of its own.
#ifndef CORE_DUMP_H
#define CORE_DUMP_H

#include "core/state.h"

void dump_story(const struct state *s, struct buf *out);

#endif
