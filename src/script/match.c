// Lua patterns, matched with a budget.
#include "script/match.h"

#include "script/limits.h"
#include "script/vm.h"

#include <stdint.h>
#include <string.h>

enum {
    DEEPEST = 200,      // recursion; each level takes one small C frame
    CHARGE_EVERY = 256, // steps charged at a time
    OPEN = -1,          // a capture that has not ended
    POSITION = -2,      // a capture of a position
};

static const char *match_here(struct match *match, const char *at, const char *pattern);

static void spend(struct match *match, size_t steps)
{
    match->spent += (unsigned)steps;
    if (match->spent < CHARGE_EVERY)
        return;
    vm_charge(match->lua, match->spent);
    match->spent = 0;
}

static bool is_between(int c, int low, int high)
{
    return c >= low && c <= high;
}

static bool is_letter(int c)
{
    return is_between(c | 32, 'a', 'z');
}

static bool is_digit(int c)
{
    return is_between(c, '0', '9');
}

static bool is_visible(int c)
{
    return is_between(c, 33, 126);
}

// The classes of the C locale; `letter` is the small letter of one.
static bool in_class(int c, int letter)
{
    switch (letter) {
    case 'a':
        return is_letter(c);
    case 'c':
        return c < 32 || c == 127;
    case 'd':
        return is_digit(c);
    case 'g':
        return is_visible(c);
    case 'l':
        return is_between(c, 'a', 'z');
    case 'p':
        return is_visible(c) && !is_letter(c) && !is_digit(c);
    case 's':
        return c == ' ' || is_between(c, '\t', '\r');
    case 'u':
        return is_between(c, 'A', 'Z');
    case 'w':
        return is_letter(c) || is_digit(c);
    case 'x':
        return is_digit(c) || is_between(c | 32, 'a', 'f');
    default: // z
        return c == 0;
    }
}

static bool matches_class(int c, int class)
{
    if (!is_letter(class) || !strchr("acdglpsuwxz", class | 32))
        return c == class;
    return in_class(c, class | 32) == (class >= 'a');
}

// After the set that begins at `set`.
static const char *set_end(const struct match *match, const char *set)
{
    const char *end = match->pattern_end;
    const char *at = set + 1;
    if (at < end && *at == '^')
        at++;
    const char *first = at; // a ']' here stands for itself
    for (; at < end; at += *at == '%' && at + 1 < end ? 2 : 1)
        if (*at == ']' && at > first)
            return at + 1;
    luaL_error(match->lua, "malformed pattern (missing ']')");
    return end;
}

// After the single character, class or set that begins at `item`.
static const char *item_end(const struct match *match, const char *item)
{
    if (*item == '[')
        return set_end(match, item);
    if (*item != '%')
        return item + 1;
    if (item + 1 == match->pattern_end)
        luaL_error(match->lua, "malformed pattern (ends with '%%')");
    return item + 2;
}

// Whether the set [set, end) holds `c`.
static bool in_set(int c, const char *set, const char *end)
{
    const char *at = set + 1;
    const char *last = end - 1; // the ']'
    bool found = *at != '^';
    if (!found)
        at++;
    for (; at < last; at++) {
        int from = (unsigned char)*at;
        if (from == '%') {
            if (matches_class(c, (unsigned char)*++at))
                return found;
            continue;
        }
        if (at + 2 < last && at[1] == '-')
            at += 2;
        if (is_between(c, from, (unsigned char)*at))
            return found;
    }
    return !found;
}

// Whether the item [item, end) matches the character at `at`.
static bool item_matches(struct match *match, const char *at, const char *item, const char *end)
{
    enum { CHARS = 8 }; // of an item, for one step
    spend(match, 1 + (size_t)(end - item) / CHARS);
    if (at == match->end)
        return false;
    int c = (unsigned char)*at;
    switch (*item) {
    case '.':
        return true;
    case '%':
        return matches_class(c, (unsigned char)item[1]);
    case '[':
        return in_set(c, item, end);
    default:
        return (unsigned char)*item == c;
    }
}

