// The command line: words of the verbs in three languages, seats by number, the wrong layout, and
// reasons that are true.
#include "core/verb.h"
#include "ui/phrase.h"

#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct word_seat seats[] = {{.id = "chair", .name = "A", .number = 1},
                                         {.id = "resident-1", .name = "B", .number = 18}};

static struct words session_words(struct word_verb *list)
{
    for (int i = 0; i < verb_count; i++)
        list[i] = (struct word_verb){verbs[i].name, verbs[i].synopsis, ""};
    return (struct words){
        .verbs = list, .verbs_count = verb_count, .seats = seats, .seats_count = 2};
}

static void check(enum lang lang, const char *typed, enum phrase kind, const char *want)
{
    struct word_verb *list = calloc((size_t)verb_count, sizeof *list);
    struct words words = session_words(list);
    struct buf out = BUF_INIT;
    enum phrase got = phrase_read(&words, lang, typed, &out);
    if (got != kind || strcmp(buf_text(&out), want) != 0)
        fail_msg("%s: %d «%s», not %d «%s»", typed, (int)got, buf_text(&out), (int)kind, want);
    buf_free(&out);
    free(list);
}

static void test_lines(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *line;
    } rows[] = {
        {"floor.give resident-1 debate", "floor.give resident-1 debate"},
        {"дать слово №18", "floor.give resident-1"},
        {"Дать слово 18", "floor.give resident-1"},
        {"сөз беру №18", "floor.give resident-1"},
        {"сөз-беру №18", "floor.give resident-1"},
        {"give the floor 18", "floor.give resident-1"},
        {"seat.warn 18", "seat.warn resident-1"},
        {"предупредить №18", "seat.warn resident-1"},
        {"№18 floor.ask", "resident-1 floor.ask"},
        {"№18 просить слова", "resident-1 floor.ask"},
        {"chair vote.close", "chair vote.close"},
        {"закрыть голосование", "vote.close"},
        {"үзіліс 10", "sitting.break 10"},
        {"заметка \"18 человек, за\"", "note.add \"18 человек, за\""},
        {"rewind 12", "rewind 12"},
        {"redo", "redo"},
        {"способ голосования руками", "vote.method hands"},
        {"мщеуюсдщыу", "vote.close"}, // the keys of vote.close on a Russian layout
        {"срфшк мщеуюсдщыу", "chair vote.close"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(LANG_RU, rows[i].typed, PHRASE_LINE, rows[i].line);
}

static void test_reasons(void **state)
{
    (void)state;
    check(LANG_RU, "", PHRASE_EMPTY, "");
    check(LANG_EN, "vote.clos", PHRASE_UNKNOWN, "vote.close");
    check(LANG_RU, "перерв", PHRASE_UNKNOWN, "перерыв");
    check(LANG_KK, "үзіліз", PHRASE_UNKNOWN, "үзіліс");
    check(LANG_RU, "seat.warn 77", PHRASE_SEAT, "77");
    check(LANG_RU, "№77 floor.ask", PHRASE_SEAT, "№77");
    check(LANG_EN, "xyzzyplugh", PHRASE_UNKNOWN, "");
}

// Every verb has words in every language; no two verbs have the same ones, and none begins as
// another's do and means something else when it is typed whole.
static void test_all_verbs(void **state)
{
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        for (int i = 0; i < verb_count; i++) {
            const char *mine = phrase_verb(verbs[i].name, (enum lang)lang);
            if (mine == verbs[i].name)
                fail_msg("%s has no words in %s", verbs[i].name, lang_code((enum lang)lang));
            check((enum lang)lang, mine, PHRASE_LINE, verbs[i].name);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_all_verbs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
