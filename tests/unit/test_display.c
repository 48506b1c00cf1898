// The hall's screen: outcomes that can be read from the last row, one thing at a time in the order
// of importance, and a wait that ends when the picture changes.
#include "base/text.h"
#include "term/letters.h"
#include "ui/desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { NOW = 1000000 };

static const int sizes[][2] = {{24, 80}, {25, 100}, {30, 100}, {40, 120}, {50, 160}, {60, 200}};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

struct hall {
    struct desk *desk;
    struct grid *grid;
};

#define OPEN "\"sitting\":\"open\",\"clock\":{\"now\":500000,\"session\":1000000},"

// An open sitting, unless the view says otherwise.
static void hall_open(struct hall *hall, enum lang lang, const char *view)
{
    struct desk_setup setup = {.role = ROLE_DISPLAY, .lang = lang, .theme = THEME_DARK};
    struct buf text = BUF_INIT;
    hall->desk = desk_new(&setup);
    hall->grid = grid_new(24, 80);
    desk_connected(hall->desk, 0);
    buf_printf(&text,
               "{%s%s,\"type\":\"view\",\"role\":\"display\",\"title\":\"A case\","
               "\"quorum\":{\"present\":9,\"total\":12,\"needed\":8,\"reached\":true,\"spare\":1}}",
               strstr(view, "\"sitting\"") ? "" : OPEN, view);
    desk_receive(hall->desk, buf_text(&text), 0);
    buf_free(&text);
}

static void hall_close(struct hall *hall)
{
    desk_free(hall->desk);
    grid_free(hall->grid);
}

static void draw(struct hall *hall, int rows, int cols, int64_t at)
{
    grid_reset(hall->grid, rows, cols);
    desk_draw(hall->desk, hall->grid, at);
}

static bool is_block(uint32_t code)
{
    return code == 0x2588 || code == 0x2580 || code == 0x2584;
}

// Half rows of blocks in that style, one upon the other, at most.
static int height2(const struct grid *grid, enum style style)
{
    int rows = grid_rect(grid).rows, cols = grid_rect(grid).cols;
    int most = 0, run = 0;
    for (int half = 0; half < 2 * rows; half++) {
        const struct cell *cells = grid_cells(grid, half / 2);
        bool seen = false;
        for (int col = 0; col < cols; col++) {
            uint32_t code = cells[col].code;
            bool set = code == 0x2588 || code == (half % 2 == 0 ? 0x2580u : 0x2584u);
            seen = seen || (set && cells[col].style == (uint32_t)style);
        }
        run = seen ? run + 1 : 0;
        most = run > most ? run : most;
    }
    return most;
}

// No letter reaches the edge, where half of it would be lost.
static void check_edges(const struct grid *grid)
{
    struct rect all = grid_rect(grid);
    for (int row = 0; row < all.rows; row++) {
        assert_false(is_block(grid_cells(grid, row)[0].code));
        assert_false(is_block(grid_cells(grid, row)[all.cols - 1].code));
    }
}

struct outcome {
    enum text_key key;
    const char *result;
    enum style style;
    bool casting; // by the chair's vote
};

static void check_outcome(enum lang lang, const struct outcome *of)
{
    const char *word = text_get(lang, of->key);
    struct hall hall;
    struct buf view = BUF_INIT;
    buf_printf(
        &view,
        "\"stage\":{\"result_until\":%d},\"result\":{\"title\":\"An amendment\","
        "\"result\":\"%s\",\"word\":\"%s\",\"rule\":\"7 of 12\",\"why\":\"A reason that goes "
        "on for longer than one line of a narrow window, so that two lines are needed for it "
        "in all\",\"for\":11,\"against\":10%s}",
        NOW + 20000, of->result, word, of->casting ? ",\"casting\":\"for\"" : "");
    hall_open(&hall, lang, buf_text(&view));
    for (int i = 0; i < SIZES; i++) {
        draw(&hall, sizes[i][0], sizes[i][1], 0);
        int height = height2(hall.grid, of->style);
        if (height * 5 < sizes[i][0] * 2)
            print_error("%s at %dx%d: %d half rows\n", word, sizes[i][1], sizes[i][0], height);
        assert_true(height * 5 >= sizes[i][0] * 2); // a fifth of the window's height
        check_edges(hall.grid);
    }
    hall_close(&hall);
    buf_free(&view);
}

