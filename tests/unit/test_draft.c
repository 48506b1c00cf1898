// Drafts and amendments (RULES 29–35): the order of voting, form, collisions, the akim's opinion.
#include "core/draft_text.h"
#include "unit/hall.h"

#define SET(value) "amend.table housing kind=set clause=sum field=amount value=" #value

static void test_order_of_voting(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-05 " SET(200_000_000), "expect amend.tabled id=a1 draft=housing value=200000000",
        "chair vote.open amend:a1", "expect refused rule=basis-first law=\"REG 26\"",
        "chair vote.open whole:housing", "expect refused rule=basis-first");
    hall_vote(&h, "basis:housing", 11, 1);
    RUN(&h, "expect vote.closed for=11 against=1 base=12 needed=7 result=adopted",
        "chair vote.open basis:housing", "expect refused rule=no-revote",
        "chair vote.open whole:housing", "expect refused rule=amendment-first name=a1");
    hall_vote(&h, "amend:a1", 7, 5);
    RUN(&h, "expect amend.adopted id=a1", "expect state draft.housing.sum.amount=200000000",
        "chair vote.open amend:a1", "expect refused rule=no-revote");
    hall_vote(&h, "whole:housing", 7, 0);
    RUN(&h, "expect vote.closed for=7 not_voted=5 result=adopted",
        "expect decision.adopted draft=housing", "chair vote.open whole:housing",
        "expect refused rule=no-revote", "dep-06 " SET(100), "expect refused rule=draft-decided");
    hall_close(&h);
}

static void test_basis_fails(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-05 " SET(100));
    hall_vote(&h, "basis:housing", 6, 5);
    RUN(&h, "expect draft.rejected draft=housing", "chair vote.open basis:housing",
        "expect refused rule=no-revote law=\"REG 26(3)\"", "chair vote.open amend:a1",
        "expect refused rule=basis-first", "chair vote.open whole:housing",
        "expect refused rule=no-revote", "dep-06 " SET(200), "expect refused rule=draft-decided");
    hall_close(&h);
}

static void test_whole_fails(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    hall_vote(&h, "whole:housing", 6, 3);
    RUN(&h, "expect vote.closed for=6 against=3 not_voted=3 result=rejected",
        "expect draft.rejected draft=housing", "chair vote.open whole:housing",
        "expect refused rule=no-revote");
    hall_close(&h);
}

static void test_form(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "ngo-1 " SET(1), "expect refused rule=not-deputy", "dep-02 amend.table nothing",
        "expect refused rule=unknown-draft", "dep-02 amend.table housing",
        "expect refused rule=amendment-form law=\"REG 24\" name=kind",
        "dep-02 amend.table housing kind=burn", "expect refused rule=unknown-kind name=burn",
        "dep-02 amend.table housing kind=delete", "expect refused rule=amendment-form name=clause",
        "dep-02 amend.table housing kind=delete clause=x", "expect refused rule=unknown-clause",
        "dep-02 amend.table housing kind=set clause=sum",
        "expect refused rule=amendment-form name=field",
        "dep-02 amend.table housing kind=set clause=sum field=amount",
        "expect refused rule=amendment-form name=value",
        "dep-02 amend.table housing kind=set clause=sum field=count value=1",
        "expect refused rule=unknown-field", "dep-02 " SET(many),
        "expect refused rule=figure-limit", "dep-02 " SET(-1), "expect refused rule=figure-limit",
        "dep-02 " SET(99999999999999999999), "expect refused rule=figure-limit",
        "dep-02 amend.table housing kind=replace clause=list",
        "expect refused rule=amendment-form name=text",
        "dep-02 amend.table housing kind=insert clause=list text=\"  \"",
        "expect refused rule=amendment-form name=text",
        "dep-02 amend.table housing kind=replace clause=list text=\"x\" spends=maybe",
        "expect refused rule=argument name=maybe",
        "dep-02 amend.table housing kind=replace clause=list text=\"x\" colour=red",
        "expect refused rule=argument name=colour", "dep-02 amend.table housing kin=set",
        "expect refused rule=argument name=kin", "dep-02 amend.table housing ind=set",
        "expect refused rule=argument name=ind",
        "dep-02 amend.table housing kind=replace clause=list text=\"x\" text=\"y\"",
        "expect refused rule=argument name=text",
        "dep-02 amend.table housing kind=replace clause=list text=\"by wear\" spends=no",
        "expect amend.tabled id=a1 kind=replace clause=list text=\"by wear\" spends=false",
        "dep-02 " SET(10000000000000), "expect amend.tabled id=a2 value=10000000000000",
        "dep-02 " SET(0), "expect amend.tabled id=a3 value=0 spends=false");
    hall_close(&h);
}

