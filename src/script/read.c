// Fields, lists and tables of a scenario.
#include "script/read.h"

#include "base/map.h"
#include "core/calendar.h"
#include "core/law.h"
#include "script/locate.h"
#include "script/read_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct problem_place read_place(const struct reader *reader, const struct node *node,
                                const char *key)
{
    char path[sizeof node->path + 64];
    (void)snprintf(path, sizeof path, "%s%s", node->path, key ? key : "");
    struct problem_place place = {node->mark.file, node->mark.line, node->column};
    const char *source = sandbox_source(vm_of(reader->lua), node->mark.file);
    if (!source)
        return place;
    size_t len = strlen(path);
    if (len > 0 && path[len - 1] == '.')
        path[len - 1] = '\0';
    struct locate_spot spot = locate_key(source, node->mark.line, node->mark.kind, path);
    place.line = spot.line;
    place.column = spot.column;
    return place;
}

// The node's own key, or the constructor it came from.
static const char *node_name(const struct node *node, char name[64])
{
    (void)snprintf(name, 64, "%s", *node->path ? node->path : node->mark.kind);
    size_t len = strlen(name);
    if (len > 0 && name[len - 1] == '.')
        name[len - 1] = '\0';
    return name;
}

void read_problem(struct reader *reader, const struct node *node, const char *key,
                  struct problem_words words)
{
    read_put(reader, PROBLEM_ERROR, read_place(reader, node, key), words);
}

void read_warning(struct reader *reader, const struct node *node, const char *key,
                  struct problem_words words)
{
    read_put(reader, PROBLEM_WARNING, read_place(reader, node, key), words);
}

void read_type_problem(struct reader *reader, const struct node *node, const char *key,
                       enum text_key want)
{
    const char *have = luaL_typename(reader->lua, -1);
    if (lua_type(reader->lua, -1) == LUA_TNUMBER) {
        vm_push_value_text(reader->lua, -1);
        have = lua_tostring(reader->lua, -1);
        lua_insert(reader->lua, -2); // below the value, until the problem has been told
    }
    READ_PROBLEM(reader, node, key, T_CHECK_TYPE, ARG_S("key", key),
                 ARG_S("want", text_get(reader->problems->lang, want)), ARG_S("have", have));
    if (lua_type(reader->lua, -1) == LUA_TNUMBER)
        lua_remove(reader->lua, -2);
}

// The names of a list's structs, which begin with them.
static const char *name_at(const struct read_known *known, int at)
{
    const char *name;
    memcpy(&name, (const char *)known->list + (size_t)at * known->size, sizeof name);
    return name ? name : "";
}

static struct map *names_of(const struct read_known *known)
{
    struct map *map = map_new();
    for (int i = 0; i < known->count; i++)
        map_add(map, name_at(known, i), i);
    return map;
}

static void put_names(struct buf *out, const struct read_known *known)
{
    enum { SHOWN = 12 };
    for (int i = 0; i < known->count && i < SHOWN; i++)
        buf_printf(out, "%s%s", i ? ", " : "", name_at(known, i));
    buf_put(out, known->count > SHOWN ? ", …" : "");
}

void read_unknown(struct reader *reader, const struct node *node, const char *key, const char *id,
                  struct read_known known)
{
    struct map *map = names_of(&known);
    const char *near = map_nearest(map, id);
    const char *what = text_get(reader->problems->lang, known.what);
    struct buf names = BUF_INIT;
    put_names(&names, &known);
    if (near)
        READ_PROBLEM(reader, node, key, T_CHECK_UNKNOWN_NEAR, ARG_S("what", what), ARG_S("id", id),
                     ARG_S("near", near));
    else
        READ_PROBLEM(reader, node, key, T_CHECK_UNKNOWN, ARG_S("what", what), ARG_S("id", id),
                     ARG_S("known", known.count ? buf_text(&names) : "–"));
    buf_free(&names);
    map_free(map);
}

const char *read_string(struct reader *reader, int index)
{
    if (lua_type(reader->lua, index) != LUA_TSTRING)
        return "";
    return arena_text(reader->plan->arena, lua_tostring(reader->lua, index));
}

