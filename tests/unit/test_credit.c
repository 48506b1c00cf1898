// Who a debrief says did what: people and the computer at the same seat, refusals by one rule to
// many, those who never had the floor.
#include "report/debrief_words.h"
#include "report/page.h"
#include "unit/report_session.h"
#include "words/words.h"

static char *page(void)
{
    struct journal_data data = {.plan = plan, .history = history, .sum = "sum"};
    struct buf out = BUF_INIT;
    struct doc *doc = page_doc(&data, LANG_EN, false);
    doc_write(doc, DOC_MARKDOWN, &out);
    doc_free(doc);
    return buf_steal(&out);
}

static void holds(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no \"%s\" in\n%s", part, text);
}

static struct debrief_person row(const struct debrief *d, int seat, bool bot)
{
    for (int i = 0; i < d->person_count; i++)
        if (d->people[i].seat == seat && d->people[i].bot == bot)
            return d->people[i];
    fail_msg("no row of seat %d", seat);
    return (struct debrief_person){0};
}

// A person sits down where the computer has spoken: each has a row, and silence begins anew.
static void taken_over(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(25, "facilitator seat.deal chair \"Zhanar\""));
    assert_true(play(25, "facilitator seat.deal dep-02"));
    assert_true(play(30, "dep-02 floor.ask debate"));
    assert_true(play(40, "chair floor.give dep-02"));
    assert_true(play(100, "chair floor.end"));
    assert_true(play(400, "facilitator seat.deal dep-02 \"Aigul\""));
    assert_true(play(500, "dep-02 floor.ask debate"));
    assert_true(play(510, "chair floor.give dep-02"));
    assert_true(play(530, "chair floor.end"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(row(d, 1, true).speaking, 60000);
    assert_int_equal(row(d, 1, true).asked, 1);
    assert_int_equal(row(d, 1, true).silence, 300000);
    assert_int_equal(row(d, 1, false).speaking, 20000);
    assert_int_equal(row(d, 1, false).speeches, 1);
    assert_int_equal(row(d, 1, false).asked, 1);
    assert_int_equal(row(d, 1, false).silence, 110000);
    debrief_free(d);
    char *text = page();
    holds(text, "Spoke longest: Aubakirov N. – 1:00");
    holds(strstr(text, "| Aubakirov N. (Aigul) | "), " | 0:20 | 1 | 1 | 0 | 1:50 |");
    free(text);
}

// What the trainer typed for the computer's seat is the trainer's.
static void typed_for_the_computer(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(25, "facilitator seat.deal chair \"Zhanar\""));
    assert_true(play(25, "facilitator seat.deal dep-02"));
    assert_false(play(50, "dep-02 vote.open agenda"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->refusals[0].by[1], 0);
    assert_int_equal(d->refusals[0].by[COUNCIL_SEATS], 1);
    debrief_free(d);
}

// One line a rule: each who was named once, "…" for figures that differ, one full stop at the end.
static void one_rule(void **unused)
{
    (void)unused;
    open_sitting();
    assert_false(play(50, "chair seat.remove dep-02"));
    assert_false(play(51, "chair seat.remove dep-03"));
    assert_false(play(52, "chair seat.remove dep-02"));
    struct debrief *d = debrief_new(plan, &history);
    struct buf text = BUF_INIT;
    debrief_put_rule(d, &d->refusals[0], LANG_RU, &text);
    assert_string_equal(buf_text(&text),
                        "из зала удаляют гостя, а на слушаниях – любого; остаются "
                        "председательствующий и секретарь; нельзя: Аубакиров Н., Касымова А.");
    buf_free(&text);
    struct event first = *d->refusals[0].events[0], second = first;
    first.refused.rule = second.refused.rule = "speech-twice";
    first.refused.have = first.refused.need = second.refused.need = 2;
    second.refused.have = 3;
    const struct event *const both[] = {&first, &second};
    words_refusals(d->state, both, 2, LANG_EN, &text);
    holds(buf_text(&text), "…");
    assert_null(strstr(buf_text(&text), "3"));
    buf_free(&text);
    debrief_free(d);
    char *all = page();
    assert_null(strstr(all, "N.."));
    assert_null(strstr(all, "A.."));
    free(all);
}

// All who never had the floor are named, above and below.
static void never_spoke(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(25, "facilitator seat.deal dep-02 \"Aigul\""));
    assert_true(play(25, "facilitator seat.deal dep-03 \"Daniyar\""));
    assert_true(play(25, "facilitator seat.deal dep-04 \"Marat\""));
    assert_true(play(40, "chair floor.give dep-04 report"));
    assert_true(play(70, "chair floor.end"));
    char *text = page();
    const char *said = "Aubakirov N. (Aigul) – 1:00, Kasymova A. (Daniyar) – 1:00";
    holds(text, said);
    holds(strstr(text, said) + 1, said);
    free(text);
}

static void registering_again(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(40, "chair sitting.register"));
    assert_true(play(50, "secretary seat.arrive all"));
    char *text = page();
    holds(text, "| 0:40 | 1 | registering again |");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(taken_over, set_up, tear_down),
        cmocka_unit_test_setup_teardown(typed_for_the_computer, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_rule, set_up, tear_down),
        cmocka_unit_test_setup_teardown(never_spoke, set_up, tear_down),
        cmocka_unit_test_setup_teardown(registering_again, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
