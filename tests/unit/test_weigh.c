// Before a lawful but weighty step: what is at stake is told, by the engine alone, and only where
// it is true. What cannot be taken back is offered last. All that is offered is told in words.
#include "played.h"

#include "base/rng.h"
#include "base/utf8.h"
#include "core/goal.h"
#include "server/advise.h"
#include "server/weigh.h"

#include <ctype.h>

static struct scenario *housing;

static struct host *open_quiet(struct scenario *scenario, const char *solo)
{
    return played_open(scenario, (struct host_options){.lang = LANG_EN, .solo = solo});
}

static char *weighed(const struct host *host, const char *seat, const char *what, enum lang lang)
{
    struct buf line = BUF_INIT, out = BUF_INIT, before = BUF_INIT, after = BUF_INIT;
    buf_printf(&line, "%s %s", seat, what);
    state_dump(played_state(host), &before);
    weigh(host, plan_seat(played_state(host)->plan, seat), buf_text(&line), lang, &out);
    state_dump(played_state(host), &after);
    assert_string_equal(buf_text(&before), buf_text(&after)); // nothing was done
    buf_free(&line);
    buf_free(&before);
    buf_free(&after);
    return buf_steal(&out);
}

static void tells(const struct host *host, const char *seat, const char *what, const char *words)
{
    char *text = weighed(host, seat, what, LANG_EN);
    if (words ? !strstr(text, words) : *text)
        fail_msg("%s %s: %s", seat, what, text);
    free(text);
}

static void omits(const struct host *host, const char *seat, const char *what, const char *words)
{
    char *text = weighed(host, seat, what, LANG_EN);
    if (strstr(text, words))
        fail_msg("%s %s: %s", seat, what, text);
    free(text);
}

// People alone, so that nothing happens but what is said.
static struct host *open_sitting(int deputies)
{
    struct host *host = played_open(housing, (struct host_options){.lang = LANG_EN});
    char line[64];
    played_say(host, "facilitator phase.next");
    played_say(host, "secretary seat.arrive chair");
    for (int i = 2; i <= deputies; i++) {
        (void)snprintf(line, sizeof line, "secretary seat.arrive dep-%02d", i);
        played_say(host, line);
    }
    played_say(host, "chair sitting.open");
    return host;
}

static void leaving_when_the_quorum_hangs_by_one_seat(void **state)
{
    (void)state;
    for (int there = 8; there <= 9; there++) { // 8 of 12 are needed
        struct host *host = open_sitting(there);
        tells(host, "dep-05", "seat.leave", "Outside the hall");
        if (there == 8)
            tells(host, "dep-05", "seat.leave", "7 would be left, 8 are needed");
        else
            omits(host, "dep-05", "seat.leave", "quorum");
        host_free(host);
    }
}

static void the_own_ballot_is_missing(void **state)
{
    struct host *host = open_sitting(12);
    char line[64];
    (void)state;
    played_say(host, "chair vote.method rollcall");
    played_say(host, "chair vote.open agenda:housing");
    for (int i = 2; i <= 7; i++) {
        (void)snprintf(line, sizeof line, "dep-%02d vote.cast for", i);
        played_say(host, line);
    }
    tells(host, "chair", "vote.close", "6 for, 7 needed, and you have not voted.");
    tells(host, "dep-08", "seat.leave", "6 for, 7 needed, and you have not voted.");
    tells(host, "dep-08", "vote.cast for", NULL);
    tells(host, "dep-08", "seat.leave", "Besides you, so many may still vote: 5.");
    for (int i = 8; i <= 12; i++) {
        (void)snprintf(line, sizeof line, "dep-%02d vote.cast against", i);
        played_say(host, line);
    }
    tells(host, "chair", "vote.close", "Your vote decides.");
    played_say(host, "chair vote.cast for");
    tells(host, "chair", "vote.close", NULL);
    played_say(host, "chair vote.close");
    // What others have chosen in an electronic vote is nobody's to know.
    played_say(host, "chair vote.method electronic");
    played_say(host, "chair vote.open agenda:misc");
    played_say(host, "dep-02 vote.cast for");
    tells(host, "chair", "vote.close", "1 of 12 have voted, 7 for are needed");
    omits(host, "chair", "vote.close", "1 for");
    host_free(host);
}

static void what_cannot_be_taken_back(void **state)
{
    struct host *host = open_sitting(8);
    (void)state;
    tells(host, "dep-05", "seat.recuse housing reason=kin", "cannot be taken back");
    tells(host, "dep-05", "seat.recuse housing reason=kin", "only if all are");
    played_say(host, "dep-06 seat.recuse housing reason=kin");
    tells(host, "dep-05", "seat.recuse housing reason=kin", "it could not pass");
    tells(host, "dep-05", "floor.ask order", NULL);
    host_free(host);
}

