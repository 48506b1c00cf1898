// What the computer writes in the shipped cases is in the language of the session, labelled as its
// cards say.
#include "played.h"

#include <unistd.h>

// A text of the scenario in another language than the session's, from which `text` was taken.
static bool is_foreign(const char *text, const struct ltext *words, enum lang lang)
{
    for (int other = 0; other < LANG_COUNT; other++) {
        const char *from = words->in[other], *own = words->in[lang];
        if (from && own && strlen(from) > 8 && strncmp(text, from, strlen(from)) == 0 &&
            strncmp(text, own, strlen(own)) != 0)
            return true;
    }
    return false;
}

static bool is_foreign_anywhere(const struct scenario *scenario, const char *text, enum lang lang)
{
    const struct plan *plan = scenario_plan(scenario);
    bool foreign = false;
    for (int i = 0; i < plan->seat_count; i++) {
        const struct card *card = scenario_card(scenario, i);
        foreign = foreign || is_foreign(text, &card->interest_text, lang);
        for (int k = 0; k < card->stance.line_count; k++)
            foreign = foreign || is_foreign(text, &card->stance.lines[k], lang);
    }
    for (int i = 0; i < plan->paper_count; i++)
        for (int k = 0; k < plan->papers[i].part_count; k++) {
            const struct plan_part *part = &plan->papers[i].parts[k];
            foreign = foreign || is_foreign(text, &part->sample, lang) ||
                      is_foreign(text, &part->hint, lang) || is_foreign(text, &part->title, lang);
        }
    return foreign;
}

// What a computer-played seat wrote; NULL where it wrote nothing.
static const char *written(const struct event *event)
{
    switch (event->kind) {
    case EV_paper_filled:
        return event->paper_filled.text;
    case EV_paper_replied:
        return event->paper_replied.text;
    case EV_paper_answered:
        return event->paper_answered.text;
    case EV_remark_added:
        return event->remark_added.text;
    case EV_seat_recused:
        return event->seat_recused.reason;
    default:
        return NULL;
    }
}

// The label of a remark is the card's, a plain remark where it says nothing.
static void check_label(const struct scenario *scenario, const struct event *event)
{
    const struct card *card = scenario_card(scenario, event->remark_added.seat);
    const char *kind = remark_kind_names[event->remark_added.kind];
    assert_string_equal(kind, card->stance.remark ? card->stance.remark : "remark");
}

// A hearing is over when its phase is, a tenth more at most.
static void check_hearing(const struct state *s)
{
    int hearing = plan_phase(s->plan, "hearing");
    if (hearing != NOBODY)
        assert_true(s->phase_spent[hearing] <= s->plan->phases[hearing].minutes * 66000LL);
}

static void play_on(struct host *host, int64_t until)
{
    struct err err = {.lang = LANG_EN};
    while (!played_state(host)->ending && host_next(host) >= 0 && host_now(host) < until)
        assert_true(host_advance(host, host_next(host), &err));
}

static void check_texts(const struct scenario *scenario, const struct host *host, enum lang lang,
                        int *texts, int *remarks)
{
    const struct history *history = host_history(host);
    for (size_t i = 0; i < history->count; i++)
        for (size_t k = 0; k < history->records[i].count; k++) {
            const struct event *event = &history->records[i].events[k];
            const char *text = written(event);
            if (!text)
                continue;
            (*texts)++;
            if (is_foreign_anywhere(scenario, text, lang))
                fail_msg("%s: %s", lang_code(lang), text);
            if (event->kind == EV_remark_added && event->remark_added.seat >= 0) {
                check_label(scenario, event);
                (*remarks)++;
            }
        }
}

static void play_in(struct scenario *scenario, enum lang lang, int *texts, int *remarks)
{
    struct host *host =
        played_open(scenario, (struct host_options){.lang = lang, .bots = BOTS_ALL});
    play_on(host, INT64_MAX);
    check_hearing(played_state(host));
    check_texts(scenario, host, lang, texts, remarks);
    host_free(host);
}

static void test_languages(void **state)
{
    static const char *const names[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find", "commission-conflict",
                                        "refused-rally"};
    int texts = 0, remarks = 0;
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct scenario *scenario = load_or_fail(names[i], 5);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            play_in(scenario, (enum lang)lang, &texts, &remarks);
        scenario_free(scenario);
    }
    assert_true(texts > 60 && remarks > 10);
}

// A session goes on in its own language, whatever the trainer's screens are in now.
static void test_resumed_language(void **state)
{
    enum { HALF_MS = 60 * 60 * 1000 };
    char folder[] = "/tmp/maslikhat-cases-XXXXXX", journal[64], box[80];
    struct err err = {.lang = LANG_EN};
    int before = 0, texts = 0, remarks = 0;
    (void)state;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(journal, sizeof journal, "%s/s.jsonl", folder);
    (void)snprintf(box, sizeof box, "%s.box", journal);
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host_options options = {.lang = LANG_RU, .bots = BOTS_ALL, .journal = journal};
    struct host *host = played_open(scenario, options);
    play_on(host, HALF_MS);
    check_texts(scenario, host, LANG_RU, &before, &remarks);
    host_free(host);
    options.lang = LANG_KK;
    options.scenario = scenario;
    host = host_resume(&options, (struct host_listener){played_nothing, NULL}, NULL, &err);
    if (!host)
        fail_msg("%s", err.text);
    played_say(host, "facilitator clock.resume");
    play_on(host, INT64_MAX);
    check_texts(scenario, host, LANG_RU, &texts, &remarks);
    assert_true(before > 0 && texts > before + 10);
    host_free(host);
    scenario_free(scenario);
    (void)unlink(journal);
    (void)unlink(box);
    (void)rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_languages),
        cmocka_unit_test(test_resumed_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
