// Refusals in words: ids replaced by the names people know, and the law written out.
#include "words/words_story.h"

#include "core/calendar.h"
#include "core/order.h"
#include "core/talks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The number of an amendment "a7" or of a vote "v7", by the letter; 0 for anything else.
static int number_after(char letter, const char *name)
{
    char *end;
    bool fits = *name == letter && name[1] >= '0' && name[1] <= '9';
    long number = fits ? strtol(name + 1, &end, 10) : 0;
    return number > 0 && number < 100000 && !*end ? (int)number : 0;
}

static void quote(enum lang lang, const char *text, struct buf *out)
{
    TEXT(out, lang, T_WORDS_QUOTED, ARG_S("text", text));
}

static bool put_word(const char *family, const char *name, enum lang lang, struct buf *out)
{
    char key_name[96];
    enum text_key key;
    (void)snprintf(key_name, sizeof key_name, "words.%s.%s", family, name);
    if (!text_find(key_name, &key))
        return false;
    buf_put(out, text_get(lang, key));
    return true;
}

static bool put_title(const struct state *state, const char *name, bool item, enum lang lang,
                      struct buf *out)
{
    struct buf title = BUF_INIT;
    int index = item ? state_item(state, name) : plan_draft(state->plan, name);
    if (index != NOBODY && item)
        words_item(state, index, lang, &title);
    else if (index != NOBODY)
        words_draft(state, index, lang, &title);
    if (index != NOBODY)
        quote(lang, buf_text(&title), out);
    buf_free(&title);
    return index != NOBODY;
}

static bool put_subject(const struct state *state, const char *name, enum lang lang,
                        struct buf *out)
{
    struct subject subject;
    const char *rule;
    struct buf words = BUF_INIT;
    bool known = subject_parse(state, name, &subject, &rule);
    if (known) {
        words_subject(state, &subject, lang, &words);
        quote(lang, buf_text(&words), out);
    }
    buf_free(&words);
    return known;
}

static bool put_numbered(const struct state *state, const char *name, enum lang lang,
                         struct buf *out)
{
    int vote = number_after('v', name);
    if (vote > 0) {
        struct buf title = BUF_INIT;
        words_vote(state, vote, lang, &title);
        quote(lang, buf_text(&title), out);
        buf_free(&title);
    } else if (number_after('a', name) > 0) {
        words_amendment_name(state, number_after('a', name), lang, out);
        return true;
    }
    return vote > 0;
}

static bool put_inject(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    int inject = plan_inject(state->plan, name);
    if (inject != NOBODY)
        quote(lang, ltext_in(&state->plan->injects[inject].title, lang), out);
    return inject != NOBODY;
}

// Talks, and the terms of all of them, whose offers name them.
static const char *talks_title(const struct plan *plan, const char *name, enum lang lang)
{
    for (int i = 0; i < plan->talks_count; i++) {
        const struct plan_talks *talks = &plan->talks[i];
        int term = plan_term(talks, name);
        if (strcmp(talks->id, name) == 0)
            return ltext_in(&talks->title, lang);
        if (term != NOBODY)
            return ltext_in(&talks->terms[term].title, lang);
    }
    return "";
}

// Papers, questions, deadlines, sittings, steps, talks and their terms by their ids.
static bool put_of_story(const struct state *state, const char *name, enum lang lang,
                         struct buf *out)
{
    const struct plan *plan = state->plan;
    struct buf title = BUF_INIT;
    int day;
    if (plan_paper(plan, name) != NOBODY)
        words_paper(state, plan_paper(plan, name), lang, &title);
    else if (plan_question(plan, name) != NOBODY)
        words_question_named(state, plan_question(plan, name), lang, &title);
    else if (plan_sitting(plan, name) != NOBODY)
        words_place(state, plan_sitting(plan, name), lang, &title);
    else if (calendar_parse(name, &day)) {
        words_day(day, lang, out);
        return true;
    }
    for (int i = 0; title.len == 0 && i < plan->step_count; i++)
        if (strcmp(plan->steps[i].id, name) == 0)
            words_clip(ltext_in(&plan->steps[i].title, lang), 0, &title);
    int remark = state_remark(state, name);
    if (title.len == 0 && remark >= 0)
        words_clip(state_remark_text(state, &state->remarks[remark], lang), 60, &title);
    if (title.len == 0)
        words_clip(talks_title(plan, name, lang), 0, &title);
    bool known = title.len > 0;
    if (known)
        quote(lang, buf_text(&title), out);
    buf_free(&title);
    return known;
}

