// Signs in texts: what is quoted brings no quotation marks of the same kind with it, and what
// happened is told in words.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"

#include <stdio.h>
#include <string.h>

static void put(enum lang lang, const char *what, const char *want)
{
    struct buf out = BUF_INIT;
    text_put(&out, lang, T_WORDS_QUOTED, &ARG_S("text", what), 1);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_quoted_once(void **state)
{
    (void)state;
    put(LANG_RU, "Дорога", "«Дорога»");
    put(LANG_RU, "«Дорога»", "«Дорога»");
    put(LANG_KK, "«Строй и К» компаниясы", "«„Строй и К“ компаниясы»");
    put(LANG_RU, "Компания «Строй и К»", "«Компания „Строй и К“»");
    put(LANG_RU, "«А» и «Б»", "«„А“ и „Б“»");
    put(LANG_RU, "«", "«„»");
    put(LANG_RU, "", "«»");
    put(LANG_EN, "The “Tamyr” faction", "“The ‘Tamyr’ faction”");
}

// The text with `what` in all its places.
static void filled(enum lang lang, enum text_key key, const char *what, struct buf *out)
{
    const char *at = text_get(lang, key);
    struct text_arg args[16];
    struct text_placeholder all[16];
    size_t count = 0;
    while (count < 16 && text_next_placeholder(&at, &all[count])) {
        args[count] = ARG_S(all[count].name, what);
        count++;
    }
    text_put(out, lang, key, args, count);
}

// Every text that quotes something: the marks stand once, however much that is quoted itself.
static void test_every_text(void **state)
{
    static const struct {
        const char *open, *twice, *what;
    } of[LANG_COUNT] = {
        [LANG_KK] = {"«", "««", "«Заң» туралы"},
        [LANG_RU] = {"«", "««", "«Закон» о нём"},
        [LANG_EN] = {"“", "““", "“Act” of it"},
    };
    (void)state;
    int quoted = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (int key = 0; key < TEXT_COUNT; key++) {
            struct buf out = BUF_INIT;
            filled((enum lang)lang, (enum text_key)key, of[lang].what, &out);
            if (strstr(buf_text(&out), of[lang].twice))
                fail_msg("%s: %s", text_name((enum text_key)key), buf_text(&out));
            quoted += strstr(buf_text(&out), of[lang].open) != NULL;
            buf_free(&out);
        }
    assert_true(quoted > 100);
}

// A name that ends with the stop of its initials ends a sentence as well.
static void test_one_stop(void **state)
{
    (void)state;
    int ends = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (int key = 0; key < TEXT_COUNT; key++) {
            struct buf out = BUF_INIT;
            filled((enum lang)lang, (enum text_key)key, "Ким А.", &out);
            if (strstr(buf_text(&out), "Ким А.."))
                fail_msg("%s: %s", text_name((enum text_key)key), buf_text(&out));
            ends += strstr(text_get((enum lang)lang, (enum text_key)key), "}.") != NULL;
            buf_free(&out);
        }
    assert_true(ends > 50);
}

// What happened is told in words, not in signs.
static void test_no_formulas(void **state)
{
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (int key = 0; key < TEXT_COUNT; key++) {
            const char *text = text_get((enum lang)lang, (enum text_key)key);
            bool event = strncmp(text_name((enum text_key)key), "event.", 6) == 0;
            if (event && (strpbrk(text, "<>=") || strstr(text, "≥")))
                fail_msg("%s", text);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_quoted_once),
        cmocka_unit_test(test_every_text),
        cmocka_unit_test(test_one_stop),
        cmocka_unit_test(test_no_formulas),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