bool read_is_id(const char *text)
{
    size_t len = strlen(text);
    return len > 0 && len <= 32 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == len &&
           *text != '-' && text[len - 1] != '-';
}

// Pushes the value under `key`.
static int push_value(struct reader *reader, const struct node *node, const char *key)
{
    lua_pushstring(reader->lua, key);
    return lua_rawget(reader->lua, node->index);
}

bool read_has(struct reader *reader, const struct node *node, const char *key)
{
    bool there = push_value(reader, node, key) != LUA_TNIL;
    lua_pop(reader->lua, 1);
    return there;
}

static void read_id(struct reader *reader, const struct node *node, const struct read_field *field,
                    const char **out)
{
    *out = read_string(reader, -1);
    if (lua_type(reader->lua, -1) != LUA_TSTRING)
        read_type_problem(reader, node, field->key, T_CHECK_WANT_ID);
    else if (!read_is_id(*out))
        READ_PROBLEM(reader, node, field->key, T_CHECK_ID, ARG_S("id", *out));
}

static void read_number(struct reader *reader, const struct node *node,
                        const struct read_field *field, void *out)
{
    int whole;
    int64_t number = lua_tointegerx(reader->lua, -1, &whole);
    if (!whole || lua_type(reader->lua, -1) != LUA_TNUMBER) {
        read_type_problem(reader, node, field->key, T_CHECK_WANT_NUMBER);
        return;
    }
    if (number < field->least || number > field->most) {
        READ_PROBLEM(reader, node, field->key, T_CHECK_RANGE, ARG_S("key", field->key),
                     ARG_N("have", number), ARG_N("least", field->least),
                     ARG_N("most", field->most));
        return;
    }
    int small = (int)number;
    if (field->type == READ_LONG)
        memcpy(out, &number, sizeof number);
    else
        memcpy(out, &small, sizeof small);
}

static void read_flag(struct reader *reader, const struct node *node,
                      const struct read_field *field, bool *out)
{
    if (lua_isboolean(reader->lua, -1))
        *out = lua_toboolean(reader->lua, -1);
    else
        read_type_problem(reader, node, field->key, T_CHECK_WANT_FLAG);
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
    default:
        return (struct read_known){T_CHECK_VALUE, field->names, (int)field->most,
                                   sizeof *field->names};
    }
}

static void read_line_text(struct reader *reader, const struct node *node,
                           const struct read_field *field, const char **out)
{
    if (lua_type(reader->lua, -1) != LUA_TSTRING || strchr(lua_tostring(reader->lua, -1), '\n') ||
        !*lua_tostring(reader->lua, -1))
        read_type_problem(reader, node, field->key, T_CHECK_WANT_STRING);
    else
        *out = read_string(reader, -1);
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
                      const struct read_field *field, int *out)
{
    const char *text = read_string(reader, -1);
    if (!calendar_parse(text, out))
        READ_PROBLEM(reader, node, field->key, T_CHECK_DATE, ARG_S("key", field->key),
                     ARG_S("have", text));
}

// A word that must be one of a list: sets the index.
static void read_index(struct reader *reader, const struct node *node,
                       const struct read_field *field, int *out)
{
    if (lua_type(reader->lua, -1) != LUA_TSTRING) {
        read_type_problem(reader, node, field->key, T_CHECK_WANT_ID);
        return;
    }
    struct read_known known = known_of(reader, field);
    const char *id = lua_tostring(reader->lua, -1);
    for (int i = 0; i < known.count; i++) {
        if (strcmp(name_at(&known, i), id) == 0) {
            *out = i;
            return;
        }
    }
    bool silent = known.count == 0 && (field->type == READ_SEAT || field->type == READ_ITEM);
    if (!silent) // without cards or agenda one message is enough
        read_unknown(reader, node, field->key, id, known);
}

