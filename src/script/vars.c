// Keeping a scenario's memory, and giving it back. A list 1 … n becomes an array, every other
// table an object; there an integer key is written as "#12", and a string that begins with # has
// one more.
#include "script/vars.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "data/json_scan.h"
#include "data/json_write.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ENTRIES_MOST = VARS_MOST / 2 }; // of a table: each takes two bytes at least

struct saver {
    lua_State *lua;
    struct buf *out;
    struct err *err;
    char path[128]; // of the value under way, for messages
    int depth;
};

static bool refuse(struct saver *saver, enum text_key key, const char *have)
{
    return ERR(saver->err, key, ARG_S("path", saver->path), ARG_S("have", have),
               ARG_N("most", key == T_VARS_SIZE ? VARS_MOST >> 10 : VARS_DEPTH));
}

static bool save_number(struct saver *saver)
{
    lua_State *lua = saver->lua;
    char text[40];
    if (lua_isinteger(lua, -1)) {
        buf_int(saver->out, lua_tointeger(lua, -1));
        return true;
    }
    double number = lua_tonumber(lua, -1);
    if (!isfinite(number))
        return refuse(saver, T_VARS_NUMBER, "");
    (void)snprintf(text, sizeof text, "%.17g", number);
    buf_put(saver->out, text);
    if (!strpbrk(text, ".e"))
        buf_put(saver->out, ".0"); // a float stays one
    return true;
}

static bool save_text(struct saver *saver)
{
    size_t len;
    const char *text = lua_tolstring(saver->lua, -1, &len);
    if (strlen(text) != len || !utf8_valid(text, len, NULL))
        return refuse(saver, T_VARS_TEXT, "");
    json_quote(saver->out, text);
    return true;
}

struct key {
    bool is_integer;
    lua_Integer integer;
    const char *text; // the table holds it
};

static int compare_keys(const void *a, const void *b)
{
    const struct key *one = a, *other = b;
    if (one->is_integer != other->is_integer)
        return one->is_integer ? -1 : 1;
    if (one->is_integer)
        return one->integer < other->integer ? -1 : one->integer > other->integer;
    return strcmp(one->text, other->text);
}

struct keys {
    struct key *list;
    size_t count, cap;
};

// The keys of the table on top, in order; false when one is neither integer nor text.
static bool collect_keys(struct saver *saver, struct keys *keys)
{
    lua_State *lua = saver->lua;
    lua_pushnil(lua);
    while (lua_next(lua, -2)) {
        lua_pop(lua, 1);
        bool text = lua_type(lua, -1) == LUA_TSTRING;
        size_t len = 0;
        const char *name = text ? lua_tolstring(lua, -1, &len) : "";
        if (!text && !lua_isinteger(lua, -1)) {
            lua_pop(lua, 1);
            return refuse(saver, T_VARS_KEY, "");
        }
        if (strlen(name) != len || !utf8_valid(name, len, NULL)) {
            lua_pop(lua, 1);
            return refuse(saver, T_VARS_KEY, "");
        }
        if (keys->count == ENTRIES_MOST) {
            lua_pop(lua, 1);
            return refuse(saver, T_VARS_SIZE, "");
        }
        keys->list = mem_room(keys->list, keys->count, &keys->cap, sizeof *keys->list);
        keys->list[keys->count++] = (struct key){!text, text ? 0 : lua_tointeger(lua, -1), name};
    }
    if (keys->count > 0)
        qsort(keys->list, keys->count, sizeof *keys->list, compare_keys);
    return true;
}

static bool is_list(const struct keys *keys)
{
    size_t count = keys->count;
    return count > 0 && keys->list[0].is_integer && keys->list[0].integer == 1 &&
           keys->list[count - 1].is_integer && keys->list[count - 1].integer == (lua_Integer)count;
}

static void save_key(struct saver *saver, const struct key *key)
{
    struct buf text = BUF_INIT;
    bool plain = !key->is_integer && *key->text != '#';
    if (key->is_integer)
        buf_printf(&text, "#%lld", (long long)key->integer);
    else if (!plain)
        buf_printf(&text, "#%s", key->text);
    json_quote(saver->out, plain ? key->text : buf_text(&text));
    buf_char(saver->out, ':');
    buf_free(&text);
}

