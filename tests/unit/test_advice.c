// Lines that texts name: whoever reads Kazakh or Russian is told words of theirs, which the command
// line understands; whoever types lines of transcripts, these lines.
#include "base/called.h"
#include "base/text.h"
#include "base/typed.h"
#include "core/command.h"
#include "core/verb.h"
#include "data/json.h"
#include "net/inside.h"
#include "phrase/phrase.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char latin[] = "abcdefghijklmnopqrstuvwxyz";

// Texts for those who write scenarios and type lines of transcripts.
static bool is_for_authors(const char *key)
{
    static const char *const prefixes[] = {
        "cards.",
        "check.",
        "lint.",
        "vars.", // what is wrong in the files of a scenario
        "new.",
        "sim.",
        "help.transcript", // subcommands, and the transcript language itself
    };
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
        if (strncmp(key, prefixes[i], strlen(prefixes[i])) == 0)
            return true;
    return false;
}

// "paper.fill", "method=secret" outside of braces.
static bool names_line(const char *text)
{
    int depth = 0;
    for (const char *at = text; *at; at++) {
        depth += *at == '{' ? 1 : *at == '}' ? -1 : 0;
        bool joins = at > text && (*at == '.' || *at == '=') && strchr(latin, at[-1]);
        if (depth == 0 && joins && at[1] && strchr(latin, at[1]))
            return true;
    }
    return false;
}

static void test_no_latin_lines(void **state)
{
    (void)state;
    int authors = 0;
    for (int key = 0; key < TEXT_COUNT; key++)
        for (int lang = 0; lang < LANG_EN; lang++) {
            const char *name = text_name((enum text_key)key);
            const char *text = text_get((enum lang)lang, (enum text_key)key);
            if (names_line(text) && !is_for_authors(name))
                fail_msg("%s, %s: %s", lang_code((enum lang)lang), name, text);
            authors += names_line(text);
        }
    assert_true(authors > 20);
}

// Advice stands under every refusal: it speaks to people who sit together as well as to somebody
// who practises with the computer.
static void test_true_for_all(void **state)
{
    static const char *const alone[] = {"Enter", "компьютер", "computer"};
    (void)state;
    for (int key = 0; key < TEXT_COUNT; key++)
        for (int lang = 0; lang < LANG_COUNT; lang++)
            for (size_t i = 0; i < sizeof alone / sizeof alone[0]; i++) {
                const char *text = text_get((enum lang)lang, (enum text_key)key);
                if (strncmp(text_name((enum text_key)key), "advice.", 7) == 0 &&
                    strstr(text, alone[i]))
                    fail_msg("%s: %s", text_name((enum text_key)key), text);
            }
}

// The verb is one, its keys are its own.
static void check_line(const char *name, const char *line)
{
    struct buf full = BUF_INIT;
    struct command command;
    bool part = !strchr(line, '.');
    buf_printf(&full, "chair %s%s", part ? "vote.open agenda " : "", line);
    if (!command_parse(&command, buf_text(&full), NULL) || !verb_find(command.verb))
        fail_msg("%s: %s", name, line);
    for (int i = 0; i < command.key_count; i++)
        if (!verb_takes(verb_find(command.verb), command.key[i]))
            fail_msg("%s: %s has no %s", name, line, command.key[i]);
    buf_free(&full);
}

// In words there is nothing Latin, and typed as it stands it is the line, wants more of it, or
// names a thing this session does not have.
static void check_words(const struct things *things, const char *name, const char *line)
{
    struct buf braced = BUF_INIT, words = BUF_INIT, typed = BUF_INIT, read = BUF_INIT;
    buf_printf(&braced, "{%s}", line);
    typed_put(buf_text(&braced), things->lang, true, &words);
    size_t quote = things->lang == LANG_EN ? strlen("“") : strlen("«");
    buf_add(&typed, words.data + quote, words.len - 2 * quote);
    if (things->lang != LANG_EN && strpbrk(buf_text(&words), latin))
        fail_msg("%s: %s", name, buf_text(&words));
    enum phrase got = phrase_read(things, buf_text(&typed), &read);
    bool whole = strchr(line, '.') && !strstr(line, "…") && !strchr(line, ':');
    if (strchr(line, '.') && (got == PHRASE_UNKNOWN || (whole && got == PHRASE_NOTHING)))
        fail_msg("%s: %s: %s", name, buf_text(&typed), buf_text(&read));
    if (whole && got == PHRASE_LINE)
        assert_string_equal(buf_text(&read), line);
    buf_free(&braced);
    buf_free(&words);
    buf_free(&typed);
    buf_free(&read);
}

static int check_text(const struct things *things, const char *name, const char *text)
{
    int lines = 0;
    for (const char *at = text; (at = strchr(at, '{'));) {
        size_t len = strcspn(at, "}") + 1;
        char *braced = mem_text_n(at, len);
        char *line = mem_text_n(at + 1, len - 2);
        if (!called_in(braced)) { // a word of the body that sits is none
            check_line(name, line);
            check_words(things, name, line);
            lines++;
        }
        free(braced);
        free(line);
        at += len;
    }
    return lines;
}

static void test_advice(void **state)
{
    (void)state;
    struct inside *inside = inside_open("housing-utilities", 1, "6");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf shown = BUF_INIT, told = BUF_INIT;
        int lines = 0;
        inside_view(inside, 1, (enum lang)lang, &shown, &told);
        struct json *of_view = json_parse(buf_text(&shown), shown.len, "", NULL);
        struct json *of_words = json_parse(buf_text(&told), told.len, "", NULL);
        struct view *view = view_new(of_view, 0);
        struct view_words *words = words_new(of_words);
        struct things *things = things_new(words, view, (enum lang)lang);
        for (int key = 0; key < TEXT_COUNT; key++)
            if (strncmp(text_name((enum text_key)key), "advice.", strlen("advice.")) == 0)
                lines += check_text(things, text_name((enum text_key)key),
                                    text_get((enum lang)lang, (enum text_key)key));
        assert_true(lines > 70);
        things_free(things);
        words_free(words);
        view_free(view);
        json_free(of_view);
        json_free(of_words);
        buf_free(&shown);
        buf_free(&told);
    }
    inside_close(inside);
}

static void check_put(const char *text, enum lang lang, bool in_words, const char *want)
{
    struct buf out = BUF_INIT;
    typed_put(text, lang, in_words, &out);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_put(void **state)
{
    (void)state;
    check_put("a {vote.open agenda method=secret}, b", LANG_RU, false,
              "a vote.open agenda method=secret, b");
    check_put("{floor.ask debate}", LANG_KK, true, "«сөз сұрау жарыссөз»");
    check_put("x {method=paper}", LANG_KK, true, "x «тәсілі=бюллетеньмен жасырын»");
    check_put("{vote.open procedural:close-debate}", LANG_RU, true,
              "«поставить на голосование Прекратить прения»");
    check_put("{vote.open recess:…}; x", LANG_RU, true,
              "«поставить на голосование Объявить перерыв …»; x");
    check_put("{floor.give … report}", LANG_EN, true, "“give the floor … report”");
    check_put("no line", LANG_EN, true, "no line");
    check_put("not {closed", LANG_EN, false, "not closed");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_true_for_all),
        cmocka_unit_test(test_no_latin_lines),
        cmocka_unit_test(test_advice),
        cmocka_unit_test(test_put),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
