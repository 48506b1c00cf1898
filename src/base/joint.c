// Words that no line parts.
#include "base/joint.h"

#include "base/number.h"
#include "base/utf8.h"

#include <string.h>

static bool is_letter(uint32_t code)
{
    return utf8_lower(code) != utf8_upper(code);
}

static bool is_capital(uint32_t code)
{
    return is_letter(code) && utf8_upper(code) == code;
}

static bool is_digit(uint32_t code)
{
    return code >= '0' && code <= '9';
}

// The character before `end`; 0 at the beginning. *end moves before it.
static uint32_t before(const char *text, size_t *end)
{
    uint32_t code = 0;
    size_t len = *end > 0 ? utf8_prev(text, text + *end) : 0;
    if (len > 0)
        (void)utf8_decode(text + *end - len, text + *end, &code);
    *end -= len;
    return code;
}

// "К." stands before the blank.
static bool initial_before(const char *text, size_t at)
{
    if (before(text, &at) != '.' || !is_capital(before(text, &at)))
        return false;
    return !is_letter(before(text, &at));
}

// "К." stands behind the blank, and a name before it.
static bool initial_behind(const char *text, size_t at)
{
    const char *next = text + at + 1;
    uint32_t code, first = 0, last;
    size_t len = utf8_decode(next, next + strlen(next), &code);
    if (len == 0 || !is_capital(code) || next[len] != '.')
        return false;
    while (is_letter(last = before(text, &at)))
        first = last;
    return is_capital(first);
}

bool joint_name(const char *text, size_t at)
{
    uint32_t next = 0;
    if (at == 0 || text[at] != ' ')
        return false;
    (void)utf8_decode(text + at + 1, text + strlen(text), &next);
    return initial_behind(text, at) || (is_capital(next) && initial_before(text, at));
}

// A number of several groups is long enough to end a line.
static bool is_short(const char *text, size_t at)
{
    while (at > 0 && is_digit((unsigned char)text[at - 1]))
        at--;
    return at == 0 || !number_parts(text, at - 1);
}

bool joint_at(const char *text, size_t at)
{
    uint32_t next = 0;
    size_t back = at;
    if (at == 0 || text[at] != ' ')
        return false;
    (void)utf8_decode(text + at + 1, text + strlen(text), &next);
    uint32_t last = before(text, &back);
    if (is_digit(last))
        return number_parts(text, at) || (is_letter(next) && is_short(text, at));
    return (last == 0x2116 && is_digit(next)) || joint_name(text, at);
}
