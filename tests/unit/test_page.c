// The page of the debrief, its what-if, its comparison of texts, its figures without names.
#include "report/page.h"

#include "data/json.h"
#include "report/compare.h"
#include "report/export.h"
#include "report/mask.h"
#include "report/whatif.h"
#include "unit/story_plan.h"
#include "words/words_story.h"
// The fixtures come last: their names are short.
#include "unit/report_session.h"

static struct journal_data data_of(void)
{
    return (struct journal_data){.plan = plan, .history = history, .sum = "sum"};
}

static char *page_text(enum doc_format format, bool anonymous)
{
    struct journal_data data = data_of();
    struct buf out = BUF_INIT;
    struct doc *doc = page_doc(&data, LANG_EN, anonymous);
    doc_write(doc, format, &out);
    doc_free(doc);
    return buf_steal(&out);
}

static char *export_of(bool json, bool anonymous)
{
    struct journal_data data = data_of();
    struct buf out = BUF_INIT;
    (json ? export_json : export_csv)(&data, LANG_EN, anonymous, &out);
    return buf_steal(&out);
}

static void play_all(const char *const *lines)
{
    int64_t now = session_state(session)->now / 1000;
    for (; *lines; lines++)
        if (!play(++now, *lines))
            fail_msg("refused: %s", *lines);
}

static void holds(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no \"%s\" in\n%s", part, text);
}

// Six for, one against, five abstaining of twelve: rejected, and one abstention decided it.
static void vote_basis(const char *method)
{
    char open[64];
    const char *const lines[] = {
        open,
        "all vote.cast abstain",
        "chair vote.cast for",
        "dep-02 vote.cast for",
        "dep-03 vote.cast for",
        "dep-04 vote.cast for",
        "dep-05 vote.cast for",
        "dep-06 vote.cast for",
        "dep-07 vote.cast against",
        "chair vote.close",
        NULL,
    };
    (void)snprintf(open, sizeof open, "chair vote.open basis:housing method=%s", method);
    open_sitting();
    play_all(lines);
}

static const struct vote *last_vote(void)
{
    const struct state *state = session_state(session);
    return state->votes[state->vote_count - 1];
}

static void test_rules(void **unused)
{
    (void)unused;
    static const struct {
        int base, needed;
        bool passes;
    } wanted[WHATIF_RULES] = {
        {12, 7, false}, {12, 7, false}, {7, 4, true}, {12, 8, false}, {12, 8, false}};
    vote_basis("electronic");
    assert_int_equal(last_vote()->result, RESULT_REJECTED);
    for (int i = 0; i < WHATIF_RULES; i++) {
        struct whatif got = whatif_under(last_vote(), &whatif_rules[i]);
        assert_int_equal(got.base, wanted[i].base);
        assert_int_equal(got.needed, wanted[i].needed);
        assert_int_equal(got.passes, wanted[i].passes);
    }
    assert_true(whatif_for(last_vote()));
    assert_false(whatif_away(last_vote()));
    assert_int_equal(whatif_missing(last_vote()), 1);
}

// Where those present are the base, one who stays away lowers it.
static void test_away(void **unused)
{
    (void)unused;
    struct vote vote = {.status = VOTE_CLOSED,
                        .result = RESULT_REJECTED,
                        .threshold = THRESHOLD_PROCEDURAL,
                        .present = 12,
                        .casting = -1,
                        .base = 12,
                        .plan = plan,
                        .in_favour = 6,
                        .abstain = 6};
    assert_true(whatif_away(&vote)); // 6 of 11
    vote.in_favour = 5;
    assert_false(whatif_away(&vote)); // 5 of 11
    assert_false(whatif_for(&vote));  // 6 of 12
    assert_int_equal(whatif_missing(&vote), 2);
    vote.abstain = 1;
    assert_int_equal(whatif_missing(&vote), -1);
    vote.in_favour = 7;
    assert_int_equal(whatif_missing(&vote), 0);
}

// A casting vote is there only while there is a tie: of 5–5–1 one more for is 6, of 12 too few.
static void test_casting(void **unused)
{
    (void)unused;
    struct vote vote = {.status = VOTE_CLOSED,
                        .result = RESULT_REJECTED,
                        .threshold = THRESHOLD_DECISION,
                        .present = 11,
                        .casting = CHOICE_FOR,
                        .base = 12,
                        .plan = plan,
                        .in_favour = 5,
                        .against = 5,
                        .abstain = 1};
    assert_int_equal(whatif_for(&vote), WHATIF_REJECTED);
    assert_int_equal(whatif_missing(&vote), -1);
    vote.against = 6;
    vote.casting = -1;
    assert_int_equal(whatif_for(&vote), WHATIF_TIED);
}

