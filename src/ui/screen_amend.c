// The form of an amendment: where in the draft, what instead, and what is still missing.
#include "ui/screens.h"

#include "base/language.h"
#include "core/names.h"
#include "ui/action.h"
#include "ui/quote.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct view_prepared *prepared(const struct view *view, const struct amend *amend)
{
    int left = amend->source;
    for (int i = 0; view->card && i < view->card->prepared_count; i++)
        if (!view->card->prepared[i].tabled && left-- == 0)
            return &view->card->prepared[i];
    return NULL;
}

int screen_amend_sources(const struct view *view)
{
    int count = 1;
    for (int i = 0; view->card && i < view->card->prepared_count; i++)
        count += !view->card->prepared[i].tabled;
    return count;
}

// The one that is shown at -1, and its rivals behind it.
static const struct view_draft *draft_at(const struct view *view, int index)
{
    return index < 0 ? view->draft : &view->rivals[index];
}

// This seat may amend it now.
static bool is_open(const struct view *view, const struct view_draft *draft)
{
    char start[96];
    (void)snprintf(start, sizeof start, "amend.table %s ", draft->id);
    return !draft->decided && view_accepts_some(view, start);
}

const struct view_draft *screen_amend_draft_at(const struct view *view, int index)
{
    for (int i = -1; view->draft && i < view->rivals_count; i++)
        if (is_open(view, draft_at(view, i)) && index-- == 0)
            return draft_at(view, i);
    return NULL;
}

int screen_amend_drafts(const struct view *view)
{
    int count = 0;
    while (screen_amend_draft_at(view, count))
        count++;
    return count;
}

const struct view_draft *screen_amend_draft(const struct view *view, const struct amend *amend,
                                            int *index)
{
    *index = 0;
    for (int i = -1; view->draft && i < view->rivals_count; i++) {
        const struct view_draft *draft = draft_at(view, i);
        if (strcmp(draft->id, amend->draft) == 0)
            return draft;
        *index += is_open(view, draft);
    }
    *index = 0;
    const struct view_draft *first = screen_amend_draft_at(view, 0);
    return first ? first : view->draft;
}

static const struct view_draft *draft_of(const struct view *view, const struct amend *amend)
{
    int index;
    return screen_amend_draft(view, amend, &index);
}

static const struct view_clause *clause_of(const struct view *view, const struct amend *amend)
{
    const struct view_draft *draft = draft_of(view, amend);
    return draft && amend->clause < draft->clauses_count ? &draft->clauses[amend->clause] : NULL;
}

static const struct view_figure *figure_of(const struct view *view, const struct amend *amend)
{
    const struct view_clause *clause = clause_of(view, amend);
    return clause && amend->field < clause->fields_count ? &clause->fields[amend->field] : NULL;
}

// The figures a new wording of the clause has to do with.
static int figure_count(const struct view *view, const struct amend *amend)
{
    const struct view_clause *clause = clause_of(view, amend);
    int count = clause && amend->kind == AMEND_REPLACE ? clause->fields_count : 0;
    return count < AMEND_FIGURES ? count : AMEND_FIGURES;
}

bool screen_amend_has_row(const struct view *view, const struct amend *amend, enum amend_row row)
{
    const struct view_clause *clause = clause_of(view, amend);
    if (row == AMEND_SOURCE || row == AMEND_SEND)
        return true;
    if (prepared(view, amend))
        return false;
    if (row == AMEND_DRAFT)
        return screen_amend_drafts(view) > 1;
    if (row == AMEND_FIELD)
        return amend->kind == AMEND_SET && clause && clause->fields_count > 1;
    if (row == AMEND_VALUE)
        return amend->kind != AMEND_DELETE && (amend->kind != AMEND_SET || figure_of(view, amend));
    if (row >= AMEND_FIGURE)
        return (int)(row - AMEND_FIGURE) < figure_count(view, amend);
    return true;
}

bool screen_amend_worded(const struct view *view, const struct amend *amend)
{
    return !prepared(view, amend) && (amend->kind == AMEND_REPLACE || amend->kind == AMEND_INSERT);
}

enum lang screen_amend_lang(const struct amend *amend, enum lang lang)
{
    return amend->lang_chosen ? amend->lang : language_of(edit_text(amend->text), lang);
}

