// The days off of 2024 to 2028 and what may be counted by them: against the rule of the law written
// down once more, the Ministry's numbers of working days, and both sides of every edge.
#include "core/calendar.h"
#include "script/scenario.h"
#include "unit/hall.h"
#include "unit/story_plan.h"
#include "words/words.h"
#include "words/words_story.h"

enum { FIRST = 2024, LAST = 2028, YEARS = LAST - FIRST + 1, DAYS = 400 };

static int day_of(const char *text)
{
    int day = 0;
    assert_true(calendar_parse(text, &day));
    return day;
}

static int day_in(int year, const char *month_day)
{
    char text[16];
    (void)snprintf(text, sizeof text, "%d-%s", year, month_day);
    return day_of(text);
}

static struct scenario *with_calendar(void)
{
    struct problems problems = {.lang = LANG_EN};
    struct scenario *scenario = scenario_load("landfill-hearing", 1, &problems);
    assert_non_null(scenario);
    return scenario;
}

// A weekend, or a holiday; false for what moves.
static bool rests(int year, int day, const bool *off)
{
    return calendar_weekday(day) > 4 || off[day - calendar_new_year(year)];
}

// The year by the law: holidays of a date, those that do not move, then what falls on a weekend.
static void year_by_law(int year, bool *off)
{
    static const char *const moving[] = {"01-01", "01-02", "03-08", "03-21", "03-22", "03-23",
                                         "05-01", "05-07", "05-09", "07-06", "10-25", "12-16"};
    static const char *const kurban[YEARS] = {"06-16", "06-06", "05-27", "05-16", "05-05"};
    static const char *const constitution[YEARS] = {"08-30", "08-30", NULL, "03-15", "03-15"};
    int first = calendar_new_year(year), dates[16], count = 0;
    for (size_t i = 0; i < sizeof moving / sizeof moving[0]; i++)
        dates[count++] = day_in(year, moving[i]);
    if (constitution[year - FIRST])
        dates[count++] = day_in(year, constitution[year - FIRST]);
    off[day_in(year, "01-07") - first] = off[day_in(year, kurban[year - FIRST]) - first] = true;
    for (int i = 0; i < count; i++)
        off[dates[i] - first] = true;
    for (int i = 0; i < count; i++) {
        int day = dates[i];
        if (calendar_weekday(day) < 5)
            continue;
        while (rests(year, day, off))
            day++;
        off[day - first] = true;
    }
}

// Days that an order moved: there the calendar departs from the rule.
static bool is_by_order(int day)
{
    static const char *const days[] = {"2024-05-04", "2024-05-08", "2025-01-03", "2025-01-05"};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        if (day_of(days[i]) == day)
            return true;
    return false;
}

static void test_every_day(void **state)
{
    struct scenario *scenario = with_calendar();
    const struct plan *plan = scenario_plan(scenario);
    (void)state;
    for (int year = FIRST; year <= LAST; year++) {
        bool off[DAYS] = {false};
        year_by_law(year, off);
        for (int day = calendar_new_year(year); day < calendar_new_year(year + 1); day++) {
            struct buf date = BUF_INIT;
            calendar_put(day, &date);
            if (calendar_works(plan, day) == rests(year, day, off) && !is_by_order(day))
                fail_msg("%s", buf_text(&date));
            if (calendar_works(plan, day) != rests(year, day, off) && is_by_order(day))
                fail_msg("%s is as it would be without its order", buf_text(&date));
            buf_free(&date);
        }
    }
    scenario_free(scenario);
}

// As the Ministry counts them; a Constitution Day less in 2026. The last two are ours.
static void test_working_days(void **state)
{
    static const int want[YEARS] = {249, 246, 247, 247, 245};
    struct scenario *scenario = with_calendar();
    (void)state;
    for (int year = FIRST; year <= LAST; year++) {
        int works = 0;
        for (int day = calendar_new_year(year); day < calendar_new_year(year + 1); day++)
            works += calendar_works(scenario_plan(scenario), day);
        if (works != want[year - FIRST])
            fail_msg("%d: %d working days", year, works);
    }
    scenario_free(scenario);
}

