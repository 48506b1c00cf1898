// The facilitator's screen: what is now, who speaks, who is next, the vote, what can go wrong, and
// the step that the procedure suggests.
#include "ui/screens.h"

#include "base/utf8.h"
#include "ui/action.h"
#include "ui/timer.h"

#include <string.h>

#define STEPS_KEY "S·ы"

enum { WIDE_COLS = 110, WIDE_ROWS = 34, HINT_ROWS_LOW = 3, HINT_ROWS = 5 };

// The floor for the row of the queue; NULL when it cannot be given now.
static const char *give_line(const struct scene *scene, const struct focus *focus)
{
    const struct view *view = scene->view;
    if (focus->panel != PANEL_QUEUE || focus->at >= view->queue_count)
        return NULL;
    const struct view_turn *turn = &view->queue[focus->at];
    const char *line = scene_format(scene, "floor.give %s %s", turn->seat, turn->kind);
    return view_accepts(view, line) ? line : NULL;
}

struct view_step screen_facilitator_enter(const struct scene *scene, const struct focus *focus)
{
    const struct view *view = scene->view;
    struct view_step step = {.line = give_line(scene, focus), .text = ""};
    if (step.line) {
        const struct view_turn *turn = &view->queue[focus->at];
        step.text = SAY(scene, T_UI_STEP_GIVE,
                        ARG_S("who", scene_person(scene, turn->number, turn->brief)));
    } else if (focus->panel == PANEL_INJECTS && focus->at < view->injects_count) {
        step.line = "";
        step.text = SAY(scene, T_UI_STEP_PREVIEW, ARG_S("what", view->injects[focus->at].title));
    } else if (view->next && !view_counts_hands(view)) {
        step = *view->next;
    }
    return step;
}

// "S·ы 3 more" at the end of the line: a click on it asks for the list, not for the step.
static void more_steps(const struct scene *scene, struct rect at, const char *more)
{
    at = rect_inset(at, 0, 1);
    if (*more)
        areas_add(scene->areas, rect_take_right(&at, utf8_width(more)), ACT_STEPS);
}

// An amendment that costs money and has no word of the akim yet; NULL.
static const char *awaits_opinion(const struct view *view)
{
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *of = &view->amendments[i];
        if (of->fate == FATE_PENDING && of->spends && !*of->opinion)
            return of->title;
    }
    return NULL;
}

static const char *vote_words(const struct scene *scene)
{
    return scene_text(scene, view_vote_tied(scene->view) ? T_UI_STEP_TIED : T_UI_STEP_VOTING);
}

// Who has not answered yet, of the first question that is open; NULL when none is.
static const char *answers_words(const struct scene *scene)
{
    const struct view_awaited *awaited = scene->view->awaited;
    for (int i = 0; awaited && i < awaited->answers_count; i++) {
        const struct view_answers *of = &awaited->answers[i];
        if (of->answers < of->asked)
            return SAY(scene, T_UI_STEP_ANSWERS, ARG_N("n", of->answers), ARG_N("of", of->asked),
                       ARG_S("who", of->waiting));
    }
    return NULL;
}

// N leads to a phase after this one; in the last, D ends the session.
static bool has_next_phase(const struct view *view)
{
    return !view->phase || view->phase->index < view->phases_count;
}

static const char *paper_words(const struct scene *scene, const struct view_awaited_paper *paper)
{
    enum text_key key = !paper->played ? T_UI_STEP_PAPER_NOBODY
                        : paper->sent  ? T_UI_STEP_REPLY
                                       : T_UI_STEP_PAPER;
    return SAY(scene, key, ARG_S("key", has_next_phase(scene->view) ? "N·т" : "D·в"),
               ARG_S("what", scene_join(scene, paper->title, paper->who)));
}

// The first step that waits is this command.
static bool step_waits(const struct view *view, const char *line)
{
    return view->steps_count > 0 && strstr(view->steps[0].line, line);
}

// Nobody speaks, and the floor can be given. The next phase is named where no other step comes
// before it.
static const char *floor_words(const struct scene *scene)
{
    const struct view *view = scene->view;
    if (view->queue_count > 0)
        return SAY(scene, T_UI_STEP_FLOOR_LATER, ARG_N("n", view->queue_count));
    if (step_waits(view, "phase.next"))
        return scene_text(scene, T_UI_STEP_FLOOR_PHASE);
    if (view->steps_count > 0)
        return SAY(scene, T_UI_STEP_FLOOR_STEP, ARG_S("what", view->steps[0].text));
    return scene_text(scene, T_UI_STEP_FLOOR);
}

