// Papers before a session: what is on a card and what is not, PIN slips, ballots, forms.
#include "report/print.h"
#include "words/words.h"

#include "unit/report_council.h"

static struct plan *plan;
static struct state *state;
static struct card cards_list[COUNCIL_SEATS];
static struct cards cards;

static void set_card(struct card *card, const char *id)
{
    *card = (struct card){.id = id,
                          .open = LT("ашық", "открыто", "open side"),
                          .drive = LT("түрткі", "мотив", "the drive"),
                          .task = LT("міндет", "задача", "the task"),
                          .secret = LT("құпия", "тайна", "the secret"),
                          .first_move = LT("қадам", "шаг", "the move")};
    card->tie[0].seat = "dep-02";
    card->tie[0].text = LT("байланыс", "связь", "the tie");
}

static int set_up(void **unused)
{
    (void)unused;
    plan = council_plan();
    state = state_new(plan);
    for (int i = 0; i < COUNCIL_SEATS; i++)
        set_card(&cards_list[i], plan->seats[i].id);
    cards = (struct cards){.cards = cards_list, .card_count = COUNCIL_SEATS};
    return 0;
}

static int tear_down(void **unused)
{
    (void)unused;
    state_free(state);
    plan_free(plan);
    return 0;
}

static char *printed(struct print print, enum doc_format format)
{
    struct buf out = BUF_INIT;
    print.state = state;
    if (print.lang_count == 0) {
        print.lang[0] = LANG_EN;
        print.lang_count = 1;
    }
    struct doc *doc = print_doc(&print);
    doc_write(doc, format, &out);
    doc_free(doc);
    return buf_steal(&out);
}

static size_t count(const char *text, const char *what)
{
    size_t found = 0;
    for (const char *at = text; (at = strstr(at, what)) != NULL; at += strlen(what))
        found++;
    return found;
}

static void test_cards(void **unused)
{
    (void)unused;
    state->seat[1].person = "Айгүл <b>";
    char *page = printed((struct print){.cards = &cards, .parts = 1U << PRINT_CARDS}, DOC_HTML);
    assert_int_equal(count(page, "class=\"card\""), COUNCIL_SEATS);
    assert_int_equal(count(page, "class=\"sheet\""), 4);
    assert_int_equal(count(page, "the secret"), COUNCIL_SEATS);
    assert_int_equal(count(page, "<strong>Айгүл &lt;b&gt;</strong>"), 1);
    assert_null(strstr(page, "BALLOT"));
    free(page);
}

// Two languages stand side by side on the sheet.
static void test_two_languages(void **unused)
{
    (void)unused;
    struct print print = {.cards = &cards, .parts = 1U << PRINT_CARDS};
    print.lang[0] = LANG_KK;
    print.lang[1] = LANG_RU;
    print.lang_count = 2;
    char *page = printed(print, DOC_HTML);
    assert_int_equal(count(page, "class=\"card\" lang=\"kk\""), COUNCIL_SEATS);
    assert_int_equal(count(page, "class=\"card\" lang=\"ru\""), COUNCIL_SEATS);
    assert_int_equal(count(page, "class=\"sheet\""), 8);
    free(page);
}

// Whoever reads a card holds it at arm's length: no type of fewer than 9 points. Its number is that
// of the screens; points have their sign.
static void test_readable(void **unused)
{
    (void)unused;
    char *page = printed((struct print){.cards = &cards, .parts = 1U << PRINT_CARDS}, DOC_HTML);
    int sizes = 0;
    for (const char *at = page; (at = strstr(at, "font-size:")) != NULL; at++) {
        char *unit;
        double size = strtod(at + strlen("font-size:"), &unit);
        sizes += strncmp(unit, "pt", 2) == 0;
        assert_true(strncmp(unit, "pt", 2) != 0 || size >= 9);
    }
    assert_true(sizes > 5);
    assert_non_null(strstr(page, "№\u00a02 · Aubakirov\u00a0N."));
    free(page);
    struct buf points = BUF_INIT;
    words_points(3, &points);
    words_points(-4, &points);
    assert_string_equal(buf_text(&points), "+3−4");
    buf_free(&points);
}

// The PIN hangs at the card of its seat; only who has no card gets a slip.
static void test_joined(void **unused)
{
    (void)unused;
    static const struct print_pin pins[] = {{"dep-02", "0417"}, {"facilitator", "9310"}};
    struct print print = {.cards = &cards,
                          .parts = 1U << PRINT_CARDS | 1U << PRINT_PINS,
                          .pins = pins,
                          .pin_count = 2};
    char *page = printed(print, DOC_HTML);
    assert_int_equal(count(page, "class=\"slip\""), 1);
    assert_int_equal(count(page, "0417"), 1);
    const char *card = strstr(page, "Aubakirov\u00a0N.");
    assert_non_null(card);
    assert_true(strstr(card, "0417") < strstr(card, "Kasymova\u00a0A."));
    free(page);
}

