// table: insert, remove, concat, unpack and a stable sort, on plain tables only.
#include "script/lib.h"
#include "script/scratch.h"
#include "script/sort.h"

#include <string.h>

enum { COST_CALL = 10 }; // steps for calling a comparison

// The length of the plain table at 1. Tables with a metatable are the host's: they have their own
// rules for reading and writing.
static lua_Integer check_plain(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    if (lua_getmetatable(lua, 1))
        luaL_argerror(lua, 1, "not a plain table");
    lua_Unsigned len = lua_rawlen(lua, 1);
    // A table with gaps can be made to claim any length.
    luaL_argcheck(lua, len < INT32_MAX, 1, "too long");
    return (lua_Integer)len;
}

static int table_insert(lua_State *lua)
{
    lua_Integer end = check_plain(lua) + 1;
    lua_Integer at = end;
    int args = lua_gettop(lua);
    if (args != 2 && args != 3)
        return luaL_error(lua, "wrong number of arguments to 'insert'");
    if (args == 3) {
        at = luaL_checkinteger(lua, 2);
        luaL_argcheck(lua, at >= 1 && at <= end, 2, "position out of bounds");
    }
    vm_charge(lua, 1 + (uint64_t)(end - at));
    for (lua_Integer i = end; i > at; i--) {
        (void)lua_rawgeti(lua, 1, i - 1);
        lua_rawseti(lua, 1, i);
    }
    lua_settop(lua, args);
    lua_rawseti(lua, 1, at);
    return 0;
}

static int table_remove(lua_State *lua)
{
    lua_Integer len = check_plain(lua);
    lua_Integer at = luaL_optinteger(lua, 2, len);
    if (lua_gettop(lua) > 1)
        luaL_argcheck(lua, (at >= 1 && at <= len + 1) || (len == 0 && at == 0), 2,
                      "position out of bounds");
    (void)lua_rawgeti(lua, 1, at);
    vm_charge(lua, 1 + (uint64_t)(at < len ? len - at : 0));
    for (; at < len; at++) {
        (void)lua_rawgeti(lua, 1, at + 1);
        lua_rawseti(lua, 1, at);
    }
    lua_pushnil(lua);
    lua_rawseti(lua, 1, at);
    return 1;
}

static void add_element(lua_State *lua, size_t start, lua_Integer index)
{
    size_t len;
    (void)lua_rawgeti(lua, 1, index);
    if (!lua_isstring(lua, -1))
        luaL_error(lua, "invalid value (a %s at index %I) in table for 'concat'",
                   luaL_typename(lua, -1), (LUAI_UACINT)index);
    const char *text = vm_text(lua, lua_gettop(lua), &len);
    vm_charge(lua, 1);
    scratch_add(lua, start, text, len);
    lua_pop(lua, 1);
}

static int table_concat(lua_State *lua)
{
    lua_Integer last = check_plain(lua);
    size_t gap = 0;
    const char *between = lua_isnoneornil(lua, 2) ? "" : vm_text(lua, 2, &gap);
    lua_Integer first = luaL_optinteger(lua, 3, 1);
    last = luaL_optinteger(lua, 4, last);
    lua_settop(lua, 4);
    size_t start = scratch_start(lua);
    for (lua_Integer i = first; i <= last; i++) {
        add_element(lua, start, i);
        if (i == last) // also when it is the largest integer
            break;
        scratch_add(lua, start, between, gap);
    }
    scratch_push(lua, start);
    return 1;
}

static int table_unpack(lua_State *lua)
{
    lua_Integer last = check_plain(lua);
    lua_Integer first = luaL_optinteger(lua, 2, 1);
    last = luaL_optinteger(lua, 3, last);
    if (first > last)
        return 0;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first + 1;
    if (count == 0 || count > LIMIT_UNPACK)
        return luaL_error(lua, "too many values to unpack (at most %d)", LIMIT_UNPACK);
    luaL_checkstack(lua, (int)count, "too many values to unpack");
    vm_charge(lua, count);
    for (lua_Unsigned i = 0; i < count; i++)
        (void)lua_rawgeti(lua, 1, (lua_Integer)((lua_Unsigned)first + i));
    return (int)count;
}

// What is sorted stands in a copy at this index, where a comparison cannot change it.
enum { SORT_COPY = 3 };

static bool value_less(lua_State *lua)
{
    if (lua_type(lua, -2) != LUA_TSTRING || lua_type(lua, -1) != LUA_TSTRING)
        return lua_compare(lua, -2, -1, LUA_OPLT) != 0;
    size_t left;
    size_t right;
    const char *a = lua_tolstring(lua, -2, &left);
    const char *b = lua_tolstring(lua, -1, &right);
    size_t shared = left < right ? left : right;
    vm_charge(lua, shared / COST_COPY);
    int order = memcmp(a, b, shared);
    return order < 0 || (order == 0 && left < right);
}

static bool less_by_value(void *ctx, uint32_t a, uint32_t b)
{
    lua_State *lua = ctx;
    vm_charge(lua, 2);
    (void)lua_rawgeti(lua, SORT_COPY, (lua_Integer)a + 1);
    (void)lua_rawgeti(lua, SORT_COPY, (lua_Integer)b + 1);
    bool less = value_less(lua);
    lua_pop(lua, 2);
    return less;
}

static bool less_by_function(void *ctx, uint32_t a, uint32_t b)
{
    lua_State *lua = ctx;
    vm_charge(lua, COST_CALL);
    lua_pushvalue(lua, 2);
    (void)lua_rawgeti(lua, SORT_COPY, (lua_Integer)a + 1);
    (void)lua_rawgeti(lua, SORT_COPY, (lua_Integer)b + 1);
    lua_call(lua, 2, 1);
    bool less = lua_toboolean(lua, -1) != 0;
    lua_pop(lua, 1);
    return less;
}

static int table_sort(lua_State *lua)
{
    lua_Integer count = check_plain(lua);
    bool by_function = !lua_isnoneornil(lua, 2);
    if (by_function)
        luaL_checktype(lua, 2, LUA_TFUNCTION);
    lua_settop(lua, 2);
    if (count < 2)
        return 0;
    vm_charge(lua, 2 * (uint64_t)count);
    lua_createtable(lua, (int)count, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        (void)lua_rawgeti(lua, 1, i);
        lua_rawseti(lua, SORT_COPY, i);
    }
    uint32_t *items = lua_newuserdatauv(lua, (size_t)count * 2 * sizeof *items, 0);
    sort_stable(items, items + count, (size_t)count, by_function ? less_by_function : less_by_value,
                lua);
    for (lua_Integer i = 1; i <= count; i++) {
        (void)lua_rawgeti(lua, SORT_COPY, (lua_Integer)items[i - 1] + 1);
        lua_rawseti(lua, 1, i);
    }
    return 0;
}

void lib_table_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {
        {"insert", table_insert}, {"remove", table_remove}, {"concat", table_concat},
        {"unpack", table_unpack}, {"sort", table_sort},     {NULL, NULL},
    };
    vm_offer(sb, "table", own);
}
