// Figures of the benchmarks: one line each, `name value unit target ok|short`.
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include <stdbool.h>
#include <stdint.h>

// Seconds of the steady clock.
double bench_now(void);
// True when the figure called `name` is wanted (ONLY in the environment names one, or none).
bool bench_wanted(const char *name);
// Prints the line; the program's exit status remembers figures that are short.
void bench_at_least(const char *name, double value, const char *unit, double target);
void bench_at_most(const char *name, double value, const char *unit, double target);
int bench_status(void);
// Sorts the list and returns the value below which `percent` of it lie.
double bench_quantile(double *list, int count, int percent);

#endif
