// Reading and checking texts in three languages.
#include "script/read_text.h"

#include "base/language.h"
#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_MOST = 8000 }; // bytes of one text

// The word a character stands in, for messages.
static void put_word(struct buf *out, const char *text, const char *at)
{
    static const char ends[] = " \t\n.,;:!?()\"";
    const char *from = at;
    while (from > text && !strchr(ends, from[-1]))
        from--;
    buf_add(out, from, (size_t)(at - from) + strcspn(at, ends));
}

// Where a text stands: the node, its field, its language, and what is read there.
struct text_place {
    struct reader *reader;
    const struct node *node;
    const struct read_field *field;
    enum lang lang;
    const struct json *value; // NULL when there is none
};

// The key of its language within the node, and that as it is told.
struct text_names {
    char path[64], told[sizeof((struct node *)0)->path + 64];
};

static struct text_names names_of(const struct text_place *of)
{
    struct text_names names;
    const char *code = lang_code(of->lang);
    (void)snprintf(names.path, sizeof names.path, "%.40s.%s", of->field->key, code);
    (void)snprintf(names.told, sizeof names.told, "%s%s", of->reader->cards ? of->node->path : "",
                   of->value ? names.path : of->field->key);
    return names;
}

static void lookalike_problem(const struct text_place *of, const char *text, const char *at)
{
    struct text_names names = names_of(of);
    struct buf word = BUF_INIT;
    char letter[16];
    uint32_t code = 0;
    (void)utf8_decode(at, at + strlen(at), &code);
    (void)snprintf(letter, sizeof letter, "U+%04X", (unsigned)code);
    put_word(&word, text, at);
    READ_PROBLEM(of->reader, of->node, names.path, T_CHECK_LOOKALIKE, ARG_S("key", names.told),
                 ARG_S("word", buf_text(&word)), ARG_S("letter", letter));
    buf_free(&word);
}

static bool has_control(const char *text, bool lines)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if ((c < 0x20 && !(lines && c == '\n')) || c == 0x7F)
            return true;
        if (c == 0xC2 && (unsigned char)text[1] < 0xA0)
            return true;
    }
    return false;
}

