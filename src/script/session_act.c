// What scripts want done. Nothing of C's is owned while Lua may raise: first everything is made
// right on the stack, then copied.
#include "base/utf8.h"
#include "core/condition.h"
#include "core/verb.h"
#include "script/read.h"
#include "script/session_api.h"

#include <string.h>

enum { FACTS_MOST = 16 }; // that decide an ending

static struct effects *wanted(lua_State *lua)
{
    struct effects *effects = session_api_of(lua)->wanted;
    if (!effects)
        luaL_error(lua, "this session can only be read here");
    return effects;
}

// Raises unless the line is a command somebody here could give.
static void check_line(lua_State *lua, const char *line)
{
    const struct session *session = session_api_of(lua)->session;
    struct err err = {.lang = LANG_EN, .text = ""};
    struct command command;
    if (!command_parse(&command, line, &err))
        luaL_error(lua, "this is no command: %s", err.text);
    if (session_actor(session, command.who) == ACTOR_UNKNOWN)
        luaL_error(lua, "there is no seat '%s'", command.who);
    if (!verb_find(command.verb))
        luaL_error(lua, "there is no command '%s'", command.verb);
}

static int want_line(lua_State *lua, struct effects *effects, const char *line, size_t len)
{
    if (strlen(line) != len || strpbrk(line, "\n\r"))
        return luaL_error(lua, "a command is one line of text");
    check_line(lua, line);
    vm_effect(lua, len);
    effects_add(effects, EFFECT_LINE)->text = mem_text_n(line, len);
    return 0;
}

// Replaces the table at `arg` by a list KEY, VALUE, KEY, VALUE … of strings, keys in order.
static void sort_pairs(lua_State *lua, int arg)
{
    int count = 0;
    lua_newtable(lua);
    lua_pushnil(lua);
    while (lua_next(lua, arg)) {
        if (lua_type(lua, -2) != LUA_TSTRING)
            luaL_error(lua, "the keys of a command are words: { text = \"…\" }");
        if (++count > KEYS_MAX)
            luaL_error(lua, "a command has at most %d keys", KEYS_MAX);
        if (lua_type(lua, -1) != LUA_TNUMBER)
            luaL_checktype(lua, -1, LUA_TSTRING);
        vm_push_value_text(lua, -1);
        lua_remove(lua, -2);
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2); // key, key, value
        int at = 2 * (count - 1);
        for (; at > 0; at -= 2) { // moves the greater ones up
            (void)lua_rawgeti(lua, -4, at - 1);
            bool greater = strcmp(lua_tostring(lua, -1), lua_tostring(lua, -3)) > 0;
            lua_pop(lua, 1);
            if (!greater)
                break;
            (void)lua_rawgeti(lua, -4, at - 1);
            lua_rawseti(lua, -5, at + 1);
            (void)lua_rawgeti(lua, -4, at);
            lua_rawseti(lua, -5, at + 2);
        }
        lua_rawseti(lua, -4, at + 2);
        lua_rawseti(lua, -3, at + 1);
    }
    lua_replace(lua, arg);
}

static void put_pairs(lua_State *lua, int arg, struct buf *line)
{
    for (int i = 1; lua_rawgeti(lua, arg, i) == LUA_TSTRING; i += 2) {
        (void)lua_rawgeti(lua, arg, i + 1);
        buf_printf(line, " %s=", lua_tostring(lua, -2));
        command_quote(line, lua_tostring(lua, -1));
        lua_pop(lua, 2);
    }
    lua_pop(lua, 1);
}

// s:act(SEAT, VERB, WORD…, { KEY = VALUE })
static void build_line(lua_State *lua, int count, struct buf *line)
{
    for (int arg = 2; arg <= count; arg++) {
        if (lua_istable(lua, arg)) {
            put_pairs(lua, arg, line);
            continue;
        }
        buf_put(line, line->len ? " " : "");
        command_quote(line, lua_tostring(lua, arg));
    }
}