// Where no step is due: what is waited for, and the key that does not wait for it.
static const char *waits_for(const struct scene *scene)
{
    const struct view *view = scene->view;
    const char *answers = answers_words(scene);
    struct timer timer = timer_phase(scene);
    if (view->vote)
        return vote_words(scene);
    if (view->sitting == SITTING_OPEN && awaits_opinion(view) &&
        step_waits(view, "vote.open whole:"))
        return SAY(scene, T_UI_STEP_OPINION, ARG_S("what", awaits_opinion(view)));
    // The agenda was rejected, and a change would bring it up again.
    if (step_waits(view, "vote.open drop:"))
        return scene_text(scene, T_UI_STEP_AGENDA);
    if (view->sitting == SITTING_OPEN && view_accepts_some(view, "floor.give "))
        return floor_words(scene);
    if (answers)
        return answers;
    if (view->awaited && view->awaited->papers_count > 0 && view->sitting != SITTING_OPEN &&
        !view->ended)
        return paper_words(scene, &view->awaited->papers[0]);
    if (timer.shown && timer.part < timer.whole)
        return SAY(scene,
                   has_next_phase(view) ? T_UI_STEP_TIME
                   : view->ended        ? T_UI_STEP_TIME_ENDED
                                        : T_UI_STEP_TIME_LAST,
                   ARG_S("time", timer.text));
    return scene_text(scene, T_UI_STEP_NONE);
}

static enum text_key counts_words(const struct view *view)
{
    return view_on_paper(view)         ? T_UI_STEP_BALLOTS
           : view->vote->count_ballots ? T_STEP_PROTOCOL
                                       : T_UI_STEP_HANDS;
}

// "▶ Enter  Open the sitting": the one line a beginner has to find.
static void next_line(const struct scene *scene, struct rect at, const struct focus *focus)
{
    struct view_step step = screen_facilitator_enter(scene, focus);
    int others = view_more_steps(scene->view);
    const char *more = others > 0 ? SAY(scene, T_UI_STEP_OTHERS, ARG_N("n", others)) : "";
    bool counts = !step.line && view_counts_hands(scene->view);
    if (!step.line && !counts) {
        const char *text = waits_for(scene);
        bool named = strstr(text, STEPS_KEY) != NULL; // once is enough, and names have the room
        scene_both(scene, rect_inset(at, 0, 1), STYLE_DIM, text,
                   named || scene->view->vote ? "" : more);
        if (named)
            areas_add(scene->areas, at, ACT_STEPS);
        else
            more_steps(scene, at, scene->view->vote ? "" : more);
        return;
    }
    grid_fill(scene->grid, at, STYLE_FOCUS, ' ');
    areas_add(scene->areas, at, ACT_ENTER);
    scene_both(
        scene, rect_inset(at, 0, 1), STYLE_FOCUS,
        SAY(scene, T_UI_STEP,
            ARG_S("what", counts ? scene_text(scene, counts_words(scene->view)) : step.text)),
        more);
    more_steps(scene, at, more);
}

// The complication that comes next by itself; NULL when none does.
static const struct view_inject *next_inject(const struct view *view)
{
    const struct view_inject *soonest = NULL;
    for (int i = 0; i < view->injects_count; i++) {
        const struct view_inject *inject = &view->injects[i];
        bool waits = strcmp(inject->state, "waiting") == 0 && inject->due >= 0;
        if (waits && (!soonest || inject->due < soonest->due))
            soonest = inject;
    }
    return soonest;
}

// The log with the coming complication in its last row: there is no room for a panel of its own.
static void short_log(const struct scene *scene, struct rect area, const struct focus *focus)
{
    const struct view_inject *inject = area.rows >= 5 ? next_inject(scene->view) : NULL;
    panel_log(scene, area, focus, inject ? 1 : 0);
    if (!inject)
        return;
    struct rect at = {area.row + area.rows - 2, area.col + 2, 1, area.cols - 4};
    scene_both(scene, at, STYLE_NORMAL, SAY(scene, T_UI_INJECT_NEXT, ARG_S("what", inject->title)),
               panel_inject_when(scene, inject));
}

// While nobody speaks and a vote is on, or was the last thing, the vote gets the room.
static int floor_rows(const struct view *view, int rows)
{
    bool voting = !view->speech && (view->vote || view->result);
    int vote = 6 + (rows > 15 ? (rows - 15) / 2 : 0);
    return voting && rows > 10 ? 4 : rows - vote;
}

