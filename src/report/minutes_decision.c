// Decisions: number, date, place, title, legal basis, the formula, numbered clauses, who controls
// execution, entry into force, the chair's signature (REG 28).
#include "report/minutes.h"

#include "report/text.h"
#include "report/words.h"

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
        struct buf number = BUF_INIT;
        buf_printf(&number, "%d. ", text->lines[i].number);
        rich_put(&line, buf_text(&number));
        rich_put(&line, text->lines[i].text);
        doc_text_rich(m->doc, "clause", &line);
        buf_free(&number);
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

static void put_decision(const struct minutes *m, int draft, int number)
{
    struct draft_text text;
    struct buf title = BUF_INIT, chair = BUF_INIT;
    draft_text_build(m->end, draft, m->lang, &text);
    words_draft(m->end, draft, m->lang, &title);
    words_seat(m->end, m->data->plan->chair, m->lang, &chair);
    doc_new_page(m->doc);
    minutes_put_top(m, T_DECISION_TITLE, number);
    doc_heading(m->doc, 2, buf_text(&title));
    doc_text(m->doc, NULL, text_get(m->lang, T_DECISION_BASIS));
    doc_text(m->doc, "formula", text_get(m->lang, T_DECISION_FORMULA));
    put_clauses(m, &text);
    put_missing(m, &text);
    doc_signature(m->doc, text_get(m->lang, T_MINUTES_SIGNS_CHAIR), buf_text(&chair));
    draft_text_free(&text);
    buf_free(&title);
    buf_free(&chair);
}

void minutes_put_decisions(const struct minutes *m)
{
    int number = 0;
    for (int i = 0; i < m->data->plan->draft_count; i++)
        if (m->end->drafts[i].whole == FATE_ADOPTED)
            put_decision(m, i, ++number);
}
