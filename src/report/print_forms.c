// Sheets to write on and to read: the table for counting hands, the memo, the draft, amendments,
// the guide.
#include "report/print.h"

#include "core/draft_text.h"
#include "words/words.h"

#include <string.h>

enum { BLANK_ROWS = 6, AMENDMENT_LINES = 5, AMENDMENTS_A_PAGE = 2, AMENDMENTS_LEAST = 4 };
enum { CANDIDATE_ROWS = 4, COMMISSION_SIGNS = 3 }; // of the counting commission's protocol

// Both languages in one text, for the heads of tables.
static void put_both(struct doc *doc, const struct print *print, enum text_key key)
{
    struct buf text = BUF_INIT;
    for (int i = 0; i < print->lang_count; i++) {
        buf_put(&text, i > 0 ? " / " : "");
        buf_put(&text, text_get(print->lang[i], key));
    }
    doc_cell(doc, buf_text(&text));
    buf_free(&text);
}

static void put_subject_row(struct doc *doc, const struct print *print, struct subject subject)
{
    struct buf text = BUF_INIT;
    words_subject(print->state, &subject, print->lang[0], &text);
    doc_cell(doc, buf_text(&text));
    for (int i = 0; i < 6; i++)
        doc_cell(doc, "");
    buf_free(&text);
}

static void put_blank_row(struct doc *doc)
{
    for (int i = 0; i < 7; i++)
        doc_cell(doc, "");
}

// Whether an item comes up in the sitting before `at`, as print_voting() counts them.
static bool comes_up(const struct print *print, int item, int at)
{
    int sitting = plan_item_sitting(print->state->whole, item);
    return sitting == NOBODY || sitting == at - 1;
}

// The votes that are known beforehand, in the order of the procedure, and room for amendments.
static void put_count_rows(struct doc *doc, const struct print *print, const struct plan *plan,
                           int at)
{
    for (int i = 0; plan->agenda_voted && i < plan->item_count; i++)
        if (comes_up(print, i, at))
            put_subject_row(doc, print,
                            (struct subject){.kind = SUBJECT_ITEM, .index = i, .name = ""});
    if (plan->agenda_voted)
        put_subject_row(doc, print, (struct subject){.kind = SUBJECT_AGENDA, .name = ""});
    for (int i = 0; i < plan->draft_count; i++)
        if (comes_up(print, plan->drafts[i].item, at))
            put_subject_row(doc, print,
                            (struct subject){.kind = SUBJECT_BASIS, .index = i, .name = ""});
    for (int i = 0; i < BLANK_ROWS; i++)
        put_blank_row(doc);
    for (int i = 0; i < plan->draft_count; i++)
        if (comes_up(print, plan->drafts[i].item, at))
            put_subject_row(doc, print,
                            (struct subject){.kind = SUBJECT_WHOLE, .index = i, .name = ""});
}

static void put_figures(struct doc *doc, const struct plan *plan, enum lang lang)
{
    struct buf text = BUF_INIT, rule = BUF_INIT;
    words_rule(plan, THRESHOLD_DECISION, lang, &rule);
    TEXT(&text, lang, words_is_council(plan) ? T_PRINT_COUNT_FIGURES : T_PRINT_COUNT_FIGURES_BODY,
         ARG_N("total", plan->total),
         ARG_N("quorum", threshold_needed(plan->threshold[THRESHOLD_QUORUM], plan->total)),
         ARG_N("majority", threshold_needed(plan->threshold[THRESHOLD_DECISION], plan->total)),
         ARG_S("rule", buf_text(&rule)));
    doc_text(doc, NULL, buf_text(&text));
    buf_free(&text);
    buf_free(&rule);
}

// Which sitting the sheet is for, where there are several, and what it takes there.
static void put_count_top(struct doc *doc, const struct print *print, const struct plan *plan,
                          int at)
{
    if (print->lang_count > 1)
        doc_open(doc, "two");
    for (int i = 0; i < print->lang_count; i++) {
        doc_open_lang(doc, NULL, print->lang[i]);
        if (plan->whole)
            doc_text(doc, NULL, ltext_in(&plan->sittings[at - 1].title, print->lang[i]));
        put_figures(doc, plan, print->lang[i]);
        doc_close(doc);
    }
    if (print->lang_count > 1)
        doc_close(doc);
}

