// Elections (RULES 45–49): candidates, second votes, secret ballots, counting commissions.
#include "base/rng.h"
#include "unit/hall.h"

static void open_hall(struct hall *hall)
{
    hall_open(hall);
    RUN(hall, "secretary seat.arrive all", "chair sitting.open");
}

static void nominate(struct hall *hall, int count)
{
    for (int i = 1; i <= count; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "dep-12 elect.nominate %s", hall->plan->seats[i].id);
        RUN(hall, line, "expect elect.nominated by=dep-12");
    }
}

// The first `a` deputies vote for dep-02, the next `b` for dep-03, the next `c` for dep-04.
static void ballot(struct hall *hall, int a, int b, int c)
{
    for (int i = 0; i < a + b + c; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "%s vote.cast dep-%02d", hall->plan->seats[i].id,
                       i < a       ? 2
                       : i < a + b ? 3
                                   : 4);
        RUN(hall, line, "expect vote.cast");
    }
}

static void test_candidates(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 elect.nominate dep-03", "expect refused rule=not-open");
    hall_close(&h);
    open_hall(&h);
    RUN(&h, "chair vote.open elect:chair", "expect refused rule=no-candidate",
        "ngo-1 elect.nominate dep-02", "expect refused rule=not-deputy",
        "dep-02 elect.nominate akim", "expect refused rule=candidate-deputy name=akim",
        "dep-02 elect.nominate nobody", "expect refused rule=unknown-seat",
        "dep-02 elect.nominate dep-02", "expect elect.nominated seat=dep-02 by=dep-02",
        "dep-03 elect.nominate dep-02", "expect refused rule=nominated", "dep-03 elect.decline",
        "expect refused rule=no-candidate", "dep-02 elect.decline",
        "expect elect.declined seat=dep-02", "dep-12 seat.leave", "dep-12 elect.nominate dep-02",
        "expect refused rule=not-present", "dep-03 elect.nominate dep-02",
        "dep-03 elect.nominate dep-05", "chair vote.open elect:chair method=hands",
        "expect refused rule=no-hands", "chair vote.open elect:chair",
        "expect vote.opened threshold=decision needed=7", "dep-03 elect.nominate dep-04",
        "expect refused rule=vote-running", "dep-02 elect.decline",
        "expect refused rule=vote-running", "dep-03 vote.cast for",
        "expect refused rule=unknown-candidate", "dep-03 vote.cast dep-04",
        "expect refused rule=unknown-candidate", "dep-03 vote.cast nobody",
        "expect refused rule=unknown-candidate", "dep-03 vote.cast abstain",
        "expect vote.cast choice=abstain candidate=none", "dep-03 vote.cast dep-02",
        "expect vote.cast candidate=dep-02", "chair vote.close",
        "expect vote.closed for=1 against=0 abstain=0 not_voted=10 result=rejected",
        "expect elect.failed office=chair", "chair vote.open elect:chair",
        "expect refused rule=no-candidate");
    hall_close(&h);
}

static void test_elected(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 2);
    RUN(&h, "chair vote.open elect:chair");
    ballot(&h, 7, 5, 0);
    RUN(&h, "chair vote.close", "expect vote.closed for=7 against=5 not_voted=0 result=adopted",
        "expect elect.counted seat=dep-02 votes=7", "expect elect.counted seat=dep-03 votes=5",
        "expect elect.elected office=chair seat=dep-02 votes=7", "expect state presiding=dep-02",
        "chair sitting.break 5", "expect refused rule=not-presiding", "dep-02 sitting.break 5");
    // The result is announced before what follows from it.
    hall_close(&h);
    open_hall(&h);
    nominate(&h, 1);
    RUN(&h, "chair vote.open elect:auditor");
    ballot(&h, 7, 0, 0);
    RUN(&h, "chair vote.close");
    assert_int_equal(h.out.events[0].kind, EV_vote_closed);
    assert_int_equal(h.out.events[1].kind, EV_elect_counted);
    assert_int_equal(h.out.events[2].kind, EV_elect_elected);
    RUN(&h, "expect elect.elected office=auditor seat=dep-02", "expect state presiding=chair");
    hall_close(&h);
}

