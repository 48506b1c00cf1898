// What the shipped cases promise: people decide for themselves, cards measure what they ask for,
// and the computer writes in the language of the session.
#include "place.h"

#include "core/goal.h"
#include "data/json.h"
#include "report/debrief.h"
#include "report/walk.h"
#include "report/words.h"
#include "server/host.h"
#include "server/view.h"

#include <unistd.h>

static void nothing(void *context, const struct session *session, const struct record *record)
{
    (void)context;
    (void)session;
    (void)record;
}

static struct host *open_host(struct scenario *scenario, struct host_options options)
{
    struct err err = {.lang = LANG_EN};
    options.scenario = scenario;
    options.seed = 5;
    scenario_restart(scenario, 5);
    struct host *host = host_new(&options, (struct host_listener){nothing, NULL}, &err);
    if (!host)
        print_error("%s\n", err.text);
    assert_non_null(host);
    return host;
}

static void say(struct host *host, const char *line)
{
    struct err err = {.lang = LANG_EN};
    if (host_do(host, host_now(host) + 1000, line, &err) != HOST_DONE)
        fail_msg("%s: not done %s", line, err.text);
}

static const struct state *state_of_host(const struct host *host)
{
    return session_state(host_session(host));
}

// The surgeon on duty, and whoever is called to the site, go by themselves when people play them.
static void test_people_stay(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    int surgeon = plan_seat(scenario_plan(scenario), "dep-09");
    say(host, "facilitator phase.go voting");
    say(host, "secretary seat.arrive all");
    say(host, "chair sitting.open");
    say(host, "facilitator inject.fire quorum");
    assert_int_equal(state_of_host(host)->present, 12);
    assert_true(state_of_host(host)->seat[surgeon].present);
    bool told = false;
    for (size_t i = 0; i < host_last(host)->count; i++) {
        const struct event *event = &host_last(host)->events[i];
        told = told || (event->kind == EV_talk_told && strcmp(event->talk_told.to, "dep-09") == 0);
    }
    assert_true(told);
    host_free(host);
    scenario_free(scenario);
}

// The computer's surgeon goes.
static void test_bots_go(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("housing-utilities", 5);
    struct host *host =
        open_host(scenario, (struct host_options){.lang = LANG_KK, .bots = BOTS_ABSENT});
    int surgeon = plan_seat(scenario_plan(scenario), "dep-09");
    say(host, "facilitator phase.go voting");
    say(host, "secretary seat.arrive all");
    say(host, "chair sitting.open");
    say(host, "facilitator inject.fire quorum");
    assert_int_equal(state_of_host(host)->present, 8);
    assert_false(state_of_host(host)->seat[surgeon].present);
    host_free(host);
    scenario_free(scenario);
}

static bool reached(const struct host *host, const char *seat, const char *goal)
{
    static const struct goal_facts facts;
    const struct state *s = state_of_host(host);
    int at = plan_seat(s->plan, seat);
    for (int i = 0; i < s->plan->seats[at].goal_count; i++)
        if (strcmp(s->plan->seats[at].goals[i].id, goal) == 0)
            return goal_reached(s, at, &s->plan->seats[at].goals[i], &facts);
    fail_msg("%s has no goal %s", seat, goal);
    return false;
}

// Not any remark admits who somebody is.
static void test_confession(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    say(host, "facilitator phase.go hearing");
    say(host, "resident-3 remark.add \"We need jobs\"");
    assert_false(reached(host, "resident-3", "written"));
    say(host, "facilitator question.ask who-are-you");
    say(host, "resident-3 answer.give who-are-you admit");
    assert_true(reached(host, "resident-3", "written"));
    host_free(host);
    scenario_free(scenario);
}

static bool in_all_languages(const struct ltext *text)
{
    bool all = true;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        all = all && text->in[lang] && *text->in[lang];
    return all;
}

static int check_reasons(const struct plan *plan, int question)
{
    const struct plan_question *of = &plan->questions[question];
    int wrong = 0;
    for (int i = 0; i < of->choice_count; i++) {
        const struct plan_choice *choice = &of->choices[i];
        bool explained = in_all_languages(&choice->why);
        bool due = plan_right_choices(plan, question) != 0 && !choice->right;
        if (explained != due)
            print_error("%s/%s: %s\n", of->id, choice->id, due ? "no reason" : "nobody is wrong");
        assert_true(explained == due);
        wrong += due;
    }
    return wrong;
}

