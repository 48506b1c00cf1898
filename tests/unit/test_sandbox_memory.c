// Memory that runs out at any point of a script: the call ends, and the sandbox goes on.
#include "base/mem.h"
#include "script/sandbox_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char everything[] =
    "local o = {} "
    "local function keep(...) o[#o + 1] = tostring((...)) return ... end "
    "for i = 1, 30 do keep(('k'):rep(i)) end "
    "keep(('a b c'):gsub('%a', function(c) return c:upper() .. keep(c) end)) "
    "keep(('a,b'):gsub('(%a),(%a)', '%2,%1')) "
    "for w in ('one two three'):gmatch('%a+') do keep(w) end "
    "keep(string.format('%5d %q %s %.3f', 1, 'x', {}, 1.5)) "
    "local t = {} for i = 1, 40 do t['k' .. i] = 40 - i t[i] = i % 7 end "
    "for k, v in pairs(t) do keep(k, v) end "
    "table.sort(t) table.sort(o, function(a, b) return a < b end) "
    "table.insert(t, 1, 'x') keep(table.remove(t)) keep(table.unpack(o, 1, 20)) "
    "keep(pcall(error, {})) keep(xpcall(error, function(m) return m .. '!' end, 'm')) "
    "keep(text.upper('ә') .. text.cut('қазақ', 3)) keep(utf8.char(1240, 1241)) "
    "keep(tonumber('12'), string.char(65, 66), ('x'):byte()) keep(require('one').n) "
    "local function deep(n) return n > 0 and 1 + deep(n - 1) or 0 end keep(deep(150)) "
    "return table.concat(o, ',')";

static bool one_module(void *ctx, const char *name, struct buf *out)
{
    (void)ctx;
    (void)name;
    buf_put(out, "return {n = 1, f = function() end}");
    return true;
}

// Runs it with `left` bytes to go; what it returns is added to `out`.
static enum sandbox_outcome run_with(struct sandbox *sb, size_t left, struct buf *out)
{
    lua_State *lua = sb->lua;
    assert_int_equal(vm_load(sb, "t", everything, sizeof everything - 1), SANDBOX_OK);
    (void)lua_gc(lua, LUA_GCCOLLECT);
    size_t pretended = LIMIT_MEMORY - sb->budget.memory - left;
    sb->budget.memory += pretended;
    enum sandbox_outcome outcome = vm_call(sb, 0, 1);
    sb->budget.memory -= pretended;
    if (outcome == SANDBOX_OK) {
        buf_put(out, lua_tostring(lua, -1));
        lua_pop(lua, 1);
    }
    assert_int_equal(lua_gettop(lua), 0);
    return outcome;
}

static void runs_out_anywhere(void **state)
{
    (void)state;
    struct sandbox *sb = sandbox_new(1);
    struct buf want = BUF_INIT;
    struct buf got = BUF_INIT;
    int count[SANDBOX_OUTCOME_COUNT] = {0};
    sandbox_set_modules(sb, one_module, NULL);
    assert_int_equal(run_with(sb, LIMIT_BLOCK, &want), SANDBOX_OK);
    for (size_t left = 0; left < 60000; left += 24) {
        struct sandbox *fresh = left % 10 ? NULL : sandbox_new(1); // nothing is kept from before
        if (fresh)
            sandbox_set_modules(fresh, one_module, NULL);
        buf_reset(&got);
        enum sandbox_outcome outcome = run_with(fresh ? fresh : sb, left, &got);
        count[outcome]++;
        if (outcome == SANDBOX_OK)
            assert_string_equal(buf_text(&got), buf_text(&want));
        sandbox_free(fresh);
    }
    // A full collection for every block is charged too, so steps can run out first.
    assert_int_equal(count[SANDBOX_ERROR] + count[SANDBOX_REFUSED], 0);
    assert_true(count[SANDBOX_OK] > 100 && count[SANDBOX_MEMORY] > 100);
    sandbox_free(sb);
    buf_free(&want);
    buf_free(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_out_anywhere),
    };
    return cmocka_run_group_tests_name("sandbox_memory", tests, NULL, NULL);
}
