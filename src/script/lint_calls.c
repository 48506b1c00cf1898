// Calls of a session's methods whose arguments stand in the script: ids, and whole commands.
#include "base/buf.h"
#include "core/condition.h"
#include "core/verb.h"
#include "script/limits.h"
#include "script/lint.h"
#include "script/load_scenario.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { ARGS_SEEN = 8, VALUES_SEEN = 4 };

// What an argument can be, as far as it stands there: one string, or those of `x and "a" or "b"`.
struct argument {
    struct token value[VALUES_SEEN];
    int count;
};

struct call {
    struct argument arg[ARGS_SEEN];
    int count;
};

static const struct {
    const char *name;
    enum lint_kind kind;
} methods[] = {
    {"seat", LINT_SEAT},         {"draft", LINT_DRAFT},       {"inject", LINT_INJECT},
    {"fire", LINT_INJECT},       {"tell", LINT_ADDRESSEE},    {"paper", LINT_PAPER},
    {"question", LINT_QUESTION}, {"deadline", LINT_DEADLINE}, {"finish", LINT_ENDING},
    {"ending", LINT_ENDING},
};

// What the arguments of a verb's row name.
static const struct {
    const char *type;
    enum lint_kind kind;
} types[] = {
    {"SEAT", LINT_SEAT},       {"SEAT|all", LINT_PRESENT}, {"ITEM", LINT_ITEM},
    {"DRAFT", LINT_DRAFT},     {"PHASE", LINT_PHASE},      {"COMPLICATION", LINT_INJECT},
    {"PAPER", LINT_PAPER},     {"PART", LINT_PART},        {"QUESTION", LINT_QUESTION},
    {"SITTING", LINT_SITTING}, {"ENDING", LINT_ENDING},    {"SUBJECT", LINT_SUBJECT},
};

static bool is_word(const struct token *token, const char *word)
{
    return lex_is_word(token, word, strlen(word));
}

static bool joins(const struct token *token)
{
    return token->kind == TOKEN_NAME && (is_word(token, "and") || is_word(token, "or"));
}

static bool ends(const struct token *token)
{
    return lex_is_sign(token, ",") || lex_is_sign(token, ")") || joins(token);
}

// A string in which nothing is escaped.
static bool is_plain(const struct token *token)
{
    return token->kind == TOKEN_STRING && !memchr(token->text, '\\', token->len);
}

static int depth_change(const struct token *token)
{
    if (token->kind != TOKEN_SIGN)
        return 0;
    if (strchr("{([", *token->text))
        return 1;
    return strchr("})]", *token->text) ? -1 : 0;
}

// Reads to the bracket that closes the call. A string counts when nothing is done to it.
static struct call read_call(const struct token *bracket)
{
    struct call call = {.count = 1};
    int depth = 0;
    for (const struct token *at = bracket + 1; at->kind != TOKEN_END; at++) {
        struct argument *arg = call.count <= ARGS_SEEN ? &call.arg[call.count - 1] : NULL;
        bool begins = at == bracket + 1 || ends(&at[-1]);
        if (depth == 0 && lex_is_sign(at, ")"))
            break;
        call.count += depth == 0 && lex_is_sign(at, ",");
        if (depth == 0 && is_plain(at) && arg && arg->count < VALUES_SEEN && begins && ends(&at[1]))
            arg->value[arg->count++] = *at;
        depth += depth_change(at);
    }
    return call;
}

// The next word of a string with blanks; false at its end. `rest` moves on.
static bool next_word(struct token *rest, struct token *word)
{
    while (rest->len > 0 && *rest->text == ' ') {
        rest->text++;
        rest->len--;
    }
    const char *blank = memchr(rest->text, ' ', rest->len);
    *word = *rest;
    word->len = blank ? (size_t)(blank - rest->text) : rest->len;
    rest->text += word->len;
    rest->len -= word->len;
    return word->len > 0;
}

static void check_words(const struct lint *lint, enum lint_kind kind, struct token string)
{
    struct token word;
    while (next_word(&string, &word))
        lint_id(lint, kind, PROBLEM_ERROR, &word);
}

static void check_values(const struct lint *lint, enum lint_kind kind, const struct argument *arg)
{
    for (int i = 0; i < arg->count; i++)
        lint_id(lint, kind, PROBLEM_ERROR, &arg->value[i]);
}

// The word at place `at` of a command, which the word before it may own.
static void check_act_word(const struct lint *lint, enum lint_kind kind, const struct call *words,
                           int at)
{
    const struct argument *owner = &words->arg[at - 1];
    for (int i = 0; i < words->arg[at].count; i++)
        lint_id_of(lint, kind, owner->count == 1 ? &owner->value[0] : NULL,
                   &words->arg[at].value[i]);
}

// "[SEAT…|all]" is of the type "SEAT|all".
static enum lint_kind kind_of(struct token argument, bool *repeats)
{
    struct buf type = BUF_INIT;
    enum lint_kind kind = LINT_NONE;
    const char *dots = strstr(argument.text, "…");
    *repeats =
        dots && dots < argument.text + argument.len && !memchr(argument.text, '"', argument.len);
    for (size_t i = 0; i < argument.len; i++)
        if (isascii(argument.text[i]) && !strchr("[]", argument.text[i]))
            buf_char(&type, argument.text[i]);
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strcmp(buf_text(&type), types[i].type) == 0)
            kind = types[i].kind;
    buf_free(&type);
    return kind;
}

