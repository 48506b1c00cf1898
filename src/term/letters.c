// Big letters: the largest size in which a text fits, and drawing it.
#include "term/letters.h"

#include "base/joint.h"
#include "base/utf8.h"
#include "term/letters_parts.h"

#include <string.h>

// The sizes: a block of a letter is `cols2` half columns wide and `rows2` half rows high. Where
// half columns do not go into whole ones, the blocks of stems (the even ones) are wider than those
// between.
struct size {
    int cols2, rows2;
    int gap; // columns between letters
};

enum { ROWS2_MAX = 12, PAGES_MAX = 8, BLANK = 3, FULL = 0x2588, UPPER = 0x2580, LOWER = 0x2584 };

// A line of the text: bytes, and its width.
struct line {
    const char *text;
    size_t len;
    int cols;
    bool hangs; // something is below the line
};

struct layout {
    struct size size;
    struct line lines[LETTERS_LINES];
    int count;
};

static const struct letter *letter_of(uint32_t code)
{
    code = utf8_upper(code);
    for (int i = 0; i < letters_font_count; i++)
        if (letters_font[i].codes[0] == code || letters_font[i].codes[1] == code)
            return &letters_font[i];
    return NULL;
}

static int block_cols(struct size size, const struct letter *letter, int block)
{
    bool stem = block % 2 == 0 || block == letter->cols - 1;
    return stem ? (size.cols2 + 1) / 2 : size.cols2 / 2;
}

static int letter_cols(struct size size, const struct letter *letter)
{
    int cols = 0;
    for (int i = 0; i < letter->cols; i++)
        cols += block_cols(size, letter, i);
    return cols;
}

static int code_cols(struct size size, uint32_t code)
{
    const struct letter *letter = code == ' ' ? NULL : letter_of(code);
    return letter ? letter_cols(size, letter) : BLANK * size.cols2 / 2;
}

// The line's width, and whether something hangs below it.
static void measure(struct size size, struct line *line)
{
    const char *at = line->text, *end = at + line->len;
    uint32_t code;
    line->cols = 0;
    line->hangs = false;
    for (size_t len; (len = utf8_decode(at, end, &code)) > 0; at += len) {
        const struct letter *letter = letter_of(code);
        line->cols += (line->cols > 0 ? size.gap : 0) + code_cols(size, code);
        line->hangs = line->hangs || (letter && letter->rows[LETTER_LINE] != 0);
    }
}

static size_t word_len(const char *text)
{
    size_t len = strcspn(text, " \n");
    while (joint_name(text, len))
        len += 1 + strcspn(text + len + 1, " \n");
    return len;
}

// One more line from `text`, of as many words as fit; false when not even one does.
static bool take_line(struct layout *layout, int cols, const char **text)
{
    struct line *line = &layout->lines[layout->count++];
    *line = (struct line){.text = *text, .len = word_len(*text)};
    measure(layout->size, line);
    bool fits = line->cols <= cols;
    while (fits && line->text[line->len] == ' ') {
        struct line longer = *line;
        longer.len += 1 + word_len(line->text + line->len + 1);
        measure(layout->size, &longer);
        if (longer.cols > cols)
            break;
        *line = longer;
    }
    *text = line->text + line->len;
    *text += strspn(*text, " \n");
    return fits;
}

static int line_rows2(const struct layout *layout, int at)
{
    int blocks = LETTER_LINE + layout->lines[at].hangs;
    return blocks * layout->size.rows2;
}

// Between two lines.
static int gap_rows2(struct size size)
{
    return (size.rows2 + 1) / 2 * 2;
}

static int all_rows(const struct layout *layout)
{
    int rows2 = 0;
    for (int i = 0; i < layout->count; i++) {
        rows2 += line_rows2(layout, i);
        rows2 += rows2 % 2; // each line begins with a whole row
        if (i + 1 < layout->count)
            rows2 += gap_rows2(layout->size);
    }
    return rows2 / 2;
}

static bool lay_out(struct layout *layout, struct rect area, int lines, const char *text)
{
    int most = 2 * area.rows / (LETTER_LINE * layout->size.rows2) + 1; // more are never high enough
    layout->count = 0;
    text += strspn(text, " \n");
    while (*text)
        if (layout->count >= lines || layout->count >= most || !take_line(layout, area.cols, &text))
            return false;
    return layout->count > 0 && all_rows(layout) <= area.rows;
}

