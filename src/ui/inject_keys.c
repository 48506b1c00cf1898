// Complications: keys.
#include "ui/desk_hints.h"

#include <string.h>

bool desk_inject_acts(const struct desk *desk)
{
    const struct view *view = desk->view;
    return desk->inject_at < view->injects_count && !view->ended &&
           strcmp(view->injects[desk->inject_at].state, "fired") != 0;
}

static void inject_menu(struct desk *desk)
{
    static const struct {
        enum text_key words;
        const char *verb;
    } deeds[] = {{T_UI_INJECT_FIRE, "inject.fire"},
                 {T_UI_INJECT_HOLD, "inject.hold"},
                 {T_UI_INJECT_SKIP, "inject.skip"}};
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    if (desk->inject_at >= view->injects_count)
        return;
    const struct view_inject *inject = &view->injects[desk->inject_at];
    bool done = strcmp(inject->state, "fired") == 0 || view->ended;
    pick_start(desk, T_UI_INJECTS);
    for (size_t i = 0; !done && i < sizeof deeds / sizeof deeds[0]; i++) {
        bool held = strcmp(deeds[i].verb, "inject.hold") == 0 && strcmp(inject->state, "held") == 0;
        bool skipped = strcmp(inject->state, "skipped") == 0 && i > 0;
        if (!held && !skipped)
            pick_add(desk, desk_text(desk, deeds[i].words), inject->title,
                     scene_format(&scene, "%s %s", deeds[i].verb, inject->id), NULL);
    }
    pick_open_living(desk, inject_menu);
}

static bool inject_act(struct desk *desk, enum action action)
{
    const struct view *view = desk->view;
    bool page = action == ACT_PAGE_UP || action == ACT_PAGE_DOWN;
    if (page && desk->extent.lines > desk->extent.rows)
        return false; // the words are scrolled
    if (desk_moved(&desk->inject_at, view->injects_count, action)) {
        desk->skip = 0;
        return true;
    }
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        int row = (int)action - ACT_ROW;
        if (row < view->injects_count)
            desk->inject_at = row;
        desk->skip = 0;
        return true;
    }
    if (action == ACT_ENTER)
        inject_menu(desk);
    return action == ACT_ENTER;
}

static const struct hint inject_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_ROW_MENU, T_KEY_ROW_MENU_HELP, ACT_ENTER, WHEN_ROW_ACTS, 1},
};

static void inject_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_INJECTS, inject_rows);
    desk_list_hints(hints);
    desk_common_hints(hints);
}

static void inject_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_inject(scene, desk->inject_at, desk->skip);
}

const struct screen_kind inject_kind = {inject_hints, inject_draw, NULL, inject_act, false, true};
