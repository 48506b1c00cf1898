// One connected terminal: its messages in, its views out.
#include "server/terminal.h"

#include "data/json_write.h"
#include "server/message.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct terminal *terminal_new(int fd, int64_t steady)
{
    struct terminal *terminal = mem_zero(1, sizeof *terminal);
    terminal->peer = peer_new(fd, TERMINAL_FRAME_MAX);
    terminal->viewer.seat = NOBODY;
    terminal->viewer.role = ROLE_DISPLAY;
    terminal->since = terminal->took_at = steady;
    terminal->shown_at = steady - VIEW_MS;
    terminal->probe.delay = -1;
    return terminal;
}

void terminal_free(struct terminal *terminal)
{
    if (!terminal)
        return;
    peer_free(terminal->peer);
    buf_free(&terminal->answers.frames);
    buf_free(&terminal->tried);
    buf_free(&terminal->behind);
    buf_free(&terminal->holder);
    free(terminal->answers.tags);
    free(terminal);
}

void hall_changed(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++)
        hall->terminals[i]->stale = true;
}

void hall_log(const struct hall *hall, const struct terminal *terminal, enum text_key what)
{
    struct buf text = BUF_INIT;
    char when[32];
    time_t now = time(NULL);
    struct tm local;
    if (hall->stands) // nobody comes or goes, and standard error is the person's
        return;
    TEXT(&text, hall->lang, what, ARG_N("n", terminal ? terminal->id : 0));
    (void)strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S", localtime_r(&now, &local));
    (void)fprintf(stderr, "%s %s\n", when, buf_text(&text));
    (void)fflush(stderr);
    buf_free(&text);
}

void terminal_send(struct terminal *terminal, struct buf *message)
{
    peer_send(terminal->peer, buf_text(message), message->len);
    buf_free(message);
}

void terminal_bye(struct terminal *terminal, const char *why, enum text_key key, const char *again)
{
    struct buf out = BUF_INIT;
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    TEXT(&text, terminal->viewer.lang, key, ARG_S("version", VERSION));
    if (again) {
        buf_char(&text, '\n');
        TEXT(&text, terminal->viewer.lang, T_RUN_AGAIN, ARG_S("command", again));
    }
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "bye");
    json_put_string(&json, "why", why);
    json_put_string(&json, "text", buf_text(&text));
    json_close_object(&json);
    buf_free(&text);
    terminal_send(terminal, &out);
}

static void put_failure(struct buf *out, int64_t tag, const struct err *err)
{
    struct json_writer json = json_writer_on(out);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "result");
    json_put_int(&json, "tag", tag);
    json_put_bool(&json, "ok", false);
    json_put_string(&json, "text", err->text);
    json_close_object(&json);
}

void terminal_fail(struct terminal *terminal, const struct err *err)
{
    struct buf out = BUF_INIT;
    put_failure(&out, 0, err);
    terminal_send(terminal, &out);
}

void terminal_send_locked(struct terminal *terminal, enum text_key key, int64_t left)
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
    terminal_send(terminal, &out);
}

void terminal_answer(struct terminal *terminal, int64_t tag, struct buf *result)
{
    struct answers *answers = &terminal->answers;
    (void)frame_put(&answers->frames, result->data, result->len);
    answers->tags = mem_room(answers->tags, answers->count, &answers->cap, sizeof *answers->tags);
    answers->tags[answers->count++] = tag;
    buf_free(result);
}

void terminal_deliver(struct terminal *terminal, const struct err *failure)
{
    struct answers *answers = &terminal->answers;
    if (answers->count == 0)
        return;
    if (failure) {
        buf_reset(&answers->frames);
        for (size_t i = 0; i < answers->count; i++) {
            struct buf out = BUF_INIT;
            put_failure(&out, answers->tags[i], failure);
            (void)frame_put(&answers->frames, out.data, out.len);
            buf_free(&out);
        }
    }
    peer_send_raw(terminal->peer, answers->frames.data, answers->frames.len);
    buf_reset(&answers->frames);
    answers->count = 0;
}

void terminal_read(struct hall *hall, struct terminal *terminal)
{
    const char *text;
    if (!terminal->more)
        peer_read(terminal->peer);
    terminal->more = false;
    for (int i = 0; i < TURN_MESSAGES && !terminal->dropped; i++) {
        if (!peer_next(terminal->peer, &text))
            return;
        message_handle(hall, terminal, text);
    }
    terminal->more = true;
}

static struct view_source source_of(const struct hall *hall, struct view_peer *list)
{
    int count = 0;
    for (size_t i = 0; i < hall->count; i++) {
        const struct terminal *of = hall->terminals[i];
        if (of->greeted)
            list[count++] = (struct view_peer){
                .id = of->id,
                .viewer = of->viewer,
                .rows = of->size.rows,
                .cols = of->size.cols,
                .kiosk = of->kiosk,
                .wrong_pins = of->wrong_pins,
                .probe = &of->probe,
            };
    }
    return (struct view_source){
        .host = hall->host,
        .at = hall->now,
        .speed = hall->speed,
        .stands = hall->stands,
        .name = hall->name,
        .terminals = list,
        .terminal_count = count,
        .checking = hall->checking,
        .heard = hall->heard,
    };
}

// A view that does not fit into a frame leaves the long lists out.
static void send_view(struct terminal *terminal, const struct view_source *source)
{
    struct buf out = BUF_INIT;
    struct viewer viewer = terminal->viewer;
    viewer.terminal = terminal->id;
    view_put(source, &viewer, &out);
    if (out.len > FRAME_MAX) {
        viewer.brief = true;
        buf_reset(&out);
        view_put(source, &viewer, &out);
    }
    terminal_send(terminal, &out);
}

static bool may_refresh(const struct terminal *terminal)
{
    return terminal->greeted && terminal->stale && !peer_waiting(terminal->peer);
}

void terminal_refresh(struct hall *hall, struct terminal *terminal)
{
    if (!may_refresh(terminal) || hall->steady - terminal->shown_at < VIEW_MS)
        return;
    struct view_peer *list = mem_alloc((hall->count + 1) * sizeof *list);
    struct view_source source = source_of(hall, list);
    int sitting = session_state(host_session(hall->host))->sitting_at;
    if (terminal->words_stale || terminal->words_of != sitting) {
        struct buf out = BUF_INIT;
        terminal->words_of = sitting;
        view_put_words(&source, &terminal->viewer, &out);
        terminal_send(terminal, &out);
    }
    send_view(terminal, &source);
    if (terminal->practice_asked) {
        struct buf out = BUF_INIT;
        view_put_practice(&source, &terminal->viewer, &out);
        terminal_send(terminal, &out);
    }
    terminal->stale = terminal->words_stale = terminal->practice_asked = false;
    terminal->shown_at = hall->steady;
    free(list);
}

bool terminal_takes(struct terminal *terminal, int64_t steady)
{
    size_t in, out;
    peer_traffic(terminal->peer, &in, &out);
    if (out != terminal->took || !peer_waiting(terminal->peer)) {
        terminal->took = out;
        terminal->took_at = steady;
    }
    return steady - terminal->took_at < STUCK_MS;
}

int64_t terminal_wait(const struct terminal *terminal, int64_t steady)
{
    int64_t at = -1;
    if (!terminal->greeted)
        at = terminal->since + HELLO_MS;
    else if (peer_waiting(terminal->peer))
        at = terminal->took_at + STUCK_MS;
    else if (may_refresh(terminal))
        at = terminal->shown_at + VIEW_MS;
    if (at < 0)
        return -1;
    return at > steady ? at - steady : 0;
}
