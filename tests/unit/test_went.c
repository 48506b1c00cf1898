// How items led in order went: what was held, skipped, cut short, left and gone on with, by plan
// and by the clock; and what came of deputies' inquiries.
#include "report/debrief_words.h"
#include "unit/story_plan.h"

#include "unit/report_session.h"

static void open_ordered(bool by_clause)
{
    plan->phase_count = 0; // the item has a time of its own
    plan->items[0].order = true;
    plan->items[0].by_clause = by_clause;
    open_sitting(); // the item is called at 20
}

// A row of what is expected of a stage.
struct row {
    enum went went;
    int took, planned, speeches, waited; // seconds
};

static void check(const struct debrief_item *item, const struct row rows[ORDER_STAGE_COUNT])
{
    for (int i = ORDER_REPORT; i < ORDER_STAGE_COUNT; i++) {
        const struct debrief_stage *stage = &item->stage[i];
        const struct row *row = &rows[i];
        if (stage->went != row->went || stage->took != row->took * 1000 ||
            stage->planned != row->planned * 1000 || stage->speeches != row->speeches ||
            stage->waited != row->waited)
            fail_msg("%s: %s took %d planned %d speeches %d waited %d", order_stage_names[i],
                     went_names[stage->went], (int)(stage->took / 1000),
                     (int)(stage->planned / 1000), stage->speeches, stage->waited);
    }
}

