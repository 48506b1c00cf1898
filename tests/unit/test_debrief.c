// The debrief: its figures on both sides of each edge, its JSON, its page in 80 columns.
#include "server/view_parts.h"

#include "base/rng.h"
#include "base/utf8.h"
#include "core/goal.h"
#include "report/debrief_words.h"
#include "report/export.h"
#include "report/minutes.h"
#include "report/page.h"
#include "report/replay.h"
#include "unit/report_session.h"

static int64_t silence(const struct debrief *d, int seat)
{
    for (int i = 0; i < d->person_count; i++)
        if (d->people[i].seat == seat)
            return d->people[i].silence;
    return -1;
}

static void test_speaking(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(21, "dep-02 floor.ask debate"));
    assert_true(play(30, "dep-03 floor.ask debate"));
    assert_true(play(60, "chair floor.give dep-02")); // waited 39
    assert_true(play(240, "chair floor.end"));
    assert_true(play(240, "chair floor.give dep-03")); // dep-02 spoke 180: exactly its time
    assert_true(play(250, "facilitator clock.pause"));
    assert_true(play(350, "facilitator clock.resume"));
    assert_true(play(521, "chair floor.end")); // dep-03 waited 210, spoke 181 of 180
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->people[0].seat, 2);
    assert_int_equal(d->people[0].speaking, 181000);
    assert_int_equal(d->people[1].seat, 1);
    assert_int_equal(d->people[1].speaking, 180000);
    assert_int_equal(d->people[1].speeches, 1);
    assert_int_equal(d->people[1].asked, 1);
    assert_int_equal(d->waits, 2);
    assert_int_equal(d->waited, 249000);
    assert_int_equal(debrief_mean_wait(d), 124500);
    assert_int_equal(d->overtime_count, 1);
    assert_int_equal(d->overtime, 1000);
    assert_int_equal(d->lasted, 421000);
    assert_int_equal(d->paused, 100000);
    assert_int_equal(d->factions[0].speaking, 361000);
    assert_int_equal(d->factions[0].speeches, 2);
    assert_int_equal(d->factions[0].members, 6);
    assert_int_equal(d->factions[1].speaking, 0);
    debrief_free(d);
}

