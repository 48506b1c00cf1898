// Messages between the server and its script worker.
#include "worker/wire.h"

#include <string.h>

enum { NO_TEXT = 0xFFFFFFFFu };

struct head {
    uint32_t size; // of what follows
    uint32_t kind;
};
_Static_assert(sizeof(struct head) == WIRE_HEAD, "a head without gaps");

size_t wire_begin(struct buf *out, enum wire_kind kind)
{
    struct head head = {0, (uint32_t)kind};
    buf_add(out, &head, sizeof head);
    return out->len;
}

void wire_put_number(struct buf *out, int64_t number)
{
    buf_add(out, &number, sizeof number);
}

void wire_put_bytes(struct buf *out, const char *bytes, size_t len)
{
    uint32_t size = (uint32_t)len;
    buf_add(out, &size, sizeof size);
    if (len > 0)
        buf_add(out, bytes, len);
    buf_char(out, '\0');
}

void wire_put_text(struct buf *out, const char *text)
{
    uint32_t size = NO_TEXT;
    if (text)
        wire_put_bytes(out, text, strlen(text));
    else
        buf_add(out, &size, sizeof size);
}

void wire_end(struct buf *out, size_t begun)
{
    uint32_t size = (uint32_t)(out->len - begun);
    memcpy(out->data + begun - WIRE_HEAD, &size, sizeof size);
}

size_t wire_size(const char *bytes, size_t len)
{
    struct head head;
    if (len < sizeof head)
        return 0;
    memcpy(&head, bytes, sizeof head);
    return sizeof head + head.size;
}

struct wire wire_open(const char *bytes, size_t size)
{
    struct head head;
    memcpy(&head, bytes, sizeof head);
    return (struct wire){(enum wire_kind)head.kind, bytes + sizeof head, bytes + size, false};
}

bool wire_more(const struct wire *wire)
{
    return !wire->fault && wire->at < wire->end;
}

// Takes `len` bytes off the message; NULL, and a fault, when it is shorter.
static const char *take(struct wire *wire, size_t len)
{
    const char *at = wire->at;
    if (wire->fault || (size_t)(wire->end - at) < len) {
        wire->fault = true;
        return NULL;
    }
    wire->at += len;
    return at;
}

int64_t wire_number(struct wire *wire)
{
    int64_t number = 0;
    const char *bytes = take(wire, sizeof number);
    if (bytes)
        memcpy(&number, bytes, sizeof number);
    return number;
}

const char *wire_text(struct wire *wire, size_t *len)
{
    uint32_t size = NO_TEXT;
    const char *bytes = take(wire, sizeof size);
    if (bytes)
        memcpy(&size, bytes, sizeof size);
    if (len)
        *len = size == NO_TEXT ? 0 : size;
    if (size == NO_TEXT)
        return NULL;
    const char *text = take(wire, (size_t)size + 1);
    if (text && text[size] == '\0')
        return text;
    wire->fault = true;
    if (len)
        *len = 0;
    return NULL;
}
