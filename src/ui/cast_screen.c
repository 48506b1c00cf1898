// People and cards: who sits where, who is played by the computer, who is here.
#include "ui/screens.h"

#include "base/utf8.h"
#include "ui/action.h"

#include <string.h>

// Columns from the right.
enum {
    COL_STATE = 14,
    COL_PIN = 6,
    COL_PERSON = 24,
    NAME_MAX_COLS = 32,
    NAME_GAP = 2,
    ROLE_COLS_MIN = 16
};

static const char *person(const struct scene *scene, const struct view_seat *seat)
{
    if (seat->bot)
        return scene_text(scene, T_UI_CAST_BOT);
    return *seat->person ? seat->person : scene_text(scene, T_UI_CAST_SOMEBODY);
}

static const char *state(const struct scene *scene, const struct view_seat *seat, enum style *style)
{
    *style = STYLE_NORMAL;
    if (seat->removed) {
        *style = STYLE_ALERT;
        return scene_text(scene, T_UI_CAST_REMOVED);
    }
    if (!seat->present) {
        *style = STYLE_DIM; // reading the card, and not registered yet
        return scene_text(scene, seat->unlocked ? T_UI_CAST_AT_TERMINAL : T_UI_CAST_AWAY);
    }
    if (seat->recused) {
        *style = STYLE_WARN;
        return scene_text(scene, T_UI_CAST_RECUSED);
    }
    return scene_text(scene, seat->unlocked ? T_UI_CAST_AT_TERMINAL : T_UI_CAST_HERE);
}

static void put_column(const struct scene *scene, struct rect *at, int cols, enum style style,
                       const char *text)
{
    struct rect column = rect_take_right(at, cols);
    grid_text(scene->grid, column, ALIGN_LEFT, STYLE_NORMAL, "");
    (void)rect_take_right(&column, 1);
    grid_text(scene->grid, column, ALIGN_LEFT, style, text);
}

// As wide as the longest of them and the heading: the rest is for what the seat is.
static int person_cols(const struct scene *scene, int cols)
{
    int most = utf8_width(scene_text(scene, T_UI_CAST_WHO));
    for (int i = 0; i < scene->view->seats_count; i++) {
        int width = utf8_width(person(scene, &scene->view->seats[i]));
        most = width > most ? width : most;
    }
    int limit = cols > 44 ? COL_PERSON : 16;
    return most + 2 < limit ? most + 2 : limit;
}

static void seat_row(const struct scene *scene, struct rect at, int index, const char *pin)
{
    const struct view_seat *seat = &scene->view->seats[index];
    enum style style;
    const char *word = state(scene, seat, &style);
    const char *role =
        *seat->faction
            ? scene_join(scene, seat->role, SAY(scene, T_UI_QUOTED, ARG_S("text", seat->faction)))
            : seat->role;
    put_column(scene, &at, COL_STATE, style, word);
    if (pin)
        put_column(scene, &at, COL_PIN, STYLE_STRONG, *pin ? pin : "····");
    put_column(scene, &at, person_cols(scene, at.cols), seat->bot ? STYLE_DIM : STYLE_STRONG,
               person(scene, seat));
    (void)rect_take_right(&at, 1);
    struct rect name = rect_take_left(&at, NAME_MAX_COLS);
    (void)rect_take_left(&at, NAME_GAP);
    bool full = utf8_width(seat->name) + 5 <= name.cols;
    grid_text(scene->grid, name, ALIGN_LEFT, STYLE_NORMAL,
              scene_format(scene, "%3d  %s", seat->number, full ? seat->name : seat->brief));
    if (at.cols >= ROLE_COLS_MIN)
        grid_text(scene->grid, at, ALIGN_LEFT, STYLE_DIM, role);
}

static void heading(const struct scene *scene, struct rect at, bool pins)
{
    put_column(scene, &at, COL_STATE, STYLE_TITLE, scene_text(scene, T_UI_CAST_STATE));
    if (pins)
        put_column(scene, &at, COL_PIN, STYLE_TITLE, "PIN");
    put_column(scene, &at, person_cols(scene, at.cols), STYLE_TITLE,
               scene_text(scene, T_UI_CAST_WHO));
    grid_text(scene->grid, at, ALIGN_LEFT, STYLE_TITLE,
              scene_format(scene, "  №  %s", scene_text(scene, T_UI_CAST_SEAT)));
}

// Who is chosen, in full.
static const char *details(const struct scene *scene, int at)
{
    if (at < 0 || at >= scene->view->seats_count)
        return "";
    const struct view_seat *seat = &scene->view->seats[at];
    const char *faction =
        *seat->faction ? SAY(scene, T_UI_QUOTED, ARG_S("text", seat->faction)) : "";
    return scene_join(scene, scene_person(scene, seat->number, seat->name),
                      scene_join(scene, seat->role, faction));
}

// Printed elsewhere, a PIN is known to nobody here.
static const char *facilitator_pin(const struct scene *scene, const char *pin)
{
    return *pin ? SAY(scene, T_UI_CAST_OWN_PIN, ARG_S("pin", pin))
                : scene_text(scene, T_UI_CAST_PRINTED);
}

void screen_cast(const struct scene *scene, int at, const char *const *pins)
{
    const struct view *view = scene->view;
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    int people = 0;
    for (int i = 0; i < view->seats_count; i++)
        people += !view->seats[i].bot;
    struct rect box = area;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_CAST),
                                   SAY(scene, T_UI_CAST_COUNT, ARG_N("people", people),
                                       ARG_N("bots", view->seats_count - people)),
                                   false);
    heading(scene, rect_take_top(&inside, 1), pins != NULL);
    int skip = rect_follow(0, at, inside.rows, view->seats_count);
    scene_more(scene, box, skip, view->seats_count - skip - inside.rows);
    for (int i = 0; i < inside.rows && skip + i < view->seats_count; i++) {
        struct rect row = rect_row(inside, i);
        int index = skip + i;
        seat_row(scene, row, index, pins ? pins[index] : NULL);
        if (index <= ACT_ROW_LAST - ACT_ROW)
            areas_add(scene->areas, row, ACT_ROW + index);
        if (index == at) {
            grid_restyle(scene->grid, row, STYLE_FOCUS);
            grid_cursor(scene->grid, row.row, row.col);
        }
    }
    scene_bottom(scene, bottom,
                 pins ? facilitator_pin(scene, pins[view->seats_count]) : details(scene, at));
}
