// The check before a workshop: terminals are asked for an answer, and tell of the keys tried there.
#include "server/message.h"

#include "base/utf8.h"
#include "data/json_write.h"

#include <stdio.h>
#include <string.h>

static int bounded(const struct json *value, int most)
{
    int64_t number = json_int(value, 0);
    return number < 0 ? 0 : number > most ? most : (int)number;
}

static void ask(const struct hall *hall, struct terminal *terminal)
{
    struct probe *probe = &terminal->probe;
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    probe->asked = hall->steady;
    probe->delay = -1;
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "ping");
    json_put_int(&json, "n", ++probe->number);
    json_close_object(&json);
    terminal_send(terminal, &out);
}

// Starts the check, or asks all terminals again while it goes on; ends it.
void message_check(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    bool on = json_bool(json_get(message, "on"), false);
    if (terminal->viewer.role != ROLE_FACILITATOR)
        return;
    for (size_t i = 0; i < hall->count; i++) {
        struct terminal *of = hall->terminals[i];
        if (on && !hall->checking)
            of->probe.keys = 0;
        if (on && of->greeted)
            ask(hall, of);
    }
    hall->checking = on;
    hall_changed(hall);
}

static void tell_console(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++)
        if (hall->terminals[i]->viewer.role == ROLE_FACILITATOR)
            hall->terminals[i]->stale = true;
}

void message_pong(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    struct probe *probe = &terminal->probe;
    if (json_int(json_get(message, "n"), -1) != probe->number || probe->delay >= 0)
        return;
    probe->delay = hall->steady - probe->asked;
    tell_console(hall);
}

void message_tested(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    struct probe *probe = &terminal->probe;
    struct buf key = BUF_INIT;
    if (!hall->checking)
        return;
    utf8_clean(&key, json_string(json_get(message, "key"), ""));
    probe->keys = bounded(json_get(message, "keys"), 9999);
    memset(probe->key, 0, sizeof probe->key);
    if (key.len < sizeof probe->key)
        memcpy(probe->key, buf_text(&key), key.len);
    buf_free(&key);
    tell_console(hall);
}

void message_size(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    terminal->size.rows = bounded(json_get(message, "rows"), 9999);
    terminal->size.cols = bounded(json_get(message, "cols"), 9999);
    tell_console(hall);
}
