// The hall's screen: one thing at a time, to be read from ten metres.
#include "base/utf8.h"
#include "ui/display.h"
#include "ui/screens.h"
#include "ui/timer.h"

// In their order of importance.
enum page {
    PAGE_CLOSED,
    PAGE_RESULT,
    PAGE_VOTE,
    PAGE_QUORUM,
    PAGE_MESSAGE,
    PAGE_ANSWERS,
    PAGE_END,
    PAGE_PRESENTED,
    PAGE_SPEECH,
    PAGE_QUESTION,
    PAGE_GROUPS,
    PAGE_WAITING,
    PAGE_AWAY,
    PAGE_BETWEEN,
    PAGE_MAP,
    PAGE_FREE,
    PAGE_COUNT
};

static const struct view_show nothing = {-1, -1, -1, -1, -1, false, "", "", SHOWN_ENDING};

static const struct view_show *show(const struct view *view)
{
    return view->stage ? view->stage : &nothing;
}

static bool no_quorum(const struct view *view)
{
    const struct view_quorum *q = view->quorum;
    return q && !q->reached && !q->unasked && !q->registering;
}

// What has just happened and is still shown; PAGE_COUNT for nothing.
static enum page page_of_moment(const struct view *view, int64_t session)
{
    const struct view_show *until = show(view);
    if (view->result && until->result_until > session)
        return PAGE_RESULT;
    if (view->vote)
        return PAGE_VOTE;
    if (no_quorum(view) && until->quorum_until > session)
        return PAGE_QUORUM;
    if (view->messages_count > 0 && until->told_until > session)
        return PAGE_MESSAGE;
    if (until->answers_until > session && display_find_question(view, until->answered))
        return PAGE_ANSWERS;
    return PAGE_COUNT;
}

static enum page page_now(const struct view *view, int64_t session)
{
    if (view->closed_doors)
        return PAGE_CLOSED;
    enum page page = page_of_moment(view, session);
    if (page != PAGE_COUNT)
        return page;
    if (view->ended)
        return PAGE_END;
    if (view->groups && *view->groups->presents)
        return PAGE_PRESENTED;
    if (view->speech && view->sitting == SITTING_OPEN)
        return PAGE_SPEECH;
    if (display_find_question(view, show(view)->asked))
        return PAGE_QUESTION;
    if (view->groups)
        return PAGE_GROUPS;
    if (view->sitting == SITTING_NONE || (view->quorum && view->quorum->registering))
        return PAGE_WAITING;
    if (view->sitting != SITTING_OPEN)
        return show(view)->between && view->phase ? PAGE_BETWEEN : PAGE_AWAY;
    if (no_quorum(view))
        return PAGE_QUORUM;
    return display_has_map(view) ? PAGE_MAP : PAGE_FREE;
}

// Those that are never longer than the window, and those that may be and tell how many pages.
static int draw_page(const struct scene *scene, struct rect area)
{
    static void (*const whole[PAGE_COUNT])(const struct scene *, struct rect) = {
        [PAGE_CLOSED] = display_closed, [PAGE_RESULT] = display_result,
        [PAGE_VOTE] = display_vote,     [PAGE_QUORUM] = display_quorum,
        [PAGE_SPEECH] = display_speech, [PAGE_WAITING] = display_waiting,
        [PAGE_AWAY] = display_away,
    };
    static int (*const paged[PAGE_COUNT])(const struct scene *, struct rect) = {
        [PAGE_MESSAGE] = display_message, [PAGE_PRESENTED] = display_presented,
        [PAGE_ANSWERS] = display_answers, [PAGE_END] = display_end,
        [PAGE_BETWEEN] = display_between, [PAGE_QUESTION] = display_question,
        [PAGE_MAP] = display_map,         [PAGE_FREE] = display_free,
        [PAGE_GROUPS] = display_groups,
    };
    enum page page = page_now(scene->view, scene->session);
    if (paged[page])
        return paged[page](scene, area);
    whole[page](scene, area);
    return 1;
}

