// Votes by show of hands: whoever has to count is asked for it, also when the computer plays the
// chair – the console by Enter, a secretary by the key of votes –, and nobody waits for a count in
// vain.
#include "base/called.h"
#include "ui/desk_parts.h"

#include "net/frame.h"
#include "net/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { AT = 1000, PATIENCE = 600 };

static struct desk *sit_at(struct inside *inside, int seat)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    enum view_role role = seat == INSIDE_CONSOLE ? ROLE_FACILITATOR : ROLE_SEAT;
    struct desk *desk = desk_new(&(struct desk_setup){.role = role, .lang = LANG_KK});
    inside_view(inside, seat, LANG_KK, &view, &words);
    desk_connected(desk, AT);
    desk_receive(desk, buf_text(&words), AT);
    desk_receive(desk, buf_text(&view), AT);
    buf_reset(desk_out(desk));
    buf_free(&view);
    buf_free(&words);
    return desk;
}

static int seat_of(struct inside *inside, const char *id)
{
    struct desk *desk = sit_at(inside, INSIDE_CONSOLE);
    int seat = (int)(view_find_seat(desk->view, id) - desk->view->seats);
    desk_free(desk);
    return seat;
}

static bool has_vote(struct inside *inside)
{
    struct desk *desk = sit_at(inside, INSIDE_CONSOLE);
    bool vote = desk->view->vote != NULL;
    desk_free(desk);
    return vote;
}

// The computer presides; the facilitator does nothing but go from phase to phase.
static struct inside *hall_that_votes_by_hands(const char *secretary)
{
    struct inside *inside = inside_open("housing-utilities", 4, "12");
    assert_true(inside_do(inside, INSIDE_CONSOLE, "seat.deal chair"));
    assert_true(inside_do(inside, INSIDE_CONSOLE, secretary));
    assert_true(inside_do(inside, INSIDE_CONSOLE, "vote.method hands"));
    for (int i = 0; i < PATIENCE && !has_vote(inside); i++) {
        if (i % 30 == 29)
            (void)inside_do(inside, INSIDE_CONSOLE, "phase.next");
        (void)inside_do(inside, INSIDE_CONSOLE, "seat.arrive all");
        inside_pass(inside, 10000);
    }
    assert_true(has_vote(inside));
    return inside;
}

static void type(struct desk *desk, const char *text)
{
    for (; *text; text++)
        desk_key(desk, &(struct key){.kind = K_CHAR, .code = (unsigned char)*text}, AT);
    desk_key(desk, &(struct key){.kind = K_ENTER}, AT);
}

// Carries out what the terminal says, and tells it so. Returns how many commands there were.
static int carry_out(struct inside *inside, int seat, struct desk *desk)
{
    struct frames *frames = frames_new(FRAME_MAX);
    const char *text;
    struct buf *out = desk_out(desk);
    int count = 0;
    frames_feed(frames, out->data, out->len);
    buf_reset(out);
    while (frames_next(frames, &text, NULL)) {
        char told[80];
        struct json *message = json_parse(text, strlen(text), "", NULL);
        const char *line = json_string(json_get(message, "line"), "");
        if (!inside_do(inside, seat, line))
            fail_msg("refused: %s", line);
        (void)snprintf(told, sizeof told, "{\"type\":\"result\",\"tag\":%d,\"ok\":true}",
                       (int)json_int(json_get(message, "tag"), 0));
        json_free(message);
        desk_receive(desk, told, AT);
        count++;
    }
    frames_free(frames);
    return count;
}

static bool shows(struct desk *desk, enum text_key key)
{
    struct grid *grid = grid_new(24, 80);
    struct buf out = BUF_INIT, text = BUF_INIT;
    struct called_words called; // of a maslikhat
    called_begin(&called, LANG_KK, (const char *[CALLED_COUNT]){NULL});
    text_put(&text, LANG_KK, key, called.args, called.count);
    desk_draw(desk, grid, AT);
    grid_dump(&out, grid, false);
    bool found = strstr(buf_text(&out), buf_text(&text)) != NULL;
    buf_free(&text);
    buf_free(&out);
    grid_free(grid);
    return found;
}

static void test_console(void **state)
{
    (void)state;
    struct inside *inside = hall_that_votes_by_hands("seat.deal secretary");
    inside_pass(inside, 600000);
    assert_true(has_vote(inside)); // the computer does not see the people's hands
    struct desk *desk = sit_at(inside, INSIDE_CONSOLE);
    assert_true(shows(desk, T_UI_STEP_HANDS));
    desk_key(desk, &(struct key){.kind = K_ENTER}, AT);
    assert_int_equal(desk_top(desk), SCREEN_PROMPT);
    type(desk, "8 1 0");
    assert_int_equal(carry_out(inside, INSIDE_CONSOLE, desk), 1);
    assert_int_equal(carry_out(inside, INSIDE_CONSOLE, desk), 1); // the result is announced
    assert_false(has_vote(inside));
    desk_free(desk);
    inside_close(inside);
}

