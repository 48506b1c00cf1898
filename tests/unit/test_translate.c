// The texts of amendments in two languages (REG 28; RULES.md §9, "Text and figures").
#include "base/language.h"
#include "core/draft_text.h"
#include "core/wording.h"
#include "report/words.h"
#include "server/suggest.h"
#include "unit/agenda_lines.h"
#include "unit/hall.h"
#include "unit/played.h"
#include "unit/story_plan.h"

#define INSERT(more) "dep-02 amend.table housing kind=insert clause=list " more
#define YARD INSERT("text=\"2027 жылға дейін 1 500 аула жөндеу\" lang=kk")
#define YARD_RU "ремонт 1500 дворов до 2027 года"
#define SUM                                                                                                 \
    "dep-02 amend.table housing kind=replace clause=sum text=\"Аудандарға {amount} теңге\" " \
    "amount=200_000_000 lang=kk"

static void begin(struct hall *h)
{
    hall_open(h);
    hall_basis(h);
}

static const struct amendment *first(const struct hall *h)
{
    return &session_state(h->session)->amendments[0];
}

static void stands(const struct hall *h, enum lang lang, const char *text, int from)
{
    struct wording wording = wording_in(session_state(h->session), first(h), lang);
    assert_string_equal(wording.text, text);
    assert_int_equal(wording.from, from);
}

// What is typed says in which language, and stands in it everywhere.
static void test_tabled(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, INSERT("text=x lang=de"), "expect refused rule=argument name=de",
        INSERT("text=x lang=ru_RU"), "expect refused rule=argument name=ru_RU",
        INSERT("text=орман lang=kk"), "expect amend.tabled id=a1 lang=kk text=орман");
    stands(&h, LANG_KK, "орман", NOBODY);
    stands(&h, LANG_RU, "орман", LANG_KK);
    stands(&h, LANG_EN, "орман", LANG_KK);
    RUN(&h, "dep-02 amend.translate a1 ru лес",
        "expect amend.translated id=a1 lang=ru text=лес seat=dep-02");
    stands(&h, LANG_KK, "орман", NOBODY);
    stands(&h, LANG_RU, "лес", NOBODY);
    stands(&h, LANG_EN, "орман", LANG_KK);
    hall_close(&h);
}

// A journal that does not say the language prints the text as it was printed then.
static void test_not_told(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, INSERT("text=forest"), "expect amend.tabled id=a1 text=forest");
    assert_int_equal(first(&h)->lang, NOBODY);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        stands(&h, (enum lang)lang, "forest", NOBODY);
    hall_vote(&h, "amend:a1", 8, 0);
    assert_int_equal(wording_lacking(session_state(h.session)), 0);
    RUN(&h, "dep-02 amend.translate a1 ru лес");
    stands(&h, LANG_KK, "forest", NOBODY);
    stands(&h, LANG_RU, "лес", NOBODY);
    hall_close(&h);
}

static void test_who(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD, "dep-03 amend.translate a1 ru \"" YARD_RU "\"",
        "expect refused rule=not-translator law=(choice)",
        "chair amend.translate a1 ru \"" YARD_RU "\"", "expect refused rule=not-translator",
        "dep-02 amend.translate a2 ru x", "expect refused rule=unknown-amendment name=a2",
        "dep-02 amend.translate a1 fr x", "expect refused rule=argument name=fr",
        "dep-02 amend.translate a1 ru \" \"", "expect refused rule=amendment-form name=text",
        "secretary amend.translate a1 ru \"" YARD_RU "\"", "expect amend.translated seat=secretary",
        "facilitator amend.translate a1 en \"1500 yards by 2027\"",
        "expect amend.translated id=a1 lang=en");
    hall_close(&h);
}

