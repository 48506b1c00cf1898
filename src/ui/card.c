// Role cards and papers as text.
#include "ui/card.h"

#include <string.h>

const char *card_title(const struct scene *scene, enum card_page page)
{
    static const enum text_key titles[] = {
        [CARD_ROLE] = T_UI_CARD,        [CARD_GOALS] = T_UI_CARD_GOALS,
        [CARD_DRAFT] = T_UI_CARD_DRAFT, [CARD_TALK] = T_UI_CARD_TALK,
        [CARD_MEMO] = T_UI_CARD_MEMO,
    };
    _Static_assert(sizeof titles / sizeof titles[0] == CARD_PAGES, "a title for each page");
    bool ended = page == CARD_GOALS && scene->alone && scene->view->ended;
    return scene_text(scene, ended ? T_DEBRIEF_ENDING : titles[page]);
}

// A heading and a paragraph; nothing where there is no text.
static void part(const struct scene *scene, struct flow *flow, enum text_key heading,
                 const char *text)
{
    enum { AIRY_ROWS = 14 }; // with fewer, each row is for words
    if (!*text)
        return;
    if (flow->lines > 0 && flow->area.rows >= AIRY_ROWS)
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

// How it ended comes first for whoever practised alone: nobody tells it there.
static void write_ending(const struct scene *scene, struct flow *flow)
{
    const struct view_ending *ending = scene->view->ending;
    if (!ending || !scene->alone)
        return;
    flow_text(flow, 0, STYLE_STRONG, ending->title);
    flow_text(flow, 0, STYLE_NORMAL, ending->text);
    flow_text(flow, 0, STYLE_NORMAL, ending->costs);
    flow_gap(flow);
}

static void write_reasons(const struct scene *scene, struct flow *flow)
{
    const struct view_debrief *d = scene->view->debrief;
    if (!d || !scene->alone || d->reasons_count == 0)
        return;
    flow_gap(flow);
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_DEBRIEF_REASONS));
    for (int i = 0; i < d->reasons_count; i++)
        flow_item(flow, "– ", STYLE_NORMAL, d->reasons[i]);
}

// The goals, once they are told with what became of them, and the sum.
static void write_reached(const struct scene *scene, struct flow *flow,
                          const struct view_card *card)
{
    int points = 0, most = 0;
    for (int i = 0; i < card->goals_count; i++) {
        points += card->goals[i].reached ? card->goals[i].points : 0;
        most += card->goals[i].points > 0 ? card->goals[i].points : 0;
    }
    flow_text(flow, 0, STYLE_TITLE,
              SAY(scene, T_UI_CARD_SUM, ARG_N("n", points), ARG_N("most", most)));
    for (int i = 0; i < card->goals_count; i++) {
        const struct view_goal *goal = &card->goals[i];
        const char *why = *goal->why ? scene_format(scene, ": %s", goal->why) : "";
        bool bad = goal->reached && goal->points < 0;
        flow_item(flow, scene_format(scene, "%+3d  ", goal->points),
                  bad             ? STYLE_WARN
                  : goal->reached ? STYLE_GOOD
                                  : STYLE_NORMAL,
                  scene_format(scene, "%s – %s%s", goal->text, goal->told, why));
    }
}

// What became of them comes first, once it is over.
static void write_deeds(const struct scene *scene, struct flow *flow, const struct view_card *card)
{
    if (!scene->view->ended)
        return;
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_DEEDS_TITLE));
    for (int i = 0; i < card->deeds_count; i++)
        flow_item(flow, "– ", STYLE_NORMAL, card->deeds[i].text);
    if (card->deeds_count == 0)
        flow_text(flow, 2, STYLE_NORMAL, scene_text(scene, T_DEEDS_NONE));
    if (!scene->alone)
        flow_gap(flow);
}

static void write_goals(const struct scene *scene, struct flow *flow)
{
    const struct view_card *card = scene->view->card;
    if (!card)
        return;
    bool told = card->goals_count > 0 && *card->goals[0].told;
    write_ending(scene, flow);
    if (told) {
        write_reached(scene, flow, card);
        flow_gap(flow);
    }
    write_deeds(scene, flow, card);
    write_reasons(scene, flow);
    if (!told)
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_YOUR_GOALS));
    for (int i = 0; !told && i < card->goals_count; i++) {
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
        flow_item(flow, "– ", card->prepared[i].tabled ? STYLE_DIM : STYLE_NORMAL,
                  card->prepared[i].tabled
                      ? SAY(scene, T_UI_CARD_TABLED, ARG_S("what", card->prepared[i].title))
                      : card->prepared[i].title);
}

static enum style fate_style(enum fate fate)
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
    if (view->draft->opinions_count > 0) {
        flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_CARD_OPINIONS));
    }
    for (int i = 0; i < view->draft->opinions_count; i++)
        flow_text(flow, 2, STYLE_NORMAL, view->draft->opinions[i]);
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

// Something said to this seat: when, from whom or about what, and the words, whole.
struct told {
    int64_t at;
    bool fresh;
    const char *title, *text;
};

static void write_told(const struct scene *scene, struct flow *flow, struct told told)
{
    const char *mark = told.fresh ? scene_text(scene, T_UI_MESSAGE_NEW) : "";
    if (flow->lines > 0)
        flow_gap(flow);
    flow_text(flow, 0, told.fresh ? STYLE_WARN : STYLE_TITLE,
              scene_join(scene, scene_join(scene, mark, scene_time(scene, told.at)), told.title));
    flow_text(flow, 2, told.fresh ? STYLE_STRONG : STYLE_NORMAL, told.text);
}

static void whispered(const struct scene *scene, struct flow *flow, const struct view_line *line)
{
    const char *title =
        SAY(scene, T_UI_MESSAGE_WHISPER, ARG_S("from", line->from), ARG_S("to", line->to));
    write_told(scene, flow, (struct told){line->at, line->fresh, title, line->text});
}

// Messages and whispers in one order, the newest first; then the seat's own notes.
static void write_talk(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    int whisper = view->whispers_count - 1;
    for (int i = 0; i < view->messages_count; i++) {
        const struct view_message *message = &view->messages[i];
        for (; whisper >= 0 && view->whispers[whisper].at > message->at; whisper--)
            whispered(scene, flow, &view->whispers[whisper]);
        write_told(scene, flow,
                   (struct told){message->at, message->fresh, message->title, message->text});
    }
    for (; whisper >= 0; whisper--)
        whispered(scene, flow, &view->whispers[whisper]);
    if (flow->lines == 0)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_CARD_NO_TALK));
    if (view->earlier > 0)
        flow_text(flow, 0, STYLE_DIM, SAY(scene, T_UI_MESSAGE_EARLIER, ARG_N("n", view->earlier)));
    for (int i = view->notes_count - 1; i >= 0; i--)
        write_told(scene, flow,
                   (struct told){view->notes[i].at, false, scene_text(scene, T_UI_MESSAGE_NOTE),
                                 view->notes[i].text});
}

static void write_memo(const struct scene *scene, struct flow *flow)
{
    int count = 0;
    for (int i = 0; scene->words && i < scene->words->pages_count; i++) {
        const struct view_page *page = &scene->words->pages[i];
        if (strcmp(page->section, "memo") != 0)
            continue;
        if (count++ > 0)
            flow_gap(flow);
        flow_text(flow, 0, STYLE_TITLE, page->title);
        flow_text(flow, 0, STYLE_NORMAL, page->text);
    }
    if (count == 0)
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
