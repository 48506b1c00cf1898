// The rules in words: every refusal with a source is kept by one rule, figures are those of the
// thresholds, bodies have the rules that are theirs, and no text holds an id.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "unit/ids.h"

#include "base/mem.h"
#include "report/rules.h"
#include "script/scenario.h"
#include "unit/place.h"

#include <string.h>

static const char *const scenarios[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find", "commission-conflict",
                                        "refused-rally"};

static bool keeps(const struct rule *rule, enum refusal why)
{
    for (int i = 0; i < rule->kept_by_count; i++)
        if (rule->kept_by[i] == why)
            return true;
    return false;
}

// A sitting of this body with everything there can be, and without what it has not.
static const char *const bodies[] = {"maslikhat",  "hearing", "assembly",
                                     "commission", "control", "court"};
enum { BODIES = sizeof bodies / sizeof bodies[0], COUNCIL = 0, HEARING = 1, ASSEMBLY = 2 };

static struct plan *sitting(int body)
{
    struct plan *plan = rules_council(12);
    plan->body = bodies[body];
    plan->votes = body != HEARING;
    plan->agenda_voted = body == COUNCIL || body == ASSEMBLY;
    plan->extraordinary = body == COUNCIL;
    if (body == HEARING)
        plan->threshold[THRESHOLD_QUORUM] = (struct threshold){0, 1, BASE_PRESENT, false};
    return plan;
}

static int rules_keeping(enum refusal why, const struct plan *plan)
{
    int count = 0;
    for (int i = 0; i < rule_count; i++)
        count += (!plan || rule_holds(&rules[i], plan)) && keeps(&rules[i], why);
    return count;
}

static void test_every_refusal(void **state)
{
    (void)state;
    for (int why = 0; why < REFUSAL_COUNT; why++)
        if (*refusals[why].law && rules_keeping((enum refusal)why, NULL) == 0)
            fail_msg("%s has a source: name it in a row of core/rule.c, or give that rule a row",
                     refusals[why].rule);
    for (int body = 0; body < BODIES; body++) {
        struct plan *plan = sitting(body);
        for (int why = 0; why < REFUSAL_COUNT; why++)
            if (rules_keeping((enum refusal)why, plan) > 1)
                fail_msg("%s: two rules at once in %s", refusals[why].rule, bodies[body]);
        plan_free(plan);
    }
}

// A rule names one source, so all that keeps it has the same.
static void test_one_source(void **state)
{
    struct plan *plan = rules_council(12);
    (void)state;
    for (int i = 0; i < rule_count; i++) {
        const char *law = rule_law(&rules[i], plan);
        for (int k = 0; k < rules[i].kept_by_count; k++) {
            const char *other = refusal_law(plan, rules[i].kept_by[k]);
            if (strcmp(other ? other : "", law ? law : "") != 0)
                fail_msg("%s: %s has another source", text_name(rules[i].text),
                         refusals[rules[i].kept_by[k]].rule);
        }
        for (int k = 0; k < THRESHOLD_COUNT; k++)
            if (rules[i].figures >> k & 1U)
                assert_string_equal(threshold_laws[k], law);
        assert_true(rules[i].kept_by_count > 0 || rules[i].figures != 0);
    }
    plan_free(plan);
}

static void test_groups_together(void **state)
{
    (void)state;
    for (int i = 1; i < rule_count; i++)
        assert_true(rules[i].group == rules[i - 1].group ||
                    rules[i].group == rules[i - 1].group + 1);
    assert_int_equal(rules[0].group, 0);
    assert_int_equal(rules[rule_count - 1].group, RULE_GROUP_COUNT - 1);
}

static const struct rule *rule_of(enum text_key text)
{
    for (int i = 0; i < rule_count; i++)
        if (rules[i].text == text)
            return &rules[i];
    fail();
    return NULL;
}

static char *figures_of(enum text_key text, int total, enum lang lang)
{
    struct plan *plan = rules_council(total);
    struct buf out = BUF_INIT;
    rules_figures(rule_of(text), plan, lang, &out);
    plan_free(plan);
    return buf_steal(&out);
}

// The figures as counted on fingers: the least number of votes that is enough.
static int least(int num, int den, bool more, int base)
{
    int votes = 0;
    while (more ? votes * den <= base * num : votes * den < base * num)
        votes++;
    return votes;
}

