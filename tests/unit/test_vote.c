// Voting (RULES 2–4, 37–41): electorate, methods, quorum at both ends, ties, conflicts of interest.
#include "unit/hall.h"

// Half is not enough, half and one is; abstaining and doing nothing count against.
static void test_majority(void **state)
{
    static const struct {
        int in_favour, against, abstain;
        const char *result;
    } rows[] = {{7, 5, 0, "adopted"},   {7, 0, 0, "adopted"},  {12, 0, 0, "adopted"},
                {6, 0, 0, "rejected"},  {6, 0, 3, "rejected"}, {6, 5, 1, "rejected"},
                {0, 12, 0, "rejected"}, {0, 0, 0, "rejected"}, {0, 0, 12, "rejected"}};
    (void)state;
    for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++) {
        struct hall h;
        char line[128];
        hall_open(&h);
        hall_debate(&h);
        RUN(&h, "chair vote.open basis:housing");
        for (int i = 0; i < rows[row].in_favour + rows[row].against + rows[row].abstain; i++) {
            int against = rows[row].in_favour + rows[row].against;
            (void)snprintf(line, sizeof line, "%s vote.cast %s", h.plan->seats[i].id,
                           i < rows[row].in_favour ? "for"
                           : i < against           ? "against"
                                                   : "abstain");
            RUN(&h, line, "expect vote.cast");
        }
        (void)snprintf(line, sizeof line,
                       "expect vote.closed for=%d against=%d abstain=%d result=%s",
                       rows[row].in_favour, rows[row].against, rows[row].abstain, rows[row].result);
        RUN(&h, "chair vote.close", line);
        hall_close(&h);
    }
}

static void test_who_may(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-12 seat.leave", "chair vote.close", "expect refused rule=no-vote",
        "dep-02 vote.open basis:housing", "expect refused rule=not-presiding",
        "chair vote.open basis:nothing", "expect refused rule=unknown-draft",
        "chair vote.open nonsense", "expect refused rule=unknown-subject",
        "chair vote.open basis:housing method=shouting", "expect refused rule=unknown-method",
        "chair vote.open basis:housing", "expect vote.opened vote=v4 voters=11 present=11 base=12",
        "chair vote.open basis:housing", "expect refused rule=vote-running",
        "dep-02 vote.cast maybe", "expect refused rule=unknown-choice", "dep-02 vote.cast dep-03",
        "expect refused rule=unknown-choice", "facilitator vote.cast for",
        "expect refused rule=unknown-seat", "dep-12 vote.cast for",
        "expect refused rule=not-present", "dep-12 seat.arrive", "dep-12 vote.cast for",
        "expect refused rule=came-late law=\"(choice)\"", "dep-11 seat.leave",
        "dep-11 vote.cast for", "expect refused rule=not-present", "dep-11 seat.arrive",
        "dep-11 vote.cast for", "expect vote.cast seat=dep-11 choice=for", "dep-02 vote.close",
        "expect refused rule=not-presiding", "chair vote.close",
        "expect vote.closed for=1 not_voted=10 present=12");
    hall_close(&h);
}

// A choice may be changed until the close, and every change is told.
static void test_changing(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing method=rollcall", "all vote.cast for",
        "dep-02 vote.cast against", "expect vote.cast seat=dep-02 choice=against",
        "dep-02 vote.cast abstain", "dep-03 vote.cast against", "dep-03 vote.cast for",
        "expect state vote.not_voted=0", "chair vote.close",
        "expect vote.closed for=11 against=0 abstain=1 not_voted=0");
    hall_close(&h);
}

