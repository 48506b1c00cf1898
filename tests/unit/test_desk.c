// The desk: bindings without faults, locking that leaves nothing behind, the bell, waking up,
// messages that make no sense.
#include "desk_look.h"
#include "ui/desk_parts.h"

#include "base/rng.h"
#include "net/frame.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct desk *sit(enum view_role role)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = role, .lang = LANG_RU});
    desk_connected(desk, 0);
    buf_reset(desk_out(desk));
    return desk;
}

// The language of a terminal that asks for none is the session's, until somebody chooses another.
static void test_language(void **state)
{
    static const char welcome[] = "{\"type\":\"welcome\",\"lang\":\"kk\"}";
    (void)state;
    for (int open = 0; open < 2; open++) {
        struct desk *desk = desk_new(
            &(struct desk_setup){.role = ROLE_DISPLAY, .lang = LANG_RU, .lang_open = open != 0});
        desk_connected(desk, 0);
        const struct buf *hello = desk_out(desk);
        assert_int_equal(memmem(hello->data, hello->len, "\"lang\"", 6) == NULL, open);
        desk_receive(desk, welcome, 0);
        assert_int_equal(desk->setup.lang, open ? LANG_KK : LANG_RU);
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'l'}, 1000);
        enum lang chosen = desk->setup.lang;
        assert_int_not_equal(chosen, open ? LANG_KK : LANG_RU);
        desk_connected(desk, 0);
        desk_receive(desk, welcome, 0);
        assert_int_equal(desk->setup.lang, chosen);
        desk_free(desk);
    }
}

static void type(struct desk *desk, const char *text)
{
    for (; *text; text++)
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = (unsigned char)*text}, 1000);
}

static void press(struct desk *desk, enum key_kind kind)
{
    desk_key(desk, &(struct key){.kind = kind}, 1000);
}

static const char seat_view[] =
    "{\"type\":\"view\",\"role\":\"seat\",\"clock\":{\"now\":5000},"
    "\"sitting\":\"open\",\"item\":{\"id\":\"i\"},"
    "\"seats\":[{\"id\":\"dep-02\",\"number\":2,\"name\":\"B\"}],"
    "\"me\":{\"seat\":\"dep-02\",\"number\":2,\"name\":\"B\",\"kind\":\"deputy\",\"present\":true},"
    "\"message\":{\"title\":\"SECRET0\",\"text\":\"SECRET1\",\"at\":100},"
    "\"whispers\":[{\"from\":\"A\",\"to\":\"B\",\"text\":\"SECRET2\",\"t\":1}],"
    "\"draft\":{\"id\":\"d\",\"title\":\"D\",\"clauses\":[{\"number\":1,\"id\":\"c\",\"text\":"
    "\"t\"}]},"
    "\"card\":{\"public\":\"P\",\"drive\":\"SECRET3\",\"task\":\"SECRET4\",\"secret\":\"SECRET5\","
    "\"goals\":[{\"text\":\"SECRET6\",\"points\":3}]}}";
static const char gate_view[] = "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\","
                                "\"seats\":[{\"id\":\"dep-02\",\"number\":2,\"name\":\"B\"}]}";
static const char speaking[] =
    "{\"type\":\"view\",\"role\":\"seat\",\"clock\":{\"now\":5000},"
    "\"sitting\":\"open\",\"speech\":{\"seat\":\"dep-02\",\"begin\":5000,\"limit\":60000},"
    "\"me\":{\"seat\":\"dep-02\",\"number\":2,\"name\":\"B\",\"present\":true}}";

static void picture(struct desk *desk, struct buf *out, int rows, int cols)
{
    struct grid *grid = grid_new(rows, cols);
    desk_draw(desk, grid, 1000);
    buf_reset(out);
    grid_dump(out, grid, false);
    grid_free(grid);
}

static bool shows(struct desk *desk, const char *text)
{
    struct buf out = BUF_INIT;
    picture(desk, &out, 40, 120);
    bool found = strstr(buf_text(&out), text) != NULL;
    buf_free(&out);
    return found;
}

static bool said(struct desk *desk, const char *message)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(desk);
    const char *text;
    bool found = false;
    frames_feed(frames, out->data, out->len);
    while (frames_next(frames, &text, NULL))
        found = found || strcmp(text, message) == 0;
    frames_free(frames);
    return found;
}

static bool said_line(struct desk *desk, const char *line)
{
    char message[200];
    struct buf *out = desk_out(desk);
    (void)snprintf(message, sizeof message, "\"%s\"", line);
    for (size_t i = 0; i + strlen(message) <= out->len; i++)
        if (memcmp(out->data + i, message, strlen(message)) == 0)
            return true;
    return false;
}

