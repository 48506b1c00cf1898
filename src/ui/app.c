// The terminal program: waits for keys, for the server, and for the next second that shows.
#include "ui/app.h"

#include "base/clock.h"
#include "base/mem.h"
#include "net/local.h"
#include "net/peer.h"
#include "term/term.h"
#include "ui/plain.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct app {
    const struct ui_options *options;
    struct desk *desk;
    struct terminal *term;
    struct grid *grid;
    struct peer *peer; // NULL without a server
    char *socket;      // where it is or was; NULL: to be chosen
    int watch;         // tells of sockets that appear, while there is no server; else -1
    bool heard;        // this server has said something
    bool changed;      // the picture has to be drawn again
    bool gone;         // the terminal is no more
};

static void send_out(struct app *app)
{
    struct buf *out = desk_out(app->desk);
    if (app->peer && out->len > 0)
        peer_send_raw(app->peer, out->data, out->len);
    buf_reset(out);
}

static void take_messages(struct app *app)
{
    peer_read(app->peer);
    for (const char *text; peer_next(app->peer, &text);) {
        desk_receive(app->desk, text, clock_ms());
        app->heard = app->changed = true;
    }
}

static void take_keys(struct app *app)
{
    struct key key;
    for (;;) {
        enum term_input input = term_read(app->term, &key);
        app->gone = app->gone || input == TERM_GONE;
        if (input != TERM_KEY)
            return;
        desk_key(app->desk, &key, clock_ms());
        app->changed = true;
    }
}

static void draw(struct app *app)
{
    int rows, cols;
    term_size(app->term, &rows, &cols);
    desk_resized(app->desk, rows, cols);
    grid_reset(app->grid, rows, cols);
    desk_draw(app->desk, app->grid, clock_ms());
    term_theme(app->term, desk_theme(app->desk));
    term_draw(app->term, app->grid);
    if (desk_rings(app->desk))
        term_bell(app->term);
    if (desk_asks(app->desk))
        term_ask(app->term);
    app->changed = false;
}

// Waits for the socket (or for one to appear), the terminal, or the moment at which something
// changes by itself.
static void wait_for(struct app *app)
{
    bool sends = app->peer && peer_waiting(app->peer);
    struct pollfd fds[] = {
        {.fd = app->peer ? peer_fd(app->peer) : app->watch, .events = POLLIN},
        {.fd = term_fd(app->term), .events = POLLIN},
    };
    if (sends)
        fds[0].events |= POLLOUT;
    int64_t wait = desk_wait(app->desk, clock_ms());
    int count = poll(fds, 2, wait < 0 ? -1 : (int)wait);
    if (count == 0)
        app->changed = true;
    if (app->peer && count > 0 && (fds[0].revents & POLLOUT))
        peer_flush(app->peer);
    if (app->peer && count > 0 && (fds[0].revents & (POLLIN | POLLHUP | POLLERR)))
        take_messages(app);
    take_keys(app); // also after EINTR: the window's size may have changed
    desk_pass(app->desk, clock_ms());
}

static void stop_watching(struct app *app)
{
    if (app->watch >= 0)
        (void)close(app->watch);
    app->watch = -1;
}

// True when there is a server at the socket.
static bool connected(struct app *app)
{
    int fd = app->socket ? local_connect(app->socket, NULL) : -1;
    if (fd < 0)
        return false;
    stop_watching(app);
    app->peer = peer_new(fd, FRAME_MAX);
    app->heard = false;
    desk_connected(app->desk, clock_ms());
    app->changed = true;
    return true;
}

struct offer {
    struct arena *texts;
    struct desk_session *list;
    size_t count, cap;
};

static void on_session(void *context, const struct local_session *session)
{
    struct offer *offer = context;
    offer->list = mem_room(offer->list, offer->count, &offer->cap, sizeof *offer->list);
    offer->list[offer->count++] = (struct desk_session){
        .name = arena_text(offer->texts, session->name),
        .path = arena_text(offer->texts, session->path),
        .owner = arena_text(offer->texts, session->owner),
    };
}