static void test_secretary(void **state)
{
    (void)state;
    struct inside *inside = hall_that_votes_by_hands("seat.deal secretary \"Aigul\"");
    int seat = seat_of(inside, "secretary");
    struct desk *desk = sit_at(inside, seat);
    assert_true(shows(desk, T_UI_COUNT));
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'v'}, AT);
    assert_int_equal(desk_top(desk), SCREEN_PROMPT);
    type(desk, "8 1 0");
    assert_int_equal(carry_out(inside, seat, desk), 1);
    assert_int_equal(carry_out(inside, seat, desk), 0); // the chair announces it
    assert_int_equal(desk_top(desk), SCREEN_SEAT);
    assert_true(shows(desk, T_UI_COUNT_HANDED));
    struct desk *after = sit_at(inside, seat); // the key of votes counts again, and is called so
    assert_true(shows(after, T_UI_COUNT_AGAIN));
    assert_false(shows(after, T_UI_DEED_CLOSE_VOTE));
    desk_free(after);
    for (int i = 0; i < PATIENCE && has_vote(inside); i++)
        inside_pass(inside, 1000);
    assert_false(has_vote(inside));
    desk_free(desk);
    inside_close(inside);
}

// Between count and announcement the console announces; the count can be put right.
static void test_counted(void **state)
{
    (void)state;
    struct inside *inside = hall_that_votes_by_hands("seat.deal secretary \"Aigul\"");
    assert_true(
        inside_do(inside, seat_of(inside, "secretary"), "vote.count for=8 against=1 abstain=0"));
    struct desk *desk = sit_at(inside, INSIDE_CONSOLE);
    assert_non_null(desk->view->next);
    desk_key(desk, &(struct key){.kind = K_CHAR, .code = 'v'}, AT);
    assert_int_equal(desk_top(desk), SCREEN_PICK);
    type(desk, "2");
    assert_int_equal(desk_top(desk), SCREEN_PROMPT);
    type(desk, "7 2 0");
    assert_int_equal(carry_out(inside, INSIDE_CONSOLE, desk), 1);
    assert_int_equal(carry_out(inside, INSIDE_CONSOLE, desk), 1);
    assert_false(has_vote(inside));
    desk_free(desk);
    inside_close(inside);
}

// What is typed as a count: numbers with blanks or commas between them, also of the Kazakh digit
// row. Anything else is told, and nothing of it is sent.
static void test_typed_counts(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *line; // NULL: refused
    } rows[] = {
        {"8 1 0", "vote.count for=8 against=1 abstain=0"},
        {"8,1,0", "vote.count for=8 against=1 abstain=0"},
        {"8, 1; 0", "vote.count for=8 against=1 abstain=0"},
        {"ү \" қ", "vote.count for=8 against=1 abstain=0"},
        {"\", \" қ", "vote.count for=16 against=1 abstain=0"}, // a comma is that row's 6
        {"9 -2 1", NULL},
        {"-1 5 2", NULL},
        {"9 –2 1", NULL},
        {"8-1-0", NULL},
        {"8 1", NULL},
        {"8 1 0 0", NULL},
        {"8 one 0", NULL},
        {"8 1 99999999999999", NULL},
    };
    struct inside *inside = hall_that_votes_by_hands("seat.deal secretary");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct desk *desk = sit_at(inside, INSIDE_CONSOLE);
        desk_key(desk, &(struct key){.kind = K_ENTER}, AT);
        desk_key(desk, &(struct key){.kind = K_PASTE, .text = rows[i].typed}, AT);
        desk_key(desk, &(struct key){.kind = K_ENTER}, AT);
        const struct buf *out = desk_out(desk);
        bool sent = out->len > 0;
        if (sent != (rows[i].line != NULL))
            fail_msg("%s is %s", rows[i].typed, sent ? "sent" : "not sent");
        if (sent && !memmem(out->data, out->len, rows[i].line, strlen(rows[i].line)))
            fail_msg("%s: not %s", rows[i].typed, rows[i].line);
        assert_int_equal(desk_top(desk), SCREEN_PROMPT);
        if (!sent)
            assert_true(*desk->notice.text != '\0');
        desk_free(desk);
    }
    inside_close(inside);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_console),
        cmocka_unit_test(test_secretary),
        cmocka_unit_test(test_counted),
        cmocka_unit_test(test_typed_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
