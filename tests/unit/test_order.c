// The order of an item (RULES 20–22): stages, what belongs to each, what has to be done before
// the next, and what stays free.
#include "core/course.h"
#include "core/order.h"
#include "unit/hall.h"

#define CAST "all vote.cast for", "chair vote.close"
#define REPORTED                                                                                   \
    "chair floor.give akim", "expect floor.given seat=akim kind=report", "chair floor.end"

// The first item led in order, with one draft, the akim's.
static void open_ordered(struct hall *h, bool by_clause)
{
    struct plan *plan = sample_plan();
    plan->items[SAMPLE_HOUSING].order = true;
    plan->items[SAMPLE_HOUSING].by_clause = by_clause;
    hall_open_with(h, plan);
    hall_debate(h);
}

static void test_stages(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    RUN(&h, "expect item.stage item=housing stage=report", "expect state item.stage=report",
        REPORTED, "chair agenda.stage", "expect item.stage item=housing stage=coreports",
        "dep-02 floor.ask coreport", "chair floor.give dep-02", "chair floor.end",
        "chair agenda.stage", "expect item.stage stage=dissent",
        "chair floor.give dep-03", // who has not asked speaks in what the stage is for
        "expect floor.given seat=dep-03 kind=dissent seconds=180", "chair floor.end",
        "chair agenda.stage", "expect item.stage stage=questions", "chair floor.give dep-04",
        "expect floor.given kind=question", "chair floor.end", "chair floor.give akim",
        "expect floor.given seat=akim kind=answer", "chair floor.end", "chair agenda.stage",
        "expect item.stage stage=debate", "chair floor.give dep-05",
        "expect floor.given kind=debate", "chair floor.end", "chair agenda.stage",
        "expect item.stage stage=closing", "chair floor.give akim",
        "expect floor.given seat=akim kind=closing seconds=180", "chair floor.end",
        "chair agenda.stage", "expect item.stage stage=votes", "chair vote.open basis:housing",
        "expect vote.opened", CAST, "expect draft.based", "chair agenda.stage",
        "expect refused rule=no-stage name=housing");
    hall_close(&h);
}

// An item that the plan does not have led in order goes as whoever presides wants.
static void test_free_item(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", "chair agenda.stage",
        "expect refused rule=no-item", "chair agenda.clause", "expect refused rule=no-item");
    hall_close(&h);
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "expect no item.stage", "expect state item.stage=none", "chair agenda.stage",
        "expect refused rule=no-stage name=housing", "chair agenda.clause",
        "expect refused rule=no-stage name=housing", "chair floor.give dep-02",
        "expect floor.given kind=debate", "chair floor.end", "chair floor.give akim",
        "expect floor.given kind=report", "chair floor.end", "dep-02 floor.ask dissent",
        "expect refused rule=no-stage name=dissent", "chair floor.give akim closing",
        "expect refused rule=no-stage name=closing", "chair vote.open basis:housing",
        "expect vote.opened");
    hall_close(&h);
}

// Items that come up at a sitting go by the rules.
static void test_added_item(void **state)
{
    struct hall h;
    (void)state;
    for (int order = 0; order < 2; order++) {
        struct plan *plan = sample_plan();
        plan->order = order;
        hall_open_with(&h, plan);
        RUN(&h, "secretary seat.arrive all", "chair sitting.open", "dep-02 agenda.add roads",
            "chair vote.open agenda:housing", CAST, "chair vote.open agenda:misc", CAST,
            "chair vote.open agenda:item-3", CAST, "chair vote.open agenda", CAST,
            "chair agenda.call item-3",
            order ? "expect item.stage item=item-3 stage=report" : "expect no item.stage",
            "chair agenda.call housing", "expect no item.stage"); // it says for itself
        hall_close(&h);
    }
}

