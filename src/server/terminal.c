// One connected terminal: its messages in, its views out.
#include "server/terminal.h"

#include "core/refusal.h"
#include "report/words.h"

#include <stdlib.h>
#include <string.h>

struct terminal *terminal_new(int id, int fd)
{
    struct terminal *terminal = mem_zero(1, sizeof *terminal);
    terminal->id = id;
    terminal->peer = peer_new(fd);
    terminal->viewer.seat = NOBODY;
    terminal->viewer.role = VIEW_DISPLAY;
    return terminal;
}

void terminal_free(struct terminal *terminal)
{
    if (!terminal)
        return;
    peer_free(terminal->peer);
    free(terminal);
}

static void send_buf(struct terminal *terminal, struct buf *message)
{
    peer_send(terminal->peer, buf_text(message), message->len);
    buf_free(message);
}

void terminal_bye(struct terminal *terminal, enum text_key key)
{
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "bye");
    json_put_string(&json, "text", text_get(terminal->viewer.lang, key));
    json_close_object(&json);
    send_buf(terminal, &out);
}

void terminal_fail(struct terminal *terminal, const struct err *err)
{
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "result");
    json_put_int(&json, "tag", 0);
    json_put_bool(&json, "ok", false);
    json_put_string(&json, "text", err->text);
    json_close_object(&json);
    send_buf(terminal, &out);
}

static void on_hello(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    struct buf out = BUF_INIT;
    if (terminal->greeted)
        return; // what a terminal is it says once
    (void)lang_parse(json_string(json_get(message, "lang"), "kk"), &terminal->viewer.lang);
    int role =
        name_find(view_role_names, VIEW_ROLE_COUNT, json_string(json_get(message, "role"), ""));
    if (json_int(json_get(message, "version"), 0) != PROTOCOL_VERSION || role < 0) {
        terminal_bye(terminal, T_BYE_VERSION);
        return;
    }
    terminal->viewer.role = (enum view_role)role;
    terminal->leads = role == VIEW_FACILITATOR;
    terminal->greeted = terminal->stale = terminal->words_stale = true;
    struct json_writer json = json_writer_on(&out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "welcome");
    json_put_int(&json, "version", PROTOCOL_VERSION);
    json_put_int(&json, "terminal", terminal->id);
    json_close_object(&json);
    send_buf(terminal, &out);
    for (size_t i = 0; i < hall->count; i++)
        hall->terminals[i]->stale = true; // the console lists the terminals
}

static void on_lang(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    (void)hall;
    if (lang_parse(json_string(json_get(message, "lang"), ""), &terminal->viewer.lang))
        terminal->stale = terminal->words_stale = true;
}

static void send_locked(struct terminal *terminal, enum text_key key, int64_t left)
{
    struct buf out = BUF_INIT;
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    bool wait = key == T_PIN_WAIT;
    TEXT(&text, terminal->viewer.lang, key, ARG_N("left", wait ? (left + 999) / 1000 : left));
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "locked");
    json_put_string(&json, "text", buf_text(&text));
    if (wait)
        json_put_int(&json, "wait", (left + 999) / 1000);
    json_close_object(&json);
    buf_free(&text);
    send_buf(terminal, &out);
}

// A seat is open at one terminal at a time: unlocked elsewhere, it moves there and says so.
static void move_seat(struct hall *hall, struct terminal *terminal, int seat)
{
    for (size_t i = 0; i < hall->count; i++) {
        struct terminal *other = hall->terminals[i];
        if (other != terminal && other->viewer.seat == seat) {
            other->viewer.seat = NOBODY;
            send_locked(other, T_PIN_MOVED, 0);
        }
        other->stale = true;
    }
    terminal->viewer.seat = seat;
}

static void on_unlock(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    const struct state *state = session_state(host_session(hall->host));
    int seat = state_seat(state, json_string(json_get(message, "seat"), ""));
    const char *pin = json_string(json_get(message, "pin"), "");
    int64_t left;
    if (terminal->viewer.role != VIEW_SEAT || seat < 0) {
        send_locked(terminal, T_PIN_NO_SEAT, 0);
        return;
    }
    switch (pins_try(hall->pins, seat, pin, hall->steady, &left)) {
    case PIN_RIGHT:
        move_seat(hall, terminal, seat);
        break;
    case PIN_WRONG:
        send_locked(terminal, T_PIN_WRONG, left);
        break;
    case PIN_WAIT:
        send_locked(terminal, T_PIN_WAIT, left);
        break;
    }
}

static void on_lock(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    (void)message;
    terminal->viewer.seat = NOBODY;
    for (size_t i = 0; i < hall->count; i++)
        hall->terminals[i]->stale = true;
}

static void put_refusal(struct json_writer *json, const struct hall *hall,
                        const struct terminal *terminal, const struct event *event)
{
    struct buf text = BUF_INIT;
    struct buf law = BUF_INIT;
    words_refusal(session_state(host_session(hall->host)), event, terminal->viewer.lang, &text);
    words_law(event->refused.law, terminal->viewer.lang, &law);
    json_put_string(json, "rule", event->refused.rule);
    json_put_string(json, "law", buf_text(&law));
    json_put_string(json, "text", buf_text(&text));
    buf_free(&text);
    buf_free(&law);
}

static void send_result(const struct hall *hall, struct terminal *terminal, int64_t tag,
                        enum host_result result, const struct err *err)
{
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    const struct outcome *last = host_last(hall->host);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "result");
    json_put_int(&json, "tag", tag);
    json_put_bool(&json, "ok", result == HOST_DONE);
    if (result == HOST_REFUSED) {
        for (size_t i = 0; i < last->count; i++)
            if (last->events[i].kind == EV_refused)
                put_refusal(&json, hall, terminal, &last->events[i]);
    } else if (result != HOST_DONE) {
        json_put_string(&json, "text", err->text);
    }
    json_close_object(&json);
    send_buf(terminal, &out);
}

