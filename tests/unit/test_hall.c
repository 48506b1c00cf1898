// What the hall sees: messages with all that was told in the same moment, questions put to
// everybody and no others, nobody's name with right or wrong – in every scenario, in every
// language.
#include "played.h"

#include "data/json.h"

#include <string.h>

static const char *const folders[] = {"scenarios/housing-utilities", "scenarios/landfill-hearing",
                                      "scenarios/archaeological-find", "tests/play/story"};
enum { FOLDERS = sizeof folders / sizeof folders[0] };

struct place {
    struct scenario *scenario;
    struct host *host;
};

static void stage_open(struct place *stage, const char *folder)
{
    stage->scenario = load_or_fail(folder, 5);
    stage->host = played_open(stage->scenario, (struct host_options){.lang = LANG_EN});
}

static void stage_close(struct place *stage)
{
    host_free(stage->host);
    scenario_free(stage->scenario);
}

static const struct plan *plan_of(const struct place *stage)
{
    return session_plan(host_session(stage->host));
}

static bool say_at(struct place *stage, int64_t at, const char *line)
{
    struct err err = {.lang = LANG_EN};
    assert_true(host_advance(stage->host, at, &err));
    return host_do(stage->host, at, line, &err) == HOST_DONE;
}

static bool say(struct place *stage, const char *line)
{
    return say_at(stage, host_now(stage->host), line);
}

static bool say_id(struct place *stage, const char *line, const char *id)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "%s %s", line, id);
    bool done = say(stage, buf_text(&text));
    buf_free(&text);
    return done;
}

// The view of a seat, of the hall (NOBODY), or of the facilitator (NOBODY - 1).
static struct json *view_of(const struct place *stage, int seat, enum lang lang, struct buf *text)
{
    struct view_source source = {
        .host = stage->host, .at = host_now(stage->host), .speed = 1, .name = "session"};
    struct viewer viewer = {.role = seat >= 0        ? ROLE_SEAT
                                    : seat == NOBODY ? ROLE_DISPLAY
                                                     : ROLE_FACILITATOR,
                            .lang = lang,
                            .seat = seat >= 0 ? seat : NOBODY};
    int64_t heard[SEATS_MAX] = {0};
    source.heard = heard;
    buf_reset(text);
    view_put(&source, &viewer, text);
    struct json *view = json_parse(buf_text(text), text->len, "view", NULL);
    assert_non_null(view);
    return view;
}

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static void check_told(const struct place *stage, const struct plan_inject *inject, enum lang lang)
{
    struct buf text = BUF_INIT;
    for (int seat = NOBODY; seat < plan_of(stage)->seat_count; seat++) {
        struct json *view = view_of(stage, seat, lang, &text);
        const char *title = ltext_in(&inject->title, lang);
        const struct json *message = json_first(json_get(view, "messages"));
        // One that it brings about in the same moment stands above it.
        if (plan_inject(plan_of(stage), json_string(json_get(message, "id"), "")) != NOBODY)
            while (message && strcmp(json_string(json_get(message, "title"), ""), title) != 0)
                message = json_next(message);
        const char *words = json_string(json_get(message, "text"), "");
        if (!begins(words, ltext_in(&inject->text, lang)))
            print_error("%s: seat %d is told: %s\n", inject->id, seat, words);
        assert_true(begins(words, ltext_in(&inject->text, lang)));
        assert_string_equal(json_string(json_get(message, "title"), ""), title);
        json_free(view);
    }
    buf_free(&text);
}

