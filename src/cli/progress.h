// How far a long work is, on a terminal: one line that is drawn over and goes away at the end.
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "base/lang.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct progress {
    FILE *out;
    enum lang lang;
    bool shown;    // `out` is a terminal that can do it
    int64_t begun; // steady milliseconds
};

struct progress progress_begin(FILE *out, enum lang lang);
void progress_show(const struct progress *progress, int64_t done, int64_t all);
// Takes the line away, so that something else can be written.
void progress_clear(const struct progress *progress);

#endif
