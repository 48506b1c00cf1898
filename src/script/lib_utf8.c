// utf8: Lua's own functions without `codes`, which accepts broken sequences in some versions.
#include "script/lib.h"

#include <lualib.h>

void lib_utf8_open(struct sandbox *sb)
{
    static const char *const stock[] = {"char", "codepoint", "len", "offset", NULL};
    lua_State *lua = vm_lua(sb);
    lib_take(sb, luaopen_utf8, "utf8", stock);
    vm_push_library(sb, "utf8");
    lua_pushlstring(lua, "[\0-\x7F\xC2-\xFD][\x80-\xBF]*", 14);
    lua_setfield(lua, -2, "charpattern");
    lua_pop(lua, 1);
}
