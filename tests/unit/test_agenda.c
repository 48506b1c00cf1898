// The agenda (RULES 14–18): items one by one, then the whole; what may change it and when.
#include "unit/hall.h"

static void open_sitting(struct hall *hall)
{
    RUN(hall, "secretary seat.arrive all", "chair sitting.open");
}

static void test_item_by_item(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator vote.open agenda:housing", "expect refused rule=not-open");
    open_sitting(&h);
    RUN(&h, "chair vote.open agenda", "expect refused rule=agenda-items name=housing",
        "chair agenda.call housing", "expect refused rule=agenda-first",
        "chair vote.open basis:housing", "expect refused rule=agenda-first");
    hall_vote(&h, "agenda:housing", 7, 5);
    RUN(&h, "expect vote.closed for=7 against=5 needed=7 result=adopted",
        "expect item.accepted item=housing", "chair vote.open agenda:housing",
        "expect refused rule=voted-once law=\"REG 7\"", "chair vote.open agenda",
        "expect refused rule=agenda-items name=misc");
    hall_vote(&h, "agenda:misc", 6, 5);
    RUN(&h, "expect vote.closed for=6 result=rejected", "expect item.rejected item=misc");
    hall_vote(&h, "agenda", 6, 0);
    RUN(&h, "expect agenda.rejected", "expect state agenda.adopted=false");
    RUN(&h, "chair vote.open agenda", "expect refused rule=agenda-unchanged law=(choice)",
        "dep-02 agenda.add \"heating\"", "chair vote.open agenda",
        "expect refused rule=agenda-items name=item-3");
    hall_vote(&h, "agenda:item-3", 12, 0);
    hall_vote(&h, "agenda", 12, 0); // an agenda is no draft: it may be put again
    RUN(&h, "expect agenda.adopted items=2", "chair agenda.call misc",
        "expect refused rule=agenda-first", "chair agenda.call nothing",
        "expect refused rule=unknown-item", "dep-02 agenda.call housing",
        "expect refused rule=not-presiding", "chair agenda.call housing",
        "expect item.called item=housing", "chair vote.open agenda",
        "expect refused rule=agenda-fixed", "chair vote.open agenda:misc",
        "expect refused rule=agenda-fixed");
    hall_close(&h);
}

static void test_changes(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 agenda.add \"heating\"", "expect agenda.added item=item-3 seat=dep-02",
        "ngo-1 agenda.add \"noise\"", "expect refused rule=not-deputy",
        "secretary agenda.add \"minutes\"", "expect agenda.added item=item-4",
        "dep-02 agenda.add \"  \"", "expect refused rule=argument", "dep-03 agenda.drop item-3",
        "expect refused rule=item-author law=(choice) name=dep-02",
        "facilitator agenda.drop item-3", "expect refused rule=item-author",
        "dep-02 agenda.drop misc", "expect refused rule=not-presiding", "dep-02 agenda.drop item-3",
        "expect agenda.dropped item=item-3", "dep-02 agenda.drop item-3",
        "expect refused rule=unknown-item", "dep-02 agenda.add \"heating\"", // item-5
        "facilitator agenda.drop misc", "expect agenda.dropped item=misc");
    open_sitting(&h);
    RUN(&h, "chair vote.open agenda:item-3", "expect refused rule=unknown-item",
        "chair vote.open agenda:housing", "chair agenda.drop housing",
        "expect refused rule=vote-running", "dep-02 agenda.add \"roads\"",
        "expect refused rule=vote-running", "all vote.cast for", "chair vote.close",
        "chair agenda.drop housing", "expect refused rule=drop-vote law=(choice) name=housing",
        "dep-02 agenda.drop item-5", "expect refused rule=drop-vote", "chair sitting.break 5",
        "dep-02 agenda.drop item-5", "expect refused rule=drop-vote", "chair clock.resume",
        "chair vote.open closed", "dep-02 agenda.add \"roads\"", "expect agenda.added item=item-6",
        "chair vote.close");
    hall_vote(&h, "drop:item-4", 7, 5); // before it is voted on, or after
    RUN(&h, "expect agenda.dropped item=item-4", "chair vote.open agenda:item-4",
        "expect refused rule=unknown-item", "chair vote.open drop:item-4",
        "expect refused rule=unknown-item");
    hall_vote(&h, "agenda:item-5", 7, 5);
    hall_vote(&h, "drop:item-5", 6, 5);
    RUN(&h, "expect no agenda.dropped", "chair vote.open drop:item-5",
        "expect refused rule=voted-once", "expect state item.item-5=adopted");
    hall_vote(&h, "agenda:item-6", 5, 7);
    RUN(&h, "chair vote.open drop:item-6", "expect refused rule=unknown-item",
        "chair vote.open agenda", "dep-02 agenda.add \"roads\"", "expect refused rule=vote-running",
        "all vote.cast for", "chair vote.close", "expect agenda.adopted items=2",
        "dep-02 agenda.add \"roads\"", "expect refused rule=agenda-fixed",
        "chair agenda.drop housing", "expect refused rule=agenda-fixed",
        "chair vote.open drop:housing", "expect refused rule=agenda-fixed",
        "chair agenda.call misc", "expect refused rule=unknown-item");
    hall_close(&h);
}

