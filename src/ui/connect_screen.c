// What a terminal shows without a session: connecting, sessions to choose from, a lost server.
#include "ui/screens.h"

#include "base/utf8.h"
#include "ui/action.h"
#include "ui/desk.h"

static void say_in_the_middle(const struct scene *scene, struct rect area, const char *text,
                              enum style style)
{
    int cols = area.cols - 4;
    int lines = flow_count(text, cols);
    scene_lines(scene, rect_centre(area, lines, cols), ALIGN_CENTRE, style, text);
}

void screen_connecting(const struct scene *scene)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    say_in_the_middle(scene, area, scene_text(scene, T_UI_CONNECTING), STYLE_DIM);
    scene_bottom(scene, bottom, "");
}

// To be copied: from the left, in one row where it fits, else broken at the edge and nowhere else.
static void command_line(const struct scene *scene, struct rect area, const char *text)
{
    bool fits = utf8_width(text) <= area.cols - 2;
    for (int i = 0; *text && i < area.rows; i++) {
        size_t len = utf8_fit(text, area.cols);
        struct rect at = rect_row(area, i);
        grid_text(scene->grid, fits ? rect_inset(at, 0, 1) : at, ALIGN_LEFT, STYLE_STRONG,
                  scene_format(scene, "%.*s", (int)len, text));
        text += len;
    }
}

void screen_lost(const struct scene *scene, const char *again)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct rect head = rect_take_top(&area, area.rows / 2);
    scene_banner(scene, rect_take_bottom(&head, 3), STYLE_ALERT, scene_text(scene, T_UI_LOST));
    say_in_the_middle(scene, rect_take_top(&area, 4), scene_text(scene, T_UI_LOST_WAITS),
                      STYLE_STRONG);
    if (again) {
        say_in_the_middle(scene, rect_take_top(&area, 1), scene_text(scene, T_UI_LOST_AGAIN),
                          STYLE_NORMAL);
        command_line(scene, rect_take_top(&area, 3), again);
    }
    scene_bottom(scene, bottom, "");
}

static void session_row(const struct scene *scene, struct rect at,
                        const struct desk_session *session, bool chosen)
{
    const char *owner =
        *session->owner ? SAY(scene, T_UI_SESSIONS_OWNER, ARG_S("name", session->owner)) : "";
    scene_both(scene, at, STYLE_NORMAL,
               scene_format(scene, "%s %s", chosen ? "▶" : " ", session->name), owner);
    if (!chosen)
        return;
    grid_restyle(scene->grid, at, STYLE_FOCUS);
    grid_cursor(scene->grid, at.row, at.col);
}

void screen_sessions(const struct scene *scene, const struct desk_session *sessions, int count,
                     int at)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    if (count == 0) {
        say_in_the_middle(scene, area, scene_text(scene, T_UI_SESSIONS_NONE), STYLE_STRONG);
        scene_bottom(scene, bottom, "");
        return;
    }
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_SESSIONS), NULL, false);
    int skip = rect_follow(0, at, inside.rows, count);
    scene_more(scene, area, skip, count - skip - inside.rows);
    for (int i = 0; i < inside.rows && skip + i < count; i++) {
        struct rect row = rect_row(inside, i);
        session_row(scene, row, &sessions[skip + i], skip + i == at);
        if (skip + i <= ACT_ROW_LAST - ACT_ROW)
            areas_add(scene->areas, row, ACT_ROW + skip + i);
    }
    scene_bottom(scene, bottom, scene_text(scene, T_UI_SESSIONS_HINT));
}