static void test_page(void **unused)
{
    (void)unused;
    vote_basis("electronic");
    assert_false(play(200, "chair vote.open amend:a1"));
    assert_false(play(201, "dep-02 vote.open basis:housing"));
    assert_true(play(202, "facilitator note.add \"they waited for the chair\""));
    char *text = page_text(DOC_PLAIN, false);
    holds(text, "Debrief: council");
    holds(text, "Timeline");
    holds(text, "Who voted how");
    holds(text, "Quorum over time");
    holds(text, "1 of 5");
    holds(text, "they waited for the chair");
    holds(text, "regulation"); // a narrow column breaks its name
    free(text);
    char *html = page_text(DOC_HTML, false);
    holds(html, "<svg");
    assert_null(strstr(html, "<script"));
    assert_null(strstr(html, "href"));
    assert_null(strstr(html, "http://"));
    assert_null(strstr(html, "https://"));
    free(html);
}

static void gather(void *to, const char *line)
{
    buf_put(to, line);
    buf_char(to, '\n');
}

// The course is the story's: papers, terms kept and missed, and the answers it turned on, by what
// was chosen; no ends of speeches, no answers that nothing hangs on.
static void test_course(void **unused)
{
    static const char *const lines[] = {
        "facilitator sitting.call hearing",
        "secretary seat.arrive all",
        "dep-02 paper.fill letter facts \"the roof leaks\"",
        "dep-02 paper.fill letter demand repair",
        "dep-03 paper.sign letter",
        "dep-02 paper.submit letter",
        "facilitator note.add x",
        "facilitator question.ask tonight",
        "akim answer.give tonight go",
        "dep-02 answer.give tonight stay",
        "facilitator sitting.open",
        "facilitator agenda.call housing",
        "facilitator floor.give akim report",
        "facilitator floor.end",
        "facilitator calendar.pass 9",
        "facilitator note.add y",
        NULL,
    };
    static const char *const told[] = {
        "19 March 2026\n", "Paper sent: en: letter", "“en: a decision” – en: stay\n",
        "25 March 2026\n", "Deadline missed: ",      NULL};
    static const char *const never[] = {"Speech ended", "en: go", "Has answered", NULL};
    struct buf out = BUF_INIT;
    (void)unused;
    (void)tear_down(NULL);
    plan = story_plan();
    plan->items[0].sitting = "hearing";
    session = session_new(plan);
    history_init(&history);
    play_all(lines);
    struct debrief *debrief = debrief_new(plan, &history);
    struct debrief_reader reader = {.lang = LANG_EN, .seat = NOBODY, .facilitator = true};
    debrief_each_moment(debrief, &reader, gather, &out);
    const char *at = buf_text(&out);
    for (size_t i = 0; told[i]; i++) {
        at = strstr(at, told[i]);
        if (!at)
            fail_msg("no \"%s\" in\n%s", told[i], buf_text(&out));
    }
    for (size_t i = 0; never[i]; i++)
        assert_null(strstr(buf_text(&out), never[i]));
    // Few answered: at seats each reads what was answered there, and nobody else's.
    const char *const others[] = {"dep-02", "dep-03"};
    for (int i = 0; i < 2; i++) {
        buf_reset(&out);
        reader = (struct debrief_reader){.lang = LANG_EN, .seat = plan_seat(plan, others[i])};
        debrief_each_moment(debrief, &reader, gather, &out);
        assert_int_equal(strstr(buf_text(&out), "en: stay") != NULL, i == 0);
        assert_non_null(strstr(buf_text(&out), "Paper sent: en: letter"));
    }
    buf_reset(&out);
    words_chosen(session_state(session), plan_question(plan, "tonight"), "go stay", LANG_EN, &out);
    assert_string_equal(buf_text(&out), "en: go; en: stay"); // where several may be chosen
    debrief_free(debrief);
    buf_free(&out);
    char *text = page_text(DOC_HTML, false);
    holds(text, "Paper sent: en: letter");
    free(text);
}

// A legend shows what it speaks of as the format shows it.
static void test_legends(void **unused)
{
    static const char *const shown[DOC_FORMAT_COUNT][3] = {
        [DOC_HTML] = {"<strong>like this</strong> – would", "<del>like this</del> – taken out",
                      "<ins>like this</ins> – put in"},
        [DOC_MARKDOWN] = {"**like this** – would", "~~like this~~ – taken out",
                          "**like this** – put in"},
        [DOC_PLAIN] = {"[like this] – would", "[–like this] – taken out", "[+like this] – put in"},
    };
    (void)unused;
    vote_basis("electronic");
    for (int format = 0; format < DOC_FORMAT_COUNT; format++) {
        char *text = page_text((enum doc_format)format, false);
        for (char *at = text; (at = strchr(at, '\n')) != NULL; at++)
            *at = ' '; // a line may end anywhere
        for (int i = 0; i < 3; i++)
            holds(text, shown[format][i]);
        free(text);
    }
}

