// Choosing by numbers and by habit: a number that nobody has chooses nobody, an Enter behind a PIN
// carries out nothing, the method of a vote is for that vote.
#include "ui/desk_parts.h"

#include "desk_look.h"
#include "net/frame.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define SEATS                                                                                      \
    "\"seats\":[{\"id\":\"s1\",\"number\":1,\"name\":\"A\",\"present\":true},"                     \
    "{\"id\":\"s2\",\"number\":2,\"name\":\"B\",\"present\":true},"                                \
    "{\"id\":\"s14\",\"number\":14,\"name\":\"C\",\"present\":true},"                              \
    "{\"id\":\"s20\",\"number\":20,\"name\":\"D\",\"present\":true}]"

static const char console[] =
    "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000,"
    "\"runs\":true},\"sitting\":\"open\",\"method\":\"electronic\"," SEATS
    ",\"next\":{\"line\":\"facilitator floor.end\",\"text\":\"End\"},"
    "\"votes\":[{\"line\":\"vote.open basis:d\",\"text\":\"Basis\"},"
    "{\"line\":\"vote.open procedural:close-debate\",\"text\":\"Close\"}]}";
static const char gate[] = "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\"," SEATS "}";
static const char seat[] = "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\"," SEATS
                           ",\"next\":{\"line\":\"floor.end\",\"text\":\"End\"},"
                           "\"me\":{\"seat\":\"s1\",\"number\":1,\"name\":\"A\",\"present\":true,"
                           "\"kind\":\"deputy\"}}";

static struct desk *sit(enum view_role role, const char *view)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = role, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, view, 0);
    buf_reset(desk_out(desk));
    return desk;
}

static void type_at(struct desk *desk, const char *text, int64_t at)
{
    for (; *text; text++)
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = (unsigned char)*text}, at);
}

static void enter_at(struct desk *desk, int64_t at)
{
    desk_key(desk, &(struct key){.kind = K_ENTER}, at);
}

static bool said(struct desk *desk, const char *part)
{
    const struct buf *out = desk_out(desk);
    return out->len > 0 && memmem(out->data, out->len, part, strlen(part)) != NULL;
}

// What the number typed leads to: a place in the list of people, -1 when Enter opens nothing.
static int person(const char *typed)
{
    struct desk *desk = sit(ROLE_FACILITATOR, console);
    type_at(desk, "c", 1000);
    assert_int_equal(desk_top(desk), SCREEN_CAST);
    type_at(desk, typed, 1000);
    int at = desk->cast_at;
    bool told = desk->notice.text && *desk->notice.text;
    enter_at(desk, 1000);
    bool opens = desk_top(desk) == SCREEN_PICK;
    assert_int_equal(told, !opens);
    desk_free(desk);
    return opens ? at : -1;
}

static void test_people(void **state)
{
    (void)state;
    assert_int_equal(person("2"), 1);
    assert_int_equal(person("14"), 2);
    assert_int_equal(person("20"), 3);
    assert_int_equal(person("15"), -1); // not №1
    assert_int_equal(person("9"), -1);
    assert_int_equal(person("21"), 0); // no number is as great: a new one
}

static void chosen(struct desk *desk, const char *id)
{
    desk_do_format(desk, "chosen %s", id);
}

static void test_list(void **state)
{
    static const struct {
        const char *typed, *line;
    } rows[] = {{"1", "chosen one"}, {"14", "chosen fourteen"}, {"13", NULL}, {"3", NULL},
                {"19", NULL},        {"31", "chosen one"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR, console);
        pick_start(desk, T_UI_GIVE);
        pick_add(desk, "A", NULL, NULL, "one");
        pick_add(desk, "B", NULL, NULL, "fourteen");
        pick_number(desk, 14);
        desk->pick.chosen = chosen;
        pick_open(desk);
        type_at(desk, rows[i].typed, 1000);
        enter_at(desk, 1000);
        assert_int_equal(desk_out(desk)->len > 0, rows[i].line != NULL);
        if (rows[i].line)
            assert_true(said(desk, rows[i].line));
        assert_int_equal(desk_top(desk) == SCREEN_PICK, desk_out(desk)->len == 0);
        desk_free(desk);
    }
}

#define ASKED(queue)                                                                               \
    "{\"type\":\"view\",\"role\":\"facilitator\",\"sitting\":\"open\"," SEATS ",\"queue\":[" queue \
    "]}"

