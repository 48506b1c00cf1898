// Counts what one call of a script uses and ends it at a limit, in a way it cannot catch.
#ifndef SCRIPT_BUDGET_H
#define SCRIPT_BUDGET_H

#include "script/sandbox.h"

#include <locale.h>
#include <lua.h>

struct budget {
    uint64_t steps;    // in this call
    uint64_t check_at; // steps at which the clock is looked at next
    int64_t wall_end;  // when the CPU time is worth a look; 0 before the first look
    int64_t cpu_end;
    size_t memory; // bytes the whole state holds
    size_t churn;  // bytes asked for since the clock was looked at
    int depth;     // calls from C under way; limits hold while it is above 0
    int cpu_ms;    // the limit of this call
    bool trace;    // the lines that run are noted
    int effects;
    size_t output;
    enum sandbox_outcome hit; // the limit this call ran into, or SANDBOX_OK
    locale_t locale;          // C, during calls: Lua compares and prints by the locale
    locale_t outer_locale;
};

// Between these two all limits hold. They may nest: what is inside uses the outermost budget.
void budget_begin(lua_State *lua, int cpu_ms);
void budget_end(lua_State *lua);
// Counts steps; raises the limit when they or the time are used up.
void budget_charge(lua_State *lua, uint64_t steps);
// Notes that `hit` was run into, and raises it. Nothing of the script runs any more in this call.
_Noreturn void budget_raise(lua_State *lua, enum sandbox_outcome hit);
// Looks at the clock without raising; false when a limit has been hit.
bool budget_has_time(lua_State *lua);
// Lua's allocator; `ctx` is the struct sandbox.
void *budget_alloc(void *ctx, void *block, size_t old_size, size_t size);

#endif
