// The notice of a hearing: who names a day too early is told so; terms that were kept are over.
#include "played.h"

#include "data/json.h"
#include "report/walk.h"
#include "server/weigh.h"
#include "words/words.h"

// The deputy's notice of 7 September names a day; the akim has been called by then.
static void write_notice(struct host *host, const char *day)
{
    static const char *const parts[] = {"topic", "form", "rules", "materials", "contact", "bodies"};
    char line[200];
    played_say(host, "facilitator phase.go preparation");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        (void)snprintf(line, sizeof line, "deputy paper.fill notice %s \"Бұлақты, мәдениет үйі\"",
                       parts[i]);
        played_say(host, line);
    }
    (void)snprintf(line, sizeof line, "deputy paper.fill notice when \"%s, 18:00\"", day);
    played_say(host, line);
}

static void send_notice(struct host *host, const char *day)
{
    write_notice(host, day);
    played_say(host, "deputy paper.submit notice");
}

// The debrief says of such a term what must not come before, and no last day of it.
static void test_debrief(void **state)
{
    static const char *const last[LANG_COUNT] = {"соңғы күні: ", "последний день: ", "last day: "};
    static const char *const notice[LANG_COUNT] = {"ерте емес", "не раньше", "not before"};
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    send_notice(host, "2026-10-20");
    played_say(host, "facilitator scenario.end");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *view = played_view(host, "", (enum lang)lang);
        int terms = 0;
        struct json *json = json_parse(view, strlen(view), "view", NULL);
        const struct json *debrief = json_get(json, "debrief");
        for (const struct json *v = json_first(json_get(debrief, "story")); v; v = json_next(v)) {
            const char *line = json_string(v, "");
            bool told = strstr(line, notice[lang]) != NULL;
            assert_false(told && strstr(line, last[lang]));
            terms += told;
        }
        assert_true(terms >= 3);
        json_free(json);
        free(view);
    }
    host_free(host);
    scenario_free(scenario);
}

// What the deputy reads of the notice and its day, and of an inquiry's part.
static void check_said(const struct host *host, bool day_fits)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *view = played_view(host, "deputy", (enum lang)lang);
        struct buf flaw = BUF_INIT, unsent = BUF_INIT;
        buf_printf(&flaw, "\"flaw\":\"%s\"", text_get((enum lang)lang, T_UI_STORY_PART_DAY));
        assert_int_equal(strstr(view, buf_text(&flaw)) != NULL, !day_fits);
        const char *why = text_get((enum lang)lang, T_REFUSE_PAPER_DAY);
        buf_printf(&unsent, "\"unsent\":\"%.*s", (int)strcspn(why, "{"), why);
        assert_int_equal(strstr(view, buf_text(&unsent)) != NULL, !day_fits);
        buf_free(&unsent);
        buf_free(&flaw);
        free(view);
    }
}

// Whoever writes a paper reads why it cannot go although nothing is missing, and what is too short.
static void test_unsent(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    static const char *const days[] = {"скоро", "2 сентября", "24 сентября"};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        write_notice(host, days[i]);
        check_said(host, i == 2);
    }
    played_say(host, "deputy paper.fill inquiry facts \"Дорога у школы\"");
    char *view = played_view(host, "deputy", LANG_RU);
    assert_non_null(strstr(view, "\"flaw\":\"мало знаков: 14 из 20\""));
    free(view);
    host_free(host);
    scenario_free(scenario);
}

// The calendar goes to the day announced, not to one before which nothing may be held, and the step
// says why it stops where it does.
static void test_days(void **state)
{
    static const char *const why[LANG_COUNT] = {
        " – Қоғамдық тыңдау\"", " – Общественные слушания\"", " – Public hearing\""};
    static const char *const last[LANG_COUNT] = {
        " – кезеңнің соңғы күні", " – последний день этапа", " – last day of the phase"};
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *view = played_view(host, "", (enum lang)lang);
        assert_non_null(strstr(view, last[lang]));
        free(view);
    }
    send_notice(host, "2026-09-26");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *view = played_view(host, "", (enum lang)lang);
        assert_non_null(strstr(view, "calendar.pass 19\""));
        assert_non_null(strstr(view, why[lang]));
        free(view);
    }
    host_free(host);
    scenario_free(scenario);
}

