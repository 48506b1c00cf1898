#include "base/number.h"

#include "base/utf8.h"

#include <string.h>

enum { GROUP = 3 };

static bool is_blank(uint32_t code)
{
    return code == ' ' || code == 0x00A0 || code == 0x202F;
}

static bool may_part(uint32_t code)
{
    return is_blank(code) || code == ',' || code == '.' || code == '_';
}

struct reading {
    int64_t value;
    uint32_t gap; // between the groups, 0 before the first
    int run;      // digits of the group
    bool lead;    // it begins with 0
};

static bool take_digit(struct reading *r, int digit)
{
    if (r->value > (INT64_MAX - digit) / 10)
        return false;
    r->lead = r->lead || (r->gap == 0 && r->run == 0 && digit == 0);
    r->value = r->value * 10 + digit;
    r->run++;
    return true;
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

// The text between the blanks around it.
static void trim(const char **at, const char **end)
{
    uint32_t code;
    for (size_t len; (len = utf8_decode(*at, *end, &code)) > 0 && is_blank(code);)
        *at += len;
    for (size_t len; (len = utf8_prev(*at, *end)) > 0; *end -= len)
        if (utf8_decode(*end - len, *end, &code) != len || !is_blank(code))
            break;
}

bool number_read(const char *text, int64_t *out)
{
    const char *at = text, *end = text + strlen(text);
    struct reading r = {0};
    bool sound = true;
    uint32_t code;
    trim(&at, &end);
    for (size_t len; sound && (len = utf8_decode(at, end, &code)) > 0; at += len)
        sound = code >= '0' && code <= '9' ? take_digit(&r, (int)(code - '0')) : take_gap(&r, code);
    *out = r.value;
    return sound && (r.gap ? r.run == GROUP : r.run > 0);
}

bool number_parts(const char *text, size_t at)
{
    static const char digits[] = "0123456789";
    return at > 0 && text[at] == ' ' && strchr(digits, text[at - 1]) &&
           strspn(text + at + 1, digits) == GROUP;
}
