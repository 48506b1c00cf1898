// The loop of the terminal without screens.
#include "ui/plain_parts.h"

#include "base/clock.h"
#include "base/mem.h"
#include "base/typed.h"
#include "base/utf8.h"
#include "net/local.h"
#include "net/peer.h"
#include "phrase/seat_called.h"
#include "ui/plain_line.h"
#include "ui/say.h"
#include "view/view.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LINE_MOST = 8192 };

// All that is printed comes through here: what people and files of others say may hold anything.
void plain_print(struct buf *text)
{
    struct buf clean = BUF_INIT, whole = BUF_INIT;
    utf8_clean_lines(&whole, buf_text(text));
    plain_fold(buf_text(&whole), &clean);
    buf_free(&whole);
    if (clean.len > 0)
        (void)fwrite(clean.data, 1, clean.len, stdout);
    (void)fflush(stdout);
    buf_free(&clean);
    buf_free(text);
}

void plain_tell(const char *text)
{
    struct buf line = BUF_INIT;
    if (*text)
        buf_printf(&line, "%s\n", text);
    plain_print(&line);
}

void plain_say(struct plain_session *s, const char *type, const char *const members[4])
{
    struct buf out = BUF_INIT;
    say_members(&out, type, members);
    if (s->peer)
        peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
}

void plain_do(struct plain_session *s, const char *line)
{
    free(s->asked_about);
    s->asked_about = s->alone ? mem_text(line) : NULL;
    plain_say(s, "do", (const char *const[4]){"line", line});
    s->hold = s->peer ? HOLD_RESULT : HOLD_NONE;
}

// The seat that was asked for on starting, and its PIN.
static void ask_seat(struct plain_session *s)
{
    struct buf why = BUF_INIT;
    const struct view_seat *seat = seat_called(s->view, s->options->desk.seat, s->lang, &why);
    s->asks = false;
    if (seat) {
        plain_ask_pin(s, seat->id);
    } else {
        s->farewell = mem_text(buf_text(&why));
        s->done = s->misled = true;
    }
    buf_free(&why);
}

// What happened; whoever lets time pass is told when, and which days have passed before it.
static void print_at(struct plain_session *s, const struct view *view, struct buf *text)
{
    struct buf when = BUF_INIT, days = BUF_INIT;
    if (s->alone && s->greeted && text->len > 0) {
        plain_days_told(s, &days);
        plain_print(&days);
        plain_put_time(view, &when);
        buf_put(&when, "  ");
    }
    buf_put(&when, buf_text(text));
    plain_print(&when);
    buf_free(text);
}

// What the hall looked like when the doors were closed is kept until they open.
static void replace_view(struct plain_session *s, struct view *view)
{
    if (view->shut_out && !s->view->shut_out) {
        view_free(s->inside);
        s->inside = s->view;
    } else {
        view_free(s->view);
    }
    s->view = view;
}

static void take_view(struct plain_session *s, const struct json *message)
{
    struct view *view = view_new(message, clock_ms());
    view_complete(view, s->words);
    struct buf text = BUF_INIT;
    if (s->alone && s->greeted) // days are told once time stands
        plain_day_passed(s, s->view, view);
    else
        plain_day(&text, s->view, view, s->lang);
    plain_changes(&text, plain_before(s->inside, s->view, view), view, s->lang);
    s->put = (text.len == 0 && s->put) || plain_puts(s->view, view);
    print_at(s, view, &text);
    if (!s->view->speech || !view->speech || s->view->speech->begin != view->speech->begin)
        s->announced = view_now(view, clock_ms());
    replace_view(s, view);
    bool awaited = s->hold == HOLD_VIEW;
    s->hold = awaited ? HOLD_NONE : s->hold;
    if (s->asks)
        ask_seat(s);
    else if (s->alone && (awaited || (view->ended && !s->ended && s->hold == HOLD_NONE)))
        plain_practice_view(s);
}

static void put_instead(const struct plain_session *s, const char *instead, struct buf *out)
{
    struct buf typed = BUF_INIT;
    typed_put(instead, s->lang, true, &typed);
    if (typed.len > 0) {
        TEXT(out, s->lang, T_REFUSE_INSTEAD, ARG_S("text", buf_text(&typed)));
        buf_char(out, '\n');
    }
    buf_free(&typed);
}

