// What of the debrief the hall is shown: the facilitator chooses.
#include "ui/desk_parts.h"

#include <string.h>

// The words of each part are those of its page in the hall.
static const enum text_key titles[SHOWN_COUNT] = {
    [SHOWN_ENDING] = T_UI_SHOW_ENDING,     [SHOWN_DECISION] = T_UI_DEBRIEF_DECISION,
    [SHOWN_VOTES] = T_UI_DEBRIEF_VOTES,    [SHOWN_FLOOR] = T_UI_DISPLAY_FLOOR,
    [SHOWN_TERMS] = T_UI_DISPLAY_TERMS,    [SHOWN_QUESTIONS] = T_UI_SHOW_ANSWERS,
    [SHOWN_TALK] = T_UI_DEBRIEF_QUESTIONS,
};

static bool has_answers(const struct view *view)
{
    for (int i = 0; i < view->questions_count; i++)
        if (view->questions[i].counted)
            return true;
    return false;
}

static bool anybody_spoke(const struct view_debrief *debrief)
{
    for (int i = 0; i < debrief->people_count; i++)
        if (debrief->people[i].speaking > 0)
            return true;
    return false;
}

// Nothing that is empty is offered.
static bool has_section(const struct view *view, enum shown section)
{
    switch (section) {
    case SHOWN_VOTES:
        return view->debrief->votes_count > 0;
    case SHOWN_FLOOR:
        return anybody_spoke(view->debrief);
    case SHOWN_TERMS:
        return view->calendar && view->calendar->deadlines_count > 0;
    case SHOWN_QUESTIONS:
        return has_answers(view);
    case SHOWN_TALK:
        return view->debrief->questions_count > 0;
    default:
        return true;
    }
}

static void show(struct desk *desk, const char *name)
{
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < SHOWN_COUNT; i++)
        if (strcmp(shown_names[i], name) == 0)
            desk_do(desk, scene_format(&scene, "hall.show %s", name),
                    SAY(&scene, T_UI_SHOW_DONE, ARG_S("what", desk_text(desk, titles[i]))));
}

void desk_show_hall(struct desk *desk)
{
    const struct view *view = desk->view;
    enum shown now = view->stage ? view->stage->section : SHOWN_ENDING;
    if (view->role != ROLE_FACILITATOR || !view->debrief)
        return;
    pick_start(desk, T_UI_SHOW);
    desk->pick.chosen = show;
    for (int i = 0; i < SHOWN_COUNT; i++)
        if (has_section(view, (enum shown)i))
            pick_add(desk, desk_text(desk, titles[i]),
                     (enum shown)i == now ? desk_text(desk, T_UI_SHOW_NOW) : "", NULL,
                     shown_names[i]);
    pick_open(desk);
}
