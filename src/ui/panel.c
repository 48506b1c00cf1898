// Panels about the sitting: floor, queue, log.
#include "ui/panel.h"

#include "base/utf8.h"
#include "term/digits.h"
#include "ui/timer.h"
#include "view/called.h"

#include <string.h>

const char *panel_stage_sign(enum stage stage)
{
    static const char *const signs[STAGE_COUNT] = {
        [STAGE_NEXT] = "·", [STAGE_NOW] = "▶", [STAGE_DONE] = "■", [STAGE_SKIPPED] = "–"};
    return signs[stage];
}

int panel_length(const struct view *view, enum panel panel)
{
    return panel == PANEL_QUEUE     ? view->queue_count
           : panel == PANEL_INJECTS ? view->injects_count
           : panel == PANEL_LOG     ? view->log_count
                                    : 0;
}

// Who speaks, and what kind of speech it is.
static const char *speech_title(const struct scene *scene)
{
    const struct view_speech *speech = scene->view->speech;
    if (!speech)
        return "";
    if (speech->nth < 2)
        return speech->kind_name;
    return SAY(scene, T_UI_SPEECH_AGAIN, ARG_S("kind", speech->kind_name),
               ARG_N("nth", speech->nth));
}

// What there is to know while nobody speaks.
static const char *silence(const struct scene *scene)
{
    const struct view *view = scene->view;
    static const enum text_key words[] = {
        [SITTING_NONE] = T_UI_SITTING_NONE,     [SITTING_OPEN] = T_UI_FLOOR_FREE,
        [SITTING_BREAK] = T_UI_SITTING_BREAK,   [SITTING_RECESS] = T_UI_SITTING_RECESS,
        [SITTING_CLOSED] = T_UI_SITTING_CLOSED,
    };
    const char *word = scene_text(scene, view->ended ? T_UI_ENDED : words[view->sitting]);
    if (view->sitting != SITTING_OPEN || view->ended || view->queue_count == 0)
        return word;
    const struct view_turn *head = &view->queue[0];
    return scene_join(
        scene, word,
        SAY(scene, T_UI_FLOOR_HEAD, ARG_S("who", scene_person(scene, head->number, head->brief))));
}

// The words of the clock: two rows beside it, or one below.
static void clock_words(const struct scene *scene, struct rect area, const struct timer *timer,
                        const char *limit)
{
    enum style style = timer->style == STYLE_CLOCK ? STYLE_STRONG : timer->style;
    if (scene->view->clock->paused)
        style = STYLE_WARN;
    if (area.rows == 1) {
        grid_text(scene->grid, area, ALIGN_CENTRE, style, scene_join(scene, timer->word, limit));
        return;
    }
    struct rect middle = rect_centre(area, 2, area.cols);
    grid_text(scene->grid, rect_row(middle, 0), ALIGN_LEFT, style, timer->word);
    grid_text(scene->grid, rect_row(middle, 1), ALIGN_LEFT, STYLE_DIM, limit);
}

enum { WORDS_COLS = 15 };

// The clock, a bar below it, and its words beside it; where the digits need the whole width, the
// words take the place of the bar.
static void floor_clock(const struct scene *scene, struct rect area, const struct timer *timer,
                        const char *limit)
{
    if (!timer->shown)
        return;
    struct rect last = rect_take_bottom(&area, area.rows > 2 ? 1 : 0);
    enum digits size = digits_fit(area.rows, area.cols, timer->text);
    bool low = size == DIGITS_PLAIN;
    bool beside = low || area.cols - digits_cols(size, timer->text) >= WORDS_COLS;
    if (!beside && area.rows > digits_rows(size)) {
        clock_words(scene, rect_take_bottom(&area, 1), timer, limit);
    } else if (!beside) {
        clock_words(scene, last, timer, limit);
        last.rows = 0;
    } else {
        struct rect words = rect_take_right(&area, low ? area.cols - 8 : WORDS_COLS);
        (void)rect_take_left(&words, 1);
        clock_words(scene, words, timer, limit);
    }
    timer_bar(scene, last, timer);
    timer_draw(scene, area, timer);
}

