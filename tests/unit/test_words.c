// The session in words: every event in every language, votes and why they ended so, refusals.
#include "words/words.h"

#include "base/utf8.h"
#include "core/law.h"
#include "core/refusal.h"
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

// What stands at 0 in a table of texts has no words and no name.
static void test_no_text(void **unused)
{
    enum text_key key;
    (void)unused;
    assert_int_equal(T_NONE, 0);
    assert_string_equal(text_name(T_NONE), "");
    assert_false(text_find("", &key));
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (int i = 0; i < TEXT_COUNT; i++)
            assert_int_equal(*text_get((enum lang)lang, (enum text_key)i) == '\0', i == T_NONE);
    for (int i = 1; i < TEXT_COUNT; i++) {
        assert_true(text_find(text_name((enum text_key)i), &key));
        assert_int_equal(key, i);
    }
}

// A row's tag, its name and its sentence's key are the same words.
static void test_event_rows(void **unused)
{
    static const struct {
        const char *tag, *name;
        enum text_key key;
    } rows[EVENT_KIND_COUNT] = {
#define EVENT(tag, name, ...) {#tag, name, T_event_##tag},
#include "core/transcript.def"
    };
    (void)unused;
    for (int kind = 0; kind < EVENT_KIND_COUNT; kind++) {
        char key[64], tag[64];
        (void)snprintf(key, sizeof key, "event.%s", rows[kind].name);
        (void)snprintf(tag, sizeof tag, "%s", rows[kind].name);
        for (size_t i = 0; rows[kind].name[i]; i++)
            if (rows[kind].name[i] == '.') {
                tag[i] = '_';
                key[strlen("event.") + i] = '-';
            }
        assert_string_equal(rows[kind].tag, tag);
        assert_string_equal(text_name(rows[kind].key), key);
        assert_int_equal(event_find(rows[kind].name), kind);
    }
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
                check_line(&event, (enum lang)lang, 220);
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

#define CHECK(want, call)                                                                          \
    do {                                                                                           \
        struct buf out_ = BUF_INIT;                                                                \
        struct buf *out = &out_;                                                                   \
        call;                                                                                      \
        assert_string_equal(buf_text(out), want);                                                  \
        buf_free(out);                                                                             \
    } while (0)

static void test_time(void **unused)
{
    (void)unused;
    CHECK("0:00", words_time(0, out));
    CHECK("0:59", words_time(59, out));
    CHECK("1:00", words_time(60, out));
    CHECK("59:59", words_time(3599, out));
    CHECK("1:00:00", words_time(3600, out));
    CHECK("100:00:01", words_time(360001, out));
    CHECK("-0:01", words_time(-1, out));
    CHECK("-1:01:01", words_time(-3661, out));
}

// The Kazakh ending follows the number as it is read.
static void test_of(void **unused)
{
    static const struct {
        int64_t part, whole;
        const char *words;
    } of[] = {
        {0, 1, "1-дің 0-і"},
        {1, 2, "2-нің 1-еуі"},
        {2, 3, "3-тің 2-еуі"},
        {3, 4, "4-тің 3-еуі"},
        {4, 5, "5-тің 4-еуі"},
        {5, 6, "6-ның 5-еуі"},
        {6, 7, "7-нің 6-ауы"},
        {7, 8, "8-дің 7-еуі"},
        {8, 9, "9-дың 8-і"},
        {9, 10, "10-ның 9-ы"},
        {10, 12, "12-нің 10-ы"},
        {20, 30, "30-дың 20-сы"},
        {30, 40, "40-тың 30-ы"},
        {40, 50, "50-дің 40-ы"},
        {50, 60, "60-тың 50-і"},
        {60, 70, "70-тің 60-ы"},
        {70, 80, "80-нің 70-і"},
        {80, 90, "90-ның 80-і"},
        {90, 100, "100-дің 90-ы"},
        {100, 1000, "1000-ның 100-і"},
        {0, 0, "0-дің 0-і"},
        {1000, 1000000, "1000000-ның 1000-ы"},
        {110, 1000000000, "1000000000-тың 110-ы"},
    };
    (void)unused;
    for (size_t i = 0; i < sizeof of / sizeof of[0]; i++)
        CHECK(of[i].words, words_of(of[i].part, of[i].whole, LANG_KK, out));
    CHECK("8 из 12", words_of(8, 12, LANG_RU, out));
    CHECK("8 of 12", words_of(8, 12, LANG_EN, out));
}

static void test_date(void **unused)
{
    (void)unused;
    CHECK("2026 жылғы 3 қараша", words_date(2026, 11, 3, LANG_KK, out));
    CHECK("1 января 2027 года", words_date(2027, 1, 1, LANG_RU, out));
    CHECK("31 December 2026", words_date(2026, 12, 31, LANG_EN, out));
    CHECK("1 – 2026", words_date(2026, 13, 1, LANG_EN, out));
    CHECK("1 – 2026", words_date(2026, 0, 1, LANG_EN, out));
}

static void test_people(void **unused)
{
    static const char *const lines[] = {"facilitator seat.deal dep-03 Айгүл",
                                        "facilitator seat.deal dep-04 №4", NULL};
    (void)unused;
    council_play(session, lines);
    const struct state *s = session_state(session);
    CHECK("Қасымова Ә.", words_seat(s, 2, LANG_KK, out));
    CHECK("Касымова А. (Айгүл)", words_seat_person(s, 2, LANG_RU, out));
    CHECK("Kim A.", words_seat_person(s, 3, LANG_EN, out)); // a number is no name
    CHECK("dep-05", words_seat(s, 4, LANG_KK, out));        // no name in any language
    CHECK("dep-05", words_seat_full(s, 4, LANG_KK, out));
    CHECK("Бота Сейіт", words_seat(s, 14, LANG_KK, out)); // no short name
    CHECK("–", words_seat(s, -1, LANG_KK, out));
    CHECK("–", words_seat(s, COUNCIL_SEATS, LANG_KK, out));
    CHECK("Қасымова Ә., Өркен, бәлкім", words_seats(s, "dep-03,orken  бәлкім", LANG_KK, out));
    CHECK("–", words_seats(s, " , ", LANG_KK, out));
}

static void test_law(void **unused)
{
    struct plan_source own[] = {
        {"RALLIES", {{"«Митингілер туралы» Заң", "Закон «О митингах»", "Law on rallies"}}}};
    (void)unused;
    CHECK("«Жергілікті мемлекеттік басқару… туралы» Заң, 11-баптың 3-тармағы; Үлгі регламент, "
          "4-тармақ",
          words_law(plan, "LAW 11(3), REG 4", LANG_KK, out));
    CHECK("Типовой регламент, пункты 15, 17, 24", words_law(plan, "REG 15, 17, 24", LANG_RU, out));
    CHECK("Үлгі регламент, 26-тармақтың 3) тармақшасы", words_law(plan, "REG 26(3)", LANG_KK, out));
    CHECK("Типовой регламент, подпункт 3) пункта 26", words_law(plan, "REG 26(3)", LANG_RU, out));
    CHECK("Типовой регламент, пункты 40–44", words_law(plan, "REG 40–44", LANG_RU, out));
    CHECK("Типовой регламент, пункт 52; Закон «Об общественном контроле», пункты 2, 3 статьи 10",
          words_law(plan, "REG 52; PC 10(2), 10(3)", LANG_RU, out));
    CHECK("«Қоғамдық кеңестер туралы» Заң, 5-баптың 2-тармағы, 5-1-баптың 2-тармағы",
          words_law(plan, "COUNCIL 5(2), 5-1(2)", LANG_KK, out));
    CHECK("«Қоғамдық бақылау туралы» Заң, 1-баптың 4) тармақшасы",
          words_law(plan, "PC 1()(4)", LANG_KK, out));
    CHECK("Law on public control, articles 10, 11, 12",
          words_law(plan, "PC 10, 11, 12", LANG_EN, out));
    CHECK("Law on public control, article 10(2)", words_law(plan, "PC 10(2)", LANG_EN, out));
    CHECK("Law on peaceful assemblies", words_law(plan, "ASSEMBLY", LANG_EN, out));
    CHECK("Law on local government, article 39-3",
          words_law(plan, "Law 148, art. 39-3", LANG_EN, out));
    CHECK("", words_law(plan, "(choice)", LANG_KK, out)); // an author's note is for no person
    CHECK("Типовой регламент, пункт 15", words_law(plan, "REG 15, (choice)", LANG_RU, out));
    CHECK("сценарийдің өз ережесі, 5-бап", words_law(plan, "RALLIES 5", LANG_KK, out));
    CHECK("Закон Республики Казахстан «О местном государственном управлении и самоуправлении в "
          "Республике Казахстан», статья 39-3",
          words_law_full(plan, "LAW 39-3", LANG_RU, out));
    plan->sources = own;
    plan->source_count = 1;
    CHECK("«Митингілер туралы» Заң, 5-баптың 1-тармағы",
          words_law(plan, "RALLIES 5(1)", LANG_KK, out));
    CHECK("Устав 5", words_law(plan, "Устав 5", LANG_KK, out));
    CHECK("", words_law(plan, NULL, LANG_KK, out));
    CHECK("", words_law(plan, "", LANG_KK, out));
}

// No tag of a source is left in any language, whatever a refusal or a threshold of the law cites.
static void test_no_codes(void **unused)
{
    (void)unused;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        for (int i = 0; i < REFUSAL_COUNT + THRESHOLD_COUNT; i++) {
            struct buf text = BUF_INIT;
            words_law(plan, i < REFUSAL_COUNT ? refusals[i].law : threshold_laws[i - REFUSAL_COUNT],
                      (enum lang)lang, &text);
            for (int k = 0; k < LAW_SOURCE_COUNT; k++)
                assert_true(!law_tags[k] || !strstr(buf_text(&text), law_tags[k]));
            buf_free(&text);
        }
    }
}