static bool is_verb(const char *word)
{
    return strchr(word, '.') != NULL || strcmp(word, "rewind") == 0;
}

// The line a terminal may say: the facilitator as anyone, a seat only as itself. False when it
// may not.
static bool own_line(const struct hall *hall, const struct terminal *terminal, const char *line,
                     struct buf *out)
{
    struct command *command = mem_alloc(sizeof *command);
    const struct plan *plan = session_plan(host_session(hall->host));
    bool parsed = command_parse(command, line, NULL);
    bool facilitator = terminal->viewer.role == VIEW_FACILITATOR;
    const char *self = facilitator                       ? "facilitator"
                       : terminal->viewer.seat != NOBODY ? plan->seats[terminal->viewer.seat].id
                                                         : NULL;
    bool bare = parsed && is_verb(command->who);
    bool may = facilitator || (self && (!parsed || bare || strcmp(command->who, self) == 0));
    if (may && !facilitator && parsed && strcmp(bare ? command->who : command->verb, "rewind") == 0)
        may = false;
    if (may && bare && strcmp(command->who, "rewind") != 0)
        buf_printf(out, "%s ", self);
    buf_put(out, line);
    free(command);
    return may;
}

static void on_do(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    struct err err = {.lang = terminal->viewer.lang};
    struct buf line = BUF_INIT;
    enum host_result result = HOST_BAD;
    int64_t before = host_now(hall->host);
    if (!own_line(hall, terminal, json_string(json_get(message, "line"), ""), &line))
        (void)ERR0(&err, T_ERR_NOT_YOURS);
    else
        result = host_do(hall->host, hall->now, buf_text(&line), &err);
    if (host_now(hall->host) < before)
        hall->rewound = true;
    send_result(hall, terminal, json_int(json_get(message, "tag"), 0), result, &err);
    buf_free(&line);
}

static void on_pins(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    const struct plan *plan = session_plan(host_session(hall->host));
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    (void)message;
    if (terminal->viewer.role != VIEW_FACILITATOR)
        return;
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "pins");
    json_open_array(&json, "pins");
    for (int i = 0; i < plan->seat_count; i++) {
        json_open_object(&json, NULL);
        json_put_string(&json, "seat", plan->seats[i].id);
        json_put_string(&json, "pin", pins_tell(hall->pins, i));
        json_close_object(&json);
    }
    json_close_array(&json);
    json_close_object(&json);
    send_buf(terminal, &out);
}

// The facilitator's one laptop is handed over: the terminal becomes a seat's, and back. A terminal
// that joined as another never becomes the facilitator's.
static void on_role(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    int role =
        name_find(view_role_names, VIEW_ROLE_COUNT, json_string(json_get(message, "role"), ""));
    terminal->stale = true;
    if (role < 0 || (role == VIEW_FACILITATOR && !terminal->leads))
        return;
    terminal->viewer.role = (enum view_role)role;
    terminal->viewer.seat = NOBODY;
    terminal->words_stale = true;
    for (size_t i = 0; i < hall->count; i++)
        hall->terminals[i]->stale = true; // the console lists the terminals
}

static void on_stop(struct hall *hall, struct terminal *terminal, const struct json *message)
{
    (void)message;
    if (terminal->viewer.role == VIEW_FACILITATOR)
        hall->stop = true;
}

static const struct {
    const char *type;
    void (*handle)(struct hall *, struct terminal *, const struct json *);
} messages[] = {
    {"hello", on_hello}, {"lang", on_lang}, {"unlock", on_unlock}, {"lock", on_lock},
    {"do", on_do},       {"pins", on_pins}, {"role", on_role},     {"stop", on_stop},
};

static void handle(struct hall *hall, struct terminal *terminal, const char *text)
{
    struct json *message = json_parse(text, strlen(text), "message", NULL);
    const char *type = json_string(json_get(message, "type"), "");
    bool hello = strcmp(type, "hello") == 0;
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++)
        if (strcmp(messages[i].type, type) == 0 && (hello || terminal->greeted))
            messages[i].handle(hall, terminal, message);
    json_free(message);
}

void terminal_read(struct hall *hall, struct terminal *terminal)
{
    const char *text;
    peer_read(terminal->peer);
    while (peer_next(terminal->peer, &text))
        handle(hall, terminal, text);
}

static struct view_source source_of(const struct hall *hall, struct view_terminal *list)
{
    int count = 0;
    for (size_t i = 0; i < hall->count; i++)
        if (hall->terminals[i]->greeted)
            list[count++] =
                (struct view_terminal){hall->terminals[i]->id, hall->terminals[i]->viewer.role,
                                       hall->terminals[i]->viewer.seat};
    return (struct view_source){hall->host, hall->now, hall->speed, hall->name, list, count};
}

void terminal_refresh(struct hall *hall, struct terminal *terminal)
{
    if (!terminal->greeted || !terminal->stale || peer_waiting(terminal->peer))
        return;
    struct view_terminal *list = mem_alloc((hall->count + 1) * sizeof *list);
    struct view_source source = source_of(hall, list);
    struct buf out = BUF_INIT;
    if (terminal->words_stale) {
        view_put_words(&source, &terminal->viewer, &out);
        peer_send(terminal->peer, out.data, out.len);
        buf_reset(&out);
    }
    view_put(&source, &terminal->viewer, &out);
    send_buf(terminal, &out);
    terminal->stale = terminal->words_stale = false;
    free(list);
}
