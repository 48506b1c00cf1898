// Goals of cards: each test reached and not reached, at its edges.
#include "core/goal.h"
#include "unit/hall.h"

enum { CHAIR, SECOND, THIRD, FOURTH };

// The rich sample (amendments cut, watch, none), with a faction of dep-02, dep-03 and dep-04.
static void open_hall(struct hall *h)
{
    struct plan *plan = hall_rich_plan();
    plan->factions = plan_array(plan, 1, sizeof *plan->factions);
    plan->factions[0] = (struct plan_faction){.id = "aul", .name = sample_text(plan, "aul")};
    plan->faction_count = 1;
    for (int i = SECOND; i <= FOURTH; i++)
        plan->seats[i].faction = 0;
    plan->seats[SECOND].interest = SAMPLE_HOUSING;
    hall_open_with(h, plan);
}

static struct goal_facts no_refusals;

static bool reached(const struct hall *h, int seat, struct plan_goal goal)
{
    if (goal_target(h->plan, &goal) == NOBODY)
        fail_msg("the goal %s names nothing", goal_rows[goal.test].name);
    return goal_reached(session_state(h->session), seat, &goal, &no_refusals);
}

#define GOAL(what, ...) ((struct plan_goal){.test = GOAL_##what, __VA_ARGS__})

static void test_names(void **state)
{
    (void)state;
    for (int i = 0; i < GOAL_TEST_COUNT; i++)
        assert_int_equal(goal_find(goal_rows[i].name), i);
    assert_int_equal(goal_find("figures"), -1);
    assert_int_equal(goal_find(NULL), -1);
}

static void test_targets(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    static const struct {
        int test;
        const char *about;
        bool there;
    } rows[] = {
        {GOAL_AMENDMENT, "cut", true},
        {GOAL_AMENDMENT, "cuts", false},
        {GOAL_DECISION, "housing", true},
        {GOAL_DECISION, "sum", false},
        {GOAL_FIGURE, "housing.sum.amount", true},
        {GOAL_FIGURE, "housing.sum.count", false},
        {GOAL_FIGURE, "housing.sum", false},
        {GOAL_FIGURE, "", false},
        {GOAL_RECUSED, "misc", true},
        {GOAL_RECUSED, "mist", false},
        {GOAL_VOTED, "whole:housing", true},
        {GOAL_VOTED, "basis:fees", true},
        {GOAL_VOTED, "amend:watch", true},
        {GOAL_VOTED, "amend:a1", false},
        {GOAL_VOTED, "agenda", false},
        {GOAL_SPOKE, "any", true},
        {GOAL_SPOKE, "debate", true},
        {GOAL_SPOKE, "song", false},
        {GOAL_QUORUM, "kept", true},
        {GOAL_QUORUM, "lost", false},
        {GOAL_PRESENT, "end", true},
        {GOAL_OVERTIME, NULL, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan_goal goal = {.test = rows[i].test, .about = rows[i].about};
        if ((goal_target(h.plan, &goal) != NOBODY) != rows[i].there)
            fail_msg("%s", rows[i].about);
    }
    hall_close(&h);
}

static void test_amendment(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal adopted = GOAL(AMENDMENT, .about = "cut", .is = "adopted");
    struct plan_goal not_adopted = GOAL(AMENDMENT, .about = "cut", .is = "not-adopted");
    struct plan_goal tabled = GOAL(AMENDMENT, .about = "cut", .is = "tabled");
    hall_basis(&h);
    assert_false(reached(&h, CHAIR, adopted) || reached(&h, CHAIR, tabled));
    assert_false(reached(&h, CHAIR, not_adopted)); // nothing is decided
    RUN(&h, "dep-02 amend.table housing prepared=cut");
    assert_true(reached(&h, CHAIR, tabled));
    assert_false(reached(&h, CHAIR, not_adopted));
    hall_vote(&h, "amend:a1", 7, 0);
    assert_true(reached(&h, CHAIR, adopted));
    assert_false(reached(&h, CHAIR, not_adopted));
    hall_close(&h);
}

// The same figure in a deputy's own words is the prepared amendment.
static void test_amendment_in_words(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    hall_basis(&h);
    RUN(&h, "dep-03 amend.table housing kind=set clause=sum field=amount value=200000000");
    assert_true(reached(&h, CHAIR, GOAL(AMENDMENT, .about = "cut", .is = "tabled")));
    hall_vote(&h, "amend:a1", 6, 0);
    assert_true(reached(&h, CHAIR, GOAL(AMENDMENT, .about = "cut", .is = "not-adopted")));
    hall_close(&h);
}

// A decision without it has refused it, tabled or not; so has a council that takes no decision, or
// no basis. Before that nobody has.
static void test_amendment_refused(void **state)
{
    (void)state;
    static const struct {
        void (*before)(struct hall *h);
        const char *subject;
        int for_it;
    } rows[] = {{hall_basis, "whole:housing", 7},
                {hall_basis, "whole:housing", 6},
                {hall_debate, "basis:housing", 6}};
    struct plan_goal not_adopted = GOAL(AMENDMENT, .about = "cut", .is = "not-adopted");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct hall h;
        open_hall(&h);
        rows[i].before(&h);
        assert_false(reached(&h, CHAIR, not_adopted));
        hall_vote(&h, rows[i].subject, rows[i].for_it, 0);
        assert_true(reached(&h, CHAIR, not_adopted));
        hall_close(&h);
    }
}

