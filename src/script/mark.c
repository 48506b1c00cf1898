// Constructors that remember where they were called.
#include "script/mark.h"

#include <stdio.h>
#include <stdlib.h>
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

// "LINE KIND FILE"
static bool read_place(const char *place, struct mark *out)
{
    char *kind;
    long line = strtol(place, &kind, 10);
    const char *file = *kind == ' ' ? strchr(kind + 1, ' ') : NULL;
    if (!file)
        return false;
    out->line = (int)line;
    (void)snprintf(out->kind, sizeof out->kind, "%.*s", (int)(file - kind - 1), kind + 1);
    (void)snprintf(out->file, sizeof out->file, "%s", file + 1);
    return true;
}

bool mark_of(lua_State *lua, int index, struct mark *out)
{
    index = lua_absindex(lua, index);
    int top = lua_gettop(lua);
    bool marked = false;
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &marks_key) == LUA_TTABLE && !lua_isnil(lua, index)) {
        lua_pushvalue(lua, index);
        marked = lua_rawget(lua, -2) == LUA_TSTRING && read_place(lua_tostring(lua, -1), out);
    }
    lua_settop(lua, top);
    return marked;
}