// Nobody speaks: why, and what is left of the phase.
static void floor_free(const struct scene *scene, struct rect first, struct rect rest)
{
    bool rests = timer_rests(scene->view);
    struct timer timer = rests ? timer_break(scene) : timer_phase(scene);
    if (!timer.shown || rest.rows >= 3) {
        grid_text(scene->grid, first, ALIGN_LEFT, STYLE_STRONG, silence(scene));
        floor_clock(scene, rest, &timer, timer.brief);
        return;
    }
    // Who is next is read whole: the words of the time make room for it, then the time.
    const char *who = silence(scene);
    const char *left = scene_format(scene, "%s %s", timer.brief, timer.text);
    int room = first.cols - utf8_width(who) - 1;
    left = utf8_width(left) <= room ? left : utf8_width(timer.text) <= room ? timer.text : "";
    scene_both(scene, first, STYLE_STRONG, who, left);
    timer_bar(scene, rest, &timer);
}

void panel_floor(const struct scene *scene, struct rect area)
{
    const struct view_speech *speech = scene->view->speech;
    const char *what = speech ? speech_title(scene) : scene_stage(scene);
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_FLOOR), what, false);
    struct rect first = rect_take_top(&inside, 1);
    if (!speech) {
        floor_free(scene, first, inside);
        return;
    }
    struct timer timer = timer_speech(scene);
    const char *who = scene_person(scene, speech->number, speech->name);
    bool roomy = inside.rows >= 10;
    const char *more =
        *speech->faction ? SAY(scene, T_UI_QUOTED, ARG_S("text", speech->faction)) : speech->role;
    grid_text(scene->grid, first, ALIGN_LEFT, STYLE_STRONG,
              roomy ? who : scene_join(scene, who, more));
    if (roomy)
        grid_text(scene->grid, rect_take_top(&inside, 1), ALIGN_LEFT, STYLE_NORMAL,
                  scene_join(scene, speech->role, *speech->faction ? more : ""));
    floor_clock(scene, inside, &timer,
                SAY(scene, T_UI_LIMIT, ARG_S("time", scene_time(scene, speech->limit))));
}

// What somebody asks for in a word, where there is no room for all of it.
static const char *brief_kind(const struct scene *scene, const struct view_turn *turn)
{
    static const struct {
        const char *kind;
        enum text_key words;
    } rows[] = {{"coreport", T_UI_KIND_COREPORT},
                {"reference", T_UI_KIND_REFERENCE},
                {"order", T_UI_KIND_ORDER},
                {"dissent", T_UI_KIND_DISSENT},
                {"closing", T_UI_KIND_CLOSING}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0] && !view_kind(scene->view, turn->kind); i++)
        if (strcmp(turn->kind, rows[i].kind) == 0)
            return scene_text(scene, rows[i].words);
    return turn->kind_name;
}

// "Алиева" of "Алиева Г."; a name that ends otherwise stays as it is.
static const char *surname(const struct scene *scene, const char *brief)
{
    const char *blank = strrchr(brief, ' ');
    bool initial = blank && brief[strlen(brief) - 1] == '.';
    return initial ? scene_format(scene, "%.*s", (int)(blank - brief), brief) : brief;
}

// Who asks, and for what: whole words, the first of these forms that fits. The number is in all of
// them: by it the floor is given, and it tells namesakes apart.
static void queue_words(const struct scene *scene, int index, int cols, const char **who,
                        const char **kind)
{
    const struct view_turn *turn = &scene->view->queue[index];
    const char *name = scene_person(scene, turn->number, turn->brief);
    const char *less = scene_person(scene, turn->number, surname(scene, turn->brief));
    const struct {
        const char *who, *kind;
        bool placed; // with its place in the queue, which is seen anyway
    } forms[] = {
        {name, turn->kind_name, true},          {name, brief_kind(scene, turn), true},
        {less, turn->kind_name, true},          {less, brief_kind(scene, turn), true},
        {less, brief_kind(scene, turn), false}, {less, "", true},
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        const char *place = forms[i].placed ? scene_format(scene, "%d ", index + 1) : "";
        *who = scene_format(scene, "%s%s%s", index == 0 ? "▶ " : "  ", place, forms[i].who);
        *kind = forms[i].kind;
        if (utf8_width(*who) + 1 + utf8_width(*kind) <= cols)
            return;
    }
}

