// A document: headings, paragraphs, tables and drawings in their order, written as HTML, Markdown
// or plain text from the same parts.
//
// Every text that comes in is cleaned of control characters and direction marks, so that what
// people typed cannot carry marks of its own; the writers escape the rest. Styles are names of the
// style sheets in doc_style.c. Texts are copied; NULL is an empty one.
#ifndef REPORT_DOC_H
#define REPORT_DOC_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdbool.h>
#include <stdint.h>

enum doc_format { DOC_HTML, DOC_MARKDOWN, DOC_PLAIN, DOC_FORMAT_COUNT };
extern const char *const doc_format_names[DOC_FORMAT_COUNT]; // "html", "md", "text"

// What the page looks like: an official paper, things to cut out, a page of figures.
enum doc_look { LOOK_OFFICIAL, LOOK_CUTS, LOOK_FIGURES, LOOK_COUNT };

enum doc_mark { MARK_STRONG = 1, MARK_ADDED, MARK_REMOVED, MARK_QUIET, MARK_END };

struct doc;
struct doc *doc_new(const char *title, enum lang lang, enum doc_look look);
void doc_free(struct doc *doc);
void doc_title(struct doc *doc, const char *title); // instead of the one it has

// Words that are replaced in every text from now on; see report/mask.h. NULL for none. Borrowed.
struct mask;
void doc_mask(struct doc *doc, const struct mask *mask);
// Adds `text` as the document would hold it.
void doc_clean(const struct doc *doc, const char *text, struct buf *out);

// A text with marks, for the calls below that end in _rich, which empty it.
struct rich {
    const struct doc *doc;
    struct buf text;
};
struct rich rich_in(const struct doc *doc);
void rich_put(struct rich *rich, const char *text);
void rich_mark(struct rich *rich, enum doc_mark mark, const char *text);

// A part of the page with a style of its own; `lang` when it is not in the document's language.
void doc_open(struct doc *doc, const char *style);
void doc_open_lang(struct doc *doc, const char *style, enum lang lang);
void doc_close(struct doc *doc);
void doc_heading(struct doc *doc, int level, const char *text); // 1 … 3
// A paragraph for each line of the text.
void doc_text(struct doc *doc, const char *style, const char *text);
void doc_text_rich(struct doc *doc, const char *style, struct rich *rich);
// An item of a list: "1.", "–"; without a sign it goes on with the one before.
void doc_item(struct doc *doc, const char *sign, const char *text);
void doc_item_rich(struct doc *doc, const char *sign, struct rich *rich);
// "Label: value".
void doc_field(struct doc *doc, const char *label, const char *value);
// A table: `columns` has a letter for each – l, c, r: how it is set – and cells follow row by
// row, the first row being the head. A row that is not full when the table ends is filled up.
void doc_table(struct doc *doc, const char *style, const char *columns);
void doc_cell(struct doc *doc, const char *text);
void doc_cell_int(struct doc *doc, int64_t number);
void doc_cell_rich(struct doc *doc, struct rich *rich);
// What `whose` signs: office, room for the signature, name (NULL: room for it too).
void doc_signature(struct doc *doc, const char *office, const char *name);
// Empty lines to write on.
void doc_lines(struct doc *doc, int count);
// A line between things that are cut apart; drawn where nothing else parts them.
void doc_rule(struct doc *doc);
void doc_new_page(struct doc *doc);
// A drawing as SVG of this program's own; only HTML has it, so a table must say the same.
void doc_drawing(struct doc *doc, struct buf *svg);

void doc_write(const struct doc *doc, enum doc_format format, struct buf *out);

#endif
