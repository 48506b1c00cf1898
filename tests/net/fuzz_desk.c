// Fuzz target: a terminal and what a hostile server may tell it. The first byte says what the
// terminal is; the rest are messages, one a line. After each it draws and gets a key; nothing may
// come to the screen that is not a printable character.
#include "fuzz.h"

#include "ui/desk.h"

#include <stdlib.h>
#include <string.h>

static void check_grid(const struct grid *grid, int rows, int cols)
{
    for (int row = 0; row < rows; row++) {
        const struct cell *cells = grid_cells(grid, row);
        for (int col = 0; col < cols; col++) {
            uint32_t code = cells[col].code;
            if ((code != 0 && code < ' ') || (code >= 0x7F && code < 0xA0) || code > 0x10FFFF)
                abort();
        }
    }
}

static void draw(struct desk *desk, struct grid *grid, int64_t now)
{
    static const struct {
        int rows, cols;
    } sizes[] = {{24, 80}, {40, 120}, {16, 60}, {5, 20}};
    int which = (int)(now % 4);
    grid_reset(grid, sizes[which].rows, sizes[which].cols);
    desk_draw(desk, grid, now);
    check_grid(grid, sizes[which].rows, sizes[which].cols);
    (void)desk_wait(desk, now);
    (void)desk_rings(desk);
    buf_reset(desk_out(desk));
}

static void press(struct desk *desk, uint8_t choice, int64_t now)
{
    static const enum key_kind kinds[] = {K_ENTER, K_ESC, K_TAB, K_DOWN,
                                          K_PGDN,  K_F1,  K_F10, K_CLICK};
    struct key key = {.kind = K_CHAR, .code = 'a' + choice % 26};
    if (choice & 32)
        key = (struct key){.kind = kinds[choice % 8], .row = choice % 24, .col = choice % 80};
    desk_key(desk, &key, now);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    static const enum view_role roles[] = {ROLE_SEAT, ROLE_FACILITATOR, ROLE_DISPLAY};
    struct desk_setup setup = {.role = ROLE_SEAT, .lang = LANG_RU, .theme = THEME_DARK};
    if (len > 0)
        setup.role = roles[bytes[0] % 3];
    struct desk *desk = desk_new(&setup);
    struct grid *grid = grid_new(24, 80);
    int64_t now = 1000;
    for (size_t at = 1; at < len; now++) {
        const uint8_t *end = memchr(bytes + at, '\n', len - at);
        size_t size = end ? (size_t)(end - bytes) - at : len - at;
        char *text = mem_text_n((const char *)bytes + at, size);
        desk_receive(desk, text, now);
        draw(desk, grid, now);
        press(desk, (uint8_t)(size + bytes[at]), now);
        draw(desk, grid, now + 1);
        free(text);
        at += size + 1;
    }
    grid_free(grid);
    desk_free(desk);
    return 0;
}
