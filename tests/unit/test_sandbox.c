// The sandbox: how runs end, both sides of each limit, what environments share, modules, calls.
#include "script/sandbox.h"

#include "base/mem.h"
#include "script/vm.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
    struct sandbox *sb;
    struct buf values;
};

static int set_up(void **state)
{
    struct fixture *fixture = mem_zero(1, sizeof *fixture);
    fixture->sb = sandbox_new(42);
    *state = fixture;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    assert_int_equal(lua_gettop(vm_lua(fixture->sb)), 0);
    sandbox_free(fixture->sb);
    buf_free(&fixture->values);
    free(fixture);
    return 0;
}

static enum sandbox_outcome run_bytes(struct fixture *fixture, const char *source, size_t len)
{
    buf_reset(&fixture->values);
    return sandbox_run(fixture->sb, "test.lua", source, len, &fixture->values);
}

// Runs the source and compares how it ends: "OK value…" or the class alone.
static void check(struct fixture *fixture, const char *source, const char *want)
{
    struct buf got = BUF_INIT;
    enum sandbox_outcome outcome = run_bytes(fixture, source, strlen(source));
    buf_put(&got, sandbox_outcome_name(outcome));
    if (fixture->values.len > 0)
        buf_printf(&got, " %s", buf_text(&fixture->values));
    assert_string_equal(buf_text(&got), want);
    buf_free(&got);
}

static void check_report(struct fixture *fixture, const char *want)
{
    struct buf got = BUF_INIT;
    sandbox_put_report(fixture->sb, LANG_EN, &got);
    assert_string_equal(buf_text(&got), want);
    buf_free(&got);
}

static void outcomes(void **state)
{
    check(*state, "return 1, 1.5, 'x', nil, true, {}, print", "OK 1 1.5 x nil true table nil");
    check(*state, "", "OK");
    check(*state, "error('x')", "ERROR");
    check(*state, "while true do end", "STEPS");
    check(*state, "local t = {} for i = 1, 1e9 do t[i] = {i} end", "MEMORY");
    check(*state, "return +", "REFUSED");
    check(*state, "\x1bLua", "REFUSED");
    check(*state, "\xEF\xBB\xBFreturn 1\r\n", "OK 1");
    // Single instructions that take long are ended by the clock, not by their number.
    check(*state,
          "local a = ('x'):rep(60000) .. 1 local b = ('x'):rep(60000) .. 1 local c "
          "while true do c = a == b end",
          "TIME");
}

static void usable_after_limits(void **state)
{
    static const char *const bad[] = {
        "while true do end", "local t = {} while true do t[#t + 1] = {} end",   "error()",
        "return +",          "while true do pcall(string.rep, 'x', 65536) end",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_not_equal(run_bytes(*state, bad[i], strlen(bad[i])), SANDBOX_OK);
        check(*state, "local n = 0 for i = 1, 100000 do n = n + i end return n", "OK 5000050000");
    }
}

static void reports(void **state)
{
    struct fixture *fixture = *state;
    check(fixture, "local x\n\n  local y = x.z", "ERROR");
    check_report(fixture, "test.lua:3: attempt to index a nil value (local 'x')");
    struct buf line = BUF_INIT;
    assert_true(sandbox_put_line(fixture->sb, "test.lua", 3, &line));
    assert_string_equal(buf_text(&line), "local y = x.z");
    assert_false(sandbox_put_line(fixture->sb, "test.lua", 4, &line));
    assert_false(sandbox_put_line(fixture->sb, "test.lua", 0, &line));
    assert_false(sandbox_put_line(fixture->sb, "other.lua", 1, &line));
    buf_free(&line);
    check(fixture, "error('plain')", "ERROR");
    check_report(fixture, "test.lua:1: plain");
    check(fixture, "\nerror('engine.c:1: forged', 0)", "ERROR");
    check_report(fixture, "test.lua:2: engine.c:1: forged");
    check(fixture, "\n\nerror({})", "ERROR");
    check_report(fixture, "test.lua:3: the error is a table value");
    check(fixture, "\nlocal a = = 1", "REFUSED");
    check_report(fixture, "test.lua:2: unexpected symbol near '='");
    check(fixture, "\n\nwhile true do end", "STEPS");
    check_report(fixture, "test.lua:3: the script ran more than 2,000,000 steps; look for "
                          "an endless loop");
    check(fixture, "\nlocal t = {} while true do\nt[#t + 1] = {} end", "MEMORY");
    assert_int_equal(sandbox_report(fixture->sb, LANG_EN)->line, 3);
}

