// A screen in memory: a grid of cells, each with a character and a style. Views draw into it;
// ui/term shows it; tests compare its dump with a text file.
//
// Every call clips to its rect and to the grid; any text is safe (control and bidi characters are
// dropped, broken UTF-8 shows as U+FFFD). Text goes in the first row of a rect unless said.
#ifndef TERM_GRID_H
#define TERM_GRID_H

#include "base/buf.h"
#include "term/rect.h"
#include "term/style.h"

#include <stdint.h>

enum { GRID_MARKS = 2 };

// `code` 0 is the right half of a wide character. No padding: cells are compared as bytes.
struct cell {
    uint32_t code;
    uint32_t marks[GRID_MARKS]; // combining marks on it, 0 for none
    uint32_t style;             // enum style
};

enum align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTRE };

struct grid;

// Blank; sizes below 1 count as 1.
struct grid *grid_new(int rows, int cols);
void grid_free(struct grid *grid);
// A new size if need be, and all blank; the cursor is hidden.
void grid_reset(struct grid *grid, int rows, int cols);
// The whole grid.
struct rect grid_rect(const struct grid *grid);
// The cells of a row, borrowed until the next change; NULL when there is no such row.
const struct cell *grid_cells(const struct grid *grid, int row);

// Puts text, hard-clipped; returns the columns used. Leaves the rest of the row as it was.
int grid_put(struct grid *grid, struct rect at, enum style style, const char *text);
// The same and moves `at` behind it: for runs of differently styled text in one row.
void grid_run(struct grid *grid, struct rect *at, enum style style, const char *text);
int grid_printf(struct grid *grid, struct rect at, enum style style, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
// Fills the row with the text, aligned, blanks around it, cut with "…" when too long.
void grid_text(struct grid *grid, struct rect at, enum align align, enum style style,
               const char *text);
// Fills the whole rect with one character of width 1 (else with blanks).
void grid_fill(struct grid *grid, struct rect area, enum style style, uint32_t code);
// Changes the style only, in the whole rect: for the selected row of a list.
void grid_restyle(struct grid *grid, struct rect area, enum style style);

// ┌─ Title ───── right ─┐. The titles may be NULL; the right one yields first where room is short.
struct border {
    const char *title;
    const char *right;
    enum style frame;
    enum style text; // of both titles
    bool twin;       // double lines ╔═╗: chosen
};
// Draws the frame only; returns the inside.
struct rect grid_box(struct grid *grid, struct rect area, const struct border *box);
// A horizontal line ─ through the first row.
void grid_rule(struct grid *grid, struct rect at, enum style style);
// ████░░░░ for part of whole: empty only at 0, full only at the whole. The rest is STYLE_REST.
void grid_bar(struct grid *grid, struct rect at, enum style style, int64_t part, int64_t whole);

// Where the terminal's cursor goes: the focused item or the place of typing. Drawn visible;
// outside the grid it is hidden, as after grid_reset.
void grid_cursor(struct grid *grid, int row, int col);
// False when it is hidden.
bool grid_cursor_at(const struct grid *grid, int *row, int *col);

// The ASCII character, of the same width, for one of the program's signs (─│█■▲▼▶·«»–№…);
// letters and what has no such twin stay.
uint32_t grid_ascii(uint32_t code);
// Adds the rows as text, each ended by a line break, blanks at the ends of rows left out.
void grid_dump(struct buf *out, const struct grid *grid, bool ascii);
// The same with style_letter of each cell that is not a normal blank.
void grid_dump_styles(struct buf *out, const struct grid *grid);

#endif
