// Lists to choose from say whole what is chosen, and letters, numbers and keys do what they look
// like: a name by its letters on any layout, an answer by its number, a refusal's way out by its
// key.
#include "ui/desk_parts.h"

#include "base/utf8.h"
#include "core/refusal.h"
#include "desk_look.h"
#include "ui/instead.h"
#include "ui/key_table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define ME                                                                                         \
    "\"me\":{\"seat\":\"s1\",\"number\":1,\"name\":\"Байжанов Н.\",\"present\":true,"     \
    "\"kind\":\"deputy\",\"faction\":\"Бірлік\",\"faction_id\":\"f\"}"

static const char seat[] =
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\",\"clock\":{\"now\":5000},"
    "\"seats\":[{\"id\":\"s1\",\"number\":1,\"name\":\"Байжанов Н.\",\"present\":true},"
    "{\"id\":\"s2\",\"number\":2,\"name\":\"Молдағали Е.\",\"present\":true},"
    "{\"id\":\"s3\",\"number\":3,\"name\":\"Ахунова Қ.\",\"present\":true}]," ME "}";

#define LONG                                                                                                                                                              \
    "24 сентября: срок методики соблюдён, месяц регламента – тоже, а выходные дни между ними не " \
    "считаются, и это – ПОСЛЕДНЕЕСЛОВО"

static const char asked[] =
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\",\"clock\":{\"now\":5000},"
    "\"questions\":[{\"id\":\"q\",\"title\":\"Когда?\",\"mine\":true,\"status\":\"open\","
    "\"choices\":[{\"id\":\"a\",\"text\":\"" LONG "\"},{\"id\":\"b\",\"text\":\"потом\"}]}]," ME
    "}";

static struct desk *sit(const char *view, enum lang lang)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = lang});
    desk_connected(desk, 0);
    desk_receive(desk, view, 0);
    buf_reset(desk_out(desk));
    return desk;
}

static void type(struct desk *desk, const char *text)
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = code}, 1000);
}

static void enter(struct desk *desk)
{
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
}

// Letters of a name lead to it, in small ones, on another layout, of a word within; what nobody is
// called is said, and moves nothing.
static void test_letters(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *line; // NULL: told that there is none
    } rows[] = {
        {"аху", "talk.whisper s3"},    {"А", "talk.whisper s3"},     {"fhey", NULL},
        {"f[e", "talk.whisper s3"},    {"Е", "talk.whisper s2"},     {"мол", "talk.whisper s2"},
        {"молдағ", "talk.whisper s2"}, {"аммол", "talk.whisper s2"}, {"ж", NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(seat, LANG_RU);
        type(desk, "w");
        assert_int_equal(desk_top(desk), SCREEN_PICK);
        type(desk, rows[i].typed);
        bool told = desk->notice.text && *desk->notice.text;
        if (told != !rows[i].line)
            fail_msg("%s: told %d", rows[i].typed, told);
        if (rows[i].line) {
            enter(desk);
            type(desk, "hi");
            enter(desk);
            if (desk_said(desk, rows[i].line) != 1)
                fail_msg("%s does not lead to %s", rows[i].typed, rows[i].line);
        }
        desk_free(desk);
    }
}

