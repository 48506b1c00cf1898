// The check before a workshop: the console's list of terminals, and what each terminal shows while
// its keys are tried.
#include "ui/desk_hints.h"

#include "base/utf8.h"
#include "term/keymap.h"
#include "ui/say.h"

#include <stdio.h>
#include <string.h>

enum { ANSWER_MS = 2000 };

void check_ping(struct desk *desk, int64_t number)
{
    desk->check.ping = number;
    desk->check.until = desk->monotonic + ANSWER_MS;
    desk->check.asks = true;
}

bool desk_asks(struct desk *desk)
{
    bool asks = desk->check.asks;
    desk->check.asks = false;
    return asks;
}

static void answer(struct desk *desk, bool screen)
{
    if (desk->check.ping > 0)
        say_pong(&desk->out, desk->check.ping, screen);
    desk->check.ping = 0;
}

int64_t check_wait(const struct desk *desk)
{
    return desk->check.ping > 0 ? desk->check.until : -1;
}

void check_pass(struct desk *desk)
{
    if (desk->check.ping > 0 && desk->monotonic >= desk->check.until)
        answer(desk, false);
}

static void put_character(struct buf *out, uint32_t code)
{
    char bytes[4];
    buf_add(out, bytes, utf8_encode(code, bytes));
}

// The key as it was typed: a letter as itself, in whatever layout.
static void note_key(struct check *check, const struct key *key, enum lang lang)
{
    struct buf name = BUF_INIT;
    if (key->kind == K_CHAR && key->code != ' ')
        put_character(&name, key->code);
    else
        keymap_label(&name, key->kind, key->code, lang);
    check->keys++;
    (void)snprintf(check->key, sizeof check->key, "%s", buf_text(&name));
    buf_free(&name);
}

bool check_key(struct desk *desk, const struct key *key)
{
    struct check *check = &desk->check;
    if (key->kind == K_REPORT) {
        answer(desk, true);
        return true;
    }
    if (desk_top(desk) != SCREEN_CHECK || key->kind == K_ESC)
        return false;
    note_key(check, key, desk->setup.lang);
    say_tested(&desk->out, check->keys, check->key);
    return true;
}

// The check comes up by itself, once, on all terminals but the console.
void check_view(struct desk *desk)
{
    struct check *check = &desk->check;
    const struct view *view = desk->view;
    bool open = desk_top(desk) == SCREEN_CHECK;
    if (!view->checking || view->role == ROLE_FACILITATOR) {
        if (open)
            desk_pop(desk);
        check->seen = false;
        return;
    }
    if (check->seen)
        return;
    check->seen = true;
    check->keys = 0;
    check->key[0] = '\0';
    if (!open)
        desk_push(desk, SCREEN_CHECK);
}

static void check_hints(const struct desk *desk, struct hints *hints)
{
    static const struct hint rows[] = {
        {HINT_KIND(K_ESC), T_KEY_CHECK_LEAVE, T_KEY_CHECK_LEAVE_HELP, ACT_BACK, 0, 1},
    };
    (void)desk;
    HINTS_ADD(hints, T_KEYS_CHECK, rows);
}

static void check_draw(struct desk *desk, const struct scene *scene)
{
    screen_check(scene, desk->check.keys, desk->check.key);
}

const struct screen_kind check_kind = {check_hints, check_draw, NULL, NULL, false, false};

// The console's list.

static void terminals_start(struct desk *desk, bool on)
{
    say_check(&desk->out, on);
}

static void check_chosen(struct desk *desk, const char *id)
{
    terminals_start(desk, strcmp(id, "end") != 0);
}

// While the check is on, Enter asks whether to measure again or to end it.
static void terminals_enter(struct desk *desk)
{
    enum lang lang = desk->setup.lang;
    if (!desk->view->checking) {
        terminals_start(desk, true);
        return;
    }
    pick_start(desk, T_KEY_CHECK);
    pick_add(desk, text_get(lang, T_UI_CHECK_AGAIN), NULL, NULL, "again");
    pick_add(desk, text_get(lang, T_UI_CHECK_END), NULL, NULL, "end");
    desk->pick.chosen = check_chosen;
    pick_open(desk);
}

static bool terminals_act(struct desk *desk, enum action action)
{
    int last = desk->view->terminals_count - 1;
    if (action == ACT_UP)
        desk->terminal_at -= desk->terminal_at > 0;
    else if (action == ACT_DOWN)
        desk->terminal_at += desk->terminal_at < last;
    else if (action == ACT_ENTER)
        terminals_enter(desk);
    else if (action == ACT_BACK && desk->view->checking) {
        terminals_start(desk, false);
        return false;
    } else
        return false;
    return true;
}

static const struct hint terminals_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_CHECK, T_KEY_CHECK_HELP, ACT_ENTER, 0, 1},
    {HINT_PAIR(K_UP, K_DOWN), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_UP, 0, 2},
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, 0, 1},
};

static void terminals_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_CHECK, terminals_rows);
    desk_common_hints(hints);
}

static void terminals_draw(struct desk *desk, const struct scene *scene)
{
    screen_terminals(scene, desk->terminal_at);
}

const struct screen_kind terminals_kind = {
    terminals_hints, terminals_draw, NULL, terminals_act, false, false,
};
