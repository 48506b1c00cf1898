// A row in the lists of the story and of the agenda: its words whole where they fit, with a word at
// the right.
#include "ui/screens.h"

#include "base/utf8.h"

#include <string.h>

enum { ROW_LINES = 3 };

// A row's words broken into lines, the last with its word at the right: whatever tells two rows
// apart is read. A row longer than that ends in "…" after a word, unless that left little of it.
struct lines {
    struct flow_line line[ROW_LINES];
    int count;
};

static struct flow_line cut(const char *text, int cols)
{
    struct flow_line line = flow_break(text, cols - 2);
    if (line.len >= utf8_fit(text, cols / 3))
        return line;
    size_t len = utf8_fit(text, cols - 1);
    return (struct flow_line){len, len};
}

static struct lines broken(const struct story_row *row, int cols, int most)
{
    struct lines lines = {.count = 0};
    int beside = cols - utf8_width(row->word) - (*row->word != '\0');
    const char *at = row->text;
    do {
        bool last = lines.count + 1 == most;
        bool ends = utf8_width(at) <= beside;
        struct flow_line line = last && !ends ? cut(at, beside) : flow_break(at, cols);
        lines.line[lines.count++] = line;
        if (last || ends)
            break;
        at += line.next;
    } while (*at || lines.count < most);
    return lines;
}

void story_row_draw(const struct scene *scene, struct rect at, const struct story_row *row,
                    const char *number)
{
    struct rect words = at;
    (void)grid_put(scene->grid, rect_take_left(&words, utf8_width(number)), STYLE_NORMAL, number);
    int most = at.rows < 1 ? 1 : at.rows < ROW_LINES ? at.rows : ROW_LINES;
    struct lines lines = broken(row, words.cols, most);
    const char *text = row->text;
    for (int i = 0; i < lines.count; i++) {
        struct flow_line line = lines.line[i];
        bool last = i + 1 == lines.count;
        bool ends = !last || !text[line.next];
        const char *more = ends ? "" : strchr(" \n", text[line.len]) ? " …" : "…";
        scene_both(scene, rect_row(words, i), STYLE_NORMAL,
                   scene_format(scene, "%.*s%s", (int)line.len, text, more), last ? row->word : "");
        text += line.next;
    }
    struct rect word = rect_row(words, lines.count - 1);
    grid_restyle(scene->grid, rect_take_right(&word, utf8_width(row->word)), row->style);
}

int story_row_lines(const struct story_row *row, int cols)
{
    return broken(row, cols, ROW_LINES).count;
}
