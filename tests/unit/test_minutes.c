// Minutes and decisions: everything the law asks of them (REG 7, 24, 28), from the records alone.
#include "report/minutes.h"

#include "core/calendar.h"
#include "unit/story_plan.h"
#include "words/words.h"
// The fixtures come last: their names are short.
#include "unit/report_session.h"

static char *minutes_of_place(enum lang lang, enum doc_format format)
{
    struct journal_data data = {.plan = plan, .history = history};
    struct buf out = BUF_INIT;
    data.head.begun = "2026-11-25T10:00:00+0500";
    struct doc *doc = minutes_doc(&data, &lang, 1);
    doc_write(doc, format, &out);
    doc_free(doc);
    return buf_steal(&out);
}

static char *minutes_text(enum lang lang, enum doc_format format)
{
    plan->place = LT("Сарыарна мәслихаты", "Маслихат Сарыарны", "Maslikhat of Saryarna");
    return minutes_of_place(lang, format);
}

static void play_all(const char *const *lines)
{
    int64_t now = session_state(session)->now / 1000;
    for (; *lines; lines++)
        assert_true(play(++now, *lines));
}

static void adopt(void)
{
    static const char *const lines[] = {
        "dep-03 seat.recuse housing reason=\"my brother's house\"",
        "chair floor.give akim report",
        "chair floor.end",
        "chair vote.open basis:housing method=rollcall",
        "all vote.cast for",
        "dep-02 vote.cast against",
        "chair vote.close",
        "dep-04 amend.table housing kind=set clause=sum field=amount value=200000000 text=\"200\"",
        "dep-05 amend.table housing kind=delete clause=control text=\"-\"",
        "chair vote.open amend:a2",
        "dep-05 vote.cast for",
        "chair vote.close",
        "chair vote.open amend:a1 method=hands",
        "secretary vote.count for=9 against=1 abstain=1",
        "chair vote.close",
        "dep-12 seat.leave",
        "chair vote.open whole:housing",
        "all vote.cast for",
        "chair vote.close",
        "chair sitting.close",
        NULL,
    };
    open_sitting();
    play_all(lines);
}

static void holds(const char *text, const char *const *parts)
{
    for (; *parts; parts++)
        if (!strstr(text, *parts))
            fail_msg("no \"%s\" in\n%s", *parts, text);
}

static void test_minutes(void **unused)
{
    (void)unused;
    static const char *const parts[] = {
        "Minutes of the plenary sitting of a regular session",
        "Date: 25 November 2026",
        "Body: Maslikhat of Saryarna",
        "Seats established: 12. Deputies in all: 12. Registered: 12. Quorum: 8.",
        "Presiding officer: Tokseitova G.",
        "Secretary: secretary",
        "Deputies present: Tokseitova G., Aubakirov N.",
        "1. Housing",
        "Conflict of interest: Kasymova A.",
        "Spoke: akim – report",
        "roll call",
        "against: Aubakirov N.",
        "amendment No. 1 (Kim A.): clause 1: amount",
        "for 9, against 1, abstained 1",
        "Left the hall: dep-12",
        "deputies present – 11.",
        "Decision “Repair of houses”",
        "Presiding officer ____________________ Tokseitova G.",
        NULL,
    };
    adopt();
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    holds(text, parts);
    const char *names = strstr(text, "\nfor: "); // of the roll call; other votes name nobody
    assert_non_null(names);
    assert_null(strstr(names + 1, "\nfor: "));
    free(text);
}

