// Documents as plain text of 80 columns.
#include "report/doc_setter.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static void put_paragraph(struct buf *out, const char *text, int first, int indent)
{
    struct buf words = BUF_INIT;
    struct setter s = {out, first, indent, PLAIN_WIDE, true};
    setter_blanks(out, first);
    setter_words(&s, setter_signed(&words, text));
    buf_char(out, '\n');
    buf_free(&words);
}

static void put_rule(struct buf *out, const char *sign)
{
    for (int i = 0; i < PLAIN_WIDE; i++)
        buf_put(out, sign);
    buf_char(out, '\n');
}

static void put_heading(struct buf *out, const struct doc_part *part)
{
    if (part->number > 1)
        buf_char(out, '\n');
    put_paragraph(out, part->first, 0, 0);
    if (part->number < 3)
        put_rule(out, part->number == 1 ? "═" : "─");
}

static void put_pair(struct buf *out, const char *label, const char *value)
{
    struct buf line = BUF_INIT, words = BUF_INIT;
    if (*label)
        buf_printf(&line, "%s ", label);
    buf_put(&line, setter_signed(&words, value));
    put_paragraph(out, buf_text(&line), *label ? 0 : 4, 4);
    buf_free(&line);
    buf_free(&words);
}

static void put_signature(struct buf *out, const struct doc_part *part)
{
    struct buf line = BUF_INIT;
    buf_printf(&line, "%s ____________________ %s", part->first,
               *part->second ? part->second : "____________________");
    buf_char(out, '\n');
    put_paragraph(out, buf_text(&line), 0, 4);
    buf_free(&line);
}

static void put_part(struct buf *out, const struct doc_part *part)
{
    switch (part->kind) {
    case DOC_HEADING:
        put_heading(out, part);
        break;
    case DOC_TEXT:
        put_paragraph(out, part->first, 0, 0);
        break;
    case DOC_ITEM:
    case DOC_FIELD:
        put_pair(out, part->first, part->second);
        break;
    case DOC_TABLE:
        doc_plain_table(part, out);
        break;
    case DOC_SIGNATURE:
        put_signature(out, part);
        break;
    case DOC_LINES:
        for (int i = 0; i < part->number; i++)
            put_rule(out, "_");
        break;
    case DOC_RULE:
        put_rule(out, "─");
        break;
    case DOC_PAGE:
        buf_char(out, '\f');
        break;
    default:
        break;
    }
}

void doc_write_plain(const struct doc *doc, struct buf *out)
{
    for (size_t i = 0; i < doc->count; i++)
        put_part(out, &doc->parts[i]);
}
