// What the screens of whole sessions must hold at 80×24 and 120×40, in all languages: no role runs
// into a name, the keys that are the means of the moment are in the footer, and where no step is
// due the console says what is waited for.
#include "data/json_write.h"
#include "term/keymap.h"
#include "ui/desk_parts.h"

#include "base/utf8.h"
#include "net/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { AT = 1000, MOMENTS = 30, ROWS_TRIED = 40, ROWS_STEP = 4, ROLE_START = 5, NAMES = 8 };

static const struct {
    int rows, cols;
} sizes[] = {{24, 80}, {40, 120}};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

// Names as people have them, short and long; the computer plays the rest.
static const char *const people[] = {"Айгүл Серікқызы", "Қайрат Оспанов",
                                     "Светлана Ким",    "Нұрсұлтан Әбдірахманов-Досмұхамбетов",
                                     "Мадина Жақсылық", "Олег Петров"};

struct watch {
    struct inside *inside;
    const char *scenario;
    enum lang lang;
    int seat;
    struct desk *desk;
    struct buf path; // keys pressed, for the reader of a failure
    int drawn, footers, waits, speeches;
};

static void sit_down(struct watch *w, const char *view, const char *words)
{
    enum view_role role = w->seat == INSIDE_CONSOLE ? ROLE_FACILITATOR : ROLE_SEAT;
    desk_free(w->desk);
    w->desk = desk_new(&(struct desk_setup){.role = role, .lang = w->lang});
    desk_connected(w->desk, AT);
    desk_receive(w->desk, words, AT);
    desk_receive(w->desk, view, AT);
    buf_reset(desk_out(w->desk));
    buf_reset(&w->path);
}

static void press(struct watch *w, enum key_kind kind, uint32_t code)
{
    desk_key(w->desk, &(struct key){.kind = kind, .code = code}, AT);
    buf_printf(&w->path, " %s", kind == K_ENTER ? "Enter" : kind == K_DOWN ? "Down" : "");
    if (kind == K_CHAR)
        buf_char(&w->path, (char)code);
}

static void complain(struct watch *w, const char *screen, const char *what)
{
    print_message("%s, %s, %s, terminal %d, keys:%s: %s\n", w->scenario, inside_phase(w->inside),
                  lang_code(w->lang), w->seat, buf_text(&w->path), what);
    fail_msg("%s", screen);
}

// The bytes of the first characters.
static size_t start_of(const char *text, int characters)
{
    const char *end = text + strlen(text), *at = text;
    for (size_t len; characters-- > 0 && (len = utf8_next(at, end)) > 0;)
        at += len;
    return (size_t)(at - text);
}

static bool ends_with(const char *from, const char *end, const char *word)
{
    size_t len = strlen(word);
    return len > 0 && (size_t)(end - from) >= len && memcmp(end - len, word, len) == 0;
}

// In the row, the words stand right behind one of the names or behind something that was cut, with
// no more than a blank between them.
static bool runs_in(const char *row, const char *words, const char *const names[3])
{
    size_t start = start_of(words, ROLE_START);
    char first[64] = "";
    if (start == 0 || start >= sizeof first)
        return false;
    memcpy(first, words, start);
    for (const char *at = row; (at = strstr(at, first)); at += start) {
        const char *end = at > row && at[-1] == ' ' ? at - 1 : at;
        for (int i = 0; i < 3; i++)
            if (ends_with(row, end, names[i]))
                return true;
    }
    return false;
}

static void check_names(struct watch *w, const char *screen, const char *row)
{
    const struct view *view = w->desk->view;
    bool of_people = desk_top(w->desk) != SCREEN_STORY; // else of papers, "работа не начата"
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (runs_in(row, seat->role, (const char *const[]){seat->name, seat->brief, seat->person}))
            complain(w, screen,
                     scene_format(&(struct scene){.scratch = w->desk->scratch},
                                  "a role runs into a name: %s", row));
        if (runs_in(row, seat->name, (const char *const[]){seat->role, seat->person, ""}) ||
            runs_in(row, seat->person, (const char *const[]){seat->name, seat->brief, seat->role}))
            complain(w, screen, "a name runs into what stands before it");
        // A list says who, before it says what they are.
        const char *cut = strstr(row, "… ");
        size_t start = start_of(seat->role, ROLE_START);
        const char *role = cut && start > 0 ? cut + strlen("… ") : NULL;
        if (role && strncmp(role, seat->role, start) == 0 && of_people)
            complain(w, screen, "a name is cut for a role");
    }
}

