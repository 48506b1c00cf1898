// What is awaited between sittings: deadlines, papers in work, who has not answered, the next day
// on which something happens.
#include "ui/panel.h"

#include "ui/timer.h"

#include <string.h>

enum { DATE_COLS = 60 }; // where there is room, the last day is named as well

static bool is_running(const struct view_deadline *deadline)
{
    return strcmp(deadline->status, "running") == 0;
}

static bool in_work(const struct view_paper *paper)
{
    static const char *const states[] = {"draft", "submitted", "returned"};
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++)
        if (strcmp(paper->status, states[i]) == 0)
            return true;
    return false;
}

bool panel_awaits(const struct view *view)
{
    bool story = view->calendar || view->papers_count > 0 ||
                 (view->awaited && view->awaited->answers_count > 0);
    bool sits = view->sitting == SITTING_OPEN || view->sitting == SITTING_BREAK;
    return story && view->awaited && !sits && !view->vote && !view->ended;
}

// "Public hearing: not before 3 days from now": what a lower limit holds back.
static const char *before(const struct scene *scene, const struct view_deadline *deadline,
                          const char *text)
{
    return *deadline->before ? scene_format(scene, "%s: %s", deadline->before, text) : text;
}

static const char *days_left(const struct scene *scene, const struct view_deadline *deadline)
{
    static const enum text_key left[2][2] = {
        {T_UI_AWAITED_DAYS, T_UI_AWAITED_WORKING_DAYS},
        {T_UI_AWAITED_NOT_BEFORE, T_UI_AWAITED_NOT_BEFORE_WORKING},
    };
    enum text_key key =
        deadline->left < 0 ? T_UI_AWAITED_LATE : left[deadline->at_least][deadline->working];
    if (deadline->left == 0 && !deadline->at_least)
        return scene_text(scene, T_UI_STORY_TODAY);
    int days = deadline->left < 0 ? -deadline->left : deadline->left;
    return before(scene, deadline, SAY(scene, key, ARG_N("n", days)));
}

// The nearest first: what is over time, then by the days that are left.
static const struct view_deadline *next_deadline(const struct view_calendar *calendar, int after,
                                                 int left)
{
    const struct view_deadline *next = NULL;
    for (int i = 0; i < calendar->deadlines_count; i++) {
        const struct view_deadline *of = &calendar->deadlines[i];
        bool later = of->left > left || (of->left == left && i > after);
        if (is_running(of) && later && (!next || of->left < next->left))
            next = of;
    }
    return next;
}

static void deadlines(const struct scene *scene, struct flow *flow)
{
    const struct view_calendar *calendar = scene->view->calendar;
    const struct view_deadline *at;
    int left = -10000, index = -1;
    while (calendar && (at = next_deadline(calendar, index, left)) != NULL) {
        if (index < 0)
            flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_AWAITED_DEADLINES));
        index = (int)(at - calendar->deadlines);
        left = at->left;
        enum style style = left < 0 ? STYLE_ALERT : left <= 1 ? STYLE_WARN : STYLE_NORMAL;
        flow_item(flow, "· ", style,
                  scene_format(scene, "%s – %s", days_left(scene, at),
                               scene_join(scene, scene_join(scene, at->title, at->who),
                                          flow->area.cols >= DATE_COLS ? at->due : "")));
    }
}

// The first part that is missing by its name, and how many more.
static const char *missing(const struct scene *scene, const struct view_paper *paper)
{
    for (int i = 0; i < paper->parts_count; i++)
        if (paper->parts[i].missing && !*paper->parts[i].begun)
            return SAY(scene, T_UI_AWAITED_PART, ARG_S("what", paper->parts[i].title),
                       ARG_N("n", view_missing(paper)));
    return view_missing(paper) == 0 ? scene_text(scene, T_UI_STORY_PART_BEGUN) : "";
}

static const char *paper_words(const struct scene *scene, const struct view_paper *paper)
{
    const char *words = paper->status_name;
    if (paper->missing > 0)
        words = scene_join(scene, words, missing(scene, paper));
    if (paper->have < paper->needed)
        words = scene_join(scene, words,
                           SAY(scene, T_UI_AWAITED_SIGNS, ARG_N("have", paper->have),
                               ARG_N("needed", paper->needed)));
    if (strcmp(paper->status, "submitted") == 0)
        words = scene_join(scene, words, SAY(scene, T_UI_AWAITED_AT, ARG_S("who", paper->to)));
    return words;
}

