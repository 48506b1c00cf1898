// Views: the draft as it stands and its amendments.
#include "server/view_parts.h"

#include "core/condition.h"
#include "core/course.h"
#include "core/draft_text.h"
#include "core/rival.h"
#include "core/wording.h"
#include "words/words.h"

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
        bool hidden = view_unheard(v, opinion->at);
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

static void put_draft(const struct viewing *v, int draft, struct view_draft *out)
{
    const struct draft_state *state = &v->state->drafts[draft];
    out->id = v->plan->drafts[draft].id;
    out->title = view_in(v, &v->plan->drafts[draft].title);
    out->decided = state->basis == FATE_REJECTED || state->whole != FATE_PENDING;
    put_opinions(v, draft, out);
    VIEW_PUT(out, clauses, clauses(v, draft));
}

bool view_hides_draft(const struct viewing *v, int draft)
{
    return v->role != ROLE_FACILITATOR && !condition_holds(v->state, CONDITION_DRAFT, draft);
}

// The other drafts on the question, as long as none of them is the basis: a deputy may amend each.
static struct shape_rows rivals(const struct viewing *v, int shown)
{
    struct shape_rows rows = VIEW_ROWS(v, draft);
    const struct state *s = v->state;
    if (v->role != ROLE_SEAT || rival_count(v->plan, shown) < 1)
        return rows;
    for (int i = 0; i < v->plan->draft_count; i++)
        if (i != shown && !view_hides_draft(v, i) &&
            v->plan->drafts[i].item == v->plan->drafts[shown].item &&
            s->drafts[i].basis == FATE_PENDING && s->drafts[i].whole == FATE_PENDING)
            put_draft(v, i, VIEW_ADD(&rows, draft));
    return rows;
}

// True when this viewer may give `text` as the words of the amendment in the language.
static bool may_word(const struct viewing *v, const char *id, enum lang lang, const char *text)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s amend.translate %s %s ",
               v->role == ROLE_SEAT ? v->plan->seats[v->seat].id : "facilitator", id,
               lang_codes[lang]);
    command_quote(&line, text);
    bool may = session_would_line(v->session, buf_text(&line));
    buf_free(&line);
    return may;
}

// The translation that stands, as it reads, and the words it was made from.
static void put_standing(const struct viewing *v, int number, enum lang lang, struct view_into *out)
{
    const struct amendment *a = &v->state->amendments[number - 1];
    struct buf text = BUF_INIT, typed = BUF_INIT;
    words_amendment_text(v->state, number, lang, &text);
    words_amendment_text(v->state, number, a->lang == NOBODY ? v->lang : (enum lang)a->lang,
                         &typed);
    out->text = view_take(v, &text);
    out->typed = view_take(v, &typed);
    if (!may_word(v, amendment_id(v, number), lang, out->text)) // a figure stands there twice
        out->text = a->translated.in[lang];
}

// The languages this viewer may word the amendment in: its own text has the figures it has to have.
static struct shape_rows into(const struct viewing *v, int number)
{
    static const enum text_key names[LANG_COUNT] = {T_WORDS_INTO_KK, T_WORDS_INTO_RU,
                                                    T_WORDS_INTO_EN};
    struct shape_rows rows = VIEW_ROWS(v, into);
    const struct amendment *a = &v->state->amendments[number - 1];
    bool someone = v->role == ROLE_FACILITATOR || (v->role == ROLE_SEAT && v->seat != NOBODY);
    for (enum lang lang = 0; someone && a->text && lang < LANG_COUNT; lang++) {
        if (!may_word(v, amendment_id(v, number), lang, a->text))
            continue;
        struct view_into *out = VIEW_ADD(&rows, into);
        out->lang = lang_codes[lang];
        out->name = text_get(v->lang, names[lang]);
        out->lacks = wording_lacks(v->state, a) == (int)lang;
        if (wording_translated(v->state, a, lang))
            put_standing(v, number, lang, out);
    }
    return rows;
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
    out->fate = a->fate;
    out->fate_name = words_fate((int)a->fate, v->lang);
    out->spends = a->spends;
    out->opinion = a->opinion > 0 ? "positive" : a->opinion < 0 ? "negative" : "";
    out->own = a->author == v->seat;
    VIEW_PUT(out, into, into(v, number));
}

// What has been decided on another item's draft is no part of this one.
static bool belongs(const struct viewing *v, const struct amendment *a, int draft)
{
    const struct plan_draft *drafts = v->plan->drafts;
    return a->fate == FATE_PENDING || drafts[a->draft].item == drafts[draft].item;
}

void view_draft(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, amendment);
    int draft = draft_shown(v);
    if (draft == NOBODY || view_hides_draft(v, draft))
        return;
    struct view_draft *out = VIEW_NEW(v, draft);
    put_draft(v, draft, out);
    v->view->draft = out;
    VIEW_PUT(v->view, rivals, rivals(v, draft));
    for (size_t i = 0; i < v->state->amendment_count; i++)
        if (belongs(v, &v->state->amendments[i], draft))
            put_amendment(v, (int)i + 1, VIEW_ADD(&rows, amendment));
    VIEW_PUT(v->view, amendments, rows);
}
