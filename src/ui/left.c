// What is left behind when a phase, a sitting or the session is left.
#include "ui/left.h"

#include "ui/panel.h"

#include <string.h>

// The complications that are still to come in the phase: all, or those of its minutes.
static const char *titles_due(const struct scene *scene, bool minutes, int *count)
{
    const struct view *view = scene->view;
    const char *text = "";
    *count = 0;
    for (int i = 0; i < view->injects_count; i++) {
        const struct view_inject *inject = &view->injects[i];
        if (!inject->awaited || (minutes && inject->by_day))
            continue;
        const char *one =
            SAY(scene, inject->ends ? T_UI_LEAVE_PHASE_ONE_ENDS : T_UI_LEAVE_PHASE_ONE,
                ARG_S("what", inject->title), ARG_S("when", panel_inject_when(scene, inject)));
        text = *text ? scene_format(scene, "%s, %s", text, one) : one;
        (*count)++;
    }
    return text;
}

const char *left_deed(const char *line)
{
    size_t word = strcspn(line, " ");
    bool who = line[word] && !memchr(line, '.', word);
    return who ? line + word + 1 : line;
}

bool left_is(const char *deed, const char *verb)
{
    size_t word = strcspn(deed, " ");
    return strlen(verb) == word && memcmp(verb, deed, word) == 0;
}

// The phase that the deed enters; NULL for none.
static const struct view_stage *stage_of(const struct view *view, const char *deed)
{
    int next = view->phase ? view->phase->index : 0;
    if (left_is(deed, "phase.next"))
        return next < view->phases_count ? &view->phases[next] : NULL;
    for (int i = 0; left_is(deed, "phase.go") && i < view->phases_count; i++)
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
    bool ends = strcmp(deed, LEFT_STORY_END) == 0 || left_is(deed, "scenario.end");
    return left_is(deed, "sitting.close") || (to && to->closes) || closes_first(view, deed) ||
           (ends && view_sitting_lasts(view));
}

// The last phase, in which nothing more can be done: the session, or its story, ends with it.
static bool ends(const struct view *view, const struct view_stage *to)
{
    return to && !view->ended && to == &view->phases[view->phases_count - 1];
}

static void sentence(const struct scene *scene, const char **all, const char *one)
{
    const char *end = one + strlen(one);
    bool stop = *one && strchr(".?!", end[-1]); // of initials, of a question's title
    if (*one)
        *all = scene_format(scene, "%s%s%s%s", *all, **all ? " " : "", one, stop ? "" : ".");
}

// Everything on the agenda was taken up and decided: the work of the steps was done, whether or not
// somebody announced them.
static bool decided_all(const struct view *view)
{
    bool any = false, left = false;
    for (int i = 0; i < view->agenda_count; i++) {
        enum item_fate state = view->agenda[i].state;
        any = any || state == ITEM_CURRENT || state == ITEM_CALLED;
        left = left || view->agenda[i].left;
    }
    return view->meeting && view->meeting->votes && any && !left;
}

// Steps of the sitting that nobody has come to.
static void add_steps(const struct scene *scene, const char **all)
{
    const struct view_meeting *meeting = decided_all(scene->view) ? NULL : scene->view->meeting;
    const char *what = "";
    for (int i = meeting ? meeting->step + 1 : 0; meeting && i < meeting->steps_count; i++)
        what = scene_join(scene, what, meeting->steps[i].title);
    if (*what)
        sentence(scene, all, SAY(scene, T_UI_CLOSE_STEPS, ARG_S("what", what)));
}

// Of many only the first are named.
enum { NAMED_MOST = 4 };

static const char *and_more(const struct scene *scene, const char *list, int count)
{
    return count <= NAMED_MOST
               ? list
               : scene_join(scene, list, SAY(scene, T_UI_MORE, ARG_N("n", count - NAMED_MOST)));
}

// Whoever asked in that place of the queue has asked before it, too.
static bool waits_before(const struct view *view, int at)
{
    for (int i = 0; i < at; i++)
        if (strcmp(view->queue[i].seat, view->queue[at].seat) == 0)
            return true;
    return false;
}

