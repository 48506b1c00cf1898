// The kinds of body of a plan: what they call things, and the thresholds they have besides those of
// the law.
#include "core/plan.h"

#include "base/called.h"

#include <string.h>

bool plan_is_council(const struct plan *plan)
{
    return !plan->body || strcmp(plan->body, BODY_COUNCIL) == 0;
}

const struct plan_body *plan_body_of(const struct plan *plan)
{
    for (int i = 0; plan->body && i < plan->body_count; i++)
        if (strcmp(plan->bodies[i].id, plan->body) == 0)
            return &plan->bodies[i];
    return NULL;
}

// What the scenario calls the members of this very sitting.
static const char *members_called(const struct plan *plan, enum lang lang)
{
    const struct plan *whole = plan->whole;
    const char *called = whole ? ltext_in(&whole->sittings[plan->sitting].called, lang) : NULL;
    return called && *called ? called : NULL;
}

const char *plan_called(const struct plan *plan, const char *id, enum lang lang)
{
    const char *members =
        strcmp(id, called_names[CALLED_MEMBERS]) == 0 ? members_called(plan, lang) : NULL;
    if (members)
        return members;
    const struct plan_body *body = plan_body_of(plan);
    for (int i = 0; body && i < body->naming_count; i++)
        if (strcmp(body->words[i].id, id) == 0)
            return ltext_in(&body->words[i].text, lang);
    return NULL;
}

void plan_words(const struct plan *plan, enum lang lang, struct called_words *out)
{
    const char *own[CALLED_COUNT];
    for (int i = 0; i < CALLED_COUNT; i++)
        own[i] = plan_called(plan, called_names[i], lang);
    called_begin(out, lang, own);
}

static bool is_own(const struct plan_limit *limit)
{
    return name_find(threshold_names, THRESHOLD_COUNT, limit->id) < 0;
}

// The own threshold at that place behind those of the law, and whose it is.
static const struct plan_limit *limit_at(const struct plan *plan, int threshold,
                                         const struct plan_body **body)
{
    int at = THRESHOLD_COUNT;
    for (int i = 0; i < plan->body_count; i++)
        for (int k = 0; k < plan->bodies[i].limit_count; k++) {
            *body = &plan->bodies[i];
            if (is_own(&plan->bodies[i].limits[k]) && at++ == threshold)
                return &plan->bodies[i].limits[k];
        }
    return NULL;
}

const struct plan_limit *plan_limit(const struct plan *plan, int threshold)
{
    const struct plan_body *body;
    return limit_at(plan, threshold, &body);
}

int plan_threshold(const struct plan *plan, const char *name)
{
    const struct plan_limit *limit;
    int known = name_find(threshold_names, THRESHOLD_COUNT, name);
    if (known >= 0 || !name)
        return known;
    for (int i = THRESHOLD_COUNT; (limit = plan_limit(plan, i)) != NULL; i++)
        if (strcmp(limit->id, name) == 0)
            return i;
    return NOBODY;
}

const char *plan_threshold_name(const struct plan *plan, int threshold)
{
    if (threshold >= 0 && threshold < THRESHOLD_COUNT)
        return threshold_names[threshold];
    const struct plan_limit *limit = plan_limit(plan, threshold);
    return limit ? limit->id : NULL;
}

bool plan_threshold_here(const struct plan *plan, int threshold)
{
    const struct plan_body *body;
    return threshold < THRESHOLD_COUNT ||
           (limit_at(plan, threshold, &body) && body == plan_body_of(plan));
}

void plan_take_limits(struct plan *plan)
{
    const struct plan_limit *limit;
    for (int i = THRESHOLD_COUNT; i < THRESHOLD_MOST && (limit = plan_limit(plan, i)); i++) {
        plan->threshold[i] = (struct threshold){limit->num, limit->den, limit->base, limit->strict};
        plan->threshold_law[i].law = limit->law;
    }
}
