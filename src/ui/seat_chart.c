// Bowed rows of seats.
#include "ui/seat_chart.h"

#include "base/utf8.h"

enum { GAP_MIN = 1, GAP_MAX = 6 };

// How the seats are arranged.
struct layout {
    int digits; // of the greatest number
    int rows;
    int longest; // seats in the first row; later rows have as many or one fewer
    int gap;     // columns between seats
    int step;    // lines from row to row: 3 bowed with a gap, 2 bowed, 1 straight
};

static int root(int number)
{
    int root = 1;
    while ((root + 1) * (root + 1) <= number)
        root++;
    return root;
}

static int up(int number, int by)
{
    return (number + by - 1) / by;
}

static int widest_number(const struct chart_seat *seats, int count)
{
    int digits = 2;
    for (int i = 0; i < count; i++)
        if (seats[i].number > 99)
            digits = 3;
    return digits;
}

static int lines(const struct layout *layout)
{
    return layout->step == 1 ? layout->rows : (layout->rows - 1) * layout->step + 2;
}

static struct layout arrange(struct rect area, const struct chart_seat *seats, int count)
{
    struct layout layout = {.digits = widest_number(seats, count), .rows = root(count / 2 + 1)};
    int cell = layout.digits + 1;
    int most = (area.cols + GAP_MIN) / (cell + GAP_MIN);
    if (most < 1)
        most = 1;
    if (up(count, layout.rows) > most)
        layout.rows = up(count, most);
    layout.longest = up(count, layout.rows);
    layout.gap = GAP_MAX;
    while (layout.gap > GAP_MIN && layout.longest * (cell + layout.gap) - layout.gap > area.cols)
        layout.gap--;
    for (layout.step = 3; layout.step > 1 && lines(&layout) > area.rows;)
        layout.step--;
    return layout;
}

int chart_rows(struct rect area, const struct chart_seat *seats, int count)
{
    if (count < 1)
        return 0;
    struct layout layout = arrange(area, seats, count);
    int rows = lines(&layout);
    return rows < area.rows ? rows : area.rows;
}

static void draw_seat(struct grid *grid, struct rect at, const struct layout *layout,
                      const struct chart_seat *seat)
{
    int used = grid_printf(grid, at, STYLE_NORMAL, "%0*d", layout->digits, seat->number);
    (void)rect_take_left(&at, used);
    (void)grid_put(grid, at, seat->style, seat->sign);
}

static void draw_row(struct grid *grid, struct rect area, const struct layout *layout,
                     const struct chart_seat *seats, int count)
{
    int cell = layout->digits + 1;
    int width = count * (cell + layout->gap) - layout->gap;
    int bow = layout->step == 1 ? 0 : count >= 4 ? (count + 1) / 4 : 0;
    int col = area.col + (area.cols - width) / 2;
    for (int i = 0; i < count; i++) {
        bool low = i < bow || i >= count - bow;
        struct rect at = {area.row + low, col + i * (cell + layout->gap), 1, cell};
        draw_seat(grid, rect_meet(at, area), layout, &seats[i]);
    }
}

void chart_draw(struct grid *grid, struct rect area, const struct chart_seat *seats, int count)
{
    if (count < 1)
        return;
    struct layout layout = arrange(area, seats, count);
    struct rect place = rect_centre(area, lines(&layout), area.cols);
    int longer = count - layout.rows * (layout.longest - 1); // rows that have `longest` seats
    int at = 0;
    for (int row = 0; row < layout.rows; row++) {
        int seats_here = row < longer ? layout.longest : layout.longest - 1;
        struct rect line = place;
        (void)rect_take_top(&line, row * layout.step);
        draw_row(grid, line, &layout, seats + at, seats_here);
        at += seats_here;
    }
}