// Who waits for the floor, and what would stay undecided.
static void add_sitting(const struct scene *scene, const char **all)
{
    const struct view *view = scene->view;
    const char *who = "", *what = "";
    int people = 0;
    for (int i = 0; i < view->queue_count; i++)
        if (!waits_before(view, i) && people++ < NAMED_MOST)
            who = scene_join(scene, who,
                             scene_person(scene, view->queue[i].number, view->queue[i].brief));
    who = and_more(scene, who, people);
    for (int i = 0; i < view->agenda_count; i++)
        if (view->agenda[i].left)
            what = scene_join(
                scene, what,
                scene_format(scene, "%d. %s", view->agenda[i].number, view->agenda[i].title));
    if (*who)
        sentence(scene, all, SAY(scene, T_UI_CLOSE_QUEUE, ARG_N("n", people), ARG_S("who", who)));
    if (*what)
        sentence(scene, all, SAY(scene, T_UI_CLOSE_ITEMS, ARG_S("what", what)));
    add_steps(scene, all);
}

// Questions that people still have to answer.
static void add_questions(const struct scene *scene, const char **all)
{
    const struct view *view = scene->view;
    const char *what = "";
    int count = 0;
    for (int i = 0; i < view->questions_count; i++) {
        const struct view_question *of = &view->questions[i];
        if (strcmp(of->status, "open") == 0 && of->answers < of->asked && count++ < NAMED_MOST)
            what = scene_join(
                scene, what,
                scene_format(scene, "%s (%d/%d)", view_named(of), of->answers, of->asked));
    }
    if (count > 0)
        sentence(
            scene, all,
            SAY(scene, T_UI_LEAVE_PHASE_QUESTIONS, ARG_S("what", and_more(scene, what, count))));
}

// Questions that the phase would still have brought.
static void add_unasked(const struct scene *scene, const char **all)
{
    const struct view *view = scene->view;
    const char *what = "";
    int count = 0;
    for (int i = 0; i < view->questions_count; i++)
        if (view->questions[i].awaited && count++ < NAMED_MOST)
            what = scene_join(scene, what, view_named(&view->questions[i]));
    if (*what)
        sentence(scene, all,
                 SAY(scene, T_UI_LEAVE_PHASE_UNASKED, ARG_S("what", and_more(scene, what, count))));
}

static const char *with(const struct scene *scene, const char *list, const char *what,
                        const char *more)
{
    return scene_join(scene, list, *more ? scene_format(scene, "%s (%s)", what, more) : what);
}

// Papers nobody has sent, and those that were sent and wait for their answer: those that the phase
// waits for, begun or not, and whatever else is in work.
static void add_papers(const struct scene *scene, const char **all)
{
    const struct view *view = scene->view;
    const char *unsent = "", *unanswered = "";
    for (int i = 0; view->awaited && i < view->awaited->papers_count; i++) {
        const struct view_awaited_paper *of = &view->awaited->papers[i];
        const char **list = of->sent ? &unanswered : &unsent;
        *list = with(scene, *list, of->title, of->who);
    }
    for (int i = 0; i < view->papers_count; i++) {
        const struct view_paper *paper = &view->papers[i];
        if (!view_awaits_paper(view, paper) &&
            (strcmp(paper->status, "draft") == 0 || strcmp(paper->status, "returned") == 0))
            unsent = with(scene, unsent, paper->title, paper->author);
    }
    if (*unsent)
        sentence(scene, all, SAY(scene, T_UI_LEAVE_PHASE_UNSENT, ARG_S("what", unsent)));
    if (*unanswered)
        sentence(scene, all, SAY(scene, T_UI_LEAVE_PHASE_UNANSWERED, ARG_S("what", unanswered)));
}

// Terms that have not been kept yet, and those before whose end something must not come.
static void add_deadlines(const struct scene *scene, const char **all)
{
    const struct view_calendar *calendar = scene->view->calendar;
    const char *what = "", *early = "";
    for (int i = 0; calendar && i < calendar->deadlines_count; i++) {
        const struct view_deadline *of = &calendar->deadlines[i];
        if (strcmp(of->status, "running") != 0)
            continue;
        if (!of->at_least)
            what = with(scene, what, of->title, of->due);
        else if (of->days > 0)
            early = with(scene, early, *of->before ? of->before : of->title, of->due);
    }
    if (*what)
        sentence(scene, all, SAY(scene, T_UI_LEAVE_PHASE_DEADLINES, ARG_S("what", what)));
    if (*early)
        sentence(scene, all, SAY(scene, T_UI_LEAVE_PHASE_EARLY, ARG_S("what", early)));
}

int left_days(const struct view *view, const char *deed)
{
    return view->awaited && stage_of(view, deed) ? view->awaited->left : 0;
}

// Days of the phase that have not passed.
static void add_days(const struct scene *scene, const char *deed, const char **all)
{
    if (left_days(scene->view, deed) > 0 && scene->view->calendar)
        sentence(scene, all,
                 SAY(scene, T_UI_LEAVE_PHASE_DAYS, ARG_S("day", scene->view->calendar->date),
                     ARG_S("last", scene->view->awaited->last)));
}

