// Help: every key that works now, and the words of the command line.
#include "ui/screens.h"

#include "ui/phrase.h"

#include <string.h>

static void write_verbs(const struct scene *scene, struct flow *flow, const struct words *words)
{
    if (words->verbs_count == 0)
        return;
    flow_gap(flow);
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_HELP_VERBS));
    for (int i = 0; i < words->verbs_count; i++) {
        const struct word_verb *verb = &words->verbs[i];
        struct buf usage = BUF_INIT;
        phrase_usage(verb, scene->lang, &usage);
        flow_text(flow, 2, STYLE_NORMAL, scene_format(scene, "%s", buf_text(&usage)));
        if (*phrase_help(verb, scene->lang))
            flow_text(flow, 4, STYLE_DIM, phrase_help(verb, scene->lang));
        buf_free(&usage);
    }
}

// The facilitator's guide, as the scenario gives it.
static void write_guide(const struct scene *scene, struct flow *flow, const struct words *words)
{
    bool first = true;
    for (int i = 0; i < words->pages_count; i++) {
        const struct word_page *page = &words->pages[i];
        if (strcmp(page->section, "guide") != 0)
            continue;
        flow_gap(flow);
        if (first)
            flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_HELP_GUIDE));
        flow_text(flow, 0, STYLE_STRONG, page->title);
        flow_text(flow, 0, STYLE_NORMAL, page->text);
        first = false;
    }
}

static void write_page(const struct scene *scene, struct flow *flow, const struct hints *keys,
                       const struct words *words)
{
    bool leads = scene->view->role == ROLE_FACILITATOR;
    if (leads && scene->view->phase && *scene->view->phase->hint) {
        flow_text(flow, 0, STYLE_TITLE, scene->view->phase->title);
        flow_text(flow, 0, STYLE_NORMAL, scene->view->phase->hint);
        flow_gap(flow);
    }
    struct flow page = {flow->grid, flow->area, flow->skip - flow->lines, 0};
    hints_help(&page, keys, scene->lang);
    flow->lines += page.lines;
    flow_gap(flow);
    flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_HELP_LAYOUTS));
    write_guide(scene, flow, words);
    write_verbs(scene, flow, words);
}

struct extent screen_help(const struct scene *scene, const struct hints *keys,
                          const struct words *words, int skip)
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_HELP), "", false);
    struct flow flow = {NULL, inside, 0, 0};
    write_page(scene, &flow, keys, words);
    struct extent extent = {flow.lines, inside.rows};
    flow = (struct flow){scene->grid, inside, rect_follow(skip, skip, inside.rows, flow.lines), 0};
    write_page(scene, &flow, keys, words);
    int seen = flow.skip + inside.rows < extent.lines ? flow.skip + inside.rows : extent.lines;
    scene_bottom(scene, bottom,
                 SAY(scene, T_UI_PAGE, ARG_N("from", flow.skip + 1), ARG_N("to", seen),
                     ARG_N("of", extent.lines)));
    return extent;
}
