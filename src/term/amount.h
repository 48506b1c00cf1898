// A whole number as people type it: digits, also of the Kazakh digit row, in groups of three or
// not.
//
// On the Kazakh digit row `,` `.` and other signs are digits, elsewhere `,` and `.` stand between
// groups. Beside a digit 0-9 they are no digits; where there is none, the row is Kazakh.
#ifndef TERM_AMOUNT_H
#define TERM_AMOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// As base/number.h reads it. False also for signs that can be read in two ways.
bool amount_read(const char *typed, int64_t *value);
// The first `len` bytes with digits where signs are digits. The caller frees it.
char *amount_shown(const char *typed, size_t len);

#endif
