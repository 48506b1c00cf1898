// Charts as SVG inside documents: bars, a line of steps, lanes of time. Black on white, with
// patterns instead of colours and a label on everything, so that they read in print. Whoever draws
// one puts a table with the same figures behind it.
#ifndef REPORT_CHART_H
#define REPORT_CHART_H

#include "report/doc.h"

enum { CHART_FILLS = 5 };

// What bars and spans are filled with: 0 … CHART_FILLS - 1, taken in turn.
struct chart_bar {
    const char *label;
    const char *value; // as it is written beside the bar
    int64_t number;
    int fill;
};
// Lengths are proportional to the numbers; negative ones count as 0.
void chart_bars(struct doc *doc, const char *title, const struct chart_bar *bars, int count);

struct chart_step {
    int64_t at; // milliseconds
    int number;
    int needed;       // at that moment; 0: nothing is
    bool registering; // again: until the result is announced
};
// What a number that is needed is called.
struct chart_mark {
    int number;
    const char *label;
};
// `number` over time up to `end`, and a broken line at what is needed meanwhile, with its mark;
// `most` is the highest there can be.
struct chart_line {
    const struct chart_step *steps;
    size_t count;
    int64_t end;
    int most;
    const struct chart_mark *marks;
    int mark_count;
};
void chart_steps(struct doc *doc, const char *title, const struct chart_line *line);

// A stretch of time, or with `sign` a moment. `label` is written where there is room. Spans come
// lane by lane, moments in their order.
struct chart_span {
    int lane;
    int64_t from, to;
    int fill;
    const char *label; // may be NULL
    const char *sign;  // "▲"; NULL for a stretch
};
struct chart_lanes {
    const char *const *names;
    int lane_count;
    const struct chart_span *spans;
    size_t count;
    int64_t end;
};
void chart_lanes(struct doc *doc, const char *title, const struct chart_lanes *lanes);

#endif
