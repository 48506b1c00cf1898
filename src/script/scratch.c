// Room for building strings while Lua may raise.
#include "script/scratch.h"

#include "base/mem.h"
#include "script/budget.h"
#include "script/limits.h"
#include "script/sandbox_parts.h"

#include <string.h>

char *scratch_room(lua_State *lua, size_t start, size_t len)
{
    struct sandbox *sb = vm_of(lua);
    struct scratch *scratch = &sb->scratch;
    size_t used = sb->progress.scratch_len;
    if (len > LIMIT_STRING || used - start > LIMIT_STRING - len)
        luaL_error(lua, "resulting string longer than %d bytes", LIMIT_STRING);
    size_t wanted = used + len;
    if (wanted > LIMIT_BLOCK) {
        report_place(lua);
        budget_raise(lua, SANDBOX_MEMORY);
    }
    while (scratch->cap < wanted) {
        scratch->cap = scratch->cap ? scratch->cap * 2 : 1024;
        scratch->data = mem_grow(scratch->data, scratch->cap);
    }
    sb->progress.scratch_len = wanted;
    return scratch->data ? scratch->data + used : NULL;
}

void scratch_add(lua_State *lua, size_t start, const char *data, size_t len)
{
    if (len == 0)
        return;
    budget_charge(lua, 1 + len / COST_COPY);
    memcpy(scratch_room(lua, start, len), data, len);
}

void scratch_char(lua_State *lua, size_t start, char c)
{
    *scratch_room(lua, start, 1) = c;
}

size_t scratch_start(lua_State *lua)
{
    return vm_of(lua)->progress.scratch_len;
}

void scratch_push(lua_State *lua, size_t start)
{
    struct sandbox *sb = vm_of(lua);
    size_t len = sb->progress.scratch_len - start;
    budget_charge(lua, 1 + len / COST_COPY);
    if (len > 0)
        lua_pushlstring(lua, sb->scratch.data + start, len);
    else
        lua_pushliteral(lua, "");
    sb->progress.scratch_len = start;
}
