// Input: every row of the layout tables, sequences split anywhere, paste, mouse, garbage.
#include "base/rng.h"
#include "base/utf8.h"
#include "term/keymap.h"
#include "term/keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

// One event as text: "up", "char 43d", "paste[abc]".
static void describe(struct buf *out, const struct key *key)
{
    static const char *const names[K_COUNT] = {
        [K_ENTER] = "enter",
        [K_ESC] = "esc",
        [K_TAB] = "tab",
        [K_BACKTAB] = "backtab",
        [K_BACKSPACE] = "backspace",
        [K_DELETE] = "delete",
        [K_INSERT] = "insert",
        [K_UP] = "up",
        [K_DOWN] = "down",
        [K_LEFT] = "left",
        [K_RIGHT] = "right",
        [K_HOME] = "home",
        [K_END] = "end",
        [K_PGUP] = "pgup",
        [K_PGDN] = "pgdn",
        [K_CLICK] = "click",
        [K_WHEEL_UP] = "wheel-up",
        [K_WHEEL_DOWN] = "wheel-down",
        [K_REPORT] = "report",
    };
    if (out->len > 0 && key->kind != K_PASTE)
        buf_char(out, ' ');
    if (key->mods)
        buf_printf(out, "%s%s%s", key->mods & KEYS_SHIFT ? "s-" : "",
                   key->mods & KEYS_ALT ? "a-" : "", key->mods & KEYS_CTRL ? "c-" : "");
    if (key->kind == K_CHAR || key->kind == K_CTRL) {
        char bytes[4];
        buf_put(out, key->kind == K_CTRL ? "^" : "'");
        buf_add(out, bytes, utf8_encode(key->code, bytes));
    } else if (key->kind == K_PASTE) {
        // Pieces of one paste are told as one, so that splitting changes nothing.
        assert_int_equal(strlen(key->text), key->len);
        assert_true(utf8_valid(key->text, key->len, NULL));
        if (out->len > 0 && out->data[out->len - 1] == ']')
            out->data[--out->len] = '\0';
        else
            buf_put(out, out->len > 0 ? " [" : "[");
        buf_printf(out, "%s]", key->text);
    } else if (key->kind >= K_F1 && key->kind <= K_F12) {
        buf_printf(out, "f%d", (int)(key->kind - K_F1) + 1);
    } else {
        assert_non_null(names[key->kind]);
        buf_put(out, names[key->kind]);
    }
    if (key->kind >= K_CLICK)
        buf_printf(out, "(%d,%d)", key->row, key->col);
}

static void drain(struct keys *keys, struct buf *out)
{
    struct key key;
    while (keys_next(keys, &key))
        describe(out, &key);
}

// Feeds `in` cut into pieces of `step` bytes, then waits for longer than an Esc takes.
static char *decode(const char *in, size_t len, size_t step)
{
    struct keys *keys = keys_new();
    struct buf out = BUF_INIT;
    for (size_t at = 0; at < len; at += step) {
        keys_feed(keys, in + at, len - at < step ? len - at : step);
        drain(keys, &out);
    }
    if (keys_waiting(keys))
        keys_flush(keys);
    drain(keys, &out);
    assert_false(keys_waiting(keys));
    keys_free(keys);
    return buf_steal(&out);
}

static void check_split_in_two(const char *in, size_t len, const char *want)
{
    for (size_t cut = 1; cut < len; cut++) {
        struct keys *keys = keys_new();
        struct buf out = BUF_INIT;
        keys_feed(keys, in, cut);
        drain(keys, &out);
        keys_feed(keys, in + cut, len - cut);
        drain(keys, &out);
        keys_flush(keys);
        drain(keys, &out);
        assert_string_equal(buf_text(&out), want);
        buf_free(&out);
        keys_free(keys);
    }
}

static void check_len(const char *in, size_t len, const char *want)
{
    for (size_t step = 1; step <= len; step++) {
        char *got = decode(in, len, step);
        assert_string_equal(got, want);
        free(got);
    }
    check_split_in_two(in, len, want);
}

static void check(const char *in, const char *want)
{
    check_len(in, strlen(in), want);
}

static void test_characters(void **state)
{
    (void)state;
    check("a", "'a");
    check(" ~", "'  '~");
    check("әқЫ№€", "'ә 'қ 'Ы '№ '€");
    check("\xF0\x9F\x98\x80", "'\xF0\x9F\x98\x80");
    check("e\xCC\x81", "'e '\xCC\x81");
}

static void test_controls(void **state)
{
    (void)state;
    check("\r", "enter");
    check("\n", "enter");
    check("\t\b\x7F", "tab backspace backspace");
    check("\x01\x03\x1A\x1C\x1F", "^a ^c ^z ^\\ ^_");
    check_len("\0", 1, "^ ");
}

