// require: the shipped modules only, each run once in an environment of its own.
#include "script/lib.h"
#include "script/sandbox_parts.h"

#include <stdio.h>
#include <string.h>

enum {
    MODULE_NAME = 64,
    MODULE_PATH = MODULE_NAME + 16,
    MODULE_DEPTH = 16, // deeper than any honest chain of modules
};

static const char offered_key = 0;  // registry: what modules have and scenarios have not
static const char loaded_key = 0;   // registry: module name → what it returned
static const char compiled_key = 0; // registry: module name → its function, to be run again

// Words of a-z, 0-9, "_" and "-", joined by single dots.
static bool name_is_sound(const char *name, size_t len)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_-";
    if (len == 0 || len > MODULE_NAME || strlen(name) != len)
        return false;
    for (;;) {
        size_t word = strspn(name, letters);
        name += word;
        if (word == 0 || *name == '\0')
            return word > 0;
        if (*name++ != '.')
            return false;
    }
}

// "rules.council" → "rules/council.lua".
static void module_path(const char *name, char out[MODULE_PATH])
{
    (void)snprintf(out, MODULE_PATH, "%s.lua", name);
    for (size_t i = 0; name[i]; i++)
        if (name[i] == '.')
            out[i] = '/';
}

bool sandbox_module_in_folder(void *ctx, const char *name, struct buf *out)
{
    char inside[MODULE_PATH];
    struct buf path = BUF_INIT;
    if (!name_is_sound(name, strlen(name)))
        return false;
    module_path(name, inside);
    buf_printf(&path, "%s/%s", (const char *)ctx, inside);
    FILE *file = fopen(buf_text(&path), "rb");
    buf_free(&path);
    if (!file)
        return false;
    char piece[4096];
    size_t len;
    while ((len = fread(piece, 1, sizeof piece, file)) > 0 && out->len <= LIMIT_SOURCE)
        buf_add(out, piece, len);
    bool good = !ferror(file);
    (void)fclose(file);
    return good;
}

void vm_offer_modules(struct sandbox *sb, const luaL_Reg *functions)
{
    lua_State *lua = sb->lua;
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &offered_key) != LUA_TTABLE) {
        lua_pop(lua, 1);
        lua_newtable(lua);
        lua_pushvalue(lua, -1);
        lua_rawsetp(lua, LUA_REGISTRYINDEX, &offered_key);
    }
    luaL_setfuncs(lua, functions, 0);
    lua_pop(lua, 1);
}

// Adds what is for modules only to the environment of the function on top.
static void add_offered(lua_State *lua)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &offered_key) != LUA_TTABLE ||
        !lua_getupvalue(lua, -2, 1)) {
        lua_pop(lua, 1);
        return;
    }
    lua_pushnil(lua);
    while (lua_next(lua, -3)) {
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2);
        lua_rawset(lua, -4);
    }
    lua_pop(lua, 2);
}

// Adds what reports call the module's file; true when it is one of the program's own.
static bool name_file(struct sandbox *sb, const char *name, struct buf *file)
{
    char path[MODULE_PATH];
    module_path(name, path);
    bool shipped = !sb->module_file || !sb->module_file(sb->module_ctx, name, file);
    if (shipped)
        buf_printf(file, "lua/%s", path);
    return shipped;
}

static void raise_refused(struct sandbox *sb, const char *name)
{
    report_refused(sb, name);
    (void)lua_error(sb->lua);
}

// Pushes the module's function, without an environment of its own. What C owns is gone again
// before anything may raise. Returns whether the module is one of the program's own.
static bool push_compiled(lua_State *lua, const char *name)
{
    struct sandbox *sb = vm_of(lua);
    struct buf source = BUF_INIT;
    struct buf file = BUF_INIT;
    bool shipped = name_file(sb, name, &file);
    bool found = sb->find_module && sb->find_module(sb->module_ctx, name, &source);
    enum sandbox_outcome outcome = SANDBOX_OK;
    if (found)
        outcome = vm_compile(sb, buf_text(&file), source.data, source.len);
    buf_free(&source);
    buf_free(&file);
    if (!found)
        luaL_error(lua, "there is no module '%s'", name);
    if (sb->budget.hit != SANDBOX_OK)
        budget_raise(lua, sb->budget.hit);
    if (outcome != SANDBOX_OK)
        raise_refused(sb, name);
    return shipped;
}

// Pushes the module's function with a fresh environment. It is compiled once; that it runs again
// means that nobody keeps what it gave before.
static void push_module(lua_State *lua, const char *name)
{
    bool shipped = false;
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &compiled_key);
    int compiled = lua_gettop(lua);
    lua_pushstring(lua, name);
    if (lua_rawget(lua, compiled) == LUA_TTABLE) {
        (void)lua_rawgeti(lua, -1, 1);
        (void)lua_rawgeti(lua, -2, 2);
        shipped = lua_toboolean(lua, -1);
        lua_pop(lua, 1);
    } else {
        shipped = push_compiled(lua, name);
        lua_pushstring(lua, name);
        lua_createtable(lua, 2, 0);
        lua_pushvalue(lua, -3);
        lua_rawseti(lua, -2, 1);
        lua_pushboolean(lua, shipped);
        lua_rawseti(lua, -2, 2);
        lua_rawset(lua, compiled);
    }
    vm_set_env(lua);
    if (shipped)
        add_offered(lua);
}

void vm_forget_modules(struct sandbox *sb)
{
    lua_newtable(vm_lua(sb));
    lua_rawsetp(vm_lua(sb), LUA_REGISTRYINDEX, &loaded_key);
}

void vm_compile_anew(struct sandbox *sb)
{
    vm_forget_modules(sb);
    lua_newtable(vm_lua(sb));
    lua_rawsetp(vm_lua(sb), LUA_REGISTRYINDEX, &compiled_key);
}

static int base_require(lua_State *lua)
{
    size_t len;
    const char *name = luaL_checklstring(lua, 1, &len);
    lua_settop(lua, 1);
    if (!name_is_sound(name, len))
        return luaL_error(lua, "this is no module name; the modules are those in the folder lua");
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &loaded_key);
    lua_pushvalue(lua, 1);
    if (lua_rawget(lua, 2) != LUA_TNIL)
        return 1;
    int *depth = &vm_of(lua)->progress.requiring;
    if (*depth == MODULE_DEPTH)
        return luaL_error(lua, "module '%s' requires itself in the end", name);
    push_module(lua, name);
    ++*depth;
    lua_call(lua, 0, 1);
    --*depth;
    if (lua_isnil(lua, -1))
        return luaL_error(lua, "module '%s' returns nothing", name);
    lua_pushvalue(lua, 1);
    lua_pushvalue(lua, -2);
    lua_rawset(lua, 2);
    return 1;
}

void lib_require_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {{"require", base_require}, {NULL, NULL}};
    vm_compile_anew(sb);
    vm_offer(sb, NULL, own);
}
