// The one error idiom.
#include "base/err.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <stdio.h>

bool err_set(struct err *err, enum text_key key, const struct text_arg *args, size_t count)
{
    if (!err)
        return false;
    struct buf text = BUF_INIT;
    text_put(&text, err->lang, key, args, count);
    (void)snprintf(err->text, sizeof err->text, "%s", buf_text(&text));
    buf_free(&text);
    return false;
}

// The place is often a file's name, and that is somebody's text.
bool err_at(struct err *err, const char *place)
{
    if (!err)
        return false;
    struct buf whole = BUF_INIT;
    utf8_clean(&whole, place);
    buf_printf(&whole, ": %s", err->text);
    (void)snprintf(err->text, sizeof err->text, "%s", buf_text(&whole));
    buf_free(&whole);
    return false;
}
