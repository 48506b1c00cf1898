// Fuzz target: what terminals tell the server, in a real hall. The first byte says who speaks: raw
// bytes of a stranger, a locked terminal, an unlocked seat, or the facilitator (messages one a
// line). Whatever comes, nobody acts for others, somebody else's terminal gets its views, and the
// records lead to the state.
#include "fuzz.h"

#include "base/mem.h"
#include "core/state.h"
#include "data/json_write.h"
#include "script/scenario.h"
#include "server/terminal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum speaker { STRANGER, LOCKED, UNLOCKED, CONSOLE, SPEAKERS };
enum { SEAT = 4, LINES_MAX = 64 };

#define MUST(what)                                                                                 \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

struct fuzzed {
    struct hall hall;
    int theirs[2]; // the other ends of the sockets
    size_t views;  // bytes the bystander received
};

// What all inputs share: drawing PINs takes long on purpose.
static struct scenario *scenario;
static struct pins *pins;

static void on_record(void *context, const struct session *session, const struct record *record)
{
    struct fuzzed *f = context;
    (void)session;
    (void)record;
    for (size_t i = 0; i < f->hall.count; i++)
        f->hall.terminals[i]->stale = true;
}

static size_t drain(int fd)
{
    char chunk[1 << 16];
    size_t all = 0;
    for (ssize_t len; (len = recv(fd, chunk, sizeof chunk, MSG_DONTWAIT)) > 0;)
        all += (size_t)len;
    return all;
}

// One turn of the server.
static void turn(struct fuzzed *f)
{
    struct hall *hall = &f->hall;
    hall->now += VIEW_MS;
    hall->steady += VIEW_MS;
    MUST(host_advance(hall->host, hall->now, NULL));
    for (size_t i = 0; i < hall->count; i++)
        terminal_read(hall, hall->terminals[i]);
    MUST(host_flush(hall->host, NULL));
    for (size_t i = 0; i < hall->count; i++)
        terminal_deliver(hall->terminals[i], NULL);
    hall->rewound = false;
    for (size_t i = 0; i < hall->count; i++)
        terminal_refresh(hall, hall->terminals[i]);
    (void)drain(f->theirs[0]);
    f->views += drain(f->theirs[1]);
}

static void put(struct fuzzed *f, int who, const void *bytes, size_t len)
{
    for (size_t at = 0; at < len;) {
        ssize_t sent =
            send(f->theirs[who], (const char *)bytes + at, len - at, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN)
            return; // the server has hung up
        at += sent > 0 ? (size_t)sent : 0;
        turn(f);
    }
}

static void say(struct fuzzed *f, int who, const char *text, size_t len)
{
    struct buf frame = BUF_INIT;
    if (frame_put(&frame, text, len))
        put(f, who, frame.data, frame.len);
    buf_free(&frame);
}

static void greet(struct fuzzed *f, int who, const char *role)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "{\"type\":\"hello\",\"version\":%d,\"role\":\"%s\",\"lang\":\"en\"}",
               PROTOCOL_VERSION, role);
    say(f, who, text.data, text.len);
    buf_free(&text);
}

static void open_hall(struct fuzzed *f)
{
    struct host_options options = {.scenario = scenario, .lang = LANG_EN, .seed = 1};
    struct hall *hall = &f->hall;
    hall->host = host_new(&options, (struct host_listener){on_record, f}, NULL);
    MUST(hall->host);
    hall->name = "fuzz";
    hall->speed = 1;
    hall->pins = pins;
    host_hold(hall->host);
    hall->terminals = mem_zero(2, sizeof *hall->terminals);
    hall->count = hall->cap = 2;
    for (int i = 0; i < 2; i++) {
        int pair[2];
        MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0);
        hall->terminals[i] = terminal_new(pair[0], 0);
        f->theirs[i] = pair[1];
    }
}

static void close_hall(struct fuzzed *f)
{
    for (int i = 0; i < 2; i++) {
        terminal_free(f->hall.terminals[i]);
        (void)close(f->theirs[i]);
    }
    free(f->hall.terminals);
    host_free(f->hall.host);
}

static void begin(struct fuzzed *f, enum speaker speaker)
{
    open_hall(f);
    greet(f, 1, "display");
    if (speaker == STRANGER)
        return;
    greet(f, 0, "seat");
    if (speaker == UNLOCKED)
        f->hall.terminals[0]->viewer.seat = SEAT;
    if (speaker == CONSOLE)
        f->hall.terminals[0]->viewer.role = ROLE_FACILITATOR;
    f->views = 0;
}

// Nobody has done what is not theirs to do.
static void check_actors(const struct fuzzed *f, enum speaker speaker, size_t from)
{
    const struct history *history = host_history(f->hall.host);
    for (size_t i = from; i < history->count && speaker != CONSOLE; i++) {
        int actor = history->records[i].actor;
        MUST(actor == ACTOR_ENGINE || (speaker == UNLOCKED && actor == SEAT));
    }
}

// The records alone lead to the state there is.
static void check_records(const struct fuzzed *f)
{
    const struct session *session = host_session(f->hall.host);
    struct session *again = session_new(session_plan(session));
    struct buf one = BUF_INIT, two = BUF_INIT;
    history_replay(host_history(f->hall.host), again, INT64_MAX);
    state_dump(session_state(session), &one);
    state_dump(session_state(again), &two);
    MUST(one.len == two.len && memcmp(one.data, two.data, one.len) == 0);
    buf_free(&one);
    buf_free(&two);
    session_free(again);
}

// The bystander still gets what happens.
static void check_bystander(struct fuzzed *f)
{
    f->views = 0;
    MUST(host_do(f->hall.host, f->hall.now, "facilitator note.add \"still here\"", NULL) ==
         HOST_DONE);
    for (int i = 0; i < 3; i++)
        turn(f);
    MUST(f->views > 0);
}

static void say_lines(struct fuzzed *f, const uint8_t *bytes, size_t len)
{
    int lines = 0;
    for (size_t at = 0; at < len && lines < LINES_MAX; lines++) {
        const uint8_t *end = memchr(bytes + at, '\n', len - at);
        size_t size = end ? (size_t)(end - bytes) - at : len - at;
        say(f, 0, (const char *)bytes + at, size);
        at += size + 1;
    }
}

static void load(void)
{
    struct problems problems = {.lang = LANG_EN};
    scenario = scenario_load("housing-utilities", 1, &problems);
    MUST(scenario);
    pins = pins_new(scenario_plan(scenario), NULL, NULL);
    MUST(pins);
}

// PINs are drawn anew each time the target is started: one may be guessed.
static bool guesses_pin(const uint8_t *bytes, size_t len)
{
    for (int i = 0; i <= pins_facilitator(pins); i++) {
        char quoted[16];
        int size = snprintf(quoted, sizeof quoted, "\"%s\"", pins_tell(pins, i));
        if (len > 0 && memmem(bytes, len, quoted, (size_t)size))
            return true;
    }
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    if (!scenario)
        load();
    if (guesses_pin(bytes, len))
        return 0;
    struct fuzzed *f = mem_zero(1, sizeof *f);
    enum speaker speaker = len > 0 ? (enum speaker)(bytes[0] % SPEAKERS) : STRANGER;
    begin(f, speaker);
    size_t from = host_history(f->hall.host)->count;
    if (speaker == STRANGER)
        put(f, 0, bytes + (len > 0), len - (len > 0));
    else
        say_lines(f, bytes + 1, len - 1);
    check_actors(f, speaker, from);
    check_records(f);
    check_bystander(f);
    close_hall(f);
    free(f);
    return 0;
}
