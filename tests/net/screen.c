// A terminal's picture without a terminal.
#include "screen.h"

#include "base/mem.h"
#include "ui/desk.h"

#include <stdlib.h>

struct screen {
    struct desk *desk;
    struct grid *grid;
};

struct screen *screen_new(void)
{
    static const struct desk_setup setup = {
        .role = ROLE_SEAT, .lang = LANG_RU, .theme = THEME_DARK};
    struct screen *screen = mem_zero(1, sizeof *screen);
    screen->desk = desk_new(&setup);
    screen->grid = grid_new(24, 80);
    return screen;
}

void screen_free(struct screen *screen)
{
    if (!screen)
        return;
    desk_free(screen->desk);
    grid_free(screen->grid);
    free(screen);
}

void screen_take(struct screen *screen, const char *text, int64_t ms)
{
    desk_receive(screen->desk, text, ms);
    buf_reset(desk_out(screen->desk)); // the script speaks for it
    grid_reset(screen->grid, 24, 80);
    desk_draw(screen->desk, screen->grid, ms);
}