// The amendments add up, and one refusal is not “most often”.
static void test_sums(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(
        play(100, "dep-06 amend.table housing kind=set clause=sum field=amount value=500000000"));
    assert_true(
        play(101, "dep-06 amend.table housing kind=set clause=sum field=amount value=400000000"));
    assert_true(play(102, "dep-06 amend.withdraw a2"));
    assert_false(play(103, "dep-02 vote.open basis:housing"));
    char *text = page_text(DOC_HTML, false);
    holds(text, "Amendments – 2: adopted – 0, rejected – 0, withdrawn – 1, undecided – 1.");
    holds(text, "The rules stopped somebody 1 time: ");
    free(text);
    assert_false(play(104, "chair vote.open amend:a1"));
    text = page_text(DOC_HTML, false);
    holds(text, "The rules stopped somebody 2 times, among them: ");
    free(text);
    assert_false(play(105, "dep-02 vote.open basis:housing"));
    text = page_text(DOC_HTML, false);
    holds(text, "The rules stopped somebody 3 times; most often: ");
    free(text);
}

static size_t count(const char *text, const char *what)
{
    size_t found = 0;
    for (const char *at = text; (at = strstr(at, what)) != NULL; at += strlen(what))
        found++;
    return found;
}

// No sign stands beyond the end of the axis, and none on another, however many come at the end.
static void test_signs(void **unused)
{
    enum { MOMENTS = 6, AXIS = 952, SIGN = 14 };
    static const char *const names[] = {"x"};
    struct chart_span spans[MOMENTS];
    struct buf out = BUF_INIT;
    struct doc *doc = doc_new("x", LANG_EN, LOOK_OFFICIAL);
    (void)unused;
    for (int i = 0; i < MOMENTS; i++)
        spans[i] = (struct chart_span){0, 60000, 60000, 0, NULL, "◆"};
    chart_lanes(doc, "x", &(struct chart_lanes){names, 1, spans, MOMENTS, 60000});
    doc_write(doc, DOC_HTML, &out);
    int last = 0, signs = 0;
    for (const char *at = buf_text(&out); (at = strstr(at, "<text x=\"")) != NULL; at++) {
        const char *end = strstr(at, "</text>");
        const char *sign = strstr(at, "◆");
        int x = atoi(at + strlen("<text x=\""));
        if (!end || !sign || sign > end)
            continue;
        assert_in_range(x, last + SIGN, AXIS);
        last = x;
        signs++;
    }
    assert_int_equal(signs, MOMENTS);
    buf_free(&out);
    doc_free(doc);
}

// The choices of a secret ballot are on no page and in no figures.
static void test_secret(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(100, "chair vote.open basis:housing method=secret"));
    assert_true(play(101, "all vote.cast abstain"));
    assert_true(play(102, "chair vote.close"));
    char *csv = export_of(false, false), *json = export_of(true, false);
    char *text = page_text(DOC_PLAIN, false);
    assert_null(strstr(csv, "As the basis"));
    assert_non_null(strstr(csv, "\"0:19, The agenda as a whole\""));
    assert_int_equal(count(json, "\"ballots\""), 3); // of the votes before
    assert_int_equal(count(text, "  v4"), 0);        // no column of it
    free(csv);
    free(json);
    free(text);
}

static void test_csv(void **unused)
{
    (void)unused;
    plan->seats[1].name = plan->seats[1].short_name = LT("=1+1", "=1+1", "=1+1");
    vote_basis("rollcall");
    char *csv = export_of(false, false);
    holds(csv, "\"0:13, Agenda item: “Housing”\",\"0:16, Agenda item: “Any other business”\",");
    holds(csv, "\"0:30, As the basis: “Repair of houses”\"\r\n");
    holds(csv, "\"dep-02\",\"'=1+1\"");
    holds(csv, "\"for\",\"for\",\"for\",\"against\"\r\n");
    holds(csv, "\"for\",\"for\",\"for\",\"abstain\"\r\n");
    free(csv);
}

static void test_json(void **unused)
{
    (void)unused;
    struct err err = {.lang = LANG_EN};
    vote_basis("electronic");
    char *text = export_of(true, false);
    struct json *root = json_parse(text, strlen(text), "debrief", &err);
    if (!root)
        fail_msg("%s", err.text);
    holds(text, "\"ballots\":{\"chair\":\"for\"");
    holds(text, "\"rule\":\"whatif.half-cast\",\"base\":7,\"needed\":4,\"passes\":true");
    json_free(root);
    free(text);
}