// Every outcome in every language.
static void outcomes_are_a_fifth_of_the_window_high(void **state)
{
    static const struct outcome outcomes[] = {
        {T_WORDS_RESULT_ADOPTED, "adopted", STYLE_GOOD, true},
        {T_WORDS_RESULT_REJECTED, "rejected", STYLE_ALERT, true},
        {T_WORDS_RESULT_NO_QUORUM, "no-quorum", STYLE_ALERT, false},
        {T_WORDS_RESULT_ELECTED, "adopted", STYLE_GOOD, false},
        {T_WORDS_RESULT_NOT_ELECTED, "rejected", STYLE_ALERT, false},
    };
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (size_t i = 0; i < sizeof outcomes / sizeof outcomes[0]; i++)
            check_outcome((enum lang)lang, &outcomes[i]);
}

// Two letters of one word that look alike are read wrongly.
static void letters_of_an_alphabet_differ(void **state)
{
    static const char *const alphabets[] = {
        "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ0123456789",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    };
    (void)state;
    for (size_t i = 0; i < sizeof alphabets / sizeof alphabets[0]; i++) {
        struct buf seen = BUF_INIT;
        const char *at = alphabets[i];
        while (*at) {
            struct grid *grid = grid_new(8, 20);
            struct buf picture = BUF_INIT;
            char letter[5] = "";
            size_t len = ((unsigned char)*at & 0x80) ? 2 : 1;
            memcpy(letter, at, len);
            at += len;
            if (letters_draw(grid, grid_rect(grid), 1, STYLE_NORMAL, letter) == 0)
                fail_msg("%s has no shape", letter);
            buf_put(&picture, "<");
            grid_dump(&picture, grid, false);
            buf_put(&picture, ">");
            bool zero = strcmp(letter, "0") == 0 || strcmp(letter, "O") == 0 ||
                        strcmp(letter, "3") == 0 || strcmp(letter, "З") == 0;
            if (!zero && strstr(buf_text(&seen), buf_text(&picture)))
                fail_msg("%s looks like another letter", letter);
            buf_put(&seen, buf_text(&picture));
            buf_free(&picture);
            grid_free(grid);
        }
        buf_free(&seen);
    }
}

static bool shows(struct hall *hall, int64_t at, const char *text)
{
    struct buf picture = BUF_INIT;
    draw(hall, 24, 80, at);
    grid_dump(&picture, hall->grid, false);
    bool found = strstr(buf_text(&picture), text) != NULL;
    buf_free(&picture);
    return found;
}

#define SPEECH "\"speech\":{\"name\":\"A speaker\",\"number\":7,\"begin\":490000,\"limit\":180000}"
#define RESULT                                                                                     \
    "\"result\":{\"title\":\"A decision\",\"result\":\"adopted\",\"word\":\"adopted\",\"for\":7}"
#define TOLD                                                                                       \
    "\"messages\":[{\"title\":\"A scandal\",\"text\":\"Somebody has said something about \
somebody, in many words that are longer than big letters could hold in a window of this size, and \
so they stand in lines.\",\"at\":400000}]"
#define QUESTION                                                                                   \
    "\"questions\":[{\"id\":\"q\",\"title\":\"Who decides about what is to be done here, and why?\", \
\"status\":\"open\",\"asked\":9}]"

// Everything at once: each gives way to the next when its time is over, and the wait says when.
static void one_thing_at_a_time(void **state)
{
    struct hall hall;
    (void)state;
    hall_open(&hall, LANG_EN,
              "\"stage\":{\"result_until\":1020000,\"told_until\":1060000,\"asked\":\"q\"}," RESULT
              "," TOLD "," QUESTION "," SPEECH);
    assert_true(shows(&hall, 0, "A decision"));
    assert_false(shows(&hall, 0, "Somebody"));
    assert_false(shows(&hall, 0, "Who decides"));
    assert_int_equal(desk_wait(hall.desk, 0), 20000);
    assert_int_equal(desk_wait(hall.desk, 15000), 5000);
    assert_true(shows(&hall, 20000, "Somebody"));
    assert_true(shows(&hall, 20000, "A speaker"));
    assert_true(shows(&hall, 59999, "Somebody"));
    assert_false(shows(&hall, 60000, "Somebody"));
    assert_true(shows(&hall, 60000, "A speaker"));
    assert_false(shows(&hall, 60000, "Who decides"));
    hall_close(&hall);
}

