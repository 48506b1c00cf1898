// The hall's screen: a question that people answer, and the map of problems.
#include "ui/display.h"

#include "base/utf8.h"

#include <string.h>

const struct view_question *display_open_question(const struct view *view)
{
    for (int i = 0; i < view->questions_count; i++)
        if (strcmp(view->questions[i].status, "open") == 0)
            return &view->questions[i];
    return NULL;
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

void display_question(const struct scene *scene, struct rect area)
{
    const struct view_question *question = display_open_question(scene->view);
    if (!question)
        return;
    struct rect foot = rect_take_bottom(&area, 3);
    area = rect_inset(area, 0, area.cols / 12);
    (void)rect_take_top(&area, 1);
    struct flow flow = {scene->grid, area, 0, 0};
    flow_text(&flow, 0, STYLE_STRONG, question->title);
    if (question->many)
        flow_text(&flow, 0, STYLE_DIM, scene_text(scene, T_UI_STORY_MANY));
    flow_gap(&flow);
    for (int i = 0; i < question->choices_count; i++)
        flow_item(&flow, scene_format(scene, "%d. ", i + 1), STYLE_NORMAL,
                  question->choices[i].text);
    grid_bar(scene->grid, rect_inset(rect_row(foot, 0), 0, area.cols / 8), STYLE_BAR,
             question->answers, question->asked > 0 ? question->asked : 1);
    grid_text(scene->grid, rect_row(foot, 1), ALIGN_CENTRE, STYLE_NORMAL,
              SAY(scene, T_UI_STORY_ANSWERED, ARG_N("answers", question->answers),
                  ARG_N("asked", question->asked)));
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

// The problems with the most marks first, each with a bar.
void display_map(const struct scene *scene, struct rect area)
{
    const struct view_map *map = scene->view->map;
    int place = 0, most = 1;
    grid_text(scene->grid, rect_take_top(&area, 2), ALIGN_CENTRE, STYLE_STRONG,
              scene_text(scene, T_UI_STORY_MAP));
    area = rect_inset(area, 0, 2);
    for (int i = 0; map && i < map->remarks_count && place < area.rows; i++) {
        const struct view_remark *remark = &map->remarks[i];
        if (strcmp(remark->kind, "problem") != 0)
            continue;
        most = remark->marks > most ? remark->marks : most; // the first has the most
        problem_row(scene, rect_row(area, place), place + 1, remark, most);
        place++;
    }
}