static bool put_seat(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    int seat = state_seat(state, name);
    if (seat >= 0)
        words_seat(state, seat, lang, out);
    return seat >= 0;
}

// A figure of a draft by its name; NULL for none.
static const struct plan_field *field_of(const struct plan *plan, const char *name)
{
    for (int i = 0; i < plan->draft_count; i++)
        for (int c = 0; c < plan->drafts[i].clause_count; c++) {
            const struct plan_clause *clause = &plan->drafts[i].clauses[c];
            int field = plan_field(clause, name);
            if (field != NOBODY)
                return &clause->field[field];
        }
    return NULL;
}

// A part of the form of an amendment, or a figure that its wording has to name.
static bool put_part(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    const struct plan_field *field = field_of(state->plan, name);
    if (put_word("part", name, lang, out))
        return true;
    if (field)
        TEXT(out, lang, T_WORDS_PART_FIGURE, ARG_S("label", words_label(field, lang)));
    return field;
}

static bool put_figure(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    const struct plan_field *field = field_of(state->plan, name);
    if (field)
        quote(lang, words_label(field, lang), out);
    return field;
}

static bool put_term(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    int at = plan_deadline(state->plan, name);
    struct buf term = BUF_INIT;
    if (at == NOBODY)
        return false;
    words_deadline(state, at, lang, &term);
    quote(lang, buf_text(&term), out);
    buf_free(&term);
    return true;
}

static bool put_stage(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    (void)state;
    return put_word("stage", name, lang, out);
}

static bool put_commission(const struct state *state, const char *name, enum lang lang,
                           struct buf *out)
{
    words_commission(state->plan, name, lang, out);
    return true;
}

static bool put_clause(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    words_clause(state->plan, order_draft(state), name, lang, out);
    return true;
}

static bool put_item(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    return put_seat(state, name, lang, out) || put_title(state, name, true, lang, out);
}

static bool put_any(const struct state *state, const char *name, enum lang lang, struct buf *out)
{
    static const char *const families[] = {"kind", "method", "office", "choice"};
    bool put = put_numbered(state, name, lang, out) || put_seat(state, name, lang, out) ||
               put_title(state, name, false, lang, out) ||
               put_title(state, name, true, lang, out) || put_subject(state, name, lang, out);
    for (size_t i = 0; i < sizeof families / sizeof families[0] && !put; i++)
        put = put_word(families[i], name, lang, out);
    if (!put && strcmp(name, "all") == 0)
        buf_put(out, text_get(lang, T_VERB_VALUE_ALL));
    return put || strcmp(name, "all") == 0;
}

// By what it is the id of, else by what it may be; what nothing knows stands as it was typed.
static void put_refused(const struct state *state, enum refusal why, const char *name,
                        enum lang lang, struct buf *out)
{
    static bool (*const put[NAMES_COUNT])(const struct state *state, const char *name,
                                          enum lang lang, struct buf *out) = {
        [NAMES_ANY] = put_any,       [NAMES_ITEM] = put_item,
        [NAMES_FIGURE] = put_figure, [NAMES_PART] = put_part,
        [NAMES_STAGE] = put_stage,   [NAMES_COMMISSION] = put_commission,
        [NAMES_CLAUSE] = put_clause, [NAMES_INJECT] = put_inject,
        [NAMES_TERM] = put_term,     [NAMES_STORY] = put_of_story,
    };
    enum refusal_names names = refusals[why].names;
    if (names == NAMES_TYPED ||
        (!put[names](state, name, lang, out) && !put_any(state, name, lang, out)))
        words_clip(name, 60, out);
}

enum { NAMES_MOST = 4 };

static bool same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

