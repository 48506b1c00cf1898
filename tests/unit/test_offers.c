// What a screen offers works: at random moments of random sessions each key, click and row that a
// console, the hall's screen or a seat shows is tried, and what is behind it. Nothing of it may
// lead to a refusal or to nothing, and what it opens can be left again – also when the session has
// gone on while a list was open.
//
// SEED=N begins elsewhere, N=COUNT tries so many moments of each scenario, PRINT=1 tells which.
#include "ui/desk_parts.h"

#include "base/rng.h"
#include "data/json.h"
#include "net/frame.h"
#include "net/inside.h"
#include "ui/desk_hints.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { DEPTH = 5, AT = 1000, ROWS_TRIED = 40, FAULTS_MAX = 12 };

// A terminal at a moment, and the keys pressed at it since.
struct walk {
    struct inside *inside;
    struct rng *rng;
    int seat;
    enum lang lang;
    const char *view, *words;
    struct desk *desk;
    struct buf path; // for the reader of a failure
    struct buf sent; // the last command said
    char *carried;   // one that was offered and can be carried out; NULL for none
    int tried;
    char *faults[FAULTS_MAX]; // told once each
    int fault_count;
};

static int from_environment(const char *name, int usual)
{
    const char *text = getenv(name);
    return text ? atoi(text) : usual;
}

static void sit_down(struct walk *w)
{
    enum view_role role = w->seat == INSIDE_CONSOLE ? ROLE_FACILITATOR
                          : w->seat == INSIDE_HALL  ? ROLE_DISPLAY
                                                    : ROLE_SEAT;
    desk_free(w->desk);
    w->desk = desk_new(&(struct desk_setup){.role = role, .lang = w->lang});
    desk_connected(w->desk, AT);
    desk_receive(w->desk, w->words, AT);
    desk_receive(w->desk, w->view, AT);
    buf_reset(desk_out(w->desk));
    buf_reset(&w->path);
}

static void picture(struct walk *w, struct buf *out)
{
    struct grid *grid = grid_new(24, 80);
    desk_draw(w->desk, grid, AT);
    grid_dump(out, grid, false);
    grid_free(grid);
}

static const char *key_name(const struct key *key)
{
    static char text[40];
    static const char *const names[] = {
        [K_ENTER] = "Enter", [K_ESC] = "Esc", [K_TAB] = "Tab", [K_UP] = "Up", [K_DOWN] = "Down"};
    size_t count = sizeof names / sizeof names[0];
    if (key->kind == K_CHAR)
        (void)snprintf(text, sizeof text, "%c", (int)key->code);
    else if (key->kind == K_CLICK)
        (void)snprintf(text, sizeof text, "click %d,%d", key->row, key->col);
    else
        (void)snprintf(text, sizeof text, "%s",
                       (size_t)key->kind < count && names[key->kind] ? names[key->kind] : "key");
    return text;
}

// A fault is told once for each screen and key, so that a run shows many.
static void complain(struct walk *w, const char *what, const char *more)
{
    struct buf fault = BUF_INIT, dump = BUF_INIT;
    const char *last = strrchr(buf_text(&w->path), ' ');
    bool told = w->fault_count == FAULTS_MAX;
    buf_printf(&fault, "%d %s %.24s %s", (int)desk_top(w->desk), last ? last : "", what, more);
    for (int i = 0; i < w->fault_count; i++)
        told = told || strcmp(w->faults[i], buf_text(&fault)) == 0;
    if (!told) {
        picture(w, &dump);
        w->faults[w->fault_count++] = mem_text(buf_text(&fault));
        printf("%s, terminal %d, %s, keys:%s: %s (%s)\n%s\n", inside_phase(w->inside), w->seat,
               lang_code(w->lang), buf_text(&w->path), what, more, buf_text(&dump));
    }
    buf_free(&fault);
    buf_free(&dump);
}

// What has been said to the server: commands are checked. Returns whether anything was.
static bool look_at_words(struct walk *w, bool typed)
{
    struct frames *frames = frames_new(FRAME_MAX);
    struct buf *out = desk_out(w->desk);
    const char *text;
    bool any = false;
    frames_feed(frames, out->data, out->len);
    while (frames_next(frames, &text, NULL)) {
        struct json *message = json_parse(text, strlen(text), "", NULL);
        struct buf why = BUF_INIT;
        const char *line = json_string(json_get(message, "line"), "");
        any = true;
        if (strcmp(json_string(json_get(message, "type"), ""), "do") == 0) {
            buf_reset(&w->sent);
            buf_put(&w->sent, line);
            bool fits = inside_would(w->inside, w->seat, line, &why);
            if (!fits && !typed)
                complain(w, line, buf_text(&why));
            if (fits && rng_below(w->rng, 12) == 0) {
                free(w->carried);
                w->carried = mem_text(line);
            }
        }
        json_free(message);
        buf_free(&why);
    }
    frames_free(frames);
    buf_reset(out);
    return any;
}