// Silence runs in the open sitting only, while the deputy is there and does not speak.
static void test_silence(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(110, "chair floor.give dep-02 report"));
    assert_true(play(140, "chair floor.end"));
    assert_true(play(200, "dep-03 seat.leave"));
    assert_true(play(300, "dep-03 seat.arrive"));
    assert_true(play(310, "chair sitting.close"));
    assert_true(play(900, "facilitator scenario.end"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(silence(d, 1), 170000); // 140 to 310; before: 10 to 110
    assert_int_equal(silence(d, 2), 190000); // 10 to 200
    assert_int_equal(silence(d, 3), 300000); // 10 to 310
    assert_int_equal(d->lasted, 900000);
    debrief_free(d);
}

static void test_nothing(void **unused)
{
    (void)unused;
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(debrief_mean_wait(d), -1);
    assert_int_equal(d->lasted + d->overtime + d->rewinds, 0);
    assert_int_equal(d->refusal_count + d->loss_count + d->interest_count + d->note_count, 0);
    assert_int_equal(d->person_count, 0);
    assert_int_equal(d->inject_at[0], -1);
    debrief_free(d);
}

// Rules that were broken are counted by rule and by who broke them; slips of the keyboard are not.
static void test_refusals(void **unused)
{
    (void)unused;
    assert_false(play(1, "chair sitting.open"));
    assert_false(play(2, "facilitator sitting.open"));
    open_sitting();
    assert_false(play(50, "dep-02 vote.open agenda"));
    assert_false(play(51, "dep-03 floor.give dep-02"));
    assert_false(play(52, "dep-03 floor.give dep-02"));
    assert_false(play(53, "dep-03 floor.sing"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->refusal_count, 3);
    assert_string_equal(d->refusals[0].events[0]->refused.rule, "not-presiding");
    assert_int_equal(d->refusals[0].count, 3);
    assert_int_equal(d->refusals[0].by[1], 1);
    assert_int_equal(d->refusals[0].by[2], 2);
    assert_string_equal(d->refusals[1].events[0]->refused.rule, "not-present");
    assert_int_equal(d->refusals[1].by[0], 1);
    assert_string_equal(d->refusals[2].events[0]->refused.rule, "quorum");
    assert_int_equal(d->refusals[2].by[COUNCIL_SEATS], 1); // the facilitator
    debrief_free(d);
}

// Counts that do not add up were caught and put right: nobody broke a rule with them.
static void test_refused_counts(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(50, "chair vote.open basis:housing method=hands"));
    assert_false(play(51, "chair vote.close")); // before they are counted: that is one
    assert_false(play(52, "secretary vote.count for=90"));
    assert_string_equal(history.records[history.count - 1].events[0].refused.rule,
                        "count-mismatch");
    assert_true(play(53, "secretary vote.count for=1"));
    assert_true(play(54, "secretary vote.count for=2"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->refusal_count, 1);
    assert_string_equal(d->refusals[0].events[0]->refused.rule, "not-counted");
    debrief_free(d);
}

// What was refused in the last record was the computer's.
static void by_computer(void)
{
    const struct record *record = &history.records[history.count - 1];
    for (size_t i = 0; i < record->count; i++)
        if (record->events[i].kind == EV_refused)
            record->events[i].refused.played = 1;
}

// What the computer tried is the computer's, in the list of refusals and in that of people; what
// was typed at its seat is the facilitator's.
static void test_refused_computer(void **unused)
{
    (void)unused;
    struct buf who = BUF_INIT;
    open_sitting();
    assert_true(play(40, "facilitator seat.deal dep-02"));
    for (int i = 0; i < 2; i++) {
        assert_false(play(50 + i, "dep-02 vote.open agenda"));
        by_computer();
    }
    assert_false(play(52, "dep-02 vote.open agenda"));
    struct debrief *d = debrief_new(plan, &history);
    int computer = 0;
    assert_int_equal(d->refusals[0].count, 3);
    debrief_put_who(d, &d->refusals[0], LANG_EN, &who);
    assert_non_null(strstr(buf_text(&who), "the facilitator, "));
    assert_non_null(strstr(buf_text(&who), "– the computer (2)"));
    for (int i = 0; i < d->person_count; i++)
        computer += d->people[i].bot ? d->people[i].refused : 0;
    assert_int_equal(computer, 2);
    buf_free(&who);
    debrief_free(d);
}

static void test_quorum(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(100, "secretary seat.leave dep-09 dep-10 dep-11 dep-12")); // 8 of 12: kept
    assert_true(play(110, "secretary seat.leave dep-08"));
    assert_true(play(130, "secretary seat.arrive dep-08"));
    assert_true(play(150, "secretary seat.leave dep-08"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->loss_count, 2);
    assert_int_equal(d->losses[0].from, 110000);
    assert_int_equal(d->losses[0].to, 130000);
    assert_int_equal(d->losses[0].present, 7);
    assert_int_equal(d->losses[1].from, 150000);
    assert_int_equal(d->losses[1].to, -1);
    debrief_free(d);
}

// Two deputies with an interest: one declares it after the first vote, one before.
static void test_interests(void **unused)
{
    (void)unused;
    plan->seats[4].interest = plan->seats[5].interest = plan->seats[6].interest = 0;
    open_sitting();
    assert_true(play(50, "dep-06 seat.recuse housing reason=brother"));
    assert_true(play(55, "chair floor.give dep-05 debate"));
    assert_true(play(58, "chair floor.end"));
    assert_true(play(60, "chair vote.open basis:housing"));
    assert_true(play(61, "dep-05 vote.cast for"));
    assert_true(play(62, "dep-02 vote.cast for"));
    assert_true(play(63, "chair vote.close"));
    assert_true(play(64, "dep-05 seat.recuse housing reason=late"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->interest_count, 1); // dep-06 declared, dep-07 did not vote
    assert_int_equal(d->interests[0].seat, 4);
    assert_int_equal(d->interests[0].item, 0);
    assert_int_equal(d->interests[0].votes, 1);
    assert_int_equal(d->interests[0].debates, 1);
    debrief_free(d);
}

static void test_injects_and_notes(void **unused)
{
    (void)unused;
    assert_true(play(10, "facilitator clock.pause"));
    assert_true(play(30, "facilitator clock.resume"));
    assert_true(play(90, "facilitator inject.fire expose"));
    assert_true(play(95, "facilitator note.add \"watch dep-02\""));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->inject_at[0], 70000);
    assert_int_equal(d->note_count, 1);
    assert_int_equal(d->notes[0].at, 75000);
    assert_string_equal(d->notes[0].text, "watch dep-02");
    debrief_free(d);
}

static void add_reason(void *to, const char *line)
{
    buf_printf(to, "%s\n", line);
}

// What is said to have decided the end is told as far as it is so: an event that came, with its
// time, and one that did not.
static void test_reasons(void **unused)
{
    struct buf told = BUF_INIT;
    (void)unused;
    open_sitting();
    assert_true(play(30, "facilitator inject.fire expose"));
    assert_true(play(50,
                     "scenario scenario.end because=\"item.called & not inject.fired id=expose & "
                     "sitting.closed & not quorum.lost\""));
    struct debrief *d = debrief_new(plan, &history);
    debrief_each_reason(d, LANG_EN, add_reason, &told);
    assert_string_equal(buf_text(&told), "0:20 Item called: “Housing”\nThe quorum was not lost\n");
    buf_free(&told);
    debrief_free(d);
}

// Only the live branch counts; the rewinds are counted in all of them.
static void test_branches(void **unused)
{
    struct event rewound = event_blank(EV_session_rewound);
    (void)unused;
    assert_true(play(10, "facilitator note.add kept"));
    assert_true(play(20, "facilitator note.add dropped"));
    rewound.session_rewound.to = 1;
    history_add(&history, &(struct record){.n = 3, .t = 30000, .events = &rewound, .count = 1});
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->note_count, 1);
    assert_string_equal(d->notes[0].text, "kept");
    assert_int_equal(d->rewinds, 1);
    debrief_free(d);
}

// Two goals, one reached; a third of a seat nobody plays.
static void test_goals(void **unused)
{
    static struct plan_goal goals[] = {
        {"clean", GOAL_REFUSED, "at_most", "at_most", 0, 2, {{"а", "а", "a"}}, NULL},
        {"tabled", GOAL_TABLED, "any", "at_least", 1, 3, {{"б", "б", "b"}}, NULL},
    };
    (void)unused;
    plan->seats[1].goals = plan->seats[14].goals = goals;
    plan->seats[1].goal_count = plan->seats[14].goal_count = 2;
    open_sitting();
    assert_true(play(40, "dep-02 amend.table housing kind=delete clause=control"));
    struct debrief *d = debrief_new(plan, &history);
    assert_int_equal(d->goal_count, 2);
    assert_int_equal(debrief_points(d, 1), 5);
    debrief_free(d);
    assert_false(play(50, "dep-02 vote.open agenda"));
    d = debrief_new(plan, &history);
    assert_int_equal(d->goal_count, 2);
    assert_false(d->goals[0].reached);
    assert_true(d->goals[1].reached);
    assert_int_equal(debrief_points(d, 1), 3);
    assert_int_equal(debrief_points(d, 14), 0);
    debrief_free(d);
}

static void play_whole(void)
{
    static const char *const lines[] = {
        "facilitator seat.deal dep-02 \"Айгүл Бек\"",
        "dep-02 floor.ask debate",
        "dep-02 amend.table housing kind=set clause=sum field=amount value=200000000",
        "dep-06 amend.table housing kind=delete clause=buildings",
        "chair vote.open basis:housing",
        "all vote.cast for",
        "chair vote.close",
        "chair vote.open amend:a1 method=rollcall",
        "all vote.cast for",
        "chair vote.close",
        "chair vote.open amend:a2",
        "dep-02 vote.cast for",
        "chair vote.close",
        "chair vote.open whole:housing",
        "all vote.cast for",
        "chair vote.close",
        "facilitator inject.fire expose",
        "facilitator note.add \"Қысқа, бірақ нақты сөйледі\"",
        "secretary seat.leave dep-09 dep-10 dep-11 dep-12 dep-08",
        "chair sitting.close",
        "facilitator scenario.end",
    };
    open_sitting();
    assert_false(play(20, "dep-02 vote.open agenda"));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(play(30 + 10 * (int64_t)i, lines[i]));
}

static void test_view(void **unused)
{
    (void)unused;
    play_whole();
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct debrief_reader reader = {
            .lang = (enum lang)lang, .seat = NOBODY, .facilitator = true};
        struct arena *arena = arena_new();
        const struct view_debrief *debrief =
            view_debrief_for(session_plan(session), &history, &reader, arena);
        assert_int_equal(debrief->people_count, COUNCIL_DEPUTIES);
        assert_int_equal(debrief->votes_count, 7);
        assert_int_equal(debrief->votes[4].yes, 12);
        assert_int_equal(debrief->votes[4].verdict, VERDICT_ADOPTED);
        assert_int_equal(debrief->decision_count, 4); // title and three clauses
        assert_non_null(strstr(debrief->decision[1],
                               lang == LANG_EN ? "200,000,000" : "200\u00a0000\u00a0000"));
        assert_non_null(strstr(debrief->decision[1], "2:00]"));
        assert_null(strstr(debrief->decision[1], "v5"));
        assert_int_equal(debrief->refusals_count, 1);
        assert_int_equal(debrief->refusals[0].count, 1);
        arena_free(arena);
    }
}

