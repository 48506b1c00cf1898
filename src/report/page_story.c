// The page of the debrief: how the story ended, papers, deadlines and questions of the story around
// the sittings.
#include "report/page.h"

#include "core/deadline.h"
#include "report/chart.h"
#include "words/words_story.h"

#include <stdlib.h>
#include <string.h>

struct reasons {
    const struct page *page;
    bool begun;
};

static void put_reason(void *to, const char *line)
{
    struct reasons *reasons = to;
    const struct page *p = reasons->page;
    if (!reasons->begun)
        doc_heading(p->doc, 4, text_get(p->lang, T_DEBRIEF_REASONS));
    reasons->begun = true;
    doc_item(p->doc, "–", line);
}

void page_ending(const struct page *p)
{
    struct buf costs = BUF_INIT;
    if (!p->end->ending)
        return;
    struct words_ending ending = words_ending(p->plan, p->end->ending, p->lang);
    words_ending_costs(&ending, p->lang, &costs);
    page_heading(p, T_DEBRIEF_ENDING);
    doc_heading(p->doc, 3, ending.title);
    if (*ending.text)
        doc_text(p->doc, NULL, ending.text);
    if (costs.len > 0)
        doc_text(p->doc, NULL, buf_text(&costs));
    buf_free(&costs);
    struct reasons reasons = {.page = p};
    debrief_each_reason(p->d, p->lang, put_reason, &reasons);
}

static void put_paper(const struct page *p, int index)
{
    const struct paper_state *paper = &p->end->papers[index];
    struct buf title = BUF_INIT, to = BUF_INIT, missing = BUF_INIT, author = BUF_INIT;
    int required = 0, lacks = state_parts_missing(p->end, index, &required);
    words_paper(p->end, index, p->lang, &title);
    words_addressee(p->end, index, p->lang, &to);
    buf_printf(&missing, "%d/%d", required - lacks, required);
    doc_cell(p->doc, buf_text(&title));
    debrief_put_authors(p->d, index, p->lang, &author);
    doc_cell(p->doc, buf_text(&author));
    buf_free(&author);
    doc_cell(p->doc, buf_text(&to));
    doc_cell(p->doc, buf_text(&missing));
    doc_cell(p->doc, words_paper_status((int)paper->status, p->lang));
    buf_free(&title);
    buf_free(&to);
    buf_free(&missing);
}

static void put_part(const struct page *p, const struct plan_part *part,
                     const struct part_state *state)
{
    struct buf label = BUF_INIT;
    if (!state->text)
        return;
    buf_printf(&label, "%s:", ltext_in(&part->title, p->lang));
    doc_field(p->doc, buf_text(&label), state->text);
    if (state->reply)
        doc_field(p->doc, text_get(p->lang, T_PAPER_REPLY), state->reply);
    buf_free(&label);
}

// What was sent, word for word: drafts that nobody sent are their author's.
static void put_paper_text(const struct page *p, int index)
{
    const struct plan_paper *of = &p->plan->papers[index];
    const struct paper_state *paper = &p->end->papers[index];
    struct buf title = BUF_INIT;
    if (paper->sent_at < 0)
        return;
    words_paper(p->end, index, p->lang, &title);
    doc_heading(p->doc, 3, buf_text(&title));
    buf_reset(&title);
    words_day(paper->sent, p->lang, &title);
    if (paper->sent != NO_DAY)
        doc_field(p->doc, text_get(p->lang, T_MINUTES_DATE), buf_text(&title));
    doc_open(p->doc, "words");
    for (int i = 0; i < of->part_count; i++)
        put_part(p, &of->parts[i], &paper->parts[i]);
    if (paper->answer)
        doc_field(p->doc, text_get(p->lang, T_PAPER_REPLY), paper->answer);
    if (paper->reason)
        doc_field(p->doc, text_get(p->lang, T_PAPER_RETURNED), paper->reason);
    doc_close(p->doc);
    buf_free(&title);
}

static void put_remark(const struct page *p, int at)
{
    const struct remark *remark = &p->end->remarks[at];
    page_cell_time(p, state_running(p->end, remark->at));
    page_cell_seat(p, remark->seat);
    doc_cell(p->doc, words_remark_kind((int)remark->kind, p->lang));
    doc_cell(p->doc, state_remark_text(p->end, remark, p->lang));
}

// What people handed in; the problems a scenario has ready are on the map.
static void put_remarks(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_TIME, T_PAGE_COLUMN_WHO, T_PAGE_COLUMN_KIND,
                                          T_PAGE_COLUMN_WORDS};
    bool any = false;
    for (int i = 0; i < (int)p->end->remark_count; i++) {
        if (p->end->remarks[i].dropped || p->end->remarks[i].seat == NOBODY)
            continue;
        if (!any) {
            page_heading(p, T_PAGE_REMARKS);
            doc_table(p->doc, NULL, "rlll");
            page_heads(p, heads, 4);
        }
        any = true;
        put_remark(p, i);
    }
}