static bool is_known(const char *text)
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        if (code != ' ' && code != '\n' && !letter_of(code))
            return false;
    return true;
}

// With gaps as wide as a stem, or else as what is between stems.
static bool fits_somehow(struct layout *layout, struct rect area, int lines, const char *text)
{
    layout->size.gap = (layout->size.cols2 + 1) / 2;
    if (lay_out(layout, area, lines, text))
        return true;
    layout->size.gap = layout->size.cols2 / 2;
    return lay_out(layout, area, lines, text);
}

// The highest size that fits, and of that height the widest; letters are never more than twice as
// high as a square block makes them, nor wider than one and a half times.
static bool find_size(struct layout *layout, struct rect area, int lines, const char *text)
{
    if (lines > LETTERS_LINES)
        lines = LETTERS_LINES;
    if (!is_known(text))
        return false;
    for (int rows2 = ROWS2_MAX; rows2 > 0; rows2--)
        for (int cols2 = 3 * rows2; cols2 >= rows2 && cols2 >= 2; cols2--) {
            layout->size = (struct size){.cols2 = cols2, .rows2 = rows2};
            if (fits_somehow(layout, area, lines, text))
                return true;
        }
    return false;
}

// One of a letter's columns.
struct stroke {
    const struct letter *letter;
    int col;
};

// Its half row, counted from the top of the line.
static bool is_set(const struct stroke *stroke, struct size size, int row2)
{
    int row = row2 / size.rows2;
    const struct letter *letter = stroke->letter;
    return row < LETTER_ROWS && (letter->rows[row] >> (letter->cols - 1 - stroke->col) & 1);
}

// A column of a letter's blocks.
static void draw_blocks(struct grid *grid, struct rect at, enum style style, struct size size,
                        const struct stroke *stroke)
{
    for (int row = 0; row < at.rows; row++) {
        bool upper = is_set(stroke, size, 2 * row);
        bool lower = is_set(stroke, size, 2 * row + 1);
        if (upper || lower)
            grid_fill(grid, rect_row(at, row), style,
                      upper && lower ? FULL
                      : upper        ? UPPER
                                     : LOWER);
    }
}

static void draw_line(struct grid *grid, struct rect at, enum style style,
                      const struct layout *layout, const struct line *line)
{
    const char *text = line->text, *end = text + line->len;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        const struct letter *letter = letter_of(code);
        struct rect place = rect_take_left(&at, code_cols(layout->size, code));
        for (int i = 0; letter && i < letter->cols; i++)
            draw_blocks(grid, rect_take_left(&place, block_cols(layout->size, letter, i)), style,
                        layout->size, &(struct stroke){letter, i});
        (void)rect_take_left(&at, layout->size.gap);
    }
}

static void draw_layout(struct grid *grid, struct rect area, enum style style,
                        const struct layout *layout)
{
    struct rect at = rect_centre(area, all_rows(layout), area.cols);
    for (int i = 0; i < layout->count; i++) {
        struct rect row = rect_take_top(&at, (line_rows2(layout, i) + 1) / 2);
        (void)rect_take_top(&at, gap_rows2(layout->size) / 2);
        draw_line(grid, rect_centre(row, row.rows, layout->lines[i].cols), style, layout,
                  &layout->lines[i]);
    }
}

int letters_draw(struct grid *grid, struct rect area, int lines, enum style style, const char *text)
{
    struct layout layout;
    if (!find_size(&layout, area, lines, text))
        return 0;
    draw_layout(grid, area, style, &layout);
    return LETTER_LINE * layout.size.rows2 / 2;
}

static bool is_heading(const struct line *line)
{
    return line->text[line->len - 1] == ':' && line->text[line->len] == '\n';
}

// The lines of the next page of the text, no heading the last of them, which it is moved on by;
// false when not even one fits.
static bool lay_page(struct layout *layout, struct rect area, const char **text)
{
    layout->count = 0;
    while (**text && layout->count < LETTERS_LINES) {
        const char *before = *text;
        if (!take_line(layout, area.cols, text))
            return false;
        if (all_rows(layout) > area.rows) {
            layout->count--;
            *text = before;
            break;
        }
    }
    if (**text && layout->count > 1 && is_heading(&layout->lines[layout->count - 1]))
        *text = layout->lines[--layout->count].text;
    return layout->count > 0;
}

