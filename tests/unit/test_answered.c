// What is read at a seat whose answer was wrong, in every scenario and language: the reason, the
// article and the explanation together on the smallest screen; and nobody's reason but one's own.
#include "base/text.h"
#include "base/utf8.h"
#include "data/json.h"
#include "net/rehearsal.h"
#include "ui/desk.h"
#include "view/called.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const folders[] = {"scenarios/landfill-hearing", "scenarios/archaeological-find",
                                      "scenarios/refused-rally"};
enum {
    FOLDERS = sizeof folders / sizeof folders[0],
    ROWS = 24,
    COLS = 80,
    PAGES = 5,
    CHOICES = 32
};

// How often a wrong answer was looked at, and how often its explanation went on below the edge.
struct seen {
    int answers, cut;
};

static struct json *console_words(const struct rehearsal *session, enum lang lang)
{
    struct buf text = BUF_INIT;
    rehearsal_words(session, REHEARSAL_CONSOLE, lang, &text);
    struct json *words = json_parse(buf_text(&text), text.len, "words", NULL);
    assert_non_null(words);
    buf_free(&text);
    return words;
}

static struct json *view_of(const struct rehearsal *session, int seat, enum lang lang,
                            struct buf *text)
{
    rehearsal_view(session, seat, lang, text);
    struct json *view = json_parse(buf_text(text), text->len, "view", NULL);
    assert_non_null(view);
    return view;
}

static const char *word_of(const struct json *object, const char *key)
{
    return json_string(json_get(object, key), "");
}

// The question asked last: questions are asked in their order.
static const struct json *last_question(const struct json *view)
{
    const struct json *last = NULL;
    for (const struct json *v = json_first(json_get(view, "questions")); v; v = json_next(v))
        last = v;
    return last;
}

static const struct json *own_choice(const struct json *question)
{
    for (const struct json *v = json_first(json_get(question, "choices")); v; v = json_next(v))
        if (json_bool(json_get(v, "mine"), false))
            return v;
    return NULL;
}

// Without blanks: words that were broken into lines come together again.
static void squeeze(const char *text, struct buf *out)
{
    for (; *text; text++)
        if (*text != ' ' && *text != '\n')
            buf_char(out, *text);
}

// The box on the right, squeezed.
static void right_box(struct desk *desk, struct buf *out)
{
    struct grid *grid = grid_new(ROWS, COLS);
    int left = 0, top = 0;
    desk_draw(desk, grid, 1000);
    while (left == 0 && ++top < ROWS) // whoever has a step to take has a row or two above
        for (int col = 1; col < COLS; col++)
            if (grid_cells(grid, top)[col].code == 0x250c) // its corner
                left = col + 1;
    buf_reset(out);
    for (int row = top + 1; row < ROWS; row++)
        for (int col = left; col < COLS; col++) {
            uint32_t code = grid_cells(grid, row)[col].code;
            if (code == 0x2514 || code == 0x2500) // the lower edge: what is below is no text
                row = ROWS;
            else if (code != ' ' && code != 0x2502 && code != 0) {
                char letter[4];
                buf_add(out, letter, utf8_encode(code, letter));
            }
            if (row == ROWS)
                break;
        }
    grid_free(grid);
}

static bool shows(struct buf *box, const char *words)
{
    struct buf want = BUF_INIT;
    squeeze(words, &want);
    bool found = strstr(buf_text(box), buf_text(&want)) != NULL;
    buf_free(&want);
    return found;
}

static bool says_more(struct desk *desk, enum lang lang)
{
    struct grid *grid = grid_new(ROWS, COLS);
    struct buf picture = BUF_INIT;
    desk_draw(desk, grid, 1000);
    grid_dump(&picture, grid, false);
    bool found = strstr(buf_text(&picture), text_get(lang, T_UI_MORE_BELOW)) != NULL;
    buf_free(&picture);
    grid_free(grid);
    return found;
}

static void press(struct desk *desk, enum key_kind kind, uint32_t code)
{
    desk_key(desk, &(struct key){.kind = kind, .code = code}, 1000);
}

static void look(const char *view, const struct json *question, enum lang lang, struct seen *seen)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = lang});
    struct buf box = BUF_INIT;
    desk_connected(desk, 0);
    desk_receive(desk, view, 1000);
    press(desk, K_CHAR, 'i');
    right_box(desk, &box);
    for (int i = 0; i < PAGES && !shows(&box, word_of(question, "title")); i++) {
        press(desk, K_TAB, 0);
        right_box(desk, &box);
    }
    const char *why = word_of(own_choice(question), "why");
    if (!*why)
        why = text_get(lang, T_UI_STORY_YOU_INCOMPLETE);
    if (!shows(&box, why) || !shows(&box, word_of(question, "law")))
        fail_msg("%s, %s: %s", word_of(question, "id"), lang_code(lang), buf_text(&box));
    seen->answers++;
    if (!shows(&box, word_of(question, "explain"))) {
        assert_true(says_more(desk, lang));
        seen->cut++;
    }
    buf_free(&box);
    desk_free(desk);
}

