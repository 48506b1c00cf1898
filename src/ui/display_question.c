// The hall's screen: a question that people answer, and how they answered.
#include "ui/display.h"

#include "base/utf8.h"
#include "ui/screens.h"

#include <string.h>

const struct view_question *display_find_question(const struct view *view, const char *id)
{
    for (int i = 0; i < view->questions_count; i++)
        if (strcmp(view->questions[i].id, id) == 0)
            return &view->questions[i];
    return NULL;
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
    if (!question->hushed) {
        flow_gap(flow);
        write_choices(scene, flow, question);
    }
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

static void write_titled(const struct scene *scene, struct flow *flow, const void *of)
{
    write_question(scene, flow, of, true);
}

static void write_untitled(const struct scene *scene, struct flow *flow, const void *of)
{
    write_question(scene, flow, of, false);
}

static int in_lines(const struct scene *scene, struct rect area,
                    const struct view_question *question)
{
    bool big = big_question(scene, &area, question);
    return display_part(
        scene, rect_inset(area, 0, area.cols / 12),
        &(struct display_part){big ? write_untitled : write_titled, question, true});
}

// What is read from the last row: the question, then its answers below it in small, then why.
struct sheets {
    struct letters_text texts[LIST_MOST];
    int counts[LIST_MOST];
    struct display_list answers;
    int asked, answered, explained; // pages
};

static void list_answers(const struct scene *scene, const struct view_question *question,
                         struct sheets *sheets)
{
    for (int i = 0; i < question->choices_count; i++) {
        const struct view_choice *choice = &question->choices[i];
        bool right = question->counted && choice->right;
        sheets->texts[i].style = right ? STYLE_GOOD : STYLE_NORMAL;
        sheets->texts[i].text = question->counted
                                    ? scene_format(scene, "%d · %s", choice->count, choice->text)
                                    : choice->text;
        sheets->counts[i] = choice->count;
    }
    sheets->answers = (struct display_list){
        .texts = sheets->texts,
        .counts = question->counted ? sheets->counts : NULL,
        .count = question->choices_count,
        .of = question->answers > 0 ? question->answers : 1,
    };
}

// The question and what is to be known of it, above the answers.
static const char *head(const struct scene *scene, const struct view_question *question)
{
    const char *text = question->title;
    if (question->many)
        text = scene_format(scene, "%s\n%s", text, scene_text(scene, T_UI_STORY_MANY));
    if (question->secret)
        text = scene_format(scene, "%s\n%s", text, screen_private(scene, question));
    return text;
}

static const char *reason(const struct scene *scene, const struct view_question *question)
{
    bool told = question->counted || question->hushed;
    return told ? scene_join(scene, question->explain, question->law) : "";
}

// How many pages of big letters; 0 where it cannot be. The steps of a scale are read together.
static int count_sheets(const struct scene *scene, struct rect area,
                        const struct view_question *question, struct sheets *sheets)
{
    const char *why = reason(scene, question);
    if (question->choices_count > LIST_MOST || question->hushed ||
        (question->scale && question->counted))
        return 0;
    list_answers(scene, question, sheets);
    (void)rect_take_bottom(&area, 1);
    struct rect below = area;
    (void)rect_take_top(&below, display_lines_count(area, head(scene, question)) + 1);
    bool closed = question->counted; // then it has been read
    sheets->asked = closed ? 0 : display_letter_pages(area, question->title);
    sheets->answered = display_list_pages(below, &sheets->answers);
    sheets->explained = *why ? display_letter_pages(area, why) : 0;
    bool whole = (sheets->asked > 0 || closed) &&
                 (sheets->answered > 0 || question->choices_count == 0) &&
                 (sheets->explained > 0 || !*why);
    return whole ? sheets->asked + sheets->answered + sheets->explained : 0;
}

static int on_sheets(const struct scene *scene, struct rect area,
                     const struct view_question *question)
{
    struct sheets sheets;
    int pages = count_sheets(scene, area, question, &sheets);
    int page = display_page(scene, pages);
    if (pages == 0)
        return 0;
    struct rect mark = rect_take_bottom(&area, 1);
    if (pages > 1)
        display_page_mark(scene, mark, page, pages);
    if (page < sheets.asked) {
        display_letter_page(scene, area, STYLE_STRONG, question->title, page);
    } else if (page < sheets.asked + sheets.answered) {
        display_lines(scene, &area, area.rows, STYLE_STRONG, head(scene, question));
        (void)rect_take_top(&area, 1);
        display_list_page(scene, area, &sheets.answers, page - sheets.asked);
    } else {
        display_letter_page(scene, area, STYLE_NORMAL, reason(scene, question),
                            page - sheets.asked - sheets.answered);
    }
    return pages;
}

static int question_page(const struct scene *scene, struct rect area,
                         const struct view_question *question)
{
    int pages = on_sheets(scene, area, question);
    return pages > 0 ? pages : in_lines(scene, area, question);
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
