// Boxes, rules, bars of a grid, and their ASCII twins.
#include "term/grid.h"

#include "base/utf8.h"

#include <string.h>

struct lines {
    uint32_t across, down;
    uint32_t top_left, top_right, bottom_left, bottom_right;
};

static const struct lines single = {0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518};
static const struct lines twin = {0x2550, 0x2551, 0x2554, 0x2557, 0x255A, 0x255D};

static void frame(struct grid *grid, struct rect area, enum style style, const struct lines *lines)
{
    int bottom = area.row + area.rows - 1;
    int right = area.col + area.cols - 1;
    grid_fill(grid, (struct rect){area.row, area.col, area.rows, 1}, style, lines->down);
    grid_fill(grid, (struct rect){area.row, right, area.rows, 1}, style, lines->down);
    grid_fill(grid, (struct rect){bottom, area.col, 1, area.cols}, style, lines->across);
    grid_fill(grid, (struct rect){bottom, area.col, 1, 1}, style, lines->bottom_left);
    grid_fill(grid, (struct rect){bottom, right, 1, 1}, style, lines->bottom_right);
    // The top comes last: it is what stays of a box one row high.
    grid_fill(grid, (struct rect){area.row, area.col, 1, area.cols}, style, lines->across);
    grid_fill(grid, (struct rect){area.row, area.col, 1, 1}, style, lines->top_left);
    grid_fill(grid, (struct rect){area.row, right, 1, 1}, style, lines->top_right);
}

// A title in a frame's top line: a blank on each side of it.
static void put_title(struct grid *grid, struct rect at, enum style style, const char *text)
{
    grid_fill(grid, at, style, ' ');
    at.col += 1;
    at.cols -= 2;
    grid_text(grid, at, ALIGN_LEFT, style, text);
}

static bool given(const char *text)
{
    return text && *text;
}

struct rect grid_box(struct grid *grid, struct rect area, const struct border *box)
{
    struct rect inside = rect_inset(area, 1, 1);
    if (area.rows < 1 || area.cols < 1)
        return inside;
    frame(grid, area, box->frame, box->twin ? &twin : &single);
    // Corner and one stroke stay on each side; at least one stroke stays between the titles.
    int room = area.cols - 4;
    struct rect at = {area.row, area.col + 2, 1, 0};
    int left = given(box->title) ? utf8_width(box->title) + 2 : 0;
    int right = given(box->right) ? utf8_width(box->right) + 2 : 0;
    if (left > room)
        left = room;
    if (left >= 3) {
        at.cols = left;
        put_title(grid, at, box->text, box->title);
    }
    if (right > 0 && right + 1 <= room - left) {
        at = (struct rect){area.row, area.col + area.cols - 2 - right, 1, right};
        put_title(grid, at, box->text, box->right);
    }
    return inside;
}

void grid_rule(struct grid *grid, struct rect at, enum style style)
{
    at.rows = at.rows > 0 ? 1 : 0;
    grid_fill(grid, at, style, single.across);
}

static int bar_cols(int cols, int64_t part, int64_t whole)
{
    if (part <= 0 || whole <= 0 || cols <= 0)
        return 0;
    if (part >= whole)
        return cols;
    int full = (int)((double)part / (double)whole * cols + 0.5);
    if (full >= cols)
        full = cols - 1;
    return full < 1 && cols > 1 ? 1 : full;
}

void grid_bar(struct grid *grid, struct rect at, enum style style, int64_t part, int64_t whole)
{
    at.rows = at.rows > 0 ? 1 : 0;
    struct rect full = rect_take_left(&at, bar_cols(at.cols, part, whole));
    grid_fill(grid, full, style, 0x2588);
    grid_fill(grid, at, STYLE_REST, 0x2591);
}

struct ascii_twin {
    uint32_t code;
    char ascii;
};

static const struct ascii_twin twins[] = {
    {0x2500, '-'},  {0x2502, '|'}, {0x2550, '='}, {0x2551, '|'}, {0x2588, '#'}, {0x2591, '.'},
    {0x2580, '"'},  {0x2584, '_'}, {0x25A0, '*'}, {0x25B2, '+'}, {0x25BC, '-'}, {0x25B6, '>'},
    {0x00B7, '.'},  {0x00AB, '"'}, {0x00BB, '"'}, {0x2013, '-'}, {0x2014, '-'}, {0x2026, '.'},
    {0x2116, 'N'},  {0x00A0, ' '}, {0x201C, '"'}, {0x201D, '"'}, {0x201E, '"'}, {0x2018, '\''},
    {0x2019, '\''}, {0x2212, '-'}, {0x00D7, 'x'}, {0x2022, '*'}, {0x2192, '>'}, {0x2190, '<'},
    {0x2191, '^'},  {0x2193, 'v'},
};

uint32_t grid_ascii(uint32_t code)
{
    if (code < 0x80)
        return code;
    for (size_t i = 0; i < sizeof twins / sizeof twins[0]; i++)
        if (twins[i].code == code)
            return (unsigned char)twins[i].ascii;
    return code > 0x2500 && code < 0x2580 ? '+' : code; // corners and crossings of lines
}