// What stands under a condition is not reached without it.
static void test_when(void **state)
{
    (void)state;
    struct hall h;
    struct plan *plan = hall_rich_plan();
    struct plan_goal opened =
        GOAL(SPOKE, .about = "any", .is = "at_most",
             .when = "sitting.opened & not vote.opened subject=whole:housing");
    plan->seats[SECOND].goals = plan_array(plan, 1, sizeof opened);
    plan->seats[SECOND].goals[0] = opened;
    plan->seats[SECOND].goal_count = 1;
    hall_open_with(&h, plan);
    assert_false(reached(&h, SECOND, opened));
    hall_basis(&h);
    assert_true(reached(&h, SECOND, opened));
    hall_vote(&h, "whole:housing", 7, 0);
    assert_false(reached(&h, SECOND, opened));
    hall_close(&h);
}

static void test_decision_and_figure(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal most =
        GOAL(FIGURE, .about = "housing.sum.amount", .is = "at_most", .number = 200000000);
    struct plan_goal below =
        GOAL(FIGURE, .about = "housing.sum.amount", .is = "at_most", .number = 199999999);
    struct plan_goal least =
        GOAL(FIGURE, .about = "housing.sum.amount", .is = "at_least", .number = 200000000);
    struct plan_goal above =
        GOAL(FIGURE, .about = "housing.sum.amount", .is = "at_least", .number = 200000001);
    struct plan_goal decided = GOAL(DECISION, .about = "housing", .is = "adopted");
    struct plan_goal undecided = GOAL(DECISION, .about = "housing", .is = "not-adopted");
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing prepared=cut");
    hall_vote(&h, "amend:a1", 7, 0);
    assert_false(reached(&h, CHAIR, most) || reached(&h, CHAIR, least)); // nothing is decided
    assert_false(reached(&h, CHAIR, decided));
    assert_true(reached(&h, CHAIR, undecided));
    hall_vote(&h, "whole:housing", 7, 0);
    assert_true(reached(&h, CHAIR, most) && reached(&h, CHAIR, least));
    assert_false(reached(&h, CHAIR, below) || reached(&h, CHAIR, above));
    assert_true(reached(&h, CHAIR, decided));
    assert_false(reached(&h, CHAIR, undecided));
    hall_close(&h);
}

