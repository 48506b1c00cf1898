// Decisions: number, date, place, title, legal basis, the formula, numbered clauses, who controls
// execution, entry into force, the chair's signature (REG 28).
#include "report/minutes.h"

#include "core/draft_text.h"
#include "core/law.h"
#include "core/wording.h"
#include "report/walk.h"
#include "words/words.h"

#include <string.h>

// Whether the text has a clause of this id still; what it lacks is left to be filled in by hand.
static bool has_clause(const struct draft_text *text, const char *id)
{
    for (size_t i = 0; i < text->count; i++)
        if (text->lines[i].id && strcmp(text->lines[i].id, id) == 0)
            return true;
    return false;
}

static void put_clauses(const struct minutes *m, const struct draft_text *text)
{
    for (size_t i = 0; i < text->count; i++) {
        struct rich line = rich_in(m->doc);
        struct buf number = BUF_INIT, follows = BUF_INIT;
        buf_printf(&number, "%d. ", text->lines[i].number);
        rich_put(&line, buf_text(&number));
        rich_put(&line, text->lines[i].text);
        wording_put_follows(text->lines[i].from, m->lang, &follows);
        if (text->lines[i].from != NOBODY)
            rich_mark(&line, MARK_QUIET, buf_text(&follows));
        doc_text_rich(m->doc, "clause", &line);
        buf_free(&number);
        buf_free(&follows);
    }
}

static void put_missing(const struct minutes *m, const struct draft_text *text)
{
    static const struct {
        const char *id;
        enum text_key label;
    } needed[] = {{"control", T_DECISION_CONTROL}, {"force", T_DECISION_FORCE}};
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (!has_clause(text, needed[i].id))
            doc_field(m->doc, text_get(m->lang, needed[i].label), "____________________");
}

// The vote that adopted the draft.
static const struct vote *whole_vote(const struct minutes *m, int draft)
{
    for (size_t i = m->end->vote_count; i > 0; i--) {
        const struct vote *vote = m->end->votes[i - 1];
        if (vote->subject.kind == SUBJECT_WHOLE && vote->subject.index == draft &&
            vote->status == VOTE_CLOSED)
            return vote;
    }
    return NULL;
}

// The story day a draft became a decision on; NO_DAY without a calendar.
static int day_of(const struct minutes *m, int draft)
{
    struct walk walk;
    int day = NO_DAY;
    walk_begin(&walk, m->data->plan, &m->data->history);
    while (walk_next(&walk))
        if (walk.event->kind == EV_decision_adopted && walk.event->decision_adopted.draft == draft)
            day = walk.state->day;
    walk_end(&walk);
    return day;
}

// A body other than the maslikhat decides by the law of the threshold, where it names one.
static void put_formula(const struct minutes *m, const struct plan *plan, int draft)
{
    struct buf text = BUF_INIT, law = BUF_INIT;
    const struct vote *vote = whole_vote(m, draft);
    const char *cited = plan->threshold_law[vote ? vote->threshold : THRESHOLD_DECISION].law;
    if (cited)
        words_law_full(plan, cited, m->lang, &law);
    if (words_is_council(plan))
        doc_text(m->doc, NULL, text_get(m->lang, T_DECISION_BASIS));
    else if (law.len > 0)
        doc_field(m->doc, text_get(m->lang, T_PAPER_LAW), buf_text(&law));
    words_formula(plan, m->lang, &text);
    doc_text(m->doc, "formula", buf_text(&text));
    buf_free(&text);
    buf_free(&law);
}

static void put_signature(const struct minutes *m, const struct plan *plan, int seat)
{
    struct buf name = BUF_INIT, sign = BUF_INIT;
    words_seat(m->end, seat, m->lang, &name);
    words_signs(plan, m->lang, &sign);
    doc_signature(m->doc, buf_text(&sign), buf_text(&name));
    buf_free(&sign);
    buf_free(&name);
}

const struct plan *minutes_decided_by(const struct minutes *m, int draft)
{
    const struct vote *vote = whole_vote(m, draft);
    return vote && vote->plan ? vote->plan : m->data->plan;
}

static void put_decision(const struct minutes *m, int draft, int number)
{
    const struct plan *plan = minutes_decided_by(m, draft);
    struct draft_text text;
    struct buf title = BUF_INIT;
    draft_text_build(m->end, draft, m->lang, &text);
    words_draft(m->end, draft, m->lang, &title);
    doc_new_page(m->doc);
    minutes_put_top(m, plan, T_DECISION_TITLE, number, day_of(m, draft));
    doc_heading(m->doc, 2, buf_text(&title));
    put_formula(m, plan, draft);
    put_clauses(m, &text);
    if (words_is_council(plan))
        put_missing(m, &text);
    put_signature(m, plan, plan->chair);
    draft_text_free(&text);
    buf_free(&title);
}

bool minutes_no_confidence(const struct minutes *m)
{
    return m->end->no_confidence == MOTION_DECIDED && m->end->confidence_fate == FATE_ADOPTED;
}

// No draft stands behind it: one clause, by the law on local government.
static void put_no_confidence(const struct minutes *m, int number)
{
    const struct plan *plan = m->data->plan;
    struct buf text = BUF_INIT, akim = BUF_INIT, law = BUF_INIT;
    int day = NO_DAY;
    struct walk walk;
    walk_begin(&walk, plan, &m->data->history);
    while (walk_next(&walk))
        if (walk.event->kind == EV_motion_carried)
            day = walk.state->day;
    walk_end(&walk);
    for (int i = 0; i < plan->seat_count && akim.len == 0; i++)
        if (plan->seats[i].kind == SEAT_AKIM)
            words_seat_full(m->end, i, m->lang, &akim);
    doc_new_page(m->doc);
    minutes_put_top(m, plan, T_DECISION_TITLE, number, day);
    doc_heading(m->doc, 2, text_get(m->lang, T_WORDS_SUBJECT_NO_CONFIDENCE));
    words_law_full(plan, threshold_laws[THRESHOLD_NO_CONFIDENCE], m->lang, &law);
    doc_field(m->doc, text_get(m->lang, T_PAPER_LAW), buf_text(&law));
    words_formula(plan, m->lang, &text);
    doc_text(m->doc, "formula", buf_text(&text));
    buf_reset(&text);
    TEXT(&text, m->lang, T_DECISION_NO_CONFIDENCE, ARG_S("akim", buf_text(&akim)));
    doc_text(m->doc, "clause", buf_text(&text));
    put_signature(m, plan, m->end->chair);
    buf_free(&text);
    buf_free(&akim);
    buf_free(&law);
}

void minutes_put_decisions(const struct minutes *m)
{
    int number = 0;
    for (int i = 0; i < m->data->plan->draft_count; i++)
        if (m->end->drafts[i].whole == FATE_ADOPTED)
            put_decision(m, i, ++number);
    if (minutes_no_confidence(m))
        put_no_confidence(m, ++number);
}
