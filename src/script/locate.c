// Finding keys in table constructors.
#include "script/locate.h"

#include "script/lex.h"

#include <string.h>

static struct locate_spot spot_of(const char *source, const struct token *token)
{
    return (struct locate_spot){token->line, lex_column(source, token)};
}

// Goes to the line, then behind the `{` that follows the word `kind`; `name` is that word.
static bool enter_constructor(struct lex *lexer, int line, const char *kind, struct token *name)
{
    for (; lexer->line < line && *lexer->at; lexer->at++)
        lexer->line += *lexer->at == '\n';
    struct token token = lex_next(lexer);
    bool called = false;
    for (; token.kind != TOKEN_END; token = lex_next(lexer)) {
        if (called && lex_is_sign(&token, "{"))
            return true;
        bool found = token.kind == TOKEN_NAME && lex_is_word(&token, kind, strlen(kind));
        if (found)
            *name = token;
        called = found || (called && (token.kind == TOKEN_STRING || lex_is_sign(&token, "(")));
    }
    return false;
}

static int depth_change(const struct token *token)
{
    if (token->kind != TOKEN_SIGN)
        return 0;
    if (strchr("{([", *token->text))
        return 1;
    return strchr("})]", *token->text) ? -1 : 0;
}

// True when `one`, which follows `before`, is a key: a name at the beginning of an entry, or a
// string in brackets. The lexer is then behind the "=".
static bool is_key(struct lex *lexer, const struct token *before, const struct token *one,
                   bool bracket)
{
    struct lex after = *lexer;
    if (!bracket && (one->kind != TOKEN_NAME || !strchr("{,;", *before->text)))
        return false;
    struct token sign = lex_next(&after);
    if (bracket)
        sign = lex_next(&after);
    if (!lex_is_sign(&sign, "="))
        return false;
    *lexer = after;
    return true;
}

// Looks for `key =` or `["key"] =` in the table the lexer is in.
static bool find_key(struct lex *lexer, const char *key, size_t len, struct token *found)
{
    struct token before = {TOKEN_SIGN, "{", 1, 0};
    struct token one = lex_next(lexer);
    int depth = 0;
    while (one.kind != TOKEN_END && depth >= 0) {
        bool bracket = depth == 1 && lex_is_sign(&before, "[") && one.kind == TOKEN_STRING;
        if ((bracket || depth == 0) && lex_is_word(&one, key, len) &&
            is_key(lexer, &before, &one, bracket)) {
            *found = one;
            return true;
        }
        depth += depth_change(&one);
        before = one;
        one = lex_next(lexer);
    }
    return false;
}

struct locate_spot locate_key(const char *source, int line, const char *kind, const char *path)
{
    struct lex lexer = {source, 1};
    struct token found;
    if (!source || !enter_constructor(&lexer, line, kind, &found))
        return (struct locate_spot){line, 0};
    while (*path) {
        size_t len = strcspn(path, ".");
        if (!find_key(&lexer, path, len, &found))
            break;
        path += len + (path[len] == '.');
        struct token next = lex_next(&lexer);
        if (!lex_is_sign(&next, "{")) // a name, or a value that is no table
            break;
    }
    return spot_of(source, &found);
}

int locate_set(const char *source, const char *path, struct locate_spot *spot)
{
    struct lex lexer = {source, 1};
    struct token before = {TOKEN_SIGN, ";", 1, 1};
    const char *dot = strrchr(path, '.'), *key = dot ? dot + 1 : path;
    int count = 0;
    for (struct token one = lex_next(&lexer); one.kind != TOKEN_END; one = lex_next(&lexer)) {
        struct lex after = lexer;
        struct token sign = lex_next(&after);
        bool bracket = one.kind == TOKEN_STRING && lex_is_sign(&before, "[");
        if (bracket)
            sign = lex_next(&after);
        bool placed = before.kind == TOKEN_SIGN && strchr("{,;.[", *before.text);
        if (placed && lex_is_word(&one, key, strlen(key)) && lex_is_sign(&sign, "=")) {
            *spot = spot_of(source, &one);
            count++;
        }
        before = one;
    }
    return count;
}
