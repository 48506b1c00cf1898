// A server with many terminals, as in a workshop: terminals are scripts that parse and draw what
// they receive as the real ones do.
#include "bench.h"

#include "net/client.h"
#include "net/screen.h"
#include "net/serving.h"
#include "net/session.h"
#include "net/workshop.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { USUAL = 30, MANY = 200, CASTS = 120, ROUNDS = 5, VOTERS = 12, QUIET_SECONDS = 5 };

// A terminal that draws.
struct drawn {
    struct bench_hall *hall;
    struct client *client;
    struct screen *screen;
    int shown; // votes cast, as last drawn
};

struct bench_hall {
    struct serving serving;
    struct room room;
    struct client *facilitator;
    struct client *voter[VOTERS];
    struct drawn screens[MANY];
    int count;
    int wanted; // votes cast
    bool each_draws;
};

static int64_t ms_now(void)
{
    return (int64_t)(bench_now() * 1000);
}

static void note(struct drawn *drawn, const char *text)
{
    static const char mark[] = "\"cast\":"; // left out while nobody has voted
    const char *at = strstr(text, mark);
    if (at || strstr(text, "\"vote\":{"))
        drawn->shown = at ? atoi(at + strlen(mark)) : 0;
}

static void draw(struct drawn *drawn, const char *text)
{
    screen_take(drawn->screen, text, ms_now());
    note(drawn, text);
}

static bool all_show(void *context);

// Terminals draw side by side, each for itself: where that is what counts, the drawing of the one
// that hears last stands for all.
static void hear(struct client *client, const char *text)
{
    struct drawn *drawn = client->context;
    note(drawn, text);
    if (drawn->hall->each_draws || all_show(drawn->hall))
        draw(drawn, text);
}

static void add_screen(struct bench_hall *h, struct client *client)
{
    struct drawn *drawn = &h->screens[h->count++];
    drawn->hall = h;
    drawn->client = client;
    drawn->screen = screen_new();
    client->heard = hear;
    client->context = drawn;
}

static void say(struct client *client, const char *line)
{
    if (!client_say(client, line))
        net_fail("refused: %s: %s", line, buf_text(&client->last));
}

static void seat_name(char *out, size_t size, int voter)
{
    (void)snprintf(out, size, voter ? "dep-%02d" : "chair", voter + 1);
}

// The facilitator, the voters' terminals, the hall's screens and locked terminals, `count` in all;
// with one the facilitator votes for everybody.
static void open_hall(struct bench_hall *h, int count)
{
    memset(h, 0, sizeof *h);
    h->each_draws = true;
    serving_begin(&h->serving, &(struct serving_setup){.journal = true, .alone = true});
    room_open(&h->room, h->serving.socket);
    h->room.forgets = true;
    h->facilitator = client_join(&h->room, "facilitator", "en", h->serving.ticket);
    add_screen(h, h->facilitator);
    for (int i = 0; i < VOTERS && count >= VOTERS; i++) {
        char seat[16], pin[16];
        seat_name(seat, sizeof seat, i);
        client_pin(h->facilitator, seat, pin);
        h->voter[i] = client_join(&h->room, "seat", "kk", NULL);
        client_unlock(h->voter[i], seat, pin);
        add_screen(h, h->voter[i]);
    }
    while (h->count < count)
        add_screen(h, client_join(&h->room, h->count % 4 ? "seat" : "display", "ru", NULL));
    say(h->facilitator, "seat.arrive all");
    say(h->facilitator, "sitting.open");
}

static void close_hall(struct bench_hall *h)
{
    room_close(&h->room);
    for (int i = 0; i < h->count; i++)
        screen_free(h->screens[i].screen);
    if (serving_end(&h->serving) != 0)
        net_fail("the server failed");
}

static bool all_show(void *context)
{
    const struct bench_hall *h = context;
    for (int i = 0; i < h->count; i++)
        if (h->screens[i].shown != h->wanted)
            return false;
    return true;
}

// Opens a vote that can be put again and again; all screens show it with nobody having voted.
static void open_vote(struct bench_hall *h)
{
    say(h->facilitator, "vote.open procedural:order");
    h->wanted = 0;
    room_await(&h->room, all_show, h, "the open vote on all screens");
}

