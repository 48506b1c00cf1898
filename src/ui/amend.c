// What the form of an amendment is about, what it says, and what is still missing.
#include "ui/amend.h"

#include "base/language.h"
#include "base/quote.h"
#include "core/names.h"
#include "term/amount.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

const struct view_prepared *amend_prepared(const struct view *view, const struct amend *amend)
{
    int left = amend->source;
    for (int i = 0; view->card && i < view->card->prepared_count; i++)
        if (!view->card->prepared[i].tabled && left-- == 0)
            return &view->card->prepared[i];
    return NULL;
}

int screen_amend_sources(const struct view *view)
{
    int count = 1;
    for (int i = 0; view->card && i < view->card->prepared_count; i++)
        count += !view->card->prepared[i].tabled;
    return count;
}

// The one that is shown at -1, and its rivals behind it.
static const struct view_draft *draft_at(const struct view *view, int index)
{
    return index < 0 ? view->draft : &view->rivals[index];
}

// This seat may amend it now.
static bool is_open(const struct view *view, const struct view_draft *draft)
{
    char start[96];
    (void)snprintf(start, sizeof start, "amend.table %s ", draft->id);
    return !draft->decided && view_accepts_some(view, start);
}

const struct view_draft *screen_amend_draft_at(const struct view *view, int index)
{
    for (int i = -1; view->draft && i < view->rivals_count; i++)
        if (is_open(view, draft_at(view, i)) && index-- == 0)
            return draft_at(view, i);
    return NULL;
}

int screen_amend_drafts(const struct view *view)
{
    int count = 0;
    while (screen_amend_draft_at(view, count))
        count++;
    return count;
}

const struct view_draft *screen_amend_draft(const struct view *view, const struct amend *amend,
                                            int *index)
{
    *index = 0;
    for (int i = -1; view->draft && i < view->rivals_count; i++) {
        const struct view_draft *draft = draft_at(view, i);
        if (strcmp(draft->id, amend->draft) == 0)
            return draft;
        *index += is_open(view, draft);
    }
    *index = 0;
    const struct view_draft *first = screen_amend_draft_at(view, 0);
    return first ? first : view->draft;
}

const struct view_draft *amend_draft(const struct view *view, const struct amend *amend)
{
    int index;
    return screen_amend_draft(view, amend, &index);
}

const struct view_clause *amend_clause(const struct view *view, const struct amend *amend)
{
    const struct view_draft *draft = amend_draft(view, amend);
    return draft && amend->clause < draft->clauses_count ? &draft->clauses[amend->clause] : NULL;
}

const struct view_figure *amend_figure(const struct view *view, const struct amend *amend)
{
    const struct view_clause *clause = amend_clause(view, amend);
    return clause && amend->field < clause->fields_count ? &clause->fields[amend->field] : NULL;
}

// The figures a new wording of the clause has to do with.
int amend_figure_count(const struct view *view, const struct amend *amend)
{
    const struct view_clause *clause = amend_clause(view, amend);
    int count = clause && amend->kind == AMEND_REPLACE ? clause->fields_count : 0;
    return count < AMEND_FIGURES ? count : AMEND_FIGURES;
}

bool screen_amend_has_row(const struct view *view, const struct amend *amend, enum amend_row row)
{
    const struct view_clause *clause = amend_clause(view, amend);
    if (row == AMEND_SOURCE || row == AMEND_SEND)
        return true;
    if (amend_prepared(view, amend))
        return false;
    if (row == AMEND_DRAFT)
        return screen_amend_drafts(view) > 1;
    if (row == AMEND_FIELD)
        return amend->kind == AMEND_SET && clause && clause->fields_count > 1;
    if (row == AMEND_VALUE)
        return amend->kind != AMEND_DELETE &&
               (amend->kind != AMEND_SET || amend_figure(view, amend));
    if (row >= AMEND_FIGURE)
        return (int)(row - AMEND_FIGURE) < amend_figure_count(view, amend);
    return true;
}

bool screen_amend_worded(const struct view *view, const struct amend *amend)
{
    return !amend_prepared(view, amend) &&
           (amend->kind == AMEND_REPLACE || amend->kind == AMEND_INSERT);
}