// Rejected is what was voted down, as the basis or as a whole, and nothing that was never decided.
static void test_rejected(void **state)
{
    (void)state;
    static const char *const votes[] = {"basis:housing", "whole:housing"};
    struct plan_goal rejected = GOAL(DECISION, .about = "housing", .is = "rejected");
    for (int i = 0; i < 2; i++) {
        struct hall h;
        open_hall(&h);
        if (i == 0)
            hall_debate(&h);
        else
            hall_basis(&h);
        assert_false(reached(&h, CHAIR, rejected));
        hall_vote(&h, votes[i], 6, 0);
        assert_true(reached(&h, CHAIR, rejected));
        assert_false(reached(&h, CHAIR, GOAL(DECISION, .about = "housing", .is = "adopted")));
        hall_close(&h);
    }
    struct hall h;
    open_hall(&h);
    hall_basis(&h);
    hall_vote(&h, "whole:housing", 7, 0);
    assert_false(reached(&h, CHAIR, rejected));
    hall_close(&h);
}

static void test_figure_of_deleted_clause(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal houses =
        GOAL(FIGURE, .about = "housing.buildings.count", .is = "at_least", .number = 10);
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing kind=delete clause=buildings");
    hall_vote(&h, "amend:a1", 7, 0);
    hall_vote(&h, "whole:housing", 7, 0);
    assert_false(reached(&h, CHAIR, houses));
    assert_true(reached(
        &h, CHAIR, GOAL(FIGURE, .about = "housing.sum.amount", .is = "at_least", .number = 1)));
    hall_close(&h);
}

static void test_recused(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal declared = GOAL(RECUSED, .about = "housing", .is = "true");
    struct plan_goal silent = GOAL(RECUSED, .about = "housing", .is = "false");
    struct plan_goal undeclared = GOAL(VOTED_UNDECLARED, .about = "housing");
    hall_debate(&h);
    assert_false(reached(&h, SECOND, declared));
    assert_true(reached(&h, SECOND, silent));
    RUN(&h, "dep-02 seat.recuse housing reason=\"my brother\"");
    assert_true(reached(&h, SECOND, declared));
    assert_false(reached(&h, SECOND, silent));
    hall_vote(&h, "basis:housing", 7, 0);
    assert_false(reached(&h, SECOND, undeclared));
    assert_true(reached(&h, CHAIR, undeclared)); // who has no interest has no such goal
    RUN(&h, "dep-03 seat.recuse housing reason=\"late\"");
    assert_false(reached(&h, THIRD, declared)); // after the first vote
    assert_true(reached(&h, THIRD, undeclared));
    hall_close(&h);
}

// Votes on the agenda are not votes on the item.
static void test_recused_after_agenda(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open procedural:close-debate", "all vote.cast for", "chair vote.close",
        "dep-02 seat.recuse housing reason=\"in time\"");
    assert_true(reached(&h, SECOND, GOAL(RECUSED, .about = "housing", .is = "true")));
    assert_false(reached(&h, SECOND, GOAL(VOTED_UNDECLARED, .about = "housing")));
    hall_close(&h);
}

static void test_voted(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing", "all vote.cast for", "dep-03 vote.cast against",
        "dep-04 vote.cast abstain");
    assert_false(reached(&h, SECOND, GOAL(VOTED, .about = "basis:housing", .is = "for"))); // open
    RUN(&h, "chair vote.close");
    assert_true(reached(&h, SECOND, GOAL(VOTED, .about = "basis:housing", .is = "for")));
    assert_false(reached(&h, THIRD, GOAL(VOTED, .about = "basis:housing", .is = "for")));
    assert_true(reached(&h, THIRD, GOAL(VOTED, .about = "basis:housing", .is = "against")));
    assert_true(reached(&h, FOURTH, GOAL(VOTED, .about = "basis:housing", .is = "abstain")));
    assert_false(reached(&h, SECOND, GOAL(VOTED, .about = "whole:housing", .is = "for")));
    RUN(&h, "dep-02 amend.table housing prepared=watch", "chair vote.open amend:a1",
        "dep-02 vote.cast against", "chair vote.close");
    assert_true(reached(&h, SECOND, GOAL(VOTED, .about = "amend:watch", .is = "against")));
    assert_false(reached(&h, THIRD, GOAL(VOTED, .about = "amend:watch", .is = "against")));
    hall_close(&h);
}

