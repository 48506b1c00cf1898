// Commands: one line of the transcript language, `SEAT VERB ARGS…`, taken apart.
#ifndef CORE_COMMAND_H
#define CORE_COMMAND_H

#include "base/err.h"
#include "core/plan.h"

#include <stdbool.h>
#include <stdint.h>

enum { ARGS_MAX = SEATS_MAX + 8, KEYS_MAX = 12, LINE_MAX_LEN = 8192 };

// Who acts: a seat's index, or one of these.
enum actor {
    ACTOR_FACILITATOR = -2,
    ACTOR_ENGINE = -3,   // the clock
    ACTOR_SCENARIO = -4, // the scenario's handlers
    ACTOR_ALL = -5,      // every seat that may
    ACTOR_UNKNOWN = -6,
};

// All strings point into `text`.
struct command {
    int64_t at; // session time, milliseconds; set by whoever issues the command
    int actor;
    bool scripted;    // a scenario's handler gives it, in somebody's name; set after parsing
    bool played;      // the computer gives it, at a seat it plays; the same
    const bool *held; // the facilitator gives it: seats unlocked at terminals, else NULL; the same
    const char *who;
    const char *verb;
    int arg_count;
    int key_count;
    const char *arg[ARGS_MAX];
    const char *key[KEYS_MAX];
    const char *value[KEYS_MAX];
    char text[LINE_MAX_LEN];
};

// Takes words apart as a shell does: blanks separate, "…" and '…' quote, \ escapes within "…",
// word=… is a key with its value, # at the beginning of a word starts a comment. Control
// characters do not get through: line breaks and tabs become blanks, others vanish. False, with
// err, when a quote is not closed, the line is too long, not UTF-8, or has too many words.
// An empty line gives an empty `who`.
bool command_parse(struct command *command, const char *line, struct err *err);
// Adds `word` to a line so that command_parse() reads it as one word.
void command_quote(struct buf *out, const char *word);
// The value of a key; NULL when it was not given.
const char *command_value(const struct command *command, const char *key);
// A whole number as base/number.h reads it (200_000_000), or one behind a `-`.
bool command_number(const char *text, int64_t *out);

#endif
