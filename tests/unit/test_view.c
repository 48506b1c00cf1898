// Views from messages: defaults, bounds, the clock that runs on; seats in bowed rows.
#include "ui/seat_chart.h"
#include "view/facts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct view *view_of(const char *text, int64_t received)
{
    struct json *message = json_parse(text, strlen(text), "view", NULL);
    assert_non_null(message);
    struct view *view = view_new(message, received);
    json_free(message);
    return view;
}

static void test_defaults(void **state)
{
    (void)state;
    struct view *view = view_new(NULL, 0);
    assert_int_equal(view->role, ROLE_NONE);
    assert_non_null(view->clock);
    assert_string_equal(view->title, "");
    assert_null(view->vote);
    assert_int_equal(view->seats_count, 0);
    assert_null(view_find_seat(view, "chair"));
    view_free(view);
    view_free(NULL);
}

static void test_types(void **state)
{
    (void)state;
    struct view *view = view_of(
        "{\"title\":7,\"ended\":\"yes\",\"unread\":1e12,\"speech\":[],\"seats\":{\"a\":1},"
        "\"queue\":[7,{\"seat\":\"dep-02\",\"number\":null},\"x\"],\"stage\":{\"told_until\":null},"
        "\"vote\":{\"counts\":{\"for\":5},\"waiting\":[\"A\",7],\"needed\":-3}}",
        0);
    assert_string_equal(view->title, "");
    assert_false(view->ended);
    assert_int_equal(view->unread, 1000000);
    assert_null(view->speech);
    assert_int_equal(view->seats_count, 0);
    assert_int_equal(view->queue_count, 1);
    assert_string_equal(view->queue[0].seat, "dep-02");
    assert_int_equal(view->stage->told_until, -1);
    assert_int_equal(view->vote->counts->yes, 5);
    assert_int_equal(view->vote->counts->no, 0);
    assert_int_equal(view->vote->waiting_count, 2);
    assert_string_equal(view->vote->waiting[1], "");
    assert_int_equal(view->vote->needed, -3);
    view_free(view);
}

static void test_names(void **state)
{
    (void)state;
    struct view *view = view_of("{\"role\":\"seat\",\"sitting\":\"recess\",\"private\":true,"
                                "\"result\":{\"result\":\"no-quorum\",\"board\":["
                                "{\"mark\":\"abstain\"},{\"mark\":\"?\"}]}}",
                                0);
    assert_int_equal(view->role, ROLE_SEAT);
    assert_int_equal(view->sitting, SITTING_RECESS);
    assert_true(view->closed_doors);
    assert_int_equal(view->result->verdict, VERDICT_NO_QUORUM);
    assert_int_equal(view->result->board[0].mark, MARK_ABSTAIN);
    assert_int_equal(view->result->board[1].mark, MARK_NONE);
    view_free(view);
}

static void test_clock(void **state)
{
    (void)state;
    struct view *view = view_of("{\"clock\":{\"now\":5000},"
                                "\"speech\":{\"begin\":4000,\"limit\":3000}}",
                                1000);
    assert_int_equal(view_now(view, 1000), 5000);
    assert_int_equal(view_now(view, 1700), 5700);
    assert_int_equal(view_now(view, 900), 5000);
    assert_int_equal(view_speech_left(view, 5700), 1300);
    assert_int_equal(view_speech_left(view, 8000), -1000);
    view_free(view);
    view = view_of("{\"clock\":{\"now\":5000,\"paused\":true}}", 1000);
    assert_int_equal(view_now(view, 9000), 5000);
    view_free(view);
}

static void check_chart(int rows, int cols, int count, const char *want)
{
    struct grid *grid = grid_new(rows, cols);
    struct chart_seat seats[150];
    struct buf out = BUF_INIT;
    for (int i = 0; i < count; i++)
        seats[i] = (struct chart_seat){i + 1, i % 2 ? "·" : "■", STYLE_NORMAL};
    chart_draw(grid, grid_rect(grid), seats, count);
    grid_dump(&out, grid, false);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
    grid_free(grid);
}

static void test_chart(void **state)
{
    (void)state;
    check_chart(1, 10, 0, "\n");
    check_chart(1, 10, 1, "   01■\n");
    check_chart(1, 2, 3, "01\n");
    check_chart(2, 19, 8, "01■  02·  03■  04·\n05■  06·  07■  08·\n");
    check_chart(2, 31, 4, "         02·      03■\n01■                        04·\n");
    check_chart(5, 35, 12,
                "       02·   03■   04·   05■\n 01■                           06·\n\n"
                "       08·   09■   10·   11■\n 07■                           12·\n");
}

// Whatever the room, nothing is drawn outside of it.
static void test_chart_sizes(void **state)
{
    (void)state;
    struct chart_seat seats[150];
    for (int i = 0; i < 150; i++)
        seats[i] = (struct chart_seat){i + 1, "■", STYLE_NORMAL};
    for (int rows = 1; rows < 30; rows += 3) {
        for (int cols = 1; cols < 130; cols += 7) {
            for (int count = 0; count <= 150; count += 13) {
                struct grid *grid = grid_new(rows + 2, cols + 2);
                struct rect area = {1, 1, rows, cols};
                chart_draw(grid, area, seats, count);
                assert_true(chart_rows(area, seats, count) <= rows);
                for (int col = 0; col < cols + 2; col++) {
                    assert_int_equal(grid_cells(grid, 0)[col].code, ' ');
                    assert_int_equal(grid_cells(grid, rows + 1)[col].code, ' ');
                }
                for (int row = 0; row < rows + 2; row++) {
                    assert_int_equal(grid_cells(grid, row)[0].code, ' ');
                    assert_int_equal(grid_cells(grid, row)[cols + 1].code, ' ');
                }
                grid_free(grid);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults), cmocka_unit_test(test_types),
        cmocka_unit_test(test_names),    cmocka_unit_test(test_clock),
        cmocka_unit_test(test_chart),    cmocka_unit_test(test_chart_sizes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
