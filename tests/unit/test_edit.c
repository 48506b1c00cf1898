// The text field: keys, limits, undo, history, completion, drawing; random editing.
#include "base/mem.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "term/amount.h"
#include "term/edit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static enum edit_did press(struct edit *edit, enum key_kind kind)
{
    return edit_key(edit, &(struct key){.kind = kind});
}

static enum edit_did press_ctrl(struct edit *edit, char code)
{
    return edit_key(edit, &(struct key){.kind = K_CTRL, .code = (unsigned char)code});
}

static enum edit_did press_mods(struct edit *edit, enum key_kind kind, unsigned mods)
{
    return edit_key(edit, &(struct key){.kind = kind, .mods = mods});
}

static enum edit_did paste(struct edit *edit, const char *text)
{
    return edit_key(edit, &(struct key){.kind = K_PASTE, .text = text, .len = strlen(text)});
}

static enum edit_did type(struct edit *edit, const char *text)
{
    enum edit_did did = EDIT_IGNORED;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, text + strlen(text), &code)) > 0; text += len)
        did = edit_key(edit, &(struct key){.kind = K_CHAR, .code = code});
    return did;
}

// The text with | where the cursor is.
static void check(struct edit *edit, const char *want)
{
    struct buf got = BUF_INIT;
    buf_add(&got, edit_text(edit), edit_cursor(edit));
    buf_char(&got, '|');
    buf_put(&got, edit_text(edit) + edit_cursor(edit));
    assert_string_equal(buf_text(&got), want);
    buf_free(&got);
}

static void check_drawn(struct edit *edit, int rows, int cols, const char *want)
{
    struct grid *grid = grid_new(rows, cols);
    struct buf got = BUF_INIT;
    int row, col;
    edit_draw(edit, grid, grid_rect(grid), STYLE_NORMAL, true);
    assert_true(grid_cursor_at(grid, &row, &col));
    grid_dump(&got, grid, false);
    buf_printf(&got, "%d,%d", row, col);
    assert_string_equal(buf_text(&got), want);
    buf_free(&got);
    grid_free(grid);
}

static void test_typing(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    check(edit, "|");
    assert_int_equal(type(edit, "Сөз"), EDIT_CHANGED);
    assert_int_equal(press(edit, K_LEFT), EDIT_MOVED);
    (void)type(edit, "ä");
    check(edit, "Сөä|з");
    (void)press(edit, K_BACKSPACE);
    assert_int_equal(press(edit, K_DELETE), EDIT_CHANGED);
    check(edit, "Сө|");
    assert_int_equal(press(edit, K_DELETE), EDIT_MOVED);
    (void)press(edit, K_HOME);
    assert_int_equal(press(edit, K_BACKSPACE), EDIT_MOVED);
    assert_int_equal(press(edit, K_LEFT), EDIT_MOVED);
    check(edit, "|Сө");
    (void)press(edit, K_END);
    assert_int_equal(press(edit, K_RIGHT), EDIT_MOVED);
    check(edit, "Сө|");
    assert_int_equal(press(edit, K_ENTER), EDIT_ENTER);
    assert_int_equal(press(edit, K_ESC), EDIT_ESC);
    assert_int_equal(press(edit, K_F1), EDIT_IGNORED);
    assert_int_equal(press(edit, K_UP), EDIT_IGNORED);
    assert_int_equal(press(edit, K_TAB), EDIT_IGNORED);
    edit_free(edit);
    edit_free(NULL);
}

static void test_marks(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    assert_int_equal(type(edit, "\xCC\x81"), EDIT_IGNORED);
    (void)type(edit, "xe\xCC\x81\xCC\x82y");
    (void)press(edit, K_LEFT);
    check(edit, "xe\xCC\x81\xCC\x82|y");
    (void)press(edit, K_LEFT);
    check(edit, "x|e\xCC\x81\xCC\x82y");
    (void)press(edit, K_DELETE);
    check(edit, "x|y");
    (void)type(edit, "e\xCC\x81");
    (void)press(edit, K_BACKSPACE);
    check(edit, "x|y");
    (void)type(edit, " \xCC\x81");
    (void)paste(edit, "\xCC\x81 \xCC\x81z\xCC\x81");
    check(edit, "x  z\xCC\x81|y");
    edit_free(edit);
}

