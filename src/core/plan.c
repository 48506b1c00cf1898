// The plan of a session: creation and look-up by id.
#include "core/plan.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct plan *plan_new(void)
{
    static const int minutes[SPEECH_COUNT] = {
        [SPEECH_REPORT] = 10, [SPEECH_COREPORT] = 5,  [SPEECH_DEBATE] = 3, [SPEECH_QUESTION] = 1,
        [SPEECH_ANSWER] = 2,  [SPEECH_REFERENCE] = 1, [SPEECH_ORDER] = 1,  [SPEECH_STATEMENT] = 2,
        [SPEECH_DISSENT] = 3, [SPEECH_CLOSING] = 3,
    };
    struct plan *plan = mem_zero(1, sizeof *plan);
    plan->arena = arena_new();
    plan->id = "";
    plan->chair = plan->secretary = NOBODY;
    memcpy(plan->threshold, threshold_defaults, sizeof threshold_defaults);
    for (int i = 0; i < SPEECH_COUNT; i++)
        plan->speech_seconds[i] = minutes[i] * 60;
    plan->second_debate_seconds = 120;
    plan->warn_seconds = 30;
    plan->debate_speeches = 2;
    plan->no_confidence = THRESHOLD_DECISION;
    plan->recess_days = 15;
    plan->votes = plan->agenda_voted = true;
    plan->start_day = NO_DAY;
    return plan;
}

void plan_free(struct plan *plan)
{
    if (!plan)
        return;
    arena_free(plan->arena);
    free(plan);
}

void *plan_array(struct plan *plan, int count, size_t size)
{
    if (count <= 0)
        return NULL;
    void *array = arena_alloc(plan->arena, (size_t)count * size);
    memset(array, 0, (size_t)count * size);
    return array;
}

// Every list holds structs that begin with their id.
static int find_id(const void *list, int count, size_t size, const char *id)
{
    const char *row = list;
    for (int i = 0; id && i < count; i++, row += size) {
        const char *other;
        memcpy(&other, row, sizeof other);
        if (*other == *id && strcmp(other, id) == 0)
            return i;
    }
    return NOBODY;
}

#define FIND(list, count, id) find_id((list), (count), sizeof *(list), (id))

int plan_seat(const struct plan *plan, const char *id)
{
    return FIND(plan->seats, plan->seat_count, id);
}

int plan_item(const struct plan *plan, const char *id)
{
    return FIND(plan->items, plan->item_count, id);
}

int plan_draft(const struct plan *plan, const char *id)
{
    return FIND(plan->drafts, plan->draft_count, id);
}

int plan_commission(const struct plan *plan, const char *id)
{
    return FIND(plan->commissions, plan->commission_count, id);
}

bool plan_opines(const struct plan *plan, int commission, int draft)
{
    const char *id = plan->commissions[commission].id;
    const char *at = plan->drafts[draft].opinions;
    for (at = at ? at : ""; *at; at += strspn(at, " ")) {
        size_t len = strcspn(at, " ");
        if (strlen(id) == len && strncmp(at, id, len) == 0)
            return true;
        at += len;
    }
    return false;
}

int plan_clause(const struct plan *plan, int draft, const char *id)
{
    const struct plan_draft *of = &plan->drafts[draft];
    return FIND(of->clauses, of->clause_count, id);
}

int plan_field(const struct plan_clause *clause, const char *name)
{
    return FIND(clause->field, clause->field_count, name);
}

int plan_phase(const struct plan *plan, const char *id)
{
    return FIND(plan->phases, plan->phase_count, id);
}

int plan_inject(const struct plan *plan, const char *id)
{
    return FIND(plan->injects, plan->inject_count, id);
}

int plan_amendment(const struct plan *plan, const char *id)
{
    return FIND(plan->amendments, plan->amendment_count, id);
}

int plan_question(const struct plan *plan, const char *id)
{
    return FIND(plan->questions, plan->question_count, id);
}

const char *plan_field_label(const struct plan_field *field, enum lang lang)
{
    char name[96];
    enum text_key key;
    if (field->label.in[LANG_KK])
        return ltext_in(&field->label, lang);
    (void)snprintf(name, sizeof name, "words.label.%s", field->name);
    return text_find(name, &key) ? text_get(lang, key) : NULL;
}

int plan_source(const struct plan *plan, const char *tag)
{
    return FIND(plan->sources, plan->source_count, tag);
}

int plan_faction(const struct plan *plan, const char *id)
{
    return FIND(plan->factions, plan->faction_count, id);
}

int plan_ending(const struct plan *plan, const char *id)
{
    return FIND(plan->endings, plan->ending_count, id);
}

int plan_else_ending(const struct plan *plan)
{
    for (int i = 0; i < plan->ending_count; i++)
        if (plan->endings[i].else_of)
            return i;
    return NOBODY;
}

int plan_debrief(const struct plan *plan)
{
    return plan_phase(plan, "debrief");
}

bool plan_ends_so(const struct plan *plan, const char *ending)
{
    return !plan->endings_told || plan_ending(plan, ending) != NOBODY;
}
