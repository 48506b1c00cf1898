// Figures of the benchmarks.
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int shorts;

double bench_now(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

bool bench_wanted(const char *name)
{
    const char *only = getenv("ONLY");
    return !only || !*only || strcmp(only, name) == 0;
}

static void print(const char *name, double value, const char *unit, const char *sign, double target,
                  bool ok)
{
    if (!bench_wanted(name))
        return;
    char goal[48];
    (void)snprintf(goal, sizeof goal, "%s%.10g", sign, target);
    (void)printf("%-28s %14.6g %-12s %-12s %s\n", name, value, unit, goal, ok ? "ok" : "short");
    (void)fflush(stdout);
    shorts += !ok;
}

void bench_at_least(const char *name, double value, const char *unit, double target)
{
    print(name, value, unit, ">=", target, value >= target);
}

void bench_at_most(const char *name, double value, const char *unit, double target)
{
    print(name, value, unit, "<=", target, value <= target);
}

int bench_status(void)
{
    return shorts > 0;
}

static int by_size(const void *a, const void *b)
{
    double one = *(const double *)a, two = *(const double *)b;
    return (one > two) - (one < two);
}

double bench_quantile(double *list, int count, int percent)
{
    qsort(list, (size_t)count, sizeof *list, by_size);
    int at = count * percent / 100;
    return list[at < count ? at : count - 1];
}
