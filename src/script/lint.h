// What can be known about a scenario's scripts without running them. What is found is never more
// than what the text shows: a name that is put together at run time is not looked at.
#ifndef SCRIPT_LINT_H
#define SCRIPT_LINT_H

#include "base/map.h"
#include "script/lex.h"
#include "script/read.h"

// A source being looked at.
struct lint {
    struct problems *problems;
    const struct plan *plan;
    struct sandbox *sandbox;
    const char *file, *source;
};

// Looks at all sources of the scenario that were loaded. Ids are looked at only when the plan has
// been read without an error.
void lint_sources(struct sandbox *sb, const struct plan *plan, struct problems *problems);

// Names that nobody defines, and globals, which do not last.
void lint_names(const struct lint *lint);
// Ids in calls (`s:fire("letter")`) and comparisons (`e.phase == "debrief"`) that do not exist;
// letters of another alphabet in strings.
void lint_words(const struct lint *lint);

// Inside: the token as a string for the caller to free.
char *lint_word(const struct token *token);
struct problem_place lint_place(const struct lint *lint, const struct token *token);
// Says that there is no `what` of that name, and which of `known` is nearest.
void lint_unknown(const struct lint *lint, enum problem_level level, const struct token *token,
                  enum text_key what, const struct map *known);

#endif
