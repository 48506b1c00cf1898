// Fields, texts and lists of a cards file.
#include "data/cards_read.h"

#include "base/language.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct card_path card_key(const struct card_path *path, const char *key)
{
    struct card_path out;
    (void)snprintf(out.text, sizeof out.text, "%.110s%s%.40s", path->text, *path->text ? "." : "",
                   key);
    return out;
}

struct card_path card_item(const struct card_path *path, int at)
{
    struct card_path out;
    (void)snprintf(out.text, sizeof out.text, "%.140s[%d]", path->text, at);
    return out;
}

void card_problem(struct card_reader *reader, const struct card_path *path,
                  struct problem_words words)
{
    problems_put_at(reader->problems, PROBLEM_ERROR, cards_place(reader->cards, path->text), words);
}

void *card_array(struct card_reader *reader, int count, size_t size)
{
    if (count <= 0)
        return NULL;
    void *array = arena_alloc(reader->cards->arena, (size_t)count * size);
    memset(array, 0, (size_t)count * size);
    return array;
}

static enum text_key kind_text(const struct json *value)
{
    static const enum text_key texts[] = {
        [JSON_NONE] = T_CARDS_NOTHING,  [JSON_NULL] = T_CARDS_NOTHING, [JSON_BOOL] = T_CARDS_FLAG,
        [JSON_NUMBER] = T_CARDS_NUMBER, [JSON_STRING] = T_CARDS_TEXT,  [JSON_ARRAY] = T_CARDS_LIST,
        [JSON_OBJECT] = T_CARDS_OBJECT,
    };
    return texts[json_kind(value)];
}

static void type_problem(struct card_reader *reader, const struct card_path *path,
                         const struct json *value, enum text_key want)
{
    enum lang lang = reader->problems->lang;
    CARD_PROBLEM(reader, path, T_CHECK_TYPE, ARG_S("key", path->text),
                 ARG_S("want", text_get(lang, want)),
                 ARG_S("have", text_get(lang, kind_text(value))));
}

static bool is_id(const char *text)
{
    size_t len = strlen(text);
    return len > 0 && len <= 32 && strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == len &&
           *text != '-' && text[len - 1] != '-';
}

const char *card_id(struct card_reader *reader, const struct json *value,
                    const struct card_path *path)
{
    const char *id = json_string(value, NULL);
    if (!id)
        type_problem(reader, path, value, T_CHECK_WANT_ID);
    else if (!is_id(id))
        CARD_PROBLEM(reader, path, T_CHECK_ID, ARG_S("id", id));
    return arena_text(reader->cards->arena, id ? id : "");
}

// The words as a map; `copy` is cut up.
static struct map *map_of_words(char *copy)
{
    struct map *map = map_new();
    char *rest = NULL;
    int count = 0;
    for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
        map_add(map, word, count++);
    return map;
}

static void unknown_problem(struct card_reader *reader, const struct card_path *path,
                            enum text_key what, const char *id, const char *words)
{
    char *copy = mem_text(words);
    struct map *map = map_of_words(copy);
    const char *near = map_nearest(map, id);
    const char *name = text_get(reader->problems->lang, what);
    struct buf known = BUF_INIT;
    for (const char *at = words; *at; at++)
        buf_put(&known, *at == ' ' ? ", " : (const char[]){*at, '\0'});
    if (near)
        CARD_PROBLEM(reader, path, T_CHECK_UNKNOWN_NEAR, ARG_S("what", name), ARG_S("id", id),
                     ARG_S("near", near));
    else
        CARD_PROBLEM(reader, path, T_CHECK_UNKNOWN, ARG_S("what", name), ARG_S("id", id),
                     ARG_S("known", buf_text(&known)));
    buf_free(&known);
    map_free(map);
    free(copy);
}

static bool is_among(const char *word, const char *words)
{
    char *copy = mem_text(words);
    struct map *map = map_of_words(copy);
    bool found = map_find(map, word) >= 0;
    map_free(map);
    free(copy);
    return found;
}

const char *card_word(struct card_reader *reader, const struct json *value,
                      const struct card_path *path, const char *words)
{
    const char *word = json_string(value, NULL);
    if (!word)
        type_problem(reader, path, value, T_CHECK_WANT_STRING);
    else if (!is_among(word, words))
        unknown_problem(reader, path, T_CHECK_VALUE, word, words);
    return arena_text(reader->cards->arena, word ? word : "");
}

