// Documents as HTML: one page without scripts and without anything from elsewhere.
#include "report/doc_parts.h"

#include "base/joint.h"
#include "report/html.h"

#include <string.h>

static void put_stretch(void *to, int mark, const char *text, size_t len)
{
    static const char *const names[] = {[MARK_STRONG] = "strong",
                                        [MARK_ADDED] = "ins",
                                        [MARK_REMOVED] = "del",
                                        [MARK_QUIET] = "small"};
    struct html *html = to;
    if (mark)
        html_open(html, names[mark], NULL);
    html_text_n(html, text, len);
    if (mark)
        html_close(html);
}

static void put_marked(struct html *html, const char *text)
{
    doc_each_mark(text, put_stretch, html);
}

static void put_element(struct html *html, const char *name, const char *style, const char *text)
{
    html_open(html, name, style);
    put_marked(html, text);
    html_close(html);
}

static void put_open(struct html *html, const struct doc_part *part)
{
    html_open(html, "div", part->style);
    if (part->number >= 0)
        html_attr(html, "lang", lang_code((enum lang)part->number));
}

// Browsers break lines behind a hyphen and at each blank: here none where no line is to end.
static void put_heading(struct html *html, const struct doc_part *part)
{
    static const char *const names[] = {"h1", "h1", "h2", "h3", "h4"};
    static const char digits[] = "0123456789";
    const char *text = part->first;
    struct buf whole = BUF_INIT;
    for (size_t i = 0; text[i]; i++) {
        bool behind = i > 0 && strchr(digits, text[i - 1]);
        if (joint_at(text, i))
            buf_put(&whole, "\u00A0");
        else if (behind && text[i] == '-' && (text[i + 1] & 0x80)) // "2-тармақ"
            buf_put(&whole, "\u2011");
        else
            buf_char(&whole, text[i]);
    }
    put_element(html, names[part->number], part->style, buf_text(&whole));
    buf_free(&whole);
}

static void put_pair(struct html *html, const char *style, const char *label, const char *value)
{
    html_open(html, "p", style);
    put_element(html, "b", NULL, label);
    html_text(html, " ");
    put_element(html, "span", NULL, value);
    html_close(html);
}

static void put_cell(struct html *html, const struct doc_part *table, size_t row, int column)
{
    static const char *const heads[] = {"th", "td"};
    const char *align = table->first[column] == 'r'   ? "r"
                        : table->first[column] == 'c' ? "c"
                                                      : NULL;
    html_open(html, heads[row > 0], align);
    if (row == 0)
        html_attr(html, "scope", "col");
    put_marked(html, doc_at(table, row, column));
    html_close(html);
}

static void put_table(struct html *html, const struct doc_part *table)
{
    html_open(html, "table", table->style);
    for (size_t row = 0; row < doc_rows(table); row++) {
        if (row < 2)
            html_open(html, row == 0 ? "thead" : "tbody", NULL);
        html_open(html, "tr", NULL);
        for (int column = 0; column < table->number; column++)
            put_cell(html, table, row, column);
        html_close(html);
        html_own(html, "\n");
        if (row == 0 || row + 1 == doc_rows(table))
            html_close(html);
    }
    html_close(html);
}

static void put_signature(struct html *html, const struct doc_part *part)
{
    html_open(html, "div", "signature");
    put_element(html, "span", NULL, part->first);
    html_leaf(html, "i", NULL, "");
    put_element(html, "span", *part->second ? NULL : "blank", part->second);
    html_close(html);
}

static void put_lines(struct html *html, int count)
{
    for (int i = 0; i < count; i++)
        html_leaf(html, "div", "line", "");
}

static void put_part(struct html *html, const struct doc_part *part)
{
    switch (part->kind) {
    case DOC_OPEN:
        put_open(html, part);
        break;
    case DOC_CLOSE:
        html_close(html);
        break;
    case DOC_HEADING:
        put_heading(html, part);
        break;
    case DOC_TEXT:
        put_element(html, "p", part->style, part->first);
        break;
    case DOC_ITEM:
        put_pair(html, "item", part->first, part->second);
        break;
    case DOC_FIELD:
        put_pair(html, "field", part->first, part->second);
        break;
    case DOC_TABLE:
        put_table(html, part);
        break;
    case DOC_SIGNATURE:
        put_signature(html, part);
        break;
    case DOC_LINES:
        put_lines(html, part->number);
        break;
    case DOC_PAGE:
        html_leaf(html, "div", "page", "");
        break;
    case DOC_DRAWING:
        html_own(html, part->first);
        break;
    default: // a rule: cut marks part what is cut
        break;
    }
}

static void put_meta(struct html *html, const char *name, const char *value)
{
    html_open(html, "meta", NULL);
    html_attr(html, name, value);
}

// The page may load nothing and run nothing, whatever is in it.
static void put_head(struct html *html, const struct doc *doc)
{
    html_open(html, "head", NULL);
    put_meta(html, "charset", "utf-8");
    html_close(html);
    put_meta(html, "http-equiv", "Content-Security-Policy");
    html_attr(html, "content", "default-src 'none'; style-src 'unsafe-inline'");
    html_close(html);
    put_meta(html, "name", "viewport");
    html_attr(html, "content", "width=device-width, initial-scale=1");
    html_close(html);
    html_leaf(html, "title", NULL, doc->title);
    html_open(html, "style", NULL);
    html_own(html, doc_style_common);
    html_own(html, doc_styles[doc->look]);
    html_close(html);
    html_close(html);
}

void doc_write_html(const struct doc *doc, struct buf *out)
{
    struct html page = html_on(out);
    struct html *html = &page;
    html_own(html, "<!DOCTYPE html>\n");
    html_open(html, "html", NULL);
    html_attr(html, "lang", lang_code(doc->lang));
    put_head(html, doc);
    html_open(html, "body", NULL);
    html_open(html, "main", NULL);
    for (size_t i = 0; i < doc->count; i++) {
        put_part(html, &doc->parts[i]);
        html_own(html, "\n");
    }
    while (html->depth > 0)
        html_close(html);
    html_own(html, "\n");
}
