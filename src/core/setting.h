// How a scenario is played this time: one of the difficulties and lengths that it offers.
#ifndef CORE_SETTING_H
#define CORE_SETTING_H

#include "core/plan.h"

struct setting {
    const char *level; // "easy", "usual", "hard"; NULL: as it is written
    int length;        // minutes; 0: as it is written
};

int plan_level(const struct plan *plan, const char *id); // NOBODY: it does not offer that
bool plan_has_length(const struct plan *plan, int minutes);
// The minutes of all phases.
int plan_minutes(const struct plan *plan);
// Makes the plan what the setting says; it must offer both. Complications that the level leaves out
// are `absent`. Minutes of phases, of items, and of what comes within phases are stretched alike,
// each at least one, so that the phases make up the length.
void plan_set(struct plan *plan, const struct setting *setting);

#endif
