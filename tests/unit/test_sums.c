// Numbers of many sessions: they add up in any order and any pieces, survive a file, and refuse
// what does not belong to them.
#include "base/err.h"
#include "simulate/sums_file.h"
#include "simulate/sums_text.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <setjmp.h>

#include <cmocka.h>

static struct sums *sample(int64_t from, int64_t to)
{
    struct sums *sums = sums_new("one", "stamp");
    (void)sums_row(sums, SUMS_INJECT, "never", 0);
    (void)sums_row(sums, SUMS_INJECT, "always", 0);
    (void)sums_all(sums);
    for (int64_t seed = from; seed <= to; seed++) {
        struct sums_row *row = sums_row(sums, SUMS_INJECT, "always", 0);
        sums_put(SUMS_INJECT, row, COL_INJECT_FIRED, 1);
        sums_put(SUMS_INJECT, row, COL_INJECT_AT, seed * 7 % 11);
        sums_put(SUMS_INJECT, row, COL_INJECT_EARLIEST, seed * 7 % 11);
        sums_put(SUMS_INJECT, row, COL_INJECT_LATEST, seed * 7 % 11);
        row = sums_row(sums, SUMS_ENDING, seed % 3 ? "good" : "bad", 0);
        sums_put(SUMS_ENDING, row, COL_ENDING_RUNS, 1);
        sums_put(SUMS_ENDING, row, COL_ENDING_SEED, seed);
        sums_put(SUMS_MARGIN, sums_row(sums, SUMS_MARGIN, "whole:a", seed % 5 - 2),
                 COL_MARGIN_VOTES, 1);
        sums_put(SUMS_ALL, sums_all(sums), COL_ALL_RUNS, 1);
        assert_true(seeds_add(&sums->seeds, (struct seed_range){seed, seed}));
    }
    return sums;
}

static void assert_same(const struct sums *a, const struct sums *b)
{
    struct buf left = BUF_INIT, right = BUF_INIT;
    sums_json(a, &left);
    sums_json(b, &right);
    assert_string_equal(buf_text(&left), buf_text(&right));
    buf_free(&left);
    buf_free(&right);
}

static void test_seeds(void **state)
{
    struct seeds seeds = {NULL, 0, 0};
    struct seed_range found;
    struct buf text = BUF_INIT;
    (void)state;
    assert_true(seeds_add(&seeds, (struct seed_range){10, 20}));
    assert_true(seeds_add(&seeds, (struct seed_range){1, 5}));
    assert_false(seeds_add(&seeds, (struct seed_range){5, 6}));
    assert_false(seeds_add(&seeds, (struct seed_range){20, 30}));
    assert_false(seeds_add(&seeds, (struct seed_range){0, 100}));
    assert_false(seeds_add(&seeds, (struct seed_range){9, 8}));
    assert_false(seeds_add(&seeds, (struct seed_range){-1, 0}));
    assert_false(seeds_add(&seeds, (struct seed_range){SEED_MOST, SEED_MOST + 1}));
    assert_int_equal(seeds_count(&seeds), 16);
    assert_true(seeds_add(&seeds, (struct seed_range){6, 9})); // closes the gap
    assert_int_equal(seeds.count, 1);
    assert_true(seeds_add(&seeds, (struct seed_range){22, 22}));
    assert_true(seeds_find(&seeds, (struct seed_range){15, 22}, &found));
    assert_int_equal(found.from, 15);
    assert_int_equal(found.to, 20);
    assert_false(seeds_find(&seeds, (struct seed_range){21, 21}, &found));
    seeds_put(&seeds, &text);
    assert_string_equal(buf_text(&text), "1–20, 22");
    buf_free(&text);
    seeds_free(&seeds);
}

static void test_seed_words(void **state)
{
    static const char *const bad[] = {"",
                                      ":",
                                      "1:",
                                      ":2",
                                      "2:1",
                                      "a",
                                      "1:2:3",
                                      "-1:2",
                                      "1: 2",
                                      "99999999999999999",
                                      "9007199254740993"};
    struct seed_range range;
    (void)state;
    assert_true(seeds_parse("1:10000", &range));
    assert_int_equal(range.from, 1);
    assert_int_equal(range.to, 10000);
    assert_true(seeds_parse("7", &range));
    assert_int_equal(range.from, 7);
    assert_int_equal(range.to, 7);
    assert_true(seeds_parse("0:9007199254740992", &range));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(seeds_parse(bad[i], &range));
}

// Whatever the pieces and their order, the sums are those of one go.
static void test_adding(void **state)
{
    static const int64_t cuts[][2] = {{61, 100}, {1, 1}, {41, 60}, {2, 40}};
    struct err err = {.lang = LANG_EN};
    struct sums *whole = sample(1, 100);
    struct sums *sums = sample(1, 0);
    (void)state;
    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        struct sums *piece = sample(cuts[i][0], cuts[i][1]);
        assert_true(sums_add(sums, piece, &err));
        sums_free(piece);
    }
    assert_same(sums, whole);
    sums_free(sums);
    sums_free(whole);
}

