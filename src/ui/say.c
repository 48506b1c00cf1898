// Messages to the server.
#include "ui/say.h"

#include "data/json_write.h"
#include "net/frame.h"

enum { PROTOCOL = 1 };

// Nothing a person types comes near the limit of a frame.
static void put(struct buf *out, struct buf *text)
{
    (void)frame_put(out, buf_text(text), text->len);
    buf_free(text);
}

void say_hello(struct buf *out, enum view_role role, enum lang lang)
{
    static const char *const roles[] = {"display", "facilitator", "display", "seat"};
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "hello");
    json_put_int(&json, "version", PROTOCOL);
    json_put_string(&json, "role", roles[role]);
    json_put_string(&json, "lang", lang_code(lang));
    json_close_object(&json);
    put(out, &text);
}

void say_members(struct buf *out, const char *type, const char *const members[4])
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", type);
    for (int i = 0; i < 4 && members[i]; i += 2)
        json_put_string(&json, members[i], members[i + 1]);
    json_close_object(&json);
    put(out, &text);
}

void say_do(struct buf *out, int tag, const char *line)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "do");
    json_put_int(&json, "tag", tag);
    json_put_string(&json, "line", line);
    json_close_object(&json);
    put(out, &text);
}
