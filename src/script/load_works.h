// Group works of a scenario, and what their groups write.
#ifndef SCRIPT_LOAD_WORKS_H
#define SCRIPT_LOAD_WORKS_H

#include "script/read.h"

void load_works(struct reader *reader, const struct node *scenario);
// A paper by a group work becomes one for each of its groups: "advice" of the first is "advice-1".
// The first stands where the paper did, the others after all.
void load_group_papers(struct plan *plan);
// A session's lot of who works with whom.
void works_draw(struct plan *plan, uint64_t seed);

#endif