// Only whoever chose the same reads the same.
static void check_other(const struct rehearsal *session, int seat, enum lang lang,
                        const struct json *question)
{
    struct buf text = BUF_INIT;
    struct json *view = view_of(session, seat, lang, &text);
    const struct json *same = last_question(view);
    const struct json *own = own_choice(question), *theirs = same ? own_choice(same) : NULL;
    bool chose = theirs && strcmp(word_of(same, "id"), word_of(question, "id")) == 0 &&
                 strcmp(word_of(theirs, "id"), word_of(own, "id")) == 0;
    if (chose != (strstr(buf_text(&text), word_of(own, "why")) != NULL))
        fail_msg("%d, %s/%s", seat, word_of(question, "id"), word_of(own, "id"));
    json_free(view);
    buf_free(&text);
}

// Everybody has answered, and the question may be closed: who was wrong has a reason, in whose
// words nobody else is told anything.
static void check_seat(const struct rehearsal *session, int seat, enum lang lang, struct seen *seen)
{
    struct buf text = BUF_INIT;
    struct json *view = view_of(session, seat, lang, &text);
    const struct json *question = last_question(view);
    const struct json *own = question ? own_choice(question) : NULL;
    bool answered = own && !json_bool(json_get(question, "decision"), false);
    bool wrong = answered && !json_bool(json_get(own, "right"), false);
    assert_true(wrong == (own && *word_of(own, "why")));
    bool others = wrong && seat % LANG_COUNT == (int)lang; // one language will do
    for (int i = REHEARSAL_CONSOLE; others && i < rehearsal_seats(session); i++)
        check_other(session, i, lang, question);
    if (answered && !json_bool(json_get(question, "right"), false))
        look(buf_text(&text), question, lang, seen);
    json_free(view);
    buf_free(&text);
}

static bool say(struct rehearsal *session, const char *who, const char *verb, const char *question,
                const char *choice)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s %s %s %s", who, verb, question, choice);
    bool done = rehearsal_say(session, buf_text(&line));
    buf_free(&line);
    return done;
}

// Each seat that is asked takes the choice after that of the one before; the first to take each
// are looked at.
static int answer_all(struct rehearsal *session, const struct json *question, int first[CHOICES])
{
    const struct json *choices = json_get(question, "choices"), *choice = json_first(choices);
    int answered = 0;
    for (int seat = 0; seat < rehearsal_seats(session); seat++) {
        if (!say(session, rehearsal_seat(session, seat), "answer.give", word_of(question, "id"),
                 word_of(choice, "id")))
            continue;
        if (answered < json_count(choices))
            first[answered++] = seat;
        choice = json_next(choice) ? json_next(choice) : json_first(choices);
    }
    return answered;
}

static const struct json *texts_of(const struct json *words, const char *id)
{
    const struct json *v = json_first(json_get(words, "questions"));
    while (v && strcmp(word_of(v, "id"), id) != 0)
        v = json_next(v);
    assert_non_null(v);
    return v;
}

static void ask(struct rehearsal *session, const struct json *question, struct seen *seen)
{
    const char *id = word_of(question, "id");
    int first[CHOICES];
    if (!say(session, "facilitator", "question.ask", id, ""))
        fail_msg("%s cannot be asked", id);
    int answered = answer_all(session, question, first);
    for (int closed = 0; closed < 2; closed++) {
        for (int i = 0; i < answered; i++)
            for (int lang = 0; lang < LANG_COUNT; lang++)
                check_seat(session, first[i], (enum lang)lang, seen);
        if (closed == 0 && !say(session, "facilitator", "question.close", id, ""))
            fail_msg("%s cannot be closed", id);
    }
}

static void a_wrong_answer_is_explained(void **state)
{
    (void)state;
    struct seen seen = {0, 0};
    for (int i = 0; i < FOLDERS; i++) {
        struct rehearsal *session = rehearsal_new(folders[i]);
        struct buf text = BUF_INIT;
        struct json *view = view_of(session, REHEARSAL_CONSOLE, LANG_EN, &text);
        struct json *words = console_words(session, LANG_EN);
        for (const struct json *v = json_first(json_get(view, "questions")); v; v = json_next(v))
            if (!json_bool(json_get(v, "decision"), false))
                ask(session, texts_of(words, word_of(v, "id")), &seen);
        json_free(words);
        json_free(view);
        buf_free(&text);
        rehearsal_free(session);
    }
    assert_true(seen.answers > 200);
    assert_true(seen.cut * 20 < seen.answers);
}

