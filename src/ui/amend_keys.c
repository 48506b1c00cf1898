// The form of an amendment: keys.
#include "ui/desk_hints.h"

#include "base/utf8.h"
#include "ui/amend.h"

#include <stdio.h>
#include <string.h>

void desk_amend_begin(struct amend *amend)
{
    static const struct edit_setup number = {.limit = 60, .number = true};
    amend->text = edit_new((struct edit_setup){.limit = 1000, .wrap = true});
    amend->value = edit_new(number);
    for (int i = 0; i < AMEND_FIGURES; i++)
        amend->figure[i] = edit_new(number);
}

static void clear_texts(struct amend *amend)
{
    edit_set(amend->text, "");
    edit_set(amend->value, "");
    for (int i = 0; i < AMEND_FIGURES; i++)
        edit_set(amend->figure[i], "");
    amend->lang_chosen = false;
}

void desk_amend_clear(struct amend *amend)
{
    amend->row = AMEND_SOURCE;
    amend->source = amend->kind = amend->clause = amend->field = 0;
    amend->draft[0] = '\0';
    clear_texts(amend);
}

bool desk_amend_typed(const struct amend *amend)
{
    bool typed = *edit_text(amend->text) || *edit_text(amend->value);
    for (int i = 0; i < AMEND_FIGURES; i++)
        typed = typed || *edit_text(amend->figure[i]);
    return typed;
}

void desk_amend_end(struct amend *amend)
{
    edit_free(amend->text);
    edit_free(amend->value);
    for (int i = 0; i < AMEND_FIGURES; i++)
        edit_free(amend->figure[i]);
}

static struct edit *field_of(struct desk *desk)
{
    struct amend *amend = &desk->amend;
    if (amend->row >= AMEND_FIGURE && amend->row < AMEND_SEND)
        return amend->figure[amend->row - AMEND_FIGURE];
    if (amend->row != AMEND_VALUE)
        return NULL;
    return amend->kind == AMEND_SET ? amend->value : amend->text;
}

static void move(struct desk *desk, int by)
{
    struct amend *amend = &desk->amend;
    int row = (int)amend->row + by;
    while (row >= AMEND_SOURCE && row <= AMEND_SEND &&
           !screen_amend_has_row(desk->view, amend, (enum amend_row)row))
        row += by;
    if (row >= AMEND_SOURCE && row <= AMEND_SEND)
        amend->row = (enum amend_row)row;
}

static int turn(int value, int by, int count)
{
    return count < 1 ? 0 : (value + by + count) % count;
}

// The place of the amendment is chosen anew in another draft; its words stay.
static void set_draft(struct amend *amend, const struct view_draft *draft)
{
    const char *id = draft ? draft->id : "";
    if (strcmp(id, amend->draft) != 0)
        amend->clause = amend->field = 0;
    (void)snprintf(amend->draft, sizeof amend->draft, "%s", id);
}

static void change_draft(struct desk *desk, int by)
{
    int index;
    (void)screen_amend_draft(desk->view, &desk->amend, &index);
    index = turn(index, by, screen_amend_drafts(desk->view));
    set_draft(&desk->amend, screen_amend_draft_at(desk->view, index));
}

// The figure of the first clause, or its text where it has none; what was prepared comes first.
// Words that were not sent keep their place.
static void begin_anew(struct amend *amend, const struct view_draft *draft)
{
    bool figures = draft && draft->clauses_count > 0 && draft->clauses[0].fields_count > 0;
    if (desk_amend_typed(amend))
        return;
    amend->row = AMEND_SOURCE;
    amend->source = amend->clause = amend->field = 0;
    amend->kind = figures ? AMEND_SET : AMEND_REPLACE;
}

void desk_amend_open(struct desk *desk)
{
    const struct view_draft *draft, *last = NULL;
    for (int i = 0; (draft = screen_amend_draft_at(desk->view, i)); i++)
        if (strcmp(draft->id, desk->amend.draft) == 0)
            last = draft;
    set_draft(&desk->amend, last ? last : screen_amend_draft_at(desk->view, 0));
    begin_anew(&desk->amend, screen_amend_draft_at(desk->view, 0));
    desk_push(desk, SCREEN_AMEND);
}

// From the language that is shown to the next; what is typed stays as it is.
static void change_language(struct desk *desk)
{
    struct amend *amend = &desk->amend;
    if (!screen_amend_worded(desk->view, amend))
        return;
    enum lang shown = screen_amend_lang(amend, desk->setup.lang);
    amend->lang = (enum lang)turn((int)shown, 1, LANG_COUNT);
    amend->lang_chosen = true;
}