static void test_report_first(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    RUN(&h, "dep-02 floor.ask debate", "expect floor.asked", // asking early does no harm
        "chair floor.give dep-02", "expect refused rule=report-first law=\"REG 23\" name=akim",
        "chair agenda.stage", "expect refused rule=report-first name=akim",
        "chair agenda.stage debate", "expect refused rule=report-first",
        "chair vote.open basis:housing",
        "expect refused rule=stage-waits law=\"REG 23, 24\" name=votes", REPORTED,
        "chair floor.give dep-02 debate", "expect refused rule=stage-waits name=debate",
        "chair agenda.stage debate", "expect item.stage stage=debate", "chair floor.give dep-02",
        "expect floor.given kind=debate");
    hall_close(&h);
    // Who has not come is not waited for.
    open_ordered(&h, false);
    RUN(&h, "akim seat.leave", "chair agenda.stage", "expect item.stage stage=coreports");
    hall_close(&h);
    // Of rival drafts each is reported on; the item's own reporter goes before both.
    struct plan *plan = hall_rich_plan();
    plan->items[SAMPLE_HOUSING].order = true;
    hall_open_with(&h, plan);
    hall_debate(&h);
    RUN(&h, REPORTED, "chair agenda.stage", "expect refused rule=report-first name=dep-02",
        "chair floor.give dep-02", "expect floor.given kind=report", "chair floor.end",
        "chair agenda.stage", "expect item.stage stage=coreports");
    hall_close(&h);
    plan = hall_rich_plan();
    plan->items[SAMPLE_HOUSING].order = true;
    plan->items[SAMPLE_HOUSING].reporter = "dep-07";
    hall_open_with(&h, plan);
    hall_debate(&h);
    RUN(&h, "chair agenda.stage", "expect refused rule=report-first name=dep-07",
        "chair floor.give dep-07", "expect floor.given kind=report", "chair floor.end",
        "chair agenda.stage", "expect item.stage");
    hall_close(&h);
}

// What may come at any time, and what is over for good.
static void test_freedom(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    RUN(&h, "chair floor.give dep-02 reference", "expect floor.given", "chair floor.end",
        "chair floor.give dep-02 order", "expect floor.given", "chair floor.end",
        "chair floor.give dep-02 answer", "expect floor.given", "chair floor.end",
        "chair floor.give dep-02 statement", "expect floor.given", "chair floor.end", REPORTED,
        "dep-03 floor.ask dissent", "expect floor.asked", "dep-04 floor.ask question",
        "chair agenda.stage debate", "expect item.stage stage=debate",
        "expect state floor.queue=0", // both stages were skipped
        "dep-03 floor.ask dissent",
        "expect refused rule=stage-over law=\"REG 23, 24\" name=dissent",
        "chair floor.give dep-04 question", "expect refused rule=stage-over name=questions",
        "chair agenda.stage questions", "expect refused rule=stage-over name=questions",
        "chair agenda.stage debate", "expect refused rule=stage-over name=debate",
        "chair agenda.stage singing", "expect refused rule=unknown-stage name=singing",
        "chair agenda.stage none", "expect refused rule=unknown-stage", "dep-02 agenda.stage",
        "expect refused rule=not-presiding", "chair floor.give dep-02", "chair agenda.stage",
        "expect refused rule=floor-taken", "chair floor.end", "chair vote.open procedural:method",
        "chair agenda.stage", "expect refused rule=vote-running", CAST,
        "facilitator agenda.stage votes", "expect item.stage stage=votes", "dep-05 floor.ask",
        "expect refused rule=stage-over");
    hall_close(&h);
}

static void test_debate_ends(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    RUN(&h, "chair vote.open procedural:close-debate",
        "expect refused rule=stage-waits name=debate", REPORTED, "chair agenda.stage debate",
        "dep-02 floor.ask", "dep-03 floor.ask", "chair agenda.stage",
        "expect refused rule=debate-waits law=\"REG 17\" name=dep-02", "chair agenda.stage votes",
        "expect refused rule=debate-waits", "chair vote.open procedural:close-debate", CAST,
        "expect floor.closed item=housing", "expect item.stage stage=closing",
        "chair vote.open procedural:close-debate", "expect refused rule=debate-closed",
        // A vote taken with an error is annulled, and the debate goes on.
        "chair vote.repeat v4 reason=error", CAST, "expect vote.annulled vote=v4",
        "expect state item.stage=debate", "dep-02 floor.ask", "expect floor.asked",
        "chair floor.give dep-02", "chair floor.end", "chair agenda.stage",
        "expect item.stage stage=closing", "chair vote.open procedural:close-debate",
        "expect refused rule=stage-over name=debate");
    hall_close(&h);
    // Nobody waits in the hall: the debate ends without a vote.
    open_ordered(&h, false);
    RUN(&h, REPORTED, "chair agenda.stage debate", "dep-02 floor.ask", "dep-02 seat.leave",
        "chair agenda.stage", "expect item.stage stage=closing");
    hall_close(&h);
}

static void test_closing_word(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    RUN(&h, "akim floor.ask closing", "expect refused rule=not-rapporteur name=akim", REPORTED,
        "akim floor.ask closing", "expect floor.asked", "chair floor.give akim",
        "expect refused rule=stage-waits name=closing", "dep-02 floor.ask closing",
        "expect refused rule=not-rapporteur name=dep-02", "chair agenda.stage closing",
        "expect item.stage stage=closing", "chair agenda.stage",
        "expect refused rule=closing-word law=\"REG 23, 24\" name=akim", "chair floor.give akim",
        "expect floor.given kind=closing", "chair floor.end", "chair agenda.stage",
        "expect item.stage stage=votes");
    hall_close(&h);
    // Nobody is made to speak.
    open_ordered(&h, false);
    RUN(&h, REPORTED, "chair agenda.stage votes", "expect item.stage stage=votes");
    hall_close(&h);
}

