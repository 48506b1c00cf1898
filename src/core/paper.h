// Inside the engine: what the files on papers share.
#ifndef CORE_PAPER_H
#define CORE_PAPER_H

#include "core/act.h"

const struct plan_paper *paper_plan(const struct act *act, int paper);
// The paper, and the part of it, that the first arguments name; refuses.
bool paper_known(struct act *act, int *paper);
bool paper_part_known(struct act *act, int paper, int *part);
// Refusals that name the paper, by its own law where it has one. Always false.
bool paper_refuse(struct act *act, enum refusal why, int paper);
bool paper_refuse_figures(struct act *act, enum refusal why, int paper, struct figures figures);
// The acting one is in charge, or writes it; refuses.
bool paper_may_write(struct act *act, int paper);
// An event of that kind about the paper by the acting seat.
void paper_emit_seat(struct act *act, enum event_kind kind, int paper);
// NULL when an event names none of the plan's.
struct paper_state *paper_state_of(struct state *s, int paper);
struct part_state *paper_part_of(struct state *s, int paper, const char *id);

#endif