static void test_bindings(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    for (int seat = 0; seat < 2; seat++) {
        for (int screen = 0; screen < SCREEN_COUNT; screen++) {
            struct hints hints = {.now = ~0u};
            screen_kind((enum screen)screen)->hints(desk, &hints);
            assert_true(hints.tables > 0);
            for (size_t i = 0; i < hints.tables; i++) {
                const char *fault = hints_fault(hints.table[i].rows, hints.table[i].count);
                if (fault)
                    fail_msg("screen %d, table %zu: %s", screen, i, fault);
            }
        }
        desk->gate.seat = "dep-02";
    }
    desk->gate.seat = NULL;
    desk_free(desk);
}

// Each way to leave things open, then the lock: nothing of the person is drawn again.
static void test_lock(void **state)
{
    (void)state;
    static const char *const keys[] = {"", "\t", "?", ":SECRET7", "zSECRET7", "p", "w", "h"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        struct desk *desk = sit(ROLE_SEAT);
        desk_receive(desk, seat_view, 1000);
        assert_true(shows(desk, "SECRET5"));
        if (*keys[i] == '\t')
            press(desk, K_TAB);
        else
            type(desk, keys[i]);
        for (int n = 0; n < 4 && desk->depth > 1; n++)
            press(desk, K_ESC);
        press(desk, K_F10);
        assert_false(shows(desk, "SECRET"));
        assert_true(said(desk, "{\"type\":\"lock\"}"));
        // Nobody is asked to choose from a list that has not come yet.
        assert_false(shows(desk, text_get(LANG_EN, T_UI_GATE_CHOOSE)));
        type(desk, "2");
        assert_false(desk->gate.nobody);
        desk_receive(desk, gate_view, 1100);
        assert_true(shows(desk, text_get(LANG_EN, T_UI_GATE_CHOOSE)));
        assert_false(shows(desk, "SECRET"));
        type(desk, ":");
        press(desk, K_UP);
        assert_false(shows(desk, "SECRET"));
        desk_free(desk);
    }
}

// The server locks as well: the person's typing goes with the card.
static void test_locked_from_outside(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    desk_receive(desk, seat_view, 1000);
    type(desk, "zSECRET7");
    assert_true(shows(desk, "SECRET7"));
    desk_receive(desk, gate_view, 1000);
    assert_false(shows(desk, "SECRET"));
    desk_free(desk);
}

static void test_pin_is_not_shown(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    desk_receive(desk, gate_view, 1000);
    press(desk, K_ENTER);
    type(desk, "739");
    assert_false(shows(desk, "739"));
    assert_true(shows(desk, "* * * _"));
    type(desk, "1");
    assert_true(shows(desk, "_ _ _ _"));
    for (size_t i = 0; i < sizeof desk->gate_pin; i++)
        assert_int_equal(desk->gate_pin[i], 0);
    desk_free(desk);
}

static void test_bell(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    desk_receive(desk, seat_view, 1000);
    assert_false(desk_rings(desk));
    desk_receive(desk, speaking, 1000);
    assert_true(desk_rings(desk));
    assert_false(desk_rings(desk));
    desk_receive(desk, speaking, 1500);
    assert_false(desk_rings(desk));
    desk_free(desk);
}

static void test_waking(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    assert_int_equal(desk_wait(desk, 1000), -1);
    desk_receive(desk, speaking, 1000);
    assert_int_equal(desk_wait(desk, 1000), 1000);
    assert_int_equal(desk_wait(desk, 1300), 700);
    assert_int_equal(desk_wait(desk, 1999), 1);
    type(desk, "?");
    assert_int_equal(desk_wait(desk, 1300), -1);
    press(desk, K_ESC);
    desk_receive(desk, gate_view, 2000);
    assert_int_equal(desk_wait(desk, 2000), -1);
    desk_receive(desk, "{\"type\":\"locked\",\"text\":\"x\",\"wait\":2}", 2000);
    assert_int_equal(desk_wait(desk, 2000), 1000);
    assert_int_equal(desk_wait(desk, 3500), 500);
    assert_int_equal(desk_wait(desk, 4000), -1);
    desk_free(desk);
}

