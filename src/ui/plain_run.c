// The loop of the terminal without screens.
#include "ui/plain.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "net/local.h"
#include "net/peer.h"
#include "ui/phrase.h"
#include "ui/plain_line.h"
#include "ui/say.h"
#include "ui/words.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LINE_MOST = 8192 };

struct session {
    const struct ui_options *options;
    struct peer *peer; // NULL while the server is gone
    int watch;         // then tells when it may be back; else -1
    char seat[64], ticket[64];
    enum lang lang;
    struct view *view;
    struct words *words;
    struct buf typed;
    int64_t announced; // running clock up to which the time has been announced
    char pin_for[64];  // the seat whose PIN the next line is
    bool drop;         // what was typed after the line that is being done
    char *again;       // the command that continues the session, as the server has said it
    bool done;
    char *farewell;
};

static int64_t monotonic(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// All that is printed comes through here: what people and files of others say may hold anything.
static void print(struct buf *text)
{
    struct buf clean = BUF_INIT;
    utf8_clean_lines(&clean, buf_text(text));
    if (clean.len > 0)
        (void)fwrite(clean.data, 1, clean.len, stdout);
    (void)fflush(stdout);
    buf_free(&clean);
    buf_free(text);
}

static void print_text(const char *text)
{
    struct buf line = BUF_INIT;
    if (*text)
        buf_printf(&line, "%s\n", text);
    print(&line);
}

static void say(struct session *s, const char *type, const char *const members[4])
{
    struct buf out = BUF_INIT;
    say_members(&out, type, members);
    if (s->peer)
        peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
}

static void take_view(struct session *s, const struct json *message)
{
    struct view *view = view_new(message, monotonic());
    struct buf text = BUF_INIT;
    plain_changes(&text, s->view, view, s->lang);
    print(&text);
    if (!s->view->speech || !view->speech || s->view->speech->begin != view->speech->begin)
        s->announced = view_now(view, monotonic());
    view_free(s->view);
    s->view = view;
}

static void take_result(struct session *s, const struct json *message)
{
    const char *law = json_string(json_get(message, "law"), "");
    const char *text = json_string(json_get(message, "text"), "");
    struct buf out = BUF_INIT;
    if (json_bool(json_get(message, "ok"), false))
        buf_printf(&out, "%s\n", text_get(s->lang, T_PLAIN_OK));
    else if (*law)
        buf_printf(&out, "%s: %s (%s)\n", text_get(s->lang, T_UI_REFUSED), text, law);
    else
        buf_printf(&out, "%s: %s\n", text_get(s->lang, T_UI_FAILED), text);
    print(&out);
}

static void take_words(struct session *s, const struct json *message)
{
    words_free(s->words);
    s->words = words_new(message);
}

// A card must not stay behind on the screen.
static void hide_card(const struct session *s)
{
    bool wiped = plain_wipe();
    print_text(text_get(s->lang, wiped ? T_PLAIN_WIPED : T_PLAIN_WIPE));
}

static void take_locked(struct session *s, const struct json *message)
{
    if (s->view->me)
        hide_card(s);
    print_text(json_string(json_get(message, "text"), ""));
    memset(s->ticket, 0, sizeof s->ticket);
}

static void take_welcome(struct session *s, const struct json *message)
{
    const char *again = json_string(json_get(message, "again"), "");
    free(s->again);
    s->again = *again ? mem_text(again) : NULL;
}

static void take_ticket(struct session *s, const struct json *message)
{
    (void)snprintf(s->seat, sizeof s->seat, "%s", json_string(json_get(message, "seat"), ""));
    (void)snprintf(s->ticket, sizeof s->ticket, "%s", json_string(json_get(message, "ticket"), ""));
}

static void take_ping(struct session *s, const struct json *message)
{
    struct buf out = BUF_INIT;
    say_pong(&out, json_int(json_get(message, "n"), 0), true);
    peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
}

static void take_bye(struct session *s, const struct json *message)
{
    free(s->farewell);
    s->farewell = mem_text(json_string(json_get(message, "text"), ""));
    s->done = true;
}

static const struct {
    const char *type;
    void (*take)(struct session *s, const struct json *message);
} messages[] = {
    {"view", take_view}, {"words", take_words},     {"result", take_result},
    {"ping", take_ping}, {"locked", take_locked},   {"ticket", take_ticket},
    {"bye", take_bye},   {"welcome", take_welcome},
};

static void take(struct session *s, const char *text)
{
    struct json *message = json_parse(text, strlen(text), "", NULL);
    const char *type = json_string(json_get(message, "type"), "");
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++)
        if (strcmp(messages[i].type, type) == 0)
            messages[i].take(s, message);
    json_free(message);
}

