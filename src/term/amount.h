// A whole number as people type it: digits, also of the Kazakh digit row, in groups of three or
// not, with "млн" and its like behind them: "400 млн", "1,5 млрд тенге", "1 million 200 thousand".
//
// On the Kazakh digit row `,` `.` and other signs are digits, elsewhere `,` and `.` stand between
// groups, or before a part of a million. Beside a digit 0-9 they are no digits; where there is
// none, the row is Kazakh. Words are read in every language of the texts.
#ifndef TERM_AMOUNT_H
#define TERM_AMOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum amount_fault {
    AMOUNT_NONE,
    AMOUNT_EMPTY,
    AMOUNT_NO_NUMBER, // signs or words without digits
    AMOUNT_WORD,      // that is no part of a number
    AMOUNT_MINUS,
    AMOUNT_FRACTION, // no whole number
    AMOUNT_TWO_WAYS, // "1,500 млн", and signs of the Kazakh row beside `,` or `.`
    AMOUNT_HUGE,     // more than fits
};
enum amount_fault amount_fault(const char *typed, int64_t *value);
// True where there is no fault.
bool amount_read(const char *typed, int64_t *value);
// The first `len` bytes with digits where signs are digits. The caller frees it.
char *amount_shown(const char *typed, size_t len);
// The bytes of a word for thousands, millions … that begins at `at`, and what it stands for; 0 for
// any other.
size_t amount_scale(const char *at, int64_t *times);

#endif
