// The hall's screen: clock, speaker, vote, result, to be read from ten metres.
#include "base/utf8.h"
#include "ui/digits.h"
#include "ui/display.h"
#include "ui/screens.h"
#include "ui/timer.h"

enum { MESSAGE_MS = 60000 };

enum page {
    PAGE_CLOSED,
    PAGE_ENDED,
    PAGE_VOTE,
    PAGE_WAITING,
    PAGE_AWAY,
    PAGE_MESSAGE,
    PAGE_SPEECH,
    PAGE_RESULT,
    PAGE_FREE,
    PAGE_QUESTION,
    PAGE_MAP
};

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

// When the last thing before now happened that takes the result off the screen.
static int64_t last_event(const struct view *view)
{
    int64_t at = view->phase ? view->phase->begin : -1;
    for (int i = 0; i < view->seats_count; i++)
        at = later(at, view->seats[i].last);
    return view->speech ? later(at, view->speech->begin) : at;
}

static bool message_is_new(const struct view *view, int64_t now)
{
    if (!view->message || view->message->at < last_event(view))
        return false;
    if (view->result && view->result->at > view->message->at)
        return false;
    return !view->speech || now - view->message->at < MESSAGE_MS;
}

static enum page page_now(const struct view *view, int64_t now)
{
    if (view->closed_doors)
        return PAGE_CLOSED;
    if (view->ended)
        return PAGE_ENDED;
    if (view->vote)
        return PAGE_VOTE;
    if (message_is_new(view, now))
        return PAGE_MESSAGE;
    if (!view->speech && display_open_question(view))
        return PAGE_QUESTION;
    if (view->sitting == SITTING_NONE)
        return PAGE_WAITING;
    if (view->sitting != SITTING_OPEN)
        return PAGE_AWAY;
    if (view->speech)
        return PAGE_SPEECH;
    bool fresh = view->result && view->result->at >= last_event(view);
    if (!fresh && display_has_map(view))
        return PAGE_MAP;
    return fresh ? PAGE_RESULT : PAGE_FREE;
}

static void centre(const struct scene *scene, struct rect at, enum style style, const char *text)
{
    grid_text(scene->grid, at, ALIGN_CENTRE, style, text);
}

// "Next: №7 A · №11 B · №3 C", as many as fit.
static void next_speakers(const struct scene *scene, struct rect at)
{
    const struct view *view = scene->view;
    const char *names = "";
    for (int i = 0; i < view->queue_count; i++) {
        const struct view_turn *turn = &view->queue[i];
        const char *longer =
            scene_join(scene, names, scene_person(scene, turn->number, turn->brief));
        if (utf8_width(longer) > at.cols - 16)
            break;
        names = longer;
    }
    if (*names)
        centre(scene, at, STYLE_NORMAL, SAY(scene, T_UI_DISPLAY_NEXT, ARG_S("who", names)));
}

static void speaker(const struct scene *scene, struct rect *area)
{
    const struct view_speech *speech = scene->view->speech;
    const char *faction =
        *speech->faction ? SAY(scene, T_UI_QUOTED, ARG_S("text", speech->faction)) : "";
    centre(scene, rect_take_top(area, 1), STYLE_STRONG,
           scene_person(scene, speech->number, speech->name));
    centre(scene, rect_take_top(area, 1), STYLE_NORMAL, scene_join(scene, speech->role, faction));
}

// The words under the clock: "3:00 · debate", or "! TIME IS UP !".
static void clock_word(const struct scene *scene, struct rect at, const struct timer *timer)
{
    const struct view_speech *speech = scene->view->speech;
    bool runs = scene->view->clock->runs;
    if (runs && timer->style == STYLE_CLOCK) {
        centre(scene, at, STYLE_NORMAL,
               scene_join(scene, speech->kind_name,
                          SAY(scene, T_UI_LIMIT, ARG_S("time", scene_time(scene, speech->limit)))));
        return;
    }
    enum text_key key = !runs                         ? T_UI_DISPLAY_PAUSED
                        : timer->style == STYLE_ALERT ? T_UI_DISPLAY_OVER
                                                      : T_UI_DISPLAY_ENDING;
    centre(scene, at, runs ? timer->style : STYLE_WARN, scene_text(scene, key));
}

