// Work shared among processes: the same sums whatever their number; a crash, a hang and an exit
// cost one seed each; stopping keeps what there is.
#include "simulate/jobs.h"
#include "simulate/sums_file.h"

#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <setjmp.h>

#include <cmocka.h>

struct task {
    int64_t crash, hang, quit; // seeds; -1 for none
    int pause_us;              // how long a seed takes
    int64_t lost[8];
    int lost_count;
    int64_t done, all;
};

static struct sums *fresh(void *context)
{
    struct sums *sums = sums_new("one", "stamp");
    (void)context;
    (void)sums_all(sums);
    return sums;
}

static void play(void *context, int64_t seed, struct sums *sums)
{
    const struct task *task = context;
    struct sums_row *row = sums_row(sums, SUMS_ENDING, seed % 7 ? "good" : "bad", 0);
    if (seed == task->crash) {
        (void)signal(SIGSEGV, SIG_DFL); // the test's own process catches it
        (void)raise(SIGSEGV);
    }
    if (seed == task->quit)
        _exit(3);
    while (seed == task->hang)
        (void)usleep(1000);
    if (task->pause_us)
        (void)usleep((useconds_t)task->pause_us);
    sums_put(SUMS_ENDING, row, COL_ENDING_RUNS, 1);
    sums_put(SUMS_ENDING, row, COL_ENDING_SEED, seed);
    sums_put(SUMS_ALL, sums_all(sums), COL_ALL_RUNS, 1);
    (void)seeds_add(&sums->seeds, (struct seed_range){seed, seed});
}

static void lost(void *context, int64_t seed, const char *what)
{
    struct task *task = context;
    assert_true(*what != '\0');
    if (task->lost_count < 8)
        task->lost[task->lost_count++] = seed;
}

static void progress(void *context, int64_t done, int64_t all)
{
    struct task *task = context;
    assert_true(done >= 0 && done <= all);
    task->done = done;
    task->all = all;
}

static enum jobs_end run(struct task *task, int count, struct seed_range range, struct sums **out)
{
    struct err err = {.lang = LANG_EN};
    struct work work = {fresh, play, task};
    struct jobs jobs = {.count = count,
                        .patience = 300,
                        .stop = -1,
                        .progress = progress,
                        .lost = lost,
                        .context = task};
    *out = fresh(task);
    assert_true(seeds_add(&jobs.seeds, range));
    enum jobs_end end = jobs_run(&jobs, &work, *out, &err);
    seeds_free(&jobs.seeds);
    return end;
}

static char *text_of(struct task task, int count)
{
    struct sums *sums;
    struct buf text = BUF_INIT;
    assert_int_equal(run(&task, count, (struct seed_range){1, 500}, &sums), JOBS_DONE);
    assert_int_equal(task.done, 500);
    assert_int_equal(task.all, 500);
    sums_json(sums, &text);
    sums_free(sums);
    return buf_steal(&text);
}

static void test_any_number_of_jobs(void **state)
{
    static const int counts[] = {2, 3, 8, JOBS_MOST};
    const struct task task = {.crash = -1, .hang = -1, .quit = -1};
    char *one = text_of(task, 1);
    (void)state;
    assert_non_null(strstr(one, "\"seeds\":[[1,500]]"));
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        char *many = text_of(task, counts[i]);
        assert_string_equal(one, many);
        free(many);
    }
    free(one);
}

// What was played in the same piece before the crash is played again, and nothing is counted twice.
static void test_losses(void **state)
{
    (void)state;
    for (int count = 1; count <= 3; count++) {
        struct task task = {.crash = 77, .hang = 200, .quit = 500};
        struct sums *sums;
        assert_int_equal(run(&task, count, (struct seed_range){1, 500}, &sums), JOBS_DONE);
        assert_int_equal(task.lost_count, 3);
        assert_int_equal(task.lost[0] + task.lost[1] + task.lost[2], 77 + 200 + 500);
        assert_int_equal(sums_runs(sums), 497);
        assert_int_equal(seeds_count(&sums->seeds), 500);
        assert_int_equal(sums->table[SUMS_LOST].count, 3);
        assert_int_equal(sums_row(sums, SUMS_LOST, "signal 11", 0)->cell[COL_FAILURE_SEED], 77);
        assert_int_equal(sums_row(sums, SUMS_LOST, "hung", 0)->cell[COL_FAILURE_SEED], 200);
        assert_int_equal(sums_row(sums, SUMS_LOST, "exit 3", 0)->cell[COL_FAILURE_SEED], 500);
        assert_int_equal(task.done, 500);
        sums_free(sums);
    }
}

// The stop of a user: pieces under way end early, and what they gave is there.
static void test_stopping(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct task task = {.crash = -1, .hang = -1, .quit = -1, .pause_us = 1000};
    struct work work = {fresh, play, &task};
    struct jobs jobs = {.count = 2, .patience = 5000, .context = &task};
    struct sums *sums = fresh(&task);
    int stop[2];
    (void)state;
    assert_int_equal(pipe(stop), 0);
    jobs.stop = stop[0];
    assert_true(seeds_add(&jobs.seeds, (struct seed_range){1, 1000000}));
    if (fork() == 0) {
        (void)usleep(150000);
        (void)!write(stop[1], "x", 1);
        _exit(0);
    }
    assert_int_equal(jobs_run(&jobs, &work, sums, &err), JOBS_STOPPED);
    int64_t runs = sums_runs(sums);
    assert_true(runs > 0 && runs < 100000);
    assert_int_equal(seeds_count(&sums->seeds), runs);
    assert_int_equal(sums->table[SUMS_LOST].count, 0);
    sums_free(sums);
    seeds_free(&jobs.seeds);
    (void)close(stop[0]);
    (void)close(stop[1]);
}

static void test_no_processes(void **state)
{
    struct task task = {.crash = -1, .hang = -1, .quit = -1};
    struct rlimit before, none;
    struct sums *sums;
    (void)state;
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = (struct rlimit){4, before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    enum jobs_end end = run(&task, 2, (struct seed_range){1, 10}, &sums);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_int_equal(end, JOBS_FAILED);
    sums_free(sums);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_any_number_of_jobs),
        cmocka_unit_test(test_losses),
        cmocka_unit_test(test_stopping),
        cmocka_unit_test(test_no_processes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