// Amendments are tabled in an open sitting while their item is called; rules and plans of version
// 0.1 let them be tabled before.
static void test_when_tabled(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    h.plan->amendments_on_item = true;
    RUN(&h, "dep-02 " SET(100), "expect refused rule=not-open", "ngo-1 " SET(100),
        "expect refused rule=not-deputy", "secretary seat.arrive all", "chair sitting.open",
        "dep-02 " SET(100), "expect refused rule=agenda-first name=housing");
    hall_vote(&h, "agenda:housing", 7, 0);
    hall_vote(&h, "agenda:misc", 7, 0);
    hall_vote(&h, "agenda", 7, 0);
    RUN(&h, "dep-02 " SET(100), "expect refused rule=item-first law=\"REG 12, 23\" name=housing",
        "chair agenda.call misc", "dep-02 " SET(100), "expect refused rule=item-first",
        "chair agenda.call housing", "chair sitting.break 5", "dep-02 " SET(100),
        "expect refused rule=not-open", "chair clock.resume", "dep-02 " SET(100),
        "expect amend.tabled id=a1");
    hall_vote(&h, "basis:housing", 7, 0);
    RUN(&h, "dep-03 " SET(200), "expect amend.tabled id=a2", "chair agenda.call misc",
        "dep-04 " SET(300), "expect refused rule=item-first", "dep-02 amend.withdraw a1",
        "expect amend.withdrawn", "chair agenda.call housing", "dep-03 amend.withdraw a2");
    hall_vote(&h, "whole:housing", 7, 0);
    RUN(&h, "dep-04 " SET(300), "expect refused rule=draft-decided");
    hall_close(&h);
    hall_open(&h);
    assert_false(h.plan->amendments_on_item);
    RUN(&h, "dep-02 " SET(100), "expect amend.tabled id=a1");
    hall_close(&h);
}

static void test_withdrawing(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 " SET(100), "dep-03 amend.withdraw a1",
        "expect refused rule=not-author name=dep-02", "dep-02 amend.withdraw a2",
        "expect refused rule=unknown-amendment", "dep-02 amend.withdraw a1",
        "expect amend.withdrawn id=a1", "dep-02 amend.withdraw a1",
        "expect refused rule=withdrawn law=\"REG 27\"", "dep-03 " SET(100),
        "expect amend.tabled id=a2");
    hall_basis(&h);
    RUN(&h, "chair vote.open amend:a1", "expect refused rule=withdrawn", "chair vote.open amend:a2",
        "dep-03 amend.withdraw a2", "expect refused rule=vote-running", "all vote.cast against",
        "chair vote.close", "expect amend.rejected id=a2", "dep-03 amend.withdraw a2",
        "expect refused rule=draft-decided");
    hall_close(&h);
}

// What the draft says is no amendment to it, in any language and with other blanks.
static void test_unchanged(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "dep-02 " SET(300000000), "expect refused rule=amendment-unchanged law=(choice)",
        "dep-02 amend.table housing kind=replace clause=list text=\"RU:  List\"",
        "expect refused rule=amendment-unchanged",
        "dep-02 amend.table housing kind=replace clause=sum text=\"kk: sum {amount}\" "
        "amount=300000000",
        "expect refused rule=amendment-unchanged",
        "dep-02 amend.table housing kind=replace clause=sum text=\"kk: sum {amount}\" "
        "amount=300000001",
        "expect amend.tabled id=a1",
        "dep-02 amend.table housing kind=replace clause=list text=\"kk: list of houses\"",
        "expect amend.tabled id=a2",
        "dep-02 amend.table housing kind=insert clause=list text=\"kk: list\"",
        "expect amend.tabled id=a3");
    hall_close(&h);
}

