// Documents as Markdown (CommonMark, with tables and strikethrough as GitHub has them).
#include "report/doc_parts.h"

#include <ctype.h>
#include <string.h>

// Signs that begin markup anywhere; a backslash before them makes them plain.
static const char signs[] = "\\`*_{}[]<>|~&#@$!^=";

static bool begins_block(const char *text)
{
    size_t digits = strspn(text, "0123456789");
    return *text == '+' || *text == '-' ||
           (digits > 0 && (text[digits] == '.' || text[digits] == ')'));
}

static void put_escaped(struct buf *out, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        bool address = (c == ':' && i + 1 < len && text[i + 1] == '/') ||
                       (c == '.' && i >= 3 && strncasecmp(text + i - 3, "www", 3) == 0);
        if (strchr(signs, c) || address)
            buf_char(out, '\\');
        buf_char(out, c);
    }
}

static void put_stretch(void *to, int mark, const char *text, size_t len)
{
    static const char *const around[] = {"", "**", "**", "~~", ""};
    struct buf *out = to;
    size_t before = strspn(text, " "), after = 0;
    before = before < len ? before : len;
    while (after < len - before && text[len - 1 - after] == ' ')
        after++;
    buf_add(out, text, before); // marks do not stand beside blanks
    if (before + after < len) {
        buf_put(out, around[mark]);
        put_escaped(out, text + before, len - before - after);
        buf_put(out, around[mark]);
    }
    buf_add(out, text + len - after, after);
}

static void put_marked(struct buf *out, const char *text)
{
    doc_each_mark(text, put_stretch, out);
}

// A text at the beginning of a line, where signs and numbers would begin a list.
static void put_line(struct buf *out, const char *text)
{
    text += strspn(text, " ");
    size_t digits = strspn(text, "0123456789");
    if (begins_block(text)) {
        buf_add(out, text, digits);
        buf_char(out, '\\');
        buf_char(out, text[digits]);
        text += digits + 1;
    }
    put_marked(out, text);
}

static void put_row(struct buf *out, const struct doc_part *table, size_t row)
{
    for (int column = 0; column < table->number; column++) {
        buf_put(out, "| ");
        put_marked(out, doc_at(table, row, column));
        buf_char(out, ' ');
    }
    buf_put(out, "|\n");
}

static void put_table(struct buf *out, const struct doc_part *table)
{
    for (size_t row = 0; row < doc_rows(table); row++) {
        put_row(out, table, row);
        for (int column = 0; row == 0 && column < table->number; column++)
            buf_put(out, table->first[column] == 'r'   ? "|---:"
                         : table->first[column] == 'c' ? "|:---:"
                                                       : "|---");
        if (row == 0)
            buf_put(out, "|\n");
    }
    buf_char(out, '\n');
}

static void put_item(struct buf *out, const struct doc_part *part)
{
    bool numbered = isdigit((unsigned char)*part->first);
    buf_put(out, numbered ? part->first : "-");
    buf_char(out, ' ');
    put_line(out, part->second);
    buf_char(out, '\n');
}

static void put_part(struct buf *out, const struct doc_part *part)
{
    switch (part->kind) {
    case DOC_HEADING:
        buf_add(out, "######", (size_t)part->number);
        buf_char(out, ' ');
        put_marked(out, part->first);
        buf_put(out, "\n\n");
        break;
    case DOC_TEXT:
        put_line(out, part->first);
        buf_put(out, "\n\n");
        break;
    case DOC_ITEM:
        put_item(out, part);
        break;
    case DOC_FIELD:
        buf_put(out, "**");
        put_marked(out, part->first);
        buf_put(out, "** ");
        put_marked(out, part->second);
        buf_put(out, "  \n");
        break;
    case DOC_TABLE:
        put_table(out, part);
        break;
    case DOC_SIGNATURE:
        put_line(out, part->first);
        buf_put(out, " \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ ");
        put_marked(out, part->second);
        buf_put(out, "\n\n");
        break;
    case DOC_LINES:
        for (int i = 0; i < part->number; i++)
            buf_put(out, "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n");
        break;
    case DOC_RULE:
    case DOC_PAGE:
        buf_put(out, "---\n\n");
        break;
    default:
        break;
    }
}

static bool in_list(enum doc_kind kind)
{
    return kind == DOC_ITEM || kind == DOC_FIELD;
}

void doc_write_markdown(const struct doc *doc, struct buf *out)
{
    for (size_t i = 0; i < doc->count; i++) {
        bool list_ends = i > 0 && in_list(doc->parts[i - 1].kind) &&
                         doc->parts[i].kind != doc->parts[i - 1].kind;
        if (list_ends)
            buf_char(out, '\n');
        put_part(out, &doc->parts[i]);
    }
}
