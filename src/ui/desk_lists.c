// Lists of the facilitator: people and cards, complications. And the pages that scroll.
#include "ui/desk_hints.h"

#include "ui/quote.h"

#include <string.h>

static const char *say(const struct desk *desk, enum text_key key)
{
    return text_get(desk->setup.lang, key);
}

enum { FAR = 10000 }; // farther than any list is long

// Moves a chosen row; false when the action is no movement.
static bool moved(int *at, int count, enum action action)
{
    static const struct {
        enum action action;
        int by;
    } moves[] = {{ACT_UP, -1},        {ACT_DOWN, 1},     {ACT_PAGE_UP, -10},
                 {ACT_PAGE_DOWN, 10}, {ACT_FIRST, -FAR}, {ACT_LAST, FAR}};
    for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++) {
        if (moves[i].action != action)
            continue;
        int to = *at + moves[i].by;
        int last = count > 0 ? count - 1 : 0;
        *at = to < 0 ? 0 : to > last ? last : to;
        return true;
    }
    return false;
}

// People and cards.

static const struct view_seat *chosen_seat(const struct desk *desk)
{
    return desk->cast_at < desk->view->seats_count ? &desk->view->seats[desk->cast_at] : NULL;
}

static void deal_to(struct desk *desk, const char *name)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "seat.deal %s ", desk->asked_for);
    quote_word(&line, name);
    desk_do(desk, buf_text(&line), say(desk, T_UI_DONE_DEALT));
    buf_free(&line);
}

static void deal(struct desk *desk, const struct view_seat *seat)
{
    memset(desk->asked_for, 0, sizeof desk->asked_for);
    (void)strncpy(desk->asked_for, seat->id, sizeof desk->asked_for - 1);
    prompt_open(desk, T_UI_DEAL, T_UI_DEAL_HINT, deal_to);
}

static void leave_to_bot(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "seat.deal %s", seat->id);
}

// The first press marks a seat, the second one on another seat swaps the two.
static void swap(struct desk *desk, const struct view_seat *seat)
{
    int marked = desk->cast_mark;
    desk->cast_mark = marked < 0 ? desk->cast_at : -1;
    if (marked < 0)
        desk_say(desk, TONE_PLAIN, T_UI_SWAP_WITH);
    else if (marked != desk->cast_at)
        desk_do_format(desk, "seat.swap %s %s", desk->view->seats[marked].id, seat->id);
}

static void come_or_go(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "%s %s", seat->present ? "seat.leave" : "seat.arrive", seat->id);
}

static void show_pins(struct desk *desk, const struct view_seat *seat)
{
    (void)seat;
    if (desk->pins)
        desk->pins = NULL;
    else
        desk_send(desk, "pins", NULL, NULL);
}

// A slip was lost: another PIN for this seat.
static void new_pin(struct desk *desk, const struct view_seat *seat)
{
    desk_send(desk, "pin", "seat", seat->id);
}

static void hand_over(struct desk *desk, const struct view_seat *seat)
{
    desk->handed_over = true;
    wire_forget(desk);
    desk->gate.at = desk->cast_at;
    memset(desk->gate_seat, 0, sizeof desk->gate_seat);
    (void)strncpy(desk->gate_seat, seat->id, sizeof desk->gate_seat - 1);
    desk_send(desk, "role", "role", "seat");
}

static void warn(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "seat.warn %s", seat->id);
}

static void remove_guest(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "seat.remove %s", seat->id);
}

static const struct {
    enum action action;
    void (*run)(struct desk *desk, const struct view_seat *seat);
} cast_acts[] = {
    {ACT_ENTER, deal},          {ACT_DEAL, deal},          {ACT_BOT, leave_to_bot},
    {ACT_SWAP, swap},           {ACT_PRESENT, come_or_go}, {ACT_PINS, show_pins},
    {ACT_HAND_OVER, hand_over}, {ACT_WARN, warn},          {ACT_REMOVE, remove_guest},
    {ACT_NEW_PIN, new_pin},
};

static bool cast_act(struct desk *desk, enum action action)
{
    const struct view_seat *seat = chosen_seat(desk);
    if (moved(&desk->cast_at, desk->view->seats_count, action))
        return true;
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        int row = (int)action - ACT_ROW;
        if (row < desk->view->seats_count)
            desk->cast_at = row;
        return true;
    }
    if (action == ACT_BACK) { // nothing of the PINs stays behind
        desk->pins = NULL;
        desk->cast_mark = -1;
        return false;
    }
    for (size_t i = 0; seat && i < sizeof cast_acts / sizeof cast_acts[0]; i++) {
        if (cast_acts[i].action == action) {
            cast_acts[i].run(desk, seat);
            return true;
        }
    }
    return false;
}

