// Why it ended so: what decided the ending stands on every terminal and in the debrief, in words,
// with its minute; of answers what was chosen and not by whom.
#include "played.h"

#include "core/condition.h"
#include "data/json.h"
#include "report/debrief_words.h"
#include "report/page.h"
#include "script/scenario.h"
#include "words/words_story.h"

static struct scenario *load(const char *name)
{
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load(name, 3, &problems);
    problems_print(&problems, stderr);
    problems_free(&problems);
    assert_non_null(scenario);
    return scenario;
}

static void play(struct host *host)
{
    static const char *const lines[] = {
        "dep-02 answer.give what-now street",
        "dep-03 answer.give sorry yes",
        "facilitator phase.next",
        "facilitator phase.next",
        "facilitator phase.next",
    };
    struct err err = {.lang = LANG_EN};
    assert_true(host_advance(host, 60000, &err));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        if (i == 1)
            assert_true(host_advance(host, 125000, &err));
        played_say(host, lines[i]);
    }
    assert_string_equal(played_state(host)->ending, "heard");
}

static void has(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no \"%s\" in\n%s", part, text);
}

static const char *const chosen[LANG_COUNT] = {"2:06 «Sorry?» – Yes", "2:06 «Sorry?» – Yes",
                                               "2:06 “Sorry?” – Yes"};
static const char *const not_sent[LANG_COUNT] = {
    "«claim» жіберілмеді – кімнің қолында еді: dep-02",
    "Документ «claim» не отправлен – в чьих руках это было: dep-02",
    "“claim” was not sent – in whose hands it was: dep-02"};

static void test_told_everywhere(void **state)
{
    (void)state;
    struct scenario *scenario = load("tests/play/branches");
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    play(host);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        static const enum view_role roles[] = {ROLE_FACILITATOR, ROLE_DISPLAY, ROLE_SEAT};
        for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
            static const int64_t heard[SEATS_MAX];
            struct view_source source = {
                .host = host, .at = host_now(host), .speed = 1, .heard = heard};
            struct viewer viewer = {.role = roles[i],
                                    .lang = (enum lang)lang,
                                    .seat = roles[i] == ROLE_SEAT ? 1 : NOBODY};
            struct buf out = BUF_INIT;
            view_put(&source, &viewer, &out);
            has(buf_text(&out), chosen[lang]);
            has(buf_text(&out), not_sent[lang]);
            buf_free(&out);
        }
        struct plan plan = *session_plan(host_session(host));
        struct journal_data data = {.plan = &plan, .history = *host_history(host), .sum = "sum"};
        struct doc *doc = page_doc(&data, (enum lang)lang, false);
        struct buf out = BUF_INIT;
        doc_write(doc, DOC_PLAIN, &out);
        for (char *end = out.data; (end = strchr(end, '\n')) != NULL; end++)
            *end = ' '; // a line may end anywhere
        has(buf_text(&out), chosen[lang]);
        has(buf_text(&out), not_sent[lang]);
        assert_null(strstr(buf_text(&out), "reply")); // a paper that never came about
        assert_non_null(strstr(buf_text(&out), "petition"));
        doc_free(doc);
        buf_free(&out);
    }
    host_free(host);
    scenario_free(scenario);
}

// A term that was missed had somebody who could keep it.
static void test_hands_of_a_term(void **state)
{
    static const char *const lines[] = {
        "dep-02 answer.give what-now claim",
        "dep-02 paper.fill claim text \"What was promised was not done\"",
        "dep-02 paper.submit claim",
        "facilitator calendar.pass 8",
        "facilitator inject.fire press",
    };
    struct err err = {.lang = LANG_EN};
    (void)state;
    struct scenario *scenario = load("tests/play/branches");
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    assert_true(host_advance(host, 60000, &err));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        played_say(host, lines[i]);
    assert_string_equal(played_state(host)->ending, "late");
    char *view = played_view(host, "dep-02", LANG_EN);
    has(view, "in whose hands it was: dep-03");
    free(view);
    host_free(host);
    scenario_free(scenario);
}

static bool is_id(const char *text)
{
    return strchr(text, '=') || strstr(text, "paper.") || strchr(text, '{');
}

// What did not happen is said in the words of the scenario, whatever it was.
static void test_denials(void **state)
{
    static const struct {
        const char *fact, *en;
    } denials[] = {
        {"paper.submitted paper=claim", "“claim” was not sent"},
        {"paper.answered paper=reply", "“reply” was not answered"},
        {"paper.returned paper=claim", "“claim” was not returned"},
        {"paper.adopted paper=claim", "“claim” was not adopted"},
        {"deadline.met deadline=reply", "The term “Reply” was not kept"},
        {"deadline.missed deadline=reply", "The term “Reply” was not missed"},
        {"inject.fired id=crowd", "“Crowd” did not come about"},
        {"question.asked question=sorry", "“Sorry?” did not come about"},
        {"answer.given question=sorry choices=no", "“Sorry?” – nobody chose “No”"},
        {"seat.recused seat=dep-02", "No conflict of interest was declared: dep-02"},
        {"phase.entered phase=court", "“Court” did not come about"},
        {"vote.closed subject=question:none result=adopted", "“–” was not adopted"},
        {"sitting.opened", "The sitting was not opened"},
        {"quorum.lost", "The quorum was not lost"},
    };
    (void)state;
    struct scenario *scenario = load("tests/play/branches");
    struct state *s = state_new(scenario_plan(scenario));
    for (size_t i = 0; i < sizeof denials / sizeof denials[0]; i++) {
        assert_true(words_denies(denials[i].fact));
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct buf text = BUF_INIT;
            words_not_happened(s, denials[i].fact, (enum lang)lang, &text);
            assert_true(text.len > 0 && !is_id(buf_text(&text)));
            if (lang == LANG_EN)
                assert_string_equal(buf_text(&text), denials[i].en);
            buf_free(&text);
        }
    }
    assert_false(words_denies("floor.given seat=dep-02"));
    state_free(s);
    scenario_free(scenario);
}