static void test_quorum_at_close(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing", "all vote.cast for",
        "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12", "expect quorum.lost present=7",
        "chair vote.close", "expect vote.closed for=12 present=7 result=no-quorum",
        "expect no draft.based", "expect state draft.housing.basis=pending",
        "chair vote.open basis:housing", "expect refused rule=quorum", "dep-08 seat.arrive",
        "chair vote.open basis:housing", "expect vote.opened vote=v5 voters=8", "all vote.cast for",
        // Lost and back before the close: void all the same, and put again.
        "dep-08 seat.leave", "dep-02 vote.cast against", "expect refused rule=vote-void",
        "dep-08 seat.arrive", "dep-02 vote.cast against",
        "expect refused rule=vote-void law=\"REG 7\"", "chair vote.close",
        "expect vote.closed for=8 present=8 result=no-quorum", "chair vote.open basis:housing",
        "all vote.cast for", "chair vote.close", "expect vote.closed for=8 result=adopted",
        // A tie that was void waits for nobody's casting vote, hands for no count.
        "chair vote.open whole:housing", "chair vote.cast for", "dep-02 vote.cast against",
        "chair vote.close", "expect vote.tied", "dep-08 seat.leave", "chair vote.decide for",
        "expect refused rule=quorum", "dep-08 seat.arrive", "chair vote.decide for",
        "expect refused rule=vote-void law=\"REG 7\"", "chair vote.close",
        "expect vote.closed result=no-quorum", "chair vote.open whole:housing method=hands",
        "dep-08 seat.leave", "dep-08 seat.arrive", "secretary vote.count for=5 against=1",
        "expect refused rule=vote-void", "chair vote.close", "expect vote.closed result=no-quorum",
        // No ballot falls into a box that is void, and nobody reads out what is in it.
        "chair vote.open whole:housing method=secret", "dep-02 vote.cast for", "dep-08 seat.leave",
        "dep-08 seat.arrive", "dep-03 vote.cast for", "expect refused rule=vote-void",
        "secretary vote.protocol", "expect refused rule=vote-void", "chair vote.close",
        "expect vote.closed result=no-quorum");
    hall_close(&h);
}

static void test_procedural_base(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "secretary seat.leave dep-12 dep-11", "dep-02 seat.recuse housing",
        // Ten are present, the recused among them; those who come later do not change the base.
        "chair vote.open procedural:close-debate", "expect vote.opened base=10 needed=6 voters=9",
        "dep-11 seat.arrive", "chair vote.cast for", "dep-08 vote.cast for", "dep-03 vote.cast for",
        "dep-04 vote.cast for", "dep-05 vote.cast for", "secretary seat.leave dep-06 dep-07",
        "chair vote.close", "expect vote.closed for=5 base=10 needed=6 result=rejected present=9",
        "chair vote.open procedural:close-debate", "expect vote.opened base=9 needed=5",
        "chair vote.cast for", "dep-08 vote.cast for", "dep-03 vote.cast for",
        "dep-04 vote.cast for", "dep-05 vote.cast for", "chair vote.close",
        "expect vote.closed for=5 result=adopted");
    hall_close(&h);
}

// 6–6 of 12: the chair decides; her vote is one more and the threshold still applies.
static void test_tie(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 6, 6);
    RUN(&h, "expect vote.tied for=6 against=6 needed=7 can_pass=true", "expect no vote.closed",
        "chair vote.close", "expect refused rule=vote-tied law=\"REG 47\"", "dep-02 vote.cast for",
        "expect refused rule=vote-tied", "dep-02 vote.decide for",
        "expect refused rule=not-presiding", "chair vote.decide abstain",
        "expect refused rule=unknown-choice", "chair vote.decide for",
        "expect vote.decided seat=chair choice=for",
        "expect vote.closed for=6 against=6 result=adopted", "expect draft.based",
        "chair vote.decide for", "expect refused rule=no-vote");
    hall_vote(&h, "whole:housing", 6, 6);
    RUN(&h, "chair vote.decide against", "expect refused rule=casting-side name=for",
        "facilitator vote.decide against", "expect refused rule=casting-side name=for",
        "chair vote.decide for", "expect vote.closed for=6 against=6 result=adopted");
    hall_close(&h);
}

