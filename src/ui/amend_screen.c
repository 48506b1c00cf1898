// The form of an amendment: where in the draft, what instead, and what is still missing.
#include "ui/amend.h"

#include "base/language.h"
#include "base/utf8.h"
#include "ui/action.h"

#include <stdio.h>
#include <string.h>

enum { NAME_COLS = 20, COUNT_COLS = 10 }; // arrows and "12/60"

// The form as it is written from top to bottom, twice: first to find where the keys act.
struct form {
    const struct scene *scene;
    const struct amend *amend;
    struct flow flow;
    int focus, end; // the first and last line that the keys act on
};

// A place for the row; false when it is not seen.
static bool begin_row(struct form *form, enum amend_row row, struct rect *at)
{
    if (form->amend->row == row)
        form->focus = form->end = form->flow.lines;
    if (!flow_row(&form->flow, at))
        return false;
    areas_add(form->scene->areas, *at, ACT_ROW + (int)row);
    if (form->amend->row == row)
        grid_cursor(form->scene->grid, at->row, at->col);
    return true;
}

static const char *marked(const struct form *form, enum amend_row row, enum text_key key)
{
    return scene_format(form->scene, "%s %s", form->amend->row == row ? "▶" : " ",
                        scene_text(form->scene, key));
}

// Which of how many values a row has.
struct turn {
    int index, count;
};

static const struct turn uncounted = {0, 0};

// A name, and a value with arrows when the keys act on it; at the right which of several it is.
static void choice_row(struct form *form, enum amend_row row, enum text_key key, const char *value,
                       struct turn turn)
{
    const struct scene *scene = form->scene;
    bool here = form->amend->row == row;
    struct rect at;
    if (!begin_row(form, row, &at))
        return;
    grid_text(scene->grid, rect_take_left(&at, NAME_COLS), ALIGN_LEFT,
              here ? STYLE_STRONG : STYLE_NORMAL, marked(form, row, key));
    if (turn.count > 1) {
        const char *of = scene_format(scene, " %d/%d", turn.index + 1, turn.count);
        grid_text(scene->grid, rect_take_right(&at, utf8_width(of)), ALIGN_LEFT, STYLE_DIM, of);
    }
    value = scene_format(scene, here ? "← %s →" : "  %s", value);
    grid_text(scene->grid, at, ALIGN_LEFT, here ? STYLE_FOCUS : STYLE_NORMAL, value);
}

static void source_row(struct form *form)
{
    const struct view_prepared *ready = amend_prepared(form->scene->view, form->amend);
    struct turn turn = {form->amend->source, screen_amend_sources(form->scene->view)};
    choice_row(form, AMEND_SOURCE, T_UI_AMEND_SOURCE,
               ready ? ready->title : scene_text(form->scene, T_UI_AMEND_OWN), turn);
    if (ready && utf8_width(ready->title) > form->flow.area.cols - NAME_COLS - COUNT_COLS)
        flow_text(&form->flow, 2, STYLE_STRONG, ready->title); // it has no room there
    if (ready)
        flow_text(&form->flow, 2, STYLE_NORMAL, ready->text);
}

static void draft_row(struct form *form)
{
    int index;
    const struct view *view = form->scene->view;
    const struct view_draft *draft = screen_amend_draft(view, form->amend, &index);
    if (!draft || !screen_amend_has_row(view, form->amend, AMEND_DRAFT))
        return;
    choice_row(form, AMEND_DRAFT, T_UI_AMEND_DRAFT,
               SAY(form->scene, T_UI_AMEND_DRAFT_N, ARG_N("n", index + 1),
                   ARG_N("count", screen_amend_drafts(view)), ARG_S("title", draft->title)),
               uncounted);
}

static void kind_row(struct form *form)
{
    static const enum text_key names[] = {
        [AMEND_SET] = T_UI_AMEND_SET,
        [AMEND_REPLACE] = T_UI_AMEND_REPLACE,
        [AMEND_INSERT] = T_UI_AMEND_INSERT,
        [AMEND_DELETE] = T_UI_AMEND_DELETE,
    };
    _Static_assert(sizeof names / sizeof names[0] == AMEND_COUNT, "a name for each kind");
    choice_row(form, AMEND_KIND, T_UI_AMEND_KIND, scene_text(form->scene, names[form->amend->kind]),
               uncounted);
}

