// What a desk says to the server.
#include "ui/desk_parts.h"

#include "data/json_write.h"
#include "net/frame.h"

#include <string.h>

enum { PROTOCOL = 1 };

static void send_text(struct desk *desk, struct buf *text)
{
    // Nothing a person types comes near the limit of a frame.
    (void)frame_put(&desk->out, buf_text(text), text->len);
    buf_free(text);
}

void desk_send_hello(struct desk *desk)
{
    static const char *const roles[] = {"display", "facilitator", "display", "seat"};
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "hello");
    json_put_int(&json, "version", PROTOCOL);
    json_put_string(&json, "role", roles[desk->setup.role]);
    json_put_string(&json, "lang", lang_code(desk->setup.lang));
    json_close_object(&json);
    send_text(desk, &text);
}

void desk_send(struct desk *desk, const char *type, const char *key, const char *value)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", type);
    if (key)
        json_put_string(&json, key, value);
    json_close_object(&json);
    send_text(desk, &text);
}

void desk_send_unlock(struct desk *desk, const char *seat, const char *pin)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "unlock");
    json_put_string(&json, "seat", seat);
    json_put_string(&json, "pin", pin);
    json_close_object(&json);
    send_text(desk, &text);
}

// "floor.end" – a line without who says it.
static bool is_bare(const char *line)
{
    size_t word = strcspn(line, " ");
    return memchr(line, '.', word) != NULL;
}

void desk_do(struct desk *desk, const char *line, const char *done)
{
    struct buf text = BUF_INIT;
    struct buf full = BUF_INIT;
    if (desk->view->role == ROLE_FACILITATOR && is_bare(line))
        buf_put(&full, "facilitator ");
    buf_put(&full, line);
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "do");
    json_put_int(&json, "tag", ++desk->tag);
    json_put_string(&json, "line", buf_text(&full));
    json_close_object(&json);
    send_text(desk, &text);
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
