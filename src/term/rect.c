// Rectangles of cells.
#include "term/rect.h"

#include <limits.h>

static int at_most(int size, int limit)
{
    if (size > limit)
        size = limit;
    return size < 0 ? 0 : size;
}

struct rect rect_take_top(struct rect *from, int size)
{
    size = at_most(size, from->rows);
    struct rect piece = {from->row, from->col, size, from->cols};
    from->row += size;
    from->rows -= size;
    return piece;
}

struct rect rect_take_bottom(struct rect *from, int size)
{
    size = at_most(size, from->rows);
    from->rows -= size;
    return (struct rect){from->row + from->rows, from->col, size, from->cols};
}

struct rect rect_take_left(struct rect *from, int size)
{
    size = at_most(size, from->cols);
    struct rect piece = {from->row, from->col, from->rows, size};
    from->col += size;
    from->cols -= size;
    return piece;
}

struct rect rect_take_right(struct rect *from, int size)
{
    size = at_most(size, from->cols);
    from->cols -= size;
    return (struct rect){from->row, from->col + from->cols, from->rows, size};
}

struct rect rect_row(struct rect rect, int row)
{
    bool there = row >= 0 && row < rect.rows;
    return (struct rect){rect.row + row, rect.col, there ? 1 : 0, rect.cols};
}

struct rect rect_inset(struct rect rect, int rows, int cols)
{
    rect.row += rows;
    rect.col += cols;
    rect.rows = at_most(rect.rows - 2 * rows, rect.rows);
    rect.cols = at_most(rect.cols - 2 * cols, rect.cols);
    return rect;
}

struct rect rect_centre(struct rect around, int rows, int cols)
{
    rows = at_most(rows, around.rows);
    cols = at_most(cols, around.cols);
    return (struct rect){around.row + (around.rows - rows) / 2,
                         around.col + (around.cols - cols) / 2, rows, cols};
}

static int lesser(int a, int b)
{
    return a < b ? a : b;
}

// Where a side that starts at `from` and is `size` long ends, without overflow.
static int end_of(int from, int size)
{
    if (size <= 0)
        return from;
    return from > INT_MAX - size ? INT_MAX : from + size;
}

struct rect rect_meet(struct rect a, struct rect b)
{
    int bottom = lesser(end_of(a.row, a.rows), end_of(b.row, b.rows));
    int right = lesser(end_of(a.col, a.cols), end_of(b.col, b.cols));
    int row = a.row > b.row ? a.row : b.row;
    int col = a.col > b.col ? a.col : b.col;
    return (struct rect){row, col, row < bottom ? bottom - row : 0, col < right ? right - col : 0};
}

bool rect_has(struct rect rect, int row, int col)
{
    return row >= rect.row && row - rect.row < rect.rows && col >= rect.col &&
           col - rect.col < rect.cols;
}

int rect_follow(int skip, int at, int rows, int total)
{
    if (at < skip)
        skip = at;
    if (at >= skip + rows)
        skip = at - rows + 1;
    if (skip > total - rows)
        skip = total - rows;
    return skip < 0 ? 0 : skip;
}
