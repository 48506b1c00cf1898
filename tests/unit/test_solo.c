// One person practises alone: registered, nobody waits for the rest of the preparation.
#include "played.h"

#include "core/course.h"
#include "server/advise.h"

static const char *const scenarios[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find", "commission-conflict"};

static void pass(struct host *host, int64_t minutes)
{
    struct err err = {.lang = LANG_EN};
    assert_true(host_advance(host, host_now(host) + minutes * 60 * 1000, &err));
}

// Of the preparation, so many questions to the seat wait, or have been put.
static int questions(const struct state *s, int seat, bool put)
{
    int count = 0;
    for (int i = 0; i < s->plan->question_count; i++)
        count += s->plan->questions[i].phase == 0 && s->plan->questions[i].choice_count > 0 &&
                 state_asked(s, i, seat) &&
                 (put ? s->questions[i].status != QUESTION_WAITING : state_question_exists(s, i));
    return count;
}

// At every seat: it may register at once, the first phase waits for that and for its questions to
// the seat, each of which is put, and not for its time.
static void registering_ends_the_preparation(void **state)
{
    (void)state;
    for (size_t at = 0; at < sizeof scenarios / sizeof scenarios[0]; at++) {
        struct scenario *scenario = load_or_fail(scenarios[at], 5);
        for (int seat = 0; seat < scenario_plan(scenario)->seat_count; seat++) {
            const char *id = scenario_plan(scenario)->seats[seat].id;
            struct host *host =
                played_open(scenario, (struct host_options){.lang = LANG_EN, .solo = id});
            char line[64];
            pass(host, 1);
            assert_int_equal(played_state(host)->phase.index, 0);
            int awaited = questions(played_state(host), seat, false);
            (void)snprintf(line, sizeof line, "%s seat.arrive", id);
            played_say(host, line);
            pass(host, 3 + 2 * awaited);
            if (played_state(host)->phase.index == 0)
                fail_msg("%s, %s: the preparation goes on", scenarios[at], id);
            if (questions(played_state(host), seat, true) != awaited)
                fail_msg("%s, %s: a question was not put", scenarios[at], id);
            host_free(host);
        }
        scenario_free(scenario);
    }
}

// Whoever registers first does not stay alone in the hall: the secretary, where the computer plays
// that seat, registers the others when the sitting comes.
static void the_others_are_registered(void **state)
{
    (void)state;
    for (size_t at = 0; at < sizeof scenarios / sizeof scenarios[0]; at++) {
        struct scenario *scenario = load_or_fail(scenarios[at], 5);
        const struct plan *plan = scenario_plan(scenario);
        for (int seat = 0; seat < plan->seat_count; seat++) {
            struct host *host = played_open(
                scenario, (struct host_options){.lang = LANG_EN, .solo = plan->seats[seat].id});
            char line[64];
            int most = 0;
            (void)snprintf(line, sizeof line, "%s seat.arrive", plan->seats[seat].id);
            played_say(host, line);
            for (int i = 0; i < 400 && most < 2; i++) {
                pass(host, 1);
                most = played_state(host)->present > most ? played_state(host)->present : most;
            }
            if (most < 2 && seat != plan->secretary)
                fail_msg("%s, %s: nobody else comes", scenarios[at], plan->seats[seat].id);
            host_free(host);
        }
        scenario_free(scenario);
    }
}

// The cards have numbers: a seat is named by that as well.
static void a_seat_is_named_by_its_number(void **state)
{
    static const char *const names[] = {"5", "№5", "№ 5", "dep-05"};
    static const char *const none[] = {"0", "99", "5x", "№", "4294967301", ""};
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct host *host =
            played_open(scenario, (struct host_options){.lang = LANG_EN, .solo = names[i]});
        assert_string_equal(host_solo(host), scenario_plan(scenario)->seats[4].id);
        assert_true(played_state(host)->seat[4].person && !played_state(host)->seat[4].bot);
        host_free(host);
    }
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        struct err err = {.lang = LANG_EN};
        struct host_options options = {.scenario = scenario, .seed = 5, .solo = none[i]};
        scenario_restart(scenario, 5);
        assert_null(host_new(&options, (struct host_listener){played_nothing, NULL}, &err));
    }
    scenario_free(scenario);
}

static bool answer_offered(const struct host *host, int seat)
{
    struct offer offers[OFFERS_MAX];
    int count = advise_offers(host, seat, LANG_EN, offers);
    bool found = false;
    for (int i = 0; i < count; i++)
        found = found || strcmp(offers[i].line, "floor.ask answer") == 0;
    return found;
}

// An answer is offered to whoever practises once somebody has asked something.
static void an_answer_waits_for_a_question(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host =
        played_open(scenario, (struct host_options){.lang = LANG_EN, .solo = "dep-05"});
    int seat = plan_seat(scenario_plan(scenario), "dep-05"), times = 0;
    played_say(host, "dep-05 seat.arrive");
    for (int minute = 0; minute < 100; minute++) {
        pass(host, 1);
        const struct state *s = played_state(host);
        bool asked =
            s->speech_count > 0 && s->speeches[s->speech_count - 1].kind == SPEECH_QUESTION;
        if (!answer_offered(host, seat))
            continue;
        assert_true(asked);
        times++;
    }
    assert_true(times > 0);
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(registering_ends_the_preparation),
        cmocka_unit_test(the_others_are_registered),
        cmocka_unit_test(a_seat_is_named_by_its_number),
        cmocka_unit_test(an_answer_waits_for_a_question),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
