// Papers that were sent: inquiries and their answers, outcome documents, notices – part by part,
// with what their addressees replied (REG 43, PC 13).
#include "report/minutes.h"

#include "core/draft_text.h"
#include "core/law.h"
#include "words/words_story.h"

#include <string.h>

static bool was_sent(const struct paper_state *paper)
{
    return paper->sent_by != NOBODY || paper->sent_at >= 0;
}

// Whoever wrote in it and sent it; else whoever began it.
static int sender(const struct paper_state *paper)
{
    bool wrote = paper->sent_by != NOBODY && paper->wrote[paper->sent_by];
    return wrote ? paper->sent_by : paper->author;
}

static void put_field(const struct minutes *m, enum text_key label, struct buf *value)
{
    doc_field(m->doc, text_get(m->lang, label), value->len > 0 ? buf_text(value) : "–");
    buf_free(value);
}

// Author, and those who signed with them.
static void put_authors(const struct minutes *m, const struct paper_state *paper)
{
    struct buf names = BUF_INIT;
    for (int i = 0; i < m->data->plan->seat_count; i++) {
        if (i != paper->author && i != sender(paper) && !paper->has_signed[i])
            continue;
        buf_put(&names, names.len > 0 ? ", " : "");
        words_seat_full(m->end, i, m->lang, &names);
    }
    put_field(m, T_PAPER_FROM, &names);
}

// The day of the story when there is one, else that of the session.
static void put_date(const struct minutes *m, const struct paper_state *paper)
{
    struct buf date = BUF_INIT;
    if (paper->sent != NO_DAY)
        words_day(paper->sent, m->lang, &date);
    else
        minutes_put_date(m, NO_DAY, &date);
    put_field(m, T_MINUTES_DATE, &date);
}

// The article that asks for it; what no text asks for needs no reason in an official paper.
static void put_source(const struct minutes *m, const char *law, struct buf *out)
{
    if (law)
        words_law(m->end->plan, law, m->lang, out);
}

static void put_part(const struct minutes *m, int paper, int at)
{
    const struct plan_part *part = &m->data->plan->papers[paper].parts[at];
    const struct part_state *state = &m->end->papers[paper].parts[at];
    const char *text = state_part_words(m->end, paper, at, m->lang);
    struct buf law = BUF_INIT, title = BUF_INIT;
    if (!text && part->optional)
        return;
    put_source(m, part->law, &law);
    words_clip(ltext_in(&part->title, m->lang), 0, &title);
    if (law.len > 0)
        buf_printf(&title, " (%s)", buf_text(&law));
    doc_heading(m->doc, 3, buf_text(&title));
    doc_text(m->doc, NULL, text ? text : "–");
    if (state->reply)
        doc_field(m->doc, text_get(m->lang, T_PAPER_REPLY), state->reply);
    buf_free(&law);
    buf_free(&title);
}

// The decision that the paper carries, as it was adopted.
static void put_carried(const struct minutes *m, const struct plan_paper *paper)
{
    struct buf text = BUF_INIT;
    draft_text_adopted(m->end, paper->draft, m->lang, &text);
    if (text.len > 0) {
        doc_heading(m->doc, 3, text_get(m->lang, T_PAPER_CARRIED));
        for (char *rest = NULL, *line = strtok_r(text.data, "\n", &rest); line;
             line = strtok_r(NULL, "\n", &rest))
            doc_text(m->doc, NULL, line);
    }
    buf_free(&text);
}

static void put_outcome(const struct minutes *m, const struct paper_state *paper)
{
    struct buf title = BUF_INIT;
    doc_field(m->doc, text_get(m->lang, T_PAPER_STATUS),
              words_paper_status((int)paper->status, m->lang));
    if (paper->reason)
        doc_field(m->doc, text_get(m->lang, T_PAPER_RETURNED), paper->reason);
    if (paper->answer)
        doc_field(m->doc, text_get(m->lang, T_PAPER_REPLY), paper->answer);
    if (paper->answer_paper != NOBODY) {
        words_paper(m->end, paper->answer_paper, m->lang, &title);
        doc_field(m->doc, text_get(m->lang, T_PAPER_ANSWERED_BY), buf_text(&title));
    }
    buf_free(&title);
}

static void put_copy(const struct minutes *m, int index)
{
    struct buf copy = BUF_INIT;
    if (!plan_has_copy(&m->data->plan->papers[index]))
        return;
    words_copy(m->end, index, m->lang, &copy);
    put_field(m, T_PAPER_COPY, &copy);
}

static void put_paper(const struct minutes *m, int index)
{
    const struct plan_paper *of = &m->data->plan->papers[index];
    const struct paper_state *paper = &m->end->papers[index];
    struct buf title = BUF_INIT, to = BUF_INIT, law = BUF_INIT, name = BUF_INIT;
    words_paper(m->end, index, m->lang, &title);
    doc_new_page(m->doc);
    doc_heading(m->doc, 1, buf_text(&title));
    put_date(m, paper);
    words_addressee(m->end, index, m->lang, &to);
    put_field(m, T_PAPER_TO, &to);
    put_copy(m, index);
    put_authors(m, paper);
    put_source(m, of->law, &law);
    if (law.len > 0)
        doc_field(m->doc, text_get(m->lang, T_PAPER_LAW), buf_text(&law));
    for (int i = 0; i < of->part_count; i++)
        put_part(m, index, i);
    put_carried(m, of);
    put_outcome(m, paper);
    words_seat(m->end, sender(paper), m->lang, &name);
    doc_signature(m->doc, text_get(m->lang, T_PAPER_SIGNED), buf_text(&name));
    buf_free(&title);
    buf_free(&law);
    buf_free(&name);
}

// An internal paper is no part of the minutes.
static bool is_attached(const struct minutes *m, int paper)
{
    return was_sent(&m->end->papers[paper]) && !m->data->plan->papers[paper].internal;
}

void minutes_put_papers(const struct minutes *m)
{
    for (int i = 0; i < m->data->plan->paper_count; i++)
        if (is_attached(m, i))
            put_paper(m, i);
}

int minutes_list_papers(const struct minutes *m, int number)
{
    for (int i = 0; i < m->data->plan->paper_count; i++) {
        struct buf sign = BUF_INIT, title = BUF_INIT;
        if (!is_attached(m, i))
            continue;
        buf_printf(&sign, "%d.", ++number);
        words_paper(m->end, i, m->lang, &title);
        doc_item(m->doc, buf_text(&sign), buf_text(&title));
        buf_free(&sign);
        buf_free(&title);
    }
    return number;
}
