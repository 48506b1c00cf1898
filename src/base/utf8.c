// UTF-8, column widths, letter case, and cleaning of foreign text.
#include "base/utf8.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD };

struct range {
    uint32_t first, last;
};

static const struct range zero_width[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A},
    {0x064B, 0x065F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},
    {0x202A, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F}, {0x20D0, 0x20FF},
    {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE0FFF},
};

// Of these, the ones that are no marks but invisible controls of direction and joining.
static const struct range invisible[] = {
    {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F},
    {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE0FFF},
};

static const struct range wide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

static bool in_ranges(uint32_t code, const struct range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return true;
    return false;
}

static size_t sequence_length(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

static bool in_unicode(uint32_t code, size_t len)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[len] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

static bool decode_long(const char *at, const char *end, uint32_t *out, size_t *len)
{
    unsigned char lead = (unsigned char)*at;
    *len = sequence_length(lead);
    if (*len == 0 || (size_t)(end - at) < *len)
        return false;
    uint32_t code = *len == 1 ? lead : lead & (0x7Fu >> *len);
    for (size_t i = 1; i < *len; i++) {
        unsigned char next = (unsigned char)at[i];
        if ((next & 0xC0) != 0x80)
            return false;
        code = code << 6 | (next & 0x3Fu);
    }
    *out = code;
    return in_unicode(code, *len);
}

// True when a whole, well-formed character starts at `at`; then *len and *out are set.
static inline bool decode_strict(const char *at, const char *end, uint32_t *out, size_t *len)
{
    if (end - at < 2 || !utf8_is_pair(at))
        return decode_long(at, end, out, len);
    *len = 2; // the Cyrillic letters, so nearly every one
    *out = ((unsigned char)*at & 0x1Fu) << 6 | ((unsigned char)at[1] & 0x3Fu);
    return true;
}

size_t utf8_decode(const char *at, const char *end, uint32_t *out)
{
    if (at >= end)
        return 0;
    if ((unsigned char)*at < 0x80) {
        *out = (unsigned char)*at;
        return 1;
    }
    size_t len;
    if (decode_strict(at, end, out, &len))
        return len;
    *out = REPLACEMENT;
    return 1;
}

size_t utf8_encode(uint32_t code, char out[4])
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t len = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = len - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(lead[len] | code);
    return len;
}

bool utf8_valid(const char *text, size_t len, size_t *bad)
{
    const char *end = text + len;
    for (const char *at = text; at < end;) {
        uint32_t code;
        size_t step;
        if ((unsigned char)*at < 0x80) { // half of all that is read
            at++;
            continue;
        }
        if (!decode_strict(at, end, &code, &step)) {
            if (bad)
                *bad = (size_t)(at - text);
            return false;
        }
        at += step;
    }
    return true;
}

int utf8_char_width(uint32_t code)
{
    if (code < 0x20 || (code >= 0x7F && code < 0xA0))
        return 0;
    if (code < 0x300 || (code >= 0x0400 && code < 0x0483) || (code >= 0x048A && code < 0x0530))
        return 1; // nearly every letter there is
    if (in_ranges(code, zero_width, sizeof zero_width / sizeof zero_width[0]))
        return 0;
    return in_ranges(code, wide, sizeof wide / sizeof wide[0]) ? 2 : 1;
}

bool utf8_is_mark(uint32_t code)
{
    return code >= 0x300 && in_ranges(code, zero_width, sizeof zero_width / sizeof zero_width[0]) &&
           !in_ranges(code, invisible, sizeof invisible / sizeof invisible[0]);
}

size_t utf8_next(const char *at, const char *end)
{
    uint32_t code;
    size_t len = utf8_decode(at, end, &code);
    for (size_t more; (more = utf8_decode(at + len, end, &code)) > 0; len += more)
        if (!utf8_is_mark(code))
            break;
    return len;
}

// Where the code point that ends at `at` starts.
static const char *code_before(const char *start, const char *at)
{
    for (size_t len = 1; len <= 4 && len <= (size_t)(at - start); len++) {
        uint32_t code;
        if (utf8_decode(at - len, at, &code) == len && (len > 1 || code != REPLACEMENT))
            return at - len;
    }
    return at - 1;
}

size_t utf8_prev(const char *start, const char *at)
{
    const char *from = at;
    while (from > start) {
        uint32_t code = 0;
        from = code_before(start, from);
        (void)utf8_decode(from, at, &code);
        if (!utf8_is_mark(code))
            break;
    }
    return (size_t)(at - from);
}

int utf8_width(const char *text)
{
    const char *end = text + strlen(text);
    int width = 0;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        width += utf8_char_width(code);
    return width;
}

size_t utf8_fit(const char *text, int columns)
{
    const char *end = text + strlen(text);
    const char *at = text;
    uint32_t code;
    for (size_t len; (len = utf8_decode(at, end, &code)) > 0; at += len) {
        columns -= utf8_char_width(code);
        if (columns < 0)
            break;
    }
    return (size_t)(at - text);
}