// The number written at `at`, its digits in groups or not; where it ends.
static const char *number_at(const char *at, int64_t *value)
{
    static const char *const gaps[] = {" ", ",", "\u00a0", "\u202f"};
    *value = 0;
    bool grouped = strspn(at, "0123456789") <= 3;
    for (;;) {
        for (; *at >= '0' && *at <= '9'; at++)
            *value = *value < INT64_MAX / 100 ? *value * 10 + (*at - '0') : *value;
        size_t gap = 0;
        for (size_t i = 0; i < sizeof gaps / sizeof gaps[0] && gap == 0; i++)
            gap = strncmp(at, gaps[i], strlen(gaps[i])) == 0 ? strlen(gaps[i]) : 0;
        const char *next = at + gap; // a group of three, and no more
        if (!grouped || gap == 0 || strspn(next, "0123456789") != 3)
            return at;
        at = next;
    }
}

// The figure whose value the number is, and that has no place yet; -1 for none.
static int figure_with(const struct amend *amend, int count, int64_t value, unsigned placed)
{
    for (int i = 0; i < count; i++) {
        const char *typed = edit_text(amend->figure[i]);
        if (*typed && !(placed >> i & 1) && strtoll(typed, NULL, 10) == value)
            return i;
    }
    return -1;
}

struct placed {
    unsigned figures; // a bit each
    bool loose;       // a number is no figure's
};

// The typed text with the places of its figures where their numbers stand. People write a decision
// as it will read; that a number is a figure is said by its row.
static struct placed place_figures(const struct view *view, const struct amend *amend,
                                   struct buf *out)
{
    const struct view_clause *clause = clause_of(view, amend);
    const char *at = edit_text(amend->text);
    struct placed placed = {0, false};
    while (*at) {
        int64_t value;
        size_t plain = strcspn(at, "0123456789");
        buf_add(out, at, plain);
        at += plain;
        const char *end = number_at(at, &value);
        int figure =
            end > at ? figure_with(amend, figure_count(view, amend), value, placed.figures) : -1;
        if (figure >= 0)
            buf_printf(out, "{%s}", clause->fields[figure].name);
        else
            buf_add(out, at, (size_t)(end - at));
        placed.figures |= figure >= 0 ? 1U << figure : 0;
        placed.loose = placed.loose || (end > at && figure < 0);
        at = end;
    }
    return placed;
}

// What is wrong with the figures of a new wording: one with a value stands nowhere in the text, or
// a number of the text is in no row.
static enum text_key misplaced(const struct view *view, const struct amend *amend)
{
    struct buf text = BUF_INIT;
    int count = figure_count(view, amend);
    struct placed placed = place_figures(view, amend, &text);
    enum text_key key = count > 0 && placed.loose ? T_UI_AMEND_LOOSE : T_UI_AMEND_READY;
    for (int i = 0; i < count; i++)
        if (*edit_text(amend->figure[i]) && !(placed.figures >> i & 1))
            key = T_UI_AMEND_NO_PLACE;
    buf_free(&text);
    return key;
}

static bool is_figure(struct edit *field)
{
    const char *text = edit_text(field);
    return !strchr(text, '-') && strtoll(text, NULL, 10) <= FIGURE_MOST;
}

static bool all_figures(const struct view *view, const struct amend *amend)
{
    bool all = amend->kind != AMEND_SET || is_figure(amend->value);
    for (int i = 0; i < figure_count(view, amend); i++)
        all = all && is_figure(amend->figure[i]);
    return all;
}

// The first thing that is missing, T_UI_AMEND_READY when nothing is.
static enum text_key missing(const struct view *view, const struct amend *amend)
{
    const struct view_draft *draft = draft_of(view, amend);
    if (!draft)
        return T_UI_WHY_NO_DRAFT;
    if (prepared(view, amend))
        return T_UI_AMEND_READY;
    if (*amend->draft && strcmp(draft->id, amend->draft) != 0)
        return T_UI_AMEND_OTHER_DRAFT; // since it was opened: the words were not for this one
    if (!clause_of(view, amend))
        return T_UI_AMEND_NO_CLAUSE;
    if (amend->kind == AMEND_SET && !figure_of(view, amend))
        return T_UI_AMEND_NO_FIGURE;
    if (amend->kind == AMEND_SET && !*edit_text(amend->value))
        return T_UI_AMEND_NO_VALUE;
    if (!all_figures(view, amend))
        return T_UI_AMEND_BAD_FIGURE;
    const char *text = edit_text(amend->text);
    if (screen_amend_worded(view, amend) && text[strspn(text, " ")] == '\0')
        return T_UI_AMEND_NO_TEXT;
    return misplaced(view, amend);
}