// A text stands in its language in both papers until it is translated, and says so.
static void test_two_languages(void **unused)
{
    static const char *const lines[] = {
        "chair floor.give akim report",
        "chair floor.end",
        "chair vote.open basis:housing",
        "all vote.cast for",
        "chair vote.close",
        "dep-04 amend.table housing kind=insert clause=control text=\"Құрылыс күзде басталады\" "
        "lang=kk",
        "dep-04 amend.translate a1 ru \"Стройка осенью\"",
        "dep-05 amend.table housing kind=replace clause=control text=\"Дома отбирает комиссия\" "
        "lang=ru",
        "secretary amend.translate a1 ru \"Строительство начнётся осенью\"",
        "chair vote.open amend:a1",
        "all vote.cast for",
        "chair vote.close",
        "chair vote.open amend:a2",
        "all vote.cast for",
        "chair vote.close",
        "chair vote.open whole:housing",
        "all vote.cast for",
        "chair vote.close",
        "dep-04 amend.translate a1 en \"Building begins in autumn\"",
        "chair sitting.close",
        NULL,
    };
    static const char *const kk[] = {
        "Құрылыс күзде басталады\n",
        "Дома отбирает комиссия (орыс тілінде, аудармасы кейін беріледі)", NULL};
    static const char *const ru[] = {"Строительство начнётся осенью\n", "Дома отбирает комиссия\n",
                                     NULL};
    (void)unused;
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_KK, DOC_PLAIN);
    holds(strstr(text, "ШЕШТІ"), kk);
    free(text);
    text = minutes_text(LANG_RU, DOC_PLAIN);
    holds(strstr(text, "РЕШИЛ"), ru);
    assert_null(
        strstr(text, "Құрылыс")); // the translation came after the tabling, and is told at it
    assert_null(strstr(text, "Стройка")); // before it was corrected
    assert_null(strstr(text, "перевод"));
    free(text);
    text = minutes_text(LANG_EN, DOC_HTML);
    assert_non_null(strstr(text, "Дома отбирает комиссия<small> (in Russian)</small>"));
    assert_non_null(strstr(text, "Building begins in autumn"));
    free(text);
}

static void test_decision(void **unused)
{
    (void)unused;
    static const char *const parts[] = {
        "Решение № 1",
        "Ремонт домов",
        "в соответствии",
        "маслихат РЕШИЛ:",
        "1. Выделить 200",
        "2. Включить в список 12 домов.",
        "3. Контроль",
        "Введение в действие: ____",
        "Председатель маслихата ____",
        NULL,
    };
    adopt();
    char *text = minutes_text(LANG_RU, DOC_PLAIN);
    char *low = strstr(text, "В соответствии");
    assert_non_null(low);
    memcpy(low, "в", strlen("в"));
    holds(text, parts);
    assert_null(strstr(text, "Контроль за исполнением:")); // a clause of the decision says it
    free(text);
}

// A decision bears the day of the story it was taken on, not the computer's; the minutes are dated
// by the story as well.
static void test_story_day(void **unused)
{
    static const char *const lines[] = {
        "facilitator calendar.pass 3",
        "chair vote.open basis:housing",
        "all vote.cast for",
        "chair vote.close",
        "chair vote.open whole:housing",
        "all vote.cast for",
        "chair vote.close",
        "facilitator calendar.pass 5",
        NULL,
    };
    (void)unused;
    session_free(session);
    assert_true(calendar_parse("2027-06-10", &plan->start_day));
    session = session_new(plan);
    open_sitting();
    int64_t now = session_state(session)->now / 1000;
    for (int i = 0; lines[i]; i++)
        assert_true(play(now += 5, lines[i]));
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    const char *decision = strstr(text, "Decision No. 1");
    assert_non_null(decision);
    assert_non_null(strstr(decision, "Date: 13 June 2027"));
    assert_null(strstr(text, "25 November 2026"));
    free(text);
}

// A body that is no maslikhat decides in its own name.
static void test_body(void **unused)
{
    static const char *const places[][3] = {
        {"Ауыл жиналысы", "Собрание села", "Собрание села РЕШИЛО:"},
        {"Комиссия", "Комиссия по этике", "Комиссия по этике РЕШИЛА:"},
        {"Кеңес", "Общественный совет", "Общественный совет РЕШИЛ:"},
        {"Делегаттар", "Делегаты села", "Делегаты села РЕШИЛИ:"},
    };
    (void)unused;
    plan->threshold[THRESHOLD_DECISION] = (struct threshold){1, 2, BASE_PRESENT, true};
    adopt();
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        char formula[96];
        (void)snprintf(formula, sizeof formula, "%s ШЕШТІ:", places[i][0]);
        plan->place = LT(places[i][0], places[i][1], "A body");
        char *kazakh = minutes_of_place(LANG_KK, DOC_PLAIN);
        char *russian = minutes_of_place(LANG_RU, DOC_PLAIN);
        assert_non_null(strstr(kazakh, formula));
        assert_null(strstr(kazakh, "ШЕШІЛДІ"));
        if (strstr(kazakh, "депутат")) // it has none
            fail_msg("%s", strstr(kazakh, "депутат"));
        assert_non_null(strstr(russian, places[i][2]));
        free(kazakh);
        free(russian);
    }
}

