// The hall's screen: votes and results.
#include "ui/display.h"

#include "ui/chart.h"
#include "ui/digits.h"
#include "ui/panel.h"

static void centre(const struct scene *scene, struct rect at, enum style style, const char *text)
{
    grid_text(scene->grid, at, ALIGN_CENTRE, style, text);
}

static void board(const struct scene *scene, struct rect area, const struct view_mark *marks,
                  int count)
{
    struct chart_seat *seats = arena_alloc(scene->scratch, (size_t)count * sizeof *seats);
    for (int i = 0; i < count; i++) {
        enum mark mark = (enum mark)marks[i].mark;
        seats[i] =
            (struct chart_seat){marks[i].number, panel_mark_sign(mark), panel_mark_style(mark)};
    }
    chart_draw(scene->grid, area, seats, count);
}

// What the signs of the board mean that no count explains.
static const char *board_signs(const struct scene *scene, const struct view_mark *marks, int count)
{
    int out = 0, given = 0;
    for (int i = 0; i < count; i++) {
        out += marks[i].mark == MARK_OUT;
        given += marks[i].mark == MARK_GIVEN;
    }
    return scene_join(scene, given ? SAY(scene, T_UI_BOARD_GIVEN, ARG_N("n", given)) : "",
                      out ? SAY(scene, T_UI_BOARD_OUT, ARG_N("n", out)) : "");
}

// A row of the counts: a sign, a word, a number, and where there is room a bar below them.
struct count_row {
    enum mark mark;
    enum text_key word;
    int count;
};

static void count_row(const struct scene *scene, struct rect *area, const struct count_row *row,
                      int whole)
{
    enum style style = panel_mark_style(row->mark);
    const char *text =
        scene_format(scene, "%s %s", panel_mark_sign(row->mark), scene_text(scene, row->word));
    scene_both(scene, rect_take_top(area, 1), style, text, scene_format(scene, "%d", row->count));
    if (whole > 0)
        grid_bar(scene->grid, rect_take_top(area, 1), style, row->count, whole);
}

static void counts(const struct scene *scene, struct rect area, const struct view_counts *counts,
                   int not_voted)
{
    const struct count_row rows[] = {
        {MARK_FOR, T_UI_FOR, counts->yes},
        {MARK_AGAINST, T_UI_AGAINST, counts->no},
        {MARK_ABSTAIN, T_UI_ABSTAINED, counts->abstain},
        {MARK_NONE, T_UI_NOT_VOTED, not_voted},
    };
    int count = (int)(sizeof rows / sizeof rows[0]);
    int whole = counts->yes + counts->no + counts->abstain + not_voted;
    bool bars = area.rows >= 2 * count;
    bool airy = area.rows >= 3 * count;
    for (int i = 0; i < count; i++) {
        count_row(scene, &area, &rows[i], bars ? whole : 0);
        (void)rect_take_top(&area, airy);
    }
}

// What is voted on: title, the words, the author.
static void subject(const struct scene *scene, struct rect *area, const char *title,
                    const char *text)
{
    int title_rows = flow_count(title, area->cols - 4);
    struct rect top = rect_take_top(area, title_rows < 2 ? title_rows : 2);
    scene_lines(scene, rect_inset(top, 0, 2), ALIGN_CENTRE, STYLE_STRONG, title);
    if (!*text)
        return;
    const char *quoted = SAY(scene, T_UI_QUOTED, ARG_S("text", text));
    struct rect body = rect_inset(*area, 0, area->cols / 20);
    int lines = flow_count(quoted, body.cols);
    int most = area->rows / 4 > 1 ? area->rows / 4 : 1;
    body = rect_take_top(area, lines < most ? lines : most);
    scene_lines(scene, rect_inset(body, 0, area->cols / 20), ALIGN_CENTRE, STYLE_NORMAL, quoted);
}

static void progress(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    struct rect words = rect_take_bottom(&area, 3);
    const char *text = scene_format(scene, "%d/%d", vote->cast, vote->voters);
    digits_draw(scene->grid, area, digits_fit(area.rows, area.cols, text), STYLE_CLOCK, text);
    grid_bar(scene->grid, rect_inset(rect_row(words, 0), 0, area.cols / 8), STYLE_BAR, vote->cast,
             vote->voters);
    if (view_vote_tied(scene->view))
        centre(scene, rect_row(words, 2), STYLE_WARN,
               scene_text(scene, T_UI_DISPLAY_CHAIR_DECIDES));
    else
        centre(
            scene, rect_row(words, 2), STYLE_NORMAL,
            SAY(scene, T_UI_VOTE_CAST, ARG_N("cast", vote->cast), ARG_N("voters", vote->voters)));
}

void display_vote(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    bool tied = view_vote_tied(scene->view);
    scene_banner(scene, rect_take_top(&area, area.rows > 18 ? 3 : 1),
                 tied ? STYLE_WARN : STYLE_STRONG,
                 scene_text(scene, tied ? T_UI_DISPLAY_TIED : T_UI_DISPLAY_VOTE));
    subject(scene, &area, vote->title, vote->text);
    const char *by = *vote->author ? SAY(scene, T_UI_VOTE_AUTHOR, ARG_S("who", vote->author)) : "";
    struct rect rule = rect_take_bottom(&area, 2);
    centre(scene, rect_take_top(&area, 1), STYLE_DIM, scene_join(scene, by, vote->method_name));
    centre(scene, rect_row(rule, 0), STYLE_STRONG,
           SAY(scene, T_UI_VOTE_RULE, ARG_S("rule", vote->rule)));
    if (vote->marks_count > 0) {
        if (vote->counts) {
            struct rect row = rect_take_bottom(&area, 2);
            panel_counts(scene, rect_centre(row, 1, 44), vote->counts, -1);
        }
        board(scene, area, vote->marks, vote->marks_count);
        return;
    }
    progress(scene, area);
}

void display_result(const struct scene *scene, struct rect area)
{
    const struct view_result *result = scene->view->result;
    enum style style = result->verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT;
    centre(scene, rect_take_top(&area, 1), STYLE_TITLE, scene_text(scene, T_UI_DISPLAY_RESULT));
    subject(scene, &area, result->title, result->text);
    (void)rect_take_top(&area, 1);
    int why = flow_count(result->why, area.cols - 8);
    int banner = area.rows >= 12 ? 3 : 1;
    struct rect words = rect_take_bottom(&area, banner + (why < 3 ? why : 3));
    scene_banner(scene, rect_take_top(&words, banner), style, result->result_text);
    scene_lines(scene, rect_inset(words, 0, 4), ALIGN_CENTRE, STYLE_NORMAL, result->why);
    struct rect right = rect_take_right(&area, area.cols * 34 / 80);
    int rows = area.rows < 12 ? area.rows : 12;
    right = rect_inset(rect_centre(right, rows, right.cols), 0, 3);
    struct view_counts figures = {result->yes, result->no, result->abstain};
    counts(scene, right, &figures, result->not_voted);
    area = rect_inset(area, 0, 2);
    struct rect legend = rect_take_bottom(&area, 1);
    board(scene, area, result->board, result->board_count);
    centre(scene, legend, STYLE_DIM, board_signs(scene, result->board, result->board_count));
}