// Each moved day between its neighbours: o off, w working.
static void test_moved(void **state)
{
    static const struct {
        const char *from, *days;
    } rows[] = {
        {"2024-01-05", "wooww"},     // Christmas on a Sunday does not move
        {"2024-03-20", "wooooow"},   // Nauryz, its Saturday on Monday 25
        {"2024-05-03", "wwowooowo"}, // 4 May worked for 8 May
        {"2024-06-14", "wooww"},     // Kurban Ait on a Sunday does not move
        {"2024-07-05", "wooow"},
        {"2024-12-13", "wooow"},
        {"2024-12-31", "woooowwow"},
        {"2025-03-07", "wooow"},
        {"2025-03-20", "woooooww"},
        {"2025-05-06", "wowooow"},
        {"2025-06-05", "wooow"},
        {"2025-07-04", "wooow"},
        {"2025-08-29", "wooow"},
        {"2025-10-24", "wooow"},
        {"2025-12-15", "woww"},
        {"2025-12-31", "woooowwow"},
        {"2026-03-06", "wooow"},
        {"2026-03-13", "woow"}, // 15 March 2026: the referendum, no
                                // move
        {"2026-03-20", "wooooow"},
        {"2026-05-08", "wooow"},
        {"2026-05-26", "wow"},
        {"2026-08-28", "woow"}, // no Constitution Day any more
        {"2026-10-23", "wooow"},
        {"2026-12-31", "woooowwow"},
        {"2027-03-12", "wooow"},
        {"2027-03-19", "wooooow"},
        {"2027-04-30", "wooow"},
        {"2027-05-07", "oooow"},
        {"2027-05-14", "woow"},
        {"2027-08-27", "woow"},
        {"2027-12-31", "woooowwoo"},
        {"2028-03-14", "wow"},
        {"2028-05-04", "wooooow"},
        {"2028-12-15", "wooow"},
    };
    struct scenario *scenario = with_calendar();
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (int d = 0; rows[i].days[d]; d++)
            if (calendar_works(scenario_plan(scenario), day_of(rows[i].from) + d) !=
                (rows[i].days[d] == 'w'))
                fail_msg("%s and %d days", rows[i].from, d);
    scenario_free(scenario);
}

static void test_known(void **state)
{
    struct scenario *scenario = with_calendar();
    const struct plan *plan = scenario_plan(scenario);
    (void)state;
    assert_false(calendar_knows(plan, day_of("2023-12-31")));
    assert_true(calendar_knows(plan, day_of("2024-01-01")));
    assert_true(calendar_knows(plan, day_of("2028-12-31")));
    assert_false(calendar_knows(plan, day_of("2029-01-01")));
    scenario_free(scenario);
}

static void assert_first_day(const struct plan *plan, const char *from, struct plan_deadline term,
                             const char *want)
{
    struct buf out = BUF_INIT;
    calendar_put(calendar_due(plan, &term, day_of(from)), &out);
    assert_string_equal(buf_text(&out), want);
    buf_free(&out);
}

// The first day on which may happen what was to be told so long before, beside the last day of a
// term as long. A notice in working days counts those after it, the event's own day included.
static void test_notices(void **state)
{
    static const struct {
        const char *from;
        int working_days, days, months;
        const char *notice, *term;
    } rows[] = {
        {"2026-10-13", 0, 10, 0, "2026-10-23", "2026-10-23"}, // a Friday
        {"2026-10-14", 0, 10, 0, "2026-10-24", "2026-10-27"}, // Saturday; Sunday's holiday is moved
        {"2026-10-15", 0, 10, 0, "2026-10-25", "2026-10-27"}, // the holiday itself
        {"2026-10-16", 0, 10, 0, "2026-10-26", "2026-10-27"}, // the moved day off
        {"2026-10-17", 0, 10, 0, "2026-10-27", "2026-10-27"},
        {"2024-04-24", 0, 10, 0, "2024-05-04", "2024-05-04"}, // a Saturday that is worked
        {"2024-04-28", 0, 10, 0, "2024-05-08", "2024-05-10"}, // the day off for it
        {"2026-01-31", 0, 0, 1, "2026-02-28", "2026-03-02"},  // no 31 February; a Saturday
        {"2027-02-15", 0, 0, 1, "2027-03-15", "2027-03-16"},  // Constitution Day
        {"2026-10-20", 3, 0, 0, "2026-10-23", "2026-10-23"},
        {"2026-10-21", 3, 0, 0, "2026-10-27", "2026-10-27"}, // over the weekend and Monday
        {"2024-05-02", 3, 0, 0, "2024-05-06", "2024-05-06"}, // Saturday 4 May is worked
        {"2024-05-02", 4, 0, 0, "2024-05-10", "2024-05-10"}, // and 7 to 9 May are off
        {"2025-01-02", 2, 0, 0, "2025-01-06", "2025-01-06"}, // Sunday 5 January is worked
    };
    struct scenario *scenario = with_calendar();
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct plan_deadline term = {
            .working_days = rows[i].working_days, .days = rows[i].days, .months = rows[i].months};
        assert_first_day(scenario_plan(scenario), rows[i].from, term, rows[i].term);
        term.at_least = true;
        assert_first_day(scenario_plan(scenario), rows[i].from, term, rows[i].notice);
    }
    scenario_free(scenario);
}

