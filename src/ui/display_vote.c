// The hall's screen: votes and results.
#include "ui/display.h"

#include "base/utf8.h"
#include "ui/panel.h"
#include "ui/seat_chart.h"

#include <string.h>

enum { BOARD_ROWS = 6 }; // at least, or no board

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

static void board_with_signs(const struct scene *scene, struct rect area,
                             const struct view_mark *marks, int count)
{
    const char *signs = board_signs(scene, marks, count);
    if (*signs)
        display_centre(scene, rect_take_bottom(&area, 1), STYLE_DIM, signs);
    board(scene, area, marks, count);
}

// "▲ for 7   ▼ against 3   ■ abstained 0   · did not vote 1", each in its own style.
static void count_words(const struct scene *scene, struct rect at, const struct view_counts *counts,
                        int not_voted)
{
    const struct {
        enum mark mark;
        enum text_key word;
        int count;
    } parts[] = {
        {MARK_FOR, T_UI_FOR, counts->yes},
        {MARK_AGAINST, T_UI_AGAINST, counts->no},
        {MARK_ABSTAIN, T_UI_ABSTAINED, counts->abstain},
        {MARK_NONE, T_UI_NOT_VOTED, not_voted},
    };
    enum { PARTS = sizeof parts / sizeof parts[0] };
    int widest = 0;
    for (int i = 0; i < PARTS; i++) {
        int width = utf8_width(scene_text(scene, parts[i].word)) + 7;
        widest = width > widest ? width : widest;
    }
    for (int i = 0; i < PARTS; i++) {
        struct rect part = rect_take_left(&at, at.cols / (PARTS - i));
        const char *word = widest > part.cols ? "" : scene_text(scene, parts[i].word);
        display_centre(scene, part, panel_mark_style(parts[i].mark),
                       scene_format(scene, "%s %s%s%d", panel_mark_sign(parts[i].mark), word,
                                    *word ? " " : "", parts[i].count));
    }
}

// What is voted on: title, the words. Of long ones as many lines as leave room for the vote, and
// where the rest is read.
static void subject(const struct scene *scene, struct rect *area, const char *title,
                    const char *text)
{
    enum { VOTE_ROWS = 8 };
    display_lines(scene, area, 2, STYLE_STRONG, title);
    int most = area->rows / 4 > 1 ? area->rows / 4 : 1;
    if (flow_count(text, area->cols * 9 / 10) <= most) {
        display_lines(scene, area, most, STYLE_NORMAL, text);
        return;
    }
    most = area->rows - VOTE_ROWS > most ? area->rows - VOTE_ROWS : most;
    if (flow_count(text, area->cols * 9 / 10) > most) {
        display_lines(scene, area, most - 1, STYLE_NORMAL, text);
        display_centre(scene, rect_take_top(area, 1), STYLE_DIM,
                       scene_text(scene, T_UI_DISPLAY_WORDING_MORE));
        return;
    }
    display_lines(scene, area, most, STYLE_NORMAL, text);
}

// "7 of 12 (majority of all deputies)": where there is no room, without what it is by.
static const char *needed(const struct scene *scene, const char *rule)
{
    const char *words = *rule ? SAY(scene, T_UI_VOTE_RULE, ARG_S("rule", rule)) : "";
    const char *by = strstr(words, " (");
    if (!by || utf8_width(words) <= grid_rect(scene->grid).cols)
        return words;
    return scene_format(scene, "%.*s", (int)(by - words), words);
}

static const char *for_against(const struct scene *scene, const struct view_counts *counts)
{
    return scene_format(scene, "%d:%d", counts->yes, counts->no);
}

// The commission's protocol as it is read out: a line for each of its figures.
static void protocol(const struct scene *scene, struct rect area, const char *text)
{
    (void)rect_take_top(&area, area.rows > 10);
    display_centre(scene, rect_take_top(&area, 1), STYLE_TITLE, scene_text(scene, T_UI_PROTOCOL));
    (void)rect_take_top(&area, area.rows > 10);
    while (*text && area.rows > 0) {
        size_t len = 0;
        while (text[len] && strncmp(text + len, "; ", 2) != 0 && strncmp(text + len, ", ", 2) != 0)
            len++;
        display_centre(scene, rect_take_top(&area, 1), STYLE_STRONG,
                       scene_format(scene, "%.*s", (int)len, text));
        text += len + (text[len] ? 2 : 0);
    }
}