static void queue_row(const struct scene *scene, struct rect at, int index, bool chosen)
{
    const char *who, *words;
    queue_words(scene, index, at.cols, &who, &words);
    int room = at.cols - utf8_width(who) - 1;
    int kind = utf8_width(words);
    struct rect right = rect_take_right(&at, kind < room ? kind : room < 3 ? 0 : room);
    grid_text(scene->grid, rect_take_right(&at, right.cols > 0), ALIGN_LEFT,
              chosen ? STYLE_FOCUS : STYLE_NORMAL, "");
    grid_text(scene->grid, at, ALIGN_LEFT, chosen ? STYLE_FOCUS : STYLE_NORMAL, who);
    grid_text(scene->grid, right, ALIGN_RIGHT, chosen ? STYLE_FOCUS : STYLE_NORMAL, words);
    if (chosen)
        grid_cursor(scene->grid, at.row, at.col);
}

enum { SILENT_LEAST = 5 * 60000 };

// How many have been silent for so long that it is worth telling; the longest come first.
static int silent_count(const struct view *view)
{
    int count = 0;
    while (count < view->silent_count && view->silent[count].time >= SILENT_LEAST)
        count++;
    return count;
}

// The silent: as numbers in one row, "№8 42  №17 35", or a name a row where there is room.
static void silent_numbers(const struct scene *scene, struct rect at)
{
    const struct view *view = scene->view;
    const char *text = "";
    for (int i = 0; i < silent_count(view); i++) {
        const struct view_silent *who = &view->silent[i];
        const char *longer = scene_format(scene, "%s%s№%d %lld", text, i > 0 ? "  " : "",
                                          who->number, (long long)(who->time / 60000));
        bool last = i + 1 == silent_count(view);
        if (utf8_width(longer) + (last ? 0 : 2) > at.cols) {
            text = scene_format(scene, "%s …", text);
            break;
        }
        text = longer;
    }
    grid_text(scene->grid, at, ALIGN_LEFT, STYLE_NORMAL, text);
}

static void silent_names(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    for (int i = 0; i < area.rows && i < silent_count(view); i++) {
        const struct view_silent *who = &view->silent[i];
        scene_both(scene, rect_row(area, i), STYLE_NORMAL,
                   scene_person(scene, who->number, who->brief),
                   SAY(scene, T_UI_SILENT_MINUTES, ARG_N("n", who->time / 60000)));
    }
}

static bool has_bodies(const struct view *view)
{
    bool any = false;
    for (int i = 0; i < view->queue_count; i++)
        any = any || view->queue[i].body;
    return any;
}

// Above the first of those who ask and the first of the bodies, where there are bodies at all.
static bool has_heading(const struct view *view, int index, enum text_key *key)
{
    bool body = view->queue[index].body;
    bool first = index == 0 || view->queue[index - 1].body != body;
    *key = body ? T_UI_QUEUE_BODIES : T_UI_QUEUE_OTHERS;
    return first && has_bodies(view);
}

// Rows that the queue takes besides its own.
static int queue_headings(const struct view *view)
{
    enum text_key key;
    int count = 0;
    for (int i = 0; i < view->queue_count; i++)
        count += has_heading(view, i, &key);
    return count;
}

// Takes its rows from the end of the area, leaving the queue what it needs.
static void silent(const struct scene *scene, struct rect *area)
{
    const struct view *view = scene->view;
    int queue = view->queue_count > 0 ? view->queue_count + queue_headings(view) : 1;
    int room = area->rows - queue - 1;
    int count = silent_count(view);
    if (count == 0 || area->rows < 4)
        return;
    bool names = room > count;
    struct rect end = rect_take_bottom(area, names ? count + 1 : 2);
    grid_text(scene->grid, rect_take_top(&end, 1), ALIGN_LEFT, STYLE_TITLE,
              scene_text(scene, names ? T_UI_SILENT : T_UI_SILENT_BRIEF));
    if (names)
        silent_names(scene, end);
    else
        silent_numbers(scene, end);
}

