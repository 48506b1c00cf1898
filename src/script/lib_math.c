// math: Lua's own functions without the random ones, and random numbers seeded by the session.
#include "script/lib.h"
#include "script/sandbox_parts.h"

#include <lualib.h>
#include <math.h>

// random(n): 1 … n; random(m, n): m … n.
static int math_random(lua_State *lua)
{
    lua_Integer low = 1;
    lua_Integer high = luaL_checkinteger(lua, 1);
    if (!lua_isnoneornil(lua, 2)) {
        low = high;
        high = luaL_checkinteger(lua, 2);
    }
    luaL_argcheck(lua, low <= high, 1, "interval is empty");
    uint64_t span = (uint64_t)high - (uint64_t)low + 1; // 0 for all there are
    struct rng *rng = &vm_of(lua)->rng;
    uint64_t drawn = (uint64_t)low + (span ? rng_below(rng, span) : rng_next(rng));
    lua_pushinteger(lua, (lua_Integer)drawn);
    return 1;
}

static void offer_constants(struct sandbox *sb)
{
    lua_State *lua = vm_lua(sb);
    vm_push_library(sb, "math");
    lua_pushnumber(lua, 3.14159265358979323846);
    lua_setfield(lua, -2, "pi");
    lua_pushnumber(lua, (lua_Number)HUGE_VAL);
    lua_setfield(lua, -2, "huge");
    lua_pushinteger(lua, LUA_MAXINTEGER);
    lua_setfield(lua, -2, "maxinteger");
    lua_pushinteger(lua, LUA_MININTEGER);
    lua_setfield(lua, -2, "mininteger");
    lua_pop(lua, 1);
}

void lib_math_open(struct sandbox *sb)
{
    static const char *const stock[] = {"abs",  "ceil",      "floor", "fmod", "max", "min",
                                        "sqrt", "tointeger", "type",  "ult",  NULL};
    static const luaL_Reg own[] = {{"random", math_random}, {NULL, NULL}};
    lib_take(sb, luaopen_math, "math", stock);
    vm_offer(sb, "math", own);
    offer_constants(sb);
}