// Who takes no part in the item is named in the hall and among the messages of every seat, and
// stays there when something else has been told.
static void a_declared_conflict_is_told_to_all(void **state)
{
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/commission-conflict");
    assert_true(say(&stage, "facilitator phase.go sitting"));
    assert_true(say(&stage, "secretary seat.arrive all"));
    assert_true(say(&stage, "dep-02 sitting.open"));
    assert_true(say(&stage, "dep-02 agenda.call purchase"));
    assert_true(say(&stage, "dep-03 seat.recuse purchase reason=\"Kin\""));
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        int seat = plan_seat(plan_of(&stage), "dep-03");
        struct json *view = view_of(&stage, NOBODY, (enum lang)lang, &text);
        const struct json *message = json_first(json_get(view, "messages"));
        assert_string_equal(json_string(json_get(message, "id"), ""), "recused");
        assert_non_null(strstr(json_string(json_get(message, "text"), ""),
                               ltext_in(&plan_of(&stage)->seats[seat].name, (enum lang)lang)));
        assert_true(json_int(json_get(json_get(view, "stage"), "told_until"), -1) > 0);
        json_free(view);
        json_free(view_of(&stage, plan_seat(plan_of(&stage), "secretary"), (enum lang)lang, &text));
        assert_non_null(strstr(buf_text(&text), "\"recused\",\"title\""));
    }
    // A speech that begins leaves it there until it has been read.
    assert_true(say_at(&stage, host_now(stage.host) + 1000, "dep-02 floor.give akim report"));
    struct json *view = view_of(&stage, NOBODY, LANG_EN, &text);
    int64_t until = json_int(json_get(json_get(view, "stage"), "told_until"), -1);
    assert_true(until > host_now(stage.host) + 10000 && until < host_now(stage.host) + 20000);
    json_free(view);
    assert_true(say_at(&stage, host_now(stage.host) + 1000, "secretary talk.announce \"A break\""));
    view = view_of(&stage, NOBODY, LANG_EN, &text);
    const struct json *message = json_first(json_get(view, "messages"));
    assert_string_equal(json_string(json_get(message, "id"), ""), "announced");
    assert_string_equal(json_string(json_get(json_next(message), "id"), ""), "recused");
    json_free(view);
    buf_free(&text);
    stage_close(&stage);
}

// A paper that all may read is read in the hall, and by everybody among the messages, when it is
// sent.
static void an_open_paper_is_told_to_all(void **state)
{
    static const char *const undone[] = {"chair paper.withdraw statement",
                                         "facilitator paper.reject statement reason=\"No day\""};
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/commission-conflict");
    assert_true(say(&stage, "facilitator phase.go hours"));
    assert_true(say(&stage, "facilitator inject.fire article-text"));
    assert_true(say(&stage, "chair paper.fill statement known \"An article\""));
    assert_true(say(&stage, "chair paper.fill statement done \"A check\""));
    assert_true(say(&stage, "chair paper.fill statement next \"At ten\""));
    assert_true(say(&stage, "chair paper.submit statement"));
    for (int seat = NOBODY; seat < plan_of(&stage)->seat_count; seat++) {
        struct json *view = view_of(&stage, seat, LANG_EN, &text);
        const struct json *message = json_first(json_get(view, "messages"));
        assert_string_equal(json_string(json_get(message, "id"), ""), "paper");
        assert_string_equal(json_string(json_get(message, "text"), ""),
                            "An article\nA check\nAt ten\n– Gulnar Ospanova");
        json_free(view);
    }
    struct json *hall = view_of(&stage, NOBODY, LANG_KK, &text);
    int64_t until = json_int(json_get(json_get(hall, "stage"), "told_until"), -1);
    assert_true(until > host_now(stage.host));
    json_free(hall);
    // Taken back or returned, it is its writers' again, and what they write in it nobody else's.
    for (size_t i = 0; i < sizeof undone / sizeof undone[0]; i++) {
        assert_true(say(&stage, undone[i]));
        assert_true(say(&stage, "chair paper.fill statement next \"Not yet\""));
        for (int seat = NOBODY; seat < plan_of(&stage)->seat_count; seat++) {
            bool writes = seat == plan_of(&stage)->chair;
            json_free(view_of(&stage, seat, LANG_EN, &text));
            assert_int_equal(strstr(buf_text(&text), "Not yet") != NULL, writes);
        }
        assert_true(say(&stage, "chair paper.fill statement next \"At ten\""));
        assert_true(say(&stage, "chair paper.submit statement"));
    }
    buf_free(&text);
    stage_close(&stage);
}

