// Text broken into lines by words and column width, and pages of such text that scroll.
#ifndef TERM_FLOW_H
#define TERM_FLOW_H

#include "term/grid.h"

#include <stddef.h>

// One line at the start of a text: `len` bytes to show, the next line starts after `next` bytes
// (blanks and a line break between the two are not shown).
struct flow_line {
    size_t len, next;
};

// Breaks at blanks and after '\n'; a word wider than the line is cut. Always advances unless
// `text` is empty. `cols` below 1 counts as 1.
struct flow_line flow_break(const char *text, int cols);
// How many lines the text takes; 0 for "".
int flow_count(const char *text, int cols);

// A page of paragraphs, added from top to bottom: lines before `skip` and below the area are
// counted and not drawn. With grid NULL all are only counted (area.cols is still the width).
// `lines` is then the length of the page, for rect_follow and "1/2".
struct flow {
    struct grid *grid;
    struct rect area;
    int skip;
    int lines;
    int filled;  // the same without empty ones at the end
    int leading; // empty lines after each
};
// An empty page; its lines stand close.
struct flow flow_on(struct grid *grid, struct rect area, int skip);

// A paragraph, indented by `indent` columns (all its lines). "" adds nothing.
void flow_text(struct flow *flow, int indent, enum style style, const char *text);
// A paragraph whose first line has `mark` ("– ", "1. ") hanging before the indent.
void flow_item(struct flow *flow, const char *mark, enum style style, const char *text);
// An empty line.
void flow_gap(struct flow *flow);
// The next `lines` lines belong together: where the end of a screen of area.rows lines would tear
// them, they begin on the next one. For pages turned by whole screens.
void flow_keep(struct flow *flow, int lines);
// One line that the caller draws: sets *out (empty when it is not seen); false when not seen.
bool flow_row(struct flow *flow, struct rect *out);

#endif
