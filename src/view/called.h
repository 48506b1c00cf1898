// What the body that sits calls things, as far as a view tells it.
#ifndef VIEW_CALLED_H
#define VIEW_CALLED_H

#include "base/called.h"
#include "view/view.h"

void view_called(const struct view *view, enum lang lang, struct called_words *out);
// A text of the catalogue in these words.
void view_text(const struct view *view, enum lang lang, enum text_key key, struct buf *out);
// A kind of speech; NULL where the body has no word of its own for it.
const char *view_kind(const struct view *view, const char *kind);

#endif
