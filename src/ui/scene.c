// Helpers that all screens draw with.
#include "ui/scene.h"

#include "base/utf8.h"
#include "ui/timer.h"
#include "view/ballots.h"
#include "view/called.h"

#include <string.h>

const char *scene_text(const struct scene *scene, enum text_key key)
{
    const char *text = text_get(scene->lang, key);
    return called_in(text) ? scene_say(scene, key, NULL, 0) : text;
}

static const char *keep(const struct scene *scene, struct buf *text)
{
    const char *copy = arena_text(scene->scratch, buf_text(text));
    buf_free(text);
    return copy;
}

const char *scene_say(const struct scene *scene, enum text_key key, const struct text_arg *args,
                      size_t count)
{
    struct buf out = BUF_INIT;
    struct called_words called = {.count = 0};
    if (called_in(text_get(scene->lang, key)))
        view_called(scene->view, scene->lang, &called);
    called_add(&called, args, count);
    text_put(&out, scene->lang, key, called.args, called.count);
    return keep(scene, &out);
}

const char *scene_format(const struct scene *scene, const char *format, ...)
{
    struct buf out = BUF_INIT;
    va_list args;
    va_start(args, format);
    buf_vprintf(&out, format, args);
    va_end(args);
    return keep(scene, &out);
}

const char *scene_join(const struct scene *scene, const char *text, const char *more)
{
    if (!*text || !*more)
        return *text ? text : more;
    return scene_format(scene, "%s · %s", text, more);
}

const char *scene_stage(const struct scene *scene)
{
    const struct view_item *item = scene->view->item;
    return item ? scene_join(scene, item->stage_name, item->clause) : "";
}

static const char *clock_text(const struct scene *scene, const char *sign, int64_t seconds)
{
    int rest = (int)(seconds % 3600);
    if (seconds < 3600)
        return scene_format(scene, "%s%d:%02d", sign, rest / 60, rest % 60);
    return scene_format(scene, "%s%lld:%02d:%02d", sign, (long long)(seconds / 3600), rest / 60,
                        rest % 60);
}

const char *scene_time(const struct scene *scene, int64_t ms)
{
    return clock_text(scene, "", ms > 0 ? ms / 1000 : 0);
}

const char *scene_left(const struct scene *scene, int64_t ms)
{
    if (ms > 0)
        return clock_text(scene, "", (ms + 999) / 1000);
    return clock_text(scene, ms > -1000 ? "" : "-", -ms / 1000);
}

const char *scene_person(const struct scene *scene, int number, const char *name)
{
    return number > 0 ? scene_format(scene, "№%d %s", number, name) : name;
}

struct rect scene_box(const struct scene *scene, struct rect area, const char *title,
                      const char *right, bool focused)
{
    enum style frame = focused ? STYLE_STRONG : STYLE_FRAME;
    struct border box = {title, right, frame, STYLE_TITLE, focused};
    return rect_inset(grid_box(scene->grid, area, &box), 0, 1);
}

const char *scene_news(const struct scene *scene)
{
    const struct view *view = scene->view;
    const struct view_vote *vote = view->vote;
    if (!view->me || view->ended)
        return "";
    if (vote && (vote->decide || (vote->may_vote && !vote->given && !*vote->mine)))
        return scene_text(scene, T_UI_NEWS_VOTE);
    if (view_asked(view))
        return scene_text(scene, T_UI_NEWS_QUESTION);
    return view->unread > 0 ? SAY(scene, T_UI_UNREAD, ARG_N("n", view->unread)) : "";
}

void scene_more(const struct scene *scene, struct rect area, int above, int below)
{
    const char *up = above > 0 ? scene_format(scene, " ▲ %d ", above) : "";
    const char *text = below > 0 ? scene_format(scene, "%s ▼ %d ", up, below) : up;
    struct rect edge = rect_inset(rect_take_bottom(&area, 1), 0, 2);
    if (*text && utf8_width(text) <= edge.cols)
        grid_text(scene->grid, rect_take_right(&edge, utf8_width(text)), ALIGN_LEFT, STYLE_STRONG,
                  text);
}

void scene_more_below(const struct scene *scene, struct rect box)
{
    const char *more = scene_text(scene, T_UI_MORE_BELOW);
    struct rect edge = {box.row + box.rows - 1, box.col + 2, 1, box.cols - 4};
    (void)rect_take_left(&edge, edge.cols - utf8_width(more) - 2);
    (void)grid_printf(scene->grid, edge, STYLE_KEY, " %s ", more);
}

