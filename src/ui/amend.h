// Inside the form of an amendment: what the screen reads of it beyond ui/screens.h.
#ifndef UI_AMEND_H
#define UI_AMEND_H

#include "ui/screens.h"

// What was chosen, NULL where it is nothing: the prepared amendment, the draft, its clause, the
// figure of that.
const struct view_prepared *amend_prepared(const struct view *view, const struct amend *amend);
const struct view_draft *amend_draft(const struct view *view, const struct amend *amend);
const struct view_clause *amend_clause(const struct view *view, const struct amend *amend);
const struct view_figure *amend_figure(const struct view *view, const struct amend *amend);
// What is wrong with a figure that was typed, T_NONE for nothing and for an empty field; else
// *value is what it is read as.
enum text_key amend_figure_fault(struct edit *field, int64_t *value);
// The figures a new wording of the clause has to do with.
int amend_figure_count(const struct view *view, const struct amend *amend);
// The first thing that is missing, T_UI_AMEND_READY when nothing is.
enum text_key amend_missing(const struct view *view, const struct amend *amend);

#endif
