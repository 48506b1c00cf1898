// The one error idiom.
#include "base/err.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

// What there is no room for is cut between letters, and told by an ellipsis.
static void keep(struct err *err, const char *text)
{
    static const char more[] = "…";
    size_t end = strlen(text), room = sizeof err->text - sizeof more;
    if (end >= sizeof err->text)
        for (end = room; ((unsigned char)text[end] & 0xC0) == 0x80;)
            end--;
    (void)snprintf(err->text, sizeof err->text, "%.*s%s", (int)end, text, text[end] ? more : "");
}

bool err_set(struct err *err, enum text_key key, const struct text_arg *args, size_t count)
{
    if (!err)
        return false;
    struct buf text = BUF_INIT;
    text_put(&text, err->lang, key, args, count);
    keep(err, buf_text(&text));
    buf_free(&text);
    return false;
}

static const struct {
    int number;
    enum text_key key;
} reasons[] = {
    {ENOENT, T_WHY_ABSENT},   {EACCES, T_WHY_DENIED},     {EPERM, T_WHY_DENIED},
    {EISDIR, T_WHY_FOLDER},   {ENOTDIR, T_WHY_NO_FOLDER}, {EEXIST, T_WHY_EXISTS},
    {ENOSPC, T_WHY_FULL},     {EDQUOT, T_WHY_FULL},       {EFBIG, T_WHY_BIG},
    {EROFS, T_WHY_READ_ONLY}, {EIO, T_WHY_DISK},          {ENOMEM, T_WHY_MEMORY},
    {EMFILE, T_WHY_MANY},     {ENFILE, T_WHY_MANY},       {ENAMETOOLONG, T_WHY_LONG},
    {EBADF, T_WHY_CLOSED},    {EPIPE, T_WHY_CLOSED},      {ECONNREFUSED, T_WHY_NOBODY},
};

const char *err_reason(int number, enum lang lang)
{
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (reasons[i].number == number)
            return text_get(lang, reasons[i].key);
    return strerror(number);
}

const char *err_why(const struct err *err, int number)
{
    return err_reason(number, err ? err->lang : LANG_KK);
}

// The place is often a file's name, and that is somebody's text.
bool err_at(struct err *err, const char *place)
{
    if (!err)
        return false;
    struct buf whole = BUF_INIT;
    utf8_clean(&whole, place);
    buf_printf(&whole, ": %s", err->text);
    keep(err, buf_text(&whole));
    buf_free(&whole);
    return false;
}
