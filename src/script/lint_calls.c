// Calls of a session's methods whose arguments stand in the script: ids, and whole commands.
#include "script/lint.h"

#include <string.h>

enum { ARGS_SEEN = 8, VALUES_SEEN = 4, KINDS_SEEN = 2 };

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
};

// What the words after a verb name; the last one goes on where there may be more.
static const struct {
    const char *verb;
    enum lint_kind kind[KINDS_SEEN];
    bool more;
} acts[] = {
    {"agenda.call", {LINT_ITEM}, false},
    {"agenda.drop", {LINT_ITEM}, false},
    {"amend.table", {LINT_DRAFT}, false},
    {"answer.give", {LINT_QUESTION}, false},
    {"elect.nominate", {LINT_SEAT}, false},
    {"floor.give", {LINT_SEAT}, false},
    {"inject.fire", {LINT_INJECT}, false},
    {"inject.hold", {LINT_INJECT}, false},
    {"inject.skip", {LINT_INJECT}, false},
    {"paper.answer", {LINT_PAPER}, false},
    {"paper.fill", {LINT_PAPER, LINT_PART}, false},
    {"paper.reject", {LINT_PAPER}, false},
    {"paper.reply", {LINT_PAPER, LINT_PART}, false},
    {"paper.sign", {LINT_PAPER}, false},
    {"paper.submit", {LINT_PAPER}, false},
    {"paper.withdraw", {LINT_PAPER}, false},
    {"phase.go", {LINT_PHASE}, false},
    {"question.ask", {LINT_QUESTION}, false},
    {"question.close", {LINT_QUESTION}, false},
    {"scenario.end", {LINT_ENDING}, false},
    {"seat.arrive", {LINT_PRESENT}, true},
    {"seat.leave", {LINT_SEAT}, true},
    {"seat.recuse", {LINT_ITEM}, false},
    {"seat.remove", {LINT_SEAT}, false},
    {"seat.swap", {LINT_SEAT}, true},
    {"seat.warn", {LINT_SEAT}, false},
    {"sitting.call", {LINT_SITTING}, false},
    {"vote.open", {LINT_SUBJECT}, false},
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

static int depth_change(const struct token *token)
{
    if (token->kind != TOKEN_SIGN)
        return 0;
    if (strchr("{([", *token->text))
        return 1;
    return strchr("})]", *token->text) ? -1 : 0;
}

// Reads to the bracket that closes the call. A string counts when nothing is done to it.
static struct call read_call(struct lex lex)
{
    struct call call = {.count = 1};
    struct token before = {TOKEN_SIGN, ",", 1, 0};
    struct token one = lex_next(&lex);
    for (int depth = 0; one.kind != TOKEN_END; depth += depth_change(&one), one = lex_next(&lex)) {
        struct lex ahead = lex;
        struct token next = lex_next(&ahead);
        struct argument *arg = call.count <= ARGS_SEEN ? &call.arg[call.count - 1] : NULL;
        bool plain = one.kind == TOKEN_STRING && !memchr(one.text, '\\', one.len);
        if (depth == 0 && lex_is_sign(&one, ")"))
            break;
        call.count += depth == 0 && lex_is_sign(&one, ",");
        if (depth == 0 && plain && arg && arg->count < VALUES_SEEN && ends(&before) && ends(&next))
            arg->value[arg->count++] = one;
        before = one;
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

// The words of a command: WHO VERB WORD…, each with what it may be.
static void check_command(const struct lint *lint, const struct call *words)
{
    check_values(lint, LINT_ACTOR, &words->arg[0]);
    if (words->count > 1)
        check_values(lint, LINT_VERB, &words->arg[1]);
    if (words->count < 3 || words->arg[1].count != 1)
        return;
    for (size_t row = 0; row < sizeof acts / sizeof acts[0]; row++) {
        if (!is_word(&words->arg[1].value[0], acts[row].verb))
            continue;
        for (int i = 2; i < words->count && i < ARGS_SEEN; i++) {
            int at = acts[row].more ? 0 : i - 2;
            check_act_word(lint, at < KINDS_SEEN ? acts[row].kind[at] : LINT_NONE, words, i);
        }
    }
}

// A whole command in one string. A word in quotes ends what can be told.
static void check_line(const struct lint *lint, struct token line)
{
    struct call words = {.count = 0};
    struct token word;
    while (words.count < ARGS_SEEN && next_word(&line, &word) && *word.text != '"') {
        bool key = memchr(word.text, '=', word.len) != NULL;
        words.arg[words.count].value[0] = word;
        words.arg[words.count++].count = !key;
    }
    check_command(lint, &words);
}

void lint_call(const struct lint *lint, const struct token *name, struct lex lex)
{
    struct call call = read_call(lex);
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
