// Difficulties and lengths: what a level leaves out does not exist in the session, minutes are
// stretched alike and make up the length, and a session that is resumed keeps both.
#include "played.h"

#include "core/setting.h"
#include "place.h"

#include <unistd.h>

static const char source[] =
    "local m = require \"maslikhat\"\nlocal s = require \"base\"\n"
    "local text = { kk = \"Т\", ru = \"Т\", en = \"T\" }\n"
    "s.phases[1].minutes, s.phases[2].minutes = 7, 23\n"
    "s.agenda[1].minutes = 15\n"
    "s.injects = {\n"
    "  m.inject { id = \"storm\", title = text, text = text, to = \"all\",\n"
    "    window = { phase = s.phases[2].id, from = 10, to = 20 } },\n"
    "  m.inject { id = \"press\", title = text, text = text, to = \"all\",\n"
    "    after = { phase = s.phases[2].id, minutes = 22 } },\n"
    "}\n"
    "s.on = { [\"phase.entered\"] = function(session) session:fire(\"storm\") end }\n"
    "s.groups = { m.groups { id = \"work\", phase = s.phases[2].id, minutes = 20, count = 2, title "
    "= text } }\n"
    "s.levels = { easy = { without = { \"storm\" }, skill = 90 }, hard = {} }\n"
    "s.lengths = { 20, 30, 61 }\n"
    "return m.scenario(s)\n";

static void test_lengths(void **state)
{
    static const int lengths[] = {20, 30, 61};
    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        struct place place;
        place_open(&place, source);
        const struct plan *plan = scenario_plan(place.scenario);
        struct err err = {.lang = LANG_EN};
        assert_true(scenario_set(place.scenario, &(struct setting){.length = lengths[i]}, &err));
        assert_int_equal(plan_minutes(plan), lengths[i]);
        assert_null(plan_fault(plan));
        assert_int_equal(plan->items[0].minutes, (15 * lengths[i] * 2 + 30) / 60);
        assert_int_equal(plan->works[0].minutes, 20 * plan->phases[1].minutes / 23);
        for (int j = 0; j < plan->inject_count; j++) {
            const struct plan_inject *inject = &plan->injects[j];
            int minutes = plan->phases[inject->phase].minutes;
            assert_true(inject->minutes < minutes && inject->until < minutes);
            assert_true(inject->earliest + inject->within < minutes);
        }
        place_close(&place);
    }
}

static void test_level_leaves_out(void **state)
{
    static const char *const levels[] = {NULL, "easy", "hard"};
    (void)state;
    for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        bool absent = i == 1;
        struct place place;
        place_open(&place, source);
        struct host *host =
            played_open(place.scenario, (struct host_options){.setting = {.level = levels[i]}});
        char *view = played_view(host, "nobody", LANG_EN);
        const struct state *s = played_state(host);
        assert_int_equal(s->injects[0], absent ? INJECT_SKIPPED : INJECT_FIRED);
        assert_int_equal(s->injects[1], INJECT_WAITING);
        assert_int_equal(strstr(view, "\"storm\"") == NULL, absent);
        assert_non_null(strstr(view, "\"press\""));
        free(view);
        host_free(host);
        place_close(&place);
    }
}

static void test_not_offered(void **state)
{
    static const struct {
        struct setting setting;
        const char *why;
    } wrong[] = {
        {{"usual", 0}, "this scenario has no level “usual”; it offers: easy, hard"},
        {{NULL, 45}, "this scenario is not played in 45 minutes; it offers: 20, 30, 61"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct place place;
        struct err err = {.lang = LANG_EN};
        place_open(&place, source);
        int before = plan_minutes(scenario_plan(place.scenario));
        assert_false(scenario_set(place.scenario, &wrong[i].setting, &err));
        assert_string_equal(err.text, wrong[i].why);
        assert_int_equal(plan_minutes(scenario_plan(place.scenario)), before);
        place_close(&place);
    }
}

static void test_resumed(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct place place;
    struct buf file = BUF_INIT;
    (void)state;
    place_open(&place, source);
    buf_printf(&file, "%s/session.jsonl", place.folder);
    struct host *host = played_open(
        place.scenario, (struct host_options){.journal = buf_text(&file), .setting = {"easy", 61}});
    host_free(host);
    scenario_free(place.scenario);
    place_load(&place); // as it stands in the folder
    assert_int_equal(plan_minutes(scenario_plan(place.scenario)), 30);
    struct host_options options = {.scenario = place.scenario, .journal = buf_text(&file)};
    struct host *again =
        host_resume(&options, (struct host_listener){played_nothing, NULL}, NULL, &err);
    assert_non_null(again);
    assert_int_equal(plan_minutes(session_plan(host_session(again))), 61);
    assert_true(session_plan(host_session(again))->injects[0].absent);
    assert_string_equal(host_setting(again)->level, "easy");
    assert_int_equal(host_setting(again)->length, 61);
    host_free(again);
    assert_int_equal(unlink(buf_text(&file)), 0);
    buf_free(&file);
    place_close(&place);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_level_leaves_out),
        cmocka_unit_test(test_not_offered),
        cmocka_unit_test(test_resumed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
