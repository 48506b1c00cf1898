// Help: every key that works now, the scenario's guide, the rules of the sitting, and the words of
// the command line.
#include "ui/screens.h"

#include "phrase/phrase.h"

#include <string.h>

// Notes where a section starts. The page is written twice, and starts there the second time too.
static void begin_section(struct flow *flow, int top[SECTIONS_MAX])
{
    int i = 0;
    while (i < SECTIONS_MAX && top[i] >= 0 && top[i] != flow->lines)
        i++;
    if (i < SECTIONS_MAX)
        top[i] = flow->lines;
}

static void write_verbs(const struct scene *scene, struct flow *flow,
                        const struct view_words *words, int top[SECTIONS_MAX])
{
    if (words->verbs_count == 0)
        return;
    flow_gap(flow);
    begin_section(flow, top);
    flow_text(flow, 0, STYLE_TITLE, scene_text(scene, T_UI_HELP_VERBS));
    for (int i = 0; i < words->verbs_count; i++) {
        const struct view_verb *verb = &words->verbs[i];
        struct buf usage = BUF_INIT;
        phrase_usage(verb, scene->lang, &usage);
        flow_text(flow, 2, STYLE_NORMAL, scene_format(scene, "%s", buf_text(&usage)));
        if (*phrase_help(verb, scene->lang))
            flow_text(flow, 4, STYLE_DIM, phrase_help(verb, scene->lang));
        buf_free(&usage);
    }
}

// A page of rules has a line for each: its number and what it says, its figures, its source.
static void write_rules(const struct scene *scene, struct flow *flow, const char *text)
{
    int indent = 0;
    while (*text) {
        size_t len = strcspn(text, "\n");
        size_t digits = strspn(text, "0123456789");
        const char *line = scene_format(scene, "%.*s", (int)len, text);
        bool numbered = digits > 0 && strncmp(text + digits, ". ", 2) == 0;
        indent = numbered ? (int)digits + 2 : indent;
        if (numbered)
            flow_item(flow, scene_format(scene, "%.*s. ", (int)digits, text), STYLE_NORMAL,
                      line + digits + 2);
        else
            flow_text(flow, indent, STYLE_DIM, line);
        text += len + (text[len] == '\n');
    }
}

// The pages of one kind below their common title: the facilitator's guide, as the scenario gives
// it, or the rules, whose groups are sections of their own.
static void write_pages(const struct scene *scene, struct flow *flow,
                        const struct view_words *words, const char *kind, int top[SECTIONS_MAX])
{
    bool rules = strcmp(kind, "rules") == 0, first = true;
    for (int i = 0; i < words->pages_count; i++) {
        const struct view_page *page = &words->pages[i];
        if (strcmp(page->section, kind) != 0)
            continue;
        flow_gap(flow);
        if (first || rules)
            begin_section(flow, top);
        if (first)
            flow_text(flow, 0, STYLE_TITLE,
                      scene_text(scene, rules ? T_UI_HELP_RULES : T_UI_HELP_GUIDE));
        flow_text(flow, 0, STYLE_STRONG, page->title);
        if (rules)
            write_rules(scene, flow, page->text);
        else
            flow_text(flow, 0, STYLE_NORMAL, page->text);
        first = false;
    }
}

static void write_page(const struct scene *scene, struct flow *flow, const struct hints *keys,
                       const struct view_words *words, int top[SECTIONS_MAX])
{
    bool leads = scene->view->role == ROLE_FACILITATOR;
    begin_section(flow, top);
    if (leads && scene->view->phase && *scene->view->phase->hint) {
        flow_text(flow, 0, STYLE_TITLE, scene->view->phase->title);
        flow_text(flow, 0, STYLE_NORMAL, scene->view->phase->hint);
        flow_gap(flow);
    }
    struct flow page = flow_on(flow->grid, flow->area, flow->skip - flow->lines);
    hints_help(&page, keys, scene->lang);
    flow->lines += page.lines;
    flow_gap(flow);
    flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_HELP_LAYOUTS));
    write_pages(scene, flow, words, "guide", top);
    write_pages(scene, flow, words, "rules", top);
    write_verbs(scene, flow, words, top);
}

struct extent screen_help(const struct scene *scene, const struct hints *keys,
                          const struct view_words *words, int skip, int top[SECTIONS_MAX])
{
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_HELP), "", false);
    struct flow flow = flow_on(NULL, inside, 0);
    write_page(scene, &flow, keys, words, top);
    struct extent extent = {flow.lines, inside.rows};
    flow = flow_on(scene->grid, inside, rect_follow(skip, skip, inside.rows, flow.lines));
    write_page(scene, &flow, keys, words, top);
    int seen = flow.skip + inside.rows < extent.lines ? flow.skip + inside.rows : extent.lines;
    scene_bottom(scene, bottom,
                 SAY(scene, T_UI_PAGE, ARG_N("from", flow.skip + 1), ARG_N("to", seen),
                     ARG_N("of", extent.lines)));
    return extent;
}