// Who whispers sees to whom while typing, and is told it afterwards: a person, the faction.
static void test_whisper(void **state)
{
    (void)state;
    static const struct {
        const char *number, *name;
    } rows[] = {{"3", "Ахунова Қ."}, {"0", "«Бірлік»"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(seat, LANG_RU);
        struct buf title = BUF_INIT, told = BUF_INIT;
        buf_printf(&title, "Шепнуть: %s", rows[i].name);
        buf_printf(&told, "Сказано на ухо: %s", rows[i].name);
        type(desk, "w");
        type(desk, rows[i].number);
        enter(desk);
        assert_int_equal(desk_top(desk), SCREEN_PROMPT);
        assert_true(desk_shows(desk, 24, 80, buf_text(&title)));
        type(desk, "привет");
        enter(desk);
        desk_receive(desk, "{\"type\":\"result\",\"tag\":1,\"ok\":true}", 1000);
        assert_true(desk_shows(desk, 24, 80, buf_text(&told)));
        buf_free(&title);
        buf_free(&told);
        desk_free(desk);
    }
}

// An answer is read whole before it is given, and its number opens the list at it.
static void test_answer(void **state)
{
    (void)state;
    struct desk *desk = sit(asked, LANG_RU);
    type(desk, "i");
    assert_int_equal(desk_top(desk), SCREEN_STORY);
    assert_true(desk_shows(desk, 24, 80, "Enter Ответить"));
    type(desk, "2");
    assert_int_equal(desk_top(desk), SCREEN_PICK);
    assert_int_equal(desk->pick.at, 1);
    assert_true(desk_shows(desk, 24, 80, "ПОСЛЕДНЕЕСЛОВО"));
    assert_true(desk_shows(desk, 16, 60, "ПОСЛЕДНЕЕСЛОВО"));
    assert_true(desk_shows(desk, 24, 80, "▶  2  потом"));
    enter(desk);
    assert_int_equal(desk_said(desk, "answer.give q b"), 1);
    desk_free(desk);
}

// Rows of several lines scroll so that the chosen one is seen, as high as the window is.
static void test_long_rows(void **state)
{
    (void)state;
    struct desk *desk = sit(seat, LANG_RU);
    pick_start(desk, T_UI_STORY_CHOOSE);
    for (int i = 0; i < 9; i++) {
        struct buf text = BUF_INIT;
        buf_printf(&text, LONG "%d", i);
        pick_add(desk, buf_text(&text), NULL, NULL, "x");
        buf_free(&text);
    }
    pick_open(desk);
    for (int i = 0; i < 9; i++) {
        struct buf text = BUF_INIT;
        buf_printf(&text, "ПОСЛЕДНЕЕСЛОВО%d", i);
        assert_true(desk_shows(desk, 24, 80, buf_text(&text)));
        assert_true(desk_shows(desk, 16, 60, buf_text(&text)));
        desk_key(desk, &(struct key){.kind = K_DOWN}, 1000);
        buf_free(&text);
    }
    desk_free(desk);
}

// What to do in place of what was refused names the key at a seat, in the three languages; at the
// console the words that `:` takes.
static void test_instead(void **state)
{
    (void)state;
    static const char refused[] =
        "{\"type\":\"result\",\"tag\":0,\"ok\":false,\"rule\":\"r\",\"text\":\"Нет\","
        "\"instead\":\"заполните: {paper.fill}, подпись: {paper.sign}; {talk.whisper}\"}";
    static const char *const keys[LANG_COUNT] = {"(I·ш)", "(I·ш)", "(I·ш)"};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct desk *desk = sit(seat, (enum lang)lang);
        desk_receive(desk, refused, 1000);
        assert_true(desk_shows(desk, 24, 120, keys[lang]));
        assert_true(desk_shows(desk, 24, 120, "(W·ц)"));
        assert_false(desk_shows(desk, 24, 120, "{"));
        desk_free(desk);
    }
    struct desk *console =
        desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = LANG_RU});
    desk_connected(console, 0);
    desk_receive(console, "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":0}}", 0);
    desk_receive(console, refused, 1000);
    assert_true(desk_shows(console, 24, 120, "«заполнить документ»"));
    assert_false(desk_shows(console, 24, 120, "(I·ш)"));
    desk_free(console);
}

// Esc puts a refusal away, and only then leaves the page on which it stands.
static void test_esc(void **state)
{
    (void)state;
    struct desk *desk = sit(asked, LANG_RU);
    type(desk, "i");
    desk_receive(desk, "{\"type\":\"result\",\"tag\":0,\"ok\":false,\"text\":\"НЕЛЬЗЯ\"}", 1000);
    assert_true(desk_shows(desk, 24, 80, "НЕЛЬЗЯ"));
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000);
    assert_false(desk_shows(desk, 24, 80, "НЕЛЬЗЯ"));
    assert_int_equal(desk_top(desk), SCREEN_STORY);
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000);
    assert_int_not_equal(desk_top(desk), SCREEN_STORY);
    desk_free(desk);
}

// Every command an advice names has a key that is bound at a seat.
static void test_instead_keys(void **state)
{
    (void)state;
    int seen = 0;
    for (int row = 0; row < REFUSAL_COUNT; row++)
        for (const char *at = text_get(LANG_EN, refusals[row].advice); (at = strchr(at, '{'));
             at++) {
            assert_non_null(key_meaning_of((uint32_t)instead_key(at + 1)));
            seen += instead_key(at + 1) != 's';
        }
    assert_true(seen > 10);
}

