// Lines of text by words, scrolling pages, and big digits.
#include "base/joint.h"
#include "base/text.h"
#include "term/digits.h"
#include "term/flow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void check(const struct grid *grid, const char *want)
{
    struct buf out = BUF_INIT;
    grid_dump(&out, grid, false);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

// The lines of a text joined with |.
static void check_lines(const char *text, int cols, const char *want)
{
    struct buf out = BUF_INIT;
    int lines = 0;
    for (const char *at = text; *at; lines++) {
        struct flow_line line = flow_break(at, cols);
        assert_true(line.next > 0);
        assert_true(line.len <= line.next);
        if (lines > 0)
            buf_char(&out, '|');
        buf_add(&out, at, line.len);
        at += line.next;
    }
    assert_string_equal(buf_text(&out), want);
    assert_int_equal(flow_count(text, cols), lines);
    buf_free(&out);
}

static void test_break(void **state)
{
    (void)state;
    check_lines("", 5, "");
    check_lines("бір екі үш", 10, "бір екі үш");
    check_lines("бір екі үш", 9, "бір екі|үш");
    check_lines("бір екі үш", 7, "бір екі|үш");
    check_lines("бір екі үш", 6, "бір|екі үш");
    check_lines("бір   екі", 5, "бір|екі");
    check_lines("бір   екі", 3, "бір|екі");
    check_lines("ұзынсөз да", 4, "ұзын|сөз|да");
    check_lines("а ұзынсөз", 4, "а|ұзын|сөз");
    check_lines("a\nb\n\nc", 9, "a|b||c");
    check_lines("abc\nd", 3, "abc|d");
    check_lines("abc \nd", 3, "abc|d");
    check_lines("abc\n", 3, "abc");
    check_lines("\n", 3, "");
    check_lines("  abc def", 6, "  abc|def");
    check_lines("  abcdef", 6, "  abcd|ef");
    check_lines("日本語", 3, "日|本|語");
    check_lines("日本", 1, "日|本");
    check_lines("ab", 0, "a|b");
    check_lines("ab", -3, "a|b");
    check_lines("сома 350 000 да", 10, "сома|350 000 да");
    check_lines("1 000 000", 5, "1 000| 000");
    check_lines("үй 12 345", 5, "үй|12 34|5");
    check_lines("үй 12 34", 5, "үй 12|34");
    check_lines("№\xC2\xA0"
                "12 да",
                4,
                "№\xC2\xA0"
                "12|да");
    check_lines("e\xCC\x81"
                "e\xCC\x81",
                1, "e\xCC\x81|e\xCC\x81");
}

static void put_page(struct flow *flow)
{
    flow_text(flow, 0, STYLE_TITLE, "Мақсат");
    flow_text(flow, 2, STYLE_NORMAL, "жөндеуді енгізу");
    flow_gap(flow);
    flow_item(flow, "– ", STYLE_NORMAL, "смета 12 млн");
    flow_text(flow, 0, STYLE_NORMAL, "");
    struct rect at;
    if (flow_row(flow, &at))
        grid_rule(flow->grid, at, STYLE_FRAME);
}

// A line ends neither between a number and what it counts nor between a name and its initial, in no
// Kazakh text and at no width that has room for both.
static void test_joints(void **state)
{
    static const struct {
        const char *text, *first;
    } lines[] = {
        {"бұл 12 адам", "бұл"},          {"мына Ахунова К. айтты", "мына"},
        {"кеше А. Серік келді", "кеше"}, {"осы № 5 үйде", "осы"},
        {"350 000 теңге", "350 000"},    {"бұл А адам", "бұл А"},
        {"үй 5-үй тұр", "үй 5-үй"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        struct flow_line line = flow_break(lines[i].text, 9);
        if (line.len != strlen(lines[i].first) ||
            memcmp(lines[i].text, lines[i].first, line.len) != 0)
            fail_msg("%.*s", (int)line.len, lines[i].text);
    }
    assert_int_equal(flow_break("1000000 Ахунова", 9).len, 7); // no room for both
    for (int key = 0; key < TEXT_COUNT; key++)
        for (int cols = 24; cols <= 80; cols += 7)
            for (const char *at = text_get(LANG_KK, (enum text_key)key); *at;) {
                struct flow_line line = flow_break(at, cols);
                if (joint_at(at, line.len) && at[line.len] == ' ')
                    fail_msg("%d columns: %s", cols, at);
                at += line.next;
            }
}

static void test_page(void **state)
{
    (void)state;
    struct grid *grid = grid_new(4, 12);
    struct flow flow = flow_on(grid, (struct rect){1, 1, 3, 10}, 0);
    put_page(&flow);
    assert_int_equal(flow.lines, 7);
    check(grid, "\n Мақсат\n   жөндеуді\n   енгізу\n");
    grid_reset(grid, 4, 12);
    flow = flow_on(grid, (struct rect){1, 1, 3, 10}, 4);
    put_page(&flow);
    assert_int_equal(flow.lines, 7);
    check(grid, "\n – смета\n   12 млн\n ──────────\n");
    flow = flow_on(NULL, (struct rect){0, 0, 0, 10}, 0);
    put_page(&flow);
    assert_int_equal(flow.lines, 7);
    grid_free(grid);
}

static void test_small_digits(void **state)
{
    (void)state;
    struct grid *grid = grid_new(5, 30);
    assert_int_equal(digits_cols(DIGITS_SMALL, "02:47"), 30);
    assert_int_equal(digits_fit(5, 30, "02:47"), DIGITS_SMALL);
    assert_int_equal(digits_fit(5, 29, "02:47"), DIGITS_PLAIN);
    assert_int_equal(digits_fit(4, 99, "02:47"), DIGITS_PLAIN);
    digits_draw(grid, grid_rect(grid), DIGITS_SMALL, STYLE_CLOCK, "02:47");
    check(grid, "██████ ██████    ██  ██ ██████\n"
                "██  ██     ██ ██ ██  ██     ██\n"
                "██  ██ ██████    ██████     ██\n"
                "██  ██ ██     ██     ██   ██\n"
                "██████ ██████        ██   ██\n");
    grid_free(grid);
}

static void test_medium_digits(void **state)
{
    (void)state;
    struct grid *grid = grid_new(7, 54);
    assert_int_equal(digits_fit(7, 54, "02:47"), DIGITS_MEDIUM);
    digits_draw(grid, grid_rect(grid), DIGITS_MEDIUM, STYLE_CLOCK, "02:47");
    check(grid, "  ██████       ██████                ██     ██████████\n"
                "██      ██   ██      ██   ██       ████             ██\n"
                "██      ██           ██   ██     ██  ██           ██\n"
                "██      ██       ████          ██    ██         ██\n"
                "██      ██     ██         ██   ██████████     ██\n"
                "██      ██   ██           ██         ██       ██\n"
                "  ██████     ██████████              ██       ██\n");
    grid_free(grid);
}

static void test_large_digits(void **state)
{
    (void)state;
    assert_int_equal(digits_rows(DIGITS_LARGE), 14);
    assert_int_equal(digits_rows(DIGITS_HUGE), 21);
    assert_int_equal(digits_fit(40, 120, "00:38"), DIGITS_LARGE);
    assert_int_equal(digits_fit(60, 200, "-00:38"), DIGITS_HUGE);
    struct grid *grid = grid_new(14, 12);
    digits_draw(grid, grid_rect(grid), DIGITS_LARGE, STYLE_CLOCK, "-");
    check(grid, "\n\n\n\n\n\n████████████\n████████████\n\n\n\n\n\n\n");
    grid_free(grid);
}

// Too small an area: nothing is drawn outside it; signs without a glyph are left out.
static void test_digits_clipped(void **state)
{
    (void)state;
    struct grid *grid = grid_new(3, 10);
    digits_draw(grid, (struct rect){1, 1, 1, 7}, DIGITS_SMALL, STYLE_CLOCK, "8x8");
    check(grid, "\n ██████\n\n");
    digits_draw(grid, (struct rect){0, 0, 3, 10}, DIGITS_PLAIN, STYLE_CLOCK, "12:5");
    check(grid, "\n   12:5\n\n");
    digits_draw(grid, (struct rect){0, 0, 0, 0}, DIGITS_HUGE, STYLE_CLOCK, "12:5");
    digits_draw(grid, (struct rect){0, 0, 3, 10}, DIGITS_SMALL, STYLE_CLOCK, "");
    check(grid, "\n   12:5\n\n");
    assert_int_equal(digits_cols(DIGITS_SMALL, "жж"), 0);
    grid_free(grid);
}

// What belongs together is not torn by the end of a screen; what is longer than one is.
static void test_keep(void **state)
{
    (void)state;
    struct flow flow = flow_on(NULL, (struct rect){0, 0, 4, 20}, 0);
    flow_keep(&flow, 3);
    assert_int_equal(flow.lines, 0);
    flow_gap(&flow);
    flow_keep(&flow, 3);
    assert_int_equal(flow.lines, 1);
    flow_keep(&flow, 4);
    assert_int_equal(flow.lines, 4);
    flow_gap(&flow);
    flow_keep(&flow, 5);
    assert_int_equal(flow.lines, 5);
    flow.area.rows = 0;
    flow_keep(&flow, 1);
    assert_int_equal(flow.lines, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_break),          cmocka_unit_test(test_joints),
        cmocka_unit_test(test_page),           cmocka_unit_test(test_small_digits),
        cmocka_unit_test(test_medium_digits),  cmocka_unit_test(test_large_digits),
        cmocka_unit_test(test_digits_clipped), cmocka_unit_test(test_keep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
