// Clients that mean harm, or are broken: whatever they do, a bystander's commands are answered in
// good time, the clock goes on, and the log says who was disconnected and why.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "net/client.h"
#include "net/serving.h"

#include "base/mem.h"
#include "server/terminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
    SPEED = 60,
    SAMPLES_MAX = 4096,
    CROWD = 1000,
    UNHEARD = 1 << 18, // bytes that are not taken from it: the server has stopped listening
    FLOOD = 60000,     // commands of one client that reads no answer
    MUST_BE_MS = 5000,
    USUALLY_MS = 100,
};

struct siege {
    struct serving serving;
    struct room room;
    struct client *bystander;
    struct client *silent; // has connected and says nothing
    double begun;
    double waits[SAMPLES_MAX]; // of the bystander, milliseconds
    int samples;
};

static double now(void)
{
    struct timespec at;
    (void)clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static int set_up(void **state)
{
    struct siege *s = mem_zero(1, sizeof *s);
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &files);
    }
    serving_begin(&s->serving, &(struct serving_setup){.journal = true, .speed = SPEED});
    room_open(&s->room, s->serving.socket);
    s->room.forgets = true;
    s->begun = now();
    s->silent = client_connect(&s->room);
    s->bystander = client_join(&s->room, "facilitator", "en", s->serving.ticket);
    *state = s;
    return 0;
}

static int by_size(const void *a, const void *b)
{
    double one = *(const double *)a, two = *(const double *)b;
    return (one > two) - (one < two);
}

static int tear_down(void **state)
{
    struct siege *s = *state;
    qsort(s->waits, (size_t)s->samples, sizeof *s->waits, by_size);
    print_message("bystander: %d commands, half within %.1f ms, all within %.1f ms\n", s->samples,
                  s->waits[s->samples / 2], s->waits[s->samples - 1]);
    bool usual = s->waits[s->samples / 2] < USUALLY_MS;
    room_close(&s->room);
    int status = serving_end(&s->serving);
    free(s);
    assert_true(usual);
    assert_int_equal(status, 0);
    return 0;
}

// The bystander's command is accepted, and soon.
static void bystand(struct siege *s, int times)
{
    for (int i = 0; i < times; i++) {
        double begin = now();
        assert_true(client_say(s->bystander, "talk.announce \"it goes on\""));
        double wait = (now() - begin) * 1000;
        assert_true(wait < MUST_BE_MS);
        if (s->samples < SAMPLES_MAX)
            s->waits[s->samples++] = wait;
    }
}

// How often a line of the server's log ends in these words.
static int logged(const struct siege *s, const char *words)
{
    char path[128], line[512];
    int count = 0;
    (void)snprintf(path, sizeof path, "%s/log", s->serving.folder);
    FILE *in = fopen(path, "r");
    while (in && fgets(line, sizeof line, in))
        count += strstr(line, words) != NULL;
    if (in)
        (void)fclose(in);
    return count;
}

static void streams_that_are_none_are_ended(void **state)
{
    static const struct {
        const char *bytes;
        size_t len;
    } bad[] = {
        {"\xff\xff\xff\xff garbage", 12},
        {"\x80\0\0\0{}", 6},
        {"\x40\0\0\0{}", 6},
        {"\0\1\0\1{}", 6},
        {"\0\0\0\0{}", 6},
        {"\0\0\0\3{\0}", 7},
        {"\0\0\0\4\xff\xfe\xfd\xfc", 8},
        {"\0\0\0\5\"\xed\xa0\x80\"", 9},
    };
    struct siege *s = *state;
    for (int round = 0; round < 10; round++)
        for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
            struct client *client = client_connect(&s->room);
            client_send_raw(client, bad[i].bytes, bad[i].len);
            client_await_lost(client);
            bystand(s, i == 0);
        }
    assert_int_equal(logged(s, "not a message: disconnected"), 80);
}

// A gigabyte is announced, and comes; nobody waits for it to be whole.
static void a_gigabyte_is_not_waited_for(void **state)
{
    static char much[1 << 20];
    struct siege *s = *state;
    struct client *client = client_connect(&s->room);
    client_send_raw(client, "\x40\0\0\0", 4);
    for (int i = 0; i < 64 && !client->lost; i++) {
        client_send_raw(client, much, sizeof much);
        bystand(s, 1);
    }
    client_await_lost(client);
    assert_true(serving_status(&s->serving, "VmHWM:") < 128 * 1024);
}

// The longest frame there may be, one byte short for ever: its sender is held to its time for
// greeting, others are not held up.
static void half_a_frame_holds_nobody_up(void **state)
{
    static char most[4 + 65535];
    struct siege *s = *state;
    for (int i = 0; i < 50; i++) {
        struct client *client = client_connect(&s->room);
        memset(most, 'x', sizeof most);
        memcpy(most, "\0\1\0\0", 4);
        client_send_raw(client, most, i % 2 ? sizeof most : (size_t)i % 7);
        bystand(s, i % 10 == 0);
    }
}

static void send_repeated(struct client *client, const char *begin, const char *word, int times,
                          const char *end)
{
    struct buf text = BUF_INIT;
    struct buf frame = BUF_INIT;
    buf_put(&text, begin);
    for (int i = 0; i < times; i++)
        buf_put(&text, word);
    buf_put(&text, end);
    (void)frame_put(&frame, text.data, text.len);
    client_send_raw(client, frame.data, frame.len);
    buf_free(&text);
    buf_free(&frame);
}

