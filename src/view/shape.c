// Structs from JSON and to JSON by tables.
#include "view/shape.h"

#include <string.h>

static int64_t within(int64_t number, int64_t least, int64_t most)
{
    return number < least ? least : number > most ? most : number;
}

static int word_at(const struct shape_field *field, const char *word)
{
    for (int i = 0; i < field->word_count; i++)
        if (strcmp(field->words[i], word) == 0)
            return i;
    return 0;
}

static void put_pointer(char *place, const void *pointer)
{
    memcpy(place, &pointer, sizeof pointer);
}

static const void *get_pointer(const char *place)
{
    const void *pointer;
    memcpy(&pointer, place, sizeof pointer);
    return pointer;
}

static int get_int(const char *place)
{
    int number;
    memcpy(&number, place, sizeof number);
    return number;
}

static int64_t get_time(const char *place)
{
    int64_t time;
    memcpy(&time, place, sizeof time);
    return time;
}

static void set_defaults(char *into, const struct shape *shape)
{
    static const int64_t never = -1;
    memset(into, 0, shape->size);
    for (const struct shape_field *f = shape->fields(); f->kind != SHAPE_END; f++) {
        if (f->kind == SHAPE_TIME)
            memcpy(into + f->at, &never, sizeof never);
        else if (f->kind == SHAPE_TEXT)
            put_pointer(into + f->at, "");
    }
}

void *shape_new(struct arena *arena, const struct shape *shape)
{
    char *made = arena_alloc(arena, shape->size);
    set_defaults(made, shape);
    return made;
}

void *shape_add(struct shape_rows *rows)
{
    size_t size = rows->of->size;
    if (rows->count == rows->cap) {
        int cap = rows->cap ? 2 * rows->cap : 8;
        char *items = arena_alloc(rows->arena, (size_t)cap * size);
        if (rows->count > 0)
            memcpy(items, rows->items, (size_t)rows->count * size);
        rows->items = items;
        rows->cap = cap;
    }
    char *item = (char *)rows->items + (size_t)rows->count++ * size;
    set_defaults(item, rows->of);
    return item;
}

static void read_texts(char *into, const struct shape_field *field, const struct json *list,
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
static void read_list(char *into, const struct shape_field *field, const struct json *list,
                      struct arena *arena)
{
    int count = json_kind(list) == JSON_ARRAY ? json_count(list) : 0;
    char *items = count ? arena_alloc(arena, (size_t)count * field->of->size) : NULL;
    int i = 0;
    for (const struct json *v = count ? json_first(list) : NULL; v && i < count; v = json_next(v))
        if (json_kind(v) == JSON_OBJECT)
            shape_read(items + (size_t)i++ * field->of->size, field->of, v, arena);
    put_pointer(into + field->at, items);
    memcpy(into + field->count_at, &i, sizeof i);
}

static void read_part(char *into, const struct shape_field *field, const struct json *value,
                      struct arena *arena)
{
    if (json_kind(value) != JSON_OBJECT)
        return;
    void *part = arena_alloc(arena, field->of->size);
    shape_read(part, field->of, value, arena);
    put_pointer(into + field->at, part);
}

static void read_field(char *into, const struct shape_field *field, const struct json *value,
                       struct arena *arena)
{
    char *place = into + field->at;
    int number = (int)within(json_int(value, 0), -SHAPE_INT_MAX, SHAPE_INT_MAX);
    int64_t time = within(json_int(value, field->kind == SHAPE_TIME ? -1 : 0), -SHAPE_TIME_MAX,
                          SHAPE_TIME_MAX);
    bool flag = json_bool(value, false);
    switch (field->kind) {
    case SHAPE_TEXT:
        put_pointer(place, arena_text(arena, json_string(value, "")));
        break;
    case SHAPE_INT:
        memcpy(place, &number, sizeof number);
        break;
    case SHAPE_FLAG:
        memcpy(place, &flag, sizeof flag);
        break;
    case SHAPE_TIME:
    case SHAPE_SPAN:
        memcpy(place, &time, sizeof time);
        break;
    case SHAPE_WORD:
        number = word_at(field, json_string(value, ""));
        memcpy(place, &number, sizeof number);
        break;
    case SHAPE_PART:
        read_part(into, field, value, arena);
        break;
    case SHAPE_LIST:
        read_list(into, field, value, arena);
        break;
    case SHAPE_TEXTS:
        read_texts(into, field, value, arena);
        break;
    case SHAPE_END:
        break;
    }
}

void shape_read(void *into, const struct shape *shape, const struct json *object,
                struct arena *arena)
{
    set_defaults(into, shape);
    for (const struct shape_field *f = shape->fields(); object && f->kind != SHAPE_END; f++)
        read_field(into, f, json_get(object, f->name), arena);
}

static void write_list(const char *from, const struct shape_field *field, struct json_writer *json)
{
    const char *items = get_pointer(from + field->at);
    int count = get_int(from + field->count_at);
    if (count == 0)
        return;
    json_open_array(json, field->name);
    for (int i = 0; i < count; i++) {
        json_open_object(json, NULL);
        shape_write(items + (size_t)i * field->of->size, field->of, json);
        json_close_object(json);
    }
    json_close_array(json);
}

static void write_texts(const char *from, const struct shape_field *field, struct json_writer *json)
{
    const char *const *texts = get_pointer(from + field->at);
    int count = get_int(from + field->count_at);
    if (count == 0)
        return;
    json_open_array(json, field->name);
    for (int i = 0; i < count; i++)
        json_put_string(json, NULL, texts[i]);
    json_close_array(json);
}

static void write_field(const char *from, const struct shape_field *field, struct json_writer *json)
{
    const char *place = from + field->at;
    const char *text = NULL;
    const void *part = NULL;
    switch (field->kind) {
    case SHAPE_TEXT:
        text = get_pointer(place);
        break;
    case SHAPE_WORD:
        text = get_int(place) != 0 ? field->words[get_int(place)] : NULL;
        break;
    case SHAPE_INT:
        if (get_int(place) != 0)
            json_put_int(json, field->name, get_int(place));
        break;
    case SHAPE_FLAG:
        if (*(const bool *)place)
            json_put_bool(json, field->name, true);
        break;
    case SHAPE_TIME:
    case SHAPE_SPAN:
        if (get_time(place) != (field->kind == SHAPE_TIME ? -1 : 0))
            json_put_int(json, field->name, get_time(place));
        break;
    case SHAPE_PART:
        part = get_pointer(place);
        break;
    case SHAPE_LIST:
        write_list(from, field, json);
        break;
    case SHAPE_TEXTS:
        write_texts(from, field, json);
        break;
    case SHAPE_END:
        break;
    }
    if (text && *text)
        json_put_string(json, field->name, text);
    if (part) {
        json_open_object(json, field->name);
        shape_write(part, field->of, json);
        json_close_object(json);
    }
}

void shape_write(const void *from, const struct shape *shape, struct json_writer *json)
{
    for (const struct shape_field *f = shape->fields(); f->kind != SHAPE_END; f++)
        write_field(from, f, json);
}
// NOLINTEND(misc-no-recursion)
