// Big digits made of blocks, to be read from afar.
#ifndef TERM_DIGITS_H
#define TERM_DIGITS_H

#include "term/grid.h"

// Heights: 1, 5, 7, 14 and 21 rows.
enum digits { DIGITS_PLAIN, DIGITS_SMALL, DIGITS_MEDIUM, DIGITS_LARGE, DIGITS_HUGE, DIGITS_COUNT };

int digits_rows(enum digits size);
// The least width of a text; of 0-9 : . - + / and blanks, others are left out.
int digits_cols(enum digits size, const char *text);
// The largest size in which the text fits; DIGITS_PLAIN when none does.
enum digits digits_fit(int rows, int cols, const char *text);
// Draws in the middle of the area, with wider gaps where there is room. DIGITS_PLAIN puts the
// text as it is in the middle row.
void digits_draw(struct grid *grid, struct rect area, enum digits size, enum style style,
                 const char *text);

#endif
