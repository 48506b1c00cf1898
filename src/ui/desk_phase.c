// Phases at the console: going to one, leaving one with something still to come, more time; breaks.
#include "ui/desk_hints.h"

#include <stdio.h>
#include <string.h>

#define STORY_END "story.end" // several lines of the transcript language, in end_story()

static const char *say(const struct desk *desk, enum text_key key)
{
    return text_get(desk->setup.lang, key);
}

// The complications that are still to come in the phase: all, or those of its minutes.
static const char *titles_due(struct desk *desk, bool minutes, int *count)
{
    struct scene scene = desk_scene(desk, NULL);
    const char *text = "";
    *count = 0;
    for (int i = 0; i < desk->view->injects_count; i++) {
        const struct view_inject *inject = &desk->view->injects[i];
        if (!inject->awaited || (minutes && inject->by_day))
            continue;
        const char *one =
            SAY(&scene, inject->ends ? T_UI_LEAVE_PHASE_ONE_ENDS : T_UI_LEAVE_PHASE_ONE,
                ARG_S("what", inject->title), ARG_S("when", panel_inject_when(&scene, inject)));
        text = *text ? scene_format(&scene, "%s, %s", text, one) : one;
        (*count)++;
    }
    return text;
}

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

// What a line says, whoever says it.
static const char *deed_of(const char *line)
{
    size_t word = strcspn(line, " ");
    bool who = line[word] && !memchr(line, '.', word);
    return who ? line + word + 1 : line;
}

static bool is_verb(const char *deed, const char *verb)
{
    size_t word = strcspn(deed, " ");
    return strlen(verb) == word && memcmp(verb, deed, word) == 0;
}

// The phase that the deed enters; NULL for none.
static const struct view_stage *stage_of(const struct view *view, const char *deed)
{
    int next = view->phase ? view->phase->index : 0;
    if (is_verb(deed, "phase.next"))
        return next < view->phases_count ? &view->phases[next] : NULL;
    for (int i = 0; is_verb(deed, "phase.go") && i < view->phases_count; i++)
        if (strcmp(deed + strlen("phase.go "), view->phases[i].id) == 0)
            return &view->phases[i];
    return NULL;
}

// The sitting that lasts is closed with the deed. A phase that calls the next one closes it by
// itself; before any other it is closed here, if it can be.
static bool closes_first(const struct view *view, const char *deed)
{
    const struct view_stage *to = stage_of(view, deed);
    bool sits = view->sitting == SITTING_OPEN || view->sitting == SITTING_BREAK;
    return to && to->leaves && !to->closes && sits && !view->vote;
}

static bool closes(const struct view *view, const char *deed)
{
    const struct view_stage *to = stage_of(view, deed);
    bool ends = strcmp(deed, STORY_END) == 0 || is_verb(deed, "scenario.end");
    return is_verb(deed, "sitting.close") || (to && to->closes) || closes_first(view, deed) ||
           (ends && view_sitting_lasts(view));
}

static void leave_by(struct desk *desk, const char *line)
{
    if (strcmp(line, STORY_END) == 0) {
        end_story(desk);
        return;
    }
    if (closes_first(desk->view, deed_of(line))) {
        if (desk->view->sitting == SITTING_BREAK)
            desk_do(desk, "clock.resume", NULL);
        desk_do(desk, "sitting.close", NULL);
    }
    desk_do(desk, line, NULL);
}

// What becomes of the complications, then the phase is left – unless they are to be seen first.
static void left(struct desk *desk, const char *verb)
{
    bool shows = strcmp(verb, "show") == 0, goes = strcmp(verb, "go") == 0;
    if (strcmp(verb, "stay") == 0)
        return;
    for (int i = 0; !goes && i < desk->view->injects_count; i++)
        if (desk->view->injects[i].awaited)
            desk_do_format(desk, "%s %s", shows ? "inject.fire" : verb, desk->view->injects[i].id);
    if (!shows)
        leave_by(desk, desk->asked_for);
}

