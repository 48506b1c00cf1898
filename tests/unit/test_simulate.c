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
    struct round *round = round_new(scenario, (struct host_skill){.set = false},
                                    &(struct setting){.length = 0}, &err);
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
    assert_int_equal(cell(sums, SUMS_HANDLER, "vote.closed", COL_HANDLER_RUNS), RUNS);
    assert_int_equal(cell(sums, SUMS_HANDLER, "inject:appeal", COL_HANDLER_CALLS), RUNS);
    assert_int_equal(cell(sums, SUMS_HANDLER, "answer:kindergarten", COL_HANDLER_CALLS), RUNS);
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
    assert_true(cell(sums, SUMS_HANDLER, "seat.recused", COL_HANDLER_RUNS) < RUNS * 85 / 100);
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

// Conditions that stand on one line with what they decide.
static const char short_ones[] =
    "local m = require 'maslikhat'\n"
    "local s = require 'base'\n"
    "local seen = 0\n"
    "if seen == 0 then seen = 1 end\n"
    "s.on = {\n"
    "  ['sitting.opened'] = function(s)\n"
    "    if seen > 1 then seen = 9 elseif seen == 1 then seen = 2 end\n"
    "    while seen < 4 and s.present > 0 do seen = seen + 1 end\n"
    "    if seen == 4 or seen == 5 then seen = 6 end\n"
    "  end,\n"
    "  ['vote.annulled'] = function() if seen then seen = 7 end end,\n"
    "}\n"
    "return m.scenario(s)\n";

static void test_conditions_of_scripts(void **state)
{
    enum { RUNS = 3 };
    static const struct {
        const char *key;
        bool was_true, was_false;
    } rows[] = {
        {"scenario.lua:7: seen > 1", false, true},
        {"scenario.lua:7: seen == 1", true, false},
        {"scenario.lua:8: seen < 4 and s.present > 0", true, true},
        {"scenario.lua:8: seen < 4", true, true},
        {"scenario.lua:8: s.present > 0", true, false},
        {"scenario.lua:9: seen == 4 or seen == 5", true, false},
        {"scenario.lua:9: seen == 4", true, false},
        {"scenario.lua:9: seen == 5", false, false},
        {"scenario.lua:11: seen", false, false},
    };
    enum { ROWS = sizeof rows / sizeof rows[0] };
    struct place place;
    (void)state;
    place_open(&place, short_ones);
    struct round *round = round_or_fail(place.scenario);
    struct sums *sums = round_sums(round);
    for (int seed = 1; seed <= RUNS; seed++)
        round_play(round, seed, sums);
    assert_int_equal(sums->table[SUMS_FAILURE].count, 0);
    assert_int_equal(sums->table[SUMS_BRANCH].count, ROWS); // line 4 is none of a handler's
    for (size_t i = 0; i < ROWS; i++) {
        const struct sums_row *row = &sums->table[SUMS_BRANCH].rows[i];
        assert_string_equal(row->key, rows[i].key);
        assert_int_equal(row->cell[COL_BRANCH_TRUE], rows[i].was_true ? RUNS : 0);
        assert_int_equal(row->cell[COL_BRANCH_FALSE], rows[i].was_false ? RUNS : 0);
    }
    sums_free(sums);
    round_free(round);
    place_close(&place);
}

static int64_t fact(struct sums *sums, const char *key, bool so)
{
    return cell(sums, SUMS_FACT, key, so ? COL_FACT_SO : COL_FACT_NOT);
}