// Milliseconds from a vote being cast at one terminal to its being drawn on all of them.
static double cast(struct bench_hall *h, int voter)
{
    double begin = bench_now();
    h->wanted++;
    if (h->voter[voter]) {
        (void)client_do(h->voter[voter], "vote.cast for");
    } else {
        char seat[16], line[48];
        seat_name(seat, sizeof seat, voter);
        (void)snprintf(line, sizeof line, "%s vote.cast for", seat);
        (void)client_do(h->facilitator, line);
    }
    room_await(&h->room, all_show, h, "a vote on all screens");
    return (bench_now() - begin) * 1000;
}

static void cast_many(struct bench_hall *h, double *times, int count)
{
    for (int i = 0; i < count; i++) {
        if (i % VOTERS == 0)
            open_vote(h);
        times[i] = cast(h, i % VOTERS);
        if (i % VOTERS == VOTERS - 1 || i == count - 1) {
            say(h->facilitator, "vote.close");
        }
    }
}

// The same bytes to as many terminals that draw them, from a child that does nothing else.
static void fan_out(int *sockets, int count, struct buf *view)
{
    char mark;
    while (read(sockets[0], &mark, 1) == 1)
        for (int i = 0; i < count; i++)
            for (size_t at = 0; at < view[i].len;) {
                ssize_t len = send(sockets[i], view[i].data + at, view[i].len - at, MSG_NOSIGNAL);
                if (len <= 0)
                    _exit(1);
                at += (size_t)len;
            }
    _exit(0);
}

static double bare_fan_out(struct bench_hall *h, double *times, int rounds)
{
    struct buf view[MANY] = {0};
    int ours[MANY], theirs[MANY];
    char *chunk = malloc(1 << 20);
    for (int i = 0; i < h->count; i++) {
        int pair[2];
        buf_put(&view[i], buf_text(&h->screens[i].client->view));
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
            net_fail("no sockets");
        ours[i] = pair[0];
        theirs[i] = pair[1];
    }
    (void)fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        for (int i = 0; i < h->count; i++)
            (void)close(ours[i]); // else the end would never come
        fan_out(theirs, h->count, view);
    }
    for (int round = 0; round < rounds && chunk; round++) {
        double begin = bench_now();
        if (write(ours[0], "!", 1) != 1)
            net_fail("nobody to fan out");
        for (int i = 0; i < h->count; i++) {
            for (size_t got = 0; got < view[i].len;) {
                ssize_t len = read(ours[i], chunk, 1 << 20);
                if (len <= 0)
                    net_fail("nothing fanned out");
                got += (size_t)len;
            }
            draw(&h->screens[i], buf_text(&view[i]));
        }
        times[round] = (bench_now() - begin) * 1000;
    }
    for (int i = 0; i < h->count; i++) {
        (void)close(ours[i]);
        (void)close(theirs[i]);
        buf_free(&view[i]);
    }
    free(chunk);
    return bench_quantile(times, rounds, 50);
}

// How much longer a vote takes to be on `h`'s screens than on the one of `one`, in the slow cases.
// The median of some rounds: a disk that is busy with something else once does not decide.
static double times_one(struct bench_hall *h, struct bench_hall *one, int casts)
{
    static double times[CASTS];
    double slow[ROUNDS], alone[ROUNDS];
    h->each_draws = one->each_draws = false;
    for (int i = 0; i < ROUNDS; i++) {
        cast_many(h, times, casts);
        slow[i] = bench_quantile(times, casts, 99);
        cast_many(one, times, casts);
        alone[i] = bench_quantile(times, casts, 99);
    }
    return bench_quantile(slow, ROUNDS, 50) / bench_quantile(alone, ROUNDS, 50);
}

static void bench_votes(void)
{
    struct bench_hall *h = calloc(1, sizeof *h), *one = calloc(1, sizeof *one);
    static double times[CASTS], bare[CASTS];
    double usual[ROUNDS];
    open_hall(h, USUAL);
    open_hall(one, 1);
    bench_at_most("net.vote_screens", times_one(h, one, CASTS), "of one", 3);
    close_hall(one);
    free(one);
    h->each_draws = true;
    for (int i = 0; i < ROUNDS; i++) {
        cast_many(h, times, CASTS);
        usual[i] = bench_quantile(times, CASTS, 50);
    }
    open_vote(h);
    double ratio = bench_quantile(usual, ROUNDS, 50) / bare_fan_out(h, bare, CASTS);
    bench_at_most("net.vote_ratio", ratio, "of bare", 4);
    close_hall(h);
    free(h);
}