static const char *heading(const struct scene *scene)
{
    bool shown = page_now(scene->view, scene->session) == PAGE_FREE; // large, below
    const char *item = scene->view->ended || shown ? "" : display_item(scene);
    return *item ? item : scene->view->title;
}

// Where the session is: the phase, the stage of the item, the day – of them as many as fit.
static const char *moment(const struct scene *scene, int cols)
{
    const struct view *view = scene->view;
    const char *phase = view->phase && !view->closed_doors ? view->phase->title : "";
    const char *stage = view->closed_doors || view->ended ? "" : scene_stage(scene);
    const char *day = view->calendar ? view->calendar->date : "";
    const char *both = scene_join(scene, phase, stage), *all = scene_join(scene, both, day);
    return utf8_width(all) < cols ? all : utf8_width(both) < cols ? both : phase;
}

int screen_display(const struct scene *scene)
{
    const struct view *view = scene->view;
    struct rect area = grid_rect(scene->grid);
    display_centre(scene, rect_inset(rect_take_top(&area, 1), 0, 1), STYLE_TITLE, heading(scene));
    grid_rule(scene->grid, rect_take_top(&area, 1), STYLE_FRAME);
    struct rect foot = rect_inset(rect_take_bottom(&area, 1), 0, 1);
    grid_rule(scene->grid, rect_take_bottom(&area, 1), STYLE_FRAME);
    int pages = draw_page(scene, area);
    bool nobody = view->sitting == SITTING_NONE && view->quorum && view->quorum->present == 0;
    bool known = view->quorum && !view->closed_doors && !nobody;
    const char *quorum = known ? scene_quorum(scene) : "";
    scene_both(scene, foot, STYLE_NORMAL, quorum, moment(scene, foot.cols - utf8_width(quorum)));
    if (known)
        grid_restyle(scene->grid, rect_take_left(&foot, utf8_width(quorum)),
                     scene_quorum_style(view->quorum));
    return pages;
}

// Until the next second of what a page counts; -1 where it counts nothing.
static int64_t next_tick(const struct view *view, enum page page, int64_t now, int64_t session)
{
    bool phase = view->phase && view->phase->length > 0;
    if (page == PAGE_AWAY && view->pause) {
        int64_t past = (session - view->pause->begin - view->pause->length) % 1000;
        return 1000 - (past < 0 ? past + 1000 : past);
    }
    bool ticks = page == PAGE_SPEECH ||
                 ((page == PAGE_MESSAGE || page == PAGE_PRESENTED) && view->speech) ||
                 page == PAGE_GROUPS ||
                 (phase && (page == PAGE_FREE || page == PAGE_WAITING || page == PAGE_BETWEEN));
    return ticks ? timer_next(view, now) : -1;
}

// Until the page makes room for the next; -1 where nothing but an event ends it.
static int64_t page_end(const struct view *view, enum page page, int64_t session)
{
    const struct view_show *until = show(view);
    int64_t end = page == PAGE_RESULT    ? until->result_until
                  : page == PAGE_QUORUM  ? until->quorum_until
                  : page == PAGE_MESSAGE ? until->told_until
                  : page == PAGE_ANSWERS ? until->answers_until
                                         : -1;
    return end > session ? end - session : -1;
}

static int64_t sooner(int64_t a, int64_t b)
{
    if (a < 0 || b < 0)
        return a < 0 ? b : a;
    return a < b ? a : b;
}

int64_t screen_display_next(const struct view *view, int pages, int64_t now, int64_t session)
{
    enum page page = page_now(view, session);
    int64_t shown = display_shown(view, session);
    int64_t turn = pages > 1 ? DISPLAY_PAGE_MS - shown % DISPLAY_PAGE_MS : -1;
    return sooner(turn, sooner(next_tick(view, page, now, session), page_end(view, page, session)));
}
