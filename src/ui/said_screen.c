// Said so far: who spoke in the hall, when, and the words of those whom the computer plays.
#include "ui/screens.h"

static void write_said(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    for (int i = 0; i < view->said_count; i++) {
        const struct view_line *line = &view->said[i];
        const char *who =
            scene_join(scene, scene_person(scene, line->number, line->from), line->title);
        flow_text(flow, 0, STYLE_STRONG,
                  scene_format(scene, "%s  %s", scene_time(scene, line->at), who));
        flow_text(flow, 2, STYLE_NORMAL, line->text);
    }
    if (view->said_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_SAID_NOTHING));
}

struct extent screen_said(const struct scene *scene, int skip)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    scene_top(scene, rect_take_top(&area, 1), scene->view->title);
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_SAID), "", false);
    struct flow flow = flow_on(NULL, inside, 0);
    write_said(scene, &flow);
    struct extent extent = {flow.lines, inside.rows};
    flow = flow_on(scene->grid, inside, rect_follow(skip, skip, inside.rows, flow.lines));
    write_said(scene, &flow);
    scene_more(scene, area, flow.skip, flow.lines - flow.skip - inside.rows);
    scene_bottom(scene, bottom, scene_text(scene, T_UI_SAID_HINT));
    return extent;
}
