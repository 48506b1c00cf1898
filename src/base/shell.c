// Words of a command line.
#include "base/shell.h"

#include "base/utf8.h"

#include <string.h>

// Characters that mean nothing to a shell, wherever they stand in a word. Letters of other
// alphabets mean nothing either.
static bool is_plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c >= 0x80 || (c && strchr("_@%+:,./-", c));
}

static bool needs_quotes(const char *word)
{
    for (const char *at = word; *at; at++)
        if (!is_plain((unsigned char)*at))
            return true;
    return *word == '\0';
}

void shell_word(struct buf *out, const char *word)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, word);
    const char *text = buf_text(&clean);
    bool quoted = needs_quotes(text);
    buf_put(out, quoted ? "'" : "");
    for (; *text; text++) {
        if (*text == '\'')
            buf_put(out, "'\\''");
        else
            buf_char(out, *text);
    }
    buf_put(out, quoted ? "'" : "");
    buf_free(&clean);
}
