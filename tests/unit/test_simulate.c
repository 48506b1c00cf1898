// Sessions played one after the other: each is as if it were the first, what came of it is counted,
// and lines and handlers that ran are told from those that did not.
#include "place.h"

#include "script/coverage.h"
#include "simulate/round.h"
#include "simulate/sums_file.h"

static struct scenario *housing;

static struct round *round_or_fail(struct scenario *scenario)
{
    struct err err = {.lang = LANG_EN};
    struct round *round = round_new(scenario, (struct host_skill){.set = false}, &err);
    if (!round)
        print_error("%s\n", err.text);
    assert_non_null(round);
    return round;
}

static char *text_of(const struct sums *sums)
{
    struct buf out = BUF_INIT;
    sums_json(sums, &out);
    return buf_steal(&out);
}

static int64_t cell(struct sums *sums, enum sums_table table, const char *key, int column)
{
    size_t before = sums->table[table].count;
    struct sums_row *row = sums_row(sums, table, key, 0);
    if (sums->table[table].count != before)
        print_error("no row %s\n", key);
    assert_int_equal(sums->table[table].count, before);
    return row->cell[column];
}

// The sessions before leave nothing behind: upwards and downwards the same.
static void test_sessions_are_apart(void **state)
{
    struct round *round = round_or_fail(housing);
    struct sums *up = round_sums(round);
    struct sums *down = round_sums(round);
    (void)state;
    for (int seed = 1; seed <= 6; seed++)
        round_play(round, seed, up);
    for (int seed = 6; seed >= 1; seed--)
        round_play(round, seed, down);
    char *first = text_of(up);
    char *second = text_of(down);
    assert_string_equal(first, second);
    assert_int_equal(sums_runs(up), 6);
    free(first);
    free(second);
    sums_free(up);
    sums_free(down);
    round_free(round);
}

// Whatever is counted in two ways gives the same.
static void test_sums_agree(void **state)
{
    enum { RUNS = 30 };
    struct round *round = round_or_fail(housing);
    struct sums *sums = round_sums(round);
    int64_t endings = 0, votes = 0, margins = 0, speeches = 0;
    (void)state;
    for (int seed = 1; seed <= RUNS; seed++)
        round_play(round, seed, sums);
    for (size_t i = 0; i < sums->table[SUMS_ENDING].count; i++)
        endings += sums->table[SUMS_ENDING].rows[i].cell[COL_ENDING_RUNS];
    for (size_t i = 0; i < sums->table[SUMS_VOTE].count; i++)
        votes += sums->table[SUMS_VOTE].rows[i].cell[COL_VOTE_VOTES];
    for (size_t i = 0; i < sums->table[SUMS_MARGIN].count; i++)
        margins += sums->table[SUMS_MARGIN].rows[i].cell[COL_MARGIN_VOTES];
    for (size_t i = 0; i < sums->table[SUMS_CARD].count; i++)
        speeches += sums->table[SUMS_CARD].rows[i].cell[COL_CARD_SPEECHES];
    assert_int_equal(endings, RUNS);
    assert_int_equal(votes, sums_all(sums)->cell[COL_ALL_VOTES]);
    assert_true(margins > 0 && margins <= votes);
    assert_int_equal(speeches, sums_all(sums)->cell[COL_ALL_SPEECHES]);
    assert_int_equal(cell(sums, SUMS_DECISION, "housing", COL_DECISION_ADOPTED) +
                         cell(sums, SUMS_DECISION, "housing", COL_DECISION_REJECTED) +
                         cell(sums, SUMS_DECISION, "housing", COL_DECISION_NONE),
                     RUNS);
    assert_int_equal(cell(sums, SUMS_PHASE, "discussion", COL_PHASE_ENTERED), RUNS);
    assert_int_equal(cell(sums, SUMS_PHASE, "discussion", COL_PHASE_PLAN), 40 * 60);
    assert_int_equal(cell(sums, SUMS_HANDLER, "vote.cast", COL_HANDLER_RUNS), RUNS);
    assert_int_equal(cell(sums, SUMS_HANDLER, "inject:expose", COL_HANDLER_CALLS), RUNS);
    assert_int_equal(sums->table[SUMS_FAILURE].count, 0);
    sums_free(sums);
    round_free(round);
}

// The computer's sessions differ: several endings, none of them a matter of course.
static void test_outcomes_vary(void **state)
{
    enum { RUNS = 150 };
    struct round *round = round_or_fail(housing);
    struct sums *sums = round_sums(round);
    (void)state;
    for (int seed = 1; seed <= RUNS; seed++)
        round_play(round, seed, sums);
    int came = 0;
    for (size_t i = 0; i < sums->table[SUMS_ENDING].count; i++) {
        int64_t runs = sums->table[SUMS_ENDING].rows[i].cell[COL_ENDING_RUNS];
        assert_true(runs < RUNS * 85 / 100);
        came += runs > 0;
    }
    assert_true(came >= 3);
    assert_true(cell(sums, SUMS_HANDLER, "seat.recused", COL_HANDLER_RUNS) > 0);
    assert_true(cell(sums, SUMS_HANDLER, "seat.recused", COL_HANDLER_RUNS) < RUNS / 2);
    assert_true(cell(sums, SUMS_AMENDMENT, "open-selection", COL_AMENDMENT_TABLED) < RUNS);
    sums_free(sums);
    round_free(round);
}