// What a secret ballot holds is known to nobody; a vote annulled is none.
static void test_voted_unknown(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing method=secret", "all vote.cast for", "chair vote.close");
    assert_false(reached(&h, SECOND, GOAL(VOTED, .about = "basis:housing", .is = "for")));
    assert_true(reached(&h, SECOND, GOAL(VOTED_UNDECLARED, .about = "housing")));
    assert_false(reached(&h, SECOND, GOAL(FACTION_UNITED, .about = "basis:housing")));
    hall_close(&h);
}

static void test_faction_united(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal united = GOAL(FACTION_UNITED, .about = "basis:housing");
    hall_debate(&h);
    assert_false(reached(&h, SECOND, united));
    RUN(&h, "chair vote.open basis:housing", "chair vote.cast against", "dep-02 vote.cast for",
        "dep-03 vote.cast for", "chair vote.close");
    assert_true(reached(&h, SECOND, united)); // dep-04 did not vote
    assert_true(reached(&h, FOURTH, united));
    assert_false(reached(&h, CHAIR, united)); // in no faction
    RUN(&h, "chair vote.repeat v4 reason=\"miscounted\"", "all vote.cast for", "chair vote.close",
        "chair vote.open basis:housing", "dep-02 vote.cast for", "dep-03 vote.cast for",
        "dep-04 vote.cast abstain", "chair vote.close");
    assert_false(reached(&h, SECOND, united));
    hall_close(&h);
}

static void test_spoke(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    hall_debate(&h);
    struct plan_goal none = GOAL(SPOKE, .about = "any", .is = "at_most", .number = 0);
    struct plan_goal once = GOAL(SPOKE, .about = "question", .is = "at_least", .number = 1);
    struct plan_goal twice = GOAL(SPOKE, .about = "any", .is = "at_least", .number = 2);
    assert_true(reached(&h, SECOND, none));
    RUN(&h, "chair floor.give dep-02 question");
    assert_true(reached(&h, SECOND, once));
    assert_false(reached(&h, SECOND, none));
    RUN(&h, "+30s", "chair floor.end");
    assert_false(reached(&h, SECOND, twice));
    RUN(&h, "chair floor.give dep-02 debate", "+30s", "chair floor.end");
    assert_true(reached(&h, SECOND, twice));
    assert_false(
        reached(&h, SECOND, GOAL(SPOKE, .about = "question", .is = "at_least", .number = 2)));
    assert_true(reached(&h, THIRD, none));
    hall_close(&h);
}

static void test_overtime(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal never = GOAL(OVERTIME, .about = "never");
    hall_debate(&h);
    assert_false(reached(&h, SECOND, never)); // has not spoken
    RUN(&h, "chair floor.give dep-02 question", "+60s", "chair floor.end");
    assert_true(reached(&h, SECOND, never)); // to the second
    RUN(&h, "chair floor.give dep-03 question", "+61s", "chair floor.end");
    assert_false(reached(&h, THIRD, never));
    RUN(&h, "chair floor.give dep-04 question", "+59s", "chair floor.extend 60 no-objection",
        "+60s", "chair floor.end");
    assert_true(reached(&h, FOURTH, never));
    RUN(&h, "chair floor.give chair question", "+60s");
    assert_true(reached(&h, CHAIR, never));
    RUN(&h, "+1s");
    assert_false(reached(&h, CHAIR, never)); // is speaking still
    hall_close(&h);
}

