// Panels about votes, presence, complications, notes.
#include "base/utf8.h"
#include "ui/panel.h"
#include "ui/seat_chart.h"

#include "ui/action.h"
#include "ui/timer.h"

#include <string.h>

struct mark_look {
    const char *sign;
    enum style style;
};

static const struct mark_look looks[] = {
    [MARK_NONE] = {"·", STYLE_ABSENT},     [MARK_FOR] = {"▲", STYLE_FOR},
    [MARK_AGAINST] = {"▼", STYLE_AGAINST}, [MARK_ABSTAIN] = {"■", STYLE_ABSTAIN},
    [MARK_OUT] = {"–", STYLE_ABSENT},      [MARK_GIVEN] = {"+", STYLE_STRONG},
};
_Static_assert(sizeof looks / sizeof *looks == MARK_COUNT, "a look for each mark");

const char *panel_mark_sign(enum mark mark)
{
    return looks[mark].sign;
}

enum style panel_mark_style(enum mark mark)
{
    return looks[mark].style;
}

// Parts of a row of counts.
struct count_part {
    enum mark mark;
    enum text_key word, brief;
    int count;
};

static const char *part_text(const struct scene *scene, const struct count_part *part, bool brief)
{
    return scene_format(scene, "%s %s %d", looks[part->mark].sign,
                        scene_text(scene, brief ? part->brief : part->word), part->count);
}

// Without the gaps between the parts.
static int parts_width(const struct scene *scene, const struct count_part *parts, int count,
                       bool brief)
{
    int width = 0;
    for (int i = 0; i < count; i++)
        width += utf8_width(part_text(scene, &parts[i], brief));
    return width;
}

void panel_counts(const struct scene *scene, struct rect at, const struct view_counts *counts,
                  int not_voted)
{
    const struct count_part parts[] = {
        {MARK_FOR, T_UI_FOR, T_UI_FOR, counts->yes},
        {MARK_AGAINST, T_UI_AGAINST, T_UI_AGAINST, counts->no},
        {MARK_ABSTAIN, T_UI_ABSTAINED, T_UI_ABSTAINED_BRIEF, counts->abstain},
        {MARK_NONE, T_UI_NOT_VOTED, T_UI_NOT_VOTED_BRIEF, not_voted},
    };
    int count = not_voted < 0 ? 3 : 4;
    int gaps = 2 * (count - 1);
    bool brief = parts_width(scene, parts, count, false) + gaps > at.cols;
    bool tight = brief && parts_width(scene, parts, count, true) + gaps > at.cols;
    for (int i = 0; i < count; i++) {
        grid_run(scene->grid, &at, looks[parts[i].mark].style, part_text(scene, &parts[i], brief));
        grid_run(scene->grid, &at, STYLE_NORMAL, tight ? " " : "  ");
    }
}

// The votes that are left can make it a tie in which the chair's vote is enough.
static bool tie_can_pass(const struct view_vote *vote, int left)
{
    const struct view_counts *counts = vote->counts;
    int behind = counts ? counts->no - counts->yes : -1;
    return counts && vote->casting && counts->no > 0 && behind >= 0 && behind <= left &&
           counts->no + 1 >= vote->needed;
}

// How far "for" is from what is needed, as far as this viewer may know.
static const char *vote_outlook(const struct scene *scene, enum style *style)
{
    const struct view_vote *vote = scene->view->vote;
    *style = STYLE_NORMAL;
    if (vote->lost) {
        *style = STYLE_ALERT;
        return scene_text(scene, T_UI_VOTE_LOST);
    }
    if (vote->counts && vote->counts->yes >= vote->needed) {
        *style = STYLE_GOOD;
        return scene_text(scene, T_UI_VOTE_ENOUGH);
    }
    int left = vote->voters - vote->cast;
    int missing = vote->needed - (vote->counts ? vote->counts->yes : 0);
    bool hopeless = vote->counts ? missing > left : vote->needed > vote->voters;
    if (hopeless && tie_can_pass(vote, left)) {
        *style = STYLE_WARN;
        return scene_text(scene, left > 0 ? T_UI_VOTE_TIE_MAY : T_UI_VOTE_TIE_NOW);
    }
    if (hopeless && !view_vote_tied(scene->view)) {
        *style = STYLE_ALERT;
        if (vote->counts)
            return SAY(scene, T_UI_VOTE_TOO_FEW, ARG_N("left", left), ARG_N("n", missing));
        return SAY(scene, T_UI_VOTE_HOPELESS, ARG_N("voters", vote->voters),
                   ARG_N("needed", vote->needed));
    }
    if (vote->counts)
        return SAY(scene, T_UI_VOTE_MISSING, ARG_N("n", missing));
    return vote->all_voted ? scene_text(scene, T_UI_VOTE_ALL) : scene_text(scene, T_UI_VOTE_HIDDEN);
}

