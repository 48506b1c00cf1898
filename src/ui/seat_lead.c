#include "ui/seat_lead.h"

#include "base/utf8.h"
#include "ui/action.h"

const char *seat_speaker(const struct scene *scene)
{
    const struct view *view = scene->view;
    const struct view_speech *speech = view->speech;
    if (speech)
        return scene_person(scene, speech->number, speech->brief);
    return scene_text(scene, view->sitting == SITTING_OPEN    ? T_UI_FLOOR_FREE
                             : view->sitting == SITTING_BREAK ? T_UI_SITTING_BREAK
                                                              : T_UI_NOT_SITTING);
}

struct timer seat_clock(const struct scene *scene)
{
    return scene->view->speech ? timer_speech(scene) : timer_free(scene);
}

bool seat_leads(const struct scene *scene)
{
    const struct view *view = scene->view;
    return view->me && view->me->presiding && !view->ended;
}

void seat_floor(const struct scene *scene, struct rect at, const char *more)
{
    struct timer timer = seat_clock(scene);
    const char *time = timer.stands ? scene_join(scene, timer.word, timer.text) : timer.text;
    int waiting = seat_leads(scene) ? scene->view->queue_count : 0;
    if (waiting > 0)
        time = scene_join(scene, SAY(scene, T_UI_SEAT_QUEUE, ARG_N("n", waiting)), time);
    scene_both(scene, at, STYLE_STRONG, scene_join(scene, seat_speaker(scene), more), time);
    if (timer.shown)
        grid_restyle(scene->grid, rect_take_right(&at, utf8_width(timer.text)), timer.style);
}

static const char *step_words(const struct scene *scene, bool by_enter)
{
    const struct view *view = scene->view;
    const struct view_step *step = view_step_next(view);
    if (view->vote && view->vote->decide)
        return SAY(scene, T_UI_SEAT_STEP_DECIDE, ARG_S("note", view->vote->decide_note));
    if (view->vote && !view->next)
        return scene_text(scene, T_UI_STEP_VOTING);
    return step ? SAY(scene, by_enter && view->next ? T_UI_STEP : T_UI_SEAT_STEP,
                      ARG_S("what", step->text))
                : "";
}

void seat_step(const struct scene *scene, struct rect *area, bool by_enter)
{
    const struct view *view = scene->view;
    bool due = view->next && by_enter;
    if (!seat_leads(scene) && !(view->me && view->next && !view->ended))
        return;
    struct rect at = rect_take_bottom(area, 1);
    const char *words = step_words(scene, by_enter);
    if (due)
        grid_fill(scene->grid, at, STYLE_FOCUS, ' ');
    if (*words)
        areas_add(scene->areas, at, due ? ACT_ENTER : view->vote ? ACT_BALLOT : ACT_DEEDS);
    grid_text(scene->grid, rect_inset(at, 0, 1), ALIGN_LEFT, due ? STYLE_FOCUS : STYLE_STRONG,
              words);
}