// The same wording at the same place is the same amendment, whoever tables it (REG 26(3)).
static void test_same(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "dep-02 " SET(1000), "dep-03 " SET(1_000), "expect refused rule=same-amendment name=a1",
        "dep-03 " SET(101), "dep-03 amend.table housing kind=delete clause=list",
        "dep-04 amend.table housing kind=delete clause=list text=\"no need\"",
        "expect refused rule=same-amendment name=a3",
        "dep-04 amend.table housing kind=replace clause=list text=\"By  Wear\"",
        "dep-05 amend.table housing kind=replace clause=list text=\"by wear \"",
        "expect refused rule=same-amendment name=a4",
        "dep-05 amend.table housing kind=insert clause=list text=\"by wear\"",
        "expect amend.tabled id=a5",
        "dep-05 amend.table rival kind=replace clause=list text=\"by wear\"",
        "expect amend.tabled id=a6 draft=rival");
    hall_vote(&h, "basis:housing", 7, 5);
    hall_vote(&h, "amend:a1", 5, 7);
    RUN(&h, "expect amend.rejected id=a1", "dep-07 " SET(1000),
        "expect refused rule=no-revote name=a1", "chair vote.open amend:a1",
        "expect refused rule=no-revote");
    // What the scenario has ready is known by its words in any language, and by its figure.
    RUN(&h,
        "dep-08 amend.table housing kind=insert clause=control text=\"RU: a  monitoring group\"",
        "expect amend.tabled id=a7 prepared=watch", "dep-09 amend.table housing prepared=watch",
        "expect refused rule=same-amendment name=a7",
        "dep-09 amend.table housing kind=insert clause=control text=\"kk: a monitoring group\"",
        "expect refused rule=same-amendment name=a7", "dep-09 amend.table housing prepared=cut",
        "expect amend.tabled id=a8 prepared=cut value=200000000 kind=set field=amount",
        "dep-10 " SET(200000000), "expect refused rule=same-amendment name=a8",
        "dep-10 amend.table housing prepared=drop", "expect refused rule=unknown-amendment",
        "dep-10 amend.table housing prepared=what", "expect refused rule=unknown-amendment",
        "dep-10 amend.table fees kind=delete clause=fee", "expect amend.tabled prepared=drop");
    hall_close(&h);
}

// Once one of those that exclude each other is adopted, the others are moot.
static void test_collisions(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 " SET(200), "dep-03 " SET(100),
        "dep-04 amend.table housing kind=delete clause=sum",
        "dep-05 amend.table housing kind=replace clause=sum text=\"x {amount}\" amount=5",
        "dep-06 amend.table housing kind=replace clause=sum text=\"y {amount}\" amount=5",
        "dep-07 amend.table housing kind=set clause=buildings field=count value=8",
        "chair vote.open amend:a6", "expect no amend.read", "all vote.cast against",
        "chair vote.close", "chair vote.open amend:a2", "expect amend.read ids=\"a1 a2 a3 a4 a5\"",
        "all vote.cast for", "chair vote.close", "expect amend.adopted id=a2",
        "expect amend.moot id=a1 by=a2", "expect amend.moot id=a3 by=a2",
        "expect amend.moot id=a4 by=a2", "expect amend.moot id=a5 by=a2",
        "expect no amend.moot id=a6", "chair vote.open amend:a1",
        "expect refused rule=moot name=a2", "dep-08 " SET(300), "expect refused rule=moot name=a2",
        "dep-08 " SET(100), "expect refused rule=same-amendment name=a2",
        "dep-08 amend.table housing kind=delete clause=sum",
        "expect refused rule=same-amendment name=a3", "chair vote.open amend:a4",
        "expect refused rule=moot name=a2", "chair vote.open whole:housing", "expect vote.opened");
    hall_close(&h);
    hall_open(&h); // a new wording adopted leaves no room for a figure or the deletion
    hall_basis(&h);
    RUN(&h, "dep-02 " SET(200), "dep-03 amend.table housing kind=delete clause=sum",
        "dep-05 amend.table housing kind=replace clause=sum text=\"x {amount}\" amount=5");
    hall_vote(&h, "amend:a3", 7, 0);
    RUN(&h, "expect amend.moot id=a1 by=a3", "expect amend.moot id=a2 by=a3",
        "expect state draft.housing.sum.amount=5", "dep-06 " SET(6),
        "expect refused rule=moot name=a3");
    hall_close(&h);
}