// What is named, each once; after a few of them "…".
static void put_all_refused(const struct state *state, const struct event *const *events,
                            size_t count, enum lang lang, struct buf *out)
{
    enum refusal why = (enum refusal)refusal_find(events[0]->refused.rule);
    int told = 0;
    for (size_t i = 0; i < count; i++) {
        bool known = !events[i]->refused.name;
        for (size_t k = 0; k < i && !known; k++)
            known = same_text(events[k]->refused.name, events[i]->refused.name);
        if (known || told > NAMES_MOST)
            continue;
        buf_put(out, told > 0 ? ", " : "");
        if (told++ < NAMES_MOST)
            put_refused(state, why, events[i]->refused.name, lang, out);
        else
            buf_put(out, "…");
    }
}

// The figures of the first, where all have the same.
static void merge(struct ev_refused *into, const struct ev_refused *other)
{
    if (into->have != other->have)
        into->have = REFUSAL_VARIES;
    if (into->need != other->need)
        into->need = REFUSAL_VARIES;
    if (into->base != other->base)
        into->base = REFUSAL_VARIES;
}

// Which papers were sent too early, and what the first try of each lacked.
static void put_unfinished(const struct state *state, const struct event *const *events,
                           size_t count, enum lang lang, struct buf *out)
{
    int told = 0;
    for (size_t i = 0; i < count && told <= NAMES_MOST; i++) {
        const struct ev_refused *of = &events[i]->refused;
        bool known = !of->name;
        for (size_t k = 0; k < i && !known; k++)
            known = same_text(events[k]->refused.name, of->name);
        if (known)
            continue;
        buf_put(out, told > 0 ? "; " : "");
        if (told++ == NAMES_MOST) {
            buf_put(out, "…");
            continue;
        }
        put_refused(state, REFUSE_PAPER_PARTS, of->name, lang, out);
        buf_put(out, " – ");
        words_parts(state, plan_paper(state->plan, of->name), of->parts, lang, out);
    }
}

void words_refusals(const struct state *state, const struct event *const *events, size_t count,
                    enum lang lang, struct buf *out)
{
    struct event named = *events[0];
    struct buf name = BUF_INIT, parts = BUF_INIT;
    int why = named.refused.rule ? refusal_find(named.refused.rule) : -1;
    bool same_parts = true;
    if (why < 0) {
        words_clip(named.refused.rule, 60, out);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        merge(&named.refused, &events[i]->refused);
        same_parts = same_parts && same_text(named.refused.parts, events[i]->refused.parts) &&
                     same_text(named.refused.name, events[i]->refused.name);
    }
    put_all_refused(state, events, count, lang, &name);
    if (named.refused.parts && same_parts)
        words_parts(state, plan_paper(state->plan, named.refused.name), named.refused.parts, lang,
                    &parts);
    else if (named.refused.parts)
        put_unfinished(state, events, count, lang, &parts);
    named.refused.name = name.len > 0 ? buf_text(&name) : NULL;
    named.refused.parts = parts.len > 0 ? buf_text(&parts) : named.refused.parts;
    if (why == REFUSE_PAPER_PARTS && !same_parts)
        TEXT(out, lang, T_REFUSE_PAPER_PARTS_ALL, ARG_S("parts", buf_text(&parts)));
    else if (why == REFUSE_PAPER_PARTS && named.refused.have == 0)
        TEXT(out, lang, T_REFUSE_PAPER_BLANK, ARG_S("parts", buf_text(&parts)));
    else
        refusal_text(state->plan, &named, lang, out);
    buf_free(&parts);
    buf_free(&name);
}

void words_refusal(const struct state *state, const struct event *event, enum lang lang,
                   struct buf *out)
{
    words_refusals(state, &event, 1, lang, out);
}

// Whether one of the first `count` cites all that this one does.
static bool cited_before(const struct event *const *events, size_t count, const char *law)
{
    for (size_t i = 0; i < count; i++)
        if (events[i]->refused.law && strstr(events[i]->refused.law, law))
            return true;
    return false;
}

void words_refusals_law(const struct plan *plan, const struct event *const *events, size_t count,
                        enum lang lang, struct buf *out)
{
    struct buf all = BUF_INIT;
    for (size_t i = 0; i < count; i++) {
        const char *law = events[i]->refused.law;
        if (law && *law && !cited_before(events, i, law))
            buf_printf(&all, "%s%s", all.len ? ", " : "", law);
    }
    words_law(plan, all.len ? buf_text(&all) : NULL, lang, out);
    buf_free(&all);
}
