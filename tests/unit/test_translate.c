// The texts of amendments in two languages (REG 28; RULES 36).
#include "base/language.h"
#include "core/draft_text.h"
#include "core/wording.h"
#include "data/json.h"
#include "unit/agenda_lines.h"
#include "unit/hall.h"
#include "unit/played.h"
#include "unit/story_plan.h"
#include "words/words.h"

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

static void is_marked(const struct hall *h, enum lang lang, const char *mark)
{
    struct buf line = BUF_INIT;
    words_amendment(session_state(h->session), 1, lang, &line);
    if ((strchr(buf_text(&line), '(') != NULL) != (*mark != '\0') || !strstr(buf_text(&line), mark))
        fail_msg("%s", buf_text(&line));
    buf_free(&line);
}

// A line of the log that quotes the words of another language says so, until they are translated.
static void test_quoted(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, INSERT("text=лес lang=ru"));
    is_marked(&h, LANG_KK, "(орысша)");
    is_marked(&h, LANG_EN, "(in Russian)");
    is_marked(&h, LANG_RU, "");
    RUN(&h, "dep-02 amend.translate a1 kk орман");
    is_marked(&h, LANG_KK, "");
    hall_close(&h);
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

// Where a text stands that is no translation, or where there is none, nothing is translated.
static void test_needless(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD, "dep-02 amend.translate a1 kk \"1500, 2027\"",
        "expect refused rule=no-translation name=a1",
        "dep-02 amend.translate a1 ru \"" YARD_RU "\"",
        "dep-02 amend.translate a1 kk \"1500, 2027\"", "expect refused rule=no-translation name=a1",
        "dep-02 amend.table housing kind=set clause=sum field=amount value=5",
        "dep-02 amend.translate a2 ru x", "expect refused rule=no-translation name=a2",
        "dep-02 amend.table housing kind=delete clause=list text=\"себебі\" lang=kk",
        "dep-02 amend.translate a3 ru x", "expect refused rule=no-translation name=a3");
    assert_int_equal(session_state(h.session)->amendments[2].lang, NOBODY);
    hall_close(&h);
}

// A translation that stands is worded anew by whoever may translate, as often as need be.
static void test_corrected(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD, "dep-02 amend.translate a1 ru \"" YARD_RU "\"",
        "expect amend.translated id=a1 lang=ru");
    assert_false(h.out.events[0].amend_translated.corrected);
    RUN(&h, "dep-03 amend.translate a1 ru \"1500 и 2027\"", "expect refused rule=not-translator",
        "secretary amend.translate a1 ru \"1500 и 2028\"",
        "expect refused rule=other-figures name=2027", "secretary amend.translate a1 ru \" \"",
        "expect refused rule=amendment-form name=text");
    stands(&h, LANG_RU, YARD_RU, NOBODY);
    RUN(&h, "secretary amend.translate a1 ru \"1500 и 2027\"",
        "expect amend.translated id=a1 lang=ru seat=secretary corrected=true");
    stands(&h, LANG_RU, "1500 и 2027", NOBODY);
    stands(&h, LANG_KK, "2027 жылға дейін 1 500 аула жөндеу", NOBODY);
    RUN(&h, "facilitator amend.translate a1 ru \"" YARD_RU "\"",
        "expect amend.translated id=a1 lang=ru corrected=true");
    stands(&h, LANG_RU, YARD_RU, NOBODY);
    hall_vote(&h, "amend:a1", 8, 0);
    stands(&h, LANG_RU, YARD_RU, NOBODY);
    hall_close(&h);
}

// Until its vote is opened; after that what deputies have read stays, and a translation that is
// missing is still added.
static void test_corrected_late(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD, INSERT("text=орман lang=kk"), "dep-02 amend.translate a1 ru \"1500, 2027\"",
        "chair vote.open amend:a2", "dep-02 amend.translate a1 ru \"" YARD_RU "\"",
        "expect amend.translated corrected=true", "dep-02 amend.translate a2 ru бор",
        "expect amend.translated id=a2 lang=ru", "dep-02 amend.translate a2 ru лес",
        "expect refused rule=translation-voted name=a2", "all vote.cast for", "chair vote.close",
        "dep-02 amend.translate a2 ru лес", "expect refused rule=translation-voted name=a2",
        "dep-02 amend.translate a2 en forest", "expect amend.translated id=a2 lang=en",
        "dep-02 amend.translate a2 en wood", "expect refused rule=translation-voted name=a2");
    hall_vote(&h, "amend:a1", 0, 8);
    RUN(&h, "dep-02 amend.translate a1 ru \"1500, 2027\"",
        "expect refused rule=translation-voted name=a1");
    hall_close(&h);
}

