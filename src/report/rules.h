// The rules the engine keeps, in words: what each says, its figures for the council at hand, and
// where it is written.
#ifndef REPORT_RULES_H
#define REPORT_RULES_H

#include "core/rule.h"
#include "report/doc.h"

// A rule as a sentence or two.
void rules_text(const struct rule *rule, const struct plan *plan, enum lang lang, struct buf *out);
// "Figures: 8 of 12 (two thirds of all deputies)"; nothing for a rule without any.
// Where those present are the base: for all of them, and for as few as make a quorum.
void rules_figures(const struct rule *rule, const struct plan *plan, enum lang lang,
                   struct buf *out);
// "Source: …"; nothing where a body other than the council has none named.
void rules_source(const struct rule *rule, const struct plan *plan, enum lang lang,
                  struct buf *out);
const char *rules_group(enum rule_group group, enum lang lang);

// The rules of a group that hold at the sitting the plan describes, a line for each of the three
// above; they are numbered from *number on. Nothing where none holds.
void rules_page(const struct plan *plan, enum rule_group group, int *number, enum lang lang,
                struct buf *out);
// All of them as a document: for each sitting of the plan; for NULL those of a council in general.
struct doc *rules_doc(const struct plan *plan, enum lang lang);
// A council of so many in which every rule for councils holds; free it with plan_free().
struct plan *rules_council(int total);

#endif