// What the `count` words after a verb name. An argument that repeats takes what those after it
// leave.
static void read_kinds(const struct verb *verb, int count, enum lint_kind kinds[ARGS_SEEN])
{
    struct token rest = {TOKEN_STRING, verb->synopsis, strlen(verb->synopsis), 0}, argument;
    for (int at = 0, spare; at < count && next_word(&rest, &argument);) {
        bool repeats;
        if (memchr(argument.text, '=', argument.len))
            continue;
        enum lint_kind kind = kind_of(argument, &repeats);
        for (spare = repeats ? count - verb->least : 0; spare >= 0 && at < count; spare--)
            kinds[at++] = kind;
    }
}

// The words of a command: WHO VERB WORD…, each with what it may be.
static void check_command(const struct lint *lint, const struct call *words)
{
    enum lint_kind kinds[ARGS_SEEN] = {LINT_NONE};
    int count = words->count < ARGS_SEEN ? words->count : ARGS_SEEN;
    check_values(lint, LINT_ACTOR, &words->arg[0]);
    if (words->count > 1)
        check_values(lint, LINT_VERB, &words->arg[1]);
    if (words->count < 3 || words->arg[1].count != 1)
        return;
    char *name = lint_word(&words->arg[1].value[0]);
    const struct verb *verb = verb_find(name);
    if (verb)
        read_kinds(verb, count - 2, kinds);
    for (int i = 2; i < count; i++)
        check_act_word(lint, kinds[i - 2], words, i);
    free(name);
}

// A whole command in one string. A word in quotes ends what can be told.
static void check_line(const struct lint *lint, struct token line)
{
    struct call words = {.count = 0};
    struct token word;
    bool plain = true;
    while (words.count < ARGS_SEEN && plain && next_word(&line, &word)) {
        plain = *word.text != '"';
        words.arg[words.count].value[0] = word;
        words.arg[words.count++].count = plain && !memchr(word.text, '=', word.len);
    }
    check_command(lint, &words);
}

// `seconds = 20`: what stands as a number of digits.
static void check_seconds(const struct lint *lint, const struct token *key)
{
    const struct token *value = &key[2 + lex_is_sign(&key[2], "-")];
    char *digits = lint_word(value);
    bool number = *digits && digits[strspn(digits, "0123456789")] == '\0' &&
                  (lex_is_sign(&value[1], ",") || lex_is_sign(&value[1], "}"));
    long have = strtol(digits, NULL, 10) * (value == &key[2] ? 1 : -1);
    if (number && (have < LIMIT_SHOWN_LEAST || have > LIMIT_SHOWN_MOST))
        problems_put_at(lint->problems, PROBLEM_ERROR, lint_place(lint, key),
                        PROBLEM_WORDS(T_CHECK_RANGE, ARG_S("key", "seconds"), ARG_N("have", have),
                                      ARG_N("least", LIMIT_SHOWN_LEAST),
                                      ARG_N("most", LIMIT_SHOWN_MOST)));
    free(digits);
}

// The third argument of `s:tell(TO, TEXT, { seconds = 20 })`.
static void check_options(const struct lint *lint, const struct token *bracket)
{
    struct map *known = map_new();
    int depth = 1, commas = 0;
    map_add(known, "seconds", 0);
    for (const struct token *at = bracket + 1; at->kind != TOKEN_END && depth > 0; at++) {
        depth += depth_change(at);
        commas += depth == 1 && lex_is_sign(at, ",");
        if (depth != 2 || commas != 2 || at->kind != TOKEN_NAME || !lex_is_sign(&at[1], "=") ||
            !(lex_is_sign(&at[-1], "{") || lex_is_sign(&at[-1], ",")))
            continue;
        if (is_word(at, "seconds"))
            check_seconds(lint, at);
        else
            lint_unknown(lint, PROBLEM_ERROR, at, T_CHECK_KEY, known);
    }
    map_free(known);
}

void lint_call(const struct lint *lint, const struct token *name)
{
    struct call call = read_call(&name[1]);
    if (is_word(name, "tell"))
        check_options(lint, &name[1]);
    const struct argument *first = &call.arg[0];
    bool act = is_word(name, "act");
    for (int i = 0; i < first->count; i++) {
        bool line = memchr(first->value[i].text, ' ', first->value[i].len) != NULL;
        if (act && line)
            check_line(lint, first->value[i]);
        for (size_t k = 0; !act && k < sizeof methods / sizeof methods[0]; k++)
            if (is_word(name, methods[k].name))
                check_words(lint, methods[k].kind, first->value[i]);
    }
    if (act && call.count > 1)
        check_command(lint, &call);
}

static void check_fact(const struct lint *lint, const struct token *string)
{
    char word[64], *fact = lint_word(string);
    enum when_fault fault = condition_check(lint->plan, fact, word);
    if (fault != WHEN_FINE)
        problems_put_at(
            lint->problems, PROBLEM_ERROR, lint_place(lint, string),
            PROBLEM_WORDS(load_fault_words[fault], ARG_S("key", "because"), ARG_S("word", word)));
    free(fact);
}

void lint_because(const struct lint *lint, const struct token *at)
{
    int depth = 0;
    for (const struct token *first = at; at->kind != TOKEN_END; at++) {
        bool begins = at == first || ends(&at[-1]) || lex_is_sign(&at[-1], "{");
        depth += depth_change(at);
        if (is_plain(at) && depth <= 1 && begins && (ends(&at[1]) || lex_is_sign(&at[1], "}")))
            check_fact(lint, at);
        if (depth <= 0)
            return;
    }
}