// No name of a card or a person is left, wherever it stood, and nothing else is lost.
static void test_anonymous(void **unused)
{
    (void)unused;
    plan->injects[0].title = LT("Қасымоваға хат", "Письмо Касымовой", "A letter to Kasymova");
    open_sitting();
    assert_true(play(99, "facilitator seat.deal dep-03 \"Айгүл Серікқызы\""));
    assert_true(play(100, "facilitator inject.fire expose"));
    assert_true(
        play(101, "facilitator note.add \"айгүлдің сөзі, Kasymova A., Aubakirov N. and Kim A.\""));
    char *text = page_text(DOC_PLAIN, true), *json = export_of(true, true);
    char *csv = export_of(false, true);
    static const char *const names[] = {"Айгүл",     "айгүл", "Серікқызы",  "Kasymova",
                                        "Aubakirov", "Kim",   "Tokseitova", "Қасымова"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strstr(text, names[i]))
            fail_msg("%s in\n%s", names[i], text);
        assert_null(strstr(json, names[i]));
        assert_null(strstr(csv, names[i]));
    }
    holds(text, "A letter to Participant ");
    holds(text, "сөзі, Participant ");
    free(text);
    free(json);
    free(csv);
    text = page_text(DOC_PLAIN, false);
    holds(text, "Айгүл Серікқызы");
    free(text);
}

// The same people were silent in a page without names, and who has a row in the table is among
// them – the secretary is not, and has no time there.
static void test_silent(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(50, "facilitator seat.deal akim \"Айгүл Серікқызы\""));
    assert_false(play(60, "ngo-1 vote.cast for"));
    assert_false(play(61, "secretary vote.cast for"));
    assert_true(play(90, "chair sitting.close"));
    for (int anonymous = 0; anonymous < 2; anonymous++) {
        char *text = page_text(DOC_PLAIN, anonymous);
        const char *line = strstr(text, "Never had the floor:");
        assert_non_null(line);
        int names = 1;
        for (line = strchr(line, ':'); *line && strncmp(line, "\n\n", 2) != 0; line++)
            names += *line == ',';
        if (names != 14) // twelve deputies, the akim, the guest
            fail_msg("%d in\n%s", names, text);
        free(text);
    }
}

static void test_mask(void **unused)
{
    (void)unused;
    static const struct {
        const char *text;
        bool hidden;
    } cases[] = {
        {"Kasymova A.", true}, {"kasymova", true},   {"Касымовой", true},  {"Kim spoke", true},
        {"Kimono", false},     {"Amim", false},      {"akim", true},       {"", false},
        {"xKasymova", false},  {"(Kasymova)", true}, {"Kasymova's", true},
    };
    struct mask *mask = mask_new(session_state(session), "seed", LANG_EN);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct buf out = BUF_INIT;
        mask_put(mask, cases[i].text, &out);
        if ((strstr(buf_text(&out), "Participant ") != NULL) != cases[i].hidden)
            fail_msg("%s: %s", cases[i].text, buf_text(&out));
        if (!cases[i].hidden)
            assert_string_equal(buf_text(&out), cases[i].text);
        buf_free(&out);
    }
    mask_free(mask);
}

static void compared(const char *before, const char *after, const char *wanted)
{
    struct doc *doc = doc_new("", LANG_EN, LOOK_FIGURES);
    struct rich rich = rich_in(doc);
    struct buf out = BUF_INIT;
    compare_words(before, after, &rich);
    doc_text_rich(doc, NULL, &rich);
    doc_write(doc, DOC_PLAIN, &out);
    assert_string_equal(buf_text(&out), wanted);
    buf_free(&out);
    doc_free(doc);
}

static void test_compare(void **unused)
{
    (void)unused;
    compared("one two three", "one two three", "one two three\n");
    compared("one two three", "one 2 three", "one [–two ][+2 ]three\n");
    compared("one two", "one two three", "one two [+three]\n");
    compared("one two", "two", "[–one ]two\n");
    compared("", "one", "[+one]\n");
    compared("one", "", "[–one]\n");
    compared("a b c d", "c d a b", "[–a b ]c d [+a b]\n");
}

static void test_empty(void **unused)
{
    (void)unused;
    char *text = page_text(DOC_HTML, true);
    holds(text, "</html>");
    assert_null(strstr(text, "Quorum over time")); // no sitting was held
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_rules, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_away, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_casting, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_page, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_course, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_legends, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_sums, set_up, tear_down),
        cmocka_unit_test(test_signs),
        cmocka_unit_test_setup_teardown(test_secret, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_csv, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_json, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_silent, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_anonymous, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_mask, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_compare, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_empty, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
