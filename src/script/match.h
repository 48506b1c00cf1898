// Lua patterns, matched with a budget: every character looked at is charged, so that no pattern
// runs longer than the limits of the call.
#ifndef SCRIPT_MATCH_H
#define SCRIPT_MATCH_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum { MATCH_CAPTURES = 32 };

struct capture {
    const char *start;
    ptrdiff_t len; // or one of the marks in match.c
};

struct match {
    lua_State *lua;
    const char *text;
    const char *end;
    const char *pattern;
    const char *pattern_end;
    unsigned spent; // not charged yet
    int depth;      // how much deeper the recursion may get
    int level;      // captures begun
    struct capture capture[MATCH_CAPTURES];
};

struct slice {
    const char *at;
    size_t len;
};

// Raises when the pattern is longer than LIMIT_PATTERN. Borrows both.
void match_begin(struct match *match, lua_State *lua, struct slice text, struct slice pattern);
// The end of the match that starts at `at`, or NULL. Raises on a malformed pattern.
const char *match_at(struct match *match, const char *at) __attribute__((nonnull));
// Charges what is still open; before anything of the script is called.
void match_end(struct match *match);
// Captures of the last match [from, to); without any, and if `whole`, the match counts as one.
int match_count(const struct match *match, bool whole);
void match_push(struct match *match, int index, struct slice found);
// Pushes them all; returns how many.
int match_push_all(struct match *match, bool whole, struct slice found);

#endif
