// Typed phrases: what follows a verb, argument by argument, made ids and words of transcripts.
#include "phrase/phrase_parts.h"

#include "base/quote.h"
#include "base/typed.h"

#include <stdlib.h>
#include <string.h>

enum { RUN_WORDS = 12 };

static size_t token(const char *text)
{
    return strcspn(text, " ");
}

void reading_start(struct reading *r, const struct things *things, const struct view_verb *verb,
                   struct buf *out)
{
    *r = (struct reading){.things = things, .out = out, .fault = PHRASE_LINE};
    slots_read(verb->synopsis, &r->slots);
}

void reading_end(struct reading *r)
{
    buf_free(&r->why);
}

const struct slot *reading_slot(const struct reading *r)
{
    for (int i = r->place; i < r->slots.count; i++)
        if (!*r->slots.slot[i].key)
            return &r->slots.slot[i];
    return NULL;
}

static bool has_next(const struct reading *r, const struct slot *slot)
{
    for (const struct slot *next = slot + 1; next < r->slots.slot + r->slots.count; next++)
        if (!*next->key)
            return true;
    return false;
}

// "reason=" or the word for it in any language.
static size_t key_len(const char *text, const char *key)
{
    size_t len = strcspn(text, "= ");
    if (text[len] != '=')
        return 0;
    char *word = mem_text_n(text, len);
    bool fits = strcmp(word, key) == 0;
    for (int lang = 0; lang < LANG_COUNT && !fits; lang++) {
        const char *own = typed_key(key, (enum lang)lang);
        fits = own && phrase_begins(word, own) == len;
    }
    free(word);
    return fits ? len + 1 : 0;
}

struct slot *reading_key(struct reading *r, const char *text, size_t *len)
{
    for (int i = 0; i < r->slots.count; i++) {
        struct slot *slot = &r->slots.slot[i];
        if (*slot->key && (*len = key_len(text, slot->key)) > 0)
            return slot;
    }
    return NULL;
}

// A key of transcripts that the synopsis does not tell: "prepared=…".
static bool is_other_key(const char *text)
{
    size_t len = strspn(text, "abcdefghijklmnopqrstuvwxyz_-.");
    return len > 0 && text[len] == '=';
}

// Up to the next key, without the blanks before it.
static size_t rest_len(struct reading *r)
{
    size_t len = token(r->at), ends = len, key;
    while (r->at[len]) {
        len += strspn(r->at + len, " ");
        if (!r->at[len] || reading_key(r, r->at + len, &key) || is_other_key(r->at + len))
            break;
        len += token(r->at + len);
        ends = len;
    }
    return ends;
}

static bool fail(struct reading *r, enum phrase fault, const char *typed, size_t len)
{
    r->fault = fault;
    buf_reset(&r->why);
    buf_add(&r->why, typed, len);
    return false;
}

static bool fail_several(struct reading *r, const struct found *found)
{
    r->fault = PHRASE_SEVERAL;
    buf_reset(&r->why);
    for (int i = 0; i < found->count && i < FOUND_MAX; i++) {
        const struct thing *thing = found->thing[i];
        bool person = thing->kind == THING_SEAT;
        buf_printf(&r->why, "%s%s%s%s", i > 0 ? person ? ", " : "; " : "", thing->name,
                   person ? " " : "", person ? thing->more : "");
    }
    buf_put(&r->why, found->count > FOUND_MAX ? " …" : "");
    return false;
}

static bool take(struct reading *r, const struct thing *thing, size_t len)
{
    r->chosen[thing->kind] = thing;
    buf_put(r->out, thing->id);
    r->at += len;
    return true;
}

typedef size_t begins_fn(const char *text, const char *words);

static size_t value_len(const char *text, const char *value, size_t len, begins_fn *begins)
{
    size_t most = strncmp(text, value, len) == 0 && (!text[len] || text[len] == ' ') ? len : 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *own = typed_value(value, len, (enum lang)lang);
        size_t taken = own ? begins(text, own) : 0;
        most = taken > most ? taken : most;
    }
    return most;
}

struct value {
    const char *word;
    size_t size, taken; // of the word, and of what was typed for it
};

// A word that stands for itself; nothing is taken where there is none.
static struct value find_value(const struct slot *slot, const char *text, begins_fn *begins)
{
    const char *at = NULL;
    struct value found = {0};
    for (size_t len; (len = slot_next(slot, &at)) > 0;) {
        size_t taken = *at >= 'a' && *at <= 'z' ? value_len(text, at, len, begins) : 0;
        if (taken > found.taken)
            found = (struct value){at, len, taken};
    }
    return found;
}

static bool take_word(struct reading *r, struct value value)
{
    buf_add(r->out, value.word, value.size);
    r->at += value.taken;
    return true;
}

