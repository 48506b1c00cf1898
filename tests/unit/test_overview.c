// What the console is told of its session: what comes when, how long phases last now, who is
// silent.
#include "played.h"
#include "unit/agenda_lines.h"

#include "data/json.h"

// A complication comes by the clock of a phase, on a day of the story, or by hand: the console is
// told which.
static void how_complications_come(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    struct err err = {.lang = LANG_EN};
    char *text = played_view(host, "facilitator", LANG_KK);
    struct json *view = json_parse(text, strlen(text), "view", &err);
    assert_non_null(view);
    const struct json *list = json_get(view, "injects");
    for (int i = 0; i < json_count(list); i++) {
        const struct json *one = json_at(list, i);
        const char *id = json_string(json_get(one, "id"), "");
        bool by_day = strcmp(id, "commission") == 0;
        assert_int_equal(json_bool(json_get(one, "by_day"), false), by_day);
    }
    assert_true(json_count(list) > 2);
    json_free(view);
    free(text);
    host_free(host);
    scenario_free(scenario);
}

static struct json *console(const struct host *host)
{
    char *text = played_view(host, "facilitator", LANG_RU);
    struct json *view = json_parse(text, strlen(text), "view", NULL);
    assert_non_null(view);
    free(text);
    return view;
}

static int64_t minutes_of(const struct host *host, const char *phase)
{
    struct json *view = console(host);
    int64_t minutes = -1;
    for (const struct json *v = json_first(json_get(view, "phases")); v; v = json_next(v))
        if (strcmp(json_string(json_get(v, "id"), ""), phase) == 0)
            minutes = json_int(json_get(v, "minutes"), -1);
    json_free(view);
    return minutes;
}

// A phase that was extended lasts longer in the plan as well, the others do not.
static void how_long_a_phase_lasts_now(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator phase.go discussion");
    int64_t others = minutes_of(host, "voting");
    assert_int_equal(minutes_of(host, "discussion"), 40);
    played_say(host, "facilitator phase.extend 5");
    assert_int_equal(minutes_of(host, "discussion"), 45);
    assert_int_equal(minutes_of(host, "voting"), others);
    host_free(host);
    scenario_free(scenario);
}

// Since when the seat has been silent, in seconds; -1 where it is not among the silent.
static int64_t silent(const struct host *host, const char *seat)
{
    const struct plan *plan = played_state(host)->plan;
    const char *name = ltext_in(&plan->seats[plan_seat(plan, seat)].short_name, LANG_RU);
    struct json *view = console(host);
    int64_t since = -1;
    for (const struct json *v = json_first(json_get(view, "silent")); v; v = json_next(v))
        if (strcmp(json_string(json_get(v, "short"), ""), name) == 0)
            since = json_int(json_get(v, "ms"), -1) / 1000;
    json_free(view);
    return since;
}

// Silence begins with the opening, not with the preparation; who presides, writes the minutes or
// has recused is not silent, nor anybody while nobody sits.
static void who_is_silent(void **state)
{
    (void)state;
    struct err err = {.lang = LANG_EN};
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "secretary seat.arrive all");
    assert_true(host_advance(host, 20 * 60000, &err));
    assert_int_equal(silent(host, "dep-02"), -1);
    played_say(host, "facilitator phase.go voting");
    played_say(host, "chair sitting.open");
    assert_true(host_advance(host, host_now(host) + 60000, &err));
    assert_int_equal(silent(host, "dep-02"), 60);
    assert_int_equal(silent(host, "chair"), -1);
    assert_int_equal(silent(host, "secretary"), -1);
    static const char *const lines[] = {ADOPT_AGENDA, "chair agenda.call housing",
                                        "dep-02 seat.recuse housing reason=kin"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        played_say(host, lines[i]);
    assert_int_equal(silent(host, "dep-02"), -1);
    assert_true(silent(host, "dep-03") > 60);
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(how_complications_come),
        cmocka_unit_test(how_long_a_phase_lasts_now),
        cmocka_unit_test(who_is_silent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
