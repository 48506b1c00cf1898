// Errors: what is too long for them ends in an ellipsis, between letters.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/utf8.h"

#include <string.h>

static void check_cut(const struct err *err, const char *whole)
{
    size_t len = strlen(err->text), more = strlen("…");
    assert_true(utf8_valid(err->text, len, NULL));
    assert_string_equal(err->text + len - more, "…");
    assert_memory_equal(err->text, whole, len - more);
    assert_true(len + 4 >= sizeof err->text);
}

static void test_long(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct buf seats = BUF_INIT, whole = BUF_INIT;
    (void)state;
    for (int i = 0; i < 120; i++)
        buf_put(&seats, i % 2 ? "орынбасар төраға, " : "Құрманғалиева-Әбілқайырова Гүлнұр, ");
    for (int shift = 0; shift < 4; shift++) { // wherever the letters lie
        buf_free(&whole);
        buf_printf(&whole, "%.*s%s", shift, "xyz", buf_text(&seats));
        assert_false(
            ERR(&err, T_CHECK_ONE_OF, ARG_S("text", buf_text(&whole)), ARG_S("which", "")));
        check_cut(&err, buf_text(&whole));
    }
    assert_false(err_at(&err, "file"));
    assert_memory_equal(err.text, "file: ", 6);
    assert_string_equal(err.text + strlen(err.text) - strlen("…"), "…");
    buf_free(&seats);
    buf_free(&whole);
}

static void test_short(void **state)
{
    struct err err = {.lang = LANG_EN};
    (void)state;
    assert_false(ERR(&err, T_CHECK_ONE_OF, ARG_S("text", "no"), ARG_S("which", "x")));
    assert_string_equal(err.text, "no (x)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_long), cmocka_unit_test(test_short)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
