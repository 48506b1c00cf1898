// What of the debrief the hall is shown: the facilitator chooses.
#include "ui/desk_parts.h"

#include <string.h>

// The words of each part are those of its page in the hall.
static const struct {
    const char *name;
    enum text_key title;
} sections[SECTION_COUNT] = {
    [SECTION_ENDING] = {"ending", T_UI_SHOW_ENDING},
    [SECTION_DECISION] = {"decision", T_UI_DEBRIEF_DECISION},
    [SECTION_VOTES] = {"results", T_UI_DEBRIEF_VOTES},
    [SECTION_FLOOR] = {"floor", T_UI_DISPLAY_FLOOR},
    [SECTION_TERMS] = {"terms", T_UI_DISPLAY_TERMS},
    [SECTION_QUESTIONS] = {"answers", T_UI_SHOW_ANSWERS},
    [SECTION_TALK] = {"talk", T_UI_DEBRIEF_QUESTIONS},
};

static const char *say(const struct desk *desk, enum text_key key)
{
    return text_get(desk->setup.lang, key);
}

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
static bool has_section(const struct view *view, enum section section)
{
    switch (section) {
    case SECTION_VOTES:
        return view->debrief->votes_count > 0;
    case SECTION_FLOOR:
        return anybody_spoke(view->debrief);
    case SECTION_TERMS:
        return view->calendar && view->calendar->deadlines_count > 0;
    case SECTION_QUESTIONS:
        return has_answers(view);
    case SECTION_TALK:
        return view->debrief->questions_count > 0;
    default:
        return true;
    }
}

static void show(struct desk *desk, const char *name)
{
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; i < SECTION_COUNT; i++)
        if (strcmp(sections[i].name, name) == 0)
            desk_do(desk, scene_format(&scene, "hall.show %s", name),
                    SAY(&scene, T_UI_SHOW_DONE, ARG_S("what", say(desk, sections[i].title))));
}

void desk_show_hall(struct desk *desk)
{
    const struct view *view = desk->view;
    int now = view->stage ? view->stage->section : SECTION_ENDING;
    if (view->role != ROLE_FACILITATOR || !view->debrief)
        return;
    pick_start(desk, T_UI_SHOW);
    desk->pick.chosen = show;
    for (int i = 0; i < SECTION_COUNT; i++)
        if (has_section(view, (enum section)i))
            pick_add(desk, say(desk, sections[i].title), i == now ? say(desk, T_UI_SHOW_NOW) : "",
                     NULL, sections[i].name);
    pick_open(desk);
}
