// A growing byte buffer. `data` is always NUL-terminated once anything was added or after
// buf_text(); any adding call may move it.
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

struct buf {
    char *data;
    size_t len;
    size_t cap;
};

#define BUF_INIT                                                                                   \
    {                                                                                              \
        NULL, 0, 0                                                                                 \
    }

void buf_free(struct buf *buf);
void buf_reset(struct buf *buf);
void buf_add(struct buf *buf, const void *data, size_t len);
void buf_put(struct buf *buf, const char *text);
void buf_char(struct buf *buf, char c);
void buf_int(struct buf *buf, int64_t number);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *buf, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
// Removes the first `len` bytes.
void buf_drop(struct buf *buf, size_t len);
// The contents as a string; never NULL. Borrowed until the next change.
const char *buf_text(struct buf *buf);
// Hands the string over to the caller, who frees it; the buffer is empty afterwards.
char *buf_steal(struct buf *buf);

#endif
