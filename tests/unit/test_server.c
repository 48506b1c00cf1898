// The server over its socket: what each terminal gets, PINs, bad clients.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/json_write.h"
#include "net/local.h"
#include "net/peer.h"
#include "server/server.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct serving {
    char folder[64];
    char socket[96];
    pid_t child;
    struct scenario *scenario;
};

// A terminal as a script: everything it was sent stays in `seen`.
struct client {
    struct peer *peer;
    struct buf seen;
    char *view; // the last view
    char *last; // the last message of another kind than view and words
};

// The child: serves until it is told to stop.
static _Noreturn void serve(struct serving *s, int ready)
{
    struct server_options options = {
        .host = {.scenario = s->scenario, .lang = LANG_EN}, .name = "test", .socket = s->socket};
    struct err err = {.lang = LANG_EN};
    struct server *server = server_new(&options, NULL, &err);
    bool ok = server && write(ready, "+", 1) == 1 && server_run(server, &err);
    server_free(server);
    scenario_free(s->scenario);
    free(s);
    _exit(ok ? 0 : 1);
}

static int set_up(void **state)
{
    struct serving *s = mem_zero(1, sizeof *s);
    struct problems problems = {.lang = LANG_EN};
    (void)snprintf(s->folder, sizeof s->folder, "/tmp/maslikhat-server-XXXXXX");
    assert_non_null(mkdtemp(s->folder));
    (void)snprintf(s->socket, sizeof s->socket, "%s/s.sock", s->folder);
    s->scenario = scenario_load("housing-utilities", 1, &problems);
    assert_non_null(s->scenario);
    int ready[2];
    char mark;
    assert_int_equal(pipe(ready), 0);
    s->child = fork();
    if (s->child == 0)
        serve(s, ready[1]);
    assert_int_equal(read(ready[0], &mark, 1), 1);
    (void)close(ready[0]);
    (void)close(ready[1]);
    *state = s;
    return 0;
}

static int tear_down(void **state)
{
    struct serving *s = *state;
    char command[128];
    int status = -1;
    (void)kill(s->child, SIGTERM);
    (void)waitpid(s->child, &status, 0);
    (void)snprintf(command, sizeof command, "rm -rf %s", s->folder);
    (void)(system(command) < 0);
    scenario_free(s->scenario);
    free(s);
    assert_int_equal(status, 0);
    return 0;
}

static void send_text(struct client *client, const char *format, ...)
{
    struct buf text = BUF_INIT;
    va_list args;
    va_start(args, format);
    buf_vprintf(&text, format, args);
    va_end(args);
    peer_send(client->peer, text.data, text.len);
    buf_free(&text);
}

static void keep(char **place, const char *text)
{
    free(*place);
    *place = mem_text(text);
}

// Takes in what comes within `ms`; stops early when a message of `type` has come.
static bool await(struct client *client, const char *type, int ms)
{
    char mark[48];
    bool found = false;
    (void)snprintf(mark, sizeof mark, "{\"type\":\"%s\"", type);
    while (!found && peer_state(client->peer) == PEER_OPEN) {
        struct pollfd fd = {.fd = peer_fd(client->peer), .events = POLLIN};
        if (poll(&fd, 1, ms) <= 0)
            break;
        peer_read(client->peer);
        for (const char *text; peer_next(client->peer, &text);) {
            buf_put(&client->seen, text);
            if (strncmp(text, "{\"type\":\"view\"", 14) == 0)
                keep(&client->view, text);
            else if (strncmp(text, "{\"type\":\"words\"", 15) != 0)
                keep(&client->last, text);
            found = found || strncmp(text, mark, strlen(mark)) == 0;
        }
    }
    return found;
}

// Waits for a view that holds `words`.
static void await_view(struct client *client, const char *words)
{
    for (int i = 0; i < 20; i++) {
        if (client->view && strstr(client->view, words))
            return;
        (void)await(client, "view", 500);
    }
    fail_msg("no view with %s", words);
}

static struct client *join(const struct serving *s, const char *role, const char *lang)
{
    struct err err = {.lang = LANG_EN};
    struct client *client = mem_zero(1, sizeof *client);
    int fd = local_connect(s->socket, &err);
    assert_true(fd >= 0);
    client->peer = peer_new(fd);
    send_text(client, "{\"type\":\"hello\",\"version\":1,\"role\":\"%s\",\"lang\":\"%s\"}", role,
              lang);
    assert_true(await(client, "view", 3000));
    return client;
}