// What is not voted on any more has no vote to wait for; a vote that is annulled has not been.
static void test_corrected_without_vote(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, YARD, "dep-02 amend.translate a1 ru \"" YARD_RU "\"", "dep-02 amend.withdraw a1",
        "secretary amend.translate a1 ru \"1500, 2027\"", "expect refused rule=withdrawn name=a1");
    stands(&h, LANG_RU, YARD_RU, NOBODY);
    hall_close(&h);
    begin(&h);
    RUN(&h, SUM, "dep-02 amend.translate a1 ru \"{amount} тенге\"",
        "dep-03 amend.table housing kind=set clause=sum field=amount value=250000000");
    hall_vote(&h, "amend:a2", 8, 0);
    RUN(&h, "dep-02 amend.translate a1 ru \"тенге: {amount}\"", "expect refused rule=moot name=a2");
    hall_close(&h);
    begin(&h);
    RUN(&h, INSERT("text=орман lang=kk"), "dep-02 amend.translate a1 ru бор");
    hall_vote(&h, "amend:a1", 8, 0);
    RUN(&h, "chair vote.repeat v5 reason=error", "all vote.cast for", "chair vote.close");
    assert_int_equal(first(&h)->fate, FATE_PENDING);
    RUN(&h, "dep-02 amend.translate a1 ru лес", "expect amend.translated corrected=true");
    hall_vote(&h, "amend:a1", 8, 0);
    stands(&h, LANG_RU, "лес", NOBODY);
    hall_close(&h);
}

// Where the author's language is not told, what a translator added can be corrected in each.
static void test_corrected_not_told(void **state)
{
    struct hall h;
    (void)state;
    begin(&h);
    RUN(&h, INSERT("text=forest"), "dep-02 amend.translate a1 ru бор",
        "dep-02 amend.translate a1 ru лес", "expect amend.translated corrected=true");
    stands(&h, LANG_RU, "лес", NOBODY);
    stands(&h, LANG_EN, "forest", NOBODY);
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
    buf_reset(&words);
    RUN(&h, "dep-02 amend.translate a1 ru \"1500 дворов, 2027\"");
    words_event_full(session_state(h.session), &h.out.events[0], LANG_KK, &words);
    assert_non_null(strstr(buf_text(&words), "орыс тіліне аудармасы жөнделді: новый пункт"));
    assert_non_null(strstr(buf_text(&words), "«1500 дворов, 2027»"));
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

// Whether the facilitator is offered a step in those words.
static bool offers_step(const struct host *host, const char *words)
{
    char *text = played_view(host, "facilitator", LANG_EN);
    bool found = strstr(text, words) != NULL;
    free(text);
    return found;
}

// The draft of the shipped case is the basis, and amendments are tabled.
static const char *const opening[] = {
    "facilitator phase.go opening",
    "secretary seat.arrive all",
    "chair sitting.open",
    ADOPT_AGENDA,
    "chair agenda.call housing",
    "akim draft.opinion housing positive",
    "chair vote.open basis:housing",
    "all vote.cast for",
    "chair vote.close",
};

// The languages into which the seat may translate the first amendment, "kk ru", as its view says;
// with "+" those whose translation may be corrected. The engine accepts these, and no others.
static void offers(const struct host *host, const char *seat, const char *wanted)
{
    struct buf found = BUF_INIT;
    char *text = played_view(host, seat, LANG_EN);
    struct json *view = json_parse(text, strlen(text), "view", NULL);
    const struct json *into = json_get(json_at(json_get(view, "amendments"), 0), "into");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char line[128];
        const struct json *row = NULL;
        for (int i = 0; i < json_count(into); i++)
            if (strcmp(json_string(json_get(json_at(into, i), "lang"), ""), lang_codes[lang]) == 0)
                row = json_at(into, i);
        (void)snprintf(line, sizeof line, "%s amend.translate a1 %s \"the list is on paper\"", seat,
                       lang_codes[lang]);
        assert_int_equal(row != NULL, session_would_line(host_session(host), line));
        if (row)
            buf_printf(&found, "%s%s%s", found.len ? " " : "",
                       *json_string(json_get(row, "text"), "") ? "+" : "", lang_codes[lang]);
    }
    if (strcmp(buf_text(&found), wanted) != 0)
        fail_msg("%s: %s, not %s", seat, buf_text(&found), wanted);
    json_free(view);
    free(text);
    buf_free(&found);
}

