// A row in the lists of the story: its words whole where they fit, with a word at the right.
#include "ui/screens.h"

#include "base/utf8.h"

enum { ROW_LINES = 3 };

// A row's words broken into lines, the last with its word at the right: whatever tells two rows
// apart is read. A row longer than that ends in "…" after a word.
struct lines {
    struct flow_line line[ROW_LINES];
    int count;
};

static struct lines broken(const struct story_row *row, int cols)
{
    struct lines lines = {.count = 0};
    int beside = cols - utf8_width(row->word) - (*row->word != '\0');
    const char *at = row->text;
    do {
        bool last = lines.count + 1 == ROW_LINES;
        bool ends = utf8_width(at) <= beside;
        struct flow_line line = flow_break(at, last && !ends ? beside - 2 : cols);
        lines.line[lines.count++] = line;
        if (last || ends)
            break;
        at += line.next;
    } while (*at || lines.count < ROW_LINES);
    return lines;
}

void story_row_draw(const struct scene *scene, struct rect at, const struct story_row *row,
                    const char *number)
{
    struct rect words = at;
    (void)grid_put(scene->grid, rect_take_left(&words, utf8_width(number)), STYLE_NORMAL, number);
    struct lines lines = broken(row, words.cols);
    const char *text = row->text;
    for (int i = 0; i < lines.count; i++) {
        struct flow_line line = lines.line[i];
        bool last = i + 1 == lines.count;
        const char *more = last && text[line.next] ? " …" : "";
        scene_both(scene, rect_row(words, i), STYLE_NORMAL,
                   scene_format(scene, "%.*s%s", (int)line.len, text, more), last ? row->word : "");
        text += line.next;
    }
    struct rect word = rect_row(words, lines.count - 1);
    grid_restyle(scene->grid, rect_take_right(&word, utf8_width(row->word)), row->style);
}

int story_row_lines(const struct story_row *row, int cols)
{
    return broken(row, cols).count;
}