static void follows(const char *text, const char *const *parts)
{
    for (; *parts; parts++) {
        const char *at = strstr(text, *parts);
        if (!at)
            fail_msg("no \"%s\" in\n%s", *parts, text);
        text = at + strlen(*parts);
    }
}

// A tie and a lost quorum stand after the vote they belong to; the figures are those that were cast
// and add up, the casting vote is a line of its own; speeches have their times.
static void test_order(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "chair floor.give dep-02 debate",
        "dep-02 floor.end",
        "chair vote.open basis:housing",
        "all vote.cast for",
        "dep-07 vote.cast against",
        "dep-08 vote.cast against",
        "dep-09 vote.cast against",
        "dep-10 vote.cast against",
        "dep-11 vote.cast against",
        "dep-12 vote.cast against",
        "chair vote.close",
        "chair vote.decide for",
        "chair vote.open whole:housing",
        "dep-02 seat.leave",
        "secretary seat.leave dep-03 dep-04 dep-05 dep-06",
        "chair vote.close",
        NULL,
    };
    static const char *const parts[] = {
        "Spoke:** Aubakirov N. – debate, 0:",
        "Put to the vote:** As the basis",
        "for 6, against 6, abstained 0, did not vote 0",
        "Casting vote of the presiding officer (Tokseitova G.): for, +1 → for 7",
        "Decided:** adopted  \n",
        "Adopted as the basis",
        ". Left the hall: Aubakirov N.",
        "Quorum lost",
        "Put to the vote:** As a whole",
        "Result:** no quorum",
        NULL,
    };
    static const char *const never[] = {"v1", "v2", "v5", "A tie,", "for 7, against", "≥", NULL};
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_MARKDOWN);
    follows(text, parts);
    for (const char *const *word = never; *word; word++)
        if (strstr(text, *word))
            fail_msg("\"%s\" in\n%s", *word, text);
    free(text);
}

// Who comes, or leaves, before the sitting goes on stands above that.
static void test_recess(void **unused)
{
    static const char *const lines[] = {"chair vote.open recess:1",  "all vote.cast for",
                                        "chair vote.close",          "chair sitting.recess 1",
                                        "secretary seat.arrive all", "dep-02 seat.leave",
                                        "chair sitting.open",        NULL};
    static const char *const parts[] = {"Registered: ", "Left the hall: Aubakirov N.",
                                        "The sitting goes on", NULL};
    (void)unused;
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_MARKDOWN);
    follows(text, parts);
    free(text);
}

// Who registers again is told once, as the result; the minutes say on whose demand.
static void test_registering_again(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "dep-02 motion.support registration",
        "dep-03 motion.support registration",
        "dep-04 motion.support registration",
        "dep-05 sitting.register",
        "secretary seat.arrive dep-02 dep-03",
        "chair sitting.announce",
        NULL,
    };
    static const char *const parts[] = {
        "Demands registering again",  "(3 so far, 4 needed)", "Registration begins again: ",
        "Registered again: 3 of 12 ", "Quorum lost",          NULL,
    };
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_MARKDOWN);
    follows(text, parts);
    free(text);
}

// An amendment that the draft was decided over – the akim has not agreed to it – has its fate in
// the minutes.
static void test_undecided(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "chair vote.open basis:housing",
        "all vote.cast for",
        "chair vote.close",
        "dep-04 amend.table housing kind=set clause=sum field=amount value=400000000 text=\"400\"",
        "dep-05 amend.table housing kind=delete clause=control text=\"-\"",
        "chair vote.open amend:a2",
        "all vote.cast against",
        "chair vote.close",
        "chair vote.open whole:housing",
        "all vote.cast for",
        "chair vote.close",
        NULL,
    };
    static const char *const parts[] = {"Decided:** rejected", "As a whole", "Decision adopted",
                                        "Amendment No. 1 (Kim A.) was left undecided.", NULL};
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_MARKDOWN);
    follows(text, parts);
    assert_null(strstr(text, "Amendment No. 2 (Yeszhanov T.) was left"));
    free(text);
}

