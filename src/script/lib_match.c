// find, match, gmatch and gsub.
#include "script/lib.h"
#include "script/match.h"
#include "script/scratch.h"

#include <string.h>

static struct slice check_slice(lua_State *lua, int arg)
{
    struct slice slice;
    slice.at = vm_text(lua, arg, &slice.len);
    return slice;
}

static struct slice between(const char *from, const char *to)
{
    return (struct slice){from, (size_t)(to - from)};
}

// The offset a start position stands for; beyond the text when it is after its end.
static size_t check_start(lua_State *lua, int arg, size_t len)
{
    lua_Integer position = luaL_optinteger(lua, arg, 1);
    if (position > 0)
        return (lua_Unsigned)position - 1 > len ? len + 1 : (size_t)position - 1;
    if (position == 0 || position < -(lua_Integer)len)
        return 0;
    return len - (size_t)(0 - (lua_Unsigned)position);
}

static bool is_plain(struct slice pattern)
{
    for (size_t i = 0; i < pattern.len; i++)
        if (pattern.at[i] && strchr("^$*+?.([%-", pattern.at[i]))
            return false;
    return true;
}

static int find_plain(lua_State *lua, struct slice text, struct slice needle, size_t start)
{
    vm_charge(lua, 1 + (text.len - start + needle.len) / COST_CHARS);
    const char *from = text.at + start;
    const char *found = memmem(from, text.len - start, needle.at, needle.len);
    if (!found) {
        lua_pushnil(lua);
        return 1;
    }
    lua_pushinteger(lua, found - text.at + 1);
    lua_pushinteger(lua, found - text.at + (lua_Integer)needle.len);
    return 2;
}

// The first match at or after `at`; its beginning, and its end in *end. NULL when there is none.
static const char *search(struct match *match, const char *at, bool anchored, const char **end)
{
    do {
        *end = match_at(match, at);
        if (*end)
            return at;
    } while (!anchored && at++ < match->end);
    return NULL;
}

static int find_or_match(lua_State *lua, bool find)
{
    struct slice text = check_slice(lua, 1);
    struct slice pattern = check_slice(lua, 2);
    size_t start = check_start(lua, 3, text.len);
    if (start > text.len) {
        lua_pushnil(lua);
        return 1;
    }
    if (find && (lua_toboolean(lua, 4) || is_plain(pattern)))
        return find_plain(lua, text, pattern, start);
    bool anchored = pattern.len > 0 && *pattern.at == '^';
    struct slice rest = {pattern.at + anchored, pattern.len - anchored};
    struct match match;
    match_begin(&match, lua, text, rest);
    const char *end;
    const char *from = search(&match, text.at + start, anchored, &end);
    match_end(&match);
    if (!from) {
        lua_pushnil(lua);
        return 1;
    }
    if (!find)
        return match_push_all(&match, true, between(from, end));
    lua_pushinteger(lua, from - text.at + 1);
    lua_pushinteger(lua, end - text.at);
    return 2 + match_push_all(&match, false, between(from, end));
}

static int string_find(lua_State *lua)
{
    return find_or_match(lua, true);
}

static int string_match(lua_State *lua)
{
    return find_or_match(lua, false);
}

// Upvalues: text, pattern, the offset to go on from, the end of the last match (-1: none yet).
static int next_match(lua_State *lua)
{
    struct slice text = check_slice(lua, lua_upvalueindex(1));
    struct slice pattern = check_slice(lua, lua_upvalueindex(2));
    lua_Integer last = lua_tointeger(lua, lua_upvalueindex(4));
    struct match match;
    match_begin(&match, lua, text, pattern);
    const char *at = text.at + lua_tointeger(lua, lua_upvalueindex(3));
    for (; at <= match.end; at++) {
        const char *end = match_at(&match, at);
        if (!end || end - text.at == last) // an empty match right after the last one is none
            continue;
        match_end(&match);
        lua_pushinteger(lua, end - text.at);
        lua_copy(lua, -1, lua_upvalueindex(3));
        lua_replace(lua, lua_upvalueindex(4));
        return match_push_all(&match, true, between(at, end));
    }
    match_end(&match);
    lua_pushnil(lua);
    return 1;
}

