// The hall's screen: something told, a question that people answer, and the map of problems.
#include "ui/display.h"

#include "base/utf8.h"
#include "term/letters.h"
#include "ui/screens.h"

#include <string.h>

const struct view_question *display_find_question(const struct view *view, const char *id)
{
    for (int i = 0; i < view->questions_count; i++)
        if (strcmp(view->questions[i].id, id) == 0)
            return &view->questions[i];
    return NULL;
}

// A third for the title where the text below can be in big letters, else what the text leaves.
static int title_rows(struct rect area, const struct view_message *message)
{
    struct rect below = area;
    (void)rect_take_top(&below, area.rows / 3 + 1);
    int left = area.rows - flow_count(message->text, area.cols * 4 / 5) - 3;
    if (letters_rows(below, LETTERS_LINES, message->text) > 0 || left < area.rows / 3)
        return area.rows / 3;
    return left < area.rows / 2 ? left : area.rows / 2;
}

// Above pages of big letters in one row, which leaves them the rest.
static void message_title(const struct scene *scene, struct rect *area,
                          const struct view_message *message)
{
    int rows = title_rows(*area, message);
    struct rect below = *area;
    (void)rect_take_top(&below, 3);
    if (!display_in_letters(below, message->text) && display_letter_pages(below, message->text) > 0)
        rows = 1;
    (void)display_word(scene, area, rows, STYLE_WARN, message->title);
}

int display_message(const struct scene *scene, struct rect area)
{
    const struct view_message *message = &scene->view->messages[0];
    if (scene->view->speech) {
        struct rect clock = rect_take_bottom(&area, area.rows > 24 ? 9 : area.rows > 12 ? 6 : 2);
        display_speech_strip(scene, clock);
        grid_rule(scene->grid, rect_take_bottom(&area, 1), STYLE_FRAME);
    }
    if (*message->title)
        message_title(scene, &area, message);
    (void)rect_take_top(&area, *message->title != '\0');
    return display_text(scene, area, STYLE_STRONG, message->text);
}

static int problems(const struct view_map *map, int *marks)
{
    int count = 0;
    *marks = 0;
    for (int i = 0; i < map->remarks_count; i++) {
        if (strcmp(map->remarks[i].kind, "problem") != 0)
            continue;
        count++;
        *marks += map->remarks[i].marks;
    }
    return count;
}

bool display_has_map(const struct view *view)
{
    int marks;
    bool hears = view->meeting && !view->meeting->votes;
    return hears && view->map && problems(view->map, &marks) > 0 && marks > 0;
}

// A step of a scale with its count, in one row: all of them are seen together.
static void write_step(const struct scene *scene, struct flow *flow,
                       const struct view_question *question, const struct view_choice *choice)
{
    struct rect at;
    int cols = 0;
    for (int i = 0; i < question->choices_count; i++) {
        int width = utf8_width(question->choices[i].text);
        cols = width > cols ? width : cols;
    }
    cols = cols > flow->area.cols / 2 ? flow->area.cols / 2 : cols;
    if (!flow_row(flow, &at))
        return;
    grid_text(flow->grid, rect_take_left(&at, cols), ALIGN_LEFT, STYLE_NORMAL, choice->text);
    grid_text(flow->grid, rect_take_left(&at, 5), ALIGN_RIGHT, STYLE_STRONG,
              scene_format(scene, "%d ", choice->count));
    grid_bar(flow->grid, at, STYLE_BAR, choice->count,
             question->answers > 0 ? question->answers : 1);
}

// The answers to choose from, with how many chose each once it is told. They bear no numbers: at
// each seat they stand in another order.
static void write_choices(const struct scene *scene, struct flow *flow,
                          const struct view_question *question)
{
    for (int i = 0; i < question->choices_count; i++) {
        const struct view_choice *choice = &question->choices[i];
        struct rect at;
        bool right = question->counted && choice->right;
        if (question->counted && question->scale) {
            write_step(scene, flow, question, choice);
            continue;
        }
        flow_item(flow, right ? "▶ " : "· ", right ? STYLE_GOOD : STYLE_NORMAL, choice->text);
        if (!question->counted || !flow_row(flow, &at))
            continue;
        grid_text(flow->grid, rect_take_left(&at, 5), ALIGN_RIGHT, STYLE_STRONG,
                  scene_format(scene, "%d ", choice->count));
        grid_bar(flow->grid, at, right ? STYLE_GOOD : STYLE_BAR, choice->count,
                 question->answers > 0 ? question->answers : 1);
    }
}

static void write_question(const struct scene *scene, struct flow *flow,
                           const struct view_question *question, bool titled)
{
    if (titled)
        flow_text(flow, 0, STYLE_STRONG, question->title);
    if (question->many)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_STORY_MANY));
    if (question->secret)
        flow_text(flow, 0, STYLE_DIM, screen_private(scene, question));
    flow_gap(flow);
    write_choices(scene, flow, question);
    if (question->counted && question->scale)
        flow_text(flow, 0, STYLE_STRONG, screen_mean(scene, question));
    if (!(question->counted || question->hushed) || !*question->explain)
        return;
    flow_gap(flow);
    flow_text(flow, 0, STYLE_NORMAL, scene_join(scene, question->explain, question->law));
}

