// Keys of the pages that scroll: the debrief, what was said, help.
#include "ui/desk_hints.h"

// Pages of sections: Tab goes from one to the next.

static int *no_sections(struct desk *desk)
{
    for (int i = 0; i < SECTIONS_MAX; i++)
        desk->sections[i] = -1;
    return desk->sections;
}

static void next_section(struct desk *desk, int by)
{
    const int *top = desk->sections;
    int last = desk->skip;
    for (int i = 0; i < SECTIONS_MAX; i++) {
        if (by > 0 && top[i] > desk->skip) {
            last = top[i];
            break;
        }
        if (by < 0 && top[i] >= 0 && top[i] < desk->skip)
            last = top[i];
    }
    int most = desk->extent.lines - desk->extent.rows;
    desk->skip = last > most ? (most > 0 ? most : 0) : last;
}

static bool sections_act(struct desk *desk, enum action action)
{
    if (action != ACT_TAB && action != ACT_BACKTAB)
        return false;
    next_section(desk, action == ACT_TAB ? 1 : -1);
    return true;
}

// The debrief.

static bool debrief_act(struct desk *desk, enum action action)
{
    if (action == ACT_ENTER && desk->view->role == ROLE_FACILITATOR) {
        desk_show_hall(desk);
        return true;
    }
    return sections_act(desk, action);
}

static const struct hint debrief_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_SHOW, T_KEY_SHOW_HELP, ACT_ENTER, WHEN_LEADS | WHEN_DEBRIEF, 1},
    {HINT_KIND(K_TAB), T_KEY_SECTION, T_KEY_SECTION_HELP, ACT_TAB, 0, 2},
    {HINT_KIND(K_BACKTAB), T_KEY_SECTION, T_KEY_SECTION_HELP, ACT_BACKTAB, 0, -1},
};

static void debrief_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_DEBRIEF, debrief_rows);
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void debrief_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_debrief(scene, desk->skip, no_sections(desk));
}

const struct screen_kind debrief_kind = {debrief_hints, debrief_draw, NULL,
                                         debrief_act,   false,        false};

// Said so far.

static void said_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void said_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_said(scene, desk->skip);
}

const struct screen_kind said_kind = {said_hints, said_draw, NULL, NULL, false, true};

// Help: the keys of the screen below it, the rules, the commands.

static const struct hint help_rows[] = {
    {HINT_KIND(K_TAB), T_KEY_SECTION, T_KEY_HELP_SECTION_HELP, ACT_TAB, 0, 1},
    {HINT_KIND(K_BACKTAB), T_KEY_SECTION, T_KEY_HELP_SECTION_HELP, ACT_BACKTAB, 0, -1},
};

static void help_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_HELP, help_rows);
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void help_draw(struct desk *desk, const struct scene *scene)
{
    struct hints below = {.now = desk_bits(desk)};
    if (desk->depth > 1)
        screen_kind(desk->stack[desk->depth - 2])->hints(desk, &below);
    desk->extent = screen_help(scene, &below, desk->words, desk->skip, no_sections(desk));
}

const struct screen_kind help_kind = {help_hints, help_draw, NULL, sections_act, false, false};
