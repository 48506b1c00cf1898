// The shared terminal between two people: choosing the seat and typing its PIN.
#include "ui/desk_hints.h"

#include "term/keymap.h"

#include <string.h>

// The row after the last seat is the facilitator's, at a terminal that is or was the console.
static bool has_console(const struct desk *desk)
{
    return desk->handed_over || desk->setup.role == ROLE_FACILITATOR;
}

static int rows(const struct desk *desk)
{
    return desk->view->seats_count + has_console(desk);
}

static void forget_pin(struct desk *desk)
{
    memset(desk->gate_pin, 0, sizeof desk->gate_pin);
    desk->gate.digits = 0;
}

static void choose(struct desk *desk)
{
    const struct view *view = desk->view;
    bool seat = desk->gate.at < view->seats_count;
    if (desk->gate.nobody || (!seat && !has_console(desk)))
        return;
    memset(desk->gate_seat, 0, sizeof desk->gate_seat);
    (void)strncpy(desk->gate_seat, seat ? view->seats[desk->gate.at].id : "facilitator",
                  sizeof desk->gate_seat - 1);
    desk->gate.seat = desk->gate_seat;
    forget_pin(desk);
}

static void back(struct desk *desk)
{
    forget_pin(desk);
    desk->gate.seat = NULL;
    memset(desk->gate_seat, 0, sizeof desk->gate_seat);
}

static void type_digit(struct desk *desk, int digit)
{
    if (desk->gate_until > desk->monotonic || desk->gate.digits >= GATE_PIN)
        return;
    desk->gate_pin[desk->gate.digits++] = (char)('0' + digit);
    if (desk->gate.digits < GATE_PIN)
        return;
    desk_send_unlock(desk, desk->gate_seat, desk->gate_pin);
    desk->pin_at = desk->monotonic;
    forget_pin(desk);
}

// While the seat is chosen, digits find it by its number, once the list of people has come.
static void find_number(struct desk *desk, int digit)
{
    const struct view *view = desk->view;
    if (view->seats_count == 0)
        return;
    int *numbers = arena_alloc(desk->scratch, (size_t)(view->seats_count + 1) * sizeof *numbers);
    for (int i = 0; i < view->seats_count; i++)
        numbers[i] = view->seats[i].number;
    int at = desk_type_number(desk, &desk->gate.digits, digit, numbers, view->seats_count);
    desk->gate.nobody = at < 0;
    desk->gate.at = at < 0 ? desk->gate.at : at;
}

static bool key(struct desk *desk, const struct key *key)
{
    int digit = key->kind == K_CHAR ? keymap_digit(key->code) : -1;
    if (digit >= 0 && desk->gate.seat)
        type_digit(desk, digit);
    else if (digit >= 0)
        find_number(desk, digit);
    else if (key->kind == K_BACKSPACE && desk->gate.seat && desk->gate.digits > 0)
        desk->gate.digits--;
    else
        return false;
    return true;
}

static void move(struct desk *desk, int by)
{
    int at = desk->gate.at + by;
    int most = rows(desk) - 1;
    desk->gate.at = at < 0 ? 0 : at > most ? (most < 0 ? 0 : most) : at;
    desk->gate.digits = 0;
    desk->gate.nobody = false;
}

static bool act(struct desk *desk, enum action action)
{
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        desk->gate.at = (int)action - ACT_ROW;
        desk->gate.nobody = false;
        choose(desk);
        return true;
    }
    if (action == ACT_BACK) {
        back(desk);
        return true;
    }
    if (desk->gate.seat)
        return false;
    switch (action) {
    case ACT_UP:
    case ACT_DOWN:
        move(desk, action == ACT_UP ? -1 : 1);
        return true;
    case ACT_PAGE_UP:
    case ACT_FIRST:
        move(desk, action == ACT_FIRST ? -rows(desk) : -8);
        return true;
    case ACT_PAGE_DOWN:
    case ACT_LAST:
        move(desk, action == ACT_LAST ? rows(desk) : 8);
        return true;
    case ACT_ENTER:
        choose(desk);
        return true;
    default:
        return false;
    }
}

static const struct hint choose_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_CHOOSE_ENTER, T_KEY_CHOOSE_ENTER_HELP, ACT_ENTER, 0, 1},
    {HINT_PAIR(K_UP, K_DOWN), T_KEY_CHOOSE, T_KEY_CHOOSE_HELP, ACT_UP, 0, 1},
    {HINT_PAIR(K_PGUP, K_PGDN), T_KEY_SCROLL, T_KEY_SCROLL_HELP, ACT_PAGE_UP, 0, 0},
    {HINT_PAIR(K_HOME, K_END), T_KEY_ENDS, T_KEY_ENDS_HELP, ACT_FIRST, 0, 0},
};

static const struct hint pin_rows[] = {
    {HINT_KIND(K_ESC), T_KEY_NOT_ME, T_KEY_NOT_ME_HELP, ACT_BACK, 0, 1},
};

static void hints(const struct desk *desk, struct hints *hints)
{
    if (desk->gate.seat) {
        HINTS_ADD(hints, T_KEYS_GATE, pin_rows);
    } else {
        HINTS_ADD(hints, T_KEYS_GATE, choose_rows);
    }
    desk_common_hints(hints);
}

static void draw(struct desk *desk, const struct scene *scene)
{
    struct gate gate = desk->gate;
    int64_t wait = desk->gate_until - desk->monotonic;
    gate.wait = wait > 0 ? wait : 0;
    gate.own = has_console(desk);
    screen_handover(scene, &gate);
}

const struct screen_kind gate_kind = {hints, draw, key, act, false, false};
