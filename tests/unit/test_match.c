// Patterns, formats and tables by the sandbox's own functions against those of Lua itself, on
// random input. FUZZ=N tries N cases instead of a few thousand.
#include "script/sandbox.h"

#include "base/mem.h"
#include "base/rng.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { CASES = 4000, PIECES = 8 };

struct pair {
    lua_State *stock;
    struct sandbox *own;
    struct rng rng;
};

static int set_up(void **state)
{
    struct pair *pair = mem_zero(1, sizeof *pair);
    pair->stock = luaL_newstate();
    luaL_openlibs(pair->stock);
    pair->own = sandbox_new(1);
    pair->rng = rng_seed(7);
    *state = pair;
    return 0;
}

static int tear_down(void **state)
{
    struct pair *pair = *state;
    lua_close(pair->stock);
    sandbox_free(pair->own);
    free(pair);
    return 0;
}

static int cases(void)
{
    const char *more = getenv("FUZZ");
    return more ? atoi(more) : CASES;
}

static void put_pieces(struct pair *pair, struct buf *out, const char *const *pieces, size_t most)
{
    size_t count = 0;
    while (pieces[count])
        count++;
    for (uint64_t i = rng_below(&pair->rng, most + 1); i > 0; i--)
        buf_put(out, pieces[rng_below(&pair->rng, count)]);
}

// Both results of a chunk that returns one text.
static void compare(struct pair *pair, const char *source)
{
    struct buf own = BUF_INIT;
    enum sandbox_outcome outcome = sandbox_run(pair->own, "t", source, strlen(source), &own);
    if (luaL_dostring(pair->stock, source) != LUA_OK)
        fail_msg("%s: %s", source, lua_tostring(pair->stock, -1));
    if (outcome != SANDBOX_OK)
        fail_msg("%s: %s", source, sandbox_report(pair->own, LANG_EN)->what);
    size_t len;
    const char *stock = lua_tolstring(pair->stock, -1, &len);
    if (len != own.len || memcmp(buf_text(&own), stock, len) != 0)
        fail_msg("%s\nLua:  %s\nhere: %s", source, stock, own.data);
    lua_settop(pair->stock, 0);
    buf_free(&own);
}

// Makes errors equal, whatever their text, and results one text.
static const char prelude[] =
    "local function show(ok, ...) if not ok then return 'error' end local o = {} "
    "for i = 1, select('#', ...) do o[i] = tostring((select(i, ...))) end "
    "return table.concat(o, '|') end ";

static void patterns(void **state)
{
    static const char *const pieces[] = {
        "a",     "b",  "c",      ".",    "%a",   "%d",   "%S",      "[ab]",  "[^a]",  "[a-c]",
        "[%w_]", "(",  ")",      "()",   "*",    "+",    "-",       "?",     "^",     "$",
        "%1",    "%2", "%b()",   "%b",   "%baa", "%bab", "%f",      "%f[",   "%f[a]", "%",
        "[",     "]",  "%%",     "[]a]", "[^",   "[%]a", "[a-]",    "%]",    " ",     "(a*)",
        "(.-)",  "%u", "[%a-z]", "%x",   "\\0",  "%z",   "[\\0-a]", "\\200", NULL};
    static const char *const letters[] = {"a", "a",  "b", "c", "A", "1",   " ",     "(",
                                          ")", "ab", "_", "%", "]", "\\0", "\\200", NULL};
    static const char *const replacements[] = {"x", "%0", "%1", "%2", "%%", "%", "y", "a", NULL};
    struct pair *pair = *state;
    for (int i = cases(); i > 0; i--) {
        struct buf source = BUF_INIT;
        buf_put(&source, prelude);
        buf_put(&source, "local p, t, r = '");
        put_pieces(pair, &source, pieces, PIECES);
        buf_put(&source, "', '");
        put_pieces(pair, &source, letters, 12);
        buf_put(&source, "', '");
        put_pieces(pair, &source, replacements, 3);
        int init = (int)rng_below(&pair->rng, 20) - 10;
        buf_printf(&source,
                   "' local function all() local o = {} for a, b in t:gmatch(p, %d) do "
                   "o[#o + 1] = tostring(a) .. '~' .. tostring(b) end return table.concat(o, '|') "
                   "end return show(pcall(string.find, t, p, %d)) .. '&' .. "
                   "show(pcall(string.match, t, p, %d)) .. '&' .. show(pcall(all)) .. '&' .. "
                   "show(pcall(string.gsub, t, p, r)) .. '&' .. "
                   "show(pcall(string.gsub, t, p, {a = 'A', b = false, ab = 1}, 3)) .. '&' .. "
                   "show(pcall(string.gsub, t, p, function(x, y) return y end)) .. '&' .. "
                   "show(pcall(string.find, t, p, %d, true))",
                   init, init, init, init);
        compare(pair, buf_text(&source));
        buf_free(&source);
    }
}