// What can stand together does: insertions after a clause with each other, with a figure of it and
// with its deletion – what was inserted keeps its place.
static void test_no_collision(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing kind=insert clause=sum text=x",
        "dep-03 amend.table housing kind=insert clause=sum text=y", "dep-04 " SET(100),
        "dep-05 amend.table housing kind=insert clause=list text=z",
        "dep-06 amend.table housing kind=delete clause=list");
    for (int i = 1; i <= 5; i++) {
        char subject[32];
        (void)snprintf(subject, sizeof subject, "amend:a%d", i);
        hall_vote(&h, subject, 7, 0);
        RUN(&h, "expect amend.adopted", "expect no amend.moot", "expect no amend.read");
    }
    RUN(&h, "dep-02 amend.table housing kind=insert clause=sum text=w", "expect amend.tabled");
    hall_close(&h);
}

// Deletions, replacements, figures with the one furthest from the draft first, insertions.
static void test_proposed_order(void **state)
{
    struct hall h;
    int order[16];
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing kind=insert clause=list text=\"z\"",
        "dep-02 " SET(200000000),
        "dep-03 amend.table housing kind=set clause=buildings field=count value=9",
        "dep-04 " SET(100000000), "dep-05 amend.table housing kind=replace clause=list text=\"x\"",
        "dep-06 amend.table housing kind=delete clause=control",
        "dep-07 amend.table housing kind=set clause=buildings field=count value=2",
        "dep-08 " SET(50000000), "dep-08 amend.withdraw a8", "dep-09 " SET(400000000));
    static const int wanted[] = {6, 5, 4, 2, 9, 7, 3, 1};
    int count = state_proposed_order(session_state(h.session), 0, order);
    assert_int_equal(count, 8);
    for (int i = 0; i < count; i++)
        assert_int_equal(order[i], wanted[i]);
    RUN(&h, "dep-02 amend.order a6 a5", "expect refused rule=not-presiding",
        "chair amend.order a6 a5 a4 a2 a9 a7 a3 a1", "expect amend.ordered differs=false",
        "chair amend.order a5 a6 a4 a2 a9 a7 a3 a1", "expect amend.ordered differs=true",
        "chair amend.order a06 a5", "expect amend.ordered order=\"a6 a5\" differs=true",
        "chair amend.order a6 a6", "expect refused rule=argument", "chair amend.order a6 a99",
        "expect refused rule=unknown-amendment");
    hall_close(&h);
}

// An order is one of the amendments to one draft.
static void test_order_of_one_draft(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    RUN(&h, "dep-02 " SET(100), "dep-02 amend.table rival kind=delete clause=list",
        "dep-02 amend.table housing kind=delete clause=list", "facilitator amend.order a1 a2",
        "expect refused rule=argument name=a2", "facilitator amend.order a2 a1",
        "expect refused rule=argument name=a1", "facilitator amend.order a2",
        "expect amend.ordered differs=false", "facilitator amend.order a3 a1",
        "expect amend.ordered differs=false");
    hall_close(&h);
}

// Figures at the ends of the range do not overflow the measure of distance.
static void test_far_figures(void **state)
{
    struct hall h;
    int order[4];
    struct plan *plan = sample_plan();
    (void)state;
    plan->drafts[0].clauses[0].field[0].value = -9223372036854775807;
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 " SET(1), "dep-02 " SET(10000000000000));
    assert_int_equal(state_proposed_order(session_state(h.session), 0, order), 2);
    assert_int_equal(order[0], 2);
    hall_close(&h);
}