// The seat that is meant: by its id, by the number on the slip and the screens, or the console.
static const char *seat_of(const struct session *s, const char *word)
{
    if (strcmp(word, "facilitator") == 0 || view_find_seat(s->view, word))
        return word;
    char *end;
    long number = strtol(word, &end, 10);
    for (int i = 0; *word && !*end && i < s->view->seats_count; i++)
        if (s->view->seats[i].number == number)
            return s->view->seats[i].id;
    return NULL;
}

// The next line is a PIN. What a person has typed before being asked is none.
static void ask_pin(struct session *s, const char *seat)
{
    const struct view_seat *who = view_find_seat(s->view, seat);
    struct buf text = BUF_INIT;
    (void)snprintf(s->pin_for, sizeof s->pin_for, "%s", seat);
    s->drop = plain_hide(true);
    TEXT(&text, s->lang, T_PLAIN_PIN,
         ARG_S("name", who ? who->name : text_get(s->lang, T_KEYS_FACILITATOR)));
    buf_char(&text, '\n');
    print(&text);
}

static void do_unlock(struct session *s, const char *rest)
{
    const char *seat = seat_of(s, rest);
    struct buf text = BUF_INIT;
    if (seat) {
        ask_pin(s, seat);
        return;
    }
    TEXT(&text, s->lang, T_PLAIN_NO_SEAT, ARG_S("name", rest));
    buf_char(&text, '\n');
    print(&text);
}

static void do_lock(struct session *s, const char *rest)
{
    (void)rest;
    memset(s->ticket, 0, sizeof s->ticket);
    hide_card(s);
    if (s->view->role == ROLE_FACILITATOR) // the console too is opened by its PIN again
        say(s, "role", (const char *const[4]){"role", "seat"});
    else
        say(s, "lock", (const char *const[4]){NULL});
}

static void do_lang(struct session *s, const char *rest)
{
    if (lang_parse(rest, &s->lang))
        say(s, "lang", (const char *const[4]){"lang", lang_code(s->lang)});
}

static void do_card(struct session *s, const char *rest)
{
    struct buf text = BUF_INIT;
    (void)rest;
    plain_card(&text, s->view, s->lang);
    print(&text);
}

// The present state, as if it had all just happened.
static void do_state(struct session *s, const char *rest)
{
    struct buf text = BUF_INIT;
    struct view *nothing = view_new(NULL, 0);
    (void)rest;
    plain_changes(&text, nothing, s->view, s->lang);
    if (s->view->speech) {
        int64_t left = view_speech_left(s->view, view_now(s->view, monotonic())) / 1000;
        TEXT(&text, s->lang, T_PLAIN_SECONDS, ARG_N("n", left));
        buf_char(&text, '\n');
    }
    print(&text);
    view_free(nothing);
}

static void do_help(struct session *s, const char *rest)
{
    (void)rest;
    struct buf out = BUF_INIT;
    buf_printf(&out, "%s\n", text_get(s->lang, T_PLAIN_HELP));
    for (int i = 0; i < s->words->verbs_count; i++) {
        const char *more = phrase_help(&s->words->verbs[i], s->lang);
        phrase_usage(&s->words->verbs[i], s->lang, &out);
        buf_printf(&out, "%s%s\n", *more ? " – " : "", more);
    }
    print(&out);
}

static void do_quit(struct session *s, const char *rest)
{
    (void)rest;
    s->done = true;
}

static const struct {
    const char *word;
    void (*run)(struct session *s, const char *rest);
} own[] = {
    {"unlock", do_unlock}, {"lock", do_lock}, {"lang", do_lang}, {"card", do_card},
    {"state", do_state},   {"help", do_help}, {"quit", do_quit},
};

// Before the words have come the server judges what was typed.
static void say_phrase(struct session *s, const char *typed)
{
    struct buf line = BUF_INIT;
    struct things *things = things_new(s->words, s->view, s->lang);
    bool known = s->words->verbs_count > 0;
    if (!known || phrase_read(things, typed, &line) == PHRASE_LINE)
        say(s, "do", (const char *const[4]){"line", known ? buf_text(&line) : typed});
    else
        print_text(buf_text(&line));
    things_free(things);
    buf_free(&line);
}

static void do_line(struct session *s, const char *line)
{
    if (*s->pin_for) {
        (void)plain_hide(false);
        if (*line)
            say(s, "unlock", (const char *const[4]){"seat", s->pin_for, "pin", line});
        *s->pin_for = '\0';
        return;
    }
    line += strspn(line, " \t");
    size_t word = strcspn(line, " \t");
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        if (strlen(own[i].word) == word && memcmp(own[i].word, line, word) == 0) {
            own[i].run(s, line + word + strspn(line + word, " \t"));
            return;
        }
    }
    if (*line && *line != '#')
        say_phrase(s, line);
}