void utf8_pad(struct buf *out, const char *text, int columns)
{
    int width = utf8_width(text);
    if (width > columns && columns > 0) {
        size_t fit = utf8_fit(text, columns - 1);
        struct buf cut = BUF_INIT;
        buf_add(&cut, text, fit);
        buf_put(out, buf_text(&cut));
        width = utf8_width(buf_text(&cut)) + 1;
        buf_put(out, "…");
        buf_free(&cut);
    } else {
        buf_put(out, text);
    }
    for (; width < columns; width++)
        buf_char(out, ' ');
}

// Letters whose two cases are not a fixed distance apart, in pairs: capital, small.
static const uint16_t case_pairs[][2] = {
    {0x04C0, 0x04CF},
    {0x0178, 0x00FF},
    {0x018F, 0x0259},
};

static bool pairs_by_parity(uint32_t code)
{
    return (code >= 0x0100 && code <= 0x0137) || (code >= 0x014A && code <= 0x0177) ||
           (code >= 0x0460 && code <= 0x0481) || (code >= 0x048A && code <= 0x04BF) ||
           (code >= 0x04D0 && code <= 0x052F);
}

uint32_t utf8_lower(uint32_t code)
{
    if (code < 'A' || (code >= 'a' && code <= 'z') || (code >= 0x0430 && code <= 0x044F))
        return code; // nearly every letter there is
    if ((code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != 0xD7) ||
        (code >= 0x0410 && code <= 0x042F))
        return code + 32;
    if (code >= 0x0400 && code <= 0x040F)
        return code + 80;
    for (size_t i = 0; i < sizeof case_pairs / sizeof case_pairs[0]; i++)
        if (code == case_pairs[i][0])
            return case_pairs[i][1];
    return pairs_by_parity(code) ? code | 1 : code;
}

uint32_t utf8_upper(uint32_t code)
{
    if ((code >= 'a' && code <= 'z') || (code >= 0xE0 && code <= 0xFE && code != 0xF7) ||
        (code >= 0x0430 && code <= 0x044F))
        return code - 32;
    if (code >= 0x0450 && code <= 0x045F)
        return code - 80;
    for (size_t i = 0; i < sizeof case_pairs / sizeof case_pairs[0]; i++)
        if (code == case_pairs[i][1])
            return case_pairs[i][0];
    return pairs_by_parity(code) ? code & ~1u : code;
}

// No control character, none that turns the direction of writing, and none that nobody sees.
static bool is_clean(uint32_t code)
{
    static const uint32_t hidden[][2] = {{0x7F, 0x9F},     {0x061C, 0x061C}, {0x200B, 0x200F},
                                         {0x202A, 0x202E}, {0x2060, 0x2069}, {0xFEFF, 0xFEFF}};
    if (code < 0x7F || (code >= 0xA0 && code < 0x2000 && code != 0x061C)) // nearly every one
        return code >= 0x20;
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        if (code >= hidden[i][0] && code <= hidden[i][1])
            return false;
    return true;
}

// Clean characters as they stand go out in one piece.
static void clean(struct buf *out, const char *text, char line_break)
{
    const char *end = text + strlen(text);
    const char *from = text;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        char bytes[4];
        bool broken = code == 0xFFFD && len < 3; // stands for a byte that is none
        if (is_clean(code) && !broken)
            continue;
        buf_add(out, from, (size_t)(text - from));
        from = text + len;
        if (broken)
            buf_add(out, bytes, utf8_encode(code, bytes));
        else if (code == '\n' || code == '\t')
            buf_char(out, code == '\n' ? line_break : ' ');
    }
    buf_add(out, from, (size_t)(text - from));
}

void utf8_clean(struct buf *out, const char *text)
{
    clean(out, text, ' ');
}

void utf8_clean_lines(struct buf *out, const char *text)
{
    clean(out, text, '\n');
}

enum alphabet { NO_LETTER, LATIN, LATIN_SCHWA, CYRILLIC };

// The alphabet of what stands there, and its length.
static enum alphabet alphabet_of(const char *text, const char *end, size_t *len)
{
    unsigned char lead = (unsigned char)*text;
    uint32_t code = 0;
    if (lead >= 0x80 && decode_strict(text, end, &code, len)) {
        if (code >= 0x0400 && code <= 0x052F)
            return CYRILLIC;
        if (code == 0x0259 || code == 0x018F)
            return LATIN_SCHWA;
        return code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7 ? LATIN : NO_LETTER;
    }
    *len = 1;
    return (unsigned)((lead | 0x20) - 'a') < 26 ? LATIN : NO_LETTER;
}

const char *utf8_lookalike(const char *text)
{
    const char *end = text + strlen(text);
    enum alphabet before = NO_LETTER;
    for (size_t len; text < end; text += len) {
        enum alphabet one = alphabet_of(text, end, &len);
        if (one == LATIN_SCHWA || (one != NO_LETTER && before != NO_LETTER && one != before))
            return text;
        before = one;
    }
    return NULL;
}

void utf8_sentence(struct buf *out, const char *text)
{
    char first[4];
    uint32_t code;
    size_t len = utf8_decode(text, text + strlen(text), &code);
    if (len > 0)
        buf_add(out, first, utf8_encode(utf8_upper(code), first));
    buf_put(out, text + len);
}