static size_t known_as(const struct thing *thing, const char *text)
{
    size_t most = phrase_begins(text, thing->name);
    size_t id = strlen(thing->id);
    if (most < id && strncmp(text, thing->id, id) == 0 && (!text[id] || text[id] == ' '))
        most = id;
    return most;
}

// Something by its id, its number or the name that is its alone; the longest counts.
static const struct thing *find_whole(const struct search *search, const char *text, size_t *most)
{
    const struct thing *found = NULL;
    size_t len = token(text);
    int number = phrase_number(text, len, true);
    *most = 0;
    for (size_t i = 0; i < search->things->count; i++) {
        const struct thing *thing = &search->things->list[i];
        if (!phrase_may_be(search, thing))
            continue;
        size_t taken = number > 0 && thing->number == number ? len : known_as(thing, text);
        if (taken > *most) {
            *most = taken;
            found = thing;
        }
    }
    return found;
}

static bool has_things(const struct search *search)
{
    for (size_t i = 0; i < search->things->count; i++)
        if (phrase_is_thing(search->slot, &search->things->list[i]))
            return true;
    return false;
}

static bool looks_like_id(const char *text, size_t len)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-_.:,";
    return strspn(text, letters) >= len && strcspn(text, "0123456789-_.:") < len;
}

// By a part of a name: the longest run of words that somebody is called by. True when that
// decides it, for better or worse: see r->fault.
static bool take_part(struct reading *r, const struct search *search, size_t most)
{
    size_t ends[RUN_WORDS];
    int count = 0;
    struct found found;
    for (size_t len = 0; len < most && count < RUN_WORDS; count++) {
        len += strspn(r->at + len, " ");
        len += token(r->at + len);
        ends[count] = len < most ? len : most;
    }
    for (int i = count - 1; i >= 0; i--) {
        phrase_find(search, r->at, ends[i], &found);
        if (found.count == 1)
            (void)take(r, found.thing[0], ends[i]);
        else if (found.count > 1)
            (void)fail_several(r, &found);
        if (found.count > 0)
            return true;
    }
    return false;
}

// What is neither a thing nor a word: figures, days, and what the server shall judge.
static void copy(struct reading *r, const struct slot *slot, size_t len)
{
    struct buf digits = BUF_INIT;
    bool kazakh = slot_is_number(slot) && phrase_digits(r->at, len, &digits);
    char *typed = kazakh ? mem_text(buf_text(&digits)) : mem_text_n(r->at, len);
    buf_free(&digits);
    if (strpbrk(typed, " \"'\\#="))
        quote_word(r->out, typed);
    else
        buf_put(r->out, typed);
    r->at += len;
    free(typed);
}

static bool take_value(struct reading *r, const struct slot *slot, size_t most)
{
    struct search search = {r->things, slot, r->chosen};
    r->asked = slot;
    size_t thing_len;
    size_t len = token(r->at);
    const struct thing *thing = find_whole(&search, r->at, &thing_len);
    struct value value = find_value(slot, r->at, phrase_begins);
    if (value.taken > 0 && value.taken >= thing_len)
        return take_word(r, value);
    if (thing)
        return take(r, thing, thing_len);
    bool any = slot_takes_any(slot), number = phrase_number(r->at, len, true) >= 0;
    if (!number && take_part(r, &search, most))
        return r->fault == PHRASE_LINE;
    value = find_value(slot, r->at, phrase_begins_so);
    if (value.taken > 0)
        return take_word(r, value);
    if (slot_is_words(slot))
        return fail(r, PHRASE_NOTHING, r->at, has_next(r, slot) ? len : most);
    bool ours = has_things(&search);
    if (any || !ours || (!number && looks_like_id(r->at, len))) {
        bool word = any ? !slot_takes_day(slot) : ours || has_next(r, slot);
        copy(r, slot, word ? len : most);
        return true;
    }
    return fail(r, PHRASE_NOTHING, r->at, has_next(r, slot) || number ? len : most);
}

// Bytes of what stands in quotes at `text`, with them; 0 where no quotes close.
static size_t quoted(const char *text, size_t *open, size_t *close)
{
    static const char *const quotes[][2] = {{"\"", "\""}, {"'", "'"}, {"«", "»"}, {"“", "”"}};
    for (size_t i = 0; i < sizeof quotes / sizeof quotes[0]; i++) {
        *open = strlen(quotes[i][0]);
        *close = strlen(quotes[i][1]);
        if (strncmp(text, quotes[i][0], *open) != 0)
            continue;
        for (size_t len = *open; text[len]; len++) {
            if (text[len] == '\\' && text[len + 1])
                len++;
            else if (strncmp(text + len, quotes[i][1], *close) == 0)
                return len + *close;
        }
    }
    return 0;
}

