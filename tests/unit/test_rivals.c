// Several drafts on one question (RULES 30): each is put to the vote, the one with the most
// votes is the basis, equal ones are chosen between, one that fails as a whole gives way to the
// next.
#include "data/json.h"
#include "unit/hall.h"
#include "unit/played.h"

// The item is called and the rival has the akim's positive opinion.
static void open_debate(struct hall *h)
{
    hall_open_with(h, hall_rich_plan());
    hall_debate(h);
    RUN(h, "akim draft.opinion rival positive");
}

static void test_most_votes(void **state)
{
    struct hall h;
    (void)state;
    open_debate(&h);
    RUN(&h, "chair vote.open prefer:housing",
        "expect refused rule=no-equal-draft law=(choice) name=housing");
    hall_vote(&h, "basis:housing", 7, 5); // v4
    RUN(&h, "expect vote.closed result=adopted", "expect draft.carried draft=housing votes=7",
        "expect no draft.based", "expect state draft.housing.basis=pending",
        "chair vote.open basis:housing", "expect refused rule=voted-once name=housing",
        "chair vote.open whole:housing", "expect refused rule=basis-first",
        "dep-02 amend.table housing kind=delete clause=list", "chair vote.open amend:a1",
        "expect refused rule=basis-first");
    hall_vote(&h, "basis:rival", 8, 4);
    RUN(&h, "expect draft.carried draft=rival votes=8", "expect draft.based draft=rival",
        "expect state draft.housing.basis=moot draft.rival.basis=adopted",
        "chair vote.open basis:housing",
        "expect refused rule=basis-taken law=\"REG 25\" name=rival",
        "chair vote.open whole:housing", "expect refused rule=basis-taken",
        "chair vote.open amend:a1", "expect refused rule=basis-taken",
        "dep-02 amend.table housing kind=delete clause=sum",
        "expect refused rule=basis-taken name=rival",
        "dep-02 amend.table rival kind=delete clause=sum", "expect amend.tabled id=a2");
    hall_close(&h);
    open_debate(&h); // the order does not matter
    hall_vote(&h, "basis:housing", 8, 4);
    hall_vote(&h, "basis:rival", 7, 5);
    RUN(&h, "expect draft.carried draft=rival votes=7", "expect draft.based draft=housing",
        "expect state draft.rival.basis=moot");
    hall_close(&h);
}

static void test_majority_needed(void **state)
{
    struct hall h;
    (void)state;
    open_debate(&h);
    hall_vote(&h, "basis:rival", 6, 2);
    RUN(&h, "expect draft.rejected draft=rival", "expect no draft.based");
    hall_vote(&h, "basis:housing", 7, 5); // fewer against would not have helped the other
    RUN(&h, "expect draft.based draft=housing", "expect state draft.rival.basis=rejected",
        "chair vote.open basis:rival", "expect refused rule=no-revote name=rival");
    hall_close(&h);
    open_debate(&h);
    hall_vote(&h, "basis:rival", 7, 5);
    hall_vote(&h, "basis:housing", 6, 2);
    RUN(&h, "expect draft.rejected draft=housing", "expect draft.based draft=rival");
    hall_close(&h);
    open_debate(&h);
    hall_vote(&h, "basis:rival", 6, 5);
    hall_vote(&h, "basis:housing", 5, 7);
    RUN(&h, "expect draft.rejected draft=housing", "expect no draft.based", "expect no draft.tied",
        "chair vote.open prefer:rival", "expect refused rule=no-equal-draft");
    hall_close(&h);
}

// One that is not admitted stops nobody, whether it never was or the akim takes the opinion back.
static void test_not_admitted(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    hall_vote(&h, "basis:housing", 7, 5);
    RUN(&h, "expect draft.based draft=housing", "akim draft.opinion rival positive",
        "expect no draft.based", "chair vote.open basis:rival", "expect refused rule=basis-taken");
    hall_close(&h);
    open_debate(&h);
    hall_vote(&h, "basis:housing", 7, 5);
    RUN(&h, "expect no draft.based", "akim draft.opinion rival negative",
        "expect draft.based draft=housing");
    hall_close(&h);
    open_debate(&h); // nothing carried: nothing follows
    hall_vote(&h, "basis:housing", 6, 5);
    RUN(&h, "akim draft.opinion rival negative", "expect no draft.based");
    hall_close(&h);
}

