// Excerpts of files that somebody wrote.
#include "cli/excerpt.h"

#include "base/data_folder.h"
#include "base/mem.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum {
    FILE_MOST = 4 << 20,
    GUTTER = 6,  // columns of the line's number
    SHOWN = 72,  // columns of the line
    BEFORE = 48, // columns shown before the caret of a long line
};

void excerpt_free(struct excerpt *excerpt)
{
    free(excerpt->file);
    buf_free(&excerpt->text);
    *excerpt = (struct excerpt){NULL, BUF_INIT};
}

static void read_file(struct excerpt *excerpt, const char *file)
{
    if (excerpt->file && strcmp(excerpt->file, file) == 0)
        return;
    excerpt_free(excerpt);
    excerpt->file = mem_text(file);
    if (!data_read(file, FILE_MOST, &excerpt->text))
        buf_reset(&excerpt->text);
}

// The line of that number; NULL when there is none. *len is without its line break.
static const char *find_line(struct excerpt *excerpt, int line, size_t *len)
{
    const char *at = buf_text(&excerpt->text);
    const char *end = at + excerpt->text.len;
    for (; line > 1 && at; line--) {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at ? at + 1 : NULL;
    }
    if (!at || at >= end)
        return NULL;
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    *len = (size_t)((stop ? stop : end) - at);
    return at;
}

// Bytes of the first `count` characters.
static size_t characters(const char *text, size_t len, int count)
{
    size_t at = 0;
    for (; at < len && count > 0; at++)
        count -= at + 1 == len || ((unsigned char)text[at + 1] & 0xC0) != 0x80;
    return at;
}

static void clean(struct buf *out, const char *text, size_t len)
{
    char *copy = mem_text_n(text, len);
    utf8_clean(out, copy);
    (void)buf_text(out);
    free(copy);
}

// Adds what of the line is shown, and sets *caret to the column below which the caret stands.
static void put_window(struct buf *out, const char *line, int *caret)
{
    int skip = *caret > SHOWN - 4 ? *caret - BEFORE : 0;
    size_t from = utf8_fit(line, skip);
    *caret -= skip > 0 ? skip - 1 : 0;
    buf_put(out, skip > 0 ? "…" : "");
    if (utf8_width(line + from) <= SHOWN)
        buf_put(out, line + from);
    else
        utf8_pad(out, line + from, SHOWN);
}

void excerpt_put(struct excerpt *excerpt, const struct problem *problem, bool colour,
                 struct buf *out)
{
    struct buf line = BUF_INIT, before = BUF_INIT;
    size_t len = 0;
    if (problem->line <= 0)
        return;
    read_file(excerpt, problem->file);
    const char *text = find_line(excerpt, problem->line, &len);
    if (!text)
        return;
    clean(&line, text, len);
    clean(&before, text, characters(text, len, problem->column - 1));
    int caret = utf8_width(buf_text(&before));
    buf_printf(out, "%*d | ", GUTTER, problem->line);
    put_window(out, buf_text(&line), &caret);
    buf_char(out, '\n');
    if (problem->column > 0)
        buf_printf(out, "%*s | %*s%s^%s\n", GUTTER, "", caret, "", colour ? "\033[1;32m" : "",
                   colour ? "\033[0m" : "");
    buf_free(&before);
    buf_free(&line);
}
