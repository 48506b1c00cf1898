// Translations of amendments: those that are missing in the decision's languages, and typing one.
#include "ui/desk_hints.h"

#include "ui/quote.h"

#include <stdio.h>
#include <string.h>

bool desk_may_translate(const struct view *view)
{
    for (int i = 0; i < view->amendments_count; i++)
        if (*view->amendments[i].into)
            return true;
    return false;
}

// The prompt stays when the engine refuses, so that nothing typed is lost.
static void translated(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "amend.translate %s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), text_get(desk->setup.lang, T_UI_DONE_TRANSLATED));
    prompt_wait(desk, NULL);
    buf_free(&line);
}

static void chosen(struct desk *desk, const char *id)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        if (strcmp(a->id, id) != 0)
            continue;
        (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s %s", id, a->into);
        prompt_open(desk, T_UI_TRANSLATE, T_UI_TRANSLATE, translated);
        prompt_words(desk, SAY(&scene, T_UI_TRANSLATE_INTO, ARG_S("into", a->into_name)), a->text,
                     "");
        desk->prompt.stays = true;
        return;
    }
}

void desk_translate(struct desk *desk)
{
    const struct view *view = desk->view;
    pick_start(desk, T_UI_TRANSLATE);
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        if (!*a->into)
            continue;
        pick_add(desk, a->title, a->into_name, NULL, a->id);
        pick_number(desk, i + 1);
    }
    desk->pick.chosen = chosen;
    pick_open_living(desk, desk_translate);
}
