// Trying a command before it is given: it tells the truth and changes nothing. And a session in
// which one person practises and the computer leads.
#include "played.h"

#include "base/rng.h"
#include "core/mandate.h"
#include "server/advise.h"

#include <unistd.h>

static struct scenario *housing;

static struct host *open_host(const char *solo, const char *journal)
{
    struct host_options options = {.solo = solo, .lang = LANG_EN, .journal = journal};
    return played_open(housing, options);
}

static char *dump(const struct host *host)
{
    struct buf out = BUF_INIT;
    state_dump(session_state(host_session(host)), &out);
    buf_printf(&out, "%zu records\n", host_history(host)->count);
    return buf_steal(&out);
}

static void tells(const struct host *host, const char *line, const char *reason, const char *law)
{
    struct err err = {.lang = LANG_EN};
    struct advice advice;
    assert_true(advise(host, line, LANG_EN, &advice, &err));
    assert_false(advice.accepted);
    assert_non_null(strstr(buf_text(&advice.reason), reason));
    assert_non_null(strstr(buf_text(&advice.law), law));
    assert_true(advice.instead.len > 0);
    advise_free(&advice);
}

static void test_words(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct advice advice;
    struct host *host = open_host("dep-05", NULL);
    (void)state;
    tells(host, "dep-05 sitting.open", "only the presiding officer", "11(2)");
    tells(host, "dep-05 flor.ask", "floor.ask", "");
    tells(host, "nobody floor.ask", "nobody", "");
    assert_false(advise(host, "dep-05 note.add \"open", LANG_EN, &advice, &err));
    advise_free(&advice);
    assert_true(advise(host, "", LANG_EN, &advice, &err));
    assert_true(advice.accepted);
    advise_free(&advice);
    assert_true(advise(host, "rewind 3", LANG_EN, &advice, &err));
    assert_true(advice.accepted);
    advise_free(&advice);
    host_free(host);
}

static const char *const verbs_tried[] = {
    "vote.cast for",       "vote.cast abstain",
    "floor.ask debate",    "floor.ask question",
    "floor.end",           "floor.withdraw",
    "vote.close",          "vote.open basis:housing",
    "vote.open amend:a1",  "sitting.open",
    "sitting.close",       "amend.table housing prepared=sum-200",
    "amend.withdraw a1",   "seat.leave",
    "seat.arrive",         "draft.opinion a1 positive",
    "floor.give dep-02",   "seat.recuse housing reason=x",
    "agenda.call housing", "vote.decide for",
};

// The verb of a line is in the part of the seat.
static bool is_its_own(int seat, const char *line)
{
    char word[32];
    (void)snprintf(word, sizeof word, "%.*s", (int)strcspn(line, " "), line);
    return mandate_has(scenario_plan(housing), seat, verb_find(word));
}

