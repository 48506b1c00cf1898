// The facilitator's keys.
#include "ui/desk_hints.h"

#include "base/utf8.h"
#include "ui/keymap.h"
#include "ui/quote.h"

#include <stdlib.h>
#include <string.h>

static const char *say(const struct desk *desk, enum text_key key)
{
    return text_get(desk->setup.lang, key);
}

static const char *say_text(struct desk *desk, enum text_key key, const char *name,
                            const char *value)
{
    struct scene scene = desk_scene(desk, NULL);
    return SAY(&scene, key, ARG_S(name, value));
}

static void take_step(struct desk *desk)
{
    struct scene scene = desk_scene(desk, NULL);
    struct view_step step = screen_facilitator_enter(&scene, &desk->focus);
    if (!step.line)
        return;
    if (*step.line) {
        desk_do(desk, step.line, SAY(&scene, T_UI_DONE_STEP, ARG_S("what", step.text)));
        desk->focus.panel = PANEL_NONE;
        return;
    }
    desk->inject_at = desk->focus.at;
    desk_push(desk, SCREEN_INJECT);
}

static void steps(struct desk *desk)
{
    const struct view *view = desk->view;
    pick_start(desk, T_UI_STEPS);
    if (view->next)
        pick_add(desk, view->next->text, NULL, view->next->line, NULL);
    for (int i = 0; i < view->steps_count; i++)
        pick_add(desk, view->steps[i].text, NULL, view->steps[i].line, NULL);
    pick_open(desk);
}

static void pause(struct desk *desk)
{
    bool runs = desk->view->clock->runs;
    desk_do(desk, runs ? "clock.pause" : "clock.resume",
            say(desk, runs ? T_UI_DONE_PAUSED : T_UI_DONE_RESUMED));
}

// The next phase comes first; any other may be left out, or played again.
static void choose_phase(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_PHASES);
    for (int i = 0; i < view->phases_count; i++) {
        const struct view_stage *stage = &view->phases[i];
        const char *sign = panel_stage_sign(stage->state);
        bool next = view->phase ? i == view->phase->index : i == 0;
        pick_add(desk, scene_format(&scene, "%s %s", sign, stage->title),
                 next ? say(desk, T_UI_PHASE_NEXT) : "",
                 next ? "phase.next" : scene_format(&scene, "phase.go %s", stage->id), NULL);
        if (next)
            desk->pick.at = i;
    }
    pick_open(desk);
}

// The chair calls a break; how long it lasts is chosen.
static void call_break(struct desk *desk)
{
    static const int minutes[] = {5, 10, 15, 20, 30};
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_BREAK);
    for (size_t i = 0; i < sizeof minutes / sizeof minutes[0]; i++) {
        pick_add(desk, SAY(&scene, T_UI_BREAK_MINUTES, ARG_N("n", minutes[i])), NULL,
                 scene_format(&scene, "sitting.break %d", minutes[i]), NULL);
        pick_number(desk, minutes[i]);
    }
    desk->pick.at = 1;
    pick_open(desk);
}

static void extend(struct desk *desk)
{
    if (!desk->view->speech) {
        desk_do(desk, "phase.extend 1", say(desk, T_UI_DONE_PHASE_LONGER));
        return;
    }
    pick_start(desk, T_UI_EXTEND);
    pick_add(desk, say(desk, T_UI_EXTEND_30), NULL, "floor.extend 30 no-objection", NULL);
    pick_add(desk, say(desk, T_UI_EXTEND_60), NULL, "floor.extend 60 no-objection", NULL);
    pick_add(desk, say(desk, T_UI_EXTEND_120), NULL, "floor.extend 120 no-objection", NULL);
    pick_add(desk, say(desk, T_UI_EXTEND_VOTE), NULL, "vote.open procedural:extend:60", NULL);
    pick_open(desk);
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
        pick_add(desk, turn->name, turn->kind_name, line, NULL);
        pick_number(desk, turn->number);
    }
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        const char *line = scene_format(&scene, "floor.give %s", seat->id);
        if (!seat->present || seat->removed || is_waiting(view, seat->id) ||
            !view_accepts(view, line))
            continue;
        pick_add(desk, seat->name, seat->role, line, NULL);
        pick_number(desk, seat->number);
    }
    pick_open(desk);
}

