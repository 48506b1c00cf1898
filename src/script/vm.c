// Environments, loading and calls under the limits.
#include "script/vm.h"

#include "script/sandbox_parts.h"

#include <stdio.h>
#include <string.h>

static const char template_key = 0; // its address is the template's key in the registry

struct sandbox *vm_of(lua_State *lua)
{
    struct sandbox *sb;
    memcpy(&sb, lua_getextraspace(lua), sizeof(void *));
    return sb;
}

lua_State *vm_lua(struct sandbox *sb)
{
    return sb->lua;
}

void vm_push_library(struct sandbox *sb, const char *library)
{
    lua_State *lua = sb->lua;
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &template_key) != LUA_TTABLE) {
        lua_pop(lua, 1);
        lua_newtable(lua);
        lua_pushvalue(lua, -1);
        lua_rawsetp(lua, LUA_REGISTRYINDEX, &template_key);
    }
    if (!library)
        return;
    (void)luaL_getsubtable(lua, -1, library);
    lua_remove(lua, -2);
}

void vm_offer(struct sandbox *sb, const char *library, const luaL_Reg *functions)
{
    vm_push_library(sb, library);
    luaL_setfuncs(sb->lua, functions, 0);
    lua_pop(sb->lua, 1);
}

// Copies the table on top, and the tables in it down to `depth` levels, into a new one.
static void push_copy(lua_State *lua, int depth) // NOLINT(misc-no-recursion): two levels
{
    int from = lua_gettop(lua);
    lua_newtable(lua);
    lua_pushnil(lua);
    while (lua_next(lua, from)) {
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2);
        if (depth > 0 && lua_istable(lua, -1)) {
            push_copy(lua, depth - 1);
            lua_remove(lua, -2);
        }
        lua_rawset(lua, from + 1);
    }
}

void vm_push_copy(lua_State *lua)
{
    push_copy(lua, 0);
}

void vm_push_env(lua_State *lua)
{
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &template_key);
    push_copy(lua, 1);
    lua_remove(lua, -2);
    lua_pushvalue(lua, -1);
    lua_setfield(lua, -2, "_G");
}

struct feed {
    const char *at;
    const char *end;
};

// The parser runs no hook, so the clock is looked at here; an early end makes it stop.
static const char *next_piece(lua_State *lua, void *ctx, size_t *len)
{
    enum { PIECE = 512 };
    struct feed *feed = ctx;
    *len = (size_t)(feed->end - feed->at);
    if (*len > PIECE)
        *len = PIECE;
    if (!budget_has_time(lua))
        *len = 0;
    const char *piece = feed->at;
    feed->at += *len;
    return *len ? piece : NULL;
}

static enum sandbox_outcome refuse(struct sandbox *sb, const char *name, enum text_key reason)
{
    report_syntax(sb, name, "", 0);
    sb->reason = reason;
    return SANDBOX_REFUSED;
}

static enum sandbox_outcome refuse_syntax(struct sandbox *sb, const char *name, int status)
{
    size_t len;
    const char *message = lua_tolstring(sb->lua, -1, &len);
    report_syntax(sb, name, message ? message : "", message ? len : 0);
    lua_pop(sb->lua, 1);
    if (sb->budget.hit != SANDBOX_OK)
        sb->reason = T_SCRIPT_REFUSED_TIME;
    else if (status == LUA_ERRMEM)
        sb->reason = T_SCRIPT_REFUSED_MEMORY;
    return SANDBOX_REFUSED;
}

void vm_set_env(lua_State *lua)
{
    vm_push_env(lua);
    if (!lua_setupvalue(lua, -2, 1)) // every chunk has _ENV as its first upvalue
        lua_pop(lua, 1);
}

// Pushes the function, or the parser's message; Lua's status.
static int load_text(struct sandbox *sb, const char *name, const char *source, size_t len)
{
    struct buf probed = BUF_INIT;
    char chunk[sizeof sb->report.file + 1];
    (void)snprintf(chunk, sizeof chunk, "@%s", name);
    struct feed feed = {source, source + len};
    if (sb->probes && trace_inside(sb->trace, name) &&
        probe_source(sb->probes, name, source, len, &probed))
        feed = (struct feed){probed.data, probed.data + probed.len};
    budget_begin(sb->lua, LIMIT_COMPILE_MS);
    int status = lua_load(sb->lua, next_piece, &feed, chunk, "t");
    budget_end(sb->lua);
    buf_free(&probed);
    return status;
}

