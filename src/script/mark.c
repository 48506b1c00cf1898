// Constructors that remember where they were called.
#include "script/mark.h"

#include <stdio.h>
#include <string.h>

static const char marks_key = 0; // registry: table → "LINE KIND FILE"

// Pushes "LINE KIND FILE" of the innermost frame that is not the library's.
static void push_place(lua_State *lua, const char *kind)
{
    static const char library[] = "@lua/";
    lua_Debug ar;
    for (int level = 1; lua_getstack(lua, level, &ar); level++) {
        (void)lua_getinfo(lua, "Sl", &ar);
        if (ar.currentline <= 0 || strncmp(ar.source, library, strlen(library)) == 0)
            continue;
        const char *file = *ar.source == '@' ? ar.source + 1 : ar.source;
        (void)lua_pushfstring(lua, "%d %s %s", ar.currentline, kind, file);
        return;
    }
    (void)lua_pushfstring(lua, "0 %s ?", kind);
}

static int construct(lua_State *lua)
{
    const char *kind = lua_tostring(lua, lua_upvalueindex(1));
    if (!lua_istable(lua, 1))
        return luaL_error(lua, "m.%s takes a table: m.%s { … }", kind, kind);
    vm_charge(lua, 20);
    lua_settop(lua, 1);
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &marks_key) == LUA_TTABLE) {
        lua_pushvalue(lua, 1);
        push_place(lua, kind);
        lua_rawset(lua, 2);
    }
    lua_settop(lua, 1);
    return 1;
}

static int make_constructor(lua_State *lua)
{
    size_t len;
    const char *kind = luaL_checklstring(lua, 1, &len);
    struct mark mark;
    if (len >= sizeof mark.kind)
        return luaL_error(lua, "the kind is too long");
    lua_pushlstring(lua, kind, len);
    lua_pushcclosure(lua, construct, 1);
    return 1;
}

void mark_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {{"constructor", make_constructor}, {NULL, NULL}};
    lua_newtable(vm_lua(sb));
    lua_rawsetp(vm_lua(sb), LUA_REGISTRYINDEX, &marks_key);
    vm_offer_modules(sb, own);
}

void mark_close(struct sandbox *sb)
{
    lua_pushnil(vm_lua(sb));
    lua_rawsetp(vm_lua(sb), LUA_REGISTRYINDEX, &marks_key);
}

bool mark_of(lua_State *lua, int index, struct mark *out)
{
    index = lua_absindex(lua, index);
    const char *place = NULL;
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &marks_key) == LUA_TTABLE && !lua_isnil(lua, index)) {
        lua_pushvalue(lua, index);
        (void)lua_rawget(lua, -2);
        place = lua_tostring(lua, -1);
        lua_remove(lua, -2);
    }
    bool marked =
        place && sscanf(place, "%d %23s %255[^\n]", &out->line, out->kind, out->file) == 3;
    lua_pop(lua, 1);
    return marked;
}
