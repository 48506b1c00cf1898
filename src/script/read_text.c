// Reading and checking texts in three languages.
#include "script/read_text.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_MOST = 8000 }; // bytes of one text

static void text_problem(struct reader *reader, const struct node *node, const char *path,
                         enum text_key key)
{
    READ_PROBLEM(reader, node, path, key, ARG_S("key", path));
}

// The word a character stands in, for messages.
static void put_word(struct buf *out, const char *text, const char *at)
{
    static const char ends[] = " \t\n.,;:!?()\"";
    const char *from = at;
    while (from > text && !strchr(ends, from[-1]))
        from--;
    buf_add(out, from, (size_t)(at - from) + strcspn(at, ends));
}

static void lookalike_problem(struct reader *reader, const struct node *node, const char *path,
                              const char *text, const char *at)
{
    struct buf word = BUF_INIT;
    char letter[16];
    uint32_t code = 0;
    (void)utf8_decode(at, at + strlen(at), &code);
    (void)snprintf(letter, sizeof letter, "U+%04X", (unsigned)code);
    put_word(&word, text, at);
    READ_PROBLEM(reader, node, path, T_CHECK_LOOKALIKE, ARG_S("key", path),
                 ARG_S("word", buf_text(&word)), ARG_S("letter", letter));
    buf_free(&word);
}

static bool has_control(const char *text, bool lines)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if ((c < 0x20 && !(lines && c == '\n')) || c == 0x7F)
            return true;
        if (c == 0xC2 && (unsigned char)text[1] < 0xA0)
            return true;
    }
    return false;
}

// Checks the string on top of the stack.
static const char *checked(struct reader *reader, const struct node *node, const char *path,
                           bool lines)
{
    size_t len;
    const char *text = lua_tolstring(reader->lua, -1, &len);
    if (len == 0)
        text_problem(reader, node, path, T_CHECK_EMPTY);
    else if (len > TEXT_MOST)
        READ_PROBLEM(reader, node, path, T_CHECK_LONG, ARG_S("key", path),
                     ARG_N("most", TEXT_MOST));
    else if (!utf8_valid(text, len, NULL))
        text_problem(reader, node, path, T_CHECK_UTF8);
    else if (strlen(text) != len || has_control(text, lines))
        text_problem(reader, node, path, T_CHECK_CONTROL);
    else if (utf8_lookalike(text))
        lookalike_problem(reader, node, path, text, utf8_lookalike(text));
    else
        return arena_text(reader->plan->arena, text);
    return NULL;
}

static void read_languages(struct reader *reader, const struct node *node,
                           const struct read_field *field, struct ltext *out)
{
    lua_State *lua = reader->lua;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char path[64];
        const char *code = lang_code((enum lang)lang);
        (void)snprintf(path, sizeof path, "%.40s.%s", field->key, code);
        lua_pushstring(lua, code);
        int type = lua_rawget(lua, -2);
        if (type == LUA_TSTRING)
            out->in[lang] = checked(reader, node, path, field->type == READ_TEXT);
        else if (type == LUA_TNIL)
            READ_PROBLEM(reader, node, field->key, T_CHECK_LANGUAGE, ARG_S("key", field->key),
                         ARG_S("lang", code));
        else
            read_type_problem(reader, node, path, T_CHECK_WANT_STRING);
        lua_pop(lua, 1);
    }
}

void read_ltext(struct reader *reader, const struct node *node, const struct read_field *field,
                struct ltext *out)
{
    static const struct read_field languages[] = {
        {.key = "kk", .type = READ_ELSEWHERE},
        {.key = "ru", .type = READ_ELSEWHERE},
        {.key = "en", .type = READ_ELSEWHERE},
    };
    static const struct read_shape shape = {READ_SHAPE(languages)};
    if (!lua_istable(reader->lua, -1)) {
        read_type_problem(reader, node, field->key, T_CHECK_WANT_TEXT);
        return;
    }
    struct node inner = *node;
    inner.index = lua_gettop(reader->lua);
    (void)snprintf(inner.path, sizeof inner.path, "%.30s%.30s.", node->path, field->key);
    read_languages(reader, node, field, out);
    read_unknown_keys(reader, &inner, &shape);
}

// How many forms a word has that goes with a number: text_plural() chooses among them.
static const int forms_of[LANG_COUNT] = {[LANG_KK] = 1, [LANG_RU] = 3, [LANG_EN] = 2};

static bool has_placeholder(const char *text, const char *name)
{
    struct text_placeholder found;
    while (text && text_next_placeholder(&text, &found))
        if (strcmp(found.name, name) == 0)
            return true;
    return false;
}

// A figure that one language shows is shown by all.
static void lost_placeholders(struct reader *reader, const struct node *node,
                              const struct ltext *text, enum lang from)
{
    struct text_placeholder found;
    const char *at = text->in[from];
    while (at && text_next_placeholder(&at, &found)) {
        bool told = false; // by a language before this one
        for (int lang = 0; lang < (int)from; lang++)
            told = told || has_placeholder(text->in[lang], found.name);
        for (int lang = 0; !told && lang < LANG_COUNT; lang++) {
            char path[16];
            if (!text->in[lang] || has_placeholder(text->in[lang], found.name))
                continue;
            (void)snprintf(path, sizeof path, "text.%s", lang_code((enum lang)lang));
            READ_PROBLEM(reader, node, path, T_CHECK_PLACEHOLDER_LOST, ARG_S("key", path),
                         ARG_S("name", found.name), ARG_S("lang", lang_code(from)));
        }
    }
}

void read_placeholders(struct reader *reader, const struct node *node, const struct ltext *text,
                       const struct plan_clause *clause)
{
    struct text_placeholder found;
    char path[16];
    bool sound = true;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *at = text->in[lang];
        (void)snprintf(path, sizeof path, "text.%s", lang_code((enum lang)lang));
        while (at && text_next_placeholder(&at, &found)) {
            bool known = found.closed && clause && plan_field(clause, found.name) != NOBODY;
            sound = sound && known;
            if (!known)
                READ_PROBLEM(reader, node, path, T_CHECK_PLACEHOLDER, ARG_S("key", path),
                             ARG_S("name", found.name));
            else if (found.forms != 0 && found.forms != forms_of[lang])
                READ_PROBLEM(reader, node, path, T_CHECK_PLURAL, ARG_S("key", path),
                             ARG_S("name", found.name), ARG_N("need", forms_of[lang]),
                             ARG_N("have", found.forms));
        }
    }
    for (int lang = 0; sound && lang < LANG_COUNT; lang++)
        lost_placeholders(reader, node, text, (enum lang)lang);
}
