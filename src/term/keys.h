// Input events, and the decoder that makes them of a terminal's bytes. It needs no terminal:
// bytes may arrive split anywhere; nothing that comes in can crash or block it.
#ifndef TERM_KEYS_H
#define TERM_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum key_kind {
    K_NONE,
    K_CHAR, // `code`: a character, Space included; never a control character
    K_CTRL, // `code`: 'a' for Ctrl+A …, ' ' for Ctrl+Space, '\\' ']' '^' '_'
    K_ENTER,
    K_ESC,
    K_TAB,
    K_BACKTAB, // Shift+Tab
    K_BACKSPACE,
    K_DELETE,
    K_INSERT,
    K_UP,
    K_DOWN,
    K_LEFT,
    K_RIGHT,
    K_HOME,
    K_END,
    K_PGUP,
    K_PGDN,
    K_F1, // the F-keys follow each other
    K_F2,
    K_F3,
    K_F4,
    K_F5,
    K_F6,
    K_F7,
    K_F8,
    K_F9,
    K_F10,
    K_F11,
    K_F12,
    K_PASTE,      // `text`, `len`: a piece of pasted text; a long paste comes in several
    K_CLICK,      // `row`, `col`: the left button went down on that cell
    K_WHEEL_UP,   // `row`, `col`
    K_WHEEL_DOWN, // `row`, `col`
    K_REPORT,     // the terminal's answer to term_ask()
    K_RESIZE,     // `row`, `col`: the new size; comes from ui/term only
    K_COUNT
};

enum { KEYS_SHIFT = 1, KEYS_ALT = 2, KEYS_CTRL = 4 };

struct key {
    enum key_kind kind;
    uint32_t code;
    unsigned mods; // KEYS_…, told only with arrows, Home to PgDn, Insert, Delete and F-keys
    int row, col;
    // Valid UTF-8, control characters gone, tabs and line breaks made blanks, NUL-terminated;
    // borrowed until the next call on the decoder.
    const char *text;
    size_t len;
};

struct keys;

struct keys *keys_new(void);
void keys_free(struct keys *keys);
// Takes in bytes as they were read (copies them).
void keys_feed(struct keys *keys, const void *bytes, size_t len);
// The next event of what was fed; false when there is none yet. Alt+X comes as Esc, then X.
bool keys_next(struct keys *keys, struct key *out);
// True while what came may be an Esc key or the start of a longer sequence. When nothing more
// comes within KEYS_ESC_MS, call keys_flush, then keys_next again.
bool keys_waiting(const struct keys *keys);
void keys_flush(struct keys *keys);
enum { KEYS_ESC_MS = 25 };

#endif
