// Ids that scripts may name, by kind: whether there is one of that name, and which is nearest.
#include "core/verb.h"
#include "script/lint.h"

#include <stdlib.h>
#include <string.h>

// Adds the ids of a list of the plan, whose structs begin with them.
static void add_ids(struct map *map, const void *list, int count, size_t size)
{
    for (int i = 0; i < count; i++) {
        const char *id;
        memcpy(&id, (const char *)list + (size_t)i * size, sizeof id);
        map_add(map, id, i);
    }
}

static void add_seats(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->seats, plan->seat_count, sizeof *plan->seats);
}

static void add_drafts(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->drafts, plan->draft_count, sizeof *plan->drafts);
}

static void add_injects(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->injects, plan->inject_count, sizeof *plan->injects);
}

static void add_phases(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->phases, plan->phase_count, sizeof *plan->phases);
}

static void add_amendments(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->amendments, plan->amendment_count, sizeof *plan->amendments);
}

static void add_papers(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->papers, plan->paper_count, sizeof *plan->papers);
}

static void add_questions(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->questions, plan->question_count, sizeof *plan->questions);
}

static void add_deadlines(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->deadlines, plan->deadline_count, sizeof *plan->deadlines);
}

static void add_sittings(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->sittings, plan->sitting_count, sizeof *plan->sittings);
}

static void add_items(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->items, plan->item_count, sizeof *plan->items);
}

static void add_endings(const struct plan *plan, struct map *map)
{
    add_ids(map, plan->endings, plan->ending_count, sizeof *plan->endings);
}

static void add_present(const struct plan *plan, struct map *map)
{
    add_seats(plan, map);
    map_add(map, "all", 0);
}

static void add_actors(const struct plan *plan, struct map *map)
{
    add_seats(plan, map);
    map_add(map, "scenario", 0);
    map_add(map, "facilitator", 0);
    map_add(map, "all", 0);
}

static void add_addressees(const struct plan *plan, struct map *map)
{
    add_seats(plan, map);
    add_ids(map, plan->factions, plan->faction_count, sizeof *plan->factions);
    for (int i = 0; i < plan->seat_count; i++)
        map_add(map, plan->seats[i].group, i);
    map_add(map, "all", 0);
    map_add(map, "council", 0);
    map_add(map, LISTENER_FACILITATOR, 0);
    map_add(map, LISTENER_DISPLAY, 0);
}

static void add_events(const struct plan *plan, struct map *map)
{
    (void)plan;
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        map_add(map, event_name((enum event_kind)i), i);
}

static void add_verbs(const struct plan *plan, struct map *map)
{
    (void)plan;
    for (int i = 0; i < verb_count; i++)
        map_add(map, verbs[i].name, i);
}

static const struct {
    enum text_key what;
    void (*add)(const struct plan *plan, struct map *map);
} kinds[LINT_KIND_COUNT] = {
    // others: looked at elsewhere, if at all
    [LINT_SEAT] = {T_CHECK_SEAT, add_seats},
    [LINT_PRESENT] = {T_CHECK_SEAT, add_present},
    [LINT_ACTOR] = {T_CHECK_SEAT, add_actors},
    [LINT_ADDRESSEE] = {T_CHECK_SEAT, add_addressees},
    [LINT_ITEM] = {T_CHECK_ITEM, add_items},
    [LINT_DRAFT] = {T_CHECK_DRAFT, add_drafts},
    [LINT_AMENDMENT] = {T_CHECK_AMENDMENT, add_amendments},
    [LINT_PHASE] = {T_CHECK_PHASE, add_phases},
    [LINT_INJECT] = {T_CHECK_INJECT, add_injects},
    [LINT_QUESTION] = {T_CHECK_QUESTION, add_questions},
    [LINT_PAPER] = {T_CHECK_PAPER, add_papers},
    [LINT_DEADLINE] = {T_CHECK_DEADLINE, add_deadlines},
    [LINT_SITTING] = {T_CHECK_SITTING, add_sittings},
    [LINT_ENDING] = {T_CHECK_ENDING, add_endings},
    [LINT_EVENT] = {T_CHECK_EVENT, add_events},
    [LINT_VERB] = {T_LINT_VERB, add_verbs},
};

void lint_id(const struct lint *lint, enum lint_kind kind, enum problem_level level,
             const struct token *word)
{
    struct map *known = map_new();
    char *id = lint_word(word);
    if (kinds[kind].add) {
        kinds[kind].add(lint->plan, known);
        if (map_find(known, id) < 0)
            lint_unknown(lint, level, word, kinds[kind].what, known);
    }
    map_free(known);
    free(id);
}

// Items that people add while it is played have ids of their own.
static void check_id_given(const struct lint *lint, enum lint_kind kind, const struct token *word)
{
    static const char added[] = "item-";
    bool later = kind == LINT_ITEM && word->len > strlen(added) &&
                 memcmp(word->text, added, strlen(added)) == 0;
    if (!later)
        lint_id(lint, kind, PROBLEM_ERROR, word);
}

// "basis:lights", "question:broadcast": what stands behind the colon. Amendments are numbered
// while it is played.
static void check_subject(const struct lint *lint, const struct token *word)
{
    static const struct {
        const char *prefix;
        enum lint_kind kind;
    } subjects[] = {
        {"agenda:", LINT_ITEM}, {"basis:", LINT_DRAFT},       {"whole:", LINT_DRAFT},
        {"paper:", LINT_PAPER}, {"question:", LINT_QUESTION}, {"prefer:", LINT_DRAFT},
        {"drop:", LINT_ITEM},
    };
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++) {
        size_t len = strlen(subjects[i].prefix);
        struct token id = *word;
        if (word->len <= len || memcmp(word->text, subjects[i].prefix, len) != 0)
            continue;
        id.text += len;
        id.len -= len;
        check_id_given(lint, subjects[i].kind, &id);
    }
}

static void check_part(const struct lint *lint, const struct token *owner, const struct token *word)
{
    char *paper = owner ? lint_word(owner) : NULL, *part = lint_word(word);
    int at = paper ? plan_paper(lint->plan, paper) : NOBODY;
    struct map *known = map_new();
    for (int i = 0; at != NOBODY && i < lint->plan->papers[at].part_count; i++)
        map_add(known, lint->plan->papers[at].parts[i].id, i);
    if (at != NOBODY && map_find(known, part) < 0)
        lint_unknown(lint, PROBLEM_ERROR, word, T_CHECK_PART, known);
    map_free(known);
    free(paper);
    free(part);
}

void lint_id_of(const struct lint *lint, enum lint_kind kind, const struct token *owner,
                const struct token *word)
{
    if (kind == LINT_SUBJECT)
        check_subject(lint, word);
    else if (kind == LINT_PART)
        check_part(lint, owner, word);
    else
        check_id_given(lint, kind, word);
}