static void page_speech(const struct scene *scene, struct rect area)
{
    struct timer timer = timer_speech(scene);
    const char *says = scene->view->speech->says; // only the computer's words are known
    int gap = area.rows >= 16; // an empty line between the words, where there is room
    int said = *says ? 2 : 0;
    struct rect words = rect_take_bottom(&area, 5 + said + 3 * gap);
    timer_draw(scene, area, &timer);
    timer_bar(scene, rect_inset(rect_take_top(&words, 1), 0, area.cols / 8), &timer);
    (void)rect_take_top(&words, gap);
    clock_word(scene, rect_take_top(&words, 1), &timer);
    (void)rect_take_top(&words, gap);
    speaker(scene, &words);
    if (said)
        scene_lines(scene, rect_inset(rect_take_top(&words, said), 0, 2), ALIGN_CENTRE, STYLE_DIM,
                    SAY(scene, T_UI_QUOTED, ARG_S("text", says)));
    (void)rect_take_top(&words, gap);
    next_speakers(scene, words);
}

static void page_message(const struct scene *scene, struct rect area)
{
    const struct view_message *message = scene->view->message;
    if (scene->view->speech) {
        struct timer timer = timer_speech(scene);
        struct rect clock = rect_take_bottom(&area, area.rows > 24 ? 12 : 8);
        speaker(scene, &clock);
        timer_draw(scene, clock, &timer);
        grid_rule(scene->grid, rect_take_bottom(&area, 1), STYLE_FRAME);
    }
    area = rect_inset(area, 0, area.cols / 10);
    int lines = flow_count(message->text, area.cols);
    struct rect middle = rect_centre(area, lines + 4, area.cols);
    struct rect banner = rect_take_top(&middle, 3);
    scene_banner(scene, banner, STYLE_WARN, message->title);
    (void)rect_take_top(&middle, 1);
    scene_lines(scene, middle, ALIGN_CENTRE, STYLE_STRONG, message->text);
}

// A figure "7/11" as big as the area allows.
static void big_figure(const struct scene *scene, struct rect area, int part, int whole)
{
    const char *text = scene_format(scene, "%d/%d", part, whole);
    digits_draw(scene->grid, area, digits_fit(area.rows, area.cols, text), STYLE_CLOCK, text);
}

// Others than the deputies.
static bool others_sit(const struct view *view)
{
    return view->meeting && view->meeting->called[0] != '\0';
}

static void waiting_for_quorum(const struct scene *scene, struct rect area)
{
    const struct view_quorum *q = scene->view->quorum;
    struct rect words = rect_take_bottom(&area, 4);
    centre(scene, rect_take_top(&area, 1), STYLE_STRONG,
           others_sit(scene->view) ? scene->view->meeting->title
                                   : scene_text(scene, T_UI_DISPLAY_REGISTRATION));
    big_figure(scene, area, q->present, q->total);
    grid_bar(scene->grid, rect_inset(rect_row(words, 0), 0, area.cols / 8),
             q->reached ? STYLE_BAR : STYLE_WARN, q->present, q->total);
    if (q->unasked)
        return;
    centre(scene, rect_row(words, 2), q->reached ? STYLE_GOOD : STYLE_WARN,
           q->reached ? scene_text(scene, T_UI_DISPLAY_QUORUM)
                      : SAY(scene, T_UI_DISPLAY_NO_QUORUM, ARG_N("needed", q->needed)));
}

// The words under the clock of a phase.
static void phase_word(const struct scene *scene, struct rect at, enum style style)
{
    bool runs = scene->view->clock->runs;
    centre(scene, at, runs ? style : STYLE_WARN,
           scene_text(scene, runs ? T_UI_PHASE_LEFT : T_UI_DISPLAY_PAUSED));
}

// Before the opening: the time to prepare, else how many have registered.
static void page_waiting(const struct scene *scene, struct rect area)
{
    const struct view_phase *phase = scene->view->phase;
    struct timer timer = timer_phase(scene);
    if (scene->view->quorum && (!timer.shown || scene->view->quorum->present > 0)) {
        waiting_for_quorum(scene, area);
        return;
    }
    if (!timer.shown)
        return;
    struct rect words = rect_take_bottom(&area, 4);
    centre(scene, rect_take_top(&area, 1), STYLE_STRONG, phase->title);
    timer_draw(scene, area, &timer);
    timer_bar(scene, rect_inset(rect_row(words, 0), 0, area.cols / 8), &timer);
    phase_word(scene, rect_row(words, 2), STYLE_NORMAL);
}

static void page_away(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    static const enum text_key words[] = {
        [SITTING_NONE] = T_UI_SITTING_NONE,           [SITTING_OPEN] = T_UI_FLOOR_FREE,
        [SITTING_BREAK] = T_UI_DISPLAY_BREAK,         [SITTING_RECESS] = T_UI_DISPLAY_RECESS,
        [SITTING_CLOSED] = T_UI_DISPLAY_SITTING_OVER,
    };
    const char *word = scene_text(scene, words[view->sitting]);
    if (!view->pause || view->sitting != SITTING_BREAK) {
        scene_banner(scene, area, STYLE_STRONG, word);
        return;
    }
    scene_banner(scene, rect_take_top(&area, 4), STYLE_STRONG, word);
    int64_t left = view->pause->begin + view->pause->length - scene->now;
    struct timer timer = {.shown = true,
                          .text = scene_left(scene, left),
                          .style = left <= 0 ? STYLE_ALERT : STYLE_CLOCK};
    timer_draw(scene, area, &timer);
}

