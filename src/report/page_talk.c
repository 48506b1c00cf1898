// The page of the debrief: refusals with their articles, complications, notes, questions.
#include "report/page.h"

#include "core/talk.h"
#include "words/words.h"

static void put_refusals(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_TIMES, T_PAGE_COLUMN_RULE,
                                          T_PAGE_COLUMN_LAW, T_PAGE_COLUMN_WHO};
    if (p->d->refusal_count == 0)
        return;
    doc_table(p->doc, NULL, "rlll");
    page_heads(p, heads, 4);
    for (size_t i = 0; i < p->d->refusal_count; i++) {
        struct buf what = BUF_INIT, law = BUF_INIT, who = BUF_INIT;
        debrief_put_rule(p->d, &p->d->refusals[i], p->lang, &what);
        debrief_put_law(p->d, &p->d->refusals[i], p->lang, &law);
        debrief_put_who(p->d, &p->d->refusals[i], p->lang, &who);
        doc_cell_int(p->doc, p->d->refusals[i].count);
        doc_cell(p->doc, buf_text(&what));
        doc_cell(p->doc, buf_text(&law));
        doc_cell(p->doc, buf_text(&who));
        buf_free(&what);
        buf_free(&law);
        buf_free(&who);
    }
}

void page_rules(const struct page *p)
{
    if (p->d->refusal_count + p->d->interest_count == 0)
        return;
    page_heading(p, T_PAGE_RULES);
    for (size_t i = 0; i < p->d->interest_count; i++) {
        struct buf text = BUF_INIT;
        debrief_put_interest(p->d, &p->d->interests[i], p->lang, &text);
        doc_text(p->doc, NULL, buf_text(&text));
        buf_free(&text);
    }
    put_refusals(p);
}

static void put_injects(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_TIME, T_PAGE_COLUMN_WHAT,
                                          T_PAGE_COLUMN_FATE};
    if (p->plan->inject_count == 0)
        return;
    page_heading(p, T_PAGE_INJECTS);
    doc_table(p->doc, NULL, "rll");
    page_heads(p, heads, 3);
    for (int i = 0; i < p->plan->inject_count; i++) {
        if (p->plan->injects[i].absent)
            continue;
        if (p->d->inject_at[i] >= 0)
            page_cell_time(p, p->d->inject_at[i]);
        else
            doc_cell(p->doc, "–");
        doc_cell(p->doc, ltext_in(&p->plan->injects[i].title, p->lang));
        doc_cell(p->doc, words_inject_of(p->end, i, p->lang));
    }
}

// The trainer's; what participants noted is theirs.
static void put_notes(const struct page *p)
{
    bool any = false;
    for (size_t i = 0; i < p->d->note_count; i++) {
        struct buf time = BUF_INIT;
        if (p->d->notes[i].seat != NOBODY)
            continue;
        if (!any)
            page_heading(p, T_PAGE_NOTES);
        any = true;
        words_time(p->d->notes[i].at / 1000, &time);
        doc_field(p->doc, buf_text(&time), p->d->notes[i].text);
        buf_free(&time);
    }
}

static void put_whisper(const struct page *p, const struct whisper *whisper)
{
    struct buf who = BUF_INIT;
    words_seat(p->end, whisper->from, p->lang, &who);
    buf_put(&who, " → ");
    words_seats(p->end, whisper->to, p->lang, &who);
    buf_char(&who, ':');
    doc_field(p->doc, buf_text(&who), whisper->text);
    buf_free(&who);
}

static void put_whispers(const struct page *p)
{
    bool any = false;
    for (size_t i = 0; i < p->end->whisper_count; i++) {
        if (!talk_may_tell(p->end, &p->end->whispers[i]))
            continue;
        if (!any) {
            page_heading(p, T_PAGE_WHISPERS);
            doc_text(p->doc, "quiet", text_get(p->lang, T_PAGE_WHISPERS_LEGEND));
        }
        any = true;
        put_whisper(p, &p->end->whispers[i]);
    }
}

static void put_questions(const struct page *p)
{
    bool any = false;
    for (int i = 0; i < p->plan->page_count; i++) {
        const struct plan_page *page = &p->plan->pages[i];
        if (!debrief_is_question(page))
            continue;
        if (!any)
            page_heading(p, T_PAGE_QUESTIONS);
        any = true;
        doc_heading(p->doc, 3, ltext_in(&page->title, p->lang));
        doc_text(p->doc, "question", ltext_in(&page->text, p->lang));
    }
}

void page_talk(const struct page *p)
{
    put_injects(p);
    put_whispers(p);
    put_notes(p);
    put_questions(p);
}
