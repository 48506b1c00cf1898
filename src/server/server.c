// The server: one loop over its listener, its terminals and its clock.
#include "server/server.h"

#include "base/clock.h"
#include "net/local.h"
#include "server/go_back.h"
#include "server/reload.h"
#include "server/seen.h"
#include "worker/worker.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    TERMINALS_MAX = 512,
    FIXED_FDS = 4,
    OWN_FILES = 32, // of the limit of open files, for everything but terminals
    RETRY_MS = 1000,
    TELL_MS = 5000,
    ALONE_MS = 24 * 3600 * 1000,
    SLEEP_MOST = 1 << 30, // milliseconds; poll() takes an int
};

struct server {
    struct hall hall;
    char *socket;
    char *name;
    char *again;
    char *journal;
    int listener;
    int64_t gid;
    int signals;
    int parent;       // can be read when the process has ended; -1 without one
    int64_t alone;    // milliseconds after which a server without terminals ends
    int64_t lonely;   // on the steady clock, since when there is none; -1 while there are
    int64_t begun;    // steady clock at session time 0
    int64_t retry_at; // on the steady clock, after the session could not be written; else 0
    int64_t tell_at;  // on the steady clock, when the facilitator hears of it again
    bool recorded;    // something in this turn, which has yet to be durable
    bool failed;      // a handler of the scenario has
    size_t most;      // terminals
    struct pollfd *fds;
    struct reload reload;
};

// Session time follows the steady clock; a rewind takes it back.
static void set_clock(struct server *server)
{
    server->begun = clock_ms() - host_now(server->hall.host) / server->hall.speed;
}

static void read_clock(struct server *server)
{
    server->hall.steady = clock_ms();
    server->hall.now = (server->hall.steady - server->begun) * server->hall.speed;
    if (server->hall.stands)
        server->hall.now = host_now(server->hall.host);
}

static void on_record(void *context, const struct session *session, const struct record *record)
{
    struct server *server = context;
    (void)session;
    server->recorded = true;
    for (size_t i = 0; i < record->count; i++) {
        const struct event *event = &record->events[i];
        if (event->kind != EV_script_failed)
            continue;
        server->failed = true;
        if (server->hall.stands)
            (void)fprintf(stderr, "%s: %s\n", event->script_failed.where,
                          event->script_failed.text);
    }
}

bool server_failed(const struct server *server)
{
    return server->failed;
}

// The process with which the server ends: for one person who practises alone that of the terminal.
// False when it has ended already.
static bool open_parent(struct server *server, const struct server_options *options)
{
    bool alone = host_solo(server->hall.host) && options->terminal > 0;
    int parent = alone ? options->terminal : options->parent;
    if (parent > 0)
        server->parent = (int)syscall(SYS_pidfd_open, parent, 0);
    return parent <= 0 || server->parent >= 0;
}

static bool open_signals(struct server *server)
{
    sigset_t set;
    (void)sigemptyset(&set);
    (void)sigaddset(&set, SIGTERM);
    (void)sigaddset(&set, SIGINT);
    (void)sigaddset(&set, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0)
        return false;
    (void)signal(SIGPIPE, SIG_IGN);
    (void)signal(SIGXFSZ, SIG_IGN);
    server->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    return server->signals >= 0;
}

// An accept that fails for want of descriptors would wake the loop again and again.
static size_t terminals_most(void)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) < 0 || files.rlim_cur >= TERMINALS_MAX + OWN_FILES)
        return TERMINALS_MAX;
    return files.rlim_cur > OWN_FILES ? (size_t)files.rlim_cur - OWN_FILES : 1;
}

// The scripts' process gets ready while the PINs are drawn.
static bool begin_new(struct hall *hall, const struct host_options *options,
                      struct host_listener listener, struct err *err)
{
    worker_open(options->scenario);
    hall->pins = pins_drawn(scenario_plan(options->scenario), hall->journal);
    hall->host = host_new(options, listener, err);
    if (hall->host)
        host_set_locks(hall->host, pins_locks(hall->pins));
    return hall->host && pins_keep(hall->pins, err);
}

