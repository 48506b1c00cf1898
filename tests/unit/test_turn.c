// Whose turn it is: console, hall, seats and the next step name the same speaker, in the order of
// core/order.h; what is put off is named; nothing of a sitting that is over stays on the screens.
#include "played.h"

#include "cli/transcript.h"
#include "core/order.h"
#include "data/json.h"
#include "unit/agenda_lines.h"

static void say_all(struct host *host, const char *const *lines)
{
    for (; *lines; lines++)
        played_say(host, *lines);
}

#define SAY_ALL(host, ...) say_all((host), (const char *const[]){__VA_ARGS__, NULL})

static struct json *seen(const struct host *host, enum view_role role, int seat)
{
    static const int64_t heard[SEATS_MAX];
    struct buf out = BUF_INIT;
    struct view_source source = {
        .host = host, .at = host_now(host), .speed = 1, .name = "x", .heard = heard};
    struct viewer viewer = {.role = role, .lang = LANG_EN, .seat = seat, .terminal = 1};
    view_put(&source, &viewer, &out);
    struct json *json = json_parse(buf_text(&out), out.len, "view", NULL);
    buf_free(&out);
    assert_non_null(json);
    return json;
}

static bool offers_vote(const struct json *view, const char *line)
{
    for (const struct json *v = json_first(json_get(view, "votes")); v; v = json_next(v))
        if (strcmp(json_string(json_get(v, "line"), ""), line) == 0)
            return true;
    return false;
}

static void check_queue(const struct json *view, const char *const *want)
{
    const struct json *turn = json_first(json_get(view, "queue"));
    for (; *want; want++, turn = json_next(turn)) {
        assert_non_null(turn);
        assert_string_equal(json_string(json_get(turn, "seat"), ""), *want);
    }
    assert_null(turn);
}

// The queue is so for everybody, each knows the own place in it, and Enter gives the floor to the
// first.
static void check_turns(const struct host *host, const char *const *want)
{
    char line[80];
    struct json *console = seen(host, ROLE_FACILITATOR, NOBODY);
    struct json *hall = seen(host, ROLE_DISPLAY, NOBODY);
    check_queue(console, want);
    check_queue(hall, want);
    const char *next = json_string(json_get(json_get(console, "next"), "line"), "");
    (void)snprintf(line, sizeof line, "facilitator floor.give %s ", want[0]);
    if (strncmp(next, line, strlen(line)) != 0)
        fail_msg("%s, not %s", next, line);
    for (int i = 0; want[i]; i++) {
        int seat = plan_seat(played_state(host)->plan, want[i]);
        if (i > 0 && strcmp(want[i], want[0]) == 0) // a second request
            continue;
        struct json *own = seen(host, ROLE_SEAT, seat);
        assert_int_equal(json_int(json_get(json_get(own, "me"), "place"), 0), i + 1);
        json_free(own);
    }
    json_free(console);
    json_free(hall);
}

#define TURNS(host, ...) check_turns((host), (const char *const[]){__VA_ARGS__, NULL})

// At a hearing those who ask come before the bodies, and after them in the step that is theirs; a
// point of order comes before all, whoever raises it.
static void test_hearing(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    SAY_ALL(host, "facilitator phase.go hearing", "facilitator seat.arrive all",
            "deputy sitting.open", "deputy agenda.call appeal", "deputy sitting.step",
            "deputy sitting.step", "investor floor.ask statement", "resident-1 floor.ask statement",
            "resident-2 floor.ask statement", "ecologist floor.ask statement");
    TURNS(host, "resident-1", "resident-2", "investor", "ecologist");
    played_say(host, "ecologist floor.ask order");
    TURNS(host, "ecologist", "resident-1", "resident-2", "investor", "ecologist");
    SAY_ALL(host, "deputy floor.give ecologist order", "ecologist floor.end");
    played_say(host, "deputy sitting.step");
    assert_string_equal(played_state(host)->plan->steps[played_state(host)->step_at].id, "bodies");
    TURNS(host, "investor", "ecologist", "resident-1", "resident-2");
    host_free(host);
    scenario_free(scenario);
}