static void test_not_adopted(void **unused)
{
    (void)unused;
    open_sitting();
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    assert_non_null(strstr(text, "No decisions."));
    assert_null(strstr(text, "Decision No."));
    free(text);
}

// A void vote: how many were there at its beginning, how many were left, and once that there was no
// quorum.
static void test_void(void **unused)
{
    (void)unused;
    open_sitting();
    assert_true(play(20, "chair vote.open basis:housing"));
    assert_true(play(21, "secretary seat.leave dep-08 dep-09 dep-10 dep-11 dep-12"));
    assert_true(play(22, "chair vote.close"));
    char *text = minutes_text(LANG_EN, DOC_MARKDOWN);
    static const char *const parts[] = {"present at the beginning – 12",
                                        "no quorum (7 of 12 remained in the hall when the quorum "
                                        "was lost, 8 needed)",
                                        NULL};
    holds(text, parts);
    free(text);
}

static void test_not_opened(void **unused)
{
    (void)unused;
    assert_true(play(1, "secretary seat.arrive all"));
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    assert_non_null(strstr(text, "The sitting was not opened."));
    free(text);
}

// What was chosen in a secret ballot is nowhere.
static void test_secret(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "chair vote.open basis:housing method=secret",
        "all vote.cast for",
        "chair vote.close",
        NULL,
    };
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    assert_non_null(strstr(text, "secret ballot"));
    assert_null(strstr(text, "for: "));
    free(text);
}

// The counting commission's protocol is a page with its members' signatures, and stands before the
// result; no confidence is a decision with the body's formula. Nobody's choice is anywhere.
static void test_protocol(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "chair vote.open commission:dep-02,dep-03,dep-04",
        "all vote.cast for",
        "chair vote.close",
        "dep-05 elect.nominate dep-06",
        "dep-05 elect.nominate dep-07",
        "chair vote.open elect:chair method=paper",
        "dep-02 vote.protocol given=12 dep-06=7 dep-07=3 blank=1 spoilt=1",
        "chair vote.close",
        "dep-02 motion.support no-confidence",
        "dep-03 motion.support no-confidence",
        "dep-04 motion.support no-confidence",
        "dep-06 floor.give akim report",
        "dep-06 floor.end",
        "dep-06 vote.open no-confidence method=paper",
        "dep-03 vote.protocol given=12 for=8 against=4",
        "dep-06 vote.close",
        NULL,
    };
    static const char *const parts[] = {
        "Protocol of the counting commission: ballots given out – 12",
        "Decided: elected",
        "\n1. Protocol of the counting commission No. 1\n",
        "\n2. Protocol of the counting commission No. 2\n",
        "\n3. Decision “No confidence in the akim”\n",
        "\nProtocol of the counting commission No. 1\n",
        "Ballots given out",
        "Blank ballots (valid, count for nobody)",
        "Member of the commission ____",
        "Decision No. 1",
        "article 24",
        "1. To express no confidence in the akim: ",
        NULL,
    };
    static const char *const formulas[LANG_COUNT] = {
        "мәслихат ШЕШТІ:", "маслихат РЕШИЛ:", "the maslikhat HAS DECIDED:"};
    open_sitting();
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    holds(text, parts);
    assert_true(strstr(text, parts[0]) < strstr(text, parts[1])); // read out before the result
    free(text);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        text = minutes_text((enum lang)lang, DOC_PLAIN);
        assert_non_null(strstr(text, formulas[lang]));
        free(text);
    }
}

static void test_hostile(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "dep-04 amend.table housing kind=insert clause=sum text=\"<script>alert(1)</script> `x` "
        "|\"",
        "dep-05 seat.recuse housing reason=\"<img src=x onerror=alert(1)>\"",
        NULL,
    };
    open_sitting();
    play_all(lines);
    char *html = minutes_text(LANG_EN, DOC_HTML);
    assert_null(strstr(html, "<script"));
    assert_null(strstr(html, "<img"));
    assert_non_null(strstr(html, "&lt;script&gt;"));
    free(html);
    char *markdown = minutes_text(LANG_EN, DOC_MARKDOWN);
    assert_null(strstr(markdown, " <script"));
    assert_non_null(strstr(markdown, "\\<script\\>alert(1)\\</script\\> \\`x\\` \\|"));
    free(markdown);
}