static int count_characters(const char *text)
{
    int count = 0;
    for (; *text; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

static bool has_control(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7F ||
            ((unsigned char)*text == 0xC2 && (unsigned char)text[1] < 0xA0))
            return true;
    return false;
}

static void check_text(struct card_reader *reader, const char *text, const struct card_path *path,
                       int most)
{
    const char *odd = utf8_lookalike(text);
    int count = count_characters(text);
    if (!*text)
        CARD_PROBLEM(reader, path, T_CHECK_EMPTY, ARG_S("key", path->text));
    else if (has_control(text))
        CARD_PROBLEM(reader, path, T_CHECK_CONTROL, ARG_S("key", path->text));
    else if (count > most)
        CARD_PROBLEM(reader, path, T_CARDS_LONG, ARG_S("key", path->text), ARG_N("have", count),
                     ARG_N("most", most));
    if (odd) {
        char letter[16];
        char word[64];
        uint32_t code = 0;
        (void)utf8_decode(odd, odd + strlen(odd), &code);
        (void)snprintf(letter, sizeof letter, "U+%04X", (unsigned)code);
        const char *from = odd;
        while (from > text && from[-1] != ' ')
            from--;
        size_t len = (size_t)(odd - from) + strcspn(odd, " ");
        (void)snprintf(word, sizeof word, "%.*s", (int)(len < 60 ? len : 60), from);
        CARD_PROBLEM(reader, path, T_CHECK_LOOKALIKE, ARG_S("key", path->text), ARG_S("word", word),
                     ARG_S("letter", letter));
    }
}

// A text left in another language is a warning, for whoever wants those.
static void check_languages(struct card_reader *reader, const struct card_path *path,
                            const struct ltext *text)
{
    const char *kk = text->in[LANG_KK], *ru = text->in[LANG_RU];
    bool same = kk && ru && language_same(kk, ru);
    for (int lang = 0; reader->problems->lint && lang < LANG_COUNT; lang++) {
        const char *code = lang_code((enum lang)lang);
        struct card_path at = card_key(path, code);
        if (same && lang == LANG_RU)
            WARNING(reader->problems, cards_place(reader->cards, at.text), T_LINT_SAME_LANGUAGE,
                    ARG_S("lang", code));
        else if (text->in[lang] && !language_fits(text->in[lang], (enum lang)lang))
            WARNING(reader->problems, cards_place(reader->cards, at.text), T_LINT_LANGUAGE,
                    ARG_S("lang", code));
    }
}

void card_text(struct card_reader *reader, const struct json *value, const struct card_path *path,
               int most, struct ltext *out)
{
    *out = (struct ltext){{NULL, NULL, NULL}};
    if (json_kind(value) != JSON_OBJECT) {
        type_problem(reader, path, value, T_CARDS_WANT_TEXT);
        return;
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *code = lang_code((enum lang)lang);
        struct card_path inner = card_key(path, code);
        const struct json *text = json_get(value, code);
        if (!text)
            CARD_PROBLEM(reader, path, T_CHECK_LANGUAGE, ARG_S("key", path->text),
                         ARG_S("lang", code));
        else if (json_kind(text) != JSON_STRING)
            type_problem(reader, &inner, text, T_CHECK_WANT_STRING);
        else
            check_text(reader, json_string(text, ""), &inner, most);
        out->in[lang] = arena_text(reader->cards->arena, json_string(text, NULL));
    }
    check_languages(reader, path, out);
    for (const struct json *one = json_first(value); one; one = json_next(one)) {
        struct card_path inner = card_key(path, json_key(one));
        if (!is_among(json_key(one), "kk ru en"))
            unknown_problem(reader, &inner, T_CHECK_KEY, json_key(one), "kk ru en");
    }
}

static void read_int(struct card_reader *reader, const struct json *value,
                     const struct card_path *path, const struct card_field *field, int *out)
{
    int64_t number = json_int(value, 0);
    if (json_kind(value) != JSON_NUMBER || !json_is_int(value))
        type_problem(reader, path, value, T_CHECK_WANT_NUMBER);
    else if (number < field->least || number > field->most)
        CARD_PROBLEM(reader, path, T_CHECK_RANGE, ARG_S("key", path->text), ARG_N("have", number),
                     ARG_N("least", field->least), ARG_N("most", field->most));
    else
        *out = (int)number;
}

static void read_field(struct card_reader *reader, const struct json *value,
                       const struct card_path *path, const struct card_field *field, void *out)
{
    switch (field->type) {
    case CARD_ID:
        *(const char **)out = card_id(reader, value, path);
        break;
    case CARD_WORD:
        *(const char **)out = card_word(reader, value, path, field->words);
        break;
    case CARD_TEXT:
        card_text(reader, value, path, field->most, out);
        break;
    case CARD_INT:
        read_int(reader, value, path, field, out);
        break;
    case CARD_FLAG:
        if (json_kind(value) == JSON_BOOL)
            *(bool *)out = json_bool(value, false);
        else
            type_problem(reader, path, value, T_CARDS_FLAG);
        break;
    case CARD_OTHER:
        break;
    }
}

static void check_keys(struct card_reader *reader, const struct json *value,
                       const struct card_path *path, struct card_shape shape)
{
    struct buf words = BUF_INIT;
    for (int i = 0; i < shape.count; i++)
        buf_printf(&words, "%s%s", i ? " " : "", shape.fields[i].key);
    for (const struct json *one = json_first(value); one; one = json_next(one)) {
        struct card_path inner = card_key(path, json_key(one));
        if (!is_among(json_key(one), buf_text(&words)))
            unknown_problem(reader, &inner, T_CHECK_KEY, json_key(one), buf_text(&words));
    }
    buf_free(&words);
}

bool card_fields(struct card_reader *reader, const struct json *value, const struct card_path *path,
                 struct card_shape shape, void *out)
{
    if (json_kind(value) != JSON_OBJECT) {
        type_problem(reader, path, value, T_CARDS_OBJECT);
        return false;
    }
    for (int i = 0; i < shape.count; i++) {
        const struct card_field *field = &shape.fields[i];
        struct card_path inner = card_key(path, field->key);
        const struct json *one = json_get(value, field->key);
        if (one)
            read_field(reader, one, &inner, field, (char *)out + field->offset);
        else if (field->required)
            CARD_PROBLEM(reader, path, T_CHECK_MISSING, ARG_S("key", field->key),
                         ARG_S("kind", *path->text ? path->text : reader->cards->file));
    }
    check_keys(reader, value, path, shape);
    return true;
}

int card_list(struct card_reader *reader, const struct json *value, const struct card_path *path,
              int least, int most)
{
    int count = json_count(value);
    if (json_kind(value) != JSON_ARRAY) {
        type_problem(reader, path, value, T_CARDS_LIST);
        return 0;
    }
    if (count < least || count > most)
        CARD_PROBLEM(reader, path, T_CARDS_COUNT, ARG_S("key", path->text), ARG_N("have", count),
                     ARG_N("least", least), ARG_N("most", most));
    return count < most ? count : most;
}
