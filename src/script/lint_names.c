// Names of scripts: what is in scope where, and what nobody defines.
#include "script/lint.h"

#include <stdlib.h>
#include <string.h>

// What an opened thing is: a block of statements, or a bracket within an expression.
enum frame_kind {
    FRAME_BLOCK,
    FRAME_LOOP,
    FRAME_TABLE,
    FRAME_BRACKET
}; // LOOP: its `do` is to come

struct frame {
    enum frame_kind kind;
    size_t names; // in scope outside of it
};

struct list {
    struct token *tokens;
    size_t count, cap;
};

struct walk {
    const struct lint *lint;
    const struct token *one; // being looked at
    struct list scope;       // local names, innermost last
    struct list globals;     // that the script sets itself
    struct list told;        // those that have been met again
    struct frame *frames;
    size_t depth, depth_cap;
    struct map *library; // what every script finds
    bool tells;          // false on the first way through, which collects `globals`
};

static void advance(struct walk *w)
{
    w->one += w->one->kind != TOKEN_END;
}

static void list_add(struct list *list, const struct token *token)
{
    list->tokens = mem_room(list->tokens, list->count, &list->cap, sizeof *list->tokens);
    list->tokens[list->count++] = *token;
}

static bool list_has(const struct list *list, const struct token *token)
{
    for (size_t i = list->count; i > 0; i--)
        if (lex_is_word(&list->tokens[i - 1], token->text, token->len))
            return true;
    return false;
}

static bool is_name(const struct token *token)
{
    return token->kind == TOKEN_NAME && (*token->text < '0' || *token->text > '9');
}

static void declare(struct walk *w)
{
    if (is_name(w->one))
        list_add(&w->scope, w->one);
}

static void push(struct walk *w, enum frame_kind kind)
{
    w->frames = mem_room(w->frames, w->depth, &w->depth_cap, sizeof *w->frames);
    w->frames[w->depth].kind = kind;
    w->frames[w->depth++].names = w->scope.count;
}

static int top(const struct walk *w)
{
    return w->depth > 0 ? (int)w->frames[w->depth - 1].kind : FRAME_BLOCK;
}

static void open_block(struct walk *w)
{
    push(w, FRAME_BLOCK);
}

static void close_block(struct walk *w)
{
    if (w->depth > 0)
        w->scope.count = w->frames[--w->depth].names;
}

static void reopen_block(struct walk *w)
{
    close_block(w);
    open_block(w);
}

// What stands after `until` still sees the names of the block.
static void on_until(struct walk *w)
{
    w->depth -= w->depth > 0;
}

// Parameters and the block of a function; the parenthesis is next.
static void function_body(struct walk *w, bool method)
{
    static const struct token self = {TOKEN_NAME, "self", 4, 0};
    open_block(w);
    if (method)
        list_add(&w->scope, &self);
    while (w->one->kind != TOKEN_END && !lex_is_sign(w->one, ")")) {
        advance(w);
        declare(w);
    }
}

static void tell_global(struct walk *w, const struct token *token)
{
    char *name = lint_word(token);
    WARNING(w->lint->problems, lint_place(w->lint, token), T_LINT_GLOBAL, ARG_S("name", name));
    free(name);
}

// `string.fnd`: the library is one, and has no such function.
static void check_member(struct walk *w, const char *library)
{
    lua_State *lua = vm_lua(w->lint->sandbox);
    const struct token *member = &w->one[2];
    struct map *known = map_new();
    vm_push_library(w->lint->sandbox, NULL);
    lua_pushstring(lua, library);
    bool table = lua_rawget(lua, -2) == LUA_TTABLE;
    lua_pushnil(lua);
    while (table && lua_next(lua, -2)) {
        map_add(known, lua_tostring(lua, -2), 0);
        lua_pop(lua, 1);
    }
    char *name = lint_word(member);
    if (table && member->kind == TOKEN_NAME && map_find(known, name) < 0)
        lint_unknown(w->lint, PROBLEM_ERROR, member, T_LINT_FUNCTION, known);
    lua_settop(lua, table ? -3 : -4);
    map_free(known);
    free(name);
}

