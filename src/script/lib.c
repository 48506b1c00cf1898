// Takes single functions out of Lua's own libraries.
#include "script/lib.h"

void lib_take(struct sandbox *sb, lua_CFunction open, const char *library, const char *const *names)
{
    lua_State *lua = vm_lua(sb);
    lua_pushcfunction(lua, open);
    lua_call(lua, 0, 1);
    for (; *names; names++) {
        lua_getfield(lua, -1, *names);
        luaL_Reg row[] = {{*names, lua_tocfunction(lua, -1)}, {NULL, NULL}};
        vm_offer(sb, library, row);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}
