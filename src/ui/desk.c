// The desk: its life, the messages that come in, keys to the screen on top, drawing.
//
// A desk knows nothing of curses and sockets: messages and keys go in with the time, pictures and
// messages come out, so that tests press every key of every screen without a terminal. It decides
// nothing about the session either – what can be done is in the view, what was typed goes to the
// server, and what people see changes when the next view comes, not before. Only forms that are
// being typed in are the desk's own; they stay until the server has accepted them, whatever view
// comes in between.
#include "ui/desk_parts.h"

#include "base/utf8.h"
#include "ui/instead.h"
#include "ui/say.h"
#include "ui/timer.h"
#include "view/called.h"

#include <stdlib.h>
#include <string.h>

enum { PIN_ENTER_MS = 1000 };
enum { FAST_WAIT = 100 }; // a session that runs fast is drawn ten times a second

enum screen desk_top(const struct desk *desk)
{
    return desk->stack[desk->depth - 1];
}

void desk_push(struct desk *desk, enum screen screen)
{
    if (desk->depth == STACK_MAX)
        return;
    desk->stack[desk->depth++] = screen;
    if (!screen_kind(screen)->over)
        desk->skip = 0;
}

void desk_pop(struct desk *desk)
{
    if (desk->depth <= 1)
        return;
    enum screen screen = desk_top(desk);
    desk->depth--;
    if (screen == desk->waiting.screen)
        desk->waiting = (struct waiting){.tag = 0};
    if (screen == SCREEN_PICK)
        pick_close(desk);
    if (screen == SCREEN_PROMPT)
        prompt_close(desk);
    if (!screen_kind(screen)->over)
        desk->skip = 0;
}

void desk_close_all(struct desk *desk)
{
    while (desk->depth > 1)
        desk_pop(desk);
}

void desk_tell(struct desk *desk, enum tone tone, const char *text)
{
    desk->lock_told = false;
    desk->fresh = true;
    desk->told_at = desk->monotonic;
    buf_reset(&desk->notice_law);
    buf_reset(&desk->notice_text);
    if (tone == TONE_REFUSED) // a reason may stand in a sentence elsewhere
        utf8_sentence(&desk->notice_text, text);
    else
        buf_put(&desk->notice_text, text);
    desk->notice = (struct notice){
        .tone = tone, .text = buf_text(&desk->notice_text), .law = buf_text(&desk->notice_law)};
}

void desk_say(struct desk *desk, enum tone tone, enum text_key key)
{
    struct buf text = BUF_INIT;
    view_text(desk->view, desk->setup.lang, key, &text);
    desk_tell(desk, tone, buf_text(&text));
    buf_free(&text);
}

struct desk *desk_new(const struct desk_setup *setup)
{
    struct desk *desk = mem_zero(1, sizeof *desk);
    desk->setup = *setup;
    desk->view = view_new(NULL, 0);
    desk->words = words_new(NULL);
    desk->scratch = arena_new();
    desk->stack[0] = SCREEN_CONNECTING;
    desk->depth = 1;
    desk->ballot_of = -1;
    desk->pin_at = desk->step_at = -1;
    desk_amend_begin(&desk->amend);
    if (setup->ticket)
        wire_ticket(desk, setup->role == ROLE_SEAT ? setup->seat : "facilitator", setup->ticket);
    return desk;
}

static void forget_pins(struct desk *desk)
{
    arena_free(desk->pins_arena);
    desk->pins_arena = NULL;
    desk->pins = NULL;
}

void desk_free(struct desk *desk)
{
    if (!desk)
        return;
    desk_close_all(desk);
    forget_pins(desk);
    wire_free(desk);
    desk_amend_end(&desk->amend);
    edit_free(desk->command);
    view_free(desk->view);
    words_free(desk->words);
    arena_free(desk->scratch);
    buf_free(&desk->offer);
    buf_free(&desk->out);
    buf_free(&desk->notice_text);
    buf_free(&desk->notice_law);
    buf_free(&desk->told_done);
    buf_free(&desk->last_line);
    free(desk->due);
    free(desk->farewell);
    free(desk);
}

