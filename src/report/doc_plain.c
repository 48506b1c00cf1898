// Documents as plain text of 80 columns.
#include "report/doc_parts.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { WIDE = 80, COLUMNS_MOST = 64, NARROWEST = 5 };

// Words being set: `indent` of the lines after the first, `wide` where they end.
struct setter {
    struct buf *out;
    int column, indent, wide;
    bool begins; // of a line: blanks are dropped
};

static void put_blanks(struct buf *out, int count)
{
    for (int i = 0; i < count; i++)
        buf_char(out, ' ');
}

static void next_line(struct setter *s)
{
    buf_char(s->out, '\n');
    put_blanks(s->out, s->indent);
    s->column = s->indent;
    s->begins = true;
}

// One word with the blanks before it; one longer than a line is broken where it must be.
static void put_word(struct setter *s, const char *word)
{
    if (!s->begins && s->column + utf8_width(word) > s->wide)
        next_line(s);
    word += s->begins ? strspn(word, " ") : 0;
    while (*word) {
        size_t fits = utf8_fit(word, s->wide - s->column);
        if (fits == 0 && s->begins)
            fits = strlen(word); // narrower than its widest character
        char *part = mem_text_n(word, fits);
        buf_put(s->out, part);
        s->column += utf8_width(part);
        s->begins = s->begins && fits == 0;
        free(part);
        word += fits;
        if (*word)
            next_line(s);
    }
}

static void put_words(struct setter *s, const char *text)
{
    while (*text) {
        size_t blanks = strspn(text, " ");
        size_t len = blanks + strcspn(text + blanks, " ");
        char *word = mem_text_n(text, len);
        put_word(s, word);
        free(word);
        text += len;
    }
}

static void put_stretch(void *to, int mark, const char *text, size_t len)
{
    static const char *const before[] = {"", "", "[+", "[–", ""}, *const after[] = {"", "", "]",
                                                                                    "]", ""};
    struct buf *out = to;
    buf_put(out, before[mark]);
    buf_add(out, text, len);
    buf_put(out, after[mark]);
}

// A text with its marks as signs.
static const char *signed_text(struct buf *out, const char *text)
{
    buf_reset(out);
    doc_each_mark(text, put_stretch, out);
    return buf_text(out);
}

static void put_paragraph(struct buf *out, const char *text, int first, int indent)
{
    struct buf words = BUF_INIT;
    struct setter s = {out, first, indent, WIDE, true};
    put_blanks(out, first);
    put_words(&s, signed_text(&words, text));
    buf_char(out, '\n');
    buf_free(&words);
}

static void put_rule(struct buf *out, const char *sign)
{
    for (int i = 0; i < WIDE; i++)
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
    buf_put(&line, label);
    buf_char(&line, ' ');
    buf_put(&line, signed_text(&words, value));
    put_paragraph(out, buf_text(&line), 0, 4);
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

// Tables: how wide each column is, and its cells broken into lines.
struct table {
    const struct doc_part *part;
    int columns;
    int width[COLUMNS_MOST];
    struct buf cell[COLUMNS_MOST]; // of the row at hand, lines ended by \n
};

static int longest_of(const int *width, int count)
{
    int longest = 0;
    for (int i = 1; i < count; i++)
        longest = width[i] > width[longest] ? i : longest;
    return longest;
}

// Natural widths, the widest narrowed until the row fits.
static void measure(struct table *t)
{
    int sum = 2 * (t->columns - 1);
    struct buf words = BUF_INIT;
    for (int c = 0; c < t->columns; c++) {
        for (size_t row = 0; row < doc_rows(t->part); row++) {
            int wide = utf8_width(signed_text(&words, doc_at(t->part, row, c)));
            t->width[c] = wide > t->width[c] ? wide : t->width[c];
        }
        sum += t->width[c];
    }
    buf_free(&words);
    for (int c; sum > WIDE && t->width[c = longest_of(t->width, t->columns)] > NARROWEST; sum--)
        t->width[c]--;
}

static void set_cell(struct table *t, size_t row, int column)
{
    struct buf words = BUF_INIT;
    struct setter s = {&t->cell[column], 0, 0, t->width[column] > 0 ? t->width[column] : 1, true};
    buf_reset(s.out);
    put_words(&s, signed_text(&words, doc_at(t->part, row, column)));
    buf_free(&words);
}

// Takes the next line off a cell; false when there is none.
static bool next_of_cell(struct table *t, int column, struct buf *line)
{
    struct buf *cell = &t->cell[column];
    buf_reset(line);
    if (cell->len == 0)
        return false;
    size_t len = strcspn(cell->data, "\n");
    buf_add(line, cell->data, len);
    buf_drop(cell, len < cell->len ? len + 1 : len);
    return true;
}

static void put_aligned(struct table *t, int column, const char *text, struct buf *out)
{
    int room = t->width[column] - utf8_width(text);
    bool last = column + 1 == t->columns;
    int before = t->part->first[column] == 'r'   ? room
                 : t->part->first[column] == 'c' ? room / 2
                                                 : 0;
    put_blanks(out, before);
    buf_put(out, text);
    put_blanks(out, last ? 0 : room - before + 2);
}

static bool cells_left(struct table *t)
{
    for (int c = 0; c < t->columns; c++)
        if (t->cell[c].len > 0)
            return true;
    return false;
}

static void put_table_row(struct table *t, size_t row, struct buf *out)
{
    struct buf line = BUF_INIT;
    for (int c = 0; c < t->columns; c++)
        set_cell(t, row, c);
    while (cells_left(t)) {
        for (int c = 0; c < t->columns; c++) {
            (void)next_of_cell(t, c, &line);
            put_aligned(t, c, buf_text(&line), out);
        }
        while (out->len > 0 && out->data[out->len - 1] == ' ')
            out->data[--out->len] = '\0';
        buf_char(out, '\n');
    }
    buf_free(&line);
}

static void put_table(struct buf *out, const struct doc_part *part)
{
    struct table t = {.part = part, .columns = part->number};
    if (t.columns > COLUMNS_MOST)
        t.columns = COLUMNS_MOST;
    measure(&t);
    for (size_t row = 0; row < doc_rows(part); row++) {
        put_table_row(&t, row, out);
        if (row == 0)
            put_rule(out, "·");
    }
    for (int c = 0; c < t.columns; c++)
        buf_free(&t.cell[c]);
    buf_char(out, '\n');
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
        put_table(out, part);
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
