// Papers and what happens, at a seat: what was adopted is taken over with one row, rows of the list
// can be told apart, words that end early end in "…".
#include "desk_look.h"
#include "seat_room.h"
#include "ui/desk_parts.h"

#define HEAD                                                                                       \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\","                                   \
    "\"me\":{\"seat\":\"chair\",\"number\":1,\"kind\":\"deputy\",\"present\":true},"

static struct desk *desk_with(const char *view)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    buf_reset(desk_out(desk));
    desk_receive(desk, view, 1000);
    return desk;
}

static void draw(struct desk *desk, struct buf *out)
{
    struct grid *grid = grid_new(24, 80);
    desk_draw(desk, grid, 1000);
    buf_reset(out);
    grid_dump(out, grid, false);
    grid_free(grid);
}

#define PART(id, more) "{\"id\":\"" id "\",\"title\":\"Part " id "\"" more "}"
#define RECS(status, more)                                                                         \
    HEAD "\"papers\":[{\"id\":\"recs\",\"title\":\"Recommendations\",\"status\":\"draft\","        \
         "\"writes\":true," more ",\"parts\":[" PART("q", ",\"text\":\"Q\"") "," status "]}]}"
#define BEGUN                                                                                      \
    PART("one", ",\"missing\":true,\"begun\":\"Do \\\"this\\\"\"")                                 \
    "," PART("two", ",\"missing\":true,\"begun\":\"Do that\"")
#define FILLED PART("one", ",\"text\":\"Do this\"") "," PART("two", ",\"text\":\"Do that\"")

// One row writes all parts that the adopted text is ready for, and the paper can be sent.
static void what_was_adopted_is_taken_over(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    struct desk *desk = desk_with(RECS(BEGUN, "\"missing\":2"));
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'i'}, 1000);
    draw(desk, &text);
    assert_null(strstr(buf_text(&text), "missing"));
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    assert_int_equal(desk_said(desk, "paper.fill recs "), 2);
    desk_receive(desk, RECS(FILLED, "\"missing\":0,\"sends\":true"), 1000);
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    draw(desk, &text);
    assert_null(strstr(buf_text(&text), "Take the text"));
    assert_non_null(strstr(buf_text(&text), text_get(LANG_EN, T_UI_STORY_SEND)));
    buf_free(&text);
    desk_free(desk);
}

#define PAPER(id, more) "{\"id\":\"" id "\",\"title\":\"Paper " id "\",\"writes\":true" more "}"

// The paper that the phase awaits from this seat is named at it, and the key opens the page there,
// whatever page was looked at last.
static void what_is_awaited_is_named_and_opened(void **state)
{
    (void)state;
    struct desk *desk =
        desk_with(HEAD "\"papers\":[" PAPER("one", ",\"status\":\"empty\"") "," PAPER(
            "two", ",\"status\":\"empty\",\"awaited\":true") "]}");
    desk->story.page = STORY_QUESTIONS;
    assert_true(desk_shows(desk, 24, 80, "You are to send this paper – I·ш: Paper two"));
    assert_true(desk_shows(desk, 24, 80, text_get(LANG_EN, T_UI_DEED_STORY_AWAITED)));
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'i'}, 1000);
    assert_int_equal(desk->story.page, STORY_PAPERS);
    assert_int_equal(desk->story.at, 1);
    desk_free(desk);
}

#define SENT(parts)                                                                                \
    HEAD "\"papers\":[{\"id\":\"recs\",\"title\":\"Recommendations\",\"status\":"                  \
         "\"submitted\",\"receives\":true,\"parts\":[" parts "]}]}"

// What is answered part by part: the list begins with the first that waits, and after each answer
// it is said how many others do.
static void parts_that_wait_are_told(void **state)
{
    (void)state;
    struct desk *desk = desk_with(SENT(PART("one", ",\"text\":\"A\",\"reply\":\"Yes\"") "," PART(
        "two", ",\"text\":\"B\",\"reply_due\":true") "," PART("three", ",\"text\":\"C\","
                                                                       "\"reply_due\":true")));
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'i'}, 1000);
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    for (const char *at = "We will mend it"; *at; at++)
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = (uint32_t)*at}, 1000);
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    assert_int_equal(desk_said(desk, "paper.reply recs two "), 1);
    desk_receive(desk, "{\"type\":\"result\",\"tag\":1,\"ok\":true}", 1000);
    assert_true(desk_shows(desk, 24, 80, "1 part waits for an answer"));
    desk_free(desk);
}

