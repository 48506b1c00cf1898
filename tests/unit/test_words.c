// The session in words: every event in every language, votes and why they ended so, refusals.
#include "report/words.h"

#include "base/utf8.h"
#include "unit/report_council.h"

static struct plan *plan;
static struct session *session;

static int set_up(void **unused)
{
    (void)unused;
    plan = council_plan();
    session = session_new(plan);
    return 0;
}

static int tear_down(void **unused)
{
    (void)unused;
    session_free(session);
    plan_free(plan);
    return 0;
}

static const char *text_for(const char *field)
{
    static const char *const texts[][2] = {
        {"subject", "basis:housing"},
        {"office", "chair"},
        {"seats", "dep-02 dep-03"},
        {"to", "orken dep-04"},
        {"ids", "a1 a2"},
        {"target", "housing"},
        {"rule", "quorum"},
        {"law", "LAW 11(3), REG 4"},
        {"consent", "vote"},
        {"item", "item-3"},
        {"clause", "sum"},
        {"field", "amount"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (strcmp(texts[i][0], field) == 0)
            return texts[i][1];
    return "сөз";
}

static void fill(struct event *event, int64_t number)
{
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++) {
        if (f->type == FIELD_text)
            event_set_string(event, f, text_for(f->name));
        else
            event_set_number(event, f, number);
    }
}

static void check_line(const struct event *event, enum lang lang, int widest)
{
    struct buf text = BUF_INIT;
    words_event(session_state(session), event, lang, &text);
    const char *line = buf_text(&text);
    if (!*line || strpbrk(line, "{}\n") || utf8_lookalike(line) || utf8_width(line) > widest ||
        line[strlen(line) - 1] == ' ' || strstr(line, "  "))
        fail_msg("%s %s: %s", event_name(event->kind), lang_code(lang), line);
    assert_true(utf8_valid(line, text.len, NULL));
    buf_free(&text);
}

static void test_every_event(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing kind=set clause=sum field=amount value=200000000",
        "dep-03 amend.table housing kind=delete clause=control",
        "facilitator seat.deal dep-02 Айгүл", NULL};
    (void)unused;
    council_open(session);
    council_play(session, lines);
    for (int kind = 0; kind < EVENT_KIND_COUNT; kind++) {
        for (int number = -1; number <= 2; number++) {
            struct event event = event_blank((enum event_kind)kind);
            if (number >= 0)
                fill(&event, number);
            for (int lang = 0; lang < LANG_COUNT; lang++)
                check_line(&event, (enum lang)lang, 200);
        }
    }
}

// A damaged session may hold anything: no index may lead out of its list.
static void test_events_of_nothing(void **unused)
{
    static const int64_t numbers[] = {-7, 99, 100000, INT32_MAX, INT32_MIN};
    (void)unused;
    for (int kind = 0; kind < EVENT_KIND_COUNT; kind++) {
        for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
            struct event event = event_blank((enum event_kind)kind);
            fill(&event, numbers[i]);
            for (int lang = 0; lang < LANG_COUNT; lang++)
                check_line(&event, (enum lang)lang, 260);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_every_event, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_events_of_nothing, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