static void reports_are_clean(void **state)
{
    struct fixture *fixture = *state;
    check(fixture, "error('a\\27[31mb\\nc\\0d', 0)", "ERROR");
    check_report(fixture, "test.lua:1: a[31mb c d");
    check(fixture, "error(('A'):rep(399), 0)", "ERROR");
    assert_int_equal(strlen(sandbox_report(fixture->sb, LANG_EN)->what), 399);
    check(fixture, "error(('A'):rep(401), 0)", "ERROR");
    assert_int_equal(strlen(sandbox_report(fixture->sb, LANG_EN)->what), 400);
    check(fixture, "error('A' .. ('ә'):rep(300), 0)", "ERROR"); // cut inside a letter
    const char *what = sandbox_report(fixture->sb, LANG_EN)->what;
    assert_true(strlen(what) <= 400);
}

static void long_names(void **state)
{
    struct fixture *fixture = *state;
    char name[400];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    static const size_t lens[] = {56, 57, 58, 59, 60, 61, 200, 255};
    for (size_t i = 0; i < sizeof lens / sizeof lens[0]; i++) {
        const char *cut = name + sizeof name - 1 - lens[i];
        static const char *const sources[] = {"\nerror('what')", "\nwhat ="};
        for (size_t j = 0; j < 2; j++) {
            (void)sandbox_run(fixture->sb, cut, sources[j], strlen(sources[j]), NULL);
            const struct sandbox_report *report = sandbox_report(fixture->sb, LANG_EN);
            assert_string_equal(report->file, cut);
            assert_int_equal(report->line, 2);
            assert_string_equal(report->what, j == 0 ? "what" : "unexpected symbol near <eof>");
        }
    }
    assert_int_equal(sandbox_run(fixture->sb, name, "error()", 7, NULL), SANDBOX_ERROR);
    assert_int_equal(sandbox_report(fixture->sb, LANG_EN)->line, 1);
}

static void edges_of_limits(void **state)
{
    check(*state, "for i = 1, 1998000 do end", "OK");
    check(*state, "for i = 1, 2002000 do end", "STEPS");
    check(*state, "return #('x'):rep(65536)", "OK 65536");
    check(*state, "return #('x'):rep(65537)", "ERROR");
    check(*state, "return #(('x'):rep(65535) .. 'y')", "OK 65536");
    check(*state, "return #(('x'):rep(65536) .. ('y'):rep(100))", "MEMORY");
    check(*state, "return ('x'):find(('.?'):rep(100) .. ('x?'):rep(50)) ~= nil", "OK true");
    check(*state, "return ('x'):find(('x'):rep(1023) .. '$')", "OK nil");
    check(*state, "return ('x'):find(('x'):rep(1024) .. '$')", "ERROR");
    check(*state, "return select('#', table.unpack({}, 1, 250))", "OK 250");
    check(*state, "return select('#', table.unpack({}, 1, 251))", "ERROR");
    check(*state, "local t = {} for i = 1, 65536 do t[i] = 0 end return #t", "OK 65536");
    check(*state, "local t = {} for i = 1, 65537 do t[i] = 0 end return #t", "MEMORY");
}

static void size_of_source(void **state)
{
    struct fixture *fixture = *state;
    char *source = mem_alloc(LIMIT_SOURCE + 1);
    memset(source, ' ', LIMIT_SOURCE + 1);
    assert_int_equal(run_bytes(fixture, source, LIMIT_SOURCE), SANDBOX_OK);
    assert_int_equal(run_bytes(fixture, source, LIMIT_SOURCE + 1), SANDBOX_REFUSED);
    free(source);
}

static void environments_are_fresh(void **state)
{
    check(*state,
          "BLEED = 1 math.bleed = 1 string.upper = nil table.concat = error pairs = nil "
          "_G.type = nil text.len = nil return 'done'",
          "OK done");
    check(*state,
          "return BLEED, math.bleed, ('x'):upper(), string.upper('y'), "
          "table.concat{1, 2}, type(pairs), text.len('ә')",
          "OK nil nil X Y 12 function 1");
    check(*state, "string.format = nil return ('%d'):format(5)", "OK 5");
    check(*state,
          "return _G.os, _G.io, _G.debug, _G.load, _G.next, _G.rawget, _G.setmetatable, "
          "_G.getmetatable, _G.coroutine, _G.print, _G.collectgarbage, string.dump",
          "OK nil nil nil nil nil nil nil nil nil nil nil nil");
}