static void test_second_vote(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 3);
    RUN(&h, "chair vote.open elect:chair");
    ballot(&h, 3, 4, 5);
    RUN(&h, "chair vote.close", "expect vote.closed for=5 against=7 result=rejected",
        "expect elect.second office=chair seats=\"dep-04 dep-03\"", "expect no elect.failed",
        "dep-05 elect.nominate dep-06", "expect refused rule=second-round",
        "chair vote.open elect:auditor", "expect refused rule=no-candidate",
        "chair vote.open elect:chair", "dep-02 vote.cast dep-02",
        "expect refused rule=unknown-candidate");
    ballot(&h, 0, 6, 6);
    RUN(&h, "chair vote.close", "expect no vote.tied", "expect vote.closed for=6 result=rejected",
        "expect elect.failed office=chair", "dep-05 elect.nominate dep-06",
        "expect elect.nominated");
    hall_close(&h);
}

// Two go on where the votes say who; where a tie leaves it open, an open vote is first.
static void test_who_the_two_are(void **state)
{
    static const struct {
        int a, b, c;
        const char *expect;
    } rows[] = {{4, 4, 3, "expect elect.second seats=\"dep-02 dep-03\""},
                {5, 4, 3, "expect elect.second seats=\"dep-02 dep-03\""},
                {6, 1, 0, "expect elect.second seats=\"dep-02 dep-03\""},
                {4, 3, 3, "expect elect.tied seats=\"dep-03 dep-04\" sure=dep-02"},
                {6, 0, 0, "expect elect.tied seats=\"dep-03 dep-04\" sure=dep-02"},
                {4, 4, 4, "expect elect.tied seats=\"dep-02 dep-03 dep-04\" sure=none"},
                {0, 0, 0, "expect elect.tied seats=\"dep-02 dep-03 dep-04\" sure=none"},
                {7, 5, 0, "expect elect.elected seat=dep-02"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct hall h;
        open_hall(&h);
        nominate(&h, 3);
        RUN(&h, "chair vote.open elect:chair");
        ballot(&h, rows[i].a, rows[i].b, rows[i].c);
        RUN(&h, "chair vote.close", rows[i].expect);
        hall_close(&h);
    }
    struct hall h; // two candidates have no second vote: a new election
    open_hall(&h);
    nominate(&h, 2);
    RUN(&h, "chair vote.open elect:chair");
    ballot(&h, 6, 6, 0);
    RUN(&h, "chair vote.close", "expect no elect.second", "expect no elect.tied",
        "expect elect.failed");
    hall_close(&h);
}

static void tie(struct hall *h, int a, int b, int c)
{
    open_hall(h);
    nominate(h, 3);
    RUN(h, "chair vote.open elect:chair method=secret");
    ballot(h, a, b, c);
    RUN(h, "chair vote.close", "expect elect.tied", "expect no elect.second");
}

// The vote among the tied is open, on them only, and whoever has more goes on.
static void test_vote_among_the_tied(void **state)
{
    struct hall h;
    (void)state;
    tie(&h, 4, 3, 3);
    RUN(&h, "chair vote.open elect:chair", "expect refused rule=tied-first name=chair",
        "dep-05 elect.nominate dep-06", "expect refused rule=second-round",
        "chair vote.open tied:auditor", "expect refused rule=no-tie",
        "chair vote.open tied:chair method=secret", "expect refused rule=procedural-open",
        "chair vote.open tied:chair method=hands", "expect refused rule=no-hands",
        "chair vote.open tied:chair", "expect vote.opened threshold=procedural needed=1",
        "dep-05 vote.cast dep-02", "expect refused rule=unknown-candidate");
    ballot(&h, 0, 2, 1);
    RUN(&h, "chair vote.close", "expect vote.closed for=2 against=1 result=adopted",
        "expect elect.second office=chair seats=\"dep-02 dep-03\"", "chair vote.open tied:chair",
        "expect refused rule=no-tie", "chair vote.open elect:chair", "all vote.cast dep-03",
        "chair vote.close", "expect elect.elected seat=dep-03");
    hall_close(&h);
    tie(&h, 4, 3, 3); // a tie among the tied moves nobody: a new election
    RUN(&h, "chair vote.open tied:chair");
    ballot(&h, 0, 6, 6);
    RUN(&h, "chair vote.close", "expect no vote.tied", "expect vote.closed result=rejected",
        "expect elect.failed office=chair", "expect no elect.second",
        "dep-05 elect.nominate dep-06", "expect elect.nominated");
    hall_close(&h);
}

// Of three who are level, one vote more takes one out, or one ahead and the others vote again.
static void test_three_level(void **state)
{
    struct hall h;
    (void)state;
    tie(&h, 4, 4, 4);
    RUN(&h, "chair vote.open tied:chair");
    ballot(&h, 4, 4, 3);
    RUN(&h, "chair vote.close", "expect elect.second seats=\"dep-02 dep-03\"");
    hall_close(&h);
    tie(&h, 4, 4, 4);
    RUN(&h, "chair vote.open tied:chair");
    ballot(&h, 4, 3, 3);
    RUN(&h, "chair vote.close", "expect vote.closed result=adopted",
        "expect elect.tied seats=\"dep-03 dep-04\" sure=dep-02", "chair vote.open tied:chair");
    ballot(&h, 0, 1, 0);
    RUN(&h, "chair vote.close", "expect elect.second seats=\"dep-02 dep-03\"");
    hall_close(&h);
}

// Whoever declines among the tied may settle who goes on; the one who was sure may decline too.
static void test_tied_decline(void **state)
{
    struct hall h;
    (void)state;
    tie(&h, 4, 3, 3);
    RUN(&h, "dep-04 elect.decline", "expect elect.second seats=\"dep-02 dep-03\"");
    hall_close(&h);
    tie(&h, 4, 3, 3);
    RUN(&h, "dep-02 elect.decline", "expect elect.second seats=\"dep-03 dep-04\"");
    hall_close(&h);
    tie(&h, 4, 4, 4);
    RUN(&h, "dep-02 elect.decline", "expect elect.second seats=\"dep-03 dep-04\"",
        "dep-03 elect.decline", "expect no elect.second", "chair vote.open elect:chair",
        "all vote.cast for", "chair vote.close", "expect elect.elected seat=dep-04 votes=12");
    hall_close(&h);
}

// A vote of an election on which a later one of it rests is not repeated; the last one is, and what
// stood before it comes back.
static void test_repeated(void **state)
{
    struct hall h;
    (void)state;
    tie(&h, 4, 3, 3);
    RUN(&h, "chair vote.open tied:chair", "dep-02 vote.cast dep-03", "chair vote.close",
        "expect elect.second", "chair vote.repeat v1 reason=\"a ballot too many\"",
        "expect refused rule=later-vote", "chair vote.repeat v2 reason=\"a ballot too many\"",
        "all vote.cast for", "chair vote.close", "expect vote.annulled vote=v2",
        "chair vote.open elect:chair", "expect refused rule=tied-first",
        "chair vote.open tied:chair", "dep-02 vote.cast dep-04", "chair vote.close",
        "expect elect.second seats=\"dep-02 dep-04\"");
    hall_close(&h);
}

// One candidate alone: for, against, abstain; more than half of the total elects.
static void test_lone_candidate(void **state)
{
    static const char *const methods[] = {"electronic", "rollcall", "secret"};
    (void)state;
    for (int in_favour = 6; in_favour <= 7; in_favour++)
        for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
            struct hall h;
            char line[64];
            open_hall(&h);
            nominate(&h, 1);
            (void)snprintf(line, sizeof line, "chair vote.open elect:chair method=%s", methods[i]);
            RUN(&h, line, "expect vote.opened needed=7", "dep-12 vote.cast dep-05",
                "expect refused rule=unknown-choice", "dep-12 vote.cast abstain");
            for (int k = 0; k < 11; k++) {
                (void)snprintf(line, sizeof line, "%s vote.cast %s", h.plan->seats[k].id,
                               k >= in_favour ? "against"
                               : k == 0       ? "dep-02"
                                              : "for");
                RUN(&h, line, "expect vote.cast candidate=none");
            }
            RUN(&h, "chair vote.close",
                in_favour == 7 ? "expect vote.closed for=7 against=4 abstain=1 result=adopted"
                               : "expect vote.closed for=6 against=5 abstain=1 result=rejected",
                in_favour == 7 ? "expect elect.elected seat=dep-02 votes=7"
                               : "expect elect.failed office=chair",
                in_favour == 7 ? "expect state presiding=dep-02" : "expect state presiding=chair");
            hall_close(&h);
        }
    struct hall h; // hands can be counted here, and an open tie has a casting vote
    open_hall(&h);
    nominate(&h, 1);
    RUN(&h, "chair vote.method hands", "chair vote.open elect:chair",
        "expect vote.opened method=hands", "secretary vote.count for=6 against=6",
        "chair vote.close", "expect vote.tied can_pass=true", "chair vote.decide for",
        "expect vote.closed for=6 against=6 result=adopted", "expect elect.elected seat=dep-02");
    hall_close(&h);
}