// Whatever its handler tells as well: nobody is shown an empty box, or the end without the
// beginning.
static void a_complication_tells_its_own_text_first(void **state)
{
    int fired = 0, longer = 0;
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct place stage;
        stage_open(&stage, folders[at]);
        for (int i = 0; i < plan_of(&stage)->inject_count; i++) {
            const struct plan_inject *inject = &plan_of(&stage)->injects[i];
            size_t told = session_state(host_session(stage.host))->told_count;
            if (strcmp(inject->to, "all") != 0 ||
                !say_id(&stage, "facilitator inject.fire", inject->id))
                continue;
            longer += session_state(host_session(stage.host))->told_count > told + 1;
            fired++;
            for (int lang = 0; lang < LANG_COUNT; lang++)
                check_told(&stage, inject, (enum lang)lang);
        }
        stage_close(&stage);
    }
    assert_true(fired > 10);
    assert_true(longer > 2);
}

static const struct json *question_in(const struct json *view, const char *id)
{
    for (const struct json *v = json_first(json_get(view, "questions")); v; v = json_next(v))
        if (strcmp(json_string(json_get(v, "id"), ""), id) == 0)
            return v;
    return NULL;
}

static bool is_asked(const struct place *stage, int question, int seat)
{
    const struct plan *plan = plan_of(stage);
    bool all = true;
    for (int i = 0; i < plan->seat_count; i++)
        all = all && plan_addressed(plan, plan->questions[question].to, i);
    return all || (seat >= 0 && plan_addressed(plan, plan->questions[question].to, seat));
}

// Neither the question nor a line that tells of it.
static void check_question(const struct place *stage, int question, enum lang lang)
{
    const struct plan_question *of = &plan_of(stage)->questions[question];
    struct buf text = BUF_INIT;
    for (int seat = NOBODY; seat < plan_of(stage)->seat_count; seat++) {
        struct json *view = view_of(stage, seat, lang, &text);
        bool shown = question_in(view, of->id) != NULL;
        bool named = strstr(buf_text(&text), ltext_in(&of->title, lang)) != NULL;
        if (shown != is_asked(stage, question, seat) || (named && !shown))
            print_error("%s: seat %d\n", of->id, seat);
        assert_true(shown == is_asked(stage, question, seat));
        assert_true(!named || shown);
        json_free(view);
    }
    buf_free(&text);
}

static void answer_all(struct place *stage, int question)
{
    const struct plan *plan = plan_of(stage);
    for (int seat = 0; seat < plan->seat_count; seat++) {
        struct buf line = BUF_INIT;
        const struct plan_question *of = &plan->questions[question];
        if (!plan_addressed(plan, of->to, seat))
            continue;
        buf_printf(&line, "%s answer.give %s %s", plan->seats[seat].id, of->id,
                   of->choices[seat % of->choice_count].id);
        (void)say(stage, buf_text(&line));
        buf_free(&line);
    }
}

static void check_questions(struct place *stage, int *some)
{
    for (int i = 0; i < plan_of(stage)->question_count; i++) {
        const struct plan_question *of = &plan_of(stage)->questions[i];
        if (of->choice_count == 0 || !say_id(stage, "facilitator question.ask", of->id))
            continue;
        *some += !is_asked(stage, i, NOBODY);
        check_question(stage, i, LANG_KK);
        answer_all(stage, i);
        check_question(stage, i, LANG_RU);
        (void)say_id(stage, "facilitator question.close", of->id);
        check_question(stage, i, LANG_EN);
    }
}

static void a_question_put_to_some_is_nobody_elses(void **state)
{
    int some = 0;
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct place stage;
        stage_open(&stage, folders[at]);
        check_questions(&stage, &some);
        assert_true(say(&stage, "facilitator scenario.end"));
        for (int i = 0; i < plan_of(&stage)->question_count; i++)
            if (plan_of(&stage)->questions[i].choice_count > 0 &&
                session_state(host_session(stage.host))->questions[i].status != QUESTION_WAITING)
                check_question(&stage, i, LANG_RU);
        stage_close(&stage);
    }
    assert_true(some > 5);
}

