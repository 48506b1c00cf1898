// Re-votes (REG 7): only for an error, by procedural vote; what was annulled is undone, with all
// that followed from it, and what rests on it stands in the way.
#include "unit/hall.h"

#define SET(value) "amend.table housing kind=set clause=sum field=amount value=" #value

// The last vote is put again: the procedural vote is carried.
static void repeat(struct hall *hall, const char *vote)
{
    char line[64];
    (void)snprintf(line, sizeof line, "chair vote.repeat %s reason=\"miscounted\"", vote);
    RUN(hall, line, "expect vote.asked reason=miscounted", "expect vote.opened",
        "all vote.cast for", "chair vote.close", "expect vote.annulled");
}

static void test_asking(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h); // v1 … v3
    RUN(&h, "chair vote.repeat v3", "expect refused rule=argument name=reason",
        "chair vote.repeat v3 reason=\"  \"", "expect refused rule=argument",
        "chair vote.repeat 3 reason=x", "expect refused rule=unknown-vote",
        "chair vote.repeat v4 reason=x", "expect refused rule=unknown-vote",
        "chair vote.repeat v99999999999999999999 reason=x", "expect refused rule=unknown-vote",
        "chair vote.repeat v4294967299 reason=x", "expect refused rule=unknown-vote",
        "dep-02 vote.repeat v3 reason=x", "expect refused rule=not-presiding",
        "chair vote.open basis:housing", "chair vote.repeat v4 reason=x",
        "expect refused rule=vote-running", "secretary seat.leave dep-08 dep-09 dep-10 dep-11",
        "dep-12 seat.leave", "chair vote.close", "expect vote.closed vote=v4 result=no-quorum",
        "chair vote.repeat v3 reason=x", "expect refused rule=quorum", "secretary seat.arrive all",
        // A void vote is put again without more ado; there is nothing to annul.
        "chair vote.repeat v4 reason=x", "expect refused rule=unknown-vote",
        "chair vote.open procedural:recount", "expect refused rule=argument name=reason",
        "chair vote.open procedural:recount reason=\" \"",
        "expect refused rule=argument name=reason", "chair vote.open procedural:recount reason=x",
        "expect refused rule=unknown-vote", "chair vote.open basis:housing reason=x",
        "expect refused rule=argument name=reason", "chair vote.open basis:housing",
        "all vote.cast for", "chair vote.close", "chair vote.repeat v5 reason=x",
        "expect vote.asked vote=v5 reason=x",
        "expect vote.opened subject=procedural:recount:v5 threshold=procedural base=12 needed=7",
        "all vote.cast against", "chair vote.close", "expect no vote.annulled",
        "expect state draft.housing.basis=adopted", "chair vote.repeat v6 reason=x",
        "expect refused rule=repeat-final name=v6");
    hall_close(&h);
}

static void test_basis(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 5, 7);
    RUN(&h, "expect draft.rejected", "chair vote.open basis:housing",
        "expect refused rule=no-revote");
    repeat(&h, "v4");
    RUN(&h, "expect vote.annulled vote=v4 by=v5", "expect state draft.housing.basis=pending",
        "chair vote.repeat v4 reason=again", "expect refused rule=unknown-vote");
    hall_vote(&h, "basis:housing", 7, 5);
    RUN(&h, "expect draft.based", "dep-02 " SET(1));
    hall_vote(&h, "amend:a1", 7, 5);
    RUN(&h, "chair vote.repeat v6 reason=x", "expect refused rule=later-vote name=v7");
    repeat(&h, "v7");
    repeat(&h, "v6");
    RUN(&h, "expect state draft.housing.basis=pending amend.a1=pending", "chair vote.open amend:a1",
        "expect refused rule=basis-first");
    hall_close(&h);
}

// The last vote is meant when none is named.
static void test_last(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 7, 5);
    RUN(&h, "chair vote.open procedural:recount reason=miscounted",
        "expect vote.asked vote=v4 reason=miscounted", "all vote.cast for", "chair vote.close",
        "expect vote.annulled vote=v4 by=v5", "expect state draft.housing.basis=pending",
        "chair vote.open procedural:recount reason=x", "expect refused rule=repeat-final name=v5");
    hall_close(&h);
}

// An amendment annulled gives back what it had made moot – but not what another one excludes.
static void test_amendment(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 " SET(200), "dep-03 " SET(100),
        "dep-04 amend.table housing kind=delete clause=sum");
    hall_vote(&h, "amend:a1", 7, 0); // v5
    RUN(&h, "expect amend.moot id=a2 by=a1", "expect amend.moot id=a3 by=a1");
    repeat(&h, "v5");
    RUN(&h, "expect state amend.a1=pending amend.a2=pending amend.a3=pending",
        "expect state draft.housing.sum.amount=300000000");
    hall_vote(&h, "amend:a2", 7, 0);
    RUN(&h, "expect amend.moot id=a1 by=a2", "expect state draft.housing.sum.amount=100");
    hall_close(&h);
    hall_open(&h); // one that was rejected cannot be put again when another has its place since
    hall_basis(&h);
    RUN(&h, "dep-02 " SET(200));
    hall_vote(&h, "amend:a1", 0, 7); // v5
    RUN(&h, "dep-03 " SET(100));
    hall_vote(&h, "amend:a2", 7, 0);
    RUN(&h, "chair vote.repeat v5 reason=x", "expect refused rule=later-vote name=v6");
    repeat(&h, "v6");
    repeat(&h, "v5");
    RUN(&h, "expect state amend.a1=pending amend.a2=pending");
    hall_close(&h);
}