// The casting vote goes where the chair has voted; who abstained, did not vote or raised a hand
// chooses; who came in after the vote was opened has none.
static void test_casting_side(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open procedural:close-debate", "chair vote.cast against",
        "dep-02 vote.cast for", "chair vote.close", "expect vote.tied", "chair vote.decide for",
        "expect refused rule=casting-side name=against", "chair vote.decide against",
        "expect vote.closed result=rejected", "chair vote.open procedural:close-debate",
        "chair vote.cast abstain", "dep-02 vote.cast for", "dep-03 vote.cast against",
        "chair vote.close", "expect vote.tied", "chair vote.decide against",
        "expect vote.closed for=1 against=1 abstain=1 result=rejected",
        "chair vote.open procedural:close-debate", "dep-02 vote.cast for",
        "dep-03 vote.cast against", "chair vote.close", "expect vote.tied",
        "chair vote.decide against", "expect vote.closed result=rejected",
        "chair vote.open procedural:close-debate method=hands",
        "secretary vote.count for=6 against=6 abstain=0", "chair vote.close", "expect vote.tied",
        "chair vote.decide against", "expect vote.closed result=rejected", "chair seat.leave",
        "facilitator vote.open procedural:preside:dep-02", "all vote.cast for",
        "facilitator vote.close", "dep-02 vote.open procedural:close-debate", "chair seat.arrive",
        "dep-02 vote.cast for", "dep-03 vote.cast against", "chair vote.close",
        "expect no vote.tied", "expect vote.closed result=rejected");
    hall_close(&h);
}

static void test_tie_too_few(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 4, 4);
    RUN(&h, "expect vote.tied for=4 needed=7 can_pass=false", "chair vote.decide for",
        "expect vote.closed for=4 against=4 needed=7 result=rejected");
    // A procedural 4–4 of 8 is hers to decide.
    RUN(&h, "secretary seat.leave dep-09 dep-10 dep-11 dep-12");
    hall_vote(&h, "procedural:close-debate", 4, 4);
    RUN(&h, "expect vote.tied can_pass=true", "facilitator vote.decide for",
        "expect vote.decided seat=chair", "expect vote.closed for=4 base=8 result=adopted",
        "expect floor.closed");
    // None at all is no tie.
    hall_vote(&h, "closed", 0, 0);
    RUN(&h, "expect no vote.tied", "expect vote.closed result=rejected");
    hall_close(&h);
}

static void test_tie_without_chair(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h); // recused: none
    hall_debate(&h);
    RUN(&h, "dep-12 seat.leave", "chair seat.recuse housing");
    hall_vote(&h, "basis:housing", 5, 5);
    RUN(&h, "expect no vote.tied", "expect vote.closed for=5 against=5 result=rejected");
    hall_close(&h);
    hall_open(&h); // away when the vote is closed: none
    hall_debate(&h);
    RUN(&h, "dep-12 seat.leave", "chair vote.open basis:housing", "dep-02 vote.cast for",
        "dep-03 vote.cast against", "chair seat.leave", "facilitator vote.close",
        "expect no vote.tied", "expect vote.closed result=rejected");
    hall_close(&h);
    hall_open(&h); // away after the tie: the vote is closed without
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 6, 6);
    RUN(&h, "expect vote.tied", "chair seat.leave", "chair vote.decide for",
        "expect refused rule=not-presiding", "facilitator vote.decide for",
        "expect refused rule=no-presiding name=chair", "facilitator vote.close",
        "expect vote.closed for=6 against=6 result=rejected");
    hall_close(&h);
    hall_open(&h); // the quorum is gone after the tie: void
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 6, 6);
    RUN(&h, "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12", "chair vote.decide for",
        "expect refused rule=quorum", "chair vote.close",
        "expect vote.closed for=6 against=6 result=no-quorum");
    hall_close(&h);
}

// Declared before the vote: neither debates nor votes, but stays in total and in present.
static void test_recusal(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "ngo-1 seat.recuse housing", "expect refused rule=not-deputy",
        "dep-02 seat.recuse roads", "expect refused rule=unknown-item",
        "dep-02 seat.recuse housing reason=\"my brother manages them\"",
        "expect seat.recused seat=dep-02 item=housing reason=\"my brother manages them\"",
        "dep-02 seat.recuse housing", "expect refused rule=recused", "expect state present=12",
        "chair vote.open basis:housing", "expect vote.opened base=12 needed=7 voters=11 present=12",
        "dep-02 vote.cast for", "expect refused rule=recused name=housing",
        "dep-03 seat.recuse housing", "expect refused rule=recuse-late", "dep-03 seat.recuse misc",
        "all vote.cast for", "chair vote.close", "expect vote.closed for=11 not_voted=0",
        "dep-04 seat.recuse housing", "chair vote.open whole:housing",
        "expect vote.opened voters=10", "dep-04 vote.cast for", "expect refused rule=recused",
        "chair vote.close", "chair agenda.call misc", "chair vote.open question:report",
        "expect vote.opened voters=11", "dep-02 vote.cast for", "dep-03 vote.cast for",
        "expect refused rule=recused name=misc");
    hall_close(&h);
}

