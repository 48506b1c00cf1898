// A text field: the text, its keys, undo.
#include "term/edit_parts.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "term/keymap.h"

#include <stdlib.h>
#include <string.h>

struct edit *edit_new(struct edit_setup setup)
{
    struct edit *edit = mem_zero(1, sizeof *edit);
    edit->setup = setup;
    if (setup.limit == 0 || setup.limit > EDIT_LIMIT_MAX)
        edit->setup.limit = EDIT_LIMIT_MAX;
    edit->goal = -1;
    return edit;
}

// A PIN does not stay in memory that is given back.
static void wipe(struct edit *edit)
{
    if (edit->setup.secret && edit->text.data)
        explicit_bzero(edit->text.data, edit->text.cap);
}

void edit_free(struct edit *edit)
{
    if (!edit)
        return;
    wipe(edit);
    buf_free(&edit->text);
    free(edit->undo);
    for (size_t i = 0; i < edit->history_count; i++)
        free(edit->history[i]);
    free(edit->history);
    free(edit->draft);
    edit_forget_offers(edit);
    free(edit->offers.words);
    free(edit);
}

const char *edit_text(struct edit *edit)
{
    return buf_text(&edit->text);
}

size_t edit_cursor(const struct edit *edit)
{
    return edit->at;
}

void edit_splice(struct edit *edit, size_t from, size_t to, const char *bytes, size_t len)
{
    struct buf joined = BUF_INIT;
    buf_add(&joined, edit_text(edit), from);
    buf_add(&joined, bytes, len);
    edit->at = joined.len;
    buf_put(&joined, edit_text(edit) + to);
    wipe(edit);
    buf_free(&edit->text);
    edit->text = joined;
}

void edit_mark(struct edit *edit, enum change change)
{
    bool continues = change == edit->last && change != CHANGE_OTHER;
    edit->last = change;
    if (continues || edit->setup.secret)
        return;
    free(edit->undo);
    edit->undo = mem_text(edit_text(edit));
    edit->undo_at = edit->at;
}

enum edit_did edit_undo(struct edit *edit)
{
    if (!edit->undo)
        return EDIT_MOVED;
    char *back = edit->undo;
    size_t at = edit->undo_at;
    edit->undo = mem_text(edit_text(edit));
    edit->undo_at = edit->at;
    edit_splice(edit, 0, edit->text.len, back, strlen(back));
    edit->at = at;
    edit->last = CHANGE_NONE;
    free(back);
    return EDIT_CHANGED;
}

static size_t count_characters(const char *text, size_t len)
{
    size_t count = 0;
    uint32_t code;
    for (const char *at = text, *end = text + len; at < end; count++)
        at += utf8_decode(at, end, &code);
    return count;
}

// What of a text may stand in the field: `out` gets up to `room` characters. True when all did.
// A mark needs a letter before it: on a blank it would come apart from it between two words.
static bool filter(const struct edit *edit, struct buf *out, const char *text, size_t room)
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        char bytes[4];
        const char *before = out->len > 0 ? out->data + out->len : edit->text.data + edit->at;
        bool bare = (edit->at == 0 && out->len == 0) || before[-1] == ' ';
        int digit = keymap_digit(code);
        if (code == '\n' || code == '\t' || code == '\r')
            code = ' ';
        if (utf8_char_width(code) == 0 && (bare || !utf8_is_mark(code)))
            continue;
        if (edit->setup.digits && digit < 0)
            continue;
        if (edit->setup.digits)
            code = (uint32_t)('0' + digit);
        if (room-- == 0)
            return false;
        buf_add(out, bytes, utf8_encode(code, bytes));
    }
    return true;
}

// The same, as much as the limit leaves room for.
static bool filter_to_limit(struct edit *edit, struct buf *out, const char *text)
{
    size_t count = count_characters(edit_text(edit), edit->text.len);
    return filter(edit, out, text, edit->setup.limit > count ? edit->setup.limit - count : 0);
}

static enum edit_did insert(struct edit *edit, const char *text, enum change change)
{
    struct buf clean = BUF_INIT;
    bool whole = filter_to_limit(edit, &clean, text);
    size_t len = clean.len;
    if (len > 0) {
        edit_mark(edit, change);
        edit_splice(edit, edit->at, edit->at, buf_text(&clean), len);
    }
    buf_free(&clean);
    if (!whole)
        return EDIT_FULL;
    return len > 0 ? EDIT_CHANGED : EDIT_IGNORED;
}

// `text` may be the field's own.
static void replace(struct edit *edit, size_t from, size_t to, const char *text)
{
    struct buf clean = BUF_INIT;
    char *copy = mem_text(text);
    edit_splice(edit, from, to, "", 0);
    (void)filter_to_limit(edit, &clean, copy);
    edit_splice(edit, from, from, buf_text(&clean), clean.len);
    buf_free(&clean);
    free(copy);
}

enum edit_did edit_replace(struct edit *edit, size_t from, size_t to, const char *text)
{
    edit_mark(edit, CHANGE_OTHER);
    replace(edit, from, to, text);
    return EDIT_CHANGED;
}

void edit_set(struct edit *edit, const char *text)
{
    replace(edit, 0, edit->text.len, text);
    free(edit->undo);
    edit->undo = NULL;
    edit->over = false;
    edit->last = CHANGE_NONE;
    edit->goal = -1;
    edit->scroll = 0;
    edit->browsed = edit->history_count;
    edit_forget_offers(edit);
}

void edit_over(struct edit *edit)
{
    edit->over = edit->text.len > 0;
}

