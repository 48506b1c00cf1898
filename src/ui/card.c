// Role cards and papers as text.
#include "ui/card.h"

const char *card_title(const struct scene *scene, enum card_page page)
{
    static const enum text_key titles[] = {
        [CARD_ROLE] = T_UI_CARD,        [CARD_GOALS] = T_UI_CARD_GOALS,
        [CARD_DRAFT] = T_UI_CARD_DRAFT, [CARD_TALK] = T_UI_CARD_TALK,
        [CARD_MEMO] = T_UI_CARD_MEMO,
    };
    _Static_assert(sizeof titles / sizeof titles[0] == CARD_PAGES, "a title for each page");
    return scene_text(scene, titles[page]);
}

// A heading and a paragraph; nothing where there is no text.
static void part(const struct scene *scene, struct flow *flow, enum text_key heading,
                 const char *text)
{
    if (!*text)
        return;
    if (flow->lines > 0)
        flow_gap(flow);
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, heading));
    flow_text(flow, 0, STYLE_NORMAL, text);
}

static void write_role(const struct scene *scene, struct flow *flow)
{
    const struct view_card *card = scene->view->card;
    if (!card)
        return;
    part(scene, flow, T_UI_CARD_PUBLIC, card->open);
    part(scene, flow, T_UI_CARD_DRIVE, card->drive);
    part(scene, flow, T_UI_CARD_TASK, card->task);
    part(scene, flow, T_UI_CARD_SECRET, card->secret);
    part(scene, flow, T_UI_CARD_FIRST, card->first_move);
}

static void write_goals(const struct scene *scene, struct flow *flow)
{
    const struct view_card *card = scene->view->card;
    if (!card)
        return;
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_YOUR_GOALS));
    for (int i = 0; i < card->goals_count; i++) {
        const struct view_goal *goal = &card->goals[i];
        flow_item(flow, scene_format(scene, "%+3d  ", goal->points),
                  goal->points < 0 ? STYLE_WARN : STYLE_NORMAL, goal->text);
    }
    part(scene, flow, T_UI_CARD_INTEREST, card->interest);
    if (card->ties_count > 0) {
        flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_TIES));
    }
    for (int i = 0; i < card->ties_count; i++) {
        const struct view_tie *tie = &card->ties[i];
        const struct view_seat *seat = view_find_seat(scene->view, tie->seat);
        const char *name = seat ? scene_person(scene, seat->number, seat->name) : tie->name;
        flow_text(flow, 0, STYLE_STRONG, name);
        flow_text(flow, 2, STYLE_NORMAL, tie->text);
    }
    if (card->prepared_count > 0) {
        flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_PREPARED));
    }
    for (int i = 0; i < card->prepared_count; i++)
        flow_item(flow, "– ", STYLE_NORMAL, card->prepared[i].title);
}

static enum style fate_style(int fate)
{
    return fate == FATE_ADOPTED ? STYLE_GOOD : fate == FATE_PENDING ? STYLE_STRONG : STYLE_DIM;
}

static void write_draft(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    if (!view->draft) {
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_CARD_NO_DRAFT));
        return;
    }
    flow_text(flow, 0, STYLE_TITLE, view->draft->title);
    for (int i = 0; i < view->draft->clauses_count; i++) {
        const struct view_clause *clause = &view->draft->clauses[i];
        const char *mark = scene_format(scene, "%2d. ", clause->number);
        flow_item(flow, mark, *clause->changed ? STYLE_STRONG : STYLE_NORMAL, clause->text);
    }
    if (view->amendments_count > 0) {
        flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_AMENDMENTS));
    }
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        const char *who = scene_join(scene, a->brief, a->fate_name);
        flow_text(flow, 0, STYLE_STRONG, a->title);
        flow_text(flow, 2, STYLE_NORMAL, a->text);
        flow_text(flow, 2, fate_style(a->fate), who);
    }
}

static void write_talk(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    if (view->message) {
        flow_text(flow, 0, STYLE_WARN, view->message->title);
        flow_text(flow, 0, STYLE_STRONG, view->message->text);
    }
    if (view->whispers_count > 0) {
        if (flow->lines > 0)
            flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_WHISPERS));
    }
    for (int i = view->whispers_count - 1; i >= 0; i--) {
        const struct view_line *line = &view->whispers[i];
        flow_text(flow, 0, STYLE_DIM, scene_format(scene, "%s > %s", line->from, line->to));
        flow_text(flow, 2, STYLE_NORMAL, line->text);
    }
    if (flow->lines == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_CARD_NO_TALK));
}

static void write_memo(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    for (int i = 0; i < view->memo_count; i++) {
        if (i > 0)
            flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, view->memo[i].title);
        flow_text(flow, 0, STYLE_NORMAL, view->memo[i].text);
    }
    if (view->memo_count == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_CARD_NO_MEMO));
}

void card_write(const struct scene *scene, struct flow *flow, enum card_page page)
{
    static void (*const pages[])(const struct scene *, struct flow *) = {
        [CARD_ROLE] = write_role, [CARD_GOALS] = write_goals, [CARD_DRAFT] = write_draft,
        [CARD_TALK] = write_talk, [CARD_MEMO] = write_memo,
    };
    pages[page](scene, flow);
}
