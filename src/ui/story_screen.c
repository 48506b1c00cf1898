// The story around the sittings: papers, questions, the calendar, the map of problems and the steps
// of the sitting – a list, and beside it what is chosen in full.
#include "ui/screens.h"

#include "base/utf8.h"
#include "ui/action.h"
#include "ui/seat_lead.h"

#include <string.h>

static enum style status_style(const char *status)
{
    static const struct {
        const char *status;
        enum style style;
    } rows[] = {{"missed", STYLE_ALERT},  {"returned", STYLE_ALERT}, {"running", STYLE_WARN},
                {"draft", STYLE_WARN},    {"open", STYLE_WARN},      {"met", STYLE_GOOD},
                {"answered", STYLE_GOOD}, {"submitted", STYLE_GOOD}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].status, status) == 0)
            return rows[i].style;
    return STYLE_DIM;
}

// Papers.

static int paper_count(const struct view *view)
{
    return view->papers_count;
}

static bool is_open(const struct view_paper *paper)
{
    return strcmp(paper->status, "submitted") != 0 && strcmp(paper->status, "answered") != 0;
}

static struct story_row paper_row(const struct scene *scene, int at)
{
    const struct view_paper *paper = &scene->view->papers[at];
    const char *word = paper->status_name;
    int missing = view_missing(paper);
    if (paper->missing > 0 && strcmp(paper->status, "draft") == 0)
        word = missing > 0 ? SAY(scene, T_UI_STORY_MISSING, ARG_N("n", missing))
                           : scene_text(scene, T_UI_STORY_PART_BEGUN);
    return (struct story_row){paper->title, word, status_style(paper->status)};
}

static void part_text(const struct scene *scene, struct flow *flow, const struct view_part *part)
{
    const char *sign = part->missing ? "·" : *part->text ? "■" : " ";
    enum style style = part->missing ? STYLE_WARN : STYLE_STRONG;
    const char *title = part->missing && *part->law
                            ? scene_format(scene, "%s – %s", part->title, part->law)
                            : part->title;
    flow_item(flow, scene_format(scene, "%s ", sign), style,
              part->optional ? SAY(scene, T_UI_STORY_OPTIONAL, ARG_S("title", title)) : title);
    if (*part->text)
        flow_text(flow, 2, STYLE_NORMAL, part->text);
    else if (part->missing)
        flow_text(flow, 2, STYLE_DIM, part->hint);
    if (*part->flaw)
        flow_text(flow, 2, STYLE_WARN, SAY(scene, T_UI_STORY_FLAW, ARG_S("flaw", part->flaw)));
    if (*part->flaw)
        flow_text(flow, 2, STYLE_DIM, part->hint);
    if (*part->reply)
        flow_text(flow, 4, STYLE_GOOD, SAY(scene, T_UI_STORY_REPLY, ARG_S("text", part->reply)));
    else if (part->reply_due)
        flow_text(flow, 4, STYLE_WARN, scene_text(scene, T_UI_STORY_REPLY_DUE));
}

static void paper_text(const struct scene *scene, struct flow *flow, int at)
{
    const struct view_paper *paper = &scene->view->papers[at];
    flow_text(flow, 0, STYLE_STRONG, paper->title);
    flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_STORY_TO, ARG_S("who", paper->to)));
    if (*paper->author)
        flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_STORY_AUTHOR, ARG_S("who", paper->author)));
    flow_text(flow, 0, status_style(paper->status),
              SAY(scene, T_UI_STORY_STATE, ARG_S("state", paper->status_name)));
    if (*paper->unsent && paper->missing > 0)
        flow_text(flow, 0, STYLE_WARN, SAY(scene, T_UI_STORY_UNREADY, ARG_N("n", paper->missing)));
    if (*paper->copy)
        flow_text(flow, 0, paper->copy_due ? STYLE_WARN : STYLE_DIM,
                  SAY(scene, T_UI_STORY_COPY, ARG_S("copy", paper->copy)));
    if (*paper->reason)
        flow_text(flow, 0, STYLE_ALERT, paper->reason);
    if (paper->needed > 0)
        flow_text(
            flow, 0, paper->have < paper->needed ? STYLE_WARN : STYLE_NORMAL,
            SAY(scene, T_UI_STORY_SIGNS, ARG_N("have", paper->have), ARG_N("need", paper->needed)));
    if (*paper->signers)
        flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_STORY_SIGNERS, ARG_S("who", paper->signers)));
    if (paper->voted && is_open(paper))
        flow_text(flow, 0, STYLE_NORMAL,
                  scene_text(scene, strcmp(paper->adopted, "adopted") == 0 ? T_UI_STORY_ADOPTED
                                                                           : T_UI_STORY_TO_ADOPT));
    if (paper->carries && !*paper->carried)
        flow_text(flow, 0, STYLE_WARN, scene_text(scene, T_UI_STORY_UNDECIDED));
    flow_gap(flow);
    for (int i = 0; i < paper->parts_count; i++)
        part_text(scene, flow, &paper->parts[i]);
    if (*paper->answer)
        flow_text(flow, 0, STYLE_GOOD, SAY(scene, T_UI_STORY_REPLY, ARG_S("text", paper->answer)));
    if (*paper->carried) {
        flow_text(flow, 0, STYLE_STRONG, scene_text(scene, T_PAPER_CARRIED));
        flow_text(flow, 0, STYLE_NORMAL, paper->carried);
    }
}