// The first in the queue who may speak now.
static void give(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
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

// Numbers of the text, also typed with the Kazakh digit row. Returns how many there are.
static int read_numbers(const char *text, int *numbers, int most)
{
    const char *end = text + strlen(text);
    int count = 0;
    bool inside = false;
    uint32_t code;
    for (size_t len; (len = utf8_decode(text, end, &code)) > 0; text += len) {
        int digit = keymap_digit(code);
        if (digit >= 0 && !inside && count < most)
            numbers[count++] = 0;
        inside = digit >= 0;
        if (inside && numbers[count - 1] < 1000)
            numbers[count - 1] = numbers[count - 1] * 10 + digit;
    }
    return count;
}

static void counted(struct desk *desk, const char *text)
{
    int figures[3] = {0, 0, 0};
    if (read_numbers(text, figures, 3) < 3) {
        desk_say(desk, TONE_REFUSED, T_UI_COUNT_HINT);
        return;
    }
    desk_do_format(desk, "vote.count for=%d against=%d abstain=%d", figures[0], figures[1],
                   figures[2]);
}

static void count_chosen(struct desk *desk, const char *id)
{
    (void)id;
    prompt_open(desk, T_UI_COUNT, T_UI_COUNT_HINT, counted);
}

static void running_vote(struct desk *desk)
{
    const struct view_vote *vote = desk->view->vote;
    pick_start(desk, T_UI_VOTE);
    if (view_vote_tied(desk->view)) {
        pick_add(desk, say(desk, T_UI_DECIDE_FOR), NULL, "vote.decide for", NULL);
        pick_add(desk, say(desk, T_UI_DECIDE_AGAINST), NULL, "vote.decide against", NULL);
    } else {
        if (strcmp(vote->method, "hands") == 0)
            pick_add(desk, say(desk, T_UI_COUNT), NULL, NULL, "count");
        pick_add(desk, say(desk, T_UI_VOTE_CLOSE), NULL, "vote.close", NULL);
    }
    desk->pick.chosen = count_chosen;
    pick_open(desk);
}

static void offer_vote(struct desk *desk, enum text_key key, const char *what, const char *line)
{
    pick_add(desk, say_text(desk, key, "what", what), NULL, line, NULL);
}

static void offer_agenda_votes(struct desk *desk, struct scene *scene)
{
    const struct view *view = desk->view;
    if (view->agenda_adopted)
        return;
    for (int i = 0; i < view->agenda_count; i++)
        if (view->agenda[i].state == ITEM_NEW)
            offer_vote(desk, T_UI_VOTE_ITEM, view->agenda[i].title,
                       scene_format(scene, "vote.open agenda:%s", view->agenda[i].id));
    offer_vote(desk, T_UI_VOTE_AGENDA, "", "vote.open agenda");
}

static void offer_draft_votes(struct desk *desk, struct scene *scene)
{
    const struct view *view = desk->view;
    if (!view->draft)
        return;
    const char *id = view->draft->id;
    offer_vote(desk, T_UI_VOTE_BASIS, view->draft->title,
               scene_format(scene, "vote.open basis:%s", id));
    for (int i = 0; i < view->amendments_count; i++)
        if (view->amendments[i].fate == FATE_PENDING)
            offer_vote(desk, T_UI_VOTE_AMENDMENT, view->amendments[i].title,
                       scene_format(scene, "vote.open amend:%s", view->amendments[i].id));
    offer_vote(desk, T_UI_VOTE_WHOLE, view->draft->title,
               scene_format(scene, "vote.open whole:%s", id));
}

// The scenario's own questions, its papers, and an election once somebody is nominated.
static void offer_other_votes(struct desk *desk, struct scene *scene)
{
    const struct view *view = desk->view;
    for (int i = 0; i < view->ballots_count; i++)
        offer_vote(desk, T_UI_VOTE_QUESTION, view->ballots[i].text,
                   scene_format(scene, "vote.open %s", view->ballots[i].line));
    for (int i = 0; i < view->papers_count; i++)
        if (view->papers[i].voted && view->papers[i].missing == 0 &&
            strcmp(view->papers[i].adopted, "pending") == 0)
            offer_vote(desk, T_UI_VOTE_PAPER, view->papers[i].title,
                       scene_format(scene, "vote.open paper:%s", view->papers[i].id));
    if (view->candidates > 0)
        offer_vote(desk, T_UI_VOTE_ELECT, "", "vote.open elect:chair");
}

// A recess of days is voted on first, then called.
static void offer_recess(struct desk *desk)
{
    offer_vote(desk, T_UI_VOTE_RECESS, "", "vote.open recess:3");
    if (desk->view->recess > 0) {
        struct scene scene = desk_scene(desk, NULL);
        pick_add(desk, say(desk, T_UI_RECESS_NOW), NULL,
                 scene_format(&scene, "sitting.recess %d", desk->view->recess), NULL);
    }
}

void desk_vote_menu(struct desk *desk)
{
    struct scene scene = desk_scene(desk, NULL);
    if (desk->view->vote) {
        running_vote(desk);
        return;
    }
    pick_start(desk, T_UI_VOTE_MENU);
    offer_agenda_votes(desk, &scene);
    offer_draft_votes(desk, &scene);
    offer_other_votes(desk, &scene);
    offer_vote(desk, T_UI_VOTE_CLOSE_DEBATE, "", "vote.open procedural:close-debate");
    if (desk->view->closed_doors)
        offer_vote(desk, T_UI_VOTE_OPEN_DOORS, "", "vote.open procedural:open-doors");
    else
        offer_vote(desk, T_UI_VOTE_CLOSED, "", "vote.open closed");
    offer_recess(desk);
    desk->pick.methods = true;
    pick_open(desk);
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

// This terminal becomes a seat's until it is taken back.
static void hand_over(struct desk *desk)
{
    desk->handed_over = true;
    wire_forget(desk);
    desk_send(desk, "role", "role", "seat");
}

static void debrief(struct desk *desk)
{
    if (desk->view->debrief) {
        desk_push(desk, SCREEN_DEBRIEF);
        return;
    }
    pick_start(desk, T_UI_END);
    pick_add(desk, say(desk, T_UI_END_GO_ON), NULL, NULL, "stay");
    pick_add(desk, say(desk, T_UI_END_NOW), NULL, "scenario.end", NULL);
    pick_open(desk);
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
    {ACT_PHASE, choose_phase},
    {ACT_EXTEND, extend},
    {ACT_GIVE, give},
    {ACT_GIVE_TO, give_to},
    {ACT_END_SPEECH, end_speech},
    {ACT_VOTE, desk_vote_menu},
    {ACT_INJECTS, injects},
    {ACT_STORY, story},
    {ACT_BREAK, call_break},
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