static void test_figures(void **state)
{
    (void)state;
    for (int total = 5; total <= 50; total++) {
        char wanted[160];
        int quorum = least(2, 3, false, total);
        const struct {
            enum text_key text;
            int votes;
            const char *words;
        } rows[] = {
            {T_RULE_QUORUM, quorum, "two thirds of all deputies"},
            {T_RULE_DECISION, least(1, 2, true, total), "majority of all deputies"},
            {T_RULE_NO_CONFIDENCE, least(1, 5, false, total), "a fifth of all deputies"},
        };
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
            char *figures = figures_of(rows[i].text, total, LANG_EN);
            (void)snprintf(wanted, sizeof wanted, "Figures: %d of %d (%s)", rows[i].votes, total,
                           rows[i].words);
            assert_string_equal(figures, wanted);
            free(figures);
        }
        char *figures = figures_of(T_RULE_CLOSED, total, LANG_EN);
        (void)snprintf(wanted, sizeof wanted,
                       "Figures: %d of %d, %d of %d (a third of those present); %d of %d, %d of %d "
                       "(majority of those present)",
                       least(1, 3, false, total), total, least(1, 3, false, quorum), quorum,
                       least(1, 2, true, total), total, least(1, 2, true, quorum), quorum);
        assert_string_equal(figures, wanted);
        free(figures);
    }
}

static void test_worked_figures(void **state)
{
    static const struct {
        int total;
        enum text_key text;
        enum lang lang;
        const char *figures;
    } rows[] = {
        {12, T_RULE_QUORUM, LANG_KK, "Есебі: 12-нің 8-і (барлық депутаттың үштен екісі)"},
        {12, T_RULE_DECISION, LANG_RU, "Цифры: 7 из 12 (большинство от общего числа депутатов)"},
        {11, T_RULE_QUORUM, LANG_EN, "Figures: 8 of 11 (two thirds of all deputies)"},
        {11, T_RULE_DECISION, LANG_EN, "Figures: 6 of 11 (majority of all deputies)"},
        {25, T_RULE_QUORUM, LANG_EN, "Figures: 17 of 25 (two thirds of all deputies)"},
        {25, T_RULE_DECISION, LANG_EN, "Figures: 13 of 25 (majority of all deputies)"},
        {25, T_RULE_PROCEDURAL, LANG_EN, "Figures: 13 of 25, 9 of 17 (majority of those present)"},
        {25, T_RULE_NO_CONFIDENCE, LANG_EN, "Figures: 5 of 25 (a fifth of all deputies)"},
        {12, T_RULE_QUEUE, LANG_EN, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char *figures = figures_of(rows[i].text, rows[i].total, rows[i].lang);
        assert_string_equal(figures, rows[i].figures);
        free(figures);
    }
}

// Other bodies have quorums of their own, with the words for them.
static void test_other_quorums(void **state)
{
    static const struct {
        const char *rules;
        int total;
        const char *figures;
    } rows[] = {
        {"assembly", 12, "Figures: 6 of 12 (half of the delegates)"},
        {"assembly", 25, "Figures: 13 of 25 (half of the delegates)"},
        {"commission", 11, "Figures: 6 of 11 (more than half of the commission)"},
        {"commission", 12, "Figures: 7 of 12 (more than half of the commission)"},
        {"public-control", 8, "Figures: 5 of 8 (majority of all entitled to vote)"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct place place;
        struct buf text = BUF_INIT, out = BUF_INIT;
        buf_printf(&text,
                   "local m = require \"maslikhat\"\nlocal s = require \"base\"\n"
                   "s.rules = m.rules \"%s\"\nreturn m.scenario(s)\n",
                   rows[i].rules);
        place_open(&place, buf_text(&text));
        struct plan plan = *scenario_plan(place.scenario);
        plan.total = rows[i].total;
        rules_figures(rule_of(T_RULE_QUORUM), &plan, LANG_EN, &out);
        assert_string_equal(buf_text(&out), rows[i].figures);
        buf_free(&out);
        buf_free(&text);
        place_close(&place);
    }
}

static bool has_group(const struct plan *plan, enum rule_group group)
{
    struct buf out = BUF_INIT;
    int number = 1;
    rules_page(plan, group, &number, LANG_EN, &out);
    bool has = out.len > 0;
    assert_int_equal(has, number > 1);
    buf_free(&out);
    return has;
}

static void test_bodies(void **state)
{
    (void)state;
    for (int body = 0; body < BODIES; body++) {
        struct plan *plan = sitting(body);
        bool council = body == COUNCIL, hearing = body == HEARING;
        assert_int_equal(has_group(plan, RULES_VOTE), !hearing);
        assert_int_equal(has_group(plan, RULES_SECRET), !hearing);
        assert_int_equal(has_group(plan, RULES_ELECTION), !hearing);
        assert_int_equal(has_group(plan, RULES_DRAFT), !hearing);
        assert_int_equal(has_group(plan, RULES_AGENDA), !hearing);
        assert_true(has_group(plan, RULES_FLOOR));
        assert_int_equal(rule_holds(rule_of(T_RULE_NO_CONFIDENCE), plan), council);
        assert_int_equal(rule_holds(rule_of(T_RULE_INQUIRY), plan), council);
        assert_int_equal(rule_holds(rule_of(T_RULE_EXTRAORDINARY), plan), council);
        assert_int_equal(rule_holds(rule_of(T_RULE_QUORUM), plan), !hearing);
        assert_int_equal(rule_holds(rule_of(T_RULE_NO_QUORUM), plan), hearing);
        plan->paper_count = 0;
        assert_false(rule_holds(rule_of(T_RULE_PAPER), plan));
        assert_false(rule_holds(rule_of(T_RULE_INQUIRY), plan));
        plan->seat_count = 0;
        assert_false(rule_holds(rule_of(T_RULE_AKIM_REPORT), plan));
        plan_free(plan);
    }
}

// Of a scenario with several sittings, drafts are where their item is.
static void test_sittings(void **state)
{
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load("archaeological-find", 0, &problems);
    (void)state;
    assert_non_null(scenario);
    const struct plan *plan = scenario_plan(scenario);
    for (int i = 0; i < plan->sitting_count; i++) {
        struct plan *during = plan_of_sitting(plan, i);
        bool session = strcmp(plan->sittings[i].id, "session") == 0;
        assert_int_equal(has_group(during, RULES_DRAFT), session);
        plan_of_sitting_free(during);
    }
    scenario_free(scenario);
    problems_free(&problems);
}

static void read_clean(const struct ids *ids, const char *text, enum lang lang)
{
    char word[96];
    if (ids_find(ids, text, lang, word, sizeof word))
        fail_msg("%s: %s", lang_code(lang), word);
    const char *brace = strchr(text, '{');
    if (brace)
        fail_msg("%s: %.40s", lang_code(lang), brace);
}

static void read_doc(const struct plan *plan, const struct ids *ids)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct doc *doc = rules_doc(plan, (enum lang)lang);
        for (int format = 0; format < DOC_FORMAT_COUNT; format++) {
            struct buf out = BUF_INIT;
            doc_write(doc, (enum doc_format)format, &out);
            assert_true(out.len > 4000);
            if (format == DOC_PLAIN)
                read_clean(ids, buf_text(&out), (enum lang)lang);
            buf_free(&out);
        }
        doc_free(doc);
    }
}

