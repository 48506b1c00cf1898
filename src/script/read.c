// Fields, lists and tables of a scenario.
#include "script/read.h"

#include "base/mem.h"
#include "core/calendar.h"
#include "core/law.h"
#include "script/read_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *read_string(struct reader *reader, const struct json *value)
{
    return arena_text(reader->arena, json_string(value, ""));
}

void *read_array(struct reader *reader, int count, size_t size)
{
    if (count <= 0)
        return NULL;
    void *array = arena_alloc(reader->arena, (size_t)count * size);
    memset(array, 0, (size_t)count * size);
    return array;
}

const struct json *read_get(const struct node *node, const char *key)
{
    return json_get(node->value, key);
}

bool read_is_id(const char *text)
{
    size_t len = strlen(text);
    return len > 0 && len <= 32 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == len &&
           *text != '-' && text[len - 1] != '-';
}

void read_function(struct reader *reader, const struct node *node, const char *key)
{
    const struct json *value = read_get(node, key);
    if (value && json_kind(value) != JSON_OTHER)
        read_type_problem(reader, node, key, value, T_CHECK_WANT_FUNCTION);
}

static void read_id(struct reader *reader, const struct node *node, const struct read_field *field,
                    const struct json *value, const char **out)
{
    *out = read_string(reader, value);
    if (json_kind(value) != JSON_STRING)
        read_type_problem(reader, node, field->key, value, T_CHECK_WANT_ID);
    else if (!read_is_id(*out))
        READ_PROBLEM(reader, node, field->key, T_CHECK_ID, ARG_S("id", *out));
}

static void read_number(struct reader *reader, const struct node *node,
                        const struct read_field *field, const struct json *value, void *out)
{
    char name[READ_NAME_ROOM];
    int64_t number = json_int(value, 0);
    if (json_kind(value) != JSON_NUMBER || !json_is_int(value)) {
        read_type_problem(reader, node, field->key, value, T_CHECK_WANT_NUMBER);
        return;
    }
    if (number < field->least || number > field->most) {
        READ_PROBLEM(reader, node, field->key, T_CHECK_RANGE,
                     ARG_S("key", read_told(reader, node, field->key, name)), ARG_N("have", number),
                     ARG_N("least", field->least), ARG_N("most", field->most));
        return;
    }
    int small = (int)number;
    if (field->type == READ_LONG)
        memcpy(out, &number, sizeof number);
    else
        memcpy(out, &small, sizeof small);
}

static void read_flag(struct reader *reader, const struct node *node,
                      const struct read_field *field, const struct json *value, bool *out)
{
    if (json_kind(value) == JSON_BOOL)
        *out = json_bool(value, false);
    else
        read_type_problem(reader, node, field->key, value, T_CHECK_WANT_FLAG);
}

// Names that stand in several places, as a list.
struct names {
    const char *list[THRESHOLD_MOST + SEATS_MAX];
    int count;
};

static struct read_known known_names(const struct reader *reader, enum text_key what,
                                     const struct names *names)
{
    const char **list = arena_alloc(reader->arena, sizeof names->list);
    memcpy(list, names->list, sizeof names->list);
    return (struct read_known){what, list, names->count, sizeof *list};
}

static struct read_known known_thresholds(const struct reader *reader)
{
    struct names names = {.count = 0};
    const char *name;
    while (names.count < THRESHOLD_MOST &&
           (name = plan_threshold_name(reader->plan, names.count)) != NULL)
        names.list[names.count++] = name;
    return known_names(reader, T_CHECK_THRESHOLD, &names);
}

static struct read_known known_bodies(const struct reader *reader)
{
    struct names names = {.list = {BODY_COUNCIL}, .count = 1};
    for (int i = 0; i < reader->plan->body_count && i < SEATS_MAX; i++)
        names.list[names.count++] = reader->plan->bodies[i].id;
    return known_names(reader, T_CHECK_BODY, &names);
}