// Whoever is wrong reads why; where nobody can be wrong nobody is told so.
static void test_reasons(void **state)
{
    (void)state;
    static const struct {
        const char *scenario;
        int least;
    } cases[] = {{"landfill-hearing", 21}, {"archaeological-find", 28}, {"housing-utilities", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct scenario *scenario = load_or_fail(cases[i].scenario, 5);
        const struct plan *plan = scenario_plan(scenario);
        int wrong = 0;
        for (int k = 0; k < plan->question_count; k++)
            wrong += check_reasons(plan, k);
        assert_true(wrong >= cases[i].least);
        scenario_free(scenario);
    }
}

static void answer(struct host *host, const char *seats[], const char *question, const char *choice)
{
    for (int i = 0; seats[i]; i++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "%s answer.give %s %s", seats[i], question, choice);
        say(host, buf_text(&line));
        buf_free(&line);
    }
}
#define ANSWER(host, question, choice, ...)                                                        \
    answer((host), (const char *[]){__VA_ARGS__, NULL}, (question), (choice))

static bool names_anybody(const struct plan *plan, const char *line, enum lang lang)
{
    for (int i = 0; i < plan->seat_count; i++)
        if (strstr(line, ltext_in(&plan->seats[i].short_name, lang)))
            return true;
    return false;
}

// How often the debrief says that so many were wrong by the choice, and why; never about whom.
static int told_in(const struct host *host, struct debrief_reader reader, const char *question,
                   const char *choice, int count)
{
    const struct plan *plan = session_plan(host_session(host));
    int told = 0, at = plan_question(plan, question);
    const struct plan_choice *of = &plan->questions[at].choices[plan_choice(plan, at, choice)];
    struct buf text = BUF_INIT, want = BUF_INIT;
    buf_printf(&want, " – %d. %s", count, ltext_in(&of->why, reader.lang));
    debrief_json(host_session(host), host_history(host), &reader, &text);
    struct json *debrief = json_parse(buf_text(&text), text.len, "debrief", NULL);
    for (const struct json *v = json_first(json_get(debrief, "story")); v; v = json_next(v)) {
        const char *line = json_string(v, "");
        bool wrong = strstr(line, ltext_in(&of->why, reader.lang)) != NULL;
        bool asked = strstr(line, ltext_in(&plan->questions[at].title, reader.lang)) != NULL;
        assert_false((wrong || asked) && names_anybody(plan, line, reader.lang));
        assert_true(!wrong || strstr(line, buf_text(&want)) != NULL);
        told += wrong;
    }
    json_free(debrief);
    buf_free(&want);
    buf_free(&text);
    return told;
}

static const struct debrief_reader trainer = {.seat = NOBODY, .facilitator = true};
static const struct debrief_reader hall = {.seat = NOBODY, .hall = true};

static int told(const struct host *host, struct debrief_reader reader, const char *question,
                const char *choice, int count)
{
    int all = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        reader.lang = (enum lang)lang;
        all += told_in(host, reader, question, choice, count);
    }
    assert_true(all == 0 || all == LANG_COUNT);
    return all > 0;
}

static struct debrief_reader sits(const struct host *host, const char *seat)
{
    return (struct debrief_reader){.seat = plan_seat(session_plan(host_session(host)), seat)};
}

// What everybody was asked is everybody's: mistakes with their reasons, once it is closed.
static void test_mistakes(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    say(host, "facilitator question.ask council");
    ANSWER(host, "council", "assembly", "deputy");
    ANSWER(host, "council", "maslikhat", "chair", "akim");
    ANSWER(host, "council", "akim", "investor");
    say(host, "facilitator question.close council");
    say(host, "facilitator question.ask forms"); // stays open
    ANSWER(host, "forms", "search", "investor");
    say(host, "facilitator scenario.end");
    const struct debrief_reader readers[] = {trainer, hall, sits(host, "chair"),
                                             sits(host, "investor"), sits(host, "resident-1")};
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        assert_true(told(host, readers[i], "council", "maslikhat", 2));
        assert_true(told(host, readers[i], "council", "akim", 1));
        assert_false(told(host, readers[i], "council", "district-council", 0));
        assert_int_equal(told(host, readers[i], "forms", "search", 1), i == 0);
    }
    host_free(host);
    scenario_free(scenario);
}