static void test_words_and_lines(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    (void)type(edit, "бір екі  үш");
    (void)press_mods(edit, K_LEFT, KEYS_CTRL);
    check(edit, "бір екі  |үш");
    (void)press_mods(edit, K_LEFT, KEYS_SHIFT);
    (void)press_mods(edit, K_LEFT, KEYS_ALT);
    check(edit, "|бір екі  үш");
    (void)press_mods(edit, K_RIGHT, KEYS_CTRL);
    (void)press_mods(edit, K_RIGHT, KEYS_CTRL);
    check(edit, "бір екі|  үш");
    (void)press_mods(edit, K_DELETE, KEYS_CTRL);
    check(edit, "бір екі|");
    (void)press_ctrl(edit, 'w');
    check(edit, "бір |");
    (void)press_ctrl(edit, 'u');
    check(edit, "|");
    (void)type(edit, "абв");
    (void)press_ctrl(edit, 'a');
    (void)press(edit, K_RIGHT);
    (void)press_ctrl(edit, 'k');
    check(edit, "а|");
    (void)type(edit, "б");
    (void)press_ctrl(edit, 'a');
    (void)press_ctrl(edit, 'e');
    check(edit, "аб|");
    edit_free(edit);
}

static void test_paste(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){.limit = 6});
    assert_int_equal(paste(edit, "a\nb\033[x"), EDIT_CHANGED);
    check(edit, "a b[x|");
    assert_int_equal(paste(edit, "әө"), EDIT_FULL);
    check(edit, "a b[xә|");
    assert_int_equal(type(edit, "z"), EDIT_FULL);
    assert_int_equal(paste(edit, "\xE2\x80\xAE\001"), EDIT_IGNORED);
    assert_int_equal(paste(edit, ""), EDIT_IGNORED);
    check(edit, "a b[xә|");
    edit_set(edit, "1234567890");
    check(edit, "123456|");
    edit_set(edit, "a\xFF"
                   "b");
    check(edit, "a\xEF\xBF\xBD"
                "b|");
    edit_free(edit);
}

static void test_undo(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    assert_int_equal(edit_undo(edit), EDIT_MOVED);
    (void)type(edit, "абв");
    (void)press(edit, K_F9);
    check(edit, "|");
    (void)press_ctrl(edit, 'z');
    check(edit, "абв|");
    (void)press(edit, K_LEFT);
    (void)type(edit, "1");
    (void)type(edit, "2");
    (void)press(edit, K_F9);
    check(edit, "аб|в");
    (void)press(edit, K_BACKSPACE);
    (void)press(edit, K_BACKSPACE);
    (void)press(edit, K_F9);
    check(edit, "аб|в");
    (void)paste(edit, "x");
    (void)paste(edit, "y");
    (void)press(edit, K_F9);
    check(edit, "абx|в");
    edit_set(edit, "new");
    (void)press(edit, K_F9);
    check(edit, "new|");
    edit_free(edit);
}

static void test_secret_digits(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){.limit = 4, .digits = true, .secret = true});
    assert_int_equal(type(edit, "l"), EDIT_IGNORED);
    assert_int_equal(type(edit, " "), EDIT_IGNORED);
    (void)type(edit, "1ә\"қ");
    check(edit, "1210|");
    assert_int_equal(type(edit, "5"), EDIT_FULL);
    assert_int_equal(type(edit, "l"), EDIT_IGNORED);
    check_drawn(edit, 1, 8, "****\n0,4");
    (void)press(edit, K_BACKSPACE);
    (void)press(edit, K_F9);
    check(edit, "121|");
    edit_remember(edit, "1210");
    assert_int_equal(press(edit, K_UP), EDIT_IGNORED);
    edit_free(edit);
}

static void test_number(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){.limit = 20, .number = true});
    (void)type(edit, "\".,ә");
    check(edit, "\".,ә|");
    check_drawn(edit, 1, 8, "1762\n0,4");
    edit_set(edit, "");
    (void)type(edit, "350,5");
    check(edit, "350,5|");
    check_drawn(edit, 1, 8, "350,5\n0,5");
    edit_set(edit, "350 млн");
    check(edit, "350 млн|");
    edit_set(edit, "іқ мың");
    check_drawn(edit, 1, 8, "30 мың\n0,6");
    edit_free(edit);
}

