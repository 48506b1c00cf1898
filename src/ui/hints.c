// Key bindings: dispatch, footer, help page.
#include "ui/hints.h"

#include "base/utf8.h"
#include "term/keymap.h"

enum { SHOWN_MAX = 48, HELP_INDENT = 2, HELP_GAP = 2, HELP_TEXT_MIN = 16 };

void hints_add(struct hints *hints, enum text_key title, const struct hint *rows, size_t count)
{
    if (hints->tables >= HINTS_TABLES)
        return;
    size_t at = hints->tables++;
    hints->table[at].title = title;
    hints->table[at].rows = rows;
    hints->table[at].count = count;
}

static bool valid_now(const struct hints *hints, const struct hint *row)
{
    return (row->when & ~hints->now) == 0;
}

static bool has_key(const struct hint *row, enum key_kind kind, uint32_t code)
{
    for (int k = 0; k < HINT_KEYS; k++)
        if (row->keys[k].kind == kind && row->keys[k].code == code)
            return true;
    return false;
}

// An earlier row acts on its key, so that this one is nothing to show.
static bool hidden(const struct hints *hints, const struct hint *row)
{
    for (size_t table = 0; table < hints->tables; table++) {
        for (size_t i = 0; i < hints->table[table].count; i++) {
            const struct hint *other = &hints->table[table].rows[i];
            if (other == row)
                return false;
            if (valid_now(hints, other) && has_key(other, row->keys[0].kind, row->keys[0].code))
                return true;
        }
    }
    return false;
}

static bool shown_now(const struct hints *hints, const struct hint *row)
{
    return valid_now(hints, row) && !hidden(hints, row);
}

// The first row that has the key, and its action; only rows that hold now, or any.
static const struct hint *find(const struct hints *hints, bool now, enum key_kind kind,
                               uint32_t code, int *action)
{
    for (size_t table = 0; table < hints->tables; table++) {
        for (size_t i = 0; i < hints->table[table].count; i++) {
            const struct hint *row = &hints->table[table].rows[i];
            if ((now && !valid_now(hints, row)) || !has_key(row, kind, code))
                continue;
            bool first = row->keys[0].kind == kind && row->keys[0].code == code;
            *action = row->action + row->keys[first ? 0 : 1].plus;
            return row;
        }
    }
    *action = HINTS_NONE;
    return NULL;
}

static const struct hint *bound(const struct hints *hints, bool now, const struct key *key,
                                int *action)
{
    *action = HINTS_NONE;
    if (key->kind == K_NONE)
        return NULL;
    if (key->kind != K_CHAR)
        return find(hints, now, key->kind, key->kind == K_CTRL ? key->code : 0, action);
    uint32_t code = keymap_command(key->code);
    int digit = keymap_digit(key->code);
    const struct hint *row = find(hints, now, K_CHAR, code, action);
    if (!row)
        row = find(hints, now, K_CHAR, utf8_lower(code), action);
    if (!row && digit >= 0)
        row = find(hints, now, K_CHAR, (uint32_t)('0' + digit), action);
    return row;
}

int hints_action(const struct hints *hints, const struct key *key)
{
    int action;
    (void)bound(hints, true, key, &action);
    return action;
}

const struct hint *hints_row(const struct hints *hints, const struct key *key)
{
    int action;
    return bound(hints, false, key, &action);
}

uint32_t hints_key(const struct hints *hints, int action)
{
    for (size_t table = 0; hints && table < hints->tables; table++) {
        for (size_t i = 0; i < hints->table[table].count; i++) {
            const struct hint *row = &hints->table[table].rows[i];
            for (int k = 0; k < HINT_KEYS; k++)
                if (row->action + row->keys[k].plus == action && row->keys[k].kind == K_CHAR &&
                    valid_now(hints, row))
                    return row->keys[k].code;
        }
    }
    return 0;
}

bool hints_has(const struct hints *hints, int action)
{
    for (size_t table = 0; hints && table < hints->tables; table++) {
        for (size_t i = 0; i < hints->table[table].count; i++) {
            const struct hint *row = &hints->table[table].rows[i];
            for (int k = 0; k < HINT_KEYS && row->keys[k].kind != K_NONE; k++)
                if (row->action + row->keys[k].plus == action && valid_now(hints, row))
                    return true;
        }
    }
    return false;
}

void areas_add(struct areas *areas, struct rect rect, int action)
{
    if (!areas || areas->count >= AREAS_MAX || rect.rows < 1 || rect.cols < 1)
        return;
    areas->area[areas->count].rect = rect;
    areas->area[areas->count].action = action;
    areas->count++;
}

int areas_action(const struct areas *areas, int row, int col)
{
    for (size_t i = areas->count; i-- > 0;)
        if (rect_has(areas->area[i].rect, row, col))
            return areas->area[i].action;
    return HINTS_NONE;
}

static void put_keys(struct buf *out, const struct hint *row, enum lang lang)
{
    for (int k = 0; k < HINT_KEYS && row->keys[k].kind != K_NONE; k++) {
        if (k > 0) // "1–9", but "↑/↓"
            buf_put(out, row->keys[0].code == '1' ? "–" : "/");
        keymap_label(out, row->keys[k].kind, row->keys[k].code, lang);
    }
}