static struct read_known known_of(const struct reader *reader, const struct read_field *field)
{
    const struct plan *plan = reader->plan;
    switch (field->type) {
    case READ_SEAT:
        return (struct read_known){T_CHECK_SEAT, plan->seats, plan->seat_count,
                                   sizeof *plan->seats};
    case READ_ITEM:
        return (struct read_known){T_CHECK_ITEM, plan->items, plan->item_count,
                                   sizeof *plan->items};
    case READ_DRAFT:
        return (struct read_known){T_CHECK_DRAFT, plan->drafts, plan->draft_count,
                                   sizeof *plan->drafts};
    case READ_PHASE:
        return (struct read_known){T_CHECK_PHASE, plan->phases, plan->phase_count,
                                   sizeof *plan->phases};
    case READ_THRESHOLD:
        return known_thresholds(reader);
    case READ_BODY:
        return known_bodies(reader);
    default:
        return (struct read_known){T_CHECK_VALUE, field->names, (int)field->most,
                                   sizeof *field->names};
    }
}

static void read_line_text(struct reader *reader, const struct node *node,
                           const struct read_field *field, const struct json *value,
                           const char **out)
{
    const char *text = json_string(value, "");
    if (json_kind(value) == JSON_STRING && text[strspn(text, " ")] == '\0')
        READ_PROBLEM(reader, node, field->key, T_CHECK_EMPTY, ARG_S("key", field->key));
    else if (!*text || strchr(text, '\n'))
        read_type_problem(reader, node, field->key, value, T_CHECK_WANT_STRING);
    else
        *out = read_string(reader, value);
}

// A citation whose every source people have a name for.
void read_law(struct reader *reader, const struct node *node, const char *key, const char *law)
{
    struct law_reader cites = {.at = law};
    struct law_cite cite;
    while (law_next(&cites, &cite)) {
        if (cite.source == LAW_SOURCE_DECLARED && plan_source(reader->plan, cite.tag) == NOBODY)
            READ_PROBLEM(reader, node, key, T_CHECK_LAW_TAG, ARG_S("tag", cite.tag));
    }
    if (cites.bad)
        READ_PROBLEM(reader, node, key, T_CHECK_LAW_FORM, ARG_S("have", law));
}

static void read_date(struct reader *reader, const struct node *node,
                      const struct read_field *field, const struct json *value, int *out)
{
    if (!calendar_parse(json_string(value, ""), out))
        READ_PROBLEM(reader, node, field->key, T_CHECK_DATE, ARG_S("key", field->key),
                     ARG_S("have", json_string(value, "")));
}

// A word that must be one of a list: its index, -1 when it is none.
static int index_of(struct reader *reader, const struct node *node, const struct read_field *field,
                    const struct json *value)
{
    if (json_kind(value) != JSON_STRING) {
        read_type_problem(reader, node, field->key, value,
                          field->type == READ_WORD ? T_CHECK_WANT_STRING : T_CHECK_WANT_ID);
        return -1;
    }
    struct read_known known = known_of(reader, field);
    const char *id = json_string(value, "");
    for (int i = 0; i < known.count; i++)
        if (strcmp(read_name_at(&known, i), id) == 0)
            return i;
    bool silent = known.count == 0 && (field->type == READ_SEAT || field->type == READ_ITEM);
    if (!silent) // without cards or agenda one message is enough
        read_unknown(reader, node, field->key, id, known);
    return -1;
}

static void read_index(struct reader *reader, const struct node *node,
                       const struct read_field *field, const struct json *value, int *out)
{
    int index = index_of(reader, node, field, value);
    if (index >= 0)
        *out = index;
}

static void read_cited(struct reader *reader, const struct node *node,
                       const struct read_field *field, const struct json *value, const char **out)
{
    *out = NULL;
    read_line_text(reader, node, field, value, out);
    if (*out)
        read_law(reader, node, field->key, *out);
}

