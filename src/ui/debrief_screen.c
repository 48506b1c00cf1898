// The debrief: what happened, counted – for talking about it, not for marks.
#include "ui/screens.h"

#include "base/utf8.h"

#include <string.h>

// A heading; remembers where the section starts.
static void section(const struct scene *scene, struct flow *flow, enum text_key key, int *top)
{
    if (flow->lines > 0)
        flow_gap(flow);
    *top = flow->lines;
    struct rect at;
    if (!flow_row(flow, &at))
        return;
    grid_run(flow->grid, &at, STYLE_TITLE, scene_text(scene, key));
    (void)rect_take_left(&at, 1);
    grid_rule(flow->grid, at, STYLE_FRAME);
}

// "12 Name  ████░░░  4:10  3" – name, bar, time, a figure.
struct bar_row {
    const char *name;
    int64_t part, whole;
    const char *more;
};

static void bar_row(const struct scene *scene, struct flow *flow, const struct bar_row *row)
{
    struct rect at;
    if (!flow_row(flow, &at))
        return;
    int names = at.cols > 100 ? 46 : at.cols > 70 ? 34 : 24; // with who sat there
    struct rect name = rect_take_left(&at, names - 1);
    (void)rect_take_left(&at, 1);
    struct rect more = rect_take_right(&at, at.cols > 40 ? 25 : 12);
    struct rect time = rect_take_right(&at, 9);
    grid_text(flow->grid, name, ALIGN_LEFT, row->part > 0 ? STYLE_NORMAL : STYLE_WARN, row->name);
    grid_bar(flow->grid, at, STYLE_BAR, row->part, row->whole);
    grid_text(flow->grid, time, ALIGN_RIGHT, STYLE_NORMAL, scene_time(scene, row->part));
    (void)rect_take_left(&more, 2);
    grid_text(flow->grid, more, ALIGN_LEFT, STYLE_DIM, row->more);
}

static void write_people(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    int64_t most = 1;
    for (int i = 0; i < d->people_count; i++)
        if (d->people[i].speaking > most)
            most = d->people[i].speaking;
    section(scene, flow, T_UI_DEBRIEF_PEOPLE, top);
    for (int i = 0; i < d->people_count; i++) {
        const struct view_spoke *who = &d->people[i];
        const char *more = SAY(scene, T_UI_DEBRIEF_SPEECHES, ARG_N("n", who->speeches));
        if (who->refused > 0)
            more =
                scene_join(scene, more, SAY(scene, T_UI_DEBRIEF_REFUSED, ARG_N("n", who->refused)));
        struct bar_row row = {scene_person(scene, who->number, who->brief), who->speaking, most,
                              more};
        bar_row(scene, flow, &row);
    }
}

static void write_factions(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    int64_t most = 1;
    for (int i = 0; i < d->factions_count; i++)
        if (d->factions[i].speaking > most)
            most = d->factions[i].speaking;
    *top = -1;
    if (d->factions_count > 0)
        section(scene, flow, T_UI_DEBRIEF_FACTIONS, top);
    for (int i = 0; i < d->factions_count; i++) {
        const struct view_faction *f = &d->factions[i];
        struct bar_row row = {*f->name ? f->name : scene_text(scene, T_UI_DEBRIEF_NO_FACTION),
                              f->speaking, most,
                              SAY(scene, T_UI_DEBRIEF_MEMBERS, ARG_N("n", f->members))};
        bar_row(scene, flow, &row);
    }
}

// Under a vote: the names of an election with their votes, the casting vote, who took no part.
static void vote_notes(struct flow *flow, const struct view_tally *vote)
{
    flow_text(flow, 2, STYLE_STRONG, vote->by_name);
    flow_text(flow, 2, STYLE_DIM, vote->note);
}