static const struct {
    const char *in, *want;
} named[] = {
    {"\033[A", "up"},
    {"\033OA", "up"},
    {"\033[B", "down"},
    {"\033OB", "down"},
    {"\033[C", "right"},
    {"\033OC", "right"},
    {"\033[D", "left"},
    {"\033OD", "left"},
    {"\033[H", "home"},
    {"\033OH", "home"},
    {"\033[F", "end"},
    {"\033OF", "end"},
    {"\033[1~", "home"},
    {"\033[7~", "home"},
    {"\033[4~", "end"},
    {"\033[8~", "end"},
    {"\033[2~", "insert"},
    {"\033[3~", "delete"},
    {"\033[5~", "pgup"},
    {"\033[6~", "pgdn"},
    {"\033OM", "enter"},
    {"\033[Z", "backtab"},
    {"\033OP", "f1"},
    {"\033OQ", "f2"},
    {"\033OR", "f3"},
    {"\033OS", "f4"},
    {"\033[[A", "f1"},
    {"\033[[E", "f5"},
    {"\033[11~", "f1"},
    {"\033[15~", "f5"},
    {"\033[17~", "f6"},
    {"\033[18~", "f7"},
    {"\033[19~", "f8"},
    {"\033[20~", "f9"},
    {"\033[21~", "f10"},
    {"\033[23~", "f11"},
    {"\033[24~", "f12"},
    {"\033[1;5C", "c-right"},
    {"\033[1;2A", "s-up"},
    {"\033[1;3D", "a-left"},
    {"\033[1;8D", "s-a-c-left"},
    {"\033[3;5~", "c-delete"},
    {"\033Od", "c-left"},
    {"\033[c", "s-right"},
    {"\033[1;5P", "c-f1"},
    {"\033Oq\033Oy", "'1 '9"},
};

static void test_named_keys(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++) {
        check(named[i].in, named[i].want);
        struct buf twice = BUF_INIT;
        buf_printf(&twice, "%sx", named[i].in);
        char *got = decode(buf_text(&twice), twice.len, 1);
        assert_non_null(strstr(got, "'x"));
        free(got);
        buf_free(&twice);
    }
}

static void test_escape(void **state)
{
    (void)state;
    check("\033", "esc");
    check("\033\033", "esc esc");
    check("\033n", "esc 'n");
    check("\033н", "esc 'н");
    check("\033\033[A", "esc up");
    check("\033O", "esc 'O");
    check("\033P", "esc 'P");
    check("\033]", "esc ']");
    check("\033\r", "esc enter");
}

static void test_mouse(void **state)
{
    (void)state;
    check("\033[<0;1;1M", "click(0,0)");
    check("\033[<0;120;40M", "click(39,119)");
    check("\033[<0;5;6m", "");
    check("\033[<2;5;6M", "");
    check("\033[<32;5;6M", "");
    check("\033[<16;5;6M", "click(5,4)");
    check("\033[<64;5;6M\033[<65;5;6M", "wheel-up(5,4) wheel-down(5,4)");
    check("\033[<0;0;1M\033[<0M", "");
    check("\033[M !\"", "click(1,0)");
    check("\033[M#!!x", "'x");
}

static void test_paste(void **state)
{
    (void)state;
    check("\033[200~abc\033[201~", "[abc]");
    check("\033[200~\033[201~x", "'x");
    check("\033[200~сөз\rсөз\r\nсөз\nсөз\tсөз\033[201~q", "[сөз сөз сөз сөз сөз] 'q");
    check("\033[200~\033[A\033[20\033[201\003\033[201~", "[[A[20[201]");
    check("\033[200~a\xFF"
          "b\033[201~",
          "[a\xEF\xBF\xBD"
          "b]");
    check("\033[200~a\xD0\033[201~", "[a\xEF\xBF\xBD]");
    check_len("\033[200~a\0b\033[201~", 15, "[ab]");
    check("\033[201~x", "'x");
}

static void test_paste_in_pieces(void **state)
{
    (void)state;
    struct buf in = BUF_INIT;
    struct buf want = BUF_INIT;
    buf_put(&in, "\033[200~");
    buf_char(&want, '[');
    for (int i = 0; i < 5000; i++) {
        buf_put(&in, "ә–");
        buf_put(&want, "ә–");
    }
    buf_put(&in, "\033[201~");
    buf_char(&want, ']');
    static const size_t steps[] = {1, 2, 3, 7, 100, 4095, 4096, 4097, 100000};
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        char *got = decode(buf_text(&in), in.len, steps[i]);
        assert_string_equal(got, buf_text(&want));
        free(got);
    }
    buf_free(&in);
    buf_free(&want);
}

static void test_paste_without_end(void **state)
{
    (void)state;
    struct keys *keys = keys_new();
    struct buf out = BUF_INIT;
    keys_feed(keys, "\033[200~ab", 8);
    drain(keys, &out);
    assert_string_equal(buf_text(&out), "[ab]");
    assert_false(keys_waiting(keys));
    keys_feed(keys, "\033", 1);
    drain(keys, &out);
    assert_true(keys_waiting(keys));
    keys_flush(keys);
    keys_feed(keys, "n", 1);
    drain(keys, &out);
    assert_string_equal(buf_text(&out), "[ab] esc 'n");
    buf_free(&out);
    keys_free(keys);
}