static int count_characters(const char *text)
{
    int count = 0;
    for (; *text; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

// What it is that no text may be; T_NONE when it is one.
static enum text_key fault_of(const struct text_place *of)
{
    const char *text = json_string(of->value, "");
    size_t len = json_length(of->value);
    if (len > TEXT_MOST)
        return T_CHECK_LONG;
    if (strspn(text, " \n") == len)
        return T_CHECK_EMPTY;
    if (!utf8_valid(text, len, NULL))
        return T_CHECK_UTF8;
    return strlen(text) != len || has_control(text, of->field->type == READ_TEXT) ? T_CHECK_CONTROL
                                                                                  : T_NONE;
}

static void text_problem(const struct text_place *of, enum text_key fault, int64_t have,
                         int64_t most)
{
    struct text_names names = names_of(of);
    READ_PROBLEM(of->reader, of->node, names.path, fault, ARG_S("key", names.told),
                 ARG_N("have", have), ARG_N("most", most));
}

// Says what is wrong with it; false when it cannot be used.
static bool check_text(const struct text_place *of)
{
    const char *text = json_string(of->value, "");
    enum text_key fault = fault_of(of);
    if (fault != T_NONE) {
        text_problem(of, fault, 0, TEXT_MOST);
        return false;
    }
    if (of->field->most > 0 && count_characters(text) > of->field->most)
        text_problem(of, T_CARDS_LONG, count_characters(text), of->field->most);
    const char *odd = utf8_lookalike(text);
    if (odd)
        lookalike_problem(of, text, odd);
    return !odd;
}

static void read_language(const struct text_place *of, struct ltext *out)
{
    bool wanted = !of->reader->cards; // of a card any text is better than none
    if (of->value && json_kind(of->value) == JSON_STRING) {
        if (check_text(of) || !wanted)
            out->in[of->lang] = read_string(of->reader, of->value);
        return;
    }
    struct text_names names = names_of(of);
    if (of->value)
        read_type_problem(of->reader, of->node, names.path, of->value, T_CHECK_WANT_STRING);
    else
        READ_PROBLEM(of->reader, of->node, of->field->key, T_CHECK_LANGUAGE,
                     ARG_S("key", names.told), ARG_S("lang", lang_code(of->lang)));
}

// A text left in another language is a warning, for whoever wants those.
static void check_languages(struct reader *reader, const struct node *inner,
                            const struct ltext *text)
{
    const char *kk = text->in[LANG_KK], *ru = text->in[LANG_RU];
    bool same = kk && ru && language_same(kk, ru);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *code = lang_code((enum lang)lang);
        if (same && lang == LANG_RU)
            READ_WARNING(reader, inner, code, T_LINT_SAME_LANGUAGE, ARG_S("lang", code));
        else if (text->in[lang] && !language_fits(text->in[lang], (enum lang)lang))
            READ_WARNING(reader, inner, code, T_LINT_LANGUAGE, ARG_S("lang", code));
    }
}

void read_ltext(struct reader *reader, const struct node *node, const struct read_field *field,
                const struct json *value, struct ltext *out)
{
    static const struct read_field languages[] = {
        {.key = "kk", .type = READ_ELSEWHERE},
        {.key = "ru", .type = READ_ELSEWHERE},
        {.key = "en", .type = READ_ELSEWHERE},
    };
    static const struct read_shape shape = {READ_SHAPE(languages)};
    struct node inner = {.value = value, .mark = node->mark};
    if (json_kind(value) != JSON_OBJECT) {
        read_type_problem(reader, node, field->key, value, T_CHECK_WANT_TEXT);
        return;
    }
    (void)snprintf(inner.path, sizeof inner.path, "%.100s%.40s.", node->path, field->key);
    for (int at = 0; at < LANG_COUNT; at++) {
        enum lang lang = (enum lang)at;
        struct text_place of = {reader, node, field, lang, json_get(value, lang_code(lang))};
        read_language(&of, out);
    }
    if (reader->cards && reader->problems->lint)
        check_languages(reader, &inner, out);
    read_unknown_keys(reader, &inner, &shape);
}

// How many forms a word has that goes with a number: text_plural() chooses among them.
static const int forms_of[LANG_COUNT] = {[LANG_KK] = 1, [LANG_RU] = 3, [LANG_EN] = 2};

static bool has_placeholder(const char *text, const char *name)
{
    struct text_placeholder found;
    while (text && text_next_placeholder(&text, &found))
        if (strcmp(found.name, name) == 0)
            return true;
    return false;
}

// A figure that one language shows is shown by all.
static void lost_placeholders(struct reader *reader, const struct node *node,
                              const struct ltext *text, enum lang from)
{
    struct text_placeholder found;
    const char *at = text->in[from];
    while (at && text_next_placeholder(&at, &found)) {
        bool told = false; // by a language before this one
        for (int lang = 0; lang < (int)from; lang++)
            told = told || has_placeholder(text->in[lang], found.name);
        for (int lang = 0; !told && lang < LANG_COUNT; lang++) {
            char path[16];
            if (!text->in[lang] || has_placeholder(text->in[lang], found.name))
                continue;
            (void)snprintf(path, sizeof path, "text.%s", lang_code((enum lang)lang));
            READ_PROBLEM(reader, node, path, T_CHECK_PLACEHOLDER_LOST, ARG_S("key", path),
                         ARG_S("name", found.name), ARG_S("lang", lang_code(from)));
        }
    }
}

void read_placeholders(struct reader *reader, const struct node *node, const struct ltext *text,
                       const struct plan_clause *clause)
{
    struct text_placeholder found;
    char path[16];
    bool sound = true;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *at = text->in[lang];
        (void)snprintf(path, sizeof path, "text.%s", lang_code((enum lang)lang));
        while (at && text_next_placeholder(&at, &found)) {
            bool known = found.closed && clause && plan_field(clause, found.name) != NOBODY;
            sound = sound && known;
            if (!known)
                READ_PROBLEM(reader, node, path, T_CHECK_PLACEHOLDER, ARG_S("key", path),
                             ARG_S("name", found.name));
            else if (found.forms != 0 && found.forms != forms_of[lang])
                READ_PROBLEM(reader, node, path, T_CHECK_PLURAL, ARG_S("key", path),
                             ARG_S("name", found.name), ARG_N("need", forms_of[lang]),
                             ARG_N("have", found.forms));
        }
    }
    for (int lang = 0; sound && lang < LANG_COUNT; lang++)
        lost_placeholders(reader, node, text, (enum lang)lang);
}