// One who votes alone is told from: no secret election either.
static void test_lone_voter(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    plan->threshold[THRESHOLD_QUORUM].num = 0;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator seat.arrive chair", "chair sitting.open", "chair elect.nominate chair",
        "chair vote.open elect:chair method=secret", "expect refused rule=no-secrecy",
        "facilitator seat.arrive dep-02", "chair vote.open elect:chair method=secret",
        "expect vote.opened voters=2");
    hall_close(&h);
}

// When those of the second vote decline, the election begins anew instead of standing still.
static void test_all_decline(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 3);
    RUN(&h, "chair vote.open elect:chair");
    ballot(&h, 4, 4, 0);
    RUN(&h, "chair vote.close", "expect elect.second", "dep-02 elect.decline",
        "dep-05 elect.nominate dep-06", "expect refused rule=second-round", "dep-03 elect.decline",
        "dep-05 elect.nominate dep-06", "chair vote.open elect:auditor", "expect vote.opened");
    hall_close(&h);
}

static void test_secret_election(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 3);
    RUN(&h, "chair vote.open elect:chair method=secret", "dep-02 vote.cast dep-02",
        "expect vote.cast seat=dep-02 choice=none candidate=none", "dep-02 vote.cast dep-03",
        "expect refused rule=already-voted", "dep-03 vote.cast nobody",
        "expect refused rule=unknown-candidate", "dep-03 vote.cast dep-02",
        "dep-04 vote.cast dep-03", "dep-05 vote.cast abstain", "chair vote.close",
        "expect vote.closed for=2 against=1 abstain=1 not_voted=8 result=rejected",
        "expect elect.counted seat=dep-02 votes=2", "expect elect.counted seat=dep-04 votes=0",
        "expect elect.second seats=\"dep-02 dep-03\"", "chair vote.open elect:chair method=secret",
        "all vote.cast dep-03", "chair vote.close", "expect vote.closed for=12 against=0",
        "expect elect.elected seat=dep-03 votes=12", "expect state presiding=dep-03");
    hall_close(&h);
}