static bool begin_again(struct hall *hall, const struct server_options *all,
                        struct host_listener listener, size_t *cut, struct err *err)
{
    const struct host_options *options = &all->host;
    hall->host = host_resume(options, listener, cut, err);
    if (hall->host && (all->back_to <= 0 || go_back(hall->host, all->back_to, all->back_wait, err)))
        hall->pins = pins_open(session_plan(host_session(hall->host)), hall->journal, err);
    if (hall->pins)
        host_set_locks(hall->host, pins_locks(hall->pins));
    return hall->pins != NULL;
}

static struct server *server_blank(const struct server_options *options)
{
    struct server *server = mem_zero(1, sizeof *server);
    struct hall *hall = &server->hall;
    server->listener = server->signals = server->reload.watch = server->parent = -1;
    server->alone = options->alone > 0 ? options->alone : ALONE_MS;
    server->lonely = hall->steady = clock_ms();
    server->gid = options->gid;
    server->most = terminals_most();
    server->socket = options->socket ? mem_text(options->socket) : NULL;
    server->name = mem_text(options->name);
    server->again = options->again ? mem_text(options->again) : NULL;
    if (options->host.journal && !options->stands) // else nobody comes back to it
        server->journal = mem_text(options->host.journal);
    hall->name = server->name;
    hall->journal = server->journal;
    hall->again = server->again;
    hall->speed = options->speed > 1 ? options->speed : 1;
    hall->stands = options->stands;
    hall->lang = options->host.lang;
    return server;
}

static void add_terminal(struct hall *hall, int fd)
{
    hall->terminals = mem_room(hall->terminals, hall->count, &hall->cap, sizeof(struct terminal *));
    hall->terminals[hall->count++] = terminal_new(fd, hall->steady);
}

static bool open_door(struct server *server, const struct server_options *options, struct err *err)
{
    if (options->socket)
        server->listener = local_listen(options->socket, options->gid, err);
    else
        add_terminal(&server->hall, options->fd);
    return !options->socket || server->listener >= 0;
}

struct server *server_new(const struct server_options *options, size_t *cut, struct err *err)
{
    struct server *server = server_blank(options);
    struct host_listener listener = {on_record, server};
    struct hall *hall = &server->hall;
    // Signals first: a session whose journal has begun does not end without saying so.
    if (!open_signals(server) || !open_door(server, options, err) ||
        !(options->resume ? begin_again(hall, options, listener, cut, err)
                          : begin_new(hall, &options->host, listener, err)) ||
        !open_parent(server, options)) {
        server_free(server);
        return NULL;
    }
    seen_open(hall->journal, options->resume, host_now(hall->host), hall->heard);
    reload_open(&server->reload, hall->host);
    host_hold(hall->host);
    return server;
}

const char *server_ticket(const struct server *server, char ticket[HASH_TEXT])
{
    struct pins *pins = server->hall.pins;
    const struct host *host = server->hall.host;
    const char *solo = host_solo(host);
    int who = solo ? state_seat(session_state(host_session(host)), solo) : pins_facilitator(pins);
    pins_ticket(pins, who, host_secret(host), ticket);
    return solo;
}

void server_free(struct server *server)
{
    if (!server)
        return;
    for (size_t i = 0; i < server->hall.count; i++)
        terminal_free(server->hall.terminals[i]);
    free(server->hall.terminals);
    if (server->listener >= 0) {
        (void)unlink(server->socket);
        (void)close(server->listener);
    }
    if (server->signals >= 0)
        (void)close(server->signals);
    if (server->parent >= 0)
        (void)close(server->parent);
    pins_free(server->hall.pins);
    host_free(server->hall.host);
    reload_close(&server->reload);
    free(server->fds);
    free(server->socket);
    free(server->name);
    free(server->again);
    free(server->journal);
    free(server);
}

static void accept_terminals(struct server *server)
{
    struct hall *hall = &server->hall;
    for (int fd; (fd = local_accept(server->listener, server->gid)) >= 0;) {
        if (hall->count >= server->most) {
            struct terminal *terminal = terminal_new(fd, hall->steady);
            terminal_bye(terminal, "full", T_BYE_FULL, NULL);
            hall_log(hall, terminal, T_LOG_FULL);
            terminal_free(terminal);
            continue;
        }
        add_terminal(hall, fd);
    }
}