// How many pages it takes in this size, PAGES_MAX + 1 for more; 0 where a line does not fit.
static int count_pages(struct layout *layout, struct rect area, const char *text)
{
    int pages = 0;
    text += strspn(text, " \n");
    for (; *text && pages <= PAGES_MAX; pages++)
        if (!lay_page(layout, area, &text))
            return 0;
    return pages;
}

// The least number of pages, and the largest letters with which there are no more.
static int find_pages(struct layout *layout, struct rect area, int most, const char *text)
{
    struct size best = {0};
    int least = most + 1;
    if (!is_known(text))
        return 0;
    for (int rows2 = 1; rows2 <= ROWS2_MAX; rows2++)
        for (int cols2 = rows2 < 2 ? 2 : rows2; cols2 <= 3 * rows2; cols2++) {
            layout->size = (struct size){.cols2 = cols2, .rows2 = rows2, .gap = (cols2 + 1) / 2};
            int pages = count_pages(layout, area, text);
            bool better = pages > 0 && pages <= least && pages <= most;
            best = better ? layout->size : best;
            least = better ? pages : least;
        }
    layout->size = best;
    return least <= most ? least : 0;
}

int letters_pages(struct rect area, int most, const char *text)
{
    struct layout layout;
    return find_pages(&layout, area, most, text);
}

void letters_draw_page(struct grid *grid, struct rect area, enum style style, const char *text,
                       struct letters_page page)
{
    struct layout layout;
    if (find_pages(&layout, area, page.most, text) == 0)
        return;
    text += strspn(text, " \n");
    for (int i = 0; i <= page.at && *text; i++)
        if (!lay_page(&layout, area, &text))
            return;
    draw_layout(grid, area, style, &layout);
}

int letters_height(struct rect area, int lines, const char *text)
{
    struct layout layout;
    return find_size(&layout, area, lines, text) ? LETTER_LINE * layout.size.rows2 / 2 : 0;
}

int letters_rows(struct rect area, int lines, const char *text)
{
    struct layout layout;
    return find_size(&layout, area, lines, text) ? all_rows(&layout) : 0;
}

static int rows_after(const struct letters_list *list, int at)
{
    return at + 1 < list->count ? list->apart : list->last;
}

// The rows they take in this size with what is after each; more than there are where one does not
// fit.
static int list_rows(struct layout *layout, struct rect area, const struct letters_list *list)
{
    int rows = 0;
    for (int i = 0; i < list->count && rows <= area.rows; i++) {
        if (!fits_somehow(layout, area, LETTERS_LINES, list->texts[i].text))
            return area.rows + 1;
        rows += all_rows(layout) + rows_after(list, i);
    }
    return rows;
}

static bool find_list(struct size *size, struct rect area, const struct letters_list *list)
{
    struct layout layout;
    for (int i = 0; i < list->count; i++)
        if (!is_known(list->texts[i].text))
            return false;
    layout.size = (struct size){.cols2 = 2, .rows2 = 1}; // what the least does not, none does
    if (list_rows(&layout, area, list) > area.rows)
        return false;
    for (int rows2 = ROWS2_MAX; rows2 > 0; rows2--)
        for (int cols2 = 3 * rows2; cols2 >= rows2 && cols2 >= 2; cols2--) {
            *size = layout.size = (struct size){.cols2 = cols2, .rows2 = rows2};
            if (list_rows(&layout, area, list) <= area.rows)
                return true;
        }
    return false;
}

bool letters_draw_list(struct grid *grid, struct rect area, const struct letters_list *list,
                       struct rect *after)
{
    struct layout layout;
    if (!find_list(&layout.size, area, list))
        return false;
    area = rect_centre(area, list_rows(&layout, area, list), area.cols);
    for (int i = 0; grid && i < list->count; i++) {
        (void)fits_somehow(&layout, area, LETTERS_LINES, list->texts[i].text);
        draw_layout(grid, rect_take_top(&area, all_rows(&layout)), list->texts[i].style, &layout);
        after[i] = rect_take_top(&area, rows_after(list, i));
    }
    return true;
}
