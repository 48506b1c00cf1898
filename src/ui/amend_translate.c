// Translations of amendments: those that are missing, those that may be corrected, and typing one.
#include "ui/desk_hints.h"

#include "base/quote.h"

#include <stdio.h>
#include <string.h>

// The prompt stays when the engine refuses, so that nothing typed is lost.
static void give(struct desk *desk, const char *text, enum text_key done)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "amend.translate %s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), text_get(desk->setup.lang, done));
    buf_free(&line);
}

static void translated(struct desk *desk, const char *text)
{
    give(desk, text, T_UI_DONE_TRANSLATED);
}

// The translation that `asked_for`, "a1 ru", names; NULL when it is no longer offered.
static const struct view_into *into_of(const struct desk *desk, const char *asked_for,
                                       const struct view_amendment **amendment)
{
    const struct view *view = desk->view;
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        for (int k = 0; k < a->into_count; k++) {
            char name[NAME_MAX];
            (void)snprintf(name, sizeof name, "%s %s", a->id, a->into[k].lang);
            *amendment = a;
            if (strcmp(name, asked_for) == 0)
                return &a->into[k];
        }
    }
    return NULL;
}

// What is left as it was is not sent.
static void corrected(struct desk *desk, const char *text)
{
    const struct view_amendment *a;
    const struct view_into *into = into_of(desk, desk->asked_for, &a);
    if (into && strcmp(into->text, text) == 0)
        desk_pop(desk);
    else
        give(desk, text, T_UI_DONE_CORRECTED);
}

static void chosen(struct desk *desk, const char *id)
{
    struct scene scene = desk_scene(desk, NULL);
    const struct view_amendment *a;
    const struct view_into *into = into_of(desk, id, &a);
    if (!into)
        return;
    bool stands = *into->text;
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", id);
    prompt_open(desk, T_UI_TRANSLATE, T_UI_TRANSLATE, stands ? corrected : translated);
    if (stands)
        prompt_words(desk, SAY(&scene, T_UI_TRANSLATE_AGAIN_INTO, ARG_S("into", into->name)),
                     SAY(&scene, T_UI_TRANSLATE_TYPED, ARG_S("text", into->typed)), into->text);
    else
        prompt_words(desk, SAY(&scene, T_UI_TRANSLATE_INTO, ARG_S("into", into->name)), a->text,
                     "");
}

// What the decision lacks comes first, a language it does not need last.
enum { ROWS_LACKS, ROWS_DECISION, ROWS_OTHER };

static int rows_of(const struct view_into *into)
{
    if (into->lacks)
        return ROWS_LACKS;
    return strcmp(into->lang, lang_code(LANG_EN)) == 0 ? ROWS_OTHER : ROWS_DECISION;
}

static void add_rows(struct desk *desk, bool stands, int rows)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        for (int k = 0; k < a->into_count; k++) {
            if (!view_offers_text(&a->into[k], stands) || rows_of(&a->into[k]) != rows)
                continue;
            pick_add(desk, a->title, a->into[k].name, NULL,
                     scene_format(&scene, "%s %s", a->id, a->into[k].lang));
            pick_number(desk, i + 1);
        }
    }
}

void desk_translate(struct desk *desk)
{
    pick_start(desk, T_UI_TRANSLATE);
    for (int rows = ROWS_LACKS; rows <= ROWS_OTHER; rows++)
        add_rows(desk, false, rows);
    desk->pick.chosen = chosen;
    pick_open_living(desk, desk_translate);
}

void desk_correct(struct desk *desk)
{
    pick_start(desk, T_UI_TRANSLATE_AGAIN);
    for (int rows = ROWS_LACKS; rows <= ROWS_OTHER; rows++)
        add_rows(desk, true, rows);
    desk->pick.chosen = chosen;
    pick_open_living(desk, desk_correct);
}