static void test_whole_fails(void **state)
{
    struct hall h;
    (void)state;
    open_debate(&h);
    hall_vote(&h, "basis:housing", 9, 3); // v4
    hall_vote(&h, "basis:rival", 8, 4);
    hall_vote(&h, "whole:housing", 6, 5); // v6
    RUN(&h, "expect draft.rejected draft=housing", "expect draft.based draft=rival",
        "chair vote.open whole:housing", "expect refused rule=no-revote name=housing",
        "chair vote.repeat v4 reason=x", "expect refused rule=later-vote name=v6",
        "dep-02 amend.table rival kind=delete clause=list", "expect amend.tabled id=a1");
    hall_vote(&h, "amend:a1", 7, 5); // v7
    RUN(&h, "chair vote.repeat v6 reason=x", "expect refused rule=later-vote name=v7");
    hall_vote(&h, "whole:rival", 7, 5);
    RUN(&h, "expect decision.adopted draft=rival");
    hall_close(&h);
    open_debate(&h); // and with nobody behind it the question is closed
    hall_vote(&h, "basis:rival", 5, 7);
    hall_vote(&h, "basis:housing", 9, 3);
    hall_vote(&h, "whole:housing", 6, 5);
    RUN(&h, "expect no draft.based", "chair vote.open basis:rival",
        "expect refused rule=no-revote");
    hall_close(&h);
}

static void open_tied(struct hall *h)
{
    open_debate(h);
    hall_vote(h, "basis:housing", 7, 5); // v4
    hall_vote(h, "basis:rival", 7, 3);   // v5
    RUN(h, "expect draft.tied item=housing votes=7", "expect no draft.based");
}

static void test_tied(void **state)
{
    struct hall h;
    (void)state;
    open_tied(&h);
    RUN(&h, "chair vote.open basis:rival", "expect refused rule=voted-once",
        "chair vote.open prefer:rival method=secret", "expect refused rule=procedural-open",
        "chair vote.open prefer:fees", "expect refused rule=item-first");
    hall_vote(&h, "prefer:rival", 5, 4); // of those who vote for or against, the more
    RUN(&h, "expect vote.closed for=5 against=4 result=adopted", "expect draft.based draft=rival",
        "expect state draft.housing.basis=moot", "chair vote.open prefer:housing",
        "expect refused rule=no-equal-draft");
    hall_close(&h);
    open_tied(&h);
    hall_vote(&h, "prefer:rival", 4, 5);
    RUN(&h, "expect vote.closed result=rejected", "expect draft.yielded draft=rival",
        "expect draft.based draft=housing", "expect state draft.rival.basis=moot");
    hall_close(&h);
    open_tied(&h); // the presiding officer's casting vote
    hall_vote(&h, "prefer:rival", 4, 4);
    RUN(&h, "expect vote.tied", "chair vote.decide for", "expect draft.based draft=rival");
    hall_close(&h);
}

// A recused chair has no casting vote: on equal votes the one asked about steps back.
static void test_tied_without_casting(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_debate(&h);
    RUN(&h, "chair seat.recuse housing reason=\"my brother's firm\"",
        "akim draft.opinion rival positive");
    hall_vote(&h, "basis:housing", 7, 4);
    hall_vote(&h, "basis:rival", 7, 4);
    RUN(&h, "expect draft.tied");
    hall_vote(&h, "prefer:housing", 5, 5);
    RUN(&h, "expect vote.closed result=rejected", "expect draft.yielded draft=housing",
        "expect draft.based draft=rival");
    hall_close(&h);
}

