// The line of a terminal without screens: PINs are typed unseen, and what was private is wiped.
#ifndef UI_PLAIN_LINE_H
#define UI_PLAIN_LINE_H

#include "base/buf.h"

#include <stdbool.h>

// From now on what is typed is not shown, or is again. Hiding drops what was typed before: it was
// meant for something else. Returns false where the input is no terminal: nothing is shown, nothing
// is dropped.
bool plain_hide(bool hide);
// Wipes the screen and what can be scrolled back to. Returns false where that is not possible: then
// people have to be told to do it themselves.
bool plain_wipe(void);
// Adds the text; where it goes to a terminal its lines are broken between words, as wide as that
// is.
void plain_fold(const char *text, struct buf *out);

#endif