static void test_refused(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct goal_facts facts = {.refusals = {[SECOND] = 2, [THIRD] = 3}};
    struct plan_goal two = GOAL(REFUSED, .about = "at_most", .number = 2);
    assert_true(goal_reached(session_state(h.session), SECOND, &two, &facts));
    assert_false(goal_reached(session_state(h.session), THIRD, &two, &facts));
    assert_true(goal_reached(session_state(h.session), FOURTH, &two, &facts));
    hall_close(&h);
}

static void test_quorum(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal kept = GOAL(QUORUM, .about = "kept");
    assert_false(reached(&h, CHAIR, kept)); // there has been no sitting
    RUN(&h, "secretary seat.arrive all", "dep-12 seat.leave", "chair sitting.open");
    assert_true(reached(&h, CHAIR, kept));
    RUN(&h, "secretary seat.leave dep-11 dep-10 dep-09");
    assert_true(reached(&h, CHAIR, kept)); // eight are enough
    RUN(&h, "dep-08 seat.leave", "dep-08 seat.arrive");
    assert_false(reached(&h, CHAIR, kept));
    hall_close(&h);
}

static void test_present(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal end = GOAL(PRESENT, .about = "end");
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", "dep-02 seat.leave");
    assert_false(reached(&h, CHAIR, end)); // the sitting goes on
    RUN(&h, "chair sitting.close");
    assert_true(reached(&h, CHAIR, end));
    assert_false(reached(&h, SECOND, end));
    RUN(&h, "chair seat.leave", "dep-02 seat.arrive");
    assert_true(reached(&h, CHAIR, end));
    assert_false(reached(&h, SECOND, end));
    hall_close(&h);
}

static void test_tabled(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_goal two = GOAL(TABLED, .about = "any", .is = "at_least", .number = 2);
    hall_debate(&h);
    RUN(&h, "dep-02 amend.table housing prepared=cut", "dep-03 amend.table housing prepared=watch");
    assert_false(reached(&h, SECOND, two));
    RUN(&h, "dep-02 amend.table housing kind=delete clause=list", "dep-02 amend.withdraw a3");
    assert_true(reached(&h, SECOND, two));
    assert_false(reached(&h, THIRD, two));
    hall_close(&h);
}

static void test_points(void **state)
{
    (void)state;
    struct hall h;
    open_hall(&h);
    struct plan_seat *seat = &h.plan->seats[SECOND];
    seat->goals = plan_array(h.plan, 3, sizeof *seat->goals);
    seat->goals[0] = GOAL(SPOKE, .about = "any", .is = "at_most", .points = 2);
    seat->goals[1] = GOAL(QUORUM, .about = "kept", .points = 3);
    seat->goals[2] = GOAL(VOTED_UNDECLARED, .about = "housing", .points = -4);
    seat->goal_count = 3;
    int most = -1;
    assert_int_equal(goal_points(session_state(h.session), SECOND, &no_refusals, &most), 2);
    assert_int_equal(most, 5);
    hall_basis(&h);
    assert_int_equal(goal_points(session_state(h.session), SECOND, &no_refusals, NULL), 1);
    assert_int_equal(goal_points(session_state(h.session), THIRD, &no_refusals, &most), 0);
    assert_int_equal(most, 0);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_targets),
        cmocka_unit_test(test_amendment_refused),
        cmocka_unit_test(test_when),
        cmocka_unit_test(test_amendment),
        cmocka_unit_test(test_amendment_in_words),
        cmocka_unit_test(test_decision_and_figure),
        cmocka_unit_test(test_rejected),
        cmocka_unit_test(test_figure_of_deleted_clause),
        cmocka_unit_test(test_recused),
        cmocka_unit_test(test_recused_after_agenda),
        cmocka_unit_test(test_voted),
        cmocka_unit_test(test_voted_unknown),
        cmocka_unit_test(test_faction_united),
        cmocka_unit_test(test_spoke),
        cmocka_unit_test(test_overtime),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_quorum),
        cmocka_unit_test(test_present),
        cmocka_unit_test(test_tabled),
        cmocka_unit_test(test_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
