// The hall's screen: who speaks and how long is left; breaks, and what is before and after
// sittings.
#include "ui/display.h"

#include "base/utf8.h"
#include "term/letters.h"
#include "ui/timer.h"

#include <string.h>

// Whoever waits twice waits for two things: "№7 A (debate)".
static const char *waiting(const struct scene *scene, const struct view_turn *turn)
{
    const struct view *view = scene->view;
    const char *name = scene_person(scene, turn->number, turn->brief);
    int same = 0;
    for (int i = 0; i < view->queue_count; i++)
        same += view->queue[i].number == turn->number;
    return same > 1 && *turn->kind_name ? scene_format(scene, "%s (%s)", name, turn->kind_name)
                                        : name;
}

// "Next: №7 A · №11 B · №3 C", as many as fit.
static void next_speakers(const struct scene *scene, struct rect at)
{
    const struct view *view = scene->view;
    const char *names = "";
    for (int i = 0; i < view->queue_count; i++) {
        const struct view_turn *turn = &view->queue[i];
        const char *longer = scene_join(scene, names, waiting(scene, turn));
        if (utf8_width(longer) > at.cols - 18) {
            names = *names ? scene_format(scene, "%s …", names) : turn->brief;
            break;
        }
        names = longer;
    }
    if (*names)
        display_centre(scene, at, STYLE_NORMAL, SAY(scene, T_UI_DISPLAY_NEXT, ARG_S("who", names)));
}

static const char *role(const struct scene *scene)
{
    const struct view_speech *speech = scene->view->speech;
    const char *faction =
        *speech->faction ? SAY(scene, T_UI_QUOTED, ARG_S("text", speech->faction)) : "";
    return scene_join(scene, speech->role, faction);
}

// In big letters where the rows are there for it.
static void name(const struct scene *scene, struct rect at)
{
    const struct view_speech *speech = scene->view->speech;
    const char *text = scene_person(scene, speech->number, speech->name);
    if (letters_draw(scene->grid, at, 1, STYLE_STRONG, text) == 0)
        display_centre(scene, rect_centre(at, 1, at.cols), STYLE_STRONG, text);
}

// The words under the clock: "3:00 · debate", or "! TIME IS UP !".
static void clock_word(const struct scene *scene, struct rect at, const struct timer *timer)
{
    const struct view_speech *speech = scene->view->speech;
    bool runs = !scene->view->clock->paused;
    if (runs && timer->style == STYLE_CLOCK) {
        display_centre(
            scene, at, STYLE_NORMAL,
            scene_join(scene, speech->kind_name,
                       SAY(scene, T_UI_LIMIT, ARG_S("time", scene_time(scene, speech->limit)))));
        return;
    }
    enum text_key key = !runs                         ? T_UI_DISPLAY_PAUSED
                        : timer->style == STYLE_ALERT ? T_UI_DISPLAY_OVER
                                                      : T_UI_DISPLAY_ENDING;
    display_centre(scene, at, runs ? timer->style : STYLE_WARN, scene_text(scene, key));
}

void display_speech(const struct scene *scene, struct rect area)
{
    struct timer timer = timer_speech(scene);
    const char *says = scene->view->speech->says; // only the computer's words are known
    says = *says ? SAY(scene, T_UI_QUOTED, ARG_S("text", says)) : "";
    int gap = area.rows >= 16; // an empty line between the words, where there is room
    int named = area.rows >= 30 ? area.rows / 5 : 1;
    int lines = display_lines_count(area, says);
    int said = lines < area.rows / 4 ? lines : area.rows / 4;
    struct rect words = rect_take_bottom(&area, 4 + named + said + 3 * gap);
    timer_draw(scene, rect_inset(area, 0, 1 + area.cols / 60), &timer);
    timer_bar(scene, rect_inset(rect_take_top(&words, 1), 0, area.cols / 8), &timer);
    clock_word(scene, rect_take_top(&words, 1), &timer);
    (void)rect_take_top(&words, gap);
    name(scene, rect_take_top(&words, named));
    display_centre(scene, rect_take_top(&words, 1), STYLE_NORMAL, role(scene));
    (void)rect_take_top(&words, gap);
    display_lines(scene, &words, said, STYLE_DIM, says);
    next_speakers(scene, rect_take_bottom(&words, 1));
}