static void test_election_without_quorum(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 3);
    RUN(&h, "chair vote.open elect:chair method=secret", "all vote.cast dep-02",
        "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12", "chair vote.close",
        "expect vote.closed result=no-quorum", "expect no elect.elected", "expect no elect.counted",
        "secretary seat.arrive all", "chair vote.open elect:chair", "all vote.cast dep-03",
        "chair vote.close", "expect elect.elected seat=dep-03");
    hall_close(&h);
}

static void test_many_candidates(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    struct plan_seat *seats = plan_array(plan, 60, sizeof *seats);
    (void)state;
    for (int i = 0; i < 60; i++) {
        char id[160];
        (void)snprintf(id, sizeof id, "%s-%0100d", "deputy-with-a-very-long-name", i);
        seats[i] = plan->seats[1];
        seats[i].id = arena_text(plan->arena, id);
    }
    seats[0].id = "chair";
    plan->seats = seats;
    plan->seat_count = plan->total = plan->established = 60;
    plan->secretary = NOBODY;
    plan->drafts[0].by = NOBODY;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator seat.arrive all", "chair sitting.open");
    for (int i = 0; i < 60; i++) {
        char line[320];
        (void)snprintf(line, sizeof line, "chair elect.nominate %s", seats[i].id);
        RUN(&h, line,
            i < CANDIDATES_MAX ? "expect elect.nominated"
                               : "expect refused rule=candidates-full have=32");
    }
    RUN(&h, "chair vote.open elect:chair", "chair vote.close", "expect elect.tied");
    assert_int_equal(session_state(h.session)->candidate_count, CANDIDATES_MAX);
    hall_close(&h);
}

