// How long seats have nothing to do, in sessions played line by line.
#include "simulate/idle.h"

#include "server/host.h"
#include "small_host.h"

static void hear_idle(void *context, const struct session *session, const struct record *record)
{
    idle_hear(context, session_state(session), record);
}

static int64_t longest(const struct idle *idle, const struct host *host, const char *seat)
{
    const struct state *state = session_state(host_session(host));
    return idle_longest(idle, state, plan_seat(state->plan, seat));
}

// A seat is busy when it does something and when it is asked to; what the hall as a whole is told
// asks nobody, and the debrief is no time to be idle in.
static void test_idle(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct scenario *scenario = load_or_fail("tests/play/branches", 1);
    struct idle idle;
    struct host_options options = {.scenario = scenario, .people = "7", .lang = LANG_EN};
    (void)state;
    idle_init(&idle, scenario_plan(scenario));
    struct host *host = host_new(&options, (struct host_listener){hear_idle, &idle}, &err);
    assert_non_null(host);
    assert_true(host_advance(host, 60000, &err)); // what-now is put to dep-02
    assert_int_equal(host_do(host, 240000, "dep-04 talk.whisper dep-05 \"Psst\"", &err), HOST_DONE);
    assert_int_equal(host_do(host, 250000, "facilitator inject.fire crowd", &err), HOST_DONE);
    assert_int_equal(host_do(host, 480000, "facilitator phase.go debrief", &err), HOST_DONE);
    assert_true(host_advance(host, 900000, &err));
    assert_int_equal(longest(&idle, host, "dep-02"), 420);
    assert_int_equal(longest(&idle, host, "dep-03"), 250); // "sorry" came with the crowd
    assert_int_equal(longest(&idle, host, "dep-04"), 240);
    assert_int_equal(longest(&idle, host, "dep-05"), 240);
    assert_int_equal(longest(&idle, host, "dep-06"), 480);
    idle_reset(&idle);
    assert_int_equal(longest(&idle, host, "dep-06"), 0);
    host_free(host);
    idle_done(&idle);
    scenario_free(scenario);
}

// At a sitting: the floor, a vote, and papers.
static void test_idle_at_a_sitting(void **state)
{
    static const struct {
        int64_t at;
        const char *line;
    } lines[] = {
        {65000, "dep-02 answer.give what-now claim"},
        {100000, "secretary seat.arrive all"},
        {110000, "chair sitting.open"},
        {120000, "chair floor.give dep-06 statement"},
        {200000, "chair floor.end"},
        {220000, "chair vote.open agenda:roads"},
        {230000, "dep-04 vote.cast for"},
        {300000, "dep-02 paper.fill claim text \"Pay\""},
        {310000, "dep-02 paper.submit claim"},
    };
    struct err err = {.lang = LANG_EN};
    struct scenario *scenario = load_or_fail("tests/play/branches", 1);
    struct idle idle;
    struct host_options options = {.scenario = scenario, .people = "7", .lang = LANG_EN};
    (void)state;
    idle_init(&idle, scenario_plan(scenario));
    struct host *host = host_new(&options, (struct host_listener){hear_idle, &idle}, &err);
    assert_non_null(host);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        assert_true(host_advance(host, lines[i].at, &err));
        if (host_do(host, lines[i].at, lines[i].line, &err) != HOST_DONE)
            fail_msg("%s: %s", lines[i].line, err.text);
    }
    assert_true(host_advance(host, 315000, &err));
    assert_int_equal(longest(&idle, host, "dep-06"), 120); // spoke, then the vote was opened
    assert_int_equal(longest(&idle, host, "dep-05"), 220); // the vote
    assert_int_equal(longest(&idle, host, "dep-04"), 220);
    assert_int_equal(longest(&idle, host, "dep-03"), 220); // then the claim is sent to it
    assert_int_equal(longest(&idle, host, "secretary"), 215);
    assert_true(host_advance(host, 540000, &err));
    assert_int_equal(longest(&idle, host, "dep-03"), 230);
    assert_int_equal(longest(&idle, host, "dep-05"), 320);
    host_free(host);
    idle_done(&idle);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_idle),
        cmocka_unit_test(test_idle_at_a_sitting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
