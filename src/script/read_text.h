// Texts of a scenario: three languages, clean characters, placeholders that have figures.
#ifndef SCRIPT_READ_TEXT_H
#define SCRIPT_READ_TEXT_H

#include "script/read.h"

// The text { kk =, ru =, en = }.
void read_ltext(struct reader *reader, const struct node *node, const struct read_field *field,
                const struct json *value, struct ltext *out);
// Says which placeholders of the text under `text` are no figures of the clause (NULL: it has
// none).
void read_placeholders(struct reader *reader, const struct node *node, const struct ltext *text,
                       const struct plan_clause *clause);

#endif
