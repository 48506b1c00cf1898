// A small reader of Lua's tokens: enough to find keys in table constructors, and names in scripts.
// It never fails: what is no Lua gives some tokens or other.
#ifndef SCRIPT_LEX_H
#define SCRIPT_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum token_kind {
    TOKEN_END,
    TOKEN_NAME,   // also keywords and the digits of numbers
    TOKEN_STRING, // `text` is without its quotes, escapes as they stand
    TOKEN_SIGN,
};

struct token {
    enum token_kind kind;
    const char *text; // borrowed from the source
    size_t len;
    int line;
};

// Set `at` to the source and `line` to 1.
struct lex {
    const char *at;
    int line;
};

struct token lex_next(struct lex *lex);
// All tokens of a source, from [1] on: before them stands the sign ";", after them two ends. For
// the caller to free.
struct token *lex_all(const char *source);

static inline bool lex_is_word(const struct token *token, const char *word, size_t len)
{
    return token->len == len && memcmp(token->text, word, len) == 0;
}

static inline bool lex_is_sign(const struct token *token, const char *sign)
{
    return token->kind == TOKEN_SIGN && lex_is_word(token, sign, strlen(sign));
}

// The column in which the token's text begins, in characters from 1.
int lex_column(const char *source, const struct token *token);

#endif