static void test_whole(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h); // v4
    RUN(&h, "dep-02 " SET(200));
    hall_vote(&h, "amend:a1", 7, 0);      // v5
    hall_vote(&h, "whole:housing", 7, 0); // v6
    RUN(&h, "expect decision.adopted", "chair vote.repeat v5 reason=x",
        "expect refused rule=later-vote name=v6", "chair vote.repeat v4 reason=x",
        "expect refused rule=later-vote name=v6", "chair vote.repeat v3 reason=x",
        "expect refused rule=later-vote name=v6", "chair vote.repeat v1 reason=x",
        "expect refused rule=later-vote name=v6");
    repeat(&h, "v6");
    RUN(&h, "expect state draft.housing.whole=pending amend.a1=adopted");
    repeat(&h, "v5");
    RUN(&h, "chair vote.open whole:housing", "expect refused rule=amendment-first");
    hall_vote(&h, "amend:a1", 6, 0);
    hall_vote(&h, "whole:housing", 7, 0);
    RUN(&h, "expect state draft.housing.whole=adopted draft.housing.sum.amount=300000000");
    hall_close(&h);
}

static void test_agenda(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open");
    hall_vote(&h, "agenda:housing", 7, 0);
    hall_vote(&h, "agenda:misc", 5, 7); // v2
    hall_vote(&h, "agenda", 5, 7);      // v3
    repeat(&h, "v2");                   // v4
    hall_vote(&h, "agenda:misc", 7, 5);
    hall_vote(&h, "agenda", 7, 5); // v6
    RUN(&h, "chair vote.repeat v3 reason=x", "expect refused rule=later-vote name=v6",
        "chair vote.repeat v5 reason=x", "expect refused rule=later-vote name=v6");
    repeat(&h, "v6");
    RUN(&h, "expect state agenda.adopted=false item.misc=adopted", "chair agenda.call housing",
        "expect refused rule=agenda-first");
    hall_close(&h);
}

static void test_other_effects(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "closed", 7, 5);
    RUN(&h, "expect state sitting.private=true");
    repeat(&h, "v4");
    RUN(&h, "expect state sitting.private=false");
    hall_vote(&h, "recess:3", 7, 5); // v6
    hall_vote(&h, "recess:5", 7, 5); // v7
    RUN(&h, "chair vote.repeat v6 reason=x", "expect refused rule=later-vote name=v7");
    repeat(&h, "v7");
    RUN(&h, "chair sitting.recess 5", "expect refused rule=recess-vote");
    hall_vote(&h, "procedural:close-debate", 7, 5);
    RUN(&h, "dep-02 floor.ask", "expect refused rule=debate-closed");
    repeat(&h, "v9");
    RUN(&h, "dep-02 floor.ask", "expect floor.asked");
    hall_vote(&h, "procedural:remove:ngo-1", 7, 5);
    hall_vote(&h, "procedural:remove:media-1", 7, 5);
    repeat(&h, "v11"); // the other guest is another matter
    RUN(&h, "ngo-1 seat.arrive", "expect seat.arrived");
    RUN(&h, "media-1 seat.arrive", "expect refused rule=removed");
    hall_vote(&h, "question:report", 7, 5);
    RUN(&h, "chair vote.open question:report", "expect refused rule=voted-once law=\"REG 7\"");
    repeat(&h, "v14");
    RUN(&h, "chair vote.open question:report", "expect vote.opened");
    hall_close(&h);
}

static void test_closed_again(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "closed", 7, 5);
    hall_vote(&h, "procedural:open-doors", 7, 5);
    RUN(&h, "expect state sitting.private=false");
    repeat(&h, "v5");
    RUN(&h, "expect state sitting.private=true");
    hall_close(&h);
}

static void test_election(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", "dep-05 elect.nominate dep-02",
        "dep-05 elect.nominate dep-03", "dep-05 elect.nominate dep-04",
        "chair vote.open elect:chair", "dep-02 vote.cast dep-02", "dep-03 vote.cast dep-03",
        "chair vote.close", "expect elect.second seats=\"dep-02 dep-03\"",
        "chair vote.open elect:chair", "all vote.cast dep-03", "chair vote.close",
        "expect elect.elected seat=dep-03", "expect state presiding=dep-03",
        "dep-03 vote.repeat v2 reason=\"a wrong ballot\"", "all vote.cast for", "dep-03 vote.close",
        "expect vote.annulled vote=v2", "expect state presiding=chair",
        "dep-05 elect.nominate dep-06", "expect refused rule=second-round",
        "chair vote.open elect:chair", "all vote.cast dep-02", "chair vote.close",
        "expect elect.elected seat=dep-02");
    hall_close(&h);
}