// What the card forbids: told before it is done, and once it is done no more.
static void the_card_loses_points(void **state)
{
    struct host *host = open_sitting(12);
    static const char *const agenda[] = {"agenda:housing", "agenda:misc", "agenda"};
    char line[64];
    (void)state;
    for (size_t i = 0; i < sizeof agenda / sizeof agenda[0]; i++) {
        (void)snprintf(line, sizeof line, "chair vote.open %s", agenda[i]);
        played_say(host, line);
        played_say(host, "all vote.cast for");
        played_say(host, "chair vote.close");
    }
    played_say(host, "chair agenda.call housing");
    played_say(host, "secretary seat.arrive akim");
    played_say(host, "chair floor.give akim report");
    played_say(host, "chair floor.end");
    played_say(host, "chair vote.open basis:housing");
    tells(host, "dep-05", "vote.cast for", "Your card: −4");
    tells(host, "dep-06", "vote.cast for", NULL);
    played_say(host, "dep-05 vote.cast for");
    tells(host, "dep-05", "vote.cast against", NULL);
    host_free(host);
}

// A sitting that closes leaves those who wait and what is on its agenda; what belongs to another
// sitting, or to no agenda yet, it does not.
static void a_closing_sitting_names_its_own(void **state)
{
    struct host *host = open_sitting(12);
    char line[64];
    (void)state;
    omits(host, "chair", "sitting.close", "decision");
    played_say(host, "dep-03 floor.ask statement");
    tells(host, "chair", "sitting.close",
          "A closed sitting does not go on. Waiting for the floor (1): ");
    omits(host, "chair", "sitting.close", "..");
    static const char *const agenda[] = {"agenda:housing", "agenda:misc", "agenda"};
    for (size_t i = 0; i < sizeof agenda / sizeof agenda[0]; i++) {
        (void)snprintf(line, sizeof line, "chair vote.open %s", agenda[i]);
        played_say(host, line);
        played_say(host, "all vote.cast for");
        played_say(host, "chair vote.close");
    }
    tells(host, "chair", "sitting.close", "It stays without a decision: On funding");
    host_free(host);
}

// Who wants to have written in a paper, and sends it without a word of theirs.
static void a_paper_without_what_the_card_wants(void **state)
{
    static const char *const parts[] = {"what", "where", "when", "contact"};
    struct scenario *scenario = load_or_fail("tests/play/story", 5);
    struct plan_goal *goal = scenario_plan(scenario)->seats[0].goals;
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    char line[64];
    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        (void)snprintf(line, sizeof line, "dep-02 paper.fill notice %s \"30 March\"", parts[i]);
        played_say(host, line);
    }
    omits(host, "chair", "paper.submit notice", "goal");
    tells(host, "chair", "paper.submit notice", "can no longer be changed");
    goal->test = GOAL_WROTE;
    goal->about = "notice";
    tells(host, "chair", "paper.submit notice", "goal would not be reached so: Goal quorum");
    played_say(host, "chair paper.fill notice what \"A hearing\"");
    omits(host, "chair", "paper.submit notice", "goal");
    host_free(host);
    scenario_free(scenario);
}

// What no person types or reads: "vote.cast", "a1", "prepared=", "dep-02", figures of a scenario.
static bool is_machine(const char *text)
{
    for (const char *at = text; *at; at++) {
        bool word = at == text || !isalnum((unsigned char)at[-1]);
        if (*at == '=' || (isalpha((unsigned char)*at) && at[1] == '.' && islower(at[2])) ||
            (word && *at == 'a' && isdigit((unsigned char)at[1])) ||
            (word && strncmp(at, "dep-", 4) == 0))
            return true;
    }
    return false;
}

static void look_at(const struct host *host, int seat, enum lang lang)
{
    struct offer offers[OFFERS_MAX];
    int count = advise_offers(host, seat, lang, offers);
    struct buf words[OFFERS_MAX];
    for (int i = 0; i < count; i++) {
        words[i] = (struct buf)BUF_INIT;
        if (offers[i].step.kind != STEP_NONE)
            buf_printf(&words[i], "step %d", i); // has words of its own
        else
            offer_words(played_state(host), seat, offers[i].line, lang, &words[i]);
        if (words[i].len == 0 || is_machine(buf_text(&words[i])))
            fail_msg("%s: %s", offers[i].line, buf_text(&words[i]));
        for (int k = 0; k < i; k++)
            if (strcmp(buf_text(&words[k]), buf_text(&words[i])) == 0)
                fail_msg("twice: %s (%s, %s)", buf_text(&words[i]), offers[k].line, offers[i].line);
        if (i > 0 && offers[i - 1].final && !offers[i].final)
            fail_msg("not last: %s", offers[i - 1].line);
        assert_true(offers[i].final == weigh_is_final(offers[i].line));
    }
    if (count > 1 && offers[0].final)
        fail_msg("first: %s", offers[0].line);
    for (int i = 0; i < count; i++)
        buf_free(&words[i]);
}

