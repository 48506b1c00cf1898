// The page of the debrief: its head, its sections in their order, and what they share.
#include "report/page.h"

#include "report/mask.h"
#include "words/words_story.h"

#include <stdio.h>

void page_heading(const struct page *p, enum text_key key)
{
    doc_heading(p->doc, 2, text_get(p->lang, key));
}

void page_heads(const struct page *p, const enum text_key *keys, int count)
{
    for (int i = 0; i < count; i++)
        doc_cell(p->doc, text_get(p->lang, keys[i]));
}

void page_legend(const struct page *p, struct rich *to, enum doc_mark mark, enum text_key key)
{
    rich_mark(to, mark, text_get(p->lang, T_PAGE_SO));
    rich_put(to, " – ");
    rich_put(to, text_get(p->lang, key));
}

void page_cell_time(const struct page *p, int64_t milliseconds)
{
    struct buf time = BUF_INIT;
    words_time(milliseconds / 1000, &time);
    doc_cell(p->doc, buf_text(&time));
    buf_free(&time);
}

void page_cell_seat(const struct page *p, int seat)
{
    struct buf name = BUF_INIT;
    words_seat_person(p->end, seat, p->lang, &name);
    doc_cell(p->doc, buf_text(&name));
    buf_free(&name);
}

const char *page_faction(const struct page *p, int seat)
{
    int faction = p->plan->seats[seat].faction;
    return faction == NOBODY ? "–" : ltext_in(&p->plan->factions[faction].name, p->lang);
}

void page_put_line(void *page, const char *line)
{
    const struct page *p = page;
    doc_text(p->doc, NULL, line);
}

static void put_time(const struct page *p, enum text_key label, int64_t milliseconds)
{
    struct buf time = BUF_INIT;
    words_time(milliseconds / 1000, &time);
    doc_field(p->doc, text_get(p->lang, label), buf_text(&time));
    buf_free(&time);
}

static void put_number(const struct page *p, enum text_key label, int64_t number)
{
    struct buf digits = BUF_INIT;
    buf_int(&digits, number);
    doc_field(p->doc, text_get(p->lang, label), buf_text(&digits));
    buf_free(&digits);
}

// When and where, and who played.
static void put_where(const struct page *p)
{
    struct buf text = BUF_INIT;
    const char *place = ltext_in(&p->plan->place, p->lang);
    int people = 0, bots = 0;
    words_date_text(p->begun, p->lang, &text);
    doc_field(p->doc, text_get(p->lang, T_MINUTES_DATE), buf_text(&text));
    if (*place)
        doc_field(p->doc, text_get(p->lang, T_MINUTES_PLACE), place);
    for (int i = 0; i < p->plan->seat_count; i++) {
        bots += p->end->seat[i].bot;
        people += !p->end->seat[i].bot && p->end->seat[i].person;
    }
    put_number(p, T_PAGE_PEOPLE_COUNT, people);
    put_number(p, T_PAGE_BOT_COUNT, bots);
    buf_free(&text);
}

static void put_top(const struct page *p)
{
    struct buf title = BUF_INIT;
    const char *name = ltext_in(&p->plan->title, p->lang);
    TEXT(&title, p->lang, T_DEBRIEF_TITLE, ARG_S("title", *name ? name : p->plan->id));
    doc_heading(p->doc, 1, buf_text(&title));
    doc_open(p->doc, "key");
    put_where(p);
    put_time(p, T_PAGE_LASTED, p->d->lasted);
    put_time(p, T_PAGE_PAUSED, p->d->paused);
    put_number(p, T_PAGE_REWINDS, p->d->rewinds);
    put_number(p, T_PAGE_VOTE_COUNT, (int64_t)p->end->vote_count);
    put_number(p, T_PAGE_AMENDMENT_COUNT, (int64_t)p->end->amendment_count);
    if (debrief_mean_wait(p->d) >= 0)
        put_time(p, T_PAGE_WAIT, debrief_mean_wait(p->d));
    if (p->d->overtime_count > 0)
        put_time(p, T_PAGE_OVERTIME, p->d->overtime);
    doc_close(p->doc);
    buf_free(&title);
}

// What is not there says nothing: sections leave themselves out.
static void put_sections(const struct page *p)
{
    static void (*const sections[])(const struct page *) = {
        page_ending, page_summary,   page_timeline, page_speaking,   page_quorum,   page_order,
        page_votes,  page_factions,  page_whatif,   page_amendments, page_decision, page_rules,
        page_goals,  page_inquiries, page_story,    page_talk,
    };
    for (size_t i = 0; i < sizeof sections / sizeof sections[0]; i++)
        sections[i](p);
}

struct doc *page_doc(const struct journal_data *data, enum lang lang, bool anonymous)
{
    struct debrief *d = debrief_new(data->plan, &data->history);
    struct mask *mask = anonymous ? mask_new(d->state, data->sum, lang) : NULL;
    struct page page = {.lang = lang, .plan = data->plan, .d = d, .end = d->state};
    char begun[sizeof "2026-11-25"] = "";
    (void)snprintf(begun, sizeof begun, "%s", data->head.begun ? data->head.begun : "");
    page.begun = begun;
    for (int i = 0; anonymous && i < data->plan->seat_count; i++)
        d->state->seat[i].person = NULL;
    page.doc = doc_new("", lang, LOOK_FIGURES);
    doc_mask(page.doc, mask);
    doc_title(page.doc, ltext_in(&data->plan->title, lang));
    timeline_gather(&page.story, data->plan, &data->history);
    put_top(&page);
    put_sections(&page);
    doc_mask(page.doc, NULL);
    timeline_free(&page.story);
    mask_free(mask);
    debrief_free(d);
    return page.doc;
}