// The part of a view that has lines about people.
static void check_lines(const struct json *list, const char *short_name, const char *word)
{
    for (const struct json *v = json_first(list); v; v = json_next(v)) {
        const char *text = json_string(json_get(v, "text"), json_string(v, ""));
        if (strstr(text, short_name) && strstr(text, word))
            print_error("told: %s\n", text);
        assert_false(strstr(text, short_name) && strstr(text, word));
    }
}

// That somebody has answered is no event of the hall: with 25 people it would fill the log.
static void check_not_flooded(const struct json *log)
{
    const char *words = text_get(LANG_RU, T_EVENT_ANSWER_GIVEN);
    size_t len = strcspn(words, "{");
    assert_true(len > 3);
    for (const struct json *v = json_first(log); v; v = json_next(v))
        assert_int_not_equal(strncmp(json_string(json_get(v, "text"), ""), words, len), 0);
}

static void check_no_marks(const struct place *stage, int seat)
{
    static const enum text_key words[] = {T_WORDS_RIGHT, T_WORDS_WRONG};
    struct buf text = BUF_INIT;
    struct json *view = view_of(stage, seat, LANG_RU, &text);
    check_not_flooded(json_get(view, "log"));
    for (int i = 0; i < plan_of(stage)->seat_count; i++)
        for (int j = 0; j < 2; j++) {
            const char *name = ltext_in(&plan_of(stage)->seats[i].short_name, LANG_RU);
            const char *word = text_get(LANG_RU, words[j]);
            check_lines(json_get(view, "log"), name, word);
            check_lines(json_get(json_get(view, "debrief"), "story"), name, word);
        }
    json_free(view);
    buf_free(&text);
}

static void nobody_is_named_with_right_or_wrong(void **state)
{
    struct place stage;
    int some = 0;
    (void)state;
    stage_open(&stage, "scenarios/landfill-hearing");
    check_questions(&stage, &some);
    for (int end = 0; end < 2; end++) {
        for (int seat = end == 0 ? NOBODY - 1 : NOBODY; seat < plan_of(&stage)->seat_count; seat++)
            check_no_marks(&stage, seat);
        if (end == 0)
            assert_true(say(&stage, "facilitator scenario.end"));
    }
    stage_close(&stage);
}

static const char *const closed_sections[] = {"refusals", "goals", "injects", "silent"};

static void the_hall_hears_nothing_of_cards_in_the_debrief(void **state)
{
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/housing-utilities");
    assert_false(say(&stage, "chair sitting.open"));
    assert_true(say(&stage, "facilitator note.add \"seen by the trainer\""));
    assert_true(say(&stage, "facilitator scenario.end"));
    struct json *view = view_of(&stage, NOBODY, LANG_KK, &text);
    const struct json *debrief = json_get(view, "debrief");
    assert_non_null(debrief);
    for (size_t i = 0; i < sizeof closed_sections / sizeof closed_sections[0]; i++)
        assert_null(json_get(debrief, closed_sections[i]));
    for (int i = 0; i < plan_of(&stage)->seat_count; i++)
        for (int j = 0; j < plan_of(&stage)->seats[i].goal_count; j++)
            assert_null(strstr(buf_text(&text),
                               ltext_in(&plan_of(&stage)->seats[i].goals[j].text, LANG_KK)));
    assert_null(strstr(buf_text(&text), "seen by the trainer"));
    json_free(view);
    view = view_of(&stage, NOBODY - 1, LANG_KK, &text);
    assert_non_null(json_first(json_get(json_get(view, "debrief"), "goals")));
    json_free(view);
    buf_free(&text);
    stage_close(&stage);
}

// A number of the hall's "stage", -1 where it is not told.
static int64_t until(const struct place *stage, const char *key)
{
    struct buf text = BUF_INIT;
    struct json *view = view_of(stage, NOBODY, LANG_KK, &text);
    int64_t at = json_int(json_get(json_get(view, "stage"), key), -1);
    json_free(view);
    buf_free(&text);
    return at;
}

