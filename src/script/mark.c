// Constructors that remember where they were called.
#include "script/mark.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char marks_key = 0; // registry: table → "LINE FROM KIND FILE\nFROMFILE"

// Finds the innermost frame from `level` on that is not the library's and, with `main`, runs a
// file's own statements; -1 for none.
static int find_frame(lua_State *lua, int level, bool main, lua_Debug *ar)
{
    static const char library[] = "@lua/";
    for (; lua_getstack(lua, level, ar); level++) {
        (void)lua_getinfo(lua, "Sl", ar);
        bool own = ar->currentline > 0 && strncmp(ar->source, library, strlen(library)) != 0;
        if (own && (!main || strcmp(ar->what, "main") == 0))
            return level;
    }
    return -1;
}

static const char *file_of(const lua_Debug *ar)
{
    return *ar->source == '@' ? ar->source + 1 : ar->source;
}

// Pushes "LINE FROM KIND FILE\nFROMFILE".
static void push_place(lua_State *lua, const char *kind)
{
    lua_Debug here, from;
    int level = find_frame(lua, 1, false, &here);
    if (level < 0) {
        (void)lua_pushfstring(lua, "0 0 %s ?\n?", kind);
        return;
    }
    if (find_frame(lua, level, true, &from) < 0)
        from = here;
    (void)lua_pushfstring(lua, "%d %d %s %s\n%s", here.currentline, from.currentline, kind,
                          file_of(&here), file_of(&from));
}

static int construct(lua_State *lua)
{
    const char *kind = lua_tostring(lua, lua_upvalueindex(1));
    if (!lua_istable(lua, 1))
        return luaL_error(lua, "m.%s takes a table: m.%s { … }", kind, kind);
    vm_charge(lua, 20);
    lua_settop(lua, 1);
    if (lua_isfunction(lua, lua_upvalueindex(2))) { // completes the table first
        lua_pushvalue(lua, lua_upvalueindex(2));
        lua_pushvalue(lua, 1);
        lua_call(lua, 1, 0);
    }
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
    lua_settop(lua, 2);
    lua_pushlstring(lua, kind, len);
    lua_insert(lua, 2);
    lua_pushcclosure(lua, construct, 2);
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

static bool read_place(const char *place, struct mark *out)
{
    char *kind;
    out->line = (int)strtol(place, &kind, 10);
    out->from_line = (int)strtol(kind, &kind, 10);
    const char *file = *kind == ' ' ? strchr(kind + 1, ' ') : NULL;
    const char *from = file ? strchr(file, '\n') : NULL;
    if (!from)
        return false;
    (void)snprintf(out->kind, sizeof out->kind, "%.*s", (int)(file - kind - 1), kind + 1);
    (void)snprintf(out->file, sizeof out->file, "%.*s", (int)(from - file - 1), file + 1);
    (void)snprintf(out->from_file, sizeof out->from_file, "%s", from + 1);
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