static void write_votes(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    *top = -1;
    if (d->votes_count > 0)
        section(scene, flow, T_UI_DEBRIEF_VOTES, top);
    for (int i = 0; i < d->votes_count; i++) {
        const struct view_tally *vote = &d->votes[i];
        const char *figures = *vote->by_name
                                  ? "  "
                                  : scene_format(scene, "  ▲%2d  ▼%2d  ■%2d  ·%2d  ", vote->yes,
                                                 vote->no, vote->abstain, vote->not_voted);
        struct rect at;
        if (!flow_row(flow, &at)) {
            vote_notes(flow, vote);
            continue;
        }
        struct rect result = rect_take_right(&at, at.cols > 100 ? 40 : 20);
        struct rect counts = rect_take_right(&at, utf8_width(figures));
        grid_text(flow->grid, at, ALIGN_LEFT, STYLE_NORMAL, vote->title);
        grid_text(flow->grid, counts, ALIGN_LEFT, STYLE_STRONG, figures);
        grid_text(flow->grid, result, ALIGN_LEFT,
                  vote->verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT, vote->result_text);
        vote_notes(flow, vote);
    }
}

static void write_refusals(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_REFUSALS, top);
    for (int i = 0; i < d->refusals_count; i++) {
        const struct view_refusal *r = &d->refusals[i];
        const char *who = *r->who ? scene_join(scene, r->who, r->law) : r->law;
        flow_item(flow, scene_format(scene, "%2d × ", r->count), STYLE_NORMAL, r->text);
        flow_text(flow, 5, STYLE_DIM, who);
    }
    if (d->refusals_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DEBRIEF_NO_REFUSALS));
}

static void write_goals(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_GOALS, top);
    for (int i = 0; i < d->goals_count; i++) {
        const struct view_goal *goal = &d->goals[i];
        bool again = i > 0 && strcmp(goal->seat, d->goals[i - 1].seat) == 0;
        if (!again)
            flow_text(flow, 0, STYLE_STRONG, goal->brief);
        bool penalty = goal->points < 0; // a prohibition: kept, or broken
        bool lost = goal->reached && penalty;
        const char *sign = lost ? "▼" : "■";
        const char *mark =
            goal->reached ? scene_format(scene, "  %s %+3d  ", sign, goal->points) : "  ·   –  ";
        flow_item(flow, mark,
                  lost            ? STYLE_WARN
                  : goal->reached ? STYLE_NORMAL
                                  : STYLE_DIM,
                  penalty ? scene_format(scene, "%s – %s", goal->text, goal->told) : goal->text);
    }
}

static void write_injects(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_INJECTS, top);
    for (int i = 0; i < d->injects_count; i++) {
        const struct view_inject *inject = &d->injects[i];
        bool waits = strcmp(inject->state, "waiting") == 0;
        const char *when = inject->at >= 0 ? scene_time(scene, inject->at)
                           : waits         ? scene_text(scene, T_UI_DEBRIEF_UNUSED)
                                           : panel_inject_when(scene, inject);
        struct rect at;
        if (flow_row(flow, &at))
            scene_both(scene, at, STYLE_NORMAL,
                       scene_format(scene, "%s %s", inject->at >= 0 ? "■" : "·", inject->title),
                       when);
    }
}

static void write_decision(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_DECISION, top);
    for (int i = 0; i < d->decision_count; i++)
        flow_text(flow, 0, i == 0 ? STYLE_STRONG : STYLE_NORMAL, d->decision[i]);
    if (d->decision_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DEBRIEF_NO_DECISION));
}

// Lines that begin with "– " belong to the one before.
static void write_lines(struct flow *flow, const char *const *lines, int count)
{
    static const char under[] = "– ";
    for (int i = 0; i < count; i++) {
        bool item = strncmp(lines[i], under, sizeof under - 1) == 0;
        flow_item(flow, item ? "  – " : "· ", STYLE_NORMAL,
                  lines[i] + (item ? sizeof under - 1 : 0));
    }
}

static void write_course(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    *top = -1;
    if (d->course_count > 0)
        section(scene, flow, T_PAGE_TIMELINE, top);
    write_lines(flow, d->course, d->course_count);
}

static void write_order(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    *top = -1;
    if (d->order_count > 0)
        section(scene, flow, T_PAGE_ORDER, top);
    write_lines(flow, d->order, d->order_count);
}

static void write_story(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    *top = -1;
    if (d->story_count > 0)
        section(scene, flow, T_UI_DEBRIEF_STORY, top);
    write_lines(flow, d->story, d->story_count);
}

static void write_silent(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_SILENT, top);
    for (int i = 0; i < d->silent_count; i++)
        flow_text(flow, 0, STYLE_NORMAL, d->silent[i]);
    if (d->silent_count == 0)
        flow_text(flow, 0, STYLE_NORMAL, scene_text(scene, T_UI_DEBRIEF_NOBODY));
}