static void test_display_sleeps(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_DISPLAY);
    desk_receive(desk,
                 "{\"type\":\"view\",\"role\":\"display\",\"clock\":{\"now\":0},"
                 "\"sitting\":\"open\",\"vote\":{\"title\":\"x\",\"opened\":0}}",
                 1000);
    assert_int_equal(desk_wait(desk, 1000), -1);
    desk_receive(desk,
                 "{\"type\":\"view\",\"role\":\"display\",\"clock\":{\"now\":0,\"paused\":true},"
                 "\"sitting\":\"open\",\"speech\":{\"begin\":0,\"limit\":60000}}",
                 1000);
    assert_int_equal(desk_wait(desk, 1000), -1);
    desk_free(desk);
}

static void test_bye(void **state)
{
    (void)state;
    const char *farewell;
    struct desk *desk = sit(ROLE_DISPLAY);
    assert_false(desk_done(desk, &farewell));
    desk_receive(desk, "{\"type\":\"bye\",\"text\":\"so long\"}", 1000);
    assert_true(desk_done(desk, &farewell));
    assert_string_equal(farewell, "so long");
    desk_free(desk);
}

// A click on "S·ы 2 more" asks for the list of steps, one on the line itself for the step.
static void test_clicks_on_steps(void **state)
{
    (void)state;
    static const int sizes[][2] = {{24, 80}, {40, 120}};
    for (int i = 0; i < 2; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR);
        struct buf out = BUF_INIT;
        desk_receive(desk,
                     "{\"type\":\"view\",\"role\":\"facilitator\",\"sitting\":\"open\","
                     "\"next\":{\"line\":\"facilitator floor.end\",\"text\":\"NEXT\"},"
                     "\"steps\":[{\"line\":\"a.b\",\"text\":\"OTHER\"}]}",
                     1000);
        picture(desk, &out, sizes[i][0], sizes[i][1]);
        bool found = false;
        for (size_t n = 0; n < desk->areas.count; n++) {
            struct rect rect = desk->areas.area[n].rect;
            if (desk->areas.area[n].action != ACT_STEPS)
                continue;
            found = true;
            desk_key(desk, &(struct key){.kind = K_CLICK, .row = rect.row, .col = rect.col}, 1000);
            assert_true(desk_top(desk) == SCREEN_PICK);
            press(desk, K_ESC);
            picture(desk, &out, sizes[i][0], sizes[i][1]);
        }
        assert_true(found);
        buf_free(&out);
        desk_free(desk);
    }
}

static void test_nonsense(void **state)
{
    (void)state;
    static const char *const messages[] = {
        "",
        "null",
        "[]",
        "{}",
        "{\"type\":7}",
        "{\"type\":\"view\"}",
        "{\"type\":\"view\",\"role\":\"facilitator\",\"seats\":7,\"vote\":[],\"clock\":null}",
        "{\"type\":\"view\",\"role\":\"facilitator\",\"vote\":{\"marks\":[1,\"x\",{}]}}",
        "{\"type\":\"view\",\"role\":\"facilitator\",\"phase\":{\"begin\":-9e15,\"length\":9e15},"
        "\"clock\":{\"now\":9e15},\"debrief\":{}}",
        "{\"type\":\"view\",\"role\":\"seat\",\"me\":{},\"card\":{},\"vote\":{\"may_vote\":true,"
        "\"candidates\":[{},{}]}}",
        "{\"type\":\"pins\",\"pins\":[{\"seat\":\"x\"}]}",
        "{\"type\":\"words\",\"verbs\":[{}],\"seats\":{},\"ids\":[7]}",
        "{\"type\":\"result\",\"ok\":false}",
        "{\"type\":\"locked\",\"wait\":1e300}",
        "{\"type\":\"view\",\"role\":\"display\",\"private\":true}",
    };
    struct desk *desk = sit(ROLE_FACILITATOR);
    struct rng rng = rng_seed(5);
    static const enum key_kind kinds[] = {K_ENTER, K_ESC,  K_TAB,  K_UP,   K_DOWN, K_LEFT,
                                          K_RIGHT, K_PGUP, K_PGDN, K_HOME, K_END,  K_F10};
    for (int round = 0; round < 4000; round++) {
        desk_receive(desk, messages[rng_below(&rng, sizeof messages / sizeof *messages)], round);
        for (uint64_t i = rng_below(&rng, 4); i > 0; i--) {
            char letter[2] = {(char)(' ' + rng_below(&rng, 95)), '\0'};
            type(desk, letter);
            press(desk, kinds[rng_below(&rng, sizeof kinds / sizeof *kinds)]);
        }
        struct buf out = BUF_INIT;
        picture(desk, &out, (int)rng_below(&rng, 50), (int)rng_below(&rng, 140));
        assert_true(desk_wait(desk, round) >= -1);
        assert_true(desk->depth >= 1 && desk->depth <= STACK_MAX);
        buf_free(&out);
        buf_reset(desk_out(desk));
    }
    desk_free(desk);
}