// "The law does not say" is said of the council alone: what a court's law says is not quoted here.
static void test_no_source(void **state)
{
    (void)state;
    for (int body = 0; body < BODIES; body++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct plan *plan = sitting(body);
            struct buf page = BUF_INIT;
            int number = 1;
            for (int group = 0; group < RULE_GROUP_COUNT; group++)
                rules_page(plan, (enum rule_group)group, &number, (enum lang)lang, &page);
            const char *none =
                strstr(buf_text(&page), text_get((enum lang)lang, T_WORDS_LAW_CHOICE));
            assert_int_equal(none != NULL, body == COUNCIL);
            assert_null(strstr(buf_text(&page), "\n\n"));
            buf_free(&page);
            plan_free(plan);
        }
}

static void test_no_ids(void **state)
{
    (void)state;
    struct plan *council = rules_council(12);
    struct ids ids = ids_of(council);
    read_doc(NULL, &ids);
    ids_free(&ids);
    plan_free(council);
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
        struct problems problems = {.lang = LANG_EN};
        struct scenario *scenario = scenario_load(scenarios[i], 0, &problems);
        assert_non_null(scenario);
        ids = ids_of(scenario_plan(scenario));
        read_doc(scenario_plan(scenario), &ids);
        ids_free(&ids);
        scenario_free(scenario);
        problems_free(&problems);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_refusal),   cmocka_unit_test(test_one_source),
        cmocka_unit_test(test_groups_together), cmocka_unit_test(test_figures),
        cmocka_unit_test(test_worked_figures),  cmocka_unit_test(test_other_quorums),
        cmocka_unit_test(test_bodies),          cmocka_unit_test(test_sittings),
        cmocka_unit_test(test_no_source),       cmocka_unit_test(test_no_ids),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
