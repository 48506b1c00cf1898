// Typed phrases: verbs by their words, seats by their numbers, the wrong layout.
#include "ui/phrase.h"

#include "base/map.h"
#include "base/text.h"
#include "base/utf8.h"
#include "ui/keymap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORD_MAX = 96 };

const char *phrase_verb(const char *verb, enum lang lang)
{
    char key[WORD_MAX];
    enum text_key found;
    (void)snprintf(key, sizeof key, "verb.word.%s", verb);
    for (char *at = key + strlen("verb.word."); *at; at++)
        if (*at == '.')
            *at = '-';
    return text_find(key, &found) ? text_get(lang, found) : verb;
}

// How many bytes of `text` the words take, whatever the case; 0 when it does not begin with them,
// or goes on within a word.
static size_t begins(const char *text, const char *words)
{
    const char *at = text, *end = text + strlen(text), *word_end = words + strlen(words);
    uint32_t a, b;
    while (words < word_end) {
        size_t left = utf8_decode(words, word_end, &b), taken = utf8_decode(at, end, &a);
        bool blank = taken > 0 && left > 0 && a == '-' && b == ' '; // as completion writes them
        if (left == 0 || taken == 0 || (!blank && utf8_lower(a) != utf8_lower(b)))
            return 0;
        words += left;
        at += taken;
    }
    return *at == '\0' || *at == ' ' ? (size_t)(at - text) : 0;
}

static const char *skip(const char *text)
{
    return text + strspn(text, " ");
}

static size_t token(const char *text)
{
    return strcspn(text, " ");
}

// How much of the text the verb's words take, in whichever language they take most.
static size_t takes_verb(const char *text, const char *verb)
{
    size_t most = begins(text, verb);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        size_t taken = begins(text, phrase_verb(verb, (enum lang)lang));
        most = taken > most ? taken : most;
    }
    return most;
}

// The verb with the longest words that the text begins with; *len is how many bytes they take.
static const struct word_verb *find_verb(const struct words *words, const char *text, size_t *len)
{
    const struct word_verb *found = NULL;
    *len = 0;
    for (int i = 0; i < words->verbs_count; i++) {
        size_t taken = takes_verb(text, words->verbs[i].name);
        if (taken > *len) {
            *len = taken;
            found = &words->verbs[i];
        }
    }
    return found;
}

// The number behind "№18", "#18" or "18"; -1 when it is none.
static int seat_number(const char *text, size_t len, bool bare)
{
    static const char sign[] = "№";
    const char *at = text;
    if (len > sizeof sign - 1 && memcmp(at, sign, sizeof sign - 1) == 0)
        at += sizeof sign - 1;
    else if (len > 1 && *at == '#')
        at++;
    else if (!bare)
        return -1;
    int number = 0;
    const char *end = text + len;
    if (at == end)
        return -1;
    for (; at < end; at++) {
        if (*at < '0' || *at > '9' || number > 999)
            return -1;
        number = number * 10 + (*at - '0');
    }
    return number;
}

static const struct word_seat *seat_of(const struct words *words, int number)
{
    for (int i = 0; i < words->seats_count; i++)
        if (words->seats[i].number == number)
            return &words->seats[i];
    return NULL;
}

static bool is_actor(const struct words *words, const char *text, size_t len)
{
    static const char *const others[] = {"facilitator", "all", "rewind", "redo"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strlen(others[i]) == len && memcmp(others[i], text, len) == 0)
            return true;
    for (int i = 0; i < words->seats_count; i++)
        if (strlen(words->seats[i].id) == len && memcmp(words->seats[i].id, text, len) == 0)
            return true;
    return false;
}

static bool is_value(const char *text, size_t len, enum text_key key)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (begins(text, text_get((enum lang)lang, key)) == len)
            return true;
    return false;
}

// Words that stand for values of the transcript language, in any of the languages.
static bool value_word(const char *text, size_t len, struct buf *out)
{
    static const struct {
        enum text_key key;
        const char *value;
    } values[] = {{T_VERB_VALUE_FOR, "for"},         {T_VERB_VALUE_AGAINST, "against"},
                  {T_VERB_VALUE_ABSTAIN, "abstain"}, {T_VERB_VALUE_ALL, "all"},
                  {T_VERB_VALUE_HANDS, "hands"},     {T_VERB_VALUE_ELECTRONIC, "electronic"}};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        if (is_value(text, len, values[i].key)) {
            buf_put(out, values[i].value);
            return true;
        }
    }
    return false;
}

