// Words set into lines of so many columns, for documents as plain text.
#ifndef REPORT_DOC_SETTER_H
#define REPORT_DOC_SETTER_H

#include "report/doc_parts.h"

enum { PLAIN_WIDE = 80 };

// `indent` of the lines after the first, `wide` where they end.
struct setter {
    struct buf *out;
    int column, indent, wide;
    bool begins; // of a line: blanks are dropped
};

// The length of the word at the text's beginning: no line ends within it, nor within a number.
size_t setter_word(const char *text);
void setter_blanks(struct buf *out, int count);
// A word longer than a line is broken where it must be.
void setter_words(struct setter *setter, const char *text);
// A text with its marks as signs, in `out`, which is emptied first. Borrowed.
const char *setter_signed(struct buf *out, const char *text);

// Adds a table, in parts side by side where it is too wide for a page.
void doc_plain_table(const struct doc_part *table, struct buf *out);

#endif