void read_value(struct reader *reader, const struct node *node, const struct read_field *field,
                const struct json *value, void *out)
{
    void *at = (char *)out + field->offset;
    switch (field->type) {
    case READ_ID:
    case READ_SITTING: // what it names is checked when all is read
    case READ_PAPER:
    case READ_DEADLINE:
        read_id(reader, node, field, value, at);
        break;
    case READ_TITLE:
    case READ_TEXT:
        read_ltext(reader, node, field, value, at);
        break;
    case READ_INT:
    case READ_LONG:
        read_number(reader, node, field, value, at);
        break;
    case READ_FLAG:
        read_flag(reader, node, field, value, at);
        break;
    case READ_LINE:
    case READ_EVENT:
        read_line_text(reader, node, field, value, at);
        break;
    case READ_LAW:
        read_cited(reader, node, field, value, at);
        break;
    case READ_DATE:
        read_date(reader, node, field, value, at);
        break;
    case READ_WORD:
    case READ_BODY:
        (void)index_of(reader, node, field, value);
        *(const char **)at = read_string(reader, value);
        break;
    case READ_ELSEWHERE:
        break;
    default:
        read_index(reader, node, field, value, at);
    }
}

void read_field(struct reader *reader, const struct node *node, const struct read_field *field,
                void *out)
{
    const struct json *value = read_get(node, field->key);
    if (value)
        read_value(reader, node, field, value, out);
}

static bool is_known_key(const struct json *value, const struct read_shape *shape)
{
    if (!json_key(value) || json_is_numbered(value))
        return shape->items;
    for (int i = 0; i < shape->count; i++)
        if (strcmp(shape->fields[i].key, json_key(value)) == 0)
            return true;
    return shape->figures && json_kind(value) == JSON_NUMBER;
}

void read_unknown_keys(struct reader *reader, const struct node *node,
                       const struct read_shape *shape)
{
    const struct read_known known = {T_CHECK_KEY, shape->fields, shape->count,
                                     sizeof *shape->fields};
    int at = 1;
    for (const struct json *one = json_first(node->value); one; one = json_next(one), at++) {
        char element[16];
        if (is_known_key(one, shape))
            continue;
        (void)snprintf(element, sizeof element, "%d", at);
        const char *key = json_key(one) ? json_key(one) : element;
        read_unknown(reader, node, key, key, known);
    }
}

void read_fields(struct reader *reader, const struct node *node, const struct read_shape *shape,
                 void *out)
{
    char name[READ_NAME_ROOM];
    for (int i = 0; i < shape->count; i++) {
        const struct read_field *field = &shape->fields[i];
        if (!field->required || read_get(node, field->key))
            read_field(reader, node, field, out);
        else
            READ_PROBLEM(reader, node, NULL, T_CHECK_MISSING, ARG_S("key", field->key),
                         ARG_S("kind", read_node_name(reader, node, name)));
    }
    read_unknown_keys(reader, node, shape);
}

static bool is_table(const struct json *value)
{
    return json_kind(value) == JSON_OBJECT || json_kind(value) == JSON_ARRAY;
}

// `key` is not what it must be: what `kind` makes, or any table without one.
static void tell_kind(struct reader *reader, const struct node *from, const char *key,
                      const char *kind, const struct json *value)
{
    char name[READ_NAME_ROOM], told[READ_NAME_ROOM];
    (void)snprintf(told, sizeof told, "%s%s", *key == '[' ? read_node_name(reader, from, name) : "",
                   key);
    if (kind)
        READ_PROBLEM(reader, from, key, T_CHECK_CONSTRUCTOR, ARG_S("key", told),
                     ARG_S("kind", kind), ARG_S("have", read_have(reader, value)));
    else
        read_type_problem(reader, from, key, value,
                          reader->cards ? T_CARDS_OBJECT : T_CHECK_WANT_TABLE);
}

// Makes a node of a value under `key`; "[3]" is an element.
static bool enter(struct reader *reader, const struct node *from, const char *key, const char *kind,
                  struct node *out)
{
    const struct json *value = out->value;
    const struct mark *mark = tree_mark(value);
    bool right = is_table(value) && (!kind || (mark && strcmp(mark->kind, kind) == 0));
    if (!right)
        tell_kind(reader, from, key, kind, value);
    *out = (struct node){.value = value, .mark = kind ? mark : from->mark};
    if (kind)
        return right;
    int len = (int)strnlen(from->path, 100);
    if (*key == '[' && len > 0)
        len--; // the dot
    (void)snprintf(out->path, sizeof out->path, "%.*s%.40s.", len, from->path, key);
    return right;
}

