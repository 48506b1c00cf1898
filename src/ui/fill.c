// Structs from JSON by tables.
#include "ui/fill.h"

#include <string.h>

static int64_t within(int64_t number, int64_t least, int64_t most)
{
    return number < least ? least : number > most ? most : number;
}

static int name_at(const char *const *names, const char *word)
{
    for (int i = 0; names[i]; i++)
        if (strcmp(names[i], word) == 0)
            return i;
    return 0;
}

static void put_pointer(char *place, const void *pointer)
{
    memcpy(place, &pointer, sizeof pointer);
}

static void *zeroed(struct arena *arena, size_t size)
{
    return memset(arena_alloc(arena, size), 0, size);
}

static void fill_texts(char *into, const struct fill_field *field, const struct json *list,
                       struct arena *arena)
{
    int count = json_kind(list) == JSON_ARRAY ? json_count(list) : 0;
    const char **texts = count ? arena_alloc(arena, (size_t)count * sizeof *texts) : NULL;
    int i = 0;
    for (const struct json *v = count ? json_first(list) : NULL; v && i < count; v = json_next(v))
        texts[i++] = arena_text(arena, json_string(v, ""));
    put_pointer(into + field->at, texts);
    memcpy(into + field->count_at, &i, sizeof i);
}

// The tables nest no deeper than they are written, so recursion ends.
// NOLINTBEGIN(misc-no-recursion)
static void fill_list(char *into, const struct fill_field *field, const struct json *list,
                      struct arena *arena)
{
    int count = json_kind(list) == JSON_ARRAY ? json_count(list) : 0;
    char *items = count ? zeroed(arena, (size_t)count * field->size) : NULL;
    int i = 0;
    for (const struct json *v = count ? json_first(list) : NULL; v && i < count; v = json_next(v))
        if (json_kind(v) == JSON_OBJECT)
            fill_struct(items + (size_t)i++ * field->size, field->fields, v, arena);
    put_pointer(into + field->at, items);
    memcpy(into + field->count_at, &i, sizeof i);
}

static void fill_object(char *into, const struct fill_field *field, const struct json *value,
                        struct arena *arena)
{
    if (json_kind(value) != JSON_OBJECT)
        return;
    void *part = zeroed(arena, field->size);
    fill_struct(part, field->fields, value, arena);
    put_pointer(into + field->at, part);
}

static void fill_field(char *into, const struct fill_field *field, const struct json *value,
                       struct arena *arena)
{
    char *place = into + field->at;
    int number = (int)within(json_int(value, 0), -FILL_INT_MAX, FILL_INT_MAX);
    int64_t time =
        within(json_int(value, field->kind == FILL_TIME ? -1 : 0), -FILL_TIME_MAX, FILL_TIME_MAX);
    bool flag = json_bool(value, false);
    switch (field->kind) {
    case FILL_TEXT:
        put_pointer(place, arena_text(arena, json_string(value, "")));
        break;
    case FILL_INT:
        memcpy(place, &number, sizeof number);
        break;
    case FILL_BOOL:
        memcpy(place, &flag, sizeof flag);
        break;
    case FILL_TIME:
    case FILL_SPAN:
        memcpy(place, &time, sizeof time);
        break;
    case FILL_NAME:
        number = name_at(field->names, json_string(value, ""));
        memcpy(place, &number, sizeof number);
        break;
    case FILL_OBJECT:
        fill_object(into, field, value, arena);
        break;
    case FILL_LIST:
        fill_list(into, field, value, arena);
        break;
    case FILL_TEXTS:
        fill_texts(into, field, value, arena);
        break;
    case FILL_END:
        break;
    }
}

void fill_struct(void *into, const struct fill_field *fields, const struct json *object,
                 struct arena *arena)
{
    for (const struct fill_field *f = fields; f->kind != FILL_END; f++)
        fill_field(into, f, json_get(object, f->name), arena);
}
// NOLINTEND(misc-no-recursion)