// Phases that the deed goes past.
static void add_skipped(const struct scene *scene, const struct view_stage *to, const char **all)
{
    const struct view *view = scene->view;
    const char *what = "";
    int last = to ? (int)(to - view->phases) : 0;
    for (int i = view->phase ? view->phase->index : 0; i < last; i++)
        if (view->phases[i].state == STAGE_NEXT)
            what = scene_join(scene, what, view->phases[i].title);
    if (*what)
        sentence(scene, all, SAY(scene, T_UI_LEAVE_PHASE_SKIPPED, ARG_S("what", what)));
}

// All that is left behind when the deed is carried out, a sentence each; "" for nothing.
static const char *left_behind(const struct scene *scene, bool sitting, const char *deed)
{
    const struct view *view = scene->view;
    const struct view_stage *to = stage_of(view, deed);
    const char *all = "";
    if (closes(view, deed))
        add_sitting(scene, &all);
    if (*all && !sitting)
        all = scene_format(scene, "%s %s", SAY(scene, T_UI_LEAVE_PHASE_CLOSES), all);
    if (sitting || view->ended)
        return all;
    add_days(scene, deed, &all);
    add_questions(scene, &all);
    add_unasked(scene, &all);
    add_skipped(scene, to, &all);
    return all;
}

// How it is said of the complications. A sitting is not all of its phase: its complications are
// named, and stay as they are.
static const struct {
    const char *verb;
    enum text_key note;
    bool sitting;
} leavings[] = {
    {"phase.next", T_UI_LEAVE_PHASE_NOTE, false}, {"phase.go", T_UI_LEAVE_PHASE_NOTE, false},
    {"scenario.end", T_UI_END_NOTE, false},       {LEFT_STORY_END, T_UI_END_NOTE, false},
    {"sitting.close", T_UI_CLOSE_INJECTS, true},
};

// Papers can be sent, and terms run on, in the phases that follow: they are named beside what is
// left, and by themselves where the phase is there for the paper, or nothing follows. The last
// phase is never entered unasked.
static void add_ending(const struct scene *scene, const char *deed, struct left *left)
{
    const struct view *view = scene->view;
    const struct view_stage *to = stage_of(view, deed);
    bool last = ends(view, to) || (!to && !view->ended);
    bool unsent = false;
    for (int i = 0; view->awaited && i < view->awaited->papers_count; i++)
        unsent = unsent || !view->awaited->papers[i].sent;
    if (last || unsent || *left->all) {
        add_papers(scene, &left->all);
        add_deadlines(scene, &left->all);
    }
    left->careful = *left->all;
    if (ends(view, to))
        sentence(scene, &left->all, SAY(scene, T_UI_LEAVE_PHASE_LAST, ARG_S("what", to->title)));
}

static struct left left_of(const struct scene *scene, const char *deed, bool sitting,
                           enum text_key note)
{
    int count = 0;
    struct left left = {.all = ""};
    const struct view_stage *to = stage_of(scene->view, deed);
    bool leaves = (to && to->leaves) || closes(scene->view, deed);
    bool refused = scene->view->vote && leaves; // no sitting is left over a vote
    const char *titles = titles_due(scene, sitting, &count), *told = "";
    if (*titles)
        told = SAY(scene, note, ARG_S("what", titles), ARG_N("n", count));
    if (!refused)
        left.all = left_behind(scene, sitting, deed);
    if (sitting && !refused)
        sentence(scene, &left.all, told);
    left.careful = *left.all;
    if (!sitting && !refused)
        add_ending(scene, deed, &left);
    left.injects = *titles && !sitting;
    for (int i = 0; i < scene->view->injects_count; i++)
        left.shown =
            left.shown || (scene->view->injects[i].awaited && !scene->view->injects[i].late);
    if (left.injects)
        sentence(scene, &left.all, told);
    return left;
}

struct left left_by(const struct scene *scene, const char *deed)
{
    for (size_t i = 0; i < sizeof leavings / sizeof leavings[0]; i++)
        if (left_is(deed, leavings[i].verb))
            return left_of(scene, deed, leavings[i].sitting, leavings[i].note);
    return (struct left){.all = ""};
}

int left_before(const struct view *view, const char *deed, const char *lines[LEFT_BEFORE_MAX])
{
    int count = 0;
    if (!closes_first(view, deed))
        return 0;
    if (view->sitting == SITTING_BREAK)
        lines[count++] = "clock.resume";
    lines[count++] = "sitting.close";
    return count;
}