// %bxy with the two characters at `pair`: after the balanced text, or NULL.
static const char *after_balanced(struct match *match, const char *at, const char *pair)
{
    if (match->pattern_end - pair < 2)
        luaL_error(match->lua, "malformed pattern (missing arguments to '%%b')");
    if (at == match->end || *at != pair[0])
        return NULL;
    int open = 1;
    while (++at < match->end) {
        spend(match, 1);
        if (*at == pair[1] && --open == 0)
            return at + 1;
        if (*at == pair[0] && pair[0] != pair[1])
            open++;
    }
    return NULL;
}

// %1 … %9: after another text equal to that capture, or NULL.
static const char *after_same(struct match *match, const char *at, char digit)
{
    int index = digit - '1';
    if (index < 0 || index >= match->level || match->capture[index].len == OPEN)
        luaL_error(match->lua, "invalid capture index %%%d in pattern", index + 1);
    ptrdiff_t len = match->capture[index].len;
    if (len < 0 || match->end - at < len)
        return NULL;
    spend(match, 1 + (size_t)len / COST_COPY);
    return memcmp(match->capture[index].start, at, (size_t)len) == 0 ? at + len : NULL;
}

// %f[set]: whether a run of the set begins at `at`.
static bool at_frontier(struct match *match, const char *at, const char *set, const char *end)
{
    int before = at == match->text ? 0 : (unsigned char)at[-1];
    int after = at == match->end ? 0 : (unsigned char)*at;
    spend(match, 1 + (size_t)(end - set));
    return !in_set(before, set, end) && in_set(after, set, end);
}

struct cursor {
    const char *at; // in the text
    const char *pattern;
};

// After a step the cursor has moved on, or its `at` is the result: the match's end, or NULL.
enum step { STEP_ON, STEP_RESULT };

static enum step result(struct cursor *cursor, const char *end)
{
    cursor->at = end;
    return STEP_RESULT;
}

static enum step go_on(struct cursor *cursor, const char *at, const char *pattern)
{
    cursor->at = at;
    cursor->pattern = pattern;
    return at ? STEP_ON : STEP_RESULT;
}

// The recursion of backtracking: its depth is limited in match_here().
// NOLINTBEGIN(misc-no-recursion)
static enum step step_begin_capture(struct match *match, struct cursor *cursor)
{
    bool position = cursor->pattern + 1 < match->pattern_end && cursor->pattern[1] == ')';
    if (match->level == MATCH_CAPTURES)
        luaL_error(match->lua, "too many captures");
    match->capture[match->level++] = (struct capture){cursor->at, position ? POSITION : OPEN};
    const char *end = match_here(match, cursor->at, cursor->pattern + (position ? 2 : 1));
    if (!end)
        match->level--;
    return result(cursor, end);
}

static enum step step_end_capture(struct match *match, struct cursor *cursor)
{
    int index = match->level - 1;
    while (index >= 0 && match->capture[index].len != OPEN)
        index--;
    if (index < 0)
        luaL_error(match->lua, "invalid pattern capture");
    struct capture *capture = &match->capture[index];
    capture->len = cursor->at - capture->start;
    const char *end = match_here(match, cursor->at, cursor->pattern + 1);
    if (!end)
        capture->len = OPEN;
    return result(cursor, end);
}

// item* and item+: as many as there are, then fewer.
static const char *match_most(struct match *match, const char *at, const char *item,
                              const char *end)
{
    const char *last = at;
    while (item_matches(match, last, item, end))
        last++;
    for (; last >= at; last--) {
        const char *found = match_here(match, last, end + 1);
        if (found || last == at)
            return found;
    }
    return NULL;
}

// item-: as few as possible, then more.
static const char *match_fewest(struct match *match, const char *at, const char *item,
                                const char *end)
{
    for (;; at++) {
        const char *found = match_here(match, at, end + 1);
        if (found || !item_matches(match, at, item, end))
            return found;
    }
}