// Where only one session runs there is nothing to choose; where none does, a terminal that has
// lost its own goes on saying so.
static void offer_sessions(struct app *app)
{
    bool lost = app->socket != NULL;
    struct offer offer = {.texts = arena_new()};
    (void)local_sessions(on_session, &offer);
    if (!lost || offer.count > 0) {
        free(app->socket);
        app->socket = offer.count == 1 ? mem_text(offer.list[0].path) : NULL;
    }
    if (!connected(app) && (!lost || offer.count > 0))
        desk_offer(app->desk, offer.list, (int)offer.count);
    free(offer.list);
    arena_free(offer.texts);
    app->changed = true;
}

static void look_for_server(struct app *app)
{
    if (connected(app))
        return;
    if (!app->options->socket && (!app->socket || app->options->desk.kiosk))
        offer_sessions(app);
}

// Begins to wait for a server: the watch first, then a look, so that none is missed.
static void without_server(struct app *app)
{
    bool stopped = desk_stopped(app->desk);
    if (stopped)
        desk_offer(app->desk, NULL, 0);
    else
        desk_lost(app->desk, clock_ms());
    peer_free(app->peer);
    app->peer = NULL;
    if (stopped && !app->options->socket) {
        free(app->socket);
        app->socket = NULL;
    }
    bool any = app->options->desk.kiosk && !app->options->socket;
    app->watch = local_watch(any ? NULL : app->socket);
    if (app->heard) // one that hangs up at once is not called again and again
        look_for_server(app);
    app->changed = true;
}

static void mind_the_wire(struct app *app)
{
    const char *chosen = desk_chosen(app->desk);
    if (app->peer && peer_state(app->peer) != PEER_OPEN) {
        without_server(app);
    } else if (!app->peer && chosen) {
        free(app->socket);
        app->socket = mem_text(chosen);
        if (!connected(app))
            offer_sessions(app);
    } else if (!app->peer && app->watch >= 0 && local_watched(app->watch)) {
        look_for_server(app);
    }
}

static void loop(struct app *app, const char **farewell)
{
    app->changed = true;
    while (!desk_done(app->desk, farewell) && !app->gone) {
        mind_the_wire(app);
        send_out(app);
        if (app->changed)
            draw(app);
        send_out(app); // drawing may have told the size
        wait_for(app);
    }
    send_out(app);
}

static bool open_terminal(struct app *app, struct err *err)
{
    const struct ui_options *options = app->options;
    struct term_setup setup = {options->desk.theme, options->ascii, true};
    app->term = term_open(&setup, err);
    return app->term != NULL;
}

// The first look: a session that was named has to be there.
static bool begin(struct app *app, struct err *err)
{
    struct desk_setup setup = app->options->desk;
    if (app->options->socket && !setup.kiosk) {
        int fd = local_connect(app->options->socket, err);
        if (fd < 0)
            return false;
        app->peer = peer_new(fd, FRAME_MAX);
    }
    if (!open_terminal(app, err))
        return false;
    term_size(app->term, &setup.rows, &setup.cols);
    app->desk = desk_new(&setup);
    app->grid = grid_new(setup.rows, setup.cols);
    app->socket = app->options->socket ? mem_text(app->options->socket) : NULL;
    if (app->peer) {
        desk_connected(app->desk, clock_ms());
        return true;
    }
    app->watch = local_watch(app->socket);
    if (app->socket)
        desk_offer(app->desk, NULL, 0);
    look_for_server(app);
    return true;
}

static enum ui_end run_screen(const struct ui_options *options, char **farewell, struct err *err)
{
    struct app app = {.options = options, .watch = -1};
    const char *words = NULL;
    bool ok = begin(&app, err);
    if (ok)
        loop(&app, &words);
    if (words && *words)
        *farewell = mem_text(words);
    bool misled = app.desk && desk_misled(app.desk);
    stop_watching(&app);
    peer_free(app.peer);
    term_close(app.term);
    desk_free(app.desk);
    grid_free(app.grid);
    free(app.socket);
    return misled ? UI_NO_SEAT : ok ? UI_LEFT : UI_NO_ROOM;
}

bool ui_possible(struct err *err)
{
    return term_possible(err);
}

enum ui_end ui_run(const struct ui_options *options, char **farewell, struct err *err)
{
    *farewell = NULL;
    return options->plain ? plain_run(options, farewell, err) : run_screen(options, farewell, err);
}