// Procedure on the item – its debate, its votes, where it goes next – is decided without those who
// declared an interest in it; what concerns the hall, and other items, with them.
static void test_recused_from_procedure(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open procedural:close-debate", "expect vote.opened voters=12",
        "all vote.cast against", "chair vote.close", "dep-02 seat.recuse housing",
        "chair vote.open procedural:close-debate", "expect vote.opened voters=11 present=12",
        "dep-02 vote.cast for", "expect refused rule=recused name=housing", "dep-03 vote.cast for",
        "chair vote.close", "expect vote.closed for=1", "chair vote.open basis:housing",
        "all vote.cast for", "chair vote.close",
        "chair vote.repeat v6 reason=\"dep-05 was not counted\"", "expect vote.opened voters=11",
        "dep-02 vote.cast for", "expect refused rule=recused", "chair vote.close",
        "chair vote.open procedural:order", "expect vote.opened voters=12", "dep-02 vote.cast for",
        "expect vote.cast", "chair vote.close", "chair agenda.call misc",
        "chair vote.open procedural:postpone", "expect vote.opened voters=12");
    hall_close(&h);
}

static void test_hands(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "secretary vote.count for=1", "expect refused rule=no-vote",
        "dep-02 seat.recuse housing", "chair vote.open basis:housing method=hands",
        "dep-03 vote.cast for", "expect refused rule=method name=hands", "chair vote.close",
        "expect refused rule=not-counted", "dep-03 vote.count for=7",
        "expect refused rule=not-secretary", "secretary vote.count", "expect refused rule=argument",
        "secretary vote.count for=x", "expect refused rule=argument", "secretary vote.count for=-1",
        "expect refused rule=argument", "secretary vote.count 7", "expect refused rule=argument",
        "secretary vote.count for=12", "expect refused rule=count-mismatch have=12 need=11",
        "secretary vote.count for=7 against=4 abstain=1",
        "expect refused rule=count-mismatch have=12",
        "secretary vote.count for=9223372036854775807 against=9223372036854775807 abstain=1",
        "expect refused rule=count-mismatch", "secretary vote.count for=11",
        "secretary vote.count for=7 against=3", "expect vote.counted for=7 against=3 abstain=0",
        "expect state vote.not_voted=1", "chair vote.close",
        "expect vote.closed for=7 against=3 not_voted=1 result=adopted",
        "chair vote.open whole:housing", "secretary vote.count for=1",
        "expect refused rule=method name=electronic", "chair vote.close",
        "chair vote.open procedural:order method=hands", "secretary vote.count for=6 against=6",
        "chair vote.close", "expect vote.tied", "secretary vote.count for=7 against=5",
        "expect refused rule=vote-tied", "chair vote.decide for", "expect vote.closed for=6");
    hall_close(&h);
    hall_open(&h); // nothing to count when the quorum is gone
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing method=hands",
        "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12", "chair vote.close",
        "expect vote.closed result=no-quorum not_voted=12");
    hall_close(&h);
}

// Who has voted is told, never what; the box holds counts only, and no casting vote exists.
static void test_secret(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing method=secret", "expect vote.opened method=secret",
        "dep-02 vote.cast for", "expect vote.cast seat=dep-02 choice=none candidate=none",
        "dep-02 vote.cast against", "expect refused rule=already-voted", "dep-03 vote.cast for",
        "dep-04 vote.cast against", "dep-05 vote.cast against", "dep-06 vote.cast abstain",
        "expect state vote.not_voted=7");
    const struct box *box = session_box(h.session);
    assert_int_equal(box->vote, 4);
    assert_int_equal(box->cast, 5);
    assert_int_equal(box->count[CHOICE_FOR], 2);
    RUN(&h, "chair vote.close", "expect no vote.tied",
        "expect vote.closed for=2 against=2 abstain=1 not_voted=7 result=rejected");
    assert_int_equal(session_box(h.session)->vote, 0); // emptied
    assert_int_equal(session_box(h.session)->cast, 0);
    const struct vote *vote = session_state(h.session)->votes[3];
    assert_int_equal(vote->ballot[1], BALLOT_SECRET);
    assert_int_equal(vote->ballot[6], BALLOT_EMPTY);
    assert_int_equal(vote->in_favour, 2);
    assert_int_equal(vote->against, 2);
    assert_int_equal(vote->abstain, 1);
    assert_int_equal(vote->present_end, 12);
    assert_int_equal(vote->casting, -1);
    hall_close(&h);
}