static void change(struct desk *desk, int by)
{
    int index;
    struct amend *amend = &desk->amend;
    const struct view *view = desk->view;
    const struct view_draft *draft = screen_amend_draft(view, amend, &index);
    int clauses = draft ? draft->clauses_count : 0;
    const struct view_clause *clause =
        draft && amend->clause < clauses ? &draft->clauses[amend->clause] : NULL;
    switch (amend->row) {
    case AMEND_SOURCE:
        amend->source = turn(amend->source, by, screen_amend_sources(view));
        break;
    case AMEND_DRAFT:
        change_draft(desk, by);
        break;
    case AMEND_KIND:
        amend->kind = turn(amend->kind, by, AMEND_COUNT);
        break;
    case AMEND_CLAUSE:
        amend->clause = turn(amend->clause, by, clauses);
        amend->field = 0;
        break;
    case AMEND_FIELD:
        amend->field = turn(amend->field, by, clause ? clause->fields_count : 0);
        break;
    default:
        break;
    }
}

static void tabled(struct desk *desk)
{
    clear_texts(&desk->amend);
    desk->amend.row = AMEND_SOURCE;
    desk->amend.source = 0;
}

// The form keeps what was typed until that is accepted.
static void send(struct desk *desk)
{
    struct buf line = BUF_INIT, why = BUF_INIT;
    enum lang lang = desk->setup.lang;
    if (desk_waits_for(desk))
        return;
    if (screen_amend_line(desk->view, &desk->amend, lang, &line)) {
        desk_do(desk, buf_text(&line), text_get(lang, T_UI_DONE_TABLED));
        desk_wait_for(desk, tabled);
    } else {
        utf8_sentence(&why, text_get(lang, amend_missing(desk->view, &desk->amend)));
        desk_tell(desk, TONE_PLAIN, buf_text(&why));
    }
    buf_free(&line);
    buf_free(&why);
}

// In the text fields the keys type; only these leave them.
static bool leaves_field(const struct key *key)
{
    return key->kind == K_TAB || key->kind == K_BACKTAB || key->kind == K_ESC ||
           key->kind == K_ENTER || key->kind == K_F10 || key->kind == K_F2 || key->kind == K_F3;
}

static bool key(struct desk *desk, const struct key *key)
{
    struct edit *field = field_of(desk);
    if (!field || leaves_field(key))
        return false;
    enum edit_did did = edit_key(field, key);
    if (did == EDIT_FULL)
        desk_say(desk, TONE_PLAIN, T_UI_PROMPT_FULL);
    return did != EDIT_IGNORED || key->kind == K_CHAR || key->kind == K_PASTE;
}

static bool act(struct desk *desk, enum action action)
{
    struct amend *amend = &desk->amend;
    switch (action) {
    case ACT_UP:
    case ACT_BACKTAB:
        move(desk, -1);
        return true;
    case ACT_DOWN:
    case ACT_TAB:
        move(desk, 1);
        return true;
    case ACT_FIRST:
    case ACT_LAST:
        change(desk, action == ACT_FIRST ? -1 : 1);
        return true;
    case ACT_ENTER:
        if (amend->row == AMEND_SEND)
            send(desk);
        else
            move(desk, 1);
        return true;
    case ACT_TEXT_LANGUAGE:
        change_language(desk);
        return true;
    case ACT_LOCK:
        desk_lock(desk);
        return true;
    default:
        if (action < ACT_ROW || action > ACT_ROW_LAST)
            return false;
        amend->row = (enum amend_row)((int)action - ACT_ROW);
        return true;
    }
}

static const struct hint amend_rows[] = {
    {HINT_KIND(K_TAB), T_KEY_ROW, T_KEY_ROW_HELP, ACT_TAB, 0, 1},
    {HINT_KIND(K_BACKTAB), T_KEY_ROW, T_KEY_ROW_HELP, ACT_BACKTAB, 0, -1},
    {HINT_KIND(K_UP), T_KEY_ROW, T_KEY_ROW_HELP, ACT_UP, 0, -1},
    {HINT_KIND(K_DOWN), T_KEY_ROW, T_KEY_ROW_HELP, ACT_DOWN, 0, -1},
    {HINT_PAIR(K_LEFT, K_RIGHT), T_KEY_CHANGE, T_KEY_CHANGE_HELP, ACT_FIRST, 0, 1},
    {HINT_KIND(K_ENTER), T_KEY_FORM_ENTER, T_KEY_FORM_ENTER_HELP, ACT_ENTER, 0, 1},
    {HINT_KIND(K_ESC), T_KEY_BACK, T_KEY_BACK_HELP, ACT_BACK, 0, 1},
    {HINT_BOTH(K_F3, 'l'), T_KEY_TEXT_LANGUAGE, T_KEY_TEXT_LANGUAGE_HELP, ACT_TEXT_LANGUAGE,
     WHEN_ROW_ACTS, 2},
    {HINT_BOTH(K_F2, 'h'), T_KEY_SAID, T_KEY_SAID_HELP, ACT_SAID, 0, 2},
    {HINT_BOTH(K_F10, 'k'), T_KEY_LOCK, T_KEY_LOCK_HELP, ACT_LOCK, 0, 2},
};

static void hints(const struct desk *desk, struct hints *hints)
{
    (void)desk;
    HINTS_ADD(hints, T_KEYS_AMEND, amend_rows);
    desk_common_hints(hints);
}

static void draw(struct desk *desk, const struct scene *scene)
{
    screen_amend(scene, &desk->amend);
}

const struct screen_kind amend_screen_kind = {hints, draw, key, act, false, false};
