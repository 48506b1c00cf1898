// The floor (RULES 23–28): kinds, queue, points of order, limits, extension, closing the debate.
#include "unit/hall.h"

static void test_twice(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "chair floor.give dep-02",
        "expect floor.given seat=dep-02 kind=debate seconds=180", "dep-02 floor.end",
        "dep-02 floor.ask debate", "chair floor.give dep-02",
        "expect floor.given kind=debate seconds=120", "dep-02 floor.end", "dep-02 floor.ask",
        "expect refused rule=speech-twice law=\"REG 17\" have=2 need=2 name=dep-02",
        "chair floor.give dep-02 debate", "expect refused rule=speech-twice",
        // Questions, answers, references and reports do not count; nor does another item.
        "dep-02 floor.ask question", "chair floor.give dep-02",
        "expect floor.given kind=question seconds=60", "dep-02 floor.end",
        "chair floor.give dep-02 report", "expect floor.given kind=report seconds=600",
        "dep-02 floor.end", "chair agenda.call misc", "dep-02 floor.ask debate",
        "chair floor.give dep-02", "expect floor.given kind=debate seconds=180", "dep-02 floor.end",
        "chair agenda.call housing", "dep-02 floor.ask", "expect refused rule=speech-twice",
        "ngo-1 floor.ask", "chair floor.give ngo-1", "ngo-1 floor.end", "ngo-1 floor.ask",
        "chair floor.give ngo-1", "ngo-1 floor.end", "ngo-1 floor.ask", "expect floor.asked");
    hall_close(&h);
}

static void test_limits(void **state)
{
    static const struct {
        const char *kind;
        int seconds;
    } limits[SPEECH_DISSENT] = {{"report", 600}, {"coreport", 300}, {"question", 60},
                                {"answer", 120}, {"debate", 180},   {"reference", 60},
                                {"order", 60},   {"statement", 120}};
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    for (int i = 0; i < SPEECH_DISSENT; i++) { // those in order: test_order.c
        char give[64], expect[64];
        (void)snprintf(give, sizeof give, "chair floor.give dep-03 %s", limits[i].kind);
        (void)snprintf(expect, sizeof expect, "expect floor.given kind=%s seconds=%d",
                       limits[i].kind, limits[i].seconds);
        RUN(&h, give, expect, "chair floor.end");
    }
    RUN(&h, "dep-02 floor.ask dance", "expect refused rule=unknown-kind",
        "chair floor.give dep-02 dance", "expect refused rule=unknown-kind");
    hall_close(&h);
}

static void test_one_at_a_time(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 floor.ask", "expect refused rule=not-open");
    hall_debate(&h);
    RUN(&h, "chair floor.end", "expect refused rule=floor-empty", "dep-02 floor.withdraw",
        "expect refused rule=not-waiting", "dep-02 floor.ask", "dep-02 floor.ask",
        "expect refused rule=floor-asked", "dep-03 floor.ask", "chair floor.give dep-02",
        "chair floor.give dep-03", "expect refused rule=floor-taken name=dep-02",
        "dep-03 floor.give dep-04", "expect refused rule=turn-transfer", "dep-02 floor.give dep-04",
        "expect refused rule=turn-transfer", "dep-05 floor.give dep-04",
        "expect refused rule=not-presiding", "dep-03 floor.end",
        "expect refused rule=not-presiding", "chair floor.give dep-99",
        "expect refused rule=unknown-seat", "dep-02 seat.leave", "expect floor.ended seat=dep-02",
        "dep-02 floor.ask", "expect refused rule=not-present", "chair floor.give dep-02",
        "expect refused rule=not-present", "dep-03 seat.leave", "expect state floor.queue=0",
        "chair vote.open basis:housing", "chair floor.give dep-04 answer",
        "expect refused rule=vote-running");
    hall_close(&h);
}

