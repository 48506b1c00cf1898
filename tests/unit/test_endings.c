// The words of the scenarios: how a story ended, with title, text and price wherever it leaves the
// program and never with the ending's id; the hints of the phases.
#include "played.h"

#include "data/json.h"
#include "report/minutes.h"
#include "report/page.h"
#include "report/replay.h"
#include "words/words.h"

static const char *const scenarios[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find", "commission-conflict",
                                        "refused-rally"};
enum { SCENARIOS = sizeof scenarios / sizeof scenarios[0] };

static void end_so(struct host *host, const char *ending)
{
    struct err err = {.lang = LANG_EN};
    struct buf line = BUF_INIT;
    buf_printf(&line, "facilitator scenario.end %s", ending);
    assert_int_equal(host_do(host, host_now(host) + 1000, buf_text(&line), &err), HOST_DONE);
    buf_free(&line);
}

static void holds(const char *what, const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("%s: no \"%s\" in\n%s", what, part, text);
}

// The view of a viewer as JSON, for the caller to free.
static struct json *view_for(const struct host *host, struct viewer viewer)
{
    static const int64_t heard[SEATS_MAX];
    struct view_source source = {
        .host = host, .at = host_now(host), .speed = 1, .name = "test", .heard = heard};
    struct buf out = BUF_INIT;
    view_put(&source, &viewer, &out);
    struct json *view = json_parse(buf_text(&out), out.len, "view", NULL);
    assert_non_null(view);
    buf_free(&out);
    return view;
}

static void says(const struct json *view, const char *key, const char *want)
{
    assert_non_null(json_get(view, "ending"));
    const char *got = json_string(json_get(json_get(view, "ending"), key), "");
    assert_string_equal(got, want);
}

// The hall, a locked terminal, seats of every kind, the facilitator.
static void check_views(const struct host *host, const struct words_ending *words,
                        const char *costs, enum lang lang)
{
    const struct plan *plan = session_plan(host_session(host));
    for (int seat = NOBODY - 2; seat < plan->seat_count; seat++) {
        struct viewer viewer = {seat == NOBODY - 2   ? ROLE_FACILITATOR
                                : seat == NOBODY - 1 ? ROLE_DISPLAY
                                                     : ROLE_SEAT,
                                lang, seat < 0 ? NOBODY : seat, 1, false};
        struct json *view = view_for(host, viewer);
        assert_true(json_bool(json_get(view, "ended"), false));
        says(view, "title", words->title);
        says(view, "text", words->text);
        says(view, "costs", costs);
        json_free(view);
    }
}

static char *plain_of(struct doc *doc)
{
    struct buf out = BUF_INIT;
    doc_write(doc, DOC_MARKDOWN, &out);
    doc_free(doc);
    return buf_steal(&out);
}

static void check_papers(const struct host *host, const struct words_ending *words, enum lang lang)
{
    struct plan plan = *session_plan(host_session(host));
    struct journal_data data = {.plan = &plan, .history = *host_history(host), .sum = "sum"};
    struct buf replay = BUF_INIT;
    char *page = plain_of(page_doc(&data, lang, false));
    char *minutes = plain_of(minutes_doc(&data, &lang, 1));
    replay_text(&plan, &data.history, false, lang, &replay);
    holds("page", page, words->title);
    holds("page", page, words->costs);
    holds("minutes", minutes, words->title);
    holds("replay", buf_text(&replay), words->title);
    holds("replay", buf_text(&replay), words->costs);
    buf_free(&replay);
    free(page);
    free(minutes);
}

static void check_ending(struct scenario *scenario, const char *ending)
{
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    end_so(host, ending);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf line = BUF_INIT, costs = BUF_INIT;
        struct event event = event_blank(EV_scenario_ended);
        struct words_ending words = words_ending(scenario_plan(scenario), ending, (enum lang)lang);
        assert_true(*words.title && *words.text && *words.costs);
        words_ending_costs(&words, (enum lang)lang, &costs);
        event.scenario_ended.ending = ending;
        words_event(session_state(host_session(host)), &event, (enum lang)lang, &line);
        holds("event", buf_text(&line), words.title);
        check_views(host, &words, buf_text(&costs), (enum lang)lang);
        check_papers(host, &words, (enum lang)lang);
        buf_free(&line);
        buf_free(&costs);
    }
    host_free(host);
}

static void test_every_ending(void **state)
{
    (void)state;
    for (int i = 0; i < SCENARIOS; i++) {
        struct scenario *scenario = load_or_fail(scenarios[i], 5);
        const struct plan *plan = scenario_plan(scenario);
        assert_true(plan->endings_told);
        assert_true(plan->ending_count >= 6);
        for (int k = 0; k < plan->ending_count; k++)
            check_ending(scenario, plan->endings[k].id);
        scenario_free(scenario);
    }
}

// What decided is told by the facts of the session: the words of an ending leave nothing to choose.
static void test_no_alternatives(void **state)
{
    static const char *const either[][LANG_COUNT] = {{" немесе ", " или ", " or "},
                                                     {" әлде ", " либо ", " either "}};
    (void)state;
    for (int i = 0; i < SCENARIOS; i++) {
        struct scenario *scenario = load_or_fail(scenarios[i], 5);
        const struct plan *plan = scenario_plan(scenario);
        for (int k = 0; k < plan->ending_count * LANG_COUNT * 2; k++) {
            enum lang lang = (enum lang)(k / 2 % LANG_COUNT);
            const struct plan_ending *ending = &plan->endings[k / 2 / LANG_COUNT];
            const char *of = either[k % 2][lang];
            if (strstr(ltext_in(&ending->text, lang), of) ||
                strstr(ltext_in(&ending->costs, lang), of))
                fail_msg("%s: \"%s\" in ending %s", scenarios[i], of, ending->id);
        }
        scenario_free(scenario);
    }
}

// An ending that no words are for: by hand, and in journals that name none.
static void test_without_words(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail(scenarios[0], 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    end_so(host, "");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *said = text_get((enum lang)lang, T_ENDING_BY_HAND);
        struct json *view =
            view_for(host, (struct viewer){ROLE_DISPLAY, (enum lang)lang, NOBODY, 1, false});
        struct event event = event_blank(EV_scenario_ended);
        struct buf line = BUF_INIT;
        says(view, "title", said);
        says(view, "text", "");
        says(view, "costs", "");
        event.scenario_ended.ending = "adopted-in-version-0-1";
        words_event_full(session_state(host_session(host)), &event, (enum lang)lang, &line);
        assert_string_equal(buf_text(&line), said);
        buf_free(&line);
        json_free(view);
    }
    host_free(host);
    scenario_free(scenario);
}

// What a hint says of complications holds whichever were shown: where they are, not how many.
static void test_hints(void **state)
{
    static const char *const stems[LANG_COUNT] = {"асқыну", "осложнени", "complication"};
    (void)state;
    for (int i = 0; i < SCENARIOS; i++) {
        struct scenario *scenario = load_or_fail(scenarios[i], 5);
        const struct plan *plan = scenario_plan(scenario);
        for (int k = 0; k < plan->phase_count * LANG_COUNT; k++) {
            enum lang lang = (enum lang)(k % LANG_COUNT);
            const char *hint = ltext_in(&plan->phases[k / LANG_COUNT].hint, lang);
            if (strstr(hint, stems[lang]) && !strstr(hint, "F·а"))
                fail_msg("%s: %s", scenarios[i], hint);
        }
        scenario_free(scenario);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_ending),
        cmocka_unit_test(test_no_alternatives),
        cmocka_unit_test(test_without_words),
        cmocka_unit_test(test_hints),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
