// Countdowns.
#include "ui/timer.h"

#include "term/digits.h"

enum { SECOND = 1000 };

static bool stands(const struct view *view)
{
    return view->speech && view->speech->stands > 0;
}

static void set_state(const struct scene *scene, struct timer *timer, int64_t left, int64_t warn)
{
    timer->style = left <= 0 ? STYLE_ALERT : left <= warn ? STYLE_WARN : STYLE_CLOCK;
    enum text_key word = left <= 0      ? T_UI_TIMER_OVER
                         : left <= warn ? T_UI_TIMER_ENDING
                                        : T_UI_TIMER_RUNS;
    if (scene->view->clock->paused)
        word = T_UI_TIMER_PAUSED;
    timer->word = scene_text(scene, word);
}

static struct timer count_down(const struct scene *scene, int64_t left, int64_t length,
                               int64_t warn)
{
    struct timer timer = {.shown = true, .text = scene_left(scene, left)};
    set_state(scene, &timer, left, warn);
    timer.part = length - left;
    timer.whole = length;
    return timer;
}

struct timer timer_speech(const struct scene *scene)
{
    const struct view_speech *speech = scene->view->speech;
    if (!speech)
        return (struct timer){.text = "", .word = "", .what = "", .brief = ""};
    int64_t left = view_speech_left(scene->view, scene->now);
    struct timer timer = count_down(scene, left, speech->limit, speech->warn);
    timer.stands = stands(scene->view);
    if (timer.stands)
        timer.word = scene_text(scene, T_UI_TIMER_STANDS);
    return timer;
}

static struct timer timer_groups(const struct scene *scene)
{
    const struct view_groups *groups = scene->view->groups;
    int64_t left = groups->begin + groups->length - scene->now;
    struct timer timer = count_down(scene, left, groups->length, (int64_t)60 * SECOND);
    timer.what = timer.brief = scene_text(scene, T_UI_GROUPS_LEFT);
    return timer;
}

// Until their time is over, groups work by their own clock.
static bool groups_work(const struct view *view)
{
    return view->groups && !view->groups->over && !*view->groups->presents;
}

struct timer timer_phase(const struct scene *scene)
{
    const struct view_phase *phase = scene->view->phase;
    if (groups_work(scene->view))
        return timer_groups(scene);
    if (!phase || phase->length <= 0)
        return (struct timer){.text = "", .word = "", .what = "", .brief = ""};
    int64_t left = phase->begin + phase->length - scene->now;
    struct timer timer = count_down(scene, left, phase->length, (int64_t)60 * SECOND);
    timer.what = scene_text(scene, left < 0 ? T_UI_PHASE_OVER : T_UI_PHASE_LEFT);
    timer.brief = scene_text(scene, left < 0 ? T_UI_PHASE_OVER_BRIEF : T_UI_PHASE_LEFT_BRIEF);
    return timer;
}

bool timer_rests(const struct view *view)
{
    return view->pause && view->sitting == SITTING_BREAK && !view->ended;
}

struct timer timer_break(const struct scene *scene)
{
    const struct view_break *pause = scene->view->pause;
    int64_t left = pause->begin + pause->length - scene->session;
    return (struct timer){
        .shown = true,
        .text = scene_left(scene, left),
        .word = scene_text(scene, left <= 0 ? T_UI_DISPLAY_BREAK_OVER : T_UI_SITTING_BREAK),
        .style = left <= 0 ? STYLE_ALERT : STYLE_CLOCK,
        .what = scene_text(scene, left <= 0 ? T_UI_DISPLAY_BREAK_OVER : T_UI_DISPLAY_BREAK_LEFT),
        .brief = scene_text(scene, left <= 0 ? T_UI_BREAK_OVER_BRIEF : T_UI_BREAK_LEFT_BRIEF),
        .part = pause->length - left,
        .whole = pause->length};
}

struct timer timer_free(const struct scene *scene)
{
    return timer_rests(scene->view) ? timer_break(scene) : timer_phase(scene);
}

void timer_draw(const struct scene *scene, struct rect area, const struct timer *timer)
{
    enum digits size = digits_fit(area.rows, area.cols, timer->text);
    digits_draw(scene->grid, area, size, timer->style, timer->text);
}

void timer_bar(const struct scene *scene, struct rect at, const struct timer *timer)
{
    enum style style = timer->style == STYLE_CLOCK ? STYLE_BAR : timer->style;
    grid_bar(scene->grid, at, style, timer->part, timer->whole);
}

int64_t timer_next(const struct view *view, int64_t now)
{
    if (view->clock->paused)
        return -1;
    bool speaks = view->speech && !stands(view);
    int64_t zero = speaks              ? now + view_speech_left(view, now)
                   : view->vote        ? view->vote->opened
                   : groups_work(view) ? view->groups->begin + view->groups->length
                   : view->phase       ? view->phase->begin + view->phase->length
                                       : 0;
    int64_t past = (now - zero) % SECOND;
    return SECOND - (past < 0 ? past + SECOND : past);
}

int64_t timer_break_next(const struct view *view, int64_t session)
{
    int64_t past = (session - view->pause->begin - view->pause->length) % SECOND;
    return SECOND - (past < 0 ? past + SECOND : past);
}
