// Views: talks under way, and what is offered in them.
#include "server/view_parts.h"

#include "core/talks.h"
#include "words/words.h"

static const char *in_words(const struct viewing *v, const struct plan_term *term, int64_t value)
{
    struct buf text = BUF_INIT;
    words_term(term, value, v->lang, &text);
    return view_take(v, &text);
}

static const char *as_typed(const struct viewing *v, const struct plan_term *term, int64_t value)
{
    struct buf text = BUF_INIT;
    if (term->choice_count > 0)
        return term->choices[value].id;
    buf_int(&text, value);
    return view_take(v, &text);
}

static struct shape_rows choices(const struct viewing *v, const struct plan_term *term)
{
    struct shape_rows rows = VIEW_ROWS(v, title);
    for (int i = 0; i < term->choice_count; i++) {
        struct view_title *title = VIEW_ADD(&rows, title);
        title->id = term->choices[i].id;
        title->title = view_in(v, &term->choices[i].text);
    }
    return rows;
}

// Before the first offer a term is in the middle.
static struct shape_rows terms(const struct viewing *v, const struct plan_talks *talks,
                               const struct talks_state *of)
{
    struct shape_rows rows = VIEW_ROWS(v, term);
    for (int i = 0; i < talks->term_count; i++) {
        const struct plan_term *plan = &talks->terms[i];
        struct view_term *term = VIEW_ADD(&rows, term);
        int64_t middle = plan->choice_count > 0 ? 0 : plan->least + (plan->most - plan->least) / 2;
        int64_t value = of->offers > 0 ? of->values[i] : middle;
        term->id = plan->id;
        term->title = view_in(v, &plan->title);
        term->value = as_typed(v, plan, value);
        term->words = in_words(v, plan, value);
        VIEW_PUT(term, choices, choices(v, plan));
        if (plan->choice_count > 0)
            continue;
        term->least = in_words(v, plan, plan->least);
        term->most = in_words(v, plan, plan->most);
    }
    return rows;
}

static void put_offer(const struct viewing *v, int at, int party, struct view_talks *out)
{
    const struct plan_talks *talks = &v->plan->talks[at];
    const struct talks_state *of = &v->state->talks[at];
    struct buf offer = BUF_INIT, by = BUF_INIT;
    VIEW_PUT(out, terms, terms(v, talks, of));
    if (of->offers == 0 || of->party == NOBODY)
        return;
    words_terms(talks, of->values, v->lang, &offer);
    words_seats(v->state, talks->parties[of->party].who, v->lang, &by);
    out->offer = view_take(v, &offer);
    out->by = view_take(v, &by);
    out->accepts = party != NOBODY && party != of->party && !of->accepted[party];
}

static void put_talks(const struct viewing *v, int at, struct view_talks *out)
{
    const struct plan_talks *talks = &v->plan->talks[at];
    int party = v->seat == NOBODY ? NOBODY : plan_party(v->plan, talks, v->seat);
    out->id = talks->id;
    out->title = view_in(v, &talks->title);
    out->begin = v->state->talks[at].begin;
    out->length = state_talks_end(v->state, at) - out->begin;
    out->mine = party != NOBODY;
    if (out->mine || v->role == ROLE_FACILITATOR)
        put_offer(v, at, party, out);
}

void view_talks(struct viewing *v)
{
    struct shape_rows rows = VIEW_ROWS(v, talks);
    for (int i = 0; i < v->plan->talks_count && !v->state->ending; i++)
        if (v->state->talks[i].status == TALKS_OPEN)
            put_talks(v, i, VIEW_ADD(&rows, talks));
    VIEW_PUT(v->view, talks, rows);
}