// A typed line that leaves the phase asks what becomes of its complication, as the key does.
static void test_typed_leaving(void **state)
{
    (void)state;
    static const char console[] =
        "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000},"
        "\"phase\":{\"id\":\"talk\",\"index\":1,\"count\":2,\"title\":\"Прения\",\"begin\":0},"
        "\"phases\":[{\"id\":\"talk\",\"title\":\"Прения\",\"state\":\"now\"},"
        "{\"id\":\"vote\",\"title\":\"Голосование\"}],"
        "\"seats\":[{\"id\":\"chair\",\"number\":1,\"name\":\"A\"}],"
        "\"injects\":[{\"id\":\"pipe\",\"title\":\"Труба\",\"state\":\"waiting\",\"due\":600000,"
        "\"awaited\":true}]}";
    static const char words[] =
        "{\"type\":\"words\",\"verbs\":[{\"name\":\"phase.next\",\"synopsis\":\"\"},"
        "{\"name\":\"phase.go\",\"synopsis\":\"PHASE\"},{\"name\":\"scenario.end\",\"synopsis\":\"["
        "ENDING]\"},{\"name\":\"note.add\","
        "\"synopsis\":\"\\\"…\\\"\"}],\"seats\":[{\"id\":\"chair\",\"number\":1,\"name\":\"A\"}]}";
    static const struct {
        const char *typed, *line; // what is said when the complication is left out
    } lines[] = {{"phase.next", "facilitator phase.next"},
                 {"facilitator phase.next", "facilitator phase.next"},
                 {"следующий этап", "facilitator phase.next"},
                 {"келесі кезең", "facilitator phase.next"},
                 {"phase.go vote", "facilitator phase.go vote"},
                 {"перейти к этапу голосование", "facilitator phase.go vote"},
                 {"№1 следующий этап", "chair phase.next"},
                 {"завершить сессию", "facilitator scenario.end"}};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR);
        struct buf want = BUF_INIT;
        desk_receive(desk, words, 0);
        desk_receive(desk, console, 0);
        type(desk, ":");
        desk_key(desk, &(struct key){.kind = K_PASTE, .text = lines[i].typed}, 1000);
        buf_reset(desk_out(desk));
        press(desk, K_ENTER);
        if (desk_top(desk) != SCREEN_PICK || desk_out(desk)->len > 0)
            fail_msg("%s leaves the phase without a question", lines[i].typed);
        assert_true(shows(desk, "Труба"));
        for (int at = 0; strcmp(desk->pick.ids[at], "inject.skip") != 0; at++)
            press(desk, K_DOWN);
        press(desk, K_ENTER);
        buf_printf(&want, "{\"type\":\"do\",\"tag\":2,\"line\":\"%s\"}", lines[i].line);
        if (!said(desk, buf_text(&want)))
            fail_msg("%s: %s is not said", lines[i].typed, buf_text(&want));
        buf_free(&want);
        desk_free(desk);
    }
}

// Ending the session asks what becomes of a complication that was still to come: shown first, the
// session goes on; left out, it ends.
static void test_end_with_complication(void **state)
{
    (void)state;
    static const struct {
        char choice;
        bool fires, ends;
    } choices[] = {{'1', true, false}, {'2', false, true}, {'3', false, false}};
    for (size_t i = 0; i < sizeof choices / sizeof choices[0]; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR);
        desk_receive(desk,
                     "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000},"
                     "\"sitting\":\"open\",\"injects\":[{\"id\":\"flood\","
                     "\"title\":\"F\",\"state\":\"waiting\",\"due\":90000,"
                     "\"awaited\":true},{\"id\":\"later\","
                     "\"title\":\"L\",\"state\":\"waiting\",\"due\":-1}]}",
                     1000);
        type(desk, "d2");
        press(desk, K_ENTER);
        assert_false(said_line(desk, "facilitator scenario.end"));
        type(desk, (const char[]){choices[i].choice, '\0'});
        press(desk, K_ENTER);
        assert_int_equal(said_line(desk, "facilitator inject.fire flood"), choices[i].fires);
        assert_int_equal(said_line(desk, "facilitator inject.skip flood"), choices[i].ends);
        assert_int_equal(said_line(desk, "facilitator scenario.end"), choices[i].ends);
        assert_false(said_line(desk, "facilitator inject.fire later"));
        assert_int_equal(desk->depth, 1);
        desk_free(desk);
    }
}