// The question itself in big letters where what follows leaves room for it.
static bool big_question(const struct scene *scene, struct rect *area,
                         const struct view_question *question)
{
    struct rect inside = rect_inset(*area, 0, area->cols / 12);
    struct flow flow = flow_on(NULL, inside, 0);
    write_question(scene, &flow, question, false);
    struct rect room = *area;
    room.rows = area->rows - flow.lines - 2;
    int rows = room.rows > 0 ? letters_rows(room, LETTERS_LINES, question->title) : 0;
    if (rows == 0)
        return false;
    (void)letters_draw(scene->grid, rect_take_top(area, rows), LETTERS_LINES, STYLE_STRONG,
                       question->title);
    return true;
}

// In the middle of the area, or a page of it. Lines are far apart where there is room. A long
// question has a page of its own in big letters where it can, before the one with the answers.
static int question_page(const struct scene *scene, struct rect area,
                         const struct view_question *question)
{
    bool titled = !big_question(scene, &area, question);
    struct rect inside = rect_inset(area, 0, area.cols / 12);
    int first = titled ? display_letter_pages(area, question->title) : 0;
    struct flow flow = flow_on(NULL, inside, 0);
    flow.leading = 1;
    write_question(scene, &flow, question, titled);
    if (flow.lines - 1 > inside.rows - (first > 0)) {
        flow = flow_on(NULL, inside, 0);
        write_question(scene, &flow, question, titled);
    }
    int lines = flow.lines - flow.leading;
    int rows = lines > inside.rows - (first > 0) ? inside.rows - 1 : inside.rows;
    int pages = first + (rows > 0 && lines > rows ? (flow.lines + rows - 1) / rows : 1);
    int page = display_page(scene, pages);
    if (pages > 1)
        display_page_mark(scene, rect_take_bottom(&inside, 1), page, pages);
    if (page < first) {
        display_letter_page(scene, area, STYLE_STRONG, question->title, page);
        return pages;
    }
    if (pages == first + 1)
        inside = rect_centre(inside, lines, inside.cols);
    flow = (struct flow){scene->grid, inside, (page - first) * rows, 0, flow.leading};
    write_question(scene, &flow, question, titled);
    return pages;
}

static void answered(const struct scene *scene, struct rect foot,
                     const struct view_question *question)
{
    grid_bar(scene->grid, rect_inset(rect_row(foot, 0), 0, foot.cols / 8), STYLE_BAR,
             question->answers, question->asked > 0 ? question->asked : 1);
    display_centre(scene, rect_row(foot, 1), STYLE_NORMAL,
                   SAY(scene, T_UI_STORY_ANSWERED, ARG_N("answers", question->answers),
                       ARG_N("asked", question->asked)));
}

int display_question(const struct scene *scene, struct rect area)
{
    const struct view_question *question =
        display_find_question(scene->view, scene->view->stage->asked);
    if (!question)
        return 1;
    answered(scene, rect_take_bottom(&area, 2), question);
    return question_page(scene, area, question);
}

int display_answers(const struct scene *scene, struct rect area)
{
    const struct view_question *question =
        display_find_question(scene->view, scene->view->stage->answered);
    return question ? question_page(scene, area, question) : 1;
}

static void problem_row(const struct scene *scene, struct rect at, int place,
                        const struct view_remark *remark, int most)
{
    struct rect bar = rect_take_right(&at, at.cols / 4);
    struct rect number = rect_take_right(&at, 6);
    grid_text(scene->grid, at, ALIGN_LEFT, place <= 3 ? STYLE_STRONG : STYLE_NORMAL,
              scene_format(scene, "%d. %s", place, remark->text));
    grid_text(scene->grid, number, ALIGN_CENTRE, STYLE_STRONG,
              scene_format(scene, "%d", remark->marks));
    grid_bar(scene->grid, bar, STYLE_BAR, remark->marks, most);
}

// The problems with the most marks first, each with a bar.
int display_map(const struct scene *scene, struct rect area)
{
    const struct view_map *map = scene->view->map;
    int place = 0, most = 1, marks;
    grid_text(scene->grid, rect_take_top(&area, 2), ALIGN_CENTRE, STYLE_STRONG,
              scene_text(scene, T_UI_STORY_MAP));
    area = rect_inset(area, 0, 2);
    int count = map ? problems(map, &marks) : 0;
    int step = 2 * count - 1 <= area.rows ? 2 : 1;
    int rows = count > area.rows ? area.rows - 1 : count; // on a page
    rows = rows > 1 ? rows : 1;
    int pages = count > 0 ? (count + rows - 1) / rows : 1;
    int page = display_page(scene, pages);
    if (pages > 1)
        display_page_mark(scene, rect_take_bottom(&area, 1), page, pages);
    for (int i = 0; map && i < map->remarks_count; i++) {
        const struct view_remark *remark = &map->remarks[i];
        if (strcmp(remark->kind, "problem") != 0)
            continue;
        most = remark->marks > most ? remark->marks : most; // the first has the most
        if (place / rows == page)
            problem_row(scene, rect_row(area, place % rows * step), place + 1, remark, most);
        place++;
    }
    return pages;
}
