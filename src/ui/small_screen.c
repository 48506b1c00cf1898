// What a terminal shows that is too small for the screens.
#include "ui/screens.h"

static bool is_hall(const struct scene *scene)
{
    return scene->view && scene->view->role == ROLE_DISPLAY;
}

static int rows_least(const struct scene *scene)
{
    return is_hall(scene) ? DISPLAY_ROWS_MIN : SCREEN_ROWS_MIN;
}

static int cols_least(const struct scene *scene)
{
    return is_hall(scene) ? DISPLAY_COLS_MIN : SCREEN_COLS_MIN;
}

bool screen_fits(const struct scene *scene)
{
    struct rect area = grid_rect(scene->grid);
    return area.rows >= rows_least(scene) && area.cols >= cols_least(scene);
}

void screen_small(const struct scene *scene)
{
    struct rect area = grid_rect(scene->grid);
    const char *text =
        SAY(scene, T_UI_SMALL, ARG_N("cols", cols_least(scene)), ARG_N("rows", rows_least(scene)),
            ARG_N("has_cols", area.cols), ARG_N("has_rows", area.rows));
    int lines = flow_count(text, area.cols);
    scene_lines(scene, rect_centre(area, lines, area.cols), ALIGN_CENTRE, STYLE_STRONG, text);
}