static const struct hint cast_rows[] = {
    {HINT_BOTH(K_ENTER, 'd'), T_KEY_DEAL, T_KEY_DEAL_HELP, ACT_DEAL, 0, 2},
    {HINT_CHAR('b'), T_KEY_BOT, T_KEY_BOT_HELP, ACT_BOT, 0, 4},
    {HINT_CHAR('s'), T_KEY_SWAP, T_KEY_SWAP_HELP, ACT_SWAP, 0, 4},
    {HINT_CHAR('a'), T_KEY_COME_GO, T_KEY_COME_GO_HELP, ACT_PRESENT, 0, 3},
    {HINT_CHAR('p'), T_KEY_PINS, T_KEY_PINS_HELP, ACT_PINS, 0, 2},
    {HINT_CHAR('n'), T_KEY_NEW_PIN, T_KEY_NEW_PIN_HELP, ACT_NEW_PIN, WHEN_PINS, 2},
    {HINT_CHAR('k'), T_KEY_HAND_OVER, T_KEY_HAND_OVER_HELP, ACT_HAND_OVER, 0, 3},
    {HINT_CHAR('w'), T_KEY_WARN, T_KEY_WARN_HELP, ACT_WARN, 0, 6},
    {HINT_CHAR('r'), T_KEY_REMOVE, T_KEY_REMOVE_HELP, ACT_REMOVE, 0, 6},
};

static void cast_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_CAST, cast_rows);
    desk_list_hints(hints);
    desk_common_hints(hints);
}

static void cast_draw(struct desk *desk, const struct scene *scene)
{
    screen_cast(scene, desk->cast_at, desk->cast_mark, desk->pins);
}

const struct screen_kind cast_kind = {cast_hints, cast_draw, NULL, cast_act, false, false};

// Complications.

static bool inject_act(struct desk *desk, enum action action)
{
    const struct view *view = desk->view;
    static const struct {
        enum action action;
        const char *verb;
    } verbs[] = {{ACT_ENTER, "inject.fire"},
                 {ACT_FIRE, "inject.fire"},
                 {ACT_HOLD, "inject.hold"},
                 {ACT_SKIP, "inject.skip"}};
    if (moved(&desk->inject_at, view->injects_count, action))
        return true;
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        int row = (int)action - ACT_ROW;
        if (row < view->injects_count)
            desk->inject_at = row;
        return true;
    }
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        if (verbs[i].action == action && desk->inject_at < view->injects_count) {
            desk_do_format(desk, "%s %s", verbs[i].verb, view->injects[desk->inject_at].id);
            return true;
        }
    }
    return false;
}

static const struct hint inject_rows[] = {
    {HINT_BOTH(K_ENTER, 'f'), T_KEY_FIRE, T_KEY_FIRE_HELP, ACT_FIRE, 0, 1},
    {HINT_CHAR('h'), T_KEY_HOLD, T_KEY_HOLD_HELP, ACT_HOLD, 0, 2},
    {HINT_CHAR('s'), T_KEY_SKIP, T_KEY_SKIP_HELP, ACT_SKIP, 0, 2},
};

static void inject_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_INJECTS, inject_rows);
    desk_list_hints(hints);
    desk_common_hints(hints);
}

static void inject_draw(struct desk *desk, const struct scene *scene)
{
    screen_inject(scene, desk->inject_at);
}

const struct screen_kind inject_kind = {inject_hints, inject_draw, NULL, inject_act, false, true};

// The debrief: Tab goes from section to section.

static void next_section(struct desk *desk, int by)
{
    const int *top = desk->sections;
    int last = desk->skip;
    for (int i = 0; i < DEBRIEF_SECTIONS; i++) {
        if (by > 0 && top[i] > desk->skip) {
            last = top[i];
            break;
        }
        if (by < 0 && top[i] >= 0 && top[i] < desk->skip)
            last = top[i];
    }
    int most = desk->extent.lines - desk->extent.rows;
    desk->skip = last > most ? (most > 0 ? most : 0) : last;
}

static bool debrief_act(struct desk *desk, enum action action)
{
    if (action != ACT_TAB && action != ACT_BACKTAB)
        return false;
    next_section(desk, action == ACT_TAB ? 1 : -1);
    return true;
}

static const struct hint debrief_rows[] = {
    {HINT_KIND(K_TAB), T_KEY_SECTION, T_KEY_SECTION_HELP, ACT_TAB, 0, 2},
    {HINT_KIND(K_BACKTAB), T_KEY_SECTION, T_KEY_SECTION_HELP, ACT_BACKTAB, 0, -1},
};

static void debrief_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_DEBRIEF, debrief_rows);
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void debrief_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_debrief(scene, desk->skip, desk->sections);
}

const struct screen_kind debrief_kind = {debrief_hints, debrief_draw, NULL,
                                         debrief_act,   false,        false};

// Help: the keys of the screen below it.

static void help_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void help_draw(struct desk *desk, const struct scene *scene)
{
    struct hints below = {.now = desk_bits(desk)};
    if (desk->depth > 1)
        screen_kind(desk->stack[desk->depth - 2])->hints(desk, &below);
    desk->extent = screen_help(scene, &below, desk->words, desk->skip);
}

const struct screen_kind help_kind = {help_hints, help_draw, NULL, NULL, false, false};