static void take_result(struct plain_session *s, const struct json *message)
{
    const char *law = json_string(json_get(message, "law"), "");
    const char *rule = json_string(json_get(message, "rule"), "");
    const char *text = json_string(json_get(message, "text"), "");
    struct buf out = BUF_INIT;
    s->going = false;
    s->done = s->leaving_now;
    s->hold = json_bool(json_get(message, "recorded"), false) ? HOLD_VIEW : HOLD_NONE;
    if (json_bool(json_get(message, "ok"), false) && s->pressed > 0)
        s->used = s->pressed;
    bool lawful = json_bool(json_get(message, "lawful"), false);
    if (lawful)
        TEXT(&out, s->lang, T_WEIGH_THINK, ARG_S("what", text));
    bool advised = json_bool(json_get(message, "advised"), false);
    bool lacks = json_bool(json_get(message, "lacks"), false); // it is kept, and does not do
    if (!advised) {
        free(s->asked_about);
        s->asked_about = NULL;
    }
    if (advised)
        buf_printf(&out, "%s\n%s\n", lawful ? "" : text,
                   text_get(s->lang, lawful ? T_WEIGH_AGAIN : T_SOLO_AGAIN));
    else if (json_bool(json_get(message, "ok"), false))
        buf_printf(&out, "%s\n", lacks ? text : text_get(s->lang, T_PLAIN_OK));
    else
        buf_printf(&out, *law ? "%s: %s (%s)\n" : "%s: %s\n",
                   text_get(s->lang, *rule ? T_UI_REFUSED : T_UI_FAILED), text, law);
    put_instead(s, json_string(json_get(message, "instead"), ""), &out);
    plain_print(&out);
}

static void take_words(struct plain_session *s, const struct json *message)
{
    words_free(s->words);
    s->words = words_new(message);
}

// A card must not stay behind on the screen.
void plain_hide_card(const struct plain_session *s)
{
    bool wiped = plain_wipe();
    plain_tell(text_get(s->lang, wiped ? T_PLAIN_WIPED : T_PLAIN_WIPE));
}

static void take_locked(struct plain_session *s, const struct json *message)
{
    if (s->view->me)
        plain_hide_card(s);
    plain_tell(json_string(json_get(message, "text"), ""));
    memset(s->ticket, 0, sizeof s->ticket);
}

static void take_welcome(struct plain_session *s, const struct json *message)
{
    const char *again = json_string(json_get(message, "again"), "");
    free(s->again);
    s->again = *again ? mem_text(again) : NULL;
    if (s->lang_open)
        (void)lang_parse(json_string(json_get(message, "lang"), ""), &s->lang);
}

static void take_ticket(struct plain_session *s, const struct json *message)
{
    (void)snprintf(s->seat, sizeof s->seat, "%s", json_string(json_get(message, "seat"), ""));
    (void)snprintf(s->ticket, sizeof s->ticket, "%s", json_string(json_get(message, "ticket"), ""));
}

static void take_ping(struct plain_session *s, const struct json *message)
{
    struct buf out = BUF_INIT;
    say_pong(&out, json_int(json_get(message, "n"), 0), true);
    peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
}

static void take_bye(struct plain_session *s, const struct json *message)
{
    free(s->farewell);
    s->farewell = mem_text(json_string(json_get(message, "text"), ""));
    s->done = true;
}

static const struct {
    const char *type;
    void (*take)(struct plain_session *s, const struct json *message);
} messages[] = {
    {"view", take_view},
    {"words", take_words},
    {"result", take_result},
    {"ping", take_ping},
    {"locked", take_locked},
    {"ticket", take_ticket},
    {"bye", take_bye},
    {"welcome", take_welcome},
    {"passed", plain_take_passed},
    {"practice", plain_take_practice},
};

static void take(struct plain_session *s, const char *text)
{
    struct json *message = json_parse(text, strlen(text), "", NULL);
    const char *type = json_string(json_get(message, "type"), "");
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++)
        if (strcmp(messages[i].type, type) == 0)
            messages[i].take(s, message);
    json_free(message);
}

