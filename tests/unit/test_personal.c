// A question to persons alone is theirs: at the console, where others look on, its words stand in
// one place only, the question itself when it is opened. Nothing that is listed, logged, taken back
// or offered on the command line tells them.
#include "net/inside.h"
#include "phrase/phrase.h"

#include "script/scenario.h"
#include "view/view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define ARCH "archaeological-find"

struct look {
    struct inside *inside;
    struct scenario *scenario;
    const struct plan *plan;
    struct problems problems;
    const char *what; // that is looked at
    int found, asked;
};

static bool is_personal(const struct plan *plan, int question)
{
    const char *to = plan->questions[question].to;
    return plan->questions[question].choice_count > 0 && !plan_names_group(plan, to);
}

static void look_for(struct look *l, const struct ltext *words, enum lang lang, const char *text)
{
    const char *said = ltext_in(words, lang);
    if (strlen(said) < 12 || !strstr(text, said)) // shorter ones say nothing: "Yes"
        return;
    print_error("%s tells \"%s\"\n", l->what, said);
    l->found++;
}

static void search(struct look *l, enum lang lang, const char *text)
{
    for (int i = 0; i < l->plan->question_count; i++) {
        const struct plan_question *question = &l->plan->questions[i];
        if (!is_personal(l->plan, i))
            continue;
        look_for(l, &question->title, lang, text);
        for (int k = 0; k < question->choice_count; k++)
            look_for(l, &question->choices[k].text, lang, text);
    }
}

static void put_offer(void *context, const char *word, const char *more)
{
    buf_printf(context, "%s %s\n", word, more);
}

static void search_offers(struct look *l, enum lang lang, const struct view_words *words,
                          const struct view *view)
{
    static const char *const begun[] = {"question.ask ", "question.close "};
    struct things *things = things_new(words, view, lang);
    struct buf offers = BUF_INIT;
    for (size_t i = 0; i < sizeof begun / sizeof begun[0]; i++)
        (void)phrase_offer(things, begun[i], put_offer, &offers);
    for (int i = 0; i < l->plan->question_count; i++) {
        struct buf line = BUF_INIT;
        if (is_personal(l->plan, i))
            buf_printf(&line, "%s answer.give %s ", l->plan->questions[i].to,
                       l->plan->questions[i].id);
        (void)phrase_offer(things, buf_text(&line), put_offer, &offers);
        buf_free(&line);
    }
    l->what = "completion";
    l->asked += offers.len > 0;
    search(l, lang, buf_text(&offers));
    buf_free(&offers);
    things_free(things);
}

// What the console gets, but for the words of the questions, and what it offers.
static void look(struct look *l)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf message = BUF_INIT, words_text = BUF_INIT;
        inside_view(l->inside, INSIDE_CONSOLE, (enum lang)lang, &message, &words_text);
        l->what = "the console's view";
        search(l, (enum lang)lang, buf_text(&message));
        struct json *json = json_parse(buf_text(&message), message.len, "", NULL);
        struct json *of_words = json_parse(buf_text(&words_text), words_text.len, "", NULL);
        struct view *view = view_new(json, 0);
        struct view_words *words = words_new(of_words);
        view_complete(view, words);
        search_offers(l, (enum lang)lang, words, view);
        view_free(view);
        words_free(words);
        json_free(json);
        json_free(of_words);
        buf_free(&message);
        buf_free(&words_text);
    }
}

static void say(struct look *l, const char *who, const char *verb, const char *what)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s %s %s", who, verb, what);
    (void)inside_do(l->inside, INSIDE_CONSOLE, buf_text(&line));
    buf_free(&line);
}

static void the_console_tells_no_words_of_a_question_to_a_person(void **state)
{
    struct look l = {.problems = {.lang = LANG_EN}};
    (void)state;
    l.inside = inside_open_people(ARCH, 2, "24");
    l.scenario = scenario_load(ARCH, 2, &l.problems);
    l.plan = scenario_plan(l.scenario);
    say(&l, "facilitator", "seat.arrive", "all");
    look(&l);
    for (int i = 0; i < l.plan->question_count; i++) {
        const struct plan_question *question = &l.plan->questions[i];
        char answer[120];
        if (!is_personal(l.plan, i) || question->when)
            continue;
        (void)snprintf(answer, sizeof answer, "%s %s", question->id, question->choices[0].id);
        say(&l, "facilitator", "question.ask", question->id);
        say(&l, question->to, "answer.give", answer);
        look(&l);
        say(&l, "facilitator", "question.close", question->id);
        look(&l);
    }
    assert_true(l.asked > 20);
    assert_int_equal(l.found, 0);
    scenario_free(l.scenario);
    problems_free(&l.problems);
    inside_close(l.inside);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_console_tells_no_words_of_a_question_to_a_person),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