static void leave(struct client *client)
{
    peer_free(client->peer);
    buf_free(&client->seen);
    free(client->view);
    free(client->last);
    free(client);
}

// Says a line and waits for its result and the view that follows.
static void say(struct client *client, const char *line)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    json_open_object(&json, NULL);
    json_put_string(&json, "type", "do");
    json_put_int(&json, "tag", 1);
    json_put_string(&json, "line", line);
    json_close_object(&json);
    peer_send(client->peer, text.data, text.len);
    buf_free(&text);
    assert_true(await(client, "result", 3000));
    (void)await(client, "view", 20); // it may have come with the result
}

static void pin_of(struct client *facilitator, const char *seat, char pin[8])
{
    char mark[64];
    send_text(facilitator, "{\"type\":\"pins\"}");
    assert_true(await(facilitator, "pins", 3000));
    (void)snprintf(mark, sizeof mark, "\"seat\":\"%s\",\"pin\":\"", seat);
    const char *at = strstr(facilitator->last, mark);
    assert_non_null(at);
    (void)snprintf(pin, 8, "%.4s", at + strlen(mark));
}

static const char *const sitting[] = {
    "seat.arrive all",
    "sitting.open",
    "vote.open agenda:housing",
    "all vote.cast for",
    "vote.close",
    "vote.open agenda:misc",
    "all vote.cast for",
    "vote.close",
    "vote.open agenda",
    "all vote.cast for",
    "vote.close",
    "agenda.call housing",
    "dep-02 floor.ask",
    "floor.give dep-02",
    "dep-02 talk.whisper dep-03 \"only-for-you\"",
    "floor.end",
    "note.add \"my-own-note\"",
    "vote.open basis:housing method=secret",
    "dep-02 vote.cast against",
    "all vote.cast for",
    "vote.close",
    "inject.fire expose",
    NULL,
};

// Every private text of every card, in all languages.
static void assert_no_cards(const struct serving *s, struct client *client, const char *but)
{
    const struct cards *cards = scenario_cards(s->scenario);
    const char *seen = buf_text(&client->seen);
    for (int i = 0; i < cards->card_count; i++) {
        const struct card *card = &cards->cards[i];
        if (but && strcmp(card->id, but) == 0)
            continue;
        const struct ltext *texts[] = {&card->drive, &card->task, &card->secret, &card->first_move};
        for (int t = 0; t < 4; t++)
            for (int lang = 0; lang < LANG_COUNT; lang++)
                if (strstr(seen, texts[t]->in[lang]))
                    fail_msg("%s: %s", card->id, texts[t]->in[lang]);
    }
}

static void nobody_gets_what_is_not_theirs(void **state)
{
    struct serving *s = *state;
    struct client *facilitator = join(s, "facilitator", "en");
    struct client *display = join(s, "display", "kk");
    struct client *locked = join(s, "seat", "ru");
    struct client *seat = join(s, "seat", "en");
    char pin[8];
    pin_of(facilitator, "dep-05", pin);
    send_text(seat, "{\"type\":\"unlock\",\"seat\":\"dep-05\",\"pin\":\"%s\"}", pin);
    await_view(seat, "\"card\"");
    const struct card *card = cards_find(scenario_cards(s->scenario), "dep-05");
    assert_non_null(strstr(seat->view, card->secret.in[LANG_EN]));
    for (int i = 0; sitting[i]; i++)
        say(facilitator, sitting[i]);
    struct client *others[] = {display, locked, seat};
    for (int i = 0; i < 3; i++) {
        (void)await(others[i], "never", 200);
        assert_no_cards(s, others[i], others[i] == seat ? "dep-05" : NULL);
        const char *seen = buf_text(&others[i]->seen);
        assert_null(strstr(seen, "only-for-you"));
        assert_null(strstr(seen, "my-own-note"));
        assert_null(strstr(seen, "\"pin\""));
    }
    assert_no_cards(s, facilitator, NULL);
    assert_null(strstr(buf_text(&facilitator->seen), "only-for-you"));
    for (int i = 0; i < 3; i++)
        leave(others[i]);
    leave(facilitator);
}

