// Styles named by meaning, and the themes that say how each looks. Screens use only the meaning;
// a meaning is never carried by the style alone: a word, a number or a sign goes with it.
#ifndef TERM_STYLE_H
#define TERM_STYLE_H

#include <stdbool.h>
#include <stdint.h>

enum style {
    STYLE_NORMAL,
    STYLE_TITLE,   // names of panels, headings, the top line
    STYLE_STRONG,  // the one thing to read first
    STYLE_DIM,     // secondary words, things that are over
    STYLE_FRAME,   // lines of boxes, rules
    STYLE_FOCUS,   // the item, or the title of the panel, that keys act on
    STYLE_KEY,     // the key in a hint
    STYLE_FIELD,   // text that is being typed
    STYLE_FOR,     // ▲
    STYLE_AGAINST, // ▼
    STYLE_ABSTAIN, // ■
    STYLE_ABSENT,  // ·
    STYLE_GOOD,    // adopted, quorum reached
    STYLE_WARN,    // the last minute
    STYLE_ALERT,   // overtime, quorum lost, refusals
    STYLE_CLOCK,   // big digits
    STYLE_BAR,     // the full part of a bar
    STYLE_REST,    // the empty part of a bar
    STYLE_PRIVATE, // what only this person may read
    STYLE_COUNT
};

enum theme { THEME_DARK, THEME_LIGHT, THEME_MONO, THEME_COUNT };

enum { LOOK_BOLD = 1, LOOK_DIM = 2, LOOK_UNDERLINE = 4, LOOK_REVERSE = 8, LOOK_DEFAULT = -1 };

// Colours of the text; the ground is always the terminal's own. LOOK_DEFAULT: the terminal's.
struct look {
    int16_t colour256;
    int16_t colour8;
    unsigned attributes; // LOOK_…
};

struct look style_look(enum theme theme, enum style style);
// A letter for each style, for tests of screens.
char style_letter(enum style style);
// "dark", "light", "mono"; false when `name` is none of them.
bool style_theme_parse(const char *name, enum theme *out);
// What the environment asks for: mono for a non-empty NO_COLOR, light where COLORFGBG tells of a
// light ground, else dark. Either string may be NULL.
enum theme style_theme_of(const char *no_color, const char *colorfgbg);

#endif
