// Complications: all of them, and the words of the chosen one before anybody hears them.
#include "ui/screens.h"

#include "ui/action.h"

#include <string.h>

static void inject_rows(const struct scene *scene, struct rect area, int at)
{
    const struct view *view = scene->view;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_INJECTS), "", false);
    int skip = rect_follow(0, at, inside.rows, view->injects_count);
    scene_more(scene, area, skip, view->injects_count - skip - inside.rows);
    for (int i = 0; i < inside.rows && skip + i < view->injects_count; i++) {
        struct rect row = rect_row(inside, i);
        panel_inject_row(scene, row, skip + i, skip + i == at);
        if (skip + i <= ACT_ROW_LAST - ACT_ROW)
            areas_add(scene->areas, row, ACT_ROW + skip + i);
    }
    if (view->injects_count == 0)
        grid_text(scene->grid, inside, ALIGN_LEFT, STYLE_DIM, scene_text(scene, T_UI_INJECTS_NONE));
}

// When it comes, in full words.
static const char *when(const struct scene *scene, const struct view_inject *inject)
{
    const struct view *view = scene->view;
    bool later = strcmp(inject->state, "waiting") == 0 && inject->due < 0 && inject->stage > 0 &&
                 !inject->missed && inject->stage <= view->phases_count;
    if (!later)
        return panel_inject_when(scene, inject);
    return SAY(scene, T_UI_INJECT_LATER_FULL, ARG_S("phase", view->phases[inject->stage - 1].title),
               ARG_N("minute", inject->minute));
}

static void write_all(const struct scene *scene, struct flow *flow,
                      const struct view_inject *inject)
{
    flow_text(flow, 0, STYLE_STRONG, inject->title);
    flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_INJECT_TO, ARG_S("who", inject->to_name)));
    flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_INJECT_WHEN, ARG_S("when", when(scene, inject))));
    if (inject->ends)
        flow_text(flow, 0, STYLE_ALERT, scene_text(scene, T_UI_INJECT_ENDS));
    flow_gap(flow);
    flow_text(flow, 0, STYLE_NORMAL, inject->text);
}

static struct extent preview(const struct scene *scene, struct rect area,
                             const struct view_inject *inject, int skip)
{
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_INJECT_TEXT), "", false);
    struct flow flow = flow_on(scene->grid, inside, skip);
    write_all(scene, &flow, inject);
    if (flow.lines - skip > inside.rows)
        scene_more_below(scene, area);
    return (struct extent){flow.lines, inside.rows};
}

struct extent screen_inject(const struct scene *scene, int at, int skip)
{
    const struct view *view = scene->view;
    struct extent extent = {0, 0};
    struct rect area = grid_rect(scene->grid);
    struct rect top = rect_take_top(&area, 1);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    scene_top(scene, top, view->title);
    struct rect list = rect_take_left(&area, area.cols * 36 / 80);
    inject_rows(scene, list, at);
    if (at < view->injects_count)
        extent = preview(scene, area, &view->injects[at], skip);
    else
        (void)scene_box(scene, area, "", "", false);
    bool fired = at < view->injects_count && strcmp(view->injects[at].state, "fired") == 0;
    scene_bottom(scene, bottom, fired || view->ended ? "" : scene_text(scene, T_UI_INJECT_HINT));
    return extent;
}
