// Conditions of Lua sources, wrapped into calls: on the same lines, with nothing else changed.
#include "script/probe.h"

#include "base/mem.h"

#include <string.h>

#include <stdarg.h>
#include <stddef.h>

#include <setjmp.h>

#include <cmocka.h>

static struct probes *wrap(const char *source, const char *expected)
{
    struct probes *probes = mem_zero(1, sizeof *probes);
    struct buf out = BUF_INIT;
    struct buf text = BUF_INIT;
    bool wrapped = probe_source(probes, "x.lua", source, strlen(source), &out);
    assert_int_equal(wrapped, expected != NULL);
    for (const char *at = expected; at && *at; at++) // W( is short for the call
        if (at[0] == 'W' && at[1] == '(')
            buf_put(&text, PROBE_CALL);
        else
            buf_char(&text, *at);
    assert_string_equal(buf_text(&out), buf_text(&text));
    buf_free(&out);
    buf_free(&text);
    return probes;
}

static void test_wrapped(void **state)
{
    static const char *const cases[][2] = {
        {"if a then b() end", "if W(0,( a ))then b() end"},
        {"if(a)then b() elseif c==1 then end",
         "if W(0,((a)))then b() elseif W(1,( c==1 ))then end"},
        {"while x do x = nil end", "while W(0,( x ))do x = nil end"},
        {"if a and f(b or c) -- or\nthen end",
         "if W(0,( W(1,( a ))and W(2,( f(b or c) -- or\n))))then end"},
        {"x = 'if a then' y = [[ while z do ]] -- if y then",
         "x = 'if a then' y = [[ while z do ]] -- if y then"},
        {"if (function() if a then return b end end)() then end",
         "if (function() if W(0,( a ))then return b end end)() then end"},
        {"repeat until a for i = 1, 2 do end", "repeat until a for i = 1, 2 do end"},
        {"if a", "if a"},
        {"local _ENV = {} if a then end", NULL},
        {"if _maslikhat_was then end", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        probes_free(wrap(cases[i][0], cases[i][1]));
}

static void test_what_is_noted(void **state)
{
    (void)state;
    struct probes *probes =
        wrap("\nif a ==\n  'long long long long long long long long long'\n"
             "  or b then end",
             "\nif W(0,( W(1,( a ==\n  'long long long long long long long long "
             "long'\n  ))or W(2,( b ))))then end");
    assert_int_equal(probes->count, 3);
    assert_string_equal(probes->list[0].text, "a == 'long long long long long long long long lo…");
    assert_int_equal(probes->list[0].line, 2);
    assert_string_equal(probes->list[2].text, "b");
    assert_int_equal(probes->list[2].line, 4);
    probes->list[2].was[1] = true;
    probes_reset(probes);
    assert_false(probes->list[2].was[1]);
    probes_free(probes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wrapped),
        cmocka_unit_test(test_what_is_noted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
