// Lua tables as trees of values. Nothing here allocates in Lua, whose memory may be used up.
#include "script/tree.h"

#include "base/map.h"
#include "data/json_tree.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 60 }; // a table deeper than that is shown as none

struct growing {
    lua_State *lua;
    struct json *root;
    struct map *found; // tables by their address
    struct json **tables;
    size_t count, cap;
    struct again { // where one stands again
        struct json *value;
        int first;
    } * again;
    size_t again_count, again_cap;
    int depth;
};

// Whether the table on top of the stack is found for the first time.
static bool is_new(struct growing *tree, struct json *value)
{
    char address[32];
    (void)snprintf(address, sizeof address, "%" PRIxPTR, (uintptr_t)lua_topointer(tree->lua, -1));
    int first = map_find(tree->found, address);
    if (first < 0) {
        map_add(tree->found, arena_text(json_arena(tree->root), address), (int)tree->count);
        tree->tables = mem_room(tree->tables, tree->count, &tree->cap, sizeof(struct json *));
        tree->tables[tree->count++] = value;
        return true;
    }
    tree->again = mem_room(tree->again, tree->again_count, &tree->again_cap, sizeof *tree->again);
    tree->again[tree->again_count++] = (struct again){value, first};
    return false;
}

static void note_mark(struct growing *tree, struct json *value)
{
    struct mark mark;
    if (!mark_of(tree->lua, -1, &mark))
        return;
    struct mark *kept = arena_alloc(json_arena(tree->root), sizeof mark);
    *kept = mark;
    value->made = kept;
}

static const char *number_text(struct growing *tree, int index)
{
    char text[48];
    if (lua_isinteger(tree->lua, index))
        (void)snprintf(text, sizeof text, "%lld", (long long)lua_tointeger(tree->lua, index));
    else
        (void)snprintf(text, sizeof text, "%.14g", lua_tonumber(tree->lua, index));
    return arena_text(json_arena(tree->root), text);
}

static void add_contents(struct growing *tree, struct json *table);

// The value on top of the stack. Tables lie in tables, DEPTH_MAX of them.
// NOLINTNEXTLINE(misc-no-recursion)
static void fill(struct growing *tree, struct json *value)
{
    lua_State *lua = tree->lua;
    int type = lua_type(lua, -1);
    value->kind = JSON_OTHER;
    value->text = lua_typename(lua, type);
    if (type == LUA_TBOOLEAN) {
        value->kind = JSON_BOOL;
        value->flag = lua_toboolean(lua, -1);
    } else if (type == LUA_TNUMBER) {
        value->kind = JSON_NUMBER;
        value->number = lua_tonumber(lua, -1);
        value->text = number_text(tree, -1);
    } else if (type == LUA_TSTRING) {
        const char *text = lua_tolstring(lua, -1, &value->len);
        value->kind = JSON_STRING;
        value->text = arena_text_n(json_arena(tree->root), text, value->len);
    } else if (type == LUA_TTABLE && tree->depth < DEPTH_MAX && lua_checkstack(lua, 8)) {
        value->kind = JSON_OBJECT;
        if (is_new(tree, value))
            add_contents(tree, value);
    }
}

static const char *key_text(struct growing *tree, int index)
{
    switch (lua_type(tree->lua, index)) {
    case LUA_TSTRING:
        return lua_tostring(tree->lua, index);
    case LUA_TNUMBER:
        return number_text(tree, index);
    case LUA_TBOOLEAN:
        return lua_toboolean(tree->lua, index) ? "true" : "false";
    default:
        return lua_typename(tree->lua, lua_type(tree->lua, index));
    }
}

// The contents of the table on top of the stack.
// NOLINTNEXTLINE(misc-no-recursion)
static void add_contents(struct growing *tree, struct json *table)
{
    lua_State *lua = tree->lua;
    lua_Integer elements = 0;
    note_mark(tree, table);
    tree->depth++;
    while (lua_rawgeti(lua, -1, elements + 1) != LUA_TNIL) {
        fill(tree, json_add(tree->root, table, NULL));
        lua_pop(lua, 1);
        elements++;
    }
    for (; lua_next(lua, -2); lua_pop(lua, 1)) { // the nil is the key before the first
        bool whole = lua_isinteger(lua, -2);
        if (whole && lua_tointeger(lua, -2) >= 1 && lua_tointeger(lua, -2) <= elements)
            continue;
        struct json *value = json_add(tree->root, table, key_text(tree, -2));
        value->numbered = lua_type(lua, -2) != LUA_TSTRING;
        fill(tree, value);
    }
    tree->depth--;
}

static void share(struct growing *tree)
{
    for (size_t i = 0; i < tree->again_count; i++) {
        struct json *value = tree->again[i].value;
        const struct json *first = tree->tables[tree->again[i].first];
        value->first = first->first;
        value->last = first->last;
        value->count = first->count;
        value->made = first->made;
    }
}

struct json *tree_of(lua_State *lua, int index)
{
    struct growing tree = {.lua = lua, .root = json_new(), .found = map_new()};
    lua_pushvalue(lua, index);
    fill(&tree, tree.root);
    lua_pop(lua, 1);
    share(&tree);
    map_free(tree.found);
    free(tree.tables);
    free(tree.again);
    return tree.root;
}

const struct mark *tree_mark(const struct json *value)
{
    return value ? value->made : NULL;
}
