// Views: the draft as it stands and its amendments.
#include "server/view_parts.h"

#include "core/course.h"
#include "core/draft_text.h"
#include "core/wording.h"
#include "report/words.h"

// The draft of the current item – of several the one that is voted on, or was adopted –, or the
// first there is.
static int draft_shown(const struct view_part *v)
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

static void put_fields(struct view_part *v, int draft, int clause)
{
    const struct plan_clause *of = &v->plan->drafts[draft].clauses[clause];
    json_open_array(&v->json, "fields");
    for (int i = 0; i < of->field_count; i++) {
        int64_t value = state_figure(v->state, draft, clause, i);
        if (value == FIGURE_DROPPED)
            continue;
        json_open_object(&v->json, NULL);
        json_put_string(&v->json, "name", of->field[i].name);
        json_put_string(&v->json, "label", words_label(&of->field[i], v->lang));
        json_put_int(&v->json, "value", value);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
}

// What commissions have said of it; behind closed doors, to those inside.
static void put_opinions(struct view_part *v, int draft)
{
    if (!v->plan->drafts[draft].opinions)
        return;
    json_open_array(&v->json, "opinions");
    for (int i = 0; i < v->plan->commission_count; i++) {
        const struct opinion *opinion = state_opinion(v->state, i, draft);
        struct buf words = BUF_INIT;
        bool hidden = v->outsider && state_was_private(v->state, opinion->at);
        if (opinion->stance != STANCE_NONE && !hidden) {
            words_opinion(v->state, i, draft, v->lang, &words);
            json_put_string(&v->json, NULL, buf_text(&words));
        }
        buf_free(&words);
    }
    json_close_array(&v->json);
}

static void put_draft(struct view_part *v, int draft)
{
    struct draft_text text;
    const struct plan_draft *of = &v->plan->drafts[draft];
    draft_text_build(v->state, draft, v->lang, &text);
    json_open_object(&v->json, "draft");
    json_put_string(&v->json, "id", of->id);
    view_ltext(v, "title", &of->title);
    const struct draft_state *state = &v->state->drafts[draft];
    json_put_bool(&v->json, "decided",
                  state->basis == FATE_REJECTED || state->whole != FATE_PENDING);
    put_opinions(v, draft);
    json_open_array(&v->json, "clauses");
    for (size_t i = 0; i < text.count; i++) {
        const struct clause_line *line = &text.lines[i];
        int clause = line->id ? plan_clause(v->plan, draft, line->id) : NOBODY;
        struct buf words = BUF_INIT;
        char name[16];
        json_open_object(&v->json, NULL);
        json_put_int(&v->json, "number", line->number);
        json_put_string(&v->json, "id", line->id);
        buf_put(&words, line->text);
        wording_put_follows(line->from, v->lang, &words);
        view_text(v, "text", &words);
        buf_free(&words);
        (void)snprintf(name, sizeof name, "a%d", line->amendment);
        if (line->amendment)
            json_put_string(&v->json, "changed", name);
        if (clause != NOBODY)
            put_fields(v, draft, clause);
        json_close_object(&v->json);
    }
    json_close_array(&v->json);
    json_close_object(&v->json);
    draft_text_free(&text);
}

// The language that is still to come and this viewer may add: the text itself has its figures.
static void put_into(struct view_part *v, const char *id, const struct amendment *a)
{
    static const enum text_key names[LANG_COUNT] = {T_WORDS_INTO_KK, T_WORDS_INTO_RU,
                                                    T_WORDS_INTO_EN};
    struct buf line = BUF_INIT;
    int lang = wording_lacks(v->state, a);
    bool seat = v->role == VIEW_SEAT && v->seat != NOBODY;
    if (lang == NOBODY || (!seat && v->role != VIEW_FACILITATOR))
        return;
    buf_printf(&line, "%s amend.translate %s %s ",
               seat ? v->plan->seats[v->seat].id : "facilitator", id, lang_codes[lang]);
    command_quote(&line, a->text);
    if (session_would_line(v->session, buf_text(&line))) {
        json_put_string(&v->json, "into", lang_codes[lang]);
        json_put_string(&v->json, "into_name", text_get(v->lang, names[lang]));
    }
    buf_free(&line);
}

static void put_amendment(struct view_part *v, int number)
{
    const struct amendment *a = &v->state->amendments[number - 1];
    struct buf text = BUF_INIT;
    char id[16];
    (void)snprintf(id, sizeof id, "a%d", number);
    json_open_object(&v->json, NULL);
    json_put_string(&v->json, "id", id);
    words_amendment(v->state, number, v->lang, &text);
    view_text(v, "title", &text);
    buf_reset(&text);
    words_amendment_full(v->state, number, v->lang, &text);
    view_text(v, "text", &text);
    view_ltext(v, "author", &v->plan->seats[a->author].name);
    view_ltext(v, "short", &v->plan->seats[a->author].short_name);
    json_put_string(&v->json, "kind", amend_names[a->kind]);
    json_put_string(&v->json, "clause", v->plan->drafts[a->draft].clauses[a->clause].id);
    json_put_string(&v->json, "fate", fate_names[a->fate]);
    json_put_string(&v->json, "fate_name", words_fate((int)a->fate, v->lang));
    json_put_bool(&v->json, "spends", a->spends);
    json_put_string(&v->json, "opinion",
                    a->opinion > 0   ? "positive"
                    : a->opinion < 0 ? "negative"
                                     : "none");
    json_put_bool(&v->json, "own", a->author == v->seat);
    put_into(v, id, a);
    json_close_object(&v->json);
    buf_free(&text);
}

void view_draft(struct view_part *v)
{
    int draft = draft_shown(v);
    if (draft == NOBODY)
        return;
    put_draft(v, draft);
    json_open_array(&v->json, "amendments");
    for (size_t i = 0; i < v->state->amendment_count; i++)
        put_amendment(v, (int)i + 1);
    json_close_array(&v->json);
}
