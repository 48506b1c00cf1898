// What the hall's screen is sent: that a vote is void, since when a part of the debrief is shown,
// that a phase lies between sittings. What the console is sent has no words that are for persons.
#include "played.h"

#include "data/json.h"

#include <string.h>

static struct json *hall_view(const struct host *host)
{
    static const int64_t heard[SEATS_MAX];
    struct view_source source = {
        .host = host, .at = host_now(host), .speed = 1, .name = "x", .heard = heard};
    struct viewer viewer = {.role = ROLE_DISPLAY, .lang = LANG_EN, .seat = NOBODY};
    struct buf text = BUF_INIT;
    view_put(&source, &viewer, &text);
    struct json *view = json_parse(buf_text(&text), text.len, "view", NULL);
    assert_non_null(view);
    buf_free(&text);
    return view;
}

static struct host *hall_open(struct scenario *scenario, const char *phase, const char *opens)
{
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    char line[64];
    (void)snprintf(line, sizeof line, "facilitator phase.go %s", phase);
    if (*phase)
        played_say(host, line);
    played_say(host, "secretary seat.arrive all");
    played_say(host, opens);
    return host;
}

static void check_void(const struct host *host)
{
    struct json *view = hall_view(host);
    const struct json *vote = json_get(view, "vote");
    assert_true(json_bool(json_get(vote, "lost"), false));
    assert_non_null(strstr(json_string(json_get(vote, "lost_why"), ""), "7 of 12"));
    json_free(view);
}

// From the moment the quorum is lost, with what figures, also once those who left have come back.
static void a_void_vote_is_told_with_its_figures(void **state)
{
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = hall_open(scenario, "", "chair sitting.open");
    (void)state;
    played_say(host, "chair vote.open agenda:housing");
    struct json *view = hall_view(host);
    assert_null(json_get(json_get(view, "vote"), "lost_why"));
    json_free(view);
    played_say(host, "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12");
    check_void(host);
    played_say(host, "secretary seat.arrive dep-08 dep-09");
    check_void(host);
    played_say(host, "chair vote.close");
    view = hall_view(host);
    assert_non_null(strstr(json_string(json_get(json_get(view, "result"), "why"), ""),
                           "7 of 12 remained in the hall when the quorum was lost"));
    json_free(view);
    host_free(host);
    scenario_free(scenario);
}

static int64_t since(const struct host *host)
{
    struct json *view = hall_view(host);
    int64_t at = json_int(json_get(json_get(view, "stage"), "since"), -1);
    json_free(view);
    return at;
}

// Its pages are counted from the moment it was chosen.
static void a_part_of_the_debrief_is_shown_from_its_choice_on(void **state)
{
    static const char *const lines[] = {
        "facilitator scenario.end", "facilitator hall.show decision", "facilitator hall.show talk"};
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = hall_open(scenario, "", "chair sitting.open");
    struct err err = {.lang = LANG_EN};
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        assert_true(host_advance(host, host_now(host) + 17000, &err));
        played_say(host, lines[i]);
        assert_int_equal(since(host), host_now(host));
    }
    host_free(host);
    scenario_free(scenario);
}

// A sitting that is over is not all there is to say in the phases after it.
static void phases_between_sittings_are_known(void **state)
{
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = hall_open(scenario, "hearing", "deputy sitting.open");
    (void)state;
    played_say(host, "deputy sitting.close");
    for (int next = 0; next < 2; next++) {
        struct json *view = hall_view(host);
        bool between = json_bool(json_get(json_get(view, "stage"), "between"), false);
        assert_int_equal(between, next);
        json_free(view);
        if (next == 0)
            played_say(host, "facilitator phase.next");
    }
    host_free(host);
    scenario_free(scenario);
}