// At a third of the seats of each case, through the whole session, doing what is offered.
static void all_that_is_offered_is_told(void **state)
{
    static const char *const scenarios[] = {"housing-utilities", "landfill-hearing",
                                            "archaeological-find"};
    (void)state;
    for (size_t at = 0; at < sizeof scenarios / sizeof scenarios[0]; at++) {
        struct scenario *scenario = load_or_fail(scenarios[at], 5);
        int seats = scenario_plan(scenario)->seat_count;
        for (int seat = (int)at; seat < seats; seat += 3) {
            const char *id = scenario_plan(scenario)->seats[seat].id;
            struct host *host = open_quiet(scenario, id);
            struct rng rng = rng_seed((uint64_t)seat);
            struct err err = {.lang = LANG_EN};
            for (int i = 0; i < 60 && !played_state(host)->ending; i++) {
                struct offer offers[OFFERS_MAX];
                look_at(host, seat, (enum lang)(i % LANG_COUNT));
                int count = advise_offers(host, seat, LANG_RU, offers);
                char line[512];
                const struct offer *offer =
                    count > 0 ? &offers[rng_below(&rng, (uint64_t)count)] : NULL;
                (void)snprintf(line, sizeof line, "%s %s%s", id, offer ? offer->line : "",
                               offer ? offer->like : "");
                bool done = !offer || offer->final ||
                            host_do(host, host_now(host), line, &err) == HOST_DONE;
                if (!done)
                    fail_msg("offered, and refused: %s", line);
                assert_true(host_advance(host, host_now(host) + 97000, &err));
            }
            host_free(host);
        }
        scenario_free(scenario);
    }
}

// A paper that can be sent stands behind what can still be written.
static void a_paper_is_not_sent_by_the_first_number(void **state)
{
    static const char *const parts[] = {"what", "where", "when", "contact"};
    struct offer offers[OFFERS_MAX];
    struct scenario *scenario = load_or_fail("tests/play/story", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    char line[64];
    bool sends = false;
    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        (void)snprintf(line, sizeof line, "dep-02 paper.fill notice %s \"30 March\"", parts[i]);
        played_say(host, line);
    }
    int count = advise_offers(host, plan_seat(scenario_plan(scenario), "chair"), LANG_EN, offers);
    for (int i = 0; i < count; i++) {
        bool sent = strcmp(offers[i].line, "paper.submit notice") == 0;
        assert_true(!sends || offers[i].final);
        sends = sends || sent;
        assert_true(!sent || (i > 0 && offers[i].final));
    }
    assert_true(sends);
    host_free(host);
    scenario_free(scenario);
}

// Of the three choices the one that was made is not offered again.
static void a_ballot_that_is_cast_is_no_choice(void **state)
{
    struct host *host = open_sitting(12);
    struct offer offers[OFFERS_MAX];
    (void)state;
    played_say(host, "chair vote.open agenda:housing");
    played_say(host, "dep-02 vote.cast against");
    int seat = plan_seat(scenario_plan(housing), "dep-02");
    int count = advise_offers(host, seat, LANG_EN, offers), ballots = 0;
    for (int i = 0; i < count; i++) {
        struct buf words = BUF_INIT;
        bool ballot = strncmp(offers[i].line, "vote.cast", 9) == 0;
        offer_words(played_state(host), seat, offers[i].line, LANG_EN, &words);
        ballots += ballot;
        assert_true(!ballot || strncmp(buf_text(&words), "Change your vote", 16) == 0);
        assert_string_not_equal(offers[i].line, "vote.cast against");
        assert_true(!ballot || i > 0); // the key that cast it would change it at once
        buf_free(&words);
    }
    assert_int_equal(ballots, 2);
    host_free(host);
}

static bool offers_to_register(const struct host *host, const char *seat)
{
    struct offer offers[OFFERS_MAX];
    int count = advise_offers(host, plan_seat(played_state(host)->plan, seat), LANG_EN, offers);
    for (int i = 0; i < count; i++)
        if (strcmp(offers[i].line, "seat.arrive") == 0)
            return true;
    return false;
}

// Whoever is not there registers for a sitting that is to come or lasts, not for one that is over.
static void nobody_registers_for_what_is_over(void **state)
{
    struct host *host = open_sitting(12);
    (void)state;
    assert_true(offers_to_register(host, "media-1"));
    played_say(host, "chair sitting.close");
    assert_false(offers_to_register(host, "media-1"));
    host_free(host);
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    assert_true(offers_to_register(host, "akim"));
    played_say(host, "facilitator phase.go follow-up");
    assert_false(offers_to_register(host, "akim"));
    host_free(host);
    scenario_free(scenario);
}

static int load(void **state)
{
    (void)state;
    housing = load_or_fail("housing-utilities", 1);
    return 0;
}

static int unload(void **state)
{
    (void)state;
    scenario_free(housing);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaving_when_the_quorum_hangs_by_one_seat),
        cmocka_unit_test(the_own_ballot_is_missing),
        cmocka_unit_test(what_cannot_be_taken_back),
        cmocka_unit_test(the_card_loses_points),
        cmocka_unit_test(a_closing_sitting_names_its_own),
        cmocka_unit_test(a_paper_without_what_the_card_wants),
        cmocka_unit_test(a_paper_is_not_sent_by_the_first_number),
        cmocka_unit_test(a_ballot_that_is_cast_is_no_choice),
        cmocka_unit_test(nobody_registers_for_what_is_over),
        cmocka_unit_test(all_that_is_offered_is_told),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