static void test_what_does_not_belong(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct sums *sums = sample(1, 10);
    struct sums *twice = sample(10, 12);
    struct sums *other = sums_new("two", "stamp");
    struct sums *changed = sums_new("one", "newer");
    struct sums *before = sample(1, 10);
    (void)state;
    assert_false(sums_add(sums, twice, &err));
    assert_non_null(strstr(err.text, "10–10"));
    assert_false(sums_add(sums, other, &err));
    assert_non_null(strstr(err.text, "two"));
    assert_false(sums_add(sums, changed, &err));
    assert_same(sums, before); // nothing of them was added
    sums_free(sums);
    sums_free(twice);
    sums_free(other);
    sums_free(changed);
    sums_free(before);
}

static void test_files(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct buf text = BUF_INIT;
    struct sums *sums = sample(5, 25);
    (void)state;
    (void)sums_row(sums, SUMS_FAILURE, "a \"quoted\", odd\nkey", 0);
    sums_put(SUMS_ALL, sums_all(sums), COL_ALL_LASTED, INT64_C(1) << 60);
    sums_json(sums, &text);
    struct sums *again = sums_read(buf_text(&text), text.len, "file", &err);
    assert_non_null(again);
    assert_same(sums, again);
    sums_free(again);
    sums_free(sums);
    // Every cut of the file is refused, with its name.
    for (size_t len = 0; len + 1 < text.len; len += 7) {
        assert_null(sums_read(text.data, len, "file", &err));
        assert_non_null(strstr(err.text, "file"));
    }
    buf_free(&text);
}

static void refuse(const char *from, const char *to)
{
    struct err err = {.lang = LANG_EN};
    struct buf text = BUF_INIT, bad = BUF_INIT;
    struct sums *sums = sample(1, 3);
    sums_json(sums, &text);
    const char *at = strstr(buf_text(&text), from);
    assert_non_null(at);
    buf_add(&bad, text.data, (size_t)(at - text.data));
    buf_put(&bad, to);
    buf_put(&bad, at + strlen(from));
    assert_null(sums_read(buf_text(&bad), bad.len, "file", &err));
    assert_non_null(strstr(err.text, "file"));
    sums_free(sums);
    buf_free(&text);
    buf_free(&bad);
}

static void test_damaged_files(void **state)
{
    (void)state;
    refuse("\"simulation\"", "\"something\"");
    refuse("\"format\":1", "\"format\":2");
    refuse("[[1,3]]", "[[3,1]]");
    refuse("[[1,3]]", "[[1,3],[2,2]]");
    refuse("\"fired\"", "\"fried\"");
    refuse("[\"bad\",1,3]", "[\"good\",1,3]"); // twice
    refuse("[\"bad\",1,3]", "[\"bad\",1]");
    refuse("[\"bad\",1,3]", "[\"bad\",null,3]");
    refuse("[\"bad\",1,3]", "[\"bad\",1.5,3]");
    refuse("[\"bad\",1,3]", "[7,1,3]");
    refuse("\"endings\"", "\"ending\"");
    refuse("[[\"all\"", "[[\"all\",0,0,null,null,0,0],[\"more\"");
}

// What a spreadsheet would run as a formula comes out as text.
static void test_csv(void **state)
{
    struct buf out = BUF_INIT;
    struct sums *sums = sample(1, 3);
    (void)state;
    sums_put(SUMS_FAILURE, sums_row(sums, SUMS_FAILURE, "=HYPERLINK(\"x\")", 0), COL_FAILURE_RUNS,
             1);
    sums_put(SUMS_FAILURE, sums_row(sums, SUMS_FAILURE, "a,b", 0), COL_FAILURE_RUNS, 2);
    sums_csv(sums, &out);
    assert_non_null(strstr(buf_text(&out), "\n\"margins\",\"whole:a\",-1,\"votes\",1\r\n"));
    assert_non_null(strstr(buf_text(&out), "\n\"complications\",\"never\",\"\",\"fired\",0\r\n"));
    assert_null(strstr(buf_text(&out), "\"never\",\"\",\"earliest\""));
    assert_null(strstr(buf_text(&out), ",\"=HYPERLINK"));
    assert_non_null(strstr(buf_text(&out), "'=HYPERLINK(\"\"x\"\")"));
    assert_non_null(strstr(buf_text(&out), "\"failures\",\"a,b\",\"\",\"runs\",2"));
    sums_free(sums);
    buf_free(&out);
}

// Keys come from scripts: nothing of theirs reaches the terminal as a control character.
static void test_text(void **state)
{
    struct sums *sums = sample(1, 30);
    struct sums_row *row = sums_row(sums, SUMS_FAILURE, "x.lua:3: \x1b[31mred", 0);
    (void)state;
    sums_put(SUMS_FAILURE, row, COL_FAILURE_RUNS, 1);
    sums_put(SUMS_FAILURE, row, COL_FAILURE_SEED, 17);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf out = BUF_INIT;
        sums_text(sums, NULL, (enum lang)lang, &out);
        assert_null(strchr(buf_text(&out), '\x1b'));
        assert_non_null(strstr(buf_text(&out), "seed 17"));
        assert_non_null(strstr(buf_text(&out), "good"));
        assert_non_null(strstr(buf_text(&out), "never"));
        buf_free(&out);
    }
    sums_free(sums);
}

