// The debrief as a document: one page with everything there is to talk about after a session.
#ifndef REPORT_PAGE_H
#define REPORT_PAGE_H

#include "journal/journal.h"
#include "report/debrief_words.h"
#include "report/doc.h"
#include "report/timeline.h"

#include "base/text.h"

// With `anonymous` no name of a person or a card is in it. `data` may go once it returns.
struct doc *page_doc(const struct journal_data *data, enum lang lang, bool anonymous);

// Inside: what the sections are written from.
struct page {
    struct doc *doc;
    enum lang lang;
    const struct plan *plan;
    const struct debrief *d;
    const struct state *end; // the debrief's state
    struct timeline story;
    const char *begun; // the journal's date and time
    bool anonymous;
};
void page_heading(const struct page *page, enum text_key key);
// Cells of a table.
void page_heads(const struct page *page, const enum text_key *keys, int count);
void page_cell_time(const struct page *page, int64_t milliseconds);
void page_cell_seat(const struct page *page, int seat);
// "Өркен", "–".
const char *page_faction(const struct page *page, int seat);
// "like this – put in", marked so that a legend shows what it speaks of in every format.
void page_legend(const struct page *page, struct rich *to, enum doc_mark mark, enum text_key key);
// A line of text from another function's list.
void page_put_line(void *page, const char *line);

void page_ending(const struct page *page);
void page_summary(const struct page *page);
void page_timeline(const struct page *page);
void page_speaking(const struct page *page);
void page_quorum(const struct page *page);
void page_order(const struct page *page);
void page_votes(const struct page *page);
void page_factions(const struct page *page);
void page_whatif(const struct page *page);
void page_amendments(const struct page *page);
void page_decision(const struct page *page);
void page_rules(const struct page *page);
void page_goals(const struct page *page);
void page_inquiries(const struct page *page);
void page_story(const struct page *page);
void page_talk(const struct page *page);

#endif
