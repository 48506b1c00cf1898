// The console and the seats: the keys that count now are in the last line at 80 columns, in each
// language; what menus offer, and why something is not to be had.
#include "desk_look.h"
#include "ui/desk_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { ROWS = 24, COLS = 80 };

static bool names_key(const char *view, enum lang lang, enum text_key label)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = lang});
    struct grid *grid = grid_new(ROWS, COLS);
    struct buf picture = BUF_INIT;
    desk_connected(desk, 0);
    desk_receive(desk, view, 0);
    desk_draw(desk, grid, 0);
    grid_dump(&picture, grid, false);
    const char *last = buf_text(&picture);
    for (const char *at = last; (at = strchr(at, '\n')) && at[1];)
        last = ++at;
    bool found = strstr(last, text_get(lang, label)) != NULL;
    buf_free(&picture);
    grid_free(grid);
    desk_free(desk);
    return found;
}

static void check(const char *view, enum text_key label, bool want)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (names_key(view, (enum lang)lang, label) != want)
            fail_msg("%s, %s: %s", lang_code((enum lang)lang), text_name(label), view);
}

#define CONSOLE_OPEN                                                                               \
    "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000},"                        \
    "\"checked\":true,\"phase\":{\"id\":\"p\",\"title\":\"P\",\"length\":60000}"
#define CONSOLE(more) CONSOLE_OPEN more "}"
#define SITS                                                                                       \
    ",\"sitting\":\"open\",\"votes\":[{\"subject\":\"agenda\"}],\"injects\":[{\"id\":\"i\"}],"     \
    "\"undo\":[{\"to\":1,\"of\":2}],\"may\":[{\"line\":\"sitting.break "                           \
    "10\"},{\"line\":\"floor.give dep-02\"}]"

// A break is called between speeches; over a speaker the keys for the speech come first.
static void test_break(void **state)
{
    (void)state;
    check(CONSOLE(SITS), T_KEY_BREAK, true);
    check(CONSOLE(SITS), T_KEY_GIVE, true);
    check(CONSOLE(SITS), T_KEY_PHASE, true);
    check(CONSOLE(",\"sitting\":\"open\""), T_KEY_BREAK, false);
    check(CONSOLE(SITS ",\"speech\":{\"seat\":\"dep-02\",\"begin\":1000,\"limit\":60000}"),
          T_KEY_EXTEND, true);
    check(CONSOLE(SITS ",\"speech\":{\"seat\":\"dep-02\",\"begin\":1000,\"limit\":60000}"),
          T_KEY_STOP, true);
}

// Before the sitting people are dealt their cards, and nothing is put to the vote.
static void test_before(void **state)
{
    (void)state;
    check(CONSOLE(""), T_KEY_CAST, true);
}

// Presses keys at the console and looks for words on its screen.
static bool shows(const char *view, const char *keys, enum lang lang, const char *words)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = lang});
    struct grid *grid = grid_new(ROWS, COLS);
    struct buf picture = BUF_INIT;
    desk_connected(desk, 0);
    desk_receive(desk, view, 0);
    for (; *keys; keys++) {
        struct key key = {.kind = K_CHAR, .code = (unsigned char)*keys};
        if (*keys == '\n')
            key = (struct key){.kind = K_ENTER};
        desk_key(desk, &key, 0);
    }
    desk_draw(desk, grid, 0);
    grid_dump(&picture, grid, false);
    bool found = strstr(buf_text(&picture), words) != NULL;
    buf_free(&picture);
    grid_free(grid);
    desk_free(desk);
    return found;
}

