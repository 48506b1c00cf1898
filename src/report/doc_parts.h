// Inside documents: the parts they are made of, for those who write them.
#ifndef REPORT_DOC_PARTS_H
#define REPORT_DOC_PARTS_H

#include "report/doc.h"

#include "base/mem.h"

enum doc_kind {
    DOC_OPEN,
    DOC_CLOSE,
    DOC_HEADING,
    DOC_TEXT,
    DOC_ITEM,
    DOC_FIELD,
    DOC_TABLE,
    DOC_SIGNATURE,
    DOC_LINES,
    DOC_RULE,
    DOC_PAGE,
    DOC_DRAWING,
    DOC_KIND_COUNT
};

// Texts hold marks: the bytes of enum doc_mark, each ended by MARK_END. Strings are in the arena.
struct doc_part {
    enum doc_kind kind;
    const char *style; // may be NULL
    int number;        // level of a heading, lines, a language (-1 none), columns of a table
    const char *first; // the text; the sign of an item, a label, an office, columns of a table
    const char *second;
    const char **cell; // of a table
    size_t cell_count, cell_cap;
};

struct doc {
    struct arena *arena;
    const char *title;
    enum lang lang;
    enum doc_look look;
    const struct mask *mask;
    struct doc_part *parts;
    size_t count, cap;
};

// Calls `put` for each stretch of a text with one mark, 0 for none.
void doc_each_mark(const char *text, void (*put)(void *to, int mark, const char *text, size_t len),
                   void *to);
// How many rows a table has, the head included.
size_t doc_rows(const struct doc_part *table);
// "" where the last row is short.
const char *doc_at(const struct doc_part *table, size_t row, int column);

extern const char *const doc_style_common;
extern const char *const doc_styles[LOOK_COUNT];

void doc_write_html(const struct doc *doc, struct buf *out);
void doc_write_markdown(const struct doc *doc, struct buf *out);
void doc_write_plain(const struct doc *doc, struct buf *out);

#endif
