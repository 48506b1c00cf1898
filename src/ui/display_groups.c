// The hall's screen: groups at work, and what they present.
#include "ui/display.h"

static void write_groups(const struct scene *scene, struct flow *flow, const void *of)
{
    (void)of;
    const struct view_groups *groups = scene->view->groups;
    for (int i = 0; i < groups->groups_count; i++) {
        const struct view_group *group = &groups->groups[i];
        const char *state = group->sent ? scene_text(scene, T_UI_GROUP_SENT) : "";
        flow_keep(flow, flow_count(group->members, flow->area.cols - 2) + 1);
        flow_text(flow, 0, group->sent ? STYLE_GOOD : STYLE_STRONG,
                  scene_join(scene, group->title, state));
        flow_text(flow, 2, STYLE_NORMAL, group->members);
    }
}

// The groups have the room they need, the clock what is left.
int display_groups(const struct scene *scene, struct rect area)
{
    enum { CLOCK_ROWS = 7 };
    const struct view_groups *groups = scene->view->groups;
    struct flow flow = flow_on(NULL, rect_inset(area, 0, area.cols / 12), 0);
    write_groups(scene, &flow, NULL);
    int clock = area.rows - flow.lines - 3;
    if (!groups->over)
        display_phase_clock(scene,
                            rect_take_bottom(&area, clock > CLOCK_ROWS ? clock : CLOCK_ROWS));
    else
        display_centre(scene, rect_take_bottom(&area, 2), STYLE_ALERT,
                       scene_text(scene, T_UI_GROUPS_OVER));
    display_centre(scene, rect_take_top(&area, 1), STYLE_STRONG, groups->title);
    (void)rect_take_top(&area, 1);
    return display_part(scene, rect_inset(area, 0, area.cols / 12),
                        &(struct display_part){write_groups, NULL, false});
}

int display_presented(const struct scene *scene, struct rect area)
{
    const struct view_groups *groups = scene->view->groups;
    const char *place = groups->of > 0 ? scene_format(scene, "%d/%d", groups->at, groups->of) : "";
    if (scene->view->speech) {
        struct rect clock = rect_take_bottom(&area, area.rows > 24 ? 9 : 6);
        display_speech_strip(scene, clock);
        grid_rule(scene->grid, rect_take_bottom(&area, 1), STYLE_FRAME);
    }
    (void)display_word(scene, &area, area.rows / 3, STYLE_STRONG, groups->presents);
    display_centre(scene, rect_take_top(&area, 1), STYLE_STRONG,
                   scene_join(scene, groups->part, place));
    (void)rect_take_top(&area, 1);
    return display_text(scene, area, STYLE_NORMAL,
                        *groups->text ? groups->text : scene_text(scene, T_UI_GROUP_SPEAKS));
}
