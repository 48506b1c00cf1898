// The figures of a clause in the wording of an amendment.
//
// A new wording of a clause names each figure it keeps by its placeholder, with the value it gets,
// and drops the others – so that no figure stands in a decision that was not voted on.
#ifndef CORE_FIGURES_H
#define CORE_FIGURES_H

#include "base/text.h"
#include "core/plan.h"

struct figure_set {
    bool told;     // false where a journal does not say: the figures stay as they were
    unsigned kept; // bit i: figure i of the clause
    int64_t value[FIELDS_MAX];
};

// "amount=900000000 houses=3", the kept ones; "none" when all are dropped; nothing when not told.
void figures_put(const struct plan_clause *clause, const struct figure_set *set, struct buf *out);
// What figures_put() wrote; not told for NULL and for what fits no figure of the clause.
void figures_read(const struct plan_clause *clause, const char *text, struct figure_set *out);
// Bits of the figures `text` names; not `sound` when a placeholder, the first is
// `stray`, is none of them.
struct figures_named {
    unsigned bits;
    bool sound;
    struct text_placeholder stray;
};
struct figures_named figures_named(const struct plan_clause *clause, const char *text);
// True when digits stand in the text outside of its placeholders.
bool figures_has_digits(const char *text);
// Whether a translation says the same figures: the same placeholders and the same numbers in
// digits, in any order. What only one of them has, or one has more often, is put into `other`: a
// figure's name or the number.
bool figures_same(const char *text, const char *translated, struct buf *other);
// Adds the text with the placeholders of the kept figures where their values stand in digits:
// people write a translation as it will read.
void figures_place(const struct plan_clause *clause, const struct figure_set *set, const char *text,
                   struct buf *out);
// How often the text speaks of money: a currency, or else thousands and millions in words.
int figures_money(const char *text);
// True when the set raises spending or cuts revenue; dropping the figure of either does (choice).
bool figures_spend(const struct plan_clause *clause, const struct figure_set *set);

#endif