static void test_commission(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    RUN(&h, "chair vote.open commission:dep-02,dep-03",
        "expect refused rule=commission-odd law=\"REG 61\" have=2", "chair vote.open commission:,",
        "expect refused rule=commission-odd have=0",
        "chair vote.open commission:dep-02,dep-03,dep-02",
        "expect refused rule=named-twice name=dep-02",
        "chair vote.open commission:dep-02,dep-03,akim",
        "expect refused rule=commission-deputy name=akim", "chair vote.open commission:dep-02",
        "expect refused rule=commission-small have=1 need=3",
        "chair vote.open commission:dep-02,dep-03,x", "expect refused rule=unknown-seat name=x",
        "chair vote.open commission:dep-02,dep-03,dep-04 method=secret",
        "expect refused rule=procedural-open", "chair vote.open commission:dep-02,dep-03,dep-04",
        "expect vote.opened threshold=procedural", "all vote.cast for", "chair vote.close",
        "expect commission.elected seats=dep-02,dep-03,dep-04");
    hall_close(&h);
}

#define COMMISSION                                                                                 \
    "chair vote.open commission:dep-10,dep-11,dep-12", "all vote.cast for", "chair vote.close"

// Whatever of a vote could be a choice of a person.
static void assert_no_choice(const struct hall *h)
{
    const struct state *s = session_state(h->session);
    const struct vote *vote = s->votes[s->vote_count - 1];
    for (int i = 0; i < h->plan->seat_count; i++)
        assert_true(vote->ballot[i] == BALLOT_OUT || vote->ballot[i] == BALLOT_EMPTY ||
                    vote->ballot[i] == BALLOT_SECRET);
}

// Ballot papers: the protocol adds up, and blank and spoilt ones count for nobody.
static void test_ballot_papers(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 3);
    RUN(&h, "chair vote.open elect:chair method=paper",
        "expect refused rule=commission-first law=\"REG 61\" need=3", COMMISSION,
        "chair vote.method paper", "expect refused rule=secret-each",
        "chair vote.open elect:chair method=paper", "expect vote.opened needed=7",
        "dep-12 vote.protocol", "expect refused rule=argument name=given",
        "dep-12 vote.protocol given=12 dep-02=12 for=1", "expect refused rule=unknown-candidate",
        "dep-12 vote.protocol given=12 dep-02=-1", "expect refused rule=argument",
        "dep-12 vote.protocol given=12 dep-02=6 dep-03=4 blank=1",
        "expect refused rule=ballots-mismatch have=11 need=12",
        "dep-12 vote.protocol given=12 dep-02=6 dep-03=4 blank=1 spoilt=2",
        "expect refused rule=ballots-mismatch have=13 need=12",
        "dep-12 vote.protocol given=12 dep-02=13", "expect refused rule=count-mismatch",
        "dep-12 vote.protocol given=12 dep-02=6 dep-03=4 blank=1 spoilt=1",
        "expect vote.protocol given=12 blank=1 spoilt=1 for=none votes=\"dep-02=6 dep-03=4 "
        "dep-04=0\"",
        "dep-12 seat.leave", "dep-12 vote.protocol given=12 dep-02=12",
        "expect refused rule=not-present", "chair vote.close",
        "expect vote.closed for=6 against=4 abstain=0 not_voted=0 result=rejected",
        "expect elect.counted seat=dep-03 votes=4", "expect elect.second seats=\"dep-02 dep-03\"");
    assert_no_choice(&h);
    RUN(&h, "chair vote.open elect:chair method=paper",
        "facilitator vote.protocol given=10 dep-02=7 dep-03=3", "chair vote.close",
        "expect vote.closed for=7 not_voted=1 result=adopted", "expect elect.elected seat=dep-02",
        "dep-02 vote.open closed method=paper",
        "dep-10 vote.protocol given=11 for=6 against=3 abstain=1 blank=1", "dep-02 vote.close",
        "expect vote.closed for=6 against=3 abstain=1 not_voted=0 result=adopted");
    hall_close(&h);
}

