// Reading lines: their ends, their bounds, what is no text.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/line.h"

#include <stdio.h>

static FILE *file_of(const char *bytes, size_t len)
{
    FILE *file = tmpfile();
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    rewind(file);
    return file;
}

static void ends_of_lines(void **state)
{
    static const char bytes[] = "one\r\ntwo\n\nlast";
    FILE *file = file_of(bytes, sizeof bytes - 1);
    struct buf line = BUF_INIT;
    (void)state;
    assert_int_equal(line_read(file, 10, &line), LINE_FOUND);
    assert_string_equal(buf_text(&line), "one");
    assert_int_equal(line_read(file, 10, &line), LINE_FOUND);
    assert_string_equal(buf_text(&line), "two");
    assert_int_equal(line_read(file, 10, &line), LINE_FOUND);
    assert_string_equal(buf_text(&line), "");
    assert_int_equal(line_read(file, 10, &line), LINE_FOUND);
    assert_string_equal(buf_text(&line), "last");
    assert_int_equal(line_read(file, 10, &line), LINE_NONE);
    buf_free(&line);
    (void)fclose(file);
}

static void a_line_may_be_as_long_as_the_bound(void **state)
{
    FILE *file = file_of("12345\n123456\n", 13);
    struct buf line = BUF_INIT;
    (void)state;
    assert_int_equal(line_read(file, 5, &line), LINE_FOUND);
    assert_int_equal(line_read(file, 5, &line), LINE_LONG);
    assert_int_equal(line.len, 5);
    buf_free(&line);
    (void)fclose(file);
}

static void a_nul_byte_is_no_text(void **state)
{
    FILE *file = file_of("ab\0cd\n", 6);
    struct buf line = BUF_INIT;
    (void)state;
    assert_int_equal(line_read(file, 5, &line), LINE_NUL);
    buf_free(&line);
    (void)fclose(file);
}

static void a_folder_is_not_read(void **state)
{
    FILE *file = fopen("/", "r");
    struct buf line = BUF_INIT;
    (void)state;
    assert_non_null(file);
    assert_int_equal(line_read(file, 5, &line), LINE_FAILED);
    buf_free(&line);
    (void)fclose(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_of_lines),
        cmocka_unit_test(a_line_may_be_as_long_as_the_bound),
        cmocka_unit_test(a_nul_byte_is_no_text),
        cmocka_unit_test(a_folder_is_not_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
