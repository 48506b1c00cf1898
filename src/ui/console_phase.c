// Phases at the console: going to one, leaving one with something still to come, more time; breaks.
#include "ui/desk_hints.h"
#include "ui/left.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The last phase ends a story that has endings; with a sitting open it waits for its close.
static const char *last_phase(const struct view *view)
{
    bool there = view->phase && view->phase->index == view->phases_count;
    return there || view->phases_count == 0 ? NULL : view->phases[view->phases_count - 1].id;
}

static void end_story(struct desk *desk)
{
    const struct view *view = desk->view;
    const char *last = last_phase(view);
    if (view->sitting == SITTING_BREAK)
        desk_do(desk, "clock.resume", NULL);
    if (view_sitting_lasts(view))
        desk_do(desk, "sitting.close", NULL);
    if (last)
        desk_do_format(desk, "phase.go %s", last);
}

static void leave_by(struct desk *desk, const char *line)
{
    if (strcmp(line, LEFT_STORY_END) == 0) {
        end_story(desk);
        return;
    }
    const char *before[LEFT_BEFORE_MAX];
    int count = left_before(desk->view, left_deed(line), before);
    for (int i = 0; i < count; i++)
        desk_do(desk, before[i], NULL);
    desk_do(desk, line, NULL);
}

// What becomes of one: what comes too late is left out where others are shown.
static const char *way_of(const struct view_inject *inject, const char *verb)
{
    bool shows = strcmp(verb, "show") == 0 || strcmp(verb, "inject.fire") == 0;
    return !shows ? verb : inject->late ? "inject.skip" : "inject.fire";
}

// What becomes of the complications, then the phase is left – unless they are to be seen first.
static void way_chosen(struct desk *desk, const char *verb)
{
    bool shows = strcmp(verb, "show") == 0, goes = strcmp(verb, "go") == 0;
    if (left_is(verb, "calendar.pass")) { // the phase goes on, and its days with it
        if (!desk_asks_first(desk, verb))
            desk_do(desk, verb, NULL);
        return;
    }
    if (strcmp(verb, "stay") == 0)
        return;
    for (int i = 0; !goes && i < desk->view->injects_count; i++)
        if (desk->view->injects[i].awaited)
            desk_do_format(desk, "%s %s", way_of(&desk->view->injects[i], verb),
                           desk->view->injects[i].id);
    if (!shows)
        leave_by(desk, desk->asked_for);
}

// How a phase, a sitting, the session is left. After the end of the session nothing can be shown
// later, nor would anybody see what is shown at that moment.
static const struct leaving {
    const char *verb;
    enum text_key title, stay, go, fire, skip;
    bool holds;
} leavings[] = {
    {"phase.next", T_UI_LEAVE_PHASE, T_UI_LEAVE_PHASE_STAY, T_UI_LEAVE_PHASE_GO,
     T_UI_LEAVE_PHASE_FIRE, T_UI_LEAVE_PHASE_SKIP, true},
    {"phase.go", T_UI_LEAVE_PHASE, T_UI_LEAVE_PHASE_STAY, T_UI_LEAVE_PHASE_GO,
     T_UI_LEAVE_PHASE_FIRE, T_UI_LEAVE_PHASE_SKIP, true},
    {"scenario.end", T_UI_END, T_UI_END_GO_ON, T_UI_END_ALL_THE_SAME, T_UI_END_FIRE, T_UI_END_SKIP,
     false},
    {LEFT_STORY_END, T_UI_END, T_UI_END_GO_ON, T_UI_END_ALL_THE_SAME, T_UI_END_FIRE, T_UI_END_SKIP,
     false},
    {.verb = "sitting.close",
     .title = T_UI_DEED_CLOSE,
     .stay = T_UI_CLOSE_NO,
     .go = T_UI_CLOSE_YES},
};

static const struct leaving *leaving_of(const char *deed)
{
    for (size_t i = 0; i < sizeof leavings / sizeof leavings[0]; i++)
        if (left_is(deed, leavings[i].verb))
            return &leavings[i];
    return NULL;
}

static void shown(struct desk *desk, const char *line)
{
    if (strcmp(line, "stay") != 0)
        desk_do(desk, line, desk_text(desk, T_UI_DONE_SHOWN));
}

// A complication that may end the session is shown when it was said so; once.
static bool asks_showing(struct desk *desk, const char *line)
{
    static const char fire[] = "inject.fire ";
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    for (int i = 0; strncmp(line, fire, sizeof fire - 1) == 0 && i < view->injects_count; i++) {
        const struct view_inject *inject = &view->injects[i];
        if (!inject->ends || strcmp(inject->id, line + sizeof fire - 1) != 0)
            continue;
        pick_start(desk, T_UI_INJECTS);
        pick_note(desk, SAY(&scene, T_UI_INJECT_ENDS_NOTE, ARG_S("what", inject->title)));
        pick_add(desk, desk_text(desk, T_UI_INJECT_STAY), NULL, NULL, "stay");
        pick_add(desk, desk_text(desk, T_UI_INJECT_FIRE), NULL, NULL, line);
        desk->pick.chosen = shown;
        pick_open(desk);
        return true;
    }
    return false;
}