// Nor does a refusal tell what somebody meant to choose.
static void test_secret_typing_errors(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-03 elect.nominate dep-04", "dep-03 elect.nominate dep-06",
        "chair vote.open elect:auditor method=secret", "dep-02 vote.cast dep-05",
        "expect refused rule=unknown-candidate verb=vote.cast name=none seat=dep-02",
        "dep-02 vote.cast x dep-04", "expect refused rule=argument name=none",
        "dep-02 vote.castdep-04", "expect refused rule=unknown-verb verb=vote.cast name=none",
        "chair vote.open closed", "expect refused rule=vote-running name=elect:auditor",
        "chair vote.close", "dep-02 vote.cast for", "expect refused rule=no-vote",
        "chair vote.open closed", "dep-02 vote.cast agains",
        "expect refused rule=unknown-choice name=agains");
    hall_close(&h);
}

static void test_secret_without_quorum(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing method=secret", "all vote.cast for",
        "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12", "chair vote.close",
        "expect vote.closed for=12 result=no-quorum", "secretary seat.arrive all",
        "chair vote.open basis:housing method=secret", "all vote.cast against", "chair vote.close",
        "expect vote.closed for=0 against=12 result=rejected");
    hall_close(&h);
}

static void test_questions(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    hall_vote(&h, "question:censure", 7, 0);
    RUN(&h, "expect vote.closed needed=8 for=7 result=rejected", "chair vote.open question:censure",
        "expect refused rule=voted-once", "chair vote.open question:nothing",
        "expect refused rule=unknown-question", "chair vote.open question:report",
        "expect vote.opened threshold=decision", "secretary seat.leave dep-08 dep-09 dep-10 dep-11",
        "dep-12 seat.leave", "chair vote.close", "expect vote.closed result=no-quorum",
        "secretary seat.arrive all", "chair vote.open question:report", "expect vote.opened");
    hall_close(&h);
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    hall_vote(&h, "question:censure", 8, 4);
    RUN(&h, "expect vote.closed needed=8 for=8 result=adopted");
    hall_close(&h);
}

// `all`: every seat that may. Refused only when nobody may, as the first one was.
static void test_all(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "all vote.cast for", "expect refused rule=no-vote", "all vote.close",
        "expect refused rule=unknown-seat name=all", "all chair.dance",
        "expect refused rule=unknown-verb", "chair vote.open basis:housing method=secret",
        "all vote.cast for", "expect vote.cast seat=dep-12", "expect no refused",
        "all vote.cast for", "expect refused rule=already-voted seat=chair", "all vote.cast",
        "expect refused rule=argument", "all vote.cast for against", "expect refused rule=argument",
        "engine vote.close", "expect vote.closed");
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_majority),
        cmocka_unit_test(test_who_may),
        cmocka_unit_test(test_changing),
        cmocka_unit_test(test_quorum_at_close),
        cmocka_unit_test(test_procedural_base),
        cmocka_unit_test(test_tie),
        cmocka_unit_test(test_casting_side),
        cmocka_unit_test(test_tie_too_few),
        cmocka_unit_test(test_tie_without_chair),
        cmocka_unit_test(test_recusal),
        cmocka_unit_test(test_recused_from_procedure),
        cmocka_unit_test(test_hands),
        cmocka_unit_test(test_secret),
        cmocka_unit_test(test_secret_typing_errors),
        cmocka_unit_test(test_secret_without_quorum),
        cmocka_unit_test(test_questions),
        cmocka_unit_test(test_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
