// Drawing charts: a sheet of 1000 units in width, whole numbers throughout.
#include "report/chart.h"

#include "base/utf8.h"
#include "report/html.h"
#include "words/words.h"

enum {
    WIDE = 1000,
    LETTER = 10,
    LEFT = 240,
    RIGHT = 110,
    ROW = 30,
    MARGIN = 48,
    LANE = 46,
    SIGN = 14,
    PLOT = 200
};

struct sheet {
    const struct doc *doc;
    struct buf svg;
    struct html html;
};

// Solid, hatched, dotted, lined, empty.
static const char patterns[] =
    "<defs>"
    "<pattern id=\"f1\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" "
    "patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" fill=\"#fff\"/>"
    "<rect width=\"4\" height=\"8\" fill=\"#222\"/></pattern>"
    "<pattern id=\"f2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
    "<rect width=\"7\" height=\"7\" fill=\"#fff\"/><circle cx=\"3\" cy=\"3\" r=\"2\" "
    "fill=\"#222\"/></pattern>"
    "<pattern id=\"f3\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
    "<rect width=\"6\" height=\"6\" fill=\"#fff\"/><rect width=\"6\" height=\"2\" "
    "fill=\"#222\"/></pattern></defs>";
static const char *const fills[CHART_FILLS] = {"#444", "url(#f1)", "url(#f2)", "url(#f3)", "#fff"};

static struct html *begin(struct sheet *s, const struct doc *doc, const char *title, int height)
{
    struct buf box = BUF_INIT, clean = BUF_INIT;
    *s = (struct sheet){.doc = doc};
    s->html = html_on(&s->svg);
    buf_printf(&box, "0 0 %d %d", WIDE, height);
    doc_clean(doc, title, &clean);
    html_open(&s->html, "svg", NULL);
    html_attr(&s->html, "viewBox", buf_text(&box));
    html_attr(&s->html, "role", "img");
    html_attr(&s->html, "font-size", "17");
    html_attr(&s->html, "aria-label", buf_text(&clean));
    html_own(&s->html, patterns);
    buf_free(&box);
    buf_free(&clean);
    return &s->html;
}

static void end(struct sheet *s, struct doc *doc)
{
    html_close(&s->html);
    doc_drawing(doc, &s->svg);
}

// A label, cut to the width it has; `anchor` is "start", "middle" or "end".
struct place {
    int x, y, room;
    const char *anchor;
};

static void put_label(struct sheet *s, struct place at, const char *text)
{
    struct buf clean = BUF_INIT, cut = BUF_INIT;
    int columns = at.room / LETTER;
    doc_clean(s->doc, text, &clean);
    if (columns < 1)
        columns = 1;
    if (utf8_width(buf_text(&clean)) > columns)
        utf8_pad(&cut, buf_text(&clean), columns);
    html_open(&s->html, "text", NULL);
    html_attr_int(&s->html, "x", at.x);
    html_attr_int(&s->html, "y", at.y);
    html_attr(&s->html, "text-anchor", at.anchor);
    html_text(&s->html, cut.len > 0 ? buf_text(&cut) : buf_text(&clean));
    html_close(&s->html);
    buf_free(&clean);
    buf_free(&cut);
}

struct box {
    int x, y, width, height;
};

static void put_box(struct sheet *s, struct box box, const char *fill)
{
    html_open(&s->html, "rect", NULL);
    html_attr_int(&s->html, "x", box.x);
    html_attr_int(&s->html, "y", box.y);
    html_attr_int(&s->html, "width", box.width);
    html_attr_int(&s->html, "height", box.height);
    html_attr(&s->html, "fill", fill);
    html_attr(&s->html, "stroke", "#000");
    html_close(&s->html);
}

static void put_line(struct sheet *s, struct box from_to, const char *dashes)
{
    html_open(&s->html, "line", NULL);
    html_attr_int(&s->html, "x1", from_to.x);
    html_attr_int(&s->html, "y1", from_to.y);
    html_attr_int(&s->html, "x2", from_to.x + from_to.width);
    html_attr_int(&s->html, "y2", from_to.y + from_to.height);
    html_attr(&s->html, "stroke", dashes ? "#000" : "#999");
    if (dashes)
        html_attr(&s->html, "stroke-dasharray", dashes);
    html_close(&s->html);
}

static int scaled(int64_t number, int64_t most, int room)
{
    if (most <= 0 || number <= 0)
        return 0;
    return number >= most ? room : (int)(number * room / most);
}

void chart_bars(struct doc *doc, const char *title, const struct chart_bar *bars, int count)
{
    struct sheet sheet, *s = &sheet;
    int64_t most = 0;
    (void)begin(s, doc, title, count * ROW + 4);
    for (int i = 0; i < count; i++)
        most = bars[i].number > most ? bars[i].number : most;
    for (int i = 0; i < count; i++) {
        int y = i * ROW, wide = scaled(bars[i].number, most, WIDE - LEFT - RIGHT);
        put_label(s, (struct place){LEFT - 10, y + 21, LEFT - 20, "end"}, bars[i].label);
        put_box(s, (struct box){LEFT, y + 5, wide, ROW - 10}, fills[bars[i].fill % CHART_FILLS]);
        put_label(s, (struct place){LEFT + wide + 8, y + 21, RIGHT, "start"}, bars[i].value);
    }
    end(s, doc);
}

// The distance of marks on the axis of time: at most eight of them.
static int64_t tick(int64_t span)
{
    static const int minutes[] = {1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440};
    size_t i = 0;
    while (i + 1 < sizeof minutes / sizeof minutes[0] && span / (minutes[i] * 60000LL) > 8)
        i++;
    int64_t step = minutes[i] * 60000LL;
    return span / step > 8 ? span / 8 : step;
}

