// What the shipped scenarios promise: people decide for themselves, cards measure what they ask
// for, papers carry what was adopted.
#include "played.h"

#include "core/calendar.h"
#include "core/course.h"
#include "core/goal.h"

// The surgeon on duty, and whoever is called to the site, go by themselves when people play them.
static void test_people_stay(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    int surgeon = plan_seat(scenario_plan(scenario), "dep-09");
    played_say(host, "facilitator phase.go voting");
    played_say(host, "secretary seat.arrive all");
    played_say(host, "chair sitting.open");
    played_say(host, "facilitator inject.fire quorum");
    assert_int_equal(played_state(host)->present, 12);
    assert_true(played_state(host)->seat[surgeon].present);
    struct err err = {.lang = LANG_EN};
    int asked = plan_question(scenario_plan(scenario), "hospital");
    assert_true(host_advance(host, host_now(host) + 60000, &err));
    assert_int_equal(played_state(host)->questions[asked].status, QUESTION_OPEN);
    assert_int_equal(played_state(host)->present, 12);
    played_say(host, "dep-09 answer.give hospital go");
    assert_false(played_state(host)->seat[surgeon].present);
    assert_int_equal(played_state(host)->present, 11);
    host_free(host);
    scenario_free(scenario);
}

// Those whom the computer plays decide, too.
static void test_bots_go(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host =
        played_open(scenario, (struct host_options){.lang = LANG_KK, .bots = BOTS_ABSENT});
    played_say(host, "facilitator phase.go voting");
    played_say(host, "secretary seat.arrive all");
    played_say(host, "chair sitting.open");
    played_say(host, "facilitator inject.fire quorum");
    struct err err = {.lang = LANG_EN};
    int asked = plan_question(scenario_plan(scenario), "hospital");
    assert_true(host_advance(host, host_now(host) + 240000, &err));
    assert_int_equal(played_state(host)->questions[asked].answers, 1);
    assert_true(played_state(host)->present < 12);
    host_free(host);
    scenario_free(scenario);
}

static bool reached(const struct host *host, const char *seat, const char *goal)
{
    static const struct goal_facts facts;
    const struct state *s = played_state(host);
    int at = plan_seat(s->plan, seat);
    for (int i = 0; i < s->plan->seats[at].goal_count; i++)
        if (strcmp(s->plan->seats[at].goals[i].id, goal) == 0)
            return goal_reached(s, at, &s->plan->seats[at].goals[i], &facts);
    fail_msg("%s has no goal %s", seat, goal);
    return false;
}

// Not any remark admits who somebody is.
static void test_confession(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator phase.go hearing");
    played_say(host, "secretary seat.arrive all");
    played_say(host, "deputy sitting.open");
    played_say(host, "resident-3 remark.add \"We need jobs\"");
    assert_false(reached(host, "resident-3", "written"));
    played_say(host, "facilitator question.ask who-are-you");
    played_say(host, "resident-3 answer.give who-are-you admit");
    assert_true(reached(host, "resident-3", "written"));
    host_free(host);
    scenario_free(scenario);
}

// The assembly adopts the recommendations with two kilometres and a monitoring group.
static void adopt_recommendations(struct host *host)
{
    static const char *const lines[] = {"facilitator phase.go assembly",
                                        "secretary seat.arrive all",
                                        "chair sitting.open",
                                        "chair vote.open agenda:landfill",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open agenda",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair agenda.call landfill",
                                        "del-05 amend.table landfill prepared=km-2",
                                        "del-02 amend.table landfill prepared=monitoring",
                                        "chair vote.open basis:landfill",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open amend:a1",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open amend:a2",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open whole:landfill",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair sitting.close",
                                        "facilitator phase.go follow-up"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        played_say(host, lines[i]);
}

static void check_view(const struct host *host, const char *seat, const char *words, bool there)
{
    char *view = played_view(host, seat, LANG_RU);
    if ((strstr(view, words) != NULL) != there)
        fail_msg("%s: %s%s", seat, there ? "no " : "", words);
    free(view);
}

// What is written for everybody is read by everybody once it is sent, and by nobody else before.
static void test_open(void **state)
{
    (void)state;
    static const char words[] = "\"text\":\"Letters have gone\"";
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator phase.go follow-up");
    played_say(host, "media-1 paper.fill news text \"Letters have gone\"");
    check_view(host, "media-1", words, true);
    check_view(host, "del-03", words, false);
    played_say(host, "media-1 paper.submit news");
    check_view(host, "del-03", words, true);
    host_free(host);
    scenario_free(scenario);
}

// What the assembly adopted stands at the seats that write the recommendations, begins the parts
// they write; others see it, and find nothing to write.
static void test_carried(void **state)
{
    static const char site[] =
        "\"begun\":\"Рекомендовать акимату района разместить полигон не ближе "
        "2000 метров от жилых домов, школы и источников воды";
    static const char control[] = "\"begun\":\"Исполнение настоящих рекомендаций контролирует";
    static const char carried[] =
        "\"carried\":\"1. Рекомендовать акимату района разместить полигон "
        "не ближе 2000 метров";
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_RU});
    check_view(host, "chair", "\"begun\":\"Р", false);
    adopt_recommendations(host);
    static const char *const writers[] = {"chair", "deputy", "secretary"};
    for (size_t i = 0; i < sizeof writers / sizeof writers[0]; i++) {
        check_view(host, writers[i], site, true);
        check_view(host, writers[i], control, true);
        check_view(host, writers[i], carried, true);
    }
    check_view(host, "investor", "\"begun\":\"Р", false);
    check_view(host, "investor", carried, true);
    played_say(host, "chair paper.fill recs rec-1 \"По-своему\"");
    check_view(host, "chair", site, false);
    check_view(host, "chair", control, true);
    host_free(host);
    scenario_free(scenario);
}