// What the terminal shows by itself, by what the server lets it see.
static enum screen base_of(const struct desk *desk)
{
    switch (desk->view->role) {
    case ROLE_FACILITATOR:
        return SCREEN_FACILITATOR;
    case ROLE_DISPLAY:
        return SCREEN_DISPLAY;
    case ROLE_SEAT:
        return desk->view->me ? SCREEN_SEAT : SCREEN_GATE;
    default:
        return SCREEN_CONNECTING;
    }
}

static void receive_view(struct desk *desk, const struct json *message)
{
    struct view *old = desk->view;
    desk->view = view_new(message, desk->monotonic);
    view_complete(desk->view, desk->words);
    enum screen base = base_of(desk);
    if (base != desk->stack[0]) { // somebody else sits here now: nothing of before stays
        struct notice told = desk->notice;
        desk_close_all(desk);
        desk_forget_person(desk);
        if (desk->lock_told) // it says why, and nothing of who sat here
            desk->notice = told;
        desk->stack[0] = base;
    }
    desk_view_changed(desk, old);
    check_view(desk);
    view_free(old);
    desk->viewed = true;
}

static void receive_words(struct desk *desk, const struct json *message)
{
    words_free(desk->words);
    desk->words = words_new(message);
}

// Nothing is done in silence: what the desk has to say of it, or what the server says happened.
static void tell_done(struct desk *desk, const char *happened, bool lacks)
{
    if (lacks)
        desk_tell(desk, TONE_WARN, happened);
    else if (desk->told_done.len > 0)
        desk_tell(desk, TONE_GOOD, buf_text(&desk->told_done));
    else if (*happened)
        desk_tell(desk, TONE_GOOD, happened);
    else if (desk->view->role == ROLE_FACILITATOR || desk->view->me)
        desk_say(desk, TONE_GOOD, T_UI_DONE);
}

// What is at stake, before whoever practises alone does it: first stands not to.
static void ask_once(struct desk *desk, const char *text)
{
    char *line = mem_text(buf_text(&desk->last_line));
    while (desk_top(desk) == SCREEN_PICK)
        desk_pop(desk);
    pick_start(desk, T_WEIGH_TITLE);
    pick_note(desk, text);
    pick_add(desk, desk_text(desk, T_WEIGH_NO), NULL, NULL, "");
    pick_add(desk, desk_text(desk, T_WEIGH_YES), NULL, line, NULL);
    pick_open(desk);
    free(line);
}

static void receive_result(struct desk *desk, const struct json *message)
{
    int tag = (int)json_int(json_get(message, "tag"), -1);
    bool last = tag == desk->tag;
    if (json_bool(json_get(message, "ok"), false)) {
        if (last)
            tell_done(desk, json_string(json_get(message, "text"), ""),
                      json_bool(json_get(message, "lacks"), false));
        desk_answered(desk, tag, true);
        return;
    }
    desk_answered(desk, tag, false);
    desk->step_at = -1; // it may be tried again at once
    if (last && json_bool(json_get(message, "lawful"), false)) {
        ask_once(desk, json_string(json_get(message, "text"), ""));
        return;
    }
    struct buf text = BUF_INIT;
    buf_put(&text, json_string(json_get(message, "text"), ""));
    instead_put(&text, desk->view, json_string(json_get(message, "instead"), ""), desk->setup.lang);
    desk_tell(desk, TONE_REFUSED, buf_text(&text));
    buf_free(&text);
    buf_put(&desk->notice_law, json_string(json_get(message, "law"), ""));
    desk->notice.law = buf_text(&desk->notice_law);
    desk->notice.by_rule = *json_string(json_get(message, "rule"), "");
}

static void receive_locked(struct desk *desk, const struct json *message)
{
    int64_t wait = json_int(json_get(message, "wait"), 0);
    desk_tell(desk, TONE_REFUSED, json_string(json_get(message, "text"), ""));
    desk->lock_told = true;
    wire_forget(desk);
    if (wait > 0)
        desk->gate_until = desk->monotonic + (wait < 3600 ? wait : 3600) * 1000;
}