static void test_by_clause(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, true);
    RUN(&h, REPORTED, "chair agenda.clause", "expect refused rule=stage-waits name=debate",
        "chair agenda.stage votes", "expect refused rule=clause-waits law=\"REG 24\" name=sum",
        "chair agenda.stage debate", "expect item.clause item=housing draft=housing clause=sum",
        "expect state item.clause=sum", "chair agenda.stage",
        "expect refused rule=clause-waits name=buildings", "dep-02 floor.ask",
        "chair agenda.clause", "expect item.clause clause=buildings", "chair floor.give dep-02",
        "chair agenda.clause", "expect refused rule=floor-taken", "chair floor.end",
        "dep-02 agenda.clause", "expect refused rule=not-presiding", "chair agenda.clause",
        "chair agenda.clause", "expect item.clause clause=control", "chair agenda.clause",
        "expect refused rule=last-clause", "chair agenda.stage", "expect item.stage stage=closing",
        "chair agenda.clause", "expect refused rule=no-stage name=housing",
        "expect state item.clause=none");
    hall_close(&h);
    // Closing the debate ends it as a whole.
    open_ordered(&h, true);
    RUN(&h, REPORTED, "chair agenda.stage debate", "chair vote.open procedural:close-debate", CAST,
        "expect item.stage stage=closing");
    hall_close(&h);
}

// An item called again goes on where it was.
static void test_called_again(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    RUN(&h, REPORTED, "chair agenda.stage questions", "chair agenda.call misc",
        "expect no item.stage", "expect state item.stage=none", "chair agenda.call housing",
        "expect no item.stage", "expect state item.stage=questions");
    hall_close(&h);
}

// Empty stages are passed by when the next is proposed.
static void test_next(void **state)
{
    struct hall h;
    (void)state;
    open_ordered(&h, false);
    const struct state *s = session_state(h.session);
    RUN(&h, REPORTED);
    assert_int_equal(order_next(s), ORDER_QUESTIONS);
    RUN(&h, "dep-02 floor.ask dissent");
    assert_int_equal(order_next(s), ORDER_DISSENT);
    RUN(&h, "dep-03 floor.ask coreport");
    assert_int_equal(order_next(s), ORDER_COREPORTS);
    RUN(&h, "chair agenda.stage debate");
    assert_int_equal(order_next(s), ORDER_CLOSING);
    RUN(&h, "akim seat.leave");
    assert_int_equal(order_next(s), ORDER_VOTES);
    RUN(&h, "chair agenda.stage votes");
    assert_int_equal(order_next(s), ORDER_NONE);
    RUN(&h, "chair agenda.call misc");
    assert_int_equal(order_next(s), ORDER_NONE);
    hall_close(&h);
}

// Who recused neither reports nor has the closing word.
static void test_recused(void **state)
{
    struct hall h;
    (void)state;
    struct plan *plan = sample_plan();
    plan->items[SAMPLE_HOUSING].order = true;
    plan->items[SAMPLE_HOUSING].reporter = "dep-05";
    hall_open_with(&h, plan);
    hall_debate(&h);
    RUN(&h, "dep-05 seat.recuse housing reason=x", "chair agenda.stage",
        "expect item.stage stage=coreports", "dep-05 floor.ask dissent",
        "expect refused rule=recused");
    hall_close(&h);
}