// Played: the day before the first possible one is too early, although that one is a Sunday.
static void test_notice_played(void **state)
{
    struct hall h;
    (void)state;
    for (int days = 9; days <= 10; days++) {
        struct plan *plan = story_plan();
        plan->deadlines[1].days = 10; // from Thursday 19 March to Sunday 29
        hall_open_with(&h, plan);
        RUN(&h, "chair note.add x", "expect deadline.started deadline=notice due=2026-03-29",
            days == 9 ? "facilitator calendar.pass 9" : "facilitator calendar.pass 10", "+1s",
            "facilitator sitting.call hearing", "secretary seat.arrive all", "chair sitting.open",
            days == 9 ? "expect deadline.missed deadline=notice"
                      : "expect deadline.met deadline=notice");
        hall_close(&h);
    }
}

// The last day that is known may come, no later one, whichever way it is asked for.
static void test_end(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, story_plan());
    RUN(&h, "facilitator calendar.go 2029-01-01", "expect refused rule=calendar-end",
        "expect no calendar.set", "facilitator calendar.go 2028-12-30", "+1s",
        "expect state date=2028-12-30", "facilitator calendar.pass 2",
        "expect refused rule=calendar-end", "facilitator calendar.pass 1", "+1s",
        "expect state date=2028-12-31", "facilitator calendar.pass 1",
        "expect refused rule=calendar-end", "expect state date=2028-12-31");
    hall_close(&h);
}

// A sitting is not announced for a day that cannot come.
static void test_announced(void **state)
{
    struct hall h;
    (void)state;
    hall_open_with(&h, story_plan());
    RUN(&h, "facilitator paper.fill letter facts \"the roof leaks\"",
        "facilitator paper.fill letter demand \"mend the roof\"",
        "facilitator paper.fill letter note \"on 2029-01-01\"", "dep-03 paper.sign letter",
        "dep-02 paper.submit letter", "expect refused rule=calendar-end",
        "facilitator paper.fill letter note \"on 2028-12-31\"", "dep-03 paper.sign letter",
        "dep-02 paper.submit letter", "expect paper.submitted");
    hall_close(&h);
}

// A term that ends after the years that are known has no day to tell; one on their last day has.
static void test_beyond(void **state)
{
    static const struct {
        const char *sent, *due, *notice;
    } rows[] = {{"facilitator calendar.go 2028-12-26", "29 December 2028",
                 "en: hearing: not before 31 December 2028"},
                {"facilitator calendar.go 2028-12-27", "after 2028",
                 "en: hearing: not before 1 January 2029"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct hall h;
        struct buf due = BUF_INIT, notice = BUF_INIT;
        hall_open_with(&h, story_plan());
        RUN(&h, rows[i].sent, "+1s", "facilitator paper.fill letter facts \"the roof leaks\"",
            "facilitator paper.fill letter demand \"mend the roof\"", "dep-03 paper.sign letter",
            "dep-02 paper.submit letter", "chair note.add x");
        words_due(session_state(h.session), 0, LANG_EN, &due);
        words_due(session_state(h.session), 1, LANG_EN, &notice);
        assert_string_equal(buf_text(&due), rows[i].due);
        assert_string_equal(buf_text(&notice), rows[i].notice);
        buf_free(&due);
        buf_free(&notice);
        hall_close(&h);
    }
}

// Plans of version 0.1 do not say what they know: their days go on as they did.
static void test_nobody_says(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->first_known = plan->last_known = 0;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator calendar.go 2029-01-02", "+1s", "expect state date=2029-01-02");
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_day),   cmocka_unit_test(test_working_days),
        cmocka_unit_test(test_moved),       cmocka_unit_test(test_known),
        cmocka_unit_test(test_notices),     cmocka_unit_test(test_notice_played),
        cmocka_unit_test(test_end),         cmocka_unit_test(test_announced),
        cmocka_unit_test(test_nobody_says), cmocka_unit_test(test_beyond),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