void scene_both(const struct scene *scene, struct rect at, enum style style, const char *left,
                const char *right)
{
    int width = utf8_width(right);
    struct rect side = rect_take_right(&at, width);
    grid_text(scene->grid, side, ALIGN_RIGHT, style, right);
    if (width > 0)
        (void)rect_take_right(&at, 1);
    grid_text(scene->grid, at, ALIGN_LEFT, style, left);
}

static const char *spaced(const struct scene *scene, const char *text)
{
    struct buf out = BUF_INIT;
    const char *end = text + strlen(text);
    for (size_t len; (len = utf8_next(text, end)) > 0; text += len) {
        if (out.len > 0)
            buf_char(&out, ' ');
        buf_add(&out, text, len);
    }
    return keep(scene, &out);
}

static bool is_capital(const char *text)
{
    const char *end = text + strlen(text);
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len)
        if (utf8_upper(code) != code)
            return false;
    return true;
}

void scene_banner(const struct scene *scene, struct rect area, enum style style, const char *text)
{
    bool boxed = area.rows >= 3;
    int room = area.cols - 8;
    if (is_capital(text) && 2 * utf8_width(text) - 1 <= room)
        text = spaced(scene, text);
    int cols = utf8_width(text) + 8;
    struct rect place = rect_centre(area, boxed ? 3 : 1, cols);
    if (boxed)
        place = grid_box(scene->grid, place, &(struct border){NULL, NULL, style, style, true});
    grid_text(scene->grid, place, ALIGN_CENTRE, style, text);
}

void scene_lines(const struct scene *scene, struct rect area, enum align align, enum style style,
                 const char *text)
{
    for (int row = 0; *text && row < area.rows; row++) {
        struct flow_line line = flow_break(text, area.cols);
        bool last = row == area.rows - 1 && text[line.next];
        const char *piece = last ? text : scene_format(scene, "%.*s", (int)line.len, text);
        grid_text(scene->grid, rect_row(area, row), align, style, piece);
        text += line.next;
    }
}

static enum style tone_style(enum tone tone)
{
    static const enum style styles[] = {[TONE_PLAIN] = STYLE_NORMAL,
                                        [TONE_GOOD] = STYLE_GOOD,
                                        [TONE_WARN] = STYLE_WARN,
                                        [TONE_REFUSED] = STYLE_ALERT};
    return styles[tone];
}

// Whether the source of a refusal stands in the frame beside the title; else it gets lines of its
// own.
static bool law_fits(const char *title, const char *law, int cols)
{
    return utf8_width(title) + utf8_width(law) + 9 <= cols;
}

// A refusal teaches, and what was taken back has much to say: a box of its own above the keys, so
// that it can be read whole.
static void draw_told(const struct scene *scene, struct rect line)
{
    const struct notice *notice = &scene->notice;
    bool refused = notice->tone == TONE_REFUSED;
    const char *law = notice->law ? notice->law : "";
    bool keeps = !refused && scene->keeps > 0;
    struct rect above = {0, line.col, keeps ? line.row - scene->keeps : line.row + line.rows,
                         line.cols};
    const char *title =
        !refused ? "" : scene_text(scene, notice->by_rule ? T_UI_REFUSED : T_UI_FAILED);
    bool beside = law_fits(title, law, line.cols);
    int rows = flow_count(notice->text, line.cols - 4);
    if (!beside)
        rows += flow_count(law, line.cols - 4);
    struct rect place = rect_take_bottom(&above, rows + 2);
    grid_fill(scene->grid, place, STYLE_NORMAL, ' ');
    enum style style = tone_style(notice->tone);
    struct border box = {title, beside ? law : "", style, style, true};
    struct rect inside = rect_inset(grid_box(scene->grid, place, &box), 0, 1);
    struct flow flow = flow_on(scene->grid, inside, 0);
    flow_text(&flow, 0, STYLE_STRONG, notice->text);
    if (!beside)
        flow_text(&flow, 0, style, law);
}

