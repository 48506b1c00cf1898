// Pickers: lists to choose a person, a vote, a step from.
#include "ui/desk_hints.h"

#include "base/typed.h"
#include "base/utf8.h"
#include "term/keymap.h"

#include <string.h>

enum { NOTE_STEP = 3 };

// In the words that the command line takes.
static const char *method_words(int method, enum lang lang)
{
    return typed_value(method_names[method], strlen(method_names[method]), lang);
}

void pick_start(struct desk *desk, enum text_key title)
{
    struct pick *pick = &desk->pick;
    pick_close(desk);
    *pick = (struct pick){.arena = arena_new(), .title = title};
}

static void *wider(struct arena *arena, const void *old, int count, size_t size)
{
    char *room = arena_alloc(arena, (size_t)count * 2 * size);
    if (old)
        memcpy(room, old, (size_t)count * size);
    return room;
}

static void grow(struct pick *pick)
{
    int count = pick->count > 4 ? pick->count : 4;
    const void *rows = pick->count ? pick->rows : NULL;
    pick->rows = wider(pick->arena, rows, count, sizeof *pick->rows);
    pick->lines = wider(pick->arena, pick->count ? pick->lines : NULL, count, sizeof(char *));
    pick->ids = wider(pick->arena, pick->count ? pick->ids : NULL, count, sizeof(char *));
    pick->cap = 2 * count;
}

void pick_add(struct desk *desk, const char *text, const char *more, const char *line,
              const char *id)
{
    struct pick *pick = &desk->pick;
    if (pick->count == pick->cap)
        grow(pick);
    pick->rows[pick->count] = (struct pick_row){pick->count + 1, arena_text(pick->arena, text),
                                                arena_text(pick->arena, more ? more : "")};
    pick->lines[pick->count] = arena_text(pick->arena, line);
    pick->ids[pick->count++] = arena_text(pick->arena, id ? id : "");
}

void pick_add_may(struct desk *desk, const char *text, const char *more, const char *line)
{
    if (view_accepts(desk->view, line))
        pick_add(desk, text, more, line, NULL);
}

void pick_note(struct desk *desk, const char *text)
{
    desk->pick.note = arena_text(desk->pick.arena, text);
}

void pick_number(struct desk *desk, int number)
{
    if (desk->pick.count > 0)
        desk->pick.rows[desk->pick.count - 1].number = number;
}

void pick_seat(struct desk *desk, const struct view_seat *seat, const char *more, const char *line)
{
    pick_add(desk, seat->name, more, line, line ? NULL : seat->id);
    pick_number(desk, seat->number);
    desk->pick.people = true;
}

void pick_open(struct desk *desk)
{
    if (desk->pick.count == 0) {
        pick_close(desk);
        desk_say(desk, TONE_PLAIN, T_UI_PICK_NOTHING);
        return;
    }
    desk_push(desk, SCREEN_PICK);
}

void pick_open_living(struct desk *desk, void (*again)(struct desk *desk))
{
    desk->pick.again = again;
    pick_open(desk);
}

static bool same(const char *one, const char *other)
{
    return strcmp(one ? one : "", other ? other : "") == 0;
}

// The row that a list offers in place of one of an older list, -1 for none: the same deed, or what
// has become of it for the same id – who asks for the floor is still there to be given it.
static int offers(const struct pick *pick, const struct pick *of, int at)
{
    int found = -1;
    for (int i = pick->count - 1; i >= 0; i--)
        if (*of->ids[at] && (of->lines[at] || pick->lines[i]) && same(of->ids[at], pick->ids[i]))
            found = i;
    for (int i = 0; i < pick->count; i++)
        if (same(of->lines[at], pick->lines[i]) && same(of->ids[at], pick->ids[i]) &&
            same(of->rows[at].text, pick->rows[i].text))
            return i;
    return found;
}

// The row as it is now, in its place and with its number.
static void renew_row(struct pick *pick, int at, const struct pick *now, int row)
{
    pick->lines[at] = arena_text(pick->arena, now->lines[row]);
    pick->rows[at].text = arena_text(pick->arena, now->rows[row].text);
    pick->rows[at].more = arena_text(pick->arena, now->rows[row].more);
}

static void drop_row(struct pick *pick, int at)
{
    size_t after = (size_t)(pick->count - at - 1);
    memmove(pick->rows + at, pick->rows + at + 1, after * sizeof *pick->rows);
    memmove(pick->lines + at, pick->lines + at + 1, after * sizeof *pick->lines);
    memmove(pick->ids + at, pick->ids + at + 1, after * sizeof *pick->ids);
    pick->count--;
    pick->at -= at < pick->at;
}

