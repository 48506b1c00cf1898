// The grid: clipping, alignment, wide and combining characters, boxes, bars, dumps.
#include "term/digits.h"
#include "term/grid.h"

#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "golden.h"

static void check(const struct grid *grid, const char *want)
{
    struct buf out = BUF_INIT;
    grid_dump(&out, grid, false);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void check_ascii(const struct grid *grid, const char *want)
{
    struct buf out = BUF_INIT;
    grid_dump(&out, grid, true);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void check_styles(const struct grid *grid, const char *want)
{
    struct buf out = BUF_INIT;
    grid_dump_styles(&out, grid);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_put_clips(void **state)
{
    (void)state;
    struct grid *grid = grid_new(2, 5);
    assert_int_equal(grid_put(grid, (struct rect){0, 0, 1, 5}, STYLE_NORMAL, "Сөз"), 3);
    assert_int_equal(grid_put(grid, (struct rect){1, 1, 1, 3}, STYLE_NORMAL, "Кворум"), 3);
    check(grid, "Сөз\n Кво\n");
    assert_int_equal(grid_put(grid, (struct rect){0, 3, 1, 9}, STYLE_NORMAL, "abcdef"), 6);
    assert_int_equal(grid_put(grid, (struct rect){1, -2, 1, 9}, STYLE_NORMAL, "123"), 3);
    check(grid, "Сөзab\n3Кво\n");
    assert_int_equal(grid_put(grid, (struct rect){2, 0, 1, 5}, STYLE_NORMAL, "x"), 1);
    assert_int_equal(grid_put(grid, (struct rect){0, 0, 0, 5}, STYLE_NORMAL, "x"), 1);
    assert_int_equal(grid_put(grid, (struct rect){0, 0, 1, 0}, STYLE_NORMAL, "x"), 0);
    assert_int_equal(grid_put(grid, (struct rect){0, 0, 1, -5}, STYLE_NORMAL, "x"), 0);
    check(grid, "Сөзab\n3Кво\n");
    grid_free(grid);
}

static void test_unsafe_text(void **state)
{
    (void)state;
    struct grid *grid = grid_new(1, 12);
    struct rect all = grid_rect(grid);
    (void)grid_put(grid, all, STYLE_NORMAL, "a\033[2J\nb\xFF\xE2\x80\xAE.\xEF\xBB\xBF!");
    check(grid, "a[2Jb\xEF\xBF\xBD.!\n");
    grid_reset(grid, 1, 12);
    (void)grid_put(grid, all, STYLE_NORMAL,
                   "\xCC\x81"
                   "e\xCC\x81\xCC\x82\xCC\x83x");
    check(grid, "e\xCC\x81\xCC\x82x\n");
    grid_free(grid);
}

static void test_wide(void **state)
{
    (void)state;
    struct grid *grid = grid_new(1, 6);
    struct rect all = grid_rect(grid);
    assert_int_equal(grid_put(grid, all, STYLE_NORMAL, "日本語"), 6);
    check(grid, "日本語\n");
    (void)grid_put(grid, (struct rect){0, 1, 1, 1}, STYLE_NORMAL, "a");
    check(grid, " a本語\n");
    (void)grid_put(grid, (struct rect){0, 4, 1, 1}, STYLE_NORMAL, "b");
    check(grid, " a本b\n");
    // No half of a wide character passes an edge.
    grid_reset(grid, 1, 3);
    assert_int_equal(grid_put(grid, (struct rect){0, 0, 1, 3}, STYLE_NORMAL, "日本"), 2);
    check(grid, "日\n");
    (void)grid_put(grid, (struct rect){0, 2, 1, 2}, STYLE_NORMAL, "本");
    check(grid, "日\n");
    (void)grid_put(grid, (struct rect){0, -1, 1, 9}, STYLE_NORMAL, "日x");
    check(grid, " x\n");
    grid_free(grid);
}

static void test_text_aligned(void **state)
{
    (void)state;
    struct grid *grid = grid_new(6, 8);
    struct rect all = grid_rect(grid);
    grid_fill(grid, all, STYLE_NORMAL, '#');
    grid_text(grid, (struct rect){0, 1, 1, 6}, ALIGN_LEFT, STYLE_NORMAL, "кк");
    grid_text(grid, (struct rect){1, 1, 1, 6}, ALIGN_RIGHT, STYLE_NORMAL, "кк");
    grid_text(grid, (struct rect){2, 1, 1, 6}, ALIGN_CENTRE, STYLE_NORMAL, "кк");
    grid_text(grid, (struct rect){3, 1, 1, 6}, ALIGN_RIGHT, STYLE_NORMAL, "Кворум");
    grid_text(grid, (struct rect){4, 1, 1, 6}, ALIGN_RIGHT, STYLE_NORMAL, "Кворум!");
    grid_text(grid, (struct rect){5, 1, 3, 1}, ALIGN_CENTRE, STYLE_NORMAL, "abc");
    check(grid, "#кк    #\n#    кк#\n#  кк  #\n#Кворум#\n#Квору…#\n#…######\n");
    grid_free(grid);
}

static void test_runs(void **state)
{
    (void)state;
    struct grid *grid = grid_new(1, 10);
    struct rect at = {0, 1, 1, 8};
    grid_run(grid, &at, STYLE_KEY, "N·т");
    grid_run(grid, &at, STYLE_NORMAL, " дальше");
    grid_run(grid, &at, STYLE_NORMAL, "x");
    check(grid, " N·т даль\n");
    check_styles(grid, " KKK ....\n");
    assert_int_equal(at.cols, 0);
    grid_free(grid);
}

static void test_boxes(void **state)
{
    (void)state;
    struct grid *grid = grid_new(3, 31);
    struct border box = {"Повестка дня", "прения", STYLE_FRAME, STYLE_TITLE, false};
    struct rect inside = grid_box(grid, grid_rect(grid), &box);
    assert_int_equal(inside.row, 1);
    assert_int_equal(inside.col, 1);
    assert_int_equal(inside.rows, 1);
    assert_int_equal(inside.cols, 29);
    check(grid, "┌─ Повестка дня ───── прения ─┐\n│                             │\n"
                "└─────────────────────────────┘\n");
    check_ascii(grid, "+- Повестка дня ----- прения -+\n|                             |\n"
                      "+-----------------------------+\n");
    grid_reset(grid, 2, 26);
    (void)grid_box(grid, grid_rect(grid), &box);
    check(grid, "┌─ Повестка дня ─────────┐\n└────────────────────────┘\n");
    grid_free(grid);
}

static void check_box(int cols, const char *title, const char *right, const char *want)
{
    struct grid *grid = grid_new(1, cols);
    struct border box = {title, right, STYLE_FRAME, STYLE_TITLE, true};
    struct rect inside = grid_box(grid, grid_rect(grid), &box);
    assert_int_equal(inside.rows, 0);
    check(grid, want);
    grid_free(grid);
}

static void test_short_boxes(void **state)
{
    (void)state;
    check_box(15, "Слово", "4", "╔═ Слово ═ 4 ═╗\n");
    check_box(14, "Слово", "4", "╔═ Слово ════╗\n");
    check_box(11, "Слово", "4", "╔═ Слово ═╗\n");
    check_box(10, "Слово", "4", "╔═ Сло… ═╗\n");
    check_box(7, "Слово", NULL, "╔═ … ═╗\n");
    check_box(6, "Слово", "", "╔════╗\n");
    check_box(2, "Слово", "4", "╔╗\n");
    check_box(1, "Слово", "4", "╗\n");
    check_box(9, NULL, "4", "╔═══ 4 ═╗\n");
    check_box(9, "日本", "x", "╔═ 日… ═╗\n");
}

static void test_bars(void **state)
{
    (void)state;
    static const struct {
        int64_t part, whole;
        const char *want;
    } rows[] = {
        {0, 10, "░░░░░░░░░░\n"},
        {1, 1000, "█░░░░░░░░░\n"},
        {1, 2, "█████░░░░░\n"},
        {999, 1000, "█████████░\n"},
        {10, 10, "██████████\n"},
        {11, 10, "██████████\n"},
        {-1, 10, "░░░░░░░░░░\n"},
        {5, 0, "░░░░░░░░░░\n"},
        {INT64_MAX / 2, INT64_MAX, "█████░░░░░\n"},
    };
    struct grid *grid = grid_new(1, 10);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        grid_bar(grid, grid_rect(grid), STYLE_BAR, rows[i].part, rows[i].whole);
        check(grid, rows[i].want);
    }
    grid_bar(grid, (struct rect){0, 0, 1, 0}, STYLE_BAR, 1, 2);
    grid_free(grid);
}

static void test_ascii(void **state)
{
    (void)state;
    struct grid *grid = grid_new(2, 30);
    (void)grid_put(grid, rect_row(grid_rect(grid), 0), STYLE_NORMAL, "─│█░■▲▼▶·«»–№…═║┌┐└┘├┤┬┴┼╔╝");
    (void)grid_put(grid, rect_row(grid_rect(grid), 1), STYLE_NORMAL, "Әлия é");
    check_ascii(grid, "-|#.*+->.\"\"-N.=|+++++++++++\nӘлия é\n");
    grid_free(grid);
}

static void test_cursor_and_reset(void **state)
{
    (void)state;
    struct grid *grid = grid_new(0, -5);
    int row, col;
    assert_false(grid_cursor_at(grid, &row, &col));
    grid_cursor(grid, 0, 0);
    assert_true(grid_cursor_at(grid, &row, &col));
    grid_cursor(grid, 0, 1);
    assert_false(grid_cursor_at(grid, &row, &col));
    (void)grid_put(grid, grid_rect(grid), STYLE_ALERT, "x");
    grid_reset(grid, 2, 3);
    check(grid, "\n\n");
    check_styles(grid, "\n\n");
    assert_non_null(grid_cells(grid, 1));
    assert_null(grid_cells(grid, 2));
    assert_null(grid_cells(grid, -1));
    grid_free(grid);
    grid_free(NULL);
}

static void test_far_rects(void **state)
{
    (void)state;
    struct grid *grid = grid_new(2, 3);
    grid_fill(grid, (struct rect){-5, -5, INT_MAX, INT_MAX}, STYLE_DIM, '#');
    check(grid, "###\n###\n");
    grid_fill(grid, (struct rect){INT_MAX, INT_MAX, INT_MAX, INT_MAX}, STYLE_DIM, 'x');
    grid_fill(grid, (struct rect){1, 2, -4, 9}, STYLE_DIM, 'x');
    grid_restyle(grid, (struct rect){1, 1, 9, 1}, STYLE_FOCUS);
    grid_rule(grid, (struct rect){0, 1, 5, 9}, STYLE_FRAME);
    check(grid, "#──\n###\n");
    check_styles(grid, "dll\ndFd\n");
    grid_free(grid);
}

static void check_rect(struct rect got, int row, int col, int rows, int cols)
{
    assert_int_equal(got.row, row);
    assert_int_equal(got.col, col);
    assert_int_equal(got.rows, rows);
    assert_int_equal(got.cols, cols);
}

static void test_rects(void **state)
{
    (void)state;
    struct rect all = {0, 0, 24, 80};
    check_rect(rect_take_top(&all, 2), 0, 0, 2, 80);
    check_rect(rect_take_bottom(&all, 1), 23, 0, 1, 80);
    check_rect(rect_take_left(&all, 31), 2, 0, 21, 31);
    check_rect(rect_take_right(&all, 9), 2, 71, 21, 9);
    check_rect(all, 2, 31, 21, 40);
    check_rect(rect_take_left(&all, 99), 2, 31, 21, 40);
    check_rect(rect_take_right(&all, 5), 2, 71, 21, 0);
    check_rect(rect_take_top(&all, -1), 2, 71, 0, 0);
    check_rect(rect_inset((struct rect){1, 1, 5, 5}, 1, 2), 2, 3, 3, 1);
    check_rect(rect_inset((struct rect){1, 1, 1, 1}, 1, 2), 2, 3, 0, 0);
    check_rect(rect_centre((struct rect){0, 0, 24, 80}, 3, 24), 10, 28, 3, 24);
    check_rect(rect_centre((struct rect){5, 5, 2, 10}, 3, 24), 5, 5, 2, 10);
    check_rect(rect_row((struct rect){5, 5, 2, 10}, 1), 6, 5, 1, 10);
    check_rect(rect_row((struct rect){5, 5, 2, 10}, 2), 7, 5, 0, 10);
    assert_true(rect_has((struct rect){1, 1, 1, 1}, 1, 1));
    assert_false(rect_has((struct rect){1, 1, 1, 1}, 1, 2));
}

static void test_follow(void **state)
{
    (void)state;
    assert_int_equal(rect_follow(0, 0, 5, 20), 0);
    assert_int_equal(rect_follow(0, 4, 5, 20), 0);
    assert_int_equal(rect_follow(0, 5, 5, 20), 1);
    assert_int_equal(rect_follow(9, 3, 5, 20), 3);
    assert_int_equal(rect_follow(99, 19, 5, 20), 15);
    assert_int_equal(rect_follow(3, 2, 5, 3), 0);
    assert_int_equal(rect_follow(0, 0, 5, 0), 0);
}

static void test_themes(void **state)
{
    (void)state;
    enum theme theme = THEME_DARK;
    assert_true(style_theme_parse("light", &theme));
    assert_int_equal(theme, THEME_LIGHT);
    assert_false(style_theme_parse("pink", &theme));
    assert_int_equal(style_theme_of(NULL, NULL), THEME_DARK);
    assert_int_equal(style_theme_of("", "15;0"), THEME_DARK);
    assert_int_equal(style_theme_of("1", "0;15"), THEME_MONO);
    assert_int_equal(style_theme_of(NULL, "0;15"), THEME_LIGHT);
    assert_int_equal(style_theme_of(NULL, "0;default;7"), THEME_LIGHT);
    assert_int_equal(style_theme_of(NULL, "0;default"), THEME_DARK);
    assert_int_equal(style_theme_of(NULL, "8;"), THEME_DARK);
    for (int style = 0; style < STYLE_COUNT; style++) {
        struct look mono = style_look(THEME_MONO, (enum style)style);
        assert_int_equal(mono.colour256, LOOK_DEFAULT);
        assert_int_equal(mono.colour8, LOOK_DEFAULT);
        for (int other = 0; other < style; other++)
            assert_int_not_equal(style_letter((enum style)style), style_letter((enum style)other));
    }
}

static double light_of(int level)
{
    double share = level / 255.0;
    return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

// How light a colour of the 256 is, from 0 to 1 (WCAG).
static double luminance(int colour)
{
    if (colour >= 232)
        return light_of(8 + 10 * (colour - 232));
    int part[3] = {(colour - 16) / 36, (colour - 16) / 6 % 6, (colour - 16) % 6};
    for (int i = 0; i < 3; i++)
        part[i] = part[i] == 0 ? 0 : 55 + 40 * part[i];
    return 0.2126 * light_of(part[0]) + 0.7152 * light_of(part[1]) + 0.0722 * light_of(part[2]);
}

static void test_contrast(void **state)
{
    (void)state;
    for (int style = 0; style < STYLE_COUNT; style++) {
        int dark = style_look(THEME_DARK, (enum style)style).colour256;
        int light = style_look(THEME_LIGHT, (enum style)style).colour256;
        if (dark != LOOK_DEFAULT)
            assert_true((luminance(dark) + 0.05) / 0.05 >= 5.0);
        if (light != LOOK_DEFAULT)
            assert_true(1.05 / (luminance(light) + 0.05) >= 5.0);
    }
}

static void draw_panels(struct grid *grid)
{
    struct rect all = grid_rect(grid);
    struct rect top = rect_take_top(&all, 1);
    struct rect right = top;
    struct rect left = rect_take_left(&all, 30);
    grid_run(grid, &top, STYLE_TITLE, " ВЕДУЩИЙ · Сессия №3");
    grid_text(grid, rect_take_right(&right, 10), ALIGN_RIGHT, STYLE_DIM, "11:42  RU");
    struct border plan = {"Повестка дня", "прения", STYLE_FRAME, STYLE_TITLE, false};
    struct border floor = {"Слово", "лимит 05:00", STYLE_FOCUS, STYLE_FOCUS, true};
    struct rect in = grid_box(grid, left, &plan);
    grid_text(grid, rect_row(in, 0), ALIGN_LEFT, STYLE_NORMAL, "■ 1 Открытие, кворум");
    grid_text(grid, rect_row(in, 1), ALIGN_LEFT, STYLE_NORMAL,
              "▶ 2 Бюджет района: прения, поправки");
    in = grid_box(grid, all, &floor);
    grid_bar(grid, rect_take_bottom(&in, 1), STYLE_BAR, 17, 27);
    digits_draw(grid, in, digits_fit(in.rows, in.cols, "02:47"), STYLE_CLOCK, "02:47");
}

static void test_panels(void **state)
{
    (void)state;
    struct grid *grid = grid_new(10, 80);
    draw_panels(grid);
    golden_check(grid, "panels80");
    golden_check_ascii(grid, "panels80-ascii");
    golden_check_styles(grid, "panels80-styles");
    grid_free(grid);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_put_clips),   cmocka_unit_test(test_unsafe_text),
        cmocka_unit_test(test_wide),        cmocka_unit_test(test_text_aligned),
        cmocka_unit_test(test_runs),        cmocka_unit_test(test_boxes),
        cmocka_unit_test(test_short_boxes), cmocka_unit_test(test_bars),
        cmocka_unit_test(test_ascii),       cmocka_unit_test(test_cursor_and_reset),
        cmocka_unit_test(test_far_rects),   cmocka_unit_test(test_rects),
        cmocka_unit_test(test_follow),      cmocka_unit_test(test_themes),
        cmocka_unit_test(test_contrast),    cmocka_unit_test(test_panels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
