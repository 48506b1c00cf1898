// Words in scripts that name something of the scenario, and letters in them.
#include "base/language.h"
#include "base/utf8.h"
#include "core/verb.h"
#include "script/lint.h"
#include "script/session_api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What a field is compared with.
static const struct {
    const char *name;
    enum lint_kind kind;
} fields[] = {
    {"phase", LINT_PHASE},        {"draft", LINT_DRAFT},       {"seat", LINT_SEAT},
    {"prepared", LINT_AMENDMENT}, {"event", LINT_EVENT},       {"paper", LINT_PAPER},
    {"question", LINT_QUESTION},  {"deadline", LINT_DEADLINE}, {"sitting_id", LINT_SITTING},
    {"ending", LINT_ENDING},
};

// The tokens that were read last, the newest first.
struct window {
    struct token last[6];
};

static void shift(struct window *w, const struct token *token)
{
    memmove(&w->last[1], &w->last[0], sizeof w->last - sizeof w->last[0]);
    w->last[0] = *token;
}

static bool has_escape(const struct token *string)
{
    return memchr(string->text, '\\', string->len) != NULL;
}

// `.field == "word"`
static void check_comparison(const struct lint *lint, const struct window *w)
{
    const struct token *t = w->last;
    bool compares = lex_is_sign(&t[1], "==") || lex_is_sign(&t[1], "~=");
    if (!compares || t[2].kind != TOKEN_NAME || !lex_is_sign(&t[3], "."))
        return;
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        if (lex_is_word(&t[2], fields[i].name, strlen(fields[i].name)))
            lint_id(lint, fields[i].kind, PROBLEM_WARNING, &t[0]);
}

// `s:method(` that neither a session nor a string has.
static void check_method(const struct lint *lint, const struct window *w)
{
    const struct token *t = w->last;
    bool call = lex_is_sign(&t[0], "(") && t[1].kind == TOKEN_NAME && lex_is_sign(&t[2], ":") &&
                lex_is_word(&t[3], "s", 1) && !lex_is_sign(&t[4], ".");
    if (!call)
        return;
    struct map *known = map_new();
    char *name = lint_word(&t[1]);
    session_api_methods(known);
    lua_State *lua = vm_lua(lint->sandbox);
    vm_push_library(lint->sandbox, "string");
    lua_pushstring(lua, name);
    if (lua_rawget(lua, -2) == LUA_TNIL && map_find(known, name) < 0)
        lint_unknown(lint, PROBLEM_ERROR, &t[1], T_LINT_FUNCTION, known);
    lua_pop(lua, 2);
    map_free(known);
    free(name);
}

// A letter of another alphabet within a word. Texts of the plan have been looked at before.
static void check_letters(const struct lint *lint, const struct token *string)
{
    char *text = lint_word(string);
    for (char *c = strchr(text, '\\'); c && c[1]; c = strchr(c + 2, '\\'))
        c[0] = c[1] = ' '; // "\n" is no letter
    const char *odd = utf8_valid(text, strlen(text), NULL) ? utf8_lookalike(text) : NULL;
    if (odd) {
        struct token at = {TOKEN_STRING, string->text + (odd - text), 1, string->line};
        for (const char *c = string->text; c < at.text; c++)
            at.line += *c == '\n';
        uint32_t code = 0;
        char letter[16];
        (void)utf8_decode(odd, odd + strlen(odd), &code);
        (void)snprintf(letter, sizeof letter, "U+%04X", (unsigned)code);
        WARNING(lint->problems, lint_place(lint, &at), T_LINT_LETTER, ARG_S("letter", letter));
    }
    free(text);
}

// `kk = "…"` and its two sisters: a text left in another language. `kk` is the last Kazakh one.
static void check_language(const struct lint *lint, const struct window *w, char **kk)
{
    const struct token *t = w->last;
    if (!lex_is_sign(&t[1], "=") || t[2].kind != TOKEN_NAME)
        return;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *code = lang_code((enum lang)lang);
        if (!lex_is_word(&t[2], code, strlen(code)))
            continue;
        char *text = lint_word(&t[0]);
        if (lang == LANG_RU && *kk && language_same(*kk, text))
            WARNING(lint->problems, lint_place(lint, &t[0]), T_LINT_SAME_LANGUAGE,
                    ARG_S("lang", ""));
        else if (!language_fits(text, (enum lang)lang))
            WARNING(lint->problems, lint_place(lint, &t[0]), T_LINT_LANGUAGE, ARG_S("lang", code));
        free(*kk);
        *kk = lang == LANG_KK ? text : NULL;
        if (lang != LANG_KK)
            free(text);
    }
}

void lint_words(const struct lint *lint)
{
    char *kk = NULL;
    struct lex lex = {lint->source, 1};
    struct window w = {{{TOKEN_END, "", 0, 0}}};
    struct token one = lex_next(&lex);
    while (one.kind != TOKEN_END) {
        shift(&w, &one);
        if (lex_is_sign(&one, "=") && lex_is_word(&w.last[1], "because", strlen("because")))
            lint_because(lint, lex);
        if (lex_is_sign(&one, "(") && lex_is_sign(&w.last[2], ":"))
            lint_call(lint, &w.last[1], lex);
        if (one.kind == TOKEN_STRING) {
            check_letters(lint, &one);
            check_language(lint, &w, &kk);
        }
        if (one.kind == TOKEN_STRING && !has_escape(&one))
            check_comparison(lint, &w);
        check_method(lint, &w);
        one = lex_next(&lex);
    }
    free(kk);
}