enum sandbox_outcome vm_compile(struct sandbox *sb, const char *name, const char *source,
                                size_t len)
{
    lua_State *lua = sb->lua;
    static const char mark[] = "\xEF\xBB\xBF"; // some editors put it first
    if (len >= 3 && memcmp(source, mark, 3) == 0) {
        source += 3;
        len -= 3;
    }
    if (len == 0)
        source = ""; // may be NULL
    report_reset(sb);
    if (len > LIMIT_SOURCE)
        return refuse(sb, name, T_SCRIPT_REFUSED_SIZE);
    if (len > 0 && *source == LUA_SIGNATURE[0])
        return refuse(sb, name, T_SCRIPT_REFUSED_BINARY);
    if (!lua_checkstack(lua, LUA_MINSTACK))
        return refuse(sb, name, T_SCRIPT_REFUSED_MEMORY);
    int status = load_text(sb, name, source, len);
    bool sound = status == LUA_OK && sb->budget.hit == SANDBOX_OK;
    report_keep_source(sb, name, source, len)->sound = sound;
    if (!sound)
        return refuse_syntax(sb, name, status);
    return SANDBOX_OK;
}

enum sandbox_outcome vm_load(struct sandbox *sb, const char *name, const char *source, size_t len)
{
    enum sandbox_outcome outcome = vm_compile(sb, name, source, len);
    if (outcome == SANDBOX_OK)
        vm_set_env(sb->lua);
    return outcome;
}

static enum sandbox_outcome outcome_of(struct sandbox *sb, int status)
{
    if (status == LUA_ERRMEM && sb->budget.hit == SANDBOX_OK)
        sb->budget.hit = SANDBOX_MEMORY;
    if (status == LUA_ERRERR) // the handler could not run to its end
        report_message(sb);
    if (sb->budget.hit == SANDBOX_OK)
        return SANDBOX_ERROR;
    static const enum text_key reasons[SANDBOX_OUTCOME_COUNT] = {
        // others: T_NONE, the message says it
        [SANDBOX_STEPS] = T_SCRIPT_LIMIT_STEPS,
        [SANDBOX_TIME] = T_SCRIPT_LIMIT_TIME,
        [SANDBOX_MEMORY] = T_SCRIPT_LIMIT_MEMORY,
    };
    sb->reason = reasons[sb->budget.hit];
    return sb->budget.hit;
}

enum sandbox_outcome vm_call(struct sandbox *sb, int args, int results)
{
    lua_State *lua = sb->lua;
    struct progress before = sb->progress;
    int base = lua_gettop(lua) - args;
    budget_begin(lua, LIMIT_CPU_MS);
    int status = LUA_ERRMEM;
    if (lua_checkstack(lua, 1)) {
        lua_pushcfunction(lua, report_error);
        lua_insert(lua, base);
        status = lua_pcall(lua, args, results, base);
        lua_remove(lua, base);
    }
    budget_end(lua);
    sb->progress = before;
    if (status == LUA_OK && sb->budget.hit == SANDBOX_OK)
        return SANDBOX_OK;
    enum sandbox_outcome outcome = outcome_of(sb, status);
    lua_settop(lua, base - 1);
    return outcome;
}

enum sandbox_outcome vm_protect(struct sandbox *sb, lua_CFunction run, void *ctx)
{
    lua_pushcfunction(sb->lua, run);
    lua_pushlightuserdata(sb->lua, ctx);
    return vm_call(sb, 1, 0);
}

void vm_charge(lua_State *lua, uint64_t steps)
{
    budget_charge(lua, steps);
}

void vm_effect(lua_State *lua, size_t bytes)
{
    struct budget *budget = &vm_of(lua)->budget;
    budget_charge(lua, 1 + bytes / COST_COPY);
    if (++budget->effects > LIMIT_EFFECTS)
        luaL_error(lua, "more than %d effects in one call", LIMIT_EFFECTS);
    if (bytes > LIMIT_OUTPUT || budget->output > LIMIT_OUTPUT - bytes)
        luaL_error(lua, "more than %d bytes of text in one call", LIMIT_OUTPUT);
    budget->output += bytes;
}

void vm_set_text(lua_State *lua, const char *key, const char *text)
{
    if (!text)
        return;
    lua_pushstring(lua, text);
    lua_setfield(lua, -2, key);
}

void vm_set_number(lua_State *lua, const char *key, int64_t number)
{
    lua_pushinteger(lua, number);
    lua_setfield(lua, -2, key);
}

void vm_set_flag(lua_State *lua, const char *key, bool flag)
{
    lua_pushboolean(lua, flag);
    lua_setfield(lua, -2, key);
}