static void bench_many(void)
{
    struct bench_hall *h = calloc(1, sizeof *h), *one = calloc(1, sizeof *one);
    open_hall(h, MANY);
    open_hall(one, 1);
    bench_at_least("net.terminals", h->count, "terminals", MANY);
    bench_at_most("net.vote_many", times_one(h, one, VOTERS * 4), "of one", 8);
    close_hall(one);
    close_hall(h);
    free(one);
    free(h);
}

static size_t received(const struct bench_hall *h)
{
    size_t bytes = 0;
    for (size_t i = 0; i < h->room.count; i++)
        bytes += h->room.clients[i]->received;
    return bytes;
}

// What comes in QUIET_SECONDS, with what it costs the server.
static size_t quiet(struct bench_hall *h, double *cpu, double *wakeups)
{
    static const char key[] = "voluntary_ctxt_switches:";
    while (room_turn(&h->room, 1000)) // until the server sleeps
        continue;
    size_t bytes = received(h);
    long woken = serving_status(&h->serving, key);
    double used = serving_cpu(&h->serving), end = bench_now() + QUIET_SECONDS;
    for (double now; (now = bench_now()) < end;)
        (void)room_turn(&h->room, (int)((end - now) * 1000) + 1);
    *cpu = (serving_cpu(&h->serving) - used) / QUIET_SECONDS * 100;
    *wakeups = (double)(serving_status(&h->serving, key) - woken) / QUIET_SECONDS;
    return received(h) - bytes;
}

static void bench_quiet(void)
{
    struct bench_hall *h = calloc(1, sizeof *h);
    double cpu, wakeups;
    open_hall(h, USUAL);
    say(h->facilitator, "floor.give akim report");
    size_t bytes = quiet(h, &cpu, &wakeups);
    bench_at_most("net.clock_bytes", (double)bytes, "bytes", 0);
    bench_at_most("net.clock_cpu", cpu, "%", 2);
    say(h->facilitator, "clock.pause");
    (void)quiet(h, &cpu, &wakeups);
    bench_at_most("net.idle", wakeups, "wakeups/s", 0);
    bench_at_most("net.memory", (double)serving_status(&h->serving, "VmRSS:") / 1024, "MB", 12);
    close_hall(h);
    free(h);
}

// A whole session, everybody at a terminal of their own.
static void bench_bytes(void)
{
    struct workshop *w = calloc(1, sizeof *w);
    size_t most = 0;
    workshop_open(w, &(struct serving_setup){.journal = true});
    w->room.forgets = true;
    for (int i = 0; session_lines[i]; i++)
        (void)workshop_say(w, session_lines[i]);
    for (int i = 0; i < w->plan->seat_count; i++)
        most = w->seat[i]->received > most ? w->seat[i]->received : most;
    bench_at_most("net.bytes_console", (double)w->facilitator->received / 1024, "KiB", 6144);
    bench_at_most("net.bytes_seat", (double)most / 1024, "KiB", 6144);
    bench_at_most("net.bytes_hall", (double)w->display->received / 1024, "KiB", 1024);
    (void)workshop_close(w);
    free(w);
}

static bool any(const char *const *names)
{
    for (; *names; names++)
        if (bench_wanted(*names))
            return true;
    return false;
}

int main(int argc, char **argv)
{
    static const char *const votes[] = {"net.vote_screens", "net.vote_ratio", NULL};
    static const char *const many[] = {"net.terminals", "net.vote_many", NULL};
    static const char *const quiet_ones[] = {"net.clock_bytes", "net.clock_cpu", "net.idle",
                                             "net.memory", NULL};
    static const char *const bytes[] = {"net.bytes_console", "net.bytes_seat", "net.bytes_hall",
                                        NULL};
    serving_main(argc, argv);
    if (any(votes))
        bench_votes();
    if (any(many))
        bench_many();
    if (any(quiet_ones))
        bench_quiet();
    if (any(bytes))
        bench_bytes();
    return bench_status();
}
