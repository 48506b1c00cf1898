// The functions a script finds without a library name.
#include "script/lib.h"
#include "script/sandbox_parts.h"

#include <lualib.h>
#include <string.h>

// After a protected call of a script: a limit goes on upwards, an error becomes a value.
static int finish_pcall(lua_State *lua, int status, int below)
{
    struct sandbox *sb = vm_of(lua);
    if (sb->budget.hit != SANDBOX_OK)
        budget_raise(lua, sb->budget.hit);
    if (status == LUA_ERRMEM)
        budget_raise(lua, SANDBOX_MEMORY);
    if (status == LUA_OK || status == LUA_YIELD)
        return lua_gettop(lua) - below;
    vm_charge(lua, COST_CAUGHT);
    lua_pushboolean(lua, 0);
    lua_insert(lua, -2);
    return 2;
}

static int protected_call(lua_State *lua, int args, int handler)
{
    struct sandbox *sb = vm_of(lua);
    struct progress before = sb->progress;
    vm_charge(lua, COST_PCALL);
    int status = lua_pcall(lua, args, LUA_MULTRET, handler);
    sb->progress = before;
    return status;
}

static int base_pcall(lua_State *lua)
{
    luaL_checkany(lua, 1);
    lua_pushboolean(lua, 1);
    lua_insert(lua, 1);
    return finish_pcall(lua, protected_call(lua, lua_gettop(lua) - 2, 0), 0);
}

// Stands before the script's own message handler, which must not see a limit.
static int guard_handler(lua_State *lua)
{
    if (vm_of(lua)->budget.hit != SANDBOX_OK)
        return 1;
    vm_charge(lua, COST_CAUGHT);
    lua_settop(lua, 1);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, 1, 1);
    return 1;
}

static int base_xpcall(lua_State *lua)
{
    luaL_checktype(lua, 2, LUA_TFUNCTION);
    int args = lua_gettop(lua) - 2;
    lua_pushvalue(lua, 2);
    lua_pushcclosure(lua, guard_handler, 1);
    lua_replace(lua, 2);
    lua_pushboolean(lua, 1);
    lua_pushvalue(lua, 1);
    lua_rotate(lua, 3, 2);
    return finish_pcall(lua, protected_call(lua, args, 2), 2);
}

static int base_tostring(lua_State *lua)
{
    luaL_checkany(lua, 1);
    vm_push_value_text(lua, 1);
    return 1;
}

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99;
}

// The text without blanks around it.
static const char *trim(const char *text, size_t *len)
{
    static const char blanks[] = " \f\n\r\t\v";
    size_t skip = strspn(text, blanks);
    skip = skip < *len ? skip : *len;
    *len -= skip;
    while (*len > 0 && memchr(blanks, text[skip + *len - 1], sizeof blanks - 1))
        --*len;
    return text + skip;
}

static bool push_in_base(lua_State *lua, const char *text, size_t len, int base)
{
    bool negative = len > 0 && *text == '-';
    size_t sign = negative || (len > 0 && *text == '+') ? 1 : 0;
    lua_Unsigned number = 0;
    if (len == sign)
        return false;
    for (size_t i = sign; i < len; i++) {
        int digit = digit_value(text[i]);
        if (digit >= base)
            return false;
        number = number * (lua_Unsigned)base + (lua_Unsigned)digit;
    }
    lua_pushinteger(lua, (lua_Integer)(negative ? 0u - number : number));
    return true;
}

// Longer numerals than this are no numbers: their conversion takes too long for one step.
enum { NUMERAL = 200 };

static bool push_numeral(lua_State *lua, const char *text, size_t len)
{
    char numeral[NUMERAL + 1];
    if (len > NUMERAL || memchr(text, '\0', len))
        return false;
    memcpy(numeral, text, len);
    numeral[len] = '\0';
    return lua_stringtonumber(lua, numeral) == len + 1;
}

static int base_tonumber(lua_State *lua)
{
    bool has_base = !lua_isnoneornil(lua, 2);
    luaL_checkany(lua, 1);
    if (!has_base && lua_type(lua, 1) == LUA_TNUMBER) {
        lua_settop(lua, 1);
        return 1;
    }
    if (has_base)
        luaL_checktype(lua, 1, LUA_TSTRING);
    lua_Integer base = luaL_optinteger(lua, 2, 10);
    luaL_argcheck(lua, base >= 2 && base <= 36, 2, "base out of range");
    size_t len;
    const char *text = lua_tolstring(lua, 1, &len);
    if (!text) {
        lua_pushnil(lua);
        return 1;
    }
    vm_charge(lua, 1 + len / COST_CHARS);
    text = trim(text, &len);
    bool done = has_base ? push_in_base(lua, text, len, (int)base) : push_numeral(lua, text, len);
    if (!done)
        lua_pushnil(lua);
    return 1;
}

void lib_base_open(struct sandbox *sb)
{
    static const char *const stock[] = {"assert", "error",    "ipairs", "select",
                                        "type",   "rawequal", "rawlen", NULL};
    static const luaL_Reg own[] = {
        {"pcall", base_pcall},       {"xpcall", base_xpcall}, {"tostring", base_tostring},
        {"tonumber", base_tonumber}, {"pairs", order_pairs},  {NULL, NULL},
    };
    lib_take(sb, luaopen_base, NULL, stock);
    vm_offer(sb, NULL, own);
}
