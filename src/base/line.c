// Lines of a text file a person wrote.
#include "base/line.h"

#include <errno.h>

enum line_found line_read(FILE *in, size_t most, struct buf *out)
{
    int c;
    buf_reset(out);
    errno = 0;
    while ((c = getc(in)) != EOF && c != '\n') {
        if (c == '\0')
            return LINE_NUL;
        if (out->len >= most)
            return LINE_LONG;
        buf_char(out, (char)c);
    }
    if (c == EOF && ferror(in))
        return LINE_FAILED;
    if (c == EOF && out->len == 0)
        return LINE_NONE;
    if (out->len > 0 && out->data[out->len - 1] == '\r')
        out->data[--out->len] = '\0';
    return LINE_FOUND;
}