// REG 28: what raises spending or cuts revenue needs the akim's positive opinion.
static void test_opinion(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "chair vote.open basis:rival", "expect refused rule=akim-opinion law=\"REG 28\"",
        "chair draft.opinion rival positive", "expect refused rule=not-akim",
        "akim draft.opinion nothing positive", "expect refused rule=unknown-draft",
        "akim draft.opinion rival perhaps", "expect refused rule=argument",
        "akim draft.opinion rival negative",
        "expect draft.opinion target=rival positive=false seat=akim", "chair vote.open basis:rival",
        "expect refused rule=akim-opinion", "akim draft.opinion rival positive",
        "chair vote.open basis:rival", "expect vote.opened", "chair vote.close",
        "chair vote.open basis:housing", "all vote.cast for", "chair vote.close",
        "dep-02 " SET(300000001), "expect amend.tabled spends=true", "dep-03 " SET(299999999),
        "expect amend.tabled spends=false",
        "dep-03 amend.table housing kind=insert clause=list text=\"pay\" spends=yes",
        "expect amend.tabled spends=true",
        "dep-04 amend.table housing kind=set clause=buildings field=count value=99",
        "expect amend.tabled spends=false", "chair vote.open amend:a1",
        "expect refused rule=akim-opinion name=a1", "akim draft.opinion a1 negative",
        "chair vote.open amend:a1", "expect refused rule=akim-opinion",
        "facilitator draft.opinion a1 positive", "expect refused rule=not-akim",
        "akim draft.opinion a1 positive", "chair vote.open amend:a1", "expect vote.opened",
        // What counts is what was said before the vote.
        "akim draft.opinion a1 negative", "expect refused rule=vote-running",
        "akim draft.opinion a2 positive", "expect draft.opinion target=a2", "all vote.cast against",
        "chair vote.close", "chair vote.open amend:a3", "expect refused rule=akim-opinion name=a3",
        "chair vote.open amend:a2", "expect vote.opened", "chair vote.close",
        "akim draft.opinion a4294967297 positive", "expect refused rule=unknown-draft",
        // A draft that brings revenue: less of it is a cut, and so is deleting the clause.
        "dep-05 amend.table fees kind=set clause=fee field=income value=99",
        "expect amend.tabled spends=true",
        "dep-05 amend.table fees kind=set clause=fee field=income value=102",
        "expect amend.tabled spends=false",
        "dep-05 amend.table fees kind=set clause=fee field=income value=101",
        "expect amend.tabled spends=false", "dep-05 amend.table fees kind=delete clause=fee",
        "expect amend.tabled spends=true");
    hall_close(&h);
}

// What was never admitted stops nobody, and comes too late once the whole is decided.
static void test_not_admitted(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 " SET(400000000), "expect amend.tabled spends=true");
    hall_vote(&h, "whole:housing", 7, 0);
    RUN(&h, "expect decision.adopted", "akim draft.opinion a1 positive", "chair vote.open amend:a1",
        "expect refused rule=draft-decided name=housing",
        "expect state draft.housing.sum.amount=300000000");
    hall_close(&h);
}

// What the scenario says of its amendments counts as well.
static void test_prepared_spending(void **state)
{
    struct hall h;
    struct plan *plan = hall_rich_plan();
    (void)state;
    plan->amendments[1].spends = true;
    hall_open_with(&h, plan);
    RUN(&h, "dep-02 amend.table housing prepared=watch", "expect amend.tabled spends=true",
        "dep-02 amend.withdraw a1",
        "dep-02 amend.table housing kind=insert clause=control spends=no"
        " text=\"en: a monitoring group\"",
        "expect amend.tabled prepared=watch spends=true");
    hall_close(&h);
}

// What the scenario has ready is known by its place and figure, not by less.
static void test_recognised(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    RUN(&h, "dep-02 " SET(200000001), "expect amend.tabled prepared=none", "dep-02 " SET(200000000),
        "expect amend.tabled prepared=cut",
        "dep-02 amend.table housing kind=set clause=buildings field=count value=200000000",
        "expect amend.tabled prepared=none",
        "dep-02 amend.table rival kind=set clause=sum field=amount value=200000000",
        "expect amend.tabled prepared=none", "dep-02 amend.table housing kind=delete clause=sum",
        "expect amend.tabled prepared=none",
        "dep-02 amend.table housing kind=insert clause=control text=\"en: a group\"",
        "expect amend.tabled prepared=none",
        "dep-02 amend.table housing kind=insert clause=list text=\"en: a monitoring group\"",
        "expect amend.tabled prepared=none",
        "dep-02 amend.table housing kind=replace clause=control text=\"en: a monitoring group\"",
        "expect amend.tabled prepared=none",
        "dep-02 amend.table housing kind=insert clause=control text=\"en: A monitoring group\"",
        "expect amend.tabled prepared=watch");
    hall_close(&h);
}

