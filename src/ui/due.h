// What waits for whoever practises alone – an answer, a ballot, a speech –, and is told once
// instead of letting time pass: in lines and on screens by one rule.
#ifndef UI_DUE_H
#define UI_DUE_H

#include "base/buf.h"
#include "view/view.h"

bool due_waits(const struct view *view);
// The own ballot waits, and so do others.
bool due_others_vote(const struct view *view);
// The question that numbers answer in lines, the first that waits; NULL for none, and while a
// ballot waits: the numbers are the ballot's.
const struct view_question *due_question(const struct view *view);
// In words, a line each; a question with its choices where the whole of it is wanted.
enum due_form { DUE_SCREEN, DUE_LINES, DUE_WHOLE };
void due_put(const struct view *view, enum lang lang, enum due_form form, struct buf *out);
// Whether it was told before all that waits now, so that going on is meant; from now on it was.
// *told, NULL at first, is freed by the caller.
bool due_meant(const struct view *view, char **told);

#endif