// Rows that the panel of votes can spare for the log: of a vote that is over there is little to
// say.
static int spare_rows(const struct view *view, int rows)
{
    int needed = view->result ? 7 : 3;
    return view->vote || panel_awaits(view) || rows <= needed ? 0 : rows - needed;
}

static void draw_compact(const struct scene *scene, struct rect area, const struct focus *focus)
{
    struct rect left = rect_take_left(&area, area.cols * 31 / 80);
    struct rect plan = rect_take_top(&left, left.rows * 11 / 20);
    int log = area.rows >= 20 ? 5 + (area.rows - 20) / 3 : area.rows >= 18 ? area.rows - 15 : 0;
    int floor = floor_rows(scene->view, area.rows - log);
    if (log > 0)
        log += spare_rows(scene->view, area.rows - log - floor);
    struct rect bottom = rect_take_bottom(&area, log);
    panel_plan(scene, plan);
    if (focus->panel == PANEL_INJECTS)
        panel_injects(scene, left, focus);
    else
        panel_queue(scene, left, focus);
    if (panel_awaits(scene->view)) {
        panel_awaited(scene, area);
    } else {
        panel_floor(scene, rect_take_top(&area, floor));
        panel_vote(scene, area);
    }
    if (log > 0)
        short_log(scene, bottom, focus);
}

static void draw_wide(const struct scene *scene, struct rect area, const struct focus *focus)
{
    struct rect left = rect_take_left(&area, area.cols * 36 / 120);
    struct rect right = rect_take_right(&area, area.cols * 30 / 84);
    int bottom = area.rows * 10 / 36;
    struct rect log = rect_take_bottom(&area, bottom);
    struct rect notes = rect_take_bottom(&right, bottom);
    int top = area.rows / 2;
    panel_plan(scene, rect_take_top(&left, left.rows / 2 - 2));
    panel_queue(scene, left, focus);
    bool awaits = panel_awaits(scene->view);
    if (!awaits)
        panel_floor(scene, rect_take_top(&area, top));
    panel_presence(scene, rect_take_top(&right, top));
    panel_injects(scene, right, focus);
    if (scene->view->steps_count > 0)
        panel_steps(scene, rect_take_bottom(&area, 5));
    if (awaits)
        panel_awaited(scene, area);
    else
        panel_vote(scene, area);
    panel_log(scene, log, focus, 0);
    panel_notes(scene, notes);
}

// The longest name that fits in the top line.
static const char *name_of(const struct scene *scene)
{
    const struct view *view = scene->view;
    bool wide = grid_rect(scene->grid).cols >= WIDE_COLS;
    const char *name = wide || !*view->place ? view->title : view->place;
    return view->calendar ? scene_join(scene, view->calendar->date, name) : name;
}

// What the phase is for is never cut while there is any room: a row more for each line it needs.
static int hint_rows(const char *hint, struct rect area)
{
    int lines = flow_count(hint, area.cols - 2);
    int most = area.rows < 20 ? 1 : area.rows < 30 ? HINT_ROWS_LOW : HINT_ROWS;
    return lines < 1 ? 1 : lines < most ? lines : most;
}

// On a high screen a row of its own waits for what was done, and nothing moves for it.
static void draw_bottom(const struct scene *scene, struct rect bottom, bool row, const char *hint)
{
    struct scene kept = *scene; // what was done hides no step
    const char *told = scene->notice.text ? scene->notice.text : "";
    bool beside = scene->notice.tone == TONE_REFUSED || flow_count(told, bottom.cols - 2) != 1;
    if (row && beside)
        (void)rect_take_top(&bottom, 1);
    kept.keeps = row && beside ? 2 : 1;
    scene_bottom(&kept, bottom, hint);
}

void screen_facilitator(const struct scene *scene, const struct focus *focus)
{
    const struct view *view = scene->view;
    struct rect area = grid_rect(scene->grid);
    scene_top(scene, rect_take_top(&area, 1), name_of(scene));
    bool wide = area.cols >= WIDE_COLS && area.rows >= WIDE_ROWS;
    const char *hint = view->phase ? view->phase->hint : "";
    bool row = area.rows >= 30;
    struct rect bottom = rect_take_bottom(&area, 1 + hint_rows(hint, area) + row);
    next_line(scene, rect_take_bottom(&area, 1), focus);
    if (wide)
        draw_wide(scene, area, focus);
    else
        draw_compact(scene, area, focus);
    draw_bottom(scene, bottom, row, hint);
}
