// The ballot.
#include "ui/screens.h"

#include "base/utf8.h"
#include "ui/action.h"

#include <string.h>

static const struct {
    const char *word;
    enum text_key name;
    enum mark mark;
} choices[] = {
    {"for", T_UI_BALLOT_FOR, MARK_FOR},
    {"against", T_UI_BALLOT_AGAINST, MARK_AGAINST},
    {"abstain", T_UI_BALLOT_ABSTAIN, MARK_ABSTAIN},
};

int screen_vote_choices(const struct view *view)
{
    const struct view_vote *vote = view->vote;
    if (!vote)
        return 0;
    if (vote->decide)
        return *vote->side ? 1 : 2;
    return vote->candidates_count > 0 ? vote->candidates_count + 1 : 3;
}

// The place in the table of choices, -1 for a candidate.
static int simple(const struct view *view, int choice)
{
    int candidates = view->vote && !view->vote->decide ? view->vote->candidates_count : 0;
    if (view->vote && view->vote->decide && strcmp(view->vote->side, choices[1].word) == 0)
        return 1;
    if (candidates == 0)
        return choice;
    return choice == candidates ? 2 : -1;
}

const char *screen_vote_word(const struct view *view, int choice)
{
    int at = simple(view, choice);
    return at >= 0 ? choices[at].word : view->vote->candidates[choice].seat;
}

const char *screen_vote_name(const struct scene *scene, int choice)
{
    int at = simple(scene->view, choice);
    return at >= 0 ? scene_text(scene, choices[at].name)
                   : scene->view->vote->candidates[choice].name;
}

static const char *repeated(const struct scene *scene, const char *sign, int times)
{
    const char *text = "";
    for (int i = 0; i < times; i++)
        text = scene_format(scene, "%s%s", text, sign);
    return text;
}

static void choice_box(const struct scene *scene, struct rect area, int choice, bool chosen)
{
    int index = simple(scene->view, choice);
    enum mark mark = choices[index].mark;
    enum style style = panel_mark_style(mark);
    struct border box = {NULL, NULL, chosen ? STYLE_STRONG : STYLE_FRAME, style, chosen};
    struct rect inside = grid_box(scene->grid, area, &box);
    bool tall = inside.rows >= 6;
    struct rect middle = rect_centre(inside, tall ? 5 : 3, inside.cols);
    const char *signs = repeated(scene, panel_mark_sign(mark), 5);
    grid_text(scene->grid, rect_row(middle, 0), ALIGN_CENTRE, style, signs);
    grid_text(scene->grid, rect_row(middle, tall ? 2 : 1), ALIGN_CENTRE,
              chosen ? STYLE_STRONG : STYLE_NORMAL, scene_text(scene, choices[index].name));
    grid_text(scene->grid, rect_row(middle, tall ? 4 : 2), ALIGN_CENTRE, STYLE_KEY,
              scene_format(scene, "[%d]", choice + 1));
    areas_add(scene->areas, area, ACT_CHOOSE + choice);
    if (chosen)
        grid_cursor(scene->grid, inside.row + inside.rows / 2, inside.col);
}

static void boxes(const struct scene *scene, struct rect area, int count, int choice)
{
    int gap = 2;
    int width = (area.cols - 4 - (count - 1) * gap) / count;
    int most = count < 3 ? 32 : 36;
    width = width < most ? width : most;
    int rows = area.rows < 10 ? area.rows : 10;
    struct rect row = rect_centre(area, rows, count * width + (count - 1) * gap);
    for (int i = 0; i < count; i++) {
        choice_box(scene, rect_take_left(&row, width), i, choice == i + 1);
        (void)rect_take_left(&row, gap);
    }
}

static void candidates(const struct scene *scene, struct rect area, int choice)
{
    int count = screen_vote_choices(scene->view);
    struct rect edge = area;
    if (count > area.rows)
        edge.rows = area.rows--; // for how many more there are
    struct rect list = rect_centre(area, count, area.cols * 3 / 4);
    int skip = rect_follow(0, choice > 0 ? choice - 1 : 0, list.rows, count);
    scene_more(scene, edge, skip, count - skip - list.rows);
    for (int i = 0; i < list.rows && skip + i < count; i++) {
        int index = skip + i;
        bool chosen = choice == index + 1;
        struct rect at = rect_row(list, i);
        const char *text = scene_format(scene, " %s [%d] %s", chosen ? "▶" : " ", index + 1,
                                        screen_vote_name(scene, index));
        grid_text(scene->grid, at, ALIGN_LEFT, chosen ? STYLE_FOCUS : STYLE_NORMAL, text);
        if (index <= ACT_CHOOSE_LAST - ACT_CHOOSE)
            areas_add(scene->areas, at, ACT_CHOOSE + index);
        if (chosen)
            grid_cursor(scene->grid, at.row, at.col);
    }
}

static const char *chosen_text(const struct scene *scene, int choice, enum style *style)
{
    const struct view_vote *vote = scene->view->vote;
    *style = STYLE_NORMAL;
    if (choice > 0) {
        *style = STYLE_STRONG;
        return SAY(scene, T_UI_BALLOT_CHOSEN, ARG_S("what", screen_vote_name(scene, choice - 1)));
    }
    for (int i = 0; *vote->mine && i < screen_vote_choices(scene->view); i++)
        if (strcmp(screen_vote_word(scene->view, i), vote->mine) == 0)
            return SAY(scene, T_UI_BALLOT_SENT, ARG_S("what", screen_vote_name(scene, i)));
    return scene_text(scene, T_UI_BALLOT_NOTHING);
}

