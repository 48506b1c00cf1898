// Whole numbers as people write them: digits, in groups of three or not.
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Between groups stands a blank (a narrow or a hard one, too), `,` `.` or `_`, the same between
// all; blanks around the number do not count. False for anything but one whole number without a
// sign that fits: an empty text, "1.5", "350 5", "350,000.000".
bool number_read(const char *text, int64_t *out);

// Whether the blank at `at` parts groups of a number, so that no line ends there: a digit before
// it, three behind.
bool number_parts(const char *text, size_t at);

#endif
