// Commands in messages can be copied whole: nothing stands after them in their line, and what is
// put into them is written as a shell reads it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/shell.h"
#include "base/text.h"
#include "cli/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool ends_with(const char *text, const char *tail)
{
    size_t len = strlen(text), tail_len = strlen(tail);
    return len >= tail_len && strcmp(text + len - tail_len, tail) == 0;
}

// The end of the program's name when a subcommand follows it; else NULL.
static const char *command_at(const char *at)
{
    const char *word = at + strlen("maslikhat ");
    for (int i = 0; i < subcommand_count; i++) {
        size_t len = strlen(subcommands[i].name);
        if (strncmp(word, subcommands[i].name, len) == 0 &&
            !strchr("abcdefghijklmnopqrstuvwxyz-", word[len] ? word[len] : ' '))
            return word;
    }
    return NULL;
}

static bool is_sign(char c)
{
    return c && strchr(".,;:!?)", c);
}

// One command that begins at `at`, in its line.
static void check_command(const char *text, const char *at, const char *key)
{
    const char *begin = at;
    while (begin > text && begin[-1] == ' ')
        begin--;
    bool alone = begin == text || begin[-1] == '\n';
    size_t len = strcspn(at, "\n");
    if (!alone && begin[-1] != ':')
        fail_msg("%s: a command in the middle of a sentence: %.60s", key, at);
    if (!alone && memchr(at, '{', len))
        fail_msg("%s: what is put in may be long, so the command needs its own line: %.60s", key,
                 at);
    if (is_sign(at[len - 1]))
        fail_msg("%s: a sign after the command: %.*s", key, (int)len, at);
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)at[i] >= 0x80 || strncmp(at + i, "  ", 2) == 0)
            fail_msg("%s: words after the command: %.*s", key, (int)len, at);
}

// The rest are the lines that say what a subcommand takes, and one with names to be filled in.
static bool is_pattern(const char *key)
{
    return ends_with(key, ".usage") || strcmp(key, "ui.join.ssh") == 0;
}

static void test_texts(void **state)
{
    int found = 0;
    (void)state;
    for (int key = 0; key < TEXT_COUNT; key++) {
        const char *name = text_name((enum text_key)key);
        for (int lang = 0; lang < LANG_COUNT && !is_pattern(name); lang++) {
            const char *text = text_get((enum lang)lang, (enum text_key)key);
            for (const char *at = text; (at = strstr(at, "maslikhat ")) != NULL; at++) {
                if (!command_at(at))
                    continue;
                check_command(text, at, name);
                found++;
            }
        }
    }
    assert_true(found > 30);
}

// What sh makes of the word.
static void read_back(const char *word, char *out, size_t size)
{
    struct buf line = BUF_INIT;
    buf_put(&line, "printf %s ");
    shell_word(&line, word);
    FILE *in = popen(buf_text(&line), "r");
    assert_non_null(in);
    size_t len = fread(out, 1, size - 1, in);
    out[len] = '\0';
    assert_int_equal(pclose(in), 0);
    buf_free(&line);
}

static void test_words(void **state)
{
    static const char *const words[] = {
        "plain",
        "/tmp/a-b_c.jsonl",
        "a b",
        "it's",
        "''",
        "\"$HOME\"",
        "$(exit 3)",
        "`exit 3`",
        "a\\b",
        "*",
        "~",
        "#x",
        "a;b",
        "a&b",
        "Әділет қаласы",
        "Қала",
        "!x",
        "(a)",
        "a|b>c<d",
        "",
        "{a,b}",
        "x=1",
    };
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        char back[256];
        read_back(words[i], back, sizeof back);
        assert_string_equal(back, words[i]);
    }
}

static void test_no_control(void **state)
{
    struct buf out = BUF_INIT;
    (void)state;
    shell_word(&out, "a\033]0;title\007b\xc2\x9b"
                     "2Jc\nd");
    for (const char *at = buf_text(&out); *at; at++)
        assert_true((unsigned char)*at >= 0x20 && *at != 0x7F);
    assert_null(strstr(buf_text(&out), "\xc2\x9b"));
    buf_free(&out);
}

// Arguments of texts may come from foreign files: no control character passes, line breaks do.
static void test_arguments(void **state)
{
    struct buf out = BUF_INIT;
    (void)state;
    TEXT(&out, LANG_EN, T_RUN_AGAIN,
         ARG_S("command", "a\033[2Jb\nc\xc2\x9b"
                          "1md\x7f"));
    assert_null(strpbrk(buf_text(&out), "\033\x7f"));
    assert_null(strstr(buf_text(&out), "\xc2\x9b"));
    assert_non_null(strstr(buf_text(&out), "b\nc"));
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_no_control),
        cmocka_unit_test(test_arguments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
