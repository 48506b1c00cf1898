// Dealing and swapping seats, whispers, announcements, notes, papers and answers.
#include "unit/hall.h"

static void test_dealing(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "chair seat.deal dep-02 \"Айгүл\"", "expect refused rule=not-facilitator",
        "facilitator seat.deal dep-99", "expect refused rule=unknown-seat",
        "facilitator seat.deal dep-02 \"Айгүл\"",
        "expect seat.dealt seat=dep-02 person=Айгүл bot=false", "facilitator seat.deal dep-03",
        "expect seat.dealt seat=dep-03 bot=true",
        "expect state seat.dep-02.person=Айгүл seat.dep-02.bot=false",
        "expect state seat.dep-03.person=none seat.dep-03.bot=true",
        "facilitator seat.swap dep-02 dep-99", "expect refused rule=unknown-seat",
        "facilitator seat.swap dep-99 dep-02", "expect refused rule=unknown-seat",
        "facilitator seat.swap dep-02 dep-03", "expect seat.swapped seat=dep-02 other=dep-03",
        "expect state seat.dep-03.person=Айгүл seat.dep-03.bot=false",
        "expect state seat.dep-02.person=none seat.dep-02.bot=true",
        "facilitator seat.swap dep-02 dep-02", "expect state seat.dep-02.bot=true");
    hall_close(&h);
}

static void test_talk(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    plan->factions = plan_array(plan, 1, sizeof *plan->factions);
    plan->factions[0] = (struct plan_faction){.id = "birlik"};
    plan->faction_count = 1;
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 talk.whisper dep-03 birlik \"vote with us\"",
        "expect talk.whispered seat=dep-02 to=\"dep-03 birlik\" text=\"vote with us\"",
        "dep-02 talk.whisper nobody hello", "expect refused rule=unknown-seat",
        "dep-02 talk.whisper dep-03", "expect refused rule=argument",
        "facilitator talk.whisper dep-03 x", "expect refused rule=unknown-seat",
        "dep-02 talk.announce x", "expect refused rule=not-secretary",
        "secretary talk.announce \"the hall is open\"",
        "expect talk.announced seat=secretary text=\"the hall is open\"",
        "facilitator talk.announce x", "expect talk.announced seat=none", "dep-02 note.add seen",
        "expect note.added seat=dep-02 text=seen", "facilitator note.add x",
        "expect note.added seat=none", "dep-02 answer.give q1 yes",
        "expect refused rule=unknown-question", "dep-02 paper.fill inquiry to akim",
        "expect refused rule=unknown-paper");
    assert_int_equal(session_state(h.session)->whisper_count, 1);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dealing),
        cmocka_unit_test(test_talk),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