#define WORDING(text) "amend.table housing kind=replace clause=sum text=\"" text "\""

// A new wording names each figure with its value, or drops it; nothing else in it is a number.
static void test_wording(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 " WORDING("no figure"), "expect refused rule=amendment-form name=amount",
        "dep-02 " WORDING("{amount} tenge"), "expect refused rule=amendment-form name=amount",
        "dep-02 " WORDING("no place") " amount=5", "expect refused rule=amendment-form name=amount",
        "dep-02 " WORDING("{amount} tenge") " amount=drop",
        "expect refused rule=amendment-form name=amount",
        "dep-02 " WORDING("{sum} tenge") " amount=5", "expect refused rule=unknown-field name=sum",
        "dep-02 " WORDING("{amount tenge") " amount=5", "expect refused rule=unknown-field",
        "dep-02 " WORDING("{amount} tenge") " amount=many", "expect refused rule=figure-limit",
        "dep-02 " WORDING("{amount} tenge") " amount=-1", "expect refused rule=figure-limit",
        "dep-02 " WORDING("{amount} tenge") " count=5 amount=5",
        "expect refused rule=argument name=count",
        "dep-02 " WORDING("allocate 900 000 000 tenge") " amount=drop",
        "expect refused rule=amendment-form name=digits",
        "dep-02 " WORDING("{amount} tenge and 9 more") " amount=5",
        "expect refused rule=amendment-form name=digits",
        "dep-02 " WORDING("{amount} and \xef\xbc\x99") " amount=5", // a full-width nine
        "expect refused rule=amendment-form name=digits",
        "dep-02 amend.table housing kind=set clause=sum field=amount value=5 amount=5",
        "expect refused rule=argument name=amount",
        "dep-02 amend.table housing kind=insert clause=sum text=x amount=5",
        "expect refused rule=argument name=amount",
        "dep-02 " WORDING("{amount} tenge") " amount=200_000_000",
        "expect amend.tabled id=a1 figures=amount=200000000 spends=false",
        "dep-03 " WORDING("{amount}  Tenge") " amount=200000000",
        "expect refused rule=same-amendment name=a1",
        "dep-03 " WORDING("{amount} tenge") " amount=300000000",
        "expect amend.tabled id=a2 figures=amount=300000000 spends=false");
    hall_close(&h);
}

// Both sides of what a new wording costs: the figure that comes out, a figure dropped, money in
// words.
static void test_wording_spends(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    RUN(&h, "dep-02 " WORDING("{amount} tenge") " amount=300000000",
        "expect amend.tabled spends=false", "dep-02 " WORDING("{amount} tenge") " amount=300000001",
        "expect amend.tabled spends=true", "dep-02 " WORDING("as much as it takes") " amount=drop",
        "expect amend.tabled figures=none spends=true",
        "dep-02 " WORDING("{amount} tenge and nine million tenge more") " amount=1",
        "expect amend.tabled spends=true",
        "dep-02 amend.table fees kind=replace clause=fee text=\"{income} a year\" income=100",
        "expect amend.tabled spends=false",
        "dep-02 amend.table fees kind=replace clause=fee text=\"{income} a year\" income=99",
        "expect amend.tabled spends=true",
        "dep-02 amend.table fees kind=replace clause=fee text=\"no fee\" income=drop",
        "expect amend.tabled spends=true",
        "dep-02 amend.table housing kind=insert clause=sum text=\"nine million tenge for the "
        "road\"",
        "expect amend.tabled spends=true",
        "dep-02 amend.table housing kind=insert clause=sum text=\"nine seats for the road\"",
        "expect amend.tabled spends=false",
        "dep-02 amend.table housing kind=replace clause=list text=\"тоғыз миллиард\"",
        "expect amend.tabled spends=true");
    hall_close(&h);
}

// What is adopted of a wording is what the draft says, to the figure.
static void test_wording_adopted(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 " WORDING("{amount} tenge") " amount=900000000");
    RUN(&h, "chair vote.open amend:a1", "expect refused rule=akim-opinion name=a1",
        "akim draft.opinion a1 positive");
    hall_vote(&h, "amend:a1", 7, 0);
    RUN(&h, "expect state draft.housing.sum.amount=900000000",
        "dep-03 amend.table housing kind=replace clause=buildings text=all count=drop");
    hall_vote(&h, "amend:a2", 7, 0);
    RUN(&h, "expect state draft.housing.buildings.count=dropped");
    hall_close(&h);
}