static int string_gmatch(lua_State *lua)
{
    struct slice text = check_slice(lua, 1);
    (void)check_slice(lua, 2);
    lua_Integer start = (lua_Integer)check_start(lua, 3, text.len);
    lua_settop(lua, 2);
    lua_pushinteger(lua, start);
    lua_pushinteger(lua, -1);
    lua_pushcclosure(lua, next_match, 4);
    return 1;
}

struct substitution {
    struct match match;
    size_t start; // of the result in the scratch
    int kind;     // Lua's type of the replacement
};

static void add_by_text(struct substitution *sub, struct slice found)
{
    lua_State *lua = sub->match.lua;
    size_t len;
    const char *text = lua_tolstring(lua, 3, &len);
    vm_charge(lua, 1 + len / COST_CHARS);
    for (size_t i = 0; i < len; i++) {
        if (text[i] != '%') {
            scratch_char(lua, sub->start, text[i]);
            continue;
        }
        char kind = ++i < len ? text[i] : '\0';
        if (kind == '%') {
            scratch_char(lua, sub->start, '%');
        } else if (kind == '0') {
            scratch_add(lua, sub->start, found.at, found.len);
        } else if (kind >= '1' && kind <= '9') {
            match_push(&sub->match, kind - '1', found);
            size_t part;
            const char *capture = lua_tolstring(lua, -1, &part);
            scratch_add(lua, sub->start, capture, part);
            lua_pop(lua, 1);
        } else {
            luaL_error(lua, "invalid use of '%%' in replacement string");
        }
    }
}

// By a table or a function; nil and false keep what was found.
static void add_by_value(struct substitution *sub, struct slice found)
{
    lua_State *lua = sub->match.lua;
    if (sub->kind == LUA_TFUNCTION) {
        lua_pushvalue(lua, 3);
        lua_call(lua, match_push_all(&sub->match, true, found), 1);
    } else {
        match_push(&sub->match, 0, found);
        (void)lua_gettable(lua, 3);
    }
    if (!lua_toboolean(lua, -1)) {
        scratch_add(lua, sub->start, found.at, found.len);
    } else if (lua_isstring(lua, -1)) {
        size_t len;
        const char *text = vm_text(lua, lua_gettop(lua), &len);
        scratch_add(lua, sub->start, text, len);
    } else {
        luaL_error(lua, "invalid replacement value (a %s)", luaL_typename(lua, -1));
    }
    lua_pop(lua, 1);
}

static lua_Integer substitute(struct substitution *sub, lua_Integer most, bool anchored)
{
    struct match *match = &sub->match;
    const char *at = match->text;
    const char *last = NULL;
    lua_Integer count = 0;
    while (count < most) {
        const char *end = match_at(match, at);
        if (end && end != last) {
            count++;
            match_end(match);
            if (sub->kind == LUA_TSTRING)
                add_by_text(sub, between(at, end));
            else
                add_by_value(sub, between(at, end));
            at = last = end;
        } else if (at < match->end) {
            scratch_char(match->lua, sub->start, *at++);
        } else {
            break;
        }
        if (anchored)
            break;
    }
    match_end(match);
    scratch_add(match->lua, sub->start, at, (size_t)(match->end - at));
    return count;
}

static int string_gsub(lua_State *lua)
{
    struct slice text = check_slice(lua, 1);
    struct slice pattern = check_slice(lua, 2);
    struct substitution sub = {.kind = lua_type(lua, 3)};
    if (sub.kind == LUA_TNUMBER) {
        (void)check_slice(lua, 3);
        sub.kind = LUA_TSTRING;
    }
    if (sub.kind != LUA_TSTRING && sub.kind != LUA_TTABLE && sub.kind != LUA_TFUNCTION)
        return luaL_typeerror(lua, 3, "string/function/table");
    lua_Integer most = luaL_optinteger(lua, 4, (lua_Integer)text.len + 1);
    bool anchored = pattern.len > 0 && *pattern.at == '^';
    match_begin(&sub.match, lua, text,
                (struct slice){pattern.at + anchored, pattern.len - anchored});
    sub.start = scratch_start(lua);
    lua_Integer count = substitute(&sub, most, anchored);
    scratch_push(lua, sub.start);
    lua_pushinteger(lua, count);
    return 2;
}

void lib_match_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {
        {"find", string_find},
        {"match", string_match},
        {"gmatch", string_gmatch},
        {"gsub", string_gsub},
        {NULL, NULL},
    };
    vm_offer(sb, "string", own);
}