// How many have voted. Hands are not counted before they are entered.
static void progress(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    bool hands = strcmp(vote->method, "hands") == 0;
    if (*vote->protocol) {
        protocol(scene, area, vote->protocol);
        return;
    }
    struct rect words = rect_take_bottom(&area, 2);
    if (hands || view_on_paper(scene->view)) {
        (void)display_text(scene, area, STYLE_CLOCK, vote->method_name);
        display_centre(scene, rect_row(words, 1), STYLE_NORMAL,
                       scene_text(scene, hands ? T_UI_DISPLAY_HANDS : T_UI_DISPLAY_PAPER));
        return;
    }
    display_figure(scene, area, STYLE_CLOCK,
                   scene_format(scene, "%d/%d", vote->cast, vote->voters));
    grid_bar(scene->grid, rect_inset(rect_row(words, 0), 0, area.cols / 8), STYLE_BAR, vote->cast,
             vote->voters);
    display_centre(
        scene, rect_row(words, 1), STYLE_NORMAL,
        SAY(scene, T_UI_VOTE_CAST, ARG_N("cast", vote->cast), ARG_N("voters", vote->voters)));
}

// The last lines of an open vote: what it needs.
static void conditions(const struct scene *scene, struct rect *area)
{
    const struct view_vote *vote = scene->view->vote;
    display_centre(scene, rect_take_bottom(area, 1), STYLE_STRONG, needed(scene, vote->rule));
    if (*vote->aside)
        display_centre(scene, rect_take_bottom(area, 1), STYLE_NORMAL, vote->aside);
}

// Nobody votes on, whether or not the quorum has come back: that it was lost, and what follows.
static void lost(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    bool airy = area.rows > 16;
    const char *again = scene_text(scene, T_UI_DISPLAY_VOID_AGAIN);
    int lines = flow_count(again, area.cols * 9 / 10);
    struct rect after = rect_take_bottom(&area, lines + airy);
    display_lines(scene, &after, lines, STYLE_NORMAL, again);
    lines = flow_count(vote->lost_why, area.cols * 9 / 10);
    struct rect why = rect_take_bottom(&area, lines + airy);
    display_lines(scene, &why, lines, STYLE_STRONG, vote->lost_why);
    display_lines(scene, &area, 2, STYLE_STRONG, vote->title);
    (void)rect_take_top(&area, airy);
    const char *word = scene_text(scene, T_UI_DISPLAY_VOID);
    int height = display_word_height(area, area.rows, word);
    area = height > 0 ? area : rect_centre(area, area.rows < 3 ? 1 : 3, area.cols);
    (void)display_word(scene, &area, area.rows, STYLE_ALERT, word);
}

static void tie(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    struct rect words = rect_take_bottom(&area, 4);
    (void)display_word(scene, &area, area.rows * 3 / 5, STYLE_WARN,
                       scene_text(scene, T_UI_DISPLAY_TIED));
    (void)rect_take_top(&area, area.rows > 12);
    display_lines(scene, &area, 2, STYLE_STRONG, vote->title);
    if (vote->counts) {
        count_words(scene, rect_take_bottom(&area, 1), vote->counts, vote->voters - vote->cast);
        display_figure(scene, area, STYLE_CLOCK, for_against(scene, vote->counts));
    }
    display_centre(scene, rect_row(words, 1), STYLE_WARN,
                   scene_text(scene, T_UI_DISPLAY_CHAIR_DECIDES));
    display_centre(scene, rect_row(words, 2), STYLE_NORMAL, needed(scene, vote->rule));
    (void)rect_take_top(&words, 3);
    display_centre(scene, words, STYLE_DIM, vote->decide_note);
}

void display_vote(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    if (view_vote_tied(scene->view)) {
        tie(scene, area);
        return;
    }
    if (vote->lost) {
        lost(scene, area);
        return;
    }
    (void)display_word(scene, &area, area.rows / 4, STYLE_STRONG,
                       scene_text(scene, T_UI_DISPLAY_VOTE));
    subject(scene, &area, vote->title, vote->text);
    const char *by = *vote->author ? SAY(scene, T_UI_VOTE_AUTHOR, ARG_S("who", vote->author)) : "";
    display_centre(scene, rect_take_top(&area, 1), STYLE_DIM,
                   scene_join(scene, by, vote->method_name));
    conditions(scene, &area);
    if (vote->marks_count == 0) {
        progress(scene, area);
        return;
    }
    if (vote->counts)
        count_words(scene, rect_take_bottom(&area, 1), vote->counts, vote->voters - vote->cast);
    board_with_signs(scene, area, vote->marks, vote->marks_count);
}