// True when the terminal is to be forgotten; the log says why.
static bool is_lost(const struct hall *hall, struct terminal *terminal)
{
    static const enum text_key reasons[] = {
        [PEER_CLOSED] = T_LOG_LEFT,
        [PEER_FAULTY] = T_LOG_FAULTY,
        [PEER_STALLED] = T_LOG_STALLED,
    };
    enum peer_state state = peer_state(terminal->peer);
    if (state != PEER_OPEN && !(state == PEER_CLOSED && terminal->more)) {
        if (state != PEER_CLOSED || terminal->greeted) // many only look whether somebody is here
            hall_log(hall, terminal, reasons[state]);
        return true;
    }
    if (!terminal_takes(terminal, hall->steady)) {
        hall_log(hall, terminal, T_LOG_STALLED);
        return true;
    }
    if (!terminal->greeted && !terminal->dropped && hall->steady - terminal->since >= HELLO_MS) {
        hall_log(hall, terminal, T_LOG_SILENT);
        return true;
    }
    return terminal->dropped;
}

static void drop_lost(struct hall *hall)
{
    size_t kept = 0;
    bool lost = false;
    for (size_t i = 0; i < hall->count; i++) {
        struct terminal *terminal = hall->terminals[i];
        if (!is_lost(hall, terminal)) {
            hall->terminals[kept++] = terminal;
            continue;
        }
        lost = lost || terminal->greeted; // who only looked in was on no list
        terminal_free(terminal);
    }
    hall->count = kept;
    if (lost)
        hall_changed(hall);
}

// One that does not take its answers is not asked for more.
static bool listens(const struct terminal *terminal)
{
    return peer_backlog(terminal->peer) < TERMINAL_BACKLOG;
}

static size_t prepare_poll(struct server *server)
{
    struct hall *hall = &server->hall;
    server->fds = mem_grow(server->fds, (FIXED_FDS + hall->count) * sizeof *server->fds);
    server->fds[0] = (struct pollfd){.fd = server->listener, .events = POLLIN};
    server->fds[1] = (struct pollfd){.fd = server->signals, .events = POLLIN};
    server->fds[2] = (struct pollfd){.fd = server->reload.watch, .events = POLLIN};
    server->fds[3] = (struct pollfd){.fd = server->parent, .events = POLLIN};
    for (size_t i = 0; i < hall->count; i++) {
        struct peer *peer = hall->terminals[i]->peer;
        short events = listens(hall->terminals[i]) ? POLLIN : 0;
        if (peer_waiting(peer))
            events |= POLLOUT;
        server->fds[FIXED_FDS + i] = (struct pollfd){.fd = peer_fd(peer), .events = events};
    }
    return FIXED_FDS + hall->count;
}

// Milliseconds until the session's next moment; -1 for never.
static int64_t session_wait(const struct server *server)
{
    int64_t next = server->hall.stands ? -1 : host_next(server->hall.host);
    int64_t due = server->reload.due;
    if (next < 0 && due == 0)
        return -1;
    int64_t now = clock_ms();
    int64_t left = next < 0 ? due - now : next / server->hall.speed - (now - server->begun);
    if (left < server->retry_at - now)
        left = server->retry_at - now;
    if (due > 0 && due - now < left)
        left = due - now;
    return left > 0 ? left : 0;
}

// Milliseconds until something is due: of the session, or of a terminal; -1 to sleep until
// something comes in.
static int patience(const struct server *server)
{
    int64_t least = session_wait(server);
    int64_t now = clock_ms();
    if (server->lonely >= 0 && (least < 0 || server->lonely + server->alone - now < least))
        least = server->lonely + server->alone > now ? server->lonely + server->alone - now : 0;
    for (size_t i = 0; i < server->hall.count; i++) {
        const struct terminal *terminal = server->hall.terminals[i];
        int64_t wait = terminal->more && listens(terminal) ? 0 : terminal_wait(terminal, now);
        if (wait >= 0 && (least < 0 || wait < least))
            least = wait;
    }
    return least > SLEEP_MOST ? SLEEP_MOST : (int)least;
}