// The rest of the time is the hall's again; what was spoken counts, and only that.
static void test_yielded(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.yield", "expect refused rule=not-speaking",
        "chair floor.give dep-02 debate", "+1m", "dep-02 floor.yield",
        "expect floor.yielded seat=dep-02 kind=debate seconds=120",
        "expect floor.ended seat=dep-02 spoke=60 over=0", "expect state floor.seat=none",
        "expect state seat.dep-02.speeches=1");
    RUN(&h, "chair floor.give dep-03 debate", "chair floor.extend 60 no-objection", "+3m",
        "chair clock.pause", "+10m", "chair clock.resume", "dep-03 floor.yield",
        "expect floor.yielded seat=dep-03 seconds=60", "expect floor.ended spoke=180 over=0",
        "chair floor.give dep-04 debate", "dep-03 floor.yield", "expect refused rule=not-speaking",
        "+3m", "dep-04 floor.yield", "expect refused rule=time-over",
        "expect state floor.seat=dep-04");
    hall_close(&h);
}

// A point of order goes to the head of the queue and never interrupts (REG 18).
static void test_points_of_order(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "dep-03 floor.ask", "chair floor.give dep-02",
        "dep-04 floor.ask order", "expect no floor.ended",
        "expect state floor.seat=dep-02 floor.next=dep-04", "dep-05 floor.ask order",
        "expect state floor.next=dep-04", "chair floor.give dep-04",
        "expect refused rule=floor-taken", "dep-02 floor.end", "chair floor.give dep-03",
        "expect refused rule=out-of-turn name=dep-04", "chair floor.give dep-06 answer",
        "expect refused rule=out-of-turn name=dep-04", "chair floor.give dep-05",
        "expect refused rule=out-of-turn name=dep-04", "chair floor.give dep-04",
        "expect floor.given kind=order", "chair floor.end", "chair floor.give dep-05",
        "dep-05 floor.end",
        // In debate nobody is passed over; a reference or an answer may come out of turn.
        "chair floor.give dep-07 debate", "expect refused rule=out-of-turn name=dep-03",
        "chair floor.give akim answer", "expect floor.given seat=akim kind=answer",
        "akim floor.end", "chair floor.give dep-03", "expect floor.given kind=debate");
    hall_close(&h);
}

// One deputy's two requests are two: giving one leaves the other in the queue.
static void test_two_requests(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "dep-02 floor.ask order", "expect state floor.queue=2",
        "chair floor.give dep-02", "expect floor.given kind=order", "expect state floor.queue=1",
        "dep-02 floor.end", "chair floor.give dep-02", "expect floor.given kind=debate",
        "dep-02 floor.end", "dep-02 floor.ask", "dep-02 floor.ask question",
        "dep-02 floor.withdraw", "expect state floor.queue=0");
    hall_close(&h);
}

static void test_time(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "chair floor.give dep-02", "+149s", "expect no floor.warned", "+1s",
        "expect floor.warned seat=dep-02 kind=debate", "chair clock.pause", "+10m",
        "expect no floor.overtime", "chair clock.resume", "+29s", "expect no floor.overtime", "+1s",
        "expect floor.overtime seat=dep-02", "+45s", "expect no floor.overtime", "chair floor.end",
        "expect floor.ended seat=dep-02 spoke=225 over=45", "+1h", "expect no floor.warned");
    hall_close(&h);
}

// A speech no longer than the warning time has no warning.
static void test_short_speech(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    plan->speech_seconds[SPEECH_QUESTION] = 30;
    plan->speech_seconds[SPEECH_ORDER] = 31;
    hall_open_with(&h, plan);
    hall_debate(&h);
    RUN(&h, "chair floor.give dep-02 question", "+29s", "expect no floor.warned", "+1s",
        "expect floor.overtime", "expect no floor.warned", "chair floor.end",
        "chair floor.give dep-02 order", "+1s", "expect floor.warned", "+30s",
        "expect floor.overtime");
    hall_close(&h);
}

// The vote on extending a speech falls with it, however the speech ends.
static void test_extension_falls(void **state)
{
    static const char *const ends[] = {"chair floor.end", "dep-02 floor.end", "dep-02 seat.leave"};
    (void)state;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        struct hall h;
        hall_open(&h);
        hall_debate(&h);
        RUN(&h, "dep-02 floor.ask", "chair floor.give dep-02", "chair floor.extend 60",
            "dep-03 vote.cast for", ends[i], "expect floor.ended seat=dep-02",
            "expect vote.annulled", "chair vote.close", "expect refused rule=no-vote",
            "dep-03 floor.ask", "chair floor.give dep-03", "expect floor.given seat=dep-03");
        hall_close(&h);
    }
}