void read_value(struct reader *reader, const struct node *node, const struct read_field *field,
                void *out)
{
    void *at = (char *)out + field->offset;
    switch (field->type) {
    case READ_ID:
        read_id(reader, node, field, at);
        break;
    case READ_TITLE:
    case READ_TEXT:
        read_ltext(reader, node, field, at);
        break;
    case READ_INT:
    case READ_LONG:
        read_number(reader, node, field, at);
        break;
    case READ_FLAG:
        read_flag(reader, node, field, at);
        break;
    case READ_SITTING:
    case READ_PAPER:
    case READ_DEADLINE:
        read_id(reader, node, field, at); // what it names is checked when all is read
        break;
    case READ_LINE:
    case READ_EVENT:
        read_line_text(reader, node, field, at);
        break;
    case READ_LAW: {
        const char **law = at;
        *law = NULL;
        read_line_text(reader, node, field, law);
        if (*law)
            read_law(reader, node, field->key, *law);
        break;
    }
    case READ_DATE:
        read_date(reader, node, field, at);
        break;
    case READ_ELSEWHERE:
        break;
    default:
        read_index(reader, node, field, at);
    }
}

static bool is_known_key(lua_State *lua, const struct read_shape *shape)
{
    if (lua_type(lua, -2) == LUA_TNUMBER)
        return shape->items;
    if (lua_type(lua, -2) != LUA_TSTRING)
        return false;
    for (int i = 0; i < shape->count; i++)
        if (strcmp(shape->fields[i].key, lua_tostring(lua, -2)) == 0)
            return true;
    return shape->figures && lua_type(lua, -1) == LUA_TNUMBER;
}

void read_unknown_keys(struct reader *reader, const struct node *node,
                       const struct read_shape *shape)
{
    lua_State *lua = reader->lua;
    lua_pushnil(lua);
    while (lua_next(lua, node->index)) {
        if (!is_known_key(lua, shape)) {
            vm_push_value_text(lua, -2);
            struct read_known known = {T_CHECK_KEY, shape->fields, shape->count,
                                       sizeof *shape->fields};
            read_unknown(reader, node, lua_tostring(lua, -1), lua_tostring(lua, -1), known);
            lua_pop(lua, 1);
        }
        lua_pop(lua, 1);
    }
}

void read_fields(struct reader *reader, const struct node *node, const struct read_shape *shape,
                 void *out)
{
    char name[64];
    for (int i = 0; i < shape->count; i++) {
        const struct read_field *field = &shape->fields[i];
        bool there = push_value(reader, node, field->key) != LUA_TNIL;
        if (there)
            read_value(reader, node, field, out);
        else if (field->required)
            READ_PROBLEM(reader, node, NULL, T_CHECK_MISSING, ARG_S("key", field->key),
                         ARG_S("kind", node_name(node, name)));
        lua_pop(reader->lua, 1);
    }
    read_unknown_keys(reader, node, shape);
}

// Makes a node of the value on top, or pops it.
static bool enter(struct reader *reader, const struct node *from, const char *key, const char *kind,
                  struct node *out)
{
    struct mark mark;
    lua_State *lua = reader->lua;
    bool right = lua_istable(lua, -1);
    if (kind && right)
        right = mark_of(lua, -1, &mark) && strcmp(mark.kind, kind) == 0;
    if (!right && kind)
        READ_PROBLEM(reader, from, key, T_CHECK_CONSTRUCTOR, ARG_S("key", key), ARG_S("kind", kind),
                     ARG_S("have", luaL_typename(lua, -1)));
    else if (!right)
        read_type_problem(reader, from, key, T_CHECK_WANT_TABLE);
    if (!right) {
        lua_pop(lua, 1);
        return false;
    }
    *out = (struct node){.index = lua_gettop(lua), .mark = kind ? mark : from->mark};
    if (!kind)
        (void)snprintf(out->path, sizeof out->path, "%.30s%.30s.", from->path, key);
    return lua_checkstack(lua, LUA_MINSTACK);
}

bool read_open(struct reader *reader, const struct node *node, const char *key, const char *kind,
               struct node *out)
{
    if (push_value(reader, node, key) != LUA_TNIL)
        return enter(reader, node, key, kind, out);
    lua_pop(reader->lua, 1);
    return false;
}