// Where nothing can be put to the vote, the menu says which of the reasons it is.
static void test_votes_none(void **state)
{
    static const struct {
        const char *view, *words;
    } rows[] = {
        {CONSOLE(""), "now: no sitting"},
        {CONSOLE(",\"sitting\":\"break\""), "now: it is a"},
        {CONSOLE(",\"sitting\":\"open\",\"quorum\":{\"present\":7,\"needed\":8,\"total\":12}"),
         "no quorum,"},
        {CONSOLE(",\"sitting\":\"open\",\"speech\":{\"seat\":\"dep-02\",\"number\":2,\"short\":"
                 "\"Marat\",\"begin\":1000,\"limit\":60000}"),
         "Marat"},
        {CONSOLE(",\"sitting\":\"open\""), "to the vote now. "},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (size_t k = 0; k < sizeof rows / sizeof rows[0]; k++)
            if (shows(rows[k].view, "v", LANG_EN, rows[i].words) != (i == k))
                fail_msg("%zu %zu: %s", i, k, rows[i].words);
}

#define PERSON(kind)                                                                               \
    ",\"sitting\":\"open\",\"seats\":[{\"id\":\"dep-02\",\"number\":2,\"name\":\"Marat\","         \
    "\"kind\":\"" kind "\",\"present\":true}],"

// Whoever the server lets be warned, deputy or guest, is warned from the list of people, and
// removed where it lets them be.
static void test_warning(void **state)
{
    static const char may[] = "\"may\":[{\"line\":\"seat.warn dep-02\"},"
                              "{\"line\":\"seat.remove dep-02\"}]";
    static const char warned[] = "\"may\":[{\"line\":\"seat.warn dep-02\"}]";
    char view[1024];
    (void)state;
    const char *warn = text_get(LANG_EN, T_UI_CAST_WARN);
    const char *removed = text_get(LANG_EN, T_UI_CAST_REMOVE);
    (void)snprintf(view, sizeof view, "%s%s}", CONSOLE_OPEN PERSON("deputy"), warned);
    assert_true(shows(view, "c\n", LANG_EN, warn));
    assert_false(shows(view, "c\n", LANG_EN, removed));
    (void)snprintf(view, sizeof view, "%s%s}", CONSOLE_OPEN PERSON("guest"), may);
    assert_true(shows(view, "c\n", LANG_EN, warn));
    assert_true(shows(view, "c\n", LANG_EN, removed));
    (void)snprintf(view, sizeof view, "%s\"may\":[]}", CONSOLE_OPEN PERSON("deputy"));
    assert_false(shows(view, "c\n", LANG_EN, warn));
}

#define SEAT(questions)                                                                            \
    "{\"type\":\"view\",\"role\":\"seat\",\"clock\":{\"now\":5000},"                               \
    "\"me\":{\"seat\":\"dep-02\",\"number\":2,\"name\":\"Marat\",\"present\":true},"               \
    "\"papers\":[{\"id\":\"p\",\"title\":\"Inquiry\",\"parts\":[]}],\"questions\":[" questions     \
    "]}"
#define QUESTION(id, given)                                                                        \
    "{\"id\":\"" id "\",\"title\":\"Who?\",\"status\":\"open\",\"mine\":true,\"given\":" given     \
    ",\"choices\":[{\"text\":\"A\"},{\"text\":\"B\"}]}"

// Whoever reads a paper when a question is put is told; an answer given says nothing of the kind.
static void test_question_comes(void **state)
{
    const char *told = text_get(LANG_EN, T_UI_SEAT_QUESTION);
    (void)state;
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, SEAT(""), 0);
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'i'}, 0);
    assert_int_equal(desk_top(desk), SCREEN_STORY);
    desk_receive(desk, SEAT(QUESTION("q1", "false")), 0);
    assert_string_equal(desk->notice.text, told);
    desk_key(desk, &(struct key){.kind = K_DOWN}, 0);
    desk_receive(desk, SEAT(QUESTION("q1", "true")), 0);
    assert_string_equal(desk->notice.text, "");
    desk_receive(desk, SEAT(QUESTION("q1", "true") "," QUESTION("q2", "false")), 0);
    assert_string_equal(desk->notice.text, told);
    assert_int_equal(desk_top(desk), SCREEN_STORY);
    desk_free(desk);
}

// The last phase is entered by a second Enter; in it Enter goes back to none.
static void test_last_phase(void **state)
{
#define PHASES(n)                                                                                  \
    "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000},"                        \
    "\"phase\":{\"id\":\"p\",\"title\":\"P\",\"index\":" n ",\"length\":60000},"                   \
    "\"phases\":[{\"id\":\"one\",\"title\":\"One\",\"state\":\"done\"},"                           \
    "{\"id\":\"two\",\"title\":\"Two\",\"state\":\"now\"}]}"
    static const struct {
        const char *view, *line;
    } rows[] = {{PHASES("1"), "phase.next"}, {PHASES("2"), NULL}};
    (void)state;
    for (int i = 0; i < 2; i++) {
        struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR});
        desk_connected(desk, 0);
        desk_receive(desk, rows[i].view, 0);
        buf_reset(desk_out(desk));
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'n'}, 0);
        assert_int_equal(desk_top(desk), SCREEN_PICK);
        desk_key(desk, &(struct key){.kind = K_ENTER}, 0);
        const struct buf *sent = desk_out(desk);
        assert_int_equal(sent->len, 0);
        if (rows[i].line) // it is asked whether to enter the last one
            desk_key(desk, &(struct key){.kind = K_ENTER}, 0);
        if (rows[i].line)
            assert_non_null(memmem(sent->data, sent->len, rows[i].line, strlen(rows[i].line)));
        else
            assert_int_equal(sent->len, 0);
        desk_free(desk);
    }
}

// Wherever the console's letters lead, but to lists and lines to type, Space stops the clock.
static void test_clock_stops_everywhere(void **state)
{
    int pages = 0;
    (void)state;
    for (uint32_t code = 'a'; code <= 'z'; code++) {
        struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR});
        struct key letter = {.kind = K_CHAR, .code = code}, space = {.kind = K_CHAR, .code = ' '};
        desk_connected(desk, 0);
        desk_receive(desk,
                     CONSOLE(SITS ",\"questions\":[{\"id\":\"q\",\"status\":\"open\"}],"
                                  "\"papers\":[{\"id\":\"p\"}],\"calendar\":{\"date\":\"x\"},"
                                  "\"map\":{\"marks\":3},\"debrief\":{}"),
                     0);
        desk_key(desk, &letter, 0);
        enum screen top = desk_top(desk);
        bool page = top != SCREEN_FACILITATOR && top != SCREEN_PICK && top != SCREEN_PROMPT &&
                    top != SCREEN_GATE;
        (void)desk_said(desk, "");
        desk_key(desk, &space, 0);
        if (page && desk_said(desk, "clock.pause") != 1)
            fail_msg("%c leads to where the clock does not stop", (int)code);
        pages += page;
        desk_free(desk);
    }
    assert_in_range(pages, 5, 26); // the story, people, terminals, what was said, complications
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clock_stops_everywhere),
        cmocka_unit_test(test_break),
        cmocka_unit_test(test_before),
        cmocka_unit_test(test_votes_none),
        cmocka_unit_test(test_warning),
        cmocka_unit_test(test_question_comes),
        cmocka_unit_test(test_last_phase),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
