// Descriptions of events read for their author: that there is such an event, that its fields have
// values they can have, and that what they name is in the scenario.
#include "core/refusal.h"
#include "core/subject.h"
#include "core/talks.h"
#include "core/verb.h"
#include "core/when.h"

#include <string.h>

enum { WORD_MAX = 64 };

static bool is_number(const char *text)
{
    return *text && strspn(text, "0123456789") == strlen(text);
}

// The finders below give NOBODY for what the scenario does not have.

// Items that are added while people play are called item-2, item-3 …
static int find_item(const struct plan *plan, const char *id)
{
    return strncmp(id, "item-", 5) == 0 && is_number(id + 5) ? 0 : plan_item(plan, id);
}

static int find_amendment(const struct plan *plan, const char *id)
{
    (void)plan;
    return *id == 'a' && is_number(id + 1) ? 0 : NOBODY;
}

static int find_vote(const struct plan *plan, const char *id)
{
    (void)plan;
    return *id == 'v' && is_number(id + 1) ? 0 : NOBODY;
}

static int find_number(const struct plan *plan, const char *text)
{
    (void)plan;
    return is_number(text) ? 0 : NOBODY;
}

static int find_flag(const struct plan *plan, const char *text)
{
    (void)plan;
    return strcmp(text, "true") == 0 || strcmp(text, "false") == 0 ? 0 : NOBODY;
}

static int find_group(const struct plan *plan, const char *id)
{
    int work;
    return plan_team(plan, id, &work) ? 0 : NOBODY;
}

static int find_part(const struct plan *plan, const char *id)
{
    for (int i = 0; i < plan->paper_count; i++)
        for (int k = 0; k < plan->papers[i].part_count; k++)
            if (strcmp(plan->papers[i].parts[k].id, id) == 0)
                return k;
    return NOBODY;
}

static int find_step(const struct plan *plan, const char *id)
{
    for (int i = 0; i < plan->step_count; i++)
        if (strcmp(plan->steps[i].id, id) == 0)
            return i;
    for (int i = 0; i < plan->sitting_count; i++)
        for (int k = 0; k < plan->sittings[i].step_count; k++)
            if (strcmp(plan->sittings[i].steps[k].id, id) == 0)
                return k;
    return NOBODY;
}

static int find_rule(const struct plan *plan, const char *rule)
{
    (void)plan;
    return refusal_find(rule);
}

static int find_verb(const struct plan *plan, const char *name)
{
    (void)plan;
    return verb_find(name) ? 0 : NOBODY;
}

// "extend" of "procedural:extend:600".
static int find_procedural(const struct plan *plan, const char *word)
{
    (void)plan;
    for (int i = 0; i < PROCEDURAL_COUNT; i++) {
        size_t len = strlen(procedural_names[i]);
        if (strncmp(word, procedural_names[i], len) == 0 && (!word[len] || word[len] == ':'))
            return i;
    }
    return NOBODY;
}

static int find_subject(const struct plan *plan, const char *text)
{
    static int (*const find[SUBJECT_COUNT])(const struct plan *plan, const char *id) = {
        [SUBJECT_ITEM] = find_item,
        [SUBJECT_DROP] = find_item,
        [SUBJECT_BASIS] = plan_draft,
        [SUBJECT_WHOLE] = plan_draft,
        [SUBJECT_PREFER] = plan_draft,
        [SUBJECT_AMEND] = find_amendment,
        [SUBJECT_QUESTION] = plan_question,
        [SUBJECT_PAPER] = plan_paper,
        [SUBJECT_PROCEDURAL] = find_procedural,
    };
    for (int kind = 0; kind < SUBJECT_COUNT; kind++) {
        size_t len = strlen(subject_names[kind]);
        bool named = subject_names[kind][len - 1] == ':';
        if (named ? strncmp(text, subject_names[kind], len) == 0 && text[len]
                  : strcmp(text, subject_names[kind]) == 0)
            return find[kind] ? find[kind](plan, text + len) : 0;
    }
    return NOBODY;
}