static void extend_path(struct saver *saver, size_t len, const struct key *key)
{
    size_t room = sizeof saver->path - len; // at least 1, for the end
    if (key->is_integer) {
        (void)snprintf(saver->path + len, room, "[%lld]", (long long)key->integer);
    } else if (room > 1) {
        size_t fits = strnlen(key->text, room - 2);
        saver->path[len] = '.';
        memcpy(saver->path + len + 1, key->text, fits);
        saver->path[len + 1 + fits] = '\0';
    }
}

static bool save_value(struct saver *saver);

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool save_members(struct saver *saver, const struct keys *keys)
{
    bool list = is_list(keys);
    bool ok = true;
    size_t len = strlen(saver->path);
    buf_char(saver->out, list ? '[' : '{');
    for (size_t i = 0; ok && i < keys->count; i++) {
        const struct key *key = &keys->list[i];
        buf_put(saver->out, i ? "," : "");
        if (!list)
            save_key(saver, key);
        extend_path(saver, len, key);
        if (key->is_integer)
            (void)lua_rawgeti(saver->lua, -1, key->integer);
        else
            (void)(lua_pushstring(saver->lua, key->text), lua_rawget(saver->lua, -2));
        ok = save_value(saver) && (saver->out->len <= VARS_MOST || refuse(saver, T_VARS_SIZE, ""));
        lua_pop(saver->lua, 1);
        if (ok)
            saver->path[len] = '\0';
    }
    buf_char(saver->out, list ? ']' : '}');
    return ok;
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool save_table(struct saver *saver)
{
    struct keys keys = {NULL, 0, 0};
    if (saver->depth >= VARS_DEPTH || !lua_checkstack(saver->lua, LUA_MINSTACK))
        return refuse(saver, T_VARS_DEEP, "");
    saver->depth++;
    bool ok = collect_keys(saver, &keys) && save_members(saver, &keys);
    saver->depth--;
    free(keys.list);
    return ok;
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool save_value(struct saver *saver)
{
    switch (lua_type(saver->lua, -1)) {
    case LUA_TBOOLEAN:
        buf_put(saver->out, lua_toboolean(saver->lua, -1) ? "true" : "false");
        return true;
    case LUA_TNUMBER:
        return save_number(saver);
    case LUA_TSTRING:
        return save_text(saver);
    case LUA_TTABLE:
        return save_table(saver);
    default:
        return refuse(saver, T_VARS_TYPE, luaL_typename(saver->lua, -1));
    }
}

bool vars_save(lua_State *lua, struct buf *out, struct err *err)
{
    struct saver saver = {lua, out, err, "s.vars", 0};
    size_t len = out->len;
    if (save_value(&saver) && (out->len - len <= VARS_MOST || refuse(&saver, T_VARS_SIZE, "")))
        return true;
    out->len = len;
    return false;
}

struct loader {
    lua_State *lua;
    struct json_scan scan;
    int depth;
};

static bool push_value(struct loader *loader);

// "#12" is the integer 12, "##a" the text "#a".
static void push_key(struct loader *loader, const struct json_slice *slice)
{
    struct buf text = BUF_INIT;
    json_unescape(&text, slice);
    const char *key = buf_text(&text);
    if (*key == '#' && key[1] != '#')
        lua_pushinteger(loader->lua, strtoll(key + 1, NULL, 10));
    else
        lua_pushstring(loader->lua, key + (*key == '#'));
    buf_free(&text);
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool push_object(struct loader *loader)
{
    struct json_slice key;
    if (!json_scan_open(&loader->scan, '{'))
        return false;
    while (json_scan_member(&loader->scan, &key)) {
        push_key(loader, &key);
        if (!push_value(loader))
            return false;
        lua_rawset(loader->lua, -3);
    }
    return loader->scan.fault == JSON_FAULT_NONE;
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool push_array(struct loader *loader)
{
    lua_Integer count = 0;
    if (!json_scan_open(&loader->scan, '['))
        return false;
    while (json_scan_item(&loader->scan)) {
        if (!push_value(loader))
            return false;
        lua_rawseti(loader->lua, -2, ++count);
    }
    return loader->scan.fault == JSON_FAULT_NONE;
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool push_table(struct loader *loader, char bracket)
{
    if (loader->depth >= VARS_DEPTH || !lua_checkstack(loader->lua, LUA_MINSTACK))
        return false;
    loader->depth++;
    lua_newtable(loader->lua);
    bool ok = bracket == '{' ? push_object(loader) : push_array(loader);
    loader->depth--;
    return ok;
}

static bool push_text(struct loader *loader)
{
    struct json_slice slice;
    struct buf text = BUF_INIT;
    if (!json_scan_string(&loader->scan, &slice))
        return false;
    json_unescape(&text, &slice);
    lua_pushstring(loader->lua, buf_text(&text));
    buf_free(&text);
    return true;
}

struct number {
    bool is_float;
    double real;
    lua_Integer whole;
};

static bool read_number(struct json_scan *scan, struct number *out)
{
    char text[40];
    const char *from = scan->at;
    if (!json_scan_skip(scan))
        return false;
    size_t len = (size_t)(scan->at - from);
    if (len >= sizeof text)
        return false;
    memcpy(text, from, len);
    text[len] = '\0';
    errno = 0;
    out->is_float = strpbrk(text, ".eE") != NULL;
    if (out->is_float)
        out->real = strtod(text, NULL);
    else
        out->whole = strtoll(text, NULL, 10);
    return errno == 0;
}

static bool push_number(struct loader *loader)
{
    struct number number;
    if (!read_number(&loader->scan, &number))
        return false;
    if (number.is_float)
        lua_pushnumber(loader->lua, number.real);
    else
        lua_pushinteger(loader->lua, number.whole);
    return true;
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool push_value(struct loader *loader)
{
    bool flag;
    char first = json_scan_peek(&loader->scan);
    switch (first) {
    case '{':
    case '[':
        return push_table(loader, first);
    case '"':
        return push_text(loader);
    case 't':
    case 'f':
        if (!json_scan_bool(&loader->scan, &flag))
            return false;
        lua_pushboolean(loader->lua, flag);
        return true;
    default:
        return (first == '-' || (first >= '0' && first <= '9')) && push_number(loader);
    }
}

bool vars_push(lua_State *lua, const char *json, struct err *err)
{
    int top = lua_gettop(lua);
    struct loader loader = {lua, json_scan_begin(json, strlen(json)), 0};
    if (json_scan_peek(&loader.scan) == '{' || json_scan_peek(&loader.scan) == '[')
        if (push_value(&loader) && json_scan_end(&loader.scan))
            return true;
    lua_settop(lua, top);
    return ERR(err, T_VARS_BROKEN, ARG_N("at", loader.scan.at - json + 1));
}

static bool check_value(struct json_scan *scan, int depth);

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool check_table(struct json_scan *scan, char bracket, int depth)
{
    struct json_slice key;
    if (depth >= VARS_DEPTH || !json_scan_open(scan, bracket))
        return false;
    while (bracket == '{' ? json_scan_member(scan, &key) : json_scan_item(scan))
        if (!check_value(scan, depth + 1))
            return false;
    return scan->fault == JSON_FAULT_NONE;
}

// NOLINTNEXTLINE(misc-no-recursion): VARS_DEPTH levels at most
static bool check_value(struct json_scan *scan, int depth)
{
    struct number number;
    char first = json_scan_peek(scan);
    switch (first) {
    case '{':
    case '[':
        return check_table(scan, first, depth);
    case '"':
    case 't':
    case 'f':
        return json_scan_skip(scan);
    default:
        return (first == '-' || (first >= '0' && first <= '9')) && read_number(scan, &number);
    }
}

bool vars_sound(const char *json, struct err *err)
{
    struct json_scan scan = json_scan_begin(json, strlen(json));
    char first = json_scan_peek(&scan);
    if ((first == '{' || first == '[') && check_value(&scan, 0) && json_scan_end(&scan))
        return true;
    return ERR(err, T_VARS_BROKEN, ARG_N("at", scan.at - json + 1));
}
