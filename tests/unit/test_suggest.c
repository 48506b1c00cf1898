// The steps the procedure suggests: each is a command the engine accepts, and following the first
// ones leads through a whole sitting.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "server/suggest.h"
#include "unit/sample_plan.h"

#include <stdlib.h>

struct tale {
    struct plan *plan;
    struct session *session;
    struct outcome told; // all events so far
};

static bool carry_out(struct session *session, const char *line, struct outcome *out)
{
    struct command *command = mem_alloc(sizeof *command);
    assert_true(command_parse(command, line, NULL));
    bool accepted = session_do(session, command, out);
    free(command);
    return accepted;
}

// The step is tried in a copy of the session.
static void assert_accepted(const struct tale *tale, const char *line)
{
    struct session *copy = session_new(tale->plan);
    struct outcome out = {0};
    for (size_t i = 0; i < tale->told.count; i++)
        session_replay(copy, 0, &tale->told.events[i]);
    if (!carry_out(copy, line, &out))
        fail_msg("%s is refused: %s", line, out.events[out.count - 1].refused.rule);
    outcome_free(&out);
    session_free(copy);
}

// What people do while the facilitator waits for them.
static void people_act(struct tale *tale)
{
    const struct state *s = session_state(tale->session);
    if (state_vote(s))
        (void)carry_out(tale->session, "all vote.cast for", &tale->told);
    else if (s->current_item != NOBODY && !s->item[s->current_item].debate_closed)
        (void)carry_out(tale->session, "dep-05 floor.ask debate", &tale->told);
}

static void the_first_steps_lead_to_the_end(void **state)
{
    struct tale tale = {.plan = sample_plan()};
    struct step steps[STEPS_MAX];
    (void)state;
    tale.session = session_new(tale.plan);
    const struct state *s = session_state(tale.session);
    assert_true(carry_out(tale.session, "facilitator phase.next", &tale.told));
    for (int i = 0; i < 300 && !s->ending; i++) {
        int count = suggest_steps(tale.session, steps);
        for (int k = 0; k < count; k++)
            assert_accepted(&tale, steps[k].line);
        people_act(&tale);
        count = suggest_steps(tale.session, steps);
        int first = 0; // what waits for people is done when nothing else is left
        while (first + 1 < count && steps[first].wait)
            first++;
        if (count > 0)
            assert_true(carry_out(tale.session, steps[first].line, &tale.told));
    }
    assert_non_null(s->ending);
    outcome_free(&tale.told);
    session_free(tale.session);
    plan_free(tale.plan);
}

static void a_running_vote_is_waited_for(void **state)
{
    static const char *const lines[] = {"facilitator seat.arrive all", "facilitator sitting.open",
                                        "facilitator vote.open agenda:housing"};
    struct tale tale = {.plan = sample_plan()};
    struct step steps[STEPS_MAX];
    (void)state;
    tale.session = session_new(tale.plan);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(carry_out(tale.session, lines[i], &tale.told));
    assert_true(suggest_steps(tale.session, steps) > 0);
    assert_string_equal(steps[0].line, "facilitator vote.close");
    assert_true(steps[0].wait);
    assert_true(carry_out(tale.session, "all vote.cast for", &tale.told));
    assert_true(suggest_steps(tale.session, steps) > 0);
    assert_false(steps[0].wait);
    outcome_free(&tale.told);
    session_free(tale.session);
    plan_free(tale.plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_steps_lead_to_the_end),
        cmocka_unit_test(a_running_vote_is_waited_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
