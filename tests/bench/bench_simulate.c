// Sessions played by the thousand: how long ten thousand take, what a second process brings, what
// memory they take, and what it saves not to start a program for each.
// Usage: bench_simulate MASLIKHAT
#include "bench.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WHOLE = 10000, PART = 1500, FEW = 500, ROUNDS = 3, PLAYS = 40 };

struct spent {
    double seconds;
    double mib; // the largest process
};

static struct spent run(char *const *words)
{
    double begin = bench_now();
    pid_t child = fork();
    if (child == 0) {
        int null = open("/dev/null", O_WRONLY);
        (void)dup2(null, 1);
        (void)execv(words[0], words);
        _exit(127);
    }
    int status = 0;
    struct rusage usage = {0};
    (void)wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        (void)fprintf(stderr, "%s %s: failed\n", words[0], words[1]);
        exit(2);
    }
    return (struct spent){bench_now() - begin, (double)usage.ru_maxrss / 1024};
}

static struct spent simulate(const char *program, int runs, const char *jobs)
{
    char count[16];
    (void)snprintf(count, sizeof count, "%d", runs);
    const char *const words[] = {
        program, "simulate", "housing-utilities", "--runs", count, "--jobs", jobs, NULL};
    return run((char *const *)words);
}

static double best(const char *program, const char *jobs)
{
    double least = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double seconds = simulate(program, PART, jobs).seconds;
        least = seconds < least ? seconds : least;
    }
    return least;
}

// Milliseconds of a session that has a process to itself.
static double one_by_one(const char *program)
{
    double begin = bench_now();
    for (int i = 1; i <= PLAYS; i++) {
        char seed[16];
        (void)snprintf(seed, sizeof seed, "%d", i);
        const char *const words[] = {
            program, "play", "housing-utilities", "--bots", "all", "--seed", seed, NULL};
        (void)run((char *const *)words);
    }
    return (bench_now() - begin) * 1000 / PLAYS;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const char *program = argv[1];
    if (bench_wanted("simulate.whole") || bench_wanted("simulate.growth")) {
        struct spent few = simulate(program, FEW, "2");
        struct spent whole = simulate(program, WHOLE, "2");
        bench_at_most("simulate.whole", whole.seconds, "s/10000", 60);
        bench_at_most("simulate.growth", whole.mib - few.mib, "MiB", 2);
    }
    if (bench_wanted("simulate.jobs") || bench_wanted("simulate.gain")) {
        double one = best(program, "1");
        double two = best(program, "2");
        bench_at_least("simulate.jobs", one / two, "times", 1.8);
        bench_at_least("simulate.gain", one_by_one(program) / (one * 1000 / PART), "times", 2);
    }
    return bench_status();
}
