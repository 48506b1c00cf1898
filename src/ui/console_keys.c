// The facilitator's keys.
#include "ui/desk_hints.h"

#include <stdlib.h>
#include <string.h>

enum { STEP_STANDS_MS = 400 };

// A step of the console names who takes it.
static const char *deed_of(const char *line)
{
    static const char who[] = "facilitator ";
    return strncmp(line, who, sizeof who - 1) == 0 ? line + sizeof who - 1 : line;
}

static void do_step(struct desk *desk, const struct scene *scene, const struct view_step *step)
{
    bool closes =
        strcmp(deed_of(step->line), "vote.close") == 0; // the result, or the tie, says more
    desk->focus.panel = PANEL_NONE;
    if (desk_asks_first(desk, step->line))
        return;
    desk_do(desk, step->line,
            closes ? NULL : SAY(scene, T_UI_DONE_STEP, ARG_S("what", step->text)));
    desk->step_at = desk->monotonic;
}

// Enter pressed twice takes one step: the next is taken once its line has stood here for a moment.
static void take_step(struct desk *desk)
{
    struct scene scene = desk_scene(desk, NULL);
    struct view_step step = screen_facilitator_enter(&scene, &desk->focus);
    bool counts = !step.line && view_counts_hands(desk->view);
    bool stands = desk->step_at < 0 || desk->monotonic - desk->step_at >= STEP_STANDS_MS;
    if ((step.line || counts) && !stands) {
        desk_say(desk, TONE_PLAIN, T_UI_STEP_CHANGED);
    } else if (counts) {
        desk_vote_menu(desk);
    } else if (step.line && *step.line) {
        do_step(desk, &scene, &step);
    } else if (step.line) {
        desk->inject_at = desk->focus.at;
        desk_push(desk, SCREEN_INJECT);
    }
}

// The rows of the steps that are no commands.
static void step_chosen(struct desk *desk, const char *id)
{
    if (strcmp(id, "correct") == 0)
        desk_correct(desk);
    else
        desk_translate(desk);
}

static void steps(struct desk *desk)
{
    const struct view *view = desk->view;
    pick_start(desk, T_UI_STEPS);
    if (view->next)
        pick_add(desk, view->next->text, NULL, view->next->line, NULL);
    for (int i = 0; i < view->steps_count; i++)
        pick_add(desk, view->steps[i].text, NULL, view->steps[i].line, NULL);
    if (view_registers_again(view))
        pick_add(desk, desk_text(desk, T_UI_REGISTER_AGAIN), NULL, "sitting.register", NULL);
    if (view_may_translate(view))
        pick_add(desk, desk_text(desk, T_UI_DEED_TRANSLATE), NULL, NULL, "translate");
    if (view_may_correct(view))
        pick_add(desk, desk_text(desk, T_UI_DEED_CORRECT), NULL, NULL, "correct");
    desk->pick.chosen = step_chosen;
    pick_open_living(desk, steps);
}

static void pause(struct desk *desk)
{
    bool runs = !desk->view->clock->paused;
    desk_do(desk, runs ? "clock.pause" : "clock.resume",
            desk_text(desk, runs ? T_UI_DONE_PAUSED : T_UI_DONE_RESUMED));
}

static bool is_waiting(const struct view *view, const char *seat)
{
    for (int i = 0; i < view->queue_count; i++)
        if (strcmp(view->queue[i].seat, seat) == 0)
            return true;
    return false;
}

// Those who asked first, then all others in the hall, as far as they may have it now.
static void give_to(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_GIVE);
    for (int i = 0; i < view->queue_count; i++) {
        const struct view_turn *turn = &view->queue[i];
        const char *line = scene_format(&scene, "floor.give %s %s", turn->seat, turn->kind);
        if (!view_accepts(view, line))
            continue;
        pick_add(desk, turn->name, turn->kind_name, line, turn->seat);
        pick_number(desk, turn->number);
    }
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        const char *line = scene_format(&scene, "floor.give %s", seat->id);
        if (!seat->present || seat->removed || is_waiting(view, seat->id) ||
            !view_accepts(view, line))
            continue;
        pick_add(desk, seat->name, seat->role, line, seat->id);
        pick_number(desk, seat->number);
    }
    desk->pick.people = true;
    pick_open_living(desk, give_to);
}