static void put_words(const struct view *view, const struct amend *amend, struct buf *out)
{
    struct buf text = BUF_INIT;
    const struct view_clause *clause = clause_of(view, amend);
    (void)place_figures(view, amend, &text);
    buf_put(out, " text=");
    quote_word(out, buf_text(&text));
    for (int i = 0; i < figure_count(view, amend); i++) {
        const char *typed = edit_text(amend->figure[i]);
        buf_printf(out, " %s=%s", clause->fields[i].name, *typed ? typed : "drop");
    }
    buf_free(&text);
}

bool screen_amend_line(const struct view *view, const struct amend *amend, enum lang lang,
                       struct buf *out)
{
    const struct view_draft *to = draft_of(view, amend);
    const struct view_prepared *ready = prepared(view, amend);
    const struct view_clause *clause = clause_of(view, amend);
    const struct view_figure *figure = figure_of(view, amend);
    if (missing(view, amend) != T_UI_AMEND_READY)
        return false;
    if (ready) {
        const char *draft = *ready->draft ? ready->draft : to->id;
        buf_printf(out, "amend.table %s prepared=%s", draft, ready->id);
        return true;
    }
    if (!clause)
        return false;
    buf_printf(out, "amend.table %s kind=%s clause=%s", to->id, amend_names[amend->kind],
               clause->id);
    if (amend->kind == AMEND_SET && figure) {
        buf_printf(out, " field=%s value=%s", figure->name, edit_text(amend->value));
    } else if (screen_amend_worded(view, amend)) {
        put_words(view, amend, out);
        buf_printf(out, " lang=%s", lang_code(screen_amend_lang(amend, lang)));
    }
    return true;
}

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

// A name, and a value with arrows when the keys act on it.
static void choice_row(struct form *form, enum amend_row row, enum text_key key, const char *value)
{
    const struct scene *scene = form->scene;
    bool here = form->amend->row == row;
    struct rect at;
    if (!begin_row(form, row, &at))
        return;
    grid_text(scene->grid, rect_take_left(&at, 20), ALIGN_LEFT, here ? STYLE_STRONG : STYLE_NORMAL,
              marked(form, row, key));
    value = scene_format(scene, here ? "← %s →" : "  %s", value);
    grid_text(scene->grid, at, ALIGN_LEFT, here ? STYLE_FOCUS : STYLE_NORMAL, value);
}

static void source_row(struct form *form)
{
    const struct view_prepared *ready = prepared(form->scene->view, form->amend);
    choice_row(form, AMEND_SOURCE, T_UI_AMEND_SOURCE,
               ready ? ready->title : scene_text(form->scene, T_UI_AMEND_OWN));
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
                   ARG_N("count", screen_amend_drafts(view)), ARG_S("title", draft->title)));
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
    choice_row(form, AMEND_KIND, T_UI_AMEND_KIND,
               scene_text(form->scene, names[form->amend->kind]));
}

static void clause_row(struct form *form)
{
    const struct scene *scene = form->scene;
    const struct view_clause *clause = clause_of(scene->view, form->amend);
    enum text_key place =
        form->amend->kind == AMEND_INSERT ? T_UI_AMEND_CLAUSE_AFTER : T_UI_AMEND_CLAUSE_N;
    choice_row(form, AMEND_CLAUSE, T_UI_AMEND_CLAUSE,
               clause ? SAY(scene, place, ARG_N("n", clause->number)) : "–");
    if (!clause)
        return;
    flow_text(&form->flow, 2, STYLE_DIM, scene_text(scene, T_UI_AMEND_NOW));
    flow_text(&form->flow, 2, STYLE_NORMAL, clause->text);
}