// Rejected as a whole it is put again once, after a change: an item dropped, or one more.
static void test_rejected(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    open_sitting(&h);
    hall_vote(&h, "agenda:housing", 12, 0);
    hall_vote(&h, "agenda:misc", 12, 0);
    hall_vote(&h, "agenda", 6, 6); // the chair is for it
    RUN(&h, "chair vote.decide for", "expect agenda.adopted");
    hall_close(&h);
    hall_open(&h);
    open_sitting(&h);
    hall_vote(&h, "agenda:housing", 12, 0); // v1
    hall_vote(&h, "agenda:misc", 12, 0);    // v2
    hall_vote(&h, "agenda", 6, 5);          // v3
    RUN(&h, "expect agenda.rejected", "chair vote.open agenda",
        "expect refused rule=agenda-unchanged");
    hall_vote(&h, "drop:misc", 7, 5); // v4
    RUN(&h, "expect agenda.dropped item=misc", "chair vote.repeat v2 reason=x",
        "expect refused rule=later-vote name=v4");
    hall_vote(&h, "agenda", 5, 7);
    RUN(&h, "expect agenda.rejected", "dep-02 agenda.add \"roads\"");
    hall_vote(&h, "agenda:item-3", 12, 0);
    RUN(&h, "chair vote.open agenda", "expect refused rule=agenda-twice have=2 need=2");
    hall_close(&h);
}

// A vote on dropping that was miscounted is taken again, and the item stands meanwhile.
static void test_drop_repeated(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    open_sitting(&h);
    hall_vote(&h, "agenda:housing", 12, 0);
    hall_vote(&h, "agenda:misc", 12, 0);
    hall_vote(&h, "drop:misc", 7, 5); // v3
    RUN(&h, "chair vote.repeat v3 reason=miscounted", "all vote.cast for", "chair vote.close",
        "expect vote.annulled vote=v3", "expect state item.misc=adopted");
    hall_vote(&h, "drop:misc", 5, 7);
    hall_vote(&h, "agenda", 12, 0);
    RUN(&h, "expect agenda.adopted items=2", "chair agenda.call misc", "expect item.called");
    hall_close(&h);
}

// An extraordinary session has only the items it was called for.
static void test_extraordinary(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    plan->extraordinary = true;
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 agenda.add \"heating\"", "expect refused rule=extraordinary law=\"REG 9\"");
    hall_close(&h);
}

static void test_many_items(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    plan->items[1].id = "item-3"; // the next added would be called so
    hall_open_with(&h, plan);
    RUN(&h, "chair agenda.add \"x\"", "expect agenda.added item=item-4");
    for (int i = 3; i < ITEMS_MAX; i++)
        RUN(&h, "chair agenda.add \"x\"", "expect agenda.added");
    RUN(&h, "chair agenda.add \"x\"", "expect refused rule=agenda-full have=64",
        "dep-02 seat.recuse item-64", "expect seat.recused item=item-64");
    hall_close(&h);
}

static void test_calling(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "dep-03 floor.ask question", "chair floor.give dep-02",
        "chair vote.open basis:housing", "expect refused rule=floor-taken name=dep-02",
        "chair floor.end", "chair vote.open basis:housing", "chair agenda.call misc",
        "expect refused rule=vote-running", "all vote.cast for", "chair vote.close",
        "chair floor.give dep-03", "dep-04 floor.ask", "chair agenda.call misc",
        "expect floor.ended seat=dep-03", "expect item.called item=misc",
        "expect state floor.queue=0 item=misc", "chair vote.open whole:housing",
        "expect refused rule=item-first");
    hall_close(&h);
}

// Questions, to the rapporteur and to the vote, belong to an item that is called; an election does
// once the agenda is adopted. A sitting without items asks as it likes.
static void test_belongs_to_an_item(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    open_sitting(&h);
    RUN(&h, "chair vote.open question:report", "expect refused rule=no-item law=\"REG 12, 23\"",
        "dep-02 floor.ask question", "expect refused rule=no-item", "dep-02 floor.ask debate",
        "chair floor.give dep-03 question", "expect refused rule=no-item",
        "dep-02 elect.nominate dep-03", "chair vote.open elect:commission", "expect vote.opened",
        "all vote.cast against", "chair vote.close");
    hall_vote(&h, "agenda:housing", 7, 0);
    hall_vote(&h, "agenda:misc", 7, 0);
    hall_vote(&h, "agenda", 7, 0);
    RUN(&h, "dep-02 elect.nominate dep-04", "chair vote.open elect:commission",
        "expect refused rule=no-item", "chair agenda.call misc", "chair vote.open elect:commission",
        "expect vote.opened", "chair vote.close", "dep-02 floor.ask question", "expect floor.asked",
        "chair vote.open basis:housing", "expect refused rule=item-first name=housing",
        "chair vote.open question:report", "expect vote.opened", "chair vote.close");
    hall_close(&h);
    struct plan *plan = sample_plan();
    plan->item_count = plan->draft_count = 0;
    hall_open_with(&h, plan);
    open_sitting(&h);
    RUN(&h, "dep-02 floor.ask question", "expect floor.asked", "chair vote.open question:report",
        "expect vote.opened");
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_item_by_item),  cmocka_unit_test(test_changes),
        cmocka_unit_test(test_rejected),      cmocka_unit_test(test_drop_repeated),
        cmocka_unit_test(test_extraordinary), cmocka_unit_test(test_many_items),
        cmocka_unit_test(test_calling),       cmocka_unit_test(test_belongs_to_an_item),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
