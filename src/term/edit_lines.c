// A text field: drawing, and moving between the lines of a wrapped text.
#include "term/edit_parts.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "term/amount.h"
#include "term/flow.h"

#include <stdlib.h>
#include <string.h>

// A line of the wrapped text: bytes [start, start + len) are shown, the next line starts at next.
struct line {
    size_t start, len, next;
};

// One column is kept free for the cursor behind the last character.
static int text_cols(int cols)
{
    return cols > 1 ? cols - 1 : 1;
}

static struct line line_at(struct edit *edit, size_t start)
{
    struct flow_line line = flow_break(edit_text(edit) + start, text_cols(edit->cols));
    return (struct line){start, line.len, start + line.next};
}

// Goes on to the next line; false after the last one. An empty text has one empty line.
static bool next_line(struct edit *edit, struct line *line)
{
    if (line->next >= edit->text.len)
        return false;
    *line = line_at(edit, line->next);
    return true;
}

static bool line_has(const struct edit *edit, const struct line *line, size_t at)
{
    return at >= line->start && (at < line->next || line->next >= edit->text.len);
}

static int width_of(struct edit *edit, size_t from, size_t to)
{
    char *part = mem_text_n(edit_text(edit) + from, to - from);
    int width = utf8_width(part);
    free(part);
    return width;
}

// The number of the line with the cursor.
static int cursor_line(struct edit *edit, struct line *out)
{
    int number = 0;
    *out = line_at(edit, 0);
    while (!line_has(edit, out, edit->at) && next_line(edit, out))
        number++;
    return number;
}

static bool nth_line(struct edit *edit, int number, struct line *out)
{
    *out = line_at(edit, 0);
    for (int i = 0; i < number; i++)
        if (!next_line(edit, out))
            return false;
    return number >= 0;
}

int edit_lines(struct edit *edit, int cols)
{
    int lines = flow_count(edit_text(edit), text_cols(cols));
    return lines > 0 ? lines : 1;
}

// Moves to the line that many below, to the column where the way started.
static enum edit_did move_lines(struct edit *edit, int by)
{
    struct line line;
    int number = cursor_line(edit, &line);
    if (edit->goal < 0)
        edit->goal = width_of(edit, line.start, edit->at);
    if (!nth_line(edit, number + by, &line))
        return EDIT_MOVED;
    const char *text = edit_text(edit);
    size_t end = line.start + line.len;
    size_t at = line.start;
    int width = 0;
    while (at < end) {
        size_t len = utf8_next(text + at, text + end);
        width += width_of(edit, at, at + len);
        if (width > edit->goal)
            break;
        at += len;
    }
    edit->at = at;
    edit->last = CHANGE_NONE;
    return EDIT_MOVED;
}

enum edit_did edit_up(struct edit *edit)
{
    return edit->setup.wrap ? move_lines(edit, -1) : edit_older(edit);
}

enum edit_did edit_down(struct edit *edit)
{
    return edit->setup.wrap ? move_lines(edit, 1) : edit_newer(edit);
}

static void put_part(struct grid *grid, struct rect at, enum style style, const char *text,
                     size_t len)
{
    char *part = mem_text_n(text, len);
    (void)grid_put(grid, at, style, part);
    free(part);
}

static void draw_lines(struct edit *edit, struct grid *grid, struct rect area, enum style style)
{
    struct line line = line_at(edit, 0);
    for (int row = -edit->scroll; row < area.rows; row++) {
        put_part(grid, rect_row(area, row), style, edit_text(edit) + line.start, line.len);
        if (!next_line(edit, &line))
            break;
    }
}

static void draw_wrapped(struct edit *edit, struct grid *grid, struct rect area, enum style style,
                         bool focused)
{
    edit->cols = area.cols;
    struct line line;
    int number = cursor_line(edit, &line);
    edit->scroll = rect_follow(edit->scroll, number, area.rows, edit_lines(edit, area.cols));
    draw_lines(edit, grid, area, style);
    if (!focused)
        return;
    // Blanks at the end of a line hang over its edge; the cursor does not.
    int col = width_of(edit, line.start, edit->at);
    col = col > area.cols - 1 ? area.cols - 1 : col;
    grid_cursor(grid, area.row + number - edit->scroll, area.col + col);
}

// What is seen of the text: itself, a number in digits, or a star for each character.
static char *shown_text(struct edit *edit, size_t len)
{
    const char *text = edit_text(edit);
    if (edit->setup.number)
        return amount_shown(text, len);
    if (!edit->setup.secret)
        return mem_text_n(text, len);
    struct buf stars = BUF_INIT;
    for (size_t at = 0; at < len; at += utf8_next(text + at, text + len))
        buf_char(&stars, '*');
    buf_add(&stars, "", 0);
    char *out = mem_text(buf_text(&stars));
    buf_free(&stars);
    return out;
}

// Brings the cursor, at column `col` of `width`, into a window of `cols` columns, with some text
// on both sides of it where the window has to move.
static void follow_col(struct edit *edit, int col, int width, int cols)
{
    if (col < edit->scroll || col > edit->scroll + cols - 1)
        edit->scroll = col - cols / 2;
    if (edit->scroll > width + 1 - cols)
        edit->scroll = width + 1 - cols;
    if (edit->scroll < 0)
        edit->scroll = 0;
}

static void draw_single(struct edit *edit, struct grid *grid, struct rect area, enum style style,
                        bool focused)
{
    char *before = shown_text(edit, edit->at);
    char *all = shown_text(edit, edit->text.len);
    int col = utf8_width(before);
    follow_col(edit, col, utf8_width(all), area.cols);
    size_t skip = utf8_fit(all, edit->scroll);
    char *head = mem_text_n(all, skip);
    struct rect place = area;
    if (utf8_width(head) < edit->scroll && all[skip]) {
        // Half of a wide character at the left edge leaves a blank.
        skip += utf8_next(all + skip, all + strlen(all));
        (void)rect_take_left(&place, 1);
    }
    (void)grid_put(grid, place, style, all + skip);
    free(head);
    if (focused)
        grid_cursor(grid, area.row, area.col + col - edit->scroll);
    free(before);
    free(all);
}

void edit_draw(struct edit *edit, struct grid *grid, struct rect area, enum style style,
               bool focused)
{
    if (area.rows < 1 || area.cols < 1)
        return;
    style = edit->over ? STYLE_DIM : style;
    grid_fill(grid, area, style, ' ');
    if (edit->setup.wrap)
        draw_wrapped(edit, grid, area, style, focused);
    else
        draw_single(edit, grid, area, style, focused);
}