static bool stands(const struct place *stage, const char *key, const char *id)
{
    struct buf text = BUF_INIT;
    struct json *view = view_of(stage, NOBODY, LANG_KK, &text);
    bool found = strcmp(json_string(json_get(json_get(view, "stage"), key), ""), id) == 0;
    json_free(view);
    buf_free(&text);
    return found;
}

static void open_sitting(struct place *stage)
{
    stage_open(stage, "scenarios/housing-utilities");
    assert_true(say(stage, "secretary seat.arrive all"));
    assert_true(say(stage, "chair sitting.open"));
}

static void take_vote(struct place *stage, const char *subject, int64_t at)
{
    assert_true(say_id(stage, "chair vote.open", subject));
    for (int i = 0; i < plan_of(stage)->seat_count; i++)
        if (plan_of(stage)->seats[i].kind == SEAT_DEPUTY) {
            struct buf line = BUF_INIT;
            buf_printf(&line, "%s vote.cast for", plan_of(stage)->seats[i].id);
            assert_true(say(stage, buf_text(&line)));
            buf_free(&line);
        }
    assert_true(say_at(stage, at, "chair vote.close"));
}

static void a_result_stays_until_the_next_thing(void **state)
{
    struct place stage;
    (void)state;
    open_sitting(&stage);
    assert_int_equal(until(&stage, "result_until"), -1);
    take_vote(&stage, "agenda:housing", 5000);
    assert_int_equal(until(&stage, "result_until"), 25000);
    assert_true(say_at(&stage, 6000, "dep-02 floor.ask"));
    assert_int_equal(until(&stage, "result_until"), 25000);
    assert_true(say_at(&stage, 7000, "facilitator talk.announce \"Tea is ready\""));
    assert_int_equal(until(&stage, "result_until"), 25000); // it waits below
    assert_int_equal(until(&stage, "told_until"), 67000);
    assert_true(say_at(&stage, 8000, "chair vote.open agenda:misc"));
    assert_int_equal(until(&stage, "result_until"), -1);
    assert_int_equal(until(&stage, "told_until"), -1);
    stage_close(&stage);
}

static void a_speech_soon_takes_the_place_of_a_message(void **state)
{
    struct place stage;
    (void)state;
    open_sitting(&stage);
    take_vote(&stage, "agenda:housing", 1000);
    take_vote(&stage, "agenda:misc", 2000);
    take_vote(&stage, "agenda", 3000);
    assert_true(say_at(&stage, 4000, "chair agenda.call housing"));
    assert_true(say_at(&stage, 5000, "facilitator talk.announce \"Tea is ready\""));
    assert_int_equal(until(&stage, "told_until"), 65000);
    assert_true(say_at(&stage, 6000, "chair floor.give akim report"));
    assert_int_equal(until(&stage, "told_until"), 20000); // long enough to be read
    assert_true(say_at(&stage, 7000, "facilitator talk.announce \"Hot tea\""));
    assert_int_equal(until(&stage, "told_until"), 67000); // told during the speech
    stage_close(&stage);
}

static void a_break_says_when_it_ends(void **state)
{
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    open_sitting(&stage);
    assert_true(say_at(&stage, 5000, "chair sitting.break 10"));
    (void)say_at(&stage, 65000, "facilitator talk.announce \"Tea is ready\"");
    struct json *view = view_of(&stage, NOBODY, LANG_KK, &text);
    assert_int_equal(json_int(json_get(json_get(view, "pause"), "begin"), -1), 5000);
    assert_int_equal(json_int(json_get(json_get(view, "pause"), "length"), -1), 600000);
    assert_int_equal(json_int(json_get(json_get(view, "clock"), "session"), -1), 65000);
    assert_int_equal(json_int(json_get(json_get(view, "clock"), "now"), -1), 5000);
    json_free(view);
    assert_true(say_at(&stage, 70000, "chair sitting.open") ||
                say_at(&stage, 70000, "chair clock.resume"));
    view = view_of(&stage, NOBODY, LANG_KK, &text);
    assert_null(json_get(view, "pause"));
    json_free(view);
    buf_free(&text);
    stage_close(&stage);
}