static void an_open_question_waits_for_silence(void **state)
{
    struct hall hall;
    (void)state;
    hall_open(&hall, LANG_EN, "\"stage\":{\"asked\":\"q\"}," QUESTION "," SPEECH);
    assert_false(shows(&hall, 0, "Who decides"));
    hall_close(&hall);
    hall_open(&hall, LANG_EN, "\"stage\":{\"asked\":\"q\"}," QUESTION);
    assert_true(shows(&hall, 0, "Who decides"));
    hall_close(&hall);
    hall_open(&hall, LANG_EN, "\"stage\":{}," QUESTION "," RESULT "," TOLD);
    assert_false(shows(&hall, 0, "Who decides"));
    assert_false(shows(&hall, 0, "A decision"));
    assert_false(shows(&hall, 0, "Somebody"));
    hall_close(&hall);
}

// The clock of the sitting stands still, the break's does not.
static void a_break_counts_down(void **state)
{
    struct hall hall;
    (void)state;
    hall_open(
        &hall, LANG_EN,
        "\"sitting\":\"break\",\"clock\":{\"now\":500000,\"session\":1000000,\"paused\":true},"
        "\"pause\":{\"begin\":999500,\"length\":600000}");
    assert_int_equal(desk_wait(hall.desk, 0), 500);
    draw(&hall, 24, 80, 0);
    struct buf before = BUF_INIT, after = BUF_INIT;
    grid_dump(&before, hall.grid, false);
    draw(&hall, 24, 80, 700);
    grid_dump(&after, hall.grid, false);
    assert_string_not_equal(buf_text(&before), buf_text(&after));
    buf_free(&before);
    buf_free(&after);
    assert_true(shows(&hall, 600000, text_get(LANG_EN, T_UI_DISPLAY_BREAK_OVER)));
    hall_close(&hall);
}

// A wording that is longer than the window says so, and where it is read whole; a short one does
// not. Either leaves room for what the vote needs.
static void check_wording(enum lang lang, int words)
{
    struct hall hall;
    struct buf view = BUF_INIT, seen = BUF_INIT;
    buf_put(&view, "\"vote\":{\"title\":\"T\",\"rule\":\"most of all\",\"voters\":12,\"text\":\"");
    for (int i = 0; i < words; i++)
        buf_put(&view, "word ");
    buf_put(&view, "\"}");
    hall_open(&hall, lang, buf_text(&view));
    for (int wide = 0; wide < 2; wide++) {
        draw(&hall, wide ? 40 : 24, wide ? 120 : 80, 0);
        buf_reset(&seen);
        grid_dump(&seen, hall.grid, false);
        const char *more = text_get(lang, T_UI_DISPLAY_WORDING_MORE);
        assert_int_equal(strstr(buf_text(&seen), more) != NULL, words > 2);
        assert_non_null(strstr(buf_text(&seen), "most of all"));
    }
    buf_free(&seen);
    buf_free(&view);
    hall_close(&hall);
}

static void long_wordings_say_where_they_are_whole(void **state)
{
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        check_wording((enum lang)lang, 2);
        check_wording((enum lang)lang, 600);
    }
}

// The whole of a text that is longer than the window, a page after the other.
static void long_texts_are_shown_in_pages(void **state)
{
    struct hall hall;
    struct buf view = BUF_INIT;
    char word[16];
    (void)state;
    buf_put(&view, "\"stage\":{\"told_until\":1600000},\"messages\":[{\"title\":\"\",\"text\":\"");
    for (int i = 0; i < 600; i++)
        buf_printf(&view, "w%03d ", i);
    buf_put(&view, "\"}]");
    hall_open(&hall, LANG_EN, buf_text(&view));
    draw(&hall, 24, 80, 0);
    int64_t at = 0;
    bool seen[600] = {false};
    for (int page = 0; page < 10; page++) {
        for (int i = 0; i < 600; i++) {
            (void)snprintf(word, sizeof word, "w%03d", i);
            seen[i] = seen[i] || shows(&hall, at, word);
        }
        int64_t wait = desk_wait(hall.desk, at);
        assert_true(wait > 0);
        at += wait;
    }
    for (int i = 0; i < 600; i++)
        assert_true(seen[i]);
    hall_close(&hall);
    buf_free(&view);
}

static int count_blocks(const struct grid *grid)
{
    struct buf picture = BUF_INIT;
    int count = 0;
    grid_dump(&picture, grid, false);
    for (const char *at = buf_text(&picture); (at = strstr(at, "\xe2\x96\x80")); at++)
        count++;
    buf_free(&picture);
    return count;
}

