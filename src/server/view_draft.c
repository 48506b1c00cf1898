// Views: the draft as it stands and its amendments.
#include "server/view_parts.h"

#include "core/course.h"
#include "core/draft_text.h"
#include "core/wording.h"
#include "report/words.h"

// The draft of the current item – of several the one that is voted on, or was adopted –, or the
// first there is.
static int draft_shown(const struct viewing *v)
{
    int item = v->state->current_item, shown = course_open_draft(v->state, item);
    for (int i = 0; i < v->plan->draft_count && shown == NOBODY; i++)
        if (v->plan->drafts[i].item == item && v->state->drafts[i].whole == FATE_ADOPTED)
            shown = i;
    for (int i = 0; i < v->plan->draft_count && shown == NOBODY; i++)
        if (v->plan->drafts[i].item == item)
            shown = i;
    return shown == NOBODY && v->plan->draft_count > 0 ? 0 : shown;
}

static struct shape_rows figures(const struct viewing *v, int draft, int clause)
{
    struct shape_rows rows = VIEW_ROWS(v, figure);
    const struct plan_clause *of = &v->plan->drafts[draft].clauses[clause];
    for (int i = 0; i < of->field_count; i++) {
        int64_t value = state_figure(v->state, draft, clause, i);
        if (value == FIGURE_DROPPED)
            continue;
        struct view_figure *figure = VIEW_ADD(&rows, figure);
        figure->name = of->field[i].name;
        figure->label = words_label(&of->field[i], v->lang);
        figure->value = value;
    }
    return rows;
}

// What commissions have said of it; behind closed doors, to those inside.
static void put_opinions(const struct viewing *v, int draft, struct view_draft *out)
{
    if (!v->plan->drafts[draft].opinions)
        return;
    out->opinions =
        arena_alloc(v->arena, (size_t)v->plan->commission_count * sizeof *out->opinions);
    for (int i = 0; i < v->plan->commission_count; i++) {
        const struct opinion *opinion = state_opinion(v->state, i, draft);
        struct buf words = BUF_INIT;
        bool hidden = v->outsider && state_was_private(v->state, opinion->at);
        if (opinion->stance == STANCE_NONE || hidden)
            continue;
        words_opinion(v->state, i, draft, v->lang, &words);
        out->opinions[out->opinions_count++] = view_take(v, &words);
    }
}

static const char *amendment_id(const struct viewing *v, int number)
{
    struct buf id = BUF_INIT;
    buf_printf(&id, "a%d", number);
    return view_take(v, &id);
}

static struct shape_rows clauses(const struct viewing *v, int draft)
{
    struct shape_rows rows = VIEW_ROWS(v, clause);
    struct draft_text text;
    draft_text_build(v->state, draft, v->lang, &text);
    for (size_t i = 0; i < text.count; i++) {
        const struct clause_line *line = &text.lines[i];
        int clause = line->id ? plan_clause(v->plan, draft, line->id) : NOBODY;
        struct buf words = BUF_INIT;
        struct view_clause *out = VIEW_ADD(&rows, clause);
        buf_put(&words, line->text);
        wording_put_follows(line->from, v->lang, &words);
        out->number = line->number;
        out->id = arena_text(v->arena, line->id);
        out->text = view_take(v, &words);
        if (line->amendment)
            out->changed = amendment_id(v, line->amendment);
        if (clause != NOBODY)
            VIEW_PUT(out, fields, figures(v, draft, clause));
    }
    draft_text_free(&text);
    return rows;
}

static const struct view_draft *draft_of(const struct viewing *v, int draft)
{
    const struct draft_state *state = &v->state->drafts[draft];
    struct view_draft *out = VIEW_NEW(v, draft);
    out->id = v->plan->drafts[draft].id;
    out->title = view_in(v, &v->plan->drafts[draft].title);
    out->decided = state->basis == FATE_REJECTED || state->whole != FATE_PENDING;
    put_opinions(v, draft, out);
    VIEW_PUT(out, clauses, clauses(v, draft));
    return out;
}

// The language that is still to come and this viewer may add: the text itself has its figures.
static void put_into(const struct viewing *v, const struct amendment *a, struct view_amendment *out)
{
    static const enum text_key names[LANG_COUNT] = {T_WORDS_INTO_KK, T_WORDS_INTO_RU,
                                                    T_WORDS_INTO_EN};
    struct buf line = BUF_INIT;
    int lang = wording_lacks(v->state, a);
    bool seat = v->role == ROLE_SEAT && v->seat != NOBODY;
    if (lang == NOBODY || (!seat && v->role != ROLE_FACILITATOR))
        return;
    buf_printf(&line, "%s amend.translate %s %s ",
               seat ? v->plan->seats[v->seat].id : "facilitator", out->id, lang_codes[lang]);
    command_quote(&line, a->text);
    if (session_would_line(v->session, buf_text(&line))) {
        out->into = lang_codes[lang];
        out->into_name = text_get(v->lang, names[lang]);
    }
    buf_free(&line);
}

static void put_amendment(const struct viewing *v, int number, struct view_amendment *out)
{
    const struct amendment *a = &v->state->amendments[number - 1];
    struct buf title = BUF_INIT, text = BUF_INIT;
    words_amendment(v->state, number, v->lang, &title);
    words_amendment_full(v->state, number, v->lang, &text);
    out->id = amendment_id(v, number);
    out->title = view_take(v, &title);
    out->text = view_take(v, &text);
    out->author = view_in(v, &v->plan->seats[a->author].name);
    out->brief = view_short(v, a->author);
    out->kind = amend_names[a->kind];
    out->clause = v->plan->drafts[a->draft].clauses[a->clause].id;
    out->fate = a->fate;
    out->fate_name = words_fate((int)a->fate, v->lang);
    out->spends = a->spends;
    out->opinion = a->opinion > 0 ? "positive" : a->opinion < 0 ? "negative" : "none";
    out->own = a->author == v->seat;
    put_into(v, a, out);
}

void view_draft(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, amendment);
    int draft = draft_shown(v);
    if (draft == NOBODY)
        return;
    v->view->draft = draft_of(v, draft);
    for (size_t i = 0; i < v->state->amendment_count; i++)
        put_amendment(v, (int)i + 1, VIEW_ADD(&rows, amendment));
    VIEW_PUT(v->view, amendments, rows);
}