// Questions.

static int question_count(const struct view *view)
{
    return view->questions_count;
}

static struct story_row answered_row(const struct scene *scene,
                                     const struct view_question *question)
{
    bool incomplete = screen_incomplete(question);
    enum text_key word = question->right ? T_UI_STORY_RIGHT
                         : incomplete    ? T_UI_STORY_INCOMPLETE
                                         : T_UI_STORY_WRONG;
    return (struct story_row){question->title, scene_text(scene, word),
                              question->right ? STYLE_GOOD
                              : incomplete    ? STYLE_WARN
                                              : STYLE_ALERT};
}

static struct story_row question_row(const struct scene *scene, int at)
{
    const struct view_question *question = &scene->view->questions[at];
    const char *title = view_named(question);
    bool open = strcmp(question->status, "open") == 0;
    bool closed = strcmp(question->status, "closed") == 0;
    if (open && question->mine && !question->given)
        return (struct story_row){title, scene_text(scene, T_UI_STORY_ANSWER_NOW), STYLE_WARN};
    if (question->given && !(closed && question->counted) && !question->decision)
        return answered_row(scene, question);
    if (closed && question->counted && !question->decision && !*question->named)
        return (struct story_row){title,
                                  SAY(scene, T_UI_STORY_RIGHT_OF, ARG_N("right", question->rights),
                                      ARG_N("answers", question->answers)),
                                  STYLE_NORMAL};
    const char *word = open || closed
                           ? SAY(scene, T_UI_STORY_ANSWERED, ARG_N("answers", question->answers),
                                 ARG_N("asked", question->asked))
                           : scene_text(scene, T_UI_STORY_WAITING);
    return (struct story_row){title, word, open ? STYLE_NORMAL : STYLE_DIM};
}

static void question_text(const struct scene *scene, struct flow *flow, int at)
{
    screen_question(scene, flow, &scene->view->questions[at]);
}

// The calendar.

static int deadline_count(const struct view *view)
{
    return view->calendar ? view->calendar->deadlines_count : 0;
}

static const char *days_left(const struct scene *scene, const struct view_deadline *deadline)
{
    if (deadline->left == 0)
        return scene_text(scene, T_UI_STORY_TODAY);
    static const enum text_key left[2][2] = {
        {T_UI_STORY_LEFT, T_UI_STORY_LEFT_WORKING},
        {T_UI_STORY_AFTER, T_UI_STORY_AFTER_WORKING},
    };
    return SAY(scene, left[deadline->at_least][deadline->working], ARG_N("n", deadline->left));
}

static struct story_row deadline_row(const struct scene *scene, int at)
{
    const struct view_deadline *deadline = &scene->view->calendar->deadlines[at];
    bool runs = strcmp(deadline->status, "running") == 0;
    enum style style = status_style(deadline->status);
    if (runs && deadline->left > 2)
        style = STYLE_NORMAL;
    return (struct story_row){deadline->title,
                              runs ? days_left(scene, deadline) : deadline->status_name, style};
}