static void why(struct vote vote, const char *want)
{
    struct buf text = BUF_INIT;
    vote.status = vote.status == VOTE_OPEN ? VOTE_CLOSED : vote.status;
    words_why(session_state(session), &vote, LANG_EN, &text);
    assert_string_equal(buf_text(&text), want);
    buf_free(&text);
}

// Twelve deputies, seven needed unless said otherwise.
static struct vote closed(int in_favour, int against, int abstain, enum result result)
{
    return (struct vote){.subject = {.kind = SUBJECT_AGENDA},
                         .threshold = THRESHOLD_DECISION,
                         .base = 12,
                         .needed = 7,
                         .in_favour = in_favour,
                         .against = against,
                         .abstain = abstain,
                         .not_voted = 12 - in_favour - against - abstain,
                         .casting = -1,
                         .result = result};
}

static void test_why(void **unused)
{
    (void)unused;
    why(closed(7, 5, 0, RESULT_ADOPTED), "7 for, 7 needed");
    why(closed(5, 7, 0, RESULT_REJECTED), "5 for, 7 needed");
    why(closed(6, 0, 3, RESULT_REJECTED),
        "6 for, 7 needed: abstaining and not voting count against");
    why(closed(0, 0, 0, RESULT_REJECTED), "0 for, 7 needed");
    struct vote vote = closed(5, 0, 0, RESULT_NO_QUORUM);
    vote.present_end = 7;
    why(vote, "7 of 12 remained in the hall when the quorum was lost, 8 needed");
}

