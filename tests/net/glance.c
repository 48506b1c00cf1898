// What stands on a terminal's screens, as text.
#include "glance.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "ui/desk.h"

#include <stdlib.h>

const char *const glance_names[GLANCE_ROLES] = {"console", "hall", "seat"};

struct glance {
    struct desk *desk;
    struct grid *grid;
};

struct glance *glance_new(enum glance_role role, enum lang lang)
{
    static const enum view_role roles[GLANCE_ROLES] = {ROLE_FACILITATOR, ROLE_DISPLAY, ROLE_SEAT};
    const struct desk_setup setup = {.role = roles[role], .lang = lang, .theme = THEME_DARK};
    struct glance *glance = mem_zero(1, sizeof *glance);
    glance->desk = desk_new(&setup);
    glance->grid = grid_new(24, 80);
    return glance;
}

void glance_free(struct glance *glance)
{
    if (!glance)
        return;
    desk_free(glance->desk);
    grid_free(glance->grid);
    free(glance);
}

void glance_take(struct glance *glance, const char *text, int64_t ms)
{
    desk_receive(glance->desk, text, ms);
    buf_reset(desk_out(glance->desk));
}

void glance_press(struct glance *glance, uint64_t choice, int64_t ms)
{
    static const enum key_kind kinds[] = {K_ENTER, K_ESC, K_TAB, K_DOWN, K_PGDN};
    // No digits: typed into a note after a letter they would look like the name of a vote.
    static const char letters[] = "abcdefghijmnoprsuvwxz";
    enum { KINDS = sizeof kinds / sizeof kinds[0], LETTERS = sizeof letters - 1 };
    struct key key = {.kind = kinds[choice / 2 % KINDS]};
    if (choice % 2)
        key = (struct key){.kind = K_CHAR, .code = (uint32_t)letters[choice / 2 % LETTERS]};
    desk_key(glance->desk, &key, ms);
    buf_reset(desk_out(glance->desk));
}

void glance_read(struct glance *glance, bool large, int64_t ms, struct buf *out)
{
    int rows = large ? 40 : 24, cols = large ? 120 : 80;
    grid_reset(glance->grid, rows, cols);
    desk_draw(glance->desk, glance->grid, ms);
    for (int row = 0; row < rows; row++) {
        const struct cell *cells = grid_cells(glance->grid, row);
        for (int col = 0; col < cols; col++) {
            char text[4];
            if (cells[col].code)
                buf_add(out, text, utf8_encode(cells[col].code, text));
        }
        buf_char(out, '\n');
    }
}