static void field_row(struct form *form)
{
    const struct view_figure *figure = figure_of(form->scene->view, form->amend);
    struct buf value = BUF_INIT;
    if (!screen_amend_has_row(form->scene->view, form->amend, AMEND_FIELD) || !figure)
        return;
    if (figure->label && *figure->label)
        buf_printf(&value, "%s: ", figure->label);
    text_grouped(&value, form->scene->lang, figure->value);
    choice_row(form, AMEND_FIELD, T_UI_AMEND_FIELD, buf_text(&value));
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
        grid_text(scene->grid, rect_take_left(&at, 20), ALIGN_LEFT, STYLE_NORMAL,
                  scene_format(scene, "  %s", scene_text(scene, T_UI_AMEND_LANG)));
        grid_text(scene->grid, at, ALIGN_LEFT, STYLE_NORMAL,
                  scene_format(scene, "  %s", scene_text(scene, names[lang])));
    }
    if (text[strspn(text, " ")])
        flow_text(&form->flow, 2, STYLE_DIM, scene_text(scene, keys[lang]));
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
                  marked(form, AMEND_VALUE, set ? T_UI_AMEND_VALUE : T_UI_AMEND_TEXT));
    struct edit *edit = set ? amend->value : amend->text;
    int lines = edit_lines(edit, flow->area.cols - 4);
    lines = lines < flow->area.rows - 3 ? lines : flow->area.rows - 3;
    struct rect field = {flow->area.row + flow->lines - flow->skip, flow->area.col + 2, lines,
                         flow->area.cols - 4};
    field = rect_meet(field, flow->area);
    if (flow->grid && field.rows > 0)
        edit_draw(edit, flow->grid, field, STYLE_FIELD, here);
    flow->lines += lines;
    if (here)
        form->end = flow->lines - 1;
    language_line(form);
}

// A figure of the clause: what it is, what it is now, and what the new wording says.
static void figure_row(struct form *form, int index)
{
    const struct scene *scene = form->scene;
    const struct view_clause *clause = clause_of(scene->view, form->amend);
    if (!clause)
        return;
    const struct view_figure *figure = &clause->fields[index];
    enum amend_row row = (enum amend_row)((int)AMEND_FIGURE + index);
    bool here = form->amend->row == row;
    struct rect at;
    struct buf now = BUF_INIT;
    if (!begin_row(form, row, &at))
        return;
    text_grouped(&now, scene->lang, figure->value);
    const char *name =
        SAY(scene, T_UI_AMEND_FIGURE, ARG_S("label", figure->label ? figure->label : ""),
            ARG_S("now", buf_text(&now)));
    struct rect field = rect_take_right(&at, 18);
    (void)rect_take_right(&at, 1);
    grid_text(scene->grid, at, ALIGN_LEFT, here ? STYLE_STRONG : STYLE_NORMAL,
              scene_format(scene, "%s %s", here ? "▶" : " ", name));
    edit_draw(form->amend->figure[index], scene->grid, field, STYLE_FIELD, here);
    buf_free(&now);
}

static void send_row(struct form *form)
{
    const struct scene *scene = form->scene;
    enum text_key state = missing(scene->view, form->amend);
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
    if (!prepared(form->scene->view, form->amend)) {
        draft_row(form);
        kind_row(form);
        clause_row(form);
        flow_gap(&form->flow);
        field_row(form);
        value_row(form);
        for (int i = 0; i < figure_count(form->scene->view, form->amend); i++)
            figure_row(form, i);
        if (figure_count(form->scene->view, form->amend) > 0)
            flow_text(&form->flow, 2, STYLE_DIM, scene_text(form->scene, T_UI_AMEND_DROPS));
        flow_gap(&form->flow);
    }
    send_row(form);
}

void screen_amend(const struct scene *scene, const struct amend *amend)
{
    const struct view_draft *draft = draft_of(scene->view, amend);
    struct rect area = grid_rect(scene->grid);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct rect inside =
        scene_box(scene, area, scene_text(scene, T_UI_AMEND), scene_news(scene), false);
    const char *title = draft ? draft->title : "";
    scene_lines(scene, rect_take_top(&inside, flow_count(title, inside.cols)), ALIGN_LEFT,
                STYLE_TITLE, title);
    (void)rect_take_top(&inside, 1);
    struct form form = {scene, amend, {NULL, inside, 0, 0}, 0, 0};
    write_form(&form);
    int skip = rect_follow(0, form.end, inside.rows, form.flow.lines);
    skip = rect_follow(skip, form.focus, inside.rows, form.flow.lines);
    form.flow = (struct flow){scene->grid, inside, skip, 0};
    write_form(&form);
    scene_bottom(scene, bottom, scene_text(scene, T_UI_AMEND_HINT));
}
