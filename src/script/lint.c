// Goes through the sources of a scenario, and says what is unknown in them.
#include "script/lint.h"

#include "script/sandbox_parts.h"

#include <stdlib.h>
#include <string.h>

char *lint_word(const struct token *token)
{
    return mem_text_n(token->text, token->len);
}

struct problem_place lint_place(const struct lint *lint, const struct token *token)
{
    return (struct problem_place){lint->file, token->line, lex_column(lint->source, token)};
}

void lint_unknown(const struct lint *lint, enum problem_level level, const struct token *token,
                  enum text_key what, const struct map *known)
{
    char *id = lint_word(token);
    bool shown = lint->problems->count < PROBLEMS_MAX; // what is only counted needs no advice
    const char *near = shown ? map_nearest(known, id) : NULL;
    const struct text_arg args[] = {
        ARG_S("what", text_get(lint->problems->lang, what)),
        ARG_S("id", id),
        ARG_S("near", near ? near : ""),
    };
    struct problem_words words = {near ? T_CHECK_UNKNOWN_NEAR : T_LINT_UNKNOWN, args,
                                  sizeof args / sizeof args[0]};
    problems_put_at(lint->problems, level, lint_place(lint, token), words);
    free(id);
}

static bool is_own(const struct source *source)
{
    return source->sound && strncmp(source->name, "lua/", 4) != 0;
}

int lint_mentions(struct sandbox *sb, const char *text)
{
    size_t len = strlen(text);
    int count = 0;
    for (size_t i = 0; i < sb->source_count; i++) {
        if (!is_own(&sb->sources[i]))
            continue;
        for (const struct token *at = source_tokens(&sb->sources[i]); at->kind != TOKEN_END; at++)
            count += at->kind == TOKEN_STRING && lex_is_word(at, text, len);
    }
    return count;
}

bool lint_cites(struct sandbox *sb, const char *tag)
{
    size_t len = strlen(tag);
    for (size_t i = 0; i < sb->source_count; i++)
        for (const struct token *at = is_own(&sb->sources[i]) ? source_tokens(&sb->sources[i])
                                                              : NULL;
             at && at->kind != TOKEN_END; at++)
            if (at->kind == TOKEN_STRING && at->len > len && memmem(at->text, at->len, tag, len))
                return true;
    return false;
}

void lint_sources(struct sandbox *sb, const struct plan *plan, struct problems *problems)
{
    bool whole = problems->total == 0;
    for (size_t i = 0; i < sb->source_count; i++) {
        struct source *source = &sb->sources[i];
        if (!is_own(source)) // told already; the program's
            continue;
        struct lint lint = {problems, plan, sb, source->name, source->text, source_tokens(source)};
        lint_names(&lint);
        if (whole)
            lint_words(&lint);
    }
}