static const char *state_of_item(const struct json *view)
{
    return json_string(json_get(json_first(json_get(view, "agenda")), "state"), "");
}

// Until it is closed the item is called and the quorum counted; then neither.
static void test_closed(void **state)
{
    static const enum view_role roles[] = {ROLE_FACILITATOR, ROLE_DISPLAY};
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    SAY_ALL(host, "facilitator phase.go opening", "facilitator seat.arrive all",
            "chair sitting.open", ADOPT_AGENDA, "chair agenda.call housing");
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
            struct json *view = seen(host, roles[i], NOBODY);
            assert_int_equal(json_get(view, "item") != NULL, round == 0);
            assert_int_equal(json_get(view, "quorum") != NULL, round == 0);
            assert_int_equal(strcmp(state_of_item(view), "current") == 0, round == 0);
            json_free(view);
        }
        if (round < 2)
            played_say(host, round == 0 ? "chair sitting.close" : "facilitator scenario.end");
    }
    host_free(host);
    scenario_free(scenario);
}

// The row of the menu and the ballot say which item is put off, and that it does not come back.
static void test_put_off(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    SAY_ALL(host, "facilitator phase.go opening", "facilitator seat.arrive all",
            "chair sitting.open", ADOPT_AGENDA, "chair agenda.call housing");
    const struct state *s = played_state(host);
    const char *item = ltext_in(&s->item[state_item(s, "housing")].title, LANG_EN);
    struct json *view = seen(host, ROLE_FACILITATOR, NOBODY);
    int rows = 0;
    for (const struct json *v = json_first(json_get(view, "votes")); v; v = json_next(v)) {
        const char *line = json_string(json_get(v, "line"), "");
        const char *text = json_string(json_get(v, "text"), "");
        if (!strstr(line, ":postpone") && !strstr(line, ":refer"))
            continue;
        assert_non_null(strstr(text, item));
        assert_true(strstr(text, "at this sitting") <
                    strstr(text, item)); // what may be cut comes last
        rows++;
    }
    assert_int_equal(rows, 2);
    json_free(view);
    played_say(host, "chair vote.open procedural:postpone");
    view = seen(host, ROLE_SEAT, plan_seat(s->plan, "dep-02"));
    assert_non_null(strstr(json_string(json_get(json_get(view, "vote"), "title"), ""), item));
    json_free(view);
    host_free(host);
    scenario_free(scenario);
}

// The chair finds in the own list every question of the item that the console has: who presides
// puts it to the vote.
static void test_chair_puts_questions(void **state)
{
    (void)state;
    static const char ready[] = "chair     agenda.stage votes\n";
    static const char line[] = "vote.open question:complaint";
    char played[8192];
    struct transcript_result result = {0};
    struct scenario *scenario = load_or_fail("archaeological-find", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    FILE *file = fopen("tests/play/arch-refused.txt", "r");
    assert_non_null(file);
    played[fread(played, 1, sizeof played - 1, file)] = '\0';
    (void)fclose(file);
    char *end = strstr(played, ready);
    assert_non_null(end);
    FILE *in = fmemopen(played, (size_t)(end - played) + strlen(ready), "r");
    assert_true(transcript_play(host, in, "arch-refused.txt", &result, NULL));
    (void)fclose(in);
    assert_int_equal(result.failed, 0);
    struct json *console = seen(host, ROLE_FACILITATOR, NOBODY);
    struct json *chair = seen(host, ROLE_SEAT, plan_seat(played_state(host)->plan, "chair"));
    assert_true(offers_vote(console, line));
    assert_true(offers_vote(chair, line));
    json_free(console);
    json_free(chair);
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hearing),
        cmocka_unit_test(test_closed),
        cmocka_unit_test(test_put_off),
        cmocka_unit_test(test_chair_puts_questions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
