// What to do in place of what was refused, as it is done at this terminal.
#ifndef UI_INSTEAD_H
#define UI_INSTEAD_H

#include "view/view.h"

// The key at a seat behind which a line of the transcript language is found: 's', the list of all
// deeds, where none is its own.
char instead_key(const char *line);
// Adds "What to do: …" on a line of its own; lines in braces by their words, at a seat with their
// key, at the console as `:` takes them. "" adds nothing.
void instead_put(struct buf *out, const struct view *view, const char *advice, enum lang lang);

#endif
