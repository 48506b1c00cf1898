// The socket as the started process has it.
#include "worker/own_end.h"

#include <errno.h>
#include <unistd.h>

static bool read_more(struct own_end *end)
{
    char piece[16 << 10];
    ssize_t len = read(0, piece, sizeof piece);
    if (len > 0)
        buf_add(&end->in, piece, (size_t)len);
    return len > 0 || (len < 0 && errno == EINTR);
}

bool own_end_next(struct own_end *end, struct wire *message)
{
    buf_drop(&end->in, end->taken);
    end->taken = 0;
    for (;;) {
        size_t size = wire_size(end->in.data, end->in.len);
        if (size > WIRE_OPEN_MOST)
            return false;
        if (size > 0 && end->in.len >= size) {
            *message = wire_open(end->in.data, size);
            end->taken = size;
            return true;
        }
        if (!read_more(end))
            return false;
    }
}

bool own_end_answer(struct own_end *end)
{
    size_t sent = 0;
    while (sent < end->out.len) {
        ssize_t some = write(0, end->out.data + sent, end->out.len - sent);
        if (some > 0)
            sent += (size_t)some;
        else if (errno != EINTR)
            return false;
    }
    buf_reset(&end->out);
    return true;
}
