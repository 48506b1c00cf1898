// Sessions in words: lines, rewound branches, how things stood at a record.
#include "report/replay.h"

#include "unit/report_council.h"

static struct plan *plan;
static struct history history;

static void add(int64_t t, struct event event)
{
    struct record record = {
        .n = (int64_t)history.count + 1, .t = t, .actor = 0, .events = &event, .count = 1};
    history_add(&history, &record);
}

static struct event arrival(int seat)
{
    struct event event = event_blank(EV_seat_arrived);
    event.seat_arrived.seat = seat;
    return event;
}

static struct event rewind_to(int64_t n)
{
    struct event event = event_blank(EV_session_rewound);
    event.session_rewound.to = n;
    return event;
}

// 1, 2, 3 (back to 1), 4, 5 (not for people), 6: all but 2 are live.
static int set_up(void **unused)
{
    struct event saved = event_blank(EV_vars_saved);
    (void)unused;
    plan = council_plan();
    history_init(&history);
    add(1000, arrival(0));
    add(2000, arrival(1));
    add(3000, rewind_to(1));
    add(4000, arrival(2));
    saved.vars_saved.vars = "{}";
    add(4000, saved);
    add(3605000, arrival(3));
    return 0;
}

static int tear_down(void **unused)
{
    (void)unused;
    history_free(&history);
    plan_free(plan);
    return 0;
}

static void check(bool all, const char *want)
{
    struct buf out = BUF_INIT;
    replay_text(plan, &history, all, LANG_EN, &out);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

static void test_live(void **unused)
{
    (void)unused;
    check(false, "    0:01     1   Registered: Tokseitova G.\n"
                 "    0:03     3   Taken back to an earlier moment\n"
                 "    0:04     4   Registered: Kasymova A.\n"
                 " 1:00:05     6   Registered: Kim A.\n"
                 "1 rewound record not shown (--all-branches).\n");
}

static void test_all(void **unused)
{
    (void)unused;
    check(true, "    0:01     1   Registered: Tokseitova G.\n"
                "    0:02     2 ~ Registered: Aubakirov N.\n"
                "    0:03     3   Taken back to an earlier moment\n"
                "    0:04     4   Registered: Kasymova A.\n"
                " 1:00:05     6   Registered: Kim A.\n"
                "Records marked ~ were rewound (1).\n");
}

// A session that was never rewound says nothing about branches.
static void test_plain(void **unused)
{
    (void)unused;
    history_free(&history);
    history_init(&history);
    check(true, "");
    add(0, arrival(0));
    check(false, "    0:00     1   Registered: Tokseitova G.\n");
    check(true, "    0:00     1   Registered: Tokseitova G.\n");
}

static void check_at(int64_t n, const char *want)
{
    struct buf out = BUF_INIT;
    assert_int_equal(replay_text_at(plan, &history, n, LANG_EN, &out), want != NULL);
    assert_string_equal(buf_text(&out), want ? want : "");
    buf_free(&out);
}

// The state is that of the branch which led to the record.
static void test_at(void **unused)
{
    (void)unused;
    check_at(2, "    0:01     1   Registered: Tokseitova G.\n"
                "    0:02     2 ~ Registered: Aubakirov N.\n"
                "\n"
                "Sitting: not opened\n"
                "Deputies in the hall: 2 of 12, quorum 8\n");
    check_at(3, "    0:01     1   Registered: Tokseitova G.\n"
                "    0:03     3   Taken back to an earlier moment\n"
                "\n"
                "Sitting: not opened\n"
                "Deputies in the hall: 1 of 12, quorum 8\n");
    check_at(6, "    0:01     1   Registered: Tokseitova G.\n"
                "    0:03     3   Taken back to an earlier moment\n"
                "    0:04     4   Registered: Kasymova A.\n"
                " 1:00:05     6   Registered: Kim A.\n"
                "\n"
                "Sitting: not opened\n"
                "Deputies in the hall: 3 of 12, quorum 8\n");
    check_at(0, NULL);
    check_at(7, NULL);
    check_at(-1, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_live, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_all, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_plain, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_at, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