static void test_garbage(void **state)
{
    (void)state;
    check("\xFF\xFE\x80z", "'z");
    check("\xD0z", "'z");
    check("\xE2\x84z", "'z");
    check("\xED\xA0\x80z", "'z");
    check("\xC2\x85\xE2\x80\xAEz", "'z");
    check("\033[999999999999;1;2;3;4;5;6Cz", "right 'z");
    check("\033[?1;2c\033[>0;1c\033[1$pz", "'z");
    check("\033[1\rz", "enter 'z");
    check("\033[12\033[Az", "up 'z");
    check("\033]11;rgb:ff/ff\007z", "'z");
    check("\033]11;rgb:ff/ff\033\\z", "'z");
    check("\033]11;rgb", "");
}

// Whatever comes: events are sound, and after the noise a key works again.
static void test_random_bytes(void **state)
{
    (void)state;
    static const char common[] = "\033[O<;0123M~Pn\xD0\xB0\r]\\";
    struct rng rng = rng_seed(7);
    for (int round = 0; round < 3000; round++) {
        struct buf in = BUF_INIT;
        size_t len = rng_below(&rng, 60) + 1;
        for (size_t i = 0; i < len; i++) {
            bool any = rng_below(&rng, 4) == 0;
            buf_char(&in,
                     any ? (char)rng_below(&rng, 256) : common[rng_below(&rng, sizeof common - 1)]);
        }
        char *whole = decode(buf_text(&in), in.len, in.len);
        char *bytes = decode(buf_text(&in), in.len, 1);
        assert_string_equal(whole, bytes);
        free(whole);
        free(bytes);
        buf_put(&in, "\033\033\033\033x\033[201~\007\r\r\r\ry");
        char *after = decode(buf_text(&in), in.len, 5);
        assert_int_equal(after[strlen(after) - 1], 'y');
        free(after);
        buf_free(&in);
    }
}

static uint32_t next_code(const char **text)
{
    uint32_t code = 0;
    *text += utf8_decode(*text, *text + strlen(*text), &code);
    return code;
}

static void check_command(const char *cyrillic, const char *latin)
{
    while (*latin) {
        uint32_t from = next_code(&cyrillic);
        assert_int_equal(keymap_command(from), next_code(&latin));
    }
    assert_int_equal(*cyrillic, 0);
}

static void test_command_mode(void **state)
{
    (void)state;
    check_command("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.");
    check_command("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>");
    check_command("әіңғүұқөһ", "2345890-=");
    check_command("ӘІҢҒҮҰҚӨҺ", "2345890-=");
    for (uint32_t code = 0; code < 0x80; code++)
        assert_int_equal(keymap_command(code), code);
    assert_int_equal(keymap_command(0x2116), 0x2116);
    assert_int_equal(keymap_command(0x1F600), 0x1F600);
}

static void check_digits(const char *text, const char *digits)
{
    for (; *digits; digits++) {
        int want = *digits == '.' ? -1 : *digits - '0';
        assert_int_equal(keymap_digit(next_code(&text)), want);
    }
    assert_int_equal(*text, 0);
}

static void test_digit_mode(void **state)
{
    (void)state;
    check_digits("1234567890", "1234567890");
    check_digits("\"әіңғ,.үұқөһ", "1234567890..");
    check_digits("!ӘІҢҒ;:ҮҰҚӨҺ", "1234567890..");
    check_digits("-=абю /iI", ".........");
}

static void check_label(enum key_kind kind, const char *of, enum lang lang, const char *want)
{
    struct buf out = BUF_INIT;
    keymap_label(&out, kind, next_code(&of), lang);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_labels(void **state)
{
    (void)state;
    check_label(K_CHAR, "n", LANG_RU, "N·т");
    check_label(K_CHAR, "a", LANG_EN, "A·ф");
    check_label(K_CHAR, "?", LANG_KK, "?");
    check_label(K_CHAR, "1", LANG_KK, "1");
    check_label(K_CHAR, " ", LANG_RU, "Пробел");
    check_label(K_F1, "", LANG_RU, "F1");
    check_label(K_F12, "", LANG_RU, "F12");
    check_label(K_PGDN, "", LANG_RU, "PgDn");
    assert_int_equal(keymap_cyrillic('y'), 0x43D);
    assert_int_equal(keymap_cyrillic('1'), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_characters),      cmocka_unit_test(test_controls),
        cmocka_unit_test(test_named_keys),      cmocka_unit_test(test_escape),
        cmocka_unit_test(test_mouse),           cmocka_unit_test(test_paste),
        cmocka_unit_test(test_paste_in_pieces), cmocka_unit_test(test_paste_without_end),
        cmocka_unit_test(test_garbage),         cmocka_unit_test(test_random_bytes),
        cmocka_unit_test(test_command_mode),    cmocka_unit_test(test_digit_mode),
        cmocka_unit_test(test_labels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