// The scenario ends, or a day passes, with what was told in the same moment.
static void what_ends_in_a_moment_does_not_hide_it(void **state)
{
    struct place stage;
    (void)state;
    open_sitting(&stage);
    take_vote(&stage, "agenda:housing", 5000);
    assert_true(say(&stage, "facilitator scenario.end"));
    assert_int_equal(until(&stage, "result_until"), 25000);
    assert_true(say_at(&stage, 6000, "facilitator phase.next"));
    assert_int_equal(until(&stage, "result_until"), -1);
    stage_close(&stage);
}

static void a_question_is_asked_then_answered(void **state)
{
    struct place stage;
    (void)state;
    stage_open(&stage, "tests/play/story");
    assert_true(say(&stage, "facilitator question.ask forms")); // put to the council only
    assert_true(stands(&stage, "asked", ""));
    assert_true(say_at(&stage, 1000, "facilitator question.ask who-acts"));
    assert_true(stands(&stage, "asked", "who-acts"));
    assert_true(say_at(&stage, 2000, "dep-02 answer.give who-acts assembly"));
    assert_true(say_at(&stage, 3000, "facilitator question.close who-acts"));
    assert_true(stands(&stage, "asked", ""));
    assert_true(stands(&stage, "answered", "who-acts"));
    assert_int_equal(until(&stage, "answers_until"), 63000);
    assert_true(say_at(&stage, 4000, "facilitator phase.go hearing"));
    assert_true(stands(&stage, "answered", ""));
    stage_close(&stage);
}

// The next question, asked at once, waits a moment for the answers of the last.
static void answers_are_seen_before_the_next_question(void **state)
{
    struct place stage;
    (void)state;
    stage_open(&stage, "scenarios/housing-utilities");
    assert_true(say(&stage, "facilitator question.ask open-hall"));
    assert_true(say_at(&stage, 2000, "dep-02 answer.give open-hall law"));
    assert_true(say_at(&stage, 3000, "facilitator question.close open-hall"));
    assert_true(say_at(&stage, 3500, "facilitator question.ask management"));
    assert_true(stands(&stage, "asked", "management"));
    assert_true(stands(&stage, "answered", "open-hall"));
    assert_int_equal(until(&stage, "answers_until"), 15000);
    stage_close(&stage);
}

// Groups at work stand on the screen for long: what waits for answers comes before them, whenever
// it was asked, and no longer than it waits. Where few have answered there is little to look at.
static void a_question_comes_before_groups_at_work(void **state)
{
    struct place stage;
    (void)state;
    stage_open(&stage, "tests/play/groups");
    assert_true(say(&stage, "facilitator question.ask ready"));
    assert_true(say_at(&stage, 1000, "facilitator phase.go work"));
    assert_true(say_at(&stage, 2000, "facilitator note.add x")); // the groups have begun
    assert_true(stands(&stage, "asked", "ready"));
    assert_true(say_at(&stage, 3000, "facilitator question.close ready"));
    assert_true(stands(&stage, "asked", ""));
    assert_int_equal(until(&stage, "answers_until"), 13000);
    stage_close(&stage);
}

// A question nobody closed, and what was told, leave the screen when the hall turns to something
// else: a phase, a sitting, a vote, another day.
static void what_is_left_open_gives_way(void **state)
{
    static const struct {
        const char *question, *turn, *then; // NULL: nothing more
    } rows[] = {{"council", "chair sitting.open", NULL},
                {"forms", "facilitator calendar.go 2026-09-20", NULL},
                {"notice", "chair vote.open agenda:landfill", "chair vote.close"},
                {"binding", "facilitator phase.next", NULL}};
    struct place stage;
    int64_t at = 0;
    (void)state;
    stage_open(&stage, "scenarios/landfill-hearing");
    assert_true(say(&stage, "facilitator phase.go assembly"));
    assert_true(say(&stage, "secretary seat.arrive all"));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_true(say_at(&stage, at += 1000, "facilitator talk.announce \"Tea is ready\""));
        assert_true(say_id(&stage, "facilitator question.ask", rows[i].question));
        assert_true(stands(&stage, "asked", rows[i].question));
        assert_int_equal(until(&stage, "told_until"), at + 60000);
        assert_true(say_at(&stage, at += 1000, rows[i].turn));
        assert_true(stands(&stage, "asked", ""));
        assert_int_equal(until(&stage, "told_until"), -1);
        assert_true(!rows[i].then || say_at(&stage, at += 1000, rows[i].then));
    }
    stage_close(&stage);
}

