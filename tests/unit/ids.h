// Finds in a text what no person should meet: ids of the scenario, names of verbs and fields, "v3",
// "a2", codes of laws. For the tests that read everything the program says.
#ifndef TESTS_IDS_H
#define TESTS_IDS_H

#include "base/lang.h"
#include "base/map.h"
#include "base/mem.h"
#include "core/plan.h"
#include "core/verb.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ids {
    const char **own;
    size_t count, cap;
};

static inline void ids_add(struct ids *ids, const char *id)
{
    bool known = !id || id[strspn(id, "0123456789")] == '\0'; // the numbers of a scale are words
    for (size_t i = 0; !known && i < ids->count; i++)
        known = strcmp(ids->own[i], id) == 0;
    if (known)
        return;
    ids->own = mem_room((void *)ids->own, ids->count, &ids->cap, sizeof *ids->own);
    ids->own[ids->count++] = id;
}

// Ids stand first in the structs of the plan, so a list is a pointer, a count and a size.
static inline void ids_add_list(struct ids *ids, const void *list, int count, size_t size)
{
    for (int i = 0; i < count; i++)
        ids_add(ids, *(const char *const *)((const char *)list + (size_t)i * size));
}

static inline void ids_add_drafts(struct ids *ids, const struct plan *plan)
{
    for (int i = 0; i < plan->draft_count; i++) {
        const struct plan_draft *draft = &plan->drafts[i];
        ids_add(ids, draft->id);
        ids_add_list(ids, draft->clauses, draft->clause_count, sizeof *draft->clauses);
        for (int k = 0; k < draft->clause_count; k++)
            ids_add_list(ids, draft->clauses[k].field, draft->clauses[k].field_count,
                         sizeof *draft->clauses[k].field);
    }
}

static inline void ids_add_story(struct ids *ids, const struct plan *plan)
{
    ids_add_list(ids, plan->deadlines, plan->deadline_count, sizeof *plan->deadlines);
    ids_add_list(ids, plan->problems, plan->problem_count, sizeof *plan->problems);
    ids_add_list(ids, plan->steps, plan->step_count, sizeof *plan->steps);
    for (int i = 0; i < plan->paper_count; i++) {
        ids_add(ids, plan->papers[i].id);
        ids_add_list(ids, plan->papers[i].parts, plan->papers[i].part_count,
                     sizeof *plan->papers[i].parts);
    }
    for (int i = 0; i < plan->question_count; i++) {
        ids_add(ids, plan->questions[i].id);
        ids_add_list(ids, plan->questions[i].choices, plan->questions[i].choice_count,
                     sizeof *plan->questions[i].choices);
    }
    for (int i = 0; i < plan->sitting_count; i++) {
        ids_add(ids, plan->sittings[i].id);
        ids_add_list(ids, plan->sittings[i].steps, plan->sittings[i].step_count,
                     sizeof *plan->sittings[i].steps);
    }
}

static inline struct ids ids_of(const struct plan *plan)
{
    struct ids ids = {NULL, 0, 0};
    ids_add(&ids, plan->id);
    for (int i = 0; i < plan->seat_count; i++) {
        ids_add(&ids, plan->seats[i].id);
        ids_add(&ids, plan->seats[i].group);
        ids_add_list(&ids, plan->seats[i].goals, plan->seats[i].goal_count,
                     sizeof *plan->seats[i].goals);
    }
    ids_add_list(&ids, plan->factions, plan->faction_count, sizeof *plan->factions);
    ids_add_list(&ids, plan->items, plan->item_count, sizeof *plan->items);
    ids_add_list(&ids, plan->amendments, plan->amendment_count, sizeof *plan->amendments);
    ids_add_list(&ids, plan->endings, plan->ending_count, sizeof *plan->endings);
    ids_add_list(&ids, plan->phases, plan->phase_count, sizeof *plan->phases);
    ids_add_list(&ids, plan->injects, plan->inject_count, sizeof *plan->injects);
    ids_add_drafts(&ids, plan);
    ids_add_story(&ids, plan);
    return ids;
}

static inline void ids_free(struct ids *ids)
{
    free((void *)ids->own);
}

static inline bool ids_has(const struct ids *ids, const char *word)
{
    for (size_t i = 0; i < ids->count; i++)
        if (strcmp(ids->own[i], word) == 0)
            return true;
    return false;
}

static inline bool is_latin(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool is_word_char(char c)
{
    return is_latin(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

// "v3", "a12", "r5": the numbers of votes, amendments and remarks as transcripts have them.
static inline bool is_numbered(const char *word)
{
    return *word && strchr("var", *word) && word[1] &&
           strspn(word + 1, "0123456789") == strlen(word + 1);
}

static inline bool is_law_code(const char *word)
{
    static const char *const codes[] = {"LAW",      "REG",      "PC",   "COUNCIL",
                                        "HERITAGE", "ASSEMBLY", "MEDIA"};
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        if (strcmp(codes[i], word) == 0)
            return true;
    return false;
}

// Latin words joined by "-", "_" or ".": "dep-02", "vote.cast".
static inline bool is_joined(const char *word)
{
    size_t joint = strcspn(word, "-_.");
    return is_latin(word[0]) && word[joint] && word[joint + 1];
}

// The program's name, words of the languages and addresses that are written so.
static inline bool is_allowed(const char *word)
{
    static const char *const allowed[] = {"maslikhat", "last-minute", "egov.kz", "adilet.zan.kz"};
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++)
        if (strcmp(allowed[i], word) == 0)
            return true;
    return false;
}

// In English an id that is a plain word ("sum") may be one; with a hyphen or a digit it is none.
static inline bool is_fault(const struct ids *ids, const char *word, enum lang lang)
{
    bool plain = strspn(word, "abcdefghijklmnopqrstuvwxyz") == strlen(word);
    if (is_allowed(word))
        return false;
    if (is_numbered(word) || verb_find(word))
        return true;
    if (lang == LANG_EN)
        return !plain && ids_has(ids, word);
    return ids_has(ids, word) || is_law_code(word) || is_joined(word);
}

// The first such word of the text into `word`; false when it is clean.
static inline bool ids_find(const struct ids *ids, const char *text, enum lang lang, char *word,
                            size_t size)
{
    for (const char *at = text; *at;) {
        size_t len = 0;
        if (!is_word_char(*at)) {
            at++;
            continue;
        }
        while (is_word_char(at[len]))
            len++;
        size_t end = len;
        while (end > 0 && strchr("-_.", at[end - 1]))
            end--;
        (void)snprintf(word, size, "%.*s", (int)end, at);
        if (end > 0 && is_fault(ids, word, lang))
            return true;
        at += len;
    }
    return false;
}

#endif