static void page_closed(const struct scene *scene, struct rect area)
{
    struct rect middle = rect_centre(area, 7, area.cols);
    scene_banner(scene, rect_take_top(&middle, 4), STYLE_WARN,
                 scene_text(scene, T_UI_DISPLAY_CLOSED));
    scene_lines(scene, rect_inset(middle, 0, 4), ALIGN_CENTRE, STYLE_NORMAL,
                scene_text(scene, T_UI_DISPLAY_CLOSED_WHY));
}

static void page_ended(const struct scene *scene, struct rect area)
{
    const struct view_debrief *debrief = scene->view->debrief;
    struct rect top = rect_take_top(&area, area.rows > 12 ? 5 : 3);
    scene_banner(scene, top, STYLE_STRONG, scene_text(scene, T_UI_DISPLAY_ENDED));
    struct rect page = rect_inset(area, 0, 4);
    struct flow flow = {scene->grid, page, 0, 0};
    for (int i = 0; debrief && i < debrief->decision_count; i++)
        flow_text(&flow, 0, i == 0 ? STYLE_STRONG : STYLE_NORMAL, debrief->decision[i]);
}

// Nobody speaks: what is discussed, for how long still, who comes next.
static void page_free(const struct scene *scene, struct rect area)
{
    const struct view_phase *phase = scene->view->phase;
    struct timer timer = timer_phase(scene);
    struct rect words = rect_take_bottom(&area, 4);
    centre(scene, rect_take_top(&area, 1), STYLE_STRONG, phase ? phase->title : "");
    if (timer.shown) {
        timer_draw(scene, area, &timer);
        timer_bar(scene, rect_inset(rect_row(words, 0), 0, area.cols / 8), &timer);
        phase_word(scene, rect_row(words, 1), STYLE_DIM);
    }
    next_speakers(scene, rect_row(words, 3));
}

static void draw_page(const struct scene *scene, struct rect area)
{
    static void (*const pages[])(const struct scene *, struct rect) = {
        [PAGE_CLOSED] = page_closed, [PAGE_ENDED] = page_ended,
        [PAGE_VOTE] = display_vote,  [PAGE_WAITING] = page_waiting,
        [PAGE_AWAY] = page_away,     [PAGE_MESSAGE] = page_message,
        [PAGE_SPEECH] = page_speech, [PAGE_RESULT] = display_result,
        [PAGE_FREE] = page_free,     [PAGE_QUESTION] = display_question,
        [PAGE_MAP] = display_map,
    };
    pages[page_now(scene->view, scene->now)](scene, area);
}

static const char *heading(const struct scene *scene)
{
    const struct view_item *item = scene->view->item;
    if (!item || scene->view->ended)
        return scene->view->title;
    if (item->number < 1)
        return item->title;
    return SAY(scene, T_UI_DISPLAY_ITEM, ARG_N("n", item->number), ARG_S("title", item->title));
}

void screen_display(const struct scene *scene)
{
    const struct view *view = scene->view;
    struct rect area = grid_rect(scene->grid);
    centre(scene, rect_inset(rect_take_top(&area, 1), 0, 1), STYLE_TITLE, heading(scene));
    grid_rule(scene->grid, rect_take_top(&area, 1), STYLE_FRAME);
    struct rect foot = rect_inset(rect_take_bottom(&area, 1), 0, 1);
    grid_rule(scene->grid, rect_take_bottom(&area, 1), STYLE_FRAME);
    draw_page(scene, area);
    bool known = view->quorum && !view->closed_doors;
    const char *phase = view->phase && !view->closed_doors ? view->phase->title : "";
    scene_both(scene, foot, STYLE_NORMAL, known ? scene_quorum(scene) : "",
               scene_join(scene, phase, view->calendar ? view->calendar->date : ""));
    if (known)
        grid_restyle(scene->grid, rect_take_left(&foot, utf8_width(scene_quorum(scene))),
                     scene_quorum_style(view->quorum));
}

int64_t screen_display_next(const struct view *view, int64_t now)
{
    enum page page = page_now(view, now);
    bool phase = view->phase && view->phase->length > 0;
    bool ticks = page == PAGE_SPEECH || (page == PAGE_AWAY && view->pause) ||
                 (page == PAGE_MESSAGE && view->speech) ||
                 (phase && (page == PAGE_FREE || page == PAGE_WAITING));
    return ticks ? timer_next(view, now) : -1;
}
