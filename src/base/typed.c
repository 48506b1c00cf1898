// The words of a reader's language for the transcript language.
#include "base/typed.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *typed_word(const char *prefix, const char *word, size_t len, enum lang lang)
{
    char name[96];
    enum text_key key;
    (void)snprintf(name, sizeof name, "%s%.*s", prefix, (int)len, word);
    for (char *at = name + strlen(prefix); *at; at++)
        if (*at == '.')
            *at = '-';
    return text_find(name, &key) ? text_get(lang, key) : NULL;
}

const char *typed_verb(const char *verb, enum lang lang)
{
    const char *own = typed_word("verb.word.", verb, strlen(verb), lang);
    return own ? own : verb;
}

const char *typed_value(const char *value, size_t len, enum lang lang)
{
    const char *own = typed_word("verb.value.", value, len, lang);
    return own ? own : typed_word("words.method.", value, len, lang);
}

const char *typed_key(const char *key, enum lang lang)
{
    return typed_word("verb.key.", key, strlen(key), lang);
}

// What is put to the vote, as lists begin to call it: "procedural:close-debate", "drop:…".
static void put_subject(const char *word, enum lang lang, struct buf *out)
{
    bool procedural = strncmp(word, "procedural:", strlen("procedural:")) == 0;
    if (procedural)
        word += strlen("procedural:");
    const char *own = typed_word(procedural ? "words.procedural." : "words.subject.", word,
                                 strcspn(word, ":"), lang);
    size_t len = own ? strcspn(own, ":{") : 0;
    buf_add(out, own ? own : "", len);
    if (!own || own[len])
        buf_put(out, own && own[len] == '{' ? "…" : " …");
}

static void put_value(const char *word, enum lang lang, struct buf *out)
{
    size_t len = strlen(word);
    const char *kind = typed_word("words.kind.", word, len, lang);
    const char *own = kind ? kind : typed_value(word, len, lang);
    if (strchr(word, ':'))
        put_subject(word, lang, out);
    else
        buf_put(out, own ? own : word);
}

// One word of a line: a verb, "key=value", a value.
static void put_word(char *word, enum lang lang, struct buf *out)
{
    char *equals = strchr(word, '=');
    const char *key = NULL;
    if (equals) {
        *equals = '\0';
        key = typed_key(word, lang);
        buf_printf(out, "%s=", key ? key : word);
        put_value(equals + 1, lang, out);
    } else if (strchr(word, '.')) {
        buf_put(out, typed_verb(word, lang));
    } else {
        put_value(word, lang, out);
    }
}

static void put_line(const char *line, size_t len, enum lang lang, struct buf *out)
{
    static const char *const quotes[LANG_COUNT][2] = {{"«", "»"}, {"«", "»"}, {"“", "”"}};
    char *words = mem_text_n(line, len);
    buf_put(out, quotes[lang][0]);
    for (char *at = words, *next; at; at = next) {
        next = strchr(at, ' ');
        if (next)
            *next++ = '\0';
        put_word(at, lang, out);
        buf_put(out, next ? " " : quotes[lang][1]);
    }
    free(words);
}

void typed_put(const char *text, enum lang lang, bool in_words, struct buf *out)
{
    for (const char *open; (open = strchr(text, '{')) != NULL;) {
        size_t len = strcspn(open + 1, "}");
        buf_add(out, text, (size_t)(open - text));
        if (in_words)
            put_line(open + 1, len, lang, out);
        else
            buf_add(out, open + 1, len);
        text = open + 1 + len;
        text += *text == '}';
    }
    buf_put(out, text);
}