// In a wide window, where ordinary letters are small, an article is read in big ones, page by page.
static void an_article_is_in_big_letters(void **state)
{
    struct hall hall;
    struct buf view = BUF_INIT;
    (void)state;
    buf_put(&view, "\"stage\":{\"told_until\":1600000},\"messages\":[{\"title\":\"The article\","
                   "\"text\":\"");
    for (int i = 0; i < 6; i++)
        buf_put(&view, "The paper writes what nobody has said aloud so far. ");
    buf_put(&view, "\"}]");
    hall_open(&hall, LANG_EN, buf_text(&view));
    int64_t at = 0;
    for (int page = 0; page < 3; page++) {
        draw(&hall, 40, 120, at);
        assert_true(count_blocks(hall.grid) > 200);
        at += desk_wait(hall.desk, at);
    }
    draw(&hall, 12, 40, at); // a large font: ordinary letters
    assert_int_equal(count_blocks(hall.grid), 0);
    hall_close(&hall);
    buf_free(&view);
}

// Who asked for the floor twice is named with what for.
static void next_names_what_for(void **state)
{
    struct hall hall;
    (void)state;
    hall_open(&hall, LANG_EN,
              "\"stage\":{}," SPEECH ",\"queue\":[{\"number\":3,\"short\":\"Kim A.\","
              "\"kind_name\":\"debate\"},{\"number\":3,\"short\":\"Kim A.\",\"kind_name\":"
              "\"statement\"},{\"number\":4,\"short\":\"Lee B.\",\"kind_name\":\"debate\"}]");
    assert_true(shows(&hall, 0, "Kim A. (debate)"));
    assert_true(shows(&hall, 0, "Kim A. (statement)"));
    assert_false(shows(&hall, 0, "Lee B. ("));
    hall_close(&hall);
}

// On every page of the answers a choice stands under its question, with its figure in the next row.
static void questions_are_not_torn(void **state)
{
    enum { ASKED = 4 };
    static const int choices[ASKED] = {2, 4, 3, 9};
    struct hall hall;
    struct buf view = BUF_INIT;
    char title[16], choice[32], figure[16];
    (void)state;
    buf_put(&view, "\"ended\":true,\"debrief\":{},\"stage\":{\"section\":\"answers\"},"
                   "\"questions\":[");
    for (int q = 0; q < ASKED; q++) {
        buf_printf(&view,
                   "%s{\"id\":\"q%d\",\"counted\":true,\"answers\":500,\"title\":\"Q%d?\","
                   "\"choices\":[",
                   q > 0 ? "," : "", q, q);
        for (int c = 0; c < choices[q]; c++)
            buf_printf(&view, "%s{\"text\":\"c%d%d\",\"count\":%d}", c > 0 ? "," : "", q, c,
                       100 + 10 * q + c);
        buf_put(&view, "]}");
    }
    buf_char(&view, ']');
    hall_open(&hall, LANG_EN, buf_text(&view));
    int64_t at = 0;
    int seen = 0;
    draw(&hall, 24, 80, 0);
    for (int page = 0; page < 6; page++, at += desk_wait(hall.desk, at)) {
        for (int q = 0; q < ASKED; q++)
            for (int c = 0; c < choices[q]; c++) {
                (void)snprintf(title, sizeof title, "Q%d?", q);
                (void)snprintf(choice, sizeof choice, "c%d%d", q, c);
                (void)snprintf(figure, sizeof figure, " %d ", 100 + 10 * q + c);
                bool here = shows(&hall, at, choice);
                seen += here;
                assert_int_equal(here, shows(&hall, at, figure));
                assert_true(!here || shows(&hall, at, title));
            }
    }
    assert_in_range(seen, 2 + 4 + 3 + 9, 100);
    hall_close(&hall);
    buf_free(&view);
}

// A quorum that was lost makes the vote void, and that is said large at once: nothing of the voting
// stays, though the quorum may have come back.
static void a_void_vote_is_large(void **state)
{
    struct hall hall;
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        hall_open(&hall, (enum lang)lang,
                  "\"vote\":{\"title\":\"An amendment\",\"status\":\"open\",\"lost\":true,"
                  "\"lost_why\":\"7 of 12 remained\",\"rule\":\"7 of 12 agree\",\"voters\":12,"
                  "\"cast\":11}");
        assert_true(shows(&hall, 0, "An amendment"));
        assert_true(shows(&hall, 0, "7 of 12 remained"));
        assert_true(shows(&hall, 0, text_get((enum lang)lang, T_UI_DISPLAY_VOID_AGAIN)));
        assert_false(shows(&hall, 0, "7 of 12 agree"));
        draw(&hall, 40, 120, 0);
        assert_true(height2(hall.grid, STYLE_ALERT) >= 14); // letters of seven rows
        check_edges(hall.grid);
        assert_int_equal(height2(hall.grid, STYLE_CLOCK), 0);
        hall_close(&hall);
    }
}

