// Key bindings as tables: from the same rows come the footer, the help page and what a key or a
// click does. A screen keeps const tables of rows, gathers those that count now with hints_add,
// and asks for the rest.
//
// Bind letters (the Latin one; its Cyrillic twin works by itself), Space, Enter, Esc, Tab,
// arrows, PgUp/PgDn, Home/End, F-keys with a letter beside, digits for choices, and `?`.
#ifndef UI_HINTS_H
#define UI_HINTS_H

#include "base/lang.h"
#include "base/text.h"
#include "term/flow.h"
#include "term/keys.h"

enum { HINT_KEYS = 2 };

struct hint {
    struct {
        enum key_kind kind;
        uint32_t code;   // for K_CHAR: a small Latin letter, a digit, ' ', '?' or ':'
        int plus;        // added to the action: both keys of a pair may stand in one row
    } keys[HINT_KEYS];   // the second one K_NONE where there is one key
    enum text_key label; // a word or two, for the footer
    enum text_key help;  // a sentence, for the help page
    int action;          // what hints_action returns; > 0
    unsigned when;       // bits of `now` that must all be set
    int rank;            // in a footer too narrow for all, greater ranks go first; 1 stays;
                         // 0: in the help page only; -1: nowhere, the key only works.
                         // A row whose key an earlier one has now is not shown: a row for the
                         // moment, with a rank of its own, stands before the common one.
};

#define HINT_NO_KEY                                                                                \
    {                                                                                              \
        K_NONE, 0, 0                                                                               \
    }
#define HINT_CHAR(c)                                                                               \
    {                                                                                              \
        {K_CHAR, (c), 0}, HINT_NO_KEY                                                              \
    }
#define HINT_KIND(k)                                                                               \
    {                                                                                              \
        {(k), 0, 0}, HINT_NO_KEY                                                                   \
    }
#define HINT_CTRL(c)                                                                               \
    {                                                                                              \
        {K_CTRL, (c), 0}, HINT_NO_KEY                                                              \
    }
// Two keys for the same action.
#define HINT_BOTH(k, c)                                                                            \
    {                                                                                              \
        {(k), 0, 0},                                                                               \
        {                                                                                          \
            K_CHAR, (c), 0                                                                         \
        }                                                                                          \
    }
// Any digit: the screen takes them itself, the row tells of them.
#define HINT_DIGITS                                                                                \
    {                                                                                              \
        {K_CHAR, '1', 0},                                                                          \
        {                                                                                          \
            K_CHAR, '9', 0                                                                         \
        }                                                                                          \
    }
// Two keys that belong together: the second one asks for action + 1.
#define HINT_PAIR(k, l)                                                                            \
    {                                                                                              \
        {(k), 0, 0},                                                                               \
        {                                                                                          \
            (l), 0, 1                                                                              \
        }                                                                                          \
    }

enum { HINTS_TABLES = 6, HINTS_NONE = 0 };

// All that is bound now; a plain value, rebuilt whenever the state changes.
struct hints {
    unsigned now; // what holds: bits of the screen's own, for `when`
    size_t tables;
    struct {
        enum text_key title; // above its rows in the help page
        const struct hint *rows;
        size_t count;
    } table[HINTS_TABLES];
};

// Appends a table (borrowed); tables beyond HINTS_TABLES are left out. Where two rows bind the
// same key, the earlier one acts.
void hints_add(struct hints *hints, enum text_key title, const struct hint *rows, size_t count);
#define HINTS_ADD(hints, title, rows)                                                              \
    hints_add((hints), (title), (rows), sizeof(rows) / sizeof *(rows))

// The action of the key, HINTS_NONE when it is not bound now. Letters are matched by physical
// key on any layout; a capital counts as the small letter; digits also by the Kazakh digit row.
int hints_action(const struct hints *hints, const struct key *key);

// The first row that has the key, now or at another moment; NULL where none ever has.
const struct hint *hints_row(const struct hints *hints, const struct key *key);

// The letter that asks for the action now, 0 when none does.
uint32_t hints_key(const struct hints *hints, int action);

// A key asks for the action now.
bool hints_has(const struct hints *hints, int action);

// Places that can be clicked, collected while drawing. Start with count 0 for each drawing.
enum { AREAS_MAX = 64 };
struct areas {
    size_t count;
    struct {
        struct rect rect;
        int action;
    } area[AREAS_MAX];
};
// `areas` may be NULL. Beyond AREAS_MAX it is left out.
void areas_add(struct areas *areas, struct rect rect, int action);
// The action of the last area added that has the cell; HINTS_NONE when there is none.
int areas_action(const struct areas *areas, int row, int col);

// One row of hints, "N·т Дальше   E·у +30 с": those that fit, in the order of the tables.
// Returns how many are shown.
int hints_footer(struct grid *grid, struct rect at, const struct hints *hints, enum lang lang,
                 struct areas *areas);
// The help page: every row that is valid now, one line or more each, under the titles of the
// tables. The caller sets grid, area and skip of the flow; flow->lines is the page's length.
void hints_help(struct flow *flow, const struct hints *hints, enum lang lang);

// For tests of a screen's tables: NULL, or what is wrong with the first bad row (a key that must
// not be bound, an F-key without a letter, a key bound twice under the same `when`).
const char *hints_fault(const struct hint *rows, size_t count);

#endif