void scene_bottom(const struct scene *scene, struct rect bottom, const char *otherwise)
{
    const struct notice *notice = &scene->notice;
    bool told = notice->text && *notice->text;
    struct rect line = rect_take_top(&bottom, bottom.rows - 1);
    (void)rect_take_left(&bottom, 1);
    if (scene->hints)
        (void)hints_footer(scene->grid, bottom, scene->hints, scene->lang, scene->areas);
    bool fits = told && flow_count(notice->text, line.cols - 2) <= line.rows;
    if (told && (notice->tone == TONE_REFUSED || !fits)) {
        draw_told(scene, line);
        if (notice->tone == TONE_REFUSED || scene->keeps == 0)
            return;
        told = false; // above
    }
    struct rect rest = rect_inset(line, 0, 1);
    if (told)
        scene_lines(scene, rect_take_top(&rest, flow_count(notice->text, rest.cols)), ALIGN_LEFT,
                    tone_style(notice->tone), notice->text);
    scene_lines(scene, rest, ALIGN_LEFT, STYLE_DIM, otherwise);
}

// Puts a part at the right end of what is left of the row.
static void put_right(const struct scene *scene, struct rect *at, enum style style,
                      const char *text)
{
    int width = utf8_width(text);
    if (width == 0 || width + 2 > at->cols)
        return;
    grid_text(scene->grid, rect_take_right(at, width), ALIGN_LEFT, style, text);
    (void)rect_take_right(at, 2);
}

void scene_top(const struct scene *scene, struct rect at, const char *title)
{
    static const char *const codes[] = {"KK", "RU", "EN"};
    const struct view_quorum *quorum = scene->view->quorum;
    at = rect_inset(at, 0, 1);
    put_right(scene, &at, STYLE_DIM, codes[scene->lang]);
    put_right(scene, &at, STYLE_NORMAL, scene_time(scene, scene->now));
    if (scene->view->clock->paused)
        put_right(scene, &at, STYLE_WARN,
                  scene_text(scene, timer_rests(scene->view) ? T_UI_DISPLAY_BREAK : T_UI_PAUSED));
    if (quorum)
        put_right(scene, &at, scene_quorum_style(quorum), scene_quorum(scene));
    grid_text(scene->grid, at, ALIGN_LEFT, STYLE_TITLE, title);
}

enum style scene_quorum_style(const struct view_quorum *quorum)
{
    return quorum->registering ? STYLE_WARN
           : quorum->unasked   ? STYLE_NORMAL
           : quorum->reached   ? STYLE_GOOD
                               : STYLE_ALERT;
}

void scene_put_missing(const struct view_vote *vote, enum lang lang, struct buf *out)
{
    struct ballots ballots = {.in_favour = vote->counts ? vote->counts->yes : -1,
                              .needed = vote->needed,
                              .cast = vote->cast,
                              .voters = vote->voters,
                              .others = vote->others};
    ballots_put(&ballots, lang, out);
}

void scene_put_turn(const struct view *view, enum lang lang, struct buf *out)
{
    const struct view_step *step = view_step_next(view);
    if (step)
        TEXT(out, lang, T_SOLO_YOUR_TURN, ARG_S("text", step->text));
    else
        buf_put(out, text_get(lang, view->ended ? T_SOLO_OVER : T_SOLO_STANDS));
}

enum text_key scene_quorum_words(const struct view_quorum *quorum)
{
    return quorum->registering ? T_UI_QUORUM_REGISTERING
           : quorum->unasked   ? T_UI_QUORUM_UNASKED
           : quorum->reached   ? T_UI_QUORUM_YES
                               : T_UI_QUORUM_NO;
}

const char *scene_quorum(const struct scene *scene)
{
    const struct view_quorum *q = scene->view->quorum;
    if (!q)
        return "";
    return SAY(scene, scene_quorum_words(q), ARG_N("present", q->present), ARG_N("total", q->total),
               ARG_N("needed", q->needed), ARG_N("spare", q->spare));
}

const char *scene_date(const struct scene *scene)
{
    static const enum text_key days[] = {T_UI_WEEKDAY_0, T_UI_WEEKDAY_1, T_UI_WEEKDAY_2,
                                         T_UI_WEEKDAY_3, T_UI_WEEKDAY_4, T_UI_WEEKDAY_5,
                                         T_UI_WEEKDAY_6};
    const struct view_calendar *calendar = scene->view->calendar;
    if (!calendar)
        return "";
    int weekday = calendar->weekday >= 0 && calendar->weekday < 7 ? calendar->weekday : 0;
    const char *rest = *calendar->holiday ? calendar->holiday
                       : calendar->works  ? ""
                                          : scene_text(scene, T_UI_STORY_DAY_OFF);
    return scene_join(
        scene, scene_format(scene, "%s, %s", calendar->date, scene_text(scene, days[weekday])),
        rest);
}
