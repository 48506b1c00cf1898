// Inside the scenario: counts of handlers' calls, while somebody watches.
#ifndef SCRIPT_COVERAGE_COUNT_H
#define SCRIPT_COVERAGE_COUNT_H

#include <stdbool.h>
#include <stdint.h>

struct handler_count {
    bool there, yes; // yes: the function of an ending said that it has come
    int64_t calls;
};

struct coverage {
    struct handler_count *handlers; // by number
};

struct scenario;

void coverage_free(struct coverage *coverage);
// Around the call of a handler, by its number; nothing happens while nobody watches.
void coverage_begin(struct scenario *scenario, int handler);
void coverage_end(struct scenario *scenario);
// What the function of an ending said.
void coverage_said(struct scenario *scenario, int handler, bool yes);

#endif