// The counting commission's protocol of a secret ballot on paper: room for candidates, and what
// has to add up.
static void put_protocol(struct doc *doc, const struct print *print)
{
    static const enum text_key rows[] = {
        T_PROTOCOL_VOTERS,     T_PROTOCOL_GIVEN, T_PRINT_COUNT_FOR, T_PRINT_COUNT_AGAINST,
        T_PRINT_COUNT_ABSTAIN, T_PROTOCOL_BLANK, T_PROTOCOL_SPOILT};
    const int before_candidates = 4;
    print_begin_form(doc, print, T_UI_PROTOCOL);
    doc_field(doc, text_get(print->lang[0], T_PRINT_COUNT_WHAT), "______________________");
    doc_table(doc, NULL, "lc");
    put_both(doc, print, T_PROTOCOL_WHAT);
    put_both(doc, print, T_PROTOCOL_COUNT);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (int k = 0; (int)i == before_candidates && k < CANDIDATE_ROWS; k++) {
            doc_cell(doc, text_get(print->lang[0], T_PRINT_CANDIDATE));
            doc_cell(doc, "");
        }
        put_both(doc, print, rows[i]);
        doc_cell(doc, "");
    }
    for (int i = 0; i < print->lang_count; i++)
        doc_text(doc, "quiet", text_get(print->lang[i], T_PROTOCOL_RULE));
    for (int i = 0; i < COMMISSION_SIGNS; i++)
        doc_signature(doc, text_get(print->lang[0], T_PROTOCOL_MEMBER), NULL);
    doc_close(doc);
    doc_rule(doc);
}

void print_count(struct doc *doc, const struct print *print)
{
    static const enum text_key heads[] = {
        T_PRINT_COUNT_WHAT,    T_PRINT_COUNT_PRESENT,   T_PRINT_COUNT_FOR,   T_PRINT_COUNT_AGAINST,
        T_PRINT_COUNT_ABSTAIN, T_PRINT_COUNT_NOT_VOTED, T_PRINT_COUNT_RESULT};
    int at = 0;
    for (const struct plan *plan; (plan = print_voting(print, &at)) != NULL;) {
        print_begin_form(doc, print, T_PRINT_COUNT);
        put_count_top(doc, print, plan, at);
        doc_table(doc, NULL, "lcccccl");
        for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
            put_both(doc, print, heads[i]);
        put_count_rows(doc, print, plan, at);
        doc_signature(doc, text_get(print->lang[0], T_PRINT_COUNTED_BY), NULL);
        doc_close(doc);
        doc_rule(doc);
    }
    put_protocol(doc, print);
}

static void put_pages(struct doc *doc, const struct print *print, const char *section,
                      enum lang lang)
{
    const struct plan *plan = print->state->plan;
    for (int i = 0; i < plan->page_count; i++) {
        const struct plan_page *page = &plan->pages[i];
        if (!page->section || strcmp(page->section, section) != 0)
            continue;
        doc_open(doc, "keep");
        doc_heading(doc, 2, ltext_in(&page->title, lang));
        doc_text(doc, NULL, ltext_in(&page->text, lang));
        doc_close(doc);
    }
}

static void put_memo(struct doc *doc, const struct print *print, enum lang lang)
{
    put_pages(doc, print, "memo", lang);
}

static void put_guide(struct doc *doc, const struct print *print, enum lang lang)
{
    put_pages(doc, print, "guide", lang);
}

void print_guide(struct doc *doc, const struct print *print)
{
    print_begin_form(doc, print, T_PRINT_GUIDE);
    print_each_lang(doc, print, put_guide);
    doc_close(doc);
    doc_rule(doc);
}

void print_memo(struct doc *doc, const struct print *print)
{
    print_begin_form(doc, print, T_PRINT_MEMO);
    print_each_lang(doc, print, put_memo);
    doc_close(doc);
    doc_rule(doc);
}