// What a seat may ever do holds all that is accepted from it – but for whoever is elected to
// preside –, and nothing that is another's.
static void test_mandates(void **state)
{
    static const struct {
        const char *scenario, *seat, *has, *lacks;
    } rows[] = {
        {"housing-utilities", "dep-05", "vote.cast seat.recuse amend.table motion.support",
         "vote.open vote.protocol sitting.register sitting.open sitting.close vote.close "
         "floor.give draft.opinion scenario.end phase.next"},
        {"housing-utilities", "chair",
         "sitting.open sitting.register vote.open vote.cast floor.give phase.next",
         "inject.fire seat.deal scenario.end draft.opinion"},
        {"housing-utilities", "akim", "draft.opinion floor.ask talk.whisper",
         "vote.cast amend.table sitting.open motion.support"},
        {"housing-utilities", "secretary", "vote.count talk.announce seat.arrive paper.forward",
         "vote.cast vote.open sitting.open"},
        {"housing-utilities", "resident-1", "floor.ask talk.whisper note.add",
         "vote.cast sitting.open sitting.close amend.table remark.add agenda.add"},
        {"landfill-hearing", "resident-1", "remark.add remark.mark answer.give floor.ask",
         "vote.cast sitting.open sitting.close amend.table vote.open"},
        {"landfill-hearing", "del-12", "remark.add vote.cast amend.table",
         "paper.fill sitting.open"},
        {"landfill-hearing", "deputy", "sitting.open floor.give paper.fill", "scenario.end"},
        {"archaeological-find", "dep-02", "vote.cast paper.sign", "scenario.end draft.opinion"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (int has = 0; has < 2; has++) {
            struct scenario *scenario = load_or_fail(rows[i].scenario, 1);
            const struct plan *plan = scenario_plan(scenario);
            char word[32];
            for (const char *at = has ? rows[i].has : rows[i].lacks; *at; at += strspn(at, " ")) {
                (void)snprintf(word, sizeof word, "%.*s", (int)strcspn(at, " "), at);
                at += strlen(word);
                if (mandate_has(plan, plan_seat(plan, rows[i].seat), verb_find(word)) != (has == 1))
                    fail_msg("%s, %s: %s", rows[i].scenario, rows[i].seat, word);
            }
            scenario_free(scenario);
        }
}

// What the card wants and only the course of the sitting keeps from it is told with what to wait
// for, and is among the offers once it is possible.
static void test_later(void **state)
{
    (void)state;
    struct host *host = open_host("dep-06", NULL);
    int seat = plan_seat(scenario_plan(housing), "dep-06");
    struct err err = {.lang = LANG_EN};
    struct later later[LATER_MAX];
    struct offer offers[OFFERS_MAX];
    bool offered = false;
    assert_int_equal(advise_later(host, seat, LANG_EN, later), 2);
    assert_string_equal(later[0].line, "floor.ask report");
    assert_non_null(strstr(later[0].when, "sitting"));
    assert_string_equal(later[1].line, "amend.table housing prepared=sum-200");
    played_say(host, "dep-06 seat.arrive");
    for (int i = 0; i < 200 && !offered; i++) {
        assert_true(host_advance(host, host_now(host) + 20000, &err));
        int count = advise_offers(host, seat, LANG_EN, offers);
        for (int k = 0; k < count; k++)
            offered = offered || strncmp(offers[k].line, "amend.table", 11) == 0;
    }
    assert_true(offered);
    int left = advise_later(host, seat, LANG_EN, later);
    for (int i = 0; i < left; i++)
        assert_null(strstr(later[i].line, "amend.table"));
    host_free(host);
}

// Who has recused from the item to come is not told to ask for the floor on it.
static void test_recused_asks_for_nothing(void **state)
{
    (void)state;
    struct host *host = open_host("dep-05", NULL);
    int seat = plan_seat(scenario_plan(housing), "dep-05");
    struct err err = {.lang = LANG_EN};
    struct later later[LATER_MAX];
    struct offer offers[OFFERS_MAX];
    played_say(host, "dep-05 seat.arrive");
    played_say(host, "dep-05 seat.recuse housing reason=\"A brother\"");
    assert_int_equal(advise_later(host, seat, LANG_EN, later), 0);
    for (int i = 0; i < 200; i++) {
        int count = advise_offers(host, seat, LANG_EN, offers);
        for (int k = 0; k < count; k++)
            assert_string_not_equal(offers[k].line, "floor.ask debate");
        assert_true(host_advance(host, host_now(host) + 5000, &err));
    }
    assert_int_equal(played_state(host)->current_item, 0);
    host_free(host);
}

// At many moments of a session: what the trial says is what happens, and it leaves no trace.
static void test_trials_tell_the_truth(void **state)
{
    enum { TRIES = 400, STEP_MS = 17000 };
    struct rng rng = rng_seed(11);
    struct host *host = open_host("dep-05", NULL);
    int accepted = 0, refused = 0;
    (void)state;
    for (int i = 0; i < TRIES; i++) {
        struct err err = {.lang = LANG_EN};
        struct advice advice;
        char line[128];
        const struct plan *plan = scenario_plan(housing);
        int seat = (int)rng_below(&rng, (uint64_t)plan->seat_count);
        (void)snprintf(line, sizeof line, "%s %s", plan->seats[seat].id,
                       verbs_tried[rng_below(&rng, sizeof verbs_tried / sizeof verbs_tried[0])]);
        assert_true(host_advance(host, host_now(host) + STEP_MS, &err));
        char *before = dump(host);
        assert_true(advise(host, line, LANG_EN, &advice, &err));
        char *after = dump(host);
        assert_string_equal(before, after);
        enum host_result result = host_do(host, host_now(host), line, &err);
        if (advice.accepted != (result == HOST_DONE))
            print_error("%s\n", line);
        assert_int_equal(advice.accepted, result == HOST_DONE);
        bool elected = session_state(host_session(host))->presiding == seat;
        assert_true(!advice.accepted || elected || is_its_own(seat, strchr(line, ' ') + 1));
        accepted += advice.accepted;
        refused += !advice.accepted;
        advise_free(&advice);
        free(before);
        free(after);
    }
    assert_true(accepted > 20 && refused > 100);
    host_free(host);
}

// Everything that is offered is accepted when it is taken, for seats of all kinds.
static void test_offers(void **state)
{
    static const char *const seats[] = {"chair", "dep-05", "akim", "secretary", "ngo-1"};
    int taken = 0;
    (void)state;
    for (size_t i = 0; i < sizeof seats / sizeof seats[0]; i++) {
        struct host *host = open_host(seats[i], NULL);
        int seat = plan_seat(scenario_plan(housing), seats[i]);
        struct rng rng = rng_seed(i);
        for (int k = 0; k < 120 && !session_state(host_session(host))->ending; k++) {
            struct err err = {.lang = LANG_EN};
            struct offer offers[OFFERS_MAX];
            assert_true(host_advance(host, host_now(host) + 61000, &err));
            int count = advise_offers(host, seat, LANG_EN, offers);
            if (count == 0)
                continue;
            char line[512];
            const struct offer *offer = &offers[rng_below(&rng, (uint64_t)count)];
            (void)snprintf(line, sizeof line, "%s %s%s", seats[i], offer->line, offer->like);
            assert_true(is_its_own(seat, offer->line));
            assert_true(session_state(host_session(host))->ending ||
                        host_do(host, host_now(host), line, &err) == HOST_DONE);
            taken++;
        }
        host_free(host);
    }
    assert_true(taken > 100);
}

// The computer leads: phases go on by themselves, to the end, though the person does nothing.
static void test_the_computer_leads(void **state)
{
    char journal[] = "/tmp/maslikhat-test-XXXXXX";
    struct err err = {.lang = LANG_EN};
    struct host_listener listener = {played_nothing, NULL};
    struct host_options again = {.scenario = housing, .journal = journal, .lang = LANG_EN};
    (void)state;
    int fd = mkstemp(journal);
    (void)close(fd);
    (void)unlink(journal);
    struct host *host = open_host("dep-05", journal);
    const struct state *s = session_state(host_session(host));
    int seat = plan_seat(scenario_plan(housing), "dep-05");
    assert_string_equal(s->seat[seat].person, "Participant");
    assert_true(s->seat[0].bot && !s->seat[seat].bot);
    assert_true(host_advance(host, 40 * INT64_C(60000), &err));
    assert_true(session_state(host_session(host))->phase.index > 0);
    host_free(host);
    // Continued, it goes on at once: there is nobody to let the clock run.
    scenario_restart(housing, 5);
    host = host_resume(&again, listener, NULL, &err);
    assert_non_null(host);
    assert_true(session_state(host_session(host))->pause_begin < 0);
    while (host_next(host) >= 0)
        assert_true(host_advance(host, host_next(host), &err));
    assert_non_null(session_state(host_session(host))->ending);
    assert_false(session_state(host_session(host))->seat[seat].bot);
    host_free(host);
    (void)unlink(journal);
}

static void test_unknown_seat(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct host_options options = {.scenario = housing, .solo = "dep-99", .lang = LANG_EN};
    struct host_listener listener = {played_nothing, NULL};
    (void)state;
    assert_null(host_new(&options, listener, &err));
    assert_non_null(strstr(err.text, "dep-99"));
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

static int place_of(const struct host *host, const char *seat, const char *line)
{
    struct offer offers[OFFERS_MAX];
    int count = advise_offers(host, plan_seat(played_state(host)->plan, seat), LANG_EN, offers);
    for (int i = 0; i < count; i++)
        if (strncmp(offers[i].line, line, strlen(line)) == 0)
            return i;
    return -1;
}

// A paper that nobody waits for any longer comes after all that is still to be done.
static void test_spared(void **state)
{
    struct scenario *scenario = load_or_fail("tests/play/story", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    (void)state;
    int before = place_of(host, "dep-02", "paper.fill notice");
    assert_true(before >= 0 && before < place_of(host, "dep-02", "paper.fill inquiry"));
    played_say(host, "dep-02 note.add \"The newspaper has it\"");
    assert_true(place_of(host, "dep-02", "paper.fill notice") >
                place_of(host, "dep-02", "paper.fill inquiry"));
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_recused_asks_for_nothing),
        cmocka_unit_test(test_trials_tell_the_truth),
        cmocka_unit_test(test_mandates),
        cmocka_unit_test(test_later),
        cmocka_unit_test(test_offers),
        cmocka_unit_test(test_the_computer_leads),
        cmocka_unit_test(test_unknown_seat),
        cmocka_unit_test(test_spared),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