// The words of the step with this command, as the console shows it; "" when it is not offered.
static const char *step_words(const struct json *view, const char *line)
{
    const struct json *next = json_get(view, "next");
    if (strcmp(json_string(json_get(next, "line"), ""), line) == 0)
        return json_string(json_get(next, "text"), "");
    for (const struct json *step = json_first(json_get(view, "steps")); step;
         step = json_next(step))
        if (strcmp(json_string(json_get(step, "line"), ""), line) == 0)
            return json_string(json_get(step, "text"), "");
    return "";
}

// Also where a paper or a seat bears the same id; of one to persons whose it is.
static void the_step_that_closes_a_question_says_which(void **state)
{
    (void)state;
    for (int at = 0; at < FOLDERS; at++) {
        struct place stage;
        struct buf text = BUF_INIT;
        stage_open(&stage, folders[at]);
        for (int i = 0; i < plan_of(&stage)->question_count; i++) {
            const struct plan_question *question = &plan_of(&stage)->questions[i];
            char line[96];
            if (!say_id(&stage, "facilitator question.ask", question->id))
                continue;
            (void)snprintf(line, sizeof line, "facilitator question.close %s", question->id);
            struct json *view = view_of(&stage, NOBODY - 1, LANG_EN, &text);
            bool personal = state_asks_persons(played_state(stage.host), i);
            const char *words = step_words(view, line);
            assert_true(personal == !strstr(words, ltext_in(&question->title, LANG_EN)));
            assert_true(personal == (strstr(words, "personal question – ") != NULL));
            json_free(view);
            assert_true(say_id(&stage, "facilitator question.close", question->id));
        }
        buf_free(&text);
        stage_close(&stage);
    }
}

// The step closes what all were asked one by one: closed together, the hall would show only the
// last.
static void each_answered_question_has_its_moment(void **state)
{
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/commission-conflict");
    assert_true(say(&stage, "facilitator question.ask risk-buy"));
    assert_true(say_at(&stage, host_now(stage.host) + 1000, "facilitator question.ask risk-firm"));
    answer_all(&stage, plan_question(plan_of(&stage), "risk-firm"));
    answer_all(&stage, plan_question(plan_of(&stage), "risk-buy"));
    struct json *view = view_of(&stage, NOBODY - 1, LANG_EN, &text);
    assert_string_not_equal(step_words(view, "facilitator question.close risk-buy"), "");
    assert_string_equal(step_words(view, "facilitator question.close"), "");
    json_free(view);
    assert_true(say(&stage, "facilitator question.close risk-buy"));
    view = view_of(&stage, NOBODY - 1, LANG_EN, &text);
    assert_string_not_equal(step_words(view, "facilitator question.close risk-firm"), "");
    json_free(view);
    buf_free(&text);
    stage_close(&stage);
}

