// Tables of comma-separated values (RFC 4180), in which no text is a formula: one that a
// spreadsheet would calculate gets an apostrophe before it.
#ifndef REPORT_CSV_H
#define REPORT_CSV_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

struct csv {
    struct buf *out; // borrowed
    bool begun;      // a row has a value already
};

struct csv csv_on(struct buf *out);
// Control characters and direction marks are left out.
void csv_text(struct csv *csv, const char *text);
void csv_int(struct csv *csv, int64_t number);
void csv_end_row(struct csv *csv);

#endif