static const struct told *last_told(const struct host *host)
{
    const struct state *s = played_state(host);
    return s->told_count > 0 ? &s->told[s->told_count - 1] : NULL;
}

// Days that are less than none.
static bool counts_backwards(const char *text)
{
    static const char *const minus[] = {" -", " −", ":-", "(-", "(−"};
    for (size_t i = 0; i < sizeof minus / sizeof minus[0]; i++)
        for (const char *at = text; (at = strstr(at, minus[i])) != NULL; at++)
            if (strchr("0123456789", at[strlen(minus[i])]))
                return true;
    return false;
}

// A notice that was sent in time: its terms are over when the hearing is opened, and stay over;
// what is said of them counts no days below none, and names the first possible day, never a last
// one.
static void test_kept_notice(void **state)
{
    static const char *const not_before[LANG_COUNT] = {"ерте емес", "не раньше", "not before"};
    static const char *const last_day[LANG_COUNT] = {"Соңғы күн", "Последний день", "Last day"};
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    int told = 0, met = 0;
    send_notice(host, "2026-10-20");
    played_say(host, "facilitator calendar.go 2026-10-20");
    played_say(host, "facilitator phase.go hearing");
    played_say(host, "secretary seat.arrive all");
    played_say(host, "deputy sitting.open");
    played_say(host, "facilitator calendar.go 2026-11-20");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct walk walk;
        char *view = played_view(host, "deputy", (enum lang)lang);
        assert_null(strstr(view, "\"left\":-"));
        free(view);
        walk_begin(&walk, scenario_plan(scenario), host_history(host));
        while (walk_next(&walk)) {
            struct buf text = BUF_INIT;
            words_event_full(walk.state, walk.event, (enum lang)lang, &text);
            if (counts_backwards(buf_text(&text)))
                fail_msg("%s", buf_text(&text));
            met += walk.event->kind == EV_deadline_met;
            if (walk.event->kind == EV_deadline_started) {
                assert_non_null(strstr(buf_text(&text), not_before[lang]));
                assert_null(strstr(buf_text(&text), last_day[lang]));
                told++;
            }
            buf_free(&text);
        }
        walk_end(&walk);
    }
    assert_int_equal(told, 4 * LANG_COUNT);
    assert_int_equal(met, 4 * LANG_COUNT);
    host_free(host);
    scenario_free(scenario);
}

// Before the deputy sends the notice these words are said.
static bool weighs(const struct host *host, enum lang lang, const char *words)
{
    struct buf out = BUF_INIT;
    int deputy = plan_seat(played_state(host)->plan, "deputy");
    weigh(host, deputy, "deputy paper.submit notice", lang, &out);
    assert_true(out.len > 0);
    bool said = strstr(buf_text(&out), words) != NULL;
    buf_free(&out);
    return said;
}

