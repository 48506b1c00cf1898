// Matching events against their descriptions.
#include "core/when.h"

#include "core/session.h"

#include <stdio.h>
#include <string.h>

enum { WORD_MAX = 64 };

// The next word of an alternative into `word`; false at its end. *at moves on.
static bool next_word(const char **at, char word[WORD_MAX])
{
    *at += strspn(*at, " ");
    size_t len = strcspn(*at, " ");
    if (len == 0 || **at == '|')
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

static bool field_is(const struct state *state, const struct event *event, const char *word)
{
    const char *equals = strchr(word, '=');
    const struct event_field *field =
        equals ? field_of(event->kind, word, (size_t)(equals - word)) : NULL;
    struct buf value = BUF_INIT;
    bool same = field && state_field_text(state, event, field, &value) &&
                strcmp(buf_text(&value), equals + 1) == 0;
    buf_free(&value);
    return same;
}

static bool alternative_matches(const struct state *state, const char *at,
                                const struct event *event)
{
    char word[WORD_MAX];
    if (!next_word(&at, word) || strcmp(word, event_name(event->kind)) != 0)
        return false;
    while (next_word(&at, word))
        if (!field_is(state, event, word))
            return false;
    return true;
}

bool when_matches(const struct state *state, const char *when, const struct event *event)
{
    for (; when; when = next_alternative(when))
        if (alternative_matches(state, when, event))
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
    if (!field)
        return WHEN_NO_FIELD;
    return plan_has(plan, field->type, equals + 1) ? WHEN_FINE : WHEN_NO_VALUE;
}

static enum when_fault check_alternative(const struct plan *plan, const char *at,
                                         char word[WORD_MAX])
{
    enum when_fault fault = WHEN_FINE;
    int kind = next_word(&at, word) ? event_find(word) : -1;
    if (kind < 0)
        return WHEN_NO_EVENT;
    while (fault == WHEN_FINE && next_word(&at, word))
        fault = check_field(plan, (enum event_kind)kind, word);
    return fault;
}

enum when_fault when_check(const struct plan *plan, const char *when, char word[WORD_MAX])
{
    enum when_fault fault = WHEN_FINE;
    *word = '\0';
    for (; when && fault == WHEN_FINE; when = next_alternative(when))
        fault = check_alternative(plan, when, word);
    return fault;
}
