// string: the simple functions, independent of the locale, and the methods of strings.
#include "script/lib.h"
#include "script/scratch.h"

#include <string.h>

// [from, to) of positions that may count from the end, kept inside the text.
struct range {
    size_t from;
    size_t to;
};

static size_t from_position(lua_Integer position, size_t len)
{
    if (position > 0)
        return (lua_Unsigned)position > len ? len : (size_t)position - 1;
    if (position == 0 || position < -(lua_Integer)len)
        return 0;
    return len - (size_t)(0 - (lua_Unsigned)position);
}

static size_t to_position(lua_Integer position, size_t len)
{
    if (position >= 0)
        return (lua_Unsigned)position > len ? len : (size_t)position;
    if (position < -(lua_Integer)len)
        return 0;
    return len - (size_t)(0 - (lua_Unsigned)position) + 1;
}

static struct range check_range(lua_State *lua, lua_Integer from, lua_Integer to, size_t len)
{
    struct range range = {from_position(from, len), to_position(to, len)};
    if (range.from > range.to)
        range.from = range.to;
    vm_charge(lua, 1 + (range.to - range.from) / COST_COPY);
    return range;
}

static int string_len(lua_State *lua)
{
    size_t len;
    (void)vm_text(lua, 1, &len);
    lua_pushinteger(lua, (lua_Integer)len);
    return 1;
}

static int string_sub(lua_State *lua)
{
    size_t len;
    const char *text = vm_text(lua, 1, &len);
    lua_Integer from = luaL_checkinteger(lua, 2);
    struct range range = check_range(lua, from, luaL_optinteger(lua, 3, -1), len);
    lua_pushlstring(lua, text + range.from, range.to - range.from);
    return 1;
}

static int string_byte(lua_State *lua)
{
    size_t len;
    const char *text = vm_text(lua, 1, &len);
    lua_Integer from = luaL_optinteger(lua, 2, 1);
    struct range range = check_range(lua, from, luaL_optinteger(lua, 3, from), len);
    size_t count = range.to - range.from;
    luaL_argcheck(lua, count <= LIMIT_UNPACK, 3, "too many bytes at once");
    luaL_checkstack(lua, (int)count, "too many bytes at once");
    for (size_t i = range.from; i < range.to; i++)
        lua_pushinteger(lua, (unsigned char)text[i]);
    return (int)count;
}

static int string_char(lua_State *lua)
{
    int count = lua_gettop(lua);
    size_t start = scratch_start(lua);
    vm_charge(lua, 1 + (uint64_t)count);
    for (int i = 1; i <= count; i++) {
        lua_Integer code = luaL_checkinteger(lua, i);
        luaL_argcheck(lua, code >= 0 && code <= 255, i, "value out of range");
        scratch_char(lua, start, (char)code);
    }
    scratch_push(lua, start);
    return 1;
}

// Pushes the text at 1 with each byte changed by `change`.
static int push_mapped(lua_State *lua, char (*change)(char))
{
    size_t len;
    const char *text = vm_text(lua, 1, &len);
    size_t start = scratch_start(lua);
    vm_charge(lua, 1 + len / COST_CHARS);
    char *room = scratch_room(lua, start, len);
    for (size_t i = 0; i < len; i++)
        room[i] = change(text[i]);
    scratch_push(lua, start);
    return 1;
}

static char lower_byte(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

static char upper_byte(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c & ~32) : c;
}

static int string_lower(lua_State *lua)
{
    return push_mapped(lua, lower_byte);
}

static int string_upper(lua_State *lua)
{
    return push_mapped(lua, upper_byte);
}

static int string_reverse(lua_State *lua)
{
    size_t len;
    const char *text = vm_text(lua, 1, &len);
    size_t start = scratch_start(lua);
    vm_charge(lua, 1 + len / COST_CHARS);
    char *room = scratch_room(lua, start, len);
    for (size_t i = 0; i < len; i++)
        room[i] = text[len - 1 - i];
    scratch_push(lua, start);
    return 1;
}

// Fills `room` up to `len` bytes by doubling what it begins with.
static void repeat(char *room, size_t have, size_t len)
{
    while (have > 0 && have < len) {
        size_t more = have < len - have ? have : len - have;
        memcpy(room + have, room, more);
        have += more;
    }
}

static int string_rep(lua_State *lua)
{
    size_t len;
    size_t gap = 0;
    const char *text = vm_text(lua, 1, &len);
    lua_Integer times = luaL_checkinteger(lua, 2);
    const char *between = lua_isnoneornil(lua, 3) ? "" : vm_text(lua, 3, &gap);
    if (times <= 0 || len + gap == 0) {
        lua_pushliteral(lua, "");
        return 1;
    }
    if ((lua_Unsigned)times > (LIMIT_STRING + gap) / (len + gap))
        return luaL_error(lua, "resulting string longer than %d bytes", LIMIT_STRING);
    size_t total = (size_t)times * (len + gap); // one gap too many
    size_t start = scratch_start(lua);
    scratch_add(lua, start, text, len);
    if (times > 1) {
        char *room = scratch_room(lua, start, total - gap - len) - len;
        memcpy(room + len, between, gap);
        repeat(room, len + gap, total - gap);
    }
    scratch_push(lua, start);
    return 1;
}

// Strings have methods of their own, so that overwriting string.upper does not reach s:upper().
static void make_methods(struct sandbox *sb)
{
    lua_State *lua = vm_lua(sb);
    lua_pushliteral(lua, "");
    lua_createtable(lua, 0, 1);
    vm_push_library(sb, "string");
    vm_push_copy(lua);
    lua_setfield(lua, -3, "__index");
    lua_pop(lua, 1);
    (void)lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

void lib_string_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {
        {"len", string_len},   {"sub", string_sub},         {"byte", string_byte},
        {"char", string_char}, {"lower", string_lower},     {"upper", string_upper},
        {"rep", string_rep},   {"reverse", string_reverse}, {NULL, NULL},
    };
    vm_offer(sb, "string", own);
    make_methods(sb);
}