bool read_open_item(struct reader *reader, const struct node *list, int at, const char *kind,
                    struct node *out)
{
    char name[32];
    (void)snprintf(name, sizeof name, "[%d]", at);
    (void)lua_rawgeti(reader->lua, list->index, at);
    return enter(reader, list, name, kind, out);
}

int read_count(struct reader *reader, const struct node *list)
{
    lua_State *lua = reader->lua;
    int count = 0;
    int numbers = 0;
    char name[64];
    while (count <= READ_MOST && lua_rawgeti(lua, list->index, count + 1) != LUA_TNIL) {
        lua_pop(lua, 1);
        count++;
    }
    lua_pop(lua, 1);
    lua_pushnil(lua);
    while (lua_next(lua, list->index)) {
        numbers += lua_type(lua, -2) == LUA_TNUMBER;
        lua_pop(lua, 1);
    }
    if (count > READ_MOST)
        READ_PROBLEM(reader, list, NULL, T_CHECK_TOO_MANY, ARG_S("key", node_name(list, name)),
                     ARG_N("most", READ_MOST));
    else if (numbers > count)
        READ_PROBLEM(reader, list, NULL, T_CHECK_GAP, ARG_S("key", node_name(list, name)),
                     ARG_N("at", count));
    return count > READ_MOST ? READ_MOST : count;
}

void read_twice(struct reader *reader, const struct mark *second, const struct mark *first,
                enum text_key what, const char *id)
{
    char place[300];
    const char *file = strcmp(second->file, first->file) != 0 ? first->file : "";
    (void)snprintf(place, sizeof place, "%s%s%d", file, *file ? ":" : "", first->line);
    struct node node = {.mark = *second};
    READ_PROBLEM(reader, &node, "id", T_CHECK_TWICE,
                 ARG_S("what", text_get(reader->problems->lang, what)), ARG_S("id", id),
                 ARG_S("line", place));
}

// Says when two of a list have the same id; `marks` are where each was made.
static void check_twice(struct reader *reader, const struct read_known *known,
                        const struct mark *marks)
{
    for (int i = 1; i < known->count; i++) {
        for (int j = 0; j < i; j++) {
            const char *id = name_at(known, i);
            if (!*id || strcmp(id, name_at(known, j)) != 0)
                continue;
            read_twice(reader, &marks[i], &marks[j], known->what, id);
            break;
        }
    }
}

// A list has no other keys than 1, 2, …
static void check_list(struct reader *reader, const struct node *node, const struct read_list *list)
{
    bool keys = false;
    lua_pushnil(reader->lua);
    while (lua_next(reader->lua, -2)) {
        keys = keys || lua_type(reader->lua, -2) != LUA_TNUMBER;
        lua_pop(reader->lua, 1);
    }
    if (keys)
        READ_PROBLEM(reader, node, list->key, T_CHECK_LIST, ARG_S("key", list->key),
                     ARG_S("kind", list->kind));
}

void *read_list(struct reader *reader, const struct node *node, const struct read_list *list,
                int *count)
{
    struct node items;
    *count = 0;
    if (!read_open(reader, node, list->key, NULL, &items))
        return NULL;
    check_list(reader, node, list);
    int most = read_count(reader, &items);
    char *array = plan_array(reader->plan, most, list->size);
    struct mark *marks = mem_zero((size_t)most + 1, sizeof *marks);
    for (int i = 0; i < most; i++) {
        struct node item;
        if (!read_open_item(reader, &items, i + 1, list->kind, &item))
            continue;
        read_begin_one(reader, &items, i + 1, &item);
        list->each(reader, &item, array + (size_t)*count * list->size);
        marks[(*count)++] = item.mark;
        read_end_one(reader);
        lua_pop(reader->lua, 1);
    }
    if (list->most > 0 && *count > list->most)
        READ_PROBLEM(reader, node, list->key, T_CHECK_TOO_MANY, ARG_S("key", list->key),
                     ARG_N("most", list->most));
    struct read_known known = {list->what, array, *count, list->size};
    if (list->what != T_NONE)
        check_twice(reader, &known, marks);
    free(marks);
    lua_pop(reader->lua, 1);
    return array;
}
