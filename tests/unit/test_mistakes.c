// Wrong answers in the shipped cases: each has a reason, and the debrief tells how many were wrong
// and why, never who.
#include "played.h"

#include "server/view_parts.h"

static bool in_all_languages(const struct ltext *text)
{
    bool all = true;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        all = all && text->in[lang] && *text->in[lang];
    return all;
}

static int check_reasons(const struct plan *plan, int question)
{
    const struct plan_question *of = &plan->questions[question];
    int wrong = 0;
    for (int i = 0; i < of->choice_count; i++) {
        const struct plan_choice *choice = &of->choices[i];
        bool explained = in_all_languages(&choice->why);
        bool due = plan_right_choices(plan, question) != 0 && !choice->right;
        if (explained != due)
            print_error("%s/%s: %s\n", of->id, choice->id, due ? "no reason" : "nobody is wrong");
        assert_true(explained == due);
        wrong += due;
    }
    return wrong;
}

// Whoever is wrong reads why; where nobody can be wrong nobody is told so.
static void test_reasons(void **state)
{
    (void)state;
    static const struct {
        const char *scenario;
        int least;
    } cases[] = {{"landfill-hearing", 21}, {"archaeological-find", 28}, {"housing-utilities", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct scenario *scenario = load_or_fail(cases[i].scenario, 5);
        const struct plan *plan = scenario_plan(scenario);
        int wrong = 0;
        for (int k = 0; k < plan->question_count; k++)
            wrong += check_reasons(plan, k);
        assert_true(wrong >= cases[i].least);
        scenario_free(scenario);
    }
}

static void answer(struct host *host, const char *seats[], const char *question, const char *choice)
{
    for (int i = 0; seats[i]; i++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "%s answer.give %s %s", seats[i], question, choice);
        played_say(host, buf_text(&line));
        buf_free(&line);
    }
}
#define ANSWER(host, question, choice, ...)                                                        \
    answer((host), (const char *[]){__VA_ARGS__, NULL}, (question), (choice))

static bool names_anybody(const struct plan *plan, const char *line, enum lang lang)
{
    for (int i = 0; i < plan->seat_count; i++)
        if (strstr(line, ltext_in(&plan->seats[i].short_name, lang)))
            return true;
    return false;
}

// How often the debrief says that so many were wrong by the choice, and why; never about whom.
static int told_in(const struct host *host, struct debrief_reader reader, const char *question,
                   const char *choice, int count)
{
    const struct plan *plan = session_plan(host_session(host));
    int told = 0, at = plan_question(plan, question);
    const struct plan_choice *of = &plan->questions[at].choices[plan_choice(plan, at, choice)];
    struct buf want = BUF_INIT;
    struct arena *arena = arena_new();
    buf_printf(&want, " – %d. %s", count, ltext_in(&of->why, reader.lang));
    const struct view_debrief *debrief = view_debrief_for(plan, host_history(host), &reader, arena);
    for (int i = 0; i < debrief->story_count; i++) {
        const char *line = debrief->story[i];
        bool wrong = strstr(line, ltext_in(&of->why, reader.lang)) != NULL;
        bool asked = strstr(line, ltext_in(&plan->questions[at].title, reader.lang)) != NULL;
        assert_false((wrong || asked) && names_anybody(plan, line, reader.lang));
        assert_true(!wrong || strstr(line, buf_text(&want)) != NULL);
        told += wrong;
    }
    arena_free(arena);
    buf_free(&want);
    return told;
}

static const struct debrief_reader trainer = {.seat = NOBODY, .facilitator = true};
static const struct debrief_reader hall = {.seat = NOBODY, .hall = true};

static int told(const struct host *host, struct debrief_reader reader, const char *question,
                const char *choice, int count)
{
    int all = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        reader.lang = (enum lang)lang;
        all += told_in(host, reader, question, choice, count);
    }
    assert_true(all == 0 || all == LANG_COUNT);
    return all > 0;
}

static struct debrief_reader sits(const struct host *host, const char *seat)
{
    return (struct debrief_reader){.seat = plan_seat(session_plan(host_session(host)), seat)};
}

// What everybody was asked is everybody's: mistakes with their reasons, once it is closed.
static void test_mistakes(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator question.ask council");
    ANSWER(host, "council", "assembly", "deputy");
    ANSWER(host, "council", "maslikhat", "chair", "akim");
    ANSWER(host, "council", "akim", "investor");
    played_say(host, "facilitator question.close council");
    played_say(host, "facilitator question.ask forms"); // stays open
    ANSWER(host, "forms", "search", "investor");
    played_say(host, "facilitator scenario.end");
    const struct debrief_reader readers[] = {trainer, hall, sits(host, "chair"),
                                             sits(host, "investor"), sits(host, "resident-1")};
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        assert_true(told(host, readers[i], "council", "maslikhat", 2));
        assert_true(told(host, readers[i], "council", "akim", 1));
        assert_false(told(host, readers[i], "council", "district-council", 0));
        assert_int_equal(told(host, readers[i], "forms", "search", 1), i == 0);
    }
    host_free(host);
    scenario_free(scenario);
}

// What some were asked is theirs; and a count of few would say who.
static void test_mistakes_of_some(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("archaeological-find", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator phase.go control");
    played_say(host, "facilitator question.ask form");
    played_say(host, "dep-02 answer.give form monitoring");
    ANSWER(host, "visit-list", "sanction", "dep-02", "dep-04");
    assert_false(told(host, trainer, "visit-list", "sanction", 2));
    ANSWER(host, "visit-list", "sanction", "dep-05");
    played_say(host, "facilitator question.close visit-list");
    assert_true(told(host, trainer, "visit-list", "sanction", 3));
    assert_true(told(host, sits(host, "dep-04"), "visit-list", "sanction", 3));
    assert_false(told(host, sits(host, "director"), "visit-list", "sanction", 3));
    assert_false(told(host, hall, "visit-list", "sanction", 3));
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_mistakes),
        cmocka_unit_test(test_mistakes_of_some),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