static void receive_pins(struct desk *desk, const struct json *message)
{
    const struct json *list = json_get(message, "pins");
    int count = desk->view->seats_count;
    if (desk->view->role != ROLE_FACILITATOR || count == 0)
        return;
    forget_pins(desk);
    desk->pins_arena = arena_new();
    desk->pins = arena_alloc(desk->pins_arena, ((size_t)count + 1) * sizeof *desk->pins);
    for (int i = 0; i <= count; i++) { // the last one is the facilitator's
        const char *id = i < count ? desk->view->seats[i].id : "facilitator";
        desk->pins[i] = "";
        for (const struct json *v = json_first(list); v; v = json_next(v))
            if (strcmp(json_string(json_get(v, "seat"), ""), id) == 0)
                desk->pins[i] = arena_text(desk->pins_arena, json_string(json_get(v, "pin"), ""));
    }
}

static void receive_bye(struct desk *desk, const struct json *message)
{
    bool stopped = strcmp(json_string(json_get(message, "why"), ""), "stopped") == 0;
    desk->wire.stopped = true;
    if (stopped && desk->setup.kiosk)
        return;
    free(desk->farewell);
    desk->farewell = mem_text(json_string(json_get(message, "text"), ""));
    desk->done = true;
}

static void receive_welcome(struct desk *desk, const struct json *message)
{
    wire_again(desk, json_string(json_get(message, "again"), ""));
    if (desk->setup.lang_open)
        (void)lang_parse(json_string(json_get(message, "lang"), ""), &desk->setup.lang);
}

static void receive_ticket(struct desk *desk, const struct json *message)
{
    wire_ticket(desk, json_string(json_get(message, "seat"), ""),
                json_string(json_get(message, "ticket"), ""));
}

static void receive_ping(struct desk *desk, const struct json *message)
{
    check_ping(desk, json_int(json_get(message, "n"), 0));
}

static const struct {
    const char *type;
    void (*receive)(struct desk *desk, const struct json *message);
} messages[] = {
    {"view", receive_view},     {"words", receive_words}, {"result", receive_result},
    {"locked", receive_locked}, {"pins", receive_pins},   {"bye", receive_bye},
    {"ticket", receive_ticket}, {"ping", receive_ping},   {"welcome", receive_welcome},
    {"passed", desk_passed},
};

void desk_receive(struct desk *desk, const char *text, int64_t monotonic)
{
    struct json *message = json_parse(text, strlen(text), "", NULL);
    const char *type = json_string(json_get(message, "type"), "");
    desk->monotonic = monotonic;
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++)
        if (strcmp(messages[i].type, type) == 0)
            messages[i].receive(desk, message);
    json_free(message);
}

static enum action action_of(const struct desk *desk, const struct key *key)
{
    struct hints hints = {.now = desk_bits(desk)};
    if (key->kind == K_CLICK)
        return (enum action)areas_action(&desk->areas, key->row, key->col);
    if (key->kind == K_WHEEL_UP)
        return ACT_UP;
    if (key->kind == K_WHEEL_DOWN)
        return ACT_DOWN;
    screen_kind(desk_top(desk))->hints(desk, &hints);
    return (enum action)hints_action(&hints, key);
}

// A PIN is taken at its last digit: an Enter out of habit right behind it is part of it.
static bool follows_pin(struct desk *desk, const struct key *key)
{
    bool enter = key->kind == K_ENTER && desk->pin_at >= 0;
    bool follows = enter && desk->monotonic - desk->pin_at <= PIN_ENTER_MS;
    desk->pin_at = -1;
    return follows;
}

static void take_key(struct desk *desk, const struct key *key)
{
    const struct screen_kind *kind = screen_kind(desk_top(desk));
    if (kind->key && kind->key(desk, key))
        return;
    enum action action = action_of(desk, key);
    if (action == ACT_NONE)
        desk_unbound(desk, key);
    else if (!(kind->act && kind->act(desk, action)))
        desk_act(desk, action);
}

void desk_key(struct desk *desk, const struct key *key, int64_t monotonic)
{
    desk->monotonic = monotonic;
    if (key->kind == K_NONE || key->kind == K_RESIZE || check_key(desk, key))
        return;
    desk->touched = monotonic;
    if (follows_pin(desk, key))
        return;
    bool refused = desk->notice.tone == TONE_REFUSED && *desk->notice.text;
    desk->notice = (struct notice){.tone = TONE_PLAIN, .text = "", .law = ""};
    if (refused && key->kind == K_ESC && desk->depth > 1)
        return; // the box has gone, the page below it stays
    take_key(desk, key);
    (void)desk_offer_ballot(desk); // one that had to wait for what this key has ended
}

