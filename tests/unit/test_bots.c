// Computer-played seats: whole sessions, determinism, and what they leave to people.
#include "small_host.h"

#include <time.h>

enum { HOUR = 3600 * 1000 };

static struct scenario *housing;

static void start(struct small_host *host, uint64_t seed, bool everyone)
{
    struct problems problems = {.lang = LANG_EN};
    scenario_restart(housing, seed);
    small_host_open(host, housing);
    host->bots = bots_new(housing, seed, everyone, &problems);
    for (size_t i = 0; i < problems.count; i++)
        print_message("%s:%d %s\n", problems.list[i].file, problems.list[i].line,
                      problems.list[i].text);
    assert_non_null(host->bots);
    for (int i = 0; i < scenario_plan(housing)->seat_count; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "facilitator seat.deal %s",
                       scenario_plan(housing)->seats[i].id);
        assert_true(small_host_do(host, 0, line));
    }
    problems_free(&problems);
}

static void test_whole_session(void **state)
{
    (void)state;
    struct small_host host;
    start(&host, 1, true);
    assert_false(small_host_run(&host, 5 * HOUR));
    small_host_close(&host);
}

static void test_many(void **state)
{
    (void)state;
    int endings = 0;
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    for (uint64_t seed = 1; seed <= 200; seed++) {
        struct small_host host;
        start(&host, seed, true);
        assert_false(small_host_run(&host, 6 * HOUR));
        const struct state *s = session_state(host.session);
        int n = 0;
        for (size_t i = 0; i < s->amendment_count; i++)
            n += s->amendments[i].fate == FATE_ADOPTED;
        if (getenv("STAT"))
            printf("%d %s %lld refused=%zu events=%zu adopted=%d speeches=%zu\n", (int)seed,
                   s->ending, (long long)s->now / 60000, host.refused, host.all.count, n,
                   s->speech_count);
        endings += s->ending != NULL;
        small_host_close(&host);
    }
    clock_gettime(CLOCK_MONOTONIC, &b);
    print_message("%.2f ms\n",
                  ((double)(b.tv_sec - a.tv_sec) * 1e3 + (double)(b.tv_nsec - a.tv_nsec) / 1e6) /
                      200);
}

int main(void)
{
    housing = load_or_fail("housing-utilities", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_session),
        cmocka_unit_test(test_many),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    scenario_free(housing);
    return failed;
}
