// The catalogue: look-up and formatting.
#include "base/text.h"

#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text_table.h"

const char *text_get(enum lang lang, enum text_key key)
{
    return text_rows[key].in[lang];
}

const char *text_name(enum text_key key)
{
    return text_rows[key].name;
}

static int row_order(const void *name, const void *row)
{
    return strcmp(name, ((const struct text_row *)row)->name);
}

bool text_find(const char *name, enum text_key *out)
{
    const struct text_row *row =
        bsearch(name, text_rows + 1, TEXT_COUNT - 1, sizeof text_rows[0], row_order);
    if (row)
        *out = (enum text_key)(row - text_rows);
    return row != NULL;
}

int text_plural(enum lang lang, int64_t number)
{
    uint64_t n = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    if (lang == LANG_KK)
        return 0;
    if (lang == LANG_EN)
        return n == 1 ? 0 : 1;
    if (n % 10 == 1 && n % 100 != 11)
        return 0;
    bool few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    return few ? 1 : 2;
}

void text_grouped(struct buf *out, enum lang lang, int64_t number)
{
    struct buf digits = BUF_INIT;
    buf_int(&digits, number);
    bool whole = number > -10000 && number < 10000;
    for (size_t i = 0; i < digits.len; i++) {
        bool first = i == 0 || (i == 1 && digits.data[0] == '-');
        if (!whole && !first && (digits.len - i) % 3 == 0)
            buf_put(out, lang == LANG_EN ? "," : "\u00a0");
        buf_char(out, digits.data[i]);
    }
    buf_free(&digits);
}

void text_tenths(struct buf *out, enum lang lang, int tenths)
{
    buf_printf(out, "%s%d%s%d", tenths < 0 ? "-" : "", abs(tenths) / 10,
               lang == LANG_EN ? "." : ",", abs(tenths) % 10);
}

static const struct text_arg *find_arg(const char *name, size_t len, const struct text_arg *args,
                                       size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(args[i].name) == len && memcmp(args[i].name, name, len) == 0)
            return &args[i];
    return NULL;
}

static void put_form(struct buf *out, enum lang lang, const char *forms, size_t len, int64_t num)
{
    const char *end = forms + len;
    for (int skip = text_plural(lang, num); skip > 0; skip--) {
        const char *bar = memchr(forms, '|', (size_t)(end - forms));
        if (!bar)
            break;
        forms = bar + 1;
    }
    const char *bar = memchr(forms, '|', (size_t)(end - forms));
    buf_add(out, forms, (size_t)((bar ? bar : end) - forms));
}

// Quotation marks, and those within them.
static const struct marks {
    const char *open, *close, *inner_open, *inner_close;
} marks[LANG_COUNT] = {
    [LANG_KK] = {"«", "»", "„", "“"},
    [LANG_RU] = {"«", "»", "„", "“"},
    [LANG_EN] = {"“", "”", "‘", "’"},
};

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

// One pair of marks stands around all of it.
static bool is_quoted(const char *text, const struct marks *of)
{
    int depth = 0;
    if (!begins(text, of->open))
        return false;
    for (const char *c = text; *c; c++) {
        depth += begins(c, of->open) - begins(c, of->close);
        if (depth == 0)
            return strcmp(c, of->close) == 0;
    }
    return false;
}

// What comes to stand in quotation marks has no such marks of its own: those around it are there
// already, those within it are of the other kind.
static void put_quoted(struct buf *out, const struct marks *of, const char *text)
{
    bool twice = is_quoted(text, of);
    const char *end = text + strlen(text) - (twice ? strlen(of->close) : 0);
    for (const char *c = text + (twice ? strlen(of->open) : 0); c < end;) {
        bool open = begins(c, of->open), close = begins(c, of->close);
        if (open || close) {
            buf_put(out, open ? of->inner_open : of->inner_close);
            c += strlen(open ? of->open : of->close);
        } else {
            buf_char(out, *c++);
        }
    }
}

static void put_text(struct buf *out, const char *text, const struct marks *within)
{
    struct buf clean = BUF_INIT;
    utf8_clean_lines(within ? &clean : out, text); // it may come from anywhere, a foreign file too
    if (within)
        put_quoted(out, within, buf_text(&clean));
    buf_free(&clean);
}

// The marks around a placeholder that ends at `close`; NULL for none.
static const struct marks *marks_around(enum lang lang, const struct buf *before, const char *close)
{
    const struct marks *of = &marks[lang];
    size_t len = strlen(of->open);
    bool opened =
        before->len >= len && memcmp(before->data + before->len - len, of->open, len) == 0;
    return opened && begins(close + 1, of->close) ? of : NULL;
}

// `inside` is what stands between the braces.
static void put_placeholder(struct buf *out, enum lang lang, const char *inside, size_t len,
                            const struct text_arg *arg)
{
    const char *colon = memchr(inside, ':', len);
    if (colon)
        put_form(out, lang, colon + 1, len - (size_t)(colon + 1 - inside), arg->num);
    else if (arg->text)
        put_text(out, arg->text, marks_around(lang, out, inside + len));
    else if (inside[len - 1] == '#')
        text_grouped(out, lang, arg->num);
    else
        buf_int(out, arg->num);
}

void text_put_pattern(struct buf *out, enum lang lang, const char *pattern,
                      const struct text_arg *args, size_t count)
{
    while (*pattern) {
        size_t plain = strcspn(pattern, "{");
        buf_add(out, pattern, plain);
        pattern += plain;
        if (!*pattern)
            break;
        const char *close = strchr(pattern, '}');
        size_t name = strcspn(pattern + 1, ":#}");
        const struct text_arg *arg = close ? find_arg(pattern + 1, name, args, count) : NULL;
        if (arg) {
            put_placeholder(out, lang, pattern + 1, (size_t)(close - pattern - 1), arg);
            pattern = close + 1;
            bool ended = out->len > 0 && out->data[out->len - 1] == '.';
            pattern +=
                ended && pattern[0] == '.' && pattern[1] != '.'; // "… Ким А." ends a sentence
        } else {
            buf_char(out, *pattern++);
        }
    }
}

bool text_next_placeholder(const char **at, struct text_placeholder *out)
{
    const char *open = strchr(*at, '{');
    if (!open)
        return false;
    size_t len = strcspn(open + 1, "}#:{"), most = sizeof out->name - 1;
    out->from = open;
    (void)snprintf(out->name, sizeof out->name, "%.*s", (int)(len < most ? len : most), open + 1);
    *at = open + 1 + len;
    out->forms = **at == ':';
    const char *end = *at + strcspn(*at, "{}");
    for (const char *c = *at; out->forms && c < end; c++)
        out->forms += *c == '|';
    out->closed = *end == '}';
    *at = end + (out->closed ? 1 : 0);
    return true;
}

void text_put(struct buf *out, enum lang lang, enum text_key key, const struct text_arg *args,
              size_t count)
{
    text_put_pattern(out, lang, text_get(lang, key), args, count);
}