// That a paper came back, and why, takes the place of what was told when it was sent.
static void what_comes_back_is_told(void **state)
{
    (void)state;
    struct desk *desk =
        desk_with(HEAD "\"papers\":[" PAPER("one", ",\"status\":\"submitted\"") "]}");
    desk_receive(
        desk,
        HEAD "\"papers\":[" PAPER("one", ",\"status\":\"returned\",\"reason\":\"no address\"") "]}",
        1000);
    assert_non_null(strstr(desk->notice.text, "Paper one"));
    assert_non_null(strstr(desk->notice.text, "no address"));
    desk_free(desk);
}

#define VOTE(more)                                                                                 \
    "\"present\":true,\"presiding\":true,\"votes\":true},\"sitting_votes\":true,"                  \
    "\"vote\":{\"title\":\"The agenda\",\"status\":\"open\",\"method\":\"open\","                  \
    "\"may_vote\":true,\"mine\":\"for\",\"voters\":12,\"cast\":12" more "}}"
#define CHAIR                                                                                      \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\","                                   \
    "\"me\":{\"seat\":\"chair\",\"number\":1,\"kind\":\"deputy\","

// Whoever presides is told that nobody is waited for any more, and the first row of the key closes.
static void who_presides_is_told_to_close(void **state)
{
    (void)state;
    struct desk *desk = desk_with(CHAIR VOTE(""));
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000); // the ballot, once it is cast
    assert_false(desk_shows(desk, 24, 80, text_get(LANG_EN, T_UI_SEAT_CLOSE_VOTE)));
    desk_receive(desk, CHAIR VOTE(",\"all_voted\":true"), 1000);
    assert_true(desk_shows(desk, 24, 80, text_get(LANG_EN, T_UI_SEAT_CLOSE_VOTE)));
    assert_true(desk_shows(desk, 24, 80, text_get(LANG_EN, T_UI_DEED_CLOSE_VOTE)));
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'v'}, 1000);
    desk_key(desk, &(struct key){.kind = K_ENTER}, 1000);
    assert_int_equal(desk_said(desk, "vote.close"), 1);
    desk_free(desk);
}

static void what_is_missing_besides_is_counted(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    struct desk *desk =
        desk_with(RECS(BEGUN "," PART("three", ",\"missing\":true"), "\"missing\":3"));
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'i'}, 1000);
    draw(desk, &text);
    assert_non_null(strstr(buf_text(&text), "missing: 1"));
    buf_free(&text);
    desk_free(desk);
}

#define AWAITED(missing, parts)                                                                    \
    "{\"type\":\"view\",\"role\":\"facilitator\",\"sitting\":\"none\",\"awaited\":{},"             \
    "\"papers\":[{\"id\":\"recs\",\"title\":\"Recommendations\",\"status\":\"draft\"," missing     \
    ",\"parts\":[" parts "]}]}"

// The console waits for what somebody still has to write.
static void what_is_ready_is_not_awaited(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, AWAITED("\"missing\":2", BEGUN), 1000);
    draw(desk, &text);
    assert_non_null(strstr(buf_text(&text), "text ready"));
    assert_null(strstr(buf_text(&text), "missing"));
    desk_receive(desk, AWAITED("\"missing\":3", BEGUN "," PART("three", ",\"missing\":true")),
                 1000);
    draw(desk, &text);
    assert_non_null(strstr(buf_text(&text), "missing: Part three (1"));
    buf_free(&text);
    desk_free(desk);
}

// Each of several that the phase waits for, begun or not, and what else is in work after them.
static void all_that_is_awaited_is_listed(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(
        desk,
        "{\"type\":\"view\",\"role\":\"facilitator\",\"sitting\":\"none\",\"awaited\":{\"papers\":["
        "{\"title\":\"Text - Group 1\",\"who\":\"Akim\"},"
        "{\"title\":\"Text - Group 2\",\"who\":\"Chair\"},"
        "{\"title\":\"Text - Group 3\",\"who\":\"Clerk\"}]},\"papers\":["
        "{\"id\":\"g2\",\"title\":\"Text - Group 2\",\"status\":\"draft\","
        "\"status_name\":\"draft\",\"author\":\"Chair\"}]}",
        1000);
    draw(desk, &text);
    assert_non_null(strstr(buf_text(&text), "Text - Group 1 · Akim – not begun yet"));
    assert_non_null(strstr(buf_text(&text), "Text - Group 2 · Chair – draft"));
    assert_non_null(strstr(buf_text(&text), "Text - Group 3 · Clerk – not begun yet"));
    buf_free(&text);
    desk_free(desk);
}

