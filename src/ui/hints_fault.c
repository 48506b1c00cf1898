// Rules for key bindings, checked by the tests of every screen.
#include "ui/hints.h"

static bool is_char(const struct hint *row, int k)
{
    return row->keys[k].kind == K_CHAR;
}

// Y is "н" (нет) on the Cyrillic layouts, and other signs move or are missing on them.
static bool good_char(uint32_t code)
{
    return code != 'y' && ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') ||
                           code == ' ' || code == '?' || code == ':');
}

static bool good_key(const struct hint *row, int k)
{
    enum key_kind kind = row->keys[k].kind;
    if (kind == K_CHAR)
        return good_char(row->keys[k].code);
    return kind != K_PASTE && kind != K_CLICK && kind < K_RESIZE;
}

// True when the action can also be had with a key that every terminal and layout sends.
static bool has_plain_key(const struct hint *rows, size_t count, int action)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].action == action && (is_char(&rows[i], 0) || is_char(&rows[i], 1)))
            return true;
    return false;
}

static bool same_key(const struct hint *a, int ka, const struct hint *b, int kb)
{
    return a->keys[ka].kind != K_NONE && a->keys[ka].kind == b->keys[kb].kind &&
           a->keys[ka].code == b->keys[kb].code;
}

// True when the row never acts because an earlier one has its key whenever it counts.
static bool is_hidden(const struct hint *rows, size_t at, int k)
{
    for (size_t i = 0; i < at; i++)
        for (int j = 0; j < HINT_KEYS; j++)
            if (same_key(&rows[i], j, &rows[at], k) && (rows[i].when & ~rows[at].when) == 0)
                return true;
    return false;
}

static const char *key_fault(const struct hint *rows, size_t count, size_t at, int k)
{
    const struct hint *row = &rows[at];
    enum key_kind kind = row->keys[k].kind;
    if (kind == K_NONE)
        return k == 0 ? "a row without a key" : NULL;
    if (!good_key(row, k))
        return "a key that must not be bound";
    bool special = kind == K_CTRL || (kind >= K_F1 && kind <= K_F12);
    if (special && !has_plain_key(rows, count, row->action))
        return "a Ctrl or F key without a letter beside";
    return is_hidden(rows, at, k) ? "a key that an earlier row has taken" : NULL;
}

const char *hints_fault(const struct hint *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (rows[i].action <= HINTS_NONE)
            return "a row without an action";
        for (int k = 0; k < HINT_KEYS; k++) {
            const char *fault = key_fault(rows, count, i, k);
            if (fault)
                return fault;
        }
    }
    return NULL;
}