// A private side that does not fit a quarter of a sheet gets a page, and nothing of it is lost.
static void test_long_card(void **unused)
{
    char text[4000];
    (void)unused;
    for (size_t i = 0; i < sizeof text - 1; i++)
        text[i] = i % 8 == 7 ? ' ' : 'x';
    text[sizeof text - 1] = '\0';
    cards_list[3].secret = LT(text, text, text);
    char *page = printed((struct print){.cards = &cards, .parts = 1U << PRINT_CARDS}, DOC_HTML);
    assert_int_equal(count(page, "class=\"card\""), COUNCIL_SEATS - 1);
    assert_int_equal(count(page, "class=\"leaf\""), 1);
    assert_non_null(strstr(page, text));
    free(page);
}

static void test_one_a_page(void **unused)
{
    (void)unused;
    struct print print = {.cards = &cards, .parts = 1U << PRINT_CARDS, .one_a_page = true};
    char *page = printed(print, DOC_HTML);
    assert_int_equal(count(page, "class=\"leaf\""), COUNCIL_SEATS);
    assert_int_equal(count(page, "class=\"card\""), 0);
    free(page);
}

// Without cards there is no private side, and no crash.
static void test_no_cards(void **unused)
{
    (void)unused;
    char *text = printed((struct print){.parts = 1U << PRINT_CARDS}, DOC_PLAIN);
    assert_non_null(strstr(text, "Kasymova A."));
    assert_null(strstr(text, "the secret"));
    free(text);
}

// The forms of the knowledge test carry neither what is right nor why; the key does, and is a part
// of its own.
static void test_knowledge(void **unused)
{
    (void)unused;
    enum { PAIRS = 2 };
    struct plan_option options[] = {{LT("а", "а", "first")}, {LT("б", "б", "second")}};
    struct plan_test_form forms[FORM_COUNT] = {
        {LT("1", "1", "Nine have come?"), options, 2, 1},
        {LT("2", "2", "Seven have come?"), options, 2, 0},
    };
    struct plan_pair pairs[PAIRS] = {
        {"one", "REG 53", COMPETENCE_LAW, LT("в", "в", "two thirds"), forms, FORM_COUNT},
        {"two", "REG 53", COMPETENCE_ETHICS, LT("в", "в", "one's own"), forms, FORM_COUNT},
    };
    plan->test_minutes = 4;
    plan->pairs = pairs;
    plan->pair_count = PAIRS;
    char *sheets = printed((struct print){.parts = 1U << PRINT_TEST}, DOC_PLAIN);
    char *key = printed((struct print){.parts = 1U << PRINT_KEY}, DOC_PLAIN);
    plan->pairs = NULL;
    plan->pair_count = 0;
    const char *after = strstr(sheets, text_get(LANG_EN, T_PRINT_TEST_AFTER));
    assert_non_null(after);
    assert_int_equal(count(sheets, "Nine have come?"), PAIRS);
    assert_int_equal(count(sheets, "Seven have come?"), PAIRS);
    assert_int_equal(count(after, "Seven have come?"), PAIRS);
    assert_int_equal(count(sheets, "second"), 2 * PAIRS);
    assert_null(strstr(sheets, "two thirds"));
    assert_null(strstr(key, "have come?"));
    assert_non_null(strstr(key, "two thirds"));
    assert_non_null(strstr(key, text_get(LANG_EN, T_WORDS_COMPETENCE_ETHICS)));
    assert_non_null(strstr(key, "53"));
    free(sheets);
    free(key);
}

static void test_pins(void **unused)
{
    (void)unused;
    static const struct print_pin pins[] = {{"dep-02", "0417"}, {"facilitator", "9310"}};
    char *text =
        printed((struct print){.parts = 1U << PRINT_PINS, .pins = pins, .pin_count = 2}, DOC_PLAIN);
    assert_non_null(strstr(text, "Aubakirov N."));
    assert_non_null(strstr(text, "\n0417\n"));
    assert_non_null(strstr(text, "the facilitator"));
    assert_non_null(strstr(text, "\n9310\n"));
    free(text);
}

static void test_forms(void **unused)
{
    (void)unused;
    unsigned forms = 1U << PRINT_BALLOTS | 1U << PRINT_COUNT | 1U << PRINT_MEMO | 1U << PRINT_DRAFT;
    plan->page_count = 1;
    plan->pages = plan_array(plan, 1, sizeof *plan->pages);
    plan->pages[0] = (struct plan_page){"memo", LT("Тақырып", "Тема", "Topic"),
                                        LT("бір\nекі", "раз\nдва", "one\ntwo")};
    char *text = printed((struct print){.cards = &cards, .parts = forms}, DOC_PLAIN);
    assert_int_equal(count(text, "BALLOT PAPER"), COUNCIL_DEPUTIES);
    assert_int_equal(count(text, "☐ I am for it"), COUNCIL_DEPUTIES);
    assert_int_equal(count(text, "Exact wording:"), 6); // one for every second deputy
    assert_non_null(strstr(text, "Deputies: 12. Quorum: 8. Majority of all deputies: 7"));
    assert_non_null(strstr(text, "Topic"));
    assert_non_null(strstr(text, "one\ntwo"));
    assert_non_null(strstr(text, "2. 12 houses shall be listed."));
    assert_null(strstr(text, "the secret"));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_cards, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_two_languages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_readable, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_joined, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_long_card, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_one_a_page, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_cards, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_knowledge, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_pins, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_forms, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
