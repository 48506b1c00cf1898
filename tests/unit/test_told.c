// What people are told after the fact: a prohibition is no goal, nobody answers for what a script
// tried, a paper's refusal names the articles of what is missing, no quorum where none is asked.
#include "unit/story_plan.h"

#include "unit/report_session.h"

#include "core/goal.h"
#include "report/debrief.h"
#include "report/export.h"
#include "report/page.h"
#include "words/words.h"

static int set_up_story(void **unused)
{
    (void)unused;
    plan = story_plan();
    session = session_new(plan);
    history_init(&history);
    return 0;
}

static char *told(const struct event *event)
{
    struct buf text = BUF_INIT;
    words_event_full(session_state(session), event, LANG_EN, &text);
    return buf_steal(&text);
}

static const struct event *last_event(void)
{
    const struct record *record = &history.records[history.count - 1];
    return &record->events[record->count - 1];
}

static void says(const char *want, const char *never)
{
    char *text = told(last_event());
    if (!strstr(text, want) || (never && strstr(text, never)))
        fail_msg("\"%s\": want \"%s\", never \"%s\"", text, want, never ? never : "");
    free(text);
}

static void test_penalty(void **unused)
{
    static struct plan_goal goals[] = {
        {"hidden", GOAL_TABLED, "any", "at_least", 1, -4, {{"а", "а", "a"}}, NULL},
        {"clean", GOAL_REFUSED, "at_most", "at_most", 0, 2, {{"б", "б", "b"}}, NULL},
    };
    (void)unused;
    plan->seats[1].goals = goals;
    plan->seats[1].goal_count = 2;
    open_sitting();
    struct debrief *d = debrief_new(plan, &history);
    assert_string_equal(debrief_goal_word(&goals[0], d->goals[0].reached, LANG_EN), "kept");
    assert_string_equal(debrief_goal_word(&goals[1], d->goals[1].reached, LANG_EN), "yes");
    debrief_free(d);
    assert_true(play(40, "dep-02 amend.table housing kind=delete clause=control"));
    assert_false(play(50, "dep-02 vote.open agenda"));
    d = debrief_new(plan, &history);
    assert_string_equal(debrief_goal_word(&goals[0], d->goals[0].reached, LANG_EN), "broken");
    assert_string_equal(debrief_goal_word(&goals[1], d->goals[1].reached, LANG_EN), "no");
    debrief_free(d);
}

