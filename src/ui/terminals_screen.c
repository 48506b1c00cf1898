// The terminals of the session: the console's list, and what each shows while it is checked.
#include "ui/screens.h"

#include "base/utf8.h"
#include "term/digits.h"

#include <string.h>

// Columns from the right: keys tried, delay, size, language.
enum { COL_KEYS = 11, COL_DELAY = 12, COL_SIZE = 9, COL_LANG = 4, COL_NUMBER = 5, HOW_ROWS = 5 };

static const char *place(const struct scene *scene, const struct view_terminal *terminal)
{
    if (strcmp(terminal->role, "facilitator") == 0)
        return scene_text(scene, T_UI_TERMINAL_CONSOLE);
    if (strcmp(terminal->role, "display") == 0)
        return scene_text(scene, T_UI_TERMINAL_HALL);
    if (*terminal->seat)
        return scene_person(scene, terminal->number, terminal->brief);
    return scene_text(scene, terminal->kiosk ? T_UI_TERMINAL_KIOSK : T_UI_TERMINAL_FREE);
}

static const char *delay(const struct scene *scene, const struct view_terminal *terminal,
                         enum style *style)
{
    *style = STYLE_NORMAL;
    if (terminal->delay == -2)
        return "–";
    if (terminal->delay < 0) {
        *style = STYLE_WARN;
        return scene_text(scene, T_UI_TERMINAL_NO_ANSWER);
    }
    *style = terminal->delay >= 300 ? STYLE_WARN : STYLE_NORMAL;
    return terminal->delay == 0 ? SAY(scene, T_UI_TERMINAL_FAST, ARG_N("ms", 1))
                                : SAY(scene, T_UI_TERMINAL_MS, ARG_N("ms", terminal->delay));
}

static void column(const struct scene *scene, struct rect *at, int cols, enum style style,
                   const char *text)
{
    struct rect place = rect_take_right(at, cols);
    grid_text(scene->grid, place, ALIGN_LEFT, STYLE_NORMAL, "");
    (void)rect_take_right(&place, 1);
    grid_text(scene->grid, place, ALIGN_LEFT, style, text);
}

static const char *keys(const struct scene *scene, const struct view_terminal *terminal)
{
    if (terminal->keys == 0)
        return "–";
    return scene_format(scene, "%d  %s", terminal->keys, terminal->key);
}

static void terminal_row(const struct scene *scene, struct rect at,
                         const struct view_terminal *terminal)
{
    enum style style;
    const char *answer = delay(scene, terminal, &style);
    const char *what = place(scene, terminal);
    bool own = terminal->id == scene->view->terminal;
    column(scene, &at, COL_KEYS, STYLE_NORMAL, keys(scene, terminal));
    column(scene, &at, COL_DELAY, style, answer);
    column(scene, &at, COL_SIZE, STYLE_DIM,
           terminal->cols > 0 ? scene_format(scene, "%d×%d", terminal->cols, terminal->rows) : "–");
    column(scene, &at, COL_LANG, STYLE_DIM, terminal->lang);
    if (terminal->wrong_pins > 0)
        what = scene_join(scene, SAY(scene, T_UI_TERMINAL_WRONG, ARG_N("n", terminal->wrong_pins)),
                          what);
    (void)rect_take_right(&at, 1);
    grid_text(scene->grid, at, ALIGN_LEFT, terminal->wrong_pins > 0 ? STYLE_WARN : STYLE_NORMAL,
              scene_format(scene, "%3d  %s%s", terminal->id, what,
                           own ? scene_format(scene, "  %s", scene_text(scene, T_UI_TERMINAL_THIS))
                               : ""));
}

static void heading(const struct scene *scene, struct rect at)
{
    column(scene, &at, COL_KEYS, STYLE_TITLE, scene_text(scene, T_UI_TERMINAL_KEYS));
    column(scene, &at, COL_DELAY, STYLE_TITLE, scene_text(scene, T_UI_TERMINAL_DELAY));
    column(scene, &at, COL_SIZE, STYLE_TITLE, scene_text(scene, T_UI_TERMINAL_SIZE));
    column(scene, &at, COL_LANG, STYLE_TITLE, "");
    grid_text(scene->grid, at, ALIGN_LEFT, STYLE_TITLE,
              scene_format(scene, "  №  %s", scene_text(scene, T_UI_TERMINAL_WHO)));
}

// How others join.
static void how(const struct scene *scene, struct rect area)
{
    static const enum text_key lines[] = {T_UI_JOIN_SEAT, T_UI_JOIN_HALL, T_UI_JOIN_SSH};
    struct rect inside =
        scene_box(scene, area, scene_text(scene, T_UI_JOIN), scene->view->session, false);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        grid_text(scene->grid, rect_row(inside, (int)i), ALIGN_LEFT, STYLE_NORMAL,
                  scene_text(scene, lines[i]));
}

void screen_terminals(const struct scene *scene, int at)
{
    const struct view *view = scene->view;
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    how(scene, rect_take_top(&area, HOW_ROWS));
    struct rect box = area,
                inside =
                    scene_box(scene, area, scene_text(scene, T_UI_TERMINALS_TITLE),
                              SAY(scene, T_UI_TERMINALS, ARG_N("n", view->terminals_count)), false);
    heading(scene, rect_take_top(&inside, 1));
    int skip = rect_follow(0, at, inside.rows, view->terminals_count);
    scene_more(scene, box, skip, view->terminals_count - skip - inside.rows);
    for (int i = 0; i < inside.rows && skip + i < view->terminals_count; i++) {
        struct rect row = rect_row(inside, i);
        terminal_row(scene, row, &view->terminals[skip + i]);
        if (skip + i != at)
            continue;
        grid_restyle(scene->grid, row, STYLE_FOCUS);
        grid_cursor(scene->grid, row.row, row.col);
    }
    scene_bottom(scene, bottom,
                 scene_text(scene, view->checking ? T_UI_CHECK_RUNS : T_UI_CHECK_HINT));
}

void screen_check(const struct scene *scene, int count, const char *key)
{
    const struct view *view = scene->view;
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    grid_text(scene->grid, rect_take_top(&area, 1), ALIGN_CENTRE, STYLE_TITLE,
              scene_text(scene, T_UI_CHECK));
    grid_rule(scene->grid, rect_take_top(&area, 1), STYLE_FRAME);
    struct rect words = rect_take_bottom(&area, 6);
    const char *number = scene_format(scene, "%d", view->terminal);
    digits_draw(scene->grid, area, digits_fit(area.rows - 1, area.cols, number), STYLE_CLOCK,
                number);
    const char *who = view->me ? scene_person(scene, view->me->number, view->me->name)
                      : view->role == ROLE_DISPLAY ? scene_text(scene, T_UI_TERMINAL_HALL)
                                                   : scene_text(scene, T_UI_TERMINAL_FREE);
    grid_text(scene->grid, rect_row(words, 0), ALIGN_CENTRE, STYLE_STRONG, who);
    grid_text(scene->grid, rect_row(words, 2), ALIGN_CENTRE, STYLE_NORMAL,
              scene_text(scene, T_UI_CHECK_TRY));
    grid_text(scene->grid, rect_row(words, 4), ALIGN_CENTRE, count > 0 ? STYLE_FOR : STYLE_DIM,
              count > 0 ? SAY(scene, T_UI_CHECK_KEYS, ARG_S("key", key), ARG_N("n", count))
                        : scene_text(scene, T_UI_CHECK_NONE));
    scene_bottom(scene, bottom, "");
}
