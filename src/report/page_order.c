// The page of the debrief: how items led in order went stage by stage, and deputies' inquiries.
#include "report/page.h"

#include "words/words_story.h"

// Takes what `text` holds and frees it.
static void put_cell(const struct page *p, struct buf *text)
{
    doc_cell(p->doc, buf_text(text));
    buf_free(text);
}

static void put_stage(const struct page *p, const struct debrief_stage *stage, int name)
{
    struct buf went = BUF_INIT;
    bool held = stage->went >= WENT_ON;
    doc_cell(p->doc, words_stage(name, p->lang));
    if (held)
        page_cell_time(p, stage->took);
    else
        doc_cell(p->doc, "–");
    if (stage->planned > 0)
        page_cell_time(p, stage->planned);
    else
        doc_cell(p->doc, "–");
    if (held && name != ORDER_VOTES)
        doc_cell_int(p->doc, stage->speeches);
    else
        doc_cell(p->doc, "–");
    debrief_put_went(p->d, stage, p->lang, &went);
    put_cell(p, &went);
}

static void put_item(const struct page *p, const struct debrief_item *item)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_STAGE, T_PAGE_COLUMN_TOOK,
                                          T_PAGE_COLUMN_PLANNED, T_PAGE_COLUMN_SPEECHES,
                                          T_PAGE_COLUMN_WENT};
    struct buf text = BUF_INIT;
    words_item(p->end, item->item, p->lang, &text);
    doc_heading(p->doc, 3, buf_text(&text));
    buf_reset(&text);
    debrief_put_took(debrief_item_took(item), item->planned, p->lang, &text);
    doc_field(p->doc, text_get(p->lang, T_PAGE_ITEM_TIME), buf_text(&text));
    doc_table(p->doc, NULL, "lrrrl");
    page_heads(p, heads, 5);
    for (int i = ORDER_REPORT; i < ORDER_STAGE_COUNT; i++)
        put_stage(p, &item->stage[i], i);
    buf_free(&text);
}

void page_order(const struct page *p)
{
    if (p->d->led_count == 0)
        return;
    page_heading(p, T_PAGE_ORDER);
    doc_text(p->doc, "quiet", text_get(p->lang, T_PAGE_ORDER_LEGEND));
    for (size_t i = 0; i < p->d->led_count; i++)
        put_item(p, &p->d->led[i]);
}

static void put_inquiry(const struct page *p, int paper)
{
    struct buf text = BUF_INIT;
    words_paper(p->end, paper, p->lang, &text);
    put_cell(p, &text);
    page_cell_seat(p, p->end->papers[paper].author);
    debrief_put_sent(p->d, paper, p->lang, &text);
    put_cell(p, &text);
    debrief_put_read(p->d, paper, p->lang, &text);
    put_cell(p, &text);
    debrief_put_copy(p->d, paper, p->lang, &text);
    put_cell(p, &text);
    debrief_put_answer(p->d, paper, p->lang, &text);
    put_cell(p, &text);
}

void page_inquiries(const struct page *p)
{
    static const enum text_key heads[] = {T_PAGE_COLUMN_INQUIRY, T_PAGE_COLUMN_AUTHOR,
                                          T_PAGE_COLUMN_SENT,    T_PAGE_COLUMN_READ,
                                          T_PAGE_COLUMN_COPY,    T_PAGE_COLUMN_ANSWER};
    bool any = false;
    for (int i = 0; i < p->plan->paper_count; i++) {
        if (!debrief_is_inquiry(p->d, i))
            continue;
        if (!any) {
            page_heading(p, T_PAGE_INQUIRIES);
            doc_table(p->doc, NULL, "llllll");
            page_heads(p, heads, 6);
        }
        any = true;
        put_inquiry(p, i);
    }
}