// What each text is read as, -1 for refused.
static void test_amount(void **state)
{
    static const struct {
        const char *typed;
        int64_t value;
    } rows[] = {
        {"350000000", 350000000},
        {"350.000.000", 350000000},
        {"350,000", 350000},
        {"350 000 000", 350000000},
        {"350\u00a0000", 350000},
        {"1\u202f350\u202f000", 1350000},
        {" 12 ", 12},
        {"0", 0},
        {"007", 7},
        {"10.000.000.000.000", 10000000000000},
        {"350 5", -1},
        {"350,5", -1},
        {"99999999999999999999", -1},
        {"1.2.3", -1},
        {"350.00", -1},
        {"3500.000", -1},
        {"350.0000", -1},
        {"350.000,000", -1},
        {"350.000.", -1},
        {"350,,000", -1},
        {"0.500", -1},
        {".500", -1},
        {"", -1},
        {" ", -1},
        {"-5", -1},
        {"5-", -1},
        {"–5", -1},
        {"350 млн", 350000000},
        {"350 млн.", 350000000},
        {"350мың", 350000},
        {"350 мың теңге", 350000},
        {"350 тыс. тг", 350000},
        {"400 миллионов тенге", 400000000},
        {"400 MILLION", 400000000},
        {"1,5 млрд", 1500000000},
        {"0.25 млн", 250000},
        {"1 500 млн", 1500000000},
        {"1 млрд 200 млн", 1200000000},
        {"1 млрд 200 млн 5 тыс. тенге", 1200005000},
        {"400 000 000 ₸", 400000000},
        {"400 000 тенге", 400000},
        {"1,500 млн", -1},
        {"1 млн 500", -1},
        {"1 млн 2 млн", -1},
        {"200 млн 1 млрд", -1},
        {"1,5 тенге", -1},
        {"0,0000005 млн", -1},
        {"млн", -1},
        {"млн 400", -1},
        {"400 тенге млн", -1},
        {"400 тенге 5 тыс", -1},
        {"400 мл", -1},
        {"400 миллиграмм", -1},
        {"9 000 000 000 трлн", -1},
        {"400 метров", -1},
        {"350;000", -1},
        // the Kazakh digit row
        {"\"әіңғ,.үұқ", 1234567890},
        {"!ӘІҢҒ;:ҮҰҚ", 1234567890},
        {".", 7},
        {",.", 67},
        {"іғқ қққ", 350000},
        {"іғқ.қққ", 3507000},
        {"3ғ0", 350},
        {"3ғ0 000", 350000},
        {"3ғ0.000", -1},
        {"\"5", -1},
        {"5.", -1},
        {"іғқ мың теңге", 350000},
        {"ң,ғ млн", 465000000},
        {"\" млрд әққ млн.", 1200000000},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t value;
        bool read = amount_read(rows[i].typed, &value);
        if ((read ? value : -1) != rows[i].value)
            fail_msg("'%s' is read as %lld", rows[i].typed, read ? (long long)value : -1);
    }
}

static void test_history(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    edit_remember(edit, "one");
    edit_remember(edit, "two");
    edit_remember(edit, "two");
    edit_remember(edit, "");
    (void)type(edit, "dra");
    (void)press(edit, K_UP);
    check(edit, "two|");
    (void)press(edit, K_UP);
    (void)press(edit, K_UP);
    check(edit, "one|");
    (void)press(edit, K_DOWN);
    (void)press(edit, K_DOWN);
    check(edit, "dra|");
    (void)press(edit, K_DOWN);
    check(edit, "dra|");
    for (int i = 0; i < EDIT_HISTORY + 5; i++) {
        char line[24];
        (void)snprintf(line, sizeof line, "line %d", i);
        edit_remember(edit, line);
    }
    for (int i = 0; i < EDIT_HISTORY + 5; i++)
        (void)press(edit, K_UP);
    check(edit, "line 5|");
    edit_free(edit);
}

