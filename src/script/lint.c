// Goes through the sources of a scenario, and says what is unknown in them.
#include "script/lint.h"

#include "script/state.h"

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

// What is no Lua has been told already.
static void lint_source(struct lint *lint, bool sound)
{
    if (vm_compile(lint->sandbox, lint->file, lint->source, strlen(lint->source)) != SANDBOX_OK)
        return;
    lua_pop(vm_lua(lint->sandbox), 1);
    lint_names(lint);
    if (sound)
        lint_words(lint);
}

void lint_sources(struct sandbox *sb, const struct plan *plan, struct problems *problems)
{
    bool sound = problems->total == 0;
    for (size_t i = 0; i < sb->source_count; i++) {
        if (strncmp(sb->sources[i].name, "lua/", 4) == 0) // the program's own
            continue;
        char *file = mem_text(sb->sources[i].name); // compiling keeps the source anew
        char *source = mem_text(sb->sources[i].text);
        struct lint lint = {problems, plan, sb, file, source};
        lint_source(&lint, sound);
        free(source);
        free(file);
    }
}