// A commission's opinion is given by who speaks for it, changed until it is heard, and heard as a
// co-report or read out; the vote does not wait for it.
static void test_opinion(void **state)
{
    struct hall h;
    (void)state;
    for (int order = 0; order < 2; order++) {
        struct plan *plan = sample_plan();
        sample_commission(plan);
        plan->items[SAMPLE_HOUSING].order = order;
        hall_open_with(&h, plan);
        RUN(&h, "dep-03 opinion.give budget housing for", // on paper, before the sitting
            "expect opinion.given commission=budget draft=housing opinion=for seat=dep-03");
        hall_debate(&h);
        RUN(&h, "dep-02 opinion.give budget housing for",
            "expect refused rule=opinion-author name=budget",
            "dep-03 opinion.give sports housing for",
            "expect refused rule=unknown-commission name=sports",
            "dep-03 opinion.give budget roads for", "expect refused rule=unknown-draft",
            "dep-03 opinion.give budget housing perhaps", "expect refused rule=argument",
            "dep-03 opinion.give budget housing none", "expect refused rule=argument",
            "dep-03 opinion.give budget housing amendments", "expect refused rule=argument",
            "dep-03 opinion.give budget housing amendments \" \"", "expect refused rule=argument",
            "dep-03 opinion.give budget housing amendments \"less money\"",
            "expect opinion.given opinion=amendments text=\"less money\"",
            "dep-03 opinion.read budget housing", "expect refused rule=not-presiding",
            "chair floor.give akim", "chair opinion.read budget housing",
            "expect refused rule=floor-taken", "chair floor.end");
        plan->drafts[0].opinions = NULL;
        RUN(&h, "dep-03 opinion.give budget housing for",
            "expect refused rule=opinion-unknown name=budget");
        plan->drafts[0].opinions = "budget";
        if (order)
            RUN(&h, "chair opinion.read budget housing",
                "expect refused rule=stage-waits name=coreports", "chair agenda.stage");
        RUN(&h, "chair floor.give dep-02 coreport", "chair floor.end", "expect no opinion.heard",
            "chair floor.give dep-03 reference", "chair floor.end", "expect no opinion.heard",
            "chair floor.give dep-03 coreport", "chair floor.end",
            "expect opinion.heard commission=budget draft=housing seat=dep-03",
            "chair opinion.read budget housing", "expect refused rule=opinion-heard name=budget",
            "dep-03 opinion.give budget housing against", "expect refused rule=opinion-heard");
        if (order)
            RUN(&h, "chair agenda.stage votes");
        RUN(&h, "chair vote.open basis:housing", "expect no opinion.missed", CAST);
        hall_close(&h);
    }
}

static void test_opinion_read(void **state)
{
    struct hall h;
    (void)state;
    struct plan *plan = sample_plan();
    sample_commission(plan);
    hall_open_with(&h, plan);
    RUN(&h, "facilitator opinion.read budget housing",
        "expect refused rule=opinion-awaited name=budget",
        "facilitator opinion.give budget housing against", "expect opinion.given seat=dep-03",
        "facilitator opinion.read budget housing", "expect refused rule=not-open");
    hall_debate(&h);
    RUN(&h, "chair agenda.call misc", "chair opinion.read budget housing",
        "expect refused rule=item-first name=housing", "chair agenda.call housing",
        "chair opinion.read budget housing",
        "expect opinion.heard commission=budget draft=housing seat=chair");
    hall_close(&h);
}

// The minutes say once what was not heard: given, or not given at all.
static void test_opinion_missed(void **state)
{
    struct hall h;
    (void)state;
    for (int given = 0; given < 2; given++) {
        struct plan *plan = sample_plan();
        sample_commission(plan);
        hall_open_with(&h, plan);
        hall_debate(&h);
        RUN(&h, "chair opinion.read budget housing",
            "expect refused rule=opinion-awaited name=budget");
        if (given)
            RUN(&h, "dep-03 opinion.give budget housing for");
        RUN(&h, "chair vote.open basis:housing",
            "expect opinion.missed commission=budget draft=housing",
            "dep-03 opinion.give budget housing for", "expect refused rule=vote-running", CAST,
            "dep-03 opinion.give budget housing for", "expect refused rule=draft-decided",
            "chair vote.repeat v4 reason=x", CAST, "expect vote.annulled",
            "chair vote.open basis:housing", "expect no opinion.missed", CAST);
        hall_close(&h);
    }
}

// Opinions are business of the co-reports.
static void test_opinion_next(void **state)
{
    struct hall h;
    (void)state;
    struct plan *plan = sample_plan();
    sample_commission(plan);
    plan->items[SAMPLE_HOUSING].order = true;
    hall_open_with(&h, plan);
    hall_debate(&h);
    const struct state *s = session_state(h.session);
    RUN(&h, REPORTED);
    assert_int_equal(order_next(s), ORDER_QUESTIONS);
    RUN(&h, "dep-03 opinion.give budget housing for");
    assert_int_equal(order_next(s), ORDER_COREPORTS);
    RUN(&h, "chair agenda.stage", "chair opinion.read budget housing");
    int draft;
    assert_int_equal(order_unheard(s, &draft), NOBODY);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stages),       cmocka_unit_test(test_free_item),
        cmocka_unit_test(test_added_item),   cmocka_unit_test(test_report_first),
        cmocka_unit_test(test_freedom),      cmocka_unit_test(test_debate_ends),
        cmocka_unit_test(test_closing_word), cmocka_unit_test(test_by_clause),
        cmocka_unit_test(test_called_again), cmocka_unit_test(test_next),
        cmocka_unit_test(test_recused),      cmocka_unit_test(test_opinion),
        cmocka_unit_test(test_opinion_read), cmocka_unit_test(test_opinion_missed),
        cmocka_unit_test(test_opinion_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
