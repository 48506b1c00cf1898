// Words in big capital letters made of blocks, to be read from afar.
#ifndef TERM_LETTERS_H
#define TERM_LETTERS_H

#include "term/grid.h"

// The text in capitals, as large as the area allows, broken at blanks into at most `lines` lines
// (LETTERS_LINES: any number), each in the middle of the area, all in its middle. Returns the rows
// of one line, 0 when the least size does not fit or a sign has no shape: then nothing is drawn.
int letters_draw(struct grid *grid, struct rect area, int lines, enum style style,
                 const char *text);
// The rows it would take in all, and those of one line's letters; 0 when it does not fit.
int letters_rows(struct rect area, int lines, const char *text);
int letters_height(struct rect area, int lines, const char *text);

// A text too long for the area in pages of it: how many, in the largest letters with which there
// are `most` at most; 0 where there would be more, or a sign has no shape. Drawing one of them.
int letters_pages(struct rect area, int most, const char *text);
struct letters_page {
    int most, at; // of so many at most, counted from 0
};
void letters_draw_page(struct grid *grid, struct rect area, enum style style, const char *text,
                       struct letters_page page);

// Texts one below the other, all in letters of one size, as large as the area allows with `apart`
// rows between them and `last` below. Of each `after` gets those rows, to draw into. False when the
// least size does not fit; with `grid` NULL nothing is drawn.
struct letters_text {
    const char *text;
    enum style style;
};
struct letters_list {
    const struct letters_text *texts;
    int count, apart, last;
};
bool letters_draw_list(struct grid *grid, struct rect area, const struct letters_list *list,
                       struct rect *after);

enum { LETTERS_LINES = 24 };

#endif
