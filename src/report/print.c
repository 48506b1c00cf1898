// Printing before a session: the parts in their order, and what they share.
#include "report/print.h"

#include "base/text.h"
#include "words/words.h"

#include <string.h>

const char *const print_part_names[PRINT_PART_COUNT] = {
    "cards", "ballots", "count", "memo", "draft", "pins", "guide", "test", "key"};

static void (*const parts[])(struct doc *, const struct print *) = {
    [PRINT_CARDS] = print_cards, [PRINT_BALLOTS] = print_ballots, [PRINT_COUNT] = print_count,
    [PRINT_MEMO] = print_memo,   [PRINT_DRAFT] = print_draft,     [PRINT_PINS] = print_pins,
    [PRINT_GUIDE] = print_guide, [PRINT_TEST] = print_test,       [PRINT_KEY] = print_key,
};
_Static_assert(sizeof parts / sizeof parts[0] == PRINT_PART_COUNT, "a function for each part");

void print_begin_form(struct doc *doc, const struct print *print, enum text_key title)
{
    doc_open(doc, "form");
    for (int i = 0; i < print->lang_count; i++) {
        doc_open_lang(doc, NULL, print->lang[i]);
        doc_heading(doc, i == 0 ? 1 : 2, text_get(print->lang[i], title));
        doc_close(doc);
    }
}

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

// Whether something that is known beforehand is put to the vote in a sitting.
static bool decides(const struct state *state, int sitting)
{
    const struct plan *plan = state->plans[sitting];
    bool drafts = false, items = false;
    for (int i = 0; i < plan->draft_count; i++)
        drafts = drafts || plan_item_sitting(state->whole, plan->drafts[i].item) == sitting;
    for (int i = 0; plan->agenda_voted && i < plan->item_count; i++)
        items = items || plan_item_sitting(state->whole, i) == sitting;
    return plan->votes && (drafts || items);
}

const struct plan *print_voting(const struct print *print, int *at)
{
    const struct state *state = print->state;
    if (state->whole->sitting_count == 0)
        return (*at)++ == 0 ? state->plan : NULL;
    while (*at < state->whole->sitting_count) {
        int sitting = (*at)++;
        if (decides(state, sitting))
            return state->plans[sitting];
    }
    return NULL;
}

int print_voters(const struct print *print)
{
    int most = 0, at = 0;
    for (const struct plan *plan; (plan = print_voting(print, &at)) != NULL;)
        most = plan->total > most ? plan->total : most;
    return most;
}

const struct plan *print_deciding(const struct print *print, int draft)
{
    const struct state *state = print->state;
    int sitting = plan_item_sitting(state->whole, state->whole->drafts[draft].item);
    return sitting == NOBODY ? state->plan : state->plans[sitting];
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