static bool moves_only(enum action action)
{
    return action == ACT_UP || action == ACT_DOWN || action == ACT_PAGE_UP ||
           action == ACT_PAGE_DOWN || action == ACT_FIRST || action == ACT_LAST ||
           action == ACT_TAB || action == ACT_BACKTAB || action == ACT_TICK ||
           action == ACT_ROW || // the row may be the one it stands at
           action == ACT_THEME; // the picture is the same in other colours
}

static void press(struct walk *w, const struct key *key)
{
    buf_printf(&w->path, " %s", key_name(key));
    desk_key(w->desk, key, AT);
}

// Presses a key that is shown. Whether the terminal can be tried further.
static bool try_key(struct walk *w, const struct key *key, bool moves)
{
    struct buf before = BUF_INIT, after = BUF_INIT;
    int depth = w->desk->depth;
    enum screen top = desk_top(w->desk);
    picture(w, &before);
    press(w, key);
    w->tried++;
    bool said = look_at_words(w, false);
    picture(w, &after);
    bool changed = strcmp(buf_text(&before), buf_text(&after)) != 0 || w->desk->depth != depth ||
                   desk_top(w->desk) != top || w->desk->done;
    if (!said && w->desk->notice.tone == TONE_REFUSED)
        complain(w, "it only refuses", w->desk->notice.text);
    if (!said && w->desk->notice.text && // else the notice says what to do first
        strcmp(w->desk->notice.text, text_get(w->lang, T_UI_PICK_NOTHING)) == 0)
        complain(w, "there is nothing behind it", "");
    if (!said && !changed && !moves && !(w->desk->notice.text && *w->desk->notice.text))
        complain(w, "nothing happens", "");
    buf_free(&before);
    buf_free(&after);
    return !said && !w->desk->done;
}

// What lies on top is left by Esc.
static void try_escape(struct walk *w)
{
    struct desk *desk = w->desk;
    enum screen top = desk_top(desk);
    for (int i = 0; i < 4 && desk_top(desk) == top; i++) // a panel, a page, a menu first
        press(w, &(struct key){.kind = K_ESC});
    (void)look_at_words(w, false);
    if (desk_top(desk) == top)
        complain(w, "Esc does not lead back", "");
}

struct offer {
    struct key key;
    enum action action;
};

// The keys shown now, in the footer or by the help.
static int shown_keys(const struct walk *w, struct offer *list, int most)
{
    struct hints hints = {.now = desk_bits(w->desk)};
    int count = 0;
    screen_kind(desk_top(w->desk))->hints(w->desk, &hints);
    for (size_t t = 0; t < hints.tables; t++)
        for (size_t i = 0; i < hints.table[t].count; i++) {
            const struct hint *row = &hints.table[t].rows[i];
            struct key key = {.kind = row->keys[0].kind, .code = row->keys[0].code};
            bool first = hints_action(&hints, &key) == row->action + row->keys[0].plus;
            if ((row->when & ~hints.now) || row->rank < 0 || !first || count == most)
                continue;
            list[count++] = (struct offer){key, (enum action)row->action};
        }
    return count;
}

static bool leaves_it(enum action action)
{
    return action == ACT_QUIT || action == ACT_COMMAND || action == ACT_LANGUAGE ||
           action == ACT_HAND_OVER || action == ACT_LOCK;
}

static void random_walk(struct walk *w);

static void type_something(struct walk *w)
{
    static const char words[] = "Esimde 24.09.2026 bar";
    for (const char *at = words; *at; at++)
        desk_key(w->desk, &(struct key){.kind = K_CHAR, .code = (unsigned char)*at}, AT);
    press(w, &(struct key){.kind = K_ENTER});
    (void)look_at_words(w, true); // what people type is their own affair
}

static void try_prompt(struct walk *w)
{
    if (!w->desk->prompt.command && rng_below(w->rng, 2))
        type_something(w);
    else
        try_escape(w);
}

