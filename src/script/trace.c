// Lines of Lua sources. Of a file outside the folder nothing is kept.
#include "script/trace.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

static const char held_key = 0; // registry: the function that ran last

struct trace *trace_new(const char *folder)
{
    struct trace *trace = mem_zero(1, sizeof *trace);
    trace->folder = mem_text(folder);
    return trace;
}

void trace_free(struct trace *trace)
{
    if (!trace)
        return;
    for (size_t i = 0; i < trace->count; i++) {
        free(trace->files[i].name);
        free(trace->files[i].line);
    }
    free(trace->files);
    free(trace->folder);
    free(trace);
}

void trace_reset(struct trace *trace)
{
    trace->function = NULL;
    for (size_t i = 0; i < trace->count; i++) {
        struct traced_file *file = &trace->files[i];
        file->source = NULL; // Lua may have dropped its name
        for (int line = 0; line < file->count; line++)
            file->line[line] &= (unsigned char)~TRACE_RAN;
    }
}

bool trace_inside(const struct trace *trace, const char *name)
{
    size_t len = strlen(trace->folder);
    return strncmp(name, trace->folder, len) == 0 && name[len] == '/';
}

static struct traced_file *file_named(struct trace *trace, const char *source)
{
    const char *name = *source == '@' ? source + 1 : source;
    size_t at = 0;
    while (at < trace->count && strcmp(trace->files[at].name, name) != 0)
        at++;
    if (at == trace->count) {
        trace->files = mem_room(trace->files, trace->count, &trace->cap, sizeof *trace->files);
        trace->files[trace->count++] =
            (struct traced_file){.name = mem_text(name), .inside = trace_inside(trace, name)};
    }
    trace->last = at;
    trace->files[at].source = source;
    return &trace->files[at];
}

static struct traced_file *file_of(struct trace *trace, const char *source)
{
    if (trace->last < trace->count && trace->files[trace->last].source == source)
        return &trace->files[trace->last];
    return file_named(trace, source);
}

static void note(struct traced_file *file, int line, unsigned char what)
{
    if (line < 1 || line >= TRACE_MOST || !file->inside)
        return;
    if (line >= file->count) {
        int count = line + 64;
        file->line = mem_grow(file->line, (size_t)count);
        memset(file->line + file->count, 0, (size_t)(count - file->count));
        file->count = count;
    }
    file->line[line] |= what;
}

void trace_ran(struct trace *trace, lua_State *lua, lua_Debug *ar)
{
    (void)lua_getinfo(lua, "f", ar);
    const void *function = lua_topointer(lua, -1);
    if (function == trace->function) {
        lua_pop(lua, 1);
    } else {
        lua_rawsetp(lua, LUA_REGISTRYINDEX, &held_key);
        (void)lua_getinfo(lua, "S", ar);
        trace->function = function;
        trace->home = (size_t)(file_of(trace, ar->source) - trace->files);
    }
    note(&trace->files[trace->home], ar->currentline, TRACE_CAN | TRACE_RAN);
}

// Notes the lines of the function on top, which is popped.
static void note_function(struct trace *trace, lua_State *lua)
{
    lua_Debug ar;
    (void)lua_getinfo(lua, ">SL", &ar);
    if (!lua_istable(lua, -1)) { // a function of C
        lua_pop(lua, 1);
        return;
    }
    lua_pushnil(lua);
    while (lua_next(lua, -2)) {
        lua_pop(lua, 1);
        note(file_of(trace, ar.source), (int)lua_tointeger(lua, -1), TRACE_CAN);
    }
    lua_pop(lua, 1);
}

// Puts the value on top, which is popped, on the list at `list` unless the set behind the list
// has it.
static void enlist(lua_State *lua, int list)
{
    int type = lua_type(lua, -1);
    lua_pushvalue(lua, -1);
    bool wanted =
        (type == LUA_TFUNCTION || type == LUA_TTABLE) && lua_rawget(lua, list + 1) == LUA_TNIL;
    lua_pop(lua, 1);
    if (!wanted) {
        lua_pop(lua, 1);
        return;
    }
    lua_pushvalue(lua, -1);
    lua_pushboolean(lua, true);
    lua_rawset(lua, list + 1);
    lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
}

// Enlists what the function or table on top holds.
static void enlist_parts(lua_State *lua, int list)
{
    if (lua_isfunction(lua, -1)) {
        for (int i = 1; lua_getupvalue(lua, -1, i); i++)
            enlist(lua, list);
        return;
    }
    lua_pushnil(lua);
    while (lua_next(lua, -2))
        enlist(lua, list);
}

void trace_reach(struct trace *trace, lua_State *lua)
{
    lua_pushboolean(lua, false); // there is room for what trace_ran() holds
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &held_key);
    lua_newtable(lua); // the list, and behind it the set
    lua_newtable(lua);
    int list = lua_gettop(lua) - 1;
    lua_pushvalue(lua, list - 1);
    enlist(lua, list);
    for (int i = 1; lua_rawgeti(lua, list, i) != LUA_TNIL; i++) {
        enlist_parts(lua, list);
        if (lua_isfunction(lua, -1))
            note_function(trace, lua);
        else
            lua_pop(lua, 1);
    }
    lua_settop(lua, list - 2);
}
