// A small reader of Lua's tokens, enough to find keys in table constructors.
#include "script/locate.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_STRING, TOKEN_SIGN };

struct token {
    enum token_kind kind;
    const char *text; // without quotes
    size_t len;
    int line;
};

struct lexer {
    const char *at;
    int line;
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The level of a long bracket "[==[" at `at`; -1 when there is none.
static int long_bracket(const char *at)
{
    int level = 0;
    if (*at++ != '[')
        return -1;
    for (; *at == '='; at++)
        level++;
    return *at == '[' ? level : -1;
}

static void step(struct lexer *lexer)
{
    lexer->line += *lexer->at == '\n';
    lexer->at++;
}

// Steps over "[==[ … ]==]"; returns its text.
static struct token skip_long(struct lexer *lexer, int level)
{
    lexer->at += level + 2;
    struct token token = {TOKEN_STRING, lexer->at, 0, lexer->line};
    for (; *lexer->at; step(lexer)) {
        if (*lexer->at != ']')
            continue;
        size_t signs = strspn(lexer->at + 1, "=");
        if (signs != (size_t)level || lexer->at[1 + signs] != ']')
            continue;
        token.len = (size_t)(lexer->at - token.text);
        lexer->at += level + 2;
        break;
    }
    return token;
}

static void skip_blanks(struct lexer *lexer)
{
    for (;;) {
        while (*lexer->at && strchr(" \t\r\n\f\v", *lexer->at))
            step(lexer);
        if (strncmp(lexer->at, "--", 2) != 0)
            return;
        lexer->at += 2;
        int level = long_bracket(lexer->at);
        if (level >= 0)
            (void)skip_long(lexer, level);
        else
            lexer->at += strcspn(lexer->at, "\n");
    }
}

static struct token quoted(struct lexer *lexer)
{
    char quote = *lexer->at++;
    struct token token = {TOKEN_STRING, lexer->at, 0, lexer->line};
    for (; *lexer->at && *lexer->at != quote && *lexer->at != '\n'; step(lexer))
        if (*lexer->at == '\\' && lexer->at[1])
            step(lexer);
    token.len = (size_t)(lexer->at - token.text);
    if (*lexer->at == quote)
        lexer->at++;
    return token;
}

static struct token next_token(struct lexer *lexer)
{
    skip_blanks(lexer);
    if (*lexer->at == '"' || *lexer->at == '\'')
        return quoted(lexer);
    int level = long_bracket(lexer->at);
    if (level >= 0)
        return skip_long(lexer, level);
    struct token token = {TOKEN_NAME, lexer->at, 0, lexer->line};
    while (is_letter(*lexer->at))
        lexer->at++;
    token.len = (size_t)(lexer->at - token.text);
    if (token.len == 0) {
        token.kind = *lexer->at ? TOKEN_SIGN : TOKEN_END;
        token.len = *lexer->at != '\0';
        lexer->at += token.len;
    }
    return token;
}

static bool is_sign(const struct token *token, char sign)
{
    return token->kind == TOKEN_SIGN && *token->text == sign;
}

static bool is_word(const struct token *token, const char *word, size_t len)
{
    return token->len == len && memcmp(token->text, word, len) == 0;
}

// Goes to the line, then behind the `{` that follows the word `kind`.
static bool enter_constructor(struct lexer *lexer, int line, const char *kind)
{
    while (lexer->line < line && *lexer->at)
        step(lexer);
    struct token token = next_token(lexer);
    bool called = false;
    for (; token.kind != TOKEN_END; token = next_token(lexer)) {
        if (called && is_sign(&token, '{'))
            return true;
        called = (token.kind == TOKEN_NAME && is_word(&token, kind, strlen(kind))) ||
                 (called && (token.kind == TOKEN_STRING || is_sign(&token, '(')));
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
static bool is_key(struct lexer *lexer, const struct token *before, const struct token *one,
                   bool bracket)
{
    struct lexer after = *lexer;
    if (!bracket && (one->kind != TOKEN_NAME || !strchr("{,;", *before->text)))
        return false;
    struct token sign = next_token(&after);
    if (bracket)
        sign = next_token(&after);
    if (!is_sign(&sign, '=') || *after.at == '=')
        return false;
    *lexer = after;
    return true;
}

// Looks for `key =` or `["key"] =` in the table the lexer is in; 0 when it is not there.
static int find_key(struct lexer *lexer, const char *key, size_t len)
{
    struct token before = {TOKEN_SIGN, "{", 1, 0};
    struct token one = next_token(lexer);
    int depth = 0;
    while (one.kind != TOKEN_END && depth >= 0) {
        bool bracket = depth == 1 && is_sign(&before, '[') && one.kind == TOKEN_STRING;
        if ((bracket || depth == 0) && is_word(&one, key, len) &&
            is_key(lexer, &before, &one, bracket))
            return one.line;
        depth += depth_change(&one);
        before = one;
        one = next_token(lexer);
    }
    return 0;
}

int locate_key(const char *source, int line, const char *kind, const char *path)
{
    struct lexer lexer = {source, 1};
    int found = line;
    if (!source || !enter_constructor(&lexer, line, kind))
        return line;
    while (*path) {
        size_t len = strcspn(path, ".");
        int at = find_key(&lexer, path, len);
        if (!at)
            return found;
        found = at;
        path += len + (path[len] == '.');
        struct token next = next_token(&lexer);
        if (!is_sign(&next, '{')) // a name, or a value that is no table
            return found;
    }
    return found;
}