// What was cut ends before the next column begins.
static bool cut_runs_on(const char *row)
{
    static const char cut[] = "…";
    for (const char *at = row; (at = strstr(at, cut)); at += sizeof cut - 1) {
        unsigned char next = (unsigned char)at[sizeof cut - 1];
        bool letter =
            (next >= 0xd0 && next <= 0xd3) || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
        if (letter && at > row && at[-1] != ' ')
            return true;
    }
    return false;
}

// What somebody who leads needs at once, without opening the help.
static bool is_means(const struct desk *desk, enum action action)
{
    const struct view *view = desk->view;
    bool speech = view->speech && !view->ended;
    bool leads = view->role == ROLE_FACILITATOR || (view->me && view->me->presiding);
    switch (action) {
    case ACT_END_SPEECH:
        return speech;
    case ACT_EXTEND:
        return speech && leads;
    case ACT_VOTE:
    case ACT_BALLOT:
        return view->vote != NULL;
    case ACT_GIVE:
        return leads && !view->speech && !view->vote && view->queue_count > 0;
    case ACT_STORY:
        return view->role == ROLE_FACILITATOR && panel_awaits(view);
    case ACT_DEBRIEF:
        return view->debrief != NULL;
    case ACT_LOCK: // a form is left first
        return desk_top(desk) != SCREEN_AMEND;
    case ACT_PAUSE:
    case ACT_ENTER:
    case ACT_HELP:
        return true;
    default:
        return false;
    }
}

// Keys that work now and are means of the moment can be clicked in the last row: they are shown.
static void check_footer(struct watch *w, const char *screen, int rows)
{
    struct hints hints = {.now = desk_bits(w->desk)};
    screen_kind(desk_top(w->desk))->hints(w->desk, &hints);
    for (size_t t = 0; t < hints.tables; t++) {
        for (size_t i = 0; i < hints.table[t].count; i++) {
            const struct hint *row = &hints.table[t].rows[i];
            bool valid = (row->when & ~hints.now) == 0 && row->rank > 0;
            bool shown = false;
            if (!valid || !is_means(w->desk, (enum action)row->action))
                continue;
            for (size_t a = 0; a < w->desk->areas.count; a++)
                shown = shown || (w->desk->areas.area[a].rect.row == rows - 1 &&
                                  w->desk->areas.area[a].action == row->action);
            w->footers++;
            if (!shown)
                complain(w, screen, text_get(LANG_EN, row->help));
        }
    }
}

// The line below the panels.
static const char *step_line(const char *screen)
{
    static const char corner[] = "\n└";
    const char *last = NULL;
    for (const char *at = screen; (at = strstr(at, corner)); at++)
        last = at + 1;
    const char *end = last ? strchr(last, '\n') : NULL;
    return end ? end + 1 : NULL;
}

// A key that works now stands in the line, "N·т", before how many other steps there are.
static bool names_key(struct watch *w, const char *line, const char *others)
{
    struct hints hints = {.now = desk_bits(w->desk)};
    const char *end = line + strcspn(line, "\n");
    const char *more = strstr(line, others);
    bool named = false;
    screen_kind(SCREEN_FACILITATOR)->hints(w->desk, &hints);
    end = more && more < end ? more : end;
    for (char letter = 'a'; letter <= 'z'; letter++) {
        struct buf label = BUF_INIT;
        struct key key = {.kind = K_CHAR, .code = (uint32_t)letter};
        keymap_label(&label, K_CHAR, (uint32_t)letter, w->lang);
        const char *at = strstr(line, buf_text(&label));
        named = named || (hints_action(&hints, &key) && at && at < end);
        buf_free(&label);
    }
    return named;
}

// Where Enter takes no step, the console says what is waited for and names a key that works.
static void check_waits(struct watch *w, const char *screen)
{
    const struct view *view = w->desk->view;
    struct buf others = BUF_INIT;
    const char *line = step_line(screen);
    if (desk_top(w->desk) != SCREEN_FACILITATOR || view->next || view->ended ||
        w->desk->focus.panel != PANEL_NONE)
        return;
    TEXT(&others, w->lang, T_UI_STEP_OTHERS, ARG_N("n", view->steps_count));
    if (!line || !names_key(w, line, buf_text(&others)))
        complain(w, screen, "it does not say what is waited for");
    w->waits++;
    if (getenv("PRINT") && line)
        print_message("%s: %.*s\n", inside_phase(w->inside), (int)strcspn(line, "\n"), line);
    buf_free(&others);
}