// A handler's vain command is booked on nobody.
static void test_scripted(void **unused)
{
    (void)unused;
    open_sitting();
    assert_false(play(50, "dep-02 vote.open agenda"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->refusal_count, 1);
    debrief_free(d);
    history.records[history.count - 1].events[0].refused.scripted = 1;
    d = debrief_new(plan, &history);
    assert_int_equal(d->refusal_count, 0);
    for (int i = 0; i < d->person_count; i++)
        assert_int_equal(d->people[i].refused, 0);
    debrief_free(d);
    says("Refused – the scenario: ", "Aubakirov");
}

// The article is that of the missing part, or there is none; never that of the whole paper.
static void test_paper(void **unused)
{
    (void)unused;
    assert_false(play(10, "dep-02 paper.submit letter"));
    assert_string_equal(last_event()->refused.law, "REG 41"); // of the facts
    says("none of its required parts is written: ", "0 of");
    says("en: facts, en: demand (Model regulation, paragraph 41)", "paragraph 40");
    assert_true(play(11, "dep-02 paper.fill letter facts \"the roof leaks\""));
    assert_false(play(12, "dep-02 paper.submit letter"));
    assert_null(last_event()->refused.law); // none asks for the demand
    says("1 of 2 required parts are there", "(");
    struct debrief *d = debrief_new(plan, &history); // a refusal to talk about all the same
    assert_int_equal(d->refusal_count, 1);
    assert_int_equal(d->refusals[0].count, 2);
    debrief_free(d);
}

// A decision has nothing right in it, so nobody is counted as wrong.
static void test_decision(void **unused)
{
    (void)unused;
    assert_true(play(10, "facilitator question.ask tonight"));
    assert_true(play(11, "dep-02 answer.give tonight go"));
    assert_true(play(12, "facilitator question.close tonight"));
    says("(1 answer)", "right");
    assert_true(play(13, "facilitator question.ask law"));
    assert_true(play(14, "dep-02 answer.give law right"));
    assert_true(play(15, "facilitator question.close law"));
    says("(1 answer)", "right"); // it was put to persons, whose answers are their own
}

// A hearing asks for no quorum, so none is told.
static void test_hearing(void **unused)
{
    struct event event = {.kind = EV_sitting_opened};
    (void)unused;
    event.sitting_opened.present = event.sitting_opened.total = 25;
    char *text = told(&event);
    assert_string_equal(text, "Sitting opened: 25 registered");
    free(text);
    event.kind = EV_quorum_reached;
    text = told(&event);
    assert_string_equal(text, "Registered: 25 of 25");
    free(text);
    event.quorum_reached.needed = 17;
    text = told(&event);
    assert_non_null(strstr(text, "Quorum"));
    free(text);
}

static struct journal_data journal(void)
{
    return (struct journal_data){
        .head = {.scenario = "council", .begun = "2026-11-25T10:00:00+0500"},
        .plan = plan,
        .history = history,
    };
}

static void holds_all(const char *text, const char *const *parts)
{
    for (; *parts; parts++)
        if (!strstr(text, *parts))
            fail_msg("no \"%s\" in\n%s", *parts, text);
}

// The page begins with when and where and the session in short; it has the days of the story, who
// had a term in hand, the texts that were sent and the remarks. The figures have the same.
static void test_page(void **unused)
{
    static const char *const page[] = {
        "25 November 2026",
        "People:",
        "In short",
        "Papers: sent – 1, answered – 0.",
        "Day of the story",
        "19 March 2026",
        "In whose hands",
        "the roof leaks",
        "Remarks and proposals",
        "it smells",
        NULL,
    };
    static const char *const json[] = {"\"questions\":[{\"question\":\"law\"",
                                       "\"terms\":[{\"term\":\"answer\"",
                                       "\"papers\":[{",
                                       "\"text\":\"the roof leaks\"",
                                       "\"remarks\":[{",
                                       NULL};
    static const char *const lines[] = {
        "facilitator question.ask law",
        "dep-02 answer.give law right",
        "facilitator question.close law",
        "dep-02 paper.fill letter facts \"the roof leaks\"",
        "dep-02 paper.fill letter demand repair",
        "dep-03 paper.sign letter",
        "dep-02 paper.submit letter",
        "facilitator seat.arrive all",
        "facilitator sitting.call first",
        "facilitator sitting.open",
        "dep-02 remark.add \"it smells\" kind=remark",
        NULL,
    };
    struct buf out = BUF_INIT;
    (void)unused;
    for (int i = 0; lines[i]; i++)
        (void)play(10 + i, lines[i]);
    struct journal_data data = journal();
    struct doc *doc = page_doc(&data, LANG_EN, false);
    doc_write(doc, DOC_MARKDOWN, &out);
    doc_free(doc);
    holds_all(buf_text(&out), page);
    buf_reset(&out);
    export_json(&data, LANG_EN, false, &out);
    holds_all(buf_text(&out), json);
    buf_reset(&out);
    export_csv(&data, LANG_EN, false, &out);
    assert_non_null(
        strstr(buf_text(&out), "\"answers\",\"answers_right\",\"papers\",\"terms_met\""));
    buf_free(&out);
}

// Goals and prohibitions in the sentence are the rows of the table.
static void test_counted(void **unused)
{
    static struct plan_goal goals[] = {
        {"hidden", GOAL_TABLED, "any", "at_least", 1, -4, {{"а", "а", "a"}}, NULL},
        {"clean", GOAL_REFUSED, "at_most", "at_most", 0, 2, {{"б", "б", "b"}}, NULL},
        {"tidy", GOAL_REFUSED, "at_most", "at_most", 0, 1, {{"в", "в", "c"}}, NULL},
    };
    (void)unused;
    plan->seats[1].goals = goals;
    plan->seats[1].goal_count = 3;
    open_sitting();
    assert_true(play(40, "dep-02 amend.table housing kind=delete clause=control"));
    struct journal_data data = {.plan = plan, .history = history, .sum = "sum"};
    struct buf out = BUF_INIT;
    struct doc *doc = page_doc(&data, LANG_EN, false);
    doc_write(doc, DOC_PLAIN, &out);
    doc_free(doc);
    assert_non_null(strstr(buf_text(&out), "2 of 2 reached"));
    assert_non_null(strstr(buf_text(&out), "1, broken – 1"));
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_penalty, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_scripted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_paper, set_up_story, tear_down),
        cmocka_unit_test_setup_teardown(test_decision, set_up_story, tear_down),
        cmocka_unit_test_setup_teardown(test_hearing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_page, set_up_story, tear_down),
        cmocka_unit_test_setup_teardown(test_counted, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
