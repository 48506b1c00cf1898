// Printing before a session: the parts in their order, and what they share.
#include "report/print.h"

#include "base/text.h"
#include "report/words.h"

#include <string.h>

const char *const print_part_names[PRINT_PART_COUNT] = {"cards", "ballots", "count", "memo",
                                                        "draft", "pins",    "guide"};

static void (*const parts[])(struct doc *, const struct print *) = {
    [PRINT_CARDS] = print_cards, [PRINT_BALLOTS] = print_ballots, [PRINT_COUNT] = print_count,
    [PRINT_MEMO] = print_memo,   [PRINT_DRAFT] = print_draft,     [PRINT_PINS] = print_pins,
    [PRINT_GUIDE] = print_guide,
};
_Static_assert(sizeof parts / sizeof parts[0] == PRINT_PART_COUNT, "a function for each part");

void print_each_lang(struct doc *doc, const struct print *print,
                     void (*put)(struct doc *doc, const struct print *print, enum lang lang))
{
    if (print->lang_count > 1)
        doc_open(doc, "two");
    for (int i = 0; i < print->lang_count; i++) {
        doc_open_lang(doc, NULL, print->lang[i]);
        put(doc, print, print->lang[i]);
        doc_close(doc);
    }
    if (print->lang_count > 1)
        doc_close(doc);
}

const struct print_pin *print_pin_of(const struct print *print, int seat)
{
    for (int i = 0; i < print->pin_count; i++)
        if (strcmp(print->pins[i].seat, print->state->plan->seats[seat].id) == 0)
            return &print->pins[i];
    return NULL;
}

void print_put_name(const struct print *print, int seat, enum lang lang, struct buf *out)
{
    buf_printf(out, "№\u00a0%d · ", seat + 1);
    words_seat_full(print->state, seat, lang, out);
}

struct doc *print_doc(const struct print *print)
{
    const struct plan *plan = print->state->plan;
    const char *title = ltext_in(&plan->title, print->lang[0]);
    struct doc *doc = doc_new(*title ? title : plan->id, print->lang[0], LOOK_CUTS);
    for (int i = 0; i < PRINT_PART_COUNT; i++)
        if (print->parts & 1U << i)
            parts[i](doc, print);
    return doc;
}