// How a phase, a sitting, the session is left. After the end of the session nothing can be shown
// later, nor would anybody see what is shown at that moment. A sitting is not all of its phase: its
// complications are named, and stay as they are.
static const struct leaving {
    const char *verb;
    enum text_key title, stay, go, note, fire, skip;
    bool holds, sitting;
} leavings[] = {
    {"phase.next", T_UI_LEAVE_PHASE, T_UI_LEAVE_PHASE_STAY, T_UI_LEAVE_PHASE_GO,
     T_UI_LEAVE_PHASE_NOTE, T_UI_LEAVE_PHASE_FIRE, T_UI_LEAVE_PHASE_SKIP, true, false},
    {"phase.go", T_UI_LEAVE_PHASE, T_UI_LEAVE_PHASE_STAY, T_UI_LEAVE_PHASE_GO,
     T_UI_LEAVE_PHASE_NOTE, T_UI_LEAVE_PHASE_FIRE, T_UI_LEAVE_PHASE_SKIP, true, false},
    {"scenario.end", T_UI_END, T_UI_END_GO_ON, T_UI_END_ALL_THE_SAME, T_UI_END_NOTE, T_UI_END_FIRE,
     T_UI_END_SKIP, false, false},
    {STORY_END, T_UI_END, T_UI_END_GO_ON, T_UI_END_ALL_THE_SAME, T_UI_END_NOTE, T_UI_END_FIRE,
     T_UI_END_SKIP, false, false},
    {.verb = "sitting.close",
     .title = T_UI_DEED_CLOSE,
     .stay = T_UI_CLOSE_NO,
     .go = T_UI_CLOSE_YES,
     .sitting = true},
};

static const struct leaving *leaving_of(const char *deed)
{
    for (size_t i = 0; i < sizeof leavings / sizeof leavings[0]; i++)
        if (is_verb(deed, leavings[i].verb))
            return &leavings[i];
    return NULL;
}

static void shown(struct desk *desk, const char *line)
{
    if (strcmp(line, "stay") != 0)
        desk_do(desk, line, say(desk, T_UI_DONE_SHOWN));
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
        pick_add(desk, say(desk, T_UI_INJECT_STAY), NULL, NULL, "stay");
        pick_add(desk, say(desk, T_UI_INJECT_FIRE), NULL, NULL, line);
        desk->pick.chosen = shown;
        pick_open(desk);
        return true;
    }
    return false;
}

static void sentence(const struct scene *scene, const char **all, const char *one)
{
    const char *end = one + strlen(one);
    bool stop = *one && end[-1] == '.'; // of initials
    if (*one)
        *all = scene_format(scene, "%s%s%s%s", *all, **all ? " " : "", one, stop ? "" : ".");
}

// Steps of the sitting that nobody has come to.
static void add_steps(const struct scene *scene, const char **all)
{
    const struct view_meeting *meeting = scene->view->meeting;
    const char *what = "";
    for (int i = meeting ? meeting->step + 1 : 0; meeting && i < meeting->steps_count; i++)
        what = scene_join(scene, what, meeting->steps[i].title);
    if (*what)
        sentence(scene, all, SAY(scene, T_UI_CLOSE_STEPS, ARG_S("what", what)));
}

// Who waits for the floor, and what would stay undecided.
static void add_sitting(const struct scene *scene, const char **all)
{
    const struct view *view = scene->view;
    const char *who = "", *what = "";
    for (int i = 0; i < view->queue_count; i++)
        who = scene_join(scene, who,
                         scene_person(scene, view->queue[i].number, view->queue[i].brief));
    for (int i = 0; i < view->agenda_count; i++)
        if (view->agenda[i].left)
            what = scene_join(
                scene, what,
                scene_format(scene, "%d. %s", view->agenda[i].number, view->agenda[i].title));
    if (*who)
        sentence(scene, all,
                 SAY(scene, T_UI_CLOSE_QUEUE, ARG_N("n", view->queue_count), ARG_S("who", who)));
    if (*what)
        sentence(scene, all, SAY(scene, T_UI_CLOSE_ITEMS, ARG_S("what", what)));
    add_steps(scene, all);
}

// Questions that people still have to answer.
static void add_questions(const struct scene *scene, const char **all)
{
    const struct view *view = scene->view;
    for (int i = 0; i < view->questions_count; i++) {
        const struct view_question *of = &view->questions[i];
        if (strcmp(of->status, "open") == 0 && of->answers < of->asked)
            sentence(scene, all,
                     SAY(scene, T_UI_LEAVE_PHASE_QUESTION, ARG_S("title", of->title),
                         ARG_N("n", of->answers), ARG_N("of", of->asked)));
    }
}

// All that is left behind when the deed is carried out, a sentence each; "" for nothing.
static const char *left_behind(const struct scene *scene, const struct leaving *leaving,
                               const char *deed)
{
    const struct view *view = scene->view;
    const struct view_stage *to = stage_of(view, deed);
    const char *all = "";
    if (closes(view, deed))
        add_sitting(scene, &all);
    if (*all && !leaving->sitting)
        all = scene_format(scene, "%s %s", SAY(scene, T_UI_LEAVE_PHASE_CLOSES), all);
    if (to && to->leaves && !to->closes && view->vote)
        sentence(scene, &all, SAY(scene, T_UI_LEAVE_PHASE_VOTE, ARG_S("what", view->vote->title)));
    if (!leaving->sitting)
        add_questions(scene, &all);
    return all;
}