// Questions wait in vain, the debate is closed over somebody who waits, before its last clauses; a
// pause and a break are no part of it.
static void test_stages(void **unused)
{
    static const struct row rows[ORDER_STAGE_COUNT] = {
        [ORDER_REPORT] = {WENT_HELD, 80, 600, 1, 0}, [ORDER_COREPORTS] = {WENT_SKIPPED, 0, 0, 0, 1},
        [ORDER_DISSENT] = {WENT_EMPTY, 0, 0, 0, 0},  [ORDER_QUESTIONS] = {WENT_CUT, 50, 600, 2, 1},
        [ORDER_DEBATE] = {WENT_CUT, 60, 2400, 1, 1}, [ORDER_CLOSING] = {WENT_HELD, 30, 180, 1, 0},
        [ORDER_VOTES] = {WENT_HELD, 60, 0, 0, 0},
    };
    (void)unused;
    open_ordered(true);
    assert_true(play(30, "chair floor.give akim"));
    assert_true(play(90, "chair floor.end"));
    assert_true(play(90, "dep-02 floor.ask coreport"));
    assert_true(play(100, "chair agenda.stage questions")); // 20 to 100
    assert_true(play(100, "chair floor.give dep-03"));
    assert_true(play(110, "chair floor.end"));
    assert_true(play(110, "facilitator clock.pause"));
    assert_true(play(200, "facilitator clock.resume"));
    assert_true(play(200, "chair sitting.break 1"));
    assert_true(play(230, "chair clock.resume"));
    assert_true(play(231, "chair floor.give akim"));
    assert_true(play(241, "chair floor.end"));
    assert_true(play(241, "dep-04 floor.ask question"));
    assert_true(play(270, "chair agenda.stage")); // 10, and 230 to 270
    assert_true(play(270, "chair floor.give dep-04"));
    assert_true(play(290, "chair floor.end"));
    assert_true(play(290, "dep-05 floor.ask"));
    assert_true(play(300, "chair vote.open procedural:close-debate"));
    assert_true(play(310, "all vote.cast for"));
    assert_true(play(330, "chair vote.close"));
    assert_true(play(330, "chair floor.give akim"));
    assert_true(play(350, "chair floor.end"));
    assert_true(play(360, "chair agenda.stage"));
    assert_true(play(420, "chair agenda.call misc"));
    assert_true(play(500, "chair sitting.close"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->led_count, 1);
    assert_int_equal(d->led[0].length, 60 * 60 * 1000);
    check(&d->led[0], rows);
    assert_int_equal(debrief_item_took(&d->led[0]), 280000);
    assert_int_equal(d->led[0].stage[ORDER_DEBATE].vote, 4); // after three on the agenda
    assert_int_equal(d->led[0].stage[ORDER_DEBATE].clauses, 2);
    assert_int_equal(d->led[0].stage[ORDER_COREPORTS].by, ACTOR_FACILITATOR);
    debrief_free(d);
}

// Left in its questions for another item, gone on with, and left for good when it is postponed.
static void test_left(void **unused)
{
    (void)unused;
    open_ordered(false);
    assert_true(play(20, "chair floor.give akim"));
    assert_true(play(30, "chair floor.end"));
    assert_true(play(40, "chair agenda.stage questions"));
    assert_true(play(50, "chair agenda.call misc"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->led[0].stage[ORDER_QUESTIONS].went, WENT_CUT);
    assert_true(d->led[0].stage[ORDER_QUESTIONS].left);
    assert_int_equal(d->led[0].stage[ORDER_DEBATE].went, WENT_UNREACHED);
    debrief_free(d);
    assert_true(play(90, "chair agenda.call housing"));
    assert_true(play(100, "dep-02 floor.ask question"));
    d = debrief_new(plan, &history);
    assert_int_equal(d->led[0].stage[ORDER_QUESTIONS].went, WENT_ON);
    assert_int_equal(d->led[0].stage[ORDER_QUESTIONS].took, 20000);
    debrief_free(d);
    assert_true(play(110, "chair vote.open procedural:postpone"));
    assert_true(play(111, "all vote.cast for"));
    assert_true(play(112, "chair vote.close"));
    d = debrief_new(plan, &history);
    assert_int_equal(d->led_count, 1);
    const struct debrief_stage *questions = &d->led[0].stage[ORDER_QUESTIONS];
    assert_int_equal(questions->went, WENT_CUT);
    assert_int_equal(questions->waited, 1);
    assert_int_equal(questions->vote, 4);
    debrief_free(d);
}

// The vote that closed the debate is annulled: it lasts, and nobody has been cut short.
static void test_annulled(void **unused)
{
    (void)unused;
    open_ordered(false);
    assert_true(play(20, "chair floor.give akim"));
    assert_true(play(30, "chair floor.end"));
    assert_true(play(40, "chair agenda.stage debate"));
    assert_true(play(50, "dep-05 floor.ask"));
    assert_true(play(60, "chair vote.open procedural:close-debate"));
    assert_true(play(61, "all vote.cast for"));
    assert_true(play(62, "chair vote.close"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->led[0].at, ORDER_CLOSING);
    assert_int_equal(d->led[0].stage[ORDER_QUESTIONS].went, WENT_SKIPPED);
    assert_int_equal(d->led[0].stage[ORDER_DEBATE].went, WENT_CUT);
    debrief_free(d);
    assert_true(play(64, "chair vote.open procedural:recount reason=miscounted"));
    assert_true(play(65, "all vote.cast for"));
    assert_true(play(66, "chair vote.close"));
    d = debrief_new(plan, &history);
    assert_int_equal(d->led[0].at, ORDER_DEBATE);
    assert_int_equal(d->led[0].stage[ORDER_DEBATE].went, WENT_ON);
    assert_int_equal(d->led[0].stage[ORDER_DEBATE].waited, 0);
    assert_int_equal(d->led[0].stage[ORDER_CLOSING].went, WENT_UNREACHED);
    debrief_free(d);
}

static void keep_lines(void *to, const char *line)
{
    buf_put(to, line);
    buf_char(to, '\n');
}

// An item that is not led in order has nothing to tell.
static void test_nothing(void **unused)
{
    struct buf lines = BUF_INIT;
    (void)unused;
    open_sitting();
    assert_true(play(100, "chair sitting.close"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->led_count, 0);
    debrief_each_stage(d, LANG_KK, keep_lines, &lines);
    assert_int_equal(lines.len, 0);
    buf_free(&lines);
    debrief_free(d);
}

static void test_words(void **unused)
{
    static const char *const told[LANG_COUNT] = {
        "сұрақтар мен жауаптар – өткізілмеді (өткізіп жіберген – фасилитатор)",
        "вопросы и ответы – стадия пропущена (фасилитатор)",
        "questions and answers – skipped (the facilitator)",
    };
    (void)unused;
    open_ordered(false);
    assert_true(play(20, "chair floor.give akim"));
    assert_true(play(30, "chair floor.end"));
    assert_true(play(40, "chair agenda.stage debate"));
    struct debrief *d = debrief_new(plan, &history);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf lines = BUF_INIT;
        debrief_each_stage(d, (enum lang)lang, keep_lines, &lines);
        if (!strstr(buf_text(&lines), told[lang]))
            fail_msg("no \"%s\" in\n%s", told[lang], buf_text(&lines));
        buf_free(&lines);
    }
    debrief_free(d);
}

static void told_of(const struct debrief *d, const char *wanted)
{
    struct buf line = BUF_INIT;
    debrief_put_inquiry(d, STORY_LETTER, LANG_EN, &line);
    if (strcmp(buf_text(&line), wanted) != 0)
        fail_msg("\"%s\", not \"%s\"", buf_text(&line), wanted);
    buf_free(&line);
}

// Never and in time, late, withdrawn; without a term, a copy that nobody gets.
static void test_inquiry(void **unused)
{
    (void)unused;
    tear_down(NULL);
    history_init(&history);
    plan = story_plan();
    plan->papers[STORY_LETTER].copy = "dep-05";
    plan->papers[STORY_LETTER].inquiry = true;
    plan->deadlines[0].done_by = "paper.returned paper=letter | paper.answered paper=letter";
    session = session_new(plan);
    struct debrief *d = debrief_new(plan, &history);
    struct paper_state *letter = &d->state->papers[STORY_LETTER];
    struct deadline_state *term = &d->state->deadlines[0];
    assert_false(debrief_is_inquiry(d, STORY_LETTER));
    letter->status = PAPER_SUBMITTED;
    letter->sent_at = 0;
    letter->sent = d->state->day;
    term->status = DEADLINE_RUNNING;
    term->due = d->state->day + 5;
    assert_true(debrief_is_inquiry(d, STORY_LETTER));
    told_of(d,
            "sent – 19 March 2026; read out – never: the maslikhat adopted no agenda after it was "
            "sent; copy – never; answer – not yet, last day – 24 March 2026");
    letter->taken_up = letter->copied = true;
    letter->copied_on = d->state->day;
    term->status = DEADLINE_MISSED;
    told_of(d, "sent – 19 March 2026; read out – never; copy – 19 March 2026; answer – never");
    letter->status = PAPER_ANSWERED;
    letter->answered = term->due + 1;
    letter->read_out = true;
    d->read_at[STORY_LETTER] = 61000;
    told_of(d, "sent – 19 March 2026; read out – at the sitting, 1:01; copy – 19 March 2026; "
               "answer – late, 25 March 2026");
    term->status = DEADLINE_MET;
    letter->answered = term->due;
    plan->papers[STORY_LETTER].copy = NULL;
    told_of(d, "sent – 19 March 2026; read out – at the sitting, 1:01; copy – –; answer – in time, "
               "24 March 2026");
    letter->status = PAPER_WITHDRAWN;
    letter->read_out = false;
    told_of(d, "sent – 19 March 2026; read out – no; copy – –; answer – withdrawn");
    debrief_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_stages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_left, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_annulled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_inquiry, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