static void deadline_text(const struct scene *scene, struct flow *flow, int at)
{
    const struct view_deadline *deadline = &scene->view->calendar->deadlines[at];
    flow_text(flow, 0, STYLE_STRONG, deadline->title);
    flow_text(flow, 0, STYLE_DIM, deadline->law);
    flow_text(flow, 0, status_style(deadline->status),
              SAY(scene, T_UI_STORY_STATE, ARG_S("state", deadline->status_name)));
    enum text_key due = deadline->at_least ? T_UI_STORY_FIRST_DAY : T_UI_STORY_DUE;
    if (*deadline->due && *deadline->before)
        flow_text(flow, 0, STYLE_NORMAL,
                  SAY(scene, T_WORDS_NOT_BEFORE_OF, ARG_S("what", deadline->before),
                      ARG_S("date", deadline->due)));
    else if (*deadline->due)
        flow_text(flow, 0, STYLE_NORMAL, SAY(scene, due, ARG_S("date", deadline->due)));
    if (deadline->early)
        flow_text(flow, 0, STYLE_ALERT, scene_text(scene, T_UI_STORY_TOO_EARLY));
    if (strcmp(deadline->status, "running") == 0)
        flow_text(flow, 0, STYLE_NORMAL, days_left(scene, deadline));
    if (*deadline->done)
        flow_text(flow, 0, STYLE_NORMAL,
                  SAY(scene, deadline->at_least ? T_UI_STORY_HELD : T_UI_STORY_DONE,
                      ARG_S("date", deadline->done)));
    if (*deadline->who)
        flow_text(flow, 0, STYLE_NORMAL, SAY(scene, T_UI_STORY_WHO, ARG_S("who", deadline->who)));
    if (deadline->at_least)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_STORY_AT_LEAST));
}

// The map of problems, then proposals and remarks.

static int remark_count(const struct view *view)
{
    return view->map ? view->map->remarks_count : 0;
}

static bool is_problem(const struct view_remark *remark)
{
    return strcmp(remark->kind, "problem") == 0;
}

const struct view_remark *screen_story_remark(const struct view *view, const struct story *story,
                                              int at)
{
    const char *id = at < story->kept ? story->order[at] : NULL;
    for (int i = 0; view->map && id && i < view->map->remarks_count; i++)
        if (strcmp(view->map->remarks[i].id, id) == 0)
            return &view->map->remarks[i];
    return NULL;
}

// What stands in a row of the page: the map keeps an order of its own.
static int index_of(const struct view *view, const struct story *story, int row)
{
    const struct view_remark *remark =
        story->page == STORY_MAP ? screen_story_remark(view, story, row) : NULL;
    return remark ? (int)(remark - view->map->remarks) : row;
}

static struct story_row remark_row(const struct scene *scene, int at)
{
    const struct view_remark *remark = &scene->view->map->remarks[at];
    const char *sign = remark->mine ? "▲" : " ";
    if (!is_problem(remark))
        return (struct story_row){scene_format(scene, "  %s", remark->text), remark->kind_name,
                                  STYLE_DIM};
    return (struct story_row){scene_format(scene, "%s %s", sign, remark->text),
                              scene_format(scene, "%d", remark->marks),
                              remark->marks > 0 ? STYLE_STRONG : STYLE_DIM};
}

static void remark_text(const struct scene *scene, struct flow *flow, int at)
{
    const struct view_map *map = scene->view->map;
    const struct view_remark *remark = &map->remarks[at];
    flow_text(flow, 0, STYLE_DIM, remark->kind_name);
    flow_text(flow, 0, STYLE_STRONG, remark->text);
    if (*remark->who)
        flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_STORY_FROM, ARG_S("who", remark->who)));
    if (is_problem(remark))
        flow_text(flow, 0, STYLE_NORMAL, SAY(scene, T_UI_STORY_MARKS, ARG_N("n", remark->marks)));
    if (*remark->traced)
        flow_text(flow, 0, STYLE_GOOD,
                  SAY(scene, T_UI_STORY_TRACED, ARG_S("what", remark->traced)));
    flow_gap(flow);
    if (map->takes && map->marks > 0)
        flow_text(flow, 0, STYLE_NORMAL,
                  SAY(scene, T_UI_STORY_MARKS_LEFT, ARG_N("n", map->marks - map->given),
                      ARG_N("of", map->marks)));
}

// The steps of the sitting.

static int step_count(const struct view *view)
{
    return view->meeting ? view->meeting->steps_count : 0;
}

