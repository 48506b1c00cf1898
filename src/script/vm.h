// Lua for the files of src/script: the API, the loader, the checker, the bots.
//
// C functions offered to scripts change nothing themselves. They append to a log that belongs to
// whoever calls vm_call(), and who applies it when the outcome is SANDBOX_OK and drops it
// otherwise: a script that ran into a limit or an error has had no effect.
//
// While a call is under way every allocation of Lua may raise: own nothing of C's at that time.
// Outside of calls memory is unlimited, so that pushing arguments and reading results cannot fail;
// still, lua_getfield() and its like raise on what is no table: check types or use vm_protect().
#ifndef SCRIPT_VM_H
#define SCRIPT_VM_H

#include "script/limits.h"
#include "script/sandbox.h"

#include <lauxlib.h>
#include <lua.h>

struct sandbox *vm_of(lua_State *lua);
lua_State *vm_lua(struct sandbox *sb);

// Adds functions to what every environment made from now on holds: to the library `library`
// (made when it is not there), or to the globals when that is NULL. For use outside of calls.
void vm_offer(struct sandbox *sb, const char *library, const luaL_Reg *functions);
// Modules are loaded anew when they are required next.
void vm_forget_modules(struct sandbox *sb);
// They are compiled anew, too.
void vm_compile_anew(struct sandbox *sb);
// Adds functions to the globals of the modules of lua/ only.
void vm_offer_modules(struct sandbox *sb, const luaL_Reg *functions);
// Pushes the library of that name (NULL: the globals) from which environments are copied, to add
// values to. For use outside of calls.
void vm_push_library(struct sandbox *sb, const char *library);
// Pushes a shallow copy of the table on top.
void vm_push_copy(lua_State *lua);
// Pushes a fresh environment with libraries of its own.
void vm_push_env(lua_State *lua);

// Compiles a source and pushes its function with a fresh environment. On SANDBOX_REFUSED nothing
// is pushed and the report says why. Within a call it counts to that call.
enum sandbox_outcome vm_load(struct sandbox *sb, const char *name, const char *source, size_t len);
// The two halves of vm_load(): the first never raises; the second gives the function on top a
// fresh environment, and may raise.
enum sandbox_outcome vm_compile(struct sandbox *sb, const char *name, const char *source,
                                size_t len);
void vm_set_env(lua_State *lua);
// Calls the function below `args` arguments on the stack under the limits of one call. On
// SANDBOX_OK they are replaced by `results` values (or LUA_MULTRET), otherwise by nothing.
// May be used from a C function that a script called: the outer call's budget then goes on, and
// the outer call ends too when a limit was hit.
enum sandbox_outcome vm_call(struct sandbox *sb, int args, int results);
// Runs `run` with `ctx` as a light userdata at index 1, as vm_call() does; no results.
enum sandbox_outcome vm_protect(struct sandbox *sb, lua_CFunction run, void *ctx);

// For C functions that scripts call; all of these may raise.
void vm_charge(lua_State *lua, uint64_t steps);
// Counts one effect with `bytes` of text; an error of the script when there are too many.
void vm_effect(lua_State *lua, size_t bytes);
// A string or number argument as text. NaN has no sign here, unlike luaL_checklstring().
const char *vm_text(lua_State *lua, int arg, size_t *len);
// Pushes the value as text, as `tostring` shows it: tables and functions by their type only.
void vm_push_value_text(lua_State *lua, int index);
// Fields of the table on top; a text that is NULL is left out.
void vm_set_text(lua_State *lua, const char *key, const char *text);
void vm_set_number(lua_State *lua, const char *key, int64_t number);
void vm_set_flag(lua_State *lua, const char *key, bool flag);

#endif
