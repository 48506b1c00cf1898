// Tables of documents as plain text.
#include "report/doc_setter.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS_MOST = 64, NARROWEST = 5, GAP = 2 };

// Tables: how wide each column is, and its cells broken into lines.
struct table {
    const struct doc_part *part;
    int columns;
    int of[COLUMNS_MOST]; // which of the part's columns each is
    int width[COLUMNS_MOST], least[COLUMNS_MOST];
    struct buf cell[COLUMNS_MOST]; // of the row at hand, lines ended by \n
};

static int longest_word(const char *text)
{
    int longest = 0;
    while (*text) {
        size_t len = setter_word(text);
        char *word = mem_text_n(text, len);
        int wide = utf8_width(word);
        longest = wide > longest ? wide : longest;
        free(word);
        text += len + strspn(text + len, " ");
    }
    return longest;
}

static int larger(int a, int b)
{
    return a > b ? a : b;
}

// Natural widths, and the least ones that break no word. Heads are broken gladly.
static void measure_column(struct table *t, int column)
{
    struct buf words = BUF_INIT;
    for (size_t row = 0; row < doc_rows(t->part); row++) {
        const char *text = setter_signed(&words, doc_at(t->part, row, t->of[column]));
        int word = longest_word(text);
        t->least[column] = larger(t->least[column], word);
        t->width[column] = larger(t->width[column], row == 0 ? word : utf8_width(text));
    }
    buf_free(&words);
}

// The widest column that may still be narrowed; -1 for none.
static int to_narrow(const struct table *t, bool breaks_words)
{
    int found = -1;
    for (int c = 0; c < t->columns; c++) {
        int least = breaks_words ? NARROWEST : larger(t->least[c], NARROWEST);
        if (t->width[c] > least && (found < 0 || t->width[c] > t->width[found]))
            found = c;
    }
    return found;
}

static int width_of(const struct table *t)
{
    int sum = GAP * (t->columns - 1);
    for (int c = 0; c < t->columns; c++)
        sum += t->width[c];
    return sum;
}

static void narrow(struct table *t, bool breaks_words)
{
    for (int c, sum = width_of(t); sum > PLAIN_WIDE && (c = to_narrow(t, breaks_words)) >= 0; sum--)
        t->width[c]--;
}

static void set_cell(struct table *t, size_t row, int column)
{
    struct buf words = BUF_INIT;
    struct setter s = {&t->cell[column], 0, 0, t->width[column] > 0 ? t->width[column] : 1, true};
    buf_reset(s.out);
    setter_words(&s, setter_signed(&words, doc_at(t->part, row, t->of[column])));
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
    int before = t->part->first[t->of[column]] == 'r'   ? room
                 : t->part->first[t->of[column]] == 'c' ? room / 2
                                                        : 0;
    setter_blanks(out, before);
    buf_put(out, text);
    setter_blanks(out, last ? 0 : room - before + 2);
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

static void put_rows(struct table *t, struct buf *out)
{
    for (size_t row = 0; row < doc_rows(t->part); row++) {
        put_table_row(t, row, out);
        for (int i = 0; row == 0 && i < PLAIN_WIDE; i++)
            buf_put(out, "·");
        if (row == 0)
            buf_char(out, '\n');
    }
    buf_char(out, '\n');
}

static void add_column(struct table *t, int column)
{
    int c = t->columns++;
    t->of[c] = column;
    t->width[c] = t->least[c] = 0;
    measure_column(t, c);
}

// Whether the columns fit when their words are not broken.
static bool fits(const struct table *t)
{
    int sum = GAP * (t->columns - 1);
    for (int c = 0; c < t->columns; c++)
        sum += larger(t->least[c], NARROWEST) < t->width[c] ? larger(t->least[c], NARROWEST)
                                                            : t->width[c];
    return sum <= PLAIN_WIDE;
}

// Adds columns from `column` on while they fit, at least one; returns the next.
static int add_columns(struct table *t, int column)
{
    while (column < t->part->number && t->columns < COLUMNS_MOST) {
        add_column(t, column);
        if (!fits(t) && t->columns > 2) {
            t->columns--;
            return column;
        }
        column++;
    }
    return column;
}

// The first column stands before each part. Words are broken only where two columns do not fit.
void doc_plain_table(const struct doc_part *table, struct buf *out)
{
    struct table t = {.part = table};
    int column = 1;
    if (table->number == 0)
        return;
    do {
        t.columns = 0;
        add_column(&t, 0);
        column = add_columns(&t, column);
        narrow(&t, false);
        narrow(&t, true);
        put_rows(&t, out);
    } while (column < table->number);
    for (int c = 0; c < COLUMNS_MOST; c++)
        buf_free(&t.cell[c]);
}
