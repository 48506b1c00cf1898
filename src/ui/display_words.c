// The hall's screen: words, texts and figures as large as there is room.
#include "ui/display.h"

#include "base/utf8.h"
#include "term/digits.h"
#include "term/letters.h"

#include <string.h>

enum { WORD_LINES = 3 };

void display_centre(const struct scene *scene, struct rect at, enum style style, const char *text)
{
    grid_text(scene->grid, at, ALIGN_CENTRE, style, text);
}

// Letters do not touch the edges of the window.
static struct rect word_room(struct rect area, int most)
{
    struct rect room = rect_inset(area, 0, area.cols / 60);
    room.rows = most < room.rows ? most : room.rows;
    return room;
}

int display_word(const struct scene *scene, struct rect *area, int most, enum style style,
                 const char *text)
{
    struct rect room = word_room(*area, most);
    int rows = letters_rows(room, WORD_LINES, text);
    if (rows > 0) {
        room.rows = rows;
        (void)rect_take_top(area, rows);
        (void)letters_draw(scene->grid, room, WORD_LINES, style, text);
        return rows;
    }
    rows = room.rows >= 3 ? 3 : 1;
    scene_banner(scene, rect_take_top(area, rows), style, text);
    return rows;
}

int display_word_height(struct rect area, int most, const char *text)
{
    struct rect room = word_room(area, most);
    return letters_height(room, WORD_LINES, text);
}

void display_lines(const struct scene *scene, struct rect *area, int most, enum style style,
                   const char *text)
{
    struct rect inside = rect_inset(*area, 0, area->cols / 20);
    int lines = flow_count(text, inside.cols);
    struct rect at = rect_take_top(area, lines < most ? lines : most);
    scene_lines(scene, rect_inset(at, 0, area->cols / 20), ALIGN_CENTRE, style, text);
}

int64_t display_shown(const struct view *view, int64_t session)
{
    int64_t since = view->stage ? view->stage->since : -1;
    return since < 0 || since > session ? session : session - since;
}

int display_page(const struct scene *scene, int pages)
{
    int64_t turn = display_shown(scene->view, scene->session) / DISPLAY_PAGE_MS;
    return pages > 1 ? (int)(turn % pages) : 0;
}

// The lines of one page of a text, in the middle of the area where there is one page only.
static int text_pages(const struct scene *scene, struct rect area, enum style style,
                      const char *text)
{
    int lines = flow_count(text, area.cols);
    int pages = area.rows > 0 ? (lines + area.rows - 1) / area.rows : 1;
    if (pages <= 1) {
        scene_lines(scene, rect_centre(area, lines, area.cols), ALIGN_CENTRE, style, text);
        return 1;
    }
    struct rect mark = rect_take_bottom(&area, 1);
    pages = (lines + area.rows - 1) / area.rows;
    int page = display_page(scene, pages);
    for (int skip = page * area.rows; skip > 0; skip--)
        text += flow_break(text, area.cols).next;
    for (int row = 0; *text && row < area.rows; row++) {
        struct flow_line line = flow_break(text, area.cols);
        grid_text(scene->grid, rect_row(area, row), ALIGN_CENTRE, style,
                  scene_format(scene, "%.*s", (int)line.len, text));
        text += line.next;
    }
    display_centre(scene, mark, STYLE_DIM, scene_format(scene, "%d/%d", page + 1, pages));
    return pages;
}

int display_text(const struct scene *scene, struct rect area, enum style style, const char *text)
{
    struct rect room = word_room(area, area.rows);
    if (!*text || letters_draw(scene->grid, room, LETTERS_LINES, style, text) > 0)
        return 1;
    int margin = area.cols > 100 ? area.cols / 8 : area.cols / 16;
    return text_pages(scene, rect_inset(area, 0, margin), style, text);
}

void display_figure(const struct scene *scene, struct rect area, enum style style, const char *text)
{
    digits_draw(scene->grid, area, digits_fit(area.rows, area.cols, text), style, text);
}

const char *display_item(const struct scene *scene)
{
    const struct view_item *item = scene->view->item;
    if (!item)
        return "";
    if (item->number < 1)
        return item->title;
    return SAY(scene, T_UI_DISPLAY_ITEM, ARG_N("n", item->number), ARG_S("title", item->title));
}