// Choices, and what comes of them, agree with what else is counted of the same sessions.
static void test_choices_and_conditions(void **state)
{
    enum { RUNS = 60 };
    struct scenario *scenario = load_or_fail("tests/play/branches", 1);
    struct round *round = round_or_fail(scenario);
    struct sums *sums = round_sums(round);
    int64_t by_choice = 0;
    (void)state;
    for (int seed = 1; seed <= RUNS; seed++)
        round_play(round, seed, sums);
    static const char *const choices[] = {"what-now/claim", "what-now/wait", "what-now/street"};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(cell(sums, SUMS_CHOICE, choices[i], COL_CHOICE_ASKED), RUNS);
        assert_int_equal(cell(sums, SUMS_CHOICE, choices[i], COL_CHOICE_ANSWERS), RUNS);
        by_choice += cell(sums, SUMS_CHOICE, choices[i], COL_CHOICE_RUNS);
    }
    assert_int_equal(by_choice, RUNS);
    int64_t claim = cell(sums, SUMS_CHOICE, "what-now/claim", COL_CHOICE_RUNS);
    int64_t street = cell(sums, SUMS_CHOICE, "what-now/street", COL_CHOICE_RUNS);
    assert_true(claim > 0 && street > 0);
    assert_int_equal(cell(sums, SUMS_CHOICE, "sorry/yes", COL_CHOICE_ASKED), street);
    assert_int_equal(cell(sums, SUMS_CHOICE_ENDING, "what-now/claim/answered", COL_ENDING_RUNS) +
                         cell(sums, SUMS_CHOICE_ENDING, "what-now/claim/late", COL_ENDING_RUNS),
                     claim);
    assert_int_equal(cell(sums, SUMS_CHOICE_ENDING, "what-now/street/heard", COL_ENDING_RUNS),
                     cell(sums, SUMS_ENDING, "heard", COL_ENDING_RUNS));
    int64_t late = cell(sums, SUMS_ENDING, "late", COL_ENDING_RUNS);
    assert_int_equal(cell(sums, SUMS_CONDITION, "ending:late", COL_CONDITION_CAME), late);
    int64_t heard = cell(sums, SUMS_ENDING, "heard", COL_ENDING_RUNS); // a function decides
    assert_int_equal(cell(sums, SUMS_CONDITION, "ending:heard", COL_CONDITION_HELD), heard);
    assert_int_equal(cell(sums, SUMS_CONDITION, "ending:heard", COL_CONDITION_CAME), heard);
    assert_int_equal(cell(sums, SUMS_CONDITION, "question:sorry", COL_CONDITION_CAME), street);
    assert_int_equal(cell(sums, SUMS_CONDITION, "paper:claim", COL_CONDITION_HELD), claim);
    assert_int_equal(fact(sums, "ending:late: deadline.missed deadline=reply", true),
                     cell(sums, SUMS_DEADLINE, "reply", COL_DEADLINE_MISSED));
    assert_int_equal(fact(sums, "phase:talk: not paper.submitted paper=claim", false),
                     cell(sums, SUMS_PAPER, "claim", COL_PAPER_SENT));
    for (size_t i = 0; i < sums->table[SUMS_FACT].count; i++) {
        const int64_t *of = sums->table[SUMS_FACT].rows[i].cell;
        assert_int_equal(of[COL_FACT_SO] + of[COL_FACT_NOT], RUNS);
    }
    sums_free(sums);
    round_free(round);
    scenario_free(scenario);
}

// Questions with right answers are none of the decisions.
static void test_quiz_is_no_decision(void **state)
{
    struct scenario *scenario = load_or_fail("archaeological-find", 1);
    struct round *round = round_or_fail(scenario);
    struct sums *sums = round_sums(round);
    (void)state;
    const struct sums_list *quiz = &sums->table[SUMS_QUESTION];
    const struct sums_list *choices = &sums->table[SUMS_CHOICE];
    assert_true(quiz->count > 0);
    for (size_t i = 0; i < quiz->count; i++)
        for (size_t k = 0; k < choices->count; k++) {
            size_t len = strlen(quiz->rows[i].key);
            assert_false(strncmp(choices->rows[k].key, quiz->rows[i].key, len) == 0 &&
                         choices->rows[k].key[len] == '/');
        }
    sums_free(sums);
    round_free(round);
    scenario_free(scenario);
}