// Lines of what has been typed. The end of the input ends the program.
static void read_lines(struct session *s)
{
    char piece[1024];
    ssize_t len = read(STDIN_FILENO, piece, sizeof piece);
    if (len == 0 || (len < 0 && errno != EINTR && errno != EAGAIN))
        s->done = true;
    if (len <= 0)
        return;
    buf_add(&s->typed, piece, (size_t)len);
    char *end;
    while (s->typed.len > 0 && (end = memchr(s->typed.data, '\n', s->typed.len))) {
        size_t used = (size_t)(end - s->typed.data) + 1;
        *end = '\0';
        do_line(s, s->typed.data);
        buf_drop(&s->typed, s->drop ? s->typed.len : used);
        s->drop = false;
    }
    if (s->typed.len > LINE_MOST)
        buf_reset(&s->typed);
}

static void announce(struct session *s)
{
    struct buf text = BUF_INIT;
    int64_t now = view_now(s->view, monotonic());
    plain_time(&text, s->view, s->announced, now, s->lang);
    s->announced = now;
    print(&text);
}

static void hear(struct session *s)
{
    const char *text;
    peer_read(s->peer);
    while (peer_next(s->peer, &text))
        take(s, text);
}

static void say_who(struct session *s)
{
    const struct desk_setup *setup = &s->options->desk;
    struct buf out = BUF_INIT;
    struct hello hello = {
        .role = setup->role,
        .lang = s->lang,
        .kiosk = setup->kiosk,
        .seat = s->seat,
        .ticket = s->ticket,
    };
    say_hello(&out, &hello);
    peer_send_raw(s->peer, out.data, out.len);
    buf_free(&out);
}

static bool connected(struct session *s, struct err *err)
{
    int fd = local_connect(s->options->socket, err);
    if (fd < 0)
        return false;
    s->peer = peer_new(fd, FRAME_MAX);
    say_who(s);
    return true;
}

// The server is gone: says so, and waits until it is back.
static void lose_server(struct session *s)
{
    peer_free(s->peer);
    s->peer = NULL;
    view_free(s->view);
    s->view = view_new(NULL, 0);
    print_text(text_get(s->lang, T_UI_LOST));
    print_text(text_get(s->lang, T_UI_LOST_WAITS));
    if (s->again) {
        struct buf text = BUF_INIT;
        TEXT(&text, s->lang, T_RUN_AGAIN, ARG_S("command", s->again));
        buf_char(&text, '\n');
        print(&text);
    }
    s->watch = local_watch(s->options->socket);
}

static void find_server(struct session *s)
{
    if (!local_watched(s->watch) || !connected(s, NULL))
        return;
    (void)close(s->watch);
    s->watch = -1;
}

static void hear_server(struct session *s, short events)
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

static void turn(struct session *s)
{
    int64_t wait = plain_wait(s->view, view_now(s->view, monotonic()));
    struct pollfd fds[] = {
        {.fd = s->peer ? peer_fd(s->peer) : s->watch, .events = POLLIN},
        {.fd = STDIN_FILENO, .events = POLLIN},
    };
    if (s->peer && peer_waiting(s->peer))
        fds[0].events |= POLLOUT;
    int ready = poll(fds, 2, wait > INT_MAX ? INT_MAX : (int)wait);
    if (ready > 0 && fds[0].revents)
        hear_server(s, fds[0].revents);
    if (ready > 0 && fds[1].revents)
        read_lines(s);
    announce(s);
}

static void end(struct session *s)
{
    (void)plain_hide(false);
    if (s->watch >= 0)
        (void)close(s->watch);
    peer_free(s->peer);
    view_free(s->view);
    words_free(s->words);
    buf_free(&s->typed);
    free(s->again);
}

// A line of what is typed first may be the PIN of the seat or of the facilitator.
static void ask_first(struct session *s)
{
    const struct desk_setup *setup = &s->options->desk;
    if (setup->seat && !setup->ticket)
        ask_pin(s, setup->seat);
    else if (setup->role == ROLE_FACILITATOR && !setup->ticket)
        ask_pin(s, "facilitator");
}

enum ui_end plain_run(const struct ui_options *options, char **farewell, struct err *err)
{
    struct session s = {.options = options, .lang = options->desk.lang, .watch = -1};
    if (!options->socket) {
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
    return ok ? UI_LEFT : UI_NO_ROOM;
}