// Rows keep their numbers and what is new is not added, so that a key on its way to a row never
// meets another.
void pick_follow(struct desk *desk)
{
    struct pick old = desk->pick;
    if (desk_top(desk) != SCREEN_PICK || !old.again)
        return;
    desk->pick = (struct pick){.count = 0};
    desk->depth--;
    old.again(desk);
    struct pick now = desk->pick;
    bool stays = desk_top(desk) == SCREEN_PICK && offers(&now, &old, old.at) >= 0;
    desk->pick = old;
    for (int i = old.count - 1; i >= 0 && stays; i--) {
        int row = offers(&now, &old, i);
        if (row < 0)
            drop_row(&desk->pick, i);
        else
            renew_row(&desk->pick, i, &now, row);
    }
    if (!stays) {
        desk->depth -= desk_top(desk) == SCREEN_PICK;
        pick_close(desk);
        desk_say(desk, TONE_PLAIN, T_UI_DEED_GONE);
    }
    arena_free(now.arena);
}

void pick_close(struct desk *desk)
{
    arena_free(desk->pick.arena);
    desk->pick = (struct pick){.count = 0};
}

// Whether the row is a vote that can be taken so: what is procedural is never secret, and several
// candidates are not counted by hands.
static bool row_takes(const struct pick *pick, int method)
{
    const char *row = pick->lines[pick->at];
    if (!pick->methods || !row || !strstr(row, "vote.open "))
        return false;
    bool open = strstr(row, "procedural:") || strstr(row, "commission:") || strstr(row, "tied:");
    bool secret = method == METHOD_SECRET || method == METHOD_PAPER;
    return !(open && secret) && !(strstr(row, "elect:") && method == METHOD_HANDS);
}

// The method chosen, as far as the row can be voted on so.
static int method_of(const struct pick *pick)
{
    return row_takes(pick, pick->method) ? pick->method : METHOD_ELECTRONIC;
}

static void change_method(struct pick *pick, int by)
{
    int method = method_of(pick);
    for (int i = 0; i < METHOD_COUNT && row_takes(pick, METHOD_ELECTRONIC); i++) {
        method = (method + METHOD_COUNT + by) % METHOD_COUNT;
        if (row_takes(pick, method))
            break;
    }
    pick->method = method;
}

static void take(struct desk *desk)
{
    struct pick *pick = &desk->pick;
    struct buf line = BUF_INIT;
    char id[NAME_MAX] = "";
    void (*chosen)(struct desk *, const char *) = pick->chosen;
    const char *row = pick->lines[pick->at];
    struct scene scene = desk_scene(desk, NULL);
    if (pick->nobody) {
        desk_tell(desk, TONE_PLAIN, SAY(&scene, T_UI_NO_NUMBER, ARG_N("n", pick->typed)));
        return;
    }
    (void)strncpy(id, pick->ids[pick->at], sizeof id - 1);
    if (row)
        buf_put(&line, row);
    bool vote = row && pick->methods && strstr(row, "vote.open");
    int method = row_takes(pick, pick->method) ? pick->method : -1;
    desk_pop(desk);
    if (vote)
        desk_open_vote(desk, buf_text(&line), method);
    else if (line.len > 0 && !desk_asks_first(desk, buf_text(&line)))
        desk_do(desk, buf_text(&line), NULL);
    else if (line.len == 0 && chosen)
        chosen(desk, id);
    buf_free(&line);
}

static void move(struct pick *pick, int by)
{
    int at = pick->at + by;
    pick->at = at < 0 ? 0 : at >= pick->count ? pick->count - 1 : at;
    pick->typed = 0;
    pick->letters[0] = '\0';
    pick->nobody = false;
}

static int place_of(const int *numbers, int count, int number)
{
    for (int i = 0; i < count; i++)
        if (numbers[i] == number)
            return i;
    return -1;
}

// The digit goes on with the number before it while some row may have it – also where none has, if
// one might have begun so: all of it is told then. Else it begins another.
int desk_type_number(struct desk *desk, int *typed, int digit, const int *numbers, int count)
{
    int greatest = 0;
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < count; i++)
        greatest = numbers[i] > greatest ? numbers[i] : greatest;
    int longer = *typed * 10 + digit;
    bool begun = *typed * 10 <= greatest && place_of(numbers, count, *typed) < 0;
    *typed = longer <= greatest || begun ? longer : digit;
    int place = place_of(numbers, count, *typed);
    if (place < 0)
        desk_tell(desk, TONE_PLAIN, SAY(&scene, T_UI_NO_NUMBER, ARG_N("n", *typed)));
    return place;
}

static void type_digit(struct desk *desk, int digit)
{
    struct pick *pick = &desk->pick;
    pick->letters[0] = '\0';
    int *numbers = arena_alloc(pick->arena, (size_t)pick->count * sizeof *numbers);
    for (int i = 0; i < pick->count; i++)
        numbers[i] = pick->rows[i].number;
    int row = desk_type_number(desk, &pick->typed, digit, numbers, pick->count);
    pick->nobody = row < 0;
    pick->at = row < 0 ? pick->at : row;
}

