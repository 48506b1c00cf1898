// The hall's screen: words, texts and figures as large as there is room.
#include "ui/display.h"

#include "base/utf8.h"
#include "term/digits.h"
#include "term/letters.h"

#include <string.h>

enum {
    WORD_LINES = 3,
    WIDE = 100,       // columns of a window whose ordinary letters are small from afar
    LETTER_PAGES = 3, // of big letters: more would take too long to turn
    SPACED_LINES = 3, // on a page at least
    SPACED_PAGES = 5, // of lines with empty ones between
    LIST_APART = 2,   // rows after each text of a list
};

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
    int lines = display_lines_count(*area, text);
    struct rect at = rect_take_top(area, lines < most ? lines : most);
    scene_lines(scene, rect_inset(at, 0, area->cols / 20), ALIGN_CENTRE, style, text);
}

int display_lines_count(struct rect area, const char *text)
{
    return flow_count(text, rect_inset(area, 0, area.cols / 20).cols);
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

void display_page_mark(const struct scene *scene, struct rect at, int page, int pages)
{
    display_centre(scene, at, STYLE_DIM, scene_format(scene, "%d/%d", page + 1, pages));
}

// How many lines there is room for, each `step` rows below the one before.
static int lines_in(int rows, int step)
{
    return rows > 0 ? (rows + step - 1) / step : 1;
}

static bool is_heading(const char *text, struct flow_line line)
{
    return line.len > 0 && text[line.len - 1] == ':' && text[line.len] == '\n';
}

// Where the page that begins there ends, `room` lines later at most: no heading is its last line,
// and no page begins with an empty one or consists of such.
static const char *page_end(const char **text, int cols, int room)
{
    const char *at = *text += strspn(*text, "\n");
    const char *heading = NULL;
    for (int i = 0; *at && i < room; i++) {
        struct flow_line line = flow_break(at, cols);
        heading = i > 0 && is_heading(at, line) ? at : NULL;
        at += line.next;
    }
    at += strspn(at, "\n");
    return *at && heading ? heading : at;
}

static int pages_of(const char *text, int cols, int rows, int step)
{
    int pages = 0;
    int room = flow_count(text, cols) > lines_in(rows, step) ? lines_in(rows - 1, step)
                                                             : lines_in(rows, step);
    for (; *text; pages++)
        text = page_end(&text, cols, room);
    return pages > 0 ? pages : 1;
}

// The lines of one page of a text, with empty ones between where that does not make too many pages;
// in the middle of the area where there is one page only.
static int text_pages(const struct scene *scene, struct rect area, enum style style,
                      const char *text)
{
    int apart = pages_of(text, area.cols, area.rows, 2);
    bool spaced =
        apart == 1 || (apart <= SPACED_PAGES && lines_in(area.rows - 1, 2) >= SPACED_LINES);
    int step = spaced ? 2 : 1;
    int pages = pages_of(text, area.cols, area.rows, step);
    if (pages > 1)
        display_page_mark(scene, rect_take_bottom(&area, 1), display_page(scene, pages), pages);
    else
        area = rect_centre(area, step * flow_count(text, area.cols) - step + 1, area.cols);
    int room = lines_in(area.rows, step);
    const char *end = page_end(&text, area.cols, room);
    for (int page = display_page(scene, pages); page > 0; page--) {
        text = end;
        end = page_end(&text, area.cols, room);
    }
    for (int i = 0; text < end; i++) {
        struct flow_line line = flow_break(text, area.cols);
        grid_text(scene->grid, rect_row(area, i * step), ALIGN_CENTRE, style,
                  scene_format(scene, "%.*s", (int)line.len, text));
        text += line.next;
    }
    return pages;
}

static struct flow part_lines(const struct scene *scene, struct rect area,
                              const struct display_part *part, bool apart)
{
    struct flow flow = flow_on(NULL, area, 0);
    flow.leading = apart;
    part->write(scene, &flow, part->of);
    return flow;
}

int display_part(const struct scene *scene, struct rect area, const struct display_part *part)
{
    struct flow flow = part_lines(scene, area, part, part->apart);
    int pages = 1, page = 0;
    if (part->apart && flow.filled > area.rows)
        flow = part_lines(scene, area, part, false);
    if (flow.filled > area.rows && area.rows > 1) {
        struct rect mark = rect_take_bottom(&area, 1);
        pages = (part_lines(scene, area, part, false).filled + area.rows - 1) / area.rows;
        page = display_page(scene, pages);
        display_page_mark(scene, mark, page, pages);
    } else if (part->apart) {
        area = rect_centre(area, flow.filled, area.cols);
    }
    int leading = flow.leading;
    flow = flow_on(scene->grid, area, page * area.rows);
    flow.leading = leading;
    part->write(scene, &flow, part->of);
    return pages;
}

bool display_in_letters(struct rect area, const char *text)
{
    struct rect room = word_room(area, area.rows);
    return letters_rows(room, LETTERS_LINES, text) > 0;
}

int display_letter_pages(struct rect area, const char *text)
{
    struct rect room = word_room(area, area.rows - 1);
    return area.cols >= WIDE ? letters_pages(room, LETTER_PAGES, text) : 0;
}

void display_letter_page(const struct scene *scene, struct rect area, enum style style,
                         const char *text, int page)
{
    struct rect room = word_room(area, area.rows - 1);
    letters_draw_page(scene->grid, room, style, text, (struct letters_page){LETTER_PAGES, page});
}

static struct letters_list list_part(const struct display_list *list, int from, int count)
{
    return (struct letters_list){list->texts + from, count, LIST_APART, list->counts ? 1 : 0};
}

// How many of the texts from there on, `most` at most, fit on a page.
static int list_fit(struct rect area, const struct display_list *list, int from, int most)
{
    int left = list->count - from;
    for (int count = most < left ? most : left; count > 0; count--) {
        struct letters_list part = list_part(list, from, count);
        if (letters_draw_list(NULL, word_room(area, area.rows), &part, NULL))
            return count;
    }
    return 0;
}

static int list_pages(struct rect area, const struct display_list *list, int most)
{
    int pages = 0;
    for (int from = 0, count; from < list->count; from += count, pages++)
        if ((count = list_fit(area, list, from, most)) == 0)
            return 0;
    return pages;
}

// As many on each page, where that takes no more of them: the letters are larger then.
static int list_share(struct rect area, const struct display_list *list, int pages)
{
    if (pages < 1)
        return list->count;
    int even = (list->count + pages - 1) / pages;
    return list_pages(area, list, even) == pages ? even : list->count;
}

int display_list_pages(struct rect area, const struct display_list *list)
{
    int pages = list_pages(area, list, list->count);
    return pages == 1 || area.cols >= WIDE ? pages : 0;
}

void display_list_page(const struct scene *scene, struct rect area, const struct display_list *list,
                       int page)
{
    struct rect after[LIST_MOST];
    int most = list_share(area, list, list_pages(area, list, list->count));
    int from = 0, count = list_fit(area, list, 0, most);
    for (; page > 0; page--) {
        from += count;
        count = list_fit(area, list, from, most);
    }
    struct letters_list part = list_part(list, from, count);
    if (!letters_draw_list(scene->grid, word_room(area, area.rows), &part, after))
        return;
    for (int i = 0; i < count; i++) {
        struct rect row = rect_inset(rect_row(after[i], 0), 0, area.cols / 8);
        if (list->counts)
            grid_bar(scene->grid, row, STYLE_BAR, list->counts[from + i], list->of);
        else if (i + 1 < count)
            grid_rule(scene->grid, rect_inset(row, 0, area.cols / 8), STYLE_FRAME);
    }
}

int display_text(const struct scene *scene, struct rect area, enum style style, const char *text)
{
    struct rect room = word_room(area, area.rows);
    if (!*text || letters_draw(scene->grid, room, LETTERS_LINES, style, text) > 0)
        return 1;
    int pages = display_letter_pages(area, text);
    if (pages == 0)
        return text_pages(scene,
                          rect_inset(area, 0, area.cols >= WIDE ? area.cols / 8 : area.cols / 20),
                          style, text);
    int page = display_page(scene, pages);
    if (pages > 1)
        display_page_mark(scene, rect_row(area, area.rows - 1), page, pages);
    display_letter_page(scene, area, style, text, page);
    return pages;
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
