// A small reader of Lua's tokens.
#include "script/lex.h"

#include "base/mem.h"

#include <string.h>

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

static void step(struct lex *lex)
{
    lex->line += *lex->at == '\n';
    lex->at++;
}

// Steps over "[==[ … ]==]"; returns its text.
static struct token skip_long(struct lex *lex, int level)
{
    lex->at += level + 2;
    struct token token = {TOKEN_STRING, lex->at, 0, lex->line};
    for (; *(lex->at += strcspn(lex->at, "]\n")); step(lex)) {
        if (*lex->at != ']')
            continue;
        size_t signs = strspn(lex->at + 1, "=");
        if (signs != (size_t)level || lex->at[1 + signs] != ']')
            continue;
        token.len = (size_t)(lex->at - token.text);
        lex->at += level + 2;
        break;
    }
    return token;
}

static void skip_blanks(struct lex *lex)
{
    for (;;) {
        while (*lex->at == ' ' || (*lex->at >= '\t' && *lex->at <= '\r'))
            step(lex);
        if (lex->at[0] != '-' || lex->at[1] != '-')
            return;
        lex->at += 2;
        int level = long_bracket(lex->at);
        if (level >= 0)
            (void)skip_long(lex, level);
        else
            lex->at += strcspn(lex->at, "\n");
    }
}

static struct token quoted(struct lex *lex)
{
    char quote = *lex->at++;
    const char *stops = quote == '"' ? "\"\\\n" : "'\\\n";
    struct token token = {TOKEN_STRING, lex->at, 0, lex->line};
    while (*(lex->at += strcspn(lex->at, stops)) == '\\')
        if (*++lex->at)
            step(lex);
    token.len = (size_t)(lex->at - token.text);
    if (*lex->at == quote)
        lex->at++;
    return token;
}

// "...", "..", "==", "~=", "<=", ">=", "::", "//", "<<", ">>"; every other sign is one character.
static size_t sign_length(const char *at)
{
    if (*at == '\0')
        return 0;
    if (at[0] == '.' && at[1] == '.')
        return at[2] == '.' ? 3 : 2;
    bool two = (at[1] == '=' && strchr("=~<>", *at)) || (at[1] == *at && strchr(":/<>", *at));
    return two ? 2 : 1;
}

struct token lex_next(struct lex *lex)
{
    skip_blanks(lex);
    if (*lex->at == '"' || *lex->at == '\'')
        return quoted(lex);
    int level = long_bracket(lex->at);
    if (level >= 0)
        return skip_long(lex, level);
    struct token token = {TOKEN_NAME, lex->at, 0, lex->line};
    while (is_letter(*lex->at))
        lex->at++;
    token.len = (size_t)(lex->at - token.text);
    if (token.len == 0) {
        token.kind = *lex->at ? TOKEN_SIGN : TOKEN_END;
        token.len = sign_length(lex->at);
        lex->at += token.len;
    }
    return token;
}

struct token *lex_all(const char *source)
{
    struct lex lex = {source, 1};
    struct token *tokens = NULL, one = {TOKEN_SIGN, ";", 1, 0};
    size_t count = 0, cap = 0;
    for (bool ended = false; !ended; one = lex_next(&lex)) {
        tokens = mem_room(tokens, count, &cap, sizeof *tokens);
        tokens[count++] = one;
        ended = one.kind == TOKEN_END;
    }
    tokens = mem_room(tokens, count, &cap, sizeof *tokens);
    tokens[count] = one;
    return tokens;
}

int lex_column(const char *source, const struct token *token)
{
    int column = 1;
    for (const char *at = token->text; at > source && at[-1] != '\n'; at--)
        column += ((unsigned char)at[-1] & 0xC0) != 0x80;
    return column;
}