// Whether the field can have this value; true for fields that can have any.
static bool can_be(const struct plan *plan, enum event_kind kind, const struct event_field *field,
                   const char *value)
{
    static int (*const find[FIELD_END])(const struct plan *plan, const char *id) = {
        [FIELD_seat] = plan_seat,           [FIELD_draft] = plan_draft,
        [FIELD_phase] = plan_phase,         [FIELD_inject] = plan_inject,
        [FIELD_paper] = plan_paper,         [FIELD_question] = plan_question,
        [FIELD_deadline] = plan_deadline,   [FIELD_sitting] = plan_sitting,
        [FIELD_threshold] = plan_threshold, [FIELD_item] = find_item,
        [FIELD_amend] = find_amendment,     [FIELD_vote] = find_vote,
        [FIELD_num] = find_number,          [FIELD_flag] = find_flag,
    };
    static const struct {
        const char *field;
        int (*find)(const struct plan *plan, const char *id);
    } texts[] = {
        {"ending", plan_ending},         {"talks", plan_talks},        {"work", plan_work},
        {"group", find_group},           {"step", find_step},          {"rule", find_rule},
        {"commission", plan_commission}, {"prepared", plan_amendment}, {"verb", find_verb},
        {"subject", find_subject},
    };
    int count;
    const char *const *names = event_names(field->type, &count);
    if (names)
        return name_find(names, count, value) >= 0;
    if (find[field->type])
        return find[field->type](plan, value) != NOBODY;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (strcmp(field->name, texts[i].field) == 0)
            return texts[i].find(plan, value) != NOBODY;
    bool of_paper = strcmp(field->name, "part") == 0 && when_field(kind, "paper", 5);
    return !of_paper || find_part(plan, value) != NOBODY;
}

static enum when_fault check_field(const struct plan *plan, enum event_kind kind, const char *word)
{
    const char *equals = strchr(word, '=');
    if (equals && when_prepared(kind, word))
        return plan_amendment(plan, equals + 1) != NOBODY ? WHEN_FINE : WHEN_NO_VALUE;
    const struct event_field *field =
        equals ? when_field(kind, word, (size_t)(equals - word)) : NULL;
    if (!field)
        return WHEN_NO_FIELD;
    return can_be(plan, kind, field, equals + 1) ? WHEN_FINE : WHEN_NO_VALUE;
}

// The choices of an answer are those of its question.
static enum when_fault check_choices(const struct plan *plan, const char *at, char word[WORD_MAX])
{
    static const char of[] = "question=", chosen[] = "choices=";
    int question = NOBODY;
    const char *choices = NULL;
    char next[WORD_MAX];
    while (when_word(&at, next)) {
        if (strncmp(next, of, sizeof of - 1) == 0)
            question = plan_question(plan, next + sizeof of - 1);
        if (strncmp(next, chosen, sizeof chosen - 1) == 0) {
            memcpy(word, next, WORD_MAX);
            choices = word + sizeof chosen - 1;
        }
    }
    if (choices && question != NOBODY && plan->questions[question].secret)
        return WHEN_PRIVATE;
    if (!choices || (question != NOBODY && plan_choice(plan, question, choices) != NOBODY))
        return WHEN_FINE;
    return question == NOBODY ? WHEN_NO_FIELD : WHEN_NO_VALUE;
}

// Whether a word before this one of the description names the same field.
static bool is_second(const char *one, const char *word, const char *until)
{
    size_t len = strcspn(word, "=") + 1;
    char other[WORD_MAX];
    while (when_word(&one, other) && one < until)
        if (strncmp(other, word, len) == 0)
            return true;
    return false;
}

enum when_fault when_check_one(const struct plan *plan, const char *one, char word[WORD_MAX])
{
    enum when_fault fault = WHEN_FINE;
    const char *at = one;
    int kind = when_word(&at, word) ? event_find(word) : -1;
    if (kind < 0)
        return WHEN_NO_EVENT;
    while (fault == WHEN_FINE && when_word(&at, word)) {
        fault = check_field(plan, (enum event_kind)kind, word);
        if (fault == WHEN_FINE && is_second(one, word, at))
            fault = WHEN_TWICE;
    }
    return fault == WHEN_FINE && kind == EV_answer_given ? check_choices(plan, one, word) : fault;
}

enum when_fault when_check(const struct plan *plan, const char *when, char word[WORD_MAX])
{
    enum when_fault fault = WHEN_FINE;
    *word = '\0';
    while (when && fault == WHEN_FINE) {
        const char *end = when + strcspn(when, "|&");
        fault = when_check_one(plan, when, word);
        if (fault == WHEN_FINE && *end == '&')
            return WHEN_NO_FIELD;
        when = *end ? end + 1 : NULL;
    }
    return fault;
}
