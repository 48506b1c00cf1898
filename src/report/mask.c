// Replacing names.
#include "report/mask.h"

#include "base/hash.h"
#include "base/text.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

// Letters of a single word of a name; shorter ones are initials. Only longer ones take endings.
enum { WORD_LEAST = 3, STEM_LEAST = 4, VOWEL_LEAST = 6 };

struct alias {
    char *name;
    size_t len;
    int label;
    bool whole; // no letter may follow
};

struct mask {
    struct alias *alias; // the longest first
    size_t count, cap;
    char **label;
    int labels;
};

static void add_alias(struct mask *mask, const char *name, size_t len, int label, bool whole)
{
    mask->alias = mem_room(mask->alias, mask->count, &mask->cap, sizeof *mask->alias);
    mask->alias[mask->count++] = (struct alias){mem_text_n(name, len), len, label, whole};
}

// Bytes of a name without the last vowel, which Russian endings replace: "Касымова", "Касымовой".
static size_t stem(const char *word, size_t len)
{
    static const char *const last[] = {"а", "я", "ь", "й", "е", "и", "ы", "о", "у"};
    char *copy = mem_text_n(word, len);
    bool is_long = utf8_width(copy) >= VOWEL_LEAST;
    free(copy);
    for (size_t i = 0; is_long && i < sizeof last / sizeof last[0]; i++) {
        size_t of = strlen(last[i]);
        if (memcmp(word + len - of, last[i], of) == 0)
            return len - of;
    }
    return len;
}

static void add_word(struct mask *mask, const char *at, size_t len, int label)
{
    char *word = mem_text_n(at, len);
    int letters = utf8_width(word);
    if (letters >= WORD_LEAST && !strpbrk(word, ".") && !strstr(word, "№"))
        add_alias(mask, at, stem(at, len), label, letters < STEM_LEAST);
    free(word);
}

// The whole name, and each word of it that is long enough to be a name by itself.
static void add_name(struct mask *mask, const char *name, int label)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, name ? name : "");
    const char *at = buf_text(&clean);
    if (clean.len > 0)
        add_alias(mask, at, clean.len, label, true);
    while (*at) {
        size_t len = strcspn(at, " ");
        add_word(mask, at, len, label);
        at += len + strspn(at + len, " ");
    }
    buf_free(&clean);
}

static int longest_first(const void *a, const void *b)
{
    const struct alias *x = a, *y = b;
    if (x->len != y->len)
        return x->len > y->len ? -1 : 1;
    int order = strcmp(x->name, y->name);
    return order ? order : x->label - y->label;
}

struct lot {
    uint8_t drawn[HASH_SIZE];
    int seat;
};

static int by_lot(const void *a, const void *b)
{
    return memcmp(((const struct lot *)a)->drawn, ((const struct lot *)b)->drawn, HASH_SIZE);
}

// The numbers: a seat's is its place in an order drawn from the seed.
static void draw(const char *seed, int seats, int *number)
{
    struct lot *lots = mem_zero((size_t)seats, sizeof *lots);
    for (int i = 0; i < seats; i++) {
        lots[i].seat = i;
        hash_bytes(lots[i].drawn, &i, sizeof i, seed, strlen(seed));
    }
    if (seats > 0)
        qsort(lots, (size_t)seats, sizeof *lots, by_lot);
    for (int i = 0; i < seats; i++)
        number[lots[i].seat] = i + 1;
    free(lots);
}

struct mask *mask_new(const struct state *state, const char *seed, enum lang lang)
{
    const struct plan *plan = state->plan;
    struct mask *mask = mem_zero(1, sizeof *mask);
    int *number = mem_zero((size_t)plan->seat_count, sizeof *number);
    mask->labels = plan->seat_count;
    mask->label = mem_zero((size_t)plan->seat_count, sizeof *mask->label);
    draw(seed, plan->seat_count, number);
    for (int i = 0; i < plan->seat_count; i++) {
        struct buf label = BUF_INIT;
        TEXT(&label, lang, T_MASK_LABEL, ARG_N("number", number[i]));
        mask->label[i] = buf_steal(&label);
        add_name(mask, state->seat[i].person, i);
        for (int k = 0; k < LANG_COUNT; k++) {
            add_name(mask, plan->seats[i].name.in[k], i);
            add_name(mask, plan->seats[i].short_name.in[k], i);
        }
        if (!*ltext_in(&plan->seats[i].name, lang)) // its id is printed
            add_alias(mask, plan->seats[i].id, strlen(plan->seats[i].id), i, true);
    }
    if (mask->count > 0)
        qsort(mask->alias, mask->count, sizeof *mask->alias, longest_first);
    free(number);
    return mask;
}

void mask_free(struct mask *mask)
{
    if (!mask)
        return;
    for (size_t i = 0; i < mask->count; i++)
        free(mask->alias[i].name);
    for (int i = 0; i < mask->labels; i++)
        free(mask->label[i]);
    free(mask->alias);
    free(mask->label);
    free(mask);
}

const char *mask_label(const struct mask *mask, int seat)
{
    return mask->label[seat];
}

static bool is_letter(uint32_t code)
{
    return utf8_lower(code) != utf8_upper(code) || (code >= '0' && code <= '9') || code == '-';
}

static bool letter_at(const char *at)
{
    uint32_t code = 0;
    return utf8_decode(at, at + strlen(at), &code) > 0 && is_letter(code);
}

// Bytes that are the same but for the case of letters; 0 when they are not.
static size_t same(const char *text, const char *name)
{
    const char *from = text, *end = text + strlen(text), *name_end = name + strlen(name);
    uint32_t a, b;
    while (*name) {
        size_t step = utf8_decode(text, end, &a), of_name = utf8_decode(name, name_end, &b);
        if (step == 0 || utf8_lower(a) != utf8_lower(b))
            return 0;
        text += step;
        name += of_name;
    }
    return (size_t)(text - from);
}

static size_t match(const struct mask *mask, const char *at, int *label)
{
    for (size_t i = 0; i < mask->count; i++) {
        size_t len = same(at, mask->alias[i].name);
        if (len == 0 || (mask->alias[i].whole && letter_at(at + len)))
            continue;
        *label = mask->alias[i].label;
        return len;
    }
    return 0;
}

void mask_put(const struct mask *mask, const char *text, struct buf *out)
{
    const char *end = text + strlen(text);
    bool inside = false; // of a word: names begin words
    uint32_t code;
    for (size_t step; (step = utf8_decode(text, end, &code)) > 0; text += step) {
        int label = 0;
        size_t found = inside ? 0 : match(mask, text, &label);
        if (found > 0) {
            buf_put(out, mask->label[label]);
            while (letter_at(text + found)) // the ending of a case
                found += utf8_decode(text + found, end, &code);
            step = found;
            inside = true;
            continue;
        }
        buf_add(out, text, step);
        inside = is_letter(code);
    }
}