static void formats(void **state)
{
    static const char *const flags[] = {"-", "+", " ", "#", "0", NULL};
    static const char *const widths[] = {"", "", "1", "5", "12", "99", "100", NULL};
    static const char *const precisions[] = {"", "", ".", ".0", ".3", ".20", ".99", NULL};
    static const char *const letters[] = {"d", "i", "x", "X", "o", "f", "e",
                                          "E", "g", "G", "s", "c", "q", NULL};
    static const char *const values[] = {"0",
                                         "1",
                                         "-1",
                                         "200",
                                         "-4096",
                                         "math.maxinteger",
                                         "math.mininteger",
                                         "0.5",
                                         "-0.0",
                                         "1e15",
                                         "1e100",
                                         "-1.5",
                                         "2^53",
                                         "1/0",
                                         "-1/0",
                                         "3.0",
                                         "'abc'",
                                         "'10'",
                                         "''",
                                         "true",
                                         NULL};
    struct pair *pair = *state;
    for (int i = cases(); i > 0; i--) {
        struct buf spec = BUF_INIT;
        buf_put(&spec, "%");
        put_pieces(pair, &spec, flags, 2);
        buf_put(&spec, widths[rng_below(&pair->rng, 7)]);
        buf_put(&spec, precisions[rng_below(&pair->rng, 7)]);
        const char *letter = letters[rng_below(&pair->rng, 13)];
        const char *value = values[rng_below(&pair->rng, 20)];
        struct buf source = BUF_INIT;
        buf_put(&source, prelude);
        buf_printf(&source, "return show(pcall(string.format, '<%s%s>', %s))", buf_text(&spec),
                   letter, value);
        bool differs = *letter == 'q' && strspn(value, "-0123456789") < strlen(value);
        if (!differs) // Lua quotes floats in hexadecimal
            compare(pair, buf_text(&source));
        buf_free(&source);
        buf_free(&spec);
    }
}

static void quoted_numbers(void **state)
{
    struct pair *pair = *state;
    static const char *const values[] = {"0.1",
                                         "-0.0",
                                         "1e100",
                                         "2^53",
                                         "5e-324",
                                         "1/0",
                                         "-1/0",
                                         "1.7976931348623157e308",
                                         "12.0",
                                         "-3",
                                         "math.mininteger",
                                         "math.maxinteger"};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        struct buf source = BUF_INIT;
        struct buf quoted = BUF_INIT;
        buf_printf(&source, "return string.format('%%q', %s)", values[i]);
        assert_int_equal(sandbox_run(pair->own, "t", source.data, source.len, &quoted), SANDBOX_OK);
        buf_reset(&source);
        buf_printf(&source,
                   "local a, b = %s, %s return tostring(a == b and 1 / a == 1 / b and "
                   "math.type(a) == math.type(b))",
                   values[i], buf_text(&quoted));
        assert_int_equal(luaL_dostring(pair->stock, buf_text(&source)), LUA_OK);
        assert_string_equal(lua_tostring(pair->stock, -1), "true");
        lua_settop(pair->stock, 0);
        buf_free(&quoted);
        buf_free(&source);
    }
}

