// Breaking text into lines.
#include "term/flow.h"

#include "base/joint.h"
#include "base/number.h"
#include "base/utf8.h"

#include <string.h>

static size_t blanks_at(const char *text)
{
    return strspn(text, " ");
}

// The line ends before the blanks at `len`, which are not shown, nor is a line break after them.
static struct flow_line end_at_blanks(const char *text, size_t len)
{
    size_t next = len + blanks_at(text + len);
    return (struct flow_line){len, next + (text[next] == '\n')};
}

// The line is full at `at`, before which the last blanks start at `blank` and, where no line should
// end, at `joint`; 0 for none.
static struct flow_line end_full(const char *text, size_t at, size_t blank, size_t joint)
{
    if (blank > 0 || joint > 0)
        return end_at_blanks(text, blank > 0 ? blank : joint);
    return (struct flow_line){at, at};
}

struct flow_line flow_break(const char *text, int cols)
{
    const char *end = text + strlen(text);
    int width = 0;
    size_t at = 0;
    size_t blank = 0, joint = 0; // where the last blanks after a word start; those no line ends at
    bool word = false;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text + at, end, &code)) > 0; at += len) {
        if (code == '\n')
            return (struct flow_line){at, at + 1};
        if (code == ' ' && word && !number_parts(text, at))
            *(joint_at(text, at) ? &joint : &blank) = at;
        word = code != ' ';
        int wide = utf8_char_width(code);
        if (width + wide > (cols < 1 ? 1 : cols) && at > 0)
            return end_full(text, at, blank, joint);
        width += wide;
    }
    return (struct flow_line){at, at};
}

struct flow flow_on(struct grid *grid, struct rect area, int skip)
{
    return (struct flow){.grid = grid, .area = area, .skip = skip};
}

int flow_count(const char *text, int cols)
{
    int lines = 0;
    for (; *text; lines++)
        text += flow_break(text, cols).next;
    return lines;
}

bool flow_row(struct flow *flow, struct rect *out)
{
    int line = flow->lines;
    flow->filled = line + 1;
    flow->lines += 1 + flow->leading;
    *out = rect_row(flow->area, line - flow->skip);
    if (!flow->grid)
        out->rows = 0;
    return out->rows > 0;
}

void flow_gap(struct flow *flow)
{
    flow->lines++;
}

void flow_keep(struct flow *flow, int lines)
{
    int screen = flow->area.rows;
    int left = screen > 0 ? screen - flow->lines % screen : 0;
    if (lines > left && lines <= screen)
        flow->lines += left;
}

static void put_line(struct grid *grid, struct rect at, enum style style, const char *text,
                     size_t len)
{
    struct buf line = BUF_INIT;
    buf_add(&line, text, len);
    (void)grid_put(grid, at, style, buf_text(&line));
    buf_free(&line);
}

static void put_paragraph(struct flow *flow, const char *mark, int indent, enum style style,
                          const char *text)
{
    int cols = flow->area.cols - indent;
    for (bool first = true; *text; first = false) {
        struct flow_line line = flow_break(text, cols);
        struct rect at;
        if (flow_row(flow, &at)) {
            if (first)
                (void)grid_put(flow->grid, at, style, mark);
            (void)rect_take_left(&at, indent);
            put_line(flow->grid, at, style, text, line.len);
        }
        text += line.next;
    }
}

void flow_text(struct flow *flow, int indent, enum style style, const char *text)
{
    put_paragraph(flow, "", indent, style, text);
}

void flow_item(struct flow *flow, const char *mark, enum style style, const char *text)
{
    put_paragraph(flow, mark, utf8_width(mark), style, text);
}
