// People and cards: keys.
#include "ui/desk_hints.h"

#include "base/quote.h"
#include "term/keymap.h"

#include <string.h>

static const struct view_seat *chosen_seat(const struct desk *desk)
{
    bool any = !desk->cast_nobody && desk->cast_at < desk->view->seats_count;
    return any ? &desk->view->seats[desk->cast_at] : NULL;
}

static void deal_to(struct desk *desk, const char *name)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "seat.deal %s ", desk->asked_for);
    quote_word(&line, name);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_DEALT));
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

// With whom the chosen seat swaps its card.
static void swap(struct desk *desk, const struct view_seat *seat)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_SWAP_WITH);
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *other = &view->seats[i];
        if (other == seat)
            continue;
        pick_seat(desk, other, other->role,
                  scene_format(&scene, "seat.swap %s %s", seat->id, other->id));
    }
    pick_open(desk);
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
    if (!desk->pins) // it is read from the list
        desk_send(desk, "pins", NULL, NULL);
}

static void hand_over(struct desk *desk, const struct view_seat *seat)
{
    desk->gate.at = desk->cast_at;
    desk_hand_over(desk, seat->id);
}

static void warn(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "seat.warn %s", seat->id);
}

static void silence(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "vote.open procedural:no-floor:%s", seat->id);
}

static void remove_warned(struct desk *desk, const struct view_seat *seat)
{
    desk_do_format(desk, "seat.remove %s", seat->id);
}

static bool any_seat(const struct view_seat *seat)
{
    (void)seat;
    return true;
}

static bool is_away(const struct view_seat *seat)
{
    return !seat->present && !seat->removed;
}

static bool is_here(const struct view_seat *seat)
{
    return seat->present;
}

static bool has_person(const struct view_seat *seat)
{
    return !seat->bot;
}

// What can be done with the chosen seat; the places of the first ones never change.
static const struct {
    enum text_key words;
    bool (*may)(const struct view_seat *seat);
    void (*run)(struct desk *desk, const struct view_seat *seat);
} cast_deeds[] = {
    {T_UI_CAST_DEAL, any_seat, deal},       {T_UI_CAST_SWAP, any_seat, swap},
    {T_UI_CAST_PINS, any_seat, show_pins},  {T_UI_CAST_NEW_PIN, any_seat, new_pin},
    {T_UI_CAST_SIT, any_seat, hand_over},   {T_UI_CAST_COME, is_away, come_or_go},
    {T_UI_CAST_GO, is_here, come_or_go},    {T_UI_CAST_TO_BOT, has_person, leave_to_bot},
    {T_UI_CAST_WARN, is_here, warn},        {T_UI_CAST_REMOVE, is_here, remove_warned},
    {T_UI_CAST_NO_FLOOR, is_here, silence},
};
enum { CAST_DEEDS = sizeof cast_deeds / sizeof cast_deeds[0] };

static void cast_chosen(struct desk *desk, const char *id)
{
    const struct view_seat *seat = chosen_seat(desk);
    for (size_t i = 0; seat && i < CAST_DEEDS; i++) {
        if (strcmp(text_name(cast_deeds[i].words), id) != 0)
            continue;
        cast_deeds[i].run(desk, seat);
        return;
    }
}

// After the end nobody is dealt, comes or goes; who may be warned the server says.
static bool cast_works(struct desk *desk, const struct view_seat *seat, enum text_key words)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    switch (words) {
    case T_UI_CAST_DEAL:
    case T_UI_CAST_SWAP:
    case T_UI_CAST_TO_BOT:
        return !view->ended;
    case T_UI_CAST_COME:
        return view_accepts(view, scene_format(&scene, "seat.arrive %s", seat->id));
    case T_UI_CAST_GO:
        return view_accepts(view, scene_format(&scene, "seat.leave %s", seat->id));
    case T_UI_CAST_WARN:
        return view_accepts(view, scene_format(&scene, "seat.warn %s", seat->id));
    case T_UI_CAST_REMOVE:
        return view_accepts(view, scene_format(&scene, "seat.remove %s", seat->id));
    case T_UI_CAST_NO_FLOOR:
        return view->checked &&
               view_accepts(view,
                            scene_format(&scene, "vote.open procedural:no-floor:%s", seat->id));
    default:
        return true;
    }
}

static void cast_menu(struct desk *desk)
{
    const struct view_seat *seat = chosen_seat(desk);
    if (!seat)
        return;
    pick_start(desk, T_UI_CAST_MENU);
    for (size_t i = 0; seat && i < CAST_DEEDS; i++) {
        enum text_key words = cast_deeds[i].words;
        if (words == T_UI_CAST_PINS && desk->pins)
            words = T_UI_CAST_HIDE_PINS;
        if (cast_deeds[i].may(seat) && cast_works(desk, seat, cast_deeds[i].words))
            pick_add(desk, desk_text(desk, words), NULL, NULL, text_name(cast_deeds[i].words));
    }
    desk->pick.chosen = cast_chosen;
    pick_open_living(desk, cast_menu);
}

static void cast_forget(struct desk *desk)
{
    desk->cast_typed = 0;
    desk->cast_nobody = false;
}

// Seats are chosen by their numbers, too.
static bool cast_key(struct desk *desk, const struct key *key)
{
    const struct view *view = desk->view;
    int digit = key->kind == K_CHAR ? keymap_digit(key->code) : -1;
    if (digit < 0)
        return false;
    int *numbers = arena_alloc(desk->scratch, (size_t)(view->seats_count + 1) * sizeof *numbers);
    for (int i = 0; i < view->seats_count; i++)
        numbers[i] = view->seats[i].number;
    int at = desk_type_number(desk, &desk->cast_typed, digit, numbers, view->seats_count);
    desk->cast_nobody = at < 0;
    desk->cast_at = at < 0 ? desk->cast_at : at;
    return true;
}

static bool cast_act(struct desk *desk, enum action action)
{
    const struct view_seat *seat = chosen_seat(desk);
    if (desk_moved(&desk->cast_at, desk->view->seats_count, action)) {
        cast_forget(desk);
        return true;
    }
    if (action == ACT_ENTER && desk->cast_nobody) {
        struct scene scene = desk_scene(desk, NULL);
        desk_tell(desk, TONE_PLAIN, SAY(&scene, T_UI_NO_NUMBER, ARG_N("n", desk->cast_typed)));
        return true;
    }
    if (action >= ACT_ROW && action <= ACT_ROW_LAST)
        cast_forget(desk);
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        int row = (int)action - ACT_ROW;
        if (row < desk->view->seats_count)
            desk->cast_at = row;
        return true;
    }
    if (action == ACT_BACK) // nothing of the PINs stays behind
        desk->pins = NULL;
    if (action == ACT_HAND_OVER && seat)
        hand_over(desk, seat);
    else if (action == ACT_ENTER)
        cast_menu(desk);
    else
        return false;
    return true;
}

static const struct hint cast_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_ROW_MENU, T_KEY_ROW_MENU_HELP, ACT_ENTER, 0, 1},
    {HINT_CHAR('k'), T_KEY_HAND_OVER, T_KEY_HAND_OVER_HELP, ACT_HAND_OVER, 0, 3},
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
    screen_cast(scene, desk->cast_nobody ? -1 : desk->cast_at, desk->pins);
}

const struct screen_kind cast_kind = {cast_hints, cast_draw, cast_key, cast_act, false, false};