// A paper that was sent is attached part by part, with its articles and the answer.
static void test_papers(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "dep-02 paper.fill inquiry facts \"no water since <May>\"",
        "dep-02 paper.submit inquiry",
        "akim paper.answer inquiry \"the pump is ordered\"",
        NULL,
    };
    static const char *const parts[] = {
        "Deputy&#39;s inquiry",
        "Legal basis:</b>",
        "Facts (Model regulation, paragraph",
        "no water since &lt;May&gt;",
        "the pump is ordered",
        "Aubakirov N.",
        NULL,
    };
    session_free(session);
    plan->paper_count = 2;
    plan->papers = plan_array(plan, 2, sizeof *plan->papers);
    for (int i = 0; i < 2; i++) {
        struct plan_paper *paper = &plan->papers[i];
        *paper = (struct plan_paper){.id = i ? "letter" : "inquiry",
                                     .title = i ? LT("Хат", "Письмо", "A letter nobody sent")
                                                : LT("Сауал", "Запрос", "Deputy's inquiry"),
                                     .by = "council",
                                     .to = "akim",
                                     .law = "REG 40",
                                     .phase = NOBODY,
                                     .part_count = 1};
        paper->parts = plan_array(plan, 1, sizeof *paper->parts);
        paper->parts[0] = (struct plan_part){
            .id = "facts", .title = LT("Деректер", "Факты", "Facts"), .law = "REG 41", .least = 1};
    }
    session = session_new(plan);
    open_sitting();
    play_all(lines);
    char *html = minutes_text(LANG_EN, DOC_HTML);
    holds(html, parts);
    assert_null(strstr(html, "A letter nobody sent"));
    free(html);
}

// A sitting that came too early for its notice: the minutes say so; one in time needs no word.
static void test_short_notice(void **unused)
{
    (void)unused;
    static const char *const calls[] = {"facilitator calendar.pass 6",
                                        "facilitator sitting.call hearing",
                                        "secretary seat.arrive all", "chair sitting.open"};
    for (int early = 0; early < 2; early++) {
        (void)tear_down(NULL);
        history_init(&history);
        plan = story_plan();
        session = session_new(plan);
        assert_true(play(1, "chair talk.announce \"a hearing\""));
        for (int i = early; i < 4; i++)
            assert_true(play(2 + i, calls[i]));
        char *text = minutes_text(LANG_EN, DOC_PLAIN);
        const char *missed = strstr(text, "Deadline missed: en: a notice");
        if (early ? !missed : missed != NULL)
            fail_msg("%d:\n%s", early, text);
        free(text);
    }
}

// Each of several sittings ends with the signatures of its own chair and secretary.
static void test_signatures(void **unused)
{
    static const char *const lines[] = {
        "facilitator sitting.call hearing", "facilitator seat.arrive all",
        "facilitator sitting.open",         "facilitator sitting.close",
        "facilitator sitting.call second",  "facilitator seat.arrive all",
        "facilitator sitting.open",         NULL};
    (void)unused;
    (void)tear_down(NULL);
    history_init(&history);
    plan = story_plan();
    plan->sittings[1].chair = 3;
    plan->sittings[1].secretary = 4;
    session = session_new(plan);
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    struct buf own[4] = {BUF_INIT, BUF_INIT, BUF_INIT, BUF_INIT};
    const struct plan_sitting *of[] = {&plan->sittings[1], &plan->sittings[2]};
    for (int i = 0; i < 4; i++) {
        buf_put(&own[i], "____________________ ");
        words_seat(session_state(session), i % 2 ? of[i / 2]->secretary : of[i / 2]->chair, LANG_EN,
                   &own[i]);
    }
    const char *parts[] = {
        "Presiding officer", buf_text(&own[0]), buf_text(&own[1]), "Presiding officer",
        buf_text(&own[2]),   buf_text(&own[3]), "Attached",        NULL};
    follows(text, parts);
    assert_null(strstr(strstr(text, "Attached"), "____"));
    for (int i = 0; i < 4; i++)
        buf_free(&own[i]);
    free(text);
}