static void same_seed_same_numbers(void **state)
{
    struct fixture *fixture = *state;
    static const char draw[] = "return math.random(1, 1000000), math.random(6)";
    check(fixture, draw, "OK 275414 2");
    sandbox_reseed(fixture->sb, 42);
    check(fixture, draw, "OK 275414 2");
    sandbox_reseed(fixture->sb, 43);
    assert_int_equal(run_bytes(fixture, draw, sizeof draw - 1), SANDBOX_OK);
    assert_string_not_equal(buf_text(&fixture->values), "275414 2");
}

struct shelf {
    int reads;
};

static bool find_on_shelf(void *ctx, const char *name, struct buf *out)
{
    static const char *const books[][2] = {
        {"plain", "return {n = 1}"},
        {"rules.council", "LEAK = 1 return {who = 'council', plain = require 'plain'}"},
        {"broken", "local x =\n\n= 1"},
        {"failing", "\nerror('not today')"},
        {"circle", "return require 'circle'"},
        {"empty", ""},
        {"endless", "while true do end"},
    };
    ((struct shelf *)ctx)->reads++;
    for (size_t i = 0; i < sizeof books / sizeof books[0]; i++)
        if (strcmp(books[i][0], name) == 0) {
            buf_put(out, books[i][1]);
            return true;
        }
    return false;
}

static void modules(void **state)
{
    struct fixture *fixture = *state;
    struct shelf shelf = {0};
    check(fixture, "return require 'plain'", "ERROR"); // none are set
    sandbox_set_modules(fixture->sb, find_on_shelf, &shelf);
    check(fixture,
          "local a = require 'rules.council' return a.who, a.plain == require 'plain', LEAK",
          "OK council true nil");
    check(fixture, "require('plain').n = 2 return require('plain').n", "OK 2");
    assert_int_equal(shelf.reads, 2);
    check(fixture, "require 'broken'", "ERROR");
    check_report(fixture, "lua/broken.lua:3: unexpected symbol near '='");
    check(fixture, "\nrequire 'failing'", "ERROR");
    check_report(fixture, "lua/failing.lua:2: not today");
    check(fixture, "require 'failing'", "ERROR"); // again, not as if it were there
    check_report(fixture, "lua/failing.lua:2: not today");
    check(fixture, "require 'circle'", "ERROR");
    check_report(fixture, "lua/circle.lua:1: module 'circle' requires itself in the end");
    check(fixture, "require 'empty'", "ERROR");
    check(fixture, "require 'missing'", "ERROR");
    check(fixture, "while true do pcall(require, 'endless') end", "STEPS");
    int reads = shelf.reads;
    check(fixture,
          "for _, n in ipairs{'', '.', '..', '../plain', '/plain', 'a..b', 'Plain', "
          "'plain.', 'pl\\0ain', ('a'):rep(65)} do if pcall(require, n) then return n end "
          "end",
          "OK");
    assert_int_equal(shelf.reads, reads);
}

static void module_folder(void **state)
{
    (void)state;
    struct buf out = BUF_INIT;
    char here[] = "tests/hostile";
    assert_true(sandbox_module_in_folder(here, "scripts.01_loop_while", &out));
    assert_non_null(strstr(buf_text(&out), "while true do end"));
    assert_false(sandbox_module_in_folder(here, "scripts.none", &out));
    buf_free(&out);
}

static int add_mark(lua_State *lua)
{
    vm_effect(lua, strlen(luaL_optstring(lua, 1, "")));
    int *marks = lua_touserdata(lua, lua_upvalueindex(1));
    (*marks)++;
    return 0;
}

// Calls its argument as a host does that is called by a script.
static int nest(lua_State *lua)
{
    enum sandbox_outcome outcome = vm_call(vm_of(lua), 0, 0);
    lua_pushstring(lua, sandbox_outcome_name(outcome));
    return 1;
}

static void offer_mark(struct sandbox *sb, int *marks)
{
    static const luaL_Reg rows[] = {{"nest", nest}, {NULL, NULL}};
    vm_offer(sb, "host", rows);
    vm_push_library(sb, "host");
    lua_pushlightuserdata(vm_lua(sb), marks);
    lua_pushcclosure(vm_lua(sb), add_mark, 1);
    lua_setfield(vm_lua(sb), -2, "mark");
    lua_pop(vm_lua(sb), 1);
}