// Whoever sends a notice that names a day too early is told so, by term and day, in each language,
// before it is sent and after; nobody else is. A day late enough for every term needs no word.
static void test_early_notice(void **state)
{
    static const char *const words[LANG_COUNT] = {
        "«Қоғамдық тыңдау туралы хабарлама» құжатында аталған күн – 2026 жылғы 10 қыркүйек. Бұл "
        "мына мерзімдер үшін тым ерте:\n"
        "· Органдарды шақыру: бес жұмыс күні бұрын – Қоғамдық тыңдау: 2026 жылғы 14 қыркүйек, одан "
        "ерте емес\n"
        "· Хабарлама әдістеме бойынша: кемінде 10–15 күн бұрын – Қоғамдық тыңдау: 2026 жылғы 17 "
        "қыркүйек, одан ерте емес\n"
        "· Хабарлама регламент бойынша: бір ай бұрын – Қоғамдық тыңдау: 2026 жылғы 7 қазан, одан "
        "ерте емес\n"
        "Отырыс сол күні ашылса, мерзім сақталмаған болып жазылады.",
        "В документе «Объявление об общественных слушаниях» назван день: 10 сентября 2026 года. "
        "Для этих сроков он слишком ранний:\n"
        "· Приглашение органов: за пять рабочих дней – Общественные слушания: не раньше 14 "
        "сентября 2026 года\n"
        "· Объявление по методике: не меньше чем за 10–15 дней – Общественные слушания: не раньше "
        "17 сентября 2026 года\n"
        "· Объявление по регламенту: за месяц – Общественные слушания: не раньше 7 октября 2026 "
        "года\n"
        "Если заседание откроют в этот день, сроки будут нарушены.",
        "The day named in “Notice of the public hearing” is 10 September 2026. It is too early for "
        "these deadlines:\n"
        "· Inviting the bodies: five working days ahead – Public hearing: not before 14 September "
        "2026\n"
        "· Notice by the method: 10–15 days ahead at least – Public hearing: not before 17 "
        "September 2026\n"
        "· Notice by the regulation: one month ahead – Public hearing: not before 7 October 2026\n"
        "If the sitting opens on that day, they will be recorded as not kept."};
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    write_notice(host, "10 қыркүйек");
    for (int lang = 0; lang < LANG_COUNT; lang++)
        assert_true(weighs(host, (enum lang)lang, words[lang]));
    played_say(host, "deputy paper.submit notice");
    const struct told *told = last_told(host);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        assert_string_equal(told ? told->words.in[lang] : "", words[lang]);
    assert_string_equal(told ? told->to : "", "deputy");
    host_free(host);
    host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    write_notice(host, "2026-10-20");
    for (int lang = 0; lang < LANG_COUNT; lang++)
        assert_false(weighs(host, (enum lang)lang, "\n· "));
    played_say(host, "deputy paper.submit notice");
    told = last_told(host);
    assert_true(!told || !told->to || strcmp(told->to, "deputy") != 0);
    host_free(host);
    scenario_free(scenario);
}

// Whoever is warned finds it among the messages, unread, with what may follow; nobody else does,
// and the computer needs no word.
static void test_warned(void **state)
{
    static const char *const words[LANG_COUNT] = {"екінші ескертуден кейін", "После второго",
                                                  "After a second warning"};
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator seat.arrive all");
    played_say(host, "facilitator sitting.open");
    size_t before = played_state(host)->told_count;
    played_say(host, "facilitator seat.warn dep-05");
    assert_int_equal(played_state(host)->told_count, before + 1);
    const struct told *told = last_told(host);
    assert_string_equal(told ? told->to : "", "dep-05");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *own = played_view(host, "dep-05", (enum lang)lang);
        char *other = played_view(host, "dep-06", (enum lang)lang);
        assert_non_null(strstr(own, words[lang]));
        assert_non_null(strstr(own, "\"unread\":1"));
        assert_null(strstr(other, words[lang]));
        free(own);
        free(other);
    }
    played_say(host, "facilitator seat.warn media-1");
    told = last_told(host);
    assert_non_null(strstr(told ? told->words.in[LANG_EN] : "", "shown out"));
    host_free(host);
    scenario_free(scenario);
}

// Where nothing is put to the vote nobody is told of one: a deputy or the akim may be shown out of
// a hearing like anybody, who leads it has nothing to fear; in an assembly no other body is named.
static void test_warned_elsewhere(void **state)
{
    static const struct {
        const char *sitting, *seat, *may;
    } cases[] = {{"hearing", "del-02", "shown out"},
                 {"hearing", "akim", "shown out"},
                 {"hearing", "secretary", "has warned you."},
                 {"assembly", "del-02", "the floor may be taken"},
                 {"assembly", "resident-1", "shown out"},
                 {"assembly", "akim", "has warned you."}};
    static const char *const councils[LANG_COUNT] = {"мәслихат", "маслихат", "council"};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char line[100];
        struct scenario *scenario = load_or_fail("landfill-hearing", 5);
        struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
        (void)snprintf(line, sizeof line, "facilitator phase.go %s", cases[i].sitting);
        played_say(host, line);
        played_say(host, "facilitator seat.arrive all");
        played_say(host, "facilitator sitting.open");
        (void)snprintf(line, sizeof line, "facilitator seat.warn %s", cases[i].seat);
        played_say(host, line);
        const struct told *told = last_told(host);
        assert_string_equal(told ? told->to : "", cases[i].seat);
        const char *words = told ? told->words.in[LANG_EN] : "";
        if (!strstr(words, cases[i].may))
            fail_msg("%s, %s: %s", cases[i].sitting, cases[i].seat, words);
        assert_true(strcmp(cases[i].may, "has warned you.") != 0 || strlen(words) < 40);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            assert_null(strstr(told ? told->words.in[lang] : "", councils[lang]));
        host_free(host);
        scenario_free(scenario);
    }
}

