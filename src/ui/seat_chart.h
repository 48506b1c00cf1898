// Seats of the hall as numbered places in bowed rows, each with a sign: presence, marks of a vote.
#ifndef UI_SEAT_CHART_H
#define UI_SEAT_CHART_H

#include "term/grid.h"

struct chart_seat {
    int number;
    const char *sign; // of width 1
    enum style style;
};

// In the middle of the area. Where there is no room for bows the rows are straight; seats beyond
// the area are left out.
void chart_draw(struct grid *grid, struct rect area, const struct chart_seat *seats, int count);
// Rows it takes in an area of that size, at most area.rows.
int chart_rows(struct rect area, const struct chart_seat *seats, int count);

#endif