static void clause_row(struct form *form)
{
    const struct scene *scene = form->scene;
    const struct view_clause *clause = amend_clause(scene->view, form->amend);
    int index;
    const struct view_draft *draft = screen_amend_draft(scene->view, form->amend, &index);
    struct turn turn = {form->amend->clause, draft ? draft->clauses_count : 0};
    enum text_key place =
        form->amend->kind == AMEND_INSERT ? T_UI_AMEND_CLAUSE_AFTER : T_UI_AMEND_CLAUSE_N;
    choice_row(form, AMEND_CLAUSE, T_UI_AMEND_CLAUSE,
               clause ? SAY(scene, place, ARG_N("n", clause->number)) : "–", turn);
    if (!clause)
        return;
    flow_text(&form->flow, 2, STYLE_DIM, scene_text(scene, T_UI_AMEND_NOW));
    flow_text(&form->flow, 2, STYLE_NORMAL, clause->text);
}

static void field_row(struct form *form)
{
    const struct view_figure *figure = amend_figure(form->scene->view, form->amend);
    struct buf value = BUF_INIT;
    if (!screen_amend_has_row(form->scene->view, form->amend, AMEND_FIELD) || !figure)
        return;
    if (figure->label && *figure->label)
        buf_printf(&value, "%s: ", figure->label);
    text_grouped(&value, form->scene->lang, figure->value);
    choice_row(form, AMEND_FIELD, T_UI_AMEND_FIELD, buf_text(&value), uncounted);
    buf_free(&value);
}

// In which language the text is taken to be, and what follows from that.
static void language_line(struct form *form)
{
    static const enum text_key names[LANG_COUNT] = {T_UI_AMEND_IN_KK, T_UI_AMEND_IN_RU,
                                                    T_UI_AMEND_IN_EN};
    static const enum text_key keys[LANG_COUNT] = {T_UI_AMEND_LANG_KK, T_UI_AMEND_LANG_RU,
                                                   T_UI_AMEND_LANG_EN};
    const struct scene *scene = form->scene;
    const char *text = edit_text(form->amend->text);
    enum lang lang = screen_amend_lang(form->amend, scene->lang);
    struct rect at;
    if (!screen_amend_worded(scene->view, form->amend))
        return;
    if (flow_row(&form->flow, &at)) {
        areas_add(scene->areas, at, ACT_TEXT_LANGUAGE);
        grid_text(scene->grid, rect_take_left(&at, NAME_COLS), ALIGN_LEFT, STYLE_NORMAL,
                  scene_format(scene, "  %s", scene_text(scene, T_UI_AMEND_LANG)));
        grid_text(scene->grid, at, ALIGN_LEFT, STYLE_NORMAL,
                  scene_format(scene, "  %s", scene_text(scene, names[lang])));
    }
    if (text[strspn(text, " ")])
        flow_text(&form->flow, 2, STYLE_DIM, scene_text(scene, keys[lang]));
}

// How a figure that is typed is read, or why it cannot be.
static void read_row(struct form *form, struct edit *edit, const char *label)
{
    const char *comma = label ? strrchr(label, ',') : NULL; // "сумма, тенге"
    const struct scene *scene = form->scene;
    const char *typed = edit_text(edit);
    struct buf value = BUF_INIT;
    int64_t number = 0;
    enum text_key fault = amend_figure_fault(edit, &number);
    if (!typed[strspn(typed, " ")])
        return;
    text_grouped(&value, scene->lang, number);
    if (fault != T_NONE)
        flow_text(&form->flow, 2, STYLE_WARN, scene_text(scene, fault));
    else
        flow_text(&form->flow, 2, STYLE_DIM,
                  SAY(scene, T_UI_AMEND_VALUE_IS,
                      ARG_S("value", scene_format(scene, "%s%s", buf_text(&value),
                                                  comma ? comma + 1 : ""))));
    buf_free(&value);
}

static const char *value_name(const struct form *form)
{
    const struct view_figure *figure = amend_figure(form->scene->view, form->amend);
    if (form->amend->kind != AMEND_SET)
        return scene_text(form->scene, T_UI_AMEND_TEXT);
    if (!figure || !figure->label || !*figure->label)
        return scene_text(form->scene, T_UI_AMEND_VALUE);
    return SAY(form->scene, T_UI_AMEND_VALUE_OF, ARG_S("label", figure->label));
}