// Whom the next step gives it to, else the first in the queue who may speak now.
static void give(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    const char *next = view->next ? deed_of(view->next->line) : "";
    if (strncmp(next, "floor.give ", strlen("floor.give ")) == 0) {
        desk_do(desk, next, NULL);
        return;
    }
    for (int i = 0; i < view->queue_count; i++) {
        const struct view_turn *turn = &view->queue[i];
        const char *line = scene_format(&scene, "floor.give %s %s", turn->seat, turn->kind);
        if (!view_accepts(view, line))
            continue;
        desk_do(desk, line, NULL);
        return;
    }
    give_to(desk);
}

static void end_speech(struct desk *desk)
{
    desk_do(desk, "floor.end", NULL);
}

static void injects(struct desk *desk)
{
    desk_push(desk, SCREEN_INJECT);
}

static void story(struct desk *desk)
{
    desk_story_open(desk);
}

static void cast(struct desk *desk)
{
    desk_push(desk, SCREEN_CAST);
}

static void terminals(struct desk *desk)
{
    desk_push(desk, SCREEN_TERMINALS);
}

static void hand_over(struct desk *desk)
{
    desk_hand_over(desk, "");
}

static void debrief(struct desk *desk)
{
    if (desk->view->debrief) {
        desk_push(desk, SCREEN_DEBRIEF);
        return;
    }
    desk_end(desk);
}

// Tab goes round the panels that have rows, and out again.
static void change_panel(struct desk *desk, int by)
{
    int panel = (int)desk->focus.panel;
    do {
        panel = (panel + by) % PANEL_COUNT;
    } while (panel != PANEL_NONE && panel_length(desk->view, (enum panel)panel) == 0);
    int length = panel_length(desk->view, (enum panel)panel);
    desk->focus = (struct focus){(enum panel)panel, panel == PANEL_LOG ? length - 1 : 0};
}

static void next_panel(struct desk *desk)
{
    change_panel(desk, 1);
}

static void panel_before(struct desk *desk)
{
    change_panel(desk, PANEL_COUNT - 1);
}

static void move(struct desk *desk, int by)
{
    int length = panel_length(desk->view, desk->focus.panel);
    int at = desk->focus.at + by;
    if (at >= 0 && at < length)
        desk->focus.at = at;
}

static void up(struct desk *desk)
{
    move(desk, -1);
}

static void down(struct desk *desk)
{
    move(desk, 1);
}

static void unfocus(struct desk *desk)
{
    desk->focus.panel = PANEL_NONE;
}

static const struct {
    enum action action;
    void (*run)(struct desk *desk);
} acts[] = {
    {ACT_ENTER, take_step},
    {ACT_STEPS, steps},
    {ACT_PAUSE, pause},
    {ACT_PHASE, desk_choose_phase},
    {ACT_EXTEND, desk_extend},
    {ACT_GIVE, give},
    {ACT_GIVE_TO, give_to},
    {ACT_END_SPEECH, end_speech},
    {ACT_VOTE, desk_vote_menu},
    {ACT_INJECTS, injects},
    {ACT_STORY, story},
    {ACT_BREAK, desk_call_break},
    {ACT_ANNOUNCE, desk_announce},
    {ACT_CAST, cast},
    {ACT_TERMINALS, terminals},
    {ACT_HAND_OVER, hand_over},
    {ACT_UNDO, desk_back},
    {ACT_DEBRIEF, debrief},
    {ACT_TAB, next_panel},
    {ACT_BACKTAB, panel_before},
    {ACT_UP, up},
    {ACT_DOWN, down},
    {ACT_BACK, unfocus},
};

bool desk_lead_act(struct desk *desk, enum action action)
{
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        if (acts[i].action == action) {
            acts[i].run(desk);
            return true;
        }
    }
    return false;
}

static void draw(struct desk *desk, const struct scene *scene)
{
    screen_facilitator(scene, &desk->focus);
}

const struct screen_kind facilitator_kind = {
    desk_facilitator_hints, draw, NULL, desk_lead_act, false, true,
};