// Even on paper: a tie has no casting vote, one voter is told from, and without a quorum nothing is
// counted.
static void test_ballot_papers_edges(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    open_hall(&h);
    RUN(&h, COMMISSION, "chair vote.open closed method=paper",
        "dep-10 vote.protocol given=12 for=6 against=6", "chair vote.close", "expect no vote.tied",
        "expect vote.closed result=rejected", "chair vote.open closed method=paper",
        "secretary seat.leave dep-05 dep-06 dep-07 dep-08 dep-09", "chair vote.close",
        "expect vote.closed result=no-quorum");
    hall_close(&h);
    plan->threshold[THRESHOLD_QUORUM].num = 0;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator seat.arrive chair dep-02 dep-03 dep-04", "chair sitting.open",
        "chair vote.open commission:dep-02,dep-03,dep-04", "all vote.cast for", "chair vote.close",
        "facilitator seat.leave dep-02 dep-03 dep-04", "chair vote.open closed method=paper",
        "expect refused rule=no-secrecy");
    hall_close(&h);
}

// Where the rules ask for it, the commission reads out what the electronic box holds, and nobody
// votes after that.
static void test_commission_for_electronic(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    open_hall(&h);
    RUN(&h, "chair vote.open closed method=secret", "dep-02 vote.protocol",
        "expect refused rule=method", "chair vote.close");
    hall_close(&h);
    plan->commission_counts = true;
    hall_open_with(&h, plan);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open",
        "chair vote.open closed method=secret", "expect refused rule=commission-first", COMMISSION,
        "dep-12 elect.nominate dep-02", "dep-12 elect.nominate dep-03",
        "chair vote.open elect:chair method=secret", "dep-04 vote.cast dep-02",
        "dep-05 vote.cast dep-03", "dep-06 vote.cast dep-02", "dep-07 vote.cast abstain",
        "chair vote.close", "expect refused rule=protocol-first", "dep-02 vote.protocol",
        "expect refused rule=not-counter", "dep-10 vote.protocol given=4",
        "expect refused rule=argument name=given", "dep-10 vote.protocol",
        "expect vote.protocol given=4 abstain=1 votes=\"dep-02=2 dep-03=1\"",
        "dep-08 vote.cast dep-02", "expect refused rule=box-opened name=none", "chair vote.close",
        "expect vote.closed for=2 against=1 abstain=1 not_voted=8",
        "expect elect.counted seat=dep-02 votes=2");
    assert_no_choice(&h);
    hall_close(&h);
}

#define SIGN(seat) seat " motion.support no-confidence"

