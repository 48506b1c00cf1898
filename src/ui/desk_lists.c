// Lists of the facilitator: people and cards, complications. And the pages that scroll.
#include "ui/desk_hints.h"

#include "ui/keymap.h"
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
    bool any = !desk->cast_nobody && desk->cast_at < desk->view->seats_count;
    return any ? &desk->view->seats[desk->cast_at] : NULL;
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
        pick_add(desk, other->name, other->role,
                 scene_format(&scene, "seat.swap %s %s", seat->id, other->id), NULL);
        pick_number(desk, other->number);
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
            pick_add(desk, say(desk, words), NULL, NULL, text_name(cast_deeds[i].words));
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
    if (moved(&desk->cast_at, desk->view->seats_count, action)) {
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

// Complications.

bool desk_inject_acts(const struct desk *desk)
{
    const struct view *view = desk->view;
    return desk->inject_at < view->injects_count && !view->ended &&
           strcmp(view->injects[desk->inject_at].state, "fired") != 0;
}

static void inject_menu(struct desk *desk)
{
    static const struct {
        enum text_key words;
        const char *verb;
    } deeds[] = {{T_UI_INJECT_FIRE, "inject.fire"},
                 {T_UI_INJECT_HOLD, "inject.hold"},
                 {T_UI_INJECT_SKIP, "inject.skip"}};
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    if (desk->inject_at >= view->injects_count)
        return;
    const struct view_inject *inject = &view->injects[desk->inject_at];
    bool done = strcmp(inject->state, "fired") == 0 || view->ended;
    pick_start(desk, T_UI_INJECTS);
    for (size_t i = 0; !done && i < sizeof deeds / sizeof deeds[0]; i++) {
        bool held = strcmp(deeds[i].verb, "inject.hold") == 0 && strcmp(inject->state, "held") == 0;
        bool skipped = strcmp(inject->state, "skipped") == 0 && i > 0;
        if (!held && !skipped)
            pick_add(desk, say(desk, deeds[i].words), inject->title,
                     scene_format(&scene, "%s %s", deeds[i].verb, inject->id), NULL);
    }
    pick_open_living(desk, inject_menu);
}

static bool inject_act(struct desk *desk, enum action action)
{
    const struct view *view = desk->view;
    if (moved(&desk->inject_at, view->injects_count, action))
        return true;
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        int row = (int)action - ACT_ROW;
        if (row < view->injects_count)
            desk->inject_at = row;
        return true;
    }
    if (action == ACT_ENTER)
        inject_menu(desk);
    return action == ACT_ENTER;
}

static const struct hint inject_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_ROW_MENU, T_KEY_ROW_MENU_HELP, ACT_ENTER, WHEN_ROW_ACTS, 1},
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

// Pages of sections: Tab goes from one to the next.

static int *no_sections(struct desk *desk)
{
    for (int i = 0; i < SECTIONS_MAX; i++)
        desk->sections[i] = -1;
    return desk->sections;
}

static void next_section(struct desk *desk, int by)
{
    const int *top = desk->sections;
    int last = desk->skip;
    for (int i = 0; i < SECTIONS_MAX; i++) {
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

static bool sections_act(struct desk *desk, enum action action)
{
    if (action != ACT_TAB && action != ACT_BACKTAB)
        return false;
    next_section(desk, action == ACT_TAB ? 1 : -1);
    return true;
}

// The debrief.

static bool debrief_act(struct desk *desk, enum action action)
{
    if (action == ACT_ENTER && desk->view->role == ROLE_FACILITATOR) {
        desk_show_hall(desk);
        return true;
    }
    return sections_act(desk, action);
}

static const struct hint debrief_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_SHOW, T_KEY_SHOW_HELP, ACT_ENTER, WHEN_LEADS | WHEN_DEBRIEF, 1},
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
    desk->extent = screen_debrief(scene, desk->skip, no_sections(desk));
}

const struct screen_kind debrief_kind = {debrief_hints, debrief_draw, NULL,
                                         debrief_act,   false,        false};

// Said so far.

static void said_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void said_draw(struct desk *desk, const struct scene *scene)
{
    desk->extent = screen_said(scene, desk->skip);
}

const struct screen_kind said_kind = {said_hints, said_draw, NULL, NULL, false, true};

// Help: the keys of the screen below it, the rules, the commands.

static const struct hint help_rows[] = {
    {HINT_KIND(K_TAB), T_KEY_SECTION, T_KEY_HELP_SECTION_HELP, ACT_TAB, 0, 1},
    {HINT_KIND(K_BACKTAB), T_KEY_SECTION, T_KEY_HELP_SECTION_HELP, ACT_BACKTAB, 0, -1},
};

static void help_hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_HELP, help_rows);
    desk_page_hints(hints);
    desk_common_hints(hints);
}

static void help_draw(struct desk *desk, const struct scene *scene)
{
    struct hints below = {.now = desk_bits(desk)};
    if (desk->depth > 1)
        screen_kind(desk->stack[desk->depth - 2])->hints(desk, &below);
    desk->extent = screen_help(scene, &below, desk->words, desk->skip, no_sections(desk));
}

const struct screen_kind help_kind = {help_hints, help_draw, NULL, sections_act, false, false};
