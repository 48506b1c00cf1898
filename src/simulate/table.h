// Inside sums_text: lines of a table, cell by cell.
#ifndef SIMULATE_TABLE_H
#define SIMULATE_TABLE_H

#include "base/buf.h"
#include "base/text.h"

enum { PAGE_NAME = 26, PAGE_CELL = 9, PAGE_BAR = 18 };

struct page {
    struct buf *out;
    enum lang lang;
    size_t line; // where the line under way begins
};

// A heading and the names of its columns, ended by T_NONE.
void page_head(struct page *page, enum text_key title, const enum text_key *columns);
void page_name(struct page *page, const char *name);
// Cells, right-aligned. What was never told is an empty one.
void page_text(struct page *page, const char *text);
void page_number(struct page *page, int64_t number);
void page_signed(struct page *page, int64_t number);
// sum / count with one decimal.
void page_mean(struct page *page, int64_t sum, int64_t count);
// How much of the whole, in percent; what is not nothing is not shown as nothing.
void page_share(struct page *page, int64_t part, int64_t whole);
void page_bar(struct page *page, int64_t part, int64_t whole);
// "seed 17"; nothing when it was never told
void page_seed(struct page *page, int64_t seed);
void page_end(struct page *page);

#endif