static void test_why_tied(void **unused)
{
    struct vote vote = closed(6, 6, 0, RESULT_REJECTED);
    (void)unused;
    vote.status = VOTE_TIED;
    why(vote, "a tie, 6 – 6; 7 with the casting vote, 7 needed");
    vote.in_favour = vote.against = 4;
    why(vote, "a tie, 4 – 4; even with the casting vote 5, and 7 needed");
    vote = closed(4, 4, 4, RESULT_REJECTED);
    why(vote, "4 for, 7 needed: a tie, and nobody has the casting vote");
    vote.method = METHOD_SECRET;
    why(vote, "4 for, 7 needed: a tie; a secret ballot has no casting vote");
    vote = closed(6, 6, 0, RESULT_ADOPTED);
    vote.casting = CHOICE_FOR;
    why(vote, "6 for and the casting vote – 7, 7 needed");
    vote = closed(4, 4, 4, RESULT_REJECTED);
    vote.casting = CHOICE_FOR;
    why(vote, "4 for and the casting vote – 5, 7 needed");
    vote = closed(6, 6, 0, RESULT_REJECTED);
    vote.casting = CHOICE_AGAINST;
    why(vote, "6 for, 7 needed: the casting vote was against");
}

static void test_threshold(void **unused)
{
    const struct state *s = session_state(session);
    struct vote decision = {.threshold = THRESHOLD_DECISION, .needed = 7, .base = 12};
    struct vote procedural = {.threshold = THRESHOLD_PROCEDURAL, .needed = 5, .base = 9};
    (void)unused;
    CHECK("12-нің 7-еуі (депутаттардың жалпы санының көпшілігі)",
          words_threshold(s, &decision, LANG_KK, out));
    CHECK("5 из 9 (большинство присутствующих)", words_threshold(s, &procedural, LANG_RU, out));
    plan->threshold[THRESHOLD_DECISION] = (struct threshold){3, 5, BASE_TOTAL, false};
    decision.needed = 8;
    CHECK("8 of 12 (at least 3/5: total number)", words_threshold(s, &decision, LANG_EN, out));
}

