// Difficulties and lengths of a plan.
#include "core/setting.h"

#include <string.h>

int plan_level(const struct plan *plan, const char *id)
{
    for (int i = 0; id && i < plan->level_count; i++)
        if (strcmp(plan->levels[i].id, id) == 0)
            return i;
    return NOBODY;
}

bool plan_has_length(const struct plan *plan, int minutes)
{
    for (int i = 0; i < plan->length_count; i++)
        if (plan->lengths[i].minutes == minutes)
            return true;
    return false;
}

int plan_minutes(const struct plan *plan)
{
    int sum = 0;
    for (int i = 0; i < plan->phase_count; i++)
        sum += plan->phases[i].minutes;
    return sum;
}

// Rounded; what lasts at all lasts a minute.
static int stretched(int minutes, int to, int from)
{
    int now = (int)(((int64_t)minutes * to * 2 + from) / ((int64_t)from * 2));
    return minutes > 0 && now < 1 ? 1 : now;
}

static int longest_phase(const struct plan *plan)
{
    int longest = 0;
    for (int i = 1; i < plan->phase_count; i++)
        if (plan->phases[i].minutes > plan->phases[longest].minutes)
            longest = i;
    return longest;
}

// A moment of a phase stays within it.
static void stretch_moment(const struct plan *plan, int phase, int before, int *minutes)
{
    int length = phase == NOBODY ? 0 : plan->phases[phase].minutes;
    if (before <= 0 || *minutes <= 0)
        return;
    *minutes = (int)((int64_t)*minutes * length / before);
}

static void stretch_moments(struct plan *plan, const int *before)
{
    for (int i = 0; i < plan->inject_count; i++) {
        struct plan_inject *inject = &plan->injects[i];
        int was = inject->phase == NOBODY ? 0 : before[inject->phase];
        int last = inject->earliest + inject->within;
        stretch_moment(plan, inject->phase, was, &inject->minutes);
        stretch_moment(plan, inject->phase, was, &inject->earliest);
        stretch_moment(plan, inject->phase, was, &inject->until);
        stretch_moment(plan, inject->phase, was, &last);
        inject->within = last > inject->earliest ? last - inject->earliest : 0;
    }
    for (int i = 0; i < plan->question_count; i++) {
        struct plan_question *question = &plan->questions[i];
        int was = question->phase == NOBODY ? 0 : before[question->phase];
        stretch_moment(plan, question->phase, was, &question->minutes);
    }
}

// Work in groups and talks last a part of their phase.
static void stretch_parts(struct plan *plan, const int *before)
{
    for (int i = 0; i < plan->work_count; i++) {
        struct plan_work *work = &plan->works[i];
        stretch_moment(plan, work->phase, before[work->phase], &work->minutes);
        work->minutes = work->minutes < 1 ? 1 : work->minutes;
    }
    for (int i = 0; i < plan->talks_count; i++) {
        struct plan_talks *talks = &plan->talks[i];
        int was = talks->phase == NOBODY ? 0 : before[talks->phase];
        stretch_moment(plan, talks->phase, was, &talks->minutes);
        talks->minutes = talks->minutes < 1 ? 1 : talks->minutes;
    }
}

// What takes its time in a short session too keeps it; the others share what is left.
static void stretch_phases(struct plan *plan, const int *before, int to, int from)
{
    bool *kept = plan_array(plan, plan->phase_count, sizeof *kept);
    for (int i = 0; i < plan->phase_count; i++) {
        struct plan_phase *phase = &plan->phases[i];
        int least = phase->least < before[i] ? phase->least : before[i];
        if (kept[i] || stretched(before[i], to, from) >= least || to - least < 1)
            continue;
        phase->minutes = least;
        kept[i] = true;
        to -= least;
        from -= before[i];
        i = -1; // less is left for those before it
    }
    for (int i = 0; i < plan->phase_count; i++)
        if (!kept[i])
            plan->phases[i].minutes = stretched(before[i], to, from);
}

static void set_length(struct plan *plan, int length)
{
    int from = plan_minutes(plan);
    int *before = plan_array(plan, plan->phase_count, sizeof *before);
    for (int i = 0; i < plan->phase_count; i++)
        before[i] = plan->phases[i].minutes;
    stretch_phases(plan, before, length, from);
    int *longest = &plan->phases[longest_phase(plan)].minutes; // takes what rounding has left over
    *longest += length - plan_minutes(plan);
    *longest = *longest < 1 ? 1 : *longest;
    for (int i = 0; i < plan->item_count; i++)
        plan->items[i].minutes = stretched(plan->items[i].minutes, length, from);
    stretch_moments(plan, before);
    stretch_parts(plan, before);
}

void plan_set(struct plan *plan, const struct setting *setting)
{
    int level = plan_level(plan, setting->level);
    for (int i = 0; level != NOBODY && i < plan->inject_count; i++)
        plan->injects[i].absent = words_hold(plan->levels[level].without, plan->injects[i].id);
    if (setting->length > 0 && plan_minutes(plan) > 0)
        set_length(plan, setting->length);
}
