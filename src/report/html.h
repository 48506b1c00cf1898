// HTML and SVG, escaped by construction: what people wrote only comes in through html_text() and
// html_attr(), which let nothing of it be markup. Names of elements, attributes and styles are the
// program's own.
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

enum { HTML_DEPTH = 24 };

struct html {
    struct buf *out; // borrowed
    const char *open[HTML_DEPTH];
    int depth;
    bool in_tag; // attributes may be added to the element opened last
};

struct html html_on(struct buf *out);
// Opens an element inside the one that is open; `class` may be NULL.
void html_open(struct html *html, const char *name, const char *class);
void html_attr(struct html *html, const char *name, const char *value);
void html_attr_int(struct html *html, const char *name, int64_t value);
void html_text(struct html *html, const char *text);
void html_text_n(struct html *html, const char *text, size_t len);
// Closes the element that was opened last.
void html_close(struct html *html);
// An element with nothing but text in it.
void html_leaf(struct html *html, const char *name, const char *class, const char *text);
// Markup that this program has written, never a text of others: styles, drawings.
void html_own(struct html *html, const char *markup);

#endif