// Nothing that ends a shipped story remains without words.
static void test_shipped_have_words(void **state)
{
    static const char *const names[] = {"housing-utilities",   "landfill-hearing",
                                        "archaeological-find", "commission-conflict",
                                        "refused-rally",       "tests/play/branches"};
    int facts = 0;
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct scenario *scenario = load(names[i]);
        const struct plan *plan = scenario_plan(scenario);
        for (int j = 0; j < plan->ending_count; j++) {
            struct condition_fact fact;
            for (const char *at = plan->endings[j].when; at && condition_next(&at, &fact); facts++)
                if (fact.negative && !words_denies(fact.text))
                    fail_msg("%s, %s: no words for “not %s”", names[i], plan->endings[j].id,
                             fact.text);
        }
        scenario_free(scenario);
    }
    assert_true(facts > 0);
}

// A complication is counted down to only while its condition holds.
static void test_no_countdown(void **state)
{
    struct err err = {.lang = LANG_EN};
    (void)state;
    struct scenario *scenario = load("tests/play/branches");
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    assert_true(host_advance(host, 60000, &err));
    for (int i = 0; i < 2; i++) {
        char *view = played_view(host, "nobody", LANG_EN);
        assert_int_equal(strstr(view, "\"awaited\":true") != NULL, i);
        free(view);
        if (i == 0)
            played_say(host, "dep-02 answer.give what-now wait");
    }
    host_free(host);
    scenario_free(scenario);
}

// What another body decided keeps that body's words when the next one sits.
static void test_words_of_the_body_then(void **state)
{
    (void)state;
    struct scenario *scenario = load("commission-conflict");
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    const struct plan *plan = scenario_plan(scenario);
    struct event event = event_blank(EV_decision_adopted);
    struct buf before = BUF_INIT, after = BUF_INIT, own = BUF_INIT;
    char line[80];
    assert_true(plan->sitting_count == 2 && plan->draft_count == 2);
    event.decision_adopted.draft = plan->drafts[0].item == 0 ? 0 : 1;
    words_event(played_state(host), &event, LANG_EN, &before);
    (void)snprintf(line, sizeof line, "facilitator sitting.call %s", plan->sittings[1].id);
    played_say(host, line);
    words_event(played_state(host), &event, LANG_EN, &after);
    assert_string_equal(buf_text(&after), buf_text(&before));
    event.decision_adopted.draft = 1 - event.decision_adopted.draft;
    words_event(played_state(host), &event, LANG_EN, &own);
    assert_non_null(strstr(buf_text(&own), "ecommendations adopted"));
    assert_null(strstr(buf_text(&after), "ecommendations adopted"));
    buf_free(&before);
    buf_free(&after);
    buf_free(&own);
    host_free(host);
    scenario_free(scenario);
}

// What decided is the mean of a scale, not the step that one of those who answered took.
static void test_scale_by_its_mean(void **state)
{
    static const char *const lines[] = {
        "facilitator question.ask trust-low",
        "resident-1 answer.give trust-low 1",
        "resident-2 answer.give trust-low 1",
        "resident-3 answer.give trust-low 2",
    };
    static const char *const means[LANG_COUNT] = {"орта есеппен 1,3 (жауап саны – 3)",
                                                  "в среднем 1,3 (ответов – 3)",
                                                  "a mean of 1.3 (3 answers)"};
    (void)state;
    struct scenario *scenario = load("commission-conflict");
    struct host *host = played_open(scenario, (struct host_options){.bots = BOTS_NONE});
    struct event event = event_blank(EV_answer_given);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        played_say(host, lines[i]);
    event.answer_given.question = plan_question(scenario_plan(scenario), "trust-low");
    event.answer_given.choices = "2";
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf out = BUF_INIT;
        words_happened(played_state(host), &event, (enum lang)lang, &out);
        has(buf_text(&out), means[lang]);
        buf_free(&out);
    }
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_of_the_body_then), cmocka_unit_test(test_told_everywhere),
        cmocka_unit_test(test_hands_of_a_term),        cmocka_unit_test(test_denials),
        cmocka_unit_test(test_no_countdown),           cmocka_unit_test(test_shipped_have_words),
        cmocka_unit_test(test_scale_by_its_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
