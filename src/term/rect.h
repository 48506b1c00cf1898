// Rectangles of cells, and cutting a screen into them. Rows and columns count from 0. A rect may
// be empty (rows or cols ≤ 0) or reach outside the grid: drawing is clipped to both.
#ifndef TERM_RECT_H
#define TERM_RECT_H

#include <stdbool.h>

struct rect {
    int row, col;
    int rows, cols;
};

// Each cuts up to `size` rows or columns off that side of `from` and returns the piece.
struct rect rect_take_top(struct rect *from, int size);
struct rect rect_take_bottom(struct rect *from, int size);
struct rect rect_take_left(struct rect *from, int size);
struct rect rect_take_right(struct rect *from, int size);

// The row number `row` of the rect as a rect one row high; empty when there is no such row.
struct rect rect_row(struct rect rect, int row);
// Without `rows` rows above and below and `cols` columns left and right.
struct rect rect_inset(struct rect rect, int rows, int cols);
// A rect of that size in the middle of `around`, not larger than it.
struct rect rect_centre(struct rect around, int rows, int cols);
// What both have in common; empty when nothing.
struct rect rect_meet(struct rect a, struct rect b);
bool rect_has(struct rect rect, int row, int col);

// For lists and pages: the nearest offset to `skip` at which line `at` of `total` lines is seen
// in a window of `rows` rows and the window is not scrolled past the end.
int rect_follow(int skip, int at, int rows, int total);

#endif