// The hall waits for the akim's word on an amendment that spends: the akim's seat says so before
// anything else, on both sizes, until it is given.
static void test_opinion(void **state)
{
    (void)state;
#define AKIM(opinion)                                                                              \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\",\"clock\":{\"now\":5000},"          \
    "\"questions\":[{\"id\":\"q\",\"title\":\"Когда?\",\"mine\":true,\"status\":\"open\"}],"  \
    "\"amendments\":[{\"id\":\"a1\",\"title\":\"18 "                                               \
    "миллионов\",\"fate\":\"pending\",\"spends\":true,"                                   \
    "\"opinion\":\"" opinion "\"}],"                                                               \
    "\"me\":{\"seat\":\"s1\",\"number\":1,\"name\":\"А\",\"present\":true,\"kind\":\"akim\"}}"
    static const char due[] = "От Вас ждут заключения акима – S·ы: 18 миллионов";
    struct desk *desk = sit(AKIM(""), LANG_RU);
    assert_true(desk_shows(desk, 24, 80, due));
    assert_true(desk_shows(desk, 40, 120, "От Вас ждут заключения акима"));
    desk_receive(desk, AKIM("положительное"), 1000);
    assert_false(desk_shows(desk, 24, 80, due));
    desk_free(desk);
#undef AKIM
}

// A question does not hide that a paper is awaited, too.
static void test_paper_beside_question(void **state)
{
    (void)state;
#define BESIDE(awaited)                                                                                    \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"none\",\"clock\":{\"now\":5000},"                  \
    "\"questions\":[{\"id\":\"q\",\"title\":\"Когда?\",\"mine\":true,\"status\":\"open\"}],"          \
    "\"papers\":[{\"id\":\"p\",\"title\":\"Приглашение\",\"status\":\"empty\",\"writes\":true," \
    "\"awaited\":" awaited "}]," ME "}"
    struct desk *desk = sit(BESIDE("true"), LANG_RU);
    assert_true(desk_shows(desk, 24, 80, "ждут и документ"));
    desk_receive(desk, BESIDE("false"), 1000);
    assert_false(desk_shows(desk, 24, 80, "ждут и документ"));
    desk_free(desk);
#undef BESIDE
}

static bool shows_at(struct desk *desk, int rows, int64_t now, const char *words)
{
    struct grid *grid = grid_new(rows, 120);
    struct buf out = BUF_INIT;
    desk_draw(desk, grid, now);
    grid_dump(&out, grid, false);
    bool found = strstr(buf_text(&out), words) != NULL;
    buf_free(&out);
    grid_free(grid);
    return found;
}

// In the hall an open question in big letters and its answers stand on one page, whatever the
// height.
static void test_hall_question(void **state)
{
    (void)state;
    static const char hall[] =
        "{\"type\":\"view\",\"role\":\"display\",\"sitting\":\"none\",\"clock\":{\"now\":5000},"
        "\"stage\":{\"asked\":\"q\"},\"questions\":[{\"id\":\"q\",\"title\":\"Кто решает?\","
        "\"status\":\"open\",\"answers\":0,\"asked\":9,\"choices\":[{\"id\":\"a\",\"text\":"
        "\"Аким\"},"
        "{\"id\":\"b\",\"text\":\"Маслихат\"},{\"id\":\"c\",\"text\":\"Суд\"},"
        "{\"id\":\"d\",\"text\":\"Комиссия\"}]}]}";
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_DISPLAY, .lang = LANG_RU});
    desk_connected(desk, 0);
    desk_receive(desk, hall, 0);
    int pages[2] = {0, 0};
    for (int rows = 36; rows <= 50; rows++) {
        for (int now = 1000; now < 60000; now += 1000) {
            // The question in letters alone, or all answers in letters under it as a line.
            bool line = shows_at(desk, rows, now, "Кто решает?");
            pages[line]++;
            assert_false(shows_at(desk, rows, now, "Аким"));
            assert_false(shows_at(desk, rows, now, "Комиссия"));
            assert_false(shows_at(desk, rows, now, "1/3"));
        }
    }
    assert_true(pages[0] > 100 && pages[1] > 100);
    desk_free(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_letters), cmocka_unit_test(test_whisper),
        cmocka_unit_test(test_answer),  cmocka_unit_test(test_long_rows),
        cmocka_unit_test(test_instead), cmocka_unit_test(test_instead_keys),
        cmocka_unit_test(test_esc),     cmocka_unit_test(test_hall_question),
        cmocka_unit_test(test_opinion), cmocka_unit_test(test_paper_beside_question),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