// The field to type in: a number, or text over several lines.
static void value_row(struct form *form)
{
    const struct scene *scene = form->scene;
    const struct amend *amend = form->amend;
    struct flow *flow = &form->flow;
    bool set = amend->kind == AMEND_SET;
    bool here = amend->row == AMEND_VALUE;
    struct rect at;
    if (!screen_amend_has_row(scene->view, amend, AMEND_VALUE))
        return;
    if (begin_row(form, AMEND_VALUE, &at))
        grid_text(scene->grid, at, ALIGN_LEFT, here ? STYLE_STRONG : STYLE_NORMAL,
                  scene_format(scene, "%s %s", here ? "▶" : " ", value_name(form)));
    struct edit *edit = set ? amend->value : amend->text;
    int lines = edit_lines(edit, flow->area.cols - 4);
    lines = lines < flow->area.rows - 3 ? lines : flow->area.rows - 3;
    struct rect field = {flow->area.row + flow->lines - flow->skip, flow->area.col + 2, lines,
                         flow->area.cols - 4};
    field = rect_meet(field, flow->area);
    if (flow->grid && field.rows > 0)
        edit_draw(edit, flow->grid, field, STYLE_FIELD, here);
    flow->lines += lines;
    const struct view_figure *figure = amend_figure(scene->view, amend);
    if (set && figure)
        read_row(form, edit, figure->label);
    if (here)
        form->end = flow->lines - 1;
    language_line(form);
}

// A figure of the clause: what it is, what it is now, and what the new wording says.
static void figure_line(struct form *form, const struct view_figure *figure, struct edit *edit,
                        bool here, struct rect at)
{
    const struct scene *scene = form->scene;
    struct buf now = BUF_INIT;
    text_grouped(&now, scene->lang, figure->value);
    const char *name =
        SAY(scene, T_UI_AMEND_FIGURE, ARG_S("label", figure->label ? figure->label : ""),
            ARG_S("now", buf_text(&now)));
    struct rect field = rect_take_right(&at, 19);
    (void)rect_take_right(&at, 1);
    grid_text(scene->grid, at, ALIGN_LEFT, here ? STYLE_STRONG : STYLE_NORMAL,
              scene_format(scene, "%s %s", here ? "▶" : " ", name));
    edit_draw(edit, scene->grid, field, STYLE_FIELD, here);
    buf_free(&now);
}

static void figure_row(struct form *form, int index)
{
    const struct view_clause *clause = amend_clause(form->scene->view, form->amend);
    if (!clause)
        return;
    enum amend_row row = (enum amend_row)((int)AMEND_FIGURE + index);
    bool here = form->amend->row == row;
    struct edit *edit = form->amend->figure[index];
    struct rect at;
    if (begin_row(form, row, &at))
        figure_line(form, &clause->fields[index], edit, here, at);
    read_row(form, edit, clause->fields[index].label);
    if (here)
        form->end = form->flow.lines - 1;
}

static void send_row(struct form *form)
{
    const struct scene *scene = form->scene;
    enum text_key state = amend_missing(scene->view, form->amend);
    bool here = form->amend->row == AMEND_SEND;
    struct rect at;
    if (!begin_row(form, AMEND_SEND, &at))
        return;
    grid_run(scene->grid, &at, here ? STYLE_FOCUS : STYLE_NORMAL,
             marked(form, AMEND_SEND, T_UI_AMEND_SEND));
    (void)rect_take_left(&at, 2);
    grid_run(scene->grid, &at, state == T_UI_AMEND_READY ? STYLE_GOOD : STYLE_WARN,
             scene_text(scene, state));
}

static void write_form(struct form *form)
{
    source_row(form);
    flow_gap(&form->flow);
    if (!amend_prepared(form->scene->view, form->amend)) {
        draft_row(form);
        kind_row(form);
        clause_row(form);
        flow_gap(&form->flow);
        field_row(form);
        value_row(form);
        for (int i = 0; i < amend_figure_count(form->scene->view, form->amend); i++)
            figure_row(form, i);
        if (amend_figure_count(form->scene->view, form->amend) > 0)
            flow_text(&form->flow, 2, STYLE_DIM, scene_text(form->scene, T_UI_AMEND_DROPS));
        flow_gap(&form->flow);
    }
    send_row(form);
}

void screen_amend(const struct scene *scene, const struct amend *amend)
{
    const struct view_draft *draft = amend_draft(scene->view, amend);
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct rect inside =
        scene_box(scene, area, scene_text(scene, T_UI_AMEND), scene_news(scene), false);
    const char *title = draft ? draft->title : "";
    scene_lines(scene, rect_take_top(&inside, flow_count(title, inside.cols)), ALIGN_LEFT,
                STYLE_TITLE, title);
    (void)rect_take_top(&inside, 1);
    struct form form = {scene, amend, flow_on(NULL, inside, 0), 0, 0};
    write_form(&form);
    int skip = rect_follow(0, form.end, inside.rows, form.flow.lines);
    skip = rect_follow(skip, form.focus, inside.rows, form.flow.lines);
    form.flow = flow_on(scene->grid, inside, skip);
    write_form(&form);
    scene_bottom(scene, bottom, scene_text(scene, T_UI_AMEND_HINT));
}
