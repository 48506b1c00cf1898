// Terminals as scripts.
#include "client.h"

#include "serving.h"

#include "data/json_write.h"
#include "net/local.h"
#include "server/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 1 << 16, PATIENCE_S = 30 };

void room_open(struct room *room, const char *socket)
{
    *room = (struct room){.socket = socket};
}

static void client_free(struct client *client)
{
    if (client->fd >= 0)
        (void)close(client->fd);
    frames_free(client->frames);
    buf_free(&client->raw);
    buf_free(&client->out);
    buf_free(&client->view);
    buf_free(&client->last);
    free(client);
}

void room_close(struct room *room)
{
    for (size_t i = 0; i < room->count; i++)
        client_free(room->clients[i]);
    free(room->clients);
    room->clients = NULL;
    room->count = room->cap = 0;
}

static void hang_up(struct client *client)
{
    if (client->fd >= 0)
        (void)close(client->fd);
    client->fd = -1;
    buf_reset(&client->out);
}

void client_hang_up(struct client *client)
{
    hang_up(client);
}

static void lose(struct client *client)
{
    hang_up(client);
    client->lost = true;
}

static bool only_later(int error)
{
    return error == EAGAIN || error == EINTR;
}

static void flush(struct client *client)
{
    size_t sent = 0;
    while (client->fd >= 0 && sent < client->out.len) {
        ssize_t len =
            send(client->fd, client->out.data + sent, client->out.len - sent, MSG_NOSIGNAL);
        if (len > 0)
            sent += (size_t)len;
        else if (only_later(errno))
            break;
        else
            lose(client);
    }
    if (client->fd >= 0)
        buf_drop(&client->out, sent);
}

static bool is_type(const char *text, const char *type)
{
    char mark[48];
    int len = snprintf(mark, sizeof mark, "{\"type\":\"%s\"", type);
    return strncmp(text, mark, (size_t)len) == 0;
}

// The number behind `"key":`, -1 when there is none.
static int64_t number_at(const char *text, const char *key)
{
    char mark[32];
    int len = snprintf(mark, sizeof mark, "\"%s\":", key);
    const char *at = strstr(text, mark);
    return at ? strtoll(at + len + (at[len] == '"'), NULL, 10) : -1;
}

static void keep(struct buf *place, const char *text)
{
    buf_reset(place);
    buf_put(place, text);
}

// Copies the text behind `"key":"` up to the next quote; as it is when there is none.
static void take_text(const char *text, const char *key, char *out, size_t size)
{
    char mark[32];
    int len = snprintf(mark, sizeof mark, "\"%s\":\"", key);
    const char *at = strstr(text, mark);
    if (at)
        (void)snprintf(out, size, "%.*s", (int)strcspn(at + len, "\""), at + len);
}

static void take_message(struct client *client, const char *text)
{
    if (is_type(text, "view")) {
        keep(&client->view, text);
        client->views++;
    } else if (!is_type(text, "words")) {
        keep(&client->last, text);
    }
    if (is_type(text, "result") && number_at(text, "tag") > 0) { // 0: no answer to a command
        client->answered = number_at(text, "tag");
        client->ok = strstr(text, "\"ok\":true") != NULL;
    }
    if (is_type(text, "ticket")) {
        take_text(text, "seat", client->seat, sizeof client->seat);
        take_text(text, "ticket", client->ticket, sizeof client->ticket);
    }
    if (client->heard)
        client->heard(client, text);
}

static void take_bytes(struct client *client)
{
    char chunk[CHUNK];
    ssize_t len = recv(client->fd, chunk, sizeof chunk, 0);
    if (len == 0 || (len < 0 && !only_later(errno)))
        lose(client);
    if (len <= 0)
        return;
    client->received += (size_t)len;
    if (!client->room->forgets)
        buf_add(&client->raw, chunk, (size_t)len);
    frames_feed(client->frames, chunk, (size_t)len);
    for (const char *text; frames_next(client->frames, &text, NULL);)
        take_message(client, text);
    if (frames_fault(client->frames) != FRAME_FINE)
        net_fail("what the server sent is no stream of frames");
}