static void queue_rows(const struct scene *scene, struct rect inside, int skip, int focus)
{
    const struct view *view = scene->view;
    enum text_key heading;
    int row = 0;
    for (int i = skip; i < view->queue_count && row < inside.rows; i++, row++) {
        bool headed = has_heading(view, i, &heading);
        bool last = row == inside.rows - 1 && (headed || i + 1 < view->queue_count);
        if (headed && !last)
            grid_text(scene->grid, rect_row(inside, row++), ALIGN_LEFT, STYLE_TITLE,
                      scene_text(scene, heading));
        if (last && focus < 0)
            grid_text(scene->grid, rect_row(inside, row), ALIGN_LEFT, STYLE_DIM,
                      SAY(scene, T_UI_MORE, ARG_N("n", view->queue_count - i)));
        else
            queue_row(scene, rect_row(inside, row), i, i == focus);
    }
}

void panel_queue(const struct scene *scene, struct rect area, const struct focus *focus)
{
    const struct view *view = scene->view;
    bool focused = focus->panel == PANEL_QUEUE;
    const char *count = view->queue_count > 0 ? scene_format(scene, "%d", view->queue_count) : "";
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_QUEUE), count, focused);
    silent(scene, &inside);
    if (view->queue_count == 0)
        grid_text(scene->grid, inside, ALIGN_LEFT, STYLE_DIM, scene_text(scene, T_UI_QUEUE_EMPTY));
    int headings = queue_headings(view);
    int rows = inside.rows > headings ? inside.rows - headings : 1;
    int skip = focused ? rect_follow(0, focus->at, rows, view->queue_count) : 0;
    if (focused) // else its last row says so
        scene_more(scene, area, skip, view->queue_count - skip - rows);
    queue_rows(scene, inside, skip, focused ? focus->at : -1);
}

enum { LOG_INDENT = 9, LOG_WRAP_ROWS = 5 };

// Rows that a line of the log takes; where there are few rows in all, one. None takes them all.
static int log_rows(const struct view_line *line, struct rect inside)
{
    int rows = flow_count(line->text, inside.cols - LOG_INDENT);
    if (inside.rows < LOG_WRAP_ROWS || rows < 1)
        return 1;
    return rows < inside.rows ? rows : inside.rows - 1;
}

// The first line of the log from which on all up to `last` can be seen; of itself the beginning, in
// `rows` rows.
static int log_first(const struct view *view, struct rect inside, int last, int *rows)
{
    int first = last > 0 ? last : 0;
    int room = inside.rows;
    *rows = 0;
    for (int i = first; i < view->log_count && i >= 0 && room > 0; i--) {
        int whole = log_rows(&view->log[i], inside);
        *rows = whole < room ? whole : room;
        room -= *rows;
        first = i;
    }
    return first;
}

static void log_line(const struct scene *scene, struct rect at, const struct view_line *line,
                     enum style style)
{
    struct rect time = rect_take_left(&at, LOG_INDENT);
    grid_text(scene->grid, time, ALIGN_LEFT, style,
              scene_format(scene, "%7s", scene_time(scene, line->at)));
    scene_lines(scene, at, ALIGN_LEFT, style, line->text);
}

void panel_log(const struct scene *scene, struct rect area, const struct focus *focus, int spare)
{
    const struct view *view = scene->view;
    bool focused = focus->panel == PANEL_LOG;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_LOG), "", focused);
    (void)rect_take_bottom(&inside, spare);
    if (view->log_count == 0)
        grid_text(scene->grid, inside, ALIGN_LEFT, STYLE_DIM, scene_text(scene, T_UI_LOG_EMPTY));
    int rows, first = log_first(view, inside, focused ? focus->at : view->log_count - 1, &rows);
    struct rect rest = inside;
    int i = first;
    for (; i < view->log_count && rest.rows > 0; i++) {
        struct rect at = rect_take_top(&rest, i == first ? rows : log_rows(&view->log[i], inside));
        bool chosen = focused && i == focus->at;
        log_line(scene, at, &view->log[i], chosen ? STYLE_FOCUS : STYLE_NORMAL);
        if (chosen)
            grid_cursor(scene->grid, at.row, at.col);
    }
    if (focused)
        scene_more(scene, area, first, view->log_count - i);
}