// What is done is confirmed at the console and at a seat, in the server's words where the desk has
// none; a reason begins as a sentence.
static void confirmed(enum view_role role, const char *view)
{
    struct desk *desk = sit(role);
    desk_receive(desk, view, 0);
    desk_do(desk, "seat.warn x", NULL);
    desk_receive(desk, "{\"type\":\"result\",\"tag\":1,\"ok\":true,\"text\":\"№3 warned\"}", 0);
    assert_string_equal(desk->notice.text, "№3 warned");
    desk_do(desk, "vote.method hands", NULL);
    desk_receive(desk, "{\"type\":\"result\",\"tag\":2,\"ok\":true}", 0);
    assert_string_equal(desk->notice.text, text_get(LANG_RU, T_UI_DONE));
    desk_do(desk, "floor.end", NULL);
    desk_receive(desk, "{\"type\":\"result\",\"tag\":3,\"ok\":false,\"text\":\"әлі емес\"}", 0);
    assert_string_equal(desk->notice.text, "Әлі емес");
    desk_free(desk);
}

static void test_confirmed(void **state)
{
    (void)state;
    confirmed(ROLE_FACILITATOR, "{\"type\":\"view\",\"role\":\"facilitator\"}");
    confirmed(ROLE_SEAT, seat_view);
}

// A number is told whole when no row has it, and what is typed after it begins another.
static void test_numbers_typed(void **state)
{
    static const struct {
        int numbers[3], count;
        const char *typed, *told; // numbers the rows do not have
        int at;                   // the row after it; -1 for none
    } rows[] = {{{10}, 1, "15", "№15", -1},   {{10}, 1, "1510", "", 0},
                {{1, 5, 15}, 3, "15", "", 2}, {{1, 5, 15}, 3, "51", "", 0},
                {{3, 4}, 2, "7", "№7", -1},   {{3, 4}, 2, "73", "", 0},
                {{8, 12}, 2, "9", "№9", -1}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR);
        int typed = 0, at = -1;
        desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\"}", 1000);
        for (const char *c = rows[i].typed; *c; c++)
            at = desk_type_number(desk, &typed, *c - '0', rows[i].numbers, rows[i].count);
        assert_int_equal(at, rows[i].at);
        if (*rows[i].told && !strstr(desk->notice.text, rows[i].told))
            fail_msg("%s: %s", rows[i].typed, desk->notice.text);
        desk_free(desk);
    }
}

// What was done at the console stands until it was read and something follows; a refusal stays.
static void test_told_at_console(void **state)
{
    static const struct {
        const char *result;
        bool stays;
    } rows[] = {{"\"ok\":true,\"text\":\"№3 warned\"", false},
                {"\"ok\":false,\"text\":\"not yet\"", true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR);
        struct buf result = BUF_INIT;
        desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\",\"record\":1}", 1000);
        desk_do(desk, "seat.warn x", NULL);
        buf_printf(&result, "{\"type\":\"result\",\"tag\":1,%s}", rows[i].result);
        desk_receive(desk, buf_text(&result), 1000);
        desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\",\"record\":2}", 1100);
        desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\",\"record\":3}", 4000);
        assert_true(*desk->notice.text != '\0');
        desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\",\"record\":3}", 60000);
        assert_true(*desk->notice.text != '\0'); // nothing has followed
        desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\",\"record\":4}", 60000);
        assert_int_equal(*desk->notice.text != '\0', rows[i].stays);
        buf_free(&result);
        desk_free(desk);
    }
}

// A refusal says its source: in the frame of its box where it has room, else in lines of its own.
static void test_refused_with_source(void **state)
{
    static const char *const laws[] = {"Регламент, 17",
                                       "Закон о местном самоуправлении, статья 11, "
                                       "пункт 2; Регламент, пункт 16"};
    static const int cols[] = {60, 80, 120};
    (void)state;
    for (size_t i = 0; i < sizeof laws / sizeof laws[0]; i++)
        for (size_t k = 0; k < sizeof cols / sizeof cols[0]; k++) {
            struct desk *desk = sit(ROLE_FACILITATOR);
            struct buf result = BUF_INIT;
            desk_receive(desk, "{\"type\":\"view\",\"role\":\"facilitator\"}", 1000);
            desk_do(desk, "floor.end", NULL);
            buf_printf(&result,
                       "{\"type\":\"result\",\"tag\":1,\"ok\":false,\"text\":\"Так нельзя\","
                       "\"law\":\"%s\"}",
                       laws[i]);
            desk_receive(desk, buf_text(&result), 1000);
            assert_true(desk_shows(desk, 24, cols[k], "Так нельзя"));
            assert_true(
                desk_shows(desk, 24, cols[k], i == 0 ? "Регламент, 17" : "Закон о местном"));
            buf_free(&result);
            desk_free(desk);
        }
}