static bool is_begun(const struct view *view, const char *title)
{
    for (int i = 0; i < view->papers_count; i++)
        if (strcmp(view->papers[i].title, title) == 0 && in_work(&view->papers[i]))
            return true;
    return false;
}

// What the phase waits for comes first, also before anybody has begun it.
static void papers(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    bool any = view->awaited->papers_count > 0;
    for (int i = 0; i < view->papers_count; i++)
        any = any || in_work(&view->papers[i]);
    if (any)
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_AWAITED_PAPERS));
    for (int i = 0; i < view->awaited->papers_count; i++) {
        const struct view_awaited_paper *of = &view->awaited->papers[i];
        if (!is_begun(view, of->title))
            flow_item(flow, "· ", STYLE_WARN,
                      scene_format(scene, "%s – %s", scene_join(scene, of->title, of->who),
                                   scene_text(scene, T_UI_AWAITED_NOT_BEGUN)));
    }
    for (int first = 1; first >= 0; first--)
        for (int i = 0; i < view->papers_count; i++) {
            const struct view_paper *paper = &view->papers[i];
            if (in_work(paper) && view_awaits_paper(view, paper) == (first == 1))
                flow_item(flow, "· ", first == 1 ? STYLE_WARN : STYLE_NORMAL,
                          scene_format(scene, "%s – %s",
                                       scene_join(scene, paper->title, paper->author),
                                       paper_words(scene, paper)));
        }
}

static int answered_by_all(const struct view_awaited *awaited)
{
    int count = 0;
    for (int i = 0; i < awaited->answers_count; i++)
        count += !*awaited->answers[i].waiting;
    return count;
}

static void answers(const struct scene *scene, struct flow *flow)
{
    const struct view_awaited *awaited = scene->view->awaited;
    if (awaited->answers_count > answered_by_all(awaited))
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_AWAITED_ANSWERS));
    for (int i = 0; i < awaited->answers_count; i++) {
        const struct view_answers *of = &awaited->answers[i];
        const char *who =
            of->more > 0 ? scene_format(scene, "%s +%d", of->waiting, of->more) : of->waiting;
        if (*who)
            flow_item(flow, "· ", STYLE_NORMAL,
                      SAY(scene, T_UI_AWAITED_ANSWER, ARG_S("what", of->title),
                          ARG_N("n", of->answers), ARG_N("of", of->asked), ARG_S("who", who)));
    }
}

// Nobody is waited for: they only have to be closed.
static void answered(const struct scene *scene, struct flow *flow)
{
    int count = answered_by_all(scene->view->awaited);
    if (count > 0)
        flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_AWAITED_ANSWERED, ARG_N("n", count)));
}

static void coming(const struct scene *scene, struct flow *flow)
{
    const struct view_awaited *awaited = scene->view->awaited;
    if (awaited->coming > 0)
        flow_text(flow, 0, STYLE_NORMAL,
                  SAY(scene, T_UI_AWAITED_COMING, ARG_N("n", awaited->coming),
                      ARG_N("minute", awaited->minute)));
}

static void next_day(const struct scene *scene, struct flow *flow)
{
    const struct view_awaited *awaited = scene->view->awaited;
    if (!*awaited->date)
        return;
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_AWAITED_NEXT));
    flow_item(flow, "· ", STYLE_NORMAL,
              SAY(scene, awaited->days > 0 ? T_UI_AWAITED_DAY : T_UI_AWAITED_TODAY,
                  ARG_S("date", awaited->date), ARG_N("n", awaited->days),
                  ARG_S("what", awaited->what)));
}

static void write_all(const struct scene *scene, struct flow *flow)
{
    papers(scene, flow);
    answers(scene, flow);
    deadlines(scene, flow);
    next_day(scene, flow);
    coming(scene, flow);
    answered(scene, flow);
    if (flow->lines == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_AWAITED_NOTHING));
}

void panel_awaited(const struct scene *scene, struct rect area)
{
    struct timer timer = timer_phase(scene);
    const char *right = timer.shown ? scene_format(scene, "%s %s", timer.brief, timer.text) : "";
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_AWAITED), right, false);
    struct flow flow = flow_on(scene->grid, inside, 0);
    write_all(scene, &flow);
    scene_more(scene, area, 0, flow.lines - inside.rows);
}