// Journals of version 0.1 say nothing of the figures of a wording, and have a figure adopted beside
// it: their decisions read as they did.
static void test_wording_of_old(void **state)
{
    struct hall h;
    struct draft_text text;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    for (int i = 1; i <= 2; i++) {
        struct event tabled = event_blank(EV_amend_tabled), adopted = event_blank(EV_amend_adopted);
        tabled.amend_tabled.id = adopted.amend_adopted.id = i;
        tabled.amend_tabled.draft = 0;
        tabled.amend_tabled.kind = i == 1 ? AMEND_REPLACE : AMEND_SET;
        tabled.amend_tabled.clause = "sum";
        tabled.amend_tabled.field = i == 1 ? NULL : "amount";
        tabled.amend_tabled.value = i == 1 ? -1 : 200;
        tabled.amend_tabled.text = i == 1 ? "Allot {amount} of 900" : NULL;
        tabled.amend_tabled.seat = 1;
        tabled.amend_tabled.spends = false;
        session_note(h.session, &tabled, &h.out);
        session_note(h.session, &adopted, &h.out);
        session_replay(h.shadow, h.at, &tabled);
        session_replay(h.shadow, h.at, &adopted);
    }
    assert_int_equal(state_figure(session_state(h.session), 0, 0, 0), 200);
    draft_text_build(session_state(h.session), 0, LANG_EN, &text);
    assert_string_equal(text.lines[0].text, "Allot 200 of 900");
    draft_text_free(&text);
    hall_close(&h);
}

// A decision without a clause is none.
static void test_empty_decision(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing kind=delete clause=sum",
        "dep-02 amend.table housing kind=delete clause=buildings",
        "dep-02 amend.table housing kind=delete clause=list",
        "dep-02 amend.table housing kind=delete clause=control");
    for (int i = 1; i <= 4; i++) {
        char subject[32];
        (void)snprintf(subject, sizeof subject, "amend:a%d", i);
        hall_vote(&h, subject, 7, 0);
    }
    RUN(&h, "chair vote.open whole:housing", "expect refused rule=empty-decision name=housing",
        "dep-02 amend.table housing kind=insert clause=sum text=something");
    hall_vote(&h, "amend:a5", 7, 0);
    RUN(&h, "chair vote.open whole:housing", "expect vote.opened");
    hall_close(&h);
}

// Which adopted amendment has replaced or deleted a clause.
static void test_clause_amendments(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing kind=replace clause=list text=x",
        "dep-03 amend.table housing kind=delete clause=control",
        "dep-04 amend.table housing kind=replace clause=sum text=\"y {amount}\" amount=5");
    hall_vote(&h, "amend:a1", 7, 0);
    hall_vote(&h, "amend:a2", 7, 0);
    hall_vote(&h, "amend:a3", 6, 0);
    const struct state *s = session_state(h.session);
    assert_int_equal(state_clause_amendment(s, 0, 2, AMEND_REPLACE), 0);
    assert_int_equal(state_clause_amendment(s, 0, 3, AMEND_DELETE), 1);
    assert_int_equal(state_clause_amendment(s, 0, 0, AMEND_REPLACE), -1);
    assert_int_equal(state_clause_amendment(s, 0, 2, AMEND_DELETE), -1);
    hall_close(&h);
}

// Several drafts on one question: one is taken as the basis (REG 25).
// Where nobody plays the akim, the facilitator says what he would.
static void test_opinion_of_nobody(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    RUN(&h, "facilitator seat.deal dep-02 \"A. B.\"", "facilitator draft.opinion rival positive",
        "expect draft.opinion seat=none", "chair draft.opinion rival negative",
        "expect refused rule=not-akim", "facilitator seat.deal akim \"C. D.\"",
        "facilitator draft.opinion rival negative", "expect refused rule=not-akim",
        "akim draft.opinion rival negative", "expect draft.opinion seat=akim");
    hall_close(&h);
}