static struct sums *story(void)
{
    struct sums *sums = sample(1, 10);
    struct sums_row *row = sums_row(sums, SUMS_CHOICE, "what/go", 0);
    (void)sums_row(sums, SUMS_CHOICE, "what/stay", 0);
    sums_put(SUMS_CHOICE, row, COL_CHOICE_ASKED, 10);
    sums_put(SUMS_CHOICE, row, COL_CHOICE_RUNS, 4);
    row = sums_row(sums, SUMS_CHOICE_ENDING, "what/go/good", 0);
    sums_put(SUMS_CHOICE_ENDING, row, COL_ENDING_RUNS, 3);
    (void)sums_row(sums, SUMS_ENDING, "lost", 0);
    (void)sums_row(sums, SUMS_CONDITION, "ending:lost", 0);
    row = sums_row(sums, SUMS_FACT, "ending:lost: elect.failed", 0);
    sums_put(SUMS_FACT, row, COL_FACT_NOT, 10);
    row = sums_row(sums, SUMS_FACT, "ending:lost: not quorum.lost", 0);
    sums_put(SUMS_FACT, row, COL_FACT_SO, 10);
    row = sums_row(sums, SUMS_IDLE, "akim", 0);
    sums_put(SUMS_IDLE, row, COL_IDLE_SUM, 10 * 690);
    sums_put(SUMS_IDLE, row, COL_IDLE_LONGEST, 720);
    sums_put(SUMS_IDLE, row, COL_IDLE_OVER, 2);
    (void)sums_row(sums, SUMS_IDLE, "chair", 0);
    row = sums_row(sums, SUMS_BRANCH, "scenario.lua:7: seen > 1", 0);
    sums_put(SUMS_BRANCH, row, COL_BRANCH_FALSE, 2);
    row = sums_row(sums, SUMS_BRANCH, "scenario.lua:8: both", 0);
    sums_put(SUMS_BRANCH, row, COL_BRANCH_FALSE, 2);
    sums_put(SUMS_BRANCH, row, COL_BRANCH_TRUE, 9);
    row = sums_row(sums, SUMS_BRANCH, "scenario.lua:8: never", 0); // its line never ran
    sums_put(SUMS_BRANCH, row, COL_BRANCH_FALSE, 0);
    row = sums_row(sums, SUMS_DEED, "akim", 0);
    sums_put(SUMS_DEED, row, COL_DEED_ANSWERS, 15);
    sums_put(SUMS_DEED, row, COL_DEED_PERSON, 1);
    (void)sums_row(sums, SUMS_DEED, "chair", 0);
    return sums;
}

static void has(struct buf *out, const char *part)
{
    if (!strstr(buf_text(out), part))
        fail_msg("no \"%s\" in\n%s", part, buf_text(out));
}

// What never varies is named, the endings that never came before all.
static void test_story(void **state)
{
    struct buf out = BUF_INIT;
    struct plan_ending ending = {.id = "lost", .title = {{"Жеңіліс", "Поражение", "A defeat"}}};
    struct plan plan = {.endings = &ending, .ending_count = 1};
    struct sums *sums = story();
    (void)state;
    sums_text(sums, &plan, LANG_EN, &out);
    has(&out, "\n  what/go                   100.0 %   40.0 %");
    has(&out, "\n    good                          3   75.0 %");
    has(&out, "\n    elect.failed              0.0 %  100.0 %\n");
    has(&out, "\n  akim *                       11.5     12.0   20.0 %");
    has(&out, "\n  akim *                        0.0      0.0      1.5");
    has(&out,
        "\n\nEndings that never came:\n  A defeat (lost)\n\nChoices nobody took:\n  what/stay\n");
    has(&out, ":\n  ending:lost: elect.failed\n");
    has(&out, ":\n  ending:lost: not quorum.lost\n");
    has(&out, ":\n  akim 20 %\n");
    has(&out, "never true:\n  scenario.lua:7: seen > 1\n");
    assert_null(strstr(buf_text(&out), "scenario.lua:8"));
    buf_reset(&out);
    sums_text(sums, NULL, LANG_RU, &out); // of a file: there are no words for it
    has(&out, ":\n  lost\n");
    sums_free(sums);
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_seeds),  cmocka_unit_test(test_seed_words),
        cmocka_unit_test(test_adding), cmocka_unit_test(test_what_does_not_belong),
        cmocka_unit_test(test_files),  cmocka_unit_test(test_damaged_files),
        cmocka_unit_test(test_csv),    cmocka_unit_test(test_text),
        cmocka_unit_test(test_story),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