// A part in quotes is taken over as it stands.
static size_t quoted(const char *text)
{
    char quote = *text;
    size_t len = 1;
    while (text[len] && text[len] != quote)
        len += text[len] == '\\' && text[len + 1] ? 2 : 1;
    return text[len] ? len + 1 : len;
}

static enum phrase put_arguments(const struct words *words, const struct word_verb *verb,
                                 const char *rest, struct buf *out)
{
    bool seats = verb && strstr(verb->synopsis, "SEAT");
    for (rest = skip(rest); *rest; rest = skip(rest)) {
        bool quote = *rest == '"' || *rest == '\'';
        size_t len = quote ? quoted(rest) : token(rest);
        int number = quote ? -1 : seat_number(rest, len, seats);
        const struct word_seat *seat = number >= 0 ? seat_of(words, number) : NULL;
        buf_char(out, ' ');
        if (number >= 0 && !seat) {
            buf_reset(out);
            buf_add(out, rest, len);
            return PHRASE_SEAT;
        }
        if (seat)
            buf_put(out, seat->id);
        else if (quote || !value_word(rest, len, out))
            buf_add(out, rest, len);
        rest += len;
    }
    return PHRASE_LINE;
}

static enum phrase read_as(const struct words *words, const char *text, struct buf *out)
{
    size_t len = token(text);
    int number = seat_number(text, len, false);
    const struct word_seat *seat = number >= 0 ? seat_of(words, number) : NULL;
    if (number >= 0 && !seat) {
        buf_add(out, text, len);
        return PHRASE_SEAT;
    }
    bool named = !seat && is_actor(words, text, len);
    if (seat || named) {
        if (seat)
            buf_put(out, seat->id);
        else
            buf_add(out, text, len);
        text = skip(text + len);
        if (named && out->len >= 4 && out->data[0] == 'r') { // rewind, redo: no verb follows
            buf_printf(out, "%s%s", *text ? " " : "", text);
            return PHRASE_LINE;
        }
        buf_char(out, ' ');
    }
    const struct word_verb *verb = find_verb(words, text, &len);
    if (!verb)
        return PHRASE_UNKNOWN;
    buf_put(out, verb->name);
    return put_arguments(words, verb, text + len, out);
}

const struct word_verb *phrase_verb_in(const struct words *words, const char *before)
{
    const char *text = skip(before);
    size_t len = token(text);
    if (seat_number(text, len, false) >= 0 || is_actor(words, text, len))
        text = skip(text + len);
    return find_verb(words, text, &len);
}

// The letters of the same keys on a Latin layout.
static void other_layout(const char *text, struct buf *out)
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        char piece[4];
        size_t size = utf8_encode(keymap_command(code), piece);
        buf_add(out, piece, size);
    }
}

// The nearest command, in the words of the language.
static void put_nearest(const struct words *words, enum lang lang, const char *typed,
                        struct buf *out)
{
    struct map *map = map_new();
    for (int i = 0; i < words->verbs_count; i++) {
        map_add(map, words->verbs[i].name, i);
        map_add(map, phrase_verb(words->verbs[i].name, lang), i);
    }
    const char *near = map_nearest(map, typed);
    buf_put(out, near ? near : "");
    map_free(map);
}

enum phrase phrase_read(const struct words *words, enum lang lang, const char *typed,
                        struct buf *out)
{
    struct buf other = BUF_INIT;
    typed = skip(typed);
    buf_reset(out);
    if (!*typed)
        return PHRASE_EMPTY;
    enum phrase result = read_as(words, typed, out);
    if (result == PHRASE_UNKNOWN) {
        other_layout(typed, &other);
        buf_reset(out);
        result = read_as(words, buf_text(&other), out);
    }
    if (result == PHRASE_UNKNOWN) {
        buf_reset(out);
        put_nearest(words, lang, typed, out);
    }
    buf_free(&other);
    return result;
}
