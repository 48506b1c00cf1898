// Matching events against their descriptions.
#include "core/when.h"

#include "core/session.h"

#include <stdio.h>
#include <string.h>

enum { WORD_MAX = 64 };

bool when_word(const char **at, char word[WORD_MAX])
{
    *at += strspn(*at, " ");
    size_t len = strcspn(*at, " ");
    if (len == 0 || **at == '|' || **at == '&')
        return false;
    (void)snprintf(word, WORD_MAX, "%.*s", (int)len, *at);
    *at += len;
    return true;
}

// To the alternative after this one; NULL when it is the last.
static const char *next_alternative(const char *at)
{
    const char *bar = strchr(at, '|');
    return bar ? bar + 1 : NULL;
}

static const struct event_field *field_of(enum event_kind kind, const char *name, size_t len)
{
    for (const struct event_field *f = event_fields(kind); f->type != FIELD_END; f++)
        if (strlen(f->name) == len && strncmp(f->name, name, len) == 0)
            return f;
    return NULL;
}

// Which of the scenario's amendments the event is about, though it only has their number.
static bool of_prepared(enum event_kind kind, const char *word)
{
    const struct event_field *id = field_of(kind, "id", 2);
    return id && id->type == FIELD_amend && !field_of(kind, "prepared", 8) &&
           strncmp(word, "prepared=", 9) == 0;
}

static bool is_prepared(const struct state *state, const struct event *event, const char *id)
{
    int64_t number = event_number(event, field_of(event->kind, "id", 2));
    if (number < 1 || (size_t)number > state->amendment_count)
        return false;
    int prepared = state->amendments[number - 1].prepared;
    return prepared != NOBODY && strcmp(state->plan->amendments[prepared].id, id) == 0;
}

static bool field_is(const struct state *state, const struct event *event, const char *word)
{
    const char *equals = strchr(word, '=');
    const struct event_field *field =
        equals ? field_of(event->kind, word, (size_t)(equals - word)) : NULL;
    struct buf value = BUF_INIT;
    if (equals && of_prepared(event->kind, word))
        return is_prepared(state, event, equals + 1);
    bool same = field && state_field_text(state, event, field, &value) &&
                strcmp(buf_text(&value), equals + 1) == 0;
    buf_free(&value);
    return same;
}

int when_kind(const char *one)
{
    char word[WORD_MAX];
    return when_word(&one, word) ? event_find(word) : -1;
}

// Most descriptions are of other events: that is seen without taking them apart.
static bool is_kind(const char **at, const char *name)
{
    size_t len = strlen(name);
    *at += strspn(*at, " ");
    bool same = strncmp(*at, name, len) == 0 && ((*at)[len] == ' ' || (*at)[len] == '\0');
    *at += same ? len : 0;
    return same;
}

const struct event_field *when_first(const struct plan *plan, const char *one, int *index)
{
    static int (*const find[FIELD_END])(const struct plan *plan, const char *id) = {
        [FIELD_seat] = plan_seat,
        [FIELD_inject] = plan_inject,
        [FIELD_paper] = plan_paper,
        [FIELD_question] = plan_question,
    };
    char word[WORD_MAX];
    int kind = when_word(&one, word) ? event_find(word) : -1;
    if (kind < 0 || !when_word(&one, word) || !strchr(word, '='))
        return NULL;
    const char *id = strchr(word, '=') + 1;
    const struct event_field *field =
        field_of((enum event_kind)kind, word, (size_t)(id - 1 - word));
    if (!field || !find[field->type])
        return NULL;
    *index = find[field->type](plan, id);
    return *index == NOBODY ? NULL : field;
}

bool when_one_matches(const struct state *state, const char *at, const struct event *event)
{
    char word[WORD_MAX];
    if (!is_kind(&at, event_name(event->kind)))
        return false;
    while (when_word(&at, word))
        if (!field_is(state, event, word))
            return false;
    return true;
}

bool when_matches(const struct state *state, const char *when, const struct event *event)
{
    for (; when; when = next_alternative(when))
        if (when_one_matches(state, when, event))
            return true;
    return false;
}

// Whether the plan has what an id of this type names; true for types that name nothing of it.
static bool plan_has(const struct plan *plan, enum field_type type, const char *id)
{
    static int (*const find[FIELD_END])(const struct plan *plan, const char *id) = {
        [FIELD_seat] = plan_seat,           [FIELD_draft] = plan_draft,
        [FIELD_phase] = plan_phase,         [FIELD_inject] = plan_inject,
        [FIELD_paper] = plan_paper,         [FIELD_question] = plan_question,
        [FIELD_deadline] = plan_deadline,   [FIELD_sitting] = plan_sitting,
        [FIELD_threshold] = plan_threshold,
    };
    return !find[type] || find[type](plan, id) != NOBODY;
}

static enum when_fault check_field(const struct plan *plan, enum event_kind kind, const char *word)
{
    const char *equals = strchr(word, '=');
    const struct event_field *field = equals ? field_of(kind, word, (size_t)(equals - word)) : NULL;
    if (equals && of_prepared(kind, word))
        return plan_amendment(plan, equals + 1) != NOBODY ? WHEN_FINE : WHEN_NO_VALUE;
    if (!field)
        return WHEN_NO_FIELD;
    int count;
    const char *const *names = event_names(field->type, &count);
    bool known =
        names ? name_find(names, count, equals + 1) >= 0 : plan_has(plan, field->type, equals + 1);
    return known ? WHEN_FINE : WHEN_NO_VALUE;
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

enum when_fault when_check_one(const struct plan *plan, const char *one, char word[WORD_MAX])
{
    enum when_fault fault = WHEN_FINE;
    const char *at = one;
    int kind = when_word(&at, word) ? event_find(word) : -1;
    if (kind < 0)
        return WHEN_NO_EVENT;
    while (fault == WHEN_FINE && when_word(&at, word))
        fault = check_field(plan, (enum event_kind)kind, word);
    return fault == WHEN_FINE && kind == EV_answer_given ? check_choices(plan, one, word) : fault;
}

enum when_fault when_check(const struct plan *plan, const char *when, char word[WORD_MAX])
{
    enum when_fault fault = WHEN_FINE;
    *word = '\0';
    for (; when && fault == WHEN_FINE; when = next_alternative(when)) {
        const char *at = when;
        fault = when_check_one(plan, when, word);
        at += strcspn(at, "|&");
        if (fault == WHEN_FINE && *at == '&')
            return WHEN_NO_FIELD;
    }
    return fault;
}
