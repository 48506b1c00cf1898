// How each meaning looks in each theme.
#include "term/style.h"

#include <stdlib.h>
#include <string.h>

enum { BLACK, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, WHITE, NONE = LOOK_DEFAULT };

// Okabe–Ito hues. Light grounds get their darker kin: the dark theme's fall below 4:1 there.
static const struct look looks[THEME_COUNT][STYLE_COUNT] =
    {
        [THEME_DARK] =
            {
                [STYLE_NORMAL] = {NONE, NONE, 0},
                [STYLE_TITLE] = {NONE, NONE, LOOK_BOLD},
                [STYLE_STRONG] = {NONE, NONE, LOOK_BOLD},
                [STYLE_DIM] = {246, NONE, 0},
                [STYLE_FRAME] = {244, NONE, 0},
                [STYLE_FOCUS] = {NONE, NONE, LOOK_REVERSE},
                [STYLE_KEY] = {74, CYAN, LOOK_BOLD},
                [STYLE_FIELD] = {NONE, NONE, LOOK_UNDERLINE},
                [STYLE_FOR] = {74, CYAN, 0},
                [STYLE_AGAINST] = {178, YELLOW, 0},
                [STYLE_ABSTAIN] = {250, WHITE, 0},
                [STYLE_ABSENT] = {246, NONE, 0},
                [STYLE_GOOD] = {74, CYAN, LOOK_BOLD},
                [STYLE_WARN] = {178, YELLOW, LOOK_BOLD},
                [STYLE_ALERT] = {166, RED, LOOK_BOLD},
                [STYLE_CLOCK] = {NONE, NONE, 0},
                [STYLE_BAR] = {74, CYAN, 0},
                [STYLE_REST] = {244, NONE, 0},
                [STYLE_PRIVATE] = {178, YELLOW, LOOK_BOLD},
            },
        [THEME_LIGHT] =
            {
                [STYLE_NORMAL] = {NONE, NONE, 0},
                [STYLE_TITLE] = {NONE, NONE, LOOK_BOLD},
                [STYLE_STRONG] = {NONE, NONE, LOOK_BOLD},
                [STYLE_DIM] = {240, NONE, 0},
                [STYLE_FRAME] = {242, NONE, 0},
                [STYLE_FOCUS] = {NONE, NONE, LOOK_REVERSE},
                [STYLE_KEY] = {24, BLUE, LOOK_BOLD},
                [STYLE_FIELD] = {NONE, NONE, LOOK_UNDERLINE},
                [STYLE_FOR] = {24, BLUE, LOOK_BOLD},
                [STYLE_AGAINST] = {94, MAGENTA, LOOK_BOLD},
                [STYLE_ABSTAIN] = {240, NONE, LOOK_BOLD},
                [STYLE_ABSENT] = {240, NONE, 0},
                [STYLE_GOOD] = {24, BLUE, LOOK_BOLD},
                [STYLE_WARN] = {94, MAGENTA, LOOK_BOLD},
                [STYLE_ALERT] = {124, RED, LOOK_BOLD | LOOK_REVERSE},
                [STYLE_CLOCK] = {NONE, NONE, 0},
                [STYLE_BAR] = {24, BLUE, 0},
                [STYLE_REST] = {242, NONE, 0},
                [STYLE_PRIVATE] = {94, MAGENTA, LOOK_BOLD},
            },
        [THEME_MONO] =
            {
                [STYLE_NORMAL] = {NONE, NONE, 0},
                [STYLE_TITLE] = {NONE, NONE, LOOK_BOLD},
                [STYLE_STRONG] = {NONE, NONE, LOOK_BOLD},
                [STYLE_DIM] = {NONE, NONE, 0},
                [STYLE_FRAME] = {NONE, NONE, 0},
                [STYLE_FOCUS] = {NONE, NONE, LOOK_REVERSE},
                [STYLE_KEY] = {NONE, NONE, LOOK_BOLD},
                [STYLE_FIELD] = {NONE, NONE, LOOK_UNDERLINE},
                [STYLE_FOR] = {NONE, NONE, LOOK_BOLD},
                [STYLE_AGAINST] = {NONE, NONE, LOOK_UNDERLINE},
                [STYLE_ABSTAIN] = {NONE, NONE, 0},
                [STYLE_ABSENT] = {NONE, NONE, 0},
                [STYLE_GOOD] = {NONE, NONE, LOOK_BOLD},
                [STYLE_WARN] = {NONE, NONE, LOOK_BOLD},
                [STYLE_ALERT] = {NONE, NONE, LOOK_BOLD | LOOK_REVERSE},
                [STYLE_CLOCK] = {NONE, NONE, 0},
                [STYLE_BAR] = {NONE, NONE, 0},
                [STYLE_REST] = {NONE, NONE, 0},
                [STYLE_PRIVATE] = {NONE, NONE, LOOK_BOLD},
            },
};

static const char letters[] = ".TSdlFKi+-=0GWAC#rP";
_Static_assert(sizeof letters == STYLE_COUNT + 1, "one letter for each style");

static const char *const theme_names[] = {"dark", "light", "mono"};
_Static_assert(sizeof theme_names / sizeof theme_names[0] == THEME_COUNT,
               "one name for each theme");

struct look style_look(enum theme theme, enum style style)
{
    return looks[theme][style];
}

char style_letter(enum style style)
{
    return letters[style];
}

bool style_theme_parse(const char *name, enum theme *out)
{
    for (int i = 0; i < THEME_COUNT; i++) {
        if (strcmp(name, theme_names[i]) == 0) {
            *out = (enum theme)i;
            return true;
        }
    }
    return false;
}

enum theme style_theme_of(const char *no_color, const char *colorfgbg)
{
    if (no_color && *no_color)
        return THEME_MONO;
    const char *ground = colorfgbg ? strrchr(colorfgbg, ';') : NULL;
    if (!ground)
        return THEME_DARK;
    // Of the 16 colours, 7 and 9…15 are light; some terminals write "default".
    char *end;
    long colour = strtol(ground + 1, &end, 10);
    bool light =
        end != ground + 1 && *end == '\0' && (colour == 7 || (colour >= 9 && colour <= 15));
    return light ? THEME_LIGHT : THEME_DARK;
}