static int keys_width(const struct hint *row, enum lang lang)
{
    struct buf keys = BUF_INIT;
    put_keys(&keys, row, lang);
    int width = utf8_width(buf_text(&keys));
    buf_free(&keys);
    return width;
}

// The rows a footer shows, in order.
struct footer {
    const struct hint *row[SHOWN_MAX];
    int width[SHOWN_MAX];
    int count;
};

static void gather(struct footer *footer, const struct hints *hints, enum lang lang)
{
    footer->count = 0;
    for (size_t table = 0; table < hints->tables; table++) {
        for (size_t i = 0; i < hints->table[table].count; i++) {
            const struct hint *row = &hints->table[table].rows[i];
            if (row->rank < 1 || !shown_now(hints, row) || footer->count == SHOWN_MAX)
                continue;
            int width = keys_width(row, lang) + 1 + utf8_width(text_get(lang, row->label));
            footer->row[footer->count] = row;
            footer->width[footer->count++] = width;
        }
    }
}

static int footer_width(const struct footer *footer, int gap)
{
    int width = footer->count > 0 ? (footer->count - 1) * gap : 0;
    for (int i = 0; i < footer->count; i++)
        width += footer->width[i];
    return width;
}

// Of equal ranks the last one goes.
static void drop_least(struct footer *footer)
{
    int worst = 0;
    for (int i = 1; i < footer->count; i++)
        if (footer->row[i]->rank >= footer->row[worst]->rank)
            worst = i;
    footer->count--;
    for (int i = worst; i < footer->count; i++) {
        footer->row[i] = footer->row[i + 1];
        footer->width[i] = footer->width[i + 1];
    }
}

static void put_hint(struct grid *grid, struct rect *at, const struct hint *row, enum lang lang)
{
    struct buf text = BUF_INIT;
    put_keys(&text, row, lang);
    grid_run(grid, at, STYLE_KEY, buf_text(&text));
    buf_reset(&text);
    buf_printf(&text, " %s", text_get(lang, row->label));
    grid_run(grid, at, STYLE_NORMAL, buf_text(&text));
    buf_free(&text);
}

int hints_footer(struct grid *grid, struct rect at, const struct hints *hints, enum lang lang,
                 struct areas *areas)
{
    struct footer footer;
    gather(&footer, hints, lang);
    int gap = 3;
    while (footer.count > 0 && footer_width(&footer, gap) > at.cols) {
        if (gap > 2)
            gap--;
        else
            drop_least(&footer);
    }
    // What was dropped may have left room.
    if (footer_width(&footer, 3) <= at.cols)
        gap = 3;
    for (int i = 0; i < footer.count; i++) {
        struct rect place = {at.row, at.col, at.rows > 0 ? 1 : 0, footer.width[i]};
        areas_add(areas, place, footer.row[i]->action);
        put_hint(grid, &place, footer.row[i], lang);
        (void)rect_take_left(&at, footer.width[i] + gap);
    }
    return footer.count;
}

static int widest_keys(const struct hints *hints, enum lang lang)
{
    int widest = 0;
    for (size_t table = 0; table < hints->tables; table++) {
        for (size_t i = 0; i < hints->table[table].count; i++) {
            const struct hint *row = &hints->table[table].rows[i];
            int width = row->rank < 0 || !shown_now(hints, row) ? 0 : keys_width(row, lang);
            widest = width > widest ? width : widest;
        }
    }
    return widest;
}

// The keys on the left of the first line, the sentence in the rest.
static void help_row(struct flow *flow, const struct hint *row, enum lang lang, int indent)
{
    const char *text = text_get(lang, row->help);
    int cols = flow->area.cols - indent;
    for (bool first = true; *text; first = false) {
        struct flow_line line = flow_break(text, cols);
        struct rect at;
        if (flow_row(flow, &at)) {
            struct rect left = rect_take_left(&at, indent);
            struct buf part = BUF_INIT;
            put_keys(&part, row, lang);
            (void)rect_take_left(&left, HELP_INDENT);
            if (first)
                (void)grid_put(flow->grid, left, STYLE_KEY, buf_text(&part));
            buf_reset(&part);
            buf_add(&part, text, line.len);
            (void)grid_put(flow->grid, at, STYLE_NORMAL, buf_text(&part));
            buf_free(&part);
        }
        text += line.next;
    }
}

static void help_table(struct flow *flow, const struct hints *hints, size_t table, enum lang lang,
                       int indent)
{
    bool titled = false;
    for (size_t i = 0; i < hints->table[table].count; i++) {
        const struct hint *row = &hints->table[table].rows[i];
        if (row->rank < 0 || !shown_now(hints, row))
            continue;
        if (!titled) {
            if (flow->lines > 0)
                flow_gap(flow);
            flow_text(flow, 0, STYLE_TITLE, text_get(lang, hints->table[table].title));
            titled = true;
        }
        help_row(flow, row, lang, indent);
    }
}

void hints_help(struct flow *flow, const struct hints *hints, enum lang lang)
{
    int indent = HELP_INDENT + widest_keys(hints, lang) + HELP_GAP;
    if (indent > flow->area.cols - HELP_TEXT_MIN)
        indent = flow->area.cols - HELP_TEXT_MIN;
    if (indent < HELP_INDENT)
        indent = HELP_INDENT;
    for (size_t table = 0; table < hints->tables; table++)
        help_table(flow, hints, table, lang, indent);
}
