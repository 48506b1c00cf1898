// The terminal program: waits for keys, for the server, and for the next second that shows.
#include "ui/app.h"

#include "base/mem.h"
#include "net/peer.h"
#include "ui/plain.h"
#include "ui/term.h"

#include <errno.h>
#include <poll.h>
#include <time.h>

struct app {
    struct desk *desk;
    struct terminal *term;
    struct peer *peer;
    struct grid *grid;
    bool changed; // the picture has to be drawn again
    bool gone;    // the terminal is no more
};

static int64_t monotonic(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void send_out(struct app *app)
{
    struct buf *out = desk_out(app->desk);
    if (out->len > 0)
        peer_send_raw(app->peer, out->data, out->len);
    buf_reset(out);
}

static void take_messages(struct app *app)
{
    peer_read(app->peer);
    for (const char *text; peer_next(app->peer, &text);) {
        desk_receive(app->desk, text, monotonic());
        app->changed = true;
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
        desk_key(app->desk, &key, monotonic());
        app->changed = true;
    }
}

static void draw(struct app *app)
{
    int rows, cols;
    term_size(app->term, &rows, &cols);
    grid_reset(app->grid, rows, cols);
    desk_draw(app->desk, app->grid, monotonic());
    term_theme(app->term, desk_theme(app->desk));
    term_draw(app->term, app->grid);
    if (desk_rings(app->desk))
        term_bell(app->term);
    app->changed = false;
}

// Waits for the socket, the terminal, or the moment at which the picture changes by itself.
static void wait_for(struct app *app)
{
    struct pollfd fds[] = {
        {.fd = peer_fd(app->peer), .events = peer_waiting(app->peer) ? POLLIN | POLLOUT : POLLIN},
        {.fd = term_fd(app->term), .events = POLLIN},
    };
    int64_t wait = desk_wait(app->desk, monotonic());
    int count = poll(fds, 2, wait < 0 ? -1 : (int)wait);
    if (count == 0)
        app->changed = true;
    if (count > 0 && (fds[0].revents & POLLOUT))
        peer_flush(app->peer);
    if (count > 0 && (fds[0].revents & (POLLIN | POLLHUP | POLLERR)))
        take_messages(app);
    take_keys(app); // also after EINTR: the window's size may have changed
}

static void loop(struct app *app, const char **farewell)
{
    app->changed = true;
    while (!desk_done(app->desk, farewell) && !app->gone && peer_state(app->peer) == PEER_OPEN) {
        send_out(app);
        if (app->changed)
            draw(app);
        wait_for(app);
    }
    send_out(app);
}

static enum ui_end run_screen(struct peer *peer, const struct ui_options *options, char **farewell,
                              struct err *err)
{
    struct term_setup setup = {options->desk.theme, options->ascii, true};
    struct app app = {.peer = peer};
    const char *words = NULL;
    app.term = term_open(&setup, err);
    if (!app.term)
        return UI_NO_ROOM;
    app.desk = desk_new(&options->desk);
    app.grid = grid_new(24, 80);
    loop(&app, &words);
    enum ui_end end = desk_done(app.desk, &words) || app.gone ? UI_LEFT : UI_LOST;
    if (words)
        *farewell = mem_text(words);
    term_close(app.term);
    desk_free(app.desk);
    grid_free(app.grid);
    return end;
}

enum ui_end ui_run(int socket, const struct ui_options *options, char **farewell, struct err *err)
{
    struct peer *peer = peer_new(socket, FRAME_MAX);
    *farewell = NULL;
    enum ui_end end = options->plain ? plain_run(peer, &options->desk, farewell)
                                     : run_screen(peer, options, farewell, err);
    peer_free(peer);
    return end;
}
