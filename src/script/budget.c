// Counts what one call uses: the count hook, the clock and Lua's allocator.
#include "script/budget.h"

#include "base/mem.h"
#include "script/limits.h"
#include "script/sandbox_parts.h"

#include <stdlib.h>
#include <time.h>

enum {
    HOOK_EVERY = 1000,     // instructions between two looks at the clock
    CHURN_EVERY = 1 << 20, // bytes allocated between two looks at the clock
    STRING_HEADER = 64,    // at least what Lua puts before a string
    NS_PER_MS = 1000000,
};

static const char limit_sentinel = 0;

static int64_t clock_ns(clockid_t clock)
{
    struct timespec now;
    (void)clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000 * NS_PER_MS + now.tv_nsec;
}

// The wall clock is cheap to read, the CPU clock is not: the latter is only read when the call
// could have used up its time.
static bool time_is_over(struct budget *budget)
{
    int64_t limit = (int64_t)budget->cpu_ms * NS_PER_MS;
    int64_t wall = clock_ns(CLOCK_MONOTONIC);
    budget->churn = 0;
    if (budget->wall_end == 0) {
        budget->wall_end = wall + limit;
        budget->cpu_end = clock_ns(CLOCK_THREAD_CPUTIME_ID) + limit;
        return false;
    }
    if (wall < budget->wall_end)
        return false;
    int64_t left = budget->cpu_end - clock_ns(CLOCK_THREAD_CPUTIME_ID);
    budget->wall_end = wall + left;
    return left <= 0;
}

static void on_hook(lua_State *lua, lua_Debug *ar)
{
    if (ar->event == LUA_HOOKLINE)
        trace_ran(vm_of(lua)->trace, lua, ar);
    else
        budget_charge(lua, HOOK_EVERY);
}

// From here on the next instruction of the script raises again.
static void stop_at_next(struct sandbox *sb, enum sandbox_outcome hit)
{
    struct budget *budget = &sb->budget;
    if (budget->hit != SANDBOX_OK)
        return;
    budget->hit = hit;
    budget->check_at = 0;
    if (hit != SANDBOX_MEMORY) // its place was noted where the block was refused
        report_place(sb->lua);
    lua_sethook(sb->lua, on_hook, LUA_MASKCOUNT, 1);
}

void budget_begin(lua_State *lua, int cpu_ms)
{
    struct budget *budget = &vm_of(lua)->budget;
    if (budget->depth++ > 0)
        return;
    budget->outer_locale = uselocale(budget->locale);
    budget->steps = 0;
    budget->check_at = HOOK_EVERY;
    budget->wall_end = 0;
    budget->churn = 0;
    budget->cpu_ms = cpu_ms;
    budget->effects = 0;
    budget->output = 0;
    budget->hit = SANDBOX_OK;
    lua_sethook(lua, on_hook, LUA_MASKCOUNT | (budget->trace ? LUA_MASKLINE : 0), HOOK_EVERY);
}

void budget_end(lua_State *lua)
{
    struct budget *budget = &vm_of(lua)->budget;
    if (--budget->depth == 0)
        (void)uselocale(budget->outer_locale);
}

bool budget_has_time(lua_State *lua)
{
    struct sandbox *sb = vm_of(lua);
    if (sb->budget.hit == SANDBOX_OK && sb->budget.steps > LIMIT_STEPS)
        stop_at_next(sb, SANDBOX_STEPS);
    if (sb->budget.hit == SANDBOX_OK && time_is_over(&sb->budget))
        stop_at_next(sb, SANDBOX_TIME);
    return sb->budget.hit == SANDBOX_OK;
}

void budget_charge(lua_State *lua, uint64_t steps)
{
    struct budget *budget = &vm_of(lua)->budget;
    budget->steps += steps < LIMIT_STEPS ? steps : LIMIT_STEPS + 1; // a sum that cannot wrap
    if (budget->steps < budget->check_at || budget->depth == 0)
        return;
    if (!budget_has_time(lua))
        budget_raise(lua, budget->hit);
    budget->check_at = budget->steps + HOOK_EVERY;
}

void budget_raise(lua_State *lua, enum sandbox_outcome hit)
{
    stop_at_next(vm_of(lua), hit);
    // Nothing here allocates. Lua keeps a few slots beyond the stack's end for this.
    lua_pushlightuserdata(lua, (void *)(uintptr_t)&limit_sentinel);
    (void)lua_error(lua);
    abort(); // lua_error does not return
}

// Whether a block may not grow from `had` to `size` bytes. Lua answers a refusal with a full
// collection and a second try, which costs time that no hook sees: so it is charged here.
static bool refuses(struct sandbox *sb, bool is_string, size_t had, size_t size)
{
    struct budget *budget = &sb->budget;
    budget->churn += size - had;
    if (budget->churn > CHURN_EVERY)
        (void)budget_has_time(sb->lua);
    bool fits = size <= LIMIT_BLOCK && budget->memory + (size - had) <= LIMIT_MEMORY &&
                !(is_string && size > LIMIT_STRING + STRING_HEADER);
    if (fits)
        return false;
    report_place(sb->lua);
    budget->steps += budget->memory / COST_RESCUE;
    (void)budget_has_time(sb->lua);
    return true;
}

void *budget_alloc(void *ctx, void *block, size_t old_size, size_t size)
{
    struct sandbox *sb = ctx;
    struct budget *budget = &sb->budget;
    size_t had = block ? old_size : 0;
    if (size == 0) {
        free(block);
        budget->memory -= had;
        return NULL;
    }
    bool is_string = !block && old_size == LUA_TSTRING;
    if (size > had && budget->depth > 0 && refuses(sb, is_string, had, size))
        return NULL;
    budget->memory += size - had;
    return mem_grow(block, size);
}