// A row of a menu, by arrows and Enter.
static bool try_row(struct walk *w, int row)
{
    for (int i = 0; i < row; i++)
        press(w, &(struct key){.kind = K_DOWN});
    return try_key(w, &(struct key){.kind = K_ENTER}, false);
}

// From here on one thing after the other that is shown, as somebody who tries things out.
static void random_walk(struct walk *w)
{
    for (int depth = 0; depth < DEPTH; depth++) {
        struct offer offers[80];
        enum screen top = desk_top(w->desk);
        if (top == SCREEN_PROMPT) {
            try_prompt(w);
            return;
        }
        if (w->desk->depth > 1 && rng_below(w->rng, 6) == 0) {
            try_escape(w);
            return;
        }
        if (top == SCREEN_PICK && rng_below(w->rng, 8) > 0) {
            int rows = w->desk->pick.count;
            if (rows == 0) {
                complain(w, "an empty list", "");
                return;
            }
            if (!try_row(w, (int)rng_below(w->rng, (uint64_t)rows)))
                return;
            continue;
        }
        int count = shown_keys(w, offers, 80);
        if (count == 0)
            return;
        const struct offer *offer = &offers[rng_below(w->rng, (uint64_t)count)];
        if (leaves_it(offer->action) || !try_key(w, &offer->key, moves_only(offer->action)))
            return;
    }
}

// Every key, and from what it opens a walk or two.
static void try_all_keys(struct walk *w)
{
    struct offer offers[80];
    sit_down(w);
    int count = shown_keys(w, offers, 80);
    for (int i = 0; i < count; i++) {
        if (leaves_it(offers[i].action))
            continue;
        for (int again = 0; again < 3; again++) {
            sit_down(w);
            if (!try_key(w, &offers[i].key, moves_only(offers[i].action)) ||
                moves_only(offers[i].action))
                break;
            random_walk(w);
        }
    }
}

// Every row of every menu that a key of the main screen opens.
static void try_all_rows(struct walk *w)
{
    struct offer offers[80];
    sit_down(w);
    int count = shown_keys(w, offers, 80);
    for (int i = 0; i < count; i++) {
        for (int row = 0; row < ROWS_TRIED && !leaves_it(offers[i].action); row++) {
            sit_down(w);
            (void)try_key(w, &offers[i].key, true);
            if (desk_top(w->desk) != SCREEN_PICK || row >= w->desk->pick.count)
                break;
            (void)try_row(w, row);
        }
    }
}

// Every place that can be clicked.
static void try_all_clicks(struct walk *w)
{
    sit_down(w);
    struct buf out = BUF_INIT;
    picture(w, &out);
    size_t count = w->desk->areas.count;
    for (size_t i = 0; i < count; i++) {
        sit_down(w);
        buf_reset(&out);
        picture(w, &out);
        struct rect at = w->desk->areas.area[i].rect;
        int action = w->desk->areas.area[i].action;
        if (at.rows <= 0 || at.cols <= 0 || leaves_it((enum action)action) ||
            areas_action(&w->desk->areas, at.row, at.col) != action)
            continue;
        (void)try_key(w, &(struct key){.kind = K_CLICK, .row = at.row, .col = at.col},
                      moves_only((enum action)action) || action >= ACT_ROW);
    }
    buf_free(&out);
}

// A letter of the table of keys that nothing offers now is answered with words, and is no command.
static void try_other_letters(struct walk *w)
{
    sit_down(w);
    enum screen top = desk_top(w->desk);
    if (top != SCREEN_SEAT && top != SCREEN_FACILITATOR)
        return;
    for (uint32_t code = 'a'; code <= 'z'; code++) {
        struct hints hints = {.now = desk_bits(w->desk)};
        struct key key = {.kind = K_CHAR, .code = code};
        screen_kind(top)->hints(w->desk, &hints);
        if (hints_action(&hints, &key) != HINTS_NONE)
            continue;
        press(w, &key);
        if (look_at_words(w, false) || desk_top(w->desk) != top)
            complain(w, "it is not offered, and does something", "");
        if (!w->desk->notice.text || !*w->desk->notice.text)
            complain(w, "it is not offered, and says nothing", "");
        sit_down(w);
    }
}

static void try_terminal(struct walk *w)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(w->inside, w->seat, w->lang, &view, &words);
    w->view = buf_text(&view);
    w->words = buf_text(&words);
    if (getenv("PRINT"))
        printf("%s, terminal %d\n", inside_phase(w->inside), w->seat);
    try_all_keys(w);
    try_other_letters(w);
    try_all_rows(w);
    try_all_clicks(w);
    buf_free(&view);
    buf_free(&words);
}

