// The one error idiom.
#include "base/err.h"

#include "base/buf.h"

#include <stdio.h>
#include <string.h>

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

bool err_at(struct err *err, const char *place)
{
    if (!err)
        return false;
    char whole[sizeof err->text];
    int len = snprintf(whole, sizeof whole, "%s: ", place);
    size_t at = len < 0 ? 0 : (size_t)len < sizeof whole ? (size_t)len : sizeof whole - 1;
    (void)snprintf(whole + at, sizeof whole - at, "%s", err->text);
    memcpy(err->text, whole, sizeof whole);
    return false;
}