// A paper that carries a decision which was not taken is not waited for.
static void test_not_awaited(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    const struct state *s = played_state(host);
    int recs = plan_paper(s->whole, "recs"), inquiry = plan_paper(s->whole, "inquiry");
    played_say(host, "facilitator phase.go assembly");
    played_say(host, "secretary seat.arrive all");
    played_say(host, "chair sitting.open");
    assert_true(state_paper_hopes(s, recs));
    played_say(host, "chair sitting.close");
    played_say(host, "facilitator phase.go follow-up");
    assert_int_equal(course_awaited_paper(s), inquiry);
    host_free(host);
    adopt_recommendations(host = played_open(scenario, (struct host_options){.lang = LANG_KK}));
    played_say(host, "facilitator phase.go follow-up");
    assert_int_equal(course_awaited_paper(played_state(host)), recs);
    host_free(host);
    scenario_free(scenario);
}

// Nobody speaks on the recommendations in the words of the purchase.
static void test_words_of_the_sitting(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("commission-conflict", 5);
    for (int seat = 0; seat < scenario_plan(scenario)->seat_count; seat++) {
        const struct card_stance *stance = &scenario_card(scenario, seat)->stance;
        bool has = false;
        for (int i = 0; i < stance->say_count; i++)
            has =
                has || (strcmp(stance->says[i].sitting, "workshop") == 0 && !stance->says[i].kind);
        if (!has)
            fail_msg("%s says nothing of its own", scenario_plan(scenario)->seats[seat].id);
    }
    scenario_free(scenario);
}

static void on_working_days(void *context, const struct session *session,
                            const struct record *record)
{
    const struct state *s = session_state(session);
    int *opened = context;
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        if (event->kind != EV_sitting_opened || s->day == NO_DAY)
            continue;
        const char *id = s->whole->sittings[event->sitting_opened.sitting].id;
        (*opened)++;
        if (strcmp(id, "rally") != 0 && !calendar_works(s->whole, s->day))
            fail_msg("%s is held on a day off", id);
    }
}

// Bodies sit on working days; people rally when they have time.
static void test_days(void **state)
{
    static const char *const names[] = {"archaeological-find", "landfill-hearing", "refused-rally"};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct scenario *scenario = load_or_fail(names[i], 1);
        int opened = 0;
        for (uint64_t seed = 1; seed <= 12; seed++) {
            struct err err = {.lang = LANG_EN};
            struct host_options options = {
                .scenario = scenario, .lang = LANG_EN, .seed = seed, .bots = BOTS_ALL};
            scenario_restart(scenario, seed);
            struct host *host =
                host_new(&options, (struct host_listener){on_working_days, &opened}, &err);
            assert_non_null(host);
            assert_true(host_advance(host, 6 * 60 * 60000, &err));
            host_free(host);
        }
        assert_true(opened > 0);
        scenario_free(scenario);
    }
}

static const char *const cases[] = {"housing-utilities", "landfill-hearing", "archaeological-find",
                                    "commission-conflict", "refused-rally"};

// What may be written before its phase, for it is about what is known from the first minute.
static const char *const early[] = {
    "housing-utilities/roof-inquiry",
    "housing-utilities/papers-request",
    "housing-utilities/works",
    "housing-utilities/press-request",
    "landfill-hearing/notice",
    "landfill-hearing/inquiry",
    "archaeological-find/stop-demand",
    "refused-rally/notice",
    "refused-rally/check",
    "refused-rally/volunteers",
    "refused-rally/signatures",
    "refused-rally/stand",
};

static bool is_early(const char *scenario, const char *paper)
{
    char name[128];
    (void)snprintf(name, sizeof name, "%s/%s", scenario, paper);
    for (size_t i = 0; i < sizeof early / sizeof early[0]; i++)
        if (strcmp(early[i], name) == 0)
            return true;
    return false;
}

static bool by_groups(const struct plan *plan, const char *by)
{
    for (int i = 0; i < plan->work_count; i++)
        if (strcmp(plan->works[i].id, by) == 0)
            return true;
    return false;
}

// Whatever else has a phase to be written in, and all that groups write, waits for its condition.
static void test_papers_wait(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct scenario *scenario = load_or_fail(cases[i], 5);
        const struct plan *plan = scenario_plan(scenario);
        for (int k = 0; k < plan->paper_count; k++) {
            const struct plan_paper *paper = &plan->papers[k];
            bool later = !paper->answers && (paper->phase > 0 || by_groups(plan, paper->by));
            if (!paper->when && later != is_early(cases[i], paper->id))
                fail_msg("%s: paper %s", cases[i], paper->id);
        }
        scenario_free(scenario);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_people_stay), cmocka_unit_test(test_bots_go),
        cmocka_unit_test(test_open),        cmocka_unit_test(test_confession),
        cmocka_unit_test(test_carried),     cmocka_unit_test(test_not_awaited),
        cmocka_unit_test(test_days),        cmocka_unit_test(test_words_of_the_sitting),
        cmocka_unit_test(test_papers_wait),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
