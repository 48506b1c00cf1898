// text: what `string` does by bytes, by characters: for Kazakh, Russian and any other language.
#include "base/utf8.h"
#include "script/lib.h"
#include "script/scratch.h"

enum { COST_CHAR = 2 }; // bytes for one step

struct reader {
    const char *at;
    const char *end;
};

static struct reader check_reader(lua_State *lua)
{
    size_t len;
    const char *text = vm_text(lua, 1, &len);
    vm_charge(lua, 1 + len / COST_CHAR);
    return (struct reader){text, text + len};
}

static bool next_char(struct reader *reader, uint32_t *code)
{
    size_t len = utf8_decode(reader->at, reader->end, code);
    reader->at += len;
    return len > 0;
}

static int text_len(lua_State *lua)
{
    struct reader reader = check_reader(lua);
    lua_Integer count = 0;
    for (uint32_t code; next_char(&reader, &code);)
        count++;
    lua_pushinteger(lua, count);
    return 1;
}

// cut(text, most): the first `most` characters; when that is less than all, the last of them
// is "…".
static int text_cut(lua_State *lua)
{
    struct reader reader = check_reader(lua);
    const char *begin = reader.at;
    const char *cut = begin; // after the last character that leaves room for the "…"
    lua_Integer most = luaL_checkinteger(lua, 2);
    luaL_argcheck(lua, most >= 0, 2, "negative length");
    uint32_t code;
    for (lua_Integer i = 1; i <= most && next_char(&reader, &code); i++)
        if (i < most)
            cut = reader.at;
    if (reader.at == reader.end) {
        lua_settop(lua, 1);
        return 1;
    }
    size_t start = scratch_start(lua);
    scratch_add(lua, start, begin, (size_t)(cut - begin));
    if (most > 0)
        scratch_add(lua, start, "…", sizeof "…" - 1);
    scratch_push(lua, start);
    return 1;
}

static int push_mapped(lua_State *lua, uint32_t (*change)(uint32_t))
{
    struct reader reader = check_reader(lua);
    size_t start = scratch_start(lua);
    char bytes[4];
    for (uint32_t code; next_char(&reader, &code);)
        scratch_add(lua, start, bytes, utf8_encode(change(code), bytes));
    scratch_push(lua, start);
    return 1;
}

static int text_upper(lua_State *lua)
{
    return push_mapped(lua, utf8_upper);
}

static int text_lower(lua_State *lua)
{
    return push_mapped(lua, utf8_lower);
}

void lib_text_open(struct sandbox *sb)
{
    static const luaL_Reg own[] = {
        {"len", text_len},     {"cut", text_cut}, {"upper", text_upper},
        {"lower", text_lower}, {NULL, NULL},
    };
    vm_offer(sb, "text", own);
}
