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

static bool is_problem(const struct view_remark *remark)
{
    return strcmp(remark->kind, "problem") == 0;
}

static int problems(const struct view_map *map, int *marks)
{
    int count = 0;
    *marks = 0;
    for (int i = 0; i < map->remarks_count; i++)
        if (is_problem(&map->remarks[i])) {
            count++;
            *marks += map->remarks[i].marks;
        }
    return count;
}

static int most_marks(const struct view_map *map)
{
    int most = 1;
    for (int i = 0; i < map->remarks_count; i++)
        if (is_problem(&map->remarks[i]) && map->remarks[i].marks > most)
            most = map->remarks[i].marks;
    return most;
}

bool display_has_map(const struct view *view)
{
    int marks;
    bool hears = view->meeting && !view->meeting->votes;
    return hears && view->map && problems(view->map, &marks) > 0 && marks > 0;
}

// Its words whole, with its marks and their bar beside the first line; the first has the most.
static void write_problem(const struct scene *scene, struct flow *flow, int place,
                          const struct view_remark *remark)
{
    struct rect all = flow->area, right = rect_take_right(&flow->area, all.cols / 3);
    enum style style = place <= 3 ? STYLE_STRONG : STYLE_NORMAL;
    const char *mark = scene_format(scene, "%d. ", place);
    flow_keep(flow, flow_count(remark->text, flow->area.cols - utf8_width(mark)));
    right = rect_row(right, flow->lines - flow->skip);
    flow_item(flow, mark, style, remark->text);
    flow->area = all;
    if (!flow->grid)
        return;
    grid_text(flow->grid, rect_take_left(&right, 6), ALIGN_CENTRE, STYLE_STRONG,
              scene_format(scene, "%d", remark->marks));
    grid_bar(flow->grid, right, STYLE_BAR, remark->marks, most_marks(scene->view->map));
}

static void write_map(const struct scene *scene, struct flow *flow, const void *of)
{
    const struct view_map *map = of;
    int place = 0;
    for (int i = 0; i < map->remarks_count; i++)
        if (is_problem(&map->remarks[i]))
            write_problem(scene, flow, ++place, &map->remarks[i]);
}

static struct display_list list_problems(const struct scene *scene, struct letters_text *texts,
                                         int *counts)
{
    const struct view_map *map = scene->view->map;
    struct display_list list = {texts, counts, 0, most_marks(map)};
    for (int i = 0; i < map->remarks_count; i++) {
        const struct view_remark *remark = &map->remarks[i];
        if (!is_problem(remark))
            continue;
        counts[list.count] = remark->marks;
        texts[list.count].style = list.count < 3 ? STYLE_STRONG : STYLE_NORMAL;
        texts[list.count++].text = scene_format(scene, "%d · %s", remark->marks, remark->text);
    }
    return list;
}

// In a large window a few in big letters; 0 where it cannot be.
static int map_in_letters(const struct scene *scene, struct rect area)
{
    struct letters_text texts[LIST_MOST];
    int counts[LIST_MOST], marks;
    if (problems(scene->view->map, &marks) > LIST_MOST)
        return 0;
    struct display_list list = list_problems(scene, texts, counts);
    struct rect mark = rect_take_bottom(&area, 1);
    int pages = display_list_pages(area, &list);
    int page = display_page(scene, pages);
    if (pages > 1)
        display_page_mark(scene, mark, page, pages);
    if (pages > 0)
        display_list_page(scene, area, &list, page);
    return pages;
}

// The problems with the most marks first, each with a bar.
int display_map(const struct scene *scene, struct rect area)
{
    grid_text(scene->grid, rect_take_top(&area, 2), ALIGN_CENTRE, STYLE_STRONG,
              scene_text(scene, T_UI_STORY_MAP));
    int pages = map_in_letters(scene, area);
    if (pages > 0)
        return pages;
    return display_part(scene, rect_inset(area, 0, 2),
                        &(struct display_part){write_map, scene->view->map, true});
}