static void test_extension(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair floor.extend 60", "expect refused rule=floor-empty", "dep-02 floor.ask",
        "chair floor.give dep-02", "dep-02 floor.extend 60", "expect refused rule=not-presiding",
        "chair floor.extend 0", "expect refused rule=argument", "chair floor.extend 3601",
        "expect refused rule=argument", "chair floor.extend 60 please",
        "expect refused rule=argument", "+180s", "expect floor.overtime",
        "chair floor.extend 60 no-objection",
        "expect floor.extended seat=dep-02 seconds=60 consent=no-objection",
        "expect state floor.limit=240", "+30s", "expect floor.warned", "+30s",
        "expect floor.overtime",
        // Otherwise by a vote of those present, with the speaker still at it.
        "secretary seat.leave dep-12", "chair floor.extend 120",
        "expect vote.opened subject=procedural:extend:120 threshold=procedural base=11 needed=6",
        "expect no floor.ended", "dep-02 vote.cast for", "dep-03 vote.cast for",
        "dep-04 vote.cast for", "dep-05 vote.cast for", "dep-06 vote.cast for",
        "dep-07 vote.cast for", "chair vote.close", "expect vote.closed for=6 result=adopted",
        "expect floor.extended seconds=120 consent=vote", "expect state floor.limit=360",
        // Twice, and no more.
        "chair floor.extend 30 no-objection", "expect refused rule=extend-limit have=2 need=2",
        "chair vote.open procedural:extend:30", "expect refused rule=extend-limit name=dep-02",
        "chair floor.end", "dep-03 floor.ask", "chair floor.give dep-03",
        "chair vote.open procedural:extend:3601", "expect refused rule=argument",
        "chair vote.open procedural:extend:3600", "chair vote.close", "expect no floor.extended",
        "chair floor.extend 3600 no-objection", "expect floor.extended seconds=3600",
        "chair vote.open procedural:extend", "all vote.cast against", "chair vote.close",
        "expect no floor.extended", "chair floor.extend 30", "all vote.cast for",
        "dep-03 floor.end", "expect vote.annulled", "expect no floor.extended",
        "chair vote.open procedural:extend:30", "expect refused rule=floor-empty");
    hall_close(&h);
}

// While the hall votes on the time of a speech its clock stands; then it runs on with what was
// left, and with the extension when there is one.
static void test_clock_stands(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair floor.give dep-02 debate", "+140s", "expect no floor.warned",
        "expect state floor.left=40", "chair floor.extend 60",
        "expect floor.held seat=dep-02 left=40", "+300s", "expect no floor.warned",
        "expect no floor.overtime", "expect state floor.left=40", "all vote.cast for",
        "chair vote.close", "expect floor.extended seconds=60",
        "expect floor.resumed seat=dep-02 left=100", "+69s", "expect no floor.warned", "+1s",
        "expect floor.warned seat=dep-02", "expect state floor.left=30",
        // Not extended: what was left is left. A second vote holds it once more.
        "chair vote.open procedural:extend:30", "expect floor.held left=30", "+60s",
        "all vote.cast against", "chair vote.close", "expect no floor.extended",
        "expect floor.resumed left=30", "+29s", "expect no floor.overtime", "+1s",
        "expect floor.overtime", "+5s",
        // Over the time it stands as well, below nothing; a pause of the sitting does not mend it.
        "chair floor.extend 90", "expect floor.held left=0 over=5", "chair clock.pause", "+10s",
        "chair clock.resume", "+20s", "secretary seat.leave dep-04 dep-05 dep-06 dep-07 dep-08",
        "chair vote.close", "expect vote.closed result=no-quorum",
        "expect floor.resumed left=0 over=5", "+2s", "dep-02 floor.end",
        "expect floor.ended spoke=247 over=7");
    hall_close(&h);
}