static void offer_words(void *context, const char *before, const char *word,
                        struct edit_offers *offers)
{
    (*(int *)context)++;
    assert_true(word >= before && word <= before + strlen(before));
    static const char *const words[] = {"vote.open", "vote.close", "vote.cast", "әкім",    "әкел",
                                        "бар",       "бор",        "note.add",  "note.add"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        edit_offer(offers, words[i]);
}

static void test_completion(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    int calls = 0;
    edit_complete(edit, offer_words, &calls);
    (void)type(edit, "chair n");
    (void)press(edit, K_TAB);
    check(edit, "chair note.add |");
    assert_null(edit_choice(edit, 0));
    (void)type(edit, "vo");
    (void)press(edit, K_TAB);
    check(edit, "chair note.add vote.|");
    assert_string_equal(edit_choice(edit, 2), "vote.cast");
    assert_null(edit_choice(edit, 3));
    (void)press(edit, K_TAB);
    check(edit, "chair note.add vote.open|");
    (void)press(edit, K_TAB);
    (void)press(edit, K_TAB);
    (void)press(edit, K_TAB);
    check(edit, "chair note.add vote.open|");
    (void)press(edit, K_BACKTAB);
    check(edit, "chair note.add vote.cast|");
    assert_int_equal(calls, 2);
    (void)type(edit, "x");
    assert_null(edit_choice(edit, 0));
    assert_int_equal(press(edit, K_TAB), EDIT_MOVED);
    check(edit, "chair note.add vote.castx|");
    edit_set(edit, "ә");
    assert_int_equal(press(edit, K_TAB), EDIT_CHANGED);
    check(edit, "әк|");
    // а and о differ only in the second byte.
    edit_set(edit, "б");
    assert_int_equal(press(edit, K_TAB), EDIT_MOVED);
    check(edit, "б|");
    assert_string_equal(edit_choice(edit, 1), "бор");
    edit_complete(edit, NULL, NULL);
    assert_int_equal(press(edit, K_TAB), EDIT_IGNORED);
    edit_free(edit);
}

static void test_draw_single(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){0});
    check_drawn(edit, 1, 6, "\n0,0");
    (void)type(edit, "абвгд");
    check_drawn(edit, 1, 6, "абвгд\n0,5");
    (void)type(edit, "е");
    check_drawn(edit, 1, 6, "бвгде\n0,5");
    (void)press(edit, K_HOME);
    check_drawn(edit, 1, 6, "абвгде\n0,0");
    (void)press(edit, K_END);
    (void)type(edit, "жзиклмн");
    check_drawn(edit, 1, 6, "иклмн\n0,5");
    for (int i = 0; i < 6; i++)
        (void)press(edit, K_LEFT);
    check_drawn(edit, 1, 6, "дежзик\n0,3");
    edit_set(edit, "日本語");
    check_drawn(edit, 1, 4, " 語\n0,3");
    check_drawn(edit, 1, 1, "\n0,0");
    edit_free(edit);
}

static void test_draw_wrapped(void **state)
{
    (void)state;
    struct edit *edit = edit_new((struct edit_setup){.wrap = true});
    check_drawn(edit, 2, 9, "\n\n0,0");
    (void)press(edit, K_UP);
    (void)press(edit, K_DOWN);
    (void)type(edit, "бір екі үш төрт");
    assert_int_equal(edit_lines(edit, 9), 2);
    check_drawn(edit, 3, 9, "бір екі\nүш төрт\n\n1,7");
    (void)press(edit, K_UP);
    check(edit, "бір екі| үш төрт");
    (void)press(edit, K_LEFT);
    (void)press(edit, K_DOWN);
    check(edit, "бір екі үш төр|т");
    (void)press(edit, K_DOWN);
    check(edit, "бір екі үш төр|т");
    (void)press(edit, K_END);
    (void)type(edit, " бес алты");
    check_drawn(edit, 2, 9, "үш төрт\nбес алты\n1,8");
    (void)type(edit, "   ");
    check_drawn(edit, 2, 9, "үш төрт\nбес алты\n1,8");
    (void)type(edit, "ұзынсөзбірақ");
    assert_int_equal(edit_lines(edit, 9), 5);
    check_drawn(edit, 2, 9, "ұзынсөзб\nірақ\n1,4");
    (void)press(edit, K_HOME);
    check_drawn(edit, 2, 9, "бір екі\nүш төрт\n0,0");
    edit_free(edit);
}

static const char *const bits[] = {"a", "ә", " ", "\xCC\x81", "日", "€", "\xFF", "\n", "слово "};