// A vote taken with an error is put again, and what followed from it is open.
static void test_repeated(void **state)
{
    struct hall h;
    (void)state;
    open_debate(&h);
    hall_vote(&h, "basis:housing", 8, 4); // v4
    hall_vote(&h, "basis:rival", 7, 5);   // v5, housing is the basis
    RUN(&h, "chair vote.repeat v5 reason=miscounted", "all vote.cast for", "chair vote.close",
        "expect vote.annulled vote=v5",
        "expect state draft.housing.basis=pending draft.rival.basis=pending",
        "chair vote.open basis:housing", "expect refused rule=voted-once");
    hall_vote(&h, "basis:rival", 9, 3); // v7
    RUN(&h, "expect draft.based draft=rival", "chair vote.repeat v4 reason=x",
        "expect refused rule=later-vote name=v7");
    hall_close(&h);
    open_tied(&h);
    hall_vote(&h, "prefer:rival", 7, 5); // v6
    RUN(&h, "chair vote.repeat v5 reason=x", "expect refused rule=later-vote name=v6",
        "chair vote.repeat v6 reason=x", "all vote.cast for", "chair vote.close",
        "expect state draft.rival.basis=pending", "chair vote.open prefer:housing",
        "expect vote.opened");
    hall_close(&h);
    open_debate(&h); // the whole: the draft that had failed is the basis again
    hall_vote(&h, "basis:housing", 9, 3);
    hall_vote(&h, "basis:rival", 8, 4);
    hall_vote(&h, "whole:housing", 6, 5); // v6
    RUN(&h, "chair vote.repeat v6 reason=x", "all vote.cast for", "chair vote.close",
        "expect state draft.housing.basis=adopted draft.housing.whole=pending",
        "expect state draft.rival.basis=moot");
    hall_vote(&h, "whole:housing", 7, 5);
    RUN(&h, "expect decision.adopted draft=housing");
    hall_close(&h);
}

// Journals of version 0.1 tell of a basis at once, without the votes for the others.
static void test_old_journal(void **state)
{
    struct hall h;
    (void)state;
    open_debate(&h);
    struct event based = event_blank(EV_draft_based);
    based.draft_based.draft = 0;
    session_replay(h.session, h.at, &based);
    session_replay(h.shadow, h.at, &based);
    RUN(&h, "expect state draft.housing.basis=adopted draft.rival.basis=pending",
        "chair vote.open basis:rival", "expect refused rule=basis-taken name=housing");
    hall_vote(&h, "whole:housing", 7, 5);
    RUN(&h, "expect decision.adopted draft=housing");
    hall_close(&h);
}

// The drafts a seat's screen can amend: the one that is shown, and its rivals; the engine accepts
// an amendment to each, and to no other.
static void amendable(const struct host *host, const char *seat, const char *shown,
                      const char *rivals)
{
    struct buf found = BUF_INIT;
    char *text = played_view(host, seat, LANG_EN);
    struct json *view = json_parse(text, strlen(text), "view", NULL);
    const struct json *rival = json_first(json_get(view, "rivals"));
    assert_string_equal(json_string(json_get(json_get(view, "draft"), "id"), ""), shown);
    for (; rival; rival = json_next(rival)) {
        char line[128];
        buf_printf(&found, "%s ", json_string(json_get(rival, "id"), ""));
        assert_int_equal(json_count(json_get(rival, "clauses")), 1);
        (void)snprintf(line, sizeof line, "dep-02 amend.table %s kind=insert clause=%s text=words",
                       json_string(json_get(rival, "id"), ""),
                       json_string(json_get(json_at(json_get(rival, "clauses"), 0), "id"), ""));
        assert_true(session_would_line(host_session(host), line));
    }
    assert_string_equal(buf_text(&found), rivals);
    json_free(view);
    free(text);
    buf_free(&found);
}

static void test_amendable(void **state)
{
    static const char *const opening[] = {
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open agenda:river",
        "all vote.cast for",         "chair vote.close",   "chair vote.open agenda",
        "all vote.cast for",         "chair vote.close",   "chair agenda.call river",
    };
    struct scenario *scenario = load_or_fail("tests/play/two-drafts", 5);
    struct host *host = played_open(scenario, (struct host_options){0});
    (void)state;
    for (size_t i = 0; i < sizeof opening / sizeof opening[0]; i++)
        played_say(host, opening[i]);
    amendable(host, "dep-02", "bridge", "ferry ");
    amendable(host, "facilitator", "bridge", "");
    played_say(host, "chair vote.open basis:bridge");
    played_say(host, "all vote.cast for");
    played_say(host, "chair vote.close");
    amendable(host, "dep-02", "ferry", "bridge ");
    played_say(host, "chair vote.open basis:ferry");
    played_say(host, "all vote.cast against");
    played_say(host, "chair vote.close");
    amendable(host, "dep-02", "bridge", ""); // it is the basis
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_most_votes),   cmocka_unit_test(test_majority_needed),
        cmocka_unit_test(test_not_admitted), cmocka_unit_test(test_whole_fails),
        cmocka_unit_test(test_tied),         cmocka_unit_test(test_tied_without_casting),
        cmocka_unit_test(test_repeated),     cmocka_unit_test(test_old_journal),
        cmocka_unit_test(test_amendable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
