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

// `.field == "word"`, of which `at` is the word.
static void check_comparison(const struct lint *lint, const struct token *at)
{
    bool compares = lex_is_sign(&at[-1], "==") || lex_is_sign(&at[-1], "~=");
    bool escapes = memchr(at->text, '\\', at->len) != NULL;
    if (!compares || escapes || at[-2].kind != TOKEN_NAME || !lex_is_sign(&at[-3], "."))
        return;
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        if (lex_is_word(&at[-2], fields[i].name, strlen(fields[i].name)))
            lint_id(lint, fields[i].kind, PROBLEM_WARNING, at);
}

// `s:method(` that neither a session nor a string has; `at` is the method, after its colon.
static void check_method(const struct lint *lint, const struct token *at)
{
    if (!lex_is_word(&at[-2], "s", 1) || lex_is_sign(&at[-3], "."))
        return;
    struct map *known = map_new();
    char *name = lint_word(at);
    session_api_methods(known);
    lua_State *lua = vm_lua(lint->sandbox);
    vm_push_library(lint->sandbox, "string");
    lua_pushstring(lua, name);
    if (lua_rawget(lua, -2) == LUA_TNIL && map_find(known, name) < 0)
        lint_unknown(lint, PROBLEM_ERROR, at, T_LINT_FUNCTION, known);
    lua_pop(lua, 2);
    map_free(known);
    free(name);
}

// A letter of another alphabet within a word. Texts of the plan have been looked at before.
static void check_letters(const struct lint *lint, const struct token *string)
{
    size_t ascii = 0;
    while (ascii < string->len && (unsigned char)string->text[ascii] < 0x80)
        ascii++;
    if (ascii == string->len)
        return;
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
static void check_language(const struct lint *lint, const struct token *at, char **kk)
{
    if (!lex_is_sign(&at[-1], "=") || at[-2].kind != TOKEN_NAME)
        return;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *code = lang_code((enum lang)lang);
        if (!lex_is_word(&at[-2], code, strlen(code)))
            continue;
        char *text = lint_word(at);
        if (lang == LANG_RU && *kk && language_same(*kk, text))
            WARNING(lint->problems, lint_place(lint, at), T_LINT_SAME_LANGUAGE, ARG_S("lang", ""));
        else if (!language_fits(text, (enum lang)lang))
            WARNING(lint->problems, lint_place(lint, at), T_LINT_LANGUAGE, ARG_S("lang", code));
        free(*kk);
        *kk = lang == LANG_KK ? text : NULL;
        if (lang != LANG_KK)
            free(text);
    }
}

void lint_words(const struct lint *lint)
{
    char *kk = NULL;
    for (const struct token *at = &lint->tokens[1]; at->kind != TOKEN_END; at++) {
        if (lex_is_sign(at, "=") && lex_is_word(&at[-1], "because", strlen("because")))
            lint_because(lint, &at[1]);
        if (lex_is_sign(at, ":") && at[1].kind == TOKEN_NAME && lex_is_sign(&at[2], "(")) {
            lint_call(lint, &at[1]);
            check_method(lint, &at[1]);
        }
        if (at->kind != TOKEN_STRING)
            continue;
        check_letters(lint, at);
        check_language(lint, at, &kk);
        check_comparison(lint, at);
    }
    free(kk);
}
