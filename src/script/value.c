// Values as text: the same on every machine, without addresses, without running script code.
#include "script/vm.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { NUMBER_TEXT = 64 };

static void number_text(lua_State *lua, int index, char out[NUMBER_TEXT])
{
    lua_Number number = lua_tonumber(lua, index);
    if (lua_isinteger(lua, index)) {
        (void)snprintf(out, NUMBER_TEXT, LUA_INTEGER_FMT, (LUAI_UACINT)lua_tointeger(lua, index));
        return;
    }
    if (isnan(number)) { // its sign differs between processors
        memcpy(out, "nan", sizeof "nan");
        return;
    }
    (void)snprintf(out, NUMBER_TEXT - 2, LUA_NUMBER_FMT, (LUAI_UACNUMBER)number);
    if (out[strspn(out, "-0123456789")] == '\0')
        memcpy(out + strlen(out), ".0", sizeof ".0");
}

// The name of a host's own kind of object, else the type.
static const char *type_text(lua_State *lua, int index)
{
    if (luaL_getmetafield(lua, index, "__name") == LUA_TNIL)
        return luaL_typename(lua, index);
    const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
    lua_pop(lua, 1); // its metatable keeps it
    return name ? name : luaL_typename(lua, index);
}

void vm_push_value_text(lua_State *lua, int index)
{
    char number[NUMBER_TEXT];
    switch (lua_type(lua, index)) {
    case LUA_TSTRING:
        lua_pushvalue(lua, index);
        break;
    case LUA_TNUMBER:
        number_text(lua, index, number);
        lua_pushstring(lua, number);
        break;
    case LUA_TBOOLEAN:
        lua_pushstring(lua, lua_toboolean(lua, index) ? "true" : "false");
        break;
    default:
        lua_pushstring(lua, type_text(lua, index));
    }
}

const char *vm_text(lua_State *lua, int arg, size_t *len)
{
    if (lua_type(lua, arg) == LUA_TNUMBER) {
        vm_push_value_text(lua, arg);
        lua_replace(lua, arg);
    }
    luaL_checktype(lua, arg, LUA_TSTRING);
    return lua_tolstring(lua, arg, len);
}