static void nothing_runs_after_a_limit(void **state)
{
    struct fixture *fixture = *state;
    int marks = 0;
    offer_mark(fixture->sb, &marks);
    check(fixture, "host.mark() pcall(function() while true do end end) host.mark()", "STEPS");
    assert_int_equal(marks, 1);
    check(fixture, "xpcall(function() while true do end end, host.mark) host.mark()", "STEPS");
    assert_int_equal(marks, 1);
    check(fixture,
          "pcall(function() local t = {} while true do t[#t + 1] = {} end end) host.mark()",
          "MEMORY");
    assert_int_equal(marks, 1);
    check(fixture, "pcall(string.find, ('a'):rep(60), ('.-'):rep(40) .. 'b') host.mark()", "STEPS");
    assert_int_equal(marks, 1);
    check(fixture, "host.nest(function() while true do end end) host.mark()", "STEPS");
    assert_int_equal(marks, 1);
    check(fixture, "return host.nest(error), host.nest(host.mark), host.mark()", "OK ERROR OK");
    assert_int_equal(marks, 3);
}

static void effects_are_limited(void **state)
{
    struct fixture *fixture = *state;
    int marks = 0;
    offer_mark(fixture->sb, &marks);
    check(fixture, "for i = 1, 500 do host.mark() end", "OK");
    assert_int_equal(marks, 500);
    check(fixture, "for i = 1, 501 do host.mark() end", "ERROR");
    assert_int_equal(marks, 1000);
    check(fixture, "host.mark(('x'):rep(65536))", "OK");
    check(fixture, "host.mark(('x'):rep(65536)) host.mark('y')", "ERROR");
}

static void calls_have_budgets_of_their_own(void **state)
{
    struct fixture *fixture = *state;
    lua_State *lua = vm_lua(fixture->sb);
    static const char source[] = "return function(n) for i = 1, n do end return n end";
    assert_int_equal(vm_load(fixture->sb, "handler", source, sizeof source - 1), SANDBOX_OK);
    assert_int_equal(vm_call(fixture->sb, 0, 1), SANDBOX_OK);
    static const int loops[] = {1500000, 1500000, 2500000, 1500000};
    for (size_t i = 0; i < 4; i++) {
        lua_pushvalue(lua, 1);
        lua_pushinteger(lua, loops[i]);
        bool fits = loops[i] < LIMIT_STEPS;
        assert_int_equal(vm_call(fixture->sb, 1, 1), fits ? SANDBOX_OK : SANDBOX_STEPS);
        assert_int_equal(lua_gettop(lua), fits ? 2 : 1);
        lua_settop(lua, 1);
    }
    lua_settop(lua, 0);
}

static int raise_error(lua_State *lua)
{
    assert_int_equal(*(int *)lua_touserdata(lua, 1), 5);
    lua_getfield(lua, 2, "no table");
    return 0;
}

static void protected_host_code(void **state)
{
    struct fixture *fixture = *state;
    int five = 5;
    assert_int_equal(vm_protect(fixture->sb, raise_error, &five), SANDBOX_ERROR);
    assert_int_equal(sandbox_report(fixture->sb, LANG_EN)->line, 0);
}

static void unlimited_outside_of_calls(void **state)
{
    struct fixture *fixture = *state;
    lua_State *lua = vm_lua(fixture->sb);
    char *big = mem_zero(1, LIMIT_BLOCK * 2);
    for (int i = 0; i < 10; i++)
        (void)lua_pushlstring(lua, big, (size_t)LIMIT_BLOCK * 2);
    free(big);
    lua_settop(lua, 0);
    check(fixture, "return 'still here'", "OK still here");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(outcomes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(usable_after_limits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reports, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reports_are_clean, set_up, tear_down),
        cmocka_unit_test_setup_teardown(long_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(edges_of_limits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(size_of_source, set_up, tear_down),
        cmocka_unit_test_setup_teardown(environments_are_fresh, set_up, tear_down),
        cmocka_unit_test_setup_teardown(same_seed_same_numbers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(modules, set_up, tear_down),
        cmocka_unit_test(module_folder),
        cmocka_unit_test_setup_teardown(nothing_runs_after_a_limit, set_up, tear_down),
        cmocka_unit_test_setup_teardown(effects_are_limited, set_up, tear_down),
        cmocka_unit_test_setup_teardown(calls_have_budgets_of_their_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(protected_host_code, set_up, tear_down),
        cmocka_unit_test_setup_teardown(unlimited_outside_of_calls, set_up, tear_down),
    };
    return cmocka_run_group_tests_name("sandbox", tests, NULL, NULL);
}