enum lang screen_amend_lang(const struct amend *amend, enum lang lang)
{
    return amend->lang_chosen ? amend->lang : language_of(edit_text(amend->text), lang);
}

// A number that ends at `at` may go on with "млн" or the like; where it ends.
static const char *scaled(const char *at, int64_t *value)
{
    const char *word = at + strspn(at, " ");
    int64_t times;
    size_t len = amount_scale(word, &times);
    if (len == 0 || *value > INT64_MAX / times)
        return at;
    *value *= times;
    return word + len;
}

// The number written at `at`, its digits in groups or not; where it ends.
static const char *number_at(const char *at, int64_t *value)
{
    static const char *const gaps[] = {" ", ",", "\u00a0", "\u202f"};
    *value = 0;
    bool grouped = strspn(at, "0123456789") <= 3;
    for (;;) {
        for (; *at >= '0' && *at <= '9'; at++)
            *value = *value < INT64_MAX / 100 ? *value * 10 + (*at - '0') : *value;
        size_t gap = 0;
        for (size_t i = 0; i < sizeof gaps / sizeof gaps[0] && gap == 0; i++)
            gap = strncmp(at, gaps[i], strlen(gaps[i])) == 0 ? strlen(gaps[i]) : 0;
        const char *next = at + gap; // a group of three, and no more
        if (!grouped || gap == 0 || strspn(next, "0123456789") != 3)
            return scaled(at, value);
        at = next;
    }
}

// The figure whose value the number is, and that has no place yet; -1 for none.
static int figure_with(const struct amend *amend, int count, int64_t value, unsigned placed)
{
    for (int i = 0; i < count; i++) {
        int64_t figure;
        if (!(placed >> i & 1) && amount_read(edit_text(amend->figure[i]), &figure) &&
            figure == value)
            return i;
    }
    return -1;
}

struct placed {
    unsigned figures; // a bit each
    bool loose;       // a number is no figure's
};

// The typed text with the places of its figures where their numbers stand. People write a decision
// as it will read; that a number is a figure is said by its row.
static struct placed place_figures(const struct view *view, const struct amend *amend,
                                   struct buf *out)
{
    const struct view_clause *clause = amend_clause(view, amend);
    const char *at = edit_text(amend->text);
    struct placed placed = {0, false};
    while (*at) {
        int64_t value;
        size_t plain = strcspn(at, "0123456789");
        buf_add(out, at, plain);
        at += plain;
        const char *end = number_at(at, &value);
        int figure =
            end > at ? figure_with(amend, amend_figure_count(view, amend), value, placed.figures)
                     : -1;
        if (figure >= 0)
            buf_printf(out, "{%s}", clause->fields[figure].name);
        else
            buf_add(out, at, (size_t)(end - at));
        placed.figures |= figure >= 0 ? 1U << figure : 0;
        placed.loose = placed.loose || (end > at && figure < 0);
        at = end;
    }
    return placed;
}

// What is wrong with the figures of a new wording: one with a value stands nowhere in the text, or
// a number of the text is in no row.
static enum text_key misplaced(const struct view *view, const struct amend *amend)
{
    struct buf text = BUF_INIT;
    int count = amend_figure_count(view, amend);
    struct placed placed = place_figures(view, amend, &text);
    enum text_key key = count > 0 && placed.loose ? T_UI_AMEND_LOOSE : T_UI_AMEND_READY;
    for (int i = 0; i < count; i++)
        if (*edit_text(amend->figure[i]) && !(placed.figures >> i & 1))
            key = T_UI_AMEND_NO_PLACE;
    buf_free(&text);
    return key;
}

enum text_key amend_figure_fault(struct edit *field, int64_t *value)
{
    switch (amount_fault(edit_text(field), value)) {
    case AMOUNT_NONE:
        return *value <= FIGURE_MOST ? T_NONE : T_UI_AMEND_BAD_FIGURE;
    case AMOUNT_EMPTY:
        return T_NONE;
    case AMOUNT_WORD:
        return T_UI_AMEND_BAD_WORD;
    case AMOUNT_TWO_WAYS:
        return T_UI_AMEND_TWO_WAYS;
    default:
        return T_UI_AMEND_BAD_FIGURE;
    }
}