// The console's views say only what became of questions and complications; with the words it is
// whole, and nobody else gets those.
static void the_console_has_the_words(void **state)
{
    (void)state;
    for (int i = 0; i < FOLDERS * LANG_COUNT; i++) {
        enum lang lang = (enum lang)(i % LANG_COUNT);
        struct rehearsal *session = rehearsal_new(folders[i / LANG_COUNT]);
        struct buf text = BUF_INIT;
        struct json *message = view_of(session, REHEARSAL_CONSOLE, lang, &text);
        struct json *texts = console_words(session, lang);
        struct view *view = view_new(message, 0);
        struct view_words *words = words_new(texts);
        assert_true(view->questions_count > 20 && view->injects_count > 3);
        assert_string_equal(view->questions[0].title, "");
        view_complete(view, words);
        words_free(words);
        for (int q = 0; q < view->questions_count; q++) {
            const struct view_question *of = &view->questions[q];
            bool right = of->decision;
            for (int k = 0; k < of->choices_count; k++)
                right = right || of->choices[k].right;
            assert_true(*of->title && right && (of->peers || *of->choices[0].text));
        }
        for (int k = 0; k < view->injects_count; k++)
            assert_true(*view->injects[k].title && *view->injects[k].text);
        rehearsal_words(session, 0, lang, &text);
        assert_null(strstr(buf_text(&text), "\"questions\""));
        assert_null(strstr(buf_text(&text), "\"injects\""));
        view_free(view);
        json_free(texts);
        json_free(message);
        buf_free(&text);
        rehearsal_free(session);
    }
}

// However many questions lie open, what the phase is about comes before closing them, and those
// that are answered are closed together.
static void questions_stand_behind_the_groups(void **state)
{
    static const char *const asked[][2] = {{"chat", "resident-3"},    {"side-supplier", "supplier"},
                                           {"side-doctor", "doctor"}, {"side-buyer", "buyer"},
                                           {"side-akim", "akim"},     {"check", "officer"},
                                           {"protocol", "secretary"}, {"control", "ngo"},
                                           {"more", "journalist"},    {"reopen", "dep-02"}};
    (void)state;
    struct rehearsal *session = rehearsal_new("scenarios/commission-conflict");
    struct json *words = console_words(session, LANG_EN);
    struct buf text = BUF_INIT;
    int answered = 0, groups = -1, closes = -1, rows = 0;
    static const char *const before[] = {
        "facilitator phase.go sitting",  "secretary seat.arrive all",  "dep-02 sitting.open",
        "dep-02 agenda.call purchase",   "dep-02 sitting.close",       "facilitator phase.go hours",
        "facilitator inject.fire press", "facilitator phase.go groups"};
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
        assert_true(rehearsal_say(session, before[i]));
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        const struct json *choices = json_get(texts_of(words, asked[i][0]), "choices");
        if (say(session, "facilitator", "question.ask", asked[i][0], ""))
            answered += say(session, asked[i][1], "answer.give", asked[i][0],
                            word_of(json_first(choices), "id"));
    }
    assert_true(answered > 4);
    assert_true(rehearsal_say(session, "facilitator groups.present"));
    struct json *view = view_of(session, REHEARSAL_CONSOLE, LANG_EN, &text);
    const struct json *next = json_get(view, "next");
    for (const struct json *v = next ? next : json_first(json_get(view, "steps")); v;
         v = v == next ? json_first(json_get(view, "steps")) : json_next(v), rows++) {
        const char *line = word_of(v, "line");
        groups = strstr(line, "groups.present") ? rows : groups;
        closes = strcmp(line, "facilitator question.close") == 0 ? rows : closes;
        assert_null(strstr(line, "question.close chat"));
    }
    assert_true(groups >= 0 && closes > groups);
    assert_true(rehearsal_say(session, "facilitator question.close"));
    assert_false(rehearsal_say(session, "facilitator question.close"));
    json_free(view);
    json_free(words);
    buf_free(&text);
    rehearsal_free(session);
}

// A question to somebody whom nobody plays has not been answered by all; closing it waits for
// nobody.
static void nobody_answers(void **state)
{
    (void)state;
    struct rehearsal *session = rehearsal_new("scenarios/housing-utilities");
    struct buf text = BUF_INIT;
    bool closes = false;
    assert_true(rehearsal_say(session, "facilitator seat.deal dep-02 Asel"));
    assert_true(rehearsal_say(session, "facilitator phase.next"));
    assert_true(say(session, "facilitator", "question.ask", "nephew", ""));
    assert_false(rehearsal_say(session, "facilitator question.close"));
    struct json *view = view_of(session, REHEARSAL_CONSOLE, LANG_EN, &text);
    const struct json *next = json_get(view, "next");
    for (const struct json *v = next ? next : json_first(json_get(view, "steps")); v;
         v = v == next ? json_first(json_get(view, "steps")) : json_next(v))
        closes = closes || (strstr(word_of(v, "line"), "question.close nephew") &&
                            !json_bool(json_get(v, "wait"), false));
    assert_true(closes);
    assert_true(rehearsal_say(session, "facilitator question.close nephew"));
    json_free(view);
    buf_free(&text);
    rehearsal_free(session);
}

