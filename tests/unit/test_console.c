// The last line of the console at 80 columns, in each language: the keys that count now are there.
#include "ui/desk_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
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

#define CONSOLE(more)                                                                              \
    "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000,\"runs\":true},"          \
    "\"phase\":{\"id\":\"p\",\"title\":\"P\",\"length\":60000},\"checked\":true" more "}"
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_break),
        cmocka_unit_test(test_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
