// The map of problems: keys. Whoever reads it keeps the order it had when the page was opened.
#include "ui/desk_hints.h"

#include "base/quote.h"

#include <stdio.h>
#include <string.h>

static bool is_kept(const struct story *story, const char *id)
{
    for (int i = 0; i < story->kept; i++)
        if (strcmp(story->order[i], id) == 0)
            return true;
    return false;
}

void desk_map_keep(struct desk *desk)
{
    const struct view_map *map = desk->view->map;
    struct story *story = &desk->story;
    int count = 0;
    if (!map || story->page != STORY_MAP)
        return;
    for (int i = 0; i < story->kept; i++) { // those that are gone leave no gap
        bool there = false;
        for (int k = 0; k < map->remarks_count && !there; k++)
            there = strcmp(map->remarks[k].id, story->order[i]) == 0;
        if (there && count != i)
            memcpy(story->order[count], story->order[i], STORY_ID);
        count += there;
    }
    story->kept = count;
    for (int i = 0; i < map->remarks_count && story->kept < STORY_REMARKS; i++)
        if (!is_kept(story, map->remarks[i].id))
            (void)snprintf(story->order[story->kept++], STORY_ID, "%s", map->remarks[i].id);
}

static const struct view_remark *chosen_remark(const struct desk *desk)
{
    return screen_story_remark(desk->view, &desk->story, desk->story.at);
}

static bool is_problem(const struct view_remark *remark)
{
    return strcmp(remark->kind, "problem") == 0;
}

// The marks with the chosen problem's set or taken away.
static void mark(struct desk *desk, const struct view_remark *chosen)
{
    const struct view_map *map = desk->view->map;
    struct buf line = BUF_INIT;
    buf_put(&line, "remark.mark");
    for (int i = 0; i < map->remarks_count; i++)
        if (map->remarks[i].mine != (&map->remarks[i] == chosen))
            buf_printf(&line, " %s", map->remarks[i].id);
    desk_do(desk, buf_text(&line), NULL);
    buf_free(&line);
}

static void remark_typed(struct desk *desk, const char *text)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "remark.add kind=%s ", desk->asked_for);
    quote_word(&line, text);
    desk_do(desk, buf_text(&line), desk_text(desk, T_UI_DONE_REMARK));
    buf_free(&line);
}

static void map_chosen(struct desk *desk, const char *id)
{
    const struct view_remark *remark = chosen_remark(desk);
    if (strcmp(id, "mark") != 0) {
        (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", id);
        prompt_open(desk, T_UI_STORY_REMARK, T_UI_STORY_REMARK_HINT, remark_typed);
    } else if (remark) {
        mark(desk, remark);
    }
}

// Marking the chosen problem, or handing in a remark of one's own.
void desk_map_menu(struct desk *desk)
{
    const struct view_map *map = desk->view->map;
    const struct view_remark *remark = chosen_remark(desk);
    if (!map || !map->takes || desk->view->ended) {
        desk_say(desk, TONE_PLAIN, T_UI_STORY_NO_MARK);
        return;
    }
    pick_start(desk, T_UI_STORY_MAP);
    if (remark && is_problem(remark) && (remark->mine || map->given < map->marks))
        pick_add(desk, desk_text(desk, remark->mine ? T_UI_STORY_UNMARK : T_UI_STORY_MARK),
                 remark->text, NULL, "mark");
    pick_add(desk, desk_text(desk, T_UI_STORY_ADD_PROBLEM), NULL, NULL, "problem");
    pick_add(desk, desk_text(desk, T_UI_STORY_ADD_PROPOSAL), NULL, NULL, "proposal");
    pick_add(desk, desk_text(desk, T_UI_STORY_ADD_REMARK), NULL, NULL, "remark");
    desk->pick.chosen = map_chosen;
    pick_open_living(desk, desk_map_menu);
}

// Taking a problem up in a part of a paper that is written already.

bool desk_map_traceable(const struct desk *desk, const struct view_paper *paper)
{
    const struct view_map *map = desk->view->map;
    bool written = false, problem = false;
    for (int i = 0; i < paper->parts_count; i++)
        written = written || *paper->parts[i].text;
    for (int i = 0; map && i < map->remarks_count; i++)
        problem = problem || is_problem(&map->remarks[i]);
    return written && problem;
}

static const struct view_paper *paper_of(const struct view *view, const char *id)
{
    for (int i = 0; i < view->papers_count; i++)
        if (strcmp(view->papers[i].id, id) == 0)
            return &view->papers[i];
    return NULL;
}

static void trace_part(struct desk *desk, const char *part)
{
    const struct view_paper *paper = paper_of(desk->view, desk->asked_for);
    const struct view_map *map = desk->view->map;
    const char *text = NULL;
    for (int i = 0; paper && i < paper->parts_count; i++)
        if (strcmp(paper->parts[i].id, part) == 0)
            text = paper->parts[i].text;
    if (!text || !map)
        return;
    pick_start(desk, T_UI_STORY_TRACE);
    for (int i = 0; i < map->remarks_count; i++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "paper.fill %s %s ", paper->id, part);
        quote_word(&line, text);
        buf_printf(&line, " from=%s", map->remarks[i].id);
        if (is_problem(&map->remarks[i]))
            pick_add(desk, map->remarks[i].text, map->remarks[i].traced, buf_text(&line), NULL);
        buf_free(&line);
    }
    pick_open(desk);
}

void desk_map_trace(struct desk *desk, const struct view_paper *paper)
{
    (void)snprintf(desk->asked_for, sizeof desk->asked_for, "%s", paper->id);
    pick_start(desk, T_UI_STORY_TRACE_PART);
    for (int i = 0; i < paper->parts_count; i++)
        if (*paper->parts[i].text)
            pick_add(desk, paper->parts[i].title, NULL, NULL, paper->parts[i].id);
    desk->pick.chosen = trace_part;
    pick_open(desk);
}