// What some were asked is theirs; and a count of few would say who.
static void test_mistakes_of_some(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("archaeological-find", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    say(host, "facilitator question.ask visit-list");
    ANSWER(host, "visit-list", "sanction", "dep-02", "dep-04");
    assert_false(told(host, trainer, "visit-list", "sanction", 2));
    ANSWER(host, "visit-list", "sanction", "dep-05");
    say(host, "facilitator question.close visit-list");
    assert_true(told(host, trainer, "visit-list", "sanction", 3));
    assert_true(told(host, sits(host, "dep-04"), "visit-list", "sanction", 3));
    assert_false(told(host, sits(host, "director"), "visit-list", "sanction", 3));
    assert_false(told(host, hall, "visit-list", "sanction", 3));
    host_free(host);
    scenario_free(scenario);
}

// A text of the scenario in another language than the session's, from which `text` was taken.
static bool is_foreign(const char *text, const struct ltext *words, enum lang lang)
{
    for (int other = 0; other < LANG_COUNT; other++) {
        const char *from = words->in[other], *own = words->in[lang];
        if (from && own && strlen(from) > 8 && strncmp(text, from, strlen(from)) == 0 &&
            strncmp(text, own, strlen(own)) != 0)
            return true;
    }
    return false;
}

static bool is_foreign_anywhere(const struct scenario *scenario, const char *text, enum lang lang)
{
    const struct plan *plan = scenario_plan(scenario);
    bool foreign = false;
    for (int i = 0; i < plan->seat_count; i++) {
        const struct card *card = scenario_card(scenario, i);
        foreign = foreign || is_foreign(text, &card->interest_text, lang);
        for (int k = 0; k < card->stance.line_count; k++)
            foreign = foreign || is_foreign(text, &card->stance.lines[k], lang);
    }
    for (int i = 0; i < plan->paper_count; i++)
        for (int k = 0; k < plan->papers[i].part_count; k++) {
            const struct plan_part *part = &plan->papers[i].parts[k];
            foreign = foreign || is_foreign(text, &part->sample, lang) ||
                      is_foreign(text, &part->hint, lang) || is_foreign(text, &part->title, lang);
        }
    return foreign;
}

// What a computer-played seat wrote; NULL where it wrote nothing.
static const char *written(const struct event *event)
{
    switch (event->kind) {
    case EV_paper_filled:
        return event->paper_filled.text;
    case EV_paper_replied:
        return event->paper_replied.text;
    case EV_paper_answered:
        return event->paper_answered.text;
    case EV_remark_added:
        return event->remark_added.text;
    case EV_seat_recused:
        return event->seat_recused.reason;
    default:
        return NULL;
    }
}

// The label of a remark is the card's, a plain remark where it says nothing.
static void check_label(const struct scenario *scenario, const struct event *event)
{
    const struct card *card = scenario_card(scenario, event->remark_added.seat);
    const char *kind = remark_kind_names[event->remark_added.kind];
    assert_string_equal(kind, card->stance.remark ? card->stance.remark : "remark");
}

// A hearing is over when its phase is, a tenth more at most.
static void check_hearing(const struct state *s)
{
    int hearing = plan_phase(s->plan, "hearing");
    if (hearing != NOBODY)
        assert_true(s->phase_spent[hearing] <= s->plan->phases[hearing].minutes * 66000LL);
}

static void play_on(struct host *host, int64_t until)
{
    struct err err = {.lang = LANG_EN};
    while (!state_of_host(host)->ending && host_next(host) >= 0 && host_now(host) < until)
        assert_true(host_advance(host, host_next(host), &err));
}

static void check_texts(const struct scenario *scenario, const struct host *host, enum lang lang,
                        int *texts, int *remarks)
{
    const struct history *history = host_history(host);
    for (size_t i = 0; i < history->count; i++)
        for (size_t k = 0; k < history->records[i].count; k++) {
            const struct event *event = &history->records[i].events[k];
            const char *text = written(event);
            if (!text)
                continue;
            (*texts)++;
            if (is_foreign_anywhere(scenario, text, lang))
                fail_msg("%s: %s", lang_code(lang), text);
            if (event->kind == EV_remark_added && event->remark_added.seat >= 0) {
                check_label(scenario, event);
                (*remarks)++;
            }
        }
}

static void play_in(struct scenario *scenario, enum lang lang, int *texts, int *remarks)
{
    struct host *host = open_host(scenario, (struct host_options){.lang = lang, .bots = BOTS_ALL});
    play_on(host, INT64_MAX);
    check_hearing(state_of_host(host));
    check_texts(scenario, host, lang, texts, remarks);
    host_free(host);
}

static void test_languages(void **state)
{
    static const char *const names[] = {"housing-utilities", "landfill-hearing",
                                        "archaeological-find"};
    int texts = 0, remarks = 0;
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct scenario *scenario = load_or_fail(names[i], 5);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            play_in(scenario, (enum lang)lang, &texts, &remarks);
        scenario_free(scenario);
    }
    assert_true(texts > 60 && remarks > 10);
}