#define STEPS_LEFT(votes)                                                                          \
    "\"meeting\":{\"votes\":" #votes                                                               \
    ",\"step\":0,\"steps\":[{\"id\":\"a\",\"title\":\"Бірінші\"},"                          \
    "{\"id\":\"b\",\"title\":\"Соңғы\"}]}"
#define TAKEN "{\"id\":\"road\",\"number\":1,\"title\":\"Дорога\",\"state\":\"called\"}"
#define UNDECIDED                                                                                  \
    "{\"id\":\"land\",\"number\":2,\"title\":\"Жер\",\"state\":\"called\",\"left\":true}"
#define UNTOUCHED "{\"id\":\"road\",\"number\":1,\"title\":\"Дорога\",\"state\":\"rejected\"}"

// Closing the sitting – by Enter, from the steps, typed – asks first while people wait for the
// floor, an item is undecided, steps or complications of the sitting are still to come, and names
// them; with nothing left it does not.
static void test_closing_asks(void **state)
{
    static const struct {
        const char *left, *named;
    } rows[] = {{"\"queue\":[{\"seat\":\"dep-02\",\"number\":2}]", "№2"},
                {"\"agenda\":[{\"id\":\"road\",\"number\":1,\"title\":\"Дорога\",\"left\":true}]",
                 "Дорога"},
                {"\"meeting\":{\"step\":0,\"steps\":[{\"id\":\"a\",\"title\":\"Бірінші\"},"
                 "{\"id\":\"b\",\"title\":\"Соңғы\"}]}",
                 "Соңғы"},
                {"\"injects\":[{\"id\":\"a\",\"title\":\"Митинг\",\"state\":\"waiting\","
                 "\"awaited\":true}]",
                 "Митинг"},
                {"\"injects\":[{\"id\":\"a\",\"title\":\"Жер\",\"state\":\"waiting\","
                 "\"by_day\":true,\"awaited\":true}]",
                 NULL},
                {"\"meeting\":{\"step\":1,\"steps\":[{\"id\":\"a\",\"title\":\"Бірінші\"},"
                 "{\"id\":\"b\",\"title\":\"Соңғы\"}]}",
                 NULL},
                {"\"agenda\":[{\"id\":\"road\",\"number\":1,\"title\":\"Дорога\"}]", NULL},
                // steps are done with once a sitting that votes has decided all it took up
                {STEPS_LEFT(true) ",\"agenda\":[" TAKEN "]", NULL},
                {STEPS_LEFT(false) ",\"agenda\":[" TAKEN "]", "Соңғы"},
                {STEPS_LEFT(true) ",\"agenda\":[" TAKEN "," UNDECIDED "]", "Соңғы"},
                {STEPS_LEFT(true) ",\"agenda\":[" UNTOUCHED "]", "Соңғы"},
                {STEPS_LEFT(true), "Соңғы"}};
    static const char words[] = "{\"type\":\"words\",\"verbs\":[{\"name\":\"sitting.close\","
                                "\"synopsis\":\"\"}],\"seats\":[]}";
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (int way = 0; way < 3; way++) {
            struct desk *desk = sit(ROLE_FACILITATOR);
            struct buf view = BUF_INIT;
            buf_printf(&view,
                       "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000,"
                       "\"runs\":true},\"sitting\":\"open\",\"next\":{\"line\":\"sitting.close\","
                       "\"text\":\"Close\"},%s}",
                       rows[i].left);
            desk_receive(desk, words, 0);
            desk_receive(desk, buf_text(&view), 1000);
            if (way == 1)
                type(desk, "s");
            if (way == 2) {
                type(desk, ":");
                desk_key(desk, &(struct key){.kind = K_PASTE, .text = "sitting.close"}, 1000);
            }
            press(desk, K_ENTER);
            assert_int_equal(said_line(desk, "facilitator sitting.close"), !rows[i].named);
            if (rows[i].named) {
                assert_true(shows(desk, rows[i].named));
                press(desk, K_ENTER); // no, we go on
                assert_false(said_line(desk, "facilitator sitting.close"));
                assert_int_equal(desk->depth, 1);
            }
            buf_free(&view);
            desk_free(desk);
        }
}

