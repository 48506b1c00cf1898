// Commands: taking a line apart.
#include "core/command.h"

#include "base/number.h"
#include "base/quote.h"
#include "base/utf8.h"

#include <string.h>

#define BLANKS " \t\r\n"

// Copies one word from *at to *to, unquoting; returns false when a quote is not closed.
// *equals is the place of the first unquoted '=' in the copy, or NULL.
static bool read_word(const char **at, char **to, char **equals)
{
    char quote = 0;
    *equals = NULL;
    const char *c = *at;
    for (; *c && (quote || !strchr(BLANKS, *c)); c++) {
        if (quote == '"' && *c == '\\' && (c[1] == '"' || c[1] == '\\'))
            *(*to)++ = *++c;
        else if (quote ? *c == quote : *c == '"' || *c == '\'')
            quote = quote ? 0 : *c;
        else {
            if (*c == '=' && !quote && !*equals)
                *equals = *to;
            *(*to)++ = *c;
        }
    }
    *(*to)++ = '\0';
    *at = c;
    return quote == 0;
}

static bool is_key(const char *word, const char *equals)
{
    if (!equals || equals == word)
        return false;
    for (; word < equals; word++)
        if (!(*word >= 'a' && *word <= 'z') && !(*word >= '0' && *word <= '9') &&
            !strchr("_-.", *word))
            return false;
    return true;
}

static bool add_word(struct command *command, char *word, char *equals, int index)
{
    if (index == 0) {
        command->who = word;
    } else if (index == 1) {
        command->verb = word;
    } else if (is_key(word, equals)) {
        if (command->key_count >= KEYS_MAX)
            return false;
        *equals = '\0';
        command->key[command->key_count] = word;
        command->value[command->key_count++] = equals + 1;
    } else {
        if (command->arg_count >= ARGS_MAX)
            return false;
        command->arg[command->arg_count++] = word;
    }
    return true;
}

static bool parse_words(struct command *command, const char *line, struct err *err)
{
    char *to = command->text;
    for (int index = 0;; index++) {
        line += strspn(line, BLANKS);
        if (!*line || *line == '#')
            return true;
        char *word = to;
        char *equals;
        if (!read_word(&line, &to, &equals))
            return ERR(err, T_ERR_QUOTE_OPEN, ARG_S("word", word));
        if (!add_word(command, word, equals, index))
            return ERR(err, T_ERR_TOO_MANY_WORDS, ARG_N("max", ARGS_MAX));
    }
}

// True when there may be something utf8_clean() removes: a control character, or the first byte
// of one of its longer characters.
static bool may_be_unclean(const char *line)
{
    for (const unsigned char *c = (const unsigned char *)line; *c; c++)
        if (*c < ' ' || *c == 0x7F || *c == 0xC2 || *c == 0xE2)
            return true;
    return false;
}

bool command_parse(struct command *command, const char *line, struct err *err)
{
    size_t len = strlen(line);
    size_t bad;
    command->who = command->verb = "";
    command->arg_count = command->key_count = 0;
    command->actor = ACTOR_UNKNOWN;
    command->scripted = command->played = false;
    command->held = NULL;
    if (len + 2 > sizeof command->text)
        return ERR(err, T_ERR_LINE_TOO_LONG, ARG_N("max", sizeof command->text - 2));
    if (!utf8_valid(line, len, &bad))
        return ERR(err, T_ERR_NOT_UTF8, ARG_N("byte", bad + 1));
    if (!may_be_unclean(line))
        return parse_words(command, line, err);
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, line);
    bool ok = parse_words(command, buf_text(&clean), err);
    buf_free(&clean);
    return ok;
}

void command_quote(struct buf *out, const char *word)
{
    if (*word && !strpbrk(word, " \t\"'\\#=")) {
        buf_put(out, word);
        return;
    }
    quote_word(out, word);
}

const char *command_value(const struct command *command, const char *key)
{
    for (int i = 0; i < command->key_count; i++)
        if (strcmp(command->key[i], key) == 0)
            return command->value[i];
    return NULL;
}

bool command_number(const char *text, int64_t *out)
{
    bool minus = *text == '-';
    bool read = number_read(text + minus, out);
    *out = minus ? -*out : *out;
    return read;
}
