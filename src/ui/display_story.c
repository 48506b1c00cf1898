// The hall's screen: something told, and the map of problems.
#include "ui/display.h"

#include "base/utf8.h"
#include "term/letters.h"
#include "ui/screens.h"

#include <string.h>

// A third for the title where the text below can be in big letters, else what the text leaves.
static int title_rows(struct rect area, const struct view_message *message)
{
    struct rect below = area;
    (void)rect_take_top(&below, area.rows / 3 + 1);
    int left = area.rows - flow_count(message->text, area.cols * 4 / 5) - 3;
    if (letters_rows(below, LETTERS_LINES, message->text) > 0 || left < area.rows / 3)
        return area.rows / 3;
    return left < area.rows / 2 ? left : area.rows / 2;
}

// Above pages of big letters in one row, which leaves them the rest.
static void message_title(const struct scene *scene, struct rect *area,
                          const struct view_message *message)
{
    int rows = title_rows(*area, message);
    struct rect below = *area;
    (void)rect_take_top(&below, 3);
    if (!display_in_letters(below, message->text) && display_letter_pages(below, message->text) > 0)
        rows = 1;
    (void)display_word(scene, area, rows, STYLE_WARN, message->title);
}

int display_message(const struct scene *scene, struct rect area)
{
    const struct view_message *message = &scene->view->messages[0];
    if (scene->view->speech) {
        struct rect clock = rect_take_bottom(&area, area.rows > 24 ? 9 : area.rows > 12 ? 6 : 2);
        display_speech_strip(scene, clock);
        grid_rule(scene->grid, rect_take_bottom(&area, 1), STYLE_FRAME);
    }
    if (*message->title)
        message_title(scene, &area, message);
    (void)rect_take_top(&area, *message->title != '\0');
    return display_text(scene, area, STYLE_STRONG, message->text);
}

static int problems(const struct view_map *map, int *marks)
{
    int count = 0;
    *marks = 0;
    for (int i = 0; i < map->remarks_count; i++) {
        if (strcmp(map->remarks[i].kind, "problem") != 0)
            continue;
        count++;
        *marks += map->remarks[i].marks;
    }
    return count;
}

bool display_has_map(const struct view *view)
{
    int marks;
    bool hears = view->meeting && !view->meeting->votes;
    return hears && view->map && problems(view->map, &marks) > 0 && marks > 0;
}

static void problem_row(const struct scene *scene, struct rect at, int place,
                        const struct view_remark *remark, int most)
{
    struct rect bar = rect_take_right(&at, at.cols / 4);
    struct rect number = rect_take_right(&at, 6);
    grid_text(scene->grid, at, ALIGN_LEFT, place <= 3 ? STYLE_STRONG : STYLE_NORMAL,
              scene_format(scene, "%d. %s", place, remark->text));
    grid_text(scene->grid, number, ALIGN_CENTRE, STYLE_STRONG,
              scene_format(scene, "%d", remark->marks));
    grid_bar(scene->grid, bar, STYLE_BAR, remark->marks, most);
}

static struct display_list list_problems(const struct scene *scene, struct letters_text *texts,
                                         int *counts)
{
    const struct view_map *map = scene->view->map;
    struct display_list list = {texts, counts, 0, 1};
    for (int i = 0; map && i < map->remarks_count && list.count < LIST_MOST; i++) {
        const struct view_remark *remark = &map->remarks[i];
        if (strcmp(remark->kind, "problem") != 0)
            continue;
        list.of = remark->marks > list.of ? remark->marks : list.of; // the first has the most
        counts[list.count] = remark->marks;
        texts[list.count].style = list.count < 3 ? STYLE_STRONG : STYLE_NORMAL;
        texts[list.count++].text = scene_format(scene, "%d · %s", remark->marks, remark->text);
    }
    return list;
}

// In ordinary letters, as many on a page as there are rows.
static int map_in_lines(const struct scene *scene, struct rect area)
{
    const struct view_map *map = scene->view->map;
    int place = 0, most = 1, marks;
    area = rect_inset(area, 0, 2);
    int count = map ? problems(map, &marks) : 0;
    int step = 2 * count - 1 <= area.rows ? 2 : 1;
    int rows = count > area.rows ? area.rows - 1 : count; // on a page
    rows = rows > 1 ? rows : 1;
    int pages = count > 0 ? (count + rows - 1) / rows : 1;
    int page = display_page(scene, pages);
    if (pages > 1)
        display_page_mark(scene, rect_take_bottom(&area, 1), page, pages);
    for (int i = 0; map && i < map->remarks_count; i++) {
        const struct view_remark *remark = &map->remarks[i];
        if (strcmp(remark->kind, "problem") != 0)
            continue;
        most = remark->marks > most ? remark->marks : most; // the first has the most
        if (place / rows == page)
            problem_row(scene, rect_row(area, place % rows * step), place + 1, remark, most);
        place++;
    }
    return pages;
}

// The problems with the most marks first, each with a bar; in a large window those few in big
// letters.
int display_map(const struct scene *scene, struct rect area)
{
    struct letters_text texts[LIST_MOST];
    int counts[LIST_MOST];
    struct display_list list = list_problems(scene, texts, counts);
    grid_text(scene->grid, rect_take_top(&area, 2), ALIGN_CENTRE, STYLE_STRONG,
              scene_text(scene, T_UI_STORY_MAP));
    struct rect below = area, mark = rect_take_bottom(&below, 1);
    int pages = display_list_pages(below, &list);
    if (pages == 0)
        return map_in_lines(scene, area);
    int page = display_page(scene, pages);
    if (pages > 1)
        display_page_mark(scene, mark, page, pages);
    display_list_page(scene, below, &list, page);
    return pages;
}