// G gives the floor to whom Enter would, whoever has asked first.
static void test_give_as_enter(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_FACILITATOR);
    desk_receive(desk,
                 "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000,"
                 "\"runs\":true},\"sitting\":\"open\",\"queue\":[{\"seat\":\"dep-02\","
                 "\"kind\":\"debate\"}],\"next\":{\"line\":\"facilitator floor.give akim report\","
                 "\"text\":\"x\"}}",
                 1000);
    type(desk, "g");
    assert_true(said_line(desk, "facilitator floor.give akim report"));
    desk_free(desk);
}

static void see_steps(struct desk *desk, const char *steps)
{
    struct buf view = BUF_INIT;
    buf_printf(&view,
               "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000},"
               "\"sitting\":\"open\",%s}",
               steps);
    desk_receive(desk, buf_text(&view), 1000);
    buf_free(&view);
}

// While the list of steps is open its rows keep their digits, whatever comes and goes meanwhile; it
// closes when the chosen row is gone.
static void test_digits_stay(void **state)
{
    (void)state;
#define STEP(line, text) "{\"line\":\"facilitator " line "\",\"text\":\"" text "\"}"
    static const char steps[] = "\"next\":" STEP("one", "One") ",\"steps\":[" STEP(
        "two", "Two") "," STEP("three", "Three") "]";
    static const char later[] =
        "\"next\":" STEP("four", "Four") ",\"steps\":[" STEP("three", "Three") "]";
#undef STEP
    struct desk *desk = sit(ROLE_FACILITATOR);
    see_steps(desk, steps);
    type(desk, "s");
    assert_true(shows(desk, "3  Three"));
    see_steps(desk, later);
    assert_true(desk_top(desk) != SCREEN_PICK); // it was on One, which is gone
    see_steps(desk, steps);
    type(desk, "s");
    press(desk, K_DOWN);
    press(desk, K_DOWN);
    see_steps(desk, later);
    assert_true(shows(desk, "3  Three"));
    assert_false(shows(desk, "Two"));
    assert_int_equal(desk->pick.count, 1);
    type(desk, "3");
    press(desk, K_ENTER);
    assert_true(said_line(desk, "facilitator three"));
    desk_free(desk);
}

// The chosen row of the queue stays with the person; when that one has gone nobody else is called,
// nor while nobody can be given the floor.
static void test_queue_focus(void **state)
{
    (void)state;
#define TURN(seat) "{\"seat\":\"" seat "\",\"kind\":\"debate\",\"name\":\"" seat "\"}"
    struct desk *desk = sit(ROLE_FACILITATOR);
    see_steps(desk, "\"queue\":[" TURN("ann") "," TURN("bob") "," TURN("cid") "]");
    press(desk, K_TAB);
    press(desk, K_DOWN);
    see_steps(desk, "\"queue\":[" TURN("bob") "," TURN("cid") "]");
    press(desk, K_ENTER);
    assert_true(said_line(desk, "facilitator floor.give bob debate"));
    press(desk, K_TAB);
    see_steps(desk, "\"queue\":[" TURN("cid") "]");
    buf_reset(desk_out(desk));
    press(desk, K_ENTER);
    assert_int_equal(desk_out(desk)->len, 0);
    press(desk, K_TAB);
    see_steps(desk, "\"checked\":true,\"queue\":[" TURN("cid") "]");
    press(desk, K_ENTER);
    assert_int_equal(desk_out(desk)->len, 0);
    desk_free(desk);
#undef TURN
}

// A question that is put while somebody chooses an answer may stand above theirs: the answer goes
// to the question they read.
static void test_question_focus(void **state)
{
#define QUESTION(id)                                                                               \
    "{\"id\":\"" id "\",\"title\":\"" id "\",\"status\":\"open\",\"mine\":true,"                   \
    "\"choices\":[{\"id\":\"a\",\"text\":\"one\"},{\"id\":\"b\",\"text\":\"two\"}]}"
#define SEAT "{\"type\":\"view\",\"role\":\"seat\",\"me\":{\"seat\":\"ann\",\"kind\":\"deputy\"},"
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    desk_receive(desk, SEAT "\"questions\":[" QUESTION("road") "]}", 1000);
    type(desk, "i");
    press(desk, K_ENTER);
    desk_receive(desk, SEAT "\"questions\":[" QUESTION("land") "," QUESTION("road") "]}", 1000);
    buf_reset(desk_out(desk));
    press(desk, K_ENTER);
    assert_true(said_line(desk, "answer.give road a"));
    desk_free(desk);
#undef QUESTION
#undef SEAT
}