// What a scenario tells the hall alone stands there as long as it says; what it tells the
// facilitator stands in the console's log, line by line, and nowhere else.
static void what_is_told_reaches_whom_it_is_for(void **state)
{
    struct scenario *scenario = load_or_fail("tests/play/groups", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    (void)state;
    played_say(host, "facilitator phase.go work");
    played_say(host, "facilitator note.add x"); // the groups have begun
    struct json *view = hall_view(host);
    const struct json *stage = json_get(view, "stage");
    assert_int_equal(json_int(json_get(stage, "told_until"), -1),
                     20000 + json_int(json_get(stage, "since"), -1));
    json_free(view);
    char *console = played_view(host, "console", LANG_EN);
    assert_non_null(strstr(console, "Message for you: Sit down\\nwith nobody."));
    assert_null(strstr(console, "Message for you: To work"));
    char *seat = played_view(host, "akim", LANG_EN);
    assert_null(strstr(seat, "with nobody"));
    free(console);
    free(seat);
    host_free(host);
    scenario_free(scenario);
}

// What comes with the story is not for the facilitator to show by hand.
static void a_complication_of_the_story_comes_by_itself(void **state)
{
    struct scenario *scenario = load_or_fail("tests/play/branches", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    (void)state;
    played_say(host, "facilitator phase.next");
    char *console = played_view(host, "console", LANG_EN);
    struct json *view = json_parse(console, strlen(console), "view", NULL);
    const struct json *crowd = json_at(json_get(view, "injects"), 0);
    assert_string_equal(json_string(json_get(crowd, "id"), ""), "crowd");
    assert_true(json_bool(json_get(crowd, "by_story"), false));
    assert_false(json_bool(json_get(json_at(json_get(view, "injects"), 1), "by_story"), false));
    json_free(view);
    free(console);
    host_free(host);
    scenario_free(scenario);
}

// Whoever has left the hall is told that, not that they were never there.
static void whoever_has_left_is_told_so(void **state)
{
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    static const char *const lines[] = {NULL, "secretary seat.arrive all", "akim seat.leave",
                                        "akim seat.arrive"};
    (void)state;
    for (int i = 0; i < 4; i++) {
        if (lines[i])
            played_say(host, lines[i]);
        char *text = played_view(host, "akim", LANG_EN);
        struct json *view = json_parse(text, strlen(text), "view", NULL);
        assert_int_equal(json_bool(json_get(json_get(view, "me"), "left"), false), i == 2);
        json_free(view);
        free(text);
    }
    host_free(host);
    scenario_free(scenario);
}

// Nothing that the console is sent while people play has the words of a question to persons.
static int words_of_persons(const struct host *host, enum lang lang, bool *asks)
{
    const struct plan *plan = played_state(host)->plan;
    char *console = played_view(host, "console", lang);
    int found = 0;
    for (int i = 0; i < plan->question_count; i++) {
        const char *title = ltext_in(&plan->questions[i].title, lang);
        if (!state_asks_persons(played_state(host), i) || !*title)
            continue;
        *asks = *asks || played_state(host)->questions[i].status == QUESTION_OPEN;
        if (strstr(console, title))
            print_error("the console reads: %s\n", title);
        found += strstr(console, title) != NULL;
    }
    free(console);
    return found;
}

static void questions_to_persons_are_not_the_consoles_to_read(void **state)
{
    static const char *const names[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find", "commission-conflict",
                                        "refused-rally"};
    (void)state;
    for (size_t n = 0; n < sizeof names / sizeof names[0]; n++) {
        struct scenario *scenario = load_or_fail(names[n], 5);
        struct host *host =
            played_open(scenario, (struct host_options){.lang = LANG_EN, .bots = BOTS_ABSENT});
        struct err err = {.lang = LANG_EN};
        bool asks = false;
        int found = 0;
        for (int minute = 0; minute < 100 && found == 0; minute += 4) {
            assert_true(host_advance(host, host_now(host) + 240000, &err));
            if (minute % 20 == 16)
                (void)host_do(host, host_now(host) + 1000, "facilitator phase.next", &err);
            // The debrief tells what was decided.
            for (int lang = 0; lang < LANG_COUNT && !played_state(host)->ending; lang++)
                found += words_of_persons(host, (enum lang)lang, &asks);
        }
        assert_true(asks);
        assert_int_equal(found, 0);
        host_free(host);
        scenario_free(scenario);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_void_vote_is_told_with_its_figures),
        cmocka_unit_test(a_part_of_the_debrief_is_shown_from_its_choice_on),
        cmocka_unit_test(phases_between_sittings_are_known),
        cmocka_unit_test(what_is_told_reaches_whom_it_is_for),
        cmocka_unit_test(a_complication_of_the_story_comes_by_itself),
        cmocka_unit_test(whoever_has_left_is_told_so),
        cmocka_unit_test(questions_to_persons_are_not_the_consoles_to_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
