// An item is postponed or returned by procedural vote (RULES 19): nothing on it is tabled,
// called or voted on any more; one that was postponed comes up at a later sitting of the same body.
#include "unit/hall.h"
#include "unit/story_plan.h"

#define SET(value) "amend.table housing kind=set clause=sum field=amount value=" #value

static void test_postponed(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open",
        "chair vote.open procedural:postpone", "expect refused rule=no-item");
    hall_close(&h);
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 " SET(200), "dep-03 floor.ask", "dep-02 vote.open procedural:postpone",
        "expect refused rule=not-presiding", "chair vote.open procedural:postpone method=secret",
        "expect refused rule=procedural-open");
    hall_vote(&h, "procedural:postpone", 6, 5); // more than half of those present: 7 of 12
    RUN(&h, "expect no item.postponed", "expect state item=housing item.housing=adopted");
    hall_vote(&h, "basis:housing", 7, 0);
    hall_vote(&h, "procedural:postpone:next_session", 7, 5);
    RUN(&h, "expect item.postponed item=housing until=next_session",
        "expect state item=none item.housing=postponed floor.queue=0", "chair vote.open amend:a1",
        "expect refused rule=item-postponed law=(choice) name=housing",
        "chair vote.open whole:housing", "expect refused rule=item-postponed", "dep-04 " SET(300),
        "expect refused rule=item-postponed", "chair agenda.call housing",
        "expect refused rule=item-postponed", "chair vote.open procedural:postpone",
        "expect refused rule=no-item", "chair agenda.call misc", "expect item.called item=misc",
        "chair vote.open amend:a1", "expect refused rule=item-postponed");
    hall_vote(&h, "procedural:postpone", 7, 0);
    RUN(&h, "expect item.postponed item=misc", "chair sitting.close", "expect sitting.closed");
    hall_close(&h);
}

static void test_returned(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    h.plan->amendments_on_item = true;
    hall_debate(&h);
    hall_vote(&h, "procedural:refer:akim", 7, 5);
    RUN(&h, "expect item.returned item=housing to=akim", "expect state item.housing=returned",
        "chair vote.open basis:housing", "expect refused rule=item-returned law=(choice)",
        "dep-02 " SET(1), "expect refused rule=item-returned", "chair agenda.call housing",
        "expect refused rule=item-returned");
    hall_close(&h);
    hall_open(&h); // what is decided is not put off
    hall_basis(&h);
    hall_vote(&h, "whole:housing", 7, 0);
    RUN(&h, "chair vote.open procedural:postpone", "expect refused rule=draft-decided name=housing",
        "chair vote.open procedural:refer", "expect refused rule=draft-decided");
    hall_close(&h);
    hall_open(&h); // what has failed may be
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 5, 7);
    hall_vote(&h, "procedural:refer", 7, 5);
    RUN(&h, "expect item.returned item=housing to=none");
    hall_close(&h);
}

// A vote taken with an error: the item is under way again.
static void test_repeated(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "procedural:postpone", 7, 5); // v4
    RUN(&h, "chair vote.repeat v4 reason=miscounted", "all vote.cast for", "chair vote.close",
        "expect vote.annulled vote=v4", "expect state item=housing item.housing=adopted",
        "chair vote.open basis:housing", "expect vote.opened", "all vote.cast for",
        "chair vote.close");
    hall_vote(&h, "procedural:refer", 7, 5); // v7
    RUN(&h, "chair agenda.call misc", "chair vote.repeat v7 reason=miscounted", "all vote.cast for",
        "chair vote.close", "expect state item=misc item.housing=adopted",
        "chair agenda.call housing", "expect item.called");
    hall_close(&h);
}

static void close_sitting(struct hall *h)
{
    RUN(h, "chair sitting.close", "expect sitting.closed");
}

static void open_first(struct hall *h)
{
    hall_open_with(h, story_plan());
    hall_debate(h);
}

// At the next sitting of the council, not at a hearing, it is proposed for the agenda again, and
// what was decided on it stands.
static void test_later_sitting(void **state)
{
    struct hall h;
    (void)state;
    open_first(&h);
    RUN(&h, "chair vote.open procedural:postpone:first",
        "expect refused rule=wrong-sitting name=first",
        "chair vote.open procedural:postpone:hearing",
        "expect refused rule=wrong-sitting name=hearing");
    hall_vote(&h, "basis:housing", 7, 5);
    hall_vote(&h, "procedural:postpone:second", 7, 5);
    RUN(&h, "expect item.postponed item=housing until=second");
    close_sitting(&h);
    RUN(&h, "facilitator sitting.call hearing", "expect state item.housing=postponed",
        "facilitator sitting.call second", "expect state item.housing=pending",
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda",
        "expect refused rule=agenda-items name=housing");
    hall_vote(&h, "agenda:housing", 7, 0);
    hall_vote(&h, "agenda", 7, 0);
    RUN(&h, "chair agenda.call housing", "dep-02 " SET(200), "expect amend.tabled id=a1");
    hall_vote(&h, "amend:a1", 7, 0);
    hall_vote(&h, "whole:housing", 7, 0);
    RUN(&h, "expect decision.adopted draft=housing");
    hall_close(&h);
}

// Without a sitting named it comes up at the next of the same body, but not before its day; what
// was returned does not.
static void test_day(void **state)
{
    struct hall h;
    (void)state;
    open_first(&h);
    RUN(&h, "chair vote.open procedural:postpone:2026-01-01", "expect refused rule=argument");
    hall_vote(&h, "procedural:postpone:2030-01-01", 7, 5);
    close_sitting(&h);
    RUN(&h, "facilitator sitting.call second", "expect state item.housing=postponed");
    hall_close(&h);
    open_first(&h);
    hall_vote(&h, "procedural:postpone", 7, 5);
    close_sitting(&h);
    RUN(&h, "facilitator sitting.call second", "expect state item.housing=pending");
    hall_close(&h);
    open_first(&h);
    hall_vote(&h, "procedural:refer", 7, 5);
    close_sitting(&h);
    RUN(&h, "facilitator sitting.call second", "expect state item.housing=returned");
    hall_close(&h);
}

// Journals of version 0.1 know a vote on returning to a matter: it changes nothing.
static void test_old_words(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "procedural:return:clause-2", 7, 5);
    RUN(&h, "expect no item.returned", "expect state item=housing item.housing=adopted");
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_postponed), cmocka_unit_test(test_returned),
        cmocka_unit_test(test_repeated),  cmocka_unit_test(test_later_sitting),
        cmocka_unit_test(test_day),       cmocka_unit_test(test_old_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