static struct map *library_names(struct sandbox *sb)
{
    lua_State *lua = vm_lua(sb);
    struct map *names = map_new();
    vm_push_library(sb, NULL);
    lua_pushnil(lua);
    while (lua_next(lua, -2)) {
        map_add(names, lua_tostring(lua, -2), 0);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return names;
}

static const char *word_in(struct arena *arena, const struct token *token)
{
    return arena_text_n(arena, token->text, token->len);
}

// What Lua has and scenarios have not.
static bool is_withheld(const char *name)
{
    static const char *const names[] = {
        "print",    "os",      "io",           "debug",         "coroutine", "load",
        "loadfile", "dofile",  "setmetatable", "getmetatable",  "rawget",    "rawset",
        "next",     "package", "_G",           "collectgarbage"};
    return name_find(names, sizeof names / sizeof names[0], name) >= 0;
}

static void tell_withheld(struct walk *w, const char *name)
{
    problems_put_at(w->lint->problems, PROBLEM_ERROR, lint_place(w->lint, w->one),
                    PROBLEM_WORDS(T_LINT_WITHHELD, ARG_S("name", name)));
}

// Local names and the script's globals are near as well.
static void tell_unknown(struct walk *w)
{
    struct arena *arena = arena_new();
    struct map *known = library_names(w->lint->sandbox);
    bool shown = w->lint->problems->count < PROBLEMS_MAX;
    for (size_t i = w->scope.count; shown && i > 0; i--)
        map_add(known, word_in(arena, &w->scope.tokens[i - 1]), 0);
    for (size_t i = 0; shown && i < w->globals.count; i++)
        map_add(known, word_in(arena, &w->globals.tokens[i]), 0);
    lint_unknown(w->lint, PROBLEM_ERROR, w->one, T_LINT_NAME, known);
    map_free(known);
    arena_free(arena);
}

// A name that no statement of this script makes local.
static void global(struct walk *w, bool sets)
{
    bool own = list_has(&w->globals, w->one);
    char *name = lint_word(w->one);
    if (!w->tells) {
        if (sets && !own)
            list_add(&w->globals, w->one);
    } else if (own) {
        if (sets && !list_has(&w->told, w->one))
            tell_global(w, w->one);
        list_add(&w->told, w->one);
    } else if (map_find(w->library, name) < 0 && is_withheld(name)) {
        tell_withheld(w, name);
    } else if (map_find(w->library, name) < 0) {
        tell_unknown(w);
    } else if (lex_is_sign(&w->one[1], ".")) {
        check_member(w, name);
    }
    free(name);
}

static void on_function(struct walk *w)
{
    bool method = false;
    if (is_name(&w->one[1])) {
        advance(w);
        if (!list_has(&w->scope, w->one))
            global(w, lex_is_sign(&w->one[1], "("));
        while (lex_is_sign(&w->one[1], ".") || lex_is_sign(&w->one[1], ":")) {
            method = lex_is_sign(&w->one[1], ":");
            advance(w);
            advance(w);
        }
    }
    function_body(w, method);
}

static void on_local(struct walk *w)
{
    if (w->one[1].kind == TOKEN_NAME && lex_is_word(&w->one[1], "function", 8)) {
        advance(w);
        advance(w);
        declare(w);
        function_body(w, false);
        return;
    }
    do {
        advance(w);
        declare(w);
        while (lex_is_sign(&w->one[1], "<")) { // <const>
            advance(w);
            advance(w);
            advance(w);
        }
        if (!lex_is_sign(&w->one[1], ","))
            return;
        advance(w);
    } while (w->one->kind != TOKEN_END);
}

static void on_for(struct walk *w)
{
    push(w, FRAME_LOOP);
    for (;;) {
        advance(w);
        bool names_end = lex_is_sign(w->one, "=") || lex_is_word(w->one, "in", 2);
        if (names_end || w->one->kind == TOKEN_END)
            return;
        declare(w);
    }
}

static void on_while(struct walk *w)
{
    push(w, FRAME_LOOP);
}

static void on_do(struct walk *w)
{
    if (top(w) == FRAME_LOOP)
        w->frames[w->depth - 1].kind = FRAME_BLOCK;
    else
        open_block(w);
}

static const struct keyword {
    const char *word;
    void (*enter)(struct walk *w); // NULL: nothing comes into scope
} keywords[] = {
    {"and", NULL},
    {"break", NULL},
    {"do", on_do},
    {"else", reopen_block},
    {"elseif", close_block},
    {"end", close_block},
    {"false", NULL},
    {"for", on_for},
    {"function", on_function},
    {"goto", advance},
    {"if", NULL},
    {"in", NULL},
    {"local", on_local},
    {"nil", NULL},
    {"not", NULL},
    {"or", NULL},
    {"repeat", open_block},
    {"return", NULL},
    {"then", open_block},
    {"true", NULL},
    {"until", on_until},
    {"while", on_while},
};

static const struct keyword *keyword_of(const struct token *token)
{
    for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++)
        if (*keywords[i].word == *token->text &&
            lex_is_word(token, keywords[i].word, strlen(keywords[i].word)))
            return &keywords[i];
    return NULL;
}

static bool is_key(const struct walk *w)
{
    return top(w) == FRAME_TABLE && lex_is_sign(&w->one[1], "=") && w->one[-1].kind == TOKEN_SIGN &&
           w->one[-1].len == 1 && strchr("{,;", *w->one[-1].text);
}

static void on_name(struct walk *w)
{
    const struct keyword *keyword = keyword_of(w->one);
    bool member = lex_is_sign(&w->one[-1], ".") || lex_is_sign(&w->one[-1], ":");
    if (keyword) {
        if (keyword->enter)
            keyword->enter(w);
    } else if (is_name(w->one) && !member && !is_key(w) && !list_has(&w->scope, w->one)) {
        global(w, lex_is_sign(&w->one[1], "=") && top(w) == FRAME_BLOCK);
    }
}

static void on_sign(struct walk *w)
{
    if (lex_is_sign(w->one, "::")) { // a label
        advance(w);
        advance(w);
    } else if (lex_is_sign(w->one, "{")) {
        push(w, FRAME_TABLE);
    } else if (lex_is_sign(w->one, "(") || lex_is_sign(w->one, "[")) {
        push(w, FRAME_BRACKET);
    } else if (w->one->len == 1 && strchr(")]}", *w->one->text) && top(w) != FRAME_BLOCK) {
        close_block(w);
    }
}

static void go_through(struct walk *w, bool tells)
{
    w->one = &w->lint->tokens[1];
    w->scope.count = 0;
    w->depth = 0;
    w->tells = tells;
    for (; w->one->kind != TOKEN_END; advance(w)) {
        if (w->one->kind == TOKEN_NAME)
            on_name(w);
        else if (w->one->kind == TOKEN_SIGN)
            on_sign(w);
    }
}

void lint_names(const struct lint *lint)
{
    struct walk w = {.lint = lint, .library = library_names(lint->sandbox)};
    go_through(&w, false);
    go_through(&w, true);
    free(w.scope.tokens);
    free(w.globals.tokens);
    free(w.told.tokens);
    free(w.frames);
    map_free(w.library);
}