static int x_of(int64_t at, int64_t span)
{
    return LEFT + scaled(at, span, WIDE - LEFT - MARGIN);
}

static void put_axis(struct sheet *s, int64_t span, int top, int bottom)
{
    if (span <= 0)
        return;
    for (int64_t at = 0; at <= span; at += tick(span)) {
        struct buf time = BUF_INIT;
        int x = x_of(at, span);
        words_time(at / 1000, &time);
        put_line(s, (struct box){x, top, 0, bottom - top}, NULL);
        put_label(s, (struct place){x, bottom + 20, 90, "middle"}, buf_text(&time));
        buf_free(&time);
    }
}

static int y_of(const struct chart_line *line, int number)
{
    return 10 + PLOT - scaled(number, line->most, PLOT);
}

static void put_steps(struct sheet *s, const struct chart_line *line)
{
    struct buf path = BUF_INIT;
    for (size_t i = 0; i < line->count; i++) {
        int x = x_of(line->steps[i].at, line->end), y = y_of(line, line->steps[i].number);
        buf_printf(&path, i == 0 ? "M%d %d" : "H%dV%d", x, y);
    }
    if (line->count > 0)
        buf_printf(&path, "H%d", x_of(line->end, line->end));
    html_open(&s->html, "path", NULL);
    html_attr(&s->html, "d", buf_text(&path));
    html_attr(&s->html, "fill", "none");
    html_attr(&s->html, "stroke", "#000");
    html_attr_int(&s->html, "stroke-width", 4);
    html_close(&s->html);
    buf_free(&path);
}

static void put_needed(struct sheet *s, const struct chart_line *line)
{
    for (size_t i = 0; i < line->count; i++) {
        int64_t until = i + 1 < line->count ? line->steps[i + 1].at : line->end;
        int x = x_of(line->steps[i].at, line->end), y = y_of(line, line->steps[i].needed);
        if (line->steps[i].needed > 0)
            put_line(s, (struct box){x, y, x_of(until, line->end) - x, 0}, "10 6");
    }
    for (int i = 0; i < line->mark_count; i++)
        put_label(
            s, (struct place){LEFT - 45, y_of(line, line->marks[i].number) + 6, LEFT - 50, "end"},
            line->marks[i].label);
}

void chart_steps(struct doc *doc, const char *title, const struct chart_line *line)
{
    struct sheet sheet, *s = &sheet;
    (void)begin(s, doc, title, PLOT + 50);
    put_axis(s, line->end, 10, PLOT + 10);
    for (int number = 0; number <= line->most; number += line->most > 12 ? 5 : 2) {
        struct buf digits = BUF_INIT;
        buf_int(&digits, number);
        put_label(s, (struct place){LEFT - 10, y_of(line, number) + 6, 60, "end"},
                  buf_text(&digits));
        buf_free(&digits);
    }
    put_needed(s, line);
    put_steps(s, line);
    end(s, doc);
}

// Where the sign of span `i` stands at the latest: those after it in its lane need room before the
// end of the axis.
static int latest(const struct chart_lanes *lanes, size_t i)
{
    int x = WIDE - MARGIN;
    for (size_t k = i + 1; k < lanes->count && lanes->spans[k].lane == lanes->spans[i].lane; k++)
        x -= lanes->spans[k].sign ? SIGN : 0;
    return x > LEFT ? x : LEFT;
}

// A sign that would stand on the one before it in its lane moves aside; its label is left out
// when the one before it has one.
static void put_sign(struct sheet *s, const struct chart_span *span, int x, int most, int *last)
{
    int y = 6 + span->lane * LANE;
    bool crowded = x < *last + 4 * LETTER;
    if (x < *last + SIGN)
        x = *last + SIGN;
    if (x > most)
        x = most;
    put_label(s, (struct place){x, y + 20, 40, "middle"}, span->sign);
    if (span->label && !crowded)
        put_label(s, (struct place){x, y + 37, 60, "middle"}, span->label);
    *last = x;
}

static void put_span(struct sheet *s, const struct chart_lanes *lanes,
                     const struct chart_span *span)
{
    int x = x_of(span->from, lanes->end), y = 6 + span->lane * LANE;
    int wide = x_of(span->to, lanes->end) - x;
    put_box(s, (struct box){x, y + 6, wide > 2 ? wide : 2, LANE - 18},
            fills[span->fill % CHART_FILLS]);
    if (span->label && wide > 4 * LETTER)
        put_label(s, (struct place){x + 4, y + 26, wide - 8, "start"}, span->label);
}

void chart_lanes(struct doc *doc, const char *title, const struct chart_lanes *lanes)
{
    struct sheet sheet, *s = &sheet;
    int bottom = 6 + lanes->lane_count * LANE;
    (void)begin(s, doc, title, bottom + 30);
    put_axis(s, lanes->end, 6, bottom);
    for (int i = 0; i < lanes->lane_count; i++) {
        put_label(s, (struct place){LEFT - 12, 6 + i * LANE + 26, LEFT - 16, "end"},
                  lanes->names[i]);
        put_line(s, (struct box){0, 6 + (i + 1) * LANE, WIDE, 0}, NULL);
    }
    int lane = -1, last = 0;
    for (size_t i = 0; i < lanes->count; i++) {
        const struct chart_span *span = &lanes->spans[i];
        if (span->lane != lane)
            last = 0;
        lane = span->lane;
        if (span->sign)
            put_sign(s, span, x_of(span->from, lanes->end), latest(lanes, i), &last);
        else
            put_span(s, lanes, span);
    }
    end(s, doc);
}