bool room_turn(struct room *room, int ms)
{
    struct pollfd *fds = mem_zero(room->count + 1, sizeof *fds);
    for (size_t i = 0; i < room->count; i++) {
        struct client *client = room->clients[i];
        short events = client->deaf ? 0 : POLLIN;
        flush(client);
        fds[i] = (struct pollfd){.fd = client->fd,
                                 .events = client->out.len ? events | POLLOUT : events};
    }
    int count = poll(fds, room->count, ms);
    for (size_t i = 0; count > 0 && i < room->count; i++) {
        struct client *client = room->clients[i];
        if (client->fd >= 0 && (fds[i].revents & (POLLIN | POLLHUP | POLLERR)) && !client->deaf)
            take_bytes(client);
    }
    free(fds);
    return count > 0;
}

static int64_t now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void room_await(struct room *room, bool (*done)(void *context), void *context, const char *what)
{
    int64_t end = now_ms() + PATIENCE_S * 1000;
    while (!done(context)) {
        if (now_ms() > end)
            net_fail("it did not come: %s", what);
        (void)room_turn(room, 100);
    }
}

static bool listens(const struct client *client)
{
    return client->fd >= 0 && *client->role && !client->deaf;
}

static bool all_have_views(void *context)
{
    const struct room *room = context;
    for (size_t i = 0; i < room->count; i++) {
        const struct client *client = room->clients[i];
        if (listens(client) && client->views == client->views_before)
            return false;
    }
    return true;
}

bool room_say(struct room *room, struct client *client, const char *line)
{
    for (size_t i = 0; i < room->count; i++)
        room->clients[i]->views_before = room->clients[i]->views;
    bool ok = client_say(client, line);
    room_await(room, all_have_views, room, line);
    return ok;
}

struct awaited {
    struct room *room;
    struct client *client;
    const char *words;
    bool there;
};

static bool all_hold(void *context)
{
    struct awaited *a = context;
    for (size_t i = 0; i < a->room->count; i++)
        if (listens(a->room->clients[i]) && !strstr(buf_text(&a->room->clients[i]->view), a->words))
            return false;
    return true;
}

void room_await_views(struct room *room, const char *words)
{
    struct awaited awaited = {.room = room, .words = words};
    room_await(room, all_hold, &awaited, words);
}

static bool connect_to(struct client *client)
{
    struct err err = {.lang = LANG_EN};
    client->fd = local_connect(client->room->socket, &err);
    if (client->fd < 0)
        return false;
    int flags = fcntl(client->fd, F_GETFL);
    (void)fcntl(client->fd, F_SETFL, flags | O_NONBLOCK);
    frames_free(client->frames);
    client->frames = frames_new(FRAME_MAX);
    client->lost = false;
    return true;
}

struct client *client_connect(struct room *room)
{
    struct client *client = mem_zero(1, sizeof *client);
    client->room = room;
    room->clients = mem_room(room->clients, room->count, &room->cap, sizeof(struct client *));
    room->clients[room->count++] = client;
    if (!connect_to(client))
        net_fail("no connection: %s", strerror(errno));
    return client;
}

void client_hello(struct client *client)
{
    struct buf shown = BUF_INIT;
    if (*client->ticket)
        buf_printf(&shown, ",\"seat\":\"%s\",\"ticket\":\"%s\"", client->seat, client->ticket);
    client_send(client,
                "{\"type\":\"hello\",\"version\":%d,\"role\":\"%s\",\"lang\":\"%s\",\"rows\":24,"
                "\"cols\":80,\"kiosk\":false%s}",
                PROTOCOL_VERSION, client->role, client->lang, buf_text(&shown));
    buf_free(&shown);
}

