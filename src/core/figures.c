// The figures of a clause in the wording of an amendment.
#include "core/figures.h"

#include "base/utf8.h"
#include "core/command.h"

#include <stdlib.h>
#include <string.h>

static const char none[] = "none";

void figures_put(const struct plan_clause *clause, const struct figure_set *set, struct buf *out)
{
    const char *gap = "";
    if (!set->told)
        return;
    for (int i = 0; i < clause->field_count; i++) {
        if (!(set->kept >> i & 1))
            continue;
        buf_printf(out, "%s%s=", gap, clause->field[i].name);
        buf_int(out, set->value[i]);
        gap = " ";
    }
    if (!*gap)
        buf_put(out, none);
}

// One "name=value"; false when it fits no figure.
static bool read_one(const struct plan_clause *clause, char *word, struct figure_set *set)
{
    char *equals = strchr(word, '=');
    if (!equals)
        return false;
    *equals = '\0';
    int field = plan_field(clause, word);
    if (field == NOBODY || !command_number(equals + 1, &set->value[field]))
        return false;
    set->kept |= 1U << field;
    return true;
}

void figures_read(const struct plan_clause *clause, const char *text, struct figure_set *out)
{
    *out = (struct figure_set){.told = text != NULL};
    if (!text || strcmp(text, none) == 0)
        return;
    char *words = mem_text(text), *rest = NULL;
    for (char *word = strtok_r(words, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
        out->told = read_one(clause, word, out) && out->told;
    free(words);
}

struct figures_named figures_named(const struct plan_clause *clause, const char *text)
{
    struct figures_named named = {.sound = true};
    struct text_placeholder found;
    while (text && text_next_placeholder(&text, &found)) {
        int field = found.closed ? plan_field(clause, found.name) : NOBODY;
        if (field != NOBODY)
            named.bits |= 1U << field;
        else if (named.sound)
            named.stray = found;
        named.sound = named.sound && field != NOBODY;
    }
    return named;
}

// What a digit counts, also of the other scripts a keyboard may give; -1 for what is none.
static int digit_of(uint32_t code)
{
    static const uint32_t zeros[] = {'0', 0x0660, 0x06F0, 0xFF10};
    for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++)
        if (code >= zeros[i] && code < zeros[i] + 10)
            return (int)(code - zeros[i]);
    return -1;
}

static bool has_digit(const char *text, const char *end)
{
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        if (digit_of(code) >= 0)
            return true;
    return false;
}

bool figures_has_digits(const char *text)
{
    struct text_placeholder found;
    const char *from = text, *at = text;
    while (text_next_placeholder(&at, &found)) {
        if (has_digit(from, found.from))
            return true;
        from = found.closed ? at : found.from;
    }
    return has_digit(from, from + strlen(from));
}

// How many digits `text` begins with; it moves behind them, and they are added to `out` as 0…9.
static int digits_at(const char **text, const char *end, struct buf *out)
{
    int count = 0;
    uint32_t code;
    for (size_t len; (len = utf8_decode(*text, end, &code)) > 0 && digit_of(code) >= 0; count++) {
        buf_char(out, (char)('0' + digit_of(code)));
        *text += len;
    }
    return count;
}

static bool is_gap(uint32_t code)
{
    return code == ' ' || code == ',' || code == 0xA0 || code == 0x2009 || code == 0x202F;
}

// A number, its thousands apart or not: "200 000 000" is 200000000.
static void read_number(const char **text, const char *end, struct buf *out)
{
    bool more = digits_at(text, end, out) <= 3;
    while (more) {
        struct buf group = BUF_INIT;
        uint32_t code = 0;
        const char *after = *text + utf8_decode(*text, end, &code);
        more = is_gap(code) && digits_at(&after, end, &group) == 3;
        if (more) {
            buf_put(out, buf_text(&group));
            *text = after;
        }
        buf_free(&group);
    }
}

// A placeholder or a number of a text.
struct figure {
    const char *from;
    bool place;
    struct buf name; // of the placeholder, or the digits
};

// The next one of the text, which moves behind it; false at the end.
static bool next_figure(const char **text, struct figure *out)
{
    const char *end = *text + strlen(*text);
    buf_reset(&out->name);
    for (size_t len; *text < end; *text += len) {
        const char *at = *text;
        struct text_placeholder found;
        uint32_t code;
        len = utf8_decode(at, end, &code);
        out->from = at;
        out->place = code == '{' && text_next_placeholder(&at, &found) && found.closed;
        if (out->place) {
            *text = at;
            buf_put(&out->name, found.name);
            return true;
        }
        if (digit_of(code) >= 0) {
            read_number(text, end, &out->name);
            return true;
        }
    }
    return false;
}

static int count_figure(const char *text, bool place, const char *name)
{
    struct figure found = {.name = BUF_INIT};
    int count = 0;
    while (next_figure(&text, &found))
        count += found.place == place && strcmp(buf_text(&found.name), name) == 0;
    buf_free(&found.name);
    return count;
}

bool figures_same(const char *text, const char *translated, struct buf *other)
{
    const char *both[] = {text, translated};
    struct figure found = {.name = BUF_INIT};
    for (int i = 0; i < 2 && other->len == 0; i++)
        for (const char *at = both[i]; other->len == 0 && next_figure(&at, &found);) {
            const char *name = buf_text(&found.name);
            if (count_figure(text, found.place, name) !=
                count_figure(translated, found.place, name))
                buf_put(other, name);
        }
    buf_free(&found.name);
    return other->len == 0;
}

// The figure that has this value and no place yet; NOBODY for none.
static int figure_with(const struct figure_set *set, const char *digits, unsigned placed)
{
    int64_t value;
    if (!command_number(digits, &value))
        return NOBODY;
    for (int i = 0; i < FIELDS_MAX; i++)
        if ((set->kept & ~placed) >> i & 1 && set->value[i] == value)
            return i;
    return NOBODY;
}

void figures_place(const struct plan_clause *clause, const struct figure_set *set, const char *text,
                   struct buf *out)
{
    unsigned placed = figures_named(clause, text).bits;
    struct figure found = {.name = BUF_INIT};
    const char *from = text, *at = text;
    while (next_figure(&at, &found)) {
        int field = found.place ? NOBODY : figure_with(set, buf_text(&found.name), placed);
        if (field == NOBODY)
            continue;
        buf_add(out, from, (size_t)(found.from - from));
        buf_printf(out, "{%s}", clause->field[field].name);
        placed |= 1U << field;
        from = at;
    }
    buf_put(out, from);
    buf_free(&found.name);
}

static bool begins(const char *text, const char *end, const char *stem)
{
    const char *stem_end = stem + strlen(stem);
    while (stem < stem_end) {
        uint32_t code = 0, wanted = 0;
        stem += utf8_decode(stem, stem_end, &wanted);
        text += utf8_decode(text, end, &code);
        if (utf8_lower(code) != wanted)
            return false;
    }
    return true;
}

static bool is_letter(uint32_t code)
{
    return utf8_lower(code) != utf8_upper(code);
}

// Words that begin with one of the stems.
static int count_words(const char *text, const char *const *stems)
{
    const char *end = text + strlen(text);
    bool inside = false;
    int count = 0;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        for (int i = 0; !inside && stems[i]; i++)
            count += begins(text, end, stems[i]);
        inside = is_letter(code);
    }
    return count;
}

int figures_money(const char *text)
{
    static const char *const currency[] = {"теңге", "тенге", "тг",     "тиын",   "₸", "tenge",
                                           "kzt",   "рубл",  "доллар", "dollar", NULL};
    static const char *const large[] = {"миллион", "миллиард", "млн", "млрд",
                                        "million", "billion",  NULL};
    int count = count_words(text, currency);
    return count > 0 ? count : count_words(text, large);
}

bool figures_spend(const struct plan_clause *clause, const struct figure_set *set)
{
    for (int i = 0; i < clause->field_count; i++) {
        const struct plan_field *field = &clause->field[i];
        bool kept = set->kept >> i & 1;
        if (field->spending && (!kept || set->value[i] > field->value))
            return true;
        if (field->revenue && (!kept || set->value[i] < field->value))
            return true;
    }
    return false;
}