static const char *cursor(struct edit *edit)
{
    return edit_text(edit) + edit->at;
}

static size_t char_left(struct edit *edit)
{
    return edit->at - utf8_prev(edit_text(edit), cursor(edit));
}

static size_t char_right(struct edit *edit)
{
    return edit->at + utf8_next(cursor(edit), edit_text(edit) + edit->text.len);
}

// The start of the word at or before the cursor.
static size_t word_left(struct edit *edit)
{
    const char *text = edit_text(edit);
    size_t at = edit->at;
    while (at > 0 && text[at - 1] == ' ')
        at--;
    while (at > 0 && text[at - 1] != ' ')
        at--;
    return at;
}

// The end of the word at or after the cursor.
static size_t word_right(struct edit *edit)
{
    size_t at = edit->at + strspn(cursor(edit), " ");
    return at + strcspn(edit_text(edit) + at, " ");
}

static size_t text_start(struct edit *edit)
{
    (void)edit;
    return 0;
}

static size_t text_end(struct edit *edit)
{
    return edit->text.len;
}

// What a key does: moves to `where`, erases up to there, or runs `act`.
struct edit_row {
    enum key_kind kind;
    uint32_t code;
    bool mods; // with Shift, Ctrl or Alt
    bool erase;
    size_t (*where)(struct edit *edit);
    enum edit_did (*act)(struct edit *edit);
};

static const struct edit_row rows[] = {
    {K_LEFT, 0, false, false, char_left, NULL},
    {K_LEFT, 0, true, false, word_left, NULL},
    {K_RIGHT, 0, false, false, char_right, NULL},
    {K_RIGHT, 0, true, false, word_right, NULL},
    {K_HOME, 0, false, false, text_start, NULL},
    {K_HOME, 0, true, false, text_start, NULL},
    {K_END, 0, false, false, text_end, NULL},
    {K_END, 0, true, false, text_end, NULL},
    {K_BACKSPACE, 0, false, true, char_left, NULL},
    {K_DELETE, 0, false, true, char_right, NULL},
    {K_DELETE, 0, true, true, word_right, NULL},
    {K_CTRL, 'a', false, false, text_start, NULL},
    {K_CTRL, 'e', false, false, text_end, NULL},
    {K_CTRL, 'k', false, true, text_end, NULL},
    {K_CTRL, 'u', false, true, text_start, NULL},
    {K_CTRL, 'w', false, true, word_left, NULL},
    {K_CTRL, 'z', false, false, NULL, edit_undo},
    {K_F9, 0, false, false, NULL, edit_undo},
    {K_UP, 0, false, false, NULL, edit_up},
    {K_DOWN, 0, false, false, NULL, edit_down},
    {K_TAB, 0, false, false, NULL, edit_tab},
    {K_BACKTAB, 0, false, false, NULL, edit_backtab},
};

static const struct edit_row *row_of(const struct key *key)
{
    uint32_t code = key->kind == K_CTRL ? key->code : 0;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].kind == key->kind && rows[i].code == code && rows[i].mods == (key->mods != 0))
            return &rows[i];
    return NULL;
}

static enum edit_did go(struct edit *edit, size_t to)
{
    edit->at = to;
    edit->last = CHANGE_NONE;
    return EDIT_MOVED;
}

static enum edit_did erase(struct edit *edit, size_t to)
{
    if (to == edit->at)
        return EDIT_MOVED;
    edit_mark(edit, CHANGE_ERASED);
    if (to < edit->at)
        edit_splice(edit, to, edit->at, "", 0);
    else
        edit_splice(edit, edit->at, to, "", 0);
    return EDIT_CHANGED;
}

static enum edit_did insert_char(struct edit *edit, uint32_t code)
{
    char bytes[5] = "";
    bytes[utf8_encode(code, bytes)] = '\0';
    return insert(edit, bytes, CHANGE_TYPED);
}

static enum edit_did run_row(struct edit *edit, const struct edit_row *row)
{
    if (row->act)
        return row->act(edit);
    size_t to = row->where(edit);
    return row->erase ? erase(edit, to) : go(edit, to);
}

// The old text makes way, in one change with what is typed.
static enum edit_did write_over(struct edit *edit, const struct key *key)
{
    char *old = mem_text(edit_text(edit));
    edit_mark(edit, CHANGE_TYPED);
    edit_splice(edit, 0, edit->text.len, "", 0);
    enum edit_did did =
        key->kind == K_PASTE ? insert(edit, key->text, CHANGE_TYPED) : insert_char(edit, key->code);
    if (did == EDIT_IGNORED) // it cannot stand here
        edit_set(edit, old);
    free(old);
    return did;
}

enum edit_did edit_key(struct edit *edit, const struct key *key)
{
    bool over = edit->over;
    edit->over = false;
    if (key->kind == K_ENTER)
        return EDIT_ENTER;
    if (key->kind == K_ESC)
        return EDIT_ESC;
    if (key->kind != K_TAB && key->kind != K_BACKTAB)
        edit_forget_offers(edit);
    if (key->kind != K_UP && key->kind != K_DOWN)
        edit->goal = -1;
    if (over && (key->kind == K_CHAR || key->kind == K_PASTE))
        return write_over(edit, key);
    if (key->kind == K_CHAR)
        return insert_char(edit, key->code);
    if (key->kind == K_PASTE)
        return insert(edit, key->text, CHANGE_OTHER);
    const struct edit_row *row = row_of(key);
    return row ? run_row(edit, row) : EDIT_IGNORED;
}