struct scene desk_scene(struct desk *desk, struct grid *grid)
{
    return (struct scene){
        .grid = grid,
        .areas = &desk->areas,
        .scratch = desk->scratch,
        .view = desk->view,
        .words = desk->words,
        .lang = desk->setup.lang,
        .now = view_now(desk->view, desk->monotonic),
        .session = view_session_now(desk->view, desk->monotonic),
        .alone = desk_is_alone(desk),
        .notice = desk->notice,
    };
}

// The screens from the topmost whole one upwards.
static void draw_stack(struct desk *desk, struct scene *scene)
{
    int from = desk->depth - 1;
    while (from > 0 && screen_kind(desk->stack[from])->over)
        from--;
    for (int i = from; i < desk->depth; i++) {
        const struct screen_kind *kind = screen_kind(desk->stack[i]);
        struct hints hints = {.now = desk_bits(desk)};
        kind->hints(desk, &hints);
        scene->areas->count = 0; // what lies below cannot be clicked
        scene->hints = &hints;
        kind->draw(desk, scene);
        scene->hints = NULL;
    }
}

void desk_draw(struct desk *desk, struct grid *grid, int64_t monotonic)
{
    struct rect all = grid_rect(grid);
    desk->monotonic = monotonic;
    desk->areas.count = 0;
    desk->whole = all;
    arena_free(desk->scratch);
    desk->scratch = arena_new();
    struct scene scene = desk_scene(desk, grid);
    if (screen_fits(&scene))
        draw_stack(desk, &scene);
    else
        screen_small(&scene);
}

// Milliseconds of the session until the picture changes by itself.
static int64_t session_wait(const struct desk *desk, int64_t monotonic)
{
    int64_t now = view_now(desk->view, monotonic);
    enum screen base = desk->stack[0];
    if (base == SCREEN_DISPLAY && desk->depth == 1)
        return screen_display_next(desk->view, desk->extent.lines, now,
                                   view_session_now(desk->view, monotonic));
    int at = desk->depth - 1;
    while (at > 0 && screen_kind(desk->stack[at])->over)
        at--;
    if (!screen_kind(desk->stack[at])->ticks)
        return -1;
    return timer_rests(desk->view)
               ? timer_break_next(desk->view, view_session_now(desk->view, monotonic))
               : timer_next(desk->view, now);
}

// The lesser of two waits, of which -1 is none.
static int64_t sooner(int64_t a, int64_t b)
{
    if (a < 0 || b < 0)
        return a < 0 ? b : a;
    return a < b ? a : b;
}

static int64_t picture_wait(const struct desk *desk, int64_t monotonic)
{
    if (desk->stack[0] == SCREEN_GATE) {
        int64_t left = desk->gate_until - monotonic;
        return left > 0 ? (left - 1) % 1000 + 1 : -1;
    }
    int64_t wait = session_wait(desk, monotonic);
    int speed = view_speed(desk->view);
    if (wait < 0 || speed == 1)
        return wait;
    return wait / speed > FAST_WAIT ? wait / speed : FAST_WAIT;
}

int64_t desk_wait(const struct desk *desk, int64_t monotonic)
{
    int64_t self = sooner(wire_wait(desk), check_wait(desk));
    int64_t due = self < 0 ? -1 : self > monotonic ? self - monotonic : 0;
    return sooner(picture_wait(desk, monotonic), due);
}

struct buf *desk_out(struct desk *desk)
{
    return &desk->out;
}

enum theme desk_theme(const struct desk *desk)
{
    return desk->setup.theme;
}

bool desk_rings(struct desk *desk)
{
    bool rings = desk->rings;
    desk->rings = false;
    return rings;
}

bool desk_misled(const struct desk *desk)
{
    return desk->misled;
}

bool desk_done(const struct desk *desk, const char **farewell)
{
    *farewell = desk->farewell ? desk->farewell : "";
    return desk->done;
}

const char *desk_text(const struct desk *desk, enum text_key key)
{
    const char *text = text_get(desk->setup.lang, key);
    struct buf called = BUF_INIT;
    if (!called_in(text))
        return text;
    view_text(desk->view, desk->setup.lang, key, &called);
    text = arena_text(desk->scratch, buf_text(&called));
    buf_free(&called);
    return text;
}