int session_api_act(lua_State *lua)
{
    struct effects *effects = wanted(lua);
    int count = lua_gettop(lua);
    size_t len;
    if (count <= 2) {
        const char *line = vm_text(lua, 2, &len);
        return want_line(lua, effects, line, len);
    }
    luaL_checkstack(lua, 8, NULL);
    for (int arg = 2; arg <= count; arg++) {
        if (lua_istable(lua, arg))
            sort_pairs(lua, arg);
        else if (strlen(vm_text(lua, arg, &len)) != len)
            return luaL_error(lua, "a word holds a zero byte");
    }
    struct buf line = BUF_INIT;
    build_line(lua, count, &line);
    char kept[LINE_MAX_LEN];
    bool fits = line.len < sizeof kept;
    memcpy(kept, buf_text(&line), fits ? line.len + 1 : 0);
    buf_free(&line);
    if (!fits)
        return luaL_error(lua, "the command is too long");
    return want_line(lua, effects, kept, strlen(kept));
}

// The addressees at argument 2 as one string on the stack: words with blanks, or a list of them.
static const char *addressees(lua_State *lua)
{
    if (lua_istable(lua, 2)) {
        lua_pushstring(lua, "");
        for (int i = 1; lua_rawgeti(lua, 2, i) == LUA_TSTRING && i <= SEATS_MAX; i++) {
            lua_pushstring(lua, i > 1 ? " " : "");
            lua_insert(lua, -2);
            lua_concat(lua, 3);
        }
        lua_pop(lua, 1);
        lua_replace(lua, 2);
    }
    return session_api_word(lua, 2);
}

static void check_addressees(lua_State *lua, const char *to)
{
    const struct state *s = session_api_state(lua);
    char word[64];
    int count = 0;
    for (to += strspn(to, " "); *to; to += strspn(to, " "), count++) {
        size_t len = strcspn(to, " ");
        if (len >= sizeof word)
            luaL_error(lua, "there is no seat of this name");
        memcpy(word, to, len);
        word[len] = '\0';
        if (!plan_is_listener(s->whole, word))
            luaL_error(lua, "there is no seat '%s'", word);
        to += len;
    }
    if (count == 0)
        luaL_error(lua, "say to whom: \"all\", \"council\", \"display\", \"facilitator\" or seats");
}

// Pushes the texts of that argument in all languages.
static size_t push_texts(lua_State *lua, int arg)
{
    size_t sum = 0;
    luaL_checktype(lua, arg, LUA_TTABLE);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        size_t len;
        const char *code = lang_code((enum lang)lang);
        lua_pushstring(lua, code);
        if (lua_rawget(lua, arg) != LUA_TSTRING)
            luaL_error(lua, "the text in '%s' is missing: { kk = …, ru = …, en = … }", code);
        const char *text = lua_tolstring(lua, -1, &len);
        if (len > LIMIT_TELL || strlen(text) != len || !utf8_valid(text, len, NULL))
            luaL_error(lua, "the text in '%s' is no text, or too long", code);
        sum += len;
    }
    return sum;
}

// s:text(TEXT): in the session's language, for what somebody of the computer's writes.
int session_api_text(lua_State *lua)
{
    enum lang lang = session_api_of(lua)->lang;
    lua_settop(lua, 2);
    (void)push_texts(lua, 2);
    lua_settop(lua, 3 + (int)lang);
    return 1;
}

// For how long the hall shows it: `seconds` of argument 4, 0 when there is none.
static int seconds_shown(lua_State *lua)
{
    int fits = 0;
    if (lua_isnoneornil(lua, 4))
        return 0;
    luaL_checktype(lua, 4, LUA_TTABLE);
    lua_pushstring(lua, "seconds");
    (void)lua_rawget(lua, 4);
    lua_Integer seconds = lua_tointegerx(lua, -1, &fits);
    if (!fits || seconds < LIMIT_SHOWN_LEAST || seconds > LIMIT_SHOWN_MOST)
        luaL_error(lua,
                   "how long the hall shows it is a whole number from %d to %d: { seconds = 20 }",
                   LIMIT_SHOWN_LEAST, LIMIT_SHOWN_MOST);
    lua_pop(lua, 1);
    return (int)seconds;
}

