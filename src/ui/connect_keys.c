// A terminal and its wire: choosing a session, losing the server, being let in again; and the kiosk
// that locks itself.
#include "ui/desk_hints.h"

#include "ui/say.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KIOSK_IDLE_MS = 60000 };

void wire_ticket(struct desk *desk, const char *seat, const char *ticket)
{
    wire_forget(desk);
    (void)snprintf(desk->wire.seat, sizeof desk->wire.seat, "%s", seat);
    (void)snprintf(desk->wire.ticket, sizeof desk->wire.ticket, "%s", ticket);
}

void wire_forget(struct desk *desk)
{
    memset(desk->wire.seat, 0, sizeof desk->wire.seat);
    memset(desk->wire.ticket, 0, sizeof desk->wire.ticket);
}

void wire_again(struct desk *desk, const char *command)
{
    free(desk->wire.again);
    desk->wire.again = *command ? mem_text(command) : NULL;
}

void wire_free(struct desk *desk)
{
    wire_forget(desk);
    free(desk->wire.again);
    arena_free(desk->wire.arena);
}

// Whatever was shown is gone; `base` is shown instead.
static void show_only(struct desk *desk, enum screen base)
{
    desk_close_all(desk);
    desk_forget_person(desk);
    view_free(desk->view);
    desk->view = view_new(NULL, desk->monotonic);
    desk->viewed = desk->check.seen = false;
    desk->stack[0] = base;
}

void desk_offer(struct desk *desk, const struct desk_session *sessions, int count)
{
    struct wire *wire = &desk->wire;
    arena_free(wire->arena);
    wire->arena = arena_new();
    wire->sessions = arena_alloc(wire->arena, (size_t)(count + 1) * sizeof *wire->sessions);
    for (int i = 0; i < count; i++)
        wire->sessions[i] = (struct desk_session){
            .name = arena_text(wire->arena, sessions[i].name),
            .path = arena_text(wire->arena, sessions[i].path),
            .owner = arena_text(wire->arena, sessions[i].owner),
        };
    wire->count = count;
    wire->chosen = NULL;
    wire->at = wire->at < count ? wire->at : 0;
    show_only(desk, SCREEN_SESSIONS);
}

const char *desk_chosen(const struct desk *desk)
{
    return desk->wire.chosen;
}

void desk_connected(struct desk *desk, int64_t monotonic)
{
    const struct desk_setup *setup = &desk->setup;
    struct hello hello = {
        .role = setup->role,
        .lang = setup->lang,
        .lang_open = setup->lang_open,
        .rows = setup->rows,
        .cols = setup->cols,
        .kiosk = setup->kiosk,
        .seat = desk->wire.seat,
        .ticket = desk->wire.ticket,
    };
    desk->monotonic = desk->touched = monotonic;
    desk->wire.stopped = false;
    show_only(desk, SCREEN_CONNECTING);
    buf_reset(&desk->out);
    say_hello(&desk->out, &hello);
}

void desk_lost(struct desk *desk, int64_t monotonic)
{
    desk->monotonic = monotonic;
    buf_reset(&desk->out);
    show_only(desk, SCREEN_LOST);
}

bool desk_stopped(const struct desk *desk)
{
    return desk->wire.stopped;
}

void desk_resized(struct desk *desk, int rows, int cols)
{
    if (rows == desk->setup.rows && cols == desk->setup.cols)
        return;
    desk->setup.rows = rows;
    desk->setup.cols = cols;
    if (desk->viewed)
        say_size(&desk->out, rows, cols);
}

// Somebody sits at the kiosk, or has begun to.
static bool is_taken(const struct desk *desk)
{
    return desk->setup.kiosk && (desk->view->me || desk->gate.seat);
}

int64_t wire_wait(const struct desk *desk)
{
    return is_taken(desk) ? desk->touched + KIOSK_IDLE_MS : -1;
}

void desk_pass(struct desk *desk, int64_t monotonic)
{
    desk->monotonic = monotonic;
    check_pass(desk);
    if (!is_taken(desk) || monotonic - desk->touched < KIOSK_IDLE_MS)
        return;
    if (desk->view->me)
        desk_lock(desk);
    desk_forget_person(desk);
    memset(desk->gate_seat, 0, sizeof desk->gate_seat);
    desk_say(desk, TONE_PLAIN, T_UI_KIOSK_LOCKED);
}

// The sessions to choose from.

static bool sessions_act(struct desk *desk, enum action action)
{
    struct wire *wire = &desk->wire;
    bool row = action >= ACT_ROW && action <= ACT_ROW_LAST;
    if (row)
        wire->at = (int)action - ACT_ROW;
    else if (action == ACT_UP)
        wire->at -= wire->at > 0;
    else if (action == ACT_DOWN)
        wire->at += wire->at + 1 < wire->count;
    else if (action != ACT_ENTER)
        return false;
    if ((row || action == ACT_ENTER) && wire->at < wire->count)
        wire->chosen = wire->sessions[wire->at].path;
    return true;
}

static const struct hint sessions_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_CHOOSE_ENTER, T_KEY_CHOOSE_ENTER_HELP, ACT_ENTER, 0, 1},
    {HINT_PAIR(K_UP, K_DOWN), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_UP, 0, 1},
};

static void sessions_hints(const struct desk *desk, struct hints *hints)
{
    if (desk->wire.count > 0)
        HINTS_ADD(hints, T_KEYS_MOVING, sessions_rows);
    desk_common_hints(hints);
}

static void sessions_draw(struct desk *desk, const struct scene *scene)
{
    screen_sessions(scene, desk->wire.sessions, desk->wire.count, desk->wire.at);
}

const struct screen_kind sessions_kind = {
    sessions_hints, sessions_draw, NULL, sessions_act, false, false,
};

// The server is gone.

static const struct hint lost_rows[] = {
    {HINT_CHAR('q'), T_KEY_QUIT, T_KEY_QUIT_LOST_HELP, ACT_QUIT, WHEN_FREE, 1},
    {HINT_CTRL('c'), T_KEY_QUIT, T_KEY_QUIT_LOST_HELP, ACT_QUIT, WHEN_FREE, -1},
    {HINT_CHAR('l'), T_KEY_LANGUAGE, T_KEY_LANGUAGE_HELP, ACT_LANGUAGE, 0, 7},
    {HINT_CHAR('t'), T_KEY_THEME, T_KEY_THEME_HELP, ACT_THEME, 0, 0},
    {HINT_CHAR('?'), T_KEY_HELP, T_KEY_HELP_HELP, ACT_HELP, 0, 1},
    {HINT_KIND(K_F1), T_KEY_HELP, T_KEY_HELP_HELP, ACT_HELP, 0, -1},
};

static void lost_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_LOST, lost_rows);
}

static void lost_draw(struct desk *desk, const struct scene *scene)
{
    screen_lost(scene, desk->wire.again);
}

const struct screen_kind lost_kind = {lost_hints, lost_draw, NULL, NULL, false, false};