// Where a text stands, or where there is none, nothing is translated.
static void test_needless(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD, "dep-02 amend.translate a1 kk \"1500, 2027\"",
        "expect refused rule=no-translation name=a1",
        "dep-02 amend.translate a1 ru \"" YARD_RU "\"",
        "dep-02 amend.translate a1 ru \"1500 и 2027\"", "expect refused rule=no-translation",
        "dep-02 amend.table housing kind=set clause=sum field=amount value=5",
        "dep-02 amend.translate a2 ru x", "expect refused rule=no-translation name=a2",
        "dep-02 amend.table housing kind=delete clause=list text=\"себебі\" lang=kk",
        "dep-02 amend.translate a3 ru x", "expect refused rule=no-translation name=a3");
    assert_int_equal(session_state(h.session)->amendments[2].lang, NOBODY);
    hall_close(&h);
}

// Numbers in any order and with their thousands apart or not; each as often.
static void test_figures(void **state)
{
    static const struct {
        const char *text, *translated, *other;
    } rows[] = {
        {"2027 жылға дейін 1 500 аула", YARD_RU, ""},
        {"1 500 000 теңге", "1500000 тенге", ""},
        {"1 500 000 теңге", "1\u00A0500\u00A0000 тенге", ""},
        {"1 500 000 теңге", "1,500,000 tenge", ""},
        {"1 500 000 теңге", "1 500 00 тенге", "1500000"},
        {"2026 500", "2026500", "2026"},
        {"12 аула", "١٢ дворов", ""},
        {"5 және 5", "5", "5"},
        {"5", "5 и 5", "5"},
        {"аула", "3 двора", "3"},
        {"{amount} теңге", "тенге: {amount#}", ""},
        {"{amount} теңге", "{count} тенге", "amount"},
        {"{amount} теңге", "300 тенге", "amount"},
        {"теңге", "{amount} тенге", "amount"},
        {"{", "", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf other = BUF_INIT;
        bool same = figures_same(rows[i].text, rows[i].translated, &other);
        assert_int_equal(same, !*rows[i].other);
        assert_string_equal(buf_text(&other), rows[i].other);
        buf_free(&other);
    }
}

// A value in digits is the figure, once; what is placed already stays.
static void test_placed(void **state)
{
    static const struct {
        const char *text, *placed;
    } rows[] = {
        {"12 домов, 300 000 тенге", "{count} домов, {amount} тенге"},
        {"300,000 tenge for 12 houses and 12 yards",
         "{amount} tenge for {count} houses and 12 yards"},
        {"{count} домов, 12 дворов", "{count} домов, 12 дворов"},
        {"120 домов, 3000001", "120 домов, 3000001"},
        {"7 домов", "7 домов"},
        {"", ""},
    };
    static const struct plan_clause clause = {
        .field = {{.name = "amount"}, {.name = "count"}, {.name = "gone"}}, .field_count = 3};
    static const struct figure_set set = {.told = true, .kept = 3, .value = {300000, 12, 7}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf text = BUF_INIT;
        figures_place(&clause, &set, rows[i].text, &text);
        assert_string_equal(buf_text(&text), rows[i].placed);
        buf_free(&text);
    }
}

static void test_other_figures(void **state)
{
    struct hall h;
    struct buf words = BUF_INIT;
    (void)state;
    begin(&h);
    RUN(&h, SUM, "dep-02 amend.translate a1 ru \"Районам 300 000 000 тенге\"",
        "expect refused rule=other-figures name=amount");
    words_refusal(session_state(h.session), &h.out.events[0], LANG_EN, &words);
    assert_non_null(strstr(buf_text(&words), "“"));
    assert_null(strstr(buf_text(&words), "{"));
    buf_free(&words);
    RUN(&h, "dep-02 amend.translate a1 ru \"Районам {amount} тенге и 3 дома\"",
        "expect refused rule=other-figures name=3");
    words_refusal(session_state(h.session), &h.out.events[0], LANG_EN, &words);
    assert_non_null(strstr(buf_text(&words), "differs: 3"));
    buf_free(&words);
    RUN(&h, "dep-02 amend.translate a1 ru \"Районам 200 000 000 тенге\"",
        "expect amend.translated id=a1 lang=ru text=\"Районам {amount} тенге\"");
    hall_vote(&h, "amend:a1", 8, 0);
    struct draft_text text;
    draft_text_build(session_state(h.session), 0, LANG_RU, &text);
    assert_string_equal(text.lines[0].text, "Районам 200\u00A0000\u00A0000 тенге");
    assert_int_equal(text.lines[0].from, NOBODY);
    draft_text_free(&text);
    draft_text_build(session_state(h.session), 0, LANG_EN, &text);
    assert_string_equal(text.lines[0].text, "Аудандарға 200,000,000 теңге");
    assert_int_equal(text.lines[0].from, LANG_KK);
    assert_int_equal(text.lines[1].from, NOBODY);
    draft_text_free(&text);
    hall_close(&h);
}

// Until the sitting is closed, the decision having been adopted or not.
static void test_signed(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD);
    hall_vote(&h, "amend:a1", 8, 0);
    assert_int_equal(wording_lacking(session_state(h.session)), 1);
    assert_int_equal(wording_lacks(session_state(h.session), first(&h)), LANG_RU);
    hall_vote(&h, "whole:housing", 8, 0);
    RUN(&h, "dep-02 amend.translate a1 en \"1500 yards, 2027\"", "expect amend.translated lang=en");
    assert_int_equal(wording_lacking(session_state(h.session)), 1);
    RUN(&h, "chair sitting.close", "dep-02 amend.translate a1 ru \"" YARD_RU "\"",
        "expect refused rule=decision-signed name=housing");
    assert_int_equal(wording_lacking(session_state(h.session)), 0);
    hall_close(&h);
    begin(&h);
    RUN(&h, YARD);
    hall_vote(&h, "amend:a1", 0, 8);
    hall_vote(&h, "whole:housing", 0, 8);
    RUN(&h, "chair sitting.close", "dep-02 amend.translate a1 ru \"" YARD_RU "\"",
        "expect amend.translated id=a1");
    hall_close(&h);
}

