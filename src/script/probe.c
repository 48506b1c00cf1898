// Wraps the conditions of a source.
#include "script/probe.h"

#include "base/mem.h"
#include "script/lex.h"

#include <stdlib.h>
#include <string.h>

enum { SIDES_MOST = 32, TEXT_MOST = 48 };

// A condition in the source: where it begins and ends, and the words between its sides.
struct condition {
    const char *begin, *end;
    int line;
    struct token word[SIDES_MOST];
    int words;
};

static bool is_word(const struct token *token, const char *word)
{
    return token->kind == TOKEN_NAME && lex_is_word(token, word, strlen(word));
}

static int depth_of(const struct token *token)
{
    if (token->kind != TOKEN_SIGN || token->len != 1)
        return 0;
    return (strchr("([{", *token->text) != NULL) - (strchr(")]}", *token->text) != NULL);
}

// Reads a condition up to the word that ends it; false when it is none to be wrapped, with the
// reader where it was.
static bool read_condition(struct lex *lex, const char *last, struct condition *condition)
{
    struct lex ahead = *lex;
    struct token token = lex_next(&ahead);
    int depth = 0;
    condition->words = 0;
    for (; depth > 0 || !is_word(&token, last); token = lex_next(&ahead)) {
        if (token.kind == TOKEN_END || is_word(&token, "function"))
            return false;
        depth += depth_of(&token);
        if (depth > 0 || (!is_word(&token, "and") && !is_word(&token, "or")))
            continue;
        if (condition->words == SIDES_MOST - 1)
            return false;
        condition->word[condition->words++] = token;
    }
    condition->end = token.text;
    *lex = ahead;
    return true;
}

// The text of a condition without blanks at its ends, line breaks, and what is too long.
static char *text_of(const char *from, const char *to)
{
    struct buf text = BUF_INIT;
    bool blank = false;
    for (; from < to; from++) {
        bool is_blank = strchr(" \t\r\n", *from) != NULL;
        if (!is_blank && text.len >= TEXT_MOST && ((unsigned char)*from & 0xC0) != 0x80) {
            buf_put(&text, "…");
            break;
        }
        if (!is_blank && blank && text.len > 0)
            buf_char(&text, ' ');
        if (!is_blank)
            buf_char(&text, *from);
        blank = is_blank;
    }
    buf_char(&text, '\0');
    return buf_steal(&text);
}

// A part of the source, and the line of the word before it.
struct piece {
    const char *from, *to;
    int line;
};

// Begins a call around a piece.
static void open_call(struct probes *probes, const char *file, const struct piece *piece,
                      struct buf *out)
{
    buf_printf(out, " " PROBE_CALL "(%zu,(", probes->count);
    probes->list = mem_room(probes->list, probes->count, &probes->cap, sizeof *probes->list);
    probes->list[probes->count++] = (struct probe){
        .file = mem_text(file), .text = text_of(piece->from, piece->to), .line = piece->line};
}

static void close_call(const struct piece *piece, struct buf *out)
{
    buf_add(out, piece->from, (size_t)(piece->to - piece->from));
    buf_put(out, "))");
}

static void put_condition(struct probes *probes, const char *file,
                          const struct condition *condition, struct buf *out)
{
    struct piece piece = {condition->begin, condition->end, condition->line};
    open_call(probes, file, &piece, out);
    for (int i = 0; i < condition->words; i++) {
        const struct token *word = &condition->word[i];
        piece.to = word->text;
        open_call(probes, file, &piece, out);
        close_call(&piece, out);
        buf_add(out, word->text, word->len);
        piece = (struct piece){word->text + word->len, condition->end, word->line};
    }
    if (condition->words > 0) {
        open_call(probes, file, &piece, out);
        close_call(&piece, out);
        piece.from = piece.to;
    }
    close_call(&piece, out);
}

bool probe_source(struct probes *probes, const char *file, const char *source, size_t len,
                  struct buf *out)
{
    if (strlen(source) != len || strstr(source, "_ENV") || strstr(source, PROBE_CALL))
        return false;
    struct lex lex = {source, 1};
    const char *done = source;
    for (struct token token = lex_next(&lex); token.kind != TOKEN_END; token = lex_next(&lex)) {
        struct condition condition = {.begin = token.text + token.len, .line = token.line};
        bool loop = is_word(&token, "while");
        if (!loop && !is_word(&token, "if") && !is_word(&token, "elseif"))
            continue;
        if (!read_condition(&lex, loop ? "do" : "then", &condition))
            continue;
        buf_add(out, done, (size_t)(condition.begin - done));
        put_condition(probes, file, &condition, out);
        done = condition.end;
    }
    buf_put(out, done);
    return true;
}

void probes_reset(struct probes *probes)
{
    for (size_t i = 0; i < probes->count; i++)
        probes->list[i].was[0] = probes->list[i].was[1] = false;
}

void probes_free(struct probes *probes)
{
    if (!probes)
        return;
    for (size_t i = 0; i < probes->count; i++) {
        free(probes->list[i].file);
        free(probes->list[i].text);
    }
    free(probes->list);
    free(probes);
}