static void look(struct watch *w)
{
    for (int size = 0; size < SIZES; size++) {
        struct grid *grid = grid_new(sizes[size].rows, sizes[size].cols);
        struct buf out = BUF_INIT, row = BUF_INIT;
        desk_draw(w->desk, grid, AT);
        grid_dump(&out, grid, false);
        for (const char *at = buf_text(&out); *at; at += strcspn(at, "\n") + 1) {
            buf_reset(&row);
            buf_add(&row, at, strcspn(at, "\n"));
            check_names(w, buf_text(&out), buf_text(&row));
            if (cut_runs_on(buf_text(&row)))
                complain(w, buf_text(&out), "what is cut runs into the next column");
        }
        check_footer(w, buf_text(&out), sizes[size].rows);
        check_waits(w, buf_text(&out));
        w->drawn++;
        w->speeches += w->desk->view->speech != NULL;
        buf_free(&out);
        buf_free(&row);
        grid_free(grid);
    }
}

static bool opens_something(int action)
{
    static const enum action others[] = {ACT_QUIT,  ACT_LANGUAGE,  ACT_THEME,
                                         ACT_LOCK,  ACT_ENTER,     ACT_HELP,
                                         ACT_PAUSE, ACT_HAND_OVER, ACT_COMMAND};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if ((int)others[i] == action)
            return false;
    return true;
}

// Every screen and list behind a letter, and behind each row of its list the menu of the row.
static void look_at_all(struct watch *w, const char *view, const char *words, bool deep)
{
    for (char letter = 'a'; letter <= 'z'; letter++) {
        if (letter == 'a' || w->desk->depth > 1 || desk_out(w->desk)->len > 0)
            sit_down(w, view, words);
        if (letter == 'a')
            look(w);
        struct hints hints = {.now = desk_bits(w->desk)};
        screen_kind(desk_top(w->desk))->hints(w->desk, &hints);
        struct key key = {.kind = K_CHAR, .code = (uint32_t)letter};
        if (!opens_something(hints_action(&hints, &key)) || !hints_action(&hints, &key))
            continue;
        press(w, K_CHAR, (uint32_t)letter);
        look(w);
        if (deep && desk_top(w->desk) == SCREEN_CAST) { // the PINs take a column
            desk_receive(w->desk, "{\"type\":\"pins\",\"pins\":[]}", AT);
            look(w);
        }
        for (int row = 0; deep && row < ROWS_TRIED && w->desk->depth > 1; row += ROWS_STEP) {
            press(w, K_ENTER, 0);
            look(w);
            sit_down(w, view, words);
            press(w, K_CHAR, (uint32_t)letter);
            for (int i = 0; i < row + ROWS_STEP; i++)
                desk_key(w->desk, &(struct key){.kind = K_DOWN}, AT);
        }
    }
}

// The same terminal, locked: people look for themselves in the list of seats.
static void look_at_gate(struct watch *w, const char *view, const char *words)
{
    struct json *root = json_parse(view, strlen(view), "view", NULL);
    struct buf text = BUF_INIT;
    struct json_writer gate = json_writer_on(&text);
    json_open_object(&gate, NULL);
    for (const struct json *one = json_first(root); one; one = json_next(one)) {
        const char *value = view + json_offset(one);
        struct json_scan scan = json_scan_begin(value, strlen(value));
        bool role = strcmp(json_key(one), "role") == 0;
        assert_true(json_scan_skip(&scan));
        if (role)
            json_put_string(&gate, "role", "seat");
        else if (strcmp(json_key(one), "me") != 0)
            json_put_raw(&gate, json_key(one), value, (size_t)(scan.at - value));
    }
    json_close_object(&gate);
    w->seat = 0;
    sit_down(w, buf_text(&text), words);
    look(w);
    for (int i = 0; i < ROWS_TRIED; i++)
        press(w, K_DOWN, 0);
    look(w);
    buf_free(&text);
    json_free(root);
}

static void look_at_terminal(struct watch *w, int seat, bool deep)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    w->seat = seat;
    inside_view(w->inside, seat, w->lang, &view, &words);
    look_at_all(w, buf_text(&view), buf_text(&words), deep);
    if (deep && seat == INSIDE_CONSOLE)
        look_at_gate(w, buf_text(&view), buf_text(&words));
    buf_free(&view);
    buf_free(&words);
}

