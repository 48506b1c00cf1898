// The facilitator's steps back, and bringing back what was taken back.
#include "ui/desk_hints.h"

#include "term/keymap.h"

#include <stdlib.h>
#include <string.h>

// Whose it was and what, what else went with it, and how it comes back.
static void take_back(struct desk *desk, const struct view_undo *undo)
{
    enum lang lang = desk->setup.lang;
    struct buf key = BUF_INIT, told = BUF_INIT;
    keymap_label(&key, K_CHAR, 'u', lang);
    TEXT(&told, lang, T_UI_DONE_UNDONE, ARG_S("what", undo->text));
    buf_put(&told, buf_text(&told)[told.len - 1] == '.' ? " " : ". ");
    buf_printf(&told, "%s%s", undo->loss, *undo->loss ? " " : "");
    if (!undo->secret)
        TEXT(&told, lang, T_UI_DONE_UNDONE_HOW, ARG_S("key", buf_text(&key)));
    desk_do(desk, undo->line, buf_text(&told));
    buf_free(&key);
    buf_free(&told);
}

static void bring_back(struct desk *desk)
{
    struct scene scene = desk_scene(desk, NULL);
    const struct view_step *redo = desk->view->redo;
    desk_do(desk, redo->line, SAY(&scene, T_UI_DONE_REDONE, ARG_S("what", redo->text)));
}

// The view may have changed while the list was open: what is chosen is found again by its line.
static void chosen(struct desk *desk, const char *id)
{
    const struct view *view = desk->view;
    if (strcmp(id, "redo") == 0 && view->redo)
        bring_back(desk);
    for (int i = 0; i < view->undos_count; i++) {
        if (strcmp(view->undos[i].line, id) == 0) {
            take_back(desk, &view->undos[i]);
            return;
        }
    }
}

// Nobody brings back the ballots of a secret vote that is running, and everybody has seen how the
// session ended: such a step is asked for.
static void ask(struct desk *desk, const struct view_undo *undo)
{
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_KEY_UNDO);
    pick_note(desk, text_get(desk->setup.lang, undo->secret ? T_UI_BACK_SECRET : T_UI_BACK_ENDED));
    pick_add(desk, text_get(desk->setup.lang, T_UI_BACK_STAY), NULL, NULL, "stay");
    pick_add(desk, SAY(&scene, T_UI_BACK_UNDO, ARG_S("what", undo->text)), NULL, NULL, undo->line);
    desk->pick.chosen = chosen;
    pick_open(desk);
}

// The last steps, the latest first, and what goes with each.
static void add_steps(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < view->undos_count; i++) {
        const struct view_undo *undo = &view->undos[i];
        struct buf what = BUF_INIT;
        buf_put(&what, undo->text);
        if (*undo->loss)
            buf_printf(&what, buf_text(&what)[what.len - 1] == '.' ? " %s" : ". %s", undo->loss);
        pick_add(desk, SAY(&scene, T_UI_BACK_UNDO, ARG_S("what", buf_text(&what))), NULL, NULL,
                 undo->line);
        buf_free(&what);
    }
}

// After a step back: bring it back, or go back to before one of the steps before it.
static void choose(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    if (!view->redo)
        return;
    pick_start(desk, T_UI_BACK_TITLE);
    pick_add(desk, SAY(&scene, T_UI_BACK_REDO, ARG_S("what", view->redo->text)), NULL, NULL,
             "redo");
    add_steps(desk);
    desk->pick.chosen = chosen;
    pick_open_living(desk, choose);
}

// What others did since is not taken from them without a word.
static void choose_first(struct desk *desk)
{
    if (desk->view->undos_count == 0)
        return;
    pick_start(desk, T_UI_BACK_WHICH);
    pick_add(desk, text_get(desk->setup.lang, T_UI_BACK_STAY), NULL, NULL, "stay");
    add_steps(desk);
    desk->pick.chosen = chosen;
    pick_open_living(desk, choose_first);
}

void desk_back(struct desk *desk)
{
    const struct view *view = desk->view;
    if (view->redo)
        choose(desk);
    else if (view->undos_count == 0)
        desk_say(desk, TONE_PLAIN, T_UI_BACK_NOTHING);
    else if (view->undos[0].secret || view->undos[0].ends)
        ask(desk, &view->undos[0]);
    else if (view->undos[0].others)
        choose_first(desk);
    else
        take_back(desk, &view->undos[0]);
}