static void put_papers(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_PAPER, T_PAGE_COLUMN_AUTHOR,
                                          T_PAGE_COLUMN_TO, T_PAGE_COLUMN_PARTS,
                                          T_PAGE_COLUMN_FATE};
    if (p->plan->paper_count == 0)
        return;
    page_heading(p, T_PAGE_PAPERS);
    doc_table(p->doc, NULL, "lllrl");
    page_heads(p, heads, 5);
    for (int i = 0; i < p->plan->paper_count; i++)
        if (state_paper_exists(p->end, i))
            put_paper(p, i);
    for (int i = 0; i < p->plan->paper_count; i++)
        put_paper_text(p, i);
}

static void put_day(const struct page *p, int day)
{
    struct buf date = BUF_INIT;
    words_day(day, p->lang, &date);
    doc_cell(p->doc, buf_text(&date));
    buf_free(&date);
}

static void put_deadlines(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_DEADLINE, T_PAGE_COLUMN_HANDS,
                                          T_PAGE_COLUMN_LAW,      T_PAGE_COLUMN_DUE,
                                          T_PAGE_COLUMN_DONE,     T_PAGE_COLUMN_FATE};
    if (p->plan->deadline_count == 0)
        return;
    page_heading(p, T_PAGE_DEADLINES);
    doc_table(p->doc, NULL, "llllll");
    page_heads(p, heads, 6);
    for (int i = 0; i < p->plan->deadline_count; i++) {
        struct buf title = BUF_INIT, law = BUF_INIT, who = BUF_INIT, due = BUF_INIT;
        words_deadline(p->end, i, p->lang, &title);
        words_law(p->plan, p->plan->deadlines[i].law, p->lang, &law);
        words_seats(p->end, p->plan->deadlines[i].who, p->lang, &who);
        doc_cell(p->doc, buf_text(&title));
        doc_cell(p->doc, buf_text(&who));
        doc_cell(p->doc, buf_text(&law));
        words_due(p->end, i, p->lang, &due);
        doc_cell(p->doc, buf_text(&due));
        buf_free(&due);
        put_day(p, deadline_done(p->end, i));
        doc_cell(p->doc, words_deadline_status(p->end, i, p->lang));
        buf_free(&title);
        buf_free(&law);
        buf_free(&who);
    }
}

static void put_answer(void *page, const char *line)
{
    static const char under[] = "– "; // belongs to the line before
    const struct page *p = page;
    bool item = strncmp(line, under, sizeof under - 1) == 0;
    if (item)
        doc_item(p->doc, "–", line + sizeof under - 1);
    else
        doc_text(p->doc, NULL, line);
}

struct counted {
    struct chart_bar bar[SEATS_MAX];
    struct buf label[SEATS_MAX], value[SEATS_MAX];
    int count;
};

// How private answers were spread, with the figures behind the chart.
static void put_counts(const struct page *p, int question, struct counted *c)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_ANSWER, T_PAGE_COLUMN_TIMES};
    const struct plan_question *of = &p->plan->questions[question];
    for (int i = 0; i < of->choice_count; i++) {
        int chosen = state_chosen_count(p->end, question, i);
        if (of->peers && chosen == 0)
            continue;
        words_chosen(p->end, question, of->choices[i].id, p->lang, &c->label[c->count]);
        buf_int(&c->value[c->count], chosen);
        c->bar[c->count] = (struct chart_bar){buf_text(&c->label[c->count]),
                                              buf_text(&c->value[c->count]), chosen, 0};
        c->count++;
    }
    doc_heading(p->doc, 3, ltext_in(&of->title, p->lang));
    chart_bars(p->doc, "", c->bar, c->count);
    doc_table(p->doc, "slim", "lr");
    page_heads(p, heads, 2);
    for (int i = 0; i < c->count; i++) {
        doc_cell(p->doc, c->bar[i].label);
        doc_cell_int(p->doc, c->bar[i].number);
    }
}

static void put_all_counts(const struct page *p)
{
    struct counted *c = mem_alloc(sizeof *c);
    for (int i = 0; i < p->plan->question_count; i++) {
        if (!p->plan->questions[i].secret || !state_counts_name_nobody(p->end, i))
            continue;
        memset(c, 0, sizeof *c);
        put_counts(p, i, c);
        for (int j = 0; j < c->count; j++) {
            buf_free(&c->label[j]);
            buf_free(&c->value[j]);
        }
    }
    free(c);
}

// What was wrong and why, or who chose what.
static void put_answers(const struct page *p)
{
    struct page lines = *p;
    for (int i = 0; i < p->plan->question_count; i++)
        if (p->end->questions[i].answers > 0) {
            page_heading(p, T_PAGE_ANSWERS);
            debrief_each_answer(p->d, p->lang, put_answer, &lines);
            put_all_counts(p);
            return;
        }
}

static void put_problems(const struct page *p)
{
    struct page lines = *p;
    for (size_t i = 0; i < (size_t)p->end->remark_count; i++)
        if (p->end->remarks[i].kind == REMARK_PROBLEM && state_remark_marks(p->end, (int)i) > 0) {
            page_heading(p, T_PAGE_PROBLEMS);
            debrief_each_problem(p->d, p->lang, page_put_line, &lines);
            return;
        }
}

void page_story(const struct page *p)
{
    put_papers(p);
    put_deadlines(p);
    put_answers(p);
    put_remarks(p);
    put_problems(p);
}
