// Numbers as people type them.
#include "ui/amount.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "ui/keymap.h"

#include <stdlib.h>
#include <string.h>

enum { GROUP = 3 };

// The digit that a character of the text is, -1 for none.
static int digit_of(const char *typed, uint32_t code)
{
    bool sign = code < 0x80 && (code < '0' || code > '9');
    return sign && strpbrk(typed, "0123456789") ? -1 : keymap_digit(code);
}

static bool is_blank(uint32_t code)
{
    return code == ' ' || code == 0x00A0 || code == 0x202F;
}

static bool may_part(uint32_t code)
{
    return is_blank(code) || code == ',' || code == '.';
}

// The text between the blanks around it.
static char *trimmed(const char *typed)
{
    uint32_t code;
    const char *end = typed + strlen(typed);
    for (size_t len; (len = utf8_decode(typed, end, &code)) > 0 && is_blank(code);)
        typed += len;
    for (size_t len; (len = utf8_prev(typed, end)) > 0; end -= len)
        if (utf8_decode(end - len, end, &code) != len || !is_blank(code))
            break;
    return mem_text_n(typed, (size_t)(end - typed));
}

struct reading {
    int64_t value;
    uint32_t gap; // between the groups, 0 before the first
    int run;      // digits of the group
    bool lead;    // it begins with 0
    bool letters; // of the Kazakh digit row
};

static void take_digit(struct reading *r, int digit, bool letter)
{
    r->lead = r->lead || (r->value == 0 && r->gap == 0 && r->run == 0 && digit == 0);
    r->value = r->value < INT64_MAX / 100 ? r->value * 10 + digit : r->value;
    r->letters = r->letters || letter;
    r->run++;
}

// A group ends here: the first has up to three digits, the others three, one sign between all.
static bool take_gap(struct reading *r, uint32_t code)
{
    bool first = r->gap == 0;
    bool full = first ? r->run >= 1 && r->run <= GROUP && !r->lead : r->run == GROUP;
    if (!full || !may_part(code) || (!first && code != r->gap))
        return false;
    r->gap = code;
    r->run = 0;
    return true;
}

bool amount_read(const char *typed, int64_t *value)
{
    char *text = trimmed(typed);
    const char *at = text, *end = text + strlen(text);
    struct reading r = {0};
    bool sound = true;
    uint32_t code;
    for (size_t len; sound && (len = utf8_decode(at, end, &code)) > 0; at += len) {
        int digit = digit_of(text, code);
        if (digit >= 0)
            take_digit(&r, digit, code >= 0x80);
        else
            sound = take_gap(&r, code);
    }
    free(text);
    *value = r.value;
    bool twofold = r.letters && (r.gap == ',' || r.gap == '.');
    return sound && !twofold && (r.gap ? r.run == GROUP : r.run > 0);
}

char *amount_shown(const char *typed, size_t len)
{
    struct buf out = BUF_INIT;
    const char *at = typed, *end = typed + len;
    uint32_t code;
    for (size_t step; (step = utf8_decode(at, end, &code)) > 0; at += step) {
        int digit = digit_of(typed, code);
        if (digit >= 0)
            buf_char(&out, (char)('0' + digit));
        else
            buf_add(&out, at, step);
    }
    char *shown = mem_text(buf_text(&out));
    buf_free(&out);
    return shown;
}
