// The shared terminal between two people. Whoever sits down may read any of the languages, so
// the most needed words stand in all three.
#include "ui/screens.h"

#include "base/utf8.h"
#include "term/digits.h"
#include "ui/action.h"

static const char *in_all(const struct scene *scene, enum text_key key)
{
    const char *all = text_get((enum lang)0, key);
    for (int lang = 1; lang < LANG_COUNT; lang++)
        all = scene_format(scene, "%s · %s", all, text_get((enum lang)lang, key));
    return all;
}

// Who sits here, as far as there is room: people look for their own name first.
static const char *seat_words(const struct scene *scene, const struct view_seat *seat, int cols)
{
    const char *bot = seat->bot ? scene_text(scene, T_UI_CAST_BOT) : "";
    const char *some = scene_join(scene, scene_join(scene, seat->person, seat->name), bot);
    const char *full = scene_join(
        scene, scene_join(scene, scene_join(scene, seat->person, seat->name), seat->role), bot);
    return utf8_width(full) <= cols   ? full
           : utf8_width(some) <= cols ? some
                                      : scene_join(scene, seat->person, seat->brief);
}

static void seat_row(const struct scene *scene, struct rect at, int index, const struct gate *gate)
{
    enum { NUMBER_COLS = 6 };
    const struct view *view = scene->view;
    bool chosen = !gate->nobody && index == gate->at;
    bool seat = index < view->seats_count;
    const char *mark = chosen ? "▶" : " ";
    const char *text =
        seat ? scene_format(scene, "%s %2d  %s", mark, view->seats[index].number,
                            seat_words(scene, &view->seats[index], at.cols - NUMBER_COLS))
             : scene_format(scene, "%s     %s", mark, scene_text(scene, T_UI_GATE_BACK));
    grid_text(scene->grid, at, ALIGN_LEFT, chosen ? STYLE_FOCUS : STYLE_NORMAL, text);
    if (index <= ACT_ROW_LAST - ACT_ROW)
        areas_add(scene->areas, at, ACT_ROW + index);
    if (chosen)
        grid_cursor(scene->grid, at.row, at.col);
}

// The chosen seat in full.
static const char *chosen_words(const struct scene *scene, const struct gate *gate)
{
    if (gate->at >= scene->view->seats_count)
        return "";
    const struct view_seat *seat = &scene->view->seats[gate->at];
    const char *who = seat->bot ? scene_text(scene, T_UI_CAST_BOT) : seat->person;
    return scene_join(scene, scene_person(scene, seat->number, seat->name),
                      scene_join(scene, seat->role, who));
}

static void choose_seat(const struct scene *scene, struct rect area, const struct gate *gate)
{
    int count = scene->view->seats_count + gate->own;
    struct rect heading = rect_take_top(&area, 3);
    grid_text(scene->grid, rect_row(heading, 0), ALIGN_CENTRE, STYLE_STRONG,
              in_all(scene, T_UI_GATE_CHOOSE));
    grid_text(scene->grid, rect_row(heading, 2), ALIGN_CENTRE, STYLE_DIM,
              scene_text(scene, T_UI_GATE_HINT));
    area = rect_inset(area, 0, 1);
    int columns = area.cols / 38 > 1 ? 2 : 1;
    int lines = (count + columns - 1) / columns;
    struct rect edge = area;
    if (lines > area.rows)
        edge.rows = area.rows--; // for how many more there are
    int skip = lines > 0 ? rect_follow(0, gate->at % lines, area.rows, lines) : 0;
    scene_more(scene, edge, skip * columns, count - (skip + area.rows) * columns);
    int width = area.cols / columns;
    for (int i = 0; i < count; i++) {
        int line = i % lines - skip;
        struct rect at = rect_row(area, line);
        if (line < 0 || at.rows == 0)
            continue;
        at.col += i / lines * width;
        at.cols = width - 2;
        seat_row(scene, at, i, gate);
    }
}

static void pin_box(const struct scene *scene, struct rect area, const struct gate *gate)
{
    struct rect inside = grid_box(scene->grid, rect_centre(area, 3, 26),
                                  &(struct border){"PIN", NULL, STYLE_STRONG, STYLE_TITLE, false});
    const char *text = "";
    for (int i = 0; i < GATE_PIN; i++)
        text = scene_format(scene, "%s%s%s", text, i > 0 ? " " : "", i < gate->digits ? "*" : "_");
    if (gate->wait > 0)
        text = scene_left(scene, gate->wait);
    grid_text(scene->grid, inside, ALIGN_CENTRE, gate->wait > 0 ? STYLE_ALERT : STYLE_STRONG, text);
    grid_cursor(scene->grid, inside.row, inside.col + (inside.cols - 7) / 2 + 2 * gate->digits);
}

static void ask_pin(const struct scene *scene, struct rect area, const struct gate *gate)
{
    const struct view_seat *seat = view_find_seat(scene->view, gate->seat);
    struct rect words = rect_take_bottom(&area, area.rows >= 18 ? 5 : 4);
    pin_box(scene, rect_take_bottom(&area, 3), gate);
    if (!seat)
        grid_text(scene->grid, rect_row(rect_take_bottom(&area, 3), 0), ALIGN_CENTRE, STYLE_STRONG,
                  in_all(scene, T_UI_GATE_CONSOLE));
    if (seat) {
        const char *number = scene_format(scene, "%d", seat->number);
        struct rect name = rect_take_bottom(&area, 3);
        grid_text(scene->grid, rect_row(name, 0), ALIGN_CENTRE, STYLE_STRONG, seat->name);
        grid_text(scene->grid, rect_row(name, 1), ALIGN_CENTRE, STYLE_DIM,
                  scene_join(scene, seat->role, seat->person));
        enum digits size = digits_fit(area.rows, area.cols, number);
        digits_draw(scene->grid, area, size, STYLE_CLOCK, number);
    }
    if (words.rows > 4)
        (void)rect_take_top(&words, 1);
    grid_text(scene->grid, rect_row(words, 0), ALIGN_CENTRE, STYLE_WARN,
              in_all(scene, T_UI_GATE_LOOK_AWAY));
    (void)rect_take_top(&words, 2);
    scene_lines(scene, words, ALIGN_CENTRE, STYLE_DIM, scene_text(scene, T_UI_GATE_LETTERS));
}

void screen_handover(const struct scene *scene, const struct gate *gate)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    grid_text(scene->grid, rect_take_top(&area, 1), ALIGN_CENTRE, STYLE_TITLE,
              in_all(scene, T_UI_GATE));
    grid_rule(scene->grid, rect_take_top(&area, 1), STYLE_FRAME);
    if (gate->seat)
        ask_pin(scene, area, gate);
    else if (scene->view->seats_count == 0) // the list of people is on its way
        grid_text(scene->grid, rect_row(area, 1), ALIGN_CENTRE, STYLE_DIM,
                  scene_text(scene, T_UI_CONNECTING));
    else
        choose_seat(scene, area, gate);
    scene_bottom(scene, bottom, gate->seat ? "" : chosen_words(scene, gate));
}
