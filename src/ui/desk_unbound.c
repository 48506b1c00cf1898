// A letter that does nothing at this moment is answered: what it would do, and why it cannot now.
#include "ui/desk_hints.h"

#include "base/utf8.h"
#include "term/keymap.h"
#include "ui/seat_state.h"

#include <string.h>

// What stands in the way at a seat, of those keys that the list of deeds says nothing of.
static enum text_key why_at_seat(const struct view *view, int action)
{
    bool deputy = strcmp(view->me->kind, "deputy") == 0;
    switch (action) {
    case ACT_AMEND:
        return deputy ? T_UI_WHY_NOT_OPEN : T_UI_WHY_NOT_DEPUTY;
    case ACT_GIVE:
    case ACT_GIVE_TO:
        return view->me->presiding ? T_UI_WHY_NOBODY_WAITS : T_UI_WHY_NOT_PRESIDING;
    case ACT_BREAK:
        return view->me->presiding ? T_UI_WHY_NO_SITTING : T_UI_WHY_NOT_PRESIDING;
    case ACT_END_SPEECH:
    case ACT_EXTEND:
        return view->speech ? T_UI_WHY_NOT_PRESIDING : T_UI_WHY_NOBODY_SPEAKS;
    case ACT_TAKE_BACK:
        return T_UI_WHY_NOTHING_WAITS;
    case ACT_CARD:
        return T_UI_WHY_CARD_SHOWN;
    default:
        return T_NONE;
    }
}

static enum text_key why_at_console(const struct view *view, int action)
{
    bool open = view->sitting == SITTING_OPEN;
    switch (action) {
    case ACT_END_SPEECH:
        return T_UI_WHY_NOBODY_SPEAKS;
    case ACT_GIVE:
    case ACT_GIVE_TO:
        return open ? T_UI_WHY_NOBODY_WAITS : T_UI_WHY_NO_SITTING;
    case ACT_BREAK:
        return open ? T_NONE : T_UI_WHY_NO_SITTING;
    case ACT_VOTE:
        return open ? T_UI_WHY_NO_VOTES : T_UI_WHY_NO_SITTING;
    case ACT_UNDO:
        return T_UI_WHY_NOTHING_DONE;
    default:
        return T_NONE;
    }
}

// The first that stands in the way.
static const char *why_not(const struct scene *scene, int action)
{
    const struct view *view = scene->view;
    bool at_seat = view->me != NULL;
    if (view->ended && action != ACT_CARD)
        return scene_text(scene, T_UI_WHY_ENDED);
    bool mine = at_seat && (action != ACT_AMEND || strcmp(view->me->kind, "deputy") == 0);
    const char *why = mine ? seat_why(scene, action) : "";
    if (*why)
        return why;
    enum text_key key = at_seat ? why_at_seat(view, action) : why_at_console(view, action);
    return scene_text(scene, key != T_NONE ? key : T_UI_WHY_NOT_NOW);
}

// Lists and lines to type have keys of their own.
static bool answers(const struct desk *desk)
{
    enum screen top = desk_top(desk);
    return top == SCREEN_SEAT || top == SCREEN_FACILITATOR || top == SCREEN_STORY;
}

void desk_unbound(struct desk *desk, const struct key *key)
{
    struct hints hints = {.now = desk_bits(desk)};
    struct buf label = BUF_INIT, text = BUF_INIT;
    enum lang lang = desk->setup.lang;
    if (key->kind != K_CHAR || !answers(desk))
        return;
    screen_kind(desk_top(desk))->hints(desk, &hints);
    const struct hint *row = hints_row(&hints, key);
    uint32_t code = utf8_lower(keymap_command(key->code));
    keymap_label(&label, K_CHAR, code, lang);
    struct scene scene = desk_scene(desk, NULL);
    if (row)
        TEXT(&text, lang, T_UI_KEY_NOT_NOW, ARG_S("key", buf_text(&label)),
             ARG_S("what", text_get(lang, row->label)), ARG_S("why", why_not(&scene, row->action)));
    else
        TEXT(&text, lang, T_UI_KEY_UNBOUND, ARG_S("key", buf_text(&label)));
    desk_tell(desk, TONE_PLAIN, buf_text(&text));
    buf_free(&label);
    buf_free(&text);
}