static const char *waiting_text(const struct scene *scene)
{
    const struct view_vote *vote = scene->view->vote;
    const char *text = scene_text(scene, T_UI_VOTE_WAITING);
    if (*vote->protocol)
        return SAY(scene, T_EVENT_VOTE_PROTOCOL, ARG_S("protocol", vote->protocol));
    if (strcmp(vote->method, "hands") == 0 || view_on_paper(scene->view))
        return ""; // counted together
    for (int i = 0; i < vote->waiting_count; i++)
        text = scene_format(scene, "%s%s %s", text, i > 0 ? "," : "", vote->waiting[i]);
    return vote->waiting_count > 0 ? text : "";
}

const char *panel_progress_words(const struct scene *scene)
{
    const struct view_vote *vote = scene->view->vote;
    if (view_on_paper(scene->view))
        return scene_text(scene, *vote->protocol ? T_UI_VOTE_COUNTED : T_UI_VOTE_PAPER);
    if (strcmp(vote->method, "hands") == 0 && !vote->all_voted)
        return scene_text(scene, T_UI_VOTE_HANDS);
    return SAY(scene, T_UI_VOTE_CAST, ARG_N("cast", vote->cast), ARG_N("voters", vote->voters));
}

static void vote_progress(const struct scene *scene, struct rect at)
{
    const struct view_vote *vote = scene->view->vote;
    const char *text = panel_progress_words(scene);
    bool together = view_on_paper(scene->view) || strcmp(vote->method, "hands") == 0;
    if (together) { // nobody casts a vote at a terminal: there is nothing to fill a bar with
        grid_text(scene->grid, at, ALIGN_LEFT, STYLE_STRONG, text);
        return;
    }
    grid_run(scene->grid, &at, STYLE_STRONG, text);
    (void)rect_take_left(&at, 2);
    grid_bar(scene->grid, at, STYLE_BAR, vote->cast, vote->voters);
}

// Rows for a text: what it takes, at most `most`, and never more than is left.
static int rows_for(const char *text, int cols, int most, int *left)
{
    int rows = flow_count(text, cols);
    rows = rows < most ? rows : most;
    rows = rows < *left ? rows : *left;
    rows = rows > 0 ? rows : 0;
    *left -= rows;
    return rows;
}

static struct rect vote_box(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    const char *since = scene_time(scene, scene->now - vote->opened);
    const char *right = view_vote_tied(scene->view)
                            ? scene_text(scene, T_UI_VOTE_TIED)
                            : SAY(scene, T_UI_VOTE_SINCE, ARG_S("time", since));
    return scene_box(scene, area, SAY(scene, T_UI_VOTE_NOW, ARG_S("what", vote->title)), right,
                     false);
}

// Counts and outlook come first when room is short, then the rule, the subject, the missing.
static void vote_open(const struct scene *scene, struct rect area)
{
    const struct view_vote *vote = scene->view->vote;
    struct rect inside = vote_box(scene, area);
    enum style style;
    const char *outlook = vote_outlook(scene, &style);
    const char *rule =
        scene_join(scene, SAY(scene, T_UI_VOTE_RULE, ARG_S("rule", vote->rule)), vote->aside);
    const char *text = *vote->text ? vote->text : vote->title;
    const char *waiting = waiting_text(scene);
    int left = inside.rows - 2 - (vote->counts != NULL);
    int rule_rows = rows_for(rule, inside.cols, left > 3 ? 2 : 1, &left);
    int text_rows = rows_for(text, inside.cols, left > 2 ? left - 1 : 1, &left);
    int waiting_rows = rows_for(waiting, inside.cols, 3, &left);
    scene_lines(scene, rect_take_top(&inside, text_rows), ALIGN_LEFT, STYLE_STRONG, text);
    vote_progress(scene, rect_take_top(&inside, 1));
    scene_lines(scene, rect_take_top(&inside, rule_rows), ALIGN_LEFT, STYLE_NORMAL, rule);
    if (vote->counts)
        panel_counts(scene, rect_take_top(&inside, 1), vote->counts, -1);
    scene_lines(scene, rect_take_top(&inside, waiting_rows), ALIGN_LEFT, STYLE_NORMAL, waiting);
    grid_text(scene->grid, inside, ALIGN_LEFT, style, outlook);
}

