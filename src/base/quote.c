// Quoting for command lines.
#include "base/quote.h"

void quote_word(struct buf *out, const char *word)
{
    buf_char(out, '"');
    for (; *word; word++) {
        if (*word == '"' || *word == '\\')
            buf_char(out, '\\');
        buf_char(out, *word == '\n' ? ' ' : *word);
    }
    buf_char(out, '"');
}