static void wrong_pins_have_to_wait(void **state)
{
    struct serving *s = *state;
    struct client *facilitator = join(s, "facilitator", "en");
    struct client *seat = join(s, "seat", "en");
    char pin[8];
    pin_of(facilitator, "dep-07", pin);
    const char *wrong = strcmp(pin, "0000") == 0 ? "1111" : "0000";
    for (int i = 0; i < 5; i++) {
        send_text(seat, "{\"type\":\"unlock\",\"seat\":\"dep-07\",\"pin\":\"%s\"}", wrong);
        assert_true(await(seat, "locked", 3000));
        assert_int_equal(strstr(seat->last, "\"wait\"") != NULL, i == 4);
    }
    send_text(seat, "{\"type\":\"unlock\",\"seat\":\"dep-07\",\"pin\":\"%s\"}", pin);
    assert_true(await(seat, "locked", 3000));
    assert_non_null(strstr(seat->last, "\"wait\""));
    leave(seat);
    leave(facilitator);
}

static void a_seat_acts_only_for_itself(void **state)
{
    struct serving *s = *state;
    struct client *facilitator = join(s, "facilitator", "en");
    struct client *seat = join(s, "seat", "en");
    char pin[8];
    say(facilitator, "seat.arrive all");
    say(facilitator, "sitting.open");
    say(facilitator, "vote.open agenda:housing");
    say(seat, "dep-07 vote.cast for");
    assert_non_null(strstr(seat->last, "\"ok\":false"));
    pin_of(facilitator, "dep-07", pin);
    send_text(seat, "{\"type\":\"unlock\",\"seat\":\"dep-07\",\"pin\":\"%s\"}", pin);
    await_view(seat, "\"card\"");
    say(seat, "vote.cast for");
    assert_non_null(strstr(seat->last, "\"ok\":true"));
    await_view(seat, "\"mine\":\"for\"");
    say(seat, "dep-08 vote.cast for");
    assert_non_null(strstr(seat->last, "\"ok\":false"));
    say(seat, "facilitator vote.close");
    assert_non_null(strstr(seat->last, "\"ok\":false"));
    say(seat, "rewind 1");
    assert_non_null(strstr(seat->last, "\"ok\":false"));
    leave(seat);
    leave(facilitator);
}

static void a_seat_moves_to_where_it_is_unlocked(void **state)
{
    struct serving *s = *state;
    struct client *facilitator = join(s, "facilitator", "en");
    struct client *one = join(s, "seat", "en");
    struct client *two = join(s, "seat", "en");
    char pin[8];
    pin_of(facilitator, "akim", pin);
    send_text(one, "{\"type\":\"unlock\",\"seat\":\"akim\",\"pin\":\"%s\"}", pin);
    await_view(one, "\"card\"");
    send_text(two, "{\"type\":\"unlock\",\"seat\":\"akim\",\"pin\":\"%s\"}", pin);
    await_view(two, "\"card\"");
    assert_true(await(one, "locked", 3000));
    (void)await(one, "never", 200);
    assert_null(strstr(one->view, "\"card\""));
    leave(one);
    leave(two);
    leave(facilitator);
}

static void only_the_facilitators_terminal_leads(void **state)
{
    struct serving *s = *state;
    struct client *laptop = join(s, "facilitator", "en");
    static const char *const roles[] = {"seat", "display"};
    for (int i = 0; i < 2; i++) {
        struct client *other = join(s, roles[i], "en");
        send_text(other, "{\"type\":\"role\",\"role\":\"facilitator\"}");
        send_text(other, "{\"type\":\"hello\",\"version\":1,\"role\":\"facilitator\"}");
        send_text(other, "{\"type\":\"pins\"}");
        send_text(other, "{\"type\":\"stop\"}");
        say(other, "seat.arrive all");
        assert_non_null(strstr(other->last, "\"ok\":false"));
        assert_null(strstr(buf_text(&other->seen), "\"pin\""));
        assert_null(strstr(buf_text(&other->seen), "\"role\":\"facilitator\""));
        leave(other);
    }
    send_text(laptop, "{\"type\":\"role\",\"role\":\"seat\"}");
    await_view(laptop, "\"role\":\"seat\"");
    say(laptop, "seat.arrive all");
    assert_non_null(strstr(laptop->last, "\"ok\":false"));
    send_text(laptop, "{\"type\":\"role\",\"role\":\"facilitator\"}");
    await_view(laptop, "\"role\":\"facilitator\"");
    say(laptop, "seat.arrive all");
    assert_non_null(strstr(laptop->last, "\"ok\":true"));
    leave(laptop);
}