void display_speech_strip(const struct scene *scene, struct rect area)
{
    struct timer timer = timer_speech(scene);
    const struct view_speech *speech = scene->view->speech;
    display_centre(
        scene, rect_take_top(&area, 1), STYLE_STRONG,
        scene_join(scene, scene_person(scene, speech->number, speech->name), speech->kind_name));
    timer_draw(scene, area, &timer);
}

// Others than the deputies.
static bool others_sit(const struct view *view)
{
    return view->meeting && view->meeting->called[0] != '\0';
}

// Rows for words above digits of seven rows, a bar and a line, or half of the area.
static int above_digits(struct rect area)
{
    enum { DIGITS = 7, MORE = 3 };
    int left = area.rows - DIGITS - MORE;
    return left > area.rows / 2 ? area.rows / 2 : left > 3 ? left : 3;
}

static void waiting_for_quorum(const struct scene *scene, struct rect area)
{
    const struct view_quorum *q = scene->view->quorum;
    struct rect words = rect_take_bottom(&area, 3);
    (void)display_word(scene, &area, above_digits(area), STYLE_STRONG,
                       others_sit(scene->view) ? scene->view->meeting->title
                                               : scene_text(scene, T_UI_DISPLAY_REGISTRATION));
    display_figure(scene, area, STYLE_CLOCK, scene_format(scene, "%d/%d", q->present, q->total));
    grid_bar(scene->grid, rect_inset(rect_row(words, 0), 0, area.cols / 8),
             q->reached ? STYLE_BAR : STYLE_WARN, q->present, q->total);
    if (q->unasked)
        return;
    display_centre(scene, rect_row(words, 1), q->reached ? STYLE_GOOD : STYLE_WARN,
                   q->reached ? scene_text(scene, q->registering ? T_UI_DISPLAY_REGISTERED
                                                                 : T_UI_DISPLAY_QUORUM)
                              : SAY(scene, T_UI_DISPLAY_NO_QUORUM, ARG_N("needed", q->needed)));
}

void display_phase_clock(const struct scene *scene, struct rect area)
{
    struct timer timer = timer_phase(scene);
    bool runs = !scene->view->clock->paused;
    if (!timer.shown)
        return;
    struct rect words = rect_take_bottom(&area, 2);
    timer_draw(scene, area, &timer);
    timer_bar(scene, rect_inset(rect_row(words, 0), 0, area.cols / 8), &timer);
    display_centre(scene, rect_row(words, 1), runs ? STYLE_NORMAL : STYLE_WARN,
                   runs ? timer.what : scene_text(scene, T_UI_DISPLAY_PAUSED));
}

// Before the opening: the time to prepare, else how many have registered.
void display_waiting(const struct scene *scene, struct rect area)
{
    const struct view_phase *phase = scene->view->phase;
    struct timer timer = timer_phase(scene);
    const struct view_quorum *q = scene->view->quorum;
    if (q && (!timer.shown || q->present > 0 || q->registering)) {
        waiting_for_quorum(scene, area);
        return;
    }
    if (!phase)
        return;
    (void)display_word(scene, &area, above_digits(area), STYLE_STRONG, phase->title);
    display_phase_clock(scene, area);
}

static void break_clock(const struct scene *scene, struct rect area)
{
    struct timer timer = timer_break(scene);
    struct rect words = rect_take_bottom(&area, 2);
    timer_draw(scene, area, &timer);
    timer_bar(scene, rect_inset(rect_row(words, 0), 0, area.cols / 8), &timer);
    display_centre(scene, rect_row(words, 1), timer.style, timer.what);
}