static void random_key(struct edit *edit, struct rng *rng)
{
    static const enum key_kind kinds[] = {K_LEFT,      K_RIGHT,  K_HOME, K_END, K_UP,     K_DOWN,
                                          K_BACKSPACE, K_DELETE, K_F9,   K_TAB, K_BACKTAB};
    static const char ctrls[] = "aekuwz";
    uint64_t what = rng_below(rng, 10);
    const char *text = bits[rng_below(rng, sizeof bits / sizeof bits[0])];
    if (what < 4)
        (void)type(edit, text);
    else if (what == 4)
        (void)paste(edit, text);
    else if (what == 5)
        (void)press_ctrl(edit, ctrls[rng_below(rng, sizeof ctrls - 1)]);
    else
        (void)press_mods(edit, kinds[rng_below(rng, sizeof kinds / sizeof kinds[0])],
                         rng_below(rng, 4) == 0 ? KEYS_CTRL : 0);
}

static bool on_boundary(const char *text, size_t cursor)
{
    size_t at = 0;
    const char *end = text + strlen(text);
    while (at < cursor)
        at += utf8_next(text + at, end);
    return at == cursor;
}

static void check_sound(struct edit *edit, struct rng *rng)
{
    const char *text = edit_text(edit);
    assert_true(utf8_valid(text, strlen(text), NULL));
    assert_null(strchr(text, '\n'));
    assert_true(edit_cursor(edit) <= strlen(text));
    assert_true(on_boundary(text, edit_cursor(edit)));
    int cols = (int)rng_below(rng, 20) + 1;
    struct grid *grid = grid_new(4, 24);
    struct rect area = {1, 2, (int)rng_below(rng, 3) + 1, cols};
    edit_draw(edit, grid, area, STYLE_FIELD, true);
    int row, col;
    assert_true(grid_cursor_at(grid, &row, &col));
    assert_true(rect_has(area, row, col));
    grid_free(grid);
}

static void edit_randomly(struct edit_setup setup, uint64_t seed)
{
    struct rng rng = rng_seed(seed);
    struct edit *edit = edit_new(setup);
    int calls = 0;
    edit_complete(edit, offer_words, &calls);
    edit_remember(edit, "ескі жол");
    for (int i = 0; i < 400; i++) {
        random_key(edit, &rng);
        check_sound(edit, &rng);
    }
    edit_free(edit);
}

static void test_random_editing(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 60; seed++) {
        edit_randomly((struct edit_setup){0}, seed);
        edit_randomly((struct edit_setup){.wrap = true}, seed);
        edit_randomly((struct edit_setup){.limit = 12, .wrap = true}, seed);
        edit_randomly((struct edit_setup){.secret = true}, seed);
    }
}

// What was sent once gives way to what is typed, and comes back.
static void test_over(void **state)
{
    struct edit *edit = edit_new((struct edit_setup){.wrap = true});
    (void)state;
    edit_set(edit, "ескі сөз");
    edit_over(edit);
    check(edit, "ескі сөз|");
    assert_int_equal(type(edit, "жаңа"), EDIT_CHANGED);
    check(edit, "жаңа|");
    assert_int_equal(press_ctrl(edit, 'z'), EDIT_CHANGED);
    check(edit, "ескі сөз|");
    type(edit, "!");
    check(edit, "ескі сөз!|");
    edit_over(edit);
    paste(edit, "own words");
    check(edit, "own words|");
    edit_over(edit);
    press(edit, K_LEFT); // it is kept
    type(edit, "e");
    check(edit, "own worde|s");
    edit_set(edit, "");
    edit_over(edit);
    type(edit, "a");
    check(edit, "a|");
    edit_free(edit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_typing),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_words_and_lines),
        cmocka_unit_test(test_paste),
        cmocka_unit_test(test_undo),
        cmocka_unit_test(test_over),
        cmocka_unit_test(test_secret_digits),
        cmocka_unit_test(test_number),
        cmocka_unit_test(test_amount),
        cmocka_unit_test(test_history),
        cmocka_unit_test(test_completion),
        cmocka_unit_test(test_draw_single),
        cmocka_unit_test(test_draw_wrapped),
        cmocka_unit_test(test_random_editing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
