#include "ui/seat_state.h"

#include <string.h>

const char *seat_own_state(const struct scene *scene, enum style *style)
{
    const struct view *view = scene->view;
    const struct view_me *me = view->me;
    *style = STYLE_NORMAL;
    if (view->speech && strcmp(view->speech->seat, me->seat) == 0) {
        *style = STYLE_GOOD;
        return scene_text(scene, T_UI_SEAT_SPEAKS);
    }
    if (view_asked(view)) {
        *style = STYLE_GOOD;
        return scene_text(scene, T_UI_SEAT_QUESTION);
    }
    if (!me->present) {
        *style = STYLE_WARN;
        bool again = view->quorum && view->quorum->registering;
        return scene_text(scene, again ? T_UI_SEAT_REGISTERING : T_UI_SEAT_AWAY);
    }
    if (view_closes_vote(view)) {
        *style = STYLE_WARN;
        return scene_text(scene, T_UI_SEAT_CLOSE_VOTE);
    }
    if (me->recused)
        return scene_text(scene, T_UI_SEAT_RECUSED);
    if (me->silenced) {
        *style = STYLE_WARN;
        return scene_text(scene, T_UI_SEAT_SILENCED);
    }
    if (*me->asked)
        return SAY(scene, T_UI_SEAT_WAITS, ARG_N("place", me->place),
                   ARG_S("kind", me->asked_name));
    return "";
}

const char *seat_awaited(const struct scene *scene)
{
    const struct view_paper *paper = view_paper_due(scene->view);
    if (!paper || !paper->awaited)
        return "";
    return SAY(scene, paper->receives ? T_UI_SEAT_REPLY : T_UI_SEAT_PAPER,
               ARG_S("what", paper->title));
}
