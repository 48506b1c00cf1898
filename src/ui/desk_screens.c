// The table of screens.
#include "ui/desk_hints.h"

static void connecting_draw(struct desk *desk, const struct scene *scene)
{
    (void)desk;
    screen_connecting(scene);
}

static void display_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent.lines = screen_display(scene);
}

static const struct screen_kind connecting_kind = {
    desk_display_hints, connecting_draw, NULL, NULL, false, false,
};
static const struct screen_kind display_kind = {
    desk_display_hints, display_draw, NULL, NULL, false, true,
};

static const struct screen_kind *const kinds[] = {
    [SCREEN_CONNECTING] = &connecting_kind,
    [SCREEN_SESSIONS] = &sessions_kind,
    [SCREEN_LOST] = &lost_kind,
    [SCREEN_FACILITATOR] = &facilitator_kind,
    [SCREEN_DISPLAY] = &display_kind,
    [SCREEN_GATE] = &gate_kind,
    [SCREEN_SEAT] = &seat_kind,
    [SCREEN_VOTE] = &vote_kind,
    [SCREEN_WORDING] = &wording_kind,
    [SCREEN_AMEND] = &amend_screen_kind,
    [SCREEN_CAST] = &cast_kind,
    [SCREEN_INJECT] = &inject_kind,
    [SCREEN_STORY] = &story_kind,
    [SCREEN_DEBRIEF] = &debrief_kind,
    [SCREEN_SAID] = &said_kind,
    [SCREEN_TERMINALS] = &terminals_kind,
    [SCREEN_CHECK] = &check_kind,
    [SCREEN_HELP] = &help_kind,
    [SCREEN_PICK] = &pick_kind,
    [SCREEN_PROMPT] = &prompt_kind,
};
_Static_assert(sizeof kinds / sizeof kinds[0] == SCREEN_COUNT, "one kind for each screen");

const struct screen_kind *screen_kind(enum screen screen)
{
    return kinds[screen];
}