bool read_open(struct reader *reader, const struct node *node, const char *key, const char *kind,
               struct node *out)
{
    out->value = read_get(node, key);
    return out->value && enter(reader, node, key, kind, out);
}

bool read_open_item(struct reader *reader, const struct node *list, int at, const char *kind,
                    struct node *out)
{
    char name[32];
    (void)snprintf(name, sizeof name, "[%d]", reader->cards ? at : at + 1);
    out->value = json_at(list->value, at);
    return enter(reader, list, name, kind, out);
}

int read_count(struct reader *reader, const struct node *list)
{
    char name[READ_NAME_ROOM];
    int count = 0, beyond = 0;
    for (const struct json *one = json_first(list->value); one; one = json_next(one)) {
        count += !json_key(one);
        beyond += json_is_numbered(one);
    }
    if (count > READ_MOST)
        READ_PROBLEM(reader, list, NULL, T_CHECK_TOO_MANY,
                     ARG_S("key", read_node_name(reader, list, name)), ARG_N("most", READ_MOST));
    else if (beyond > 0)
        READ_PROBLEM(reader, list, NULL, T_CHECK_GAP,
                     ARG_S("key", read_node_name(reader, list, name)), ARG_N("at", count));
    return count > READ_MOST ? READ_MOST : count;
}

int read_count_of(struct reader *reader, const struct node *node, const char *key, int least,
                  int most)
{
    char name[READ_NAME_ROOM];
    const struct json *list = read_get(node, key);
    int count = json_count(list);
    if (list && json_kind(list) != JSON_ARRAY)
        read_type_problem(reader, node, key, list, T_CARDS_LIST);
    if (json_kind(list) != JSON_ARRAY)
        return 0;
    if (count < least || count > most)
        READ_PROBLEM(reader, node, key, T_CARDS_COUNT,
                     ARG_S("key", read_told(reader, node, key, name)), ARG_N("have", count),
                     ARG_N("least", least), ARG_N("most", most));
    return count < most ? count : most;
}

// Says when two of a list have the same id; `marks` are where each was made.
static void check_twice(struct reader *reader, const struct read_known *known,
                        const struct mark *const *marks)
{
    for (int i = 1; i < known->count; i++) {
        for (int j = 0; j < i; j++) {
            const char *id = read_name_at(known, i);
            if (!*id || strcmp(id, read_name_at(known, j)) != 0)
                continue;
            read_twice(reader, marks[i], marks[j], known->what, id);
            break;
        }
    }
}

// A list has no other keys than 1, 2, …
static void check_list(struct reader *reader, const struct node *node, const struct node *items,
                       const struct read_list *list)
{
    for (const struct json *one = json_first(items->value); one; one = json_next(one)) {
        if (!json_key(one) || json_is_numbered(one))
            continue;
        READ_PROBLEM(reader, node, list->key, T_CHECK_LIST, ARG_S("key", list->key),
                     ARG_S("kind", list->kind));
        return;
    }
}

void *read_list(struct reader *reader, const struct node *node, const struct read_list *list,
                int *count)
{
    struct node items;
    *count = 0;
    if (!read_open(reader, node, list->key, NULL, &items))
        return NULL;
    check_list(reader, node, &items, list);
    int most = read_count(reader, &items);
    char *array = read_array(reader, most, list->size);
    const struct mark **marks = mem_zero((size_t)most + 1, sizeof(struct mark *));
    for (int i = 0; i < most; i++) {
        struct node item;
        if (!read_open_item(reader, &items, i, list->kind, &item))
            continue;
        read_begin_one(reader, &items, i, &item);
        list->each(reader, &item, array + (size_t)*count * list->size);
        marks[(*count)++] = item.mark;
        read_end_one(reader);
    }
    if (list->most > 0 && *count > list->most)
        READ_PROBLEM(reader, node, list->key, T_CHECK_TOO_MANY, ARG_S("key", list->key),
                     ARG_N("most", list->most));
    struct read_known known = {list->what, array, *count, list->size};
    if (list->what != T_NONE)
        check_twice(reader, &known, marks);
    free(marks);
    return array;
}
