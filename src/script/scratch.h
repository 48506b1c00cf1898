// Room for building strings while Lua may raise: it belongs to the sandbox, so nothing leaks.
// Used like a stack: a function notes the length, adds, pushes its string, and goes back to the
// length it noted; after an error the protected call does that. Copying is charged here.
#ifndef SCRIPT_SCRATCH_H
#define SCRIPT_SCRATCH_H

#include <lua.h>
#include <stddef.h>

struct scratch {
    char *data;
    size_t cap; // how much is in use stands in struct progress
};

// Makes room for `len` more bytes and returns where they go; valid until the next call. Raises
// "string too long" when there would be more than LIMIT_STRING since `start`.
char *scratch_room(lua_State *lua, size_t start, size_t len);
void scratch_add(lua_State *lua, size_t start, const char *data, size_t len);
void scratch_char(lua_State *lua, size_t start, char c);
size_t scratch_start(lua_State *lua);
// Pushes what was added since `start` as a string and drops it.
void scratch_push(lua_State *lua, size_t start);

#endif
