// Lists to choose from and lines to type, drawn over a screen.
#include "ui/screens.h"

#include "base/utf8.h"
#include "ui/action.h"

#include <stdlib.h>
#include <string.h>

enum {
    GAP = 2,
    HINT_ROWS = 4,
    NUMBER = 6, // columns before a row's words
    LIST_ROWS_MAX = 14,
    LIST_ROWS_LEAST = 6,
    NOTE_COLS = 50,
    NOTE_LINES = 4
};

static int greater(int a, int b)
{
    return a > b ? a : b;
}

// " 3  text" – the numbers are what digits choose by.
static int list_width(const struct scene *scene, const struct pick_list *list)
{
    int width = utf8_width(list->title) + 4;
    if (list->option)
        width = greater(width, utf8_width(list->option));
    for (int i = 0; i < list->count; i++) {
        int more = utf8_width(list->rows[i].more);
        width = greater(width, 6 + utf8_width(list->rows[i].text) + (more ? more + 2 : 0));
    }
    int most = grid_rect(scene->grid).cols - 8;
    if (*list->note)
        width = greater(width, greater(NOTE_COLS, utf8_width(list->note) / NOTE_LINES));
    return width < most ? width : most;
}

// What a row is for comes first: what is told beside it is cut where both do not fit.
static void row_words(const struct scene *scene, struct rect at, enum style style, const char *text,
                      const char *more)
{
    int width = utf8_width(more);
    int room = at.cols - utf8_width(text) - GAP;
    int least = width < at.cols / 3 ? width : at.cols / 3;
    struct rect side = rect_take_right(&at, room > width ? width : greater(room, least));
    if (width > 0)
        (void)rect_take_right(&at, GAP);
    grid_text(scene->grid, at, ALIGN_LEFT, style, text);
    grid_text(scene->grid, side, ALIGN_RIGHT, style, more);
}

// The words of a row without the number that it bears already: "1. The matter", "2 – not very",
// "3".
static const char *words_of(const struct pick_row *row)
{
    size_t digits = strspn(row->text, "0123456789");
    if (digits == 0 || digits > 3 || strtol(row->text, NULL, 10) != row->number)
        return row->text;
    const char *rest = row->text + digits;
    static const char *const marks[] = {". ", " – "};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strncmp(rest, marks[i], strlen(marks[i])) == 0)
            return rest + strlen(marks[i]);
    return *rest ? row->text : rest;
}

// How many lines a row takes: a text with nothing beside it is told whole.
static int row_lines(const struct pick_row *row, int cols)
{
    int lines = *row->more ? 1 : flow_count(words_of(row), cols - NUMBER);
    return lines > 1 ? lines : 1;
}

static void list_row(const struct scene *scene, struct rect at, const struct pick_list *list,
                     int index)
{
    const struct pick_row *row = &list->rows[index];
    enum style style = index == list->at ? STYLE_FOCUS : STYLE_NORMAL;
    const char *mark = scene_format(scene, "%s %2d  ", index == list->at ? "▶" : " ", row->number);
    struct rect words = at;
    grid_fill(scene->grid, at, style, ' ');
    grid_text(scene->grid, rect_take_left(&words, NUMBER), ALIGN_LEFT, style, mark);
    if (*row->more) {
        row_words(scene, words, style, words_of(row), row->more);
    } else {
        struct flow flow = flow_on(scene->grid, words, 0);
        flow_text(&flow, 0, style, words_of(row));
    }
    if (index <= ACT_ROW_LAST - ACT_ROW)
        areas_add(scene->areas, at, ACT_ROW + index);
    if (index == list->at)
        grid_cursor(scene->grid, at.row, at.col);
}

static int lines_before(const struct pick_list *list, int row, int cols)
{
    int lines = 0;
    for (int i = 0; i < row; i++)
        lines += row_lines(&list->rows[i], cols);
    return lines;
}

// The first row shown, so that the chosen one is seen whole.
static int first_row(const struct pick_list *list, struct rect area)
{
    int first = 0, end = lines_before(list, list->at + 1, area.cols);
    while (first < list->at && end - lines_before(list, first, area.cols) > area.rows)
        first++;
    return first;
}

// Rows for the note and the empty one below it: what the first rows of the list leave.
static int note_rows(const struct pick_list *list, int lines, int room)
{
    int least = list->count < LIST_ROWS_LEAST ? list->count : LIST_ROWS_LEAST;
    int most = room - least - 1;
    if (lines == 0 || most < 1)
        return 0;
    return (lines < most ? lines : most) + 1;
}

// Returns how many lines there was no room for.
static int draw_note(const struct scene *scene, struct rect at, const struct pick_list *list,
                     int lines)
{
    int hidden = at.rows > 0 ? lines - (at.rows - 1) : 0;
    int skip = list->note_skip < hidden ? list->note_skip : hidden;
    struct rect below = rect_take_bottom(&at, 1);
    struct flow flow = flow_on(scene->grid, at, skip);
    flow_text(&flow, 0, STYLE_NORMAL, list->note);
    if (hidden > 0)
        scene_more(scene, below, skip, hidden - skip);
    return hidden;
}