// Whoever presided before presides again, be it the first chair or not.
static void test_second_election(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", "dep-05 elect.nominate dep-02",
        "chair vote.open elect:chair", "all vote.cast dep-02", "chair vote.close",
        "dep-05 elect.nominate dep-03", "dep-02 vote.open elect:chair", "all vote.cast dep-03",
        "dep-02 vote.close", "expect state presiding=dep-03", "dep-03 vote.repeat v1 reason=x",
        "expect refused rule=later-vote name=v2", "dep-03 vote.repeat v2 reason=x",
        "all vote.cast for", "dep-03 vote.close", "expect state presiding=dep-02");
    hall_close(&h);
}

// One error, and another: then the question is not put once more.
static void test_limit(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 5, 7); // v4
    repeat(&h, "v4");
    hall_vote(&h, "basis:housing", 5, 7); // v6
    repeat(&h, "v6");
    hall_vote(&h, "basis:housing", 5, 7); // v8
    RUN(&h, "chair vote.repeat v8 reason=x",
        "expect refused rule=repeat-limit have=2 need=2 name=v8");
    hall_vote(&h, "question:report", 7, 5);
    repeat(&h, "v9"); // another question
    hall_close(&h);
}

// A rival that became the basis since stands in the way; one that was not put does not.
static void test_rival(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "akim draft.opinion rival positive", "dep-02 " SET(1));
    hall_vote(&h, "basis:rival", 0, 7); // v4
    hall_vote(&h, "basis:housing", 7, 0);
    RUN(&h, "chair vote.repeat v4 reason=x", "expect refused rule=later-vote name=v5");
    hall_vote(&h, "amend:a1", 7, 0);
    RUN(&h, "chair vote.repeat v4 reason=x", "expect refused rule=later-vote name=v6");
    hall_close(&h);
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "akim draft.opinion rival positive");
    hall_vote(&h, "basis:rival", 0, 7); // v4
    hall_vote(&h, "basis:housing", 0, 7);
    repeat(&h, "v4");
    RUN(&h, "expect state draft.rival.basis=pending", "chair vote.open basis:rival",
        "expect vote.opened");
    hall_close(&h);
}

// An election to another office leaves whoever presides where he is.
static void test_other_office(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", "dep-05 elect.nominate dep-04",
        "chair vote.open elect:auditor", "all vote.cast dep-04", "chair vote.close",
        "dep-05 elect.nominate dep-02", "chair vote.open elect:chair", "all vote.cast dep-02",
        "chair vote.close", "dep-02 vote.repeat v1 reason=x", "all vote.cast for",
        "dep-02 vote.close", "expect vote.annulled vote=v1", "expect state presiding=dep-02");
    hall_close(&h);
}

// A vote annulled before it was closed has decided nothing: it is put again.
static void test_unfinished(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:housing method=secret", "dep-02 vote.cast for");
    struct event event = event_blank(EV_vote_annulled);
    event.vote_annulled.vote = 4;
    session_note(h.session, &event, &h.out);
    session_replay(h.shadow, h.at, &event);
    RUN(&h, "expect state vote=none draft.housing.basis=pending", "chair vote.repeat v4 reason=x",
        "expect refused rule=unknown-vote");
    hall_vote(&h, "basis:housing", 7, 0);
    session_note(h.session, &event, &h.out); // told twice: once is enough
    session_replay(h.shadow, h.at, &event);
    RUN(&h, "expect state draft.housing.basis=adopted");
    hall_close(&h);
}

// What was voted on with an item stays with it, whatever item is called later.
static void test_item_of_question(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "question:report", 7, 0);
    RUN(&h, "chair agenda.call misc");
    const struct state *s = session_state(h.session);
    assert_int_equal(state_vote_item(s, s->votes[3]), SAMPLE_HOUSING);
    RUN(&h, "dep-02 seat.recuse misc", "dep-03 seat.recuse housing");
    assert_int_equal(s->seat[1].recused_late, 0);
    assert_int_equal(s->seat[2].recused_late, 1);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_asking),
        cmocka_unit_test(test_basis),
        cmocka_unit_test(test_last),
        cmocka_unit_test(test_limit),
        cmocka_unit_test(test_amendment),
        cmocka_unit_test(test_whole),
        cmocka_unit_test(test_agenda),
        cmocka_unit_test(test_other_effects),
        cmocka_unit_test(test_closed_again),
        cmocka_unit_test(test_election),
        cmocka_unit_test(test_second_election),
        cmocka_unit_test(test_other_office),
        cmocka_unit_test(test_rival),
        cmocka_unit_test(test_unfinished),
        cmocka_unit_test(test_item_of_question),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