// Whatever the clock says when it comes, a text begins with its first page.
static void pages_begin_with_the_first(void **state)
{
    (void)state;
    for (int since = NOW - 60000; since <= NOW; since += 7000) {
        struct hall hall;
        struct buf view = BUF_INIT;
        buf_printf(&view,
                   "\"ended\":true,\"stage\":{\"section\":\"decision\",\"since\":%d},"
                   "\"debrief\":{\"decision\":[",
                   since);
        for (int i = 0; i < 120; i++)
            buf_printf(&view, "%s\"Clause %d.\"", i > 0 ? "," : "", i + 1);
        buf_put(&view, "]}");
        hall_open(&hall, LANG_EN, buf_text(&view));
        int64_t shown = NOW - since, page = 12000;
        assert_int_equal(shows(&hall, 0, "Clause 1."), shown < page);
        assert_int_equal(desk_wait(hall.desk, 0), page - shown % page);
        hall_close(&hall);
        buf_free(&view);
    }
}

// The last row of the page with words in it, without the one that says which page it is.
static bool ends_with_heading(struct hall *hall, int rows, int cols)
{
    struct buf picture = BUF_INIT;
    draw(hall, rows, cols, 0);
    grid_dump(&picture, hall->grid, false);
    const char *last = NULL;
    for (const char *at = buf_text(&picture); (at = strchr(at, ':')) != NULL; at++)
        last = at[1] == '\n' ? at : last;
    size_t after = last ? strspn(last + 1, "\n 0123456789/") : 0;
    bool found = last && strncmp(last + 1 + after, "─", strlen("─")) == 0;
    buf_free(&picture);
    return found;
}

// However long the words of the ending are, what decided it stands below its heading.
static void no_heading_stands_alone(void **state)
{
    (void)state;
    for (int words = 1; words < 90; words++)
        for (int page = 0; page < 4; page++) {
            struct hall hall;
            struct buf view = BUF_INIT;
            buf_printf(&view, "\"ended\":true,\"stage\":{\"since\":%d},\"debrief\":{\"reasons\":",
                       NOW - 12000 * page);
            buf_put(&view, "[\"First\",\"Second\"]},\"ending\":{\"title\":\"End\",\"text\":\"");
            for (int i = 0; i < words; i++)
                buf_put(&view, "something ");
            buf_put(&view, "\"}");
            hall_open(&hall, LANG_EN, buf_text(&view));
            assert_false(ends_with_heading(&hall, 24, 80));
            assert_false(ends_with_heading(&hall, 16, 60));
            hall_close(&hall);
            buf_free(&view);
        }
}

// Between sittings: the phase with its time, and the terms that run.
static void between_sittings_the_phase_is_told(void **state)
{
    struct hall hall;
    (void)state;
    hall_open(&hall, LANG_EN,
              "\"sitting\":\"closed\",\"clock\":{\"now\":500000,\"session\":1000000},"
              "\"stage\":{\"between\":true},\"phase\":{\"index\":3,\"title\":\"Papers are "
              "prepared after the hearing\",\"begin\":400000,\"length\":900000},\"calendar\":{"
              "\"deadlines\":[{\"title\":\"The record of the hearing\",\"status\":\"running\","
              "\"status_name\":\"runs\",\"due\":\"9 November\"},{\"title\":\"The notice\","
              "\"status\":\"met\"}]}");
    assert_true(shows(&hall, 0, "The record of the hearing"));
    assert_true(shows(&hall, 0, "9 November"));
    assert_false(shows(&hall, 0, "The notice"));
    assert_true(shows(&hall, 0, text_get(LANG_EN, T_UI_PHASE_LEFT)));
    assert_in_range(desk_wait(hall.desk, 0), 1, 1000);
    hall_close(&hall);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outcomes_are_a_fifth_of_the_window_high),
        cmocka_unit_test(letters_of_an_alphabet_differ),
        cmocka_unit_test(one_thing_at_a_time),
        cmocka_unit_test(an_open_question_waits_for_silence),
        cmocka_unit_test(a_break_counts_down),
        cmocka_unit_test(long_texts_are_shown_in_pages),
        cmocka_unit_test(an_article_is_in_big_letters),
        cmocka_unit_test(long_wordings_say_where_they_are_whole),
        cmocka_unit_test(questions_are_not_torn),
        cmocka_unit_test(next_names_what_for),
        cmocka_unit_test(a_void_vote_is_large),
        cmocka_unit_test(pages_begin_with_the_first),
        cmocka_unit_test(no_heading_stands_alone),
        cmocka_unit_test(between_sittings_the_phase_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