static struct story_row step_row(const struct scene *scene, int at)
{
    const struct view_meeting *meeting = scene->view->meeting;
    enum stage stage = at < meeting->step    ? STAGE_DONE
                       : at == meeting->step ? STAGE_NOW
                                             : STAGE_NEXT;
    return (struct story_row){
        scene_format(scene, "%s %s", panel_stage_sign(stage), meeting->steps[at].title), "",
        stage == STAGE_NOW ? STYLE_STRONG : STYLE_NORMAL};
}

static void step_text(const struct scene *scene, struct flow *flow, int at)
{
    const struct view_meeting *meeting = scene->view->meeting;
    flow_text(flow, 0, STYLE_DIM, meeting->title);
    flow_text(flow, 0, STYLE_STRONG, meeting->steps[at].title);
    flow_gap(flow);
    flow_text(flow, 0, STYLE_NORMAL, meeting->steps[at].text);
}

// A seat's own scores.

static int score_count(const struct view *view)
{
    return view->scores_count;
}

static struct story_row score_row(const struct scene *scene, int at)
{
    const struct view_score *score = &scene->view->scores[at];
    return (struct story_row){score->title, screen_points(scene, score), STYLE_STRONG};
}

static void score_text(const struct scene *scene, struct flow *flow, int at)
{
    screen_score(scene, flow, &scene->view->scores[at]);
}

static const struct {
    enum text_key title, hint;
    int (*count)(const struct view *view);
    struct story_row (*row)(const struct scene *scene, int at);
    void (*text)(const struct scene *scene, struct flow *flow, int at);
} pages[STORY_PAGES] = {
    [STORY_PAPERS] = {T_UI_STORY_PAPERS, T_UI_STORY_PAPERS_HINT, paper_count, paper_row,
                      paper_text},
    [STORY_QUESTIONS] = {T_UI_STORY_QUESTIONS, T_UI_STORY_QUESTIONS_HINT, question_count,
                         question_row, question_text},
    [STORY_CALENDAR] = {T_UI_STORY_CALENDAR, T_UI_STORY_CALENDAR_HINT, deadline_count, deadline_row,
                        deadline_text},
    [STORY_MAP] = {T_UI_STORY_MAP, T_UI_STORY_MAP_HINT, remark_count, remark_row, remark_text},
    [STORY_STEPS] = {T_UI_STORY_STEPS, T_UI_STORY_STEPS_HINT, step_count, step_row, step_text},
    [STORY_SCORES] = {T_UI_STORY_SCORES, T_UI_STORY_SCORES_HINT, score_count, score_row,
                      score_text},
};

int screen_story_rows(const struct view *view, enum story_page page)
{
    return pages[page].count(view);
}

bool screen_story_has(const struct view *view, enum story_page page)
{
    if (page == STORY_CALENDAR)
        return view->calendar != NULL;
    if (page == STORY_MAP)
        return view->map != NULL;
    return pages[page].count(view) > 0;
}

// What Enter does here, which is other things at the console.
static const char *page_hint(const struct scene *scene, const struct story *story)
{
    enum story_page page = story->page;
    bool acts = hints_has(scene->hints, ACT_ENTER);
    bool leads = scene->view->role == ROLE_FACILITATOR;
    if (page == STORY_CALENDAR)
        return leads && !acts
                   ? ""
                   : scene_text(scene, leads ? T_UI_STORY_CALENDAR_LEAD : T_UI_STORY_CALENDAR_HINT);
    if (!acts)
        return "";
    if (page == STORY_QUESTIONS && !leads)
        return scene_text(scene, screen_answer_hint(&scene->view->questions[story->at]));
    return scene_text(scene,
                      page == STORY_QUESTIONS ? T_UI_STORY_QUESTIONS_LEAD : pages[page].hint);
}

static const char *place(const struct scene *scene, enum story_page page)
{
    int at = 0, count = 0;
    for (int i = 0; i < STORY_PAGES; i++) {
        count += screen_story_has(scene->view, (enum story_page)i);
        at += i <= (int)page && screen_story_has(scene->view, (enum story_page)i);
    }
    return scene_format(scene, "Tab %d/%d", at, count);
}

bool screen_story_numbers(enum story_page page)
{
    return page == STORY_PAPERS || page == STORY_QUESTIONS;
}