// Calls with positions and lengths at and beyond all edges.
static void positions(void **state)
{
    static const char *const calls[] = {"string.sub, 'abcde', %s, %s",
                                        "string.byte, 'abcde', %s, %s",
                                        "string.rep, 'ab', %s",
                                        "string.rep, 'ab', %s, 'xyz'",
                                        "string.rep, '', %s, 'x'",
                                        "string.find, 'abcabc', 'b', %s",
                                        "string.find, 'abcabc', '', %s",
                                        "string.find, 'abcabc', '.', %s",
                                        "table.concat, {1, 2.5, 'x'}, ',', %s, %s",
                                        "table.unpack, {1, 2, 3}, %s, %s",
                                        "tonumber, '1010', %s",
                                        "string.char, %s, 255",
                                        "math.tointeger, %s",
                                        "utf8.char, %s",
                                        "utf8.offset, 'aәb', %s, %s",
                                        "ins, {1, 2, 3}, %s",
                                        "rem, {1, 2, 3}, %s",
                                        "rem, {}, %s",
                                        "select, %s, 1, 2, 3",
                                        NULL};
    static const char *const numbers[] = {"0",   "1",   "2",   "3",   "4",      "5",  "6",
                                          "7",   "-1",  "-2",  "-3",  "-5",     "-6", "-7",
                                          "1.5", "nil", "'3'", "2.0", "10",     "16", "36",
                                          "37",  "{}",  "200", "-40", "-1e300", NULL};
    static const char lists[] =
        "local function ins(t, p) table.insert(t, p, 9) return table.concat(t, ',') end "
        "local function rem(t, p) local v = table.remove(t, p) return v, table.concat(t, ',') end ";
    struct pair *pair = *state;
    for (int i = cases(); i > 0; i--) {
        struct buf source = BUF_INIT;
        const char *a = numbers[rng_below(&pair->rng, 26)];
        const char *b = numbers[rng_below(&pair->rng, 26)];
        const char *call = calls[rng_below(&pair->rng, 19)];
        const char *hole = strstr(call, "%s");
        buf_put(&source, prelude);
        buf_put(&source, lists);
        buf_put(&source, "return show(pcall(");
        buf_add(&source, call, (size_t)(hole - call));
        buf_put(&source, a);
        const char *second = strstr(hole + 2, "%s");
        if (second) {
            buf_add(&source, hole + 2, (size_t)(second - hole - 2));
            buf_put(&source, b);
        } else {
            buf_put(&source, hole + 2);
        }
        buf_put(&source, "))");
        compare(pair, buf_text(&source));
        buf_free(&source);
    }
}

static void numerals(void **state)
{
    static const char *const pieces[] = {"0", "1", "9", "x",   "e",   ".",   "-",   "+", "a",
                                         "F", "p", " ", "\\t", "inf", "nan", "\\0", NULL};
    struct pair *pair = *state;
    for (int i = cases(); i > 0; i--) {
        struct buf source = BUF_INIT;
        buf_put(&source, prelude);
        buf_put(&source, "local t = '");
        put_pieces(pair, &source, pieces, 6);
        buf_put(&source, "' return show(true, tonumber(t), (pcall(tonumber, t, 16)) and "
                         "tonumber(t, 16), tonumber(t, 2), tonumber(t, 36))");
        compare(pair, buf_text(&source));
        buf_free(&source);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(patterns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(formats, set_up, tear_down),
        cmocka_unit_test_setup_teardown(quoted_numbers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(positions, set_up, tear_down),
        cmocka_unit_test_setup_teardown(numerals, set_up, tear_down),
    };
    return cmocka_run_group_tests_name("match", tests, NULL, NULL);
}