// Whoever asks for the floor while the list of people is open stays in it, under the cursor and by
// the number, and is given the floor that was asked for; whoever withdraws, too.
static void test_people_who_ask(void **state)
{
    static const char asks[] = ASKED("{\"seat\":\"s14\",\"number\":14,\"name\":\"C\",\"kind\":"
                                     "\"debate\",\"kind_name\":\"Debate\"}");
    (void)state;
    struct desk *desk = sit(ROLE_FACILITATOR, ASKED(""));
    type_at(desk, "a", 1000);
    type_at(desk, "14", 1000);
    int at = desk->pick.at;
    desk_receive(desk, asks, 1000);
    assert_int_equal(desk_top(desk), SCREEN_PICK);
    assert_int_equal(desk->pick.count, 4);
    assert_int_equal(desk->pick.at, at);
    assert_string_equal(desk->pick.rows[at].more, "Debate");
    enter_at(desk, 1000);
    assert_true(said(desk, "floor.give s14 debate"));
    type_at(desk, "a", 1000);
    type_at(desk, "14", 1000);
    desk_receive(desk, ASKED(""), 1000);
    assert_int_equal(desk->pick.count, 4);
    buf_reset(desk_out(desk));
    enter_at(desk, 1000);
    assert_true(said(desk, "floor.give s14\""));
    desk_free(desk);
}

#define KINDS(kinds)                                                                               \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\"," SEATS                             \
    ",\"me\":{\"seat\":\"s1\",\"number\":1,\"name\":\"A\",\"present\":true,\"kind\":\"deputy\","   \
    "\"kinds\":[" kinds "]}}"
#define KIND(id) "{\"kind\":\"" id "\",\"name\":\"" id "\"}"

// A kind of speech has its number whatever others can be asked for.
static void test_kinds_of_speech(void **state)
{
    static const struct {
        const char *view, *typed, *line;
    } rows[] = {
        {KINDS(KIND("debate") "," KIND("reference") "," KIND("order")), "r4", "floor.ask order"},
        {KINDS(KIND("question") "," KIND("order") "," KIND("debate")), "r4", "floor.ask order"},
        {KINDS(KIND("question") "," KIND("order") "," KIND("debate")), "r1", "floor.ask debate"},
        {KINDS(KIND("order") "," KIND("closing")), "r10", "floor.ask closing"},
        {KINDS(KIND("question") "," KIND("debate")), "r", "floor.ask question"},
        {KINDS(KIND("debate") "," KIND("question")), "r4", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(ROLE_SEAT, rows[i].view);
        type_at(desk, rows[i].typed, 1000);
        enter_at(desk, 1000);
        assert_int_equal(said(desk, "floor.ask"), rows[i].line != NULL);
        if (rows[i].line)
            assert_true(said(desk, rows[i].line));
        desk_free(desk);
    }
}

// The console shows the hall a paper that was sent, in its words; one that is being written it does
// not.
static void test_paper_to_hall(void **state)
{
    static const char *const views[] = {
        "{\"type\":\"view\",\"role\":\"facilitator\",\"papers\":[{\"id\":\"p\",\"title\":"
        "\"Notice\","
        "\"status\":\"submitted\",\"parts\":[{\"id\":\"a\",\"title\":\"Topic\",\"text\":\"The "
        "landfill\"},{\"id\":\"b\",\"title\":\"Note\"}]}]}",
        "{\"type\":\"view\",\"role\":\"facilitator\",\"papers\":[{\"id\":\"p\",\"title\":"
        "\"Notice\","
        "\"status\":\"draft\",\"writes\":true,\"parts\":[{\"id\":\"a\",\"title\":\"Topic\","
        "\"text\":"
        "\"The landfill\"}]}]}",
    };
    (void)state;
    for (int i = 0; i < 2; i++) {
        struct desk *desk = sit(ROLE_FACILITATOR, views[i]);
        bool offered = false;
        type_at(desk, "i", 1000);
        enter_at(desk, 1000);
        assert_int_equal(desk_top(desk), SCREEN_PICK);
        for (int row = 0; row < desk->pick.count && !offered; row++) {
            offered = strcmp(desk->pick.rows[row].text, text_get(LANG_EN, T_UI_STORY_HALL)) == 0;
            desk->pick.at = row;
        }
        assert_int_equal(offered, i == 0);
        if (offered)
            enter_at(desk, 1000);
        assert_int_equal(said(desk, "talk.announce \\\"Notice. Topic: The landfill"), i == 0);
        desk_free(desk);
    }
}

// Who leads asks and closes a question by a second look: what is safe stands first.
static void test_question(void **state)
{
    static const struct {
        const char *question, *line;
        bool safe; // a row before it that does nothing
    } rows[] = {
        {"\"status\":\"waiting\"", "question.ask q", true},
        {"\"status\":\"open\",\"answers\":2,\"asked\":5", "question.close q", true},
        {"\"status\":\"open\",\"answers\":5,\"asked\":5", "question.close q", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char view[600];
        (void)snprintf(view, sizeof view,
                       "{\"type\":\"view\",\"role\":\"facilitator\",\"clock\":{\"now\":5000},"
                       "\"sitting\":\"open\",\"questions\":[{\"id\":\"q\",\"title\":\"Why?\",%s,"
                       "\"choices\":[{\"id\":\"a\",\"text\":\"A\"}]}]}",
                       rows[i].question);
        for (int down = 0; down < 2; down++) {
            struct desk *desk = sit(ROLE_FACILITATOR, view);
            type_at(desk, "i", 1000);
            enter_at(desk, 1000);
            assert_int_equal(desk_top(desk), SCREEN_PICK);
            assert_false(said(desk, "question."));
            for (int k = 0; k < down && rows[i].safe; k++)
                desk_key(desk, &(struct key){.kind = K_DOWN}, 1500);
            enter_at(desk, 2000);
            assert_int_equal(said(desk, rows[i].line), down == 1 || !rows[i].safe);
            desk_free(desk);
        }
    }
}

static void test_gate(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_SEAT, gate);
    type_at(desk, "15", 1000);
    enter_at(desk, 1000);
    assert_null(desk->gate.seat);
    type_at(desk, "14", 1000);
    enter_at(desk, 1000);
    assert_string_equal(desk->gate.seat, "s14");
    desk_free(desk);
}

// The Enter after a PIN, sooner and later, once and twice, at a seat and at the console.
static void test_pin(void **state)
{
    static const struct {
        int64_t first, second;
        bool carries_out;
    } rows[] = {{100, -1, false}, {1000, -1, false}, {1100, -1, true}, {100, 200, true}};
    static const char *const after[] = {seat, console};
    (void)state;
    for (size_t i = 0; i < 2 * sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit(ROLE_SEAT, gate);
        bool leads = i % 2 == 1;
        desk->handed_over = leads;
        enter_at(desk, 1000);
        type_at(desk, "1234", 5000);
        assert_true(said(desk, "unlock"));
        buf_reset(desk_out(desk));
        desk_receive(desk, after[i % 2], 5010);
        enter_at(desk, 5000 + rows[i / 2].first);
        if (rows[i / 2].second >= 0)
            enter_at(desk, 5000 + rows[i / 2].second);
        bool acts = said(desk, "floor.end") || desk_top(desk) != desk->stack[0];
        if (leads)
            assert_int_equal(acts, rows[i / 2].carries_out);
        else if (!rows[i / 2].carries_out)
            assert_false(acts);
        desk_free(desk);
    }
}

static void right(struct desk *desk)
{
    desk_key(desk, &(struct key){.kind = K_RIGHT}, 1000);
}

static void test_method(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_FACILITATOR, console);
    type_at(desk, "v", 1000);
    assert_true(desk_shows(desk, 24, 80, "▶  1  Leave it as it is"));
    assert_false(desk_shows(desk, 24, 80, "← electronic →"));
    desk_key(desk, &(struct key){.kind = K_DOWN}, 1000);
    assert_true(desk_shows(desk, 24, 80, "← electronic →"));
    right(desk);
    assert_true(desk_shows(desk, 24, 80, "← show of hands → (this vote only)"));
    enter_at(desk, 1000);
    assert_true(said(desk, "vote.open basis:d method=hands"));
    assert_false(said(desk, "vote.method"));
    type_at(desk, "v3", 1000); // procedural: openly, whatever is tried
    for (int i = 0; i < METHOD_COUNT; i++) {
        right(desk);
        assert_false(desk_shows(desk, 24, 80, "secret"));
    }
    type_at(desk, "4", 1000); // how a room votes from now on
    assert_false(desk_shows(desk, 24, 80, "←"));
    desk_free(desk);
}