// A figure is told by its label; the name it has in the scenario reaches nobody.
static void test_figures(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing kind=set clause=sum field=wells value=200000000", NULL};
    struct plan_field *field = &plan->drafts[0].clauses[0].field[0];
    (void)unused;
    field->name = "wells";
    council_play(session, lines);
    const struct state *s = session_state(session);
    CHECK("1-тармақ: көрсеткіш: 300\u00a0000\u00a0000 → 200\u00a0000\u00a0000",
          words_amendment(s, 1, LANG_KK, out));
    field->label = LT("құдық саны", "число колодцев", "number of wells");
    CHECK("пункт 1: число колодцев: 300\u00a0000\u00a0000 → 200\u00a0000\u00a0000",
          words_amendment(s, 1, LANG_RU, out));
    field->label = (struct ltext){{NULL}};
    field->name = "metres";
    CHECK("clause 1: distance 300,000,000 → 200,000,000 m", words_amendment(s, 1, LANG_EN, out));
}

static void test_subjects(void **unused)
{
    static const char *const lines[] = {
        "dep-02 amend.table housing kind=set clause=sum field=amount value=200000000",
        "dep-03 amend.table housing prepared=open-list", NULL};
    (void)unused;
    council_open(session);
    council_play(session, lines);
    const struct state *s = session_state(session);
    CHECK("1-түзету (Әубәкіров Н.): 1-тармақ: сома 300\u00a0000\u00a0000 → 200\u00a0000\u00a0000 "
          "теңге",
          words_subject_text(s, "amend:a1", LANG_KK, out));
    CHECK("Поправка № 2 (Касымова А.): Опубликовать список",
          words_subject_text(s, "amend:a2", LANG_RU, out));
    CHECK("new clause after clause 2: “The list shall be published on the website.”",
          words_amendment_full(s, 2, LANG_EN, out));
    CHECK("–", words_amendment(s, 3, LANG_EN, out));
    CHECK("–", words_amendment(s, 0, LANG_EN, out));
    CHECK("Жарыссөзді тоқтату", words_subject_text(s, "procedural:close-debate", LANG_KK, out));
    CHECK("Сөз уақытын ұзарту: +1:30", words_subject_text(s, "procedural:extend:90", LANG_KK, out));
    CHECK("Объявить перерыв: 3 дня", words_subject_text(s, "recess:3", LANG_RU, out));
    CHECK("Election: chair of the maslikhat", words_subject_text(s, "elect:chair", LANG_EN, out));
    CHECK("Election: steward", words_subject_text(s, "elect:steward", LANG_EN, out));
    CHECK("No confidence", words_subject_text(s, "question:trust", LANG_EN, out));
    CHECK("whole:road", words_subject_text(s, "whole:road", LANG_EN, out));
}

// "Поправка № 2 …": принята; "Порядок …": принят; "Снять …": принято.
static const char *agreeing(const char *text)
{
    const char *end = text + strcspn(text, " :");
    const char *last = end - 2 >= text ? end - 2 : text;
    if (strncmp(last, "а", 2) == 0)
        return "принята";
    for (const char *vowel = "оеуыиья"; *vowel; vowel += 2)
        if (strncmp(last, vowel, 2) == 0)
            return "принято";
    return "принят";
}

static void check_agrees(struct subject subject)
{
    struct buf text = BUF_INIT, rejected = BUF_INIT;
    words_subject(session_state(session), &subject, LANG_RU, &text);
    bool titled = subject.kind == SUBJECT_QUESTION; // its title may begin with anything
    const char *want = titled ? "принято" : agreeing(buf_text(&text));
    buf_printf(&rejected, "не %s", want);
    assert_string_equal(words_result(&subject, RESULT_ADOPTED, LANG_RU), want);
    assert_string_equal(words_result(&subject, RESULT_REJECTED, LANG_RU), buf_text(&rejected));
    buf_free(&rejected);
    buf_free(&text);
}

static void test_results_agree(void **unused)
{
    static const char *const lines[] = {"dep-03 amend.table housing prepared=open-list", NULL};
    (void)unused;
    council_play(session, lines);
    for (int kind = 0; kind < SUBJECT_COUNT; kind++) {
        struct subject subject = {.kind = (enum subject_kind)kind};
        subject.index = kind == SUBJECT_AMEND;
        for (int i = 0; kind == SUBJECT_PROCEDURAL && i < PROCEDURAL_COUNT; i++) {
            subject.index = i;
            check_agrees(subject);
        }
        if (!subject_elects(&subject))
            check_agrees(subject);
    }
}