// What the screens show to be corrected: as it reads, and accepted as it is shown; where a figure
// stands twice, with its places.
static void test_as_it_reads(void **state)
{
    static const struct {
        const char *text, *translated, *shown, *typed;
    } rows[] = {
        {"Аудандарға {amount} теңге", "Районам 200 000 000 тенге",
         "Районам 200\u00A0000\u00A0000 тенге", "Аудандарға 200\u00A0000\u00A0000 теңге"},
        {"{amount} теңге, иә, {amount}", "{amount} тенге, да, {amount}",
         "{amount} тенге, да, {amount}", "200\u00A0000\u00A0000 теңге, иә, 200\u00A0000\u00A0000"},
    };
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct host *host = played_open(scenario, (struct host_options){0});
        char line[512];
        for (size_t k = 0; k < sizeof opening / sizeof opening[0]; k++)
            played_say(host, opening[k]);
        (void)snprintf(line, sizeof line,
                       "dep-02 amend.table housing kind=replace clause=sum text=\"%s\" "
                       "amount=200000000 lang=kk",
                       rows[i].text);
        played_say(host, line);
        (void)snprintf(line, sizeof line, "dep-02 amend.translate a1 ru \"%s\"",
                       rows[i].translated);
        played_say(host, line);
        char *view = played_view(host, "dep-02", LANG_RU);
        struct json *root = json_parse(view, strlen(view), "view", NULL);
        const struct json *into = json_get(json_at(json_get(root, "amendments"), 0), "into");
        const char *shown = json_string(json_get(json_at(into, 0), "text"), "");
        assert_string_equal(shown, rows[i].shown);
        assert_string_equal(json_string(json_get(json_at(into, 0), "typed"), ""), rows[i].typed);
        (void)snprintf(line, sizeof line, "dep-02 amend.translate a1 ru \"%s\"", shown);
        assert_true(session_would_line(host_session(host), line));
        json_free(root);
        free(view);
        host_free(host);
    }
    scenario_free(scenario);
}

// Screens offer what is missing and what may be corrected to whom may do it, and closing the
// sitting says how many the decision lacks.
static void test_offered(void **state)
{
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){0});
    (void)state;
    for (size_t i = 0; i < sizeof opening / sizeof opening[0]; i++)
        played_say(host, opening[i]);
    played_say(
        host,
        "dep-02 amend.table housing kind=insert clause=list text=\"the list is on paper\" lang=en");
    offers(host, "secretary", "kk ru");
    offers(host, "facilitator", "kk ru");
    offers(host, "dep-02", "kk ru");
    offers(host, "dep-03", "");
    offers(host, "chair", "");
    played_say(host, "dep-02 amend.translate a1 kk \"тізім қағазда\"");
    offers(host, "secretary", "+kk ru");
    offers(host, "dep-02", "+kk ru");
    offers(host, "dep-03", "");
    played_say(host, "chair vote.open amend:a1");
    offers(host, "secretary", "ru");
    played_say(host, "all vote.cast for");
    played_say(host, "chair vote.close");
    offers(host, "facilitator", "ru");
    played_say(host, "chair vote.open whole:housing");
    played_say(host, "all vote.cast for");
    played_say(host, "chair vote.close");
    played_say(host, "facilitator phase.go voting");
    played_say(host, "chair agenda.call misc");
    assert_true(offers_step(host, "Close the sitting (texts without a translation – 1)"));
    played_say(host, "secretary amend.translate a1 ru \"список на бумаге\"");
    offers(host, "secretary", "");
    assert_false(offers_step(host, "without a translation"));
    assert_true(offers_step(host, "\"Close the sitting\""));
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_quoted),
        cmocka_unit_test(test_tabled),
        cmocka_unit_test(test_not_told),
        cmocka_unit_test(test_who),
        cmocka_unit_test(test_needless),
        cmocka_unit_test(test_corrected),
        cmocka_unit_test(test_corrected_late),
        cmocka_unit_test(test_corrected_without_vote),
        cmocka_unit_test(test_corrected_not_told),
        cmocka_unit_test(test_as_it_reads),
        cmocka_unit_test(test_figures),
        cmocka_unit_test(test_placed),
        cmocka_unit_test(test_other_figures),
        cmocka_unit_test(test_signed),
        cmocka_unit_test(test_sent),
        cmocka_unit_test(test_prepared),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_language_of),
        cmocka_unit_test(test_typed),
        cmocka_unit_test(test_other_screen),
        cmocka_unit_test(test_offered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
