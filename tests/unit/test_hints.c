// Key bindings: dispatch on any layout, the footer at several widths, clicks, the help page.
#include "ui/hints.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { NEXT = 1, PAUSE, LOCK, UP, DOWN, HELP, FIRST, SECRET };
enum { OPEN = 1 };

// The labels are whatever the catalogue has: "Пробел" in Russian.
#define LABEL T_KEY_SPACE

static const struct hint rows[] = {
    {HINT_CHAR(' '), LABEL, T_PROGRAM_WHAT, PAUSE, 0, 2},
    {HINT_CHAR('n'), LABEL, T_PROGRAM_WHAT, NEXT, OPEN, 3},
    {HINT_BOTH(K_F10, 'k'), LABEL, LABEL, LOCK, 0, 4},
    {HINT_PAIR(K_UP, K_DOWN), LABEL, LABEL, UP, 0, 0},
    {HINT_CHAR('6'), LABEL, LABEL, FIRST, 0, -1},
    {HINT_CHAR('?'), LABEL, LABEL, HELP, 0, 1},
};

static const struct hint more_rows[] = {
    {HINT_CHAR('n'), LABEL, LABEL, SECRET, 0, 5},
    {HINT_CHAR('m'), LABEL, LABEL, SECRET, OPEN, 5},
};

static struct hints all(unsigned now)
{
    struct hints hints = {.now = now};
    HINTS_ADD(&hints, LABEL, rows);
    HINTS_ADD(&hints, T_PROGRAM_WHAT, more_rows);
    return hints;
}

static int action(unsigned now, enum key_kind kind, uint32_t code)
{
    struct hints hints = all(now);
    return hints_action(&hints, &(struct key){.kind = kind, .code = code});
}

static void test_dispatch(void **state)
{
    (void)state;
    assert_int_equal(action(OPEN, K_CHAR, 'n'), NEXT);
    assert_int_equal(action(OPEN, K_CHAR, 0x442), NEXT); // т
    assert_int_equal(action(OPEN, K_CHAR, 'N'), NEXT);
    assert_int_equal(action(OPEN, K_CHAR, 0x422), NEXT); // Т
    assert_int_equal(action(0, K_CHAR, 'n'), SECRET);
    assert_int_equal(action(0, K_CHAR, ' '), PAUSE);
    assert_int_equal(action(0, K_CHAR, '?'), HELP);
    assert_int_equal(action(0, K_CHAR, ','), FIRST);
    assert_int_equal(action(0, K_CHAR, ';'), FIRST);
    assert_int_equal(action(0, K_CHAR, '7'), HINTS_NONE);
    assert_int_equal(action(0, K_F10, 0), LOCK);
    assert_int_equal(action(0, K_CHAR, 0x43B), LOCK); // л
    assert_int_equal(action(0, K_UP, 0), UP);
    assert_int_equal(action(0, K_DOWN, 0), DOWN);
    assert_int_equal(action(0, K_CTRL, 'n'), HINTS_NONE);
    assert_int_equal(action(0, K_PASTE, 0), HINTS_NONE);
    assert_int_equal(action(0, K_NONE, 0), HINTS_NONE);
}

static void check_footer(int cols, unsigned now, const char *want, int shown)
{
    struct hints hints = all(now);
    struct grid *grid = grid_new(1, 80);
    struct buf got = BUF_INIT;
    struct areas areas = {.count = 0};
    assert_int_equal(hints_footer(grid, (struct rect){0, 1, 1, cols}, &hints, LANG_RU, &areas),
                     shown);
    grid_dump(&got, grid, false);
    assert_string_equal(buf_text(&got), want);
    assert_int_equal(areas.count, shown);
    buf_free(&got);
    grid_free(grid);
}

static void test_footer(void **state)
{
    (void)state;
    check_footer(79, OPEN, " Пробел Пробел   N·т Пробел   F10/K·л Пробел   ? Пробел   M·ь Пробел\n",
                 5);
    check_footer(67, OPEN, " Пробел Пробел   N·т Пробел   F10/K·л Пробел   ? Пробел   M·ь Пробел\n",
                 5);
    check_footer(66, OPEN, " Пробел Пробел  N·т Пробел  F10/K·л Пробел  ? Пробел  M·ь Пробел\n", 5);
    check_footer(62, OPEN, " Пробел Пробел   N·т Пробел   F10/K·л Пробел   ? Пробел\n", 4);
    check_footer(40, OPEN, " Пробел Пробел   N·т Пробел   ? Пробел\n", 3);
    check_footer(30, OPEN, " Пробел Пробел   ? Пробел\n", 2);
    check_footer(20, OPEN, " ? Пробел\n", 1);
    check_footer(7, OPEN, "\n", 0);
    check_footer(0, OPEN, "\n", 0);
    check_footer(60, 0, " Пробел Пробел   F10/K·л Пробел   ? Пробел   N·т Пробел\n", 4);
}

