// utf8: Lua's own functions, without `codes`, which accepts broken sequences in some versions.
#include "base/utf8.h"
#include "script/lib.h"
#include "script/scratch.h"

#include <lualib.h>

static int utf8_char(lua_State *lua)
{
    int count = lua_gettop(lua);
    size_t start = scratch_start(lua);
    char bytes[4];
    for (int i = 1; i <= count; i++) {
        lua_Integer code = luaL_checkinteger(lua, i);
        luaL_argcheck(lua, code >= 0 && code <= 0x10FFFF, i, "value out of range");
        scratch_add(lua, start, bytes, utf8_encode((uint32_t)code, bytes));
    }
    scratch_push(lua, start);
    return 1;
}

void lib_utf8_open(struct sandbox *sb)
{
    static const char *const stock[] = {"codepoint", "len", "offset", NULL};
    static const luaL_Reg own[] = {{"char", utf8_char}, {NULL, NULL}};
    lua_State *lua = vm_lua(sb);
    lib_take(sb, luaopen_utf8, "utf8", stock);
    vm_offer(sb, "utf8", own);
    vm_push_library(sb, "utf8");
    lua_pushlstring(lua, "[\0-\x7F\xC2-\xFD][\x80-\xBF]*", 14);
    lua_setfield(lua, -2, "charpattern");
    lua_pop(lua, 1);
}
