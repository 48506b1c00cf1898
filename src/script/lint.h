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
    const struct token *tokens; // of the source, as lex_all() gives them
};

// Looks at all sources of the scenario that were loaded. Ids are looked at only when the plan has
// been read without an error.
void lint_sources(struct sandbox *sb, const struct plan *plan, struct problems *problems);

// In how many strings of the scenario's own sources the text stands by itself.
int lint_mentions(struct sandbox *sb, const char *text);
// Whether a string of the scenario names the law of that tag together with a number.
bool lint_cites(struct sandbox *sb, const char *tag);

// Names that nobody defines, and globals, which do not last.
void lint_names(const struct lint *lint);
// Ids in calls (`s:fire("letter")`) and comparisons (`e.phase == "debrief"`) that do not exist;
// letters of another alphabet in strings.
void lint_words(const struct lint *lint);

// What a word of a script may name.
enum lint_kind {
    LINT_NONE,
    LINT_SEAT,
    LINT_PRESENT,   // a seat, or "all"
    LINT_ACTOR,     // who gives commands
    LINT_ADDRESSEE, // to whom something is told
    LINT_ITEM,
    LINT_DRAFT,
    LINT_AMENDMENT, // a prepared one
    LINT_PHASE,
    LINT_INJECT,
    LINT_QUESTION,
    LINT_PAPER,
    LINT_PART, // of the paper before it
    LINT_DEADLINE,
    LINT_SITTING,
    LINT_ENDING,
    LINT_EVENT,
    LINT_VERB,
    LINT_SUBJECT, // of a vote
    LINT_KIND_COUNT
};

// Inside: says when there is none of that name.
void lint_id(const struct lint *lint, enum lint_kind kind, enum problem_level level,
             const struct token *word);
// The same for a command's word; `owner` is the word before it, NULL when that is not known.
void lint_id_of(const struct lint *lint, enum lint_kind kind, const struct token *owner,
                const struct token *word);
// The call of the method `name`, one of the source's tokens: a bracket and arguments come next.
void lint_call(const struct lint *lint, const struct token *name);
// The same of what stands from `at` on, after `because =`: the facts that decided an ending.
void lint_because(const struct lint *lint, const struct token *at);
// The token as a string for the caller to free.
char *lint_word(const struct token *token);
struct problem_place lint_place(const struct lint *lint, const struct token *token);
// Says that there is no `what` of that name, and which of `known` is nearest.
void lint_unknown(const struct lint *lint, enum problem_level level, const struct token *token,
                  enum text_key what, const struct map *known);

#endif
