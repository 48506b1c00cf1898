// The sequences of xterm, VT100, rxvt and the Linux console.
#include "term/keyseq.h"

struct sequence {
    char intro;
    int code;
    enum key_kind kind;
    unsigned mods;
};

static const struct sequence sequences[] = {
    {'[', 'A', K_UP, 0},
    {'[', 'B', K_DOWN, 0},
    {'[', 'C', K_RIGHT, 0},
    {'[', 'D', K_LEFT, 0},
    {'[', 'H', K_HOME, 0},
    {'[', 'F', K_END, 0},
    {'[', 'Z', K_BACKTAB, 0},
    {'[', 'P', K_F1, 0},
    {'[', 'Q', K_F2, 0},
    {'[', 'R', K_F3, 0},
    {'[', 'S', K_F4, 0},
    {'[', 'n', K_REPORT, 0},
    {'[', 'a', K_UP, KEYS_SHIFT},
    {'[', 'b', K_DOWN, KEYS_SHIFT},
    {'[', 'c', K_RIGHT, KEYS_SHIFT},
    {'[', 'd', K_LEFT, KEYS_SHIFT},
    {'O', 'A', K_UP, 0},
    {'O', 'B', K_DOWN, 0},
    {'O', 'C', K_RIGHT, 0},
    {'O', 'D', K_LEFT, 0},
    {'O', 'H', K_HOME, 0},
    {'O', 'F', K_END, 0},
    {'O', 'M', K_ENTER, 0},
    {'O', 'P', K_F1, 0},
    {'O', 'Q', K_F2, 0},
    {'O', 'R', K_F3, 0},
    {'O', 'S', K_F4, 0},
    {'O', 'a', K_UP, KEYS_CTRL},
    {'O', 'b', K_DOWN, KEYS_CTRL},
    {'O', 'c', K_RIGHT, KEYS_CTRL},
    {'O', 'd', K_LEFT, KEYS_CTRL},
    {'L', 'A', K_F1, 0},
    {'L', 'B', K_F2, 0},
    {'L', 'C', K_F3, 0},
    {'L', 'D', K_F4, 0},
    {'L', 'E', K_F5, 0},
    {'~', 1, K_HOME, 0},
    {'~', 2, K_INSERT, 0},
    {'~', 3, K_DELETE, 0},
    {'~', 4, K_END, 0},
    {'~', 5, K_PGUP, 0},
    {'~', 6, K_PGDN, 0},
    {'~', 7, K_HOME, 0},
    {'~', 8, K_END, 0},
    {'~', 11, K_F1, 0},
    {'~', 12, K_F2, 0},
    {'~', 13, K_F3, 0},
    {'~', 14, K_F4, 0},
    {'~', 15, K_F5, 0},
    {'~', 17, K_F6, 0},
    {'~', 18, K_F7, 0},
    {'~', 19, K_F8, 0},
    {'~', 20, K_F9, 0},
    {'~', 21, K_F10, 0},
    {'~', 23, K_F11, 0},
    {'~', 24, K_F12, 0},
};

bool keyseq_named(struct key *out, char intro, int code, int modifier)
{
    for (size_t i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
        const struct sequence *row = &sequences[i];
        if (row->intro != intro || row->code != code)
            continue;
        *out = (struct key){.kind = row->kind, .mods = row->mods};
        if (modifier > 1)
            out->mods |= (unsigned)(modifier - 1) & (KEYS_SHIFT | KEYS_ALT | KEYS_CTRL);
        return true;
    }
    return false;
}

bool keyseq_mouse(struct key *out, int button, int col, int row)
{
    static const struct {
        int button;
        enum key_kind kind;
    } kinds[] = {{0, K_CLICK}, {64, K_WHEEL_UP}, {65, K_WHEEL_DOWN}};
    enum { MODIFIERS = 4 | 8 | 16 };
    if (button < 0 || row < 1 || col < 1)
        return false;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if ((button & ~MODIFIERS) != kinds[i].button)
            continue;
        *out = (struct key){.kind = kinds[i].kind, .row = row - 1, .col = col - 1};
        return true;
    }
    return false;
}