int session_api_tell(lua_State *lua)
{
    struct effects *effects = wanted(lua);
    lua_settop(lua, 4);
    const char *to = addressees(lua);
    check_addressees(lua, to);
    int seconds = seconds_shown(lua);
    vm_effect(lua, push_texts(lua, 3));
    struct effect *effect = effects_add(effects, EFFECT_TELL);
    effect->to = mem_text(to);
    effect->seconds = seconds;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct buf clean = BUF_INIT;
        utf8_clean_lines(&clean, lua_tostring(lua, lang - LANG_COUNT));
        (void)buf_text(&clean);
        effect->told[lang] = buf_steal(&clean);
    }
    return 0;
}

int session_api_fire(lua_State *lua)
{
    struct effects *effects = wanted(lua);
    const char *id = session_api_word(lua, 2);
    const struct state *state = session_api_state(lua);
    int inject = plan_inject(state->plan, id);
    if (inject == NOBODY)
        return luaL_error(lua, "there is no complication '%s'", id);
    if (state->plan->injects[inject].absent) // the session's level does without it
        return 0;
    size_t len;
    (void)lua_pushfstring(lua, "scenario inject.fire %s", id);
    const char *line = lua_tolstring(lua, -1, &len);
    return want_line(lua, effects, line, len);
}

// Joins a list of facts, or one; false with the one that is none. Raises nothing.
static bool join_facts(lua_State *lua, int list, const struct plan *plan, struct buf *out,
                       char word[64])
{
    bool one = lua_type(lua, list) == LUA_TSTRING, sound = true;
    int count = one ? 1 : (int)lua_rawlen(lua, list);
    for (int i = 1; i <= count && i <= FACTS_MOST && sound; i++) {
        if (one)
            lua_pushvalue(lua, list);
        else
            (void)lua_rawgeti(lua, list, i);
        const char *fact = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
        sound = condition_check(plan, fact, word) == WHEN_FINE;
        if (sound)
            buf_printf(out, "%s%s", out->len > 0 ? " & " : "", fact);
        lua_pop(lua, 1);
    }
    return sound;
}

bool session_api_come(lua_State *lua, const struct plan *plan, const char *ending, struct buf *line,
                      char word[64])
{
    struct buf facts = BUF_INIT;
    int because = lua_gettop(lua);
    bool listed = lua_istable(lua, because) || lua_type(lua, because) == LUA_TSTRING;
    bool sound = !listed || join_facts(lua, because, plan, &facts, word);
    buf_printf(line, "scenario scenario.end %s", ending);
    if (facts.len > 0) {
        buf_put(line, " because=");
        command_quote(line, buf_text(&facts));
    }
    buf_free(&facts);
    return sound;
}

// s:ending(ID, { because = { EVENT … } }); s:finish(ID) is what version 0.1 called it.
int session_api_ending(lua_State *lua)
{
    struct effects *effects = wanted(lua);
    const struct plan *plan = session_api_state(lua)->plan;
    const char *ending = session_api_word(lua, 2);
    char word[64] = "", kept[LINE_MAX_LEN];
    struct buf line = BUF_INIT;
    if (!read_is_id(ending))
        return luaL_error(lua, "an ending is named with a-z, 0-9 and -");
    if (!plan_ends_so(plan, ending))
        return luaL_error(lua, "the scenario's endings have no '%s'", ending);
    lua_settop(lua, 3);
    if (lua_istable(lua, 3))
        (void)lua_getfield(lua, 3, "because");
    else
        lua_pushnil(lua);
    bool sound = session_api_come(lua, plan, ending, &line, word);
    bool fits = line.len < sizeof kept;
    memcpy(kept, buf_text(&line), fits ? line.len + 1 : 0);
    buf_free(&line);
    if (!sound)
        return luaL_error(lua, "because: '%s' describes no event of this scenario", word);
    if (!fits)
        return luaL_error(lua, "because: the list is too long");
    if (session_api_state(lua)->ending) // by the facilitator, before the scenario would have
        return 0;
    return want_line(lua, effects, kept, strlen(kept));
}
