#include "ui/seat_state.h"

#include "ui/action.h"

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
    const struct view_amendment *due = view_opinion_due(view);
    if (due) {
        *style = STYLE_WARN;
        return SAY(scene, T_UI_SEAT_OPINION, ARG_S("what", due->title));
    }
    if (view_asked(view)) {
        *style = STYLE_GOOD;
        return scene_text(scene, T_UI_SEAT_QUESTION);
    }
    if (!me->present && !view->ended) {
        *style = STYLE_WARN;
        bool again = view->quorum && view->quorum->registering;
        return scene_text(scene, again      ? T_UI_SEAT_REGISTERING
                                 : me->left ? T_UI_SEAT_LEFT
                                            : T_UI_SEAT_AWAY);
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

const char *seat_talks(const struct scene *scene, const struct view_talks *talks)
{
    const char *left = scene_left(scene, talks->begin + talks->length - scene->now);
    if (!talks->mine)
        return "";
    if (!*talks->offer)
        return SAY(scene, T_UI_SEAT_TALKS, ARG_S("title", talks->title), ARG_S("time", left));
    return SAY(scene, talks->accepts ? T_UI_SEAT_TALKS_OFFER : T_UI_SEAT_TALKS_OWN,
               ARG_S("title", talks->title), ARG_S("who", talks->by), ARG_S("offer", talks->offer),
               ARG_S("time", left));
}

const char *seat_group(const struct scene *scene)
{
    const struct view_groups *groups = scene->view->groups;
    if (groups && *groups->presents && !*groups->text)
        return SAY(scene, T_UI_SEAT_GROUP_SPEAKS, ARG_S("group", groups->presents));
    if (groups && *groups->presents)
        return SAY(scene, T_UI_SEAT_PRESENTS, ARG_S("group", groups->presents),
                   ARG_S("what", groups->part), ARG_S("text", groups->text));
    for (int i = 0; groups && i < groups->groups_count; i++)
        if (groups->groups[i].mine)
            return SAY(scene, T_UI_SEAT_GROUP, ARG_S("group", groups->groups[i].title),
                       ARG_S("what", groups->title), ARG_S("members", groups->groups[i].members));
    return "";
}

static enum text_key away(const struct view_me *me)
{
    return me->left ? T_UI_WHY_LEFT : T_UI_WHY_AWAY;
}

static enum text_key why_no_ballot(const struct view *view)
{
    const struct view_vote *vote = view->vote;
    if (!vote)
        return T_UI_WHY_NO_VOTE;
    if (vote->lost)
        return T_UI_WHY_VOTE_LOST;
    if (strcmp(vote->method, "hands") == 0)
        return T_UI_WHY_HANDS;
    if (view_on_paper(view))
        return T_UI_WHY_PAPER;
    if (vote->given)
        return T_UI_WHY_GIVEN;
    return vote->may_vote || vote->decide ? T_NONE : T_UI_WHY_NOT_VOTER;
}

static enum text_key why_no_floor(const struct view *view)
{
    const struct view_me *me = view->me;
    if (!me->present)
        return away(view->me);
    if (view->sitting == SITTING_BREAK)
        return T_UI_WHY_BREAK;
    if (view->sitting != SITTING_OPEN)
        return T_UI_WHY_NO_SITTING;
    if (me->silenced)
        return T_UI_WHY_SILENCED;
    return *me->asked ? T_UI_WHY_ASKED : T_NONE;
}

static enum text_key why_no_amendment(const struct view *view)
{
    if (!view->me->present)
        return away(view->me);
    if (!view->draft)
        return T_UI_WHY_NO_DRAFT;
    if (view->draft->decided)
        return T_UI_WHY_DECIDED;
    return view->me->recused ? T_UI_WHY_RECUSED : T_NONE;
}

const char *seat_why(const struct scene *scene, int action)
{
    const struct view *view = scene->view;
    enum text_key why = action == ACT_BALLOT                           ? why_no_ballot(view)
                        : action == ACT_ASK || action == ACT_ASK_ORDER ? why_no_floor(view)
                        : action == ACT_AMEND                          ? why_no_amendment(view)
                                                                       : T_NONE;
    return scene_text(scene, why);
}
