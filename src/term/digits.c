// Fonts of blocks for big digits.
#include "term/digits.h"

#include "base/utf8.h"

enum { FONT_ROWS_MAX = 7 };

// Each row is a number whose bits are the blocks, the leftmost in the highest place of `cols`.
struct glyph {
    char sign;
    uint8_t cols;
    uint8_t rows[FONT_ROWS_MAX];
};

static const struct glyph low_font[] = {
    {'0', 3, {7, 5, 5, 5, 7}}, {'1', 3, {2, 6, 2, 2, 7}},
    {'2', 3, {7, 1, 7, 4, 7}}, {'3', 3, {7, 1, 7, 1, 7}},
    {'4', 3, {5, 5, 7, 1, 1}}, {'5', 3, {7, 4, 7, 1, 7}},
    {'6', 3, {7, 4, 7, 5, 7}}, {'7', 3, {7, 1, 1, 2, 2}},
    {'8', 3, {7, 5, 7, 5, 7}}, {'9', 3, {7, 5, 7, 1, 7}},
    {':', 1, {0, 1, 0, 1, 0}}, {'.', 1, {0, 0, 0, 0, 1}},
    {'-', 2, {0, 0, 3, 0, 0}}, {'+', 3, {0, 2, 7, 2, 0}},
    {'/', 3, {1, 1, 2, 4, 4}}, {' ', 1, {0}},
};

static const struct glyph high_font[] = {
    {'0', 5, {14, 17, 17, 17, 17, 17, 14}}, {'1', 5, {4, 12, 4, 4, 4, 4, 14}},
    {'2', 5, {14, 17, 1, 6, 8, 16, 31}},    {'3', 5, {30, 1, 1, 14, 1, 1, 30}},
    {'4', 5, {2, 6, 10, 18, 31, 2, 2}},     {'5', 5, {31, 16, 30, 1, 1, 17, 14}},
    {'6', 5, {14, 16, 16, 30, 17, 17, 14}}, {'7', 5, {31, 1, 2, 4, 8, 8, 8}},
    {'8', 5, {14, 17, 17, 14, 17, 17, 14}}, {'9', 5, {14, 17, 17, 15, 1, 1, 14}},
    {':', 1, {0, 1, 1, 0, 1, 1, 0}},        {'.', 1, {0, 0, 0, 0, 0, 0, 1}},
    {'-', 3, {0, 0, 0, 7, 0, 0, 0}},        {'+', 5, {0, 4, 4, 31, 4, 4, 0}},
    {'/', 5, {1, 1, 2, 4, 8, 16, 16}},      {' ', 1, {0}},
};

struct size {
    const struct glyph *font;
    size_t count;
    int font_rows;
    int block_cols, block_rows;
    int gap_min, gap_max;
};

enum {
    LOW = sizeof low_font / sizeof low_font[0],
    HIGH = sizeof high_font / sizeof high_font[0],
};

static const struct size sizes[DIGITS_COUNT] = {
    // others: plain digits, no font
    [DIGITS_SMALL] = {low_font, LOW, 5, 2, 1, 1, 3},
    [DIGITS_MEDIUM] = {high_font, HIGH, 7, 2, 1, 2, 3},
    [DIGITS_LARGE] = {high_font, HIGH, 7, 4, 2, 4, 5},
    [DIGITS_HUGE] = {high_font, HIGH, 7, 6, 3, 6, 8},
};

static const struct glyph *glyph_of(const struct size *size, char sign)
{
    for (size_t i = 0; i < size->count; i++)
        if (size->font[i].sign == sign)
            return &size->font[i];
    return NULL;
}

int digits_rows(enum digits size)
{
    return size == DIGITS_PLAIN ? 1 : sizes[size].font_rows * sizes[size].block_rows;
}

// The width of the blocks alone; counts the gaps between them.
static int blocks_width(const struct size *size, const char *text, int *gaps)
{
    int width = 0;
    int glyphs = 0;
    for (; *text; text++) {
        const struct glyph *glyph = glyph_of(size, *text);
        if (!glyph)
            continue;
        width += glyph->cols * size->block_cols;
        glyphs++;
    }
    *gaps = glyphs > 0 ? glyphs - 1 : 0;
    return width;
}

int digits_cols(enum digits size, const char *text)
{
    if (size == DIGITS_PLAIN)
        return utf8_width(text);
    int gaps;
    int width = blocks_width(&sizes[size], text, &gaps);
    return width + gaps * sizes[size].gap_min;
}

enum digits digits_fit(int rows, int cols, const char *text)
{
    for (int size = DIGITS_COUNT - 1; size > DIGITS_PLAIN; size--)
        if (digits_rows((enum digits)size) <= rows && digits_cols((enum digits)size, text) <= cols)
            return (enum digits)size;
    return DIGITS_PLAIN;
}

// At the top left of the area.
static void draw_glyph(struct grid *grid, struct rect area, const struct size *size,
                       enum style style, const struct glyph *glyph)
{
    for (int row = 0; row < size->font_rows; row++) {
        for (int col = 0; col < glyph->cols; col++) {
            if (!(glyph->rows[row] >> (glyph->cols - 1 - col) & 1))
                continue;
            struct rect block = {area.row + row * size->block_rows,
                                 area.col + col * size->block_cols, size->block_rows,
                                 size->block_cols};
            grid_fill(grid, rect_meet(block, area), style, 0x2588);
        }
    }
}

void digits_draw(struct grid *grid, struct rect area, enum digits size, enum style style,
                 const char *text)
{
    if (size == DIGITS_PLAIN) {
        grid_text(grid, rect_centre(area, 1, area.cols), ALIGN_CENTRE, style, text);
        return;
    }
    const struct size *how = &sizes[size];
    int gaps;
    int width = blocks_width(how, text, &gaps);
    int gap = how->gap_max;
    while (gap > how->gap_min && width + gaps * gap > area.cols)
        gap--;
    struct rect at = rect_centre(area, digits_rows(size), width + gaps * gap);
    for (; *text; text++) {
        const struct glyph *glyph = glyph_of(how, *text);
        if (!glyph)
            continue;
        draw_glyph(grid, at, how, style, glyph);
        (void)rect_take_left(&at, glyph->cols * how->block_cols + gap);
    }
}