static void take_text(struct reading *r)
{
    size_t open, close, len = quoted(r->at, &open, &close);
    bool ends = len > 0 && (!r->at[len] || r->at[len] == ' ');
    if (ends && (*r->at == '"' || *r->at == '\'')) { // as transcripts have it
        buf_add(r->out, r->at, len);
        r->at += len;
        return;
    }
    size_t all = rest_len(r), from = ends && len == all ? open : 0;
    char *words = mem_text_n(r->at + from, all - from - (from ? close : 0));
    quote_word(r->out, words);
    r->at += all;
    free(words);
}

// A name in quotes; what is called so by nobody stays as it was typed.
static bool take_quoted(struct reading *r, const struct slot *slot, size_t len, size_t open,
                        size_t close)
{
    const char *after = r->at + len;
    char *name = mem_text_n(r->at + open, len - open - close);
    r->at = name;
    bool ok = take_value(r, slot, strlen(name));
    bool whole = *r->at == '\0';
    r->at = after;
    if (ok && !whole)
        ok = fail(r, PHRASE_NOTHING, name, strlen(name));
    free(name);
    return ok;
}

static bool take_one(struct reading *r, const struct slot *slot)
{
    size_t open, close;
    if (slot->text) {
        take_text(r);
        return true;
    }
    bool number = phrase_number(r->at, token(r->at), true) >= 0; // "" is 11 on the Kazakh layout
    size_t len = *slot->key || number ? 0 : quoted(r->at, &open, &close);
    // A subject may begin with a title in quotes.
    bool ends = len > 0 && (!r->at[len] || r->at[len] == ' ');
    struct search search = {r->things, slot, r->chosen};
    size_t whole;
    if (ends && (!find_whole(&search, r->at, &whole) || whole < len))
        return take_quoted(r, slot, len, open, close);
    return take_value(r, slot, rest_len(r));
}

// "from=": several, in one pair of quotes.
static bool take_list(struct reading *r, const struct slot *slot)
{
    size_t open = 0, close = 0, key, len = quoted(r->at, &open, &close);
    char *inner = len > 0 ? mem_text_n(r->at + open, len - open - close) : NULL;
    const char *after = r->at + len;
    bool ok = true;
    if (inner)
        r->at = inner;
    buf_char(r->out, '"');
    while (ok) {
        ok = take_value(r, slot, rest_len(r));
        r->at += strspn(r->at, " ");
        if (!*r->at || (!inner && (reading_key(r, r->at, &key) || is_other_key(r->at))))
            break;
        buf_char(r->out, ' ');
    }
    buf_char(r->out, '"');
    if (inner)
        r->at = after;
    free(inner);
    return ok;
}

static bool take_key(struct reading *r, const struct slot *slot, size_t len)
{
    r->at += len;
    r->given[slot - r->slots.slot] = true;
    r->enough = r->enough || strcmp(slot->spec, "PREPARED") == 0;
    buf_printf(r->out, " %s=", slot->key);
    if (!*r->at || *r->at == ' ') { // nothing behind it yet
        r->given[slot - r->slots.slot] = false;
        return true;
    }
    return slot->quote ? take_list(r, slot) : take_one(r, slot);
}

// One of a list; what is none of it begins what follows the list.
static bool take_next(struct reading *r, const struct slot *slot)
{
    size_t before = r->out->len;
    const char *at = r->at;
    bool follows = slot->repeats && r->given[slot - r->slots.slot] && has_next(r, slot);
    bool words = follows && (*at == '"' || *at == '\'');
    if (!words && take_one(r, slot)) {
        r->given[slot - r->slots.slot] = true;
        r->place = (int)(slot - r->slots.slot) + !slot->repeats;
        return true;
    }
    if (!follows || r->fault == PHRASE_SEVERAL)
        return false;
    r->fault = PHRASE_LINE;
    r->out->len = before;
    r->at = at;
    r->place = (int)(slot - r->slots.slot) + 1;
    slot = reading_slot(r);
    r->given[slot - r->slots.slot] = true;
    r->place = (int)(slot - r->slots.slot) + 1;
    return take_one(r, slot);
}

bool reading_step(struct reading *r)
{
    size_t len, open, close;
    r->at += strspn(r->at, " ");
    const struct slot *slot = reading_key(r, r->at, &len);
    if (slot)
        return take_key(r, slot, len);
    buf_char(r->out, ' ');
    slot = reading_slot(r);
    if (!slot || is_other_key(r->at)) {
        r->enough = r->enough || is_other_key(r->at);
        len = strcspn(r->at, " \"'");
        if (r->at[len] == '"' || r->at[len] == '\'')
            len += quoted(r->at + len, &open, &close);
        len = len > 0 ? len : token(r->at);
        buf_add(r->out, r->at, len);
        r->at += len;
        return true;
    }
    return take_next(r, slot);
}