static void offer_ways(struct desk *desk, const struct leaving *leaving, bool injects, bool careful)
{
    if (careful)
        pick_add(desk, say(desk, leaving->stay), NULL, NULL, "stay");
    if (!injects)
        pick_add(desk, say(desk, leaving->go), NULL, NULL, "go");
    if (injects && leaving->holds)
        pick_add(desk, say(desk, T_UI_LEAVE_PHASE_HOLD), NULL, NULL, "inject.hold");
    if (injects) {
        pick_add(desk, say(desk, leaving->fire), NULL, NULL,
                 leaving->holds ? "inject.fire" : "show");
        pick_add(desk, say(desk, leaving->skip), NULL, NULL, "inject.skip");
    }
    if (!careful)
        pick_add(desk, say(desk, leaving->stay), NULL, NULL, "stay");
}

// Everything that is left is named, and asked about once. Only with complications alone is it a
// mere Enter to go on: they are held back.
static bool asks_leaving(struct desk *desk, const char *deed)
{
    const struct leaving *leaving = leaving_of(deed);
    if (!leaving || strlen(deed) >= sizeof desk->asked_for)
        return false;
    int count = 0;
    struct scene scene = desk_scene(desk, NULL);
    bool refused = desk->view->vote && closes(desk->view, deed); // no sitting closes over a vote
    const char *titles = titles_due(desk, leaving->sitting, &count);
    const char *behind = refused ? "" : left_behind(&scene, leaving, deed);
    if (leaving->sitting) {
        if (*titles && !refused)
            sentence(&scene, &behind, SAY(&scene, T_UI_CLOSE_INJECTS, ARG_S("what", titles)));
        titles = "";
    }
    const char *all = behind;
    if (!*titles && !*behind) {
        bool shuts = closes_first(desk->view, deed);
        if (shuts)
            leave_by(desk, deed);
        return shuts;
    }
    if (*titles)
        sentence(&scene, &all,
                 SAY(&scene, leaving->note, ARG_S("what", titles), ARG_N("n", count)));
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", deed);
    pick_start(desk, leaving->title);
    pick_note(desk, all);
    offer_ways(desk, leaving, *titles, *behind);
    desk->pick.chosen = left;
    pick_open(desk);
    return true;
}

bool desk_asks_first(struct desk *desk, const char *line)
{
    const char *deed = deed_of(line);
    return asks_showing(desk, deed) || asks_leaving(desk, deed);
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
        pick_note(desk, say(desk, T_UI_END_DIFFERS));
    pick_add(desk, say(desk, T_UI_END_GO_ON), NULL, NULL, "stay");
    if (story)
        pick_add(desk, say(desk, lasts ? T_UI_END_CLOSE_STORY : T_UI_END_STORY), NULL, NULL,
                 STORY_END);
    pick_add(desk, say(desk, view->endings ? T_UI_END_PLAIN : T_UI_END_NOW), NULL, NULL,
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
        pick_add(desk, say(desk, T_UI_LEAVE_PHASE_STAY), NULL, NULL, "stay");
    for (int i = 0; i < view->phases_count; i++) {
        const struct view_stage *stage = &view->phases[i];
        const char *sign = panel_stage_sign(stage->state);
        bool next = view->phase ? i == view->phase->index : i == 0;
        const char *line = next ? "phase.next" : scene_format(&scene, "phase.go %s", stage->id);
        if (!view_accepts(view, line))
            continue;
        pick_add(desk, scene_format(&scene, "%s %s", sign, stage->title),
                 next ? say(desk, T_UI_PHASE_NEXT) : "", line, NULL);
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
    pick_add(desk, say(desk, T_UI_EXTEND_30), NULL, "floor.extend 30 no-objection", NULL);
    pick_add(desk, say(desk, T_UI_EXTEND_60), NULL, "floor.extend 60 no-objection", NULL);
    pick_add(desk, say(desk, T_UI_EXTEND_120), NULL, "floor.extend 120 no-objection", NULL);
    pick_add_may(desk, say(desk, T_UI_EXTEND_VOTE), NULL, "vote.open procedural:extend:60");
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
        pick_add(desk, say(desk, T_UI_RECESS_NOW), NULL,
                 scene_format(&scene, "sitting.recess %d", desk->view->recess), NULL);
    desk->pick.at = 1;
    pick_open_living(desk, desk_call_break);
}
