// pairs in a fixed order: integers, floats, strings, booleans. The order of Lua's own tables
// depends on addresses, so it must not be seen.
#include "script/lib.h"
#include "script/sort.h"

#include <string.h>

enum { SMALL = 16 }; // so many keys are sorted without allocating

enum rank { RANK_INTEGER, RANK_FLOAT, RANK_STRING, RANK_BOOLEAN };

struct key {
    enum rank rank;
    size_t len;
    union {
        lua_Integer integer;
        lua_Number number;
        const char *text; // the table of keys holds it
        int boolean;
    } as;
};

struct keys {
    lua_State *lua;
    const struct key *list;
};

static struct key key_at(lua_State *lua, int index)
{
    struct key key = {RANK_BOOLEAN, 0, {0}};
    switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
        key.rank = lua_isinteger(lua, index) ? RANK_INTEGER : RANK_FLOAT;
        if (key.rank == RANK_INTEGER)
            key.as.integer = lua_tointeger(lua, index);
        else
            key.as.number = lua_tonumber(lua, index);
        break;
    case LUA_TSTRING:
        key.rank = RANK_STRING;
        key.as.text = lua_tolstring(lua, index, &key.len);
        break;
    case LUA_TBOOLEAN:
        key.as.boolean = lua_toboolean(lua, index);
        break;
    default:
        luaL_error(lua,
                   "ordered traversal: a key is a %s; only numbers, strings and booleans "
                   "have an order",
                   luaL_typename(lua, index));
    }
    return key;
}

static bool key_less(void *ctx, uint32_t left, uint32_t right)
{
    const struct keys *keys = ctx;
    const struct key *a = &keys->list[left];
    const struct key *b = &keys->list[right];
    size_t shared = a->len < b->len ? a->len : b->len;
    vm_charge(keys->lua, 1 + shared / COST_COPY);
    if (a->rank != b->rank)
        return a->rank < b->rank;
    switch (a->rank) {
    case RANK_INTEGER:
        return a->as.integer < b->as.integer;
    case RANK_FLOAT:
        return a->as.number < b->as.number;
    case RANK_BOOLEAN:
        return a->as.boolean < b->as.boolean;
    case RANK_STRING:
        break;
    }
    int order = memcmp(a->as.text, b->as.text, shared);
    return order < 0 || (order == 0 && a->len < b->len);
}

// How many entries the table at 1 has when its keys are just 1 … n; otherwise -1.
static lua_Integer sequence_length(lua_State *lua)
{
    lua_Integer count = 0;
    lua_pushnil(lua);
    while (lua_next(lua, 1)) {
        lua_pop(lua, 1);
        if (!lua_isinteger(lua, -1) || lua_tointeger(lua, -1) != count + 1) {
            lua_pop(lua, 1);
            return -1;
        }
        count++;
    }
    return count;
}

// Pushes a table of the keys of the table at 1, in Lua's own order.
static size_t push_keys(lua_State *lua)
{
    size_t count = 0;
    lua_newtable(lua);
    lua_pushnil(lua);
    while (lua_next(lua, 1)) {
        lua_pop(lua, 1);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, -3, (lua_Integer)++count);
    }
    vm_charge(lua, 2 * count);
    return count;
}

struct ordering {
    struct key *list;
    uint32_t *items;
    uint32_t *spare;
};

// Replaces the table of keys on top by one in order.
static void order_keys(lua_State *lua, size_t count, const struct ordering *room)
{
    int keys = lua_gettop(lua);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(lua, keys, (lua_Integer)i + 1);
        room->list[i] = key_at(lua, -1);
        lua_pop(lua, 1);
    }
    struct keys ctx = {lua, room->list};
    sort_stable(room->items, room->spare, count, key_less, &ctx);
    lua_createtable(lua, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(lua, keys, (lua_Integer)room->items[i] + 1);
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
    lua_replace(lua, keys);
}

static void order_small(lua_State *lua, size_t count)
{
    struct key list[SMALL];
    uint32_t items[SMALL];
    uint32_t spare[SMALL];
    order_keys(lua, count, &(struct ordering){list, items, spare});
}

static void order_large(lua_State *lua, size_t count)
{
    struct key *list = lua_newuserdatauv(lua, count * (sizeof *list + 2 * sizeof(uint32_t)), 0);
    uint32_t *items = (uint32_t *)(list + count);
    lua_insert(lua, -2);
    order_keys(lua, count, &(struct ordering){list, items, items + count});
}

// Pushes key number `at` of the traversal and its value in the table at 1; false when that is nil.
static bool push_pair(lua_State *lua, lua_Integer at)
{
    lua_pushinteger(lua, at);
    if (lua_istable(lua, lua_upvalueindex(1)))
        (void)lua_rawget(lua, lua_upvalueindex(1));
    lua_pushvalue(lua, -1);
    return lua_rawget(lua, 1) != LUA_TNIL;
}

// Upvalues: the keys in order, or false when they are 1 … n; the position; n.
static int next_pair(lua_State *lua)
{
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(2));
    lua_Integer count = lua_tointeger(lua, lua_upvalueindex(3));
    luaL_checktype(lua, 1, LUA_TTABLE);
    while (at < count) {
        vm_charge(lua, 1);
        lua_settop(lua, 1);
        lua_pushinteger(lua, ++at);
        lua_copy(lua, 2, lua_upvalueindex(2));
        if (push_pair(lua, at))
            return 2;
    }
    lua_pushnil(lua);
    return 1;
}

int order_pairs(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_settop(lua, 1);
    lua_Integer count = sequence_length(lua);
    vm_charge(lua, 10);
    if (count >= 0) {
        lua_pushboolean(lua, 0);
    } else {
        count = (lua_Integer)push_keys(lua);
        if (count <= SMALL)
            order_small(lua, (size_t)count);
        else
            order_large(lua, (size_t)count);
    }
    lua_pushinteger(lua, 0);
    lua_pushinteger(lua, count);
    lua_pushcclosure(lua, next_pair, 3);
    lua_pushvalue(lua, 1);
    lua_pushnil(lua);
    return 3;
}