static enum style verdict_style(enum verdict verdict)
{
    return verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT;
}

static void vote_last(const struct scene *scene, struct rect area)
{
    const struct view_result *result = scene->view->result;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_VOTE_LAST),
                                   scene_time(scene, result->at), false);
    grid_text(scene->grid, rect_take_top(&inside, 1), ALIGN_LEFT, STYLE_NORMAL, result->title);
    grid_text(scene->grid, rect_take_top(&inside, 1), ALIGN_LEFT, verdict_style(result->verdict),
              result->result_text);
    struct view_counts counts = {result->yes, result->no, result->abstain};
    if (*result->by_name)
        scene_lines(scene, rect_take_top(&inside, flow_count(result->by_name, inside.cols)),
                    ALIGN_LEFT, STYLE_STRONG, result->by_name);
    else if (inside.rows > 0)
        panel_counts(scene, rect_take_top(&inside, 1), &counts, result->not_voted);
    if (*result->aside && !*result->by_name && inside.rows > 0)
        grid_text(scene->grid, rect_take_top(&inside, 1), ALIGN_LEFT, STYLE_NORMAL, result->aside);
    scene_lines(scene, inside, ALIGN_LEFT, STYLE_DIM, result->why);
}

void panel_vote(const struct scene *scene, struct rect area)
{
    if (scene->view->vote) {
        vote_open(scene, area);
        return;
    }
    if (scene->view->result) {
        vote_last(scene, area);
        return;
    }
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_VOTE), "", false);
    grid_text(
        scene->grid, inside, ALIGN_LEFT, STYLE_DIM,
        scene_text(scene, view_sitting_votes(scene->view) ? T_UI_VOTE_NONE : T_UI_VOTES_NOT_HERE));
}

static struct chart_seat presence_of(const struct view *view, const struct view_seat *seat)
{
    bool speaks = view->speech && strcmp(view->speech->seat, seat->id) == 0;
    if (speaks)
        return (struct chart_seat){seat->number, "▶", STYLE_STRONG};
    if (!seat->present)
        return (struct chart_seat){seat->number, "·", STYLE_ABSENT};
    if (seat->recused)
        return (struct chart_seat){seat->number, "–", STYLE_WARN};
    return (struct chart_seat){seat->number, "■", STYLE_GOOD};
}

void panel_presence(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    const struct view_quorum *q = view->quorum;
    size_t room = (size_t)view->seats_count * sizeof(struct chart_seat);
    struct chart_seat *seats = arena_alloc(scene->scratch, room);
    int count = 0, guests = 0;
    for (int i = 0; i < view->seats_count; i++) {
        const struct view_seat *seat = &view->seats[i];
        if (strcmp(seat->kind, "deputy") == 0)
            seats[count++] = presence_of(view, seat);
        else
            guests += seat->present;
    }
    const char *right = q ? scene_format(scene, "%d/%d", q->present, q->total) : "";
    bool others = view->meeting && view->meeting->called[0] != '\0';
    const char *title = others ? view->meeting->called : scene_text(scene, T_UI_PRESENCE);
    struct rect inside = scene_box(scene, area, title, right, false);
    struct rect legend = rect_take_bottom(&inside, 3);
    chart_draw(scene->grid, inside, seats, count);
    grid_text(scene->grid, rect_row(legend, 0), ALIGN_LEFT, STYLE_DIM,
              scene_text(scene, T_UI_PRESENCE_SIGNS));
    grid_text(scene->grid, rect_row(legend, 1), ALIGN_LEFT, STYLE_DIM,
              scene_text(scene, T_UI_PRESENCE_SIGNS_MORE));
    grid_text(scene->grid, rect_row(legend, 2), ALIGN_LEFT, STYLE_DIM,
              SAY(scene, T_UI_PRESENCE_GUESTS, ARG_N("n", guests)));
}