// What was said backstage; only what all concerned let be told ever gets here.
static void write_whispers(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_WHISPERS, top);
    for (int i = 0; i < d->whispers_count; i++) {
        const struct view_line *line = &d->whispers[i];
        flow_text(flow, 0, STYLE_DIM, scene_format(scene, "%s > %s", line->from, line->to));
        flow_text(flow, 2, STYLE_NORMAL, line->text);
    }
    if (d->whispers_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DEBRIEF_NO_WHISPERS));
}

static void write_notes(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_NOTES, top);
    for (int i = 0; i < d->notes_count; i++)
        flow_item(flow, scene_format(scene, "%7s  ", scene_time(scene, d->notes[i].at)),
                  STYLE_NORMAL, d->notes[i].text);
    if (d->notes_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_DEBRIEF_NO_NOTES));
}

static void write_questions(const struct scene *scene, struct flow *flow, int *top)
{
    const struct view_debrief *d = scene->view->debrief;
    section(scene, flow, T_UI_DEBRIEF_QUESTIONS, top);
    for (int i = 0; i < d->questions_count; i++) {
        flow_text(flow, 0, STYLE_STRONG, d->questions[i].title);
        flow_text(flow, *d->questions[i].title ? 2 : 0, STYLE_NORMAL, d->questions[i].text);
    }
}

// Before all figures: how it ended, and who pays for it.
static void write_ending(const struct scene *scene, struct flow *flow)
{
    const struct view_ending *ending = scene->view->ending;
    if (!ending)
        return;
    flow_text(flow, 0, STYLE_STRONG, ending->title);
    if (*ending->text)
        flow_text(flow, 0, STYLE_NORMAL, ending->text);
    if (*ending->costs)
        flow_text(flow, 0, STYLE_NORMAL, ending->costs);
    if (scene->view->debrief->reasons_count > 0)
        flow_text(flow, 0, STYLE_STRONG, scene_text(scene, T_DEBRIEF_REASONS));
    for (int i = 0; i < scene->view->debrief->reasons_count; i++)
        flow_text(flow, 2, STYLE_NORMAL, scene->view->debrief->reasons[i]);
}

static void write_page(const struct scene *scene, struct flow *flow, int top[SECTIONS_MAX])
{
    static void (*const sections[])(const struct scene *, struct flow *, int *) = {
        write_people,   write_factions, write_silent,   write_order,     write_votes,
        write_decision, write_course,   write_story,    write_goals,     write_refusals,
        write_injects,  write_notes,    write_whispers, write_questions,
    };
    const int count = (int)(sizeof sections / sizeof sections[0]);
    write_ending(scene, flow);
    for (int i = 0; i < count; i++)
        sections[i](scene, flow, &top[i]);
}

struct extent screen_debrief(const struct scene *scene, int skip, int top[SECTIONS_MAX])
{
    const struct view_debrief *d = scene->view->debrief;
    struct rect area = grid_rect(scene->grid);
    struct rect heading = rect_inset(rect_take_top(&area, 1), 0, 1);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    scene_both(scene, heading, STYLE_TITLE,
               scene_join(scene, scene_text(scene, T_UI_DEBRIEF), scene->view->title),
               d ? scene_time(scene, d->lasted) : "");
    grid_rule(scene->grid, rect_take_top(&area, 1), STYLE_FRAME);
    area = rect_inset(area, 0, 1);
    struct extent extent = {0, area.rows};
    if (!d) {
        scene_bottom(scene, bottom, scene_text(scene, T_UI_DEBRIEF_LATER));
        return extent;
    }
    struct flow flow = flow_on(NULL, area, 0);
    write_page(scene, &flow, top);
    extent.lines = flow.lines;
    flow = flow_on(scene->grid, area, rect_follow(skip, skip, area.rows, flow.lines));
    write_page(scene, &flow, top);
    int seen = flow.skip + area.rows < extent.lines ? flow.skip + area.rows : extent.lines;
    scene_bottom(scene, bottom,
                 SAY(scene, T_UI_PAGE, ARG_N("from", flow.skip + 1), ARG_N("to", seen),
                     ARG_N("of", extent.lines)));
    return extent;
}
