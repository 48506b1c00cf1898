// What is printed before a session: role cards with their PINs, ballot papers, the table for
// counting hands, the participants' memo, the draft, forms of amendments, and the trainer's guide.
#ifndef REPORT_PRINT_H
#define REPORT_PRINT_H

#include "core/state.h"
#include "data/cards.h"
#include "report/doc.h"

enum print_part {
    PRINT_CARDS,
    PRINT_BALLOTS,
    PRINT_COUNT,
    PRINT_MEMO,
    PRINT_DRAFT,
    PRINT_PINS,
    PRINT_GUIDE, // the trainer's, so only when it is asked for, as what follows
    PRINT_TEST,  // both forms of the knowledge test
    PRINT_KEY,   // what is right in it
    PRINT_PART_COUNT
};
extern const char *const print_part_names[PRINT_PART_COUNT];

struct print_pin {
    const char *seat; // its id
    const char *digits;
};

struct print {
    const struct state *state; // a session's, or a fresh one of the scenario's plan
    const struct cards *cards; // NULL: the cards have no private side
    enum lang lang[LANG_COUNT];
    int lang_count; // 1, or 2 for two languages side by side
    unsigned parts; // one bit a part
    bool one_a_page;
    const struct print_pin *pins;
    int pin_count;
};

// All that is borrowed may go once it returns.
struct doc *print_doc(const struct print *print);

// Inside: the parts, for print.c.
void print_cards(struct doc *doc, const struct print *print);
void print_pins(struct doc *doc, const struct print *print);
void print_guide(struct doc *doc, const struct print *print);
void print_test(struct doc *doc, const struct print *print);
void print_key(struct doc *doc, const struct print *print);
// The PIN of a seat; NULL when it has none.
const struct print_pin *print_pin_of(const struct print *print, int seat);
// "№ 5 · Әлия Қасымова": the number is that of the screens.
void print_put_name(const struct print *print, int seat, enum lang lang, struct buf *out);
void print_ballots(struct doc *doc, const struct print *print);
void print_count(struct doc *doc, const struct print *print);
void print_memo(struct doc *doc, const struct print *print);
void print_draft(struct doc *doc, const struct print *print);
// The sittings in which a vote is planned, each as the plan is there; without sittings the
// council's. The next one from `*at`, which then is past it; NULL: no more.
const struct plan *print_voting(const struct print *print, int *at);
// How many vote where most do.
int print_voters(const struct print *print);
// The sitting a draft is decided in.
const struct plan *print_deciding(const struct print *print, int draft);
// Begins a sheet with its title; in two languages the titles stand one above the other.
void print_begin_form(struct doc *doc, const struct print *print, enum text_key title);
// Calls `put` for each language, side by side where there are two.
void print_each_lang(struct doc *doc, const struct print *print,
                     void (*put)(struct doc *doc, const struct print *print, enum lang lang));

#endif
