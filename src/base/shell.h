// Words of a command line, written so that a line copied whole into a shell means what it says.
#ifndef BASE_SHELL_H
#define BASE_SHELL_H

#include "base/buf.h"

// Adds a word as sh reads it back: as it stands, or in single quotes. Control characters, which no
// terminal should be sent, come as '?': such a line names another file, and does no harm.
void shell_word(struct buf *out, const char *word);

#endif
