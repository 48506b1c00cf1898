// What a terminal shows that is too small for the screens.
#include "ui/screens.h"

void screen_small(const struct scene *scene)
{
    struct rect area = grid_rect(scene->grid);
    const char *text =
        SAY(scene, T_UI_SMALL, ARG_N("cols", SCREEN_COLS_MIN), ARG_N("rows", SCREEN_ROWS_MIN),
            ARG_N("has_cols", area.cols), ARG_N("has_rows", area.rows));
    int lines = flow_count(text, area.cols);
    scene_lines(scene, rect_centre(area, lines, area.cols), ALIGN_CENTRE, STYLE_STRONG, text);
}