// Whoever only looks in is nobody. Terminals that are all gone come back, or a day passes.
static void mind_being_alone(struct server *server)
{
    struct hall *hall = &server->hall;
    bool anybody = false;
    for (size_t i = 0; i < hall->count; i++)
        anybody = anybody || hall->terminals[i]->greeted;
    if (anybody)
        server->lonely = -1;
    else if (server->lonely < 0)
        server->lonely = hall->steady;
    if (server->lonely < 0 || hall->steady - server->lonely < server->alone || hall->stop)
        return;
    hall_log(hall, NULL, T_LOG_ALONE);
    hall->stop = true;
}

static void serve_terminals(struct server *server, size_t count)
{
    struct hall *hall = &server->hall;
    for (size_t i = 0; i < count; i++) {
        short events = server->fds[FIXED_FDS + i].revents;
        if (events & POLLOUT)
            peer_flush(hall->terminals[i]->peer);
        bool more = hall->terminals[i]->more && listens(hall->terminals[i]);
        if (more || (events & (POLLIN | POLLHUP | POLLERR)))
            terminal_read(hall, hall->terminals[i]);
    }
}

static void refresh(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++)
        terminal_refresh(hall, hall->terminals[i]);
}

static void say_bye(struct hall *hall)
{
    for (size_t i = 0; i < hall->count; i++)
        terminal_bye(hall->terminals[i], "stopped", T_BYE_STOPPED, hall->again);
}

static void tell_failure(const struct hall *hall, const struct err *err)
{
    for (size_t i = 0; i < hall->count; i++)
        if (hall->terminals[i]->greeted && hall->terminals[i]->viewer.role == ROLE_FACILITATOR)
            terminal_fail(hall->terminals[i], err);
}

// What the clock causes. When it cannot be written it is tried again later: the disk may have
// room then.
static void advance(struct server *server)
{
    struct hall *hall = &server->hall;
    struct err err = {.lang = hall->lang};
    if (!hall->stands && hall->steady >= server->retry_at)
        (void)host_advance(hall->host, hall->now, &err); // a failure comes up again in settle()
}

// Durable first; then results and views go. The facilitator is told of what cannot be written, and
// again while it lasts: a key takes a message away. What is tried again and again in vain is shown
// to nobody.
static void settle(struct server *server)
{
    struct hall *hall = &server->hall;
    struct err err = {.lang = hall->lang};
    bool kept = host_flush(hall->host, &err);
    if (kept ? server->recorded : server->retry_at == 0)
        hall_changed(hall);
    server->recorded = false;
    for (size_t i = 0; i < hall->count; i++)
        terminal_deliver(hall->terminals[i], kept ? NULL : &err);
    if (kept) {
        server->retry_at = hall->steady >= server->retry_at ? 0 : server->retry_at;
        return;
    }
    if (server->retry_at == 0 || hall->steady >= server->tell_at) {
        tell_failure(hall, &err);
        server->tell_at = hall->steady + TELL_MS;
    }
    server->retry_at = hall->steady + RETRY_MS;
}

// The scenario, when it has been saved.
static void read_scenario(struct server *server, struct err *err)
{
    if (server->fds[2].revents)
        reload_notice(&server->reload, clock_ms());
    reload_step(&server->reload, &server->hall, err);
    if (*err->text)
        tell_failure(&server->hall, err);
}

static bool step(struct server *server, struct err *err)
{
    size_t terminals = server->hall.count;
    nfds_t count = prepare_poll(server);
    if (poll(server->fds, count, patience(server)) < 0 && errno != EINTR)
        return ERR(err, T_ERR_POLL, ARG_N("code", errno));
    read_clock(server);
    advance(server);
    serve_terminals(server, terminals);
    if (server->hall.rewound)
        hall_take_seats(&server->hall);
    hall_lock_handed(&server->hall);
    settle(server);
    if (server->fds[0].revents)
        accept_terminals(server);
    if (server->fds[1].revents || server->fds[3].revents)
        server->hall.stop = true;
    read_scenario(server, err);
    if (server->hall.rewound) {
        set_clock(server);
        reload_retry(&server->reload, clock_ms());
    }
    server->hall.rewound = false;
    drop_lost(&server->hall);
    read_clock(server);
    mind_being_alone(server);
    refresh(&server->hall);
    return true;
}

bool server_run(struct server *server, struct err *err)
{
    bool ok = true;
    set_clock(server);
    while (ok && !server->hall.stop)
        ok = step(server, err);
    say_bye(&server->hall);
    return ok;
}