// An item that one person decides bears that decision, also one taken after the close; one without
// anything below it says so. Where another body sits, nothing is headed as the maslikhat's.
static void test_decided_alone(void **unused)
{
    static const char *const lines[] = {
        "facilitator sitting.call hearing", "facilitator seat.arrive all",
        "facilitator sitting.open",         "facilitator agenda.call housing",
        "facilitator question.ask tonight", "facilitator agenda.call misc",
        "akim answer.give tonight go",      NULL};
    static const char *const rest[] = {"facilitator sitting.close",
                                       "dep-02 answer.give tonight stay", NULL};
    (void)unused;
    (void)tear_down(NULL);
    history_init(&history);
    plan = story_plan();
    plan->sittings[1].body = "panel";
    plan->items[0].sitting = plan->items[1].sitting = "hearing";
    plan->items[1].decided = "tonight";
    session = session_new(plan);
    play_all(lines);
    play_all(rest);
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    const char *parts[] = {"the housing programme",
                           "Nobody spoke on this item.",
                           "miscellaneous",
                           "Decision: en: go – ",
                           "closed the sitting",
                           "Decision: en: stay – ",
                           NULL};
    follows(strstr(text, "Course"), parts);
    assert_ptr_not_equal(strstr(text, "Maslikhat of Saryarna"), text);
    free(text);
}

// What was answered before the sitting opened has no place above its opening.
static void test_decided_before(void **unused)
{
    static const char *const lines[] = {
        "facilitator question.ask tonight", "akim answer.give tonight go",
        "facilitator seat.arrive all",      "facilitator sitting.open",
        "facilitator sitting.close",        NULL};
    (void)unused;
    (void)tear_down(NULL);
    history_init(&history);
    plan = story_plan();
    plan->sitting_count = 0;
    plan->items[1].decided = "tonight";
    session = session_new(plan);
    play_all(lines);
    char *text = minutes_text(LANG_EN, DOC_PLAIN);
    assert_non_null(strstr(text, "closed the sitting"));
    assert_null(strstr(text, "Decision: en: go"));
    free(text);
}

// The copy of an inquiry is told with it: in time, late, or not at all.
static void test_copies(void **unused)
{
    (void)unused;
    static const char *const lines[] = {
        "dep-02 paper.fill letter facts \"the roof leaks\"",
        "dep-02 paper.fill letter demand repair",
        "dep-03 paper.sign letter",
        "dep-02 paper.submit letter",
        NULL,
    };
    static const struct {
        const char *days, *forward, *told;
    } rows[] = {
        {NULL, NULL, "dep-05 – not forwarded yet"},
        {"facilitator calendar.pass 9", NULL, "dep-05 – not forwarded within two working days"},
        {NULL, "dep-02 paper.forward letter", "dep-05 – forwarded on 19 March 2026"},
        {"facilitator calendar.pass 9", "secretary paper.forward letter",
         "dep-05 – forwarded on 28 March 2026, later than two working days"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        (void)tear_down(NULL);
        history_init(&history);
        plan = story_plan();
        plan->papers[STORY_LETTER].copy = "dep-05";
        plan->deadlines[0].done_by = "paper.forwarded paper=letter";
        plan->deadlines[0].working_days = 2;
        session = session_new(plan);
        play_all(lines);
        int64_t now = session_state(session)->now / 1000;
        assert_true(!rows[i].days || play(now + 1, rows[i].days));
        assert_true(play(now + 2, rows[i].forward ? rows[i].forward : "facilitator note.add x"));
        char *text = minutes_text(LANG_EN, DOC_PLAIN);
        if (!strstr(text, rows[i].told))
            fail_msg("no \"%s\" in\n%s", rows[i].told, text);
        free(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_minutes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_signatures, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_decided_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_decided_before, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_decision, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_two_languages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_order, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_recess, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_story_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_body, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_registering_again, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_undecided, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_adopted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_void, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_opened, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_secret, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_protocol, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_hostile, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_papers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_copies, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_short_notice, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