static void offer_ways(struct desk *desk, const struct leaving *leaving, const struct left *left)
{
    bool injects = left->injects, careful = left->careful;
    struct scene scene = desk_scene(desk, NULL);
    int days = left_days(desk->view, desk->asked_for);
    if (careful)
        pick_add(desk, desk_text(desk, leaving->stay), NULL, NULL, "stay");
    if (days > 0)
        pick_add(desk, SAY(&scene, T_UI_LEAVE_PHASE_PASS, ARG_S("last", desk->view->awaited->last)),
                 NULL, NULL, scene_format(&scene, "calendar.pass %d", days));
    if (!injects)
        pick_add(desk, desk_text(desk, leaving->go), NULL, NULL, "go");
    if (injects && leaving->holds)
        pick_add(desk, desk_text(desk, T_UI_LEAVE_PHASE_HOLD), NULL, NULL, "inject.hold");
    if (injects && left->shown)
        pick_add(desk, desk_text(desk, leaving->fire), NULL, NULL,
                 leaving->holds ? "inject.fire" : "show");
    if (injects)
        pick_add(desk, desk_text(desk, leaving->skip), NULL, NULL, "inject.skip");
    if (!careful)
        pick_add(desk, desk_text(desk, leaving->stay), NULL, NULL, "stay");
}

// Everything that is left is named, and asked about once. Only with complications alone is it a
// mere Enter to go on: they are held back.
static bool asks_leaving(struct desk *desk, const char *deed)
{
    const struct leaving *leaving = leaving_of(deed);
    if (!leaving || strlen(deed) >= sizeof desk->asked_for)
        return false;
    struct scene scene = desk_scene(desk, NULL);
    struct left left = left_by(&scene, deed);
    if (!*left.all) {
        const char *before[LEFT_BEFORE_MAX];
        bool shuts = left_before(desk->view, deed, before) > 0;
        if (shuts)
            leave_by(desk, deed);
        return shuts;
    }
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", deed);
    pick_start(desk, leaving->title);
    pick_note(desk, left.all);
    offer_ways(desk, leaving, &left);
    desk->pick.chosen = way_chosen;
    pick_open(desk);
    return true;
}

// How many days of the story pass with the deed, 0 for none and for what is not known here.
static int days_of(const struct view *view, const char *deed)
{
    if (left_is(deed, "calendar.pass"))
        return (int)strtol(deed + strlen("calendar.pass "), NULL, 10);
    if (!left_is(deed, "calendar.go"))
        return 0;
    for (int i = 0; i < view->may_count; i++)
        if (view->may[i].days > 0 && strcmp(view->may[i].line, deed) == 0)
            return view->may[i].days;
    for (int i = 0; view->calendar && i < view->calendar->deadlines_count; i++)
        if (strcmp(view->calendar->deadlines[i].id, deed + strlen("calendar.go ")) == 0)
            return view->calendar->deadlines[i].days;
    return 0;
}

static void days_chosen(struct desk *desk, const char *id)
{
    if (strcmp(id, "go") == 0)
        desk_do(desk, desk->asked_for, NULL);
}

// Days that pass the last one of a term which nobody has kept: asked about once.
static bool asks_days(struct desk *desk, const char *line, const char *deed)
{
    const struct view_calendar *calendar = desk->view->calendar;
    struct scene scene = desk_scene(desk, NULL);
    int days = days_of(desk->view, deed), count = 0;
    const char *what = "";
    for (int i = 0; calendar && i < calendar->deadlines_count; i++) {
        const struct view_deadline *of = &calendar->deadlines[i];
        if (strcmp(of->status, "running") != 0 || of->at_least || of->days >= days)
            continue;
        what = scene_join(&scene, what, scene_format(&scene, "%s (%s)", of->title, of->due));
        count++;
    }
    if (count == 0 || strlen(line) >= sizeof desk->asked_for)
        return false;
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", line);
    pick_start(desk, T_UI_STORY_DAYS);
    pick_note(desk, SAY(&scene, T_WORDS_TERMS_PASSED, ARG_N("n", count), ARG_S("what", what)));
    pick_add(desk, desk_text(desk, T_UI_DAYS_STAY), NULL, NULL, "stay");
    pick_add(desk, desk_text(desk, T_UI_DAYS_GO), NULL, NULL, "go");
    desk->pick.chosen = days_chosen;
    pick_open(desk);
    return true;
}

bool desk_asks_first(struct desk *desk, const char *line)
{
    const char *deed = left_deed(line);
    return asks_showing(desk, deed) || asks_leaving(desk, deed) || asks_days(desk, line, deed);
}

static void end_chosen(struct desk *desk, const char *id)
{
    if (strcmp(id, "stay") != 0 && !desk_asks_first(desk, id))
        leave_by(desk, id);
}