static const char *numbered(const struct scene *scene, enum story_page page, int at)
{
    return screen_story_numbers(page) ? scene_format(scene, "%d. ", at + 1) : "";
}

static int row_height(const struct scene *scene, const struct story *story, int at, int cols)
{
    int index = index_of(scene->view, story, at);
    struct story_row row = pages[story->page].row(scene, index);
    return story_row_lines(&row, cols - utf8_width(numbered(scene, story->page, index)));
}

// The first row shown, so that the chosen one is seen whole.
static int first_shown(const struct scene *scene, const struct story *story, struct rect area)
{
    int first = story->at, rows = row_height(scene, story, first, area.cols);
    while (first > 0 && (rows += row_height(scene, story, first - 1, area.cols)) <= area.rows)
        first--;
    return first;
}

static void draw_list(const struct scene *scene, struct rect area, const struct story *story)
{
    int count = screen_story_rows(scene->view, story->page);
    struct rect inside = scene_box(scene, area, scene_text(scene, pages[story->page].title),
                                   place(scene, story->page), false);
    if (story->page == STORY_CALENDAR)
        grid_text(scene->grid, rect_take_top(&inside, 1), ALIGN_LEFT, STYLE_TITLE,
                  scene_date(scene));
    if (count == 0)
        grid_text(scene->grid, inside, ALIGN_LEFT, STYLE_DIM,
                  scene_text(scene, T_UI_STORY_NOTHING));
    int first = count > 0 ? first_shown(scene, story, inside) : 0, at = first;
    for (; at < count && inside.rows > 0; at++) {
        struct rect place = rect_take_top(&inside, row_height(scene, story, at, inside.cols));
        int index = index_of(scene->view, story, at);
        struct story_row row = pages[story->page].row(scene, index);
        story_row_draw(scene, place, &row, numbered(scene, story->page, index));
        if (at <= ACT_ROW_LAST - ACT_ROW)
            areas_add(scene->areas, place, ACT_ROW + at);
        if (at == story->at) {
            grid_restyle(scene->grid, place, STYLE_FOCUS);
            grid_cursor(scene->grid, place.row, place.col);
        }
    }
    scene_more(scene, area, first, count - at);
}

static int text_lines(const struct scene *scene, const struct story *story, struct rect inside)
{
    struct flow flow = flow_on(NULL, inside, 0);
    pages[story->page].text(scene, &flow, index_of(scene->view, story, story->at));
    return flow.lines;
}

// At a seat the list makes room for what is explained there, where that would not fit beside it.
static int list_cols(const struct scene *scene, const struct story *story, struct rect area)
{
    enum { WIDE = 44, NARROW = 30, OF = 80 };
    const struct view *view = scene->view;
    struct rect text = area;
    int cols = area.cols * WIDE / OF;
    bool explained = story->page == STORY_QUESTIONS && story->at < view->questions_count &&
                     view->questions[story->at].told && view->role == ROLE_SEAT;
    (void)rect_take_left(&text, cols);
    text = rect_inset(text, 1, 2); // its frame
    if (explained && text_lines(scene, story, text) > text.rows)
        cols = area.cols * NARROW / OF;
    return cols;
}

struct extent screen_story(const struct scene *scene, const struct story *story)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct rect top = rect_take_top(&area, 1);
    struct extent extent = {0, 0};
    scene_top(scene, top, scene_join(scene, scene_date(scene), scene->view->title));
    if (seat_leads(scene))
        seat_floor(scene, rect_inset(rect_take_top(&area, 1), 0, 1), scene_stage(scene));
    seat_step(scene, &area, false);
    draw_list(scene, rect_take_left(&area, list_cols(scene, story, area)), story);
    struct rect inside = scene_box(scene, area, "", "", false);
    if (story->at < screen_story_rows(scene->view, story->page)) {
        extent = (struct extent){text_lines(scene, story, inside), inside.rows};
        int most = extent.lines > extent.rows ? extent.lines - extent.rows : 0;
        struct flow flow = flow_on(scene->grid, inside, story->skip < most ? story->skip : most);
        pages[story->page].text(scene, &flow, index_of(scene->view, story, story->at));
        if (flow.skip < most)
            scene_more_below(scene, area);
    }
    scene_bottom(scene, bottom, page_hint(scene, story));
    return extent;
}
