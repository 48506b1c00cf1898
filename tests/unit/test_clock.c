// The running clock: session time without the pauses.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "unit/sample_plan.h"

static void running_time_is_exact_for_the_past(void **state)
{
    (void)state;
    struct plan *plan = sample_plan();
    struct session *session = session_new(plan);
    const struct state *s = session_state(session);
    struct event paused = event_blank(EV_clock_paused), resumed = event_blank(EV_clock_resumed);
    session_replay(session, 10000, &paused);
    session_replay(session, 15000, &resumed);
    session_replay(session, 20000, &paused);
    session_replay(session, 22000, &resumed);
    assert_int_equal(state_running(s, 5000), 5000);
    assert_int_equal(state_running(s, 10000), 10000);
    assert_int_equal(state_running(s, 12000), 10000);
    assert_int_equal(state_running(s, 16000), 11000);
    assert_int_equal(state_running(s, 21000), 15000);
    assert_int_equal(state_running(s, 30000), 23000);
    session_free(session);
    plan_free(plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(running_time_is_exact_for_the_past),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