// Ended at once, a story has none of its endings. A vote is closed first.
void desk_end(struct desk *desk)
{
    const struct view *view = desk->view;
    bool lasts = view_sitting_lasts(view);
    bool story = view->endings && !view->vote && (lasts || last_phase(view));
    pick_start(desk, T_UI_END);
    if (view->endings)
        pick_note(desk, desk_text(desk, T_UI_END_DIFFERS));
    pick_add(desk, desk_text(desk, T_UI_END_GO_ON), NULL, NULL, "stay");
    if (story)
        pick_add(desk, desk_text(desk, lasts ? T_UI_END_CLOSE_STORY : T_UI_END_STORY), NULL, NULL,
                 LEFT_STORY_END);
    pick_add(desk, desk_text(desk, view->endings ? T_UI_END_PLAIN : T_UI_END_NOW), NULL, NULL,
             "scenario.end");
    desk->pick.chosen = end_chosen;
    pick_open(desk);
}

// The next phase is proposed; any other may be left out, or played again. After the last one nobody
// goes back by a mere Enter.
void desk_choose_phase(struct desk *desk)
{
    const struct view *view = desk->view;
    struct scene scene = desk_scene(desk, NULL);
    pick_start(desk, T_UI_PHASES);
    if (view->phase && *view->phase->hint)
        pick_note(desk, SAY(&scene, T_UI_PHASE_FOR, ARG_S("what", view->phase->hint)));
    bool last = view->phase && view->phase->index == view->phases_count;
    if (last)
        pick_add(desk, desk_text(desk, T_UI_LEAVE_PHASE_STAY), NULL, NULL, "stay");
    for (int i = 0; i < view->phases_count; i++) {
        const struct view_stage *stage = &view->phases[i];
        const char *sign = panel_stage_sign(stage->state);
        bool next = view->phase ? i == view->phase->index : i == 0;
        const char *line = next ? "phase.next" : scene_format(&scene, "phase.go %s", stage->id);
        if (!view_accepts(view, line))
            continue;
        pick_add(desk, scene_format(&scene, "%s %s", sign, stage->title),
                 next                            ? desk_text(desk, T_UI_PHASE_NEXT)
                 : stage->state == STAGE_SKIPPED ? desk_text(desk, T_UI_STAGE_SKIPPED)
                                                 : "",
                 line, NULL);
        if (next)
            desk->pick.at = desk->pick.count - 1;
    }
    pick_open_living(desk, desk_choose_phase);
}

static void extend_phase(struct desk *desk)
{
    static const int minutes[] = {1, 2, 5, 10, 15};
    struct scene scene = desk_scene(desk, NULL);
    if (desk->view->ended && !desk->view->debriefs)
        return;
    pick_start(desk, T_UI_EXTEND_PHASE);
    for (size_t i = 0; i < sizeof minutes / sizeof minutes[0]; i++) {
        pick_add(desk, SAY(&scene, T_UI_EXTEND_MINUTES, ARG_N("n", minutes[i])), NULL,
                 scene_format(&scene, "phase.extend %d", minutes[i]), NULL);
        pick_number(desk, minutes[i]);
    }
    desk->pick.at = 2;
    pick_open_living(desk, extend_phase);
}

// More time is for the speaker it was meant for.
static void extend_speech(struct desk *desk)
{
    const struct view_speech *speech = desk->view->speech;
    if (!speech || strcmp(speech->seat, desk->asked_for) != 0)
        return;
    pick_start(desk, T_UI_EXTEND);
    pick_add(desk, desk_text(desk, T_UI_EXTEND_30), NULL, "floor.extend 30 no-objection", NULL);
    pick_add(desk, desk_text(desk, T_UI_EXTEND_60), NULL, "floor.extend 60 no-objection", NULL);
    pick_add(desk, desk_text(desk, T_UI_EXTEND_120), NULL, "floor.extend 120 no-objection", NULL);
    pick_add_may(desk, desk_text(desk, T_UI_EXTEND_VOTE), NULL, "vote.open procedural:extend:60");
    pick_open_living(desk, extend_speech);
}

void desk_extend(struct desk *desk)
{
    const struct view_speech *speech = desk->view->speech;
    if (!speech) {
        extend_phase(desk);
        return;
    }
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", speech->seat);
    extend_speech(desk);
}

// The chair calls a break; how long it lasts is chosen. A recess of days has been voted on.
void desk_call_break(struct desk *desk)
{
    static const int minutes[] = {5, 10, 15, 20, 30};
    struct scene scene = desk_scene(desk, NULL);
    if (!view_accepts(desk->view, "sitting.break 10"))
        return;
    pick_start(desk, T_UI_BREAK);
    for (size_t i = 0; i < sizeof minutes / sizeof minutes[0]; i++) {
        pick_add(desk, SAY(&scene, T_UI_BREAK_MINUTES, ARG_N("n", minutes[i])), NULL,
                 scene_format(&scene, "sitting.break %d", minutes[i]), NULL);
        pick_number(desk, minutes[i]);
    }
    if (desk->view->recess > 0)
        pick_add(desk, desk_text(desk, T_UI_RECESS_NOW), NULL,
                 scene_format(&scene, "sitting.recess %d", desk->view->recess), NULL);
    desk->pick.at = 1;
    pick_open_living(desk, desk_call_break);
}