// The last event of a kind the session caused, in words.
static void check_last(const char *command, const char *want, bool full)
{
    struct outcome events = {0};
    struct buf text = BUF_INIT;
    (void)council_do(session, session_state(session)->now / 1000 + 1, command, &events);
    const struct event *last = &events.events[events.count - 1];
    if (full)
        words_event_full(session_state(session), last, LANG_EN, &text);
    else
        words_event(session_state(session), last, LANG_EN, &text);
    assert_string_equal(buf_text(&text), want);
    buf_free(&text);
    outcome_free(&events);
}

// How somebody votes is told at once only in a roll call; in a secret ballot never.
static void test_choices(void **unused)
{
    static const char *const tables[] = {"dep-02 amend.table housing kind=delete clause=sum",
                                         "dep-02 amend.table housing kind=delete clause=control",
                                         "dep-02 amend.table housing kind=delete clause=buildings",
                                         "chair vote.open amend:a1", NULL};
    static const char *const rollcall[] = {"chair vote.close",
                                           "chair vote.open amend:a2 method=rollcall", NULL};
    static const char *const secret[] = {"chair vote.close",
                                         "chair vote.open amend:a3 method=secret", NULL};
    (void)unused;
    council_open(session);
    council_play(session, tables);
    check_last("dep-02 vote.cast against", "Has voted: Aubakirov N.", false);
    check_last("dep-02 vote.cast for", "Vote: Aubakirov N. – for", true);
    council_play(session, rollcall);
    check_last("dep-02 vote.cast against", "Vote: Aubakirov N. – against", false);
    council_play(session, secret);
    check_last("dep-02 vote.cast for", "Has voted: Aubakirov N.", false);
    check_last("dep-03 vote.cast for", "Has voted: Kasymova A.", true);
}

// A vote may be annulled by another one, or by nobody: its box was lost, or the sitting ended. The
// sentence is whole either way.
static void test_annulled(void **unused)
{
    static const char *const lines[] = {"dep-02 amend.table housing kind=delete clause=sum",
                                        "chair vote.open amend:a1 method=secret", NULL};
    static const char *const want[LANG_COUNT] = {
        "Дауыс беру жарамсыз деп танылды: ", "Голосование признано недействительным: ",
        "Vote annulled: "};
    (void)unused;
    council_open(session);
    council_play(session, lines);
    struct event event = event_blank(EV_vote_annulled);
    event.vote_annulled.vote = (int)session_state(session)->vote_count;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf alone = BUF_INIT, by = BUF_INIT, full = BUF_INIT;
        event.vote_annulled.by = event_blank(EV_vote_annulled).vote_annulled.by;
        words_event(session_state(session), &event, (enum lang)lang, &alone);
        words_event_full(session_state(session), &event, (enum lang)lang, &full);
        event.vote_annulled.by = 1;
        words_event(session_state(session), &event, (enum lang)lang, &by);
        assert_memory_equal(buf_text(&alone), want[lang], strlen(want[lang]));
        assert_true(alone.len > strlen(want[lang]) + 8);
        assert_string_equal(buf_text(&alone), buf_text(&by));
        assert_string_equal(buf_text(&alone), buf_text(&full));
        assert_null(strpbrk(buf_text(&alone), "{}"));
        assert_null(strstr(buf_text(&alone), "v1"));
        buf_free(&alone);
        buf_free(&by);
        buf_free(&full);
    }
}

static void test_refusals(void **unused)
{
    (void)unused;
    council_open(session);
    check_last("dep-02 vote.open agenda",
               "Refused – Aubakirov N.: only the presiding officer does this "
               "(Law on local government, article 11(2); Model regulation, paragraph 16)",
               false);
    check_last("chair vote.open basis:road",
               "Refused – Tokseitova G.: there is no draft basis:road", false);
    check_last("dep-03 talk.whisper dep-02 \"quietly\"", "Private talk: Kasymova A. – Aubakirov N.",
               false);
    check_last("dep-03 talk.whisper dep-02 \"quietly\"", "Private talk: Kasymova A. – Aubakirov N.",
               true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_text),
        cmocka_unit_test(test_event_rows),
        cmocka_unit_test_setup_teardown(test_every_event, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_events_of_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_of, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_date, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_people, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_law, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_codes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_why, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_why_tied, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_threshold, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_figures, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_subjects, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_results_agree, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_choices, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_annulled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refusals, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