// A draft that has not come about yet is on nobody's terminal but the console; nor are its words
// that can be typed.
static void a_draft_waits_for_its_condition(void **state)
{
    static const char *const title = "Judgment for the claimant";
    (void)state;
    struct rehearsal *session = rehearsal_new("scenarios/refused-rally");
    struct buf text = BUF_INIT;
    for (int seat = REHEARSAL_HALL; seat < rehearsal_seats(session); seat++) {
        rehearsal_view(session, seat, LANG_EN, &text);
        assert_null(strstr(buf_text(&text), title));
        rehearsal_words(session, seat, LANG_EN, &text);
        assert_null(strstr(buf_text(&text), title));
    }
    rehearsal_words(session, REHEARSAL_CONSOLE, LANG_EN, &text);
    assert_non_null(strstr(buf_text(&text), title));
    buf_free(&text);
    rehearsal_free(session);
}

static bool is_of_the_court(const struct rehearsal *session, int seat)
{
    const char *id = seat < 0 ? "" : rehearsal_seat(session, seat);
    return strncmp(id, "judge-", 6) == 0 || strcmp(id, "clerk") == 0;
}

// Whether the view has that part, with something in it.
static bool sees(const struct rehearsal *session, int seat, const char *part)
{
    struct buf text = BUF_INIT;
    struct json *view = view_of(session, seat, LANG_EN, &text);
    const struct json *found = json_get(view, part);
    bool there = json_first(found) != NULL;
    json_free(view);
    buf_free(&text);
    return there;
}

// Nobody but the judges and their clerk, not even the parties, sees the deliberation, then or
// later. Whoever waits outside the judges' deliberation learns the judgment when the doors open,
// and the hall meanwhile reads who stays inside.
static void the_judgment_is_told_outside(void **state)
{
    static const char *const lines[] = {"facilitator phase.go hearing",
                                        "clerk seat.arrive all",
                                        "judge-1 sitting.open",
                                        "judge-1 agenda.call claim",
                                        "judge-1 floor.give claimant",
                                        "claimant floor.end",
                                        "judge-1 agenda.stage questions",
                                        "judge-1 agenda.stage debate",
                                        "judge-1 agenda.stage votes",
                                        "all vote.cast for",
                                        "judge-1 vote.close"};
    (void)state;
    struct rehearsal *session = rehearsal_new("scenarios/refused-rally");
    struct buf text = BUF_INIT;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        if (!rehearsal_say(session, lines[i]))
            fail_msg("%s", lines[i]);
    struct buf why = BUF_INIT;
    struct json *message = view_of(session, REHEARSAL_HALL, LANG_EN, &text);
    struct view *hall = view_new(message, 0);
    view_text(hall, LANG_EN, T_UI_DISPLAY_CLOSED_WHY, &why);
    assert_true(hall->closed_doors);
    assert_non_null(strstr(buf_text(&why), "Only the judges stay"));
    view_free(hall);
    json_free(message);
    buf_free(&why);
    rehearsal_view(session, 0, LANG_EN, &text);
    assert_null(strstr(buf_text(&text), "did not find for the claimant"));
    for (int seat = REHEARSAL_HALL; seat < rehearsal_seats(session); seat++)
        assert_int_equal(sees(session, seat, "quorum"), is_of_the_court(session, seat));
    assert_true(rehearsal_say(session, "judge-1 sitting.close"));
    for (int seat = REHEARSAL_HALL; seat < rehearsal_seats(session); seat++) {
        rehearsal_view(session, seat, LANG_EN, &text);
        if (!strstr(buf_text(&text), "did not find for the claimant"))
            fail_msg("seat %d has not heard", seat);
        if (sees(session, seat, "log") != is_of_the_court(session, seat))
            fail_msg("seat %d: the log of the deliberation", seat);
    }
    buf_free(&text);
    rehearsal_free(session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_wrong_answer_is_explained),
                                       cmocka_unit_test(the_console_has_the_words),
                                       cmocka_unit_test(questions_stand_behind_the_groups),
                                       cmocka_unit_test(nobody_answers),
                                       cmocka_unit_test(a_draft_waits_for_its_condition),
                                       cmocka_unit_test(the_judgment_is_told_outside)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
