// Messages to the server.
#include "ui/say.h"

#include "data/json_write.h"
#include "net/frame.h"

enum { PROTOCOL = 2 };

// Nothing a person types comes near the limit of a frame.
static void put(struct buf *out, struct buf *text)
{
    (void)frame_put(out, buf_text(text), text->len);
    buf_free(text);
}

static void put_size(struct json_writer *json, int rows, int cols)
{
    json_put_int(json, "rows", rows);
    json_put_int(json, "cols", cols);
}

void say_hello(struct buf *out, const struct hello *hello)
{
    static const char *const roles[] = {"display", "facilitator", "display", "seat"};
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "hello");
    json_put_int(&json, "version", PROTOCOL);
    json_put_string(&json, "program", VERSION);
    json_put_string(&json, "role", roles[hello->role]);
    if (!hello->lang_open)
        json_put_string(&json, "lang", lang_code(hello->lang));
    json_put_bool(&json, "kiosk", hello->kiosk);
    put_size(&json, hello->rows, hello->cols);
    if (hello->ticket && *hello->ticket) {
        json_put_string(&json, "seat", hello->seat);
        json_put_string(&json, "ticket", hello->ticket);
    }
    json_close_object(&json);
    put(out, &text);
}

void say_size(struct buf *out, int rows, int cols)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "size");
    put_size(&json, rows, cols);
    json_close_object(&json);
    put(out, &text);
}

void say_pong(struct buf *out, int64_t number, bool screen)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "pong");
    json_put_int(&json, "n", number);
    json_put_bool(&json, "screen", screen);
    json_close_object(&json);
    put(out, &text);
}

void say_tested(struct buf *out, int keys, const char *key)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "tested");
    json_put_int(&json, "keys", keys);
    json_put_string(&json, "key", key);
    json_close_object(&json);
    put(out, &text);
}

void say_check(struct buf *out, bool on)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "check");
    json_put_bool(&json, "on", on);
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

void say_go(struct buf *out, int64_t most, enum go how)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "go");
    json_put_int(&json, "most", most);
    json_put_bool(&json, "through", how == GO_THROUGH);
    json_put_bool(&json, "ballots", how == GO_BALLOTS);
    json_close_object(&json);
    put(out, &text);
}