// Where no amendment can be tabled yet, the key says when one can.
static void test_amendment_later(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT);
    desk_receive(desk,
                 "{\"type\":\"view\",\"role\":\"seat\",\"checked\":true,\"sitting\":\"open\","
                 "\"draft\":{\"id\":\"d\"},"
                 "\"me\":{\"seat\":\"ann\",\"kind\":\"deputy\",\"present\":true}}",
                 1000);
    type(desk, "p");
    assert_non_null(strstr(desk->notice.text, "пока вопрос рассматривается"));
    desk_free(desk);
}

// A key of the screen below – the next phase, say – is answered on the pages of the story, too.
static void test_unbound_on_pages(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_FACILITATOR);
    desk_receive(desk,
                 "{\"type\":\"view\",\"role\":\"facilitator\",\"questions\":[{\"id\":\"q\","
                 "\"status\":\"unasked\"}]}",
                 1000);
    type(desk, "i");
    assert_int_equal(desk_top(desk), SCREEN_STORY);
    type(desk, "n");
    assert_non_null(strstr(desk->notice.text, "N"));
    desk_free(desk);
}

// Whoever practises alone passes over nothing at the first press of the key: not over a question
// that waits, nor over a second one, nor over what would be left behind.
static void test_skip_tells_what_waits(void **state)
{
    (void)state;
#define ASKED(id, more)                                                                            \
    "{\"id\":\"" id "\",\"title\":\"Title " id "\",\"status\":\"open\",\"mine\":true,"             \
    "\"choices\":[{\"id\":\"a\",\"text\":\"A\"}]}" more
#define SITS(questions)                                                                            \
    "{\"type\":\"view\",\"role\":\"seat\",\"clock\":{\"now\":5000},\"phase\":{\"title\":\"P\"},"   \
    "\"seats\":[{\"id\":\"dep-02\",\"number\":2,\"name\":\"B\"}],"                                 \
    "\"me\":{\"seat\":\"dep-02\",\"number\":2,\"name\":\"B\"},\"questions\":[" questions "]}"
#define GO "{\"type\":\"go\",\"most\":300000,\"through\":false,\"ballots\":false}"
    static const char *const views[] = {SITS(ASKED("one", "")),
                                        SITS(ASKED("one", ",") ASKED("two", ""))};
    struct desk *desk = sit(ROLE_SEAT);
    desk->setup.ticket = "t";
    for (int i = 0; i < 2; i++) {
        desk_receive(desk, views[i], 1000);
        buf_reset(desk_out(desk));
        type(desk, "n");
        assert_false(said(desk, GO));
        if (!strstr(desk->notice.text, i == 0 ? "Title one" : "Title two"))
            fail_msg("%d: %s", i, desk->notice.text);
        type(desk, "n");
        assert_true(said(desk, GO));
    }
    desk_receive(desk, "{\"type\":\"passed\",\"left\":0,\"behind\":\"Not sent: X.\"}", 1000);
    assert_string_equal(desk->notice.text, "Not sent: X.");
    desk_free(desk);
#undef ASKED
#undef GO
#undef SITS
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bindings),
        cmocka_unit_test(test_typed_leaving),
        cmocka_unit_test(test_language),
        cmocka_unit_test(test_lock),
        cmocka_unit_test(test_locked_from_outside),
        cmocka_unit_test(test_pin_is_not_shown),
        cmocka_unit_test(test_bell),
        cmocka_unit_test(test_waking),
        cmocka_unit_test(test_display_sleeps),
        cmocka_unit_test(test_bye),
        cmocka_unit_test(test_clicks_on_steps),
        cmocka_unit_test(test_confirmed),
        cmocka_unit_test(test_end_with_complication),
        cmocka_unit_test(test_digits_stay),
        cmocka_unit_test(test_numbers_typed),
        cmocka_unit_test(test_told_at_console),
        cmocka_unit_test(test_refused_with_source),
        cmocka_unit_test(test_closing_asks),
        cmocka_unit_test(test_give_as_enter),
        cmocka_unit_test(test_queue_focus),
        cmocka_unit_test(test_question_focus),
        cmocka_unit_test(test_amendment_later),
        cmocka_unit_test(test_unbound_on_pages),
        cmocka_unit_test(test_skip_tells_what_waits),
        cmocka_unit_test(test_nonsense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