// A decision that a paper has carried away is signed while the sitting goes on; each of several
// sittings signs its own.
static void test_sent(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->papers[STORY_LETTER].draft = "housing";
    plan->papers[STORY_LETTER].signs = 0;
    plan->items[SAMPLE_HOUSING].sitting = plan->items[SAMPLE_MISC].sitting = "second";
    hall_open_with(&h, plan);
    RUN(&h, "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open",
        "chair sitting.close", "facilitator sitting.call second");
    hall_basis(&h);
    RUN(&h, YARD);
    hall_vote(&h, "amend:a1", 8, 0);
    hall_vote(&h, "whole:housing", 8, 0);
    assert_false(wording_signed(session_state(h.session), 0));
    RUN(&h, "dep-02 paper.fill letter facts \"words enough\"",
        "dep-02 paper.fill letter demand \"do it\"",
        "dep-02 amend.translate a1 en \"1500 yards, 2027\"", "dep-02 paper.submit letter",
        "dep-02 amend.translate a1 ru \"" YARD_RU "\"", "expect refused rule=decision-signed");
    hall_close(&h);
}

// What a scenario has ready in all languages needs no translation, whoever types it.
static void test_prepared(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, hall_rich_plan());
    hall_basis(&h);
    const struct plan_amendment *watch = &h.plan->amendments[plan_amendment(h.plan, "watch")];
    char line[256];
    (void)snprintf(line, sizeof line,
                   "dep-02 amend.table housing kind=insert clause=%s lang=ru text=\"%s\"",
                   h.plan->drafts[0].clauses[watch->clause].id, watch->text.in[LANG_RU]);
    RUN(&h, line, "expect amend.tabled prepared=watch lang=ru", "dep-02 amend.translate a1 kk x",
        "expect refused rule=no-translation");
    stands(&h, LANG_KK, watch->text.in[LANG_KK], NOBODY);
    stands(&h, LANG_RU, watch->text.in[LANG_RU], NOBODY);
    hall_vote(&h, "amend:a1", 8, 0);
    assert_int_equal(wording_lacking(session_state(h.session)), 0);
    hall_close(&h);
}