static void check_lines(const char *text)
{
    while (*text) {
        size_t len = strcspn(text, "\n");
        char *line = mem_text_n(text, len);
        if (utf8_width(line) > 80 || strpbrk(line, "{}") || utf8_lookalike(line))
            fail_msg("%d columns: %s", utf8_width(line), line);
        free(line);
        text += len + (text[len] == '\n');
    }
}

static void put_page(enum lang lang, enum doc_format format, bool anonymous, struct buf *out)
{
    struct journal_data data = {.plan = plan, .history = history, .sum = "sum"};
    struct doc *doc = page_doc(&data, lang, anonymous);
    doc_write(doc, format, out);
    doc_free(doc);
}

static void test_text(void **unused)
{
    (void)unused;
    play_whole();
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf out = BUF_INIT;
        put_page((enum lang)lang, DOC_PLAIN, false, &out);
        check_lines(buf_text(&out));
        assert_non_null(strstr(buf_text(&out), "Айгүл Бек"));
        assert_non_null(strstr(buf_text(&out), "\n1. "));
        buf_free(&out);
    }
}

// A word longer than a line, an empty text: still 80 columns, and an end.
static void test_long_words(void **unused)
{
    char word[600];
    (void)unused;
    memset(word, 'x', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    plan->title = LT(word, word, word);
    plan->items[0].title = LT(word, word, word);
    play_whole();
    struct buf out = BUF_INIT;
    put_page(LANG_KK, DOC_PLAIN, false, &out);
    check_lines(buf_text(&out));
    buf_free(&out);
}

static void put_papers(enum lang lang, struct buf *out)
{
    struct journal_data data = {.plan = plan, .history = history, .sum = "sum"};
    for (int format = 0; format < DOC_FORMAT_COUNT; format++) {
        put_page(lang, (enum doc_format)format, format == DOC_MARKDOWN, out);
        struct doc *doc = minutes_doc(&data, &lang, 1);
        doc_write(doc, (enum doc_format)format, out);
        doc_free(doc);
    }
    export_csv(&data, lang, true, out);
    export_json(&data, lang, false, out);
}

// A complication that did not come is no waiting one when all is over.
static void test_not_come(void **unused)
{
    struct buf out = BUF_INIT;
    (void)unused;
    open_sitting();
    assert_true(play(50, "facilitator scenario.end"));
    struct journal_data data = {.plan = plan, .history = history, .sum = "sum"};
    export_json(&data, LANG_EN, false, &out);
    assert_non_null(strstr(buf_text(&out), "\"id\":\"expose\",\"state\":\"missed\""));
    buf_free(&out);
}

// Records that no engine wrote: any event, any field. Everything still ends, within its bounds.
static void test_nonsense(void **unused)
{
    static const char *const texts[] = {NULL,      "",         "dep-02",        "a1",
                                        "v1",      "housing",  "agenda",        "sum",
                                        "all",     "amend:a1", "elect:x",       "quorum",
                                        "amount",  "REG 1",    "whole:housing", "recess:3",
                                        "\xD0\n{", "count",    "dep-02 dep-03"};
    enum { RECORDS = 4000, TEXTS = sizeof texts / sizeof texts[0] };
    struct rng rng = rng_seed(7);
    (void)unused;
    plan->seats[3].interest = 0;
    for (int i = 0; i < RECORDS; i++) {
        struct event event = event_blank((enum event_kind)rng_below(&rng, EVENT_KIND_COUNT));
        for (const struct event_field *f = event_fields(event.kind); f->type != FIELD_END; f++) {
            if (f->type == FIELD_text)
                event_set_string(&event, f, texts[rng_below(&rng, TEXTS)]);
            else
                event_set_number(&event, f, (int64_t)rng_below(&rng, 20) - 2);
        }
        if (event.kind == EV_session_rewound) // near the end only, so that much is live
            event.session_rewound.to = i - (int64_t)rng_below(&rng, 30);
        struct record record = {.n = i + 1, .t = i * 700, .events = &event, .count = 1};
        history_add(&history, &record);
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf out = BUF_INIT;
        struct arena *arena = arena_new();
        const struct debrief_reader reader = {
            .lang = (enum lang)lang, .seat = NOBODY, .facilitator = true};
        assert_non_null(view_debrief_for(plan, &history, &reader, arena));
        arena_free(arena);
        struct debrief *d = debrief_new(plan, &history);
        assert_true(history.live_count > RECORDS / 3 && d->person_count > 0);
        debrief_free(d);
        put_papers((enum lang)lang, &out);
        replay_text(plan, &history, true, (enum lang)lang, &out);
        assert_true(utf8_valid(out.data, out.len, NULL));
        buf_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_speaking, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_silence, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refusals, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refused_counts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refused_computer, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_quorum, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_interests, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_injects_and_notes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_reasons, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_come, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_branches, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_goals, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_view, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_text, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_long_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nonsense, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