#define TITLED(id, title)                                                                          \
    "{\"id\":\"" id "\",\"title\":\"" title "\",\"status_name\":\"not begun\"}"

#define ISKAKOV TITLED("a", "Opinion: historical and cultural expertise (Iskakov)")
#define INSTITUTE TITLED("b", "Opinion: historical and cultural expertise (institute)")
#define REQUEST TITLED("c", "A request to those who own the place for papers")

static void rows_can_be_told_apart(void **state)
{
    (void)state;
    struct buf text = BUF_INIT;
    struct desk *desk = desk_with(HEAD "\"papers\":[" ISKAKOV "," INSTITUTE "," REQUEST "]}");
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'i'}, 1000);
    draw(desk, &text);
    assert_non_null(strstr(buf_text(&text), "│ 1. Opinion: his"));
    assert_non_null(strstr(buf_text(&text), "expertise (Iskakov)         not begun"));
    assert_non_null(strstr(buf_text(&text), "expertise (institute)       not begun"));
    assert_non_null(strstr(buf_text(&text), "│ 3. A request to those who own the place  │"));
    buf_free(&text);
    desk_free(desk);
}

// However high the terminal is, the last words that can be seen are whole or end in "…".
static void cut_words_show_it(void **state)
{
#define TERM                                                                                       \
    "Deadline running: the answer of the akimat to the inquiry of the deputies (last day – "
    (void)state;
    struct desk *desk =
        desk_with(HEAD "\"log\":[{\"text\":\"" TERM "12 May)\"},{\"text\":\"" TERM "13 May)\"}]}");
    for (int rows = 16; rows <= 40; rows++) {
        struct grid *grid = grid_new(rows, 80);
        struct buf text = BUF_INIT;
        desk_draw(desk, grid, 1000);
        grid_dump(&text, grid, false);
        const char *last = NULL;
        for (const char *at = buf_text(&text); (at = strstr(at, "Deadline")); at++)
            last = at;
        if (last && !strstr(last, "May)") && !strstr(last, "…"))
            fail_msg("%s", buf_text(&text));
        buf_free(&text);
        grid_free(grid);
    }
    desk_free(desk);
}

static void a_long_complication_is_scrolled(void **state)
{
    (void)state;
    struct buf view = BUF_INIT, text = BUF_INIT;
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_FACILITATOR, .lang = LANG_EN});
    buf_put(&view, "{\"type\":\"view\",\"role\":\"facilitator\",\"injects\":[{\"id\":\"a\","
                   "\"state\":\"waiting\",\"text\":\"");
    for (int i = 0; i < 100; i++)
        buf_put(&view, "The pipes are old. ");
    buf_put(&view, "Finis\"}]}");
    desk_connected(desk, 0);
    desk_receive(desk, buf_text(&view), 1000);
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'f'}, 1000);
    draw(desk, &text);
    assert_non_null(strstr(buf_text(&text), "The pipes are old"));
    assert_null(strstr(buf_text(&text), "Finis"));
    for (int i = 0; i < 9; i++) {
        assert_non_null(strstr(buf_text(&text), text_get(LANG_EN, T_UI_MORE_BELOW)));
        desk_key(desk, &(struct key){.kind = K_PGDN}, 1000);
        buf_reset(&text);
        draw(desk, &text);
        if (strstr(buf_text(&text), "Finis"))
            break;
    }
    assert_non_null(strstr(buf_text(&text), "Finis"));
    assert_null(strstr(buf_text(&text), text_get(LANG_EN, T_UI_MORE_BELOW)));
    buf_free(&view);
    buf_free(&text);
    desk_free(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_awaited_is_named_and_opened),
        cmocka_unit_test(what_comes_back_is_told),
        cmocka_unit_test(parts_that_wait_are_told),
        cmocka_unit_test(who_presides_is_told_to_close),
        cmocka_unit_test(what_was_adopted_is_taken_over),
        cmocka_unit_test(what_is_missing_besides_is_counted),
        cmocka_unit_test(what_is_ready_is_not_awaited),
        cmocka_unit_test(all_that_is_awaited_is_listed),
        cmocka_unit_test(rows_can_be_told_apart),
        cmocka_unit_test(cut_words_show_it),
        cmocka_unit_test(a_long_complication_is_scrolled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