static void put_clauses(struct doc *doc, const struct print *print, int draft, enum lang lang)
{
    struct draft_text text;
    struct state *fresh = state_new(print->state->plan); // as it is tabled
    draft_text_build(fresh, draft, lang, &text);
    for (size_t i = 0; i < text.count; i++) {
        struct buf number = BUF_INIT;
        buf_printf(&number, "%d.", text.lines[i].number);
        doc_item(doc, buf_text(&number), text.lines[i].text);
        buf_free(&number);
    }
    draft_text_free(&text);
    state_free(fresh);
}

static void put_drafts(struct doc *doc, const struct print *print, enum lang lang)
{
    const struct plan *plan = print->state->plan;
    bool all =
        print->parts == 1U << PRINT_DRAFT; // asked for alone: those that come about later too
    for (int i = 0; i < plan->draft_count; i++) {
        const struct plan *there = print_deciding(print, i);
        if (plan->drafts[i].when && !all)
            continue;
        struct buf title = BUF_INIT, formula = BUF_INIT, sign = BUF_INIT;
        words_signs(there, lang, &sign);
        words_formula(there, lang, &formula);
        words_draft(print->state, i, lang, &title);
        doc_text(doc, "quiet", ltext_in(&plan->place, lang));
        doc_heading(doc, 2, buf_text(&title));
        doc_text(doc, NULL, text_get(lang, T_PRINT_DRAFT_DATE));
        doc_text(doc, NULL, buf_text(&formula));
        put_clauses(doc, print, i, lang);
        doc_signature(doc, buf_text(&sign), NULL);
        buf_free(&sign);
        buf_free(&title);
        buf_free(&formula);
    }
}

// Only a maslikhat's decision can spend, and so need the akim's opinion.
static bool may_spend(const struct print *print)
{
    for (int i = 0; i < print->state->plan->draft_count; i++)
        if (!words_is_council(print_deciding(print, i)))
            return false;
    return true;
}

static void put_amendment(struct doc *doc, const struct print *print, enum lang lang)
{
    static const enum text_key kinds[] = {T_PRINT_AMEND_SET, T_PRINT_AMEND_REPLACE,
                                          T_PRINT_AMEND_INSERT, T_PRINT_AMEND_DELETE};
    doc_heading(doc, 2, text_get(lang, T_PRINT_AMENDMENT));
    doc_field(doc, text_get(lang, T_PRINT_AMEND_AUTHOR), "№ ____  ______________________");
    doc_field(doc, text_get(lang, T_PRINT_AMEND_CLAUSE), "________");
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        doc_item(doc, "☐", text_get(lang, kinds[i]));
    doc_text(doc, NULL, text_get(lang, T_PRINT_AMEND_WORDING));
    doc_lines(doc, AMENDMENT_LINES);
    doc_text(doc, "quiet", text_get(lang, T_PRINT_AMEND_HINT));
    if (may_spend(print))
        doc_text(doc, "quiet", text_get(lang, T_PRINT_AMEND_SPENDS));
}

// One for every second who votes, two to a page, to be cut apart.
static void put_amendments(struct doc *doc, const struct print *print)
{
    int half = print_voters(print) / 2;
    int count = half > AMENDMENTS_LEAST ? half + half % AMENDMENTS_A_PAGE : AMENDMENTS_LEAST;
    for (int i = 0; i < count; i++) {
        if (i % AMENDMENTS_A_PAGE == 0)
            doc_open(doc, "form");
        doc_open(doc, "half");
        print_each_lang(doc, print, put_amendment);
        doc_close(doc);
        doc_rule(doc);
        if (i % AMENDMENTS_A_PAGE == AMENDMENTS_A_PAGE - 1)
            doc_close(doc);
    }
}

void print_draft(struct doc *doc, const struct print *print)
{
    print_begin_form(doc, print, T_PRINT_DRAFT);
    print_each_lang(doc, print, put_drafts);
    doc_close(doc);
    doc_rule(doc);
    put_amendments(doc, print);
}