// A session goes on in its own language, whatever the trainer's screens are in now.
static void test_resumed_language(void **state)
{
    enum { HALF_MS = 60 * 60 * 1000 };
    char folder[] = "/tmp/maslikhat-cases-XXXXXX", journal[64], box[80];
    struct err err = {.lang = LANG_EN};
    int before = 0, texts = 0, remarks = 0;
    (void)state;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(journal, sizeof journal, "%s/s.jsonl", folder);
    (void)snprintf(box, sizeof box, "%s.box", journal);
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host_options options = {.lang = LANG_RU, .bots = BOTS_ALL, .journal = journal};
    struct host *host = open_host(scenario, options);
    play_on(host, HALF_MS);
    check_texts(scenario, host, LANG_RU, &before, &remarks);
    host_free(host);
    options.lang = LANG_KK;
    options.scenario = scenario;
    host = host_resume(&options, (struct host_listener){nothing, NULL}, NULL, &err);
    if (!host)
        fail_msg("%s", err.text);
    say(host, "facilitator clock.resume");
    play_on(host, INT64_MAX);
    check_texts(scenario, host, LANG_RU, &texts, &remarks);
    assert_true(before > 0 && texts > before + 10);
    host_free(host);
    scenario_free(scenario);
    (void)unlink(journal);
    (void)unlink(box);
    (void)rmdir(folder);
}

// The assembly adopts the recommendations with two kilometres and a monitoring group.
static void adopt_recommendations(struct host *host)
{
    static const char *const lines[] = {"facilitator phase.go assembly",
                                        "secretary seat.arrive all",
                                        "chair sitting.open",
                                        "chair vote.open agenda:landfill",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open agenda",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair agenda.call landfill",
                                        "del-05 amend.table landfill prepared=km-2",
                                        "del-02 amend.table landfill prepared=monitoring",
                                        "chair vote.open basis:landfill",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open amend:a1",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open amend:a2",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair vote.open whole:landfill",
                                        "all vote.cast for",
                                        "chair vote.close",
                                        "chair sitting.close",
                                        "facilitator phase.go follow-up"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        say(host, lines[i]);
}

static char *seen_by(const struct host *host, const char *seat, enum lang lang)
{
    struct buf out = BUF_INIT;
    static const int64_t heard[SEATS_MAX];
    struct view_source source = {
        .host = host, .at = host_now(host), .speed = 1, .name = "x", .heard = heard};
    struct viewer viewer = {.role = VIEW_SEAT, .lang = lang, .seat = NOBODY, .terminal = 1};
    viewer.seat = plan_seat(state_of_host(host)->plan, seat);
    if (viewer.seat == NOBODY)
        viewer.role = VIEW_FACILITATOR;
    view_put(&source, &viewer, &out);
    return buf_steal(&out);
}

static void check_view(const struct host *host, const char *seat, const char *words, bool there)
{
    char *view = seen_by(host, seat, LANG_RU);
    if ((strstr(view, words) != NULL) != there)
        fail_msg("%s: %s%s", seat, there ? "no " : "", words);
    free(view);
}

// What the assembly adopted stands at the seats that write the recommendations, begins the parts
// they write; others see it, and find nothing to write.
static void test_carried(void **state)
{
    static const char site[] =
        "\"begun\":\"Рекомендовать акимату района разместить полигон не ближе "
        "2000 метров от жилых домов, школы и источников воды";
    static const char control[] = "\"begun\":\"Исполнение настоящих рекомендаций контролирует";
    static const char carried[] =
        "\"carried\":\"1. Рекомендовать акимату района разместить полигон "
        "не ближе 2000 метров";
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_RU});
    check_view(host, "chair", "\"begun\":\"Р", false);
    adopt_recommendations(host);
    static const char *const writers[] = {"chair", "deputy", "secretary"};
    for (size_t i = 0; i < sizeof writers / sizeof writers[0]; i++) {
        check_view(host, writers[i], site, true);
        check_view(host, writers[i], control, true);
        check_view(host, writers[i], carried, true);
    }
    check_view(host, "investor", "\"begun\":\"Р", false);
    check_view(host, "investor", carried, true);
    say(host, "chair paper.fill recs rec-1 \"По-своему\"");
    check_view(host, "chair", site, false);
    check_view(host, "chair", control, true);
    host_free(host);
    scenario_free(scenario);
}