// A speech that ends while the hall votes on it has lasted until its clock was stopped; no other
// vote holds a clock.
static void test_ends_while_held(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair floor.give dep-02 debate", "+10s", "chair floor.extend 60", "+20s",
        "dep-02 floor.end", "expect floor.ended spoke=10 over=0", "expect vote.annulled",
        "expect no floor.resumed", "chair floor.give dep-03 debate", "+181s",
        "chair vote.open procedural:close-debate", "expect no floor.held", "chair vote.close",
        "chair floor.give dep-03 debate", "chair floor.extend 60 no-objection",
        "expect no floor.held", "expect state floor.left=180");
    hall_close(&h);
}

// Who was warned twice on the item loses the floor on it by vote, and has it again with the next.
static void test_discipline(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-03 seat.warn dep-02", "expect refused rule=not-presiding",
        "chair seat.warn dep-02", "chair vote.open procedural:no-floor:dep-02",
        "expect refused rule=warned-once law=(choice) have=1 need=2", "chair seat.warn dep-02",
        "chair vote.open procedural:no-floor:ngo-1", "expect refused rule=not-deputy",
        "chair vote.open procedural:no-floor:dep-02", "expect vote.opened threshold=procedural",
        "all vote.cast against", "chair vote.close", "expect no seat.silenced", "dep-02 floor.ask",
        "expect floor.asked", "chair vote.open procedural:no-floor:dep-02", "all vote.cast for",
        "chair vote.close", "expect seat.silenced seat=dep-02 item=housing",
        "expect state floor.queue=0", "dep-02 floor.ask",
        "expect refused rule=silenced law=(choice) name=dep-02", "dep-02 floor.ask question",
        "expect refused rule=silenced", "chair floor.give dep-02 answer",
        "expect refused rule=silenced", "dep-02 floor.ask order", "expect floor.asked",
        "chair vote.open procedural:no-floor:dep-02", "expect refused rule=silenced",
        "chair agenda.call misc", "dep-02 floor.ask", "expect floor.asked",
        "chair seat.warn dep-02", "chair vote.open procedural:no-floor:dep-02",
        "expect refused rule=warned-once have=1", "chair agenda.call housing", "dep-02 floor.ask",
        "expect refused rule=silenced");
    hall_close(&h);
}

// Nobody is voted down within the time that is theirs; after it a vote ends the speech.
static void test_vote_over_speaker(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "chair floor.give dep-02", "+179s", "chair vote.open basis:housing",
        "expect refused rule=floor-taken name=dep-02", "dep-03 vote.open closed", "expect refused",
        "+1s", "expect floor.overtime", "chair vote.open basis:housing",
        "expect floor.ended seat=dep-02", "expect vote.opened");
    hall_close(&h);
}

static void test_closing_debate(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open",
        "chair vote.open procedural:close-debate", "expect refused rule=no-item");
    hall_close(&h);
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "dep-03 floor.ask", "dep-04 floor.ask", "dep-05 floor.ask question",
        "dep-03 floor.withdraw", "dep-03 floor.ask", // one person, though asked twice
        "chair floor.give dep-02", "chair vote.open procedural:close-debate method=secret",
        "expect refused rule=procedural-open", "chair floor.end",
        "chair vote.open procedural:close-debate",
        "expect floor.report asked=3 spoke=1 insist=2 insisting=\"dep-04 dep-03\"",
        "all vote.cast against", "chair vote.close", "expect no floor.closed",
        "chair floor.give dep-04", "dep-04 floor.end", "chair floor.give dep-09 answer",
        "chair floor.end", "chair vote.open procedural:close-debate",
        "expect floor.report asked=3 spoke=2 insist=1 insisting=dep-03", "all vote.cast for",
        "chair vote.close", "expect floor.closed item=housing",
        "expect state floor.queue=1 floor.next=dep-05", "dep-06 floor.ask",
        "expect refused rule=debate-closed", "chair floor.give dep-03 debate",
        "expect refused rule=debate-closed", "chair vote.open procedural:close-debate",
        "expect refused rule=debate-closed", "chair floor.give dep-05",
        "expect floor.given kind=question");
    hall_close(&h);
}