// A list that somebody has opened, on one of its rows, and leaves open. Whether there is one.
static bool leave_list_open(struct walk *w)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    struct offer offers[80];
    bool open = false;
    inside_view(w->inside, w->seat, w->lang, &view, &words);
    w->view = buf_text(&view);
    w->words = buf_text(&words);
    sit_down(w);
    int count = shown_keys(w, offers, 80);
    for (int i = 0, from = (int)rng_below(w->rng, 80); i < count && !open; i++) {
        const struct offer *offer = &offers[(from + i) % count];
        if (leaves_it(offer->action))
            continue;
        sit_down(w);
        press(w, &offer->key);
        if (desk_top(w->desk) != SCREEN_PICK) // the list of a row
            press(w, &(struct key){.kind = K_ENTER});
        open = desk_top(w->desk) == SCREEN_PICK;
    }
    for (uint64_t down = open ? rng_below(w->rng, (uint64_t)w->desk->pick.count) : 0; down > 0;
         down--)
        press(w, &(struct key){.kind = K_DOWN});
    buf_reset(desk_out(w->desk));
    buf_free(&view);
    buf_free(&words);
    return open;
}

// The session has gone on meanwhile: what the list still offers works, else it has closed itself.
static void take_from_it(struct walk *w)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(w->inside, w->seat, w->lang, &view, &words);
    buf_put(&w->path, " …");
    desk_receive(w->desk, buf_text(&view), AT);
    if (desk_top(w->desk) == SCREEN_PICK)
        (void)try_key(w, &(struct key){.kind = K_ENTER}, false);
    buf_free(&view);
    buf_free(&words);
}

// The step that Enter takes at the console.
static bool next_step(struct walk *w)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(w->inside, INSIDE_CONSOLE, LANG_KK, &view, &words);
    struct json *message = json_parse(buf_text(&view), view.len, "", NULL);
    const char *line = json_string(json_get(json_get(message, "next"), "line"), NULL);
    bool done = line && inside_do(w->inside, INSIDE_CONSOLE, line);
    if (line && !done)
        fail_msg("%s: the step %s was refused", inside_phase(w->inside), line);
    json_free(message);
    buf_free(&view);
    buf_free(&words);
    return done;
}

static int pick_terminal(struct walk *w)
{
    int seats = inside_seats(w->inside);
    uint64_t which = rng_below(w->rng, 10);
    if (which < 3)
        return INSIDE_CONSOLE;
    if (which == 3)
        return INSIDE_HALL;
    for (;;) {
        int seat = (int)rng_below(w->rng, (uint64_t)seats);
        if (inside_is_person(w->inside, seat) || which == 4)
            return seat;
    }
}

static void play(const char *scenario, int seed, int moments)
{
    struct rng rng = rng_seed((uint64_t)seed);
    struct walk w = {.inside = inside_open(scenario, (uint64_t)seed, "12"), .rng = &rng};
    for (int i = 0; i < moments; i++) {
        w.seat = pick_terminal(&w);
        w.lang = (enum lang)rng_below(&rng, LANG_COUNT);
        try_terminal(&w);
        if (w.carried) {
            (void)inside_do(w.inside, w.seat, w.carried);
            free(w.carried);
            w.carried = NULL;
        }
        bool open = leave_list_open(&w);
        for (int k = 0; k < 6 && rng_below(&rng, 3); k++)
            (void)next_step(&w);
        inside_pass(w.inside, 1000 * (int64_t)rng_below(&rng, inside_over(w.inside) ? 20 : 240));
        if (open)
            take_from_it(&w);
    }
    desk_free(w.desk);
    buf_free(&w.path);
    buf_free(&w.sent);
    free(w.carried);
    inside_close(w.inside);
    assert_true(w.tried > moments * 10);
    for (int i = 0; i < w.fault_count; i++)
        free(w.faults[i]);
    assert_int_equal(w.fault_count, 0);
}

static void what_a_screen_offers_works(void **state)
{
    static const char *const scenarios[] = {"housing-utilities", "archaeological-find",
                                            "landfill-hearing", "refused-rally"};
    int seed = from_environment("SEED", 1), moments = from_environment("N", 20);
    (void)state;
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++)
        play(scenarios[i], seed, moments);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_a_screen_offers_works)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