static enum step step_item(struct match *match, struct cursor *cursor)
{
    const char *at = cursor->at;
    const char *item = cursor->pattern;
    const char *end = item_end(match, item);
    char suffix = end < match->pattern_end ? *end : '\0';
    if (suffix == '*')
        return result(cursor, match_most(match, at, item, end));
    if (suffix == '-')
        return result(cursor, match_fewest(match, at, item, end));
    bool matches = item_matches(match, at, item, end);
    if (suffix == '+')
        return result(cursor, matches ? match_most(match, at + 1, item, end) : NULL);
    if (suffix != '?')
        return go_on(cursor, matches ? at + 1 : NULL, end);
    const char *found = matches ? match_here(match, at + 1, end + 1) : NULL;
    return found ? result(cursor, found) : go_on(cursor, at, end + 1);
}

static enum step step_escape(struct match *match, struct cursor *cursor)
{
    const char *at = cursor->at;
    const char *pattern = cursor->pattern + 1;
    char kind = pattern < match->pattern_end ? *pattern : '\0';
    if (kind == 'b')
        return go_on(cursor, after_balanced(match, at, pattern + 1), pattern + 3);
    if (is_digit((unsigned char)kind))
        return go_on(cursor, after_same(match, at, kind), pattern + 1);
    if (kind != 'f')
        return step_item(match, cursor);
    const char *set = pattern + 1;
    if (set == match->pattern_end || *set != '[')
        luaL_error(match->lua, "missing '[' after '%%f' in pattern");
    const char *end = set_end(match, set);
    return go_on(cursor, at_frontier(match, at, set, end) ? at : NULL, end);
}

static enum step step(struct match *match, struct cursor *cursor)
{
    bool is_last = cursor->pattern + 1 == match->pattern_end;
    switch (*cursor->pattern) {
    case '(':
        return step_begin_capture(match, cursor);
    case ')':
        return step_end_capture(match, cursor);
    case '$':
        if (is_last)
            return result(cursor, cursor->at == match->end ? cursor->at : NULL);
        return step_item(match, cursor);
    case '%':
        return step_escape(match, cursor);
    default:
        return step_item(match, cursor);
    }
}

static const char *match_here(struct match *match, const char *at, const char *pattern)
{
    struct cursor cursor = {at, pattern};
    spend(match, 1);
    if (match->depth-- == 0)
        luaL_error(match->lua, "pattern too complex");
    while (cursor.pattern < match->pattern_end)
        if (step(match, &cursor) == STEP_RESULT)
            break;
    match->depth++;
    return cursor.at;
}
// NOLINTEND(misc-no-recursion)

void match_begin(struct match *match, lua_State *lua, struct slice text, struct slice pattern)
{
    if (pattern.len > LIMIT_PATTERN)
        luaL_error(lua, "pattern longer than %d bytes", LIMIT_PATTERN);
    match->lua = lua;
    match->text = text.at;
    match->end = text.at + text.len;
    match->pattern = pattern.at;
    match->pattern_end = pattern.at + pattern.len;
    match->spent = 0;
}

const char *match_at(struct match *match, const char *at)
{
    match->level = 0;
    match->depth = DEEPEST;
    return match_here(match, at, match->pattern);
}

void match_end(struct match *match)
{
    vm_charge(match->lua, match->spent);
    match->spent = 0;
}

int match_count(const struct match *match, bool whole)
{
    return match->level == 0 && whole ? 1 : match->level;
}

void match_push(struct match *match, int index, struct slice found)
{
    if (index >= match->level) {
        if (index > 0)
            luaL_error(match->lua, "invalid capture index %%%d", index + 1);
        lua_pushlstring(match->lua, found.at, found.len);
        return;
    }
    const struct capture *capture = &match->capture[index];
    if (capture->len == OPEN)
        luaL_error(match->lua, "unfinished capture");
    if (capture->len == POSITION)
        lua_pushinteger(match->lua, capture->start - match->text + 1);
    else
        lua_pushlstring(match->lua, capture->start, (size_t)capture->len);
}

int match_push_all(struct match *match, bool whole, struct slice found)
{
    int count = match_count(match, whole);
    luaL_checkstack(match->lua, count, "too many captures");
    for (int i = 0; i < count; i++)
        match_push(match, i, found);
    return count;
}