const char *panel_inject_when(const struct scene *scene, const struct view_inject *inject)
{
    if (strcmp(inject->state, "fired") == 0)
        return scene_text(scene, T_UI_INJECT_FIRED);
    if (strcmp(inject->state, "held") == 0)
        return scene_text(scene, T_UI_INJECT_HELD);
    if (inject->missed)
        return scene_text(scene, T_UI_INJECT_MISSED);
    if (strcmp(inject->state, "skipped") == 0)
        return scene_text(scene, T_UI_INJECT_SKIPPED);
    if (inject->due < 0 && inject->stage > 0)
        return scene_text(scene, T_UI_INJECT_LATER);
    if (inject->due < 0)
        return scene_text(scene, inject->by_day     ? T_UI_INJECT_BY_DAY
                                 : inject->by_story ? T_UI_INJECT_BY_STORY
                                                    : T_UI_INJECT_BY_HAND);
    return SAY(scene, T_UI_INJECT_IN, ARG_S("time", scene_left(scene, inject->due - scene->now)));
}

void panel_inject_row(const struct scene *scene, struct rect at, int index, bool chosen)
{
    const struct view_inject *inject = &scene->view->injects[index];
    bool waiting = strcmp(inject->state, "waiting") == 0;
    bool over = !waiting && strcmp(inject->state, "held") != 0;
    enum style style = chosen ? STYLE_FOCUS : over ? STYLE_DIM : STYLE_NORMAL;
    const char *text = scene_format(scene, "%s %s",
                                    over           ? "■"
                                    : inject->ends ? "!"
                                                   : "·",
                                    inject->title);
    scene_both(scene, at, style, text, panel_inject_when(scene, inject));
    if (chosen)
        grid_cursor(scene->grid, at.row, at.col);
}

void panel_steps(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_STEPS_ALSO), "S·ы", false);
    scene_more(scene, area, 0, view->steps_count - inside.rows);
    areas_add(scene->areas, area, ACT_STEPS);
    for (int i = 0; i < inside.rows && i < view->steps_count; i++)
        grid_text(scene->grid, rect_row(inside, i), ALIGN_LEFT, STYLE_NORMAL,
                  scene_format(scene, "· %s", view->steps[i].text));
}

void panel_injects(const struct scene *scene, struct rect area, const struct focus *focus)
{
    const struct view *view = scene->view;
    bool focused = focus->panel == PANEL_INJECTS;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_INJECTS), "", focused);
    if (view->injects_count == 0)
        grid_text(scene->grid, inside, ALIGN_LEFT, STYLE_DIM, scene_text(scene, T_UI_INJECTS_NONE));
    int skip = focused ? rect_follow(0, focus->at, inside.rows, view->injects_count) : 0;
    scene_more(scene, area, skip, view->injects_count - skip - inside.rows);
    for (int i = 0; i < inside.rows && skip + i < view->injects_count; i++)
        panel_inject_row(scene, rect_row(inside, i), skip + i, focused && skip + i == focus->at);
}

enum { WHISPERS_SHOWN = 3 };

// The notes, and that people talk backstage; what they say is theirs.
static void write_notes(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    for (int i = 0; i < view->notes_count; i++)
        flow_item(flow, "– ", STYLE_NORMAL, view->notes[i].text);
    int first = view->whispering_count - WHISPERS_SHOWN;
    for (int i = first < 0 ? 0 : first; i < view->whispering_count; i++) {
        const struct view_whispering *who = &view->whispering[i];
        flow_text(flow, 0, STYLE_DIM,
                  SAY(scene, T_UI_WHISPERING, ARG_S("from", who->from), ARG_S("to", who->to)));
    }
}

void panel_notes(const struct scene *scene, struct rect area)
{
    const struct view *view = scene->view;
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_NOTES), "", false);
    grid_text(scene->grid, rect_take_bottom(&inside, 1), ALIGN_LEFT, STYLE_DIM,
              SAY(scene, T_UI_TERMINALS, ARG_N("n", view->terminals_count)));
    if (view->notes_count + view->whispering_count == 0)
        grid_text(scene->grid, inside, ALIGN_LEFT, STYLE_DIM, scene_text(scene, T_UI_NOTES_NONE));
    struct flow flow = flow_on(NULL, inside, 0);
    write_notes(scene, &flow);
    int skip = rect_follow(0, flow.lines - 1, inside.rows, flow.lines);
    scene_more(scene, area, skip, 0);
    flow = flow_on(scene->grid, inside, skip);
    write_notes(scene, &flow);
}