// Where nothing can be put to the vote, Enter changes nothing.
static void test_nothing_to_vote_on(void **state)
{
    (void)state;
    struct desk *desk = sit(ROLE_FACILITATOR, "{\"type\":\"view\",\"role\":\"facilitator\","
                                              "\"sitting\":\"open\",\"method\":\"electronic\"}");
    type_at(desk, "v", 1000);
    assert_int_equal(desk_top(desk), SCREEN_PICK);
    enter_at(desk, 1000);
    assert_int_equal(desk_out(desk)->len, 0);
    type_at(desk, "v2", 1000);
    enter_at(desk, 1000);
    assert_true(said(desk, "vote.method hands"));
    desk_free(desk);
}

// The seat a terminal was started for; where there is none the terminal ends and says which there
// are.
static void test_started_for(void **state)
{
    static const struct {
        const char *seat, *id;
    } rows[] = {{"s14", "s14"}, {"14", "s14"}, {"№20", "s20"},
                {"c", "s14"},   {"3", NULL},   {"x", NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *farewell;
        struct desk *desk = desk_new(
            &(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN, .seat = rows[i].seat});
        desk_connected(desk, 0);
        desk_receive(desk, gate, 0);
        assert_int_equal(desk_done(desk, &farewell), rows[i].id == NULL);
        assert_int_equal(desk_misled(desk), rows[i].id == NULL);
        if (rows[i].id)
            assert_string_equal(desk->gate.seat, rows[i].id);
        else
            assert_non_null(strstr(farewell, "20  D"));
        desk_free(desk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_people),         cmocka_unit_test(test_list),
        cmocka_unit_test(test_people_who_ask), cmocka_unit_test(test_kinds_of_speech),
        cmocka_unit_test(test_paper_to_hall),  cmocka_unit_test(test_question),
        cmocka_unit_test(test_gate),           cmocka_unit_test(test_pin),
        cmocka_unit_test(test_method),         cmocka_unit_test(test_nothing_to_vote_on),
        cmocka_unit_test(test_started_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
