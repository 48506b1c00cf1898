// The panel of the plan: the phases with their time, and the agenda.
#include "base/utf8.h"
#include "ui/screens.h"
#include "ui/timer.h"

// Time of a phase: "31:05 / 40" once it began, else the minutes planned; that it was left out.
static const char *stage_time(const struct scene *scene, const struct view_stage *stage)
{
    const struct view_phase *phase = scene->view->phase;
    int64_t spent = stage->spent;
    if (stage->state == STAGE_NEXT)
        return scene_format(scene, "%d", stage->minutes);
    if (stage->state == STAGE_SKIPPED)
        return scene_text(scene, T_UI_STAGE_SKIPPED);
    if (stage->state == STAGE_NOW && phase)
        spent = scene->now - phase->begin;
    return scene_format(scene, "%s / %d", scene_time(scene, spent), stage->minutes);
}

static void stage_row(const struct scene *scene, struct rect at, const struct view_stage *stage)
{
    bool now = stage->state == STAGE_NOW;
    enum style style = now ? STYLE_STRONG : stage->state == STAGE_NEXT ? STYLE_NORMAL : STYLE_DIM;
    const char *text = scene_format(scene, "%s %s", panel_stage_sign(stage->state), stage->title);
    const char *time = stage_time(scene, stage);
    scene_both(scene, at, style, text, time);
    bool over = now && scene->view->phase && timer_phase(scene).style == STYLE_ALERT;
    if (over)
        grid_restyle(scene->grid, rect_take_right(&at, utf8_width(time)), STYLE_ALERT);
}

static struct story_row item_row(const struct scene *scene, const struct view_item *item)
{
    static const enum text_key words[] = {
        [ITEM_NEW] = T_UI_ITEM_NEW,           [ITEM_ACCEPTED] = T_UI_ITEM_ACCEPTED,
        [ITEM_REJECTED] = T_UI_ITEM_REJECTED, [ITEM_DROPPED] = T_UI_ITEM_DROPPED,
        [ITEM_CURRENT] = T_UI_ITEM_CURRENT,   [ITEM_CALLED] = T_UI_ITEM_CALLED,
        [ITEM_LATER] = T_UI_ITEM_LATER,       [ITEM_BACK] = T_UI_ITEM_BACK,
        [ITEM_LEFT] = T_UI_ITEM_LEFT,
    };
    return (struct story_row){item->title, scene_text(scene, words[item->state]),
                              item->state == ITEM_CURRENT ? STYLE_STRONG : STYLE_NORMAL};
}

static const char *item_number(const struct scene *scene, int at)
{
    return scene_format(scene, "%d. ", scene->view->agenda[at].number);
}

// The item under way, else the first that waits for its turn.
static int current_item(const struct view *view)
{
    int first = 0;
    for (int i = view->agenda_count - 1; i >= 0; i--) {
        enum item_fate state = view->agenda[i].state;
        if (state == ITEM_CURRENT)
            return i;
        if (state == ITEM_NEW || state == ITEM_ACCEPTED || state == ITEM_LEFT)
            first = i;
    }
    return first;
}

// On as many lines as there is room for; where there is none for all the items, from the one under
// way on, with how many more there are.
static void plan_agenda(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    int left = view->agenda_count - area.rows, at = left > 0 ? current_item(view) : 0;
    at = left > 0 && at > left ? left : at;
    for (; area.rows > 0 && at < view->agenda_count; at++) {
        const char *number = item_number(scene, at);
        struct story_row row = item_row(scene, &view->agenda[at]);
        if (left > 0 && area.rows == 1)
            row.word = scene_format(scene, "+%d", left);
        int room = area.rows - (view->agenda_count - at - 1);
        int lines = story_row_lines(&row, area.cols - utf8_width(number));
        lines = lines < room ? lines : room > 1 ? room : 1;
        struct rect place = rect_take_top(&area, lines);
        story_row_draw(scene, place, &row, number);
        grid_restyle(scene->grid, place, row.style);
    }
}

static int current_stage(const struct view *view)
{
    for (int i = 0; i < view->phases_count; i++)
        if (view->phases[i].state == STAGE_NOW)
            return i;
    return 0;
}

static int agenda_lines(const struct scene *scene, int cols)
{
    const struct view *view = scene->view;
    int lines = 0;
    for (int i = 0; i < view->agenda_count; i++) {
        struct story_row row = item_row(scene, &view->agenda[i]);
        lines += story_row_lines(&row, cols - utf8_width(item_number(scene, i)));
    }
    return lines;
}

// Where there is no room for all, the agenda is read whole before the phases that are far off.
static int agenda_rows(const struct scene *scene, struct rect inside)
{
    enum { PHASES_LEAST = 5 };
    const struct view *view = scene->view;
    int phases = view->phases_count < PHASES_LEAST ? view->phases_count : PHASES_LEAST;
    int lines = agenda_lines(scene, inside.cols), most = inside.rows - phases;
    int least = view->agenda_count < inside.rows / 4 ? view->agenda_count : inside.rows / 4;
    int rows = lines < most ? lines : most;
    return rows > least ? rows : least;
}

void panel_plan(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_PLAN),
                                   scene_text(scene, T_UI_PLAN_COLUMNS), false);
    int items = agenda_rows(scene, inside);
    bool roomy = items > 0 && inside.rows >= view->phases_count + items + 2;
    struct rect stages = rect_take_top(&inside, roomy ? view->phases_count : inside.rows - items);
    int at = current_stage(view);
    int skip =
        rect_follow(0, at + 1 < view->phases_count ? at + 1 : at, stages.rows, view->phases_count);
    scene_more(scene, area, skip, view->phases_count - skip - stages.rows);
    for (int i = 0; i < stages.rows && skip + i < view->phases_count; i++)
        stage_row(scene, rect_row(stages, i), &view->phases[skip + i]);
    if (roomy) {
        (void)rect_take_top(&inside, 1);
        struct rect heading = rect_take_top(&inside, 1);
        enum text_key key = view->agenda_adopted ? T_UI_AGENDA_ADOPTED : T_UI_AGENDA_OPEN;
        grid_text(scene->grid, heading, ALIGN_LEFT, STYLE_TITLE, scene_text(scene, key));
    }
    plan_agenda(scene, inside);
}