// The step that Enter takes; people who do not vote are not waited for. Whether somebody speaks
// now.
static bool step_on(struct watch *w)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    inside_view(w->inside, INSIDE_CONSOLE, LANG_KK, &view, &words);
    struct json *message = json_parse(buf_text(&view), view.len, "view", NULL);
    const char *line = json_string(json_get(json_get(message, "next"), "line"), NULL);
    bool votes = json_get(message, "vote") != NULL;
    bool gives = line && strstr(line, "floor.give");
    if (line || votes)
        (void)inside_do(w->inside, INSIDE_CONSOLE, line ? line : "vote.close");
    inside_pass(w->inside, line || votes ? 20000 : 120000);
    json_free(message);
    buf_free(&view);
    buf_free(&words);
    return gives;
}

static void write_names(char path[])
{
    int file = mkstemp(path);
    assert_true(file >= 0);
    for (int i = 0; i < NAMES; i++) {
        const char *name = people[(size_t)i % (sizeof people / sizeof people[0])];
        assert_true(dprintf(file, "%s %d\n", name, i + 1) > 0);
    }
    assert_int_equal(close(file), 0);
}

// In the debrief everybody has the number that cards and screens gave them.
static void check_numbers(struct watch *w)
{
    struct buf view = BUF_INIT, words = BUF_INIT;
    w->seat = INSIDE_CONSOLE;
    (void)inside_do(w->inside, INSIDE_CONSOLE, "scenario.end");
    inside_view(w->inside, INSIDE_CONSOLE, w->lang, &view, &words);
    sit_down(w, buf_text(&view), buf_text(&words));
    const struct view_debrief *debrief = w->desk->view->debrief;
    assert_non_null(debrief);
    assert_true(debrief->people_count > 0);
    for (int i = 0; i < debrief->people_count; i++) {
        int number = debrief->people[i].number;
        assert_in_range(number, 1, w->desk->view->seats_count);
        const char *brief = w->desk->view->seats[number - 1].brief; // who sits there follows it
        assert_memory_equal(debrief->people[i].brief, brief, strlen(brief));
    }
    buf_free(&view);
    buf_free(&words);
}

static void watch_session(const char *scenario)
{
    char path[] = "/tmp/names-XXXXXX";
    write_names(path);
    struct watch w = {.inside = inside_open(scenario, 3, path), .scenario = scenario};
    (void)unlink(path);
    int seats = inside_seats(w.inside);
    for (int moment = 0; moment < MOMENTS; moment++) {
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            w.lang = (enum lang)lang;
            if (moment > 0 && moment % LANG_COUNT != lang)
                continue;
            look_at_terminal(&w, INSIDE_CONSOLE, moment % 10 == 0);
            look_at_terminal(&w, moment % 2 ? 0 : moment * 5 % seats, moment % 10 == 0);
        }
        if (moment == 0) // nobody sits yet, so there is no alarm about a quorum
            assert_true(w.desk->view->quorum->unasked);
        for (int i = 0; i < 3 && !step_on(&w); i++)
            continue;
    }
    check_numbers(&w);
    desk_free(w.desk);
    buf_free(&w.path);
    inside_close(w.inside);
    assert_true(w.drawn > 500);
    assert_true(w.footers > 500);
    assert_true(w.waits > 0);
    assert_true(w.speeches > 100);
}

// Papers of seats that nobody plays are waited for in vain: the console says so.
static void test_nobody_files(void **state)
{
    (void)state;
    struct watch w = {.inside = inside_open_people("landfill-hearing", 3, "8"),
                      .scenario = "landfill-hearing",
                      .seat = INSIDE_CONSOLE,
                      .lang = LANG_RU};
    bool told = false;
    for (int i = 0; i < 60 && !told; i++) {
        struct buf view = BUF_INIT, words = BUF_INIT;
        inside_view(w.inside, w.seat, w.lang, &view, &words);
        sit_down(&w, buf_text(&view), buf_text(&words));
        const struct view_awaited *awaited = w.desk->view->awaited;
        for (int k = 0; awaited && k < awaited->papers_count && !told; k++)
            told = !awaited->papers[k].played;
        buf_free(&view);
        buf_free(&words);
        (void)step_on(&w);
    }
    assert_true(told);
    desk_free(w.desk);
    buf_free(&w.path);
    inside_close(w.inside);
}

static void test_housing(void **state)
{
    (void)state;
    watch_session("housing-utilities");
}

static void test_find(void **state)
{
    (void)state;
    watch_session("archaeological-find");
}

static void test_landfill(void **state)
{
    (void)state;
    watch_session("landfill-hearing");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nobody_files),
        cmocka_unit_test(test_housing),
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_landfill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
