// What the computer writes in a story: an answer to a paper is an answer and no line of a debate,
// and nobody writes or signs what the card has nothing to do with.
#include "played.h"

#include "script/api.h"

static void no_line(const struct card *card, const char *text)
{
    for (int i = 0; card && i < card->stance.line_count; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++)
            assert_string_not_equal(text, ltext_in(&card->stance.lines[i], (enum lang)lang));
}

static int check_replies(const struct scenario *scenario, const struct state *s)
{
    int replies = 0;
    for (int i = 0; i < s->plan->paper_count; i++) {
        const struct paper_state *paper = &s->papers[i];
        for (int seat = 0; seat < s->plan->seat_count; seat++) {
            if (!state_receives(s, i, seat))
                continue;
            for (int part = 0; part < s->plan->papers[i].part_count; part++)
                if (paper->parts[part].reply) {
                    no_line(scenario_card(scenario, seat), paper->parts[part].reply);
                    replies++;
                }
            if (paper->answer) {
                no_line(scenario_card(scenario, seat), paper->answer);
                replies++;
            }
        }
    }
    return replies;
}

static void play(struct host *host, uint64_t seed)
{
    struct err err = {.lang = LANG_EN};
    assert_true(host_restart(host, seed, &err));
    for (int i = 0; i < 60000 && !played_state(host)->ending && host_next(host) >= 0; i++)
        assert_true(host_advance(host, host_next(host), &err));
}

static void test_answers_answer(void **state)
{
    static const char *const names[] = {"landfill-hearing", "archaeological-find"};
    (void)state;
    for (size_t i = 0; i < 2; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct scenario *scenario = load_or_fail(names[i], 1);
            struct host *host = played_open(
                scenario, (struct host_options){.bots = BOTS_ALL, .lang = (enum lang)lang});
            int replies = 0;
            for (uint64_t seed = 1; seed <= 3; seed++) {
                play(host, seed);
                replies += check_replies(scenario, played_state(host));
            }
            assert_true(replies > 5);
            host_free(host);
            scenario_free(scenario);
        }
}

static void test_cards_refuse(void **state)
{
    enum { SEEDS = 30 };
    int written = 0;
    (void)state;
    struct scenario *scenario = load_or_fail("tests/play/branches", 1);
    const struct plan *plan = scenario_plan(scenario);
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_ALL});
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        play(host, seed);
        int author = played_state(host)->papers[plan_paper(plan, "petition")].author;
        written += author != NOBODY;
        if (author != NOBODY)
            assert_string_equal(plan->seats[author].id, "dep-05");
    }
    assert_true(written > 3);
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers_answer),
        cmocka_unit_test(test_cards_refuse),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
