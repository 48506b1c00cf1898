// A screen in memory: cells, text, fills.
#include "term/grid.h"

#include "base/mem.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct grid {
    int rows, cols;
    int cursor_row, cursor_col; // -1 when hidden
    struct cell *cells;
};

struct grid *grid_new(int rows, int cols)
{
    struct grid *grid = mem_zero(1, sizeof *grid);
    grid_reset(grid, rows, cols);
    return grid;
}

void grid_free(struct grid *grid)
{
    if (!grid)
        return;
    free(grid->cells);
    free(grid);
}

void grid_reset(struct grid *grid, int rows, int cols)
{
    rows = rows < 1 ? 1 : rows;
    cols = cols < 1 ? 1 : cols;
    if (rows != grid->rows || cols != grid->cols) {
        free(grid->cells);
        grid->cells = mem_zero((size_t)rows * (size_t)cols, sizeof *grid->cells);
        grid->rows = rows;
        grid->cols = cols;
    }
    for (int i = 0; i < rows * cols; i++)
        grid->cells[i] = (struct cell){.code = ' '};
    grid_cursor(grid, -1, -1);
}

struct rect grid_rect(const struct grid *grid)
{
    return (struct rect){0, 0, grid->rows, grid->cols};
}

static struct cell *cell_at(const struct grid *grid, int row, int col)
{
    return &grid->cells[(size_t)row * (size_t)grid->cols + (size_t)col];
}

const struct cell *grid_cells(const struct grid *grid, int row)
{
    return row >= 0 && row < grid->rows ? cell_at(grid, row, 0) : NULL;
}

// Blanks the other half of a wide character whose one half is about to be overwritten.
static void split_wide(struct grid *grid, int row, int col)
{
    struct cell *cell = cell_at(grid, row, col);
    if (cell->code == 0 && col > 0)
        cell[-1].code = ' ';
    if (col + 1 < grid->cols && cell[1].code == 0)
        cell[1].code = ' ';
}

static void set_cell(struct grid *grid, int row, int col, struct cell cell)
{
    split_wide(grid, row, col);
    *cell_at(grid, row, col) = cell;
}

static void add_mark(struct cell *cell, uint32_t mark)
{
    for (int i = 0; i < GRID_MARKS; i++) {
        if (cell->marks[i] == 0) {
            cell->marks[i] = mark;
            return;
        }
    }
}

// Puts one character of width 1 or 2 at a place that may lie left of `seen`.
static void put_char(struct grid *grid, struct rect seen, int col, struct cell cell)
{
    int width = utf8_char_width(cell.code);
    bool whole = col >= seen.col && col + width <= seen.col + seen.cols;
    if (!whole)
        cell.code = ' '; // half of a wide one at the edge
    for (int i = 0; i < width; i++) {
        if (rect_has(seen, seen.row, col + i))
            set_cell(grid, seen.row, col + i, cell);
        if (whole)
            cell = (struct cell){.style = cell.style};
    }
}

int grid_put(struct grid *grid, struct rect at, enum style style, const char *text)
{
    at.rows = at.rows > 0 ? 1 : 0;
    struct rect seen = rect_meet(at, grid_rect(grid));
    const char *end = text + strlen(text);
    int used = 0;
    int last = -1; // the column of the character that marks go on
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        int width = utf8_char_width(code);
        if (used + width > at.cols)
            break;
        if (width == 0) {
            if (last >= 0 && utf8_is_mark(code) && rect_has(seen, at.row, last))
                add_mark(cell_at(grid, at.row, last), code);
            continue;
        }
        last = at.col + used;
        if (seen.rows > 0)
            put_char(grid, seen, last, (struct cell){.code = code, .style = style});
        used += width;
    }
    return used;
}

void grid_run(struct grid *grid, struct rect *at, enum style style, const char *text)
{
    int used = grid_put(grid, *at, style, text);
    at->col += used;
    at->cols -= used;
}

int grid_printf(struct grid *grid, struct rect at, enum style style, const char *format, ...)
{
    struct buf text = BUF_INIT;
    va_list args;
    va_start(args, format);
    buf_vprintf(&text, format, args);
    va_end(args);
    int used = grid_put(grid, at, style, buf_text(&text));
    buf_free(&text);
    return used;
}

void grid_text(struct grid *grid, struct rect at, enum align align, enum style style,
               const char *text)
{
    int free_cols = at.cols - utf8_width(text);
    at.rows = at.rows > 0 ? 1 : 0;
    grid_fill(grid, at, style, ' ');
    if (free_cols < 0) {
        struct buf cut = BUF_INIT;
        utf8_pad(&cut, text, at.cols);
        (void)grid_put(grid, at, style, buf_text(&cut));
        buf_free(&cut);
        return;
    }
    int skip = align == ALIGN_RIGHT ? free_cols : align == ALIGN_CENTRE ? free_cols / 2 : 0;
    at.col += skip;
    at.cols -= skip;
    (void)grid_put(grid, at, style, text);
}

void grid_fill(struct grid *grid, struct rect area, enum style style, uint32_t code)
{
    if (utf8_char_width(code) != 1)
        code = ' ';
    area = rect_meet(area, grid_rect(grid));
    for (int row = area.row; row < area.row + area.rows; row++)
        for (int col = area.col; col < area.col + area.cols; col++)
            set_cell(grid, row, col, (struct cell){.code = code, .style = style});
}

void grid_restyle(struct grid *grid, struct rect area, enum style style)
{
    area = rect_meet(area, grid_rect(grid));
    for (int row = area.row; row < area.row + area.rows; row++)
        for (int col = area.col; col < area.col + area.cols; col++)
            cell_at(grid, row, col)->style = style;
}

void grid_cursor(struct grid *grid, int row, int col)
{
    bool inside = row >= 0 && row < grid->rows && col >= 0 && col < grid->cols;
    grid->cursor_row = inside ? row : -1;
    grid->cursor_col = inside ? col : -1;
}

bool grid_cursor_at(const struct grid *grid, int *row, int *col)
{
    *row = grid->cursor_row;
    *col = grid->cursor_col;
    return grid->cursor_row >= 0;
}

static void dump_cell(struct buf *out, const struct cell *cell, bool ascii)
{
    char bytes[4];
    if (cell->code == 0)
        return;
    buf_add(out, bytes, utf8_encode(ascii ? grid_ascii(cell->code) : cell->code, bytes));
    for (int i = 0; i < GRID_MARKS && cell->marks[i]; i++)
        buf_add(out, bytes, utf8_encode(cell->marks[i], bytes));
}

static void end_row(struct buf *out, size_t start)
{
    while (out->len > start && out->data[out->len - 1] == ' ')
        out->data[--out->len] = '\0';
    buf_char(out, '\n');
}

void grid_dump(struct buf *out, const struct grid *grid, bool ascii)
{
    for (int row = 0; row < grid->rows; row++) {
        size_t start = out->len;
        for (int col = 0; col < grid->cols; col++)
            dump_cell(out, cell_at(grid, row, col), ascii);
        end_row(out, start);
    }
}

void grid_dump_styles(struct buf *out, const struct grid *grid)
{
    for (int row = 0; row < grid->rows; row++) {
        size_t start = out->len;
        for (int col = 0; col < grid->cols; col++) {
            const struct cell *cell = cell_at(grid, row, col);
            bool plain = cell->style == STYLE_NORMAL && cell->code == ' ';
            buf_char(out, plain ? ' ' : style_letter((enum style)cell->style));
        }
        end_row(out, start);
    }
}