// Nobody waits behind a speech that can no longer be given.
static void test_recused_speaker(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "dep-03 floor.ask",
        "dep-02 seat.recuse housing reason=\"a brother\"", "expect state floor.queue=1",
        "chair floor.give dep-03", "expect floor.given seat=dep-03", "dep-03 seat.recuse misc",
        "expect no floor.ended", "dep-03 seat.recuse housing", "expect floor.ended seat=dep-03",
        "dep-02 floor.ask", "expect refused rule=recused", "chair floor.give dep-02 debate",
        "expect refused rule=recused", "dep-02 floor.ask question", "expect refused rule=recused",
        "chair floor.give dep-02 report", "expect refused rule=recused",
        "dep-02 floor.ask reference", "expect refused rule=recused", "dep-02 floor.ask statement",
        "expect floor.asked", "dep-04 floor.ask question", "dep-04 floor.ask reference",
        "dep-04 floor.ask statement", "expect state floor.queue=4", "dep-04 seat.recuse housing",
        "expect state floor.queue=2", "chair sitting.close", "dep-05 seat.recuse housing",
        "expect refused rule=not-open");
    hall_close(&h);
}

// What a speaker types is what was said, piece by piece; nobody else speaks for one.
static void test_said(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.say \"Too early\"", "expect refused rule=not-speaking",
        "chair floor.give dep-02", "dep-02 floor.say \"The roofs first\"",
        "expect floor.said seat=dep-02 text=\"The roofs first\"",
        "dep-02 floor.say \"Then the yards\"", "dep-03 floor.say \"No\"",
        "expect refused rule=not-speaking", "dep-02 floor.end", "chair floor.give dep-03",
        "dep-03 floor.say \"The yards\"");
    const struct state *s = session_state(h.session);
    assert_int_equal(s->spoken_count, 3);
    assert_string_equal(s->spoken[1].text, "Then the yards");
    assert_int_equal(s->spoken[1].speech, 0);
    assert_int_equal(s->spoken[2].speech, 1);
    hall_close(&h);
}

// Whoever asked when no item was open, and may not speak on the one that is called, holds up
// nobody.
static void test_barred_before_call(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", ADOPT_AGENDA,
        "dep-02 seat.recuse housing", "dep-04 seat.recuse housing", "dep-02 floor.ask debate",
        "dep-04 floor.ask debate", "dep-04 floor.ask statement", "dep-03 floor.ask debate",
        "expect state floor.queue=4", "chair agenda.call housing", "expect state floor.queue=2",
        "chair floor.give dep-03 debate", "expect floor.given seat=dep-03", "dep-03 floor.end",
        "chair floor.give dep-04", "expect floor.given seat=dep-04 kind=statement");
    hall_close(&h);
}

static void test_full_queue(void **state)
{
    struct hall h;
    int asked = 0;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    for (int seat = 0; seat < SAMPLE_SEATS; seat++)
        for (int kind = 0; kind < SPEECH_DISSENT; kind++) {
            char line[64];
            (void)snprintf(line, sizeof line, "%s floor.ask %s", h.plan->seats[seat].id,
                           speech_names[kind]);
            RUN(&h, line,
                ++asked <= QUEUE_MAX ? "expect floor.asked"
                                     : "expect refused rule=queue-full have=96");
        }
    assert_true(asked > QUEUE_MAX);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_twice),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_one_at_a_time),
        cmocka_unit_test(test_yielded),
        cmocka_unit_test(test_points_of_order),
        cmocka_unit_test(test_two_requests),
        cmocka_unit_test(test_time),
        cmocka_unit_test(test_extension),
        cmocka_unit_test(test_extension_falls),
        cmocka_unit_test(test_discipline),
        cmocka_unit_test(test_clock_stands),
        cmocka_unit_test(test_ends_while_held),
        cmocka_unit_test(test_short_speech),
        cmocka_unit_test(test_vote_over_speaker),
        cmocka_unit_test(test_closing_debate),
        cmocka_unit_test(test_recused_speaker),
        cmocka_unit_test(test_barred_before_call),
        cmocka_unit_test(test_said),
        cmocka_unit_test(test_full_queue),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
