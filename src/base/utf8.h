// UTF-8 and how wide text is on a terminal. Columns, not bytes, are what screens count.
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Decodes one character of [at, end); returns its length in bytes, 0 when at == end.
// A broken sequence yields U+FFFD and length 1.
size_t utf8_decode(const char *at, const char *end, uint32_t *out);
// True for a whole character of two bytes at `at`, where two bytes are: nearly every letter that is
// not Latin.
static inline bool utf8_is_pair(const char *at)
{
    return (unsigned char)at[0] >= 0xC2 && (unsigned char)at[0] <= 0xDF &&
           ((unsigned char)at[1] & 0xC0) == 0x80;
}
// Writes up to 4 bytes; returns how many.
size_t utf8_encode(uint32_t code, char out[4]);
// True when all of it is well-formed; otherwise *bad (if not NULL) is the offset of the fault.
bool utf8_valid(const char *text, size_t len, size_t *bad);
// Columns of one character: 0 for combining marks and controls, 2 for wide ones, else 1.
int utf8_char_width(uint32_t code);
int utf8_width(const char *text);
// True for marks that combine with the character before them (accents).
bool utf8_is_mark(uint32_t code);
// What a person takes for one character, with its combining marks: the bytes of the one that
// starts at `at` (0 at the end), and of the one that ends at `at` (0 at the start).
size_t utf8_next(const char *at, const char *end);
size_t utf8_prev(const char *start, const char *at);
// Bytes of the longest prefix that is at most `columns` wide.
size_t utf8_fit(const char *text, int columns);
// Adds `text` cut or padded with blanks to exactly `columns`; a cut ends in "…".
void utf8_pad(struct buf *out, const char *text, int columns);
// Lower and upper case for Latin, Cyrillic and the Kazakh letters; others unchanged.
uint32_t utf8_lower(uint32_t code);
uint32_t utf8_upper(uint32_t code);
// Adds `text` with its first letter a capital.
void utf8_sentence(struct buf *out, const char *text);
// Adds `text` without control characters and escape sequences (line breaks become blanks), and
// with broken UTF-8 replaced: safe to send to any terminal.
void utf8_clean(struct buf *out, const char *text);
// The same for a text of several lines: its line breaks stay.
void utf8_clean_lines(struct buf *out, const char *text);
// The first character that mixes alphabets within one word, such as a Latin letter inside a
// Cyrillic word, or a Latin schwa anywhere; NULL when there is none.
const char *utf8_lookalike(const char *text);

#endif