// A day that a question asks for is read by no participant and not in the hall before the question
// is closed; who leads sees it.
static void test_asked_day(void **state)
{
    static const char *const viewers[] = {"director", "archaeologist", "dep-02"};
    (void)state;
    struct scenario *scenario = load_or_fail("archaeological-find", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    for (int step = 0; step < 3; step++) {
        if (step > 0)
            played_say(host, step == 1 ? "facilitator question.ask three-days"
                                       : "facilitator question.close three-days");
        char *lead = played_view(host, "", LANG_EN);
        assert_non_null(strstr(lead, "Give notice of the find"));
        free(lead);
        for (size_t i = 0; i < sizeof viewers / sizeof viewers[0]; i++) {
            char *view = played_view(host, viewers[i], LANG_EN);
            bool seen = strstr(view, "Give notice of the find") != NULL;
            if (seen != (step == 2))
                fail_msg("%s, step %d: the day is %s", viewers[i], step, seen ? "seen" : "hidden");
            free(view);
        }
    }
    host_free(host);
    scenario_free(scenario);
}

static int count_in(const char *text, const char *words)
{
    int count = 0;
    for (; (text = strstr(text, words)) != NULL; text++)
        count++;
    return count;
}

// Whoever is to send what the phase waits for is told so, nobody else; and so is its addressee.
static void test_awaited(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    played_say(host, "facilitator phase.go follow-up");
    static const struct {
        const char *seat;
        int before, after;
    } rows[] = {{"deputy", 1, 0}, {"akim", 0, 1}, {"lawyer", 0, 0}};
    for (int sent = 0; sent < 2; sent++) {
        for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
            char *view = played_view(host, rows[i].seat, LANG_RU);
            assert_int_equal(count_in(view, "\"awaited\":true"),
                             sent ? rows[i].after : rows[i].before);
            free(view);
        }
        if (sent)
            break;
        static const char *const parts[] = {"basis", "facts", "demand"};
        char line[160];
        for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
            (void)snprintf(line, sizeof line,
                           "deputy paper.fill inquiry %s \"Дорога у школы размыта с весны\"",
                           parts[i]);
            played_say(host, line);
        }
        played_say(host, "deputy paper.fill inquiry answer-by \"Один месяц, письменно\"");
        played_say(host, "deputy paper.submit inquiry");
    }
    host_free(host);
    scenario_free(scenario);
}

// A paper that comes back is a message to whoever sent it, with the reason.
static void test_returned(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = played_open(scenario, (struct host_options){.lang = LANG_KK});
    static const char *const parts[] = {"basis", "facts", "demand", "answer-by"};
    char line[160];
    played_say(host, "facilitator phase.go follow-up");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        (void)snprintf(line, sizeof line,
                       "deputy paper.fill inquiry %s \"Дорога у школы размыта, один месяц\"",
                       parts[i]);
        played_say(host, line);
    }
    played_say(host, "deputy paper.submit inquiry");
    played_say(host, "akim paper.reject inquiry reason=\"Нет адреса\"");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char *view = played_view(host, "deputy", (enum lang)lang);
        const char *told = text_get((enum lang)lang, T_NOTICE_RETURNED);
        const char *middle = strchr(told, '}') + 1;
        struct buf words = BUF_INIT;
        buf_printf(&words, "%.*sНет адреса", (int)strcspn(middle, "{"), middle);
        assert_non_null(strstr(view, buf_text(&words)));
        free(view);
        view = played_view(host, "lawyer", (enum lang)lang);
        assert_null(strstr(view, buf_text(&words)));
        buf_free(&words);
        free(view);
    }
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kept_notice),      cmocka_unit_test(test_early_notice),
        cmocka_unit_test(test_debrief),          cmocka_unit_test(test_warned),
        cmocka_unit_test(test_warned_elsewhere), cmocka_unit_test(test_asked_day),
        cmocka_unit_test(test_unsent),           cmocka_unit_test(test_days),
        cmocka_unit_test(test_awaited),          cmocka_unit_test(test_returned),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