// A small place with a handler that fails, and with lines and a handler that nothing reaches.
static const char rare[] = "local m = require 'maslikhat'\n"
                           "local s = require 'base'\n"
                           "local seen = 0\n"
                           "local function never()\n"
                           "  return 1\n"
                           "end\n"
                           "s.on = {\n"
                           "  ['sitting.opened'] = function()\n"
                           "    seen = seen + 1\n"
                           "    if seen > 1 then\n"
                           "      never()\n"
                           "    end\n"
                           "  end,\n"
                           "  ['vote.annulled'] = function() never() end,\n"
                           "  ['sitting.closed'] = function()\n"
                           "    error('broken here')\n"
                           "  end,\n"
                           "}\n"
                           "return m.scenario(s)\n";

// 1 when the line ran, 0 when it did not, -1 when it is none that could.
static int line_ran(const struct sums *sums, int line)
{
    const struct sums_list *list = &sums->table[SUMS_LINE];
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->rows[i].key, "scenario.lua") == 0 && list->rows[i].at == line)
            return list->rows[i].cell[COL_LINE_RUNS] > 0;
    return -1;
}

static void test_what_never_runs(void **state)
{
    struct place place;
    (void)state;
    place_open(&place, rare);
    struct round *round = round_or_fail(place.scenario);
    struct sums *sums = round_sums(round);
    for (int seed = 1; seed <= 3; seed++)
        round_play(round, seed, sums);
    assert_int_equal(line_ran(sums, 9), 1);
    assert_int_equal(line_ran(sums, 10), 1);
    assert_int_equal(line_ran(sums, 11), 0); // `seen` is fresh in every session
    assert_int_equal(line_ran(sums, 5), 0);
    assert_int_equal(line_ran(sums, 14), 0);
    assert_int_equal(line_ran(sums, 16), 1);
    assert_int_equal(line_ran(sums, 3), -1);  // of no function
    assert_int_equal(line_ran(sums, 12), -1); // an end is no line to run
    assert_int_equal(cell(sums, SUMS_HANDLER, "sitting.opened", COL_HANDLER_RUNS), 3);
    assert_int_equal(cell(sums, SUMS_HANDLER, "vote.annulled", COL_HANDLER_CALLS), 0);
    // The failing handler is off for the rest of one session only.
    assert_int_equal(sums->table[SUMS_FAILURE].count, 1);
    assert_string_equal(sums->table[SUMS_FAILURE].rows[0].key, "scenario.lua:16: broken here");
    assert_int_equal(sums->table[SUMS_FAILURE].rows[0].cell[COL_FAILURE_RUNS], 3);
    assert_int_equal(sums->table[SUMS_FAILURE].rows[0].cell[COL_FAILURE_SEED], 1);
    sums_free(sums);
    round_free(round);
    place_close(&place);
}

// The computer keeps to the plan: on average no phase is longer than it, but for the seconds until
// the chair leads on to the votes and the facilitator to the next phase, and hardly ever by a
// minute.
static void phases_within_plan(const char *name)
{
    enum { RUNS = 20, TO_GO_ON = 25 };
    struct scenario *scenario = load_or_fail(name, 1);
    struct round *round = round_or_fail(scenario);
    struct sums *sums = round_sums(round);
    size_t failed = 0, timed = 0;
    for (int seed = 1; seed <= RUNS; seed++)
        round_play(round, seed, sums);
    const struct sums_list *phases = &sums->table[SUMS_PHASE];
    for (size_t i = 0; i < phases->count; i++) {
        const int64_t *cell = phases->rows[i].cell;
        int64_t mean =
            cell[COL_PHASE_ENTERED] ? cell[COL_PHASE_SPENT] / cell[COL_PHASE_ENTERED] : 0;
        timed += cell[COL_PHASE_PLAN] > 0 && cell[COL_PHASE_ENTERED] > 0;
        if (cell[COL_PHASE_PLAN] == 0 ||
            (mean <= cell[COL_PHASE_PLAN] + TO_GO_ON && cell[COL_PHASE_OVER] * 10 <= RUNS))
            continue;
        print_error("%s, %s: %lld of %lld seconds, %lld of %d sessions over\n", name,
                    phases->rows[i].key, (long long)mean, (long long)cell[COL_PHASE_PLAN],
                    (long long)cell[COL_PHASE_OVER], RUNS);
        failed++;
    }
    assert_int_equal(failed, 0);
    assert_true(timed >= 6);
    sums_free(sums);
    round_free(round);
    scenario_free(scenario);
}

static void test_phases_within_plan(void **state)
{
    (void)state;
    phases_within_plan("landfill-hearing");
    phases_within_plan("housing-utilities");
    phases_within_plan("archaeological-find");
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
        cmocka_unit_test(test_sessions_are_apart), cmocka_unit_test(test_sums_agree),
        cmocka_unit_test(test_outcomes_vary),      cmocka_unit_test(test_what_never_runs),
        cmocka_unit_test(test_phases_within_plan),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