static const char *rule_text(const struct scene *scene)
{
    const struct view_vote *vote = scene->view->vote;
    if (vote->decide)
        return vote->decide_note;
    bool secret = strcmp(vote->method, "secret") == 0;
    return scene_text(scene, secret ? T_UI_BALLOT_SECRET : T_UI_BALLOT_CHANGE);
}

static const char *heading_text(const struct scene *scene)
{
    const struct view_vote *vote = scene->view->vote;
    enum text_key title = vote->decide ? T_UI_BALLOT_DECIDE : T_UI_VOTE_NOW;
    return SAY(scene, title, ARG_S("what", vote->title));
}

// How many rows a text may take, and the columns left free beside it.
struct room {
    int most, margin;
};

static const struct room heading_room = {2, 4}, one_row = {1, 0};

static struct room wording_room(struct rect whole)
{
    return (struct room){whole.rows >= 22 ? whole.rows / 4 - 1 : 2, 8};
}

static bool is_cut(const char *text, struct room room, struct rect whole)
{
    return flow_count(text, whole.cols - room.margin) > room.most;
}

bool screen_vote_cut(const struct scene *scene, struct rect whole)
{
    const struct view_vote *vote = scene->view->vote;
    return vote && (is_cut(heading_text(scene), heading_room, whole) ||
                    is_cut(vote->text, wording_room(whole), whole));
}

// A text centred at the top of the area, in as many rows as it takes of those it may.
static void top_lines(const struct scene *scene, struct rect *area, struct room room,
                      enum style style, const char *text)
{
    int rows = flow_count(text, area->cols - room.margin);
    struct rect at = rect_take_top(area, rows < room.most ? rows : room.most);
    scene_lines(scene, rect_inset(at, 0, room.margin / 2), ALIGN_CENTRE, style, text);
}

// Who tabled it and how it is voted on, who has to agree, who takes no part: of the first and the
// last only the last where room is short.
static void conditions(const struct scene *scene, struct rect *area)
{
    enum { ROOMY = 10 };
    const struct view_vote *vote = scene->view->vote;
    const char *author =
        *vote->author ? SAY(scene, T_UI_VOTE_AUTHOR, ARG_S("who", vote->author)) : "";
    bool joined = *vote->aside && area->rows < ROOMY;
    top_lines(scene, area, one_row, STYLE_DIM,
              scene_join(scene, joined ? vote->aside : author, vote->method_name));
    top_lines(scene, area, one_row, STYLE_DIM,
              SAY(scene, T_UI_VOTE_RULE, ARG_S("rule", vote->rule)));
    if (!joined)
        top_lines(scene, area, one_row, STYLE_NORMAL, vote->aside);
}

void screen_vote(const struct scene *scene, int choice)
{
    const struct view_vote *vote = scene->view->vote;
    const struct view_me *me = scene->view->me;
    struct rect area = grid_rect(scene->grid);
    struct rect top = rect_take_top(&area, 1);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    scene_top(scene, top, me ? scene_person(scene, me->number, me->name) : "");
    grid_rule(scene->grid, rect_take_top(&area, 1), STYLE_FRAME);
    if (!vote)
        return;
    top_lines(scene, &area, heading_room, STYLE_TITLE, heading_text(scene));
    top_lines(scene, &area, wording_room(grid_rect(scene->grid)), STYLE_STRONG, vote->text);
    conditions(scene, &area);
    struct rect words = rect_take_bottom(&area, 3);
    enum style style;
    const char *chosen = chosen_text(scene, choice, &style);
    grid_text(scene->grid, rect_row(words, 0), ALIGN_CENTRE, style, chosen);
    scene_lines(scene, (struct rect){words.row + 1, words.col + 2, 2, words.cols - 4}, ALIGN_CENTRE,
                STYLE_DIM, rule_text(scene));
    if (vote->candidates_count > 0 && !vote->decide)
        candidates(scene, area, choice);
    else
        boxes(scene, area, screen_vote_choices(scene->view), choice);
    scene_bottom(
        scene, bottom,
        SAY(scene, T_UI_VOTE_CAST, ARG_N("cast", vote->cast), ARG_N("voters", vote->voters)));
}

static void write_wording(const struct scene *scene, struct flow *flow)
{
    const struct view_vote *vote = scene->view->vote;
    flow_text(flow, 0, STYLE_TITLE, vote->title);
    flow_text(flow, 0, STYLE_STRONG, vote->text);
}

struct extent screen_wording(const struct scene *scene, int skip)
{
    const struct view_me *me = scene->view->me;
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    scene_top(scene, rect_take_top(&area, 1), me ? scene_person(scene, me->number, me->name) : "");
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_WORDING), "", false);
    struct flow flow = flow_on(NULL, inside, 0);
    if (scene->view->vote)
        write_wording(scene, &flow);
    struct extent extent = {flow.lines, inside.rows};
    flow = flow_on(scene->grid, inside, rect_follow(skip, skip, inside.rows, flow.lines));
    if (scene->view->vote)
        write_wording(scene, &flow);
    scene_more(scene, area, flow.skip, flow.lines - flow.skip - inside.rows);
    scene_bottom(scene, bottom, scene_text(scene, T_UI_WORDING_HINT));
    return extent;
}