// A complication comes by the clock of a phase, on a day of the story, or by hand: the console is
// told which.
static void test_days_of_complications(void **state)
{
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    struct err err = {.lang = LANG_EN};
    char *text = seen_by(host, "facilitator", LANG_KK);
    struct json *view = json_parse(text, strlen(text), "view", &err);
    assert_non_null(view);
    const struct json *list = json_get(view, "injects");
    for (int i = 0; i < json_count(list); i++) {
        const struct json *one = json_at(list, i);
        const char *id = json_string(json_get(one, "id"), "");
        bool by_day = strcmp(id, "commission") == 0 || strcmp(id, "formal") == 0;
        assert_int_equal(json_bool(json_get(one, "by_day"), false), by_day);
    }
    assert_true(json_count(list) > 2);
    json_free(view);
    free(text);
    host_free(host);
    scenario_free(scenario);
}

// The deputy's notice of 7 September names a day; the akim has been called by then.
static void send_notice(struct host *host, const char *day)
{
    static const char *const parts[] = {"topic", "form", "rules", "materials", "contact", "bodies"};
    char line[200];
    say(host, "facilitator phase.go preparation");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        (void)snprintf(line, sizeof line, "deputy paper.fill notice %s \"Бұлақты, мәдениет үйі\"",
                       parts[i]);
        say(host, line);
    }
    (void)snprintf(line, sizeof line, "deputy paper.fill notice when \"%s, 18:00\"", day);
    say(host, line);
    say(host, "deputy paper.submit notice");
}

static const struct told *last_told(const struct host *host)
{
    const struct state *s = state_of_host(host);
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
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    int told = 0, met = 0;
    send_notice(host, "2026-10-20");
    say(host, "facilitator calendar.go 2026-10-20");
    say(host, "facilitator phase.go hearing");
    say(host, "secretary seat.arrive all");
    say(host, "deputy sitting.open");
    say(host, "facilitator calendar.go 2026-11-20");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct walk walk;
        char *view = seen_by(host, "deputy", (enum lang)lang);
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

// Whoever sends a notice that names a day too early is told so, by term and day, in each language;
// nobody else is. A day late enough for every term needs no word.
static void test_early_notice(void **state)
{
    static const char *const words[LANG_COUNT] = {
        "«Қоғамдық тыңдау туралы хабарлама» құжатында аталған күн – 2026 жылғы 10 қыркүйек. Бұл "
        "мына мерзімдер үшін тым ерте:\n"
        "· Органдарды шақыру: бес жұмыс күні бұрын – 2026 жылғы 14 қыркүйек, одан ерте емес\n"
        "· Хабарлама әдістеме бойынша: кемінде 10–15 күн бұрын – 2026 жылғы 17 қыркүйек, одан ерте "
        "емес\n"
        "· Хабарлама регламент бойынша: бір ай бұрын – 2026 жылғы 7 қазан, одан ерте емес\n"
        "Отырыс сол күні ашылса, мерзім сақталмаған болып жазылады.",
        "В документе «Объявление об общественных слушаниях» назван день: 10 сентября 2026 года. "
        "Для этих сроков он слишком ранний:\n"
        "· Приглашение органов: за пять рабочих дней – не раньше 14 сентября 2026 года\n"
        "· Объявление по методике: не меньше чем за 10–15 дней – не раньше 17 сентября 2026 года\n"
        "· Объявление по регламенту: за месяц – не раньше 7 октября 2026 года\n"
        "Если заседание откроют в этот день, сроки будут нарушены.",
        "The day named in “Notice of the public hearing” is 10 September 2026. It is too early for "
        "these deadlines:\n"
        "· Inviting the bodies: five working days ahead – not before 14 September 2026\n"
        "· Notice by the method: 10–15 days ahead at least – not before 17 September 2026\n"
        "· Notice by the regulation: one month ahead – not before 7 October 2026\n"
        "If the sitting opens on that day, they will be recorded as not kept."};
    (void)state;
    struct scenario *scenario = load_or_fail("landfill-hearing", 5);
    struct host *host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    send_notice(host, "10 қыркүйек");
    const struct told *told = last_told(host);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        assert_string_equal(told ? told->words.in[lang] : "", words[lang]);
    assert_string_equal(told ? told->to : "", "deputy");
    host_free(host);
    host = open_host(scenario, (struct host_options){.lang = LANG_KK});
    send_notice(host, "2026-10-20");
    told = last_told(host);
    assert_true(!told || strcmp(told->to, "deputy") != 0);
    host_free(host);
    scenario_free(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_people_stay),      cmocka_unit_test(test_bots_go),
        cmocka_unit_test(test_confession),       cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_mistakes),         cmocka_unit_test(test_mistakes_of_some),
        cmocka_unit_test(test_languages),        cmocka_unit_test(test_carried),
        cmocka_unit_test(test_early_notice),     cmocka_unit_test(test_kept_notice),
        cmocka_unit_test(test_resumed_language), cmocka_unit_test(test_days_of_complications),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
