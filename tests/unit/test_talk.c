// Backstage talk: who hears it, and whether the debrief may tell it.
#include "unit/hall.h"

#include "core/talk.h"

static const struct whisper *whisper_of(const struct hall *hall, size_t number)
{
    return &session_state(hall->session)->whispers[number - 1];
}

static bool hears(const struct hall *hall, size_t number, const char *seat)
{
    const struct state *state = session_state(hall->session);
    return talk_hears(state, whisper_of(hall, number), state_seat(state, seat));
}

static bool may_tell(const struct hall *hall, size_t number)
{
    return talk_may_tell(session_state(hall->session), whisper_of(hall, number));
}

static void test_who_hears(void **unused)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)unused;
    plan->factions = plan_array(plan, 1, sizeof *plan->factions);
    plan->factions[0] = (struct plan_faction){.id = "birlik"};
    plan->faction_count = 1;
    plan->seats[3].faction = plan->seats[4].faction = 0;
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 talk.whisper dep-03 \"psst\"", "dep-02 talk.whisper birlik \"all of us\"");
    assert_true(hears(&h, 1, "dep-02"));
    assert_true(hears(&h, 1, "dep-03"));
    assert_false(hears(&h, 1, "dep-04"));
    assert_false(hears(&h, 1, "chair"));
    const struct state *state = session_state(h.session);
    int faction = plan_faction(state->plan, "birlik");
    for (int i = 0; i < state->plan->seat_count; i++)
        assert_int_equal(talk_hears(state, whisper_of(&h, 2), i),
                         state->plan->seats[i].faction == faction ||
                             i == state_seat(state, "dep-02"));
    hall_close(&h);
}

static void test_all_concerned_must_agree(void **unused)
{
    struct hall h;
    (void)unused;
    hall_open(&h);
    RUN(&h, "facilitator seat.deal dep-02 Aigul", "facilitator seat.deal dep-03 Bolat",
        "facilitator seat.deal dep-04", "dep-02 talk.whisper dep-03 \"psst\"",
        "dep-02 talk.whisper dep-04 \"to the computer\"");
    assert_false(may_tell(&h, 1));
    RUN(&h, "dep-02 talk.agree", "expect talk.agreed seat=dep-02 on=true");
    assert_false(may_tell(&h, 1));
    assert_true(may_tell(&h, 2)); // the computer minds nothing
    RUN(&h, "dep-03 talk.agree yes");
    assert_true(may_tell(&h, 1));
    RUN(&h, "dep-03 talk.agree no", "expect talk.agreed seat=dep-03 on=false");
    assert_false(may_tell(&h, 1));
    RUN(&h, "dep-03 talk.agree perhaps", "expect refused rule=argument", "facilitator talk.agree",
        "expect refused rule=unknown-seat");
    hall_close(&h);
}

// Says a line as a handler does; returns the rule that refused it, NULL when nothing did.
static const char *scripted(struct hall *h, const char *line)
{
    static struct command command;
    assert_true(command_parse(&command, line, NULL));
    command.scripted = true;
    hall_do(h, &command);
    const char *rule = h->refused;
    h->refused = NULL;
    return rule;
}

// A scenario acts for the computer's seats and for nobody's, and for people where it is not theirs
// alone.
static void test_scripts_leave_people_alone(void **unused)
{
    static const char *const own[] = {"vote.cast for",         "talk.agree",
                                      "talk.whisper dep-04 x", "seat.recuse misc reason=x",
                                      "answer.give law right", "remark.mark"};
    struct hall h;
    (void)unused;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "facilitator seat.deal dep-02 Айгүл", "facilitator seat.deal dep-03",
        "expect seat.dealt bot=true", "chair vote.open procedural:close-debate");
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "dep-02 %s", own[i]);
        assert_string_equal(scripted(&h, buf_text(&line)), "personal");
        buf_free(&line);
    }
    assert_null(scripted(&h, "dep-02 floor.ask order"));
    assert_null(scripted(&h, "dep-03 talk.agree"));
    assert_null(scripted(&h, "all vote.cast for")); // for the others
    assert_int_equal(state_vote(session_state(h.session))->not_voted, 1);
    RUN(&h, "dep-02 vote.cast against", "expect vote.cast seat=dep-02");
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scripts_leave_people_alone),
        cmocka_unit_test(test_who_hears),
        cmocka_unit_test(test_all_concerned_must_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