// Bytes that are no frames, half a frame, a frame too long: the sender is dropped, nobody else is.
static void bad_clients_harm_nobody(void **state)
{
    static const char *const bytes[] = {"\xff\xff\xff\xff garbage", "\0\0\0\4{\"ty", "\0\0\0\2{}",
                                        "\0\0\0\3\xff\xfe\xfd"};
    static const size_t lengths[] = {12, 8, 6, 7};
    struct serving *s = *state;
    struct client *facilitator = join(s, "facilitator", "en");
    struct err err = {.lang = LANG_EN};
    for (int i = 0; i < 4; i++) {
        int fd = local_connect(s->socket, &err);
        assert_true(fd >= 0);
        assert_int_equal(send(fd, bytes[i], lengths[i], MSG_NOSIGNAL), (ssize_t)lengths[i]);
        (void)usleep(20000);
        (void)close(fd);
    }
    say(facilitator, "seat.arrive all");
    assert_non_null(strstr(facilitator->last, "\"ok\":true"));
    leave(facilitator);
}

static void a_client_that_stops_reading_harms_nobody(void **state)
{
    struct serving *s = *state;
    struct client *facilitator = join(s, "facilitator", "en");
    struct err err = {.lang = LANG_EN};
    int silent = local_connect(s->socket, &err);
    static const char hello[] =
        "\0\0\0\x3f{\"type\":\"hello\",\"version\":1,\"role\":\"facilitator\",\"lang\":\"en\"}   ";
    assert_true(send(silent, hello, 4 + 0x3f, MSG_NOSIGNAL) > 0);
    for (int i = 0; i < 200; i++)
        say(facilitator, "note.add \"a long note, again and again, until the buffers are full\"");
    assert_non_null(strstr(facilitator->last, "\"ok\":true"));
    (void)close(silent);
    leave(facilitator);
}

static void another_version_is_told(void **state)
{
    struct serving *s = *state;
    struct err err = {.lang = LANG_EN};
    struct client *client = mem_zero(1, sizeof *client);
    client->peer = peer_new(local_connect(s->socket, &err));
    send_text(client, "{\"type\":\"hello\",\"version\":99,\"role\":\"seat\",\"lang\":\"en\"}");
    assert_true(await(client, "bye", 3000));
    assert_non_null(strstr(client->last, "version"));
    leave(client);
}

// The child: the computer plays, and the disk is full from the first moment on.
static _Noreturn void serve_on_full_disk(const struct serving *s, const char *journal, int ready)
{
    struct server_options options = {
        .host = {.scenario = s->scenario, .bots = BOTS_ALL, .journal = journal, .lang = LANG_EN},
        .name = "full",
        .socket = s->socket,
        .speed = 100};
    struct err err = {.lang = LANG_EN};
    struct server *server = server_new(&options, NULL, &err);
    struct stat about = {0};
    bool ok = server && stat(journal, &about) == 0;
    rlim_t size = (rlim_t)about.st_size;
    ok = ok && setrlimit(RLIMIT_FSIZE, &(struct rlimit){size, size}) == 0;
    ok = ok && write(ready, "+", 1) == 1 && server_run(server, &err);
    _exit(ok ? 0 : 1);
}

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static void a_full_disk_is_told_and_costs_nothing(void **state)
{
    struct serving *s = *state;
    struct serving full = *s;
    char journal[128], mark;
    int ready[2], status = -1;
    struct rusage used;
    (void)snprintf(full.socket, sizeof full.socket, "%s/full.sock", s->folder);
    (void)snprintf(journal, sizeof journal, "%s/full.jsonl", s->folder);
    assert_int_equal(pipe(ready), 0);
    full.child = fork();
    if (full.child == 0)
        serve_on_full_disk(&full, journal, ready[1]);
    assert_int_equal(read(ready[0], &mark, 1), 1);
    (void)close(ready[0]);
    (void)close(ready[1]);
    struct client *facilitator = join(&full, "facilitator", "en");
    say(facilitator, "note.add \"where does it go\"");
    assert_non_null(strstr(facilitator->last, "no space left"));
    (void)await(facilitator, "never", 2000);
    leave(facilitator);
    (void)kill(full.child, SIGTERM);
    assert_int_equal(wait4(full.child, &status, 0, &used), full.child);
    assert_int_equal(status, 0);
    assert_true(seconds(used.ru_utime) + seconds(used.ru_stime) < 1.0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nobody_gets_what_is_not_theirs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(wrong_pins_have_to_wait, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_seat_acts_only_for_itself, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_seat_moves_to_where_it_is_unlocked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(only_the_facilitators_terminal_leads, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bad_clients_harm_nobody, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_client_that_stops_reading_harms_nobody, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_full_disk_is_told_and_costs_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_version_is_told, set_up, tear_down),
    };
    (void)signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