// A fifth of all deputies puts the question: 2 of 12 do not, 3 do. The akim is heard before the
// vote.
static void test_no_confidence(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    RUN(&h, "chair vote.open no-confidence",
        "expect refused rule=one-fifth law=\"LAW 24\" have=0 need=3 base=12", SIGN("ngo-1"),
        "expect refused rule=not-deputy", SIGN("dep-02"),
        "expect motion.supported what=no-confidence count=1 needed=3", "expect no motion.put",
        SIGN("dep-02"), "expect refused rule=already-supported", "dep-02 seat.leave",
        "dep-04 motion.support closed", "expect motion.supported what=closed count=1",
        SIGN("dep-03"), "expect motion.supported count=2", "expect no motion.put",
        "chair vote.open no-confidence", "expect refused rule=one-fifth have=2 need=3",
        SIGN("dep-04"), "expect motion.put count=3 needed=3", SIGN("dep-05"),
        "expect no motion.put", "chair vote.open no-confidence",
        "expect refused rule=akim-report-first name=akim", "chair floor.give dep-05 debate",
        "chair floor.end", "chair vote.open no-confidence", "expect refused rule=akim-report-first",
        "chair floor.give akim report", "chair floor.end", "chair vote.open no-confidence",
        "expect vote.opened threshold=decision needed=7 voters=11");
    for (int i = 3; i <= 9; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "dep-%02d vote.cast for", i);
        RUN(&h, line);
    }
    RUN(&h, "chair vote.cast against", "chair vote.close",
        "expect vote.closed for=7 result=adopted", "expect motion.carried what=no-confidence",
        "chair vote.open no-confidence", "expect refused rule=voted-once name=no-confidence",
        SIGN("dep-09"), "expect refused rule=voted-once",
        "chair vote.repeat v1 reason=\"a wrong count\"", "all vote.cast for", "chair vote.close",
        "expect vote.annulled vote=v1", "chair vote.open no-confidence", "dep-03 vote.cast for",
        "chair vote.close", "expect vote.closed for=1 result=rejected", "expect motion.failed");
    hall_close(&h);
}

// An akim who has not come is not waited for; two thirds where the rules say so: 7 of 12 are too
// few.
static void test_no_confidence_two_thirds(void **state)
{
    (void)state;
    for (int in_favour = 7; in_favour <= 8; in_favour++) {
        struct hall h;
        struct plan *plan = sample_plan();
        plan->no_confidence = THRESHOLD_TWO_THIRDS;
        hall_open_with(&h, plan);
        RUN(&h, "secretary seat.arrive all", "chair sitting.open", "akim seat.leave",
            SIGN("dep-02"), SIGN("dep-03"), SIGN("dep-04"));
        hall_vote(&h, "no-confidence", in_favour, 12 - in_favour);
        RUN(&h, in_favour == 8 ? "expect motion.carried" : "expect motion.failed",
            in_favour == 8 ? "expect vote.closed needed=8 result=adopted"
                           : "expect vote.closed needed=8 result=rejected");
        hall_close(&h);
    }
}

// Secret on paper too; and other bodies have nothing to say on it.
static void test_no_confidence_elsewhere(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    open_hall(&h);
    RUN(&h, "akim seat.leave", SIGN("dep-02"), SIGN("dep-03"), SIGN("dep-04"), COMMISSION,
        "chair vote.open no-confidence method=paper",
        "dep-10 vote.protocol given=12 for=6 against=5 spoilt=1", "chair vote.close",
        "expect motion.failed");
    hall_close(&h);
    plan->body = "assembly";
    hall_open_with(&h, plan);
    RUN(&h, "secretary seat.arrive all", "chair sitting.open", SIGN("dep-02"),
        "expect refused rule=council-only", "chair vote.open no-confidence",
        "expect refused rule=council-only");
    hall_close(&h);
}

