// Numbers as people type them.
#include "term/amount.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/utf8.h"
#include "term/keymap.h"

#include <stdlib.h>
#include <string.h>

// The digit that a character of the text is, -1 for none.
static int digit_of(const char *typed, uint32_t code)
{
    bool sign = code < 0x80 && (code < '0' || code > '9');
    return sign && strpbrk(typed, "0123456789") ? -1 : keymap_digit(code);
}

// Digits of the Kazakh row are made digits; beside them `,` and `.` can be read in two ways.
bool amount_read(const char *typed, int64_t *value)
{
    char *digits = amount_shown(typed, strlen(typed));
    bool letters = strcmp(digits, typed) != 0;
    bool sound = !(letters && strpbrk(digits, ",.")) && number_read(digits, value);
    free(digits);
    return sound;
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