// The mark stands behind the text, and only where it is needed.
static void test_words(void **state)
{
    struct hall h;
    struct buf words = BUF_INIT;
    (void)state;
    begin(&h);
    RUN(&h, YARD);
    words_amendment_full(session_state(h.session), 1, LANG_RU, &words);
    assert_non_null(
        strstr(buf_text(&words), "аула жөндеу» (на казахском языке, перевод будет представлен)"));
    buf_reset(&words);
    words_amendment_full(session_state(h.session), 1, LANG_KK, &words);
    assert_null(strstr(buf_text(&words), "("));
    buf_reset(&words);
    RUN(&h, "dep-02 amend.translate a1 ru \"" YARD_RU "\"");
    words_event_full(session_state(h.session), &h.out.events[0], LANG_KK, &words);
    assert_non_null(strstr(buf_text(&words), "орыс тіліне аударылды: новый пункт"));
    assert_non_null(strstr(buf_text(&words), "«" YARD_RU "»"));
    buf_reset(&words);
    words_amendment_full(session_state(h.session), 1, LANG_RU, &words);
    assert_non_null(strstr(buf_text(&words), "«" YARD_RU "»"));
    assert_null(strstr(buf_text(&words), "("));
    buf_free(&words);
    hall_close(&h);
}

// The language of the screen, unless the letters say otherwise.
static void test_language_of(void **state)
{
    static const struct {
        const char *text;
        enum lang screen, is;
    } rows[] = {
        {"орман", LANG_KK, LANG_KK},
        {"орман", LANG_RU, LANG_RU},
        {"орман", LANG_EN, LANG_RU},
        {"үй салу", LANG_RU, LANG_KK},
        {"үй салу", LANG_EN, LANG_KK},
        {"отремонтировать двор на улице Әуезова", LANG_KK, LANG_RU},
        {"қоғамдық комиссияға аккредитация беру", LANG_RU, LANG_KK},
        {"ok", LANG_KK, LANG_KK},
        {"repair the yards of the district", LANG_RU, LANG_EN},
        {"{amount} 5", LANG_RU, LANG_RU},
        {"{amount} орман", LANG_KK, LANG_KK},
        {"", LANG_RU, LANG_RU},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (language_of(rows[i].text, rows[i].screen) != rows[i].is)
            fail_msg("%s", rows[i].text);
}

static void try_language(const struct ltext *text)
{
    assert_int_equal(language_of(text->in[LANG_KK], LANG_RU), LANG_KK);
    assert_int_equal(language_of(text->in[LANG_RU], LANG_KK), LANG_RU);
}

// The clauses and new wordings of the shipped cases, typed at a screen in the other language.
static void test_other_screen(void **state)
{
    static const char *const names[] = {"housing-utilities", "landfill-hearing"};
    int worded = 0;
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct scenario *scenario = load_or_fail(names[i], 5);
        const struct plan *plan = scenario_plan(scenario);
        for (int c = 0; c < plan->drafts[0].clause_count; c++)
            try_language(&plan->drafts[0].clauses[c].text);
        for (int a = 0; a < plan->amendment_count; a++) {
            const struct plan_amendment *ready = &plan->amendments[a];
            if (ready->kind != AMEND_REPLACE && ready->kind != AMEND_INSERT)
                continue;
            try_language(&ready->text);
            worded++;
        }
        scenario_free(scenario);
    }
    assert_true(worded > 4);
}