// Journals of version 0.1 name a lone candidate on the ballot, and may have three in a second vote.
static void test_old_journal(void **state)
{
    struct hall h;
    (void)state;
    open_hall(&h);
    nominate(&h, 1);
    RUN(&h, "chair vote.open elect:chair");
    struct event cast = event_blank(EV_vote_cast);
    cast.vote_cast.vote = 1;
    cast.vote_cast.seat = 4;
    cast.vote_cast.candidate = 1; // dep-02
    session_replay(h.session, h.at, &cast);
    session_replay(h.shadow, h.at, &cast);
    const struct vote *vote = session_state(h.session)->votes[0];
    assert_int_equal(vote->in_favour, 1);
    assert_int_equal(vote->ballot[4], CHOICE_FOR);
    RUN(&h, "chair vote.close", "expect elect.counted seat=dep-02 votes=1");
    struct event second = event_blank(EV_elect_second);
    second.elect_second.office = "chair";
    second.elect_second.seats = "dep-02 dep-03 dep-04";
    session_replay(h.session, h.at, &second);
    session_replay(h.shadow, h.at, &second);
    RUN(&h, "chair vote.open elect:chair");
    ballot(&h, 4, 4, 4);
    RUN(&h, "chair vote.close", "expect elect.failed");
    hall_close(&h);
}

static void random_ballots(struct hall *h, struct rng *rng)
{
    const struct state *s = session_state(h->session);
    const char *ids[CANDIDATES_MAX];
    int count = s->candidate_count;
    for (int i = 0; i < count; i++)
        ids[i] = h->plan->seats[s->candidates[i]].id;
    for (int i = 0; i < 12; i++) {
        char line[64];
        int drawn = (int)rng_below(rng, (uint64_t)count + 1);
        const char *choice = drawn == count ? "abstain" : count == 1 ? "for" : ids[drawn];
        (void)snprintf(line, sizeof line, "%s vote.cast %s", h->plan->seats[i].id, choice);
        RUN(h, line);
    }
}

// However people vote, an election comes to an end; three never stand in a second vote, an open
// vote is only on those who are level, and more than half elects.
static void test_random_elections(void **state)
{
    struct rng rng = rng_seed(61);
    (void)state;
    for (int run = 0; run < 25; run++) {
        struct hall h;
        open_hall(&h);
        const struct state *s = session_state(h.session);
        nominate(&h, 1 + (int)rng_below(&rng, 5));
        int votes = 0, before = s->candidate_count + 1;
        while (s->candidate_count > 0) {
            bool tied = s->stage.at == STAGE_TIED;
            assert_true(s->stage.at != STAGE_SECOND || s->candidate_count <= 2);
            assert_true(!tied || s->candidate_count > (s->stage.sure == NOBODY ? 2 : 1));
            assert_true(s->candidate_count <= before);
            before = s->candidate_count;
            RUN(&h, tied ? "chair vote.open tied:chair" : "facilitator vote.open elect:chair");
            random_ballots(&h, &rng);
            RUN(&h, "facilitator vote.close");
            const struct vote *last = s->votes[s->vote_count - 1];
            assert_int_equal(last->elected != NOBODY,
                             !tied && last->in_favour > 6 && last->result == RESULT_ADOPTED);
            assert_true(++votes <= 8);
        }
        hall_close(&h);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_candidates),
        cmocka_unit_test(test_elected),
        cmocka_unit_test(test_second_vote),
        cmocka_unit_test(test_who_the_two_are),
        cmocka_unit_test(test_vote_among_the_tied),
        cmocka_unit_test(test_three_level),
        cmocka_unit_test(test_tied_decline),
        cmocka_unit_test(test_repeated),
        cmocka_unit_test(test_lone_candidate),
        cmocka_unit_test(test_lone_voter),
        cmocka_unit_test(test_all_decline),
        cmocka_unit_test(test_secret_election),
        cmocka_unit_test(test_election_without_quorum),
        cmocka_unit_test(test_many_candidates),
        cmocka_unit_test(test_commission),
        cmocka_unit_test(test_ballot_papers),
        cmocka_unit_test(test_ballot_papers_edges),
        cmocka_unit_test(test_commission_for_electronic),
        cmocka_unit_test(test_old_journal),
        cmocka_unit_test(test_random_elections),
        cmocka_unit_test(test_no_confidence),
        cmocka_unit_test(test_no_confidence_two_thirds),
        cmocka_unit_test(test_no_confidence_elsewhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