static void test_rival_drafts(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "akim draft.opinion rival positive", "chair vote.open basis:fees",
        "expect refused rule=item-first");
    hall_vote(&h, "basis:rival", 6, 5);
    RUN(&h, "expect draft.rejected draft=rival");
    hall_vote(&h, "basis:housing", 7, 5);
    RUN(&h, "expect draft.based draft=housing", "dep-02 amend.table rival kind=delete clause=sum",
        "expect refused rule=draft-decided");
    hall_close(&h);
    hall_open_with(&h, hall_rich_plan());
    hall_basis(&h);
    RUN(&h, "akim draft.opinion rival positive", "chair vote.open basis:rival",
        "expect refused rule=basis-taken law=\"REG 25\" name=housing");
    hall_close(&h);
}

// While the whole is voted on nothing more is tabled; while an amendment is, others may be.
static void test_tabling_during_votes(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 " SET(200), "chair vote.open amend:a1", "dep-03 " SET(100),
        "expect amend.tabled id=a2", "all vote.cast for", "chair vote.close",
        "expect amend.moot id=a2 by=a1", "chair vote.open whole:housing",
        "dep-04 amend.table housing kind=delete clause=list", "expect refused rule=vote-running",
        "all vote.cast for", "chair vote.close", "expect decision.adopted draft=housing");
    hall_close(&h);
}

static void test_recused_author(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 seat.recuse housing", "dep-02 " SET(1),
        "expect refused rule=recused name=housing");
    hall_close(&h);
}

// What a paper carries of a decision is its text with the amendments, once it is adopted.
static void test_carried(void **state)
{
    struct hall h;
    struct buf text = BUF_INIT;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 amend.table housing kind=delete clause=buildings");
    hall_vote(&h, "amend:a1", 8, 0);
    draft_text_adopted(session_state(h.session), "housing", LANG_EN, &text);
    draft_text_clauses(session_state(h.session), "housing", "list", LANG_EN, &text);
    assert_int_equal(text.len, 0);
    hall_vote(&h, "whole:housing", 8, 0);
    draft_text_adopted(session_state(h.session), "housing", LANG_EN, &text);
    assert_non_null(strstr(buf_text(&text), "1. en: sum\n2. en: list"));
    draft_text_adopted(session_state(h.session), NULL, LANG_EN, &text);
    buf_free(&text);
    draft_text_clauses(session_state(h.session), "housing", "list buildings", LANG_EN, &text);
    assert_string_equal(buf_text(&text), "en: list");
    buf_reset(&text);
    draft_text_clauses(session_state(h.session), "housing", "sum-x su", LANG_EN, &text);
    draft_text_clauses(session_state(h.session), "housing", NULL, LANG_EN, &text);
    draft_text_clauses(session_state(h.session), "nothing", "sum", LANG_EN, &text);
    assert_int_equal(text.len, 0);
    buf_free(&text);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order_of_voting),
        cmocka_unit_test(test_basis_fails),
        cmocka_unit_test(test_whole_fails),
        cmocka_unit_test(test_form),
        cmocka_unit_test(test_withdrawing),
        cmocka_unit_test(test_unchanged),
        cmocka_unit_test(test_same),
        cmocka_unit_test(test_collisions),
        cmocka_unit_test(test_no_collision),
        cmocka_unit_test(test_proposed_order),
        cmocka_unit_test(test_far_figures),
        cmocka_unit_test(test_order_of_one_draft),
        cmocka_unit_test(test_opinion),
        cmocka_unit_test(test_opinion_of_nobody),
        cmocka_unit_test(test_rival_drafts),
        cmocka_unit_test(test_not_admitted),
        cmocka_unit_test(test_recognised),
        cmocka_unit_test(test_prepared_spending),
        cmocka_unit_test(test_wording),
        cmocka_unit_test(test_wording_spends),
        cmocka_unit_test(test_wording_adopted),
        cmocka_unit_test(test_wording_of_old),
        cmocka_unit_test(test_empty_decision),
        cmocka_unit_test(test_clause_amendments),
        cmocka_unit_test(test_tabling_during_votes),
        cmocka_unit_test(test_when_tabled),
        cmocka_unit_test(test_recused_author),
        cmocka_unit_test(test_carried),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