// A line typed at a screen says the language of its text; nothing else is added to any line.
static void test_typed(void **state)
{
    static const struct {
        const char *line, *more;
    } rows[] = {
        {"dep-02 amend.table housing kind=insert clause=sum text=\"үй салу\"", " lang=kk"},
        {"dep-02 amend.table housing kind=insert clause=sum text=дом", " lang=ru"},
        {"dep-02 amend.table housing kind=insert clause=sum text=дом lang=kk", ""},
        {"dep-02 amend.table housing kind=delete clause=sum", ""},
        {"dep-02 note.add text=дом", ""},
        {"dep-02 amend.table \"", ""},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buf line = BUF_INIT, want = BUF_INIT;
        buf_put(&line, rows[i].line);
        buf_printf(&want, "%s%s", rows[i].line, rows[i].more);
        host_typed(&line, LANG_RU);
        assert_string_equal(buf_text(&line), buf_text(&want));
        buf_free(&line);
        buf_free(&want);
    }
}

static int steps_closing(const struct host *host, struct step *steps, enum text_key text)
{
    int found = 0, count = suggest_steps(host_session(host), ACTOR_FACILITATOR, steps);
    for (int i = 0; i < count; i++)
        found += steps[i].text == text && strstr(steps[i].line, "sitting.close");
    return found;
}

static void offers(const struct host *host, const char *seat, const char *into)
{
    struct buf want = BUF_INIT;
    buf_printf(&want, "\"into\":\"%s\"", into ? into : "");
    char *view = played_view(host, seat, LANG_EN);
    bool offered = strstr(view, into ? buf_text(&want) : "\"into\"");
    if (offered != (into != NULL))
        fail_msg("%s: %s", seat, into ? into : "offered");
    free(view);
    buf_free(&want);
}

// Screens offer what is missing to whom may add it, and closing the sitting says how many are.
static void test_offered(void **state)
{
    static const char *const lines[] = {
        "facilitator phase.go opening",
        "secretary seat.arrive all",
        "chair sitting.open",
        ADOPT_AGENDA,
        "chair agenda.call housing",
        "akim draft.opinion housing positive",
        "chair vote.open basis:housing",
        "all vote.cast for",
        "chair vote.close",
        "dep-02 amend.table housing kind=insert clause=list text=\"the list is on paper\" lang=en",
        "chair vote.open amend:a1",
        "all vote.cast for",
    };
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){0});
    struct step steps[STEPS_MAX];
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        played_say(host, lines[i]);
    offers(host, "secretary", NULL); // not adopted yet
    played_say(host, "chair vote.close");
    offers(host, "secretary", "kk");
    offers(host, "facilitator", "kk");
    offers(host, "dep-02", "kk");
    offers(host, "dep-03", NULL);
    offers(host, "chair", NULL);
    played_say(host, "dep-02 amend.translate a1 kk \"тізім қағазда\"");
    offers(host, "secretary", "ru");
    played_say(host, "chair vote.open whole:housing");
    played_say(host, "all vote.cast for");
    played_say(host, "chair vote.close");
    played_say(host, "facilitator phase.go voting");
    played_say(host, "chair agenda.call misc");
    assert_int_equal(steps_closing(host, steps, T_STEP_CLOSE_UNTRANSLATED), 1);
    played_say(host, "secretary amend.translate a1 ru \"список на бумаге\"");
    offers(host, "secretary", NULL);
    assert_int_equal(steps_closing(host, steps, T_STEP_CLOSE_UNTRANSLATED), 0);
    assert_int_equal(steps_closing(host, steps, T_STEP_CLOSE_SITTING), 1);
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tabled),        cmocka_unit_test(test_not_told),
        cmocka_unit_test(test_who),           cmocka_unit_test(test_needless),
        cmocka_unit_test(test_figures),       cmocka_unit_test(test_placed),
        cmocka_unit_test(test_other_figures), cmocka_unit_test(test_signed),
        cmocka_unit_test(test_sent),          cmocka_unit_test(test_prepared),
        cmocka_unit_test(test_words),         cmocka_unit_test(test_language_of),
        cmocka_unit_test(test_typed),         cmocka_unit_test(test_other_screen),
        cmocka_unit_test(test_offered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