// The first fault of a figure that is typed.
static enum text_key figures_fault(const struct view *view, const struct amend *amend)
{
    int64_t value;
    enum text_key fault =
        amend->kind == AMEND_SET ? amend_figure_fault(amend->value, &value) : T_NONE;
    for (int i = 0; i < amend_figure_count(view, amend) && fault == T_NONE; i++)
        fault = amend_figure_fault(amend->figure[i], &value);
    return fault;
}

// The clause would read as it does.
static bool changes_nothing(const struct view *view, const struct amend *amend)
{
    const struct view_clause *clause = amend_clause(view, amend);
    const struct view_figure *figure = amend_figure(view, amend);
    int64_t value;
    if (amend->kind == AMEND_SET)
        return amount_read(edit_text(amend->value), &value) && value == figure->value;
    return amend->kind == AMEND_REPLACE && strcmp(edit_text(amend->text), clause->text) == 0;
}

// The first thing that is missing, T_UI_AMEND_READY when nothing is.
enum text_key amend_missing(const struct view *view, const struct amend *amend)
{
    const struct view_draft *draft = amend_draft(view, amend);
    if (!draft)
        return T_UI_WHY_NO_DRAFT;
    if (amend_prepared(view, amend))
        return T_UI_AMEND_READY;
    if (*amend->draft && strcmp(draft->id, amend->draft) != 0)
        return T_UI_AMEND_OTHER_DRAFT; // since it was opened: the words were not for this one
    if (!amend_clause(view, amend))
        return T_UI_AMEND_NO_CLAUSE;
    if (amend->kind == AMEND_SET && !amend_figure(view, amend))
        return T_UI_AMEND_NO_FIGURE;
    const char *set = edit_text(amend->value);
    if (amend->kind == AMEND_SET && !set[strspn(set, " ")])
        return T_UI_AMEND_NO_VALUE;
    enum text_key fault = figures_fault(view, amend);
    if (fault != T_NONE)
        return fault;
    const char *text = edit_text(amend->text);
    if (screen_amend_worded(view, amend) && text[strspn(text, " ")] == '\0')
        return T_UI_AMEND_NO_TEXT;
    if (changes_nothing(view, amend))
        return T_UI_AMEND_SAME;
    return misplaced(view, amend);
}

static void put_words(const struct view *view, const struct amend *amend, struct buf *out)
{
    struct buf text = BUF_INIT;
    const struct view_clause *clause = amend_clause(view, amend);
    (void)place_figures(view, amend, &text);
    buf_put(out, " text=");
    quote_word(out, buf_text(&text));
    for (int i = 0; i < amend_figure_count(view, amend); i++) {
        int64_t value;
        buf_printf(out, " %s=", clause->fields[i].name);
        if (amount_read(edit_text(amend->figure[i]), &value))
            buf_printf(out, "%" PRId64, value);
        else
            buf_put(out, "drop");
    }
    buf_free(&text);
}

bool screen_amend_line(const struct view *view, const struct amend *amend, enum lang lang,
                       struct buf *out)
{
    const struct view_draft *to = amend_draft(view, amend);
    const struct view_prepared *ready = amend_prepared(view, amend);
    const struct view_clause *clause = amend_clause(view, amend);
    const struct view_figure *figure = amend_figure(view, amend);
    if (amend_missing(view, amend) != T_UI_AMEND_READY)
        return false;
    if (ready) {
        const char *draft = *ready->draft ? ready->draft : to->id;
        buf_printf(out, "amend.table %s prepared=%s", draft, ready->id);
        return true;
    }
    if (!clause)
        return false;
    buf_printf(out, "amend.table %s kind=%s clause=%s", to->id, amend_names[amend->kind],
               clause->id);
    if (amend->kind == AMEND_SET && figure) {
        int64_t value = 0;
        (void)amount_read(edit_text(amend->value), &value);
        buf_printf(out, " field=%s value=%" PRId64, figure->name, value);
    } else if (screen_amend_worded(view, amend)) {
        put_words(view, amend, out);
        buf_printf(out, " lang=%s", lang_code(screen_amend_lang(amend, lang)));
    }
    return true;
}