// Of equal ranks the last one goes first.
static void test_footer_ties(void **state)
{
    (void)state;
    static const struct hint equal[] = {
        {HINT_CHAR('a'), LABEL, LABEL, NEXT, 0, 2},
        {HINT_CHAR('b'), LABEL, LABEL, PAUSE, 0, 2},
        {HINT_CHAR('?'), LABEL, LABEL, HELP, 0, 1},
    };
    struct hints hints = {.now = 0};
    HINTS_ADD(&hints, LABEL, equal);
    struct grid *grid = grid_new(1, 28);
    struct buf got = BUF_INIT;
    assert_int_equal(hints_footer(grid, grid_rect(grid), &hints, LANG_RU, NULL), 2);
    grid_dump(&got, grid, false);
    assert_string_equal(buf_text(&got), "A·ф Пробел   ? Пробел\n");
    buf_free(&got);
    grid_free(grid);
}

static void test_clicks(void **state)
{
    (void)state;
    struct hints hints = all(OPEN);
    struct grid *grid = grid_new(2, 80);
    struct areas areas = {.count = 0};
    (void)hints_footer(grid, (struct rect){1, 1, 1, 79}, &hints, LANG_RU, &areas);
    (void)hints_footer(grid, (struct rect){0, 1, 1, 79}, &hints, LANG_RU, NULL);
    assert_int_equal(areas_action(&areas, 1, 0), HINTS_NONE);
    assert_int_equal(areas_action(&areas, 1, 1), PAUSE);
    assert_int_equal(areas_action(&areas, 1, 13), PAUSE);
    assert_int_equal(areas_action(&areas, 1, 14), HINTS_NONE);
    assert_int_equal(areas_action(&areas, 1, 17), NEXT);
    assert_int_equal(areas_action(&areas, 0, 17), HINTS_NONE);
    areas_add(&areas, (struct rect){0, 0, 2, 80}, LOCK);
    assert_int_equal(areas_action(&areas, 1, 17), LOCK);
    for (int i = 0; i < 2 * AREAS_MAX; i++)
        areas_add(&areas, (struct rect){0, 0, 1, 1}, HELP);
    assert_int_equal(areas.count, AREAS_MAX);
    grid_free(grid);
}

static void test_help(void **state)
{
    (void)state;
    struct hints hints = all(0);
    struct grid *grid = grid_new(6, 30);
    struct flow flow = flow_on(grid, grid_rect(grid), 1);
    hints_help(&flow, &hints, LANG_EN);
    assert_int_equal(flow.lines, 10);
    struct buf got = BUF_INIT;
    grid_dump(&got, grid, false);
    assert_string_equal(buf_text(&got), "  Space    a simulator of\n"
                                        "           maslikhat sessions\n"
                                        "  F10/K·л  Space\n"
                                        "  ↑/↓      Space\n"
                                        "  ?        Space\n"
                                        "\n");
    buf_free(&got);
    grid_free(grid);
    struct flow narrow = flow_on(NULL, (struct rect){0, 0, 1, 4}, 0);
    hints_help(&narrow, &hints, LANG_EN);
    assert_true(narrow.lines > 10);
}

static void check_fault(struct hint a, struct hint b, bool faulty)
{
    const struct hint two[] = {a, b};
    const char *fault = hints_fault(two, 2);
    if (faulty)
        assert_non_null(fault);
    else
        assert_null(fault);
}

static void test_faults(void **state)
{
    (void)state;
    assert_null(hints_fault(rows, sizeof rows / sizeof rows[0]));
    const struct hint good = {HINT_CHAR('a'), LABEL, LABEL, 1, 0, 1};
    struct hint bad = {HINT_CHAR('b'), LABEL, LABEL, 2, 0, 1};
    check_fault(good, bad, false);
    bad.keys[0].code = 'y';
    check_fault(good, bad, true);
    bad.keys[0].code = 'B';
    check_fault(good, bad, true);
    bad.keys[0].code = '/';
    check_fault(good, bad, true);
    bad.keys[0].code = 'a';
    check_fault(good, bad, true);
    bad.when = OPEN;
    check_fault(good, bad, true);
    check_fault(bad, good, false);
    bad.keys[0].code = 'b';
    bad.keys[1].kind = K_CTRL;
    bad.keys[1].code = 'b';
    check_fault(good, bad, false);
    bad.keys[0] = bad.keys[1];
    check_fault(good, bad, true);
    bad = (struct hint){HINT_KIND(K_F5), LABEL, LABEL, 2, 0, 1};
    check_fault(good, bad, true);
    bad.action = good.action;
    check_fault(good, bad, false);
    bad = (struct hint){HINT_KIND(K_PASTE), LABEL, LABEL, 2, 0, 1};
    check_fault(good, bad, true);
    bad = (struct hint){HINT_KIND(K_NONE), LABEL, LABEL, 2, 0, 1};
    check_fault(good, bad, true);
    bad = (struct hint){HINT_CHAR('b'), LABEL, LABEL, 0, 0, 1};
    check_fault(good, bad, true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dispatch),    cmocka_unit_test(test_footer),
        cmocka_unit_test(test_footer_ties), cmocka_unit_test(test_clicks),
        cmocka_unit_test(test_help),        cmocka_unit_test(test_faults),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