static void messages_that_are_none_harm_nobody(void **state)
{
    static const char *const bad[] = {
        "[]",
        "null",
        "7",
        "\"do\"",
        "{}",
        "{\"type\":7}",
        "{\"type\":\"nothing\"}",
        "{\"type\":\"do\"",
        "{\"type\":\"do\",\"tag\":1e999,\"line\":\"seat.arrive all\"}",
        "{\"type\":\"do\",\"tag\":99999999999999999999,\"line\":7}",
        "{\"type\":\"do\",\"tag\":1,\"tag\":2,\"line\":\"seat.arrive all\",\"line\":\"\"}",
        "{\"type\":\"unlock\",\"seat\":{\"type\":\"do\"},\"pin\":[[[]]]}",
        "{\"type\":\"size\",\"rows\":-2147483649,\"cols\":1e300}",
        "{\"type\":\"do\",\"tag\":1,\"line\":\"\\u0000\\ud800\"}",
        "{\"type\":\"hello\",\"version\":2,\"role\":\"facilitator\",\"lang\":\"en\"}",
    };
    struct siege *s = *state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct client *client = client_join(&s->room, i % 2 ? "seat" : "display", "kk", NULL);
        send_repeated(client, bad[i], "", 0, "");
        bystand(s, 1);
    }
    struct client *deep = client_join(&s->room, "seat", "ru", NULL);
    send_repeated(deep, "{\"type\":", "[", 10000, "");
    send_repeated(deep, "{\"type\":\"do\",\"line\":", "{\"a\":", 10000, "1}");
    send_repeated(deep, "{\"type\":\"do\",\"tag\":", "9", 60000, "}");
    send_repeated(deep, "{\"type\":\"do\",\"tag\":1,\"line\":\"", "\xd3\x99", 30000, "\"}");
    bystand(s, 5);
}

// Thousands of commands whose answers are not read: their sender is not listened to any more, and
// nothing piles up.
static void answers_nobody_reads_do_not_pile_up(void **state)
{
    struct siege *s = *state;
    struct client *client = client_join(&s->room, "seat", "en", NULL);
    client->deaf = true;
    int said = 0;
    while (client->out.len < UNHEARD && said < FLOOD) {
        (void)client_do(client, "dep-05 vote.cast for");
        bystand(s, said++ % 500 == 0);
    }
    assert_true(said < FLOOD);
    bystand(s, 5);
    assert_true(serving_status(&s->serving, "VmRSS:") < 64 * 1024);
    client_hang_up(client);
}

// A terminal that takes nothing is given up in the end; one that takes something is not.
static void a_terminal_that_takes_nothing_is_given_up(void **state)
{
    static char much[1 << 19];
    int pair[2];
    (void)state;
    memset(much, ' ', sizeof much);
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    struct terminal *terminal = terminal_new(pair[0], 0);
    assert_true(terminal_takes(terminal, STUCK_MS * 2));
    peer_send(terminal->peer, much, sizeof much);
    assert_true(terminal_takes(terminal, STUCK_MS * 3));
    assert_true(terminal_takes(terminal, STUCK_MS * 4 - 1));
    while (read(pair[1], much, sizeof much) > 0 && peer_waiting(terminal->peer))
        peer_flush(terminal->peer);
    assert_false(peer_waiting(terminal->peer));
    assert_true(terminal_takes(terminal, STUCK_MS * 4));
    peer_send(terminal->peer, much, sizeof much);
    peer_send(terminal->peer, much, sizeof much);
    assert_true(terminal_takes(terminal, STUCK_MS * 5));
    assert_true(terminal_takes(terminal, STUCK_MS * 6 - 1));
    assert_false(terminal_takes(terminal, STUCK_MS * 6));
    terminal_free(terminal);
    (void)close(pair[1]);
}

static void a_crowd_at_the_door_is_let_go(void **state)
{
    struct siege *s = *state;
    size_t before = s->room.count;
    for (int i = 0; i < CROWD; i++) {
        struct client *client = client_connect(&s->room);
        if (i % 3 == 0)
            client_hang_up(client);
        bystand(s, i % 50 == 0);
    }
    int refused = 0;
    for (size_t i = before; i < s->room.count; i++) {
        refused += s->room.clients[i]->lost;
        client_hang_up(s->room.clients[i]);
    }
    assert_true(refused > 0);
    bystand(s, 5); // by then those who hung up are forgotten
    struct client *late = client_join(&s->room, "display", "kk", NULL);
    assert_true(late->views > 0);
    client_hang_up(late);
}

// The clock has run all the while as fast as it should, and whoever said nothing is gone.
static void the_clock_has_gone_on(void **state)
{
    struct siege *s = *state;
    client_await_lost(s->silent);
    assert_true(logged(s, "did not say what it is") >= 1);
    assert_true(room_say(&s->room, s->bystander, "talk.announce \"and on\""));
    const char *at = strstr(buf_text(&s->bystander->view), "\"now\":");
    assert_non_null(at);
    double clock = strtod(at + strlen("\"now\":"), NULL) / 1000 / SPEED;
    double real = now() - s->begun;
    assert_true(clock < real + 1 && clock > real - 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(streams_that_are_none_are_ended),
        cmocka_unit_test(a_gigabyte_is_not_waited_for),
        cmocka_unit_test(half_a_frame_holds_nobody_up),
        cmocka_unit_test(messages_that_are_none_harm_nobody),
        cmocka_unit_test(answers_nobody_reads_do_not_pile_up),
        cmocka_unit_test(a_terminal_that_takes_nothing_is_given_up),
        cmocka_unit_test(a_crowd_at_the_door_is_let_go),
        cmocka_unit_test(the_clock_has_gone_on),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