static const char *casting(const struct scene *scene, const struct view_result *result)
{
    if (!*result->casting)
        return "";
    bool for_it = strcmp(result->casting, "for") == 0;
    return SAY(scene, T_UI_DISPLAY_CASTING,
               ARG_S("choice", scene_text(scene, for_it ? T_UI_FOR : T_UI_AGAINST)));
}

// Under the figures: counts in words, the casting vote, who had to agree, why it came out so.
static void result_words(const struct scene *scene, struct rect *area,
                         const struct view_result *result)
{
    struct view_counts counts = {result->yes, result->no, result->abstain};
    const char *by = casting(scene, result);
    int why = flow_count(result->why, area->cols * 9 / 10);
    int names = flow_count(result->by_name, area->cols * 9 / 10);
    bool aside = *result->aside && names == 0; // where there are names it stands behind them
    int lines = 1 + (names > 0 ? names : 1) + aside + (*by != '\0') + (why < 2 ? why : 2);
    struct rect words = rect_take_bottom(area, lines);
    if (names > 0)
        display_lines(scene, &words, names, STYLE_STRONG, result->by_name);
    else
        count_words(scene, rect_take_top(&words, 1), &counts, result->not_voted);
    if (aside)
        display_centre(scene, rect_take_top(&words, 1), STYLE_NORMAL, result->aside);
    if (*by)
        display_centre(scene, rect_take_top(&words, 1), STYLE_STRONG, by);
    display_centre(scene, rect_take_top(&words, 1), STYLE_STRONG, needed(scene, result->rule));
    display_lines(scene, &words, 2, STYLE_DIM, result->why);
}

// The word for the outcome, with room for the figures below it where that leaves it large enough to
// be read from the last row.
static void outcome(const struct scene *scene, struct rect *area, const struct view_result *result)
{
    enum style style = result->verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT;
    const char *word = *result->word ? result->word : result->result_text;
    int least = grid_rect(scene->grid).rows / 5;
    int most = area->rows > 20 ? area->rows / 2 : area->rows - 6;
    if (display_word_height(*area, most, word) < least)
        most = area->rows;
    (void)display_word(scene, area, most > 3 ? most : 3, style, word);
}

void display_result(const struct scene *scene, struct rect area)
{
    const struct view_result *result = scene->view->result;
    struct view_counts counts = {result->yes, result->no, result->abstain};
    bool airy = area.rows > 24;
    display_lines(scene, &area, 2, STYLE_STRONG, result->title);
    if (airy && *result->text)
        display_lines(scene, &area, 2, STYLE_NORMAL, result->text);
    (void)rect_take_top(&area, airy);
    result_words(scene, &area, result);
    outcome(scene, &area, result);
    (void)rect_take_top(&area, 1);
    int figures = area.rows - BOARD_ROWS >= 14 ? 14 : area.rows - BOARD_ROWS >= 7 ? 7 : area.rows;
    struct rect digits = rect_take_top(&area, figures);
    if (figures >= 5 && !*result->by_name)
        display_figure(scene, digits, STYLE_CLOCK, for_against(scene, &counts));
    (void)rect_take_top(&area, 1);
    if (area.rows >= BOARD_ROWS)
        board_with_signs(scene, rect_centre(area, area.rows < 12 ? area.rows : 12, area.cols),
                         result->board, result->board_count);
}

void display_quorum(const struct scene *scene, struct rect area)
{
    const struct view_quorum *q = scene->view->quorum;
    struct rect words = rect_take_bottom(&area, 4);
    (void)display_word(scene, &area, area.rows / 2, STYLE_ALERT,
                       scene_text(scene, T_UI_DISPLAY_QUORUM_LOST));
    display_figure(scene, area, STYLE_CLOCK, scene_format(scene, "%d/%d", q->present, q->total));
    display_centre(scene, rect_row(words, 0), STYLE_STRONG,
                   SAY(scene, T_UI_DISPLAY_NO_QUORUM, ARG_N("needed", q->needed)));
    (void)rect_take_top(&words, 2);
    display_lines(scene, &words, 2, STYLE_NORMAL, scene_text(scene, T_UI_DISPLAY_QUORUM_LOST_WHY));
}