struct client *client_join(struct room *room, const char *role, const char *lang,
                           const char *ticket)
{
    struct client *client = client_connect(room);
    (void)snprintf(client->role, sizeof client->role, "%s", role);
    (void)snprintf(client->lang, sizeof client->lang, "%s", lang);
    (void)snprintf(client->seat, sizeof client->seat, "facilitator");
    (void)snprintf(client->ticket, sizeof client->ticket, "%s", ticket ? ticket : "");
    client_hello(client);
    client_await(client, "view");
    return client;
}

bool client_reconnect(struct client *client)
{
    hang_up(client);
    if (!connect_to(client))
        return false;
    client_hello(client);
    return true;
}

void client_send_raw(struct client *client, const void *bytes, size_t len)
{
    buf_add(&client->out, bytes, len);
    flush(client);
}

void client_send(struct client *client, const char *format, ...)
{
    struct buf text = BUF_INIT;
    va_list args;
    va_start(args, format);
    buf_vprintf(&text, format, args);
    va_end(args);
    (void)frame_put(&client->out, text.data, text.len);
    buf_free(&text);
    flush(client);
}

int64_t client_do(struct client *client, const char *line)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "do");
    json_put_int(&json, "tag", ++client->tag);
    json_put_string(&json, "line", line);
    json_close_object(&json);
    (void)frame_put(&client->out, text.data, text.len);
    buf_free(&text);
    flush(client);
    return client->tag;
}

static bool is_answered(void *context)
{
    const struct client *client = context;
    return client->answered == client->tag || client->lost;
}

bool client_say(struct client *client, const char *line)
{
    (void)client_do(client, line);
    room_await(client->room, is_answered, client, line);
    return client->ok && !client->lost;
}

static bool view_is(void *context)
{
    struct awaited *a = context;
    return (strstr(buf_text(&a->client->view), a->words) != NULL) == a->there;
}

void client_await_view(struct client *client, const char *words)
{
    struct awaited awaited = {.client = client, .words = words, .there = true};
    room_await(client->room, view_is, &awaited, words);
}

void client_await_gone(struct client *client, const char *words)
{
    struct awaited awaited = {.client = client, .words = words};
    room_await(client->room, view_is, &awaited, words);
}

static bool is_lost(void *context)
{
    const struct client *client = context;
    return client->lost;
}

void client_await_lost(struct client *client)
{
    room_await(client->room, is_lost, client, "the end of the connection");
}

struct heard {
    const char *type;
    bool came;
    void (*before)(struct client *client, const char *text);
    void *context;
};

static void hear_type(struct client *client, const char *text)
{
    struct heard *heard = client->context;
    heard->came = heard->came || is_type(text, heard->type);
    client->context = heard->context;
    if (heard->before)
        heard->before(client, text);
    client->context = heard;
}

static bool has_come(void *context)
{
    const struct heard *heard = context;
    return heard->came;
}

void client_await(struct client *client, const char *type)
{
    struct heard heard = {type, false, client->heard, client->context};
    client->heard = hear_type;
    client->context = &heard;
    room_await(client->room, has_come, &heard, type);
    client->heard = heard.before;
    client->context = heard.context;
}

void client_pin(struct client *facilitator, const char *seat, char pin[16])
{
    char mark[64];
    client_send(facilitator, "{\"type\":\"pins\"}");
    client_await(facilitator, "pins");
    (void)snprintf(mark, sizeof mark, "\"seat\":\"%s\",\"pin\":\"", seat);
    const char *at = strstr(buf_text(&facilitator->last), mark);
    if (!at)
        net_fail("no PIN of %s", seat);
    at += strlen(mark);
    (void)snprintf(pin, 16, "%.*s", (int)strcspn(at, "\""), at);
}

void client_unlock(struct client *client, const char *seat, const char *pin)
{
    client_send(client, "{\"type\":\"unlock\",\"seat\":\"%s\",\"pin\":\"%s\"}", seat, pin);
    client_await_view(client, "\"card\":");
}
