// What a desk says to the server.
#include "ui/desk_parts.h"

#include "ui/say.h"

#include <string.h>

void desk_send(struct desk *desk, const char *type, const char *key, const char *value)
{
    say_members(&desk->out, type, (const char *const[4]){key, value, NULL, NULL});
}

void desk_send_unlock(struct desk *desk, const char *seat, const char *pin)
{
    say_members(&desk->out, "unlock", (const char *const[4]){"seat", seat, "pin", pin});
}

// "floor.end" – a line without who says it.
static bool is_bare(const char *line)
{
    size_t word = strcspn(line, " ");
    return memchr(line, '.', word) != NULL;
}

void desk_do(struct desk *desk, const char *line, const char *done)
{
    struct buf full = BUF_INIT;
    if (desk->view->role == ROLE_FACILITATOR && is_bare(line))
        buf_put(&full, "facilitator ");
    buf_put(&full, line);
    say_do(&desk->out, ++desk->tag, buf_text(&full));
    buf_reset(&desk->last_line);
    buf_put(&desk->last_line, line);
    buf_free(&full);
    buf_reset(&desk->told_done);
    if (done)
        buf_put(&desk->told_done, done);
}

void desk_do_format(struct desk *desk, const char *format, ...)
{
    struct buf line = BUF_INIT;
    va_list args;
    va_start(args, format);
    buf_vprintf(&line, format, args);
    va_end(args);
    desk_do(desk, buf_text(&line), NULL);
    buf_free(&line);
}

void desk_wait_for(struct desk *desk, void (*then)(struct desk *desk))
{
    desk->waiting = (struct waiting){desk->tag, desk_top(desk), then};
}

bool desk_waits_for(const struct desk *desk)
{
    return desk->waiting.tag != 0 && desk->waiting.screen == desk_top(desk);
}

static bool is_open(const struct desk *desk, enum screen screen)
{
    for (int i = 1; i < desk->depth; i++)
        if (desk->stack[i] == screen)
            return true;
    return false;
}

void desk_answered(struct desk *desk, int tag, bool accepted)
{
    struct waiting waiting = desk->waiting;
    if (waiting.tag == 0 || waiting.tag != tag)
        return;
    desk->waiting = (struct waiting){.tag = 0};
    if (!accepted || !is_open(desk, waiting.screen))
        return;
    while (is_open(desk, waiting.screen)) // help may lie over it
        desk_pop(desk);
    if (waiting.then)
        waiting.then(desk);
}
