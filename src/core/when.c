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

const struct event_field *when_field(enum event_kind kind, const char *name, size_t len)
{
    for (const struct event_field *f = event_fields(kind); f->type != FIELD_END; f++)
        if (strlen(f->name) == len && strncmp(f->name, name, len) == 0)
            return f;
    return NULL;
}

bool when_prepared(enum event_kind kind, const char *word)
{
    const struct event_field *id = when_field(kind, "id", 2);
    return id && id->type == FIELD_amend && !when_field(kind, "prepared", 8) &&
           strncmp(word, "prepared=", 9) == 0;
}

static bool is_prepared(const struct state *state, const struct event *event, const char *id)
{
    int64_t number = event_number(event, when_field(event->kind, "id", 2));
    if (number < 1 || (size_t)number > state->amendment_count)
        return false;
    int prepared = state->amendments[number - 1].prepared;
    return prepared != NOBODY && strcmp(state->plan->amendments[prepared].id, id) == 0;
}

static bool field_is(const struct state *state, const struct event *event, const char *word)
{
    const char *equals = strchr(word, '=');
    const struct event_field *field =
        equals ? when_field(event->kind, word, (size_t)(equals - word)) : NULL;
    struct buf value = BUF_INIT;
    if (equals && when_prepared(event->kind, word))
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
        [FIELD_seat] = plan_seat,         [FIELD_inject] = plan_inject,
        [FIELD_paper] = plan_paper,       [FIELD_question] = plan_question,
        [FIELD_deadline] = plan_deadline,
    };
    char word[WORD_MAX];
    int kind = when_word(&one, word) ? event_find(word) : -1;
    if (kind < 0 || !when_word(&one, word) || !strchr(word, '='))
        return NULL;
    const char *id = strchr(word, '=') + 1;
    const struct event_field *field =
        when_field((enum event_kind)kind, word, (size_t)(id - 1 - word));
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