// Below a draft stand its own amendments, not those decided on the item before.
static void a_draft_has_its_own_amendments(void **state)
{
    static const char *const lines[] = {"facilitator phase.go sitting",
                                        "secretary seat.arrive all",
                                        "dep-02 sitting.open",
                                        "dep-02 agenda.call purchase",
                                        "dep-04 amend.table purchase prepared=open-spec",
                                        "dep-02 vote.open basis:purchase",
                                        "all vote.cast for",
                                        "dep-02 vote.close",
                                        "dep-02 vote.open amend:a1",
                                        "all vote.cast for",
                                        "dep-02 vote.close"};
    static const char *const later[] = {"dep-02 sitting.close", "facilitator phase.go workshop",
                                        "secretary seat.arrive all", "chair sitting.open",
                                        "chair agenda.call ethics"};
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/commission-conflict");
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        assert_true(say(&stage, lines[i]));
    struct json *view = view_of(&stage, 0, LANG_EN, &text);
    assert_non_null(json_first(json_get(view, "amendments")));
    json_free(view);
    for (size_t i = 0; i < sizeof later / sizeof later[0]; i++)
        assert_true(say(&stage, later[i]));
    view = view_of(&stage, 0, LANG_EN, &text);
    assert_string_equal(json_string(json_get(json_get(view, "draft"), "id"), ""), "ethics");
    assert_null(json_first(json_get(view, "amendments")));
    json_free(view);
    buf_free(&text);
    stage_close(&stage);
}

// Whoever is about to press a number does not find another question there.
static void what_is_asked_later_comes_below(void **state)
{
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/landfill-hearing");
    assert_true(say_at(&stage, 1000, "facilitator question.ask deputy-can"));
    assert_true(say_at(&stage, 2000, "facilitator question.ask council")); // the scenario's first
    struct json *view = view_of(&stage, 0, LANG_EN, &text);
    const struct json *first = json_first(json_get(view, "questions"));
    assert_string_equal(json_string(json_get(first, "id"), ""), "deputy-can");
    assert_string_equal(json_string(json_get(json_next(first), "id"), ""), "council");
    json_free(view);
    buf_free(&text);
    stage_close(&stage);
}

// Whoever leads has closed it: that its moment passes afterwards changes nothing in the log.
static void a_question_closed_by_hand_stays_so(void **state)
{
    struct place stage;
    struct buf text = BUF_INIT;
    (void)state;
    stage_open(&stage, "scenarios/commission-conflict");
    assert_true(say(&stage, "facilitator phase.go sitting"));
    assert_true(say(&stage, "secretary seat.arrive all"));
    assert_true(say(&stage, "dep-02 sitting.open"));
    assert_true(say(&stage, "facilitator question.ask ask-first"));
    assert_true(say(&stage, "facilitator question.ask note"));
    assert_true(say(&stage, "facilitator question.close ask-first"));
    assert_true(say(&stage, "dep-02 sitting.close"));
    json_free(view_of(&stage, NOBODY - 1, LANG_EN, &text));
    assert_non_null(
        strstr(buf_text(&text), "Question closed before all had answered: personal question – "));
    assert_non_null(strstr(buf_text(&text), "its moment is over: personal question – "));
    buf_free(&text);
    stage_close(&stage);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_declared_conflict_is_told_to_all),
        cmocka_unit_test(an_open_paper_is_told_to_all),
        cmocka_unit_test(a_complication_tells_its_own_text_first),
        cmocka_unit_test(a_question_put_to_some_is_nobody_elses),
        cmocka_unit_test(a_question_closed_by_hand_stays_so),
        cmocka_unit_test(nobody_is_named_with_right_or_wrong),
        cmocka_unit_test(the_hall_hears_nothing_of_cards_in_the_debrief),
        cmocka_unit_test(a_result_stays_until_the_next_thing),
        cmocka_unit_test(a_speech_soon_takes_the_place_of_a_message),
        cmocka_unit_test(a_break_says_when_it_ends),
        cmocka_unit_test(what_ends_in_a_moment_does_not_hide_it),
        cmocka_unit_test(a_question_is_asked_then_answered),
        cmocka_unit_test(answers_are_seen_before_the_next_question),
        cmocka_unit_test(a_question_comes_before_groups_at_work),
        cmocka_unit_test(what_is_asked_later_comes_below),
        cmocka_unit_test(what_is_left_open_gives_way),
        cmocka_unit_test(the_step_that_closes_a_question_says_which),
        cmocka_unit_test(each_answered_question_has_its_moment),
        cmocka_unit_test(a_draft_has_its_own_amendments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