// Also a sign that is a letter on another layout.
static bool is_letter(uint32_t code)
{
    return utf8_lower(code) != utf8_upper(code) || (code < 0x80 && strchr("[];',.`", (int)code));
}

// A Kazakh letter of the digit row begins a number, and goes on with a name.
static bool pick_key(struct desk *desk, const struct key *key)
{
    struct pick *pick = &desk->pick;
    bool goes_on = pick->people && *pick->letters && is_letter(key->code);
    if (key->kind == K_CHAR && keymap_digit(key->code) >= 0 && !goes_on) {
        type_digit(desk, keymap_digit(key->code));
        return true;
    }
    if (pick->methods && (key->kind == K_LEFT || key->kind == K_RIGHT)) {
        change_method(pick, key->kind == K_LEFT ? -1 : 1);
        return true;
    }
    if (pick->people && key->kind == K_CHAR && is_letter(key->code)) {
        pick_letter(desk, key->code);
        return true;
    }
    return false;
}

// Takes the row; a list that comes back after it stays where it was.
static void tick(struct desk *desk)
{
    int at = desk->pick.at;
    take(desk);
    if (desk_top(desk) == SCREEN_PICK && desk->pick.ticks && at < desk->pick.count)
        desk->pick.at = at;
}

// A note that has no room is turned by the keys for pages, in place of the list.
static bool scroll_note(struct pick *pick, enum action action)
{
    int by = action == ACT_PAGE_UP ? -NOTE_STEP : action == ACT_PAGE_DOWN ? NOTE_STEP : 0;
    int skip = pick->note_skip + by;
    if (by == 0 || pick->note_hidden <= 0)
        return false;
    pick->note_skip = skip < 0 ? 0 : skip > pick->note_hidden ? pick->note_hidden : skip;
    return true;
}

static bool pick_act(struct desk *desk, enum action action)
{
    struct pick *pick = &desk->pick;
    if (scroll_note(pick, action))
        return true;
    if (action >= ACT_ROW && action <= ACT_ROW_LAST) {
        move(pick, (int)action - ACT_ROW - pick->at);
        tick(desk);
        return true;
    }
    switch (action) {
    case ACT_UP:
        move(pick, -1);
        return true;
    case ACT_DOWN:
        move(pick, 1);
        return true;
    case ACT_PAGE_UP:
    case ACT_FIRST:
        move(pick, action == ACT_FIRST ? -pick->count : -8);
        return true;
    case ACT_PAGE_DOWN:
    case ACT_LAST:
        move(pick, action == ACT_LAST ? pick->count : 8);
        return true;
    case ACT_ENTER:
        if (pick->ticks)
            pick->at = pick->count - 1;
        take(desk);
        return true;
    case ACT_TICK:
        tick(desk);
        return true;
    default:
        return false;
    }
}

static const struct hint pick_rows[] = {
    {HINT_KIND(K_ENTER), T_KEY_CHOOSE_ENTER, T_KEY_CHOOSE_ENTER_HELP, ACT_ENTER, 0, 1},
};

static const struct hint tick_rows[] = {
    {HINT_CHAR(' '), T_KEY_TICK, T_KEY_TICK_HELP, ACT_TICK, 0, 1},
    {HINT_KIND(K_ENTER), T_KEY_SEND, T_KEY_SEND_ANSWER_HELP, ACT_ENTER, 0, 1},
};

static void pick_hints(const struct desk *desk, struct hints *hints)
{
    if (desk->pick.ticks) {
        HINTS_ADD(hints, T_KEYS_MOVING, tick_rows);
    } else {
        HINTS_ADD(hints, T_KEYS_MOVING, pick_rows);
    }
    desk_list_hints(hints);
}

static void pick_draw(struct desk *desk, const struct scene *scene)
{
    const struct pick *pick = &desk->pick;
    struct pick_list list = {.title = scene_text(scene, pick->title),
                             .note = pick->note ? pick->note : "",
                             .rows = pick->rows,
                             .count = pick->count,
                             .at = pick->nobody ? -1 : pick->at};
    enum text_key words =
        method_of(pick) == desk_method(scene->view->method) ? T_UI_METHOD : T_UI_METHOD_ONCE;
    if (pick->methods && row_takes(pick, METHOD_ELECTRONIC))
        list.option = SAY(scene, words, ARG_S("name", method_words(method_of(pick), scene->lang)));
    else if (pick->methods)
        list.option = ""; // its place stays
    list.note_skip = pick->note_skip;
    desk->pick.note_hidden = screen_pick(scene, &list);
}

const struct screen_kind pick_kind = {pick_hints, pick_draw, pick_key, pick_act, true, false};