int screen_pick(const struct scene *scene, const struct pick_list *list)
{
    struct rect all = grid_rect(scene->grid);
    int width = list_width(scene, list);
    int option_rows = list->option ? 2 : 0;
    int lines = flow_count(list->note, width);
    int note = note_rows(list, lines, all.rows - 4 - option_rows);
    int extra = option_rows + note;
    int whole = lines_before(list, list->count, width + GAP);
    int rows = whole < LIST_ROWS_MAX ? whole : LIST_ROWS_MAX;
    int most = all.rows - 4 - extra;
    rows = rows < most ? rows : most;
    struct rect last = rect_take_bottom(&all, 1);
    struct rect area = rect_centre(all, rows + 2 + extra, width + 6);
    grid_fill(scene->grid, rect_inset(area, 0, -1), STYLE_NORMAL, ' ');
    const char *place = whole > rows ? scene_format(scene, "%d/%d", list->at + 1, list->count) : "";
    struct rect inside = rect_inset(scene_box(scene, area, list->title, place, true), 0, 1);
    int hidden = draw_note(scene, rect_take_top(&inside, note), list, lines);
    if (list->option) {
        struct rect option = rect_take_bottom(&inside, 2);
        grid_text(scene->grid, rect_row(option, 1), ALIGN_LEFT, STYLE_STRONG, list->option);
    }
    int first = first_row(list, inside);
    for (int i = first; i < list->count; i++) {
        int row = row_lines(&list->rows[i], inside.cols);
        if (row > inside.rows && i > first)
            break; // half of a row says something else
        list_row(scene, rect_take_top(&inside, row), list, i);
    }
    grid_fill(scene->grid, last, STYLE_NORMAL, ' ');
    (void)hints_footer(scene->grid, rect_inset(last, 0, 1), scene->hints, scene->lang,
                       scene->areas);
    return hidden;
}

static int choices_count(const struct edit *edit)
{
    int count = 0;
    while (edit_choice(edit, (size_t)count))
        count++;
    return count;
}

static void choice(const struct scene *scene, struct rect area, const struct edit *edit, int index)
{
    const char *word = edit_choice(edit, (size_t)index);
    const char *more = edit_choice_more(edit, (size_t)index);
    bool chosen = index == edit_chosen(edit);
    const char *text =
        scene_format(scene, "%s %s%s%s", chosen ? "▶" : " ", word, *more ? " – " : "", more);
    struct buf fits = BUF_INIT;
    utf8_pad(&fits, text, area.cols);
    grid_text(scene->grid, area, ALIGN_LEFT, chosen ? STYLE_FOCUS : STYLE_DIM, buf_text(&fits));
    buf_free(&fits);
}

// The words that Tab found, a row each with what they are for; the one that was chosen stays in
// sight.
static void choices(const struct scene *scene, struct rect area, const struct edit *edit)
{
    int count = choices_count(edit);
    bool all = count <= area.rows;
    struct rect last = all ? area : rect_take_bottom(&area, 1);
    int skip = all ? 0 : rect_follow(0, edit_chosen(edit), area.rows, count);
    for (int i = 0; i < area.rows && skip + i < count; i++)
        choice(scene, rect_row(area, i), edit, skip + i);
    if (!all && count > skip + area.rows)
        grid_text(scene->grid, last, ALIGN_LEFT, STYLE_DIM,
                  SAY(scene, T_UI_MORE, ARG_N("n", count - skip - area.rows)));
}

void screen_prompt(const struct scene *scene, const struct prompt_look *look, struct edit *edit)
{
    const char *title = look->title, *hint = look->hint;
    struct rect all = grid_rect(scene->grid);
    struct rect last = rect_take_bottom(&all, 1);
    int lines = edit_lines(edit, all.cols - 4);
    int most = all.rows / 2;
    int found = choices_count(edit);
    int least = found > 0 ? found : flow_count(hint, all.cols - 4);
    int room = found > 0 ? most : HINT_ROWS;
    int help_rows = least < 1 ? 1 : least < room ? least : room;
    struct rect area = rect_take_bottom(&all, (lines < most ? lines : most) + 2 + help_rows);
    grid_fill(scene->grid, area, STYLE_NORMAL, ' ');
    struct rect inside = scene_box(scene, area, title, scene_news(scene), true);
    struct rect help = rect_take_bottom(&inside, help_rows);
    edit_draw(edit, scene->grid, inside, STYLE_FIELD, true);
    bool told = scene->notice.text && scene->notice.text == hint;
    if (edit_choice(edit, 0))
        choices(scene, help, edit);
    else
        scene_lines(scene, help, ALIGN_LEFT, told ? STYLE_ALERT : STYLE_DIM, hint);
    grid_fill(scene->grid, last, STYLE_NORMAL, ' ');
    (void)hints_footer(scene->grid, rect_inset(last, 0, 1), scene->hints, scene->lang,
                       scene->areas);
}
