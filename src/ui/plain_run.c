// The loop of the terminal without screens.
#include "ui/plain.h"

#include "ui/say.h"
#include "ui/words.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { LINE_MOST = 8192 };

struct session {
    struct peer *peer;
    enum lang lang;
    struct view *view;
    struct words *words;
    struct buf typed;
    int64_t announced; // running clock up to which the time has been announced
    char pin_for[64];  // the seat whose PIN the next line is
    bool done;
    char *farewell;
};

static int64_t monotonic(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void print(struct buf *text)
{
    if (text->len > 0)
        (void)fwrite(text->data, 1, text->len, stdout);
    (void)fflush(stdout);
    buf_free(text);
}

static void print_text(const char *text)
{
    if (*text)
        printf("%s\n", text);
    (void)fflush(stdout);
}

static void say(struct session *s, const char *type, const char *const members[4])
{
    struct buf out = BUF_INIT;
    say_members(&out, type, members);
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
    if (json_bool(json_get(message, "ok"), false))
        print_text(text_get(s->lang, T_PLAIN_OK));
    else if (*law)
        printf("%s: %s (%s)\n", text_get(s->lang, T_UI_REFUSED), text, law);
    else
        printf("%s: %s\n", text_get(s->lang, T_UI_FAILED), text);
    (void)fflush(stdout);
}

static void take(struct session *s, const char *text)
{
    struct json *message = json_parse(text, strlen(text), "", NULL);
    const char *type = json_string(json_get(message, "type"), "");
    if (strcmp(type, "view") == 0) {
        take_view(s, message);
    } else if (strcmp(type, "words") == 0) {
        words_free(s->words);
        s->words = words_new(message);
    } else if (strcmp(type, "result") == 0) {
        take_result(s, message);
    } else if (strcmp(type, "locked") == 0) {
        print_text(json_string(json_get(message, "text"), ""));
    } else if (strcmp(type, "bye") == 0) {
        s->farewell = mem_text(json_string(json_get(message, "text"), ""));
        s->done = true;
    }
    json_free(message);
}

// A PIN is not echoed, where the input is a terminal at all.
static void echo(bool on)
{
    struct termios mode;
    if (tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    if (on)
        mode.c_lflag |= ECHO;
    else
        mode.c_lflag &= ~(tcflag_t)ECHO;
    (void)tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

static void do_unlock(struct session *s, const char *rest)
{
    (void)snprintf(s->pin_for, sizeof s->pin_for, "%s", rest);
    echo(false);
    print_text(text_get(s->lang, T_PLAIN_PIN));
}

static void do_lock(struct session *s, const char *rest)
{
    (void)rest;
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
    print_text(text_get(s->lang, T_PLAIN_HELP));
    for (int i = 0; i < s->words->verbs_count; i++)
        printf("%s %s – %s\n", s->words->verbs[i].name, s->words->verbs[i].synopsis,
               s->words->verbs[i].help);
    (void)fflush(stdout);
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

static void do_line(struct session *s, const char *line)
{
    if (*s->pin_for) {
        echo(true);
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
        say(s, "do", (const char *const[4]){"line", line});
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
        buf_drop(&s->typed, used);
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

static void turn(struct session *s)
{
    int64_t wait = plain_wait(s->view, view_now(s->view, monotonic()));
    struct pollfd fds[] = {
        {.fd = peer_fd(s->peer), .events = peer_waiting(s->peer) ? POLLIN | POLLOUT : POLLIN},
        {.fd = STDIN_FILENO, .events = POLLIN},
    };
    int ready = poll(fds, 2, wait > INT_MAX ? INT_MAX : (int)wait);
    if (ready > 0 && (fds[0].revents & POLLOUT))
        peer_flush(s->peer);
    if (ready > 0 && (fds[0].revents & ~POLLOUT))
        hear(s);
    if (ready > 0 && fds[1].revents)
        read_lines(s);
    announce(s);
}

enum ui_end plain_run(struct peer *peer, const struct desk_setup *setup, char **farewell)
{
    struct session s = {.peer = peer, .lang = setup->lang};
    struct buf out = BUF_INIT;
    s.view = view_new(NULL, 0);
    s.words = words_new(NULL);
    say_hello(&out, setup->role, s.lang);
    peer_send_raw(peer, out.data, out.len);
    buf_free(&out);
    if (setup->seat)
        do_unlock(&s, setup->seat);
    while (!s.done && peer_state(peer) == PEER_OPEN)
        turn(&s);
    echo(true);
    *farewell = s.farewell;
    view_free(s.view);
    words_free(s.words);
    buf_free(&s.typed);
    return s.done ? UI_LEFT : UI_LOST;
}