// Who chose what in a private question is kept nowhere, and not counted here either.
static void test_private_is_not_counted(void **state)
{
    struct scenario *scenario = load_or_fail("tests/play/ethics", 1);
    const struct plan *plan = scenario_plan(scenario);
    struct round *round = round_or_fail(scenario);
    struct sums *sums = round_sums(round);
    int private_ones = 0;
    (void)state;
    for (int seed = 1; seed <= 3; seed++)
        round_play(round, seed, sums);
    for (int i = 0; i < plan->question_count; i++) {
        const char *id = plan->questions[i].id;
        if (!plan->questions[i].secret)
            continue;
        private_ones++;
        for (int table = SUMS_CHOICE; table <= SUMS_CHOICE_ENDING; table++)
            for (size_t k = 0; k < sums->table[table].count; k++) {
                const char *key = sums->table[table].rows[k].key;
                assert_false(strncmp(key, id, strlen(id)) == 0 && key[strlen(id)] == '/');
            }
    }
    assert_true(private_ones > 0);
    sums_free(sums);
    round_free(round);
    scenario_free(scenario);
}

// The seats of a group are those that would be dealt to it; deeds are those of the cards' table.
static void test_people(void **state)
{
    enum { RUNS = 3, PEOPLE = 6 };
    struct err err = {.lang = LANG_EN};
    struct round *round = round_new(housing, (struct host_skill){.group = PEOPLE},
                                    &(struct setting){.length = 0}, &err);
    assert_non_null(round);
    struct sums *sums = round_sums(round);
    int marked = 0;
    (void)state;
    for (int seed = 1; seed <= RUNS; seed++)
        round_play(round, seed, sums);
    for (size_t i = 0; i < sums->table[SUMS_DEED].count; i++) {
        const struct sums_row *row = &sums->table[SUMS_DEED].rows[i];
        marked += !sums_untold(SUMS_DEED, row, COL_DEED_PERSON);
        assert_int_equal(row->cell[COL_DEED_SPEECHES],
                         cell(sums, SUMS_CARD, row->key, COL_CARD_SPEECHES));
    }
    assert_int_equal(marked, PEOPLE);
    assert_false(sums_untold(SUMS_DEED, sums_row(sums, SUMS_DEED, "chair", 0), COL_DEED_PERSON));
    assert_true(cell(sums, SUMS_DEED, "dep-02", COL_DEED_VOTES) > RUNS);
    assert_int_equal(cell(sums, SUMS_DEED, "media-1", COL_DEED_VOTES), 0);
    int64_t answered = 0; // what is for the akim
    static const char *const papers[] = {"inquiry", "roof-inquiry", "works", "press-request",
                                         "extract"};
    for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++)
        answered += cell(sums, SUMS_PAPER, papers[i], COL_PAPER_ANSWERED);
    assert_int_equal(cell(sums, SUMS_DEED, "akim", COL_DEED_REPLIED), answered);
    sums_free(sums);
    round_free(round);
}

// The computer keeps to the plan: on average no phase is longer than it, but for the seconds until
// the chair leads on to the votes and the facilitator to the next phase, and hardly ever by a
// minute.
static void phases_within_plan(const char *name)
{
    enum { RUNS = 20, TO_GO_ON = 30 };
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
        cmocka_unit_test(test_sessions_are_apart),     cmocka_unit_test(test_sums_agree),
        cmocka_unit_test(test_outcomes_vary),          cmocka_unit_test(test_what_never_runs),
        cmocka_unit_test(test_phases_within_plan),     cmocka_unit_test(test_conditions_of_scripts),
        cmocka_unit_test(test_choices_and_conditions), cmocka_unit_test(test_quiz_is_no_decision),
        cmocka_unit_test(test_private_is_not_counted), cmocka_unit_test(test_people),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
