// PIN slips and ballot papers.
#include "report/print.h"

#include "words/words.h"

#include <string.h>

enum { SLIPS = 16, BALLOTS = 8 };

static void put_owner(const struct print *print, int seat, enum lang lang, struct buf *out)
{
    const char *person = print->state->seat[seat].person;
    print_put_name(print, seat, lang, out);
    if (person)
        buf_printf(out, " (%s)", person);
}

// A seat's card carries its PIN where cards are printed as well.
static bool is_on_card(const struct print *print, const struct print_pin *pin)
{
    return print->parts & 1U << PRINT_CARDS && state_seat(print->state, pin->seat) >= 0;
}

static void put_slip(struct doc *doc, const struct print *print, const struct print_pin *pin)
{
    enum lang lang = print->lang[0];
    int seat = state_seat(print->state, pin->seat);
    struct buf name = BUF_INIT;
    if (seat >= 0)
        put_owner(print, seat, lang, &name);
    else
        buf_put(&name, text_get(lang, T_DEBRIEF_FACILITATOR));
    doc_open(doc, "slip");
    doc_heading(doc, 2, buf_text(&name));
    doc_text(doc, "pin", pin->digits);
    doc_text(doc, "quiet", text_get(lang, T_PRINT_PIN_HINT));
    doc_close(doc);
    doc_rule(doc);
    buf_free(&name);
}

void print_pins(struct doc *doc, const struct print *print)
{
    int slips = 0;
    for (int i = 0; i < print->pin_count; i++) {
        if (is_on_card(print, &print->pins[i]))
            continue;
        if (slips % SLIPS == 0)
            doc_open(doc, "pins");
        put_slip(doc, print, &print->pins[i]);
        if (++slips % SLIPS == 0)
            doc_close(doc);
    }
    if (slips % SLIPS != 0)
        doc_close(doc);
}

static void put_ballot(struct doc *doc, const struct print *print, enum lang lang)
{
    static const enum text_key choices[] = {T_PRINT_CHOICE_FOR, T_PRINT_CHOICE_AGAINST,
                                            T_PRINT_CHOICE_ABSTAIN};
    const struct plan *plan = print->state->plan;
    const char *place = ltext_in(&plan->place_short, lang);
    doc_text(doc, "quiet", *place ? place : ltext_in(&plan->place, lang));
    doc_heading(doc, 2, text_get(lang, T_PRINT_BALLOT));
    doc_lines(doc, 1);
    for (size_t i = 0; i < sizeof choices / sizeof choices[0]; i++)
        doc_item(doc, "☐", text_get(lang, choices[i]));
    doc_text(doc, "quiet", text_get(lang, T_PRINT_BALLOT_HINT));
}

// One for each who votes: ballots equal those present (RULES 46, 47).
void print_ballots(struct doc *doc, const struct print *print)
{
    int count = print_voters(print);
    for (int i = 0; i < count; i++) {
        if (i % BALLOTS == 0)
            doc_open(doc, "sheet small");
        doc_open(doc, "ballot");
        print_each_lang(doc, print, put_ballot);
        doc_close(doc);
        doc_rule(doc);
        if (i % BALLOTS == BALLOTS - 1 || i + 1 == count)
            doc_close(doc);
    }
}