// What is typed, line by line; the last one may have no end.
static void read_input(struct plain_session *s)
{
    char piece[1024];
    ssize_t len = read(STDIN_FILENO, piece, sizeof piece);
    if (len < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    s->input_ended = len <= 0;
    buf_add(&s->typed, piece, len > 0 ? (size_t)len : 0);
    if (s->input_ended && s->typed.len > 0 && s->typed.data[s->typed.len - 1] != '\n')
        buf_char(&s->typed, '\n');
}

static bool has_line(const struct plain_session *s)
{
    return s->typed.len > 0 && memchr(s->typed.data, '\n', s->typed.len);
}

// In a pipe what was read is repeated, so that it can be read as a conversation.
static void take_line(struct plain_session *s)
{
    char *end = memchr(s->typed.data, '\n', s->typed.len);
    size_t used = (size_t)(end - s->typed.data) + 1;
    *end = '\0';
    if (s->alone && !isatty(STDIN_FILENO)) {
        struct buf text = BUF_INIT;
        buf_printf(&text, "> %s\n", s->typed.data);
        plain_print(&text);
    }
    s->prompted = false;
    bool text = strlen(s->typed.data) + 1 == used && utf8_valid(s->typed.data, used - 1, NULL);
    while (end > s->typed.data && strchr(" \t\r", end[-1]))
        *--end = '\0';
    if (text)
        plain_typed(s, s->typed.data);
    else
        plain_tell(text_get(s->lang, T_PLAIN_NOT_TEXT));
    buf_drop(&s->typed, s->drop ? s->typed.len : used);
    s->drop = false;
}

// Each line waits for what came of the one before. The end of the input ends the program.
static void take_lines(struct plain_session *s)
{
    while (!s->done && s->hold == HOLD_NONE && has_line(s))
        take_line(s);
    if (!s->done && s->hold == HOLD_NONE && s->input_ended)
        plain_leave(s);
    if (!has_line(s) && s->typed.len > LINE_MOST) {
        plain_tell(text_get(s->lang, T_PLAIN_NOT_TEXT));
        buf_reset(&s->typed);
    }
}

static void prompt(struct plain_session *s)
{
    struct buf text = BUF_INIT;
    bool waits = s->hold == HOLD_NONE && s->alone && s->view->clock->stands;
    if (!waits || s->prompted || s->done || !isatty(STDIN_FILENO))
        return;
    buf_char(&text, '[');
    plain_put_time(s->view, &text);
    buf_put(&text, "] > ");
    plain_print(&text);
    s->prompted = true;
}

static void announce(struct plain_session *s)
{
    struct buf text = BUF_INIT;
    int64_t now = view_now(s->view, clock_ms());
    const struct view_speech *speech = s->view->speech;
    bool own = speech && s->view->me && strcmp(speech->seat, s->view->me->seat) == 0;
    if (own || !s->view->clock->stands) // else time leaps
        plain_time(&text, s->view, s->announced, now, s->lang);
    s->announced = now;
    print_at(s, s->view, &text);
}

static void hear(struct plain_session *s)
{
    const char *text;
    peer_read(s->peer);
    while (peer_next(s->peer, &text))
        take(s, text);
}

static void say_who(struct plain_session *s)
{
    const struct desk_setup *setup = &s->options->desk;
    struct buf out = BUF_INIT;
    struct hello hello = {
        .role = setup->role,
        .lang = s->lang,
        .lang_open = s->lang_open,
        .kiosk = setup->kiosk,
        .seat = s->seat,
        .ticket = s->ticket,
    };
    say_hello(&out, &hello);
    peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
}

static bool connected(struct plain_session *s, struct err *err)
{
    int fd = s->options->fd > 0 ? s->options->fd : local_connect(s->options->socket, err);
    if (fd < 0)
        return false;
    s->peer = peer_new(fd, FRAME_MAX);
    say_who(s);
    return true;
}

// The server is gone: says so, and waits until it is back.
static void lose_server(struct plain_session *s)
{
    peer_free(s->peer);
    s->peer = NULL;
    view_free(s->view);
    s->view = view_new(NULL, 0);
    s->hold = HOLD_NONE;
    s->going = false;
    s->done = s->lost = s->options->fd > 0; // nobody starts that one again
    if (!s->lost) {
        plain_tell(text_get(s->lang, T_UI_LOST));
        plain_tell(text_get(s->lang, T_UI_LOST_WAITS));
    }
    if (s->again) {
        struct buf text = BUF_INIT;
        TEXT(&text, s->lang, T_RUN_AGAIN, ARG_S("command", s->again));
        buf_char(&text, '\n');
        plain_print(&text);
    }
    if (!s->lost)
        s->watch = local_watch(s->options->socket);
}

static void find_server(struct plain_session *s)
{
    if (!local_watched(s->watch) || !connected(s, NULL))
        return;
    (void)close(s->watch);
    s->watch = -1;
}

static void hear_server(struct plain_session *s, short events)
{
    if (!s->peer) {
        find_server(s);
        return;
    }
    if (events & POLLOUT)
        peer_flush(s->peer);
    if (events & ~POLLOUT)
        hear(s);
    if (peer_state(s->peer) != PEER_OPEN && !s->done)
        lose_server(s);
}

static void turn(struct plain_session *s)
{
    int64_t wait = plain_wait(s->view, view_now(s->view, clock_ms()));
    struct pollfd fds[] = {
        {.fd = s->peer ? peer_fd(s->peer) : s->watch, .events = POLLIN},
        {.fd = STDIN_FILENO, .events = POLLIN},
    };
    if (s->hold != HOLD_NONE || s->input_ended)
        fds[1].fd = -1;
    if (s->peer && peer_waiting(s->peer))
        fds[0].events |= POLLOUT;
    int ready = poll(fds, 2, wait > INT_MAX ? INT_MAX : (int)wait);
    if (ready > 0 && fds[0].revents)
        hear_server(s, fds[0].revents);
    if (ready > 0 && fds[1].revents)
        read_input(s);
    announce(s);
    take_lines(s);
    prompt(s);
}

static void end(struct plain_session *s)
{
    (void)plain_hide(false);
    if (s->watch >= 0)
        (void)close(s->watch);
    peer_free(s->peer);
    view_free(s->view);
    view_free(s->inside);
    words_free(s->words);
    practice_free(s->practice);
    free(s->offered);
    free(s->later);
    free(s->due);
    free(s->begun);
    free(s->asked_about);
    free(s->day_first);
    free(s->day_last);
    buf_free(&s->typed);
    free(s->again);
    free(s->leaving);
}

// A line of what is typed first may be the PIN of the seat or of the facilitator.
static void ask_first(struct plain_session *s)
{
    const struct desk_setup *setup = &s->options->desk;
    s->asks = setup->seat && !setup->ticket && setup->role == ROLE_SEAT;
    if (setup->role == ROLE_FACILITATOR && !setup->ticket)
        plain_ask_pin(s, "facilitator");
}

enum ui_end plain_run(const struct ui_options *options, char **farewell, struct err *err)
{
    struct plain_session s = {
        .options = options,
        .lang = options->desk.lang,
        .lang_open = options->desk.lang_open,
        .alone = options->desk.role == ROLE_SEAT && options->desk.ticket,
        .watch = -1,
        .hold = HOLD_VIEW,
    };
    if (!options->socket && options->fd <= 0) {
        (void)ERR0(err, T_JOIN_NAME_ONE);
        return UI_NO_ROOM;
    }
    if (options->desk.ticket) {
        bool sits = options->desk.role == ROLE_SEAT;
        (void)snprintf(s.seat, sizeof s.seat, "%s", sits ? options->desk.seat : "facilitator");
        (void)snprintf(s.ticket, sizeof s.ticket, "%s", options->desk.ticket);
    }
    s.view = view_new(NULL, 0);
    s.words = words_new(NULL);
    bool ok = connected(&s, err);
    if (ok)
        ask_first(&s);
    while (ok && !s.done)
        turn(&s);
    end(&s);
    *farewell = s.farewell;
    if (s.lost)
        (void)ERR0(err, T_UI_LOST);
    return s.misled ? UI_NO_SEAT : ok && !s.lost ? UI_LEFT : UI_NO_ROOM;
}