void display_away(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    static const enum text_key words[] = {
        [SITTING_NONE] = T_UI_SITTING_NONE,           [SITTING_OPEN] = T_UI_FLOOR_FREE,
        [SITTING_BREAK] = T_UI_DISPLAY_BREAK,         [SITTING_RECESS] = T_UI_DISPLAY_RECESS,
        [SITTING_CLOSED] = T_UI_DISPLAY_SITTING_OVER,
    };
    const char *word = scene_text(scene, words[view->sitting]);
    if (!view->pause || view->sitting != SITTING_BREAK) {
        display_text(scene, area, STYLE_STRONG, word);
        return;
    }
    (void)display_word(scene, &area, area.rows * 2 / 5, STYLE_STRONG, word);
    (void)rect_take_top(&area, 1);
    break_clock(scene, area);
}

void display_closed(const struct scene *scene, struct rect area)
{
    struct rect words = rect_take_bottom(&area, area.rows / 3);
    struct rect middle = rect_centre(area, area.rows * 3 / 4, area.cols);
    (void)display_word(scene, &middle, middle.rows, STYLE_WARN,
                       scene_text(scene, T_UI_DISPLAY_CLOSED));
    display_lines(scene, &words, words.rows, STYLE_NORMAL,
                  scene_text(scene, T_UI_DISPLAY_CLOSED_WHY));
}

// The items with what became of each.
static void write_agenda(const struct scene *scene, struct flow *flow, const void *of)
{
    (void)of;
    static const enum stage done[] = {
        [ITEM_NEW] = STAGE_NEXT,     [ITEM_ACCEPTED] = STAGE_NEXT, [ITEM_REJECTED] = STAGE_DONE,
        [ITEM_DROPPED] = STAGE_DONE, [ITEM_CURRENT] = STAGE_NOW,   [ITEM_CALLED] = STAGE_DONE,
        [ITEM_LATER] = STAGE_DONE,   [ITEM_BACK] = STAGE_DONE,     [ITEM_LEFT] = STAGE_NEXT,
    };
    static const char *const signs[] = {[STAGE_NEXT] = "·", [STAGE_NOW] = "▶", [STAGE_DONE] = "■"};
    for (int i = 0; i < scene->view->agenda_count; i++) {
        const struct view_item *item = &scene->view->agenda[i];
        enum stage stage = done[item->state];
        const char *mark = scene_format(scene, "%s %d. ", signs[stage], item->number);
        flow_keep(flow, flow_count(item->title, flow->area.cols - utf8_width(mark)));
        flow_item(flow, mark, stage == STAGE_NOW ? STYLE_STRONG : STYLE_NORMAL, item->title);
        flow_gap(flow);
    }
}

// Rows for the clock below: fewer where the words above come into big letters that way.
static int clock_rows(struct rect area, const char *words)
{
    int rows = area.rows > 30 ? 11 : area.rows > 14 ? 8 : area.rows > 9 ? 5 : 3;
    for (int fewer = rows; *words && fewer >= 5; fewer--) {
        struct rect above = area;
        (void)rect_take_bottom(&above, fewer + 1);
        if (display_in_letters(above, words))
            return fewer;
    }
    return rows;
}

// Nobody speaks: the item as large as there is room, else the agenda; how long the phase still
// lasts, and who comes next.
int display_free(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    const char *item = view->item ? display_item(scene) : "";
    next_speakers(scene, rect_take_bottom(&area, 1));
    if (timer_phase(scene).shown) {
        struct rect clock = rect_take_bottom(&area, clock_rows(area, item));
        display_phase_clock(scene, clock);
        (void)rect_take_bottom(&area, 1);
    }
    if (view->item)
        return display_text(scene, area, STYLE_STRONG, item);
    return display_part(scene, rect_inset(area, 0, area.cols / 10),
                        &(struct display_part){write_agenda, NULL, true});
}
