// Putting documents together.
#include "report/doc_parts.h"

#include "base/utf8.h"
#include "report/mask.h"

#include <stdlib.h>
#include <string.h>

const char *const doc_format_names[DOC_FORMAT_COUNT] = {"html", "md", "text"};

static const char *keep(struct doc *doc, const char *text)
{
    struct buf clean = BUF_INIT;
    doc_clean(doc, text, &clean);
    const char *kept = arena_text_n(doc->arena, buf_text(&clean), clean.len);
    buf_free(&clean);
    return kept;
}

struct doc *doc_new(const char *title, enum lang lang, enum doc_look look)
{
    struct doc *doc = mem_zero(1, sizeof *doc);
    doc->arena = arena_new();
    doc->lang = lang;
    doc->look = look;
    doc_title(doc, title);
    return doc;
}

void doc_free(struct doc *doc)
{
    if (!doc)
        return;
    for (size_t i = 0; i < doc->count; i++)
        free(doc->parts[i].cell);
    free(doc->parts);
    arena_free(doc->arena);
    free(doc);
}

void doc_title(struct doc *doc, const char *title)
{
    doc->title = keep(doc, title);
}

void doc_mask(struct doc *doc, const struct mask *mask)
{
    doc->mask = mask;
}

void doc_clean(const struct doc *doc, const char *text, struct buf *out)
{
    if (!text)
        return;
    if (!doc->mask) {
        utf8_clean(out, text);
        return;
    }
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text);
    mask_put(doc->mask, buf_text(&clean), out);
    buf_free(&clean);
}

struct rich rich_in(const struct doc *doc)
{
    return (struct rich){doc, BUF_INIT};
}

void rich_put(struct rich *rich, const char *text)
{
    doc_clean(rich->doc, text, &rich->text);
}

void rich_mark(struct rich *rich, enum doc_mark mark, const char *text)
{
    buf_char(&rich->text, (char)mark);
    rich_put(rich, text);
    buf_char(&rich->text, (char)MARK_END);
}

static struct doc_part *add(struct doc *doc, enum doc_kind kind, const char *style)
{
    doc->parts = mem_room(doc->parts, doc->count, &doc->cap, sizeof *doc->parts);
    doc->parts[doc->count] = (struct doc_part){.kind = kind, .style = style, .first = ""};
    return &doc->parts[doc->count++];
}

static const char *take(struct doc *doc, struct rich *rich)
{
    const char *kept = arena_text(doc->arena, buf_text(&rich->text));
    buf_free(&rich->text);
    return kept;
}

void doc_open(struct doc *doc, const char *style)
{
    add(doc, DOC_OPEN, style)->number = -1;
}

void doc_open_lang(struct doc *doc, const char *style, enum lang lang)
{
    add(doc, DOC_OPEN, style)->number = (int)lang;
}

void doc_close(struct doc *doc)
{
    (void)add(doc, DOC_CLOSE, NULL);
}

void doc_heading(struct doc *doc, int level, const char *text)
{
    struct doc_part *part = add(doc, DOC_HEADING, NULL);
    part->number = level;
    part->first = keep(doc, text);
}

void doc_text(struct doc *doc, const char *style, const char *text)
{
    text = text ? text : "";
    do {
        size_t len = strcspn(text, "\n");
        char *line = mem_text_n(text, len);
        const char *kept = keep(doc, line);
        if (*kept)
            add(doc, DOC_TEXT, style)->first = kept;
        free(line);
        text += len;
    } while (*text++);
}

void doc_text_rich(struct doc *doc, const char *style, struct rich *rich)
{
    add(doc, DOC_TEXT, style)->first = take(doc, rich);
}

void doc_item(struct doc *doc, const char *sign, const char *text)
{
    struct doc_part *part = add(doc, DOC_ITEM, NULL);
    part->first = keep(doc, sign);
    part->second = keep(doc, text);
}

void doc_item_rich(struct doc *doc, const char *sign, struct rich *rich)
{
    struct doc_part *part = add(doc, DOC_ITEM, NULL);
    part->first = keep(doc, sign);
    part->second = take(doc, rich);
}

void doc_field(struct doc *doc, const char *label, const char *value)
{
    struct doc_part *part = add(doc, DOC_FIELD, NULL);
    part->first = keep(doc, label);
    part->second = keep(doc, value);
}

void doc_table(struct doc *doc, const char *style, const char *columns)
{
    struct doc_part *part = add(doc, DOC_TABLE, style);
    part->number = (int)strlen(columns);
    part->first = arena_text(doc->arena, columns);
}

// Cells belong to the last part, which is their table.
static void add_cell(struct doc *doc, const char *text)
{
    struct doc_part *table = &doc->parts[doc->count - 1];
    table->cell = mem_room(table->cell, table->cell_count, &table->cell_cap, sizeof *table->cell);
    table->cell[table->cell_count++] = text;
}

void doc_cell(struct doc *doc, const char *text)
{
    add_cell(doc, keep(doc, text));
}

void doc_cell_int(struct doc *doc, int64_t number)
{
    struct buf digits = BUF_INIT;
    buf_int(&digits, number);
    add_cell(doc, arena_text(doc->arena, buf_text(&digits)));
    buf_free(&digits);
}

void doc_cell_rich(struct doc *doc, struct rich *rich)
{
    add_cell(doc, take(doc, rich));
}

void doc_signature(struct doc *doc, const char *office, const char *name)
{
    struct doc_part *part = add(doc, DOC_SIGNATURE, NULL);
    part->first = keep(doc, office);
    part->second = name ? keep(doc, name) : "";
}

void doc_lines(struct doc *doc, int count)
{
    add(doc, DOC_LINES, NULL)->number = count;
}

void doc_rule(struct doc *doc)
{
    (void)add(doc, DOC_RULE, NULL);
}

void doc_new_page(struct doc *doc)
{
    (void)add(doc, DOC_PAGE, NULL);
}

void doc_drawing(struct doc *doc, struct buf *svg)
{
    add(doc, DOC_DRAWING, NULL)->first = arena_text(doc->arena, buf_text(svg));
    buf_free(svg);
}

void doc_each_mark(const char *text, void (*put)(void *to, int mark, const char *text, size_t len),
                   void *to)
{
    static const char marks[] = {MARK_STRONG, MARK_ADDED, MARK_REMOVED, MARK_QUIET, MARK_END, 0};
    int mark = 0;
    while (*text) {
        size_t len = strcspn(text, marks);
        if (len > 0)
            put(to, mark, text, len);
        text += len;
        if (*text)
            mark = (unsigned char)*text++;
        mark = mark == MARK_END ? 0 : mark;
    }
}

size_t doc_rows(const struct doc_part *table)
{
    size_t columns = (size_t)table->number;
    return columns > 0 ? (table->cell_count + columns - 1) / columns : 0;
}

const char *doc_at(const struct doc_part *table, size_t row, int column)
{
    size_t index = row * (size_t)table->number + (size_t)column;
    return index < table->cell_count ? table->cell[index] : "";
}

void doc_write(const struct doc *doc, enum doc_format format, struct buf *out)
{
    static void (*const writers[DOC_FORMAT_COUNT])(const struct doc *, struct buf *) = {
        doc_write_html, doc_write_markdown, doc_write_plain};
    writers[format](doc, out);
}
